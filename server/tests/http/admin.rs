//! Looking after accounts, as administrators do it.

use platform::{Act, Actor, Platform, Role};
use test_support::{TestDatabase, on_each_database, on_sqlite, standard_site};

use crate::{
    accounts::{Browser, PASSWORD},
    client::{PUBLIC, Site},
    html::links,
};

/// A site with an administrator and a learner, each on a device of their own.
struct Staffed {
    site: Site,
    platform: Platform,
    admin: Browser,
    learner: Browser,
    /// The address of the learner's page.
    page: String,
}

impl Staffed {
    async fn new(database: &TestDatabase) -> Self {
        let platform = database.platform(&standard_site()).await;
        let site = Site::of_platform(platform.clone(), None);
        Browser::registered(&site, "Chef").await;
        let learner = Browser::registered(&site, "Lilas").await;
        set_role(&platform, "Chef", Role::Admin).await;
        let id = platform.account_called("lilas").await.unwrap().unwrap();
        Self {
            admin: Browser::signed_in(&site, "Chef").await,
            page: format!("/fr/admin/accounts/{id}"),
            site,
            platform,
            learner,
        }
    }

    async fn act(&self, fields: &[(&str, &str)], status: u16) -> String {
        let answer = self.admin.post(&self.page, fields).await.expect(status);
        assert_eq!(answer.header("cache-control"), "no-store");
        answer.text()
    }
}

async fn set_role(platform: &Platform, pseudonym: &str, role: Role) {
    let id = platform.account_called(pseudonym).await.unwrap().unwrap();
    platform
        .act(&Actor::CommandLine, Act::SetRole(role), &id)
        .await
        .unwrap();
}

#[test]
fn accounts_are_listed_and_found_and_each_has_its_page() {
    on_each_database(async |database| {
        let staffed = Staffed::new(database).await;
        let get = async |path: &str| staffed.admin.get(path).await;
        let settings = get("/fr/me/settings").await.expect(200).text();
        assert!(links(&settings).contains(&"/fr/admin".to_owned()));
        let all = get("/fr/admin").await.expect(200);
        assert_eq!(all.header("cache-control"), "no-store");
        assert_eq!(all.header("x-robots-tag"), "noindex");
        let all = all.text();
        assert!(links(&all).contains(&staffed.page), "{all}");
        let found = get("/fr/admin?q=LIL").await.expect(200).text();
        assert!(links(&found).contains(&staffed.page), "{found}");
        assert!(found.contains("value=\"LIL\""), "{found}");
        let nobody = get("/fr/admin?q=%3Cscript%3E").await.expect(200).text();
        assert!(nobody.contains("Aucun compte"), "{nobody}");
        let page = get(&staffed.page).await.expect(200).text();
        assert!(page.contains("Lilas") && page.contains("Apprentissage"));
        for hostile in [
            "/fr/admin?page=0",
            "/fr/admin?page=-1",
            "/fr/admin?page=x",
            "/fr/admin?page=99999999999999999999",
            "/fr/admin/accounts/x",
            "/fr/admin/accounts/0123456789abcdef0123456789abcdef",
        ] {
            get(hostile).await.expect(404);
        }
        get("/fr/admin?page=1000000000000000000").await.expect(200);
        get("/fr/admin/log?page=1000000000000000000")
            .await
            .expect(200);
        get("/fr/admin?q=%00").await.expect(200);
    });
}

#[test]
fn a_disabled_account_is_out_at_once_and_enabled_it_comes_back() {
    on_each_database(async |database| {
        let staffed = Staffed::new(database).await;
        staffed.learner.get("/fr/me/settings").await.expect(200);
        let page = staffed.act(&[("act", "disable")], 200).await;
        assert!(
            page.contains("C’est fait") && page.contains("désactivé depuis"),
            "{page}"
        );
        staffed.learner.get("/fr/me/settings").await.expect(401);
        let other = Browser::new(&staffed.site);
        other.sign_in("Lilas", PASSWORD).await.expect(422);
        let again = staffed.act(&[("act", "disable")], 409).await;
        assert!(again.contains("déjà le cas"), "{again}");
        staffed.act(&[("act", "reset")], 409).await;
        staffed.act(&[("act", "enable")], 200).await;
        other.sign_in("Lilas", PASSWORD).await.expect(303);
    });
}

#[test]
fn a_role_is_changed_and_asks_to_sign_in_again() {
    on_each_database(async |database| {
        let staffed = Staffed::new(database).await;
        staffed
            .act(&[("act", "role"), ("role", "author")], 200)
            .await;
        staffed.learner.get("/fr/me/settings").await.expect(401);
        let author = Browser::signed_in(&staffed.site, "Lilas").await;
        let there = author.get("/fr/admin").await.expect(303).location();
        assert_eq!(there, "/fr/admin/content");
        author.get(&there).await.expect(200);
        author.get("/fr/admin/log").await.expect(404);
        author.get(&staffed.page).await.expect(404);
        author
            .post(&staffed.page, &[("act", "disable")])
            .await
            .expect(404);
        for wrong in [
            &[("act", "role"), ("role", "king")] as &[_],
            &[("act", "role")],
            &[("act", "explode")],
            &[],
        ] {
            staffed.admin.post(&staffed.page, wrong).await.expect(422);
        }
    });
}

#[test]
fn a_link_for_a_new_password_is_shown_once_and_works_once() {
    on_each_database(async |database| {
        let staffed = Staffed::new(database).await;
        let page = staffed.act(&[("act", "reset")], 200).await;
        let (_, link) = page.split_once("/fr/reset/").unwrap();
        let token = &link[..32];
        assert!(
            token.bytes().all(|byte| byte.is_ascii_hexdigit()),
            "{token}"
        );
        let later = staffed.admin.get(&staffed.page).await.expect(200).text();
        assert!(!later.contains(token), "{later}");
        let rows = database.contents().await;
        assert!(!rows.contains(token));
    });
}

#[test]
fn a_link_begins_with_the_public_address() {
    on_sqlite(async |database| {
        let platform = database.platform(&standard_site()).await;
        let site = Site::of_platform(platform.clone(), Some(PUBLIC));
        Browser::registered(&site, "Chef").await;
        Browser::registered(&site, "Lilas").await;
        set_role(&platform, "Chef", Role::Admin).await;
        let admin = Browser::signed_in(&site, "Chef").await;
        let id = platform.account_called("lilas").await.unwrap().unwrap();
        let page = admin
            .post(&format!("/en/admin/accounts/{id}"), &[("act", "reset")])
            .await
            .expect(200)
            .text();
        assert!(page.contains(&format!("{PUBLIC}/en/reset/")), "{page}");
    });
}

#[test]
fn an_account_goes_once_its_name_is_typed_again() {
    on_each_database(async |database| {
        let staffed = Staffed::new(database).await;
        for typed in ["", "Lila", "oui"] {
            let page = staffed
                .act(&[("act", "delete"), ("confirm", typed)], 422)
                .await;
            assert!(page.contains("pas le pseudonyme"), "{page}");
            assert!(page.contains("aria-invalid=\"true\""), "{page}");
        }
        let fields = [("act", "delete"), ("confirm", "  LILAS ")];
        let answer = staffed.admin.post(&staffed.page, &fields).await.expect(303);
        assert_eq!(answer.location(), "/fr/admin");
        staffed.learner.get("/fr/me/settings").await.expect(401);
        staffed.admin.get(&staffed.page).await.expect(404);
        staffed.admin.post(&staffed.page, &fields).await.expect(404);
    });
}

#[test]
fn the_last_administrator_and_oneself_are_safe_from_mistakes() {
    on_each_database(async |database| {
        let staffed = Staffed::new(database).await;
        let own = staffed.platform.account_called("chef").await.unwrap();
        let own = format!("/fr/admin/accounts/{}", own.unwrap());
        let page = staffed.admin.get(&own).await.expect(200).text();
        assert!(page.contains("votre propre compte") && !page.contains("name=\"act\""));
        set_role(&staffed.platform, "Lilas", Role::Admin).await;
        for fields in [
            &[("act", "disable")] as &[_],
            &[("act", "role"), ("role", "learner")],
            &[("act", "delete"), ("confirm", "Chef")],
        ] {
            let answer = staffed.admin.post(&own, fields).await.expect(409).text();
            assert!(answer.contains("à son propre compte"), "{answer}");
        }
        // Another one may.
        let other = Browser::signed_in(&staffed.site, "Lilas").await;
        other.post(&own, &[("act", "disable")]).await.expect(200);
        staffed.admin.get("/fr/admin").await.expect(401);
    });
}

#[test]
fn another_sites_page_acts_in_nobodys_name() {
    on_sqlite(async |database| {
        let staffed = Staffed::new(database).await;
        let request = crate::client::request(axum::http::Method::POST, &staffed.page)
            .form("act=disable")
            .header("sec-fetch-site", "cross-site");
        staffed.admin.send(request).await.expect(403);
        staffed.learner.get("/fr/me/settings").await.expect(200);
    });
}

#[test]
fn what_was_done_stands_in_the_log_without_the_names_of_the_gone() {
    on_each_database(async |database| {
        let staffed = Staffed::new(database).await;
        let empty = staffed.admin.get("/fr/admin/log").await.expect(200).text();
        // Making the administrator was an act of the command line.
        assert!(empty.contains("ligne de commande"), "{empty}");
        staffed.act(&[("act", "disable")], 200).await;
        staffed.act(&[("act", "enable")], 200).await;
        let log = staffed.admin.get("/fr/admin/log").await.expect(200).text();
        for words in ["Compte désactivé", "Compte réactivé", "Lilas", "Chef"] {
            assert!(log.contains(words), "{words}: {log}");
        }
        let fields = [("act", "delete"), ("confirm", "Lilas")];
        staffed.admin.post(&staffed.page, &fields).await.expect(303);
        let log = staffed.admin.get("/fr/admin/log").await.expect(200).text();
        assert!(log.contains("Compte supprimé"), "{log}");
        assert!(!log.contains("Lilas"), "{log}");
        let rows = database.contents().await;
        assert!(!rows.to_lowercase().contains("lilas"), "{rows}");
    });
}

#[test]
fn authors_see_what_is_to_be_mended_in_words_that_others_never_see() {
    on_sqlite(async |database| {
        let staffed = Staffed::new(database).await;
        let sound = staffed.admin.get("/fr/admin/content").await.expect(200);
        assert!(sound.text().contains("rien à corriger"));
        let broken = standard_site().edited(
            "courses/essai/01-premier/04-quiz.md",
            "- [x] Vert",
            "- [ ] Vert",
        );
        staffed.platform.set_state_of_content(broken.state());
        let page = staffed
            .admin
            .get("/fr/admin/content")
            .await
            .expect(200)
            .text();
        for words in ["04-quiz.md:12", "quiz-no-right-answer", "lang=\"en\""] {
            assert!(page.contains(words), "{words}: {page}");
        }
        let ready = staffed.site.get("/readyz").await.expect(200).text();
        assert!(ready.contains("quiz-no-right-answer"));
        assert_eq!(ready.lines().count(), 2, "{ready}");
        staffed.learner.get("/fr/admin/content").await.expect(404);
        staffed.site.get("/fr/admin/content").await.expect(401);
    });
}
