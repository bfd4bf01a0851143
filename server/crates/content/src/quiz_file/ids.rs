//! Identities of questions and options.

use std::collections::{BTreeMap, BTreeSet};

use quiz::{OptionId, QuestionId, normalised_text};
use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

/// How many hexadecimal digits an option's id has unless two options' ids would be the same.
const OPTION_ID_DIGITS: usize = 8;

/// The longest id of a question, in bytes.
const MAX_QUESTION_ID: usize = 64;

/// The longest id that is made from a heading, in bytes: the rest is left for what tells two alike apart.
const MAX_DERIVED_ID: usize = 48;

/// Whether an author may call a question so: it travels in forms, addresses and exports unchanged.
pub(super) fn is_question_id(id: &str) -> bool {
    let fits = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
    (1..=MAX_QUESTION_ID).contains(&id.len()) && id.bytes().all(fits)
}

/// A question that has no id in its comment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unnamed<'a> {
    /// Its heading's text.
    pub(super) title: &'a str,
    /// What it shows, without anything that tells its answer.
    pub(super) shown: &'a str,
}

/// Ids for questions that have none, made from their headings: the same as long as the heading stays. Where a heading
/// is not enough to tell questions apart, what they show goes into the id too. `taken` are the ids that authors gave.
pub(super) fn derive(taken: &[&str], unnamed: &[Unnamed<'_>]) -> Vec<QuestionId> {
    let bases: Vec<String> = unnamed
        .iter()
        .map(|question| slug(question.title))
        .collect();
    let mut uses: BTreeMap<&str, usize> = taken.iter().map(|id| (*id, 1)).collect();
    for base in &bases {
        *uses.entry(base).or_default() += 1;
    }
    let mut used: BTreeSet<QuestionId> = taken.iter().map(|id| (*id).to_owned()).collect();
    let mut ids = Vec::with_capacity(unnamed.len());
    for (base, question) in bases.iter().zip(unnamed) {
        let alone = !base.is_empty() && uses.get(base.as_str()) == Some(&1);
        let id = if alone {
            base.clone()
        } else {
            let hash: String = sha256(&one_line(question.shown)).chars().take(8).collect();
            format!("{}-{hash}", if base.is_empty() { "q" } else { base })
        };
        // Questions that show the same are not yet told apart: then their place is all that is left.
        let mut unique = id.clone();
        let mut number = 1;
        while !used.insert(unique.clone()) {
            number += 1;
            unique = format!("{id}-{number}");
        }
        ids.push(unique);
    }
    ids
}

/// A heading's text as an id: unaccented lower-case letters and digits, joined by hyphens.
fn slug(title: &str) -> String {
    let mut slug = String::new();
    for c in normalised_text(title).chars() {
        if slug.len() >= MAX_DERIVED_ID {
            break;
        }
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// The ids of a question's options, from their texts (see [`option_text`]), in their order. Each is made from its own
/// text alone, so that another order, and another option, leave it as it is.
pub(super) fn of_options(texts: &[String]) -> Vec<OptionId> {
    let hashes: Vec<String> = texts.iter().map(|text| sha256(text)).collect();
    let id = |hash: &String, digits: usize| hash.chars().take(digits).collect::<String>();
    let is_alone = |hash: &String, digits: usize| {
        let same = |other: &&String| id(other, digits) == id(hash, digits);
        hashes.iter().filter(same).count() == 1
    };
    hashes
        .iter()
        .map(|hash| {
            let digits = (OPTION_ID_DIGITS..=hash.len())
                .step_by(OPTION_ID_DIGITS)
                .find(|digits| is_alone(hash, *digits));
            id(hash, digits.unwrap_or(hash.len()))
        })
        .collect()
}

/// An option's text in the form that its id is made from: neither the kind of white space nor where lines break counts,
/// except in an option with a code block, where only the common indentation does not.
pub(super) fn option_text(source: &str, has_code_block: bool) -> String {
    if has_code_block {
        without_indentation(source)
    } else {
        one_line(source)
    }
}

fn one_line(source: &str) -> String {
    let words: Vec<&str> = source.split_whitespace().collect();
    words.join(" ").nfc().collect()
}

fn without_indentation(source: &str) -> String {
    let (first, others) = source.split_once('\n').unwrap_or((source, ""));
    let indentation = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let common = others
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(indentation)
        .min()
        .unwrap_or_default();
    let others = others
        .lines()
        .map(|line| line.get(common..).unwrap_or_default());
    let lines: Vec<&str> = std::iter::once(first)
        .chain(others)
        .map(str::trim_end)
        .collect();
    lines.join("\n").trim().nfc().collect()
}

/// In lowercase hexadecimal.
fn sha256(text: &str) -> String {
    Sha256::digest(text.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
