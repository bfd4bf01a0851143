//! `cargo bench -p platform --bench progress`: what the pages of somebody who is signed in ask of the database, with 50
//! courses of 24 steps, all begun, 600 of 1,200 steps done and 10,000 attempts at 100 quizzes; on SQLite, and on PostgreSQL
//! where `ARDOISE_TEST_POSTGRES` names a server.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a benchmark measures by the clock on the wall, tells what it found, and may fail in the plainest way"
)]

use std::{
    fmt::Write,
    time::{Duration, Instant},
};

use content::Language;
use platform::{AccountId, NewMember, Platform, Role, passwords::Password};
use test_support::{TestDatabase, TestSite, on_each_database, site_of};

const COURSES: usize = 50;
const MODULES: usize = 4;
const STEPS: usize = 6;
const ATTEMPTS: usize = 10_000;
const RUNS: usize = 200;

fn main() {
    on_each_database(async |database| {
        let platform = database.platform(&site()).await;
        let account = member(&platform).await;
        fill(database, &account).await;
        let token = platform.sign_in_new(&account, "").await.unwrap().value;
        let catalogue = platform.catalogue();
        let course = catalogue.course("c7").unwrap();
        let name = if database.is_postgres() {
            "PostgreSQL"
        } else {
            "SQLite"
        };
        println!("{name}, median and slowest of {RUNS}:");
        tell("who is signed in", async || {
            platform.signed_in(&token).await.unwrap().unwrap();
        })
        .await;
        tell("a lesson page: who asks, what is done", async || {
            platform.signed_in(&token).await.unwrap().unwrap();
            platform.done_in(&account, course).await.unwrap();
        })
        .await;
        tell("a course page: and where one stopped", async || {
            platform.signed_in(&token).await.unwrap().unwrap();
            platform.progress_in(&account, course).await.unwrap();
        })
        .await;
        tell("my path: who asks, all of it", async || {
            platform.signed_in(&token).await.unwrap().unwrap();
            let path = platform.learner_path(&account).await.unwrap();
            assert_eq!(
                (path.courses.len(), path.results.len()),
                (COURSES, 2 * COURSES)
            );
        })
        .await;
    });
}

/// Says how long it takes.
async fn tell(what: &str, work: impl AsyncFn()) {
    work().await;
    let mut times = Vec::with_capacity(RUNS);
    for _ in 0..RUNS {
        let start = Instant::now();
        work().await;
        times.push(start.elapsed());
    }
    times.sort();
    let at = |index: usize| times.get(index).map_or(0.0, Duration::as_secs_f64) * 1_000.0;
    println!("  {what}: {:.2} ms, {:.2} ms", at(RUNS / 2), at(RUNS - 1));
}

fn site() -> TestSite {
    let mut site = site_of(&[("site.yml", "title: S\nlanguages: [fr]\nlicence: CC0-1.0\n")]);
    for course in 0..COURSES {
        site = site.with(&format!("courses/c{course}/course.md"), "# C\n");
        for module in 0..MODULES {
            for step in 0..STEPS {
                let path = format!(
                    "courses/c{course}/{0:02}-m{0}/{step:02}-s{step}.md",
                    module + 1
                );
                site = site.with(&path, format!("---\nid: i{module}-{step}\n---\n# L\n"));
            }
        }
    }
    site
}

async fn member(platform: &Platform) -> AccountId {
    let (language, password) = (
        Language::parse("fr").unwrap(),
        Password::new("trois chaises bleues"),
    );
    let new = NewMember {
        pseudonym: "Zoé",
        password: &password,
        language: &language,
        role: Role::Learner,
        from: None,
    };
    platform.register(&new).await.unwrap()
}

/// Writes what somebody does in years, past the platform; as many attempts of visitors.
async fn fill(database: &TestDatabase, account: &AccountId) {
    let mut rows = Rows::default();
    for course in 0..COURSES {
        rows.add("course_paths", &format!("'{account}', 'c{course}', 'C', '2026-01-{:02}T10:00:00Z', 'i1-1', NULL, '2026-02-{:02}T10:00:00Z'", course % 28 + 1, course % 28 + 1));
        for step in 0..MODULES * STEPS / 2 {
            let item = format!("i{}-{}", step / STEPS, step % STEPS);
            rows.add("completions", &format!("'{account}', 'c{course}', '{item}', 'lesson', 'L', 'fr', '2026-02-{:02}T10:00:00Z'", step + 1));
        }
    }
    for attempt in 0..ATTEMPTS {
        let (course, quiz) = (attempt % COURSES, attempt / COURSES % 2);
        let (hour, minute) = (attempt / 60 % 24, attempt % 60);
        let score = attempt % 7 * 10_000;
        for (owner, mark) in [(account.as_str(), 'a'), ("", 'b')] {
            let owner = if owner.is_empty() {
                "NULL".to_owned()
            } else {
                format!("'{owner}'")
            };
            rows.add("attempts", &format!("'{mark}{attempt:031}', 'c{course}', 'm1', 's', 'i0-{quiz}', 'Q', 'fr', NULL, '2026-01-01T00:00:00Z', '2026-02-01T{hour:02}:{minute:02}:00Z', {score}, 60000, 'after', NULL, {owner}, 'c{course}'"));
        }
    }
    for statement in rows.statements() {
        database.execute(&statement).await;
    }
    if database.is_postgres() {
        database.execute("ANALYZE").await;
    }
}

/// Rows to be inserted, some hundreds a statement.
#[derive(Default)]
struct Rows {
    written: Vec<(&'static str, usize, String)>,
}

impl Rows {
    fn add(&mut self, table: &'static str, values: &str) {
        let open = self
            .written
            .iter_mut()
            .rev()
            .find(|(of, rows, _)| *of == table && *rows < 500);
        match open {
            Some((_, rows, text)) => {
                *rows += 1;
                write!(text, ", ({values})").unwrap();
            }
            None => self.written.push((table, 1, format!("({values})"))),
        }
    }

    fn statements(self) -> Vec<String> {
        let columns = |table| match table {
            "course_paths" => {
                "account_id, course_id, title, started_at, item_id, heading, visited_at"
            }
            "completions" => "account_id, course_id, item_id, kind, title, language, done_at",
            _ => {
                "id, course, module, item, item_id, title, language, pass_percent, started_at, submitted_at, score, max_score, feedback, saved_at, account_id, course_id"
            }
        };
        let statements = self.written.into_iter();
        statements
            .map(|(table, _, text)| {
                format!("INSERT INTO {table} ({}) VALUES {text}", columns(table))
            })
            .collect()
    }
}
