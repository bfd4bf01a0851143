//! Ordering: an ordered list, whose items are steps in their right order.

use std::ops::Range;

use quiz::{Labelled, OrderingResponse};

use super::{
    blocks::Parted,
    boxes, checks,
    comment::Settings,
    effects, ids, label,
    marks::Item,
    reader::Reader,
    twins::{self, Twin},
};

/// A step as it is read.
struct Step {
    html: String,
    /// What its id is made from.
    text: String,
    range: Range<usize>,
}

/// Reads an ordered list without boxes and accepted answers. `None` when a mistake was reported.
pub(super) fn read(
    items: &[Item<'_, '_>],
    list: Range<usize>,
    settings: &Settings,
    reader: &mut Reader<'_, '_>,
) -> Option<OrderingResponse> {
    if !checks::are_few(items.len(), list.clone(), reader) {
        return None;
    }
    let read: Vec<Option<Step>> = items.iter().map(|item| step(item, reader)).collect();
    let steps: Vec<Step> = read.into_iter().collect::<Option<_>>()?;
    if steps.len() < 2 {
        reader.error(
            "quiz-one-option",
            list,
            "there is only one step to put in order",
            "add the other steps; or, if this list is a part of the question, write its type: `type=open`",
        );
        return None;
    }
    let twins = steps.iter().map(|step| Twin {
        keys: [&step.text, &step.html],
        range: &step.range,
    });
    if !twins::are_different("step", twins, reader) {
        return None;
    }
    effects::shuffle_is_pointless("steps are never shown in their order", settings, reader);
    let texts: Vec<String> = steps.iter().map(|step| step.text.clone()).collect();
    let labelled = |(id, step): (String, Step)| Labelled {
        id,
        html: step.html,
    };
    Some(OrderingResponse {
        credit: effects::part_credit(settings, reader),
        steps: ids::of_options(&texts)
            .into_iter()
            .zip(steps)
            .map(labelled)
            .collect(),
    })
}

fn step(item: &Item<'_, '_>, reader: &mut Reader<'_, '_>) -> Option<Step> {
    let range = item.text_range(reader);
    let (content, quotes) = label::without_quotes(item);
    let parted = Parted::of(&label::shown(&content, item.text_start));
    if let Some(quote) = quotes.first() {
        no_place_for_feedback(quote.range(), reader);
        return None;
    }
    if !parted.withheld.is_empty() {
        no_place_for_feedback(item.range.clone(), reader);
        return None;
    }
    if !boxes::holds_no_box(&parted.shown, reader) {
        return None;
    }
    let html = reader.html(&parted.shown);
    if html.is_empty() {
        reader.error(
            "quiz-empty-option",
            item.range.clone(),
            "there is nothing in this step",
            "write the step after its number: `1. The first step`",
        );
        return None;
    }
    Some(Step {
        html,
        text: ids::option_text(item.own_source(reader), item.has_code_block()),
        range,
    })
}

fn no_place_for_feedback(range: Range<usize>, reader: &mut Reader<'_, '_>) {
    reader.error(
        "quiz-feedback-without-place",
        range,
        "this quote is the feedback of a single step, and steps are graded together",
        "move it below the list, into the explanation: `> [!NOTE]`",
    );
}
