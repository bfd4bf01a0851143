//! What members set about their own account.

use test_support::{on_each_database, on_sqlite};

use super::{Browser, PASSWORD};
use crate::{client::Site, dom::Page};

const OTHER: &str = "quatre tabourets verts à la cave";

#[test]
fn another_pseudonym_is_the_one_that_signs_in() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        Browser::registered(&site, "Lilas").await;
        let device = Browser::registered(&site, "Zoé").await;
        let change = async |typed: &str| {
            device
                .post("/fr/me/settings/pseudonym", &[("pseudonym", typed)])
                .await
        };
        let page = change("lilas").await.expect(422).text();
        assert!(page.contains("déjà pris") && page.contains("value=\"lilas\""));
        assert!(
            change("x")
                .await
                .expect(422)
                .text()
                .contains("au moins deux")
        );
        let answer = change("Zoé Craie").await.expect(303);
        let page = device.get(&answer.location()).await.expect(200).text();
        assert!(page.contains("C’est enregistré") && page.contains("Zoé Craie"));
        Browser::new(&site)
            .sign_in("Zoé", PASSWORD)
            .await
            .expect(422);
        Browser::signed_in(&site, "zoé craie").await;
        // The same name in other letters is no other name.
        change("ZOÉ CRAIE").await.expect(303);
    });
}

#[test]
fn another_password_ends_the_other_devices_and_this_one_stays() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let here = Browser::registered(&site, "Zoé").await;
        let elsewhere = Browser::signed_in(&site, "Zoé").await;
        let change = async |current: &str, new: &str| {
            let fields = [("current", current), ("new", new)];
            here.post("/fr/me/settings/password", &fields).await
        };
        assert!(
            change("faux", OTHER)
                .await
                .expect(422)
                .text()
                .contains("pas votre mot de passe")
        );
        assert!(
            change(PASSWORD, "court")
                .await
                .expect(422)
                .text()
                .contains("trop court")
        );
        elsewhere.get("/fr/me/settings").await.expect(200);
        change(PASSWORD, OTHER).await.expect(303);
        here.get("/fr/me/settings").await.expect(200);
        elsewhere.get("/fr/me/settings").await.expect(401);
        Browser::new(&site)
            .sign_in("Zoé", PASSWORD)
            .await
            .expect(422);
        Browser::new(&site).sign_in("Zoé", OTHER).await.expect(303);
    });
}

#[test]
fn one_sees_ones_devices_and_ends_them_one_by_one_or_all_others() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let here = Browser::registered(&site, "Zoé").await;
        let others = [
            Browser::signed_in(&site, "Zoé").await,
            Browser::signed_in(&site, "Zoé").await,
            Browser::signed_in(&site, "Zoé").await,
        ];
        let foreign = Browser::registered(&site, "Lilas").await;
        let page = here.get("/fr/me/settings").await.expect(200).text();
        for secret in here.cookie().unwrap().split(['=', '.']).skip(1) {
            assert!(!page.contains(secret));
        }
        let marks: Vec<String> = Page::parse(&page)
            .attributes("button[name=end]", "value")
            .into_iter()
            .filter(|value| value != "others")
            .collect();
        assert_eq!(marks.len(), 3, "this device has no button");
        let end = async |browser: &Browser, mark: &str| {
            browser
                .post("/fr/me/settings/sessions", &[("end", mark)])
                .await
                .expect(303)
        };
        // Somebody else's mark ends nothing, nor does one that means nothing.
        end(&foreign, &marks[0]).await;
        end(&here, "").await;
        assert_eq!(database.count("sessions").await, 5);
        end(&here, &marks[0]).await;
        assert_eq!(database.count("sessions").await, 4);
        end(&here, "others").await;
        assert_eq!(database.count("sessions").await, 2);
        for other in others {
            other.get("/fr/me/settings").await.expect(401);
        }
        here.get("/fr/me/settings").await.expect(200);
        foreign.get("/fr/me/settings").await.expect(200);
    });
}

#[test]
fn settings_are_for_members_and_are_kept_by_no_cache() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let page = site.get("/fr/me/settings").await.expect(401);
        assert!(page.text().contains("demande de se connecter"));
        assert!(page.text().contains("value=\"/fr/me/settings\""));
        assert_eq!(page.header("cache-control"), "no-store");
        assert_eq!(page.header("set-cookie"), "");
        for part in ["pseudonym", "password", "sessions"] {
            let path = format!("/fr/me/settings/{part}");
            site.post_form(&path, &[]).await.expect(401);
            assert_eq!(
                site.get(&path).await.expect(303).location(),
                "/fr/me/settings"
            );
        }
        let device = Browser::registered(&site, "Zoé").await;
        let page = device.get("/en/me/settings").await.expect(200);
        assert_eq!(page.header("cache-control"), "no-store");
        assert!(page.text().contains("My signed-in devices"));
    });
}
