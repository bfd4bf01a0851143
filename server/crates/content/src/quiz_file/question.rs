//! One question: its prompt, its answers, its hints and its explanation.

use quiz::{Question, QuestionId, Response, Score};

use super::{
    alerts,
    answer_block::{self, AnswerBlock, Shape, first_blank},
    blocks::{Block, Parted, Withheld, blocks},
    checks, choice,
    heading::Heading,
    kind::{Answers, Kind},
    reader::{Reader, Spanned},
    sections, typed,
};

/// Reads what stands under a heading of level 2. `None` when a mistake was reported.
pub(super) fn read(
    id: QuestionId,
    heading: &Heading<'_>,
    body: &[Spanned<'_>],
    reader: &mut Reader<'_, '_>,
) -> Option<Question> {
    if let Some(pool) = &heading.settings.pool {
        let message = "this version does not serve pools of questions yet";
        let mend =
            "write each question of the pool as a heading of level 2, without the pool's heading";
        reader.error("quiz-type-not-served", pool.clone(), message, mend);
        return None;
    }
    if !sections::check(body, reader) || !alerts::are_read(body, reader) {
        return None;
    }
    if let Some((kind, range)) = &heading.settings.kind
        && kind.answers() == Answers::NotServed
    {
        checks::not_served(*kind, range.clone(), reader);
        return None;
    }
    reader.under(&heading.plain_title);
    let blocks = blocks(body);
    let answers = answer_block::find(&blocks, reader);
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
    let response = read_response(answers, &shown, heading, reader);
    if !checks::nothing_follows(after, reader) {
        return None;
    }
    for block in after {
        withheld.extend(block.withheld().map(|kind| (kind, block.inner().to_vec())));
    }
    let prompt_html = prompt(heading, &shown, reader)?;
    let (hints_html, explanation_html) = render_withheld(&withheld, reader);
    Some(Question {
        id,
        points: heading
            .settings
            .points
            .as_ref()
            .map_or(Score::ONE, |(points, _)| *points),
        prompt_html,
        response: response?,
        hints_html,
        explanation_html,
    })
}

fn read_response(
    answers: Option<AnswerBlock<'_, '_>>,
    prompt: &[Spanned<'_>],
    heading: &Heading<'_>,
    reader: &mut Reader<'_, '_>,
) -> Option<Response> {
    let AnswerBlock { range, shape, .. } = match answers {
        Some(answers) => answers,
        None => {
            no_answers(prompt, heading, reader);
            return None;
        }
    };
    let asked = heading.settings.kind.as_ref();
    let found = match &shape {
        Shape::Boxes(_) => Answers::Boxes,
        Shape::Typed(_) => Answers::Typed,
        Shape::NotServed(_) => Answers::NotServed,
    };
    if let Some((kind, place)) = asked
        && kind.answers() != found
    {
        checks::type_does_not_fit(*kind, place.clone(), reader);
        return None;
    }
    match shape {
        Shape::Boxes(items) => {
            choice::read(&items, range, &heading.settings, reader).map(Response::Choice)
        }
        Shape::Typed(items) => typed::read(&items, range, &heading.settings, reader),
        Shape::NotServed(kind) => {
            checks::not_served(kind, range, reader);
            None
        }
    }
}

/// A question without an answer block is a cloze or open.
fn no_answers(prompt: &[Spanned<'_>], heading: &Heading<'_>, reader: &mut Reader<'_, '_>) {
    if let Some((kind, place)) = &heading.settings.kind {
        checks::type_does_not_fit(*kind, place.clone(), reader);
        return;
    }
    let blank = first_blank(&heading.title).or_else(|| first_blank(prompt));
    match blank {
        Some(blank) => checks::not_served(Kind::Cloze, blank, reader),
        None => checks::no_answers(heading.range.clone(), reader),
    }
}

/// The heading's text and what follows it, as HTML.
fn prompt(
    heading: &Heading<'_>,
    shown: &[Spanned<'_>],
    reader: &mut Reader<'_, '_>,
) -> Option<String> {
    let title = reader.html(&heading.title);
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
            .map(|(_, events)| reader.html(events))
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
    let quotes = blocks.iter().map(|quote| reader.html(quote.inner()));
    let mut texts: Vec<String> = quotes.collect();
    texts.extend(withheld.iter().map(|(_, events)| reader.html(events)));
    texts.retain(|html| !html.is_empty());
    join(&texts)
}
