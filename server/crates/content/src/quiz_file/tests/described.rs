//! A quiz as it was read, in few lines: what a snapshot compares.

use std::fmt::Write as _;

use quiz::{
    Blank, BlankResponse, Entry, NumberResponse, PartCredit, Question, Quiz, Response, TextResponse,
};

use super::{read_with, sound::assert_sound};
use crate::{Diagnostic, quiz_settings::QuizSettings};

/// What is read of a French quiz; and what its author is told: code, line, column, message.
pub(super) fn described(text: &str) -> String {
    described_with(text, &QuizSettings::default())
}

pub(super) fn described_with(text: &str, settings: &QuizSettings) -> String {
    let (read, diagnostics) = read_with("fr", text, settings);
    let mut lines = String::new();
    if let Some((_, quiz)) = read {
        assert_sound(&quiz);
        describe_quiz(&quiz, &mut lines);
    }
    for diagnostic in &diagnostics {
        describe_diagnostic(diagnostic, &mut lines);
    }
    lines
}

fn describe_diagnostic(diagnostic: &Diagnostic, out: &mut String) {
    let (line, column) = (diagnostic.line, diagnostic.column);
    writeln!(
        out,
        "{} {line}:{column} {}",
        diagnostic.code, diagnostic.message
    )
    .unwrap();
}

fn describe_quiz(quiz: &Quiz, out: &mut String) {
    if let Some(draw) = quiz.draw {
        writeln!(out, "draws {draw}").unwrap();
    }
    for entry in &quiz.entries {
        match entry {
            Entry::Question(question) => describe_question(question, out),
            Entry::Pool(pool) => {
                writeln!(out, "pool draws {} of {}", pool.draw, pool.questions.len()).unwrap();
                for question in &pool.questions {
                    describe_question(question, out);
                }
            }
        }
    }
}

fn describe_question(question: &Question, out: &mut String) {
    let (id, kind) = (&question.id, kind(&question.response));
    let points = question.points;
    let prompt = question
        .prompt_html
        .replace("<p class=\"question-title\">", "<p>");
    writeln!(out, "{id} ({points}) {kind}: {}", one_line(&prompt)).unwrap();
    describe_response(&question.response, out);
    for hint in &question.hints_html {
        writeln!(out, "  hint: {}", one_line(hint)).unwrap();
    }
    if let Some(explanation) = &question.explanation_html {
        writeln!(out, "  explanation: {}", one_line(explanation)).unwrap();
    }
}

fn kind(response: &Response) -> String {
    let credit = |credit: PartCredit| match credit {
        PartCredit::Share => "",
        PartCredit::All => ", all or nothing",
    };
    match response {
        Response::Choice(choice) if choice.multiple => format!("multiple {:?}", choice.credit),
        Response::Choice(choice) if choice.fixed_order => "single, in order".to_owned(),
        Response::Choice(_) => "single".to_owned(),
        Response::Text(_) => "text".to_owned(),
        Response::Number(_) => "number".to_owned(),
        Response::Ordering(ordering) => format!("ordering{}", credit(ordering.credit)),
        Response::Matching(matching) => format!("matching{}", credit(matching.credit)),
        Response::Cloze(cloze) => format!("cloze{}", credit(cloze.credit)),
        Response::Open => "open".to_owned(),
    }
}

fn describe_response(response: &Response, out: &mut String) {
    match response {
        Response::Choice(choice) => {
            for option in &choice.options {
                let mark = if option.right { "x" } else { " " };
                let text = one_line(&option.html);
                writeln!(out, "  [{mark}] {text}{}", feedback(&option.feedback_html)).unwrap();
            }
        }
        Response::Text(text) => describe_lines(texts(text), out),
        Response::Number(number) => describe_lines(numbers(number), out),
        Response::Ordering(ordering) => {
            for (number, step) in ordering.steps.iter().enumerate() {
                writeln!(out, "  {}. {}", number + 1, one_line(&step.html)).unwrap();
            }
        }
        Response::Matching(matching) => {
            let right = |id: &str| matching.right.iter().find(|right| right.id == id).unwrap();
            for left in &matching.left {
                let text = &right(&left.right).text;
                writeln!(out, "  {} -> {text}", one_line(&left.html)).unwrap();
            }
            let is_free = |id: &str| matching.left.iter().all(|left| left.right != id);
            for right in matching.right.iter().filter(|right| is_free(&right.id)) {
                writeln!(out, "  distractor {}", right.text).unwrap();
            }
        }
        Response::Cloze(cloze) => {
            for blank in &cloze.blanks {
                writeln!(out, "  {}", described_blank(blank)).unwrap();
            }
        }
        Response::Open => {}
    }
}

fn described_blank(blank: &Blank) -> String {
    let (kind, entries) = match &blank.response {
        BlankResponse::Text(text) => ("text", texts(text)),
        BlankResponse::Number(number) => ("number", numbers(number)),
        BlankResponse::Menu { entries } => {
            let mark = |right| if right { "=" } else { "!=" };
            let entries = entries.iter();
            let entries = entries.map(|entry| format!("{} {}", mark(entry.right), entry.text));
            ("menu", entries.collect())
        }
    };
    format!("{} {kind}: {}", blank.id, entries.join(" | "))
}

fn describe_lines(lines: Vec<String>, out: &mut String) {
    for line in lines {
        writeln!(out, "  {line}").unwrap();
    }
}

fn texts(response: &TextResponse) -> Vec<String> {
    let entries = response.entries.iter().map(|entry| {
        let mark = if entry.right { "=" } else { "!=" };
        let text = match entry.exact {
            true => format!("`{}`", entry.text),
            false => entry.text.clone(),
        };
        format!("{mark} {text}{}", feedback(&entry.feedback_html))
    });
    entries.collect()
}

fn numbers(response: &NumberResponse) -> Vec<String> {
    let entries = response.entries.iter().map(|entry| {
        let mark = if entry.right { "=" } else { "!=" };
        format!("{mark} {}{}", entry.text, feedback(&entry.feedback_html))
    });
    entries.collect()
}

fn feedback(html: &Option<String>) -> String {
    html.as_ref()
        .map(|html| format!(" // {}", one_line(html)))
        .unwrap_or_default()
}

/// Blanks as `[b1]`, and no more of a text than tells it apart.
fn one_line(html: &str) -> String {
    const MAX: usize = 200;
    let text = html
        .replace("<span class=\"blank\" data-blank=\"", "[")
        .replace("\">____</span>", "]");
    let mut line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = line.char_indices().nth(MAX) {
        line.truncate(end);
        line.push('…');
    }
    line
}
