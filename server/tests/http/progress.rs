//! Progress by plain forms: marked, ticked, resumed, and seen by nobody else.

use axum::http::Method;
use test_support::{TestSite, on_each_database, on_sqlite, standard_site};

use crate::{
    accounts::Browser,
    client::{Answer, Site, request},
    dom::Page,
    headers::remembers,
    html::tags_named,
};

const COURSE: &str = "/fr/courses/essai";
const LESSON: &str = "/fr/courses/essai/premier/lecon";
const ACTIVITY: &str = "/fr/courses/essai/premier/faire";
const QUIZ: &str = "/fr/courses/essai/premier/quiz";
const MY_PATH: &str = "/fr/me";

async fn act(browser: &Browser, step: &str, fields: &[(&str, &str)]) -> Answer {
    browser.post(&format!("{step}/done"), fields).await
}

/// The page's text, with every kind of space as a plain one.
async fn text(browser: &Browser, path: &str) -> String {
    let page = browser.get(path).await.expect(200).text();
    page.replace(['\u{a0}', '\u{202f}'], " ")
}

/// The words of a page, without its tags.
fn words(html: &str) -> String {
    let pieces = html.split('<').filter_map(|piece| piece.split_once('>'));
    let text: Vec<&str> = pieces.map(|(_, text)| text).collect();
    text.join(" ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn a_lesson_is_marked_by_one_button_and_the_plan_says_so() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let zoe = Browser::registered(&site, "Zoé").await;
        let page = text(&zoe, LESSON).await;
        assert!(
            words(&page).contains("Elle sera ajoutée à votre parcours : 0 étape faite sur 5"),
            "{page}"
        );
        let answer = act(&zoe, LESSON, &[("act", "done")]).await.expect(303);
        assert_eq!(answer.location(), format!("{LESSON}#page:done"));
        let page = zoe.get(LESSON).await.expect(200);
        assert_eq!(page.header("cache-control"), "no-store");
        assert!(page.text().contains("Leçon faite"));
        // The plan beside it, its module's and its course's.
        let dom = Page::parse(&page.text());
        let marked = dom.attributes(".plan-side li li a:has(svg)", "href");
        assert_eq!(marked, [LESSON]);
        for path in ["/fr/courses/essai/premier", COURSE] {
            let page = text(&zoe, path).await;
            let dom = Page::parse(&page);
            assert_eq!(
                dom.attributes(".steps li:has(.steps__state) a", "href"),
                [LESSON],
                "{path}"
            );
            assert!(words(&page).contains("1 étape faite sur"), "{page}");
        }
        act(&zoe, LESSON, &[("act", "undone")]).await.expect(303);
        assert!(text(&zoe, LESSON).await.contains("Leçon lue ?"));
    });
}

#[test]
fn an_activity_s_boxes_are_fields_of_the_form_at_its_end() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let zoe = Browser::registered(&site, "Zoé").await;
        let boxes = async || {
            let page = zoe.get(ACTIVITY).await.expect(200).text();
            let boxes = tags_named(&page, "input")
                .into_iter()
                .filter(|tag| tag.is("name", "step"));
            let boxes = boxes.map(|tag| {
                assert!(tag.is("form", "page:done") && tag.attribute("disabled").is_none());
                let ticked = tag.attribute("checked").is_some();
                (tag.attribute("value").unwrap().to_owned(), ticked)
            });
            boxes.collect::<Vec<_>>()
        };
        let both =
            |first, second| vec![("regarder".to_owned(), first), ("noter".to_owned(), second)];
        assert_eq!(boxes().await, both(false, false));
        act(&zoe, ACTIVITY, &[("step", "noter"), ("act", "steps")])
            .await
            .expect(303);
        assert_eq!(boxes().await, both(false, true));
        let all = [("step", "regarder"), ("step", "noter"), ("act", "steps")];
        act(&zoe, ACTIVITY, &all).await.expect(303);
        assert!(text(&zoe, ACTIVITY).await.contains("Activité faite"));
        act(&zoe, ACTIVITY, &[("act", "steps")]).await.expect(303);
        assert!(text(&zoe, ACTIVITY).await.contains("Activité faite ?"));
        // A visitor's boxes are shown, and cannot be ticked.
        let page = site.get(ACTIVITY).await.expect(200).text();
        let inputs = tags_named(&page, "input");
        assert_eq!(inputs.len(), 2);
        assert!(inputs.iter().all(|tag| tag.attribute("disabled").is_some()));
    });
}

#[test]
fn a_quiz_is_done_by_its_attempt_and_lists_all_of_them() {
    on_each_database(async |database| {
        let open = standard_site().edited("courses/essai/01-premier/04-quiz.md", "pass: 60\n", "");
        let site = Site::of(database, &open).await;
        let zoe = Browser::registered(&site, "Zoé").await;
        let mut attempts = Vec::new();
        for word in ["clefmot", "autre"] {
            let attempt = zoe.post(QUIZ, &[]).await.expect(303).location();
            let fields = [("q.mot", word), ("asked", "mot")];
            zoe.post(&format!("{attempt}/submit"), &fields)
                .await
                .expect(303);
            attempts.push(attempt);
            database.clock.advance(std::time::Duration::from_secs(60));
        }
        attempts.reverse();
        let page = text(&zoe, QUIZ).await;
        assert!(page.contains("Quiz fait"), "{page}");
        let dom = Page::parse(&page);
        assert_eq!(
            dom.attributes("section[aria-labelledby=\"page:results\"] a", "href"),
            attempts
        );
        let path = text(&zoe, MY_PATH).await;
        let dom = Page::parse(&path);
        let row = dom.attributes("details table tbody a", "href");
        assert_eq!(
            row,
            [
                format!("{QUIZ}#page:results"),
                attempts[1].clone(),
                attempts[0].clone()
            ]
        );
        assert!(words(&path).contains("1 sur 6 0 sur 6 2"), "{path}");
        act(&zoe, QUIZ, &[("act", "undone")]).await.expect(422);
        act(&zoe, QUIZ, &[("act", "done")]).await.expect(422);
    });
}

#[test]
fn one_goes_on_at_the_heading_from_the_course_the_home_page_and_my_path() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let zoe = Browser::registered(&site, "Zoé").await;
        let answer = act(&zoe, LESSON, &[("act", "place"), ("heading", "une-suite")]).await;
        let back = answer.expect(303).location();
        assert_eq!(back, format!("{LESSON}?kept=1#page:done"));
        assert!(
            text(&zoe, back.split('#').next().unwrap())
                .await
                .contains("C’est retenu")
        );
        for path in [COURSE, "/fr", MY_PATH] {
            let page = zoe.get(path).await.expect(200).text();
            let href = Page::parse(&page).attributes(".resume a", "href");
            assert_eq!(href, [format!("{LESSON}#une-suite")], "{path}");
        }
        // What a script sends shows nothing.
        let quiet = [("act", "place"), ("heading", "nulle-part"), ("quiet", "1")];
        act(&zoe, LESSON, &quiet).await.expect(204);
        let page = zoe.get(COURSE).await.expect(200).text();
        assert_eq!(Page::parse(&page).attributes(".resume a", "href"), [LESSON]);
    });
}

#[test]
fn two_members_and_a_visitor_see_nothing_of_each_other_s_progress() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let pages = [
            COURSE,
            LESSON,
            ACTIVITY,
            QUIZ,
            "/fr",
            "/fr/courses/essai/premier",
        ];
        let mut before = Vec::new();
        for path in pages {
            before.push(site.get(path).await.expect(200).text());
        }
        let (zoe, ali) = (
            Browser::registered(&site, "Zoé").await,
            Browser::registered(&site, "Ali").await,
        );
        let mut others = Vec::new();
        for path in pages.into_iter().chain([MY_PATH]) {
            others.push(ali.get(path).await.expect(200).text());
        }
        act(&zoe, LESSON, &[("act", "done")]).await.expect(303);
        act(&zoe, ACTIVITY, &[("step", "noter"), ("act", "steps")])
            .await
            .expect(303);
        let attempt = zoe.post(QUIZ, &[]).await.expect(303).location();
        zoe.post(&format!("{attempt}/submit"), &[])
            .await
            .expect(303);
        for (path, before) in pages.into_iter().zip(before) {
            let now = site.get(path).await.expect(200);
            assert_eq!(now.header("cache-control"), "no-cache");
            assert_eq!(now.text(), before, "{path}");
        }
        for (path, before) in pages.into_iter().chain([MY_PATH]).zip(others) {
            assert_eq!(ali.get(path).await.expect(200).text(), before, "{path}");
        }
        assert!(!text(&ali, MY_PATH).await.contains("lecon"));
        assert!(text(&zoe, MY_PATH).await.contains("La première leçon"));
    });
}

#[test]
fn nobody_but_a_member_is_asked_and_reading_changes_nothing() {
    on_each_database(async |database| {
        let site = Site::public(database, &standard_site()).await;
        let form = format!("{LESSON}/done");
        site.post_form(&form, &[("act", "done")]).await.expect(401);
        site.get(MY_PATH).await.expect(401);
        site.get(&form).await.expect(303);
        let foreign = request(Method::POST, &form)
            .header("sec-fetch-site", "cross-site")
            .header("origin", "https://evil.example")
            .form("act=done");
        site.send(foreign).await.expect(403);
        let visitor = site.get(LESSON).await.expect(200).text();
        assert!(!visitor.contains("<form"), "{visitor}");
        let script = tags_named(&visitor, "script");
        assert!(
            script
                .iter()
                .all(|tag| !tag.is("type", "module") || remembers(tag))
        );
        let hooks = Page::parse(&visitor).attributes("[data-kind=lesson]", "data-item");
        assert_eq!(hooks, ["01-premier/01-lecon"]);
        let zoe = Browser::registered(&site, "Zoé").await;
        for path in [
            COURSE,
            LESSON,
            ACTIVITY,
            QUIZ,
            "/fr",
            MY_PATH,
            "/fr/courses/essai/premier",
        ] {
            zoe.get(path).await.expect(200);
        }
        for table in ["completions", "step_ticks", "course_paths"] {
            assert_eq!(database.count(table).await, 0, "{table}");
        }
    });
}

#[test]
fn hostile_fields_cost_a_clear_refusal() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let zoe = Browser::registered(&site, "Zoé").await;
        for fields in [
            &[][..],
            &[("act", "")],
            &[("act", "delete")],
            &[("act", "steps")],
        ] {
            act(&zoe, LESSON, fields).await.expect(422);
        }
        act(&zoe, "/fr/courses/essai/premier/rien", &[("act", "done")])
            .await
            .expect(404);
        let long = "é".repeat(100_000);
        let place = [("act", "place"), ("heading", long.as_str())];
        act(&zoe, LESSON, &place).await.expect(303);
        let many: Vec<(&str, &str)> = std::iter::repeat_n(("step", "x\"><script>"), 10_000)
            .chain([("act", "steps")])
            .collect();
        act(&zoe, ACTIVITY, &many).await.expect(303);
        assert_eq!(
            database
                .number("SELECT count(*) FROM step_ticks WHERE steps = '[]'")
                .await,
            1
        );
        let sent = request(Method::POST, &format!("{LESSON}/done"))
            .body("application/x-www-form-urlencoded", vec![0xff, b'=', 0xfe]);
        let status = zoe.send(sent).await.status.as_u16();
        assert!((400..500).contains(&status), "{status}");
    });
}

/// The same course elsewhere, with its lesson and its quiz taken out.
fn moved() -> TestSite {
    let site = standard_site()
        .edited(
            "courses/essai/course.md",
            "title:",
            "id: essai\naliases: ../essai\ntitle:",
        )
        .without("courses/essai/01-premier/01-lecon.md")
        .without("courses/essai/01-premier/01-lecon.en.md")
        .without("courses/essai/01-premier/04-quiz.md");
    [
        "course.md",
        "course.en.md",
        "REUSE.toml",
        "01-premier/module.md",
        "01-premier/module.en.md",
        "01-premier/02-en-francais.md",
        "01-premier/03-faire.md",
        "02-second/module.md",
        "02-second/01-fin.md",
    ]
    .iter()
    .fold(site, |site, file| {
        site.moved(
            &format!("courses/essai/{file}"),
            &format!("courses/neuf/{file}"),
        )
    })
}

#[test]
fn my_path_names_what_was_done_when_course_and_steps_have_moved_or_gone() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let zoe = Browser::registered(&site, "Zoé").await;
        for step in [LESSON, ACTIVITY] {
            act(&zoe, step, &[("act", "done")]).await.expect(303);
        }
        let attempt = zoe.post(QUIZ, &[]).await.expect(303).location();
        zoe.post(&format!("{attempt}/submit"), &[])
            .await
            .expect(303);

        let later = Site::of(database, &moved()).await;
        let zoe_later = Browser::signed_in(&later, "Zoé").await;
        let page = text(&zoe_later, MY_PATH).await;
        let dom = Page::parse(&page);
        assert_eq!(dom.attributes(".paths h3 a", "href"), ["/fr/courses/neuf"]);
        assert!(
            words(&page).contains("Leçon La première leçon , fait le 15 janvier 2026"),
            "{page}"
        );
        assert!(words(&page).contains("1 étape faite sur 3"), "{page}");
        assert!(
            page.contains("Le quiz d’essai") && page.contains(&attempt),
            "{page}"
        );
        zoe_later.get(&attempt).await.expect(200);

        // And when the whole course is gone.
        let other = test_support::site_of(&[
            ("site.yml", "title: S\nlanguages: [fr]\nlicence: CC0-1.0\n"),
            ("courses/autre/course.md", "# Autre\n"),
            ("courses/autre/01-m/01-a.md", "# A\n"),
        ]);
        let later = Site::of(database, &other).await;
        let page = text(&Browser::signed_in(&later, "Zoé").await, MY_PATH).await;
        assert!(
            page.contains("Le cours d’essai") && page.contains("Faire le point"),
            "{page}"
        );
    });
}
