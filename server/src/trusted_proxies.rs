//! The proxies in front of the server whose word about visitors' addresses counts.

use std::net::{IpAddr, SocketAddr};

use axum::http::HeaderMap;
use ipnet::IpNet;

/// What a proxy writes the address into that it was asked from.
///
/// `Forwarded` (RFC 7239) is not read as well: a proxy that writes one of the two hands on what visitors wrote into the
/// other.
pub(crate) const X_FORWARDED_FOR: &str = "x-forwarded-for";

/// Addresses and networks of proxies.
#[derive(Clone, Debug, Default)]
pub struct TrustedProxies(Vec<IpNet>);

impl TrustedProxies {
    /// Reads addresses (`127.0.0.1`, `::1`) and networks (`10.0.0.0/8`).
    ///
    /// # Errors
    ///
    /// The first text that is neither.
    pub fn parse<'a>(texts: impl IntoIterator<Item = &'a str>) -> Result<Self, String> {
        let read = |text: &str| {
            let text = text.trim();
            let address = text.parse::<IpAddr>().map(IpNet::from);
            address.or_else(|_not_an_address| text.parse::<IpNet>())
        };
        let nets = texts
            .into_iter()
            .map(|text| read(text).map_err(|_neither| text.to_owned()));
        nets.collect::<Result<_, _>>().map(Self)
    }

    fn trust(&self, address: IpAddr) -> bool {
        self.0.iter().any(|net| net.contains(&address))
    }

    /// The address that a visitor asks from: the one that the connection comes from, unless that is a trusted proxy; then
    /// the nearest one in the header that is none. What stands further away was written by who knows whom.
    pub(crate) fn client(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        let mut nearest = peer.to_canonical();
        if !self.trust(nearest) {
            return nearest;
        }
        // Several headers are one list, in their order (RFC 9110, section 5.3).
        for line in headers.get_all(X_FORWARDED_FOR).iter().rev() {
            for entry in line.as_bytes().rsplit(|byte| *byte == b',') {
                let Some(address) = address_in(entry) else {
                    // It hides who asked: the proxy that says so is all that is known.
                    return nearest;
                };
                nearest = address.to_canonical();
                if !self.trust(nearest) {
                    return nearest;
                }
            }
        }
        nearest
    }
}

/// An address as proxies write it: alone, in brackets, or with a port.
fn address_in(entry: &[u8]) -> Option<IpAddr> {
    let entry = str::from_utf8(entry).ok()?.trim_matches([' ', '\t', '"']);
    let alone = entry
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
    let alone = alone.unwrap_or(entry).parse();
    alone
        .ok()
        .or_else(|| Some(entry.parse::<SocketAddr>().ok()?.ip()))
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, HeaderName, HeaderValue};
    use proptest::prelude::*;

    use super::{TrustedProxies, X_FORWARDED_FOR};

    fn client(trusted: &[&str], peer: &str, headers: &[&str]) -> String {
        let trusted = TrustedProxies::parse(trusted.iter().copied()).unwrap();
        let mut map = HeaderMap::new();
        for value in headers {
            let name = HeaderName::from_static(X_FORWARDED_FOR);
            map.append(name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
        }
        trusted.client(peer.parse().unwrap(), &map).to_string()
    }

    const LOCAL: [&str; 2] = ["127.0.0.1", "10.0.0.0/8"];

    #[test]
    fn without_a_trusted_proxy_the_connection_alone_counts() {
        assert_eq!(client(&[], "192.0.2.1", &["198.51.100.7"]), "192.0.2.1");
        assert_eq!(client(&[], "127.0.0.1", &["198.51.100.7"]), "127.0.0.1");
        assert_eq!(client(&LOCAL, "192.0.2.1", &["198.51.100.7"]), "192.0.2.1");
        assert_eq!(client(&LOCAL, "192.0.2.1", &[]), "192.0.2.1");
    }

    #[test]
    fn a_trusted_proxy_says_who_asked_it() {
        assert_eq!(
            client(&LOCAL, "127.0.0.1", &["198.51.100.7"]),
            "198.51.100.7"
        );
        assert_eq!(
            client(&LOCAL, "::ffff:127.0.0.1", &["198.51.100.7"]),
            "198.51.100.7"
        );
        assert_eq!(client(&LOCAL, "127.0.0.1", &[]), "127.0.0.1");
        assert_eq!(client(&["::1"], "::1", &["2001:db8::7"]), "2001:db8::7");
        assert_eq!(
            client(&["fd00::/8"], "fd12::1", &["192.0.2.9"]),
            "192.0.2.9"
        );
    }

    #[test]
    fn what_a_visitor_wrote_before_the_first_stranger_does_not_count() {
        let forged = ["127.0.0.1, 203.0.113.1, 198.51.100.7"];
        assert_eq!(client(&LOCAL, "127.0.0.1", &forged), "198.51.100.7");
        // Past every trusted proxy, from right to left, over several headers.
        let chain = ["203.0.113.1", "198.51.100.7, 10.1.2.3", "10.9.9.9"];
        assert_eq!(client(&LOCAL, "127.0.0.1", &chain), "198.51.100.7");
        // All are trusted: the one furthest away.
        assert_eq!(
            client(&LOCAL, "127.0.0.1", &["10.0.0.5, 10.0.0.6"]),
            "10.0.0.5"
        );
    }

    #[test]
    fn an_address_may_have_brackets_a_port_and_spaces() {
        for (entry, address) in [
            ("198.51.100.7:4711", "198.51.100.7"),
            ("[2001:db8::7]:4711", "2001:db8::7"),
            ("[2001:db8::7]", "2001:db8::7"),
            ("  198.51.100.7\t", "198.51.100.7"),
            ("::ffff:198.51.100.7", "198.51.100.7"),
        ] {
            assert_eq!(client(&LOCAL, "127.0.0.1", &[entry]), address);
        }
    }

    #[test]
    fn what_is_no_address_hides_the_visitor_behind_the_proxy() {
        for entry in ["unknown", "_hidden", "", "198.51.100.7, ", "1.2.3", "é"] {
            assert_eq!(
                client(&LOCAL, "127.0.0.1", &[entry]),
                "127.0.0.1",
                "{entry}"
            );
        }
        assert_eq!(
            client(&LOCAL, "127.0.0.1", &["203.0.113.1, ?, 10.1.2.3"]),
            "10.1.2.3"
        );
    }

    #[test]
    fn a_proxy_is_an_address_or_a_network() {
        let parsed = |text| TrustedProxies::parse([text]);
        for good in ["127.0.0.1", " ::1 ", "10.0.0.0/8", "10.1.2.3/8", "fd00::/8"] {
            assert!(parsed(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "localhost",
            "10.0.0.0/33",
            "10.0.0/8",
            "10.0.0.1:80",
            "*",
        ] {
            assert_eq!(parsed(bad).unwrap_err(), bad);
        }
    }

    proptest! {
        #[test]
        fn whatever_is_written_there_the_nearest_stranger_is_the_client(
            written in proptest::collection::vec("[ -~\u{e9}]{0,60}", 0..4),
            hops in 0_usize..4,
        ) {
            let mut entries = written;
            entries.push("198.51.100.7".to_owned());
            entries.extend((0..hops).map(|hop| format!("10.0.0.{hop}")));
            let one = entries.join(",");
            prop_assert_eq!(client(&LOCAL, "127.0.0.1", &[&one]), "198.51.100.7");
            let lines: Vec<&str> = entries.iter().map(String::as_str).collect();
            prop_assert_eq!(client(&LOCAL, "127.0.0.1", &lines), "198.51.100.7");
        }
    }
}
