//! The legal notice and the page on privacy: what the configuration says, and what it does not.

use content::Contact;
use server::{AccountSettings, LegalFacts};
use test_support::{TestDatabase, TestSite, on_sqlite, standard_site};

use crate::{
    client::{PUBLIC, Site},
    html::{links, tags_named},
};

/// A site in three languages, one of which runs from right to left.
fn trilingual() -> TestSite {
    standard_site().edited("site.yml", "languages: [fr, en]", "languages: [fr, en, ar]")
}

fn facts() -> LegalFacts {
    let some = |text: &str| Some(text.to_owned());
    LegalFacts {
        publisher: some("Les Libres <du> Quartier"),
        legal_form: some("association loi de 1901"),
        registered_as: some("RNA W000000000"),
        address: some("1 place de la Mairie"),
        phone: some("+33 1 00 00 00 01"),
        contact: Contact::read("bonjour@example.org"),
        director: some("Camille Exemple"),
        host: some("Hébergeur Exemple"),
        host_address: some("2 rue de la Baie"),
        host_phone: some("+33 1 00 00 00 02"),
        data_contact: Contact::read("https://example.org/donnees"),
        backups: some("chiffrées, chez le même hébergeur"),
        backup_days: Some(30),
        log_days: Some(14),
    }
}

async fn site(database: &TestDatabase, content: &TestSite, facts: LegalFacts) -> Site {
    let platform = database.platform(content).await;
    Site::set_up(platform, Some(PUBLIC), |state| {
        state.with_legal_facts(facts)
    })
}

/// How many facts a page marks as missing.
fn missing(page: &str) -> usize {
    page.matches("<mark class=\"missing\"").count()
}

#[test]
fn both_pages_are_linked_from_every_page_in_every_language() {
    on_sqlite(async |database| {
        let site = site(database, &trilingual(), LegalFacts::default()).await;
        for lang in ["fr", "en", "ar"] {
            for page in ["", "/courses/essai", "/legal", "/privacy", "/nowhere"] {
                let page = site.get(&format!("/{lang}{page}")).await.text();
                for statement in ["legal", "privacy"] {
                    let address = format!("/{lang}/{statement}");
                    assert!(links(&page).contains(&address), "{address}: {page}");
                }
            }
        }
    });
}

#[test]
fn what_nobody_said_is_marked_and_what_the_site_says_is_taken() {
    on_sqlite(async |database| {
        let bare = site(database, &trilingual(), LegalFacts::default()).await;
        for lang in ["fr", "en", "ar"] {
            let legal = bare.get(&format!("/{lang}/legal")).await.expect(200).text();
            // Publisher, address, phone, contact twice, director; the host's name, address and phone.
            assert_eq!(missing(&legal), 9, "{legal}");
            assert_eq!(legal.matches("role=\"note\"").count(), 1);
            let privacy = bare
                .get(&format!("/{lang}/privacy"))
                .await
                .expect(200)
                .text();
            // Publisher, address, contact twice, host, logs, backups.
            assert_eq!(missing(&privacy), 7, "{privacy}");
            assert_eq!(privacy.matches("role=\"note\"").count(), 1);
        }
        let named = standard_site().edited(
            "site.yml",
            "languages:",
            "publisher:\n  name: L’Atelier\n  contact: atelier@example.org\nlanguages:",
        );
        let named = site(database, &named, LegalFacts::default()).await;
        let legal = named.get("/fr/legal").await.expect(200).text();
        assert_eq!(missing(&legal), 6, "{legal}");
        assert!(links(&legal).contains(&"mailto:atelier@example.org".to_owned()));
    });
}

#[test]
fn what_the_configuration_says_is_shown_and_nothing_is_marked() {
    on_sqlite(async |database| {
        let site = site(database, &trilingual(), facts()).await;
        for lang in ["fr", "en", "ar"] {
            let legal = site.get(&format!("/{lang}/legal")).await.expect(200).text();
            for words in [
                "Les Libres &lt;du&gt; Quartier",
                "association loi de 1901",
                "RNA W000000000",
                "1 place de la Mairie",
                "+33 1 00 00 00 01",
                "mailto:bonjour@example.org",
                "Camille Exemple",
                "Hébergeur Exemple",
                "2 rue de la Baie",
                "+33 1 00 00 00 02",
            ] {
                assert!(legal.contains(words), "{words}: {legal}");
            }
            let privacy = site
                .get(&format!("/{lang}/privacy"))
                .await
                .expect(200)
                .text();
            for words in [
                "Les Libres &lt;du&gt; Quartier",
                "https://example.org/donnees",
                "chiffrées, chez le même hébergeur",
                "https://www.cnil.fr/",
                "ardoise-display",
                "__Host-ardoise",
            ] {
                assert!(privacy.contains(words), "{words}: {privacy}");
            }
            for page in [legal, privacy] {
                assert_eq!(missing(&page), 0, "{page}");
                assert!(!page.contains("role=\"note\""), "{page}");
            }
        }
    });
}

#[test]
fn numbers_of_days_are_those_that_are_in_force() {
    on_sqlite(async |database| {
        let one = site(database, &standard_site(), facts()).await;
        let page = one.get("/en/privacy").await.expect(200).text();
        for words in [
            "7\u{a0}days",
            "90\u{a0}days",
            "30\u{a0}days",
            "14\u{a0}days",
        ] {
            assert!(page.contains(words), "{words}: {page}");
        }
        let none = LegalFacts {
            backup_days: Some(0),
            log_days: Some(0),
            ..facts()
        };
        let none = site(database, &standard_site(), none).await;
        let page = none.get("/en/privacy").await.expect(200).text();
        assert!(page.contains("There are no backups"), "{page}");
        assert!(page.contains("No such log is kept"), "{page}");
    });
}

#[test]
fn a_site_without_accounts_says_nothing_of_them() {
    on_sqlite(async |database| {
        let platform = database.platform(&standard_site()).await;
        let site = Site::set_up(platform, Some(PUBLIC), |state| {
            state
                .with_legal_facts(facts())
                .with_accounts(AccountSettings {
                    offered: false,
                    ..AccountSettings::open(Some(PUBLIC))
                })
        });
        let page = site.get("/en/privacy").await.expect(200).text();
        assert!(!page.contains("__Host-ardoise"), "{page}");
        let titles = tags_named(&page, "h2");
        assert!(titles.iter().all(|title| title.text != "With an account"));
    });
}

#[test]
fn a_sites_own_pages_take_the_place_of_these() {
    on_sqlite(async |database| {
        let content = standard_site()
            .with(
                "pages/legal.md",
                "---\ntitle: Qui nous sommes\n---\n\nRien que nous.\n",
            )
            .with(
                "pages/privacy.md",
                "---\ntitle: Vos secrets\n---\n\nBien gardés.\n",
            );
        let site = site(database, &content, LegalFacts::default()).await;
        for (slug, title, words) in [
            ("legal", "Qui nous sommes", "Rien que nous."),
            ("privacy", "Vos secrets", "Bien gardés."),
        ] {
            let page = site.get(&format!("/fr/{slug}")).await.expect(200).text();
            assert_eq!(tags_named(&page, "h1")[0].text, title);
            assert!(page.contains(words), "{page}");
            assert_eq!(missing(&page), 0);
            let home = site.get("/fr").await.expect(200).text();
            let to_it = links(&home);
            let to_it = to_it.iter().filter(|href| href.ends_with(slug));
            assert_eq!(to_it.count(), 1, "{home}");
            assert!(home.contains(title), "{home}");
            let other = site.get(&format!("/fr/pages/{slug}")).await.expect(308);
            assert_eq!(other.location(), format!("/fr/{slug}"));
            let map = site.get("/sitemap.xml").await.expect(200).text();
            assert!(map.contains(&format!("{PUBLIC}/fr/{slug}<")), "{map}");
        }
    });
}
