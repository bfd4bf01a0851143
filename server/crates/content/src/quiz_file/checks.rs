//! What must hold of a question as a whole. Each check says whether it did.

use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, Event, Tag, TagEnd};

use super::{
    answer_block::{AnswerBlock, Shape, is_list_or_table, shape},
    blocks::Block,
    kind::{Answers, Kind},
    marks::plain_box,
    reader::{Reader, Spanned},
};

/// More answers than this are a mistake, and would make grading slow.
pub(super) const MAX_ANSWERS: usize = 200;

/// `type=` asks for other answers than there are.
pub(super) fn type_does_not_fit(kind: Kind, range: Range<usize>, reader: &mut Reader<'_, '_>) {
    let needed = match kind.answers() {
        Answers::Boxes => "write a task list: `- [x] right`, `- [ ] wrong`",
        Answers::Typed => "write a list of accepted answers: `- = accepted`",
        Answers::Steps => "write the steps as an ordered list: `1. first`, `2. second`",
        Answers::Pairs => "write a table of two columns: `| left | right |`",
        Answers::Blanks => {
            "write a blank in the text, `` `= word` ``, and no list of answers below it"
        }
        Answers::Free => "take the list of answers out, since an open question has none",
    };
    let message = format!(
        "`type={}` does not fit this question's answers",
        kind.name()
    );
    let mend = format!("{needed}; or leave `type=` out");
    reader.error("quiz-type-mismatch", range, message, mend);
}

/// What stands before the answers must not look like answers itself.
pub(super) fn prompt_holds_no_answers(
    before: &[Block<'_, '_>],
    answers: Option<&AnswerBlock<'_, '_>>,
    reader: &mut Reader<'_, '_>,
) -> bool {
    let is_answers = |block: &Block<'_, '_>| {
        matches!(
            shape(block, reader),
            Some(Shape::Boxes(_) | Shape::Typed(_))
        )
    };
    if let Some(first) = before.iter().position(is_answers) {
        let answers = answers.map_or(0..0, |answers| answers.range.clone());
        report_two_blocks(before, first, answers, reader);
        return false;
    }
    if let (Some(last), Some(answers)) = (before.last(), answers)
        && is_list_or_table(last)
        && !answers.is_said
    {
        reader.error(
            "quiz-two-answer-blocks",
            answers.range.clone(),
            "these answers follow another list or table with nothing between them: which of the two is the answers?",
            "write a sentence between the two; or, if it is one list, begin each of its lines with the same mark",
        );
        return false;
    }
    before
        .iter()
        .all(|block| holds_no_box(block.events, reader))
}

fn report_two_blocks(
    before: &[Block<'_, '_>],
    first: usize,
    answers: Range<usize>,
    reader: &mut Reader<'_, '_>,
) {
    let code = "quiz-two-answer-blocks";
    let between = before.get(first + 1);
    match (between, between.and_then(Block::withheld)) {
        (None, _) => reader.error(
            code,
            answers,
            "a second list of answers begins here, directly after the first: a list ends where its mark changes",
            "begin each answer with the same mark, `-`",
        ),
        (Some(quote), None) if matches!(quote.tag(), Some(Tag::BlockQuote(_))) => reader.error(
            code,
            quote.range(),
            "this quote is not indented, so that the list of answers ends above it and another begins below",
            "indent it under its answer with two spaces: `  > …`",
        ),
        (Some(quote), Some(_)) => reader.error(
            code,
            quote.range(),
            "this hint or explanation stands between two answers, and cuts their list in two",
            "move it below the last answer",
        ),
        (Some(_), None) => {
            let range = before.get(first).map_or(answers, Block::range);
            reader.error(
                code,
                range,
                "this question has two lists of answers",
                "give each its own question, with a heading `## …`; or indent what stands between them by two spaces",
            );
        }
    }
}

/// A box within other text is no answer, and a ticked one would tell the right answer.
pub(super) fn holds_no_box(events: &[Spanned<'_>], reader: &mut Reader<'_, '_>) -> bool {
    let mut in_code = false;
    for (event, range) in events {
        match event {
            Event::TaskListMarker(_) => {
                reader.error(
                    "quiz-nested-box",
                    range.clone(),
                    "this box stands within another answer, a quote or a list of the prompt, where it is no answer",
                    "begin the line with `- [ ]` at the margin, like the other answers",
                );
                return false;
            }
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Text(_) if !in_code => {
                if let Some(found) = plain_box_at(range, reader) {
                    box_not_read(found, reader);
                    return false;
                }
            }
            _ => {}
        }
    }
    true
}

/// A box that is left as plain text at the start of a line.
fn plain_box_at(text: &Range<usize>, reader: &Reader<'_, '_>) -> Option<Range<usize>> {
    let line = reader.file.line_range(reader.file.line_of(text.start));
    let before = reader.source(line.start..text.start);
    let is_mark =
        |c: char| c.is_whitespace() || matches!(c, '-' | '*' | '+' | '>' | '•' | '–' | '—' | '·');
    let source = reader.source(text.start..line.end);
    // After a dash that is no list's mark, the box is in the middle of the text.
    let marked = source.trim_start_matches(is_mark);
    let length = plain_box(marked).filter(|_| before.chars().all(is_mark))?;
    let start = text.start + source.len() - marked.len();
    (start < text.end).then_some(start..start + length)
}

/// A box that Markdown does not read.
pub(super) fn box_not_read(range: Range<usize>, reader: &mut Reader<'_, '_>) {
    let written = reader.source(range.clone());
    let cause = if written.contains(['\u{a0}', '\u{202f}', '\u{2009}']) {
        "there is a no-break space in it"
    } else {
        "a box is `[ ]` or `[x]`, after `- ` and before a space"
    };
    let ticked = written
        .chars()
        .any(|c| !c.is_whitespace() && !matches!(c, '[' | ']' | '-' | '_'));
    let mend = format!(
        "write `- [{}] ` with plain spaces, then the answer",
        if ticked { 'x' } else { ' ' }
    );
    let message = format!("this box is left as plain text: {cause}");
    reader.error("quiz-box-not-read", range, message, mend);
}

/// Behind the answers only hints, explanations and comments may stand.
pub(super) fn nothing_follows(
    after: &[Block<'_, '_>],
    answers: Answers,
    reader: &mut Reader<'_, '_>,
) -> bool {
    let stranger = after
        .iter()
        .find(|block| block.withheld().is_none() && !block.is_comment());
    let Some(block) = stranger else {
        return true;
    };
    let mend = match block.tag() {
        _ if matches!(answers, Answers::Steps | Answers::Pairs) => {
            "move it above the answers; if the list or table above it is no answer but a part of the question, say its \
             type in the heading's comment: `type=open` or `type=cloze`"
        }
        Some(Tag::BlockQuote(None)) => {
            "if it is feedback, indent it under its answer with two spaces: `  > …`; if it is a hint or an \
             explanation, begin it with `> [!TIP]` or `> [!NOTE]`"
        }
        Some(Tag::BlockQuote(Some(
            BlockQuoteKind::Important | BlockQuoteKind::Warning | BlockQuoteKind::Caution,
        ))) => {
            "move it above the answers; or make it a hint (`> [!TIP]`) or an explanation (`> [!NOTE]`)"
        }
        Some(Tag::Heading { .. }) => {
            "write `##` if it is the next question; else move it above the answers"
        }
        Some(Tag::HtmlBlock) => "move it above the answers; a comment ends with `-->`",
        None => "leave the rule out: a question ends where the next heading begins",
        _ => "move it above the answers, or into an explanation: `> [!NOTE]`",
    };
    let message =
        "after the answers only hints (`> [!TIP]`) and explanations (`> [!NOTE]`) may follow";
    reader.error("quiz-after-answers", block.range(), message, mend);
    false
}

/// Reports more answers than anybody reads.
pub(super) fn are_few(number: usize, place: Range<usize>, reader: &mut Reader<'_, '_>) -> bool {
    if number <= MAX_ANSWERS {
        return true;
    }
    let message =
        format!("this question has {number} answers; more than {MAX_ANSWERS} are not read");
    reader.error(
        "quiz-too-many-answers",
        place,
        message,
        "split it into several questions",
    );
    false
}
