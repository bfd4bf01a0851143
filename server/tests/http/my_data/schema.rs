//! Which tables are about somebody, as the database's own references tell.

use std::collections::{BTreeMap, BTreeSet};

use test_support::{TableSchema, TestDatabase, on_each_database};

use crate::client::Site;

/// The tables that are about nobody, and why.
const ABOUT_NOBODY: &[(&str, &str)] = &[
    (
        "failures",
        "what is counted is a keyed hash, which nobody can lead back to an account",
    ),
    (
        "question_versions",
        "questions of courses; those of a person's attempts are exported with these",
    ),
    ("seaql_migrations", "the history of the schema"),
    ("signing_keys", "secrets of the site"),
];

/// The tables whose rows lead to an account, each after those that its rows lead through.
pub(super) async fn about_somebody(database: &TestDatabase) -> Vec<(String, TableSchema)> {
    let schema = database.schema().await;
    let mut found: Vec<(String, TableSchema)> = Vec::new();
    let mut rest: BTreeMap<String, TableSchema> = schema;
    let accounts = rest.remove("accounts").unwrap();
    found.push(("accounts".to_owned(), accounts));
    loop {
        let leads = |table: &TableSchema| {
            let mut references = table.references.iter();
            references.any(|(_, other)| found.iter().any(|(name, _)| name == other))
        };
        let next = rest.iter().find(|(_, table)| leads(table));
        let Some(name) = next.map(|(name, _)| name.clone()) else {
            return found;
        };
        let table = rest.remove(&name).unwrap();
        found.push((name, table));
    }
}

#[test]
fn every_table_is_about_somebody_or_known_to_be_about_nobody() {
    on_each_database(async |database| {
        Site::standard(database).await;
        let somebody = about_somebody(database).await;
        let somebody: BTreeSet<&str> = somebody.iter().map(|(name, _)| name.as_str()).collect();
        let nobody: BTreeSet<&str> = ABOUT_NOBODY.iter().map(|(name, _)| *name).collect();
        assert!(somebody.is_disjoint(&nobody));
        let schema = database.schema().await;
        let all: BTreeSet<&str> = schema.keys().map(String::as_str).collect();
        let known: BTreeSet<&str> = somebody.union(&nobody).copied().collect();
        assert_eq!(
            all, known,
            "a table that no export and no deletion knows of"
        );
        // Nothing that leads to an account outlives it with its name.
        assert!(somebody.contains("attempt_questions"), "{somebody:?}");
    });
}
