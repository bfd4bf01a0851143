//! Becoming a member.

use server::{AccountSettings, Registration, RegistrationCode};
use test_support::{on_each_database, on_sqlite, standard_site};

use super::{Browser, PASSWORD};
use crate::client::Site;

#[test]
fn a_pseudonym_and_a_password_make_an_account_that_is_signed_in_at_once() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let visitor = Browser::new(&site);
        let page = visitor
            .get("/fr/register?next=/fr/courses/essai")
            .await
            .expect(200);
        assert!(page.text().contains("value=\"/fr/courses/essai\""));
        assert_eq!(page.header("cache-control"), "no-store");
        assert_eq!(visitor.cookie(), None, "a page sets no cookie");

        let fields = [
            ("pseudonym", " Lilas  Ardoise"),
            ("password", PASSWORD),
            ("next", "/fr/courses/essai"),
        ];
        let answer = visitor.post("/fr/register", &fields).await.expect(303);
        assert_eq!(answer.location(), "/fr/courses/essai");
        let set = answer.header("set-cookie");
        for part in ["HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=7776000"] {
            assert!(set.contains(part), "{set}");
        }
        let page = visitor.get("/fr").await.expect(200);
        assert!(page.text().contains("Lilas Ardoise"));
        assert_eq!(page.header("cache-control"), "no-store");
        assert!(site.get("/fr").await.text().contains("Se connecter"));
        assert_eq!(database.count("accounts").await, 1);
        let plain =
            format!("SELECT count(*) FROM accounts WHERE password_hash LIKE '%{PASSWORD}%'");
        assert_eq!(database.number(&plain).await, 0);
    });
}

#[test]
fn what_is_wrong_with_a_form_is_said_beside_its_field_and_what_was_typed_stays() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        Browser::registered(&site, "Zoé").await;
        let visitor = Browser::new(&site);
        for (pseudonym, password, words) in [
            ("a", PASSWORD, "au moins deux caractères"),
            ("a@b.org", PASSWORD, "fait de lettres"),
            ("&lt;b&gt;", PASSWORD, "fait de lettres"),
            ("ZOÉ", PASSWORD, "déjà pris"),
            ("Lilas", "xq7vz", "trop court de 7 caractères"),
            ("Lilas", "motdepasse2024", "trop courant"),
            ("Lilas Ardoise", "lilas ardoise", "ressemble trop"),
            ("Lilas", "", "trop court"),
        ] {
            let fields = [("pseudonym", pseudonym), ("password", password)];
            let page = visitor
                .post("/fr/register", &fields)
                .await
                .expect(422)
                .text();
            assert!(page.contains(words), "{pseudonym} {password}: {page}");
            assert!(page.contains("aria-invalid=\"true\""));
            assert!(page.contains("Il reste une chose à corriger"));
            let typed = html_escape::encode_double_quoted_attribute(pseudonym);
            assert!(page.contains(&format!("value=\"{typed}\"")), "{pseudonym}");
            assert!(
                password.is_empty() || !page.contains(password),
                "a password comes back"
            );
        }
        assert_eq!(database.count("accounts").await, 1);
        assert_eq!(visitor.cookie(), None);
    });
}

#[test]
fn of_twenty_who_want_one_pseudonym_at_once_one_gets_it() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let mut requests = tokio::task::JoinSet::new();
        for _ in 0..20 {
            let visitor = Browser::new(&site);
            requests.spawn(async move {
                let fields = [("pseudonym", "Lilas"), ("password", PASSWORD)];
                visitor.post("/fr/register", &fields).await.status.as_u16()
            });
        }
        let mut answers = requests.join_all().await;
        answers.sort_unstable();
        let (first, others) = answers.split_first().unwrap();
        assert_eq!(*first, 303);
        assert!(others.iter().all(|status| *status == 422), "{answers:?}");
        assert_eq!(database.count("accounts").await, 1);
    });
}

/// The standard site with these accounts.
async fn site_with(
    database: &test_support::TestDatabase,
    change: impl FnOnce(&mut AccountSettings),
) -> Site {
    let mut settings = AccountSettings::open(None);
    change(&mut settings);
    Site::with_accounts(database.platform(&standard_site()).await, settings)
}

#[test]
fn a_site_may_ask_for_a_code_or_close_registration_or_have_no_accounts() {
    on_sqlite(async |database| {
        let code = RegistrationCode::new("atelier-2027").unwrap();
        let site = site_with(database, |it| it.registration = Registration::Code(code)).await;
        let visitor = Browser::new(&site);
        assert!(
            visitor
                .get("/fr/register")
                .await
                .expect(200)
                .text()
                .contains("Code d’inscription")
        );
        let with = |code: &'static str| {
            [
                ("pseudonym", "Lilas"),
                ("password", PASSWORD),
                ("code", code),
            ]
        };
        let page = visitor
            .post("/fr/register", &with("atelier-2028"))
            .await
            .expect(422);
        assert!(page.text().contains("pas le bon code"));
        visitor
            .post("/fr/register", &with(" atelier-2027 "))
            .await
            .expect(303);

        let site = site_with(database, |it| it.registration = Registration::Closed).await;
        let visitor = Browser::new(&site);
        assert!(
            visitor
                .get("/fr/register")
                .await
                .expect(200)
                .text()
                .contains("ne peut pas créer de compte")
        );
        visitor.post("/fr/register", &with("")).await.expect(403);
        assert!(
            !visitor
                .get("/fr/login")
                .await
                .expect(200)
                .text()
                .contains("/fr/register")
        );
        visitor.sign_in("Lilas", PASSWORD).await.expect(303);

        let site = site_with(database, |it| it.offered = false).await;
        let visitor = Browser::new(&site);
        for path in ["/fr/register", "/fr/login", "/fr/me/settings"] {
            visitor.get(path).await.expect(404);
        }
        visitor.post("/fr/register", &with("")).await.expect(404);
        visitor.sign_in("Lilas", PASSWORD).await.expect(404);
        assert!(!visitor.get("/fr").await.text().contains("Se connecter"));
        assert_eq!(database.count("accounts").await, 1);
    });
}
