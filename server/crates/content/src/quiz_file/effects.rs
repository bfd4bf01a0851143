//! Settings that change nothing: their authors expect something of them.

use std::ops::Range;

use quiz::{Credit, PartCredit};

use super::{comment::Settings, reader::Reader};

/// Reports a setting that changes nothing here.
pub(super) fn without_effect(
    key: &str,
    why: &str,
    place: &Range<usize>,
    reader: &mut Reader<'_, '_>,
) {
    let message = format!("`{key}` changes nothing: {why}");
    reader.warning(
        "quiz-setting-without-effect",
        place.clone(),
        message,
        format!("leave `{key}` out"),
    );
}

/// How a question of several parts counts. Only multiple choice has `net` and `each`.
pub(super) fn part_credit(settings: &Settings, reader: &mut Reader<'_, '_>) -> PartCredit {
    match &settings.credit {
        None => PartCredit::Share,
        Some((Credit::All, _)) => PartCredit::All,
        Some((Credit::Net | Credit::Each, place)) => {
            reader.warning(
                "quiz-setting-without-effect",
                place.clone(),
                "this `credit` is for multiple choice: here the share of right parts counts, or `credit=all`",
                "write `credit=all` for all or nothing; else leave `credit` out",
            );
            PartCredit::Share
        }
    }
}

/// Reports `shuffle=none` where there is nothing to keep in order, or where the order is the answer.
pub(super) fn shuffle_is_pointless(why: &str, settings: &Settings, reader: &mut Reader<'_, '_>) {
    if let Some(place) = &settings.fixed_order {
        without_effect("shuffle", why, place, reader);
    }
}

/// Reports what an open question, which nobody grades, does not need.
pub(super) fn of_open_question(settings: &Settings, reader: &mut Reader<'_, '_>) {
    let places = [
        ("points", settings.points.as_ref().map(|(_, place)| place)),
        ("credit", settings.credit.as_ref().map(|(_, place)| place)),
    ];
    for (key, place) in places {
        if let Some(place) = place {
            without_effect(key, "an open question is not graded", place, reader);
        }
    }
    shuffle_is_pointless("there is nothing to choose from here", settings, reader);
}
