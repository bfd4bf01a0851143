//! The steps of an activity: the empty boxes of its task lists, which a learner ticks.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use sha2::{Digest, Sha256};

use crate::{Item, Language, markdown::escape, tree::slug};

/// How many words of a step its key is made of: the rest of the line may be edited.
const KEY_WORDS: usize = 6;
/// The longest key that is made from words, in bytes; what tells two alike apart follows.
const KEY_BYTES: usize = 60;
/// How much of a step names its box to a screen reader, in characters.
const NAME_CHARS: usize = 150;

/// How the box of a step begins in HTML that this crate rendered. In a text or an attribute's value `<` would be escaped:
/// nothing else looks like it.
const BOX: &str = "<input type=\"checkbox\" disabled=\"\" name=\"step\" value=\"";

/// A step of an activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What ticks hang on, unique in its text: made from the step's own words, and so the same whatever is written
    /// around it. Lower-case letters, digits and hyphens.
    pub key: String,
    /// Its own words, without those of lists in it, cut where they are long; plain text.
    pub text: String,
}

/// The box of a step, for somebody who may tick it.
#[derive(Clone, Debug)]
pub struct StepBox<'a> {
    /// Its key in the form, see [`Item::steps`].
    pub key: &'a str,
    /// What names it.
    pub text: &'a str,
    /// Whether it is ticked.
    pub ticked: bool,
}

/// Steps of a text so far.
#[derive(Debug, Default)]
pub(crate) struct Steps {
    found: Vec<Step>,
    taken: BTreeSet<String>,
    /// The number that the last step of this key was given.
    last: BTreeMap<String, usize>,
}

impl Steps {
    /// Notes a step of these words, and gives how its box begins.
    pub(crate) fn add(&mut self, words: &str) -> String {
        let words: Vec<&str> = words.split_whitespace().collect();
        let wanted = key_of(&words);
        let mut number = self.last.get(&wanted).copied().unwrap_or(1);
        let mut key = wanted.clone();
        while !self.taken.insert(key.clone()) {
            number += 1;
            key = format!("{wanted}-{number}");
        }
        self.last.insert(wanted, number);
        let opening = format!("{BOX}{key}\"");
        let text = words.join(" ").chars().take(NAME_CHARS).collect();
        self.found.push(Step { key, text });
        opening
    }

    /// All that were noted, in their order.
    pub(crate) fn take(&mut self) -> Vec<Step> {
        std::mem::take(self).found
    }
}

/// Of letters and digits that every address may hold; of a hash where the words have none.
fn key_of(words: &[&str]) -> String {
    let first = words.get(..KEY_WORDS).unwrap_or(words);
    let mut key = slug(&first.join(" "));
    key.truncate(KEY_BYTES);
    key.truncate(key.trim_end_matches('-').len());
    if key.is_empty() {
        let digest = Sha256::digest(words.join(" "));
        let digits: String = digest.iter().take(4).map(|b| format!("{b:02x}")).collect();
        key = format!("step-{digits}");
    }
    key
}

impl Item {
    /// The steps of the item as somebody reads it in `language`. A translation of as many steps has the keys of its
    /// original: who changes the language finds the same ticks.
    #[must_use]
    pub fn steps(&self, language: &Language) -> Vec<Step> {
        let steps = |language| {
            let (_, text) = self.text.get(language);
            let prose = text.body.prose();
            prose.map(|prose| prose.steps.to_vec()).unwrap_or_default()
        };
        let mut own = steps(language);
        let original = steps(self.text.original());
        if own.len() == original.len() {
            for (step, original) in own.iter_mut().zip(original) {
                step.key = original.key;
            }
        }
        own
    }
}

/// HTML that this crate rendered, with the boxes of its steps as fields of the form with this id. `boxes` are in the order
/// of the text's `own` steps. Without a form nobody can tick them, and they only have the keys of `boxes`.
#[must_use]
pub fn html_with_boxes<'a>(
    html: &'a str,
    own: &[Step],
    boxes: &[StepBox<'_>],
    form: Option<&str>,
) -> Cow<'a, str> {
    let keys = own.iter().map(|step| step.key.as_str());
    let by_key: BTreeMap<&str, &StepBox<'_>> = keys.zip(boxes).collect();
    if by_key.is_empty() || (form.is_none() && by_key.iter().all(|(own, step)| *own == step.key)) {
        return Cow::Borrowed(html);
    }
    let mut pieces = html.split(BOX);
    let mut shown = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (own, after) = piece.split_once('"').unwrap_or((piece, ""));
        match (by_key.get(own), form) {
            (Some(step), Some(form)) => {
                // What is left of the tag is the name of a box that nobody can tick.
                let (_, after) = after.split_once('>').unwrap_or(("", after));
                shown.push_str(&live_box(step, form));
                shown.push_str(after);
            }
            (step, _) => {
                let key = step.map_or(own, |step| step.key);
                shown.push_str(&format!("{BOX}{}\"{after}", escape(key)));
            }
        }
    }
    Cow::Owned(shown)
}

fn live_box(step: &StepBox<'_>, form: &str) -> String {
    let checked = if step.ticked { " checked=\"\"" } else { "" };
    format!(
        "<input type=\"checkbox\" name=\"step\" value=\"{}\" form=\"{}\"{checked} aria-label=\"{}\">",
        escape(step.key),
        escape(form),
        escape(step.text)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(lines: &[&str]) -> Vec<String> {
        let mut steps = Steps::default();
        for line in lines {
            steps.add(line);
        }
        steps.take().into_iter().map(|step| step.key).collect()
    }

    #[test]
    fn a_key_is_made_of_the_first_words_and_is_the_only_one() {
        assert_eq!(
            keys(&[
                "Se renseigner. Cherchez l’annonce au Journal officiel.",
                "Noter",
                "Noter",
                "Noter 2",
                "Noter"
            ]),
            [
                "se-renseigner-cherchez-l-annonce-au-journal",
                "noter",
                "noter-2",
                "noter-2-2",
                "noter-3"
            ]
        );
        let arabic = keys(&["اقرأ", "اكتب", "!"]);
        assert!(arabic.iter().all(|key| key.starts_with("step-")));
        assert_ne!(arabic[0], arabic[1]);
    }

    #[test]
    fn an_end_that_is_edited_and_lines_around_change_no_key() {
        let before = keys(&["Un deux trois quatre cinq six sept", "B"]);
        let after = keys(&["A", "Un deux trois quatre cinq six 7, huit", "B"]);
        assert_eq!(before, after[1..]);
    }

    #[test]
    fn boxes_become_fields_and_nothing_else_does() {
        let mut steps = Steps::default();
        let html = format!(
            "<p>&lt;input</p><li>{} aria-label=\"À faire\"> a</li><input type=\"checkbox\" disabled=\"\" checked=\"\"> b",
            steps.add("Dire \"a\"")
        );
        let own = steps.take();
        let boxes = [StepBox {
            key: "say",
            text: &own[0].text,
            ticked: true,
        }];
        assert_eq!(
            html_with_boxes(&html, &own, &boxes, Some("f:1")),
            "<p>&lt;input</p><li><input type=\"checkbox\" name=\"step\" value=\"say\" form=\"f:1\" checked=\"\" aria-label=\"Dire &quot;a&quot;\"> a</li><input type=\"checkbox\" disabled=\"\" checked=\"\"> b"
        );
        assert_eq!(html_with_boxes(&html, &own, &[], Some("f")), html);
        assert_eq!(
            html_with_boxes(&html, &own, &boxes, None),
            html.replace("dire-a", "say")
        );
    }

    proptest::proptest! {
        #[test]
        fn no_two_steps_of_a_text_share_a_key(lines in proptest::collection::vec("(a|b|a-2|-2|é| ){0,4}", 0..40)) {
            let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
            let mut found = keys(&lines);
            let all = found.len();
            found.sort();
            found.dedup();
            proptest::prop_assert_eq!(found.len(), all);
        }
    }
}
