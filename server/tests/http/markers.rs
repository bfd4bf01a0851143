//! Keys, feedback, hints and explanations: nothing that is sent before grading holds a word of them.

use std::collections::{BTreeSet, VecDeque};

use serde_json::json;
use test_support::{
    EVERY_TYPE_MARKERS, MARKERS, TestSite, on_each_database, on_sqlite, standard_site,
};

use crate::{
    client::{Answer, Site},
    html::{is_local, tags},
    quiz::{ALL_RIGHT, ALL_WRONG, QUIZ, start},
};

/// The markers that an answer holds.
fn markers_in(answer: &Answer) -> Vec<&'static str> {
    let text = String::from_utf8_lossy(&answer.body);
    let all = MARKERS.into_iter().chain(EVERY_TYPE_MARKERS);
    all.filter(|marker| text.contains(marker)).collect()
}

/// Every address on this site that a page names, in whatever attribute.
fn named_addresses(page: &Answer) -> Vec<String> {
    let tags = tags(&page.text());
    let values = ["href", "src", "action", "formaction", "poster"];
    let addresses = tags
        .iter()
        .flat_map(|tag| values.iter().filter_map(|name| tag.attribute(name)));
    addresses
        .filter(|address| is_local(address))
        .map(|address| address.split('#').next().unwrap().to_owned())
        .collect()
}

/// Opens every page and file that can be reached from these, and looks for markers. Gives what was opened.
async fn walk(site: &Site, from: Vec<String>) -> BTreeSet<String> {
    let mut waiting = VecDeque::from(from);
    let mut seen = BTreeSet::new();
    while let Some(address) = waiting.pop_front() {
        if !seen.insert(address.clone()) {
            continue;
        }
        let answer = site.get(&address).await;
        assert!(answer.status.as_u16() < 500, "{address}");
        assert_eq!(markers_in(&answer), [""; 0], "{address}");
        if answer.is_html() {
            waiting.extend(named_addresses(&answer));
        }
    }
    seen
}

#[test]
fn nothing_that_is_sent_before_grading_tells_an_answer() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let started = start(&site).await;
        let mut from = vec![
            "/fr".to_owned(),
            "/en".to_owned(),
            started.page(),
            started.api(),
            "/api/v1/courses".to_owned(),
            "/api/v1/courses/essai".to_owned(),
            "/api/v1/lessons/essai/premier/lecon".to_owned(),
            format!("/api/v1/lessons/{QUIZ}"),
            "/api/v1/openapi.json".to_owned(),
            "/sitemap.xml".to_owned(),
            "/media/04-quiz.md".to_owned(),
            "/courses/essai/01-premier/04-quiz.md".to_owned(),
        ];
        from.extend(module_files());
        let seen = walk(&site, from).await;
        for expected in [
            "/fr/courses/essai/second/fin",
            &format!("/en/courses/{QUIZ}"),
        ] {
            assert!(seen.contains(expected), "{seen:?}");
        }
        assert!(seen.iter().any(|address| address.starts_with("/media/")));

        // What comes back from the doors while the attempt is open.
        let refused: &[(&str, &[&str])] = &[("couleur", &["Rouge"]), ("nombre", &["x"])];
        let saved: &[(&str, &[&str])] = &[("couleur", &["Vert"]), ("pairs", &["Trois"])];
        for answer in [
            started.send_form(&site, "save", saved).await.expect(303),
            started.send_form(&site, "save", refused).await.expect(422),
            started
                .send_form(&site, "submit", refused)
                .await
                .expect(422),
            site.post_json("/api/fn/attempts/submit", &started.fields(refused))
                .await
                .expect(200),
            site.patch_json(&started.api_answers(), &started.answers(saved))
                .await
                .expect(200),
            site.post_json(&started.api_submit(), &started.answers(refused))
                .await
                .expect(422),
            site.get(&started.page()).await.expect(200),
            site.get(&started.api()).await.expect(200),
        ] {
            assert_eq!(markers_in(&answer), [""; 0], "{}", answer.what);
        }
    });
}

/// The scripts and the WebAssembly module, which pages do not name all of.
fn module_files() -> Vec<String> {
    let target = std::path::Path::new(env!("CARGO_BIN_EXE_ardoise"));
    let site = target.ancestors().nth(2).unwrap().join("site");
    let manifest = std::fs::read(site.join("manifest.json")).unwrap();
    let manifest: std::collections::BTreeMap<String, String> =
        serde_json::from_slice(&manifest).unwrap();
    manifest
        .into_values()
        .map(|name| format!("/assets/{name}"))
        .collect()
}

/// The open attempt of a site, and what it is asked as by the API. Both repeat themselves: time and randomness do.
async fn open_attempt(database: &test_support::TestDatabase, site: &TestSite) -> [String; 2] {
    let site = Site::of(database, site).await;
    let started = start(&site).await;
    let page = site.get(&started.page()).await.expect(200).text();
    let api = site.get(&started.api()).await.expect(200).text();
    [page, api].map(|text| text.replace(&started.id, "ID"))
}

#[test]
fn an_open_attempt_is_the_same_whatever_the_key_is() {
    let file = "courses/essai/01-premier/04-quiz.md";
    let other_keys = standard_site()
        .edited(file, "- [ ] Rouge\n  > RETOURROUGE\n", "- [x] Rouge\n")
        .edited(file, "- [x] Vert", "- [ ] Vert")
        .edited(file, "- [ ] Cinq", "- [x] Cinq")
        .edited(file, "- [x] Deux", "- [ ] Deux")
        .edited(file, "- [x] Vrai", "- [ ] Vrai")
        .edited(file, "- [ ] Faux", "- [x] Faux")
        .edited(
            file,
            "- = CLEFMOT\n  > RETOURCLEF\n",
            "- = une autre réponse\n",
        )
        .edited(file, "- = 271828 ± 1", "- = 1..3")
        .edited(file, "EXPLICATIONTERRE", "Rien.")
        .checked();
    let attempts = [standard_site(), other_keys].map(|site| {
        let (sender, receiver) = std::sync::mpsc::channel();
        on_sqlite(async |database| {
            sender.send(open_attempt(database, &site).await).unwrap();
        });
        receiver.recv().unwrap()
    });
    assert_eq!(attempts[0], attempts[1]);
}

/// The markers that may be in a result, and those that may not.
#[track_caller]
pub(crate) fn assert_told(answer: &Answer, told: &[&str]) {
    let mut held = markers_in(answer);
    held.sort_unstable();
    let mut told = told.to_vec();
    told.sort_unstable();
    assert_eq!(held, told, "{}", answer.what);
}

const EXPLANATIONS: [&str; 5] = [
    "EXPLICATIONCOULEUR",
    "EXPLICATIONPAIRS",
    "EXPLICATIONTERRE",
    "EXPLICATIONMOT",
    "EXPLICATIONNOMBRE",
];

#[test]
fn a_result_tells_the_explanations_and_the_feedback_of_what_was_chosen_alone() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        for (given, feedback) in [
            (
                ALL_RIGHT,
                &["RETOURVERT", "RETOURDEUX", "RETOURCLEF"] as &[&str],
            ),
            (
                ALL_WRONG,
                &[
                    "RETOURROUGE",
                    "RETOURTROIS",
                    "RETOURFAUX",
                    "RETOURLEURRE",
                    "RETOURNOMBRE",
                    "314159",
                ],
            ),
            (&[], &[]),
        ] {
            let mut told: Vec<&str> = EXPLANATIONS.to_vec();
            told.extend(["CLEFMOT", "271828"]);
            told.extend(feedback);
            let started = start(&site).await;
            let fields = started.fields(given);
            let function = site
                .post_json("/api/fn/attempts/submit", &fields)
                .await
                .expect(200);
            assert_told(&function, &told);
            assert_told(&site.get(&started.page()).await.expect(200), &told);
            assert_told(&site.get(&started.api()).await.expect(200), &told);
        }
    });
}

#[test]
fn another_attempt_at_a_graded_quiz_tells_nothing() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let graded = start(&site).await;
        site.post_json(&graded.api_submit(), &json!({}))
            .await
            .expect(200);
        let open = start(&site).await;
        assert_told(&site.get(&open.page()).await.expect(200), &[]);
        assert_told(&site.get(&open.api()).await.expect(200), &[]);
    });
}
