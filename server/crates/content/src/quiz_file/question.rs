//! One question: its prompt, its answers, its hints and its explanation.

use std::ops::Range;

use quiz::{Question, QuestionId, Response, Score};

use super::{
    alerts,
    answer_block::{self, AnswerBlock, Shape},
    blank,
    blocks::{Block, Parted, Withheld, blocks},
    boxes, checks, choice,
    cloze::{self, Holed},
    effects,
    heading::Heading,
    kind::{Answers, Kind},
    matching, ordering,
    outline::Asked,
    reader::{Reader, Spanned},
    sections, typed, unread,
};

/// Reads what stands under a question's heading. `None` when a mistake was reported.
pub(super) fn read(
    id: QuestionId,
    asked: &Asked<'_, '_>,
    reader: &mut Reader<'_, '_>,
) -> Option<Question> {
    let heading = &asked.heading;
    if !sections::check(asked.body, asked.level(), reader) || !alerts::are_read(asked.body, reader)
    {
        return None;
    }
    reader.under(&heading.plain_title);
    let blocks = blocks(asked.body);
    let said = heading.settings.kind.as_ref().map(|(kind, _)| *kind);
    let answers = answer_block::find(&blocks, said, reader);
    let end_of_prompt = answers
        .as_ref()
        .map_or(blocks.len(), |answers| answers.index);
    let (before, rest) = blocks.split_at(end_of_prompt);
    let after = rest.get(1..).unwrap_or_default();
    if !checks::prompt_holds_no_answers(before, answers.as_ref(), reader) {
        return None;
    }
    let mut shown = Vec::new();
    let mut withheld = Vec::new();
    for block in before.iter().filter(|block| !block.is_comment()) {
        let parted = Parted::of(block.events);
        shown.extend(parted.shown);
        withheld.extend(parted.withheld);
    }
    let found = answers.as_ref().map(|answers| answers.shape.answers());
    let read = match answers {
        Some(answers) => read_answers(answers, &shown, heading, reader),
        None => read_unlisted(&shown, heading, reader),
    };
    if found.is_some_and(|found| !checks::nothing_follows(after, found, reader)) {
        return None;
    }
    for block in after {
        withheld.extend(block.withheld().map(|kind| (kind, block.inner().to_vec())));
    }
    let (response, prompt_html) = match read? {
        (response, None) => (response, prompt(heading, &heading.title, &shown, reader)?),
        (response, Some(holed)) => {
            let html = prompt(heading, &holed.title, &holed.text, reader)?;
            (response, holed.filled(&html, reader)?)
        }
    };
    let (hints_html, explanation_html) = render_withheld(&withheld, reader);
    if response == Response::Open && explanation_html.is_none() {
        open_without_answer(heading, said, reader);
    }
    let points = heading.settings.points.as_ref();
    Some(Question {
        id,
        points: points.map_or(Score::ONE, |(points, _)| *points),
        prompt_html,
        response,
        hints_html,
        explanation_html,
    })
}

/// How a question is answered; with its blanks as holes if it is a cloze.
type Read<'a> = Option<(Response, Option<Holed<'a>>)>;

fn read_answers<'a>(
    answers: AnswerBlock<'_, '_>,
    prompt: &[Spanned<'_>],
    heading: &Heading<'_>,
    reader: &mut Reader<'_, '_>,
) -> Read<'a> {
    let AnswerBlock { range, shape, .. } = answers;
    let settings = &heading.settings;
    if let Some((kind, place)) = &settings.kind {
        if kind.answers() != shape.answers() {
            checks::type_does_not_fit(*kind, place.clone(), reader);
            return None;
        }
    } else if let Some(blank) = blank::first(&heading.title).or_else(|| blank::first(prompt)) {
        blank_beside_answers(blank, shape.answers(), reader);
        return None;
    }
    let response = match shape {
        Shape::Boxes(items) => Response::Choice(choice::read(&items, range, settings, reader)?),
        Shape::Typed(items) => typed::read(&items, range, settings, reader)?,
        Shape::Steps(items) => Response::Ordering(ordering::read(&items, range, settings, reader)?),
        Shape::Pairs(table) => Response::Matching(matching::read(&table, settings, reader)?),
    };
    Some((response, None))
}

/// A question without an answer block is a cloze or open.
fn read_unlisted<'a>(
    prompt: &[Spanned<'a>],
    heading: &Heading<'a>,
    reader: &mut Reader<'_, '_>,
) -> Read<'a> {
    let settings = &heading.settings;
    let has_blank = blank::first(&heading.title).is_some() || blank::first(prompt).is_some();
    let found = match has_blank {
        true => Answers::Blanks,
        false => Answers::Free,
    };
    if let Some((kind, place)) = &settings.kind {
        // What looks like a blank is code where the author says so.
        if *kind != Kind::Open && kind.answers() != found {
            checks::type_does_not_fit(*kind, place.clone(), reader);
            return None;
        }
        if *kind == Kind::Open {
            effects::of_open_question(settings, reader);
            return Some((Response::Open, None));
        }
    }
    if !boxes::are_no_code(prompt, reader)
        || !cloze::are_read(&heading.title, reader)
        || !cloze::are_read(prompt, reader)
    {
        return None;
    }
    if settings.kind.is_none()
        && !(unread::no_blank_is_left(&heading.title, reader)
            && unread::no_blank_is_left(prompt, reader))
    {
        return None;
    }
    if has_blank {
        let (cloze, holed) = cloze::read(&heading.title, prompt, settings, reader)?;
        return Some((Response::Cloze(cloze), Some(holed)));
    }
    if settings.kind.is_none() && !unread::no_answers_are_left(prompt, reader) {
        return None;
    }
    effects::of_open_question(settings, reader);
    Some((Response::Open, None))
}

/// What looks like a blank in a question that is answered in another way.
fn blank_beside_answers(blank: Range<usize>, answers: Answers, reader: &mut Reader<'_, '_>) {
    let (what, kind) = match answers {
        Answers::Boxes => ("a list of options", "type=single` or `type=multiple"),
        Answers::Typed => ("a list of accepted answers", "type=short` or `type=number"),
        Answers::Steps => ("an ordered list", "type=ordering"),
        _ => ("a table of pairs", "type=matching"),
    };
    let cloze = match answers {
        Answers::Steps | Answers::Pairs => {
            "; if the list or table is a part of the text, write `type=cloze`"
        }
        _ => "",
    };
    reader.error(
        "quiz-blank-beside-answers",
        blank,
        format!(
            "this is a blank, in a question that has {what} too: learners would read its key"
        ),
        format!(
            "give the blank a question of its own{cloze}; if it is code to be shown, say the question's type: `{kind}`"
        ),
    );
}

fn open_without_answer(heading: &Heading<'_>, said: Option<Kind>, reader: &mut Reader<'_, '_>) {
    let mend = match said {
        Some(_) => "write a possible answer below the question: `> [!NOTE]`",
        None => {
            "write a possible answer: `> [!NOTE]`; or, if the question is not meant to be open, answers: `- [x] right` \
             and `- [ ] wrong`, or `- = accepted`"
        }
    };
    reader.warning(
        "quiz-open-without-answer",
        heading.range.clone(),
        "this question has no answers, so that it is open, and no explanation that learners could compare theirs with",
        mend,
    );
}

/// The heading's text and what follows it, as HTML.
fn prompt(
    heading: &Heading<'_>,
    title: &[Spanned<'_>],
    shown: &[Spanned<'_>],
    reader: &mut Reader<'_, '_>,
) -> Option<String> {
    let title = reader.html(title);
    let text = reader.html(shown);
    if title.is_empty() && text.is_empty() {
        reader.error(
            "quiz-empty-question",
            heading.range.clone(),
            "this heading asks nothing",
            "write the question after `##`",
        );
        return None;
    }
    let title = match title.as_str() {
        "" => title,
        title => format!("<p class=\"question-title\">{title}</p>"),
    };
    Some(format!("{title}\n{text}").trim().to_owned())
}

/// The hints, and all the explanations as one.
fn render_withheld(
    withheld: &[(Withheld, Vec<Spanned<'_>>)],
    reader: &mut Reader<'_, '_>,
) -> (Vec<String>, Option<String>) {
    let mut render = |wanted: Withheld| -> Vec<String> {
        withheld
            .iter()
            .filter(|(kind, _)| *kind == wanted)
            .map(|(_, events)| reader.withheld_html(events))
            .filter(|html| !html.is_empty())
            .collect()
    };
    let hints = render(Withheld::Hint);
    let explanations = render(Withheld::Explanation);
    (hints, join(&explanations))
}

/// Several texts as one; `None` without any.
pub(super) fn join(texts: &[String]) -> Option<String> {
    (!texts.is_empty()).then(|| texts.join("\n"))
}

/// The quotes that stand directly in an item, as one feedback.
pub(super) fn feedback(
    blocks: &[Block<'_, '_>],
    withheld: &[(Withheld, Vec<Spanned<'_>>)],
    reader: &mut Reader<'_, '_>,
) -> Option<String> {
    let quotes = blocks
        .iter()
        .map(|quote| reader.withheld_html(quote.inner()));
    let mut texts: Vec<String> = quotes.collect();
    texts.extend(
        withheld
            .iter()
            .map(|(_, events)| reader.withheld_html(events)),
    );
    texts.retain(|html| !html.is_empty());
    join(&texts)
}
