//! A quiz file: its title and its quizzes.

use super::{
    json::{Fields, JsonFile, Node},
    question::{self, SourceQuestion, text},
    shown::{excerpt, is_blank},
};
use crate::{report::Losses, slug::slugify};

/// The largest file that is read, in bytes.
const MAX_BYTES: usize = 10 * 1024 * 1024;

/// A file of this form.
#[derive(Debug)]
pub(super) struct QuizFile {
    /// In the source.
    pub(super) path: String,
    /// Plain text.
    pub(super) title: Option<String>,
    /// In their order; each has a question.
    pub(super) quizzes: Vec<SourceQuiz>,
    /// How many questions the file has, whether they can be asked or not.
    pub(super) questions: usize,
}

/// A quiz.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct SourceQuiz {
    /// Where it begins.
    pub(super) line: usize,
    /// Its own id, as a word of unaccented letters, digits and hyphens.
    pub(super) id: Option<String>,
    /// Plain text.
    pub(super) title: Option<String>,
    /// At least one.
    pub(super) questions: Vec<SourceQuestion>,
}

/// Reads a file; `None`, with a loss that says why, for what is none of this form.
pub(super) fn read(path: &str, bytes: &[u8], losses: &Losses) -> Option<QuizFile> {
    let refuse = |line: usize, why: String| {
        losses.add(path, line, format!("{why}; it was left out."));
        None
    };
    if bytes.len() > MAX_BYTES {
        return refuse(1, "The file has more than 10 MiB".to_owned());
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.strip_prefix('\u{feff}').unwrap_or(text),
        Err(error) => {
            let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
            return refuse(line, "The file is not UTF-8 text".to_owned());
        }
    };
    if let Err(error) = serde_json::from_str::<&serde_json::value::RawValue>(text) {
        return refuse(error.line(), format!("The file is no JSON ({error})"));
    }
    let file = JsonFile::new(path, text, losses);
    let root = Node::of_file(text.trim());
    let mut parts: Vec<(Node<'_>, Fields<'_>, Vec<Node<'_>>)> = Vec::new();
    let mut others: Vec<Node<'_>> = Vec::new();
    for node in root.items().unwrap_or_else(|| vec![root]) {
        match part(node, &file) {
            Some((fields, quizzes)) => parts.push((node, fields, quizzes)),
            None => others.push(node),
        }
    }
    if parts.is_empty() {
        let why = "The file is JSON of another form: no list with `title` and `quizzes`";
        return refuse(1, why.to_owned());
    }
    for node in others {
        let what = "A part of the file has no list `quizzes`; it was left out.";
        file.lose(file.line(node), what);
    }
    let mut read = QuizFile {
        path: path.to_owned(),
        title: None,
        quizzes: Vec::new(),
        questions: 0,
    };
    for (node, fields, quizzes) in parts {
        read.add(node, fields, quizzes, &file);
    }
    Some(read)
}

/// What has quizzes: its other keys, and the quizzes.
fn part<'a>(node: Node<'a>, file: &JsonFile<'a>) -> Option<(Fields<'a>, Vec<Node<'a>>)> {
    let mut fields = file.fields(node)?;
    let quizzes = fields.take("quizzes")?.items()?;
    Some((fields, quizzes))
}

impl QuizFile {
    fn add<'a>(
        &mut self,
        node: Node<'a>,
        mut fields: Fields<'a>,
        quizzes: Vec<Node<'a>>,
        file: &JsonFile<'a>,
    ) {
        let title = text(fields.take("title"), file);
        if self.title.is_none() && !is_blank(&title) {
            self.title = Some(title);
        }
        let messages = [fields.take("complete"), fields.take("error")];
        if messages.iter().any(Option::is_some) {
            file.lose(
                file.line(node),
                "`complete` and `error` are what the quiz-app says at its end; they were not carried over.",
            );
        }
        file.report_rest(fields);
        for quiz in quizzes {
            let (found, quiz) = read_quiz(quiz, file);
            self.questions += found;
            self.quizzes.extend(quiz);
        }
    }
}

/// How many questions there are, and the quiz, if one of them can be asked.
fn read_quiz<'a>(node: Node<'a>, file: &JsonFile<'a>) -> (usize, Option<SourceQuiz>) {
    let line = file.line(node);
    let Some(mut fields) = file.fields(node) else {
        file.lose(line, "A quiz is no object; it was left out.");
        return (0, None);
    };
    let id = id(fields.take("id"), line, file);
    let title = text(fields.take("title"), file);
    let nodes = fields.take("quiz").and_then(Node::items);
    file.report_rest(fields);
    let nodes = nodes.unwrap_or_default();
    let questions: Vec<SourceQuestion> = nodes
        .iter()
        .filter_map(|node| question::read(*node, file))
        .collect();
    if questions.is_empty() {
        let name = excerpt(&title);
        let what = format!("No question of the quiz {name} can be asked; the quiz was left out.");
        file.lose(line, what);
        return (nodes.len(), None);
    }
    let quiz = SourceQuiz {
        line,
        id,
        title: Some(title).filter(|title| !is_blank(title)),
        questions,
    };
    (nodes.len(), Some(quiz))
}

/// A number or a word.
fn id(node: Option<Node<'_>>, line: usize, file: &JsonFile<'_>) -> Option<String> {
    let literal = node.map_or("", Node::literal);
    let is_number = !literal.is_empty() && literal.bytes().all(|byte| byte.is_ascii_digit());
    let word = match node.and_then(Node::string) {
        Some(text) => slugify(&text),
        None if is_number => literal.to_owned(),
        None => String::new(),
    };
    // A longer number is no one's id.
    if (1..=60).contains(&word.len()) {
        return Some(word);
    }
    file.lose(
        line,
        "The quiz has no `id` that can be kept; its id is made from its title.",
    );
    None
}
