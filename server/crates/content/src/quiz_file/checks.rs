//! What must hold of a question as a whole. Each check says whether it did.

use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, Tag};

use super::{
    answer_block::{AnswerBlock, Shape, is_list_or_table, shape},
    blocks::{Block, Parted},
    boxes,
    kind::{Answers, Kind},
    reader::Reader,
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
    if let Some(answers) = answers
        && is_cut_in_two(before, answers, reader)
    {
        return false;
    }
    // In a hint or an explanation a box is as good as in a lesson.
    before
        .iter()
        .all(|block| boxes::holds_no_box(&Parted::of(block.events).shown, reader))
}

/// Whether the steps go on from an ordered list of the prompt: what stands between the two was meant to be in it.
fn is_cut_in_two(
    before: &[Block<'_, '_>],
    answers: &AnswerBlock<'_, '_>,
    reader: &mut Reader<'_, '_>,
) -> bool {
    let (Some(first), Shape::Steps(_)) = (answers.first_number, &answers.shape) else {
        return false;
    };
    let goes_on = |block: &Block<'_, '_>| {
        let last = match shape(block, reader) {
            Some(Shape::Steps(items)) => u64::try_from(items.len()).ok(),
            _ => None,
        };
        last.is_some_and(|last| first == last + 1)
    };
    let between = match before {
        [.., list, between] if goes_on(list) => between,
        _ => return false,
    };
    reader.error(
        "quiz-two-answer-blocks",
        between.range(),
        format!("the ordered list ends above this, and another one begins below it with `{first}.`"),
        "indent this under its step with three spaces; or, if the two are not one list, begin the second with `1.`",
    );
    true
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
