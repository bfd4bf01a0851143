//! `data.json`. Its names are documented in `docs/my-data.md` and stay: `version` changes with what they mean.

use platform::{MyAttempt, MyData, MyQuestion};
use quiz::FeedbackTiming;
use serde_json::{Value, json};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use crate::api::attempt_json;

/// Everything up to the first attempt.
pub(super) fn beginning(data: &MyData, public_url: Option<&str>) -> String {
    let about = &data.about;
    let account = &about.account;
    let pending = account.pending_email.as_ref();
    let json = json!({
        "format": "ardoise-my-data",
        "version": 1,
        "site": public_url,
        "made_at": at(data.made_at),
        "account": {
            "id": account.id,
            "pseudonym": account.pseudonym,
            "role": account.role,
            "language": account.language,
            "email": account.email,
            "pending_email": pending.map(|(address, _)| address),
            "pending_email_since": pending.and_then(|(_, since)| at(*since)),
            "created_at": at(account.created_at),
            "last_seen_at": at(account.last_seen_at),
            "disabled_at": account.disabled_at.and_then(at),
            "delete_after": account.delete_after.and_then(at),
            "warned_at": account.warned_at.and_then(at),
        },
        "sessions": all(&about.sessions, |it| json!({
            "device": it.device,
            "created_at": at(it.created_at),
            "last_seen_at": at(it.last_seen_at),
            "expires_at": at(it.expires_at),
        })),
        "courses": all(&about.paths, |it| json!({
            "course_id": it.course_id,
            "title": it.title,
            "started_at": at(it.started_at),
            "item_id": it.item_id,
            "heading": it.heading,
            "visited_at": at(it.visited_at),
        })),
        "done": all(&about.completions, |it| json!({
            "course_id": it.course_id,
            "item_id": it.item_id,
            "kind": it.kind,
            "title": it.title,
            "lang": it.language,
            "done_at": at(it.done_at),
        })),
        "ticked_steps": all(&about.ticks, |it| json!({
            "course_id": it.course_id,
            "item_id": it.item_id,
            // A list; as a text where it is none.
            "steps": serde_json::from_str(&it.steps).unwrap_or_else(|_| Value::from(it.steps.as_str())),
            "changed_at": at(it.changed_at),
        })),
        "letters_to_send": all(&about.letters, |it| json!({
            "kind": it.kind,
            "address": it.address,
            "lang": it.language,
            "detail": it.detail,
            "created_at": at(it.created_at),
            "next_try_at": at(it.next_try_at),
            "tries": it.tries,
        })),
        "links_sent": all(&about.links, |it| json!({
            "purpose": it.purpose,
            "email": it.email,
            "created_at": at(it.created_at),
            "expires_at": at(it.expires_at),
        })),
        "acts": all(&about.acts, |it| json!({
            "at": at(it.at),
            "via": it.via,
            "act": it.act,
            "detail": it.detail,
            "done_by_you": it.by_them,
            "done_to_you": it.to_them,
        })),
    });
    let text = pretty(&json);
    // Attempts come one by one, and last.
    let open = text.strip_suffix("\n}").unwrap_or(&text);
    format!("{open},\n  \"attempts\": [")
}

/// What stands behind the last attempt.
pub(super) const END: &str = "\n  ]\n}\n";

/// An attempt: as the API has it, and what only its owner may want to know.
pub(super) fn attempt(mine: &MyAttempt, lang: &str) -> Value {
    let mut json = attempt_json(&mine.attempt, lang);
    let more = json!({
        "course_id": mine.attempt.course_id,
        "item_id": mine.attempt.item_id,
        "started_at": at(mine.started_at),
        "saved_at": mine.saved_at.and_then(at),
        "submitted_at": submitted_at(mine).and_then(at),
        "pass_percent": mine.pass,
        "feedback": match mine.feedback {
            FeedbackTiming::After => "after",
            FeedbackTiming::Immediate => "immediate",
        },
    });
    if let (Some(fields), Value::Object(more)) = (json.as_object_mut(), more) {
        // It is kept for as long as the account.
        fields.remove("kept_until");
        fields.extend(more);
    }
    let questions = json.get_mut("questions").and_then(Value::as_array_mut);
    for (question, mine) in questions.into_iter().flatten().zip(&mine.questions) {
        let MyQuestion { answer, hints_html } = mine;
        if let Some(fields) = question.as_object_mut() {
            fields.insert("answer".to_owned(), json!(answer));
            fields.insert("hints".to_owned(), json!(hints_html));
        }
    }
    json
}

fn submitted_at(mine: &MyAttempt) -> Option<OffsetDateTime> {
    match &mine.attempt.state {
        platform::AttemptState::Graded(graded) => Some(graded.submitted_at),
        platform::AttemptState::Open(_) => None,
    }
}

/// Some attempts as members of the list. `any`: whether one stands before them, and from then on whether any does.
pub(super) fn members(attempts: impl Iterator<Item = Value>, any: &mut bool) -> String {
    let mut text = String::new();
    for attempt in attempts {
        text.push_str(if *any { ",\n" } else { "\n" });
        *any = true;
        let json = pretty(&attempt);
        let lines: Vec<String> = json.lines().map(|line| format!("    {line}")).collect();
        text.push_str(&lines.join("\n"));
    }
    text
}

fn all<T>(rows: &[T], json: impl FnMut(&T) -> Value) -> Vec<Value> {
    rows.iter().map(json).collect()
}

/// It fails for years beyond 9999 alone.
fn at(at: OffsetDateTime) -> Option<String> {
    at.format(&Rfc3339).ok()
}

/// Values write themselves without fail.
fn pretty(json: &Value) -> String {
    serde_json::to_string_pretty(json).unwrap_or_default()
}
