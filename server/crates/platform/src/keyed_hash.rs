//! HMAC-SHA-256 (RFC 2104), for what the site signs or hides.

use hmac::{Hmac, KeyInit};
use sha2::Sha256;

/// How many bytes SHA-256 takes at once.
const BLOCK: usize = 64;

/// Ready for a message. A key shorter than a block stands at its front, before zeros (RFC 2104, section 2); put there by
/// hand, no key can be of a wrong length.
pub(crate) fn keyed_hash(secret: &[u8; 32]) -> Hmac<Sha256> {
    let mut block = [0; BLOCK];
    for (to, from) in block.iter_mut().zip(secret) {
        *to = *from;
    }
    Hmac::new(&block.into())
}

#[cfg(test)]
mod tests {
    use hmac::{Hmac, KeyInit, Mac};
    use sha2::Sha256;

    use super::keyed_hash;

    #[test]
    fn it_is_what_the_library_makes_of_the_same_key() {
        let secret: [u8; 32] = std::array::from_fn(|at| at as u8 + 1);
        let library = Hmac::<Sha256>::new_from_slice(&secret).unwrap();
        let ours = keyed_hash(&secret).chain_update("message").finalize();
        assert_eq!(ours, library.chain_update("message").finalize());
    }
}
