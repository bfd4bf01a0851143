//! What was meant as answers and is none: in a question that is open because nothing else was found, learners would read
//! it. An author who means it says so with `type=`.

use pulldown_cmark::{Event, Tag};

use super::{
    blank,
    blocks::blocks,
    reader::{Reader, Spanned},
};

/// Reports a code span that lacks the space after its `=`. Whether there was none.
pub(super) fn no_blank_is_left(text: &[Spanned<'_>], reader: &mut Reader<'_, '_>) -> bool {
    let left = text.iter().find_map(|(event, range)| match event {
        Event::Code(code) if is_nearly_blank(code) => Some(range.clone()),
        _ => None,
    });
    let Some(range) = left else {
        return true;
    };
    reader.error(
        "quiz-blank-not-read",
        range,
        "this looks like a blank, and is shown as code with its key: a blank begins with `=` and a space",
        "write `` `= word` ``; if it is code to be shown, say the question's type: `type=open` or `type=cloze`",
    );
    false
}

/// `=word` or `!= word`, where neither `==` nor `=>` is meant.
fn is_nearly_blank(code: &str) -> bool {
    let code = code.trim_start();
    let after = code.strip_prefix("!=").or_else(|| code.strip_prefix('='));
    let is_word = |text: &str| text.trim_start().starts_with(char::is_alphanumeric);
    !blank::is_blank(code) && after.is_some_and(is_word)
}

/// Reports a list, a table, or what was meant as a table, at the end of a prompt. Whether there was none.
pub(super) fn no_answers_are_left(prompt: &[Spanned<'_>], reader: &mut Reader<'_, '_>) -> bool {
    let blocks = blocks(prompt);
    let Some(last) = blocks.iter().rfind(|block| !block.is_comment()) else {
        return true;
    };
    let is_left = match last.tag() {
        Some(Tag::List(_) | Tag::Table(_)) => true,
        Some(Tag::Paragraph) => reader.source(last.range()).trim_start().starts_with('|'),
        _ => false,
    };
    if is_left {
        reader.error(
            "quiz-answers-not-read",
            last.range(),
            "this question ends with a list or a table that cannot be read as answers, so that it would be open and show \
             them: are they answers?",
            "options begin with `- [ ]` or `- [x]`, accepted answers with `- =`, steps with `1.`; pairs are a table of two \
             columns. If it is a part of the question, write `type=open` in the heading's comment",
        );
    }
    !is_left
}
