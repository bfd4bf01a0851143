//! From a quiz file of mdbook-quiz to a quiz of a course: a heading for each question, then its prompt, its answers
//! and its explanation.

use std::{collections::BTreeSet, rc::Rc};

use super::{
    book::{Book, Page},
    prompt, quiz_accepted,
    quiz_options::{self, Choices},
    quiz_toml::{Kind, QuizFile, Text, TomlQuestion},
    rewrite::{Mode, rewrite},
    source_text::SourceText,
};
use crate::{hash::hash, markdown_text, yaml_text::FrontMatter};

/// The longest id that is kept: with what may be put behind it here, it stays within the 64 of a course.
const MAX_ID: usize = 50;

/// A quiz as a file of the course.
pub(super) struct WrittenQuiz {
    pub(super) markdown: String,
    pub(super) source_questions: usize,
    pub(super) questions: usize,
}

/// Writes a quiz. `file` is its path in the book, `page` the chapter that shows it and the new file.
pub(super) fn write(
    quiz: &QuizFile,
    file: &str,
    id: &str,
    title: &str,
    page: Page<'_>,
    book: &Book<'_>,
) -> WrittenQuiz {
    let mut writer = Writer {
        file: Rc::from(file),
        page,
        book,
        ids: BTreeSet::new(),
        markdown: FrontMatter::new()
            .word("kind", "quiz")
            .text("title", title)
            .text("id", id)
            .end(),
        questions: 0,
    };
    for (number, question) in quiz.questions.iter().enumerate() {
        writer.question(question, number + 1);
    }
    WrittenQuiz {
        markdown: writer.markdown,
        source_questions: quiz.questions.len(),
        questions: writer.questions,
    }
}

struct Writer<'a> {
    file: Rc<str>,
    page: Page<'a>,
    book: &'a Book<'a>,
    ids: BTreeSet<String>,
    markdown: String,
    questions: usize,
}

/// One question of the course.
struct Written<'a> {
    /// Inline Markdown on one line.
    heading: String,
    id: &'a str,
    /// What follows the id in the heading's comment (` type=short`), or nothing.
    settings: &'a str,
    /// Markdown; may be empty.
    prompt: String,
    /// A sentence between a prompt that ends in a list and the answers.
    instruction: &'a str,
    answers: String,
    explanation: Option<String>,
}

impl Writer<'_> {
    fn question(&mut self, question: &TomlQuestion, number: usize) {
        let id = self.id(question, number);
        let shared = question.shared.as_ref().map(|text| self.fragment(text));
        let explanation = question.context.as_ref().map(|text| self.fragment(text));
        let words = self.book.words;
        match &question.kind {
            Kind::MultipleChoice {
                prompt,
                answers,
                several,
                distractors,
                answer_index,
                sort_answers,
            } => {
                let (heading, prompt) = self.split_prompt(prompt, shared, number);
                let choices = Choices {
                    answers: self.options(answers),
                    distractors: self.options(distractors),
                    several: *several,
                    answer_index: *answer_index,
                    sorted: *sort_answers,
                };
                let (answers, settings) = quiz_options::write(choices, &id, |what| {
                    self.book.losses.add(&self.file, question.line, what);
                });
                let instruction = if *several {
                    words.choose_several()
                } else {
                    words.choose_one()
                };
                self.put(Written {
                    heading,
                    id: &id,
                    settings: &settings,
                    prompt,
                    instruction,
                    answers,
                    explanation,
                });
            }
            Kind::ShortAnswer { prompt, answers } => {
                let (heading, prompt) = self.split_prompt(prompt, shared, number);
                let (answers, settings) = quiz_accepted::accepted(answers, |line, what| {
                    self.book.losses.add(&self.file, line, what);
                });
                let instruction = words.type_answer();
                self.put(Written {
                    heading,
                    id: &id,
                    settings,
                    prompt,
                    instruction,
                    answers,
                    explanation,
                });
            }
            Kind::Tracing {
                program,
                compiles,
                outcome,
            } => {
                self.tracing(
                    question,
                    &id,
                    shared,
                    program,
                    *compiles,
                    outcome.as_ref(),
                    explanation,
                );
            }
        }
    }

    /// Two questions: whether the program compiles, and what comes of it. Neither tells the answer of the other: the
    /// second is worded alike, has the same kind of field and the same ending of its id whether it compiles or not.
    #[expect(
        clippy::too_many_arguments,
        reason = "the parts of one question, each used once"
    )]
    fn tracing(
        &mut self,
        question: &TomlQuestion,
        id: &str,
        shared: Option<String>,
        program: &Text,
        compiles: bool,
        outcome: Option<&Text>,
        explanation: Option<String>,
    ) {
        let words = self.book.words;
        let code = markdown_text::fenced("rust", &program.value);
        let prompt = match shared {
            Some(shared) => format!("{shared}\n\n{code}"),
            None => code,
        };
        let tick = |ticked: bool| if ticked { "x" } else { " " };
        let answers = format!(
            "- [{}] {}\n- [{}] {}",
            tick(compiles),
            words.it_compiles(),
            tick(!compiles),
            words.it_does_not_compile()
        );
        // The explanation tells the answer of both; it is shown once, with the last of them.
        let (first, second) = if outcome.is_some() {
            (None, explanation)
        } else {
            (explanation, None)
        };
        self.put(Written {
            heading: words.does_it_compile().to_owned(),
            id,
            settings: " shuffle=none",
            prompt: prompt.clone(),
            instruction: words.choose_one(),
            answers,
            explanation: first,
        });
        let Some(outcome) = outcome else {
            let what = "The question tells neither what the program prints nor which line is wrong; it only asks whether it compiles.";
            self.book.losses.add(&self.file, question.line, what);
            return;
        };
        self.put(Written {
            heading: words.what_happens().to_owned(),
            id: &format!("{id}-result"),
            settings: " type=short",
            prompt: format!("{prompt}\n\n{}", words.how_to_answer_what_happens()),
            instruction: "",
            answers: quiz_accepted::outcome(&outcome.value),
            explanation: second,
        });
    }

    fn put(&mut self, question: Written<'_>) {
        let out = &mut self.markdown;
        out.push_str(&format!(
            "## {} <!-- q:{}{} -->\n\n",
            question.heading, question.id, question.settings
        ));
        let prompt = question.prompt.trim();
        if !prompt.is_empty() {
            out.push_str(prompt);
            out.push_str("\n\n");
        }
        let ends_in_list = markdown_text::blocks(prompt)
            .last()
            .is_some_and(|block| block.kind == markdown_text::BlockKind::ListOrTable);
        if ends_in_list && !question.instruction.is_empty() {
            out.push_str(question.instruction);
            out.push_str("\n\n");
        }
        out.push_str(&question.answers);
        out.push_str("\n\n");
        if let Some(explanation) = question.explanation.filter(|text| !text.trim().is_empty()) {
            out.push_str("> [!NOTE]\n");
            out.push_str(&markdown_text::quote(explanation.trim()));
            out.push_str("\n\n");
        }
        self.questions += 1;
    }

    /// A text of the quiz, in the Markdown of a course.
    fn fragment(&self, text: &Text) -> String {
        let source = SourceText::plain(&text.value, &self.file, text.line);
        rewrite(&source, self.book, self.page, Mode::Fragment)
            .trim_matches('\n')
            .trim_end()
            .to_owned()
    }

    fn options(&self, texts: &[Text]) -> Vec<String> {
        texts.iter().map(|text| self.fragment(text)).collect()
    }

    /// The heading and the rest of a prompt; a shared text comes first and leaves nothing for the heading.
    fn split_prompt(
        &self,
        prompt: &Text,
        shared: Option<String>,
        number: usize,
    ) -> (String, String) {
        let prompt = self.fragment(prompt);
        let numbered = || self.book.words.question(number);
        match shared {
            Some(shared) => (numbered(), format!("{shared}\n\n{prompt}")),
            None => match prompt::split(&prompt) {
                Some((heading, rest)) => (heading, rest),
                None => (numbered(), prompt),
            },
        }
    }

    /// The question's own id where a course can keep it, else one made from what it asks; unique in the quiz.
    fn id(&mut self, question: &TomlQuestion, number: usize) -> String {
        let usable = |id: &str| {
            (1..=MAX_ID).contains(&id.len())
                && id
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        };
        let wanted = match &question.id {
            Some(id) if usable(&id.value) => id.value.clone(),
            own => {
                let asked = match &question.kind {
                    Kind::MultipleChoice { prompt, .. } | Kind::ShortAnswer { prompt, .. } => {
                        &prompt.value
                    }
                    Kind::Tracing { program, .. } => &program.value,
                };
                let made = format!("q-{:016x}", hash(asked));
                if let Some(own) = own {
                    let what = format!(
                        "The id `{}` cannot be kept; the question is now called `{made}`.",
                        own.value
                    );
                    self.book.losses.add(&self.file, own.line, what);
                }
                made
            }
        };
        if self.ids.contains(&wanted) {
            let what =
                format!("The id `{wanted}` stands twice; the second is now `{wanted}-{number}`.");
            self.book.losses.add(&self.file, question.line, what);
        }
        let mut id = wanted.clone();
        let mut next = number;
        // Both ids of a program are taken, so that no other question is called as its second half.
        while self.ids.contains(&id) || self.ids.contains(&format!("{id}-result")) {
            id = format!("{wanted}-{next}");
            next += 1;
        }
        self.ids.insert(format!("{id}-result"));
        self.ids.insert(id.clone());
        id
    }
}
