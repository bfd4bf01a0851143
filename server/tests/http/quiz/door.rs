//! The ways to do something with an attempt.

use serde_json::json;

use super::{Given, Started};
use crate::client::{Answer, Site};

/// A way to do something with an attempt.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Door {
    /// The form without JavaScript.
    Form,
    /// The island.
    Function,
    /// A program.
    Api,
}

/// Every door.
pub(crate) const DOORS: [Door; 3] = [Door::Form, Door::Function, Door::Api];

impl Door {
    /// Submits these answers; the status tells how the door says that it worked.
    pub(crate) async fn submit(self, site: &Site, started: &Started, given: Given<'_>) -> Answer {
        let answer = match self {
            Self::Form => started.send_form(site, "submit", given).await,
            Self::Function => {
                let path = "/api/fn/attempts/submit";
                site.post_json(path, &started.fields(given)).await
            }
            Self::Api => {
                let answers = started.answers(given);
                site.post_json(&started.api_submit(), &answers).await
            }
        };
        answer.expect(self.done())
    }

    /// Saves these answers.
    pub(crate) async fn save(self, site: &Site, started: &Started, given: Given<'_>) -> Answer {
        let answer = match self {
            Self::Form => started.send_form(site, "save", given).await,
            Self::Function => {
                let path = "/api/fn/attempts/save";
                site.post_json(path, &started.fields(given)).await
            }
            Self::Api => {
                let answers = started.answers(given);
                site.patch_json(&started.api_answers(), &answers).await
            }
        };
        answer.expect(self.done())
    }

    /// Asks for one more hint of a question, whatever comes of it; the form brings these answers.
    pub(crate) async fn hint(
        self,
        site: &Site,
        started: &Started,
        question: &str,
        given: Given<'_>,
    ) -> Answer {
        match self {
            Self::Form => {
                let says = Some(("question", question));
                started.press(site, "hint", says, given).await
            }
            Self::Function => {
                let body = json!({ "id": started.id, "tag": "fr", "question": question });
                site.post_json("/api/fn/attempts/hint", &body).await
            }
            Self::Api => {
                let path = started.api_question(question, "hint");
                site.post_json(&path, &json!({})).await
            }
        }
    }

    /// Checks a question with its answer among these, whatever comes of it.
    pub(crate) async fn check(
        self,
        site: &Site,
        started: &Started,
        question: &str,
        given: Given<'_>,
    ) -> Answer {
        match self {
            Self::Form => {
                let says = Some(("question", question));
                started.press(site, "check", says, given).await
            }
            Self::Function => {
                let body = started.fields_about(question, given);
                site.post_json("/api/fn/attempts/check", &body).await
            }
            Self::Api => {
                let said = given.iter().find(|(id, _)| *id == question);
                let body = match said {
                    Some((_, said)) => json!({ "answer": started.answer(question, said) }),
                    None => json!({}),
                };
                let path = started.api_question(question, "check");
                site.post_json(&path, &body).await
            }
        }
    }

    /// The status that says that it worked.
    pub(crate) fn done(self) -> u16 {
        match self {
            Self::Form => 303,
            Self::Function | Self::Api => 200,
        }
    }
}

/// The result that a server function's submission gave, as HTML.
#[track_caller]
pub(crate) fn graded_html(answer: &Answer) -> String {
    html_of(answer, "Graded")
}

/// What came of a question that a server function checked, as HTML.
#[track_caller]
pub(crate) fn checked_html(answer: &Answer) -> String {
    html_of(answer, "Checked")
}

#[track_caller]
fn html_of(answer: &Answer, name: &str) -> String {
    let json = answer.json();
    let html = json[name].as_str();
    html.unwrap_or_else(|| panic!("{}: {json}", answer.what))
        .to_owned()
}
