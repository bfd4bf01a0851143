//! A real course that nobody here wrote, in 156 files of Markdown, imported and served: every page, every word, every
//! link.

use std::collections::{BTreeMap, BTreeSet};

use exchange::{ImportedTree, MarkdownTree, import_markdown, is_read_for_markdown};
use test_support::{TestSite, on_sqlite, site_of};

use crate::{
    client::Site,
    dom::Page,
    shared_files::shared_files,
    source_words::{self, missing},
};

struct Course {
    files: BTreeMap<String, Vec<u8>>,
    imported: ImportedTree,
    site: TestSite,
}

fn course() -> Option<Course> {
    let files = shared_files("shared/courses/fr-progim2/course")?;
    let (texts, others) = files
        .clone()
        .into_iter()
        .partition::<BTreeMap<_, _>, _>(|(path, _)| is_read_for_markdown(path));
    let tree = MarkdownTree {
        texts,
        others: others.into_keys().collect(),
        name: Some("progim2".to_owned()),
    };
    let imported = import_markdown(&tree).unwrap();
    let site = site_of(&[(
        "site.yml",
        "title: Site\nlanguages: [fr, en]\nlicence: CC-BY-SA-4.0\n",
    )]);
    let copies = imported.copies.iter().map(|(to, from)| (to, &files[from]));
    let site = imported
        .files
        .iter()
        .chain(copies)
        .fold(site, |site, (path, bytes)| {
            site.with(&format!("courses/progim2/{path}"), bytes)
        })
        .checked();
    Some(Course {
        files,
        imported,
        site,
    })
}

impl Course {
    /// The address of the page that a text of the source became.
    fn address(&self, source: &str) -> Option<String> {
        self.imported.pages.get(source).map(|place| address(place))
    }

    fn text(&self, source: &str) -> &str {
        std::str::from_utf8(&self.files[source]).unwrap()
    }

    /// The text that a relative address of the source leads to, found without the importer; `None` for other files and
    /// for dead links.
    fn target(&self, source: &str, address: &str) -> Option<String> {
        let path = address.split('#').next().unwrap();
        if path.is_empty() {
            return Some(source.to_owned());
        }
        let path = joined(source, path)?;
        [path.clone(), format!("{path}/README.md")]
            .into_iter()
            .map(|path| path.trim_start_matches('/').to_owned())
            .find(|path| path.ends_with(".md") && self.files.contains_key(path))
    }
}

/// The address of a file of the course: numbers and endings aside.
fn address(place: &str) -> String {
    let parts: Vec<&str> = place
        .trim_end_matches(".md")
        .split('/')
        .filter(|part| !matches!(*part, "course" | "module"))
        .map(|part| part.split_once('-').map_or(part, |(_, rest)| rest))
        .collect();
    format!("/fr/courses/progim2/{}", parts.join("/"))
        .trim_end_matches('/')
        .to_owned()
}

fn joined(source: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = source.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

fn is_relative(address: &str) -> bool {
    !address.is_empty() && !address.contains(':') && !address.starts_with("//")
}

#[test]
fn every_page_answers_with_every_word_of_its_text() {
    let Some(course) = course() else { return };
    on_sqlite(async |database| {
        let site = Site::of(database, &course.site).await;
        let (mut total, mut lost, mut pages) = (0, Vec::new(), 0);
        for source in course.files.keys().filter(|path| path.ends_with(".md")) {
            let Some(address) = course.address(source) else {
                // The licence is served as plain text, beside the course.
                assert_eq!(source, "LICENSE.md");
                continue;
            };
            let page = Page::parse(&site.get(&address).await.expect(200).text());
            page.assert_harmless(&address);
            pages += 1;
            let text = source_words::read(course.text(source), |_, _| true);
            total += text.words.values().sum::<usize>();
            for (word, count) in missing(&text.words, &page.words()) {
                lost.push((count, word, source.clone()));
            }
        }
        eprintln!("{pages} pages, {total} words");
        assert_eq!(pages, 155);
        assert!(total > 170_000, "{total}");
        assert_eq!(lost, []);
    });
}

#[test]
fn every_link_and_image_that_had_a_target_leads_there() {
    let Some(course) = course() else { return };
    on_sqlite(async |database| {
        let site = Site::of(database, &course.site).await;
        let mut served: BTreeMap<String, Page> = BTreeMap::new();
        for place in course.imported.pages.values() {
            let address = address(place);
            let page = Page::parse(&site.get(&address).await.expect(200).text());
            served.insert(address, page);
        }
        let (mut pages, mut anchors, mut images) = (0, 0, 0);
        for (source, place) in &course.imported.pages {
            let here = address(place);
            let (text, page) = (
                source_words::read(course.text(source), |_, _| true),
                &served[&here],
            );
            let links = page.links();
            for (said, written) in text
                .links
                .iter()
                .filter(|(_, written)| is_relative(written))
            {
                let Some(target) = course.target(source, written) else {
                    continue;
                };
                let said = letters(said);
                let Some(due) = course.address(&target) else {
                    // The licence is offered as the plain text that it is.
                    let link = links
                        .iter()
                        .find(|link| letters(&link.text) == said)
                        .unwrap();
                    let answer = site.get(&link.href).await.expect(200);
                    assert_eq!(answer.body, course.files[&target], "{source}: {target}");
                    continue;
                };
                let found = links.iter().find(|link| {
                    let path = link.href.split('#').next().unwrap();
                    letters(&link.text) == said && (path == due || (path.is_empty() && here == due))
                });
                assert!(
                    found.is_some(),
                    "{source}: [{said}]({written}) to {due} in {links:#?}"
                );
                pages += 1;
            }
            for link in &links {
                let Some((path, anchor)) = link.href.split_once('#') else {
                    continue;
                };
                if link.href.starts_with("http") {
                    continue;
                }
                let target = if path.is_empty() { page } else { &served[path] };
                let anchor = percent_decoded(anchor);
                assert!(target.has_id(&anchor), "{source}: {link:?}");
                anchors += 1;
            }
            let mut shown = BTreeSet::new();
            for address in page.images() {
                shown.insert(site.get(&address).await.expect(200).body);
            }
            for written in text.images.iter().filter(|written| is_relative(written)) {
                let path = joined(source, written).unwrap();
                if let Some(bytes) = course.files.get(&path) {
                    assert!(shown.contains(bytes), "{source}: {written}");
                    images += 1;
                }
            }
        }
        eprintln!("{pages} links to pages, {anchors} anchors, {images} images");
        assert!(pages > 500 && anchors > 500 && images > 100);
    });
}

/// Letters and digits alone.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        bytes.extend(before.bytes());
        bytes.push(u8::from_str_radix(&after[..2], 16).unwrap());
        rest = &after[2..];
    }
    bytes.extend(rest.bytes());
    String::from_utf8(bytes).unwrap()
}
