//! What the program has acknowledged is there after it was killed.

use std::{
    sync::mpsc::{Sender, channel},
    thread,
    time::Duration,
};

use serde_json::{Value, json};
use test_support::standard_site;

use crate::program::{Place, exchange};

const START: &str = "/api/v1/quizzes/essai/premier/quiz/attempts";

/// How often the program is killed. Each time it is at work for two learners.
const KILLS: usize = 10;

/// An attempt whose result a learner saw: its id, and that result.
type Seen = (String, Value);

/// A learner who takes the quiz again and again, until the program does not answer any more.
fn take_until_killed(address: &str, seen: &Sender<Seen>) {
    let submit = || {
        let (_, started) = exchange(address, "POST", START, "{}").ok()?;
        let started: Value = serde_json::from_str(&started).ok()?;
        let id = started["id"].as_str()?.to_owned();
        let answers = json!({ "answers": { "mot": "clefmot" } }).to_string();
        let path = format!("/api/v1/attempts/{id}/submit");
        let (status, result) = exchange(address, "POST", &path, &answers).ok()?;
        let result: Value = serde_json::from_str(&result).ok()?;
        assert_eq!((status, &result["score"]), (200, &json!(1.0)), "{result}");
        Some((id, result))
    };
    while let Some(result) = submit() {
        seen.send(result).unwrap();
    }
}

#[test]
fn what_was_acknowledged_outlives_ten_kills() {
    let place = Place::new().with_content(&standard_site());
    let mut all_seen = Vec::new();
    for round in 1..=KILLS {
        let server = place.serve(&["--content", "content"]);
        let address = server.address().to_owned();
        let (sender, seen) = channel();
        thread::scope(|threads| {
            for _ in 0..2 {
                let (address, sender) = (&address, sender.clone());
                threads.spawn(move || take_until_killed(address, &sender));
            }
            // In the midst of the work, a little later each time.
            for _ in 0..round {
                all_seen.push(seen.recv_timeout(Duration::from_secs(30)).unwrap());
            }
            server.kill();
        });
        drop(sender);
        all_seen.extend(seen);
    }
    let server = place.serve(&["--content", "content"]);
    for (id, result) in all_seen {
        let (status, kept) = server.get(&format!("/api/v1/attempts/{id}"));
        assert_eq!(status, 200);
        assert_eq!(serde_json::from_str::<Value>(&kept).unwrap(), result);
    }
    assert_eq!(server.terminate().0.code(), Some(0));
}
