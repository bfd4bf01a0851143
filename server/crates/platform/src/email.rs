//! Addresses of mail.

/// By which an address is found: small letters, without spaces around it. (The part before `@` may tell capitals apart by
/// RFC 5321; no provider does, and people do not type them twice alike.)
#[must_use]
pub fn email_key(typed: &str) -> String {
    typed.trim().to_lowercase()
}
