//! Limits by where a connection really comes from.

use std::thread;

use test_support::standard_site;

use crate::program::{Place, exchange_with};

/// The status of a login that fails, at the server with this address, of a visitor whom a proxy calls so.
fn fail(address: &str, forwarded_for: &str) -> u16 {
    let headers = format!(
        "content-type: application/x-www-form-urlencoded\r\nx-forwarded-for: {forwarded_for}\r\n"
    );
    let form = "name=personne&password=un+autre+mot+de+passe";
    let answer = exchange_with(address, "POST", "/fr/login", &headers, form);
    answer.unwrap().0
}

#[test]
fn what_a_visitor_says_of_their_address_does_not_count_and_is_not_logged() {
    let place = Place::new().with_content(&standard_site());
    let server = place.serve(&["--content", "content"]);
    for number in 0..10 {
        assert_eq!(fail(server.address(), &format!("203.0.113.{number}")), 422);
    }
    assert_eq!(fail(server.address(), "203.0.113.99"), 429);
    assert_eq!(server.get("/healthz").0, 200);
    let (_, said) = server.terminate();
    assert_eq!(said.matches("trusted_proxies").count(), 1, "{said}");
    assert!(!said.contains("203.0.113"), "{said}");
    assert!(!said.contains("personne"), "{said}");
}

#[test]
fn what_a_trusted_proxy_says_of_a_visitors_address_counts_and_is_not_logged() {
    let place = Place::new().with_content(&standard_site());
    place.write("ardoise.toml", "trusted_proxies = [\"127.0.0.0/8\"]\n");
    let server = place.serve(&["--content", "content"]);
    for number in 0..12 {
        assert_eq!(fail(server.address(), &format!("203.0.113.{number}")), 422);
    }
    for _ in 0..9 {
        assert_eq!(fail(server.address(), "198.51.100.1, 203.0.113.7"), 422);
    }
    assert_eq!(fail(server.address(), "198.51.100.2, 203.0.113.7"), 429);
    assert_eq!(fail(server.address(), "203.0.113.7, 198.51.100.2"), 422);
    let (_, said) = server.terminate();
    assert!(!said.contains("trusted_proxies"), "{said}");
    assert!(!said.contains("203.0.113"), "{said}");
}

#[test]
#[cfg(target_os = "linux")]
fn two_hundred_logins_at_once_hold_little_memory_and_the_site_answers() {
    let place = Place::new().with_content(&standard_site());
    place.write("ardoise.toml", "trusted_proxies = [\"127.0.0.1\"]\n");
    let server = place.serve(&["--content", "content"]);
    // One password is hashed in 19 MiB.
    assert_eq!(fail(server.address(), "203.0.113.200"), 422);
    let before = server.most_memory();
    let address = server.address();
    let answers = thread::scope(|scope| {
        let logins: Vec<_> = (0..200)
            .map(|number| scope.spawn(move || fail(address, &format!("203.0.113.{number}"))))
            .collect();
        for _ in 0..20 {
            assert_eq!(server.get("/healthz").0, 200);
        }
        let answers = logins.into_iter().map(|login| login.join().unwrap());
        answers.collect::<Vec<_>>()
    });
    let busy = answers.iter().filter(|status| **status == 503).count();
    let refused = answers.iter().filter(|status| **status == 422).count();
    assert_eq!(busy + refused, 200, "{answers:?}");
    assert!(refused > 0, "{answers:?}");
    let more = server.most_memory().saturating_sub(before);
    assert!(more < 128 << 20, "{more} bytes more");
}
