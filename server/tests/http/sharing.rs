//! What pages tell search engines and those who share a link.

use serde_json::Value;
use test_support::{on_sqlite, standard_site};

use crate::{
    client::{Answer, PUBLIC, Site},
    html::{Tag, tags_named},
    quiz::QUIZ,
};

const LESSON: &str = "/courses/essai/premier/lecon";

/// The elements of this name with this attribute.
fn with(page: &Answer, name: &str, attribute: &str, value: &str) -> Vec<Tag> {
    let mut tags = tags_named(&page.text(), name);
    tags.retain(|tag| tag.is(attribute, value));
    tags
}

fn canonical(page: &Answer) -> Option<String> {
    let tags = with(page, "link", "rel", "canonical");
    assert!(tags.len() <= 1);
    Some(tags.first()?.attribute("href")?.to_owned())
}

/// Language and address of each version that a page names.
fn alternates(page: &Answer) -> Vec<(String, String)> {
    let tags = with(page, "link", "rel", "alternate");
    let versions = tags.iter().filter_map(|tag| {
        let language = tag.attribute("hreflang")?.to_owned();
        Some((language, tag.attribute("href")?.to_owned()))
    });
    versions.collect()
}

fn property(page: &Answer, name: &str) -> Option<String> {
    let tags = with(page, "meta", "property", name);
    Some(tags.first()?.attribute("content")?.to_owned())
}

fn linked_data(page: &Answer) -> Value {
    let tags = with(page, "script", "type", "application/ld+json");
    serde_json::from_str(&tags[0].text).unwrap()
}

#[test]
fn a_translated_page_names_itself_and_every_language_of_it() {
    on_sqlite(async |database| {
        let site = Site::public(database, &standard_site()).await;
        for (lang, path) in [("fr", ""), ("en", "/courses/essai"), ("en", LESSON)] {
            let page = site.get(&format!("/{lang}{path}")).await.expect(200);
            let address = |lang: &str| format!("{PUBLIC}/{lang}{path}");
            assert_eq!(canonical(&page), Some(address(lang)));
            let mut versions = alternates(&page);
            versions.sort();
            let expected = ["en", "fr"].map(|tag| (tag.to_owned(), address(tag)));
            assert_eq!(versions, expected);
        }
    });
}

#[test]
fn a_page_that_stands_in_for_another_language_names_its_original() {
    on_sqlite(async |database| {
        let site = Site::public(database, &standard_site()).await;
        let path = "/courses/essai/premier/en-francais";
        let page = site.get(&format!("/en{path}")).await.expect(200);
        let original = format!("{PUBLIC}/fr{path}");
        assert_eq!(canonical(&page), Some(original.clone()));
        assert_eq!(property(&page, "og:url"), Some(original.clone()));
        assert_eq!(linked_data(&page)["url"], *original);
        assert_eq!(alternates(&page), []);
        // Nor does the original announce a translation that is not there.
        let page = site.get(&format!("/fr{path}")).await.expect(200);
        assert_eq!(alternates(&page), [("fr".to_owned(), original)]);
    });
}

#[test]
fn a_site_without_a_public_address_names_no_address() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let page = site.get(&format!("/fr{LESSON}")).await.expect(200);
        assert_eq!(canonical(&page), None);
        assert_eq!(alternates(&page), []);
        assert_eq!(property(&page, "og:url"), None);
        assert_eq!(linked_data(&page).get("url"), None);
    });
}

#[test]
fn a_shared_link_shows_title_summary_and_picture() {
    on_sqlite(async |database| {
        let site = Site::public(database, &standard_site()).await;
        let page = site.get(&format!("/fr{LESSON}")).await.expect(200);
        let told = |name: &str| property(&page, name).unwrap();
        assert_eq!(told("og:title"), "La première leçon");
        assert_eq!(told("og:description"), "Ce que dit la leçon.");
        assert_eq!(told("og:url"), format!("{PUBLIC}/fr{LESSON}"));
        assert_eq!(told("og:site_name"), "Le site");
        let picture = told("og:image");
        let picture = picture.strip_prefix(PUBLIC).unwrap();
        let file = site.get(picture).await.expect(200);
        assert_eq!(file.header("content-type"), "image/png");
    });
}

#[test]
fn courses_and_steps_describe_themselves_with_their_licence() {
    on_sqlite(async |database| {
        let site = Site::public(database, &standard_site()).await;
        let licence = "https://creativecommons.org/licenses/by-sa/4.0/";
        let course = linked_data(&site.get("/fr/courses/essai").await.expect(200));
        assert_eq!(course["@type"], "Course");
        assert_eq!(course["name"], "Le cours d’essai");
        assert_eq!(course["license"], licence);
        assert_eq!(course["isAccessibleForFree"], true);
        assert_eq!(course["hasCourseInstance"]["courseMode"], "online");

        let lesson = linked_data(&site.get(&format!("/fr{LESSON}")).await.expect(200));
        assert_eq!(lesson["@type"], "LearningResource");
        assert_eq!(lesson["learningResourceType"], "lesson");
        assert_eq!(lesson["license"], licence);
        assert_eq!(lesson["author"][0]["name"], "Ada");
        assert_eq!(lesson["isPartOf"]["name"], "Le cours d’essai");
        assert_eq!(
            lesson["isPartOf"]["url"],
            format!("{PUBLIC}/fr/courses/essai")
        );

        let quiz = linked_data(&site.get(&format!("/fr/courses/{QUIZ}")).await.expect(200));
        assert_eq!(quiz["learningResourceType"], "quiz");
    });
}

#[test]
fn a_hostile_title_stays_inside_the_page_head() {
    on_sqlite(async |database| {
        let title = "</script><script>alert(1)</script>\"><meta http-equiv=refresh>";
        let site = standard_site().edited(
            "courses/essai/01-premier/01-lecon.md",
            "title: La première leçon",
            &format!("title: '{title}'"),
        );
        let site = Site::public(database, &site).await;
        // That no script is inline is checked where the answer is received.
        let page = site.get(&format!("/fr{LESSON}")).await.expect(200);
        assert_eq!(linked_data(&page)["name"], title);
        assert_eq!(property(&page, "og:title").unwrap(), title);
        assert!(with(&page, "meta", "http-equiv", "refresh").is_empty());
    });
}

#[test]
fn what_belongs_to_one_person_or_says_an_error_is_not_to_be_found() {
    on_sqlite(async |database| {
        let site = Site::public(database, &standard_site()).await;
        for (path, status) in [("/fr/preferences", 200), ("/fr/nowhere", 404)] {
            let page = site.get(path).await.expect(status);
            assert_eq!(with(&page, "meta", "name", "robots").len(), 1, "{path}");
            assert_eq!(canonical(&page), None, "{path}");
            assert_eq!(property(&page, "og:url"), None, "{path}");
        }
    });
}
