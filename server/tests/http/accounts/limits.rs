//! How often one may try, from where; and what tells people from programs.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread::sleep,
    time::Duration,
};

use axum::http::Method;
use platform::{
    Outside, Platform,
    passwords::{Argon2id, HashError, Password, PasswordHasher, Passwords, Verified},
};
use server::{AccountSettings, Registration, RegistrationCode};
use test_support::{on_each_database, on_sqlite, standard_site};
use tokio::task::JoinSet;

use super::{Browser, PASSWORD};
use crate::client::{Answer, Site, encoded, request};

const HERE: &str = "192.0.2.1";
const ELSEWHERE: &str = "198.51.100.7";
const WRONG: &str = "un autre mot de passe";

/// Checks that somebody has to wait, and is told for how long.
#[track_caller]
fn assert_too_often(answer: Answer, seconds: &str, words: &str) {
    let answer = answer.expect(429);
    assert_eq!(answer.header("retry-after"), seconds);
    assert!(answer.text().contains(words), "{}", answer.text());
}

#[test]
fn after_ten_failures_one_waits_there_and_the_owner_comes_in_from_elsewhere() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        Browser::registered(&site, "Zoé").await;
        let here = Browser::new(&site).at(HERE);
        for _ in 0..10 {
            here.sign_in(" ZOÉ", WRONG).await.expect(422);
        }
        let before = database.hasher.verified();
        for password in [WRONG, PASSWORD] {
            let answer = here.sign_in("Zoé", password).await;
            assert_too_often(answer, "900", "Réessayez dans 15\u{a0}minutes");
        }
        assert_eq!(database.hasher.verified(), before, "turned away, and cheap");
        Browser::new(&site)
            .at(ELSEWHERE)
            .sign_in("Zoé", PASSWORD)
            .await
            .expect(303);
        database.clock.advance(Duration::from_secs(15 * 60));
        here.sign_in("Zoé", PASSWORD).await.expect(303);
    });
}

#[test]
fn after_a_hundred_failures_a_network_waits_and_the_owner_comes_in_from_elsewhere() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        Browser::registered(&site, "Zoé").await;
        // One customer has a whole network of such addresses.
        let addresses = ["2001:db8:1:2::1", "2001:db8:1:2:9::2"];
        for number in 0..100 {
            let name = format!("nom {number}");
            let here = Browser::new(&site).at(addresses[number % 2]);
            here.sign_in(&name, WRONG).await.expect(422);
        }
        let here = Browser::new(&site).at("2001:db8:1:2::3");
        assert_too_often(here.sign_in("Zoé", PASSWORD).await, "900", "Réessayez");
        let owner = Browser::new(&site).at("2001:db8:1:3::1");
        owner.sign_in("Zoé", PASSWORD).await.expect(303);
        // Reading goes on.
        here.get("/fr").await.expect(200);
    });
}

#[test]
fn who_signs_in_at_last_is_not_reminded_of_their_failures() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        Browser::registered(&site, "Zoé").await;
        for _ in 0..3 {
            let here = Browser::new(&site).at(HERE);
            for _ in 0..9 {
                here.sign_in("Zoé", WRONG).await.expect(422);
            }
            here.sign_in("Zoé", PASSWORD).await.expect(303);
        }
    });
}

#[test]
fn only_a_proxy_that_is_trusted_says_who_asks() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        let site = Site::behind(platform, &["127.0.0.1", "10.0.0.0/8"]);
        Browser::registered(&site, "Zoé").await;
        let sign_in = async |peer: &str, forwarded: &str, password: &str| {
            let form = encoded(&[("name", "Zoé"), ("password", password)]);
            let request = request(Method::POST, "/fr/login").form(&form).from(peer);
            let answer = site
                .send(request.header("x-forwarded-for", forwarded))
                .await;
            answer.status.as_u16()
        };
        // Somebody who is no proxy, and says each time to be somebody else.
        for number in 0..10 {
            let forged = format!("203.0.113.{number}");
            assert_eq!(sign_in(HERE, &forged, WRONG).await, 422);
        }
        assert_eq!(sign_in(HERE, "203.0.113.99", PASSWORD).await, 429);
        // Somebody behind the proxy, who writes the header's beginning.
        for number in 0..10 {
            let forged = format!("203.0.113.{number}, {ELSEWHERE}, 10.7.7.7");
            assert_eq!(sign_in("127.0.0.1", &forged, WRONG).await, 422);
        }
        let forged = format!("203.0.113.99, {ELSEWHERE}");
        assert_eq!(sign_in("10.1.1.1", &forged, PASSWORD).await, 429);
        // The owner, behind the same proxy.
        assert_eq!(sign_in("127.0.0.1", "203.0.113.7", PASSWORD).await, 303);
        // `Forwarded` is not asked.
        let form = encoded(&[("name", "Zoé"), ("password", PASSWORD)]);
        let request = request(Method::POST, "/fr/login").form(&form).from(HERE);
        let forwarded = request.header("forwarded", "for=203.0.113.7");
        site.send(forwarded).await.expect(429);
    });
}

#[test]
fn a_session_that_guesses_at_the_password_is_stopped_and_no_other() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let owner = Browser::registered(&site, "Zoé").await;
        let thief = Browser::signed_in(&site, "Zoé").await;
        let path = "/fr/me/settings/password";
        let new = "quatre chats dorment au soleil";
        for _ in 0..10 {
            let fields = [("current", WRONG), ("new", new)];
            thief.post(path, &fields).await.expect(422);
        }
        let fields = [("current", PASSWORD), ("new", new)];
        assert_too_often(thief.post(path, &fields).await, "900", "Réessayez");
        owner.post(path, &fields).await.expect(303);
    });
}

#[test]
fn a_network_makes_so_many_accounts_in_an_hour_and_no_more() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let register = async |address, number: usize| {
            let name = format!("nom {number}");
            let fields = [("pseudonym", name.as_str()), ("password", PASSWORD)];
            Browser::new(&site)
                .at(address)
                .post("/fr/register", &fields)
                .await
        };
        for number in 0..60 {
            register(HERE, number).await.expect(303);
        }
        let answer = register(HERE, 60).await;
        assert_too_often(answer, "3600", "Réessayez dans 60\u{a0}minutes");
        register(ELSEWHERE, 60).await.expect(303);
        assert_eq!(database.count("accounts").await, 61);
    });
}

#[test]
fn the_code_of_a_site_cannot_be_guessed_at_without_end() {
    on_sqlite(async |database| {
        let settings = AccountSettings {
            registration: Registration::Code(RegistrationCode::new("atelier-2027").unwrap()),
            ..AccountSettings::open(None)
        };
        let site = Site::with_accounts(database.platform(&standard_site()).await, settings);
        let register = async |address, code: &str| {
            let fields = [("pseudonym", "Zoé"), ("password", PASSWORD), ("code", code)];
            Browser::new(&site)
                .at(address)
                .post("/fr/register", &fields)
                .await
        };
        for number in 0..30 {
            register(HERE, &format!("atelier-{number}"))
                .await
                .expect(422);
        }
        assert_too_often(register(HERE, "atelier-2027").await, "3600", "Réessayez");
        register(ELSEWHERE, "atelier-2027").await.expect(303);
    });
}

/// The stamp on a page with the form to register.
fn stamp_on(page: &str) -> String {
    let (_, rest) = page.split_once("name=\"stamp\" value=\"").unwrap();
    rest.split('"').next().unwrap().to_owned()
}

#[test]
fn a_form_that_comes_back_at_once_is_asked_for_again_and_nothing_is_lost() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let visitor = Browser::new(&site);
        let page = visitor.get("/fr/register?next=/fr/courses/essai").await;
        let stamp = stamp_on(&page.expect(200).text());
        let send = async |stamp: &str| {
            let fields = [
                ("pseudonym", "Lilas"),
                ("password", PASSWORD),
                ("next", "/fr/courses/essai"),
                ("stamp", stamp),
            ];
            visitor.post("/fr/register", &fields).await
        };
        let page = send(&stamp).await.expect(422).text();
        assert!(page.contains("Renvoyez le formulaire"), "{page}");
        assert!(page.contains("value=\"Lilas\""), "{page}");
        assert!(page.contains("value=\"/fr/courses/essai\""), "{page}");
        assert!(!page.contains(PASSWORD), "{page}");
        // Two seconds after the first page, the same form is good.
        assert_eq!(stamp_on(&page), stamp);
        database.clock.advance(Duration::from_secs(2));
        assert_eq!(
            send(&stamp).await.expect(303).location(),
            "/fr/courses/essai"
        );
        assert_eq!(database.count("accounts").await, 1);
    });
}

#[test]
fn a_form_that_is_old_or_that_a_program_filled_is_asked_for_again() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let visitor = Browser::new(&site);
        let send = async |stamp: &str, subject: &str| {
            let fields = [
                ("pseudonym", "Lilas"),
                ("password", PASSWORD),
                ("stamp", stamp),
                ("subject", subject),
            ];
            visitor.post("/fr/register", &fields).await
        };
        let good = site.stamp("register").await;
        let other_form = site.stamp("forgot").await;
        for (stamp, subject) in [
            (good.as_str(), "Acheter pas cher"),
            ("", ""),
            ("..", ""),
            (&good[1..], ""),
            (&good.replace('.', ":"), ""),
            (&other_form, ""),
            (&"é".repeat(100_000), ""),
        ] {
            let page = send(stamp, subject).await.expect(422).text();
            assert!(page.contains("Renvoyez le formulaire"), "{page}");
            assert!(page.contains("value=\"Lilas\""), "{page}");
            assert!(!page.contains("pas cher"), "the field is empty again");
        }
        database.clock.advance(Duration::from_secs(13 * 3_600));
        let page = send(&good, "").await.expect(422).text();
        let fresh = stamp_on(&page);
        assert_ne!(fresh, good);
        assert_eq!(database.count("accounts").await, 0);
        database.clock.advance(Duration::from_secs(2));
        send(&fresh, "").await.expect(303);
        // Other nodes know it too: whoever lands there has lost nothing.
        let node = Browser::new(&Site::standard(database).await);
        let fields = [
            ("pseudonym", "Zoé"),
            ("password", PASSWORD),
            ("stamp", &fresh),
        ];
        node.post("/fr/register", &fields).await.expect(303);
    });
}

#[test]
fn a_form_with_a_mistake_keeps_its_stamp_so_that_mending_it_is_never_too_quick() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let visitor = Browser::new(&site);
        let stamp = site.stamp("register").await;
        let fields = [
            ("pseudonym", "Lilas"),
            ("password", "court"),
            ("stamp", &stamp),
        ];
        let page = visitor
            .post("/fr/register", &fields)
            .await
            .expect(422)
            .text();
        assert_eq!(stamp_on(&page), stamp);
        let fields = [
            ("pseudonym", "Lilas"),
            ("password", PASSWORD),
            ("stamp", &stamp),
        ];
        visitor.post("/fr/register", &fields).await.expect(303);
    });
}

/// argon2id at its cheapest that takes its time, and knows how many run at once.
#[derive(Debug)]
struct Slow {
    argon2id: Argon2id,
    running: AtomicUsize,
    most: Arc<AtomicUsize>,
}

impl PasswordHasher for Slow {
    fn hash(&self, password: &Password, salt: [u8; 16]) -> Result<String, HashError> {
        self.argon2id.hash(password, salt)
    }

    fn verify(&self, hash: &str, password: &Password) -> Result<Verified, HashError> {
        let running = self.running.fetch_add(1, Ordering::SeqCst) + 1;
        self.most.fetch_max(running, Ordering::SeqCst);
        sleep(Duration::from_millis(20));
        self.running.fetch_sub(1, Ordering::SeqCst);
        self.argon2id.verify(hash, password)
    }

    fn of_nobody(&self) -> &str {
        self.argon2id.of_nobody()
    }
}

#[test]
fn two_hundred_logins_at_once_take_turns_and_the_site_goes_on() {
    on_each_database(async |database| {
        let most = Arc::new(AtomicUsize::new(0));
        let hasher = Slow {
            argon2id: Argon2id::cheapest().unwrap(),
            running: AtomicUsize::new(0),
            most: Arc::clone(&most),
        };
        let outside = Outside {
            passwords: Passwords::new(hasher),
            ..database.outside()
        };
        let content = standard_site();
        let (catalogue, origin) = (content.catalogue(), content.origin());
        let platform = Platform::new(catalogue, origin, database.storage().await, outside);
        let site = Site::of_platform(platform, None);
        Browser::registered(&site, "Zoé").await;

        let mut logins = JoinSet::new();
        for number in 0..200_u8 {
            let site = site.clone();
            logins.spawn(async move {
                let name = if number % 2 == 0 { "Zoé" } else { "Personne" };
                let form = encoded(&[("name", name), ("password", PASSWORD)]);
                let from = format!("203.0.113.{number}");
                let request = request(Method::POST, "/fr/login").form(&form).from(&from);
                site.send(request).await
            });
        }
        let mut others = 0;
        let mut answers = Vec::new();
        while !logins.is_empty() {
            site.get("/healthz").await.expect(200);
            others += 1;
            answers.push(logins.join_next().await.unwrap().unwrap());
        }
        assert_eq!(others, 200);
        let with = |status: u16| {
            let same = answers.iter().filter(|it| it.status.as_u16() == status);
            same.collect::<Vec<_>>()
        };
        let (inside, refused, busy) = (with(303).len(), with(422).len(), with(503));
        assert_eq!(inside + refused + busy.len(), 200);
        assert!(inside > 0 && refused > 0, "{inside} {refused}");
        for answer in busy {
            assert_eq!(answer.header("retry-after"), "5");
            assert!(answer.text().contains("Réessayez"), "{}", answer.text());
        }
        assert!(most.load(Ordering::SeqCst) <= 4, "{most:?}");
        // Nobody who was told to come again has failed.
        let here = Browser::new(&site).at("203.0.113.0");
        here.sign_in("Zoé", PASSWORD).await.expect(303);
        assert_eq!(
            database
                .number("SELECT count(*) FROM failures WHERE count > 1")
                .await,
            0
        );
    });
}
