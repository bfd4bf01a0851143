//! Where the site is served, and from what.

use std::{
    net::{IpAddr, SocketAddr},
    path::PathBuf,
    sync::Arc,
};

use anyhow::{Context, ensure};

use super::{
    key::{Key, Kind},
    sources::Sources,
    value::Value,
};
use crate::trusted_proxies::TrustedProxies;

pub(crate) const LISTEN: Key = Key::new("listen", Kind::Text);
pub(crate) const PUBLIC_URL: Key = Key::new("public_url", Kind::Text);
pub(crate) const CONTENT: Key = Key::new("content", Kind::Path);
const TRUSTED_PROXIES: Key = Key::new("trusted_proxies", Kind::List);
const INSECURE_HTTP: Key = Key::new("insecure_http", Kind::Flag);
const LOG: Key = Key::new("log", Kind::Text);

/// The keys of this section.
pub(super) const KEYS: &[&Key] = &[
    &LISTEN,
    &PUBLIC_URL,
    &TRUSTED_PROXIES,
    &INSECURE_HTTP,
    &CONTENT,
    &LOG,
];

/// Where the site is served, and from what.
#[derive(Debug)]
pub(crate) struct Serving {
    /// Where to listen.
    pub(crate) listen: SocketAddr,
    /// Scheme, host and port where readers find the site, in small letters and without a slash at the end: what a
    /// browser calls the site's origin.
    pub(crate) public_url: Option<Arc<str>>,
    /// The proxies in front, whose word about visitors' addresses counts.
    pub(crate) trusted_proxies: TrustedProxies,
    /// Whether passwords may travel without TLS beyond this machine.
    pub(crate) insecure_http: bool,
    /// The content folder; without one, the demonstration content.
    pub(crate) content: Option<PathBuf>,
    /// What is logged, in the notation of `tracing`.
    pub(crate) log: String,
}

impl Serving {
    pub(super) fn read(sources: &mut Sources) -> anyhow::Result<Self> {
        sources.or_default(&LISTEN, || Value::Text("127.0.0.1:3000".to_owned()));
        sources.or_default(&LOG, || Value::Text("info".to_owned()));
        let listen = sources.text(&LISTEN).unwrap_or_default();
        let listen = listen.parse().with_context(|| {
            let words = format!(
                "`{listen}` is not an address and a port, such as 127.0.0.1:3000 or [::1]:3000"
            );
            sources.wrong(&LISTEN, &words)
        });
        let public_url = sources.text(&PUBLIC_URL).map(checked_url).transpose();
        sources.or_default(&TRUSTED_PROXIES, || Value::List(Vec::new()));
        let proxies = sources.list(&TRUSTED_PROXIES).iter().map(String::as_str);
        let trusted_proxies = TrustedProxies::parse(proxies).map_err(|text| {
            let words = format!(
                "`{text}` is neither an address nor a network, such as 127.0.0.1 or 10.0.0.0/8"
            );
            sources.wrong(&TRUSTED_PROXIES, &words)
        });
        Ok(Self {
            listen: listen?,
            trusted_proxies: trusted_proxies?,
            public_url: public_url
                .map_err(|error| sources.wrong(&PUBLIC_URL, &error.to_string()))?
                .map(Arc::from),
            insecure_http: sources.flag(&INSECURE_HTTP),
            content: sources.path(&CONTENT),
            log: sources.text(&LOG).unwrap_or_default().to_owned(),
        })
    }

    /// Whether readers reach the site by TLS, as far as is known.
    pub(super) fn is_https(&self) -> bool {
        let url = self.public_url.as_deref();
        url.is_some_and(|url| url.starts_with("https://"))
    }

    /// Whether what travels without TLS stays on this machine, as far as is known.
    pub(super) fn is_local(&self) -> bool {
        let public = self
            .public_url
            .as_deref()
            .and_then(|url| url.split_once("://"));
        match public {
            Some((_, host)) => is_this_machine(host),
            None => self.listen.ip().is_loopback(),
        }
    }
}

/// Whether a host, perhaps with a port, is this machine as browsers understand it.
fn is_this_machine(host: &str) -> bool {
    let name = match host.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((address, _port)) => address,
        None => host.split(':').next().unwrap_or_default(),
    };
    let address: Option<IpAddr> = name.parse().ok();
    name == "localhost"
        || name.ends_with(".localhost")
        || address.is_some_and(|ip| ip.is_loopback())
}

/// An origin: `http` or `https`, a host, perhaps a port, and nothing behind it but one slash.
fn checked_url(url: &str) -> anyhow::Result<String> {
    let origin = url.trim_end_matches('/');
    let host = origin
        .strip_prefix("https://")
        .or_else(|| origin.strip_prefix("http://"));
    let good = host
        .is_some_and(|host| !host.is_empty() && !host.contains(['/', '?', '#', '@', ' ', '\\']));
    ensure!(
        good,
        "`{url}` is not an address such as https://cours.example.org, without a path"
    );
    Ok(origin.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_public_url_is_a_scheme_and_a_host() {
        let checked = |url: &str| checked_url(url).ok();
        assert_eq!(
            checked("https://Cours.example.org/").as_deref(),
            Some("https://cours.example.org")
        );
        assert_eq!(
            checked("http://[::1]:3000").as_deref(),
            Some("http://[::1]:3000")
        );
        for wrong in [
            "",
            "cours.example.org",
            "ftp://x",
            "https://",
            "https://x/path",
            "https://a@b",
        ] {
            assert_eq!(checked(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn this_machine_is_known_by_its_names() {
        for local in [
            "localhost",
            "localhost:3000",
            "a.localhost",
            "127.0.0.1",
            "127.9.9.9:1",
            "[::1]:3000",
        ] {
            assert!(is_this_machine(local), "{local}");
        }
        for other in [
            "localhost.example.org",
            "10.0.0.1",
            "[2001:db8::1]:1",
            "cours.example.org",
            "",
        ] {
            assert!(!is_this_machine(other), "{other}");
        }
    }
}
