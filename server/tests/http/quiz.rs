//! Taking the standard site's quiz, by each of its doors.

use serde_json::{Value, json};

use crate::client::{Answer, Site};

/// The quiz's address: course, module and item.
pub(crate) const QUIZ: &str = "essai/premier/quiz";

/// The quiz's questions in their order.
pub(crate) const QUESTIONS: [&str; 5] = ["couleur", "pairs", "terre", "mot", "nombre"];

/// What is given for some questions: options by their texts, or what is typed.
pub(crate) type Given<'a> = &'a [(&'a str, &'a [&'a str])];

/// Everything right: 6 points.
pub(crate) const ALL_RIGHT: Given = &[
    ("couleur", &["Vert"]),
    ("pairs", &["Deux", "Quatre"]),
    ("terre", &["Vrai"]),
    ("mot", &["CLEFMOT"]),
    ("nombre", &["271828"]),
];

/// Everything wrong: no point.
pub(crate) const ALL_WRONG: Given = &[
    ("couleur", &["Rouge"]),
    ("pairs", &["Trois"]),
    ("terre", &["Faux"]),
    ("mot", &["clefleurre"]),
    ("nombre", &["314159"]),
];

/// An attempt that was started.
#[derive(Clone, Debug)]
pub(crate) struct Started {
    pub(crate) id: String,
    /// As the API gave them.
    pub(crate) questions: Value,
}

/// Starts an attempt.
pub(crate) async fn start(site: &Site) -> Started {
    let path = format!("/api/v1/quizzes/{QUIZ}/attempts?lang=fr");
    let answer = site.post_json(&path, &json!({})).await.expect(201).json();
    Started {
        id: answer["id"].as_str().unwrap().to_owned(),
        questions: answer["questions"].clone(),
    }
}

impl Started {
    /// The attempt's page.
    pub(crate) fn page(&self) -> String {
        format!("/fr/attempts/{}", self.id)
    }

    /// The attempt in the API.
    pub(crate) fn api(&self) -> String {
        format!("/api/v1/attempts/{}", self.id)
    }

    /// Where the API takes its submission.
    pub(crate) fn api_submit(&self) -> String {
        format!("{}/submit", self.api())
    }

    /// Where the API saves answers.
    pub(crate) fn api_answers(&self) -> String {
        format!("{}/answers", self.api())
    }

    /// The id of the option with this text.
    #[track_caller]
    pub(crate) fn option(&self, question: &str, text: &str) -> String {
        let questions = self.questions.as_array().unwrap();
        let found = questions.iter().find(|found| found["id"] == question);
        let options = found.unwrap()["options"].as_array().unwrap();
        let option = options
            .iter()
            .find(|option| option["html"].as_str().unwrap().contains(text));
        option.unwrap_or_else(|| panic!("{question} has no option {text}"))["id"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    /// Options become ids, what is typed stays.
    fn values(&self, question: &str, given: &[&str]) -> Vec<String> {
        let typed = ["mot", "nombre"].contains(&question);
        let value = |text: &&str| match typed {
            true => (*text).to_owned(),
            false => self.option(question, text),
        };
        given.iter().map(value).collect()
    }

    /// As the API takes answers.
    pub(crate) fn answers(&self, given: Given) -> Value {
        let answers: serde_json::Map<String, Value> = given
            .iter()
            .map(|(question, given)| {
                let values = self.values(question, given);
                let answer = match *question {
                    "pairs" => json!(values),
                    _ => json!(values[0]),
                };
                ((*question).to_owned(), answer)
            })
            .collect();
        json!({ "answers": answers })
    }

    /// As the form sends them: every question is named as asked.
    pub(crate) fn pairs(&self, given: Given) -> Vec<(String, String)> {
        let asked = QUESTIONS.map(|question| ("asked".to_owned(), question.to_owned()));
        let answers = given.iter().flat_map(|(question, given)| {
            let values = self.values(question, given).into_iter();
            values.map(move |value| (format!("q.{question}"), value))
        });
        asked.into_iter().chain(answers).collect()
    }

    /// As the server function takes the form's fields.
    pub(crate) fn fields(&self, given: Given) -> Value {
        json!({ "id": self.id, "tag": "fr", "fields": self.pairs(given) })
    }

    /// Sends the form's fields to one of its buttons: `submit` or `save`.
    pub(crate) async fn send_form(&self, site: &Site, button: &str, given: Given<'_>) -> Answer {
        let pairs = self.pairs(given);
        let pairs: Vec<(&str, &str)> = pairs
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        site.post_form(&format!("{}/{button}", self.page()), &pairs)
            .await
    }
}

/// A way to submit an attempt.
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
        match self {
            Self::Form => started.send_form(site, "submit", given).await.expect(303),
            Self::Function => {
                let answer = site
                    .post_json("/api/fn/attempts/submit", &started.fields(given))
                    .await;
                answer.expect(200)
            }
            Self::Api => {
                let answers = started.answers(given);
                let answer = site.post_json(&started.api_submit(), &answers).await;
                answer.expect(200)
            }
        }
    }
}

/// An attempt's score as the API gives it, once it is graded.
pub(crate) async fn score(site: &Site, started: &Started) -> f64 {
    let answer = site.get(&started.api()).await.expect(200).json();
    answer["score"].as_f64().unwrap()
}

/// The result that a server function's submission gave, as HTML.
#[track_caller]
pub(crate) fn graded_html(answer: &Answer) -> String {
    let json = answer.json();
    let html = json["Graded"].as_str();
    html.unwrap_or_else(|| panic!("{}: {json}", answer.what))
        .to_owned()
}
