//! Every column of every table about somebody, filled, is in what they take home.

use quiz::{Question, Response, Score};
use test_support::{TableSchema, TestDatabase, on_each_database};

use super::{Archive, schema::about_somebody};
use crate::{accounts::Browser, client::Site};

/// Columns that are not taken home, and why. A new column is taken home, or stands here.
const KEPT_BACK: &[(&str, &str, &str)] = &[
    (
        "accounts",
        "password_hash",
        "a secret, which is of use to nobody who knows the password",
    ),
    ("accounts", "pseudonym_key", "made from the pseudonym"),
    ("accounts", "email_key", "made from the address"),
    (
        "accounts",
        "disabled_at",
        "is taken home, but whoever has it cannot sign in",
    ),
    ("sessions", "id", "opens the account"),
    ("link_tokens", "hash", "of what opens the account"),
    ("outgoing_mails", "id", "names a row and nothing else"),
    ("audit_log", "id", "names a row and nothing else"),
    (
        "attempt_questions",
        "position",
        "is told by the order of the questions",
    ),
    (
        "attempt_questions",
        "option_order",
        "is told by the order of the options",
    ),
    (
        "attempt_questions",
        "version_hash",
        "stands for the question, which is taken home",
    ),
];

/// Somebody, with what their rows hold.
struct Person {
    /// Begins each of their markers.
    letter: char,
    account: String,
    attempt: String,
    /// Table, column, and how the value shows in `data.json`.
    expected: Vec<(String, String, String)>,
    count: u32,
}

impl Person {
    fn question(&self) -> Question {
        Question {
            id: format!("mk{}question", self.letter),
            points: Score::ONE,
            prompt_html: format!("<p>mk{}prompt</p>", self.letter),
            response: Response::Open,
            hints_html: vec![format!("<p>mk{}hint</p>", self.letter)],
            explanation_html: None,
        }
    }

    /// The SQL of a value for a column, which is noted as expected.
    fn value(&mut self, table: &str, column: &str, kind: &str, reference: Option<&str>) -> String {
        self.count += 1;
        let (count, letter) = (self.count, self.letter);
        let marker = format!("mk{letter}{count}x");
        let text = |text: &str| format!("'{text}'");
        let hash = format!("{:064x}", u32::from(letter));
        let (sql, shown) = match (table, column, reference) {
            (_, _, Some("accounts")) if table == "audit_log" => {
                (text(&self.account), "done_to_you\": true".to_owned())
            }
            (_, _, Some("accounts")) => (text(&self.account), self.account.clone()),
            ("attempts", "id", _) | (_, _, Some("attempts")) => {
                (text(&self.attempt), self.attempt.clone())
            }
            (_, _, Some("question_versions")) => (text(&hash), hash),
            ("accounts", "role", _) => (text("author"), "\"author\"".to_owned()),
            ("accounts", "disabled_at", _) => ("NULL".to_owned(), String::new()),
            ("attempts", "feedback", _) => (text("immediate"), "\"immediate\"".to_owned()),
            ("attempts", "pass_percent", _) => ("61".to_owned(), "61".to_owned()),
            ("attempts", "score", _) => ("543200".to_owned(), "54.32".to_owned()),
            ("attempts", "max_score", _) => ("987600".to_owned(), "98.76".to_owned()),
            ("step_ticks", "steps", _) => (text(&format!("[\"{marker}\"]")), marker),
            ("attempt_questions", "position", _) => ("0".to_owned(), String::new()),
            ("attempt_questions", "question_id", _) => {
                let id = self.question().id;
                (text(&id), id)
            }
            ("attempt_questions", "option_order", _) => (text("[]"), String::new()),
            ("attempt_questions", "answer", _) => (text(&format!("\"{marker}\"")), marker),
            ("attempt_questions", "score", _) => ("6100".to_owned(), "0.61".to_owned()),
            ("attempt_questions", "hints_shown", _) => ("1".to_owned(), format!("mk{letter}hint")),
            ("attempt_questions", "self_assessment", _) => {
                (text("partly"), "\"partly\"".to_owned())
            }
            _ if kind.contains("time") => {
                let day = time::Date::from_ordinal_date(2031, u16::try_from(count).unwrap());
                let shown = format!("{}T00:00:{:02}Z", day.unwrap(), u32::from(letter) % 60);
                (text(&shown), shown)
            }
            _ if kind.to_lowercase().contains("int") => {
                (format!("{}", 7000 + count), format!("{}", 7000 + count))
            }
            _ => (text(&marker), marker),
        };
        self.expected
            .push((table.to_owned(), column.to_owned(), shown));
        sql
    }

    /// Gives them a row in each table.
    async fn fill(&mut self, database: &TestDatabase, tables: &[(String, TableSchema)]) {
        let version = serde_json::to_string(&self.question()).unwrap();
        let hash = format!("{:064x}", u32::from(self.letter));
        database
            .execute(&format!(
                "INSERT INTO question_versions (hash, question) VALUES ('{hash}', '{version}')"
            ))
            .await;
        for (name, table) in tables {
            let mut columns = Vec::new();
            for (column, kind) in &table.columns {
                if name == "accounts" && column == "id" {
                    continue;
                }
                let mut references = table.references.iter();
                let reference = references.find(|(own, _)| own == column);
                let reference = reference.map(|(_, other)| other.as_str());
                let value = self.value(name, column, kind, reference);
                columns.push((column.as_str(), value));
            }
            let sql = if name == "accounts" {
                let sets: Vec<String> = columns
                    .iter()
                    .map(|(column, value)| format!("{column} = {value}"))
                    .collect();
                format!(
                    "UPDATE accounts SET {} WHERE id = '{}'",
                    sets.join(", "),
                    self.account
                )
            } else {
                let (names, values): (Vec<&str>, Vec<String>) = columns.into_iter().unzip();
                format!(
                    "INSERT INTO {name} ({}) VALUES ({})",
                    names.join(", "),
                    values.join(", ")
                )
            };
            database.execute(&sql).await;
        }
    }
}

/// Somebody who registered on this device.
async fn person(database: &TestDatabase, letter: char, pseudonym: &str) -> Person {
    let sql = format!("SELECT id FROM accounts WHERE pseudonym = '{pseudonym}'");
    Person {
        letter,
        account: database.text(&sql).await,
        attempt: format!("{:032x}", u32::from(letter)),
        expected: Vec::new(),
        count: 0,
    }
}

#[test]
fn every_column_about_somebody_is_in_what_they_take_home_and_nothing_of_others() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let mine = Browser::registered(&site, "Zoé").await;
        Browser::registered(&site, "Lilas").await;
        let mut me = person(database, 'a', "Zoé").await;
        let mut other = person(database, 'b', "Lilas").await;
        let tables = about_somebody(database).await;
        me.fill(database, &tables).await;
        other.fill(database, &tables).await;

        let archive = Archive::of(&mine).await;
        let json = &archive.0["data.json"];
        for (table, column, shown) in &me.expected {
            let kept_back = KEPT_BACK.iter().any(|(t, c, _)| t == table && c == column);
            // What names whose row it is stands once, at the account.
            assert!(
                kept_back || json.contains(shown.as_str()),
                "{table}.{column} ({shown}) is not in {json}"
            );
        }
        assert!(json.contains("mkaprompt") && json.contains("mkahint"));
        let all = archive.text();
        assert!(!all.contains("mkb"), "something of somebody else");
        assert!(!all.contains(&other.account) && !all.contains(&other.attempt));
        for (table, column, _) in KEPT_BACK {
            let known = me
                .expected
                .iter()
                .any(|(t, c, _)| t == table && c == column);
            assert!(known, "there is no {table}.{column} to keep back");
        }
        // Secrets least of all.
        for secret in ["password_hash", "pseudonym_key"] {
            let value = me.expected.iter().find(|(_, column, _)| column == secret);
            assert!(!all.contains(&value.unwrap().2), "{secret}");
        }
        let session = me
            .expected
            .iter()
            .find(|(t, c, _)| t == "sessions" && c == "id");
        assert!(!all.contains(&session.unwrap().2));
        // To be read by people, too.
        let index = &archive.0["index.html"];
        for (table, column) in [
            ("accounts", "pseudonym"),
            ("accounts", "email"),
            ("accounts", "pending_email"),
            ("sessions", "device"),
            ("course_paths", "title"),
            ("completions", "title"),
            ("step_ticks", "steps"),
            ("outgoing_mails", "address"),
            ("link_tokens", "email"),
            ("audit_log", "act"),
        ] {
            let value = me
                .expected
                .iter()
                .find(|(t, c, _)| t == table && c == column);
            assert!(index.contains(&value.unwrap().2), "{table}.{column}");
        }
        let page = &archive.0["attempts-0001.html"];
        assert!(page.contains("mkaprompt") && page.contains("mkahint"));
        assert!(page.contains("Elle en dit une partie"));
    });
}
