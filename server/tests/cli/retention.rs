//! `ardoise retention`.

use content::Language;
use platform::{NewMember, Role, passwords::Password};
use test_support::{TestDatabase, on_each_database, standard_site};

use crate::program::Place;

/// An account and a visitor's attempt of January 2026, as the tests' clock has it.
async fn fill(database: &TestDatabase) {
    let platform = database.platform(&standard_site()).await;
    let french = Language::parse("fr").unwrap();
    let quiz = ["essai", "premier", "quiz"];
    platform.start_attempt(quiz, &french, None).await.unwrap();
    for pseudonym in ["Inoubliable", "Partante"] {
        let new = NewMember {
            pseudonym,
            password: &Password::new("trois chaises bleues au grenier".to_owned()),
            language: &french,
            role: Role::Learner,
            from: None,
        };
        let account = platform.register(&new).await.unwrap();
        platform.sign_in_new(&account, "").await.unwrap();
    }
    let now = match database.is_postgres() {
        true => "timestamptz '2026-01-20T12:00:00Z'",
        false => "'2026-01-20T12:00:00Z'",
    };
    database
        .execute(&format!(
            "UPDATE accounts SET delete_after = {now} WHERE pseudonym = 'Partante'"
        ))
        .await;
    platform.close().await.unwrap();
}

/// The number in front of these words.
fn count(said: &str, words: &str) -> u64 {
    let line = said.lines().find(|line| line.trim_end().ends_with(words));
    let line = line.unwrap_or_else(|| panic!("{words:?} is not in {said}"));
    line.split_whitespace().next().unwrap().parse().unwrap()
}

#[test]
fn a_dry_run_counts_and_changes_nothing_and_the_other_does_it_once() {
    on_each_database(async |database| {
        fill(database).await;
        let place = Place::new();
        let retention = |more: &[&str]| {
            let mut arguments = vec!["retention", "--database", database.url()];
            arguments.extend(more);
            let ended = place.run(&arguments);
            assert_eq!(ended.code, Some(0), "{ended:?}");
            for name in ["Partante", "Inoubliable"] {
                assert!(!ended.stdout.contains(name) && !ended.stderr.contains(name));
            }
            ended.stdout
        };
        for _ in 0..2 {
            let said = retention(&["--dry-run"]);
            assert!(said.trim_start().starts_with("would go"), "{said}");
            assert_eq!(count(&said, "visitors' attempts"), 1);
            assert_eq!(count(&said, "as their owners asked"), 1);
            assert_eq!(count(&said, "that nobody used"), 0);
            assert_eq!(database.count("accounts").await, 2);
            assert_eq!(database.count("attempts").await, 1);
        }
        let said = retention(&[]);
        assert!(said.trim_start().starts_with("went"), "{said}");
        assert_eq!(count(&said, "visitors' attempts"), 1);
        assert_eq!(count(&said, "as their owners asked"), 1);
        assert_eq!(database.count("accounts").await, 1);
        assert_eq!(database.count("attempts").await, 0);
        let said = retention(&[]);
        assert_eq!(count(&said, "visitors' attempts"), 0);
        assert_eq!(count(&said, "as their owners asked"), 0);
    });
}

#[test]
fn a_database_that_cannot_be_used_is_named() {
    let place = Place::new();
    place
        .run(&["retention", "--database", "nonsense"])
        .assert_refused(&["sqlite://", "postgres://"]);
}
