//! Single choice, multiple choice, true or false: a task list.

use std::ops::Range;

use pulldown_cmark::Event;
use quiz::{Choice, ChoiceOption, normalised_text};

use super::{
    blocks::Parted,
    boxes, checks,
    comment::Settings,
    effects, ids,
    kind::Kind,
    label,
    marks::{Item, Mark},
    question::feedback,
    reader::{Reader, Spanned},
    twins::{self, Twin},
};
use crate::markdown::plain_text;

/// Pairs of options that keep their order, in either one, as [`normalised_text`] gives them.
const TRUE_FALSE: [(&str, &str); 4] = [
    ("vrai", "faux"),
    ("true", "false"),
    ("oui", "non"),
    ("yes", "no"),
];

/// An option as it is read.
struct Candidate {
    html: String,
    feedback_html: Option<String>,
    right: bool,
    /// What its id is made from.
    text: String,
    /// What is compared with "Vrai" and the like.
    plain: String,
    range: Range<usize>,
}

/// Reads a list of which at least one item has a box. `None` when a mistake was reported.
pub(super) fn read(
    items: &[Item<'_, '_>],
    list: Range<usize>,
    settings: &Settings,
    reader: &mut Reader<'_, '_>,
) -> Option<Choice> {
    if !checks::are_few(items.len(), list.clone(), reader) {
        return None;
    }
    let read: Vec<Option<Candidate>> = items.iter().map(|item| candidate(item, reader)).collect();
    let options: Vec<Candidate> = read.into_iter().collect::<Option<_>>()?;
    let twins = options.iter().map(|option| Twin {
        keys: [&option.text, &option.html],
        range: &option.range,
    });
    if !twins::are_different("option", twins, reader) {
        return None;
    }
    let is_true_false = is_true_false(&options);
    let multiple = is_multiple(&options, list, settings, reader)?;
    if let (Some((_, place)), false) = (&settings.credit, multiple) {
        effects::without_effect(
            "credit",
            "only one answer can be chosen here",
            place,
            reader,
        );
    }
    let texts: Vec<String> = options.iter().map(|option| option.text.clone()).collect();
    let asked = settings.kind.as_ref().map(|(kind, _)| *kind);
    Some(Choice {
        multiple,
        credit: settings
            .credit
            .as_ref()
            .map(|(credit, _)| *credit)
            .unwrap_or_default(),
        fixed_order: is_true_false
            || asked == Some(Kind::TrueFalse)
            || settings.fixed_order.is_some(),
        options: ids::of_options(&texts)
            .into_iter()
            .zip(options)
            .map(|(id, option)| ChoiceOption {
                id,
                html: option.html,
                right: option.right,
                feedback_html: option.feedback_html,
            })
            .collect(),
    })
}

fn candidate(item: &Item<'_, '_>, reader: &mut Reader<'_, '_>) -> Option<Candidate> {
    let range = item.text_range(reader);
    let right = match &item.mark {
        Mark::Box { ticked } => *ticked,
        Mark::PlainBox(place) => {
            boxes::box_not_read(place.clone(), reader);
            return None;
        }
        _ => {
            reader.error(
                "quiz-mixed-list",
                range,
                "some answers of this list have a box, and this one has none",
                "begin it with `- [ ]` or `- [x]`",
            );
            return None;
        }
    };
    let (content, quotes) = label::without_quotes(item);
    let parted = Parted::of(&label::shown(&content, item.text_start));
    if !boxes::holds_no_box(&parted.shown, reader) || !fence_is_read(&parted.shown, reader) {
        return None;
    }
    let html = reader.html(&parted.shown);
    if html.is_empty() {
        reader.error(
            "quiz-empty-option",
            item.range.clone(),
            "there is nothing to choose behind this box",
            "write the answer after it: `- [ ] The answer`",
        );
        return None;
    }
    Some(Candidate {
        html,
        feedback_html: feedback(&quotes, &parted.withheld, reader),
        right,
        text: ids::option_text(item.own_source(reader), item.has_code_block()),
        plain: normalised_text(&plain_text(&parted.shown)),
        range,
    })
}

/// On the line of a box, the start of a code block is plain text and its end begins another code block.
fn fence_is_read(content: &[Spanned<'_>], reader: &mut Reader<'_, '_>) -> bool {
    match content {
        [(Event::Text(text), range), ..] if text.starts_with("```") || text.starts_with("~~~") => {
            reader.error(
                "quiz-fence-not-read",
                range.clone(),
                "a code block cannot begin on the line of the box: it is left as plain text",
                "begin it on the next line, indented by two spaces: `  ```",
            );
            false
        }
        _ => true,
    }
}

fn is_true_false(options: &[Candidate]) -> bool {
    let [one, other] = options else { return false };
    let plain = |option: &Candidate| option.plain.trim_end_matches(['.', ' ']).to_owned();
    let (one, other) = (plain(one), plain(other));
    TRUE_FALSE
        .iter()
        .any(|(yes, no)| (one == *yes && other == *no) || (one == *no && other == *yes))
}

/// Whether several may be chosen; `None` when the number of right ones does not fit.
fn is_multiple(
    options: &[Candidate],
    list: Range<usize>,
    settings: &Settings,
    reader: &mut Reader<'_, '_>,
) -> Option<bool> {
    let right = options.iter().filter(|option| option.right).count();
    if right == 0 {
        reader.error(
            "quiz-no-right-answer",
            list,
            "no answer of this question is right",
            "tick each right answer with an x: `- [x]`",
        );
        return None;
    }
    if options.len() < 2 {
        reader.error(
            "quiz-one-option",
            list,
            "there is only one answer to choose from",
            "add a wrong answer: `- [ ] …`; or ask for the answer itself: `- = …`",
        );
        return None;
    }
    let Some((kind, place)) = &settings.kind else {
        return Some(right > 1);
    };
    if *kind == Kind::Multiple {
        return Some(true);
    }
    if *kind == Kind::TrueFalse && options.len() != 2 {
        reader.error(
            "quiz-type-mismatch",
            place.clone(),
            format!(
                "`type=truefalse` takes two answers, and there are {}",
                options.len()
            ),
            "leave `type=` out, or keep two answers",
        );
        return None;
    }
    if right > 1 {
        reader.error(
            "quiz-several-right",
            place.clone(),
            format!(
                "`type={}` takes one right answer, and {right} are ticked",
                kind.name()
            ),
            "write `type=multiple`, or tick one answer alone",
        );
        return None;
    }
    Some(false)
}
