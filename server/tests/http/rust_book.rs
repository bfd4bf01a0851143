//! A real book that nobody here wrote, imported and served: its chapters in their order, its quizzes by their keys.
//!
//! The keys are read from the book's TOML files by a reader that shares nothing with the importer.

#[path = "../../crates/exchange/tests/exchange/book_files.rs"]
mod book;
#[path = "../../crates/exchange/tests/exchange/toml_keys.rs"]
mod toml_keys;
#[path = "../../crates/exchange/tests/exchange/words.rs"]
mod words;

use std::collections::BTreeMap;

use exchange::{MdbookOptions, import_mdbook};
use serde_json::{Map, Value, json};
use test_support::{TestSite, on_sqlite, site_of};

use self::{
    toml_keys::{Key, keys},
    words::{words_of_html, words_of_markdown},
};
use crate::{
    client::Site,
    dom::Page,
    source_words::{self, missing},
};

fn imported() -> Option<TestSite> {
    let imported = import_mdbook(&book::files()?, &MdbookOptions::default()).unwrap();
    let site = site_of(&[(
        "site.yml",
        "title: Site\nlanguages: [fr, en]\nlicence: CC-BY-SA-4.0\n",
    )]);
    let files = imported.files.into_iter();
    let site = files.fold(site, |site, (path, bytes)| {
        site.with(&format!("courses/rust/{path}"), bytes)
    });
    Some(site.checked())
}

/// The items of the course, in their order.
async fn items(site: &Site) -> Vec<Value> {
    let course = site
        .get("/api/v1/courses/rust?lang=en")
        .await
        .expect(200)
        .json();
    let modules = course["modules"].as_array().unwrap();
    modules
        .iter()
        .flat_map(|module| module["items"].as_array().unwrap().clone())
        .collect()
}

#[test]
fn every_chapter_is_served_in_the_order_of_the_book() {
    let (Some(test_site), Some(files)) = (imported(), book::files()) else {
        return;
    };
    on_sqlite(async |database| {
        let site = Site::of(database, &test_site).await;
        let items = items(&site).await;
        let served: Vec<String> = items
            .iter()
            .filter(|item| item["kind"] == "lesson")
            .map(|item| plain(item["title"].as_str().unwrap()))
            .collect();
        let chapters = chapters(&files);
        assert_eq!(served.len(), chapters.len());
        for (title, names) in served.iter().zip(&chapters) {
            assert!(names.contains(title), "{title} where {names:?} is due");
        }

        // The links "next" lead from the first to the last, and nothing is missed on the way.
        let mut here = items[0]["url"].as_str().unwrap().to_owned();
        for item in &items {
            assert_eq!(here, item["url"].as_str().unwrap());
            let page = site.get(&here).await.expect(200).text();
            here = next_of(&page).unwrap_or_default();
        }
        assert_eq!(here, "", "the last step leads nowhere");
    });
}

/// What the import leaves out of a chapter on purpose, as a reader of the source sees it.
fn without_directives(chapter: &str) -> String {
    chapter
        .lines()
        // Listings and quizzes that stand in files of their own: they are tested by their keys and their code.
        .filter(|line| !line.trim_start().starts_with("{{#"))
        // The former anchors of headings.
        .filter(|line| !line.starts_with("<a id="))
        .map(|line| format!("{line}\n"))
        .collect::<String>()
        // The sign of Aquascope for a permission, whose letter is shown.
        .replace("@Perm", " ")
}

#[test]
fn every_word_of_the_book_is_on_its_page() {
    let (Some(test_site), Some(files)) = (imported(), book::files()) else {
        return;
    };
    on_sqlite(async |database| {
        let site = Site::of(database, &test_site).await;
        let items = items(&site).await;
        let lessons = items.iter().filter(|item| item["kind"] == "lesson");
        let summary = std::str::from_utf8(&files["src/SUMMARY.md"]).unwrap();
        let chapters = summary
            .lines()
            .filter_map(|line| Some(line.split_once("](")?.1.split_once(')')?.0));
        let (mut total, mut lost) = (0, Vec::new());
        for (lesson, chapter) in lessons.zip(chapters) {
            let address = lesson["url"].as_str().unwrap();
            let page = Page::parse(&site.get(address).await.expect(200).text());
            page.assert_harmless(address);
            let text = std::str::from_utf8(&files[&format!("src/{chapter}")]).unwrap();
            // rustdoc and Aquascope hide the lines of a program that begin with `#`.
            let source = source_words::read(&without_directives(text), |info, line| {
                let program = info.starts_with("rust") || info.starts_with("aquascope");
                let attribute = line.starts_with("#[") || line.starts_with("#!");
                !program || attribute || !line.starts_with('#')
            });
            total += source.words.values().sum::<usize>();
            for (word, count) in missing(&source.words, &page.words()) {
                lost.push((count, word, chapter));
            }
        }
        let count: usize = lost.iter().map(|(count, ..)| count).sum();
        eprintln!("{total} words, {count} missing");
        assert!(total > 100_000, "{total}");
        assert!(count * 200 <= total, "{count} of {total}: {lost:?}");
    });
}

#[test]
fn every_link_within_the_book_leads_to_a_page_and_its_heading() {
    let Some(test_site) = imported() else { return };
    on_sqlite(async |database| {
        let site = Site::of(database, &test_site).await;
        let mut pages = BTreeMap::new();
        for item in items(&site).await {
            let address = item["url"].as_str().unwrap().to_owned();
            let page = Page::parse(&site.get(&address).await.expect(200).text());
            pages.insert(address, page);
        }
        let (mut links, mut anchors) = (0, 0);
        for (here, page) in &pages {
            for link in page.links() {
                if link.href.starts_with("http") {
                    continue;
                }
                let (path, anchor) = link.href.split_once('#').unwrap_or((&link.href, ""));
                let target = if path.is_empty() { here } else { path };
                let Some(target) = pages.get(target) else {
                    // A module, or a file.
                    site.get(target).await.expect(200);
                    continue;
                };
                links += 1;
                if !anchor.is_empty() {
                    assert!(target.has_id(anchor), "{here}: {link:?}");
                    anchors += 1;
                }
            }
        }
        eprintln!("{links} links, {anchors} anchors");
        assert!(links > 300 && anchors > 50, "{links} {anchors}");
    });
}

#[test]
fn the_keys_of_the_book_give_full_marks_and_wrong_answers_none() {
    let (Some(test_site), Some(files)) = (imported(), book::files()) else {
        return;
    };
    on_sqlite(async |database| {
        let site = Site::of(database, &test_site).await;
        let keys = keys(&files);
        let (mut quizzes, mut questions) = (0, 0);
        for item in items(&site)
            .await
            .iter()
            .filter(|item| item["kind"] == "quiz")
        {
            let (_, place) = item["url"]
                .as_str()
                .unwrap()
                .split_once("/courses/")
                .unwrap();
            quizzes += 1;
            for right in [true, false] {
                let start = format!("/api/v1/quizzes/{place}/attempts?lang=en");
                let attempt = site.post_json(&start, &json!({})).await.expect(201).json();
                let asked = attempt["questions"].as_array().unwrap();
                let answers: Map<String, Value> = asked
                    .iter()
                    .map(|question| {
                        let id = question["id"].as_str().unwrap();
                        (id.to_owned(), answer(question, id, &keys, right))
                    })
                    .collect();
                questions += asked.len();
                let submit = format!(
                    "/api/v1/attempts/{}/submit",
                    attempt["id"].as_str().unwrap()
                );
                let body = json!({ "answers": answers });
                let result = site.post_json(&submit, &body).await.expect(200).json();
                let due = if right {
                    result["max_score"].clone()
                } else {
                    json!(0.0)
                };
                assert_eq!(result["score"], due, "{place}, {right}: {result:#}");
            }
        }
        assert_eq!((quizzes, questions), (93, 2 * 286));
    });
}

/// A right or a wholly wrong answer to a question as asked.
fn answer(question: &Value, id: &str, keys: &BTreeMap<String, Key>, right: bool) -> Value {
    let outcome_of = id.strip_suffix("-result");
    match &keys[outcome_of.unwrap_or(id)] {
        Key::Choice {
            right: good,
            wrong: bad,
            several,
        } => {
            let chosen = if right || bad.is_empty() { good } else { bad };
            // Where every option is right, one of them alone is not enough.
            let enough = if right || !bad.is_empty() {
                chosen.len()
            } else {
                1
            };
            let ids: Vec<String> = chosen
                .iter()
                .take(enough)
                .map(|text| option(question, text))
                .collect();
            if *several { json!(ids) } else { json!(ids[0]) }
        }
        Key::Typed { accepted } if right => json!(accepted[0]),
        Key::Typed { .. } if question["type"] == "number" => json!("987654"),
        Key::Typed { .. } => json!("something else"),
        Key::Program { outcome, .. } if outcome_of.is_some() => {
            json!(if right {
                outcome.clone()
            } else {
                format!("{outcome} and more")
            })
        }
        Key::Program { compiles, .. } => {
            let text = if *compiles == right {
                "It compiles."
            } else {
                "It does not compile."
            };
            json!(option(question, text))
        }
    }
}

/// The id of the one option that says this.
fn option(question: &Value, markdown: &str) -> String {
    let wanted = words_of_markdown(markdown);
    let options = question["options"].as_array().unwrap().iter();
    let found: Vec<&Value> = options
        .filter(|option| words_of_html(option["html"].as_str().unwrap()) == wanted)
        .collect();
    assert_eq!(found.len(), 1, "{markdown:?} in {question:#}");
    found[0]["id"].as_str().unwrap().to_owned()
}

/// The chapters that `SUMMARY.md` lists, in its order: each as it is called there and in its own first heading, which
/// differ here and there.
fn chapters(files: &BTreeMap<String, Vec<u8>>) -> Vec<[String; 2]> {
    let summary = std::str::from_utf8(&files["src/SUMMARY.md"]).unwrap();
    let entries = summary.lines().filter_map(|line| {
        let (before, after) = line.split_once("](")?;
        let (path, _) = after.split_once(')')?;
        before.split_once('[').map(|(_, title)| (title, path))
    });
    entries
        .map(|(title, path)| {
            let chapter = std::str::from_utf8(&files[&format!("src/{path}")]).unwrap();
            let heading = chapter.lines().find(|line| line.starts_with('#')).unwrap();
            [plain(title), plain(heading.trim_start_matches('#'))]
        })
        .collect()
}

/// A title without marks and white space.
fn plain(title: &str) -> String {
    title
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '`' | '*' | '_' | '\\'))
        .collect()
}

fn next_of(page: &str) -> Option<String> {
    let links = page
        .split("<a ")
        .skip(1)
        .map(|link| link.split('>').next().unwrap());
    let next = links
        .into_iter()
        .find(|link| link.contains("rel=\"next\""))?;
    let (_, href) = next.split_once("href=\"")?;
    href.split_once('"').map(|(href, _)| href.to_owned())
}
