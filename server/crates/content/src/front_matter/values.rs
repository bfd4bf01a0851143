//! Values that stand in several kinds of files.

use super::{Fields, Value};
use crate::{
    diagnostic::{Diagnostics, SourceFile},
    licence, source_url,
};

/// A licence by its SPDX identifier.
pub(crate) fn read_licence(fields: &Fields<'_>, diagnostics: &mut Diagnostics) -> Option<String> {
    let mend = fields.get("licence").and_then(|node| match &node.value {
        Value::Text(text) => Some(licence::mend(text)),
        _ => None,
    });
    let expression = fields.checked_text(
        "licence",
        licence::is_expression,
        "an SPDX identifier",
        &mend.unwrap_or_else(|| licence::mend("")),
        diagnostics,
    )?;
    let place = fields.range("licence").unwrap_or_default();
    licence::check(&expression, fields.file(), place, diagnostics);
    Some(expression)
}

/// The day of the last revision.
pub(super) fn read_date(fields: &Fields<'_>, diagnostics: &mut Diagnostics) -> Option<String> {
    fields.checked_text(
        "updated",
        is_date,
        "a day",
        "write year, month and day: `2026-11-23`",
        diagnostics,
    )
}

fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let mut number = |digits: usize| {
        let part = parts.next().filter(|part| part.len() == digits)?;
        part.bytes()
            .all(|byte| byte.is_ascii_digit())
            .then(|| part.parse::<u32>().ok())?
    };
    let (year, month, day) = (number(4), number(2), number(2));
    let days = year
        .zip(month)
        .and_then(|(year, month)| days_of(year, month));
    day.zip(days)
        .is_some_and(|(day, days)| (1..=days).contains(&day))
        && parts.next().is_none()
}

/// How many days a month has in the Gregorian calendar.
fn days_of(year: u32, month: u32) -> Option<u32> {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 => Some(if leap { 29 } else { 28 }),
        4 | 6 | 9 | 11 => Some(30),
        1..=12 => Some(31),
        _ => None,
    }
}

/// The web address of the course's folder on a forge.
pub(super) fn read_repository(
    file: &SourceFile,
    fields: &Fields<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let repository = fields.checked_text(
        "repository",
        |url| url.starts_with("https://") || url.starts_with("http://"),
        "the web address of the folder's repository",
        "write the address that a browser shows for this folder on the forge",
        diagnostics,
    )?;
    if source_url(&repository, "course.md", None).is_none() {
        diagnostics.push(file.warning(
            "repository-no-folder",
            fields.range("repository").unwrap_or_default(),
            "no link to a file can be made from this address: readers are not asked to propose corrections",
            "open the course's folder on the forge, choose its branch, and copy the address: `…/tree/main/…`",
        ));
    }
    Some(repository)
}
