//! Taking the quizzes of the test sites, by each of their doors.

mod door;
mod encode;

use serde_json::{Value, json};

use crate::client::Site;

pub(crate) use door::{DOORS, Door, checked_html, graded_html};

/// The standard quiz's address: course, module and item.
pub(crate) const QUIZ: &str = "essai/premier/quiz";

/// The quiz of every type: 12 points.
pub(crate) const EVERY_TYPE: &str = "essai/types/tout";

/// The quiz that gives feedback question by question: 4 points.
pub(crate) const ONE_BY_ONE: &str = "essai/types/un-par-un";

/// The quiz that is not graded.
pub(crate) const OPEN: &str = "essai/types/ouvert";

/// What is given for some questions: options by their texts, or what is typed; for an ordering its steps in order, for
/// a matching and a cloze `part=what`.
pub(crate) type Given<'a> = &'a [(&'a str, &'a [&'a str])];

/// Everything in the standard quiz right: 6 points.
pub(crate) const ALL_RIGHT: Given = &[
    ("couleur", &["Vert"]),
    ("pairs", &["Deux", "Quatre"]),
    ("terre", &["Vrai"]),
    ("mot", &["CLEFMOT"]),
    ("nombre", &["271828"]),
];

/// Everything in the standard quiz wrong: no point.
pub(crate) const ALL_WRONG: Given = &[
    ("couleur", &["Rouge"]),
    ("pairs", &["Trois"]),
    ("terre", &["Faux"]),
    ("mot", &["clefleurre"]),
    ("nombre", &["314159"]),
];

/// Everything in the quiz of every type right, but what was drawn from its pool: 10 points.
pub(crate) const TYPES_RIGHT: [(&str, &[&str]); 5] = [
    ("ordre", &["Semer", "Arroser", "Attendre", "Récolter"]),
    ("paires", &["Merle=oiseau", "Pie=oiseau", "Truite=poisson"]),
    ("trous", &["b1=cleftrou", "b2=161803", "b3=certain"]),
    ("avis", &["C’est bien."]),
    ("seul", &["Une plume"]),
];

/// The same with the two questions that were drawn: 12 points.
pub(crate) fn all_types_right(started: &Started) -> Vec<(&str, &'static [&'static str])> {
    let drawn = started.ids().split_off(TYPES_RIGHT.len());
    let drawn = drawn.into_iter().map(|id| (id, &["Vrai"] as &[&str]));
    TYPES_RIGHT.into_iter().chain(drawn).collect()
}

/// An attempt that was started.
#[derive(Clone, Debug)]
pub(crate) struct Started {
    pub(crate) id: String,
    /// As the API gave them.
    pub(crate) questions: Value,
}

/// Starts an attempt at the standard quiz.
pub(crate) async fn start(site: &Site) -> Started {
    start_at(site, QUIZ).await
}

/// Starts an attempt at this quiz.
pub(crate) async fn start_at(site: &Site, quiz: &str) -> Started {
    start_in(site, quiz, "fr").await
}

/// Starts an attempt at this quiz in this language.
pub(crate) async fn start_in(site: &Site, quiz: &str, lang: &str) -> Started {
    let path = format!("/api/v1/quizzes/{quiz}/attempts?lang={lang}");
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

    /// Where the API does something with one question.
    pub(crate) fn api_question(&self, question: &str, what: &str) -> String {
        format!("{}/questions/{question}/{what}", self.api())
    }

    /// The ids of its questions, in their order.
    pub(crate) fn ids(&self) -> Vec<&str> {
        let questions = self.questions.as_array().unwrap().iter();
        let ids = questions.map(|question| question["id"].as_str().unwrap());
        ids.collect()
    }

    /// A question, as the API gave it.
    #[track_caller]
    pub(crate) fn question(&self, id: &str) -> &Value {
        let mut questions = self.questions.as_array().unwrap().iter();
        let found = questions.find(|found| found["id"] == id);
        found.unwrap_or_else(|| panic!("there is no question {id}"))
    }

    /// The id of the option or step with this text.
    #[track_caller]
    pub(crate) fn option(&self, question: &str, text: &str) -> String {
        self.labelled(question, "options", text)
    }

    /// The id of what has this text among `list`: options, left or right sides.
    #[track_caller]
    pub(crate) fn labelled(&self, question: &str, list: &str, text: &str) -> String {
        let options = self.question(question)[list].as_array().unwrap();
        let option = options
            .iter()
            .find(|option| option["html"].as_str().unwrap().contains(text));
        option.unwrap_or_else(|| panic!("{question} has no {text} in its {list}"))["id"]
            .as_str()
            .unwrap()
            .to_owned()
    }
}

/// An attempt as the API gives it now.
pub(crate) async fn now(site: &Site, started: &Started) -> Value {
    site.get(&started.api()).await.expect(200).json()
}

/// An attempt's score as the API gives it, once it is graded.
pub(crate) async fn score(site: &Site, started: &Started) -> f64 {
    now(site, started).await["score"].as_f64().unwrap()
}

/// One question of an attempt as the API gives it now.
pub(crate) async fn question_now(site: &Site, started: &Started, id: &str) -> Value {
    let attempt = now(site, started).await;
    let mut questions = attempt["questions"].as_array().unwrap().iter();
    let found = questions.find(|question| question["id"] == id);
    found.unwrap().clone()
}
