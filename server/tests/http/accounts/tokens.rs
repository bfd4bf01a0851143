//! What stands in the cookie: a token that is not this site's own, whole and in its time is nobody's.

use std::time::Duration;

use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;
use test_support::{TestDatabase, on_each_database, on_sqlite, standard_site};

use super::Browser;
use crate::client::Site;

const PAGE: &str = "/fr/me/settings";

/// A token's header and claims.
fn parts(token: &str) -> [Value; 2] {
    let part = |index: usize| {
        let text = token.split('.').nth(index).unwrap();
        serde_json::from_slice(&base64url::decode(text)).unwrap()
    };
    [part(0), part(1)]
}

/// A token of these parts, signed with the site's own key.
async fn signed(database: &TestDatabase, header: &Value, claims: &Value) -> String {
    let key = database
        .platform(&standard_site())
        .await
        .signing_key()
        .await
        .unwrap();
    let text = [header, claims]
        .map(|part| base64url::encode(part.to_string().as_bytes()))
        .join(".");
    let mac = Hmac::<Sha256>::new_from_slice(&key.secret)
        .unwrap()
        .chain_update(&text);
    let signature = base64url::encode(&mac.finalize().into_bytes());
    format!("{text}.{signature}")
}

/// The little of base64url (RFC 4648, 5) that tokens need.
mod base64url {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    pub(super) fn encode(bytes: &[u8]) -> String {
        let mut out = String::new();
        for three in bytes.chunks(3) {
            let number = three
                .iter()
                .fold(0_u32, |all, byte| all << 8 | u32::from(*byte));
            let number = number << (8 * (3 - three.len()));
            for place in 0..=three.len() {
                let six = number >> (18 - 6 * place) & 63;
                out.push(char::from(LETTERS[six as usize]));
            }
        }
        out
    }

    pub(super) fn decode(text: &str) -> Vec<u8> {
        let bits: String = text
            .bytes()
            .map(|letter| LETTERS.iter().position(|it| *it == letter).unwrap())
            .map(|six| format!("{six:06b}"))
            .collect();
        let bytes = bits.as_bytes().chunks_exact(8);
        bytes
            .map(|eight| u8::from_str_radix(std::str::from_utf8(eight).unwrap(), 2).unwrap())
            .collect()
    }
}

#[test]
fn a_token_that_is_not_quite_this_sites_own_is_nobodys() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let member = Browser::registered(&site, "Zoé").await;
        let cookie = member.cookie().unwrap();
        let token = cookie.strip_prefix("ardoise=").unwrap();
        let [header, claims] = parts(token);
        assert_eq!(header["alg"], "HS256");
        assert_eq!(
            (claims["iss"].as_str(), claims["aud"].as_str()),
            (Some("ardoise"), Some("session"))
        );
        let with = |value: &Value, name: &str, changed: Value| {
            let mut value = value.clone();
            value[name] = changed;
            value
        };
        let without = |name: &str| {
            let mut claims = claims.clone();
            claims.as_object_mut().unwrap().remove(name);
            claims
        };
        // What is signed here is the very same token, and so whatever is refused below is so for its one difference.
        let same = signed(database, &header, &claims).await;
        member
            .with_cookie(&format!("ardoise={same}"))
            .get(PAGE)
            .await
            .expect(200);

        let exp = claims["exp"].as_i64().unwrap();
        let mut bad = Vec::new();
        for header in [
            with(&header, "alg", json!("none")),
            with(&header, "alg", json!("HS384")),
            with(&header, "alg", json!("RS256")),
            with(&header, "kid", json!("00000000000000000000000000000000")),
            with(&header, "kid", json!("../../dev/null")),
            with(&header, "kid", json!("' OR 1=1 --")),
            with(&header, "kid", json!(null)),
        ] {
            bad.push((header.to_string(), signed(database, &header, &claims).await));
        }
        for claims in [
            without("exp"),
            without("iss"),
            without("aud"),
            without("sub"),
            without("sid"),
            with(&claims, "exp", json!(exp.to_string())),
            with(&claims, "exp", json!(null)),
            with(&claims, "exp", json!(-1)),
            with(&claims, "exp", json!(1.0e300)),
            with(&claims, "iss", json!("elsewhere")),
            with(&claims, "aud", json!("reset")),
            with(&claims, "aud", json!(["reset", "confirm"])),
            with(&claims, "sub", json!("00000000000000000000000000000000")),
            with(&claims, "sid", json!("00000000000000000000000000000000")),
            with(&claims, "sid", json!("' OR 1=1 --")),
        ] {
            bad.push((claims.to_string(), signed(database, &header, &claims).await));
        }
        let [head, body, signature] = token.split('.').collect::<Vec<_>>().try_into().unwrap();
        let none = base64url::encode(br#"{"alg":"none"}"#);
        for token in [
            String::new(),
            "x".to_owned(),
            "..".to_owned(),
            "a".repeat(7_000),
            format!("{head}.{body}."),
            format!("{head}.{body}"),
            format!("{none}.{body}."),
            format!("{none}.{body}.{signature}"),
            format!("{head}.{body}.{signature}x"),
            format!(
                "{head}.{body}.{}",
                signature.chars().rev().collect::<String>()
            ),
            format!("{head}.{}.{signature}", base64url::encode(b"{}")),
        ] {
            bad.push((token.clone(), token));
        }
        for (what, token) in bad {
            let thief = member.with_cookie(&format!("ardoise={token}"));
            let answer = thief.get(PAGE).await;
            assert_eq!(answer.status.as_u16(), 401, "{what}");
            // To read, one needs to be nobody.
            let thief = member.with_cookie(&format!("ardoise={token}"));
            assert!(
                thief
                    .get("/fr")
                    .await
                    .expect(200)
                    .text()
                    .contains("Se connecter"),
                "{what}"
            );
        }
    });
}

#[test]
fn a_token_is_good_until_its_time_and_not_beyond_whatever_its_row_says() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let member = Browser::registered(&site, "Zoé").await;
        let [_, claims] = parts(member.cookie().unwrap().strip_prefix("ardoise=").unwrap());
        let lasts = claims["exp"].as_u64().unwrap() - claims["iat"].as_u64().unwrap();
        assert_eq!(lasts, 90 * 86_400);
        database.execute("UPDATE sessions SET expires_at = '2099-01-01T00:00:00Z', last_seen_at = '2099-01-01T00:00:00Z'").await;
        database.clock.advance(Duration::from_secs(lasts - 1));
        member.get(PAGE).await.expect(200);
        database.clock.advance(Duration::from_secs(1));
        member.get(PAGE).await.expect(401);
    });
}

#[test]
fn keys_are_shared_by_nodes_change_each_month_and_go_when_nothing_needs_them() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let other_node = Site::standard(database).await;
        let first = Browser::registered(&site, "Zoé").await;
        Browser::new(&other_node)
            .with_cookie(&first.cookie().unwrap())
            .get(PAGE)
            .await
            .expect(200);
        assert_eq!(database.count("signing_keys").await, 1);
        database.clock.advance(Duration::from_secs(12 * 86_400));
        first.get(PAGE).await.expect(200);
        Browser::signed_in(&other_node, "Zoé").await;
        assert_eq!(database.count("signing_keys").await, 1);
        for _ in 0..2 {
            database.clock.advance(Duration::from_secs(10 * 86_400));
            first.get(PAGE).await.expect(200);
        }
        // A month is over: two nodes at once make one new key, and what the old one signed is still good.
        let [here, there] = [Browser::new(&site), Browser::new(&other_node)];
        let (a, b) = tokio::join!(
            here.sign_in("Zoé", super::PASSWORD),
            there.sign_in("Zoé", super::PASSWORD)
        );
        a.expect(303);
        b.expect(303);
        assert_eq!(database.count("signing_keys").await, 2);
        first.get(PAGE).await.expect(200);
        Browser::new(&site)
            .with_cookie(&there.cookie().unwrap())
            .get(PAGE)
            .await
            .expect(200);
        database.clock.advance(Duration::from_secs(95 * 86_400));
        Browser::signed_in(&site, "Zoé").await;
        assert_eq!(
            database.count("signing_keys").await,
            2,
            "the first key is gone"
        );
    });
}
