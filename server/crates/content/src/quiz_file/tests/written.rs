//! Questions as Markdown.

use std::fmt::Write as _;

/// A question as somebody thinks of it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Asked {
    pub(super) title: String,
    pub(super) points: u8,
    pub(super) hints: Vec<String>,
    pub(super) explanation: Option<String>,
    pub(super) answers: Answers,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Answers {
    /// Options with their key and feedback; at least one is right.
    Choice(Vec<(String, bool, Option<String>)>),
    /// Accepted texts, and then foreseen mistakes.
    Typed(Vec<String>, Vec<String>),
    /// Accepted numbers.
    Number(Vec<i16>),
    Ordering(Vec<String>),
    /// Left and right cells, and right cells that distract.
    Matching(Vec<(String, String)>, Vec<String>),
    /// Right and wrong entries of each blank.
    Cloze(Vec<(Vec<String>, Vec<String>)>),
    Open,
}

/// Every mark as the text that it is.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        if c.is_ascii_punctuation() {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// A question as Markdown, with the id `q` and its number.
pub(super) fn written(number: usize, level: &str, asked: &Asked) -> String {
    let kind = match &asked.answers {
        Answers::Choice(_) => " type=multiple",
        _ => "",
    };
    let (title, points) = (escaped(&asked.title), asked.points);
    let mut out = format!("{level} {title} <!-- q:q{number} points={points}{kind} -->\n\n");
    write_answers(&asked.answers, &mut out);
    for hint in &asked.hints {
        write!(out, "\n> [!TIP]\n> {}\n", escaped(hint)).unwrap();
    }
    if let Some(explanation) = &asked.explanation {
        write!(out, "\n> [!NOTE]\n> {}\n", escaped(explanation)).unwrap();
    }
    out + "\n"
}

fn write_answers(answers: &Answers, out: &mut String) {
    match answers {
        Answers::Choice(options) => {
            for (text, right, feedback) in options {
                let mark = if *right { "x" } else { " " };
                writeln!(out, "- [{mark}] {}", escaped(text)).unwrap();
                if let Some(feedback) = feedback {
                    writeln!(out, "  > {}", escaped(feedback)).unwrap();
                }
            }
        }
        Answers::Typed(right, wrong) => {
            for text in right {
                writeln!(out, "- = {}", escaped(text)).unwrap();
            }
            for text in wrong {
                writeln!(out, "- != {}", escaped(text)).unwrap();
            }
        }
        Answers::Number(numbers) => {
            for number in numbers {
                writeln!(out, "- = {number}").unwrap();
            }
        }
        Answers::Ordering(steps) => {
            for (number, step) in steps.iter().enumerate() {
                writeln!(out, "{}. {}", number + 1, escaped(step)).unwrap();
            }
        }
        Answers::Matching(pairs, others) => {
            out.push_str("| a | b |\n| - | - |\n");
            for (left, right) in pairs {
                writeln!(out, "| {} | {} |", escaped(left), escaped(right)).unwrap();
            }
            for right in others {
                writeln!(out, "| | {} |", escaped(right)).unwrap();
            }
        }
        Answers::Cloze(blanks) => {
            for (right, wrong) in blanks {
                let right = right.iter().map(|text| text.to_owned());
                let wrong = wrong.iter().map(|text| format!("!= {text}"));
                let entries: Vec<String> = right.chain(wrong).collect();
                write!(out, "mot `= {}` ", entries.join(" | ")).unwrap();
            }
            out.push('\n');
        }
        Answers::Open => {}
    }
}
