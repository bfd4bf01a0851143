//! Where a request comes from, as far as limits need to know it.

use std::{
    fmt,
    net::{IpAddr, Ipv6Addr},
};

/// The network that a request comes from: an IPv4 address, or the 64 bits that one customer has of an IPv6 address.
/// It is not printed: addresses are in no log.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Network(Known);

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Known {
    Address(IpAddr),
    Unknown,
}

impl Network {
    /// The network of an address.
    #[must_use]
    pub fn of(address: IpAddr) -> Self {
        // An IPv4 address that a socket for both kinds shows as `::ffff:192.0.2.1` is what it is.
        Self(Known::Address(match address.to_canonical() {
            IpAddr::V4(address) => address.into(),
            IpAddr::V6(address) => {
                let [a, b, c, d, ..] = address.segments();
                Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into()
            }
        }))
    }

    /// Where nothing says it, as in tests without a listener. All such requests count as from one network.
    #[must_use]
    pub fn unknown() -> Self {
        Self(Known::Unknown)
    }

    /// What is hashed to count by: never the same for two networks.
    pub(crate) fn key(self) -> String {
        match self.0 {
            Known::Address(address) => address.to_string(),
            Known::Unknown => "unknown".to_owned(),
        }
    }
}

impl fmt::Debug for Network {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Network(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::Network;

    fn network(address: &str) -> Network {
        Network::of(address.parse().unwrap())
    }

    #[test]
    fn a_network_is_an_address_of_4_bytes_or_the_front_half_of_one_of_16() {
        assert_ne!(network("192.0.2.1"), network("192.0.2.2"));
        assert_eq!(network("192.0.2.1"), network("::ffff:192.0.2.1"));
        assert_eq!(network("2001:db8:1:2::1"), network("2001:db8:1:2:ffff::9"));
        assert_ne!(network("2001:db8:1:2::1"), network("2001:db8:1:3::1"));
    }

    #[test]
    fn each_network_has_a_key_and_no_debug_output() {
        let all = [
            network("192.0.2.1"),
            network("::1"),
            network("2001:db8::"),
            Network::unknown(),
        ];
        for (at, one) in all.iter().enumerate() {
            assert!(
                all.iter()
                    .skip(at + 1)
                    .all(|other| other.key() != one.key())
            );
            assert_eq!(format!("{one:?}"), "Network(…)");
        }
    }
}
