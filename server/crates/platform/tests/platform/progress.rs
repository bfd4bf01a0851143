//! Progress: what is done, where one goes on, and what outlives an edit of the course.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use content::{Catalogue, Course, Item, Language};
use platform::{
    AccountId, Clock, CompletedKind, CourseProgress, NewMember, Platform, ProgressError, Role,
    passwords::Password,
};
use proptest::prelude::*;
use quiz::Answer;
use test_support::{TestDatabase, TestSite, on_each_database, on_sqlite, site_of, standard_site};

use crate::{PLACE, french, start};

const LESSON: [&str; 3] = ["essai", "premier", "lecon"];
const ACTIVITY: [&str; 3] = ["essai", "premier", "faire"];
const ACTIVITY_FILE: &str = "courses/essai/01-premier/03-faire.md";

async fn member(platform: &Platform, pseudonym: &str) -> AccountId {
    let password = Password::new("une phrase assez longue");
    let language = french();
    let new = NewMember {
        pseudonym,
        password: &password,
        language: &language,
        role: Role::Learner,
        from: None,
    };
    platform.register(&new).await.unwrap()
}

fn english() -> Language {
    Language::parse("en").unwrap()
}

/// A platform on the same database that serves another state of the course.
async fn later(database: &TestDatabase, site: &TestSite) -> Platform {
    database.platform(site).await
}

async fn progress(platform: &Platform, account: &AccountId) -> CourseProgress {
    let catalogue = platform.catalogue();
    let course = &catalogue.courses[0];
    platform.progress_in(account, course).await.unwrap()
}

async fn done(platform: &Platform, account: &AccountId) -> Vec<String> {
    progress(platform, account).await.done.into_iter().collect()
}

/// Where the account goes on: the item's slug and the heading's anchor.
async fn goes_on(
    platform: &Platform,
    account: &AccountId,
    language: &Language,
) -> (String, String) {
    let progress = progress(platform, account).await;
    let catalogue = platform.catalogue();
    let resume = progress.resume(&catalogue.courses[0], language);
    let resume = resume.map(|resume| {
        let heading = resume.heading.map(|heading| heading.id.clone());
        (resume.item.slug.clone(), heading.unwrap_or_default())
    });
    resume.unwrap_or_default()
}

async fn tick(platform: &Platform, account: &AccountId, language: &Language, steps: &[&str]) {
    let ticked: BTreeSet<&str> = steps.iter().copied().collect();
    platform
        .tick_steps(account, ACTIVITY, language, &ticked)
        .await
        .unwrap();
}

async fn ticked(platform: &Platform, account: &AccountId) -> Vec<String> {
    let catalogue = platform.catalogue();
    let place = catalogue.item("essai", "premier", "faire").unwrap();
    let steps = platform.ticked_steps(account, &place).await.unwrap();
    steps.into_iter().collect()
}

#[test]
fn a_lesson_is_done_when_its_learner_says_so_and_for_nobody_else() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        let (zoe, ali) = (
            member(&platform, "Zoé").await,
            member(&platform, "Ali").await,
        );
        platform.mark_done(&zoe, LESSON, &french()).await.unwrap();
        platform.mark_done(&zoe, LESSON, &english()).await.unwrap();
        assert_eq!(done(&platform, &zoe).await, ["01-premier/01-lecon"]);
        assert_eq!(done(&platform, &ali).await, [""; 0]);
        let path = platform.learner_path(&zoe).await.unwrap();
        assert_eq!(path.completions.len(), 1);
        // As it was when it was done for the first time.
        assert_eq!(path.completions[0].title, "La première leçon");
        assert_eq!(path.completions[0].kind, CompletedKind::Lesson);
        assert_eq!(path.courses[0].title, "The test course");
        platform.mark_undone(&ali, LESSON, &french()).await.unwrap();
        assert_eq!(done(&platform, &zoe).await.len(), 1);
        platform.mark_undone(&zoe, LESSON, &french()).await.unwrap();
        assert_eq!(done(&platform, &zoe).await, [""; 0]);
    });
}

#[test]
fn nothing_is_kept_of_what_is_not_there_or_not_said_by_hand() {
    on_sqlite(async |database| {
        let platform = database.platform(&standard_site()).await;
        let zoe = member(&platform, "Zoé").await;
        for place in [["essai", "premier", "rien"], ["x", "y", "z"], [""; 3]] {
            let refused = platform.mark_done(&zoe, place, &french()).await;
            assert!(matches!(refused, Err(ProgressError::NoItem)), "{place:?}");
        }
        let refused = platform.mark_done(&zoe, PLACE, &french()).await;
        assert!(matches!(refused, Err(ProgressError::NotByHand)));
        let steps = BTreeSet::from(["a"]);
        let refused = platform.tick_steps(&zoe, LESSON, &french(), &steps).await;
        assert!(matches!(refused, Err(ProgressError::NotByHand)));
        for table in ["completions", "step_ticks", "course_paths"] {
            assert_eq!(database.count(table).await, 0, "{table}");
        }
    });
}

#[test]
fn an_activity_is_done_with_its_last_step_and_not_any_more_without_it() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        let zoe = member(&platform, "Zoé").await;
        tick(&platform, &zoe, &french(), &["regarder", "rien"]).await;
        assert_eq!(ticked(&platform, &zoe).await, ["regarder"]);
        assert_eq!(done(&platform, &zoe).await, [""; 0]);
        tick(&platform, &zoe, &french(), &["regarder", "noter"]).await;
        assert_eq!(done(&platform, &zoe).await, ["01-premier/03-faire"]);
        tick(&platform, &zoe, &french(), &["noter"]).await;
        assert_eq!(done(&platform, &zoe).await, [""; 0]);
        // Who says that it is done has done it, whatever is ticked.
        platform.mark_done(&zoe, ACTIVITY, &french()).await.unwrap();
        tick(&platform, &zoe, &french(), &[]).await;
        assert_eq!(done(&platform, &zoe).await, ["01-premier/03-faire"]);
        assert_eq!(ticked(&platform, &zoe).await, [""; 0]);
    });
}

#[test]
fn ticks_outlive_edits_of_other_steps_and_follow_into_a_translation() {
    on_each_database(async |database| {
        let site = standard_site();
        let platform = database.platform(&site).await;
        let zoe = member(&platform, "Zoé").await;
        tick(&platform, &zoe, &french(), &["noter"]).await;
        let before = "- [ ] Regarder\n- [ ] Noter\n";
        let edited = site
            .clone()
            .edited(ACTIVITY_FILE, before, "- [ ] Venir\n- [ ] Noter\n");
        let platform = later(database, &edited).await;
        assert_eq!(ticked(&platform, &zoe).await, ["noter"]);
        // A step that is not there any more keeps its tick, should it come back.
        let removed = site
            .clone()
            .edited(ACTIVITY_FILE, before, "- [ ] Regarder\n");
        let platform = later(database, &removed).await;
        tick(&platform, &zoe, &french(), &["regarder"]).await;
        assert_eq!(done(&platform, &zoe).await, ["01-premier/03-faire"]);
        let translated = site.with(
            "courses/essai/01-premier/03-faire.en.md",
            "---\ntitle: Take stock\n---\n\n- [ ] Look\n- [ ] Note\n",
        );
        let platform = later(database, &translated).await;
        assert_eq!(ticked(&platform, &zoe).await, ["noter", "regarder"]);
        tick(&platform, &zoe, &english(), &["noter"]).await;
        assert_eq!(ticked(&platform, &zoe).await, ["noter"]);
        assert_eq!(done(&platform, &zoe).await, [""; 0]);
    });
}

#[test]
fn a_quiz_is_done_when_it_is_passed_and_without_a_threshold_when_it_is_submitted() {
    on_each_database(async |database| {
        let site = standard_site();
        let platform = database.platform(&site).await;
        let zoe = member(&platform, "Zoé").await;
        let take = async |platform: &Platform, answers: &[(&str, Answer)]| {
            let id = platform
                .start_attempt(PLACE, &french(), Some(&zoe))
                .await
                .unwrap();
            let answers = answers
                .iter()
                .map(|(id, answer)| ((*id).to_owned(), answer.clone()));
            platform.submit(&id, answers.collect()).await.unwrap();
        };
        let word = ("mot", Answer::One("clefmot".to_owned()));
        let number = ("nombre", Answer::One("271828".to_owned()));
        take(&platform, std::slice::from_ref(&word)).await;
        assert_eq!(done(&platform, &zoe).await, [""; 0]);
        let (slug, _) = goes_on(&platform, &zoe, &french()).await;
        assert_eq!(slug, "quiz");
        let open = site
            .clone()
            .edited("courses/essai/01-premier/04-quiz.md", "pass: 60\n", "");
        let without = later(database, &open).await;
        database.clock.advance(Duration::from_secs(60));
        take(&without, &[word, number]).await;
        database.clock.advance(Duration::from_secs(60));
        take(&without, &[]).await;
        assert_eq!(done(&without, &zoe).await, ["quiz-essai"]);
        let path = without.learner_path(&zoe).await.unwrap();
        assert_eq!(path.completions[0].kind, CompletedKind::Quiz);
        let [results] = path.results.as_slice() else {
            panic!("{:?}", path.results);
        };
        assert_eq!(results.attempts, 3);
        assert_eq!(results.best.score.to_string(), "2");
        assert_eq!(results.best.passed(), None);
        assert_eq!(results.last.score.to_string(), "0");
        assert_eq!(results.last.submitted_at, database.clock.now());
        let catalogue = without.catalogue();
        let place = catalogue.item("essai", "premier", "quiz").unwrap();
        let history = without.results_of(&zoe, &place, 2).await.unwrap();
        let history: Vec<String> = history.iter().map(|it| it.score.to_string()).collect();
        assert_eq!(history, ["0", "2"]);
    });
}

#[test]
fn a_visitor_s_attempt_brings_its_quiz_along_when_it_is_claimed() {
    on_each_database(async |database| {
        let open = standard_site().edited("courses/essai/01-premier/04-quiz.md", "pass: 60\n", "");
        let platform = database.platform(&open).await;
        let zoe = member(&platform, "Zoé").await;
        let id = start(&platform).await;
        platform.submit(&id, BTreeMap::new()).await.unwrap();
        assert_eq!(database.count("completions").await, 0);
        assert_eq!(database.count("course_paths").await, 0);
        let graded_at = database.clock.now();
        database.clock.advance(Duration::from_secs(3_600));
        platform
            .keep_place(&zoe, LESSON, &french(), Some("une-suite"))
            .await
            .unwrap();
        platform.claim_attempt(&id, &zoe).await.unwrap();
        let path = platform.learner_path(&zoe).await.unwrap();
        assert_eq!(path.completions[0].item_id, "quiz-essai");
        assert_eq!(path.completions[0].done_at, graded_at);
        // Where they are by now stays.
        let (slug, heading) = goes_on(&platform, &zoe, &french()).await;
        assert_eq!((slug.as_str(), heading.as_str()), ("lecon", "une-suite"));
    });
}

#[test]
fn one_goes_on_at_the_heading_where_one_stopped_in_either_language() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        let zoe = member(&platform, "Zoé").await;
        assert_eq!(goes_on(&platform, &zoe, &french()).await.0, "");
        let at = async |heading| {
            platform
                .keep_place(&zoe, LESSON, &french(), heading)
                .await
                .unwrap();
            goes_on(&platform, &zoe, &french()).await.1
        };
        assert_eq!(at(Some("une-suite")).await, "une-suite");
        assert_eq!(at(Some("nulle-part")).await, "");
        assert_eq!(at(None).await, "");
        assert_eq!(at(Some("une-suite")).await, "une-suite");
        // The translation has fewer headings: then its beginning.
        let (slug, heading) = goes_on(&platform, &zoe, &english()).await;
        assert_eq!((slug.as_str(), heading.as_str()), ("lecon", ""));
        let longer = standard_site().edited(
            "courses/essai/01-premier/01-lecon.en.md",
            "Two.\n",
            "Two.\n\n## Further\n\nThree.\n",
        );
        let platform = later(database, &longer).await;
        assert_eq!(goes_on(&platform, &zoe, &english()).await.1, "a-sequel");
        platform.mark_done(&zoe, LESSON, &french()).await.unwrap();
        let (slug, heading) = goes_on(&platform, &zoe, &french()).await;
        assert_eq!((slug.as_str(), heading.as_str()), ("en-francais", ""));
    });
}

#[test]
fn progress_outlives_a_renamed_course_and_removed_lessons() {
    on_each_database(async |database| {
        let site = |slug: &str, course: &str, folder: &str| {
            let course = format!("---\ntitle: Le cours\n{course}---\n");
            site_of(&[
                ("site.yml", "title: S\nlanguages: [fr]\nlicence: CC0-1.0\n"),
                (&format!("courses/{slug}/course.md"), &course),
                (
                    &format!("courses/{slug}/{folder}/01-a.md"),
                    "---\nid: a\n---\n# Lire\n",
                ),
            ])
        };
        let before = site("avant", "", "01-m")
            .with("courses/avant/01-m/02-b.md", "---\nid: b\n---\n# Partir\n");
        let platform = database.platform(&before).await;
        let zoe = member(&platform, "Zoé").await;
        for item in ["a", "b"] {
            platform
                .mark_done(&zoe, ["avant", "m", item], &french())
                .await
                .unwrap();
        }
        // Another address for all of it, and one lesson less.
        let after = site("apres", "id: avant\naliases: ../avant\n", "02-autre");
        let platform = later(database, &after).await;
        let progress = progress(&platform, &zoe).await;
        let catalogue = platform.catalogue();
        let count = progress.count_course(&catalogue.courses[0], &french());
        assert_eq!((count.done, count.of, count.minutes_left), (1, 1, 0));
        let path = platform.learner_path(&zoe).await.unwrap();
        let titles: BTreeSet<&str> = path
            .completions
            .iter()
            .map(|done| done.title.as_str())
            .collect();
        assert_eq!(titles, BTreeSet::from(["Lire", "Partir"]));
        assert_eq!(path.courses[0].title, "Le cours");
        // It stays where the whole course is gone.
        let platform = later(database, &standard_site()).await;
        let path = platform.learner_path(&zoe).await.unwrap();
        assert_eq!((path.courses.len(), path.completions.len()), (1, 2));
    });
}

fn course_of(durations: &[u32]) -> Catalogue {
    let mut site = site_of(&[
        ("site.yml", "title: S\nlanguages: [fr]\nlicence: CC0-1.0\n"),
        ("courses/c/course.md", "# C\n"),
    ]);
    for (number, minutes) in durations.iter().enumerate() {
        let path = format!(
            "courses/c/{0:02}-m{0}/{number:02}-l{number}.md",
            number % 3 + 1
        );
        let text = format!("---\nid: i{number}\ntitle: L\nduration: {minutes}\n---\n");
        site = site.with(&path, text);
    }
    site.catalogue()
}

fn items(course: &Course) -> impl Iterator<Item = &Item> {
    course.modules.iter().flat_map(|module| &module.items)
}

proptest! {
    #[test]
    fn what_is_done_and_what_is_left_make_the_course(
        durations in prop::collection::vec(1_u32..50, 1..12),
        done in prop::collection::btree_set(0_usize..15, 0..15),
    ) {
        let catalogue = course_of(&durations);
        let course = &catalogue.courses[0];
        let french = french();
        let progress = CourseProgress {
            done: done.iter().map(|number| format!("i{number}")).collect(),
            path: None,
        };
        let count = progress.count_course(course, &french);
        let modules: Vec<_> = course.modules.iter().map(|m| progress.count_module(m, &french)).collect();
        prop_assert_eq!(count.of, durations.len());
        prop_assert_eq!(count.done, modules.iter().map(|m| m.done).sum::<usize>());
        prop_assert_eq!(count.minutes_left, modules.iter().map(|m| m.minutes_left).sum::<u32>());
        prop_assert_eq!(count.is_complete(), count.minutes_left == 0);
        let left = items(course).filter(|item| !progress.is_done(item));
        prop_assert_eq!(count.done + left.count(), count.of);
        // One goes on at something that is not done, as long as there is something.
        match progress.resume(course, &french) {
            Some(resume) => prop_assert!(!progress.is_done(resume.item)),
            None => prop_assert!(count.is_complete() || done.is_empty()),
        }
    }
}

/// How many statements each page's questions take, for somebody who has done a course of so many lessons.
async fn statements(database: &TestDatabase, lessons: usize) -> [usize; 5] {
    let asked = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&asked);
    let storage = database.storage().await.watched(move || {
        counter.fetch_add(1, Ordering::Relaxed);
    });
    let mut site = standard_site();
    for number in 0..lessons {
        let path = format!("courses/essai/02-second/{:03}-l{number}.md", number + 2);
        site = site.with(&path, "# L\n");
    }
    let platform = Platform::new(site.catalogue(), site.origin(), storage, database.outside());
    let zoe = member(&platform, &format!("Zoé {lessons}")).await;
    for number in 0..lessons {
        let place = ["essai", "second", &format!("l{number}")];
        platform.mark_done(&zoe, place, &french()).await.unwrap();
        let id = platform
            .start_attempt(PLACE, &french(), Some(&zoe))
            .await
            .unwrap();
        platform.submit(&id, BTreeMap::new()).await.unwrap();
    }
    let catalogue = platform.catalogue();
    let place = catalogue.item("essai", "premier", "faire").unwrap();
    let before = || asked.swap(0, Ordering::Relaxed);
    before();
    platform.done_in(&zoe, place.course).await.unwrap();
    let lesson = before();
    platform.ticked_steps(&zoe, &place).await.unwrap();
    let activity = before();
    platform.progress_in(&zoe, place.course).await.unwrap();
    let course = before();
    platform.last_course(&zoe).await.unwrap();
    let home = before();
    let path = platform.learner_path(&zoe).await.unwrap();
    assert_eq!(path.completions.len(), lessons);
    assert_eq!(path.results[0].attempts, u64::try_from(lessons).unwrap());
    [lesson, activity, course, home, before()]
}

#[test]
fn a_page_asks_the_database_as_often_however_long_the_course_is() {
    on_each_database(async |database| {
        let few = statements(database, 2).await;
        assert_eq!(few, [1, 1, 2, 2, 3]);
        assert_eq!(statements(database, 30).await, few);
    });
}
