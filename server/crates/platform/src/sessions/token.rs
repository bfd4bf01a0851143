//! The session's token: a JWT (RFC 7519) with one algorithm, HMAC-SHA256, and no choice left to who sends it.

use std::sync::Once;

use hmac::{Hmac, KeyInit, Mac};
use jsonwebtoken::{
    Algorithm, DecodingKey, EncodingKey, Header, Validation,
    crypto::{CryptoProvider, JwtSigner, JwtVerifier, KeyUtils},
    decode, decode_header, encode,
    errors::ErrorKind,
    signature::{Error, Signer, Verifier},
};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use storage::StorageError;
use time::OffsetDateTime;

use super::{SessionId, SigningKey};
use crate::{Platform, accounts::is_id};

/// Who signs.
const ISSUER: &str = "ardoise";
/// What a session's token is for: one for anything else is none.
const AUDIENCE: &str = "session";
/// Longer than any token of ours.
const LONGEST: usize = 1_024;

/// What a token says.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Claims {
    iss: String,
    aud: String,
    /// The account.
    pub(crate) sub: String,
    /// The session, whose row decides.
    pub(crate) sid: String,
    /// Seconds since 1970.
    iat: i64,
    /// Seconds since 1970.
    exp: i64,
}

impl Claims {
    pub(crate) fn of_session(
        account: &str,
        session: &SessionId,
        now: OffsetDateTime,
        expires_at: OffsetDateTime,
    ) -> Self {
        Self {
            iss: ISSUER.to_owned(),
            aud: AUDIENCE.to_owned(),
            sub: account.to_owned(),
            sid: session.as_str().to_owned(),
            iat: now.unix_timestamp(),
            exp: expires_at.unix_timestamp(),
        }
    }

    pub(crate) fn sign(&self, key: &SigningKey) -> Result<String, StorageError> {
        install();
        let header = Header {
            kid: Some(key.id.clone()),
            ..Header::new(Algorithm::HS256)
        };
        encode(&header, self, &EncodingKey::from_secret(&key.secret)).map_err(|error| {
            StorageError::Inconsistent(format!("a session cannot be signed: {error}"))
        })
    }
}

impl Platform {
    /// What a token says, if the site signed it, it is a session's, and its time is not over.
    pub(crate) async fn read_token(&self, token: &str) -> Result<Option<Claims>, StorageError> {
        install();
        if token.len() > LONGEST {
            return Ok(None);
        }
        let Ok(header) = decode_header(token) else {
            return Ok(None);
        };
        let Some(kid) = header.kid.filter(|kid| is_id(kid)) else {
            return Ok(None);
        };
        let Some(key) = self.signing_key_named(&kid).await? else {
            return Ok(None);
        };
        let claims = verify(token, &key).filter(|claims| claims.exp > self.now().unix_timestamp());
        Ok(claims)
    }
}

fn verify(token: &str, key: &SigningKey) -> Option<Claims> {
    // The algorithm is ours to name: what the token's own header says is compared with it.
    let mut validation = Validation::new(Algorithm::HS256);
    // Without this, a token that lacks a claim is taken for one whose claim is right.
    validation.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
    validation.set_issuer(&[ISSUER]);
    validation.set_audience(&[AUDIENCE]);
    // Compared with the clock that is passed in; that it is there and a number is seen here.
    validation.validate_exp = false;
    let key = DecodingKey::from_secret(&key.secret);
    decode::<Claims>(token, &key, &validation)
        .ok()
        .map(|data| data.claims)
}

/// The one algorithm, on the libraries that are here anyway. The providers that come with `jsonwebtoken` bring RSA and
/// elliptic curves along, or a library in C.
static PROVIDER: CryptoProvider = CryptoProvider {
    signer_factory: |algorithm, key| Ok(Box::new(Hs256::new(*algorithm, key.as_bytes())?)),
    verifier_factory: |algorithm, key| {
        Ok(Box::new(Hs256::new(*algorithm, key.try_get_as_bytes()?)?))
    },
    key_utils: KeyUtils::new_unimplemented(),
};

fn install() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        // It fails where it was done before, which cannot be.
        _ = PROVIDER.install_default();
    });
}

struct Hs256(Hmac<Sha256>);

impl Hs256 {
    fn new(algorithm: Algorithm, secret: &[u8]) -> Result<Self, jsonwebtoken::errors::Error> {
        if algorithm != Algorithm::HS256 {
            return Err(ErrorKind::InvalidAlgorithm.into());
        }
        match Hmac::new_from_slice(secret) {
            Ok(hmac) => Ok(Self(hmac)),
            Err(_any_length_is_right) => Err(ErrorKind::InvalidKeyFormat.into()),
        }
    }
}

impl Signer<Vec<u8>> for Hs256 {
    fn try_sign(&self, message: &[u8]) -> Result<Vec<u8>, Error> {
        let signed = self.0.clone().chain_update(message);
        Ok(signed.finalize().into_bytes().to_vec())
    }
}

impl JwtSigner for Hs256 {
    fn algorithm(&self) -> Algorithm {
        Algorithm::HS256
    }
}

impl Verifier<Vec<u8>> for Hs256 {
    fn verify(&self, message: &[u8], signature: &Vec<u8>) -> Result<(), Error> {
        // In a time that does not depend on where they differ.
        let computed = self.0.clone().chain_update(message);
        computed
            .verify_slice(signature)
            .map_err(|_differs| Error::new())
    }
}

impl JwtVerifier for Hs256 {
    fn algorithm(&self) -> Algorithm {
        Algorithm::HS256
    }
}
