//! Addresses that letters can be sent to.

use std::fmt;

/// The longest address that a letter can be sent to (RFC 5321, section 4.5.3.1.3), in bytes.
const LONGEST: usize = 254;
/// The longest part before the `@` (RFC 5321, section 4.5.3.1.1), in bytes.
const LONGEST_LOCAL: usize = 64;

/// An e-mail address as somebody typed it, in the shape that mail servers take everywhere: letters, digits and a few
/// signs before the `@`, the name of a host on the internet behind it, in any script.
#[derive(Clone, PartialEq, Eq)]
pub struct EmailAddress {
    written: String,
    /// The host's name as the network knows it, in ASCII.
    host: String,
}

impl EmailAddress {
    /// Reads an address; spaces around it are left out. `None` if no letter could be sent there.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.len() > LONGEST {
            return None;
        }
        let (local, domain) = text.rsplit_once('@')?;
        let host = idna::domain_to_ascii_strict(domain).ok()?;
        let good = is_local(local) && is_public(&host) && local.len() + 1 + host.len() <= LONGEST;
        good.then(|| Self {
            written: text.to_owned(),
            host,
        })
    }

    /// As it was typed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// As mail servers pass it on: as it was typed, with the host's name in ASCII.
    #[must_use]
    pub fn on_the_network(&self) -> String {
        format!("{}@{}", self.local(), self.host)
    }

    /// What two spellings of one address have in common: that in small letters.
    #[must_use]
    pub fn key(&self) -> String {
        self.on_the_network().to_ascii_lowercase()
    }

    fn local(&self) -> &str {
        let parts = self.written.rsplit_once('@');
        parts.map_or("", |(local, _)| local)
    }
}

/// Masked: it is somebody's.
impl fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EmailAddress(…)")
    }
}

/// Words of signs that need no quoting, with single dots between them (RFC 5322, section 3.2.3).
fn is_local(local: &str) -> bool {
    let sign = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+/=?^_`{|}~-".contains(&byte);
    local.len() <= LONGEST_LOCAL
        && local
            .split('.')
            .all(|word| !word.is_empty() && word.bytes().all(sign))
}

/// Whether a host's name has several parts, and is no number of a machine.
fn is_public(domain: &str) -> bool {
    let last = domain.rsplit_once('.').map(|(_, last)| last);
    last.is_some_and(|last| last.bytes().any(|byte| byte.is_ascii_alphabetic()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_letters_reach_is_taken_as_it_was_typed() {
        for (typed, written, key) in [
            ("ada@example.org", "ada@example.org", "ada@example.org"),
            (
                " Ada.L+mooc@Example.ORG\n",
                "Ada.L+mooc@Example.ORG",
                "ada.l+mooc@example.org",
            ),
            (
                "o'neill@élan.example",
                "o'neill@élan.example",
                "o'neill@xn--lan-9la.example",
            ),
            (
                "a@xn--lan-9la.example",
                "a@xn--lan-9la.example",
                "a@xn--lan-9la.example",
            ),
        ] {
            let address = EmailAddress::parse(typed).unwrap();
            assert_eq!((address.as_str(), address.key().as_str()), (written, key));
        }
    }

    #[test]
    fn an_address_keeps_its_capitals_on_the_network() {
        let address = EmailAddress::parse("Ada.L@Élan.example").unwrap();
        assert_eq!(address.on_the_network(), "Ada.L@xn--lan-9la.example");
    }

    #[test]
    fn what_no_letter_reaches_or_what_says_more_is_refused() {
        let long = format!("{}@example.org", "a".repeat(65));
        let longer = format!("a@{}example.org", "abcdefg.".repeat(31));
        for bad in [
            "",
            "@",
            "ada",
            "ada@",
            "@example.org",
            "ada@localhost",
            "ada@127.0.0.1",
            "ada@[127.0.0.1]",
            "ada@example.org.",
            "ada@exam_ple.org",
            "ada@-example.org",
            "ada@example..org",
            "ada@ex%61mple.org",
            "ada..l@example.org",
            ".ada@example.org",
            "ada l@example.org",
            "\"ada l\"@example.org",
            "ada@example.org,bob@example.org",
            "ada@example.org\r\nBcc: bob@example.org",
            "ada\r\nBcc:bob@example.org",
            "Ada <ada@example.org>",
            "ada@example.org?bcc=bob",
            "adé@example.org",
            "ada\0@example.org",
            &long,
            &longer,
        ] {
            assert!(EmailAddress::parse(bad).is_none(), "{bad:?}");
        }
    }

    #[test]
    fn an_address_is_not_shown_by_accident() {
        let address = EmailAddress::parse("ada@example.org").unwrap();
        assert!(!format!("{address:?}").contains("ada"));
    }
}
