//! Who answers for a site.

use std::fmt::Write as _;

use url::Url;

use crate::Localised;

/// Who answers for a site, as `site.yml` says.
#[derive(Clone, Debug)]
pub struct Publisher {
    /// Plain text.
    pub name: Localised<String>,
    /// Their own site: an http or https address, as browsers write it.
    pub url: Option<String>,
    /// How to reach them.
    pub contact: Option<Contact>,
}

/// How somebody can be reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Contact {
    /// An e-mail address, without `mailto:`.
    Email(String),
    /// A page: an http or https address, as browsers write it.
    Page(String),
}

impl Contact {
    /// An e-mail address, or an http or https address; `None` for anything else.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        if is_email(text) {
            return Some(Self::Email(text.to_owned()));
        }
        web_address(text).map(Self::Page)
    }

    /// What readers see of it.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Email(text) | Self::Page(text) => text,
        }
    }

    /// The address that a link to them has.
    #[must_use]
    pub fn href(&self) -> String {
        match self {
            Self::Page(url) => url.clone(),
            Self::Email(address) => {
                // What `is_email` lets through and a mailto address may not hold as it is (RFC 6068, section 2).
                let mut href = "mailto:".to_owned();
                for byte in address.bytes() {
                    match byte {
                        b'%' | b'&' | b'?' | b'#' | b'/' | b'`' | b'^' | b'{' | b'|' | b'}' => {
                            let _written = write!(href, "%{byte:02X}");
                        }
                        byte => href.push(char::from(byte)),
                    }
                }
                href
            }
        }
    }
}

/// An http or https address as browsers write it. `https:host`, which they read in two ways, is none.
pub(crate) fn web_address(text: &str) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    if !lower.starts_with("http://") && !lower.starts_with("https://") {
        return None;
    }
    Url::parse(text).ok().map(String::from)
}

/// Whether a text is a “valid e-mail address” as HTML has it: what `<input type="email">` takes.
fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else {
        return false;
    };
    let in_local =
        |byte: u8| byte.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&byte);
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    !local.is_empty() && local.bytes().all(in_local) && domain.split('.').all(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_mail_address_is_told_from_one() {
        for good in ["a@b.example", "a.b+c@d-e.example", "o'neill@localhost"] {
            assert!(is_email(good), "{good}");
        }
        for bad in [
            "",
            "@",
            "a@",
            "@b",
            "a@b@c",
            "a b@c.example",
            "a@b..example",
            "a@-b.example",
            "mailto:a@b.example",
            "é@b.example",
            "a@b.example>",
            "a@b.example\n",
            "a@b.example?bcc=c",
        ] {
            assert!(!is_email(bad), "{bad}");
        }
    }

    #[test]
    fn a_mail_address_cannot_say_more_than_an_address() {
        let contact = Contact::Email("a?bcc=x&y#%@b.example".to_owned());
        assert_eq!(contact.href(), "mailto:a%3Fbcc=x%26y%23%25@b.example");
        let page = Contact::Page("https://x.example/?a=1".to_owned());
        assert_eq!(page.href(), "https://x.example/?a=1");
    }
}
