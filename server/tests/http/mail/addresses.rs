//! Addresses: given, confirmed, changed, taken back, as browsers and mail programs see it.

use axum::http::Method;
use test_support::{TestDatabase, on_each_database};

use super::site::{MailSite, path_of};
use crate::{
    accounts::{Browser, PASSWORD},
    client::request,
};

const ADA: &str = "ada@example.org";
const EVE: &str = "eve@example.org";

/// Registers with an address in a language; the device that does it.
async fn register(post: &MailSite, language: &str, pseudonym: &str, address: &str) -> Browser {
    let browser = Browser::new(&post.site);
    let fields = [
        ("pseudonym", pseudonym),
        ("password", PASSWORD),
        ("email", address),
    ];
    let path = format!("/{language}/register");
    browser.post(&path, &fields).await.expect(303);
    browser
}

/// A member who has confirmed an address.
async fn member(post: &MailSite, pseudonym: &str, address: &str) -> Browser {
    let browser = register(post, "fr", pseudonym, address).await;
    let path = path_of(&post.letter().await);
    browser.post(&path, &[]).await.expect(303);
    browser
}

/// Gives an address in the settings.
async fn give(browser: &Browser, language: &str, address: &str) {
    let path = format!("/{language}/me/settings/email");
    let fields = [("email", address), ("email-password", PASSWORD)];
    browser.post(&path, &fields).await.expect(303);
}

async fn kept(database: &TestDatabase) -> i64 {
    let confirmed = "SELECT count(*) FROM accounts WHERE email IS NOT NULL";
    database.number(confirmed).await
}

#[test]
fn who_registers_with_an_address_confirms_it_by_the_letter_in_every_language() {
    on_each_database(async |database| {
        let post = MailSite::on(database).await;
        for (number, language, subject, hours, done) in [
            (
                1,
                "fr",
                "Confirmez votre adresse pour Le site",
                "24\u{a0}heures",
                "L’adresse est confirmée",
            ),
            (
                2,
                "en",
                "Confirm your address for Le site",
                "24\u{a0}hours",
                "The address is confirmed",
            ),
            (
                3,
                "ar",
                "تأكيد عنوانكم على \u{2068}Le site\u{2069}",
                "24\u{a0}ساعة",
                "تأكّد العنوان",
            ),
        ] {
            let address = format!("ada{number}@example.org");
            let browser = register(&post, language, &format!("Zoé {number}"), &address).await;
            let settings = browser.get(&format!("/{language}/me/settings")).await;
            assert!(settings.text().contains(&address));
            let letter = post.letter().await;
            assert_eq!(letter.subject, subject);
            assert_eq!(letter.to, [address.as_str()]);
            assert!(letter.text.contains(hours), "{}", letter.text);
            assert!(letter.html.contains(hours), "{}", letter.html);
            assert!(!letter.text.contains("Zoé") && !letter.html.contains("Zoé"));
            let path = path_of(&letter);
            assert!(path.starts_with(&format!("/{language}/confirm/")), "{path}");
            // On another device, which is nobody's; looking confirms nothing.
            let mail_program = Browser::new(&post.site);
            for method in [Method::GET, Method::HEAD, Method::GET] {
                mail_program.send(request(method, &path)).await.expect(200);
            }
            assert_eq!(kept(database).await, number - 1);
            let page = mail_program.get(&path).await.expect(200);
            assert_eq!(page.header("cache-control"), "no-store");
            assert!(page.text().contains(&address) && page.text().contains("Zoé"));
            let answer = mail_program.post(&path, &[]).await.expect(303);
            let page = mail_program.get(&answer.location()).await.expect(200);
            assert!(page.text().contains(done), "{}", page.text());
            assert_eq!(kept(database).await, number);
            // Once.
            mail_program.post(&path, &[]).await.expect(410);
            mail_program.get(&path).await.expect(410);
            // The address is as good as the name.
            let by_address = Browser::new(&post.site);
            by_address.sign_in(&address, PASSWORD).await.expect(303);
        }
    });
}

#[test]
fn a_link_is_of_no_use_after_its_time_and_neither_is_any_other() {
    on_each_database(async |database| {
        let post = MailSite::on(database).await;
        let browser = register(&post, "fr", "Zoé", ADA).await;
        let path = path_of(&post.letter().await);
        database
            .clock
            .advance(std::time::Duration::from_secs(24 * 3_600));
        browser.get(&path).await.expect(410);
        browser.post(&path, &[]).await.expect(410);
        assert_eq!(kept(database).await, 0);
        let made_up = format!("/fr/confirm/{}", "0".repeat(32));
        browser.get(&made_up).await.expect(410);
        browser.post(&made_up, &[]).await.expect(410);
        for no_link in ["x", "%00", "../../etc/passwd", &"0".repeat(10_000)] {
            let path = format!("/fr/confirm/{no_link}");
            browser.get(&path).await.expect(404);
        }
    });
}

#[test]
fn a_link_leads_to_the_public_address_whatever_a_request_names() {
    on_each_database(async |database| {
        let post = MailSite::on(database).await;
        member(&post, "Zoé", ADA).await;
        let forgot = request(Method::POST, "/fr/forgot")
            .form("email=ada%40example.org")
            .header("host", "evil.example")
            .header("x-forwarded-host", "evil.example")
            .header("x-forwarded-proto", "http")
            .header("forwarded", "host=evil.example")
            .header("origin", "http://evil.example");
        post.site.send(forgot).await.expect(303);
        let letter = post.letter().await;
        path_of(&letter);
        for part in [&letter.text, &letter.html, &letter.message_id] {
            assert!(!part.contains("evil"), "{part}");
        }
        assert!(letter.message_id.ends_with("@cours.example.org"));
    });
}

#[test]
fn a_change_is_told_to_the_address_before_in_the_members_language() {
    on_each_database(async |database| {
        let post = MailSite::on(database).await;
        for (number, language, subject) in [
            (1, "fr", "L’adresse de votre compte sur Le site a changé"),
            (
                2,
                "en",
                "The address of your account on Le site has changed",
            ),
        ] {
            let [before, after] =
                ["avant", "apres"].map(|name| format!("{name}{number}@example.org"));
            let pseudonym = format!("Zoé {number}");
            let browser = register(&post, language, &pseudonym, &before).await;
            let path = path_of(&post.letter().await);
            browser.post(&path, &[]).await.expect(303);
            give(&browser, language, &after).await;
            let letter = post.letter().await;
            assert_eq!(letter.to, [after.as_str()]);
            browser.post(&path_of(&letter), &[]).await.expect(303);
            let told = post.letter().await;
            assert_eq!(told.to, [before]);
            assert_eq!(told.subject, subject);
            assert!(told.text.contains(&pseudonym) && told.html.contains(&pseudonym));
            assert!(!told.text.contains(&after) && !told.html.contains(&after));
            assert!(told.text.contains("equipe@example.org"), "{}", told.text);
        }
    });
}

#[test]
fn an_address_that_another_account_has_is_told_by_mail_and_not_on_the_page() {
    on_each_database(async |database| {
        let post = MailSite::on(database).await;
        member(&post, "Zoé", ADA).await;
        let lilas = Browser::registered(&post.site, "Lilas").await;
        // The same page, but for what was typed, whether anybody has the address or not.
        let mut pages = Vec::new();
        for address in [ADA, EVE] {
            give(&lilas, "fr", address).await;
            let page = lilas.get("/fr/me/settings?kept=1").await.expect(200);
            pages.push(page.text().replace(address, "X"));
            post.deliver().await;
        }
        assert_eq!(pages[0], pages[1]);
        let mut letters: Vec<_> = post
            .server
            .received()
            .iter()
            .map(super::read::read)
            .collect();
        let free = letters.pop().unwrap();
        assert_eq!(free.to, [EVE]);
        let in_use = letters.pop().unwrap();
        assert_eq!(in_use.to, [ADA]);
        assert_eq!(in_use.subject, "Vous avez déjà un compte sur Le site");
        assert!(in_use.text.contains("Zoé") && !in_use.text.contains("Lilas"));
        assert_eq!(path_of(&in_use), "/fr/forgot");
    });
}

#[test]
fn a_change_asks_for_the_password_and_for_an_address() {
    on_each_database(async |database| {
        let post = MailSite::on(database).await;
        let browser = member(&post, "Zoé", ADA).await;
        for (fields, words) in [
            (
                [("email", EVE), ("email-password", "un autre mot de passe")],
                "mot de passe",
            ),
            (
                [("email", "zoé"), ("email-password", PASSWORD)],
                "nom@exemple.org",
            ),
            (
                [
                    ("email", "eve@example.org\r\nBcc: bob@example.org"),
                    ("email-password", PASSWORD),
                ],
                "nom@exemple.org",
            ),
        ] {
            let answer = browser.post("/fr/me/settings/email", &fields).await;
            let page = answer.expect(422).text();
            assert!(page.contains(words), "{page}");
            assert!(!page.contains(PASSWORD));
        }
        assert_eq!(database.count("outgoing_mails").await, 0);
        let stranger = Browser::new(&post.site);
        stranger
            .post("/fr/me/settings/email", &[("email", EVE)])
            .await
            .expect(401);
        // Taken away: told to the address, and of no use to sign in any more.
        let fields = [("remove", "1"), ("email-password", PASSWORD)];
        browser
            .post("/fr/me/settings/email", &fields)
            .await
            .expect(303);
        assert_eq!(post.letter().await.to, [ADA]);
        assert_eq!(kept(database).await, 0);
        Browser::new(&post.site)
            .sign_in(ADA, PASSWORD)
            .await
            .expect(422);
    });
}

#[test]
fn the_first_of_two_accounts_to_confirm_an_address_gets_it_and_the_other_is_told_so() {
    on_each_database(async |database| {
        let post = MailSite::on(database).await;
        let mut links = Vec::new();
        for pseudonym in ["Zoé", "Lilas"] {
            register(&post, "fr", pseudonym, ADA).await;
            links.push(path_of(&post.letter().await));
        }
        post.site.post_form(&links[1], &[]).await.expect(303);
        let page = post.site.post_form(&links[0], &[]).await.expect(409);
        assert!(page.text().contains("déjà un compte"), "{}", page.text());
        assert_eq!(kept(database).await, 1);
    });
}

#[test]
fn a_member_has_five_letters_an_hour_sent_to_whatever_addresses() {
    on_each_database(async |database| {
        let post = MailSite::on(database).await;
        let browser = Browser::registered(&post.site, "Zoé").await;
        for number in 0..5 {
            give(&browser, "fr", &format!("autre{number}@example.org")).await;
        }
        let fields = [
            ("email", "encore@example.org"),
            ("email-password", PASSWORD),
        ];
        let path = "/fr/me/settings/email";
        let turned_away = browser.post(path, &fields).await.expect(429);
        assert_ne!(turned_away.header("retry-after"), "");
        assert_eq!(post.deliver().await, 1, "the last address that was given");
        database
            .clock
            .advance(std::time::Duration::from_secs(3_600));
        browser.post(path, &fields).await.expect(303);
    });
}
