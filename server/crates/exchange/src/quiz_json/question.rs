//! One question of a quiz file.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use super::{
    json::{JsonFile, Node},
    shown::{excerpt, is_blank, shown},
};

/// More options than this are not read by a course.
const MAX_OPTIONS: usize = 200;

/// The longest question, in bytes of all its texts: nobody reads more.
const MAX_BYTES: usize = 32 * 1024;

/// A question that can be asked.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct SourceQuestion {
    /// Where it begins.
    pub(super) line: usize,
    /// What is asked: plain text on one line.
    pub(super) text: String,
    /// At least two, all different, at least one of them right.
    pub(super) options: Vec<SourceOption>,
}

/// An option of a question.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct SourceOption {
    /// Plain text on one line.
    pub(super) text: String,
    /// Whether it is to be chosen.
    pub(super) right: bool,
}

/// What `isCorrect` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Truth {
    Right,
    Wrong,
    Missing,
    Unknown,
}

/// Reads a question; `None` where it cannot be asked. What was decided is reported.
pub(super) fn read<'a>(node: Node<'a>, file: &JsonFile<'a>) -> Option<SourceQuestion> {
    let line = file.line(node);
    let question = match read_fields(node, line, file) {
        Ok(question) => question,
        Err(why) => {
            file.lose(line, format!("{why}; it was left out."));
            return None;
        }
    };
    let name = excerpt(&question.text);
    if let Some(why) = cannot_be_asked(&question) {
        file.lose(line, format!("The question {name} {why}; it was left out."));
        return None;
    }
    let right = question
        .options
        .iter()
        .filter(|option| option.right)
        .count();
    if right > 1 {
        let what = format!(
            "The question {name} has {right} right answers; it became a multiple choice, which asks for all of them."
        );
        file.lose(line, what);
    }
    Some(question)
}

fn read_fields<'a>(
    node: Node<'a>,
    line: usize,
    file: &JsonFile<'a>,
) -> Result<SourceQuestion, String> {
    let mut fields = file.fields(node).ok_or("A question is no object")?;
    let text = text(fields.take("questionText"), file);
    let options = fields.take("answerOptions").and_then(Node::items);
    file.report_rest(fields);
    let name = excerpt(&text);
    let options = options.ok_or_else(|| format!("The question {name} has no list of answers"))?;
    let options = read_options(&options, file).ok_or_else(|| {
        format!("The question {name} has an answer whose `isCorrect` is neither true nor false")
    })?;
    Ok(SourceQuestion {
        line,
        text,
        options,
    })
}

/// Why a question cannot be asked.
fn cannot_be_asked(question: &SourceQuestion) -> Option<&'static str> {
    let bytes: usize = question
        .options
        .iter()
        .map(|option| option.text.len())
        .sum();
    if is_blank(&question.text) {
        Some("asks nothing")
    } else if question.options.iter().all(|option| !option.right) {
        Some("has no right answer")
    } else if question.options.len() < 2 {
        Some("has only one answer to choose from")
    } else if question.options.len() > MAX_OPTIONS {
        Some("has more than 200 answers")
    } else if question.text.len() + bytes > MAX_BYTES {
        Some("is longer than 32 KiB")
    } else {
        None
    }
}

/// `None` where the key of one cannot be known.
fn read_options<'a>(nodes: &[Node<'a>], file: &JsonFile<'a>) -> Option<Vec<SourceOption>> {
    let mut options: Vec<SourceOption> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut is_doubtful = false;
    for node in nodes {
        let line = file.line(*node);
        let Some(mut fields) = file.fields(*node) else {
            file.lose(line, "An answer is no object; it was left out.");
            continue;
        };
        let text = text(fields.take("answerText"), file);
        let truth = truth(fields.take("isCorrect"));
        file.report_rest(fields);
        is_doubtful |= truth == Truth::Unknown;
        if truth == Truth::Missing {
            file.lose(
                line,
                format!(
                    "`isCorrect` is missing; the answer {} counts as wrong, as in the quiz-app.",
                    excerpt(&text)
                ),
            );
        }
        if is_blank(&text) {
            file.lose(line, "An answer is empty; it was left out.");
            continue;
        }
        let right = truth == Truth::Right;
        let place = places.get(&compared(&text)).copied();
        let Some(first) = place.and_then(|place| options.get_mut(place)) else {
            places.insert(compared(&text), options.len());
            options.push(SourceOption { text, right });
            continue;
        };
        let what = if first.right == right {
            "stands twice; the second was left out."
        } else {
            "stands twice, once as right and once as wrong; it stands once, and is right."
        };
        first.right |= right;
        file.lose(line, format!("The answer {} {what}", excerpt(&first.text)));
    }
    (!is_doubtful).then_some(options)
}

/// Texts that a course takes for the same option.
fn compared(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").nfc().collect()
}

/// A text as it is shown. A number or a truth value is read as it is written; what is no text at all is empty.
pub(super) fn text(node: Option<Node<'_>>, file: &JsonFile<'_>) -> String {
    let Some(node) = node else {
        return String::new();
    };
    if let Some(text) = node.string() {
        return shown(&text);
    }
    let literal = node.literal();
    if literal == "null" || literal.starts_with(['[', '{']) {
        return String::new();
    }
    let line = file.line(node);
    if literal.starts_with('"') {
        file.lose(line, "A text holds half a character; it was not read.");
        return String::new();
    }
    let what = format!(
        "A text stands without quotes; it was read as {}.",
        excerpt(literal)
    );
    file.lose(line, what);
    literal.to_owned()
}

/// `true` and `false`, also in quotes, with whatever capitals.
fn truth(node: Option<Node<'_>>) -> Truth {
    let Some(node) = node.filter(|node| node.literal() != "null") else {
        return Truth::Missing;
    };
    let written = node.string().unwrap_or_else(|| node.literal().to_owned());
    match written.trim().to_ascii_lowercase().as_str() {
        "true" => Truth::Right,
        "false" => Truth::Wrong,
        _ => Truth::Unknown,
    }
}
