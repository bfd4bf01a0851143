//! How a reader wants pages to look.

use axum::http::Method;
use test_support::{on_sqlite, standard_site};

use crate::{
    client::{Answer, Site, encoded, request},
    html::{Tag, tags_named},
};

const FORM: &str = "/fr/preferences";

/// The first element of the page.
fn root(page: &Answer) -> Tag {
    tags_named(&page.text(), "html").remove(0)
}

/// A page asked for with this cookie.
async fn with_cookie(site: &Site, path: &str, cookie: &str) -> Answer {
    let request = request(Method::GET, path).header("cookie", cookie);
    site.send(request).await
}

#[test]
fn a_choice_is_kept_in_a_cookie_and_works_on_every_page() {
    on_sqlite(async |database| {
        let site = Site::public(database, &standard_site()).await;
        let back = "/fr/courses/essai";
        let fields = [
            ("theme", "dark"),
            ("size", "xl"),
            ("leading", "normal"),
            ("back", back),
        ];
        let kept = site.post_form(FORM, &fields).await.expect(303);
        assert_eq!(kept.location(), back);
        let cookie = kept.header("set-cookie").to_owned();
        let (value, attributes) = cookie.split_once("; ").unwrap();
        assert_eq!(value, "ardoise-display=theme-dark.size-xl");
        for attribute in [
            "HttpOnly",
            "Secure",
            "SameSite=Lax",
            "Path=/",
            "Max-Age=31536000",
        ] {
            assert!(attributes.contains(attribute), "{cookie}");
        }
        for path in [
            "/fr",
            back,
            "/en/courses/essai/premier/lecon",
            "/fr/nowhere",
            FORM,
        ] {
            let page = with_cookie(&site, path, value).await;
            let root = root(&page);
            assert!(
                root.is("data-theme", "dark") && root.is("data-size", "xl"),
                "{path}"
            );
            assert_eq!(root.attribute("data-leading"), None);
        }
        let form = with_cookie(&site, FORM, value).await.expect(200);
        let checked: Vec<_> = tags_named(&form.text(), "input")
            .into_iter()
            .filter(|input| input.attribute("checked").is_some())
            .map(|input| input.attribute("id").unwrap().to_owned())
            .collect();
        assert_eq!(
            checked,
            [
                "pref-theme-dark",
                "pref-size-xl",
                "pref-leading-normal",
                "pref-measure-normal",
                "pref-text-serif"
            ]
        );
    });
}

#[test]
fn who_sets_everything_back_loses_the_cookie() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let form = request(Method::POST, FORM)
            .header("cookie", "ardoise-display=theme-dark")
            .form(&encoded(&[("theme", "auto"), ("size", "m")]));
        let answer = site.send(form).await.expect(303);
        let cookie = answer.header("set-cookie");
        assert!(
            cookie.starts_with("ardoise-display=;") && cookie.contains("Max-Age=0"),
            "{cookie}"
        );
        assert_eq!(answer.location(), "/fr");
    });
}

#[test]
fn a_form_leads_back_on_this_site_alone() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        for elsewhere in [
            "https://evil.example",
            "//evil.example",
            "/\\evil.example",
            "x",
            "/\r\nset-cookie: a=b",
        ] {
            let fields = [("theme", "dark"), ("back", elsewhere)];
            let answer = site.post_form(FORM, &fields).await.expect(303);
            assert_eq!(answer.location(), "/fr", "{elsewhere:?}");
        }
        let from = |referer: &str| {
            request(Method::GET, FORM)
                .header("host", "a.example")
                .header("referer", referer)
        };
        for (referer, back) in [
            ("http://a.example/fr/courses/essai?x=1", "/fr/courses/essai"),
            ("http://b.example/fr/courses/essai", "/fr"),
            ("http://a.example/fr/preferences", "/fr"),
        ] {
            let page = site.send(from(referer)).await.expect(200).text();
            let inputs = tags_named(&page, "input");
            let field = inputs.iter().find(|input| input.is("name", "back"));
            assert!(field.unwrap().is("value", back), "{referer}");
        }
    });
}

#[test]
fn what_is_no_choice_changes_nothing() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let fields = [("theme", "\"><script>"), ("size", "9"), ("onload", "x")];
        let answer = site.post_form(FORM, &fields).await.expect(303);
        assert_eq!(answer.header("set-cookie"), "");
        for cookie in [
            "ardoise-display=theme-\"><script>",
            "ardoise-display=theme-%22%3E%3Cscript%3E",
            "ardoise-display=theme",
            "ardoise-display=",
            "ardoise-display=data-theme-dark.theme-",
            "other=theme-dark",
        ] {
            let page = with_cookie(&site, "/fr", cookie).await.expect(200);
            assert_eq!(root(&page).attribute("data-theme"), None, "{cookie}");
        }
    });
}

#[test]
fn another_site_cannot_change_the_look() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let form = request(Method::POST, FORM)
            .header("sec-fetch-site", "cross-site")
            .form("theme=dark");
        site.send(form).await.expect(403);
    });
}

#[test]
fn the_form_is_nobody_elses_to_keep() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let page = site.get(FORM).await.expect(200);
        assert_eq!(page.header("cache-control"), "no-store");
    });
}
