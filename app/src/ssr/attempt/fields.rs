//! Answers, as the form of an attempt sends them.

use std::collections::BTreeMap;

use platform::Answers;
use quiz::{Answer, QuestionId};

/// The answers in the fields of an attempt's form: `q.` and the question's id, then for a question of several parts a
/// dot and the part's id. A question that the form asked (its id stands in a field `asked`) and that has no field of
/// its own was left empty, which takes back what was saved before.
#[must_use]
pub fn answers_of_fields(fields: Vec<(String, String)>) -> Answers {
    let mut given: BTreeMap<QuestionId, Given> = BTreeMap::new();
    for (name, value) in fields {
        if name == "asked" {
            given.entry(value).or_default();
        } else if let Some(question) = name.strip_prefix("q.") {
            match question.split_once('.') {
                Some((question, part)) => {
                    let question = given.entry(question.to_owned()).or_default();
                    question.parts.insert(part.to_owned(), value);
                }
                None => given
                    .entry(question.to_owned())
                    .or_default()
                    .values
                    .push(value),
            }
        }
    }
    let answers = given.into_iter();
    answers
        .map(|(question, given)| (question, given.into_answer()))
        .collect()
}

/// The fields of one question.
#[derive(Default)]
struct Given {
    values: Vec<String>,
    parts: BTreeMap<String, String>,
}

impl Given {
    fn into_answer(mut self) -> Answer {
        if !self.parts.is_empty() {
            return Answer::Each(self.parts);
        }
        match self.values.pop() {
            Some(one) if self.values.is_empty() => Answer::One(one),
            Some(last) => {
                self.values.push(last);
                Answer::Several(self.values)
            }
            None => Answer::Several(self.values),
        }
    }
}
