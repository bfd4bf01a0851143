//! Keys, feedback, hints and explanations: nothing that is sent before grading holds a word of them.

use std::collections::{BTreeSet, VecDeque};

use serde_json::json;
use test_support::{EVERY_TYPE_MARKERS, MARKERS, every_type_site, on_each_database, on_sqlite};

use crate::{
    client::{Answer, Site},
    html::{is_local, tags},
    quiz::{
        ALL_RIGHT, ALL_WRONG, DOORS, Door, EVERY_TYPE, Given, ONE_BY_ONE, OPEN, QUIZ, TYPES_RIGHT,
        start, start_at, start_in,
    },
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
        let site = Site::of(database, &every_type_site()).await;
        let mut from = vec![
            "/fr".to_owned(),
            "/en".to_owned(),
            "/fr/feed.atom".to_owned(),
            "/en/feed.atom".to_owned(),
            "/api/v1/courses".to_owned(),
            "/api/v1/courses/essai".to_owned(),
            "/api/v1/lessons/essai/premier/lecon".to_owned(),
            "/api/v1/openapi.json".to_owned(),
            "/sitemap.xml".to_owned(),
            "/media/04-quiz.md".to_owned(),
            "/courses/essai/01-premier/04-quiz.md".to_owned(),
            "/media/02-tout.md".to_owned(),
        ];
        for quiz in [QUIZ, EVERY_TYPE, ONE_BY_ONE, OPEN] {
            from.push(format!("/api/v1/lessons/{quiz}"));
            for lang in ["fr", "en"] {
                let started = start_in(&site, quiz, lang).await;
                from.push(format!("/{lang}/attempts/{}", started.id));
                from.push(started.api());
            }
        }
        from.extend(module_files());
        let seen = walk(&site, from).await;
        for expected in [
            "/fr/courses/essai/second/fin",
            "/fr/courses/essai/print",
            "/en/courses/essai/print",
            &format!("/en/courses/{QUIZ}"),
            &format!("/en/courses/{EVERY_TYPE}"),
            &format!("/fr/courses/{ONE_BY_ONE}"),
        ] {
            assert!(seen.contains(expected), "{expected}: {seen:?}");
        }
        assert!(seen.iter().any(|address| address.starts_with("/media/")));
    });
}

/// For a quiz, answers that can be read and answers of which one cannot.
const SENT: [(&str, Given, Given); 3] = [
    (
        QUIZ,
        &[("couleur", &["Vert"]), ("pairs", &["Trois"])],
        &[("couleur", &["Rouge"]), ("nombre", &["x"])],
    ),
    (
        EVERY_TYPE,
        &[
            ("ordre", &["Semer", "Arroser", "Attendre", "Récolter"]),
            ("paires", &["Merle=poisson"]),
            ("trous", &["b1=x", "b3=certain"]),
            ("avis", &["x"]),
            ("seul", &["Un poil"]),
        ],
        &[
            ("ordre", &["Semer"]),
            ("trous", &["b2=x"]),
            ("seul", &["Une plume"]),
        ],
    ),
    (
        ONE_BY_ONE,
        &[("choix", &["Celui-là"]), ("rang", &["Aube"])],
        &[("choix", &["Celui-ci"]), ("compte", &["x"])],
    ),
];

#[test]
fn no_door_tells_an_answer_while_the_attempt_is_open() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        for (quiz, saved, refused) in SENT {
            let started = start_at(&site, quiz).await;
            for door in DOORS {
                assert_told(&door.save(&site, &started, saved).await, &[]);
            }
            let (fields, answers) = (started.fields(refused), started.answers(refused));
            for (answer, status) in [
                (started.send_form(&site, "save", refused).await, 422),
                (started.send_form(&site, "submit", refused).await, 422),
                (
                    site.post_json("/api/fn/attempts/submit", &fields).await,
                    200,
                ),
                (site.post_json("/api/fn/attempts/save", &fields).await, 200),
                (site.patch_json(&started.api_answers(), &answers).await, 422),
                (site.post_json(&started.api_submit(), &answers).await, 422),
                (site.get(&started.page()).await, 200),
                (site.get(&format!("/en/attempts/{}", started.id)).await, 200),
                (site.get(&started.api()).await, 200),
            ] {
                assert_told(&answer.expect(status), &[]);
            }
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
        let site = Site::of(database, &every_type_site()).await;
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
        let site = Site::of(database, &every_type_site()).await;
        let graded = start(&site).await;
        site.post_json(&graded.api_submit(), &json!({}))
            .await
            .expect(200);
        let open = start(&site).await;
        assert_told(&site.get(&open.page()).await.expect(200), &[]);
        assert_told(&site.get(&open.api()).await.expect(200), &[]);
    });
}

#[test]
fn a_result_of_every_type_tells_what_belongs_to_it() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let always = [
            "CLEFTROU",
            "CLEFAUTRE",
            "161803",
            "EXPLICATIONORDRE",
            "EXPLICATIONPAIRES",
            "EXPLICATIONTROUS",
            "EXPLICATIONAVIS",
            "EXPLICATIONSEUL",
            "EXPLICATIONRESERVE",
        ];
        let wrong: Given = &[("seul", &["Un poil"]), ("trous", &["b3=faux"])];
        for (given, feedback) in [
            (&TYPES_RIGHT as Given, Some("RETOURPLUME")),
            (wrong, Some("RETOURPOIL")),
            (&[], None),
        ] {
            let told: Vec<&str> = always.into_iter().chain(feedback).collect();
            let started = start_at(&site, EVERY_TYPE).await;
            assert_told(&Door::Function.submit(&site, &started, given).await, &told);
            assert_told(&site.get(&started.page()).await.expect(200), &told);
            assert_told(&site.get(&started.api()).await.expect(200), &told);
        }
    });
}
