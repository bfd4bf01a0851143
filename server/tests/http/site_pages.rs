//! The site's pages beside its courses, and the accessibility statement.

use test_support::{on_sqlite, standard_site};

use crate::{
    client::Site,
    html::{links, tags_named},
};

#[test]
fn a_page_of_the_site_is_linked_from_every_page_in_the_readers_language() {
    on_sqlite(async |database| {
        let site = standard_site()
            .with("pages/01-mentions-legales.md", "---\ntitle: Mentions légales\nupdated: 2026-03-02\n---\n\nVoir [le cours](../courses/essai/course.md).\n")
            .with("pages/01-mentions-legales.en.md", "---\ntitle: Legal notice\n---\n\nSee [the course](../courses/essai/course.md).\n");
        let site = Site::of(database, &site).await;
        for (lang, title) in [("fr", "Mentions légales"), ("en", "Legal notice")] {
            let address = format!("/{lang}/pages/mentions-legales");
            let home = site.get(&format!("/{lang}")).await.expect(200).text();
            assert!(links(&home).contains(&address));
            let page = site.get(&address).await.expect(200).text();
            assert_eq!(tags_named(&page, "h1")[0].text, title);
            assert!(
                links(&page).contains(&format!("/{lang}/courses/essai")),
                "{page}"
            );
        }
        site.get("/fr/pages/nowhere").await.expect(404);
        site.get("/xx/pages/mentions-legales").await.expect(404);
    });
}

#[test]
fn the_accessibility_statement_claims_no_audit() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let home = site.get("/fr").await.expect(200).text();
        assert!(links(&home).contains(&"/fr/accessibility".to_owned()));
        let page = site.get("/fr/accessibility").await.expect(200).text();
        assert!(page.contains("déclaré non conforme"));
        assert!(page.contains("Défenseur des droits"));
    });
}

#[test]
fn a_sites_own_accessibility_statement_takes_the_place_of_the_programs() {
    on_sqlite(async |database| {
        let site = standard_site().with(
            "pages/accessibility.md",
            "---\ntitle: Accessibilité\n---\n\nAuditée en mars, totalement conforme.\n",
        );
        let site = Site::of(database, &site).await;
        let page = site.get("/fr/accessibility").await.expect(200).text();
        assert!(page.contains("Auditée en mars"));
        // The foot of the page links to it once.
        let home = links(&site.get("/fr").await.expect(200).text());
        let statements = home.iter().filter(|href| href.contains("accessib")).count();
        assert_eq!(statements, 1, "{home:?}");
        let other = site.get("/fr/pages/accessibility").await.expect(308);
        assert_eq!(other.location(), "/fr/accessibility");
    });
}
