//! Answers, as each door takes them.

use serde_json::{Map, Value, json};

use super::{Given, Started};
use crate::client::{Answer, Site};

impl Started {
    /// As the API takes answers.
    pub(crate) fn answers(&self, given: Given) -> Value {
        let answers: Map<String, Value> = given
            .iter()
            .map(|(question, given)| ((*question).to_owned(), self.answer(question, given)))
            .collect();
        json!({ "answers": answers })
    }

    /// As the API takes the answer to one question.
    pub(crate) fn answer(&self, id: &str, given: &[&str]) -> Value {
        let options = || -> Vec<String> { given.iter().map(|it| self.option(id, it)).collect() };
        match self.question(id)["type"].as_str().unwrap() {
            "single" => json!(options()[0]),
            "multiple" | "ordering" => json!(options()),
            "matching" | "cloze" => {
                let mut parts = self.parts(id, given);
                parts.retain(|(_, what)| !what.is_empty());
                json!(
                    parts
                        .into_iter()
                        .collect::<std::collections::BTreeMap<_, _>>()
                )
            }
            _ => json!(given[0]),
        }
    }

    /// Each part of a question with what was said of it, as a form has them: empty where nothing was. No part where the
    /// question is answered as a whole.
    fn parts(&self, id: &str, given: &[&str]) -> Vec<(String, String)> {
        let question = self.question(id);
        let ids = |list: &str| -> Vec<String> {
            let list = question[list].as_array().unwrap().iter();
            list.map(|it| it["id"].as_str().unwrap().to_owned())
                .collect()
        };
        let said: Vec<(String, String)> = match question["type"].as_str().unwrap() {
            "ordering" => (1..)
                .zip(given)
                .map(|(place, step)| (self.option(id, step), place.to_string()))
                .collect(),
            "matching" => pairs(given)
                .map(|(left, right)| {
                    let left = self.labelled(id, "left", left);
                    (left, self.labelled(id, "right", right))
                })
                .collect(),
            _ => pairs(given)
                .map(|(blank, text)| (blank.to_owned(), text.to_owned()))
                .collect(),
        };
        let all = match question["type"].as_str().unwrap() {
            "ordering" => ids("options"),
            "matching" => ids("left"),
            "cloze" => ids("blanks"),
            _ => Vec::new(),
        };
        let what = |part: &String| said.iter().find(|(id, _)| id == part);
        all.into_iter()
            .map(|part| {
                let what = what(&part).map(|(_, what)| what.clone());
                (part, what.unwrap_or_default())
            })
            .collect()
    }

    /// As the form sends them: every question is named as asked, and every menu and blank is there.
    pub(crate) fn pairs(&self, given: Given) -> Vec<(String, String)> {
        let ids = self.ids().into_iter();
        let mut fields: Vec<_> = ids
            .clone()
            .map(|id| ("asked".to_owned(), id.to_owned()))
            .collect();
        for id in ids {
            let said = given.iter().find(|(question, _)| *question == id);
            let said = said.map_or(&[] as &[&str], |(_, said)| said);
            match self.question(id)["type"].as_str().unwrap() {
                "ordering" | "matching" | "cloze" => {
                    let parts = self.parts(id, said).into_iter();
                    fields.extend(parts.map(|(part, what)| (format!("q.{id}.{part}"), what)));
                }
                "single" | "multiple" => {
                    let name = || format!("q.{id}");
                    fields.extend(said.iter().map(|it| (name(), self.option(id, it))));
                }
                _ => fields.extend(said.iter().map(|it| (format!("q.{id}"), (*it).to_owned()))),
            }
        }
        fields
    }

    /// Those of its fields that are not empty.
    pub(crate) fn filled_in(&self, given: Given) -> Vec<(String, String)> {
        let mut fields = self.pairs(given);
        fields.retain(|(name, value)| name != "asked" && !value.is_empty());
        fields
    }

    /// As the server functions take the form's fields.
    pub(crate) fn fields(&self, given: Given) -> Value {
        json!({ "id": self.id, "tag": "fr", "fields": self.pairs(given) })
    }

    /// The same, about one question.
    pub(crate) fn fields_about(&self, question: &str, given: Given) -> Value {
        let mut body = self.fields(given);
        body["question"] = json!(question);
        body
    }

    /// Sends the form's fields to one of its buttons: `submit` or `save`.
    pub(crate) async fn send_form(&self, site: &Site, button: &str, given: Given<'_>) -> Answer {
        self.press(site, button, None, given).await
    }

    /// Sends the form's fields by a button that says something itself: its name and value.
    pub(crate) async fn press(
        &self,
        site: &Site,
        button: &str,
        says: Option<(&str, &str)>,
        given: Given<'_>,
    ) -> Answer {
        let pairs = self.pairs(given);
        let pairs: Vec<(&str, &str)> = pairs
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .chain(says)
            .collect();
        site.post_form(&format!("{}/{button}", self.page()), &pairs)
            .await
    }
}

/// `part=what`, cut.
fn pairs<'a>(given: &'a [&'a str]) -> impl Iterator<Item = (&'a str, &'a str)> {
    given.iter().map(|pair| pair.split_once('=').unwrap())
}
