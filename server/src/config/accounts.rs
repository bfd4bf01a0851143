//! Accounts: whether there are any, who may register, and what the cookie of a session is called.

use super::{
    key::{Key, Kind},
    registration::{Registration, RegistrationCode},
    serving::Serving,
    sources::Sources,
    value::Value,
};

const REGISTRATION: Key = Key::new("registration", Kind::Text);
const REGISTRATION_CODE: Key = Key::new("registration_code", Kind::Secret);

/// The keys of this section.
pub(super) const KEYS: &[&Key] = &[&REGISTRATION, &REGISTRATION_CODE];

/// What a site says about accounts.
#[derive(Clone, Debug)]
pub struct AccountSettings {
    /// Whether there are accounts at all: not where passwords would travel without TLS and nobody allowed it.
    pub offered: bool,
    /// Who may register.
    pub registration: Registration,
    /// The cookie of a session.
    pub cookie: SessionCookie,
}

/// The cookie that holds a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionCookie {
    /// What it is called. Browsers take `__Host-…` only with `Secure`, without `Domain` and for the path `/`.
    pub name: &'static str,
    /// Whether browsers send it by TLS alone.
    pub secure: bool,
}

impl SessionCookie {
    /// The cookie of a site that readers reach by TLS.
    pub const SECURE: Self = Self {
        name: "__Host-ardoise",
        secure: true,
    };

    /// The cookie of a site on one's own machine, or on a network where somebody allowed it.
    pub const PLAIN: Self = Self {
        name: "ardoise",
        secure: false,
    };

    /// The cookie of a site that readers find at `public_url`.
    #[must_use]
    pub fn of(public_url: Option<&str>) -> Self {
        match public_url {
            Some(url) if url.starts_with("https://") => Self::SECURE,
            _ => Self::PLAIN,
        }
    }
}

impl AccountSettings {
    /// Accounts for everybody, on a site that readers find at `public_url`.
    #[must_use]
    pub fn open(public_url: Option<&str>) -> Self {
        Self {
            offered: true,
            registration: Registration::Open,
            cookie: SessionCookie::of(public_url),
        }
    }

    pub(super) fn read(sources: &mut Sources, serving: &Serving) -> anyhow::Result<Self> {
        Ok(Self {
            offered: serving.is_https() || serving.is_local() || serving.insecure_http,
            registration: registration(sources)?,
            cookie: SessionCookie::of(serving.public_url.as_deref()),
        })
    }

    /// What the maintainers should know before anybody registers: where passwords travel without TLS, or would.
    pub(super) fn warning(&self, serving: &Serving) -> Option<&'static str> {
        if !self.offered {
            Some(
                "there are no accounts: passwords would travel without TLS. Set public_url to the https address of the \
                 site; on a network that you trust, insecure_http = true allows them all the same",
            )
        } else if self.cookie.secure {
            None
        } else if serving.is_local() {
            Some(
                "public_url is not an https address: the cookie of accounts is sent without TLS, which is for trying on \
                 this machine alone",
            )
        } else {
            Some(
                "insecure_http: passwords and the cookie of accounts travel without TLS, for anyone on the way to read",
            )
        }
    }
}

fn registration(sources: &mut Sources) -> anyhow::Result<Registration> {
    sources.or_default(&REGISTRATION, || Value::Text("open".to_owned()));
    let code = sources.words(&REGISTRATION_CODE);
    let wanted = sources.words(&REGISTRATION).unwrap_or_default();
    if wanted != "code" && code.is_some() {
        let words = format!("registration_code means nothing while registration is `{wanted}`");
        sources.warnings.push(words);
    }
    match (wanted.as_str(), code) {
        ("open", _) => Ok(Registration::Open),
        ("closed", _) => Ok(Registration::Closed),
        ("code", Some(code)) => match RegistrationCode::new(&code) {
            Some(code) => Ok(Registration::Code(code)),
            None => Err(sources.wrong(&REGISTRATION_CODE, "a code has at least 8 characters")),
        },
        ("code", None) => Err(sources.wrong(
            &REGISTRATION,
            "`code` needs a registration_code of at least 8 characters",
        )),
        _ => {
            let words = format!("`{wanted}` is none of `open`, `code` and `closed`");
            Err(sources.wrong(&REGISTRATION, &words))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trusted_proxies::TrustedProxies;

    /// What is offered and warned of where the site listens at `listen` and readers find it at `public_url`.
    fn at(
        listen: &str,
        public_url: Option<&str>,
        insecure_http: bool,
    ) -> (AccountSettings, &'static str) {
        let serving = Serving {
            trusted_proxies: TrustedProxies::default(),
            listen: listen.parse().unwrap(),
            public_url: public_url.map(Into::into),
            insecure_http,
            content: None,
            log: String::new(),
        };
        let settings = AccountSettings::read(&mut Sources::default(), &serving).unwrap();
        let warning = settings.warning(&serving).unwrap_or_default();
        (settings, warning)
    }

    #[test]
    fn by_tls_there_are_accounts_with_the_cookie_that_browsers_guard_best() {
        for listen in ["127.0.0.1:3000", "0.0.0.0:80", "192.0.2.7:3000"] {
            for insecure in [false, true] {
                let (settings, warning) = at(listen, Some("https://cours.example.org"), insecure);
                assert!(settings.offered);
                assert_eq!(settings.cookie.name, "__Host-ardoise");
                assert!(settings.cookie.secure);
                assert_eq!(warning, "");
            }
        }
    }

    #[test]
    fn on_this_machine_alone_tls_is_not_asked_for() {
        for (listen, public) in [
            ("127.0.0.1:3000", None),
            ("[::1]:3000", None),
            ("127.0.0.1:3000", Some("http://localhost:3000")),
            ("0.0.0.0:3000", Some("http://127.0.0.1:3000")),
        ] {
            let (settings, warning) = at(listen, public, false);
            assert!(settings.offered, "{listen} {public:?}");
            assert_eq!(settings.cookie, SessionCookie::PLAIN);
            assert!(warning.contains("this machine alone"), "{warning}");
        }
    }

    #[test]
    fn beyond_this_machine_there_are_no_accounts_without_tls_unless_somebody_allowed_it() {
        for (listen, public) in [
            ("0.0.0.0:3000", None),
            ("[::]:3000", None),
            ("192.0.2.7:3000", None),
            ("127.0.0.1:3000", Some("http://cours.example.org")),
        ] {
            let (settings, warning) = at(listen, public, false);
            assert!(!settings.offered, "{listen} {public:?}");
            assert!(warning.contains("there are no accounts"), "{warning}");
            let (settings, warning) = at(listen, public, true);
            assert!(settings.offered, "{listen} {public:?}");
            assert_eq!(settings.cookie, SessionCookie::PLAIN);
            assert!(warning.contains("travel without TLS"), "{warning}");
        }
    }
}
