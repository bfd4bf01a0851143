//! Signing in and out, and for how long it lasts.

use std::time::Duration;

use axum::http::Method;
use test_support::{on_each_database, on_sqlite, standard_site};

use super::{Browser, PASSWORD};
use crate::client::{PUBLIC, Site, encoded, request};

const DAY: u64 = 86_400;

#[test]
fn who_signs_in_is_led_on_and_known_until_they_sign_out() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        Browser::registered(&site, "Zoé Ardoise").await;
        let device = Browser::new(&site);
        let fields = [
            ("name", " zoé  ARDOISE "),
            ("password", PASSWORD),
            ("stay", "1"),
            ("next", "/fr/me/settings"),
        ];
        let answer = device.post("/fr/login", &fields).await.expect(303);
        assert_eq!(answer.location(), "/fr/me/settings");
        assert!(answer.header("set-cookie").contains("Max-Age=7776000"));
        device.get("/fr/me/settings").await.expect(200);
        assert_eq!(device.get("/fr/login").await.expect(303).location(), "/fr");

        let dead = device.cookie().unwrap();
        let answer = device.post("/fr/logout", &[]).await.expect(303);
        assert_eq!((answer.location().as_str(), device.cookie()), ("/fr", None));
        // The cookie that a thief kept is dead at the next request.
        let thief = device.with_cookie(&dead);
        thief.get("/fr/me/settings").await.expect(401);
        assert_eq!(thief.cookie(), None, "what is good for nothing goes");
        assert!(
            thief
                .with_cookie(&dead)
                .get("/fr")
                .await
                .text()
                .contains("Se connecter")
        );
    });
}

#[test]
fn without_the_wish_to_stay_the_cookie_goes_with_the_browser() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        Browser::registered(&site, "Zoé").await;
        let answer = Browser::new(&site)
            .sign_in("Zoé", PASSWORD)
            .await
            .expect(303);
        let set = answer.header("set-cookie");
        assert!(
            !set.contains("Max-Age") && !set.contains("Expires"),
            "{set}"
        );
    });
}

#[test]
fn a_wrong_name_and_a_wrong_password_get_the_same_answer_and_cost_the_same() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        Browser::registered(&site, "Zoé").await;
        let mut pages = Vec::new();
        for (name, password) in [
            ("Zoé", "un autre mot de passe"),
            ("Personne", PASSWORD),
            ("personne@example.org", PASSWORD),
            ("", PASSWORD),
            ("Zoé", ""),
        ] {
            let before = database.hasher.verified();
            let device = Browser::new(&site);
            let page = device.sign_in(name, password).await.expect(422).text();
            assert_eq!(database.hasher.verified() - before, 1, "{name}");
            assert!(page.contains("ne vont pas ensemble"), "{page}");
            assert_eq!(device.cookie(), None);
            pages.push(page.replace(&format!("value=\"{name}\""), "value=\"…\""));
        }
        pages.truncate(3);
        assert!(pages.windows(2).all(|two| two[0] == two[1]));
    });
}

#[test]
fn the_session_is_a_new_one_at_each_sign_in_and_the_old_one_ends() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let device = Browser::registered(&site, "Zoé").await;
        let first = device.cookie().unwrap();
        device.sign_in("Zoé", PASSWORD).await.expect(303);
        assert_ne!(device.cookie().unwrap(), first);
        device.get("/fr/me/settings").await.expect(200);
        device
            .with_cookie(&first)
            .get("/fr/me/settings")
            .await
            .expect(401);
        assert_eq!(database.count("sessions").await, 1);
    });
}

#[test]
fn a_session_ends_after_fourteen_days_unused_and_ninety_in_all() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let idle = Browser::registered(&site, "Zoé").await;
        let used = Browser::signed_in(&site, "Zoé").await;
        for _ in 0..6 {
            database.clock.advance(Duration::from_secs(13 * DAY));
            used.get("/fr/me/settings").await.expect(200);
        }
        idle.get("/fr/me/settings").await.expect(401);
        database.clock.advance(Duration::from_secs(11 * DAY));
        used.get("/fr/me/settings").await.expect(200);
        database.clock.advance(Duration::from_secs(DAY));
        used.get("/fr/me/settings").await.expect(401);
        assert_eq!(
            database
                .platform(&standard_site())
                .await
                .forget_old_sessions()
                .await
                .unwrap(),
            2
        );
        assert_eq!(database.count("sessions").await, 0);
    });
}

#[test]
fn staff_are_asked_again_after_twelve_hours() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        Browser::registered(&site, "Zoé").await;
        for role in ["author", "admin"] {
            database
                .execute(&format!("UPDATE accounts SET role = '{role}'"))
                .await;
            let device = Browser::signed_in(&site, "Zoé").await;
            database.clock.advance(Duration::from_secs(11 * 3600));
            device.get("/fr/me/settings").await.expect(200);
            database.clock.advance(Duration::from_secs(3600));
            device.get("/fr/me/settings").await.expect(401);
        }
    });
}

#[test]
fn a_disabled_account_is_dead_at_the_next_request_on_every_node() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let device = Browser::registered(&site, "Zoé").await;
        let other_node = Site::standard(database).await;
        let there = Browser::new(&other_node).with_cookie(&device.cookie().unwrap());
        there.get("/fr/me/settings").await.expect(200);
        database
            .execute("UPDATE accounts SET disabled_at = created_at")
            .await;
        device.get("/fr/me/settings").await.expect(401);
        there.get("/fr/me/settings").await.expect(401);
        device.sign_in("Zoé", PASSWORD).await.expect(422);
        database.execute("DELETE FROM accounts").await;
        device.sign_in("Zoé", PASSWORD).await.expect(422);
        assert_eq!(database.count("sessions").await, 0);
    });
}

#[test]
fn a_form_leads_to_a_page_of_this_site_alone() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let device = Browser::registered(&site, "Zoé").await;
        for next in [
            "https://evil.example",
            "//evil.example",
            "/\\evil.example",
            "javascript:alert(1)",
        ] {
            let fields = [("name", "Zoé"), ("password", PASSWORD), ("next", next)];
            let visitor = Browser::new(&site);
            assert_eq!(
                visitor.post("/fr/login", &fields).await.location(),
                "/fr",
                "{next}"
            );
            let encoded = encoded(&[("next", next)]);
            let page = visitor.get(&format!("/fr/login?{encoded}")).await;
            assert_eq!(page.expect(303).location(), "/fr");
            let page = Browser::new(&site)
                .get(&format!("/fr/register?{encoded}"))
                .await
                .expect(200);
            assert!(!page.text().contains("evil"), "{next}");
        }
        drop(device);
    });
}

#[test]
fn another_site_can_neither_sign_a_reader_in_nor_out() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let device = Browser::registered(&site, "Zoé").await;
        let fields = encoded(&[("name", "Zoé"), ("password", PASSWORD)]);
        for path in [
            "/fr/login",
            "/fr/logout",
            "/fr/register",
            "/fr/me/settings/password",
        ] {
            let foreign = request(Method::POST, path).form(&fields);
            device
                .send(foreign.header("sec-fetch-site", "cross-site"))
                .await
                .expect(403);
        }
        device.get("/fr/me/settings").await.expect(200);
        device.get("/fr/logout").await.expect(405);
    });
}

#[test]
fn by_tls_the_cookie_is_one_that_no_other_host_can_set() {
    on_sqlite(async |database| {
        let site = Site::of_platform(database.platform(&standard_site()).await, Some(PUBLIC));
        let device = Browser::new(&site);
        let fields = [("pseudonym", "Zoé"), ("password", PASSWORD)];
        let answer = device.post("/fr/register", &fields).await.expect(303);
        let set = answer.header("set-cookie");
        assert!(set.starts_with("__Host-ardoise="), "{set}");
        assert!(
            set.contains("Secure") && set.contains("Path=/") && !set.contains("Domain"),
            "{set}"
        );
        let plain = device.cookie().unwrap().replace("__Host-", "");
        device
            .with_cookie(&plain)
            .get("/fr/me/settings")
            .await
            .expect(401);
    });
}
