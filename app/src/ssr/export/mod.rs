//! What somebody takes home, as pages to be read without the site.

mod attempt;

use content::{Language, plain_text};
use platform::{KeptAbout, KeptAct, MyData, Role};
use time::OffsetDateTime;

use crate::{
    i18n::{Lang, language_name},
    pages::{export_attempts_page, export_page},
    shared::{ExportAttemptsView, ExportLink, ExportTable, ExportView},
};

use super::{course::direction, render};
use attempt::attempt_view;

/// The file of a page with attempts, whose number is from 0.
#[must_use]
pub fn export_file(part: usize) -> String {
    format!("attempts-{:04}.html", part + 1)
}

/// The first page of what somebody takes home from the site of this name.
#[must_use]
pub fn export_html(data: &MyData, site: &str, language: &Language) -> String {
    let lang = Lang::of_tag(language.as_str());
    let view = ExportView {
        site: site.to_owned(),
        made: moment(lang, data.made_at),
        account: account(lang, &data.about),
        tables: tables(lang, &data.about),
        pages: data
            .parts()
            .enumerate()
            .map(|(part, (first, last))| ExportLink {
                file: export_file(part),
                words: match [day(lang, first), day(lang, last)] {
                    [first, last] if first == last => first,
                    [first, last] => lang.export_from_to(&first, &last),
                },
            })
            .collect(),
    };
    render(|| export_page(lang, direction(lang.tag()), view))
}

/// A page with attempts, whose number is from 0.
#[must_use]
pub fn export_attempts_html(
    data: &MyData,
    part: usize,
    attempts: &[platform::MyAttempt],
    language: &Language,
) -> String {
    let lang = Lang::of_tag(language.as_str());
    let view = ExportAttemptsView {
        number: part + 1,
        of: data.parts().count(),
        attempts: attempts.iter().map(|one| attempt_view(lang, one)).collect(),
    };
    render(|| export_attempts_page(lang, direction(lang.tag()), view))
}

/// What is what, for who opens the archive.
#[must_use]
pub fn export_readme(site: &str, language: &Language) -> String {
    let lang = Lang::of_tag(language.as_str());
    format!(
        "{}\n\nindex.html: {}\ndata.json: {}\n",
        lang.export_title(site),
        lang.export_readme_index(),
        lang.export_readme_json()
    )
}

/// To the minute, as nobody needs it more exactly; `data.json` has it whole.
fn moment(lang: Lang, at: OffsetDateTime) -> String {
    let (hour, minute) = (at.hour(), at.minute());
    format!("{}, {hour:02}:{minute:02} UTC", day(lang, at))
}

fn day(lang: Lang, at: OffsetDateTime) -> String {
    lang.date(&at.date().to_string())
}

fn account(lang: Lang, about: &KeptAbout) -> Vec<(&'static str, String)> {
    let account = &about.account;
    let at = |at: Option<OffsetDateTime>| at.map(|at| moment(lang, at));
    let pending = account.pending_email.as_ref();
    let role = match account.role {
        Role::Learner => lang.export_role_learner(),
        Role::Author => lang.export_role_author(),
        Role::Admin => lang.export_role_admin(),
    };
    let facts = [
        (lang.export_pseudonym(), Some(account.pseudonym.clone())),
        (lang.export_email(), account.email.clone()),
        (
            lang.export_pending_email(),
            pending.map(|(address, since)| format!("{address} ({})", moment(lang, *since))),
        ),
        (lang.export_role(), Some(role.to_owned())),
        (
            lang.export_language(),
            Some(language_name(&account.language).to_owned()),
        ),
        (lang.export_created(), at(Some(account.created_at))),
        (lang.export_last_used(), at(Some(account.last_seen_at))),
        (lang.export_disabled(), at(account.disabled_at)),
        (lang.export_delete_after(), at(account.delete_after)),
        (lang.export_warned(), at(account.warned_at)),
    ];
    let facts = facts.into_iter();
    facts
        .filter_map(|(name, value)| Some((name, value?)))
        .collect()
}

fn tables(lang: Lang, about: &KeptAbout) -> Vec<ExportTable> {
    let at = |at: OffsetDateTime| moment(lang, at);
    let sessions = about.sessions.iter().map(|it| {
        let device = it.device.clone();
        vec![
            device,
            at(it.created_at),
            at(it.last_seen_at),
            at(it.expires_at),
        ]
    });
    let paths = about.paths.iter().map(|it| {
        let place = match &it.heading {
            Some(heading) => format!("{}#{heading}", it.item_id),
            None => it.item_id.clone(),
        };
        vec![
            it.title.clone(),
            at(it.started_at),
            place,
            at(it.visited_at),
        ]
    });
    let done = about.completions.iter().map(|it| {
        let kind = match it.kind.as_str() {
            "lesson" => lang.lesson().to_owned(),
            "activity" => lang.activity().to_owned(),
            "quiz" => lang.quiz().to_owned(),
            other => other.to_owned(),
        };
        vec![it.title.clone(), kind, it.course_id.clone(), at(it.done_at)]
    });
    let ticks = about.ticks.iter().map(|it| {
        vec![
            it.item_id.clone(),
            it.course_id.clone(),
            it.steps.clone(),
            at(it.changed_at),
        ]
    });
    let letters = about
        .letters
        .iter()
        .map(|it| vec![it.kind.clone(), it.address.clone(), at(it.created_at)]);
    let links = about.links.iter().map(|it| {
        let address = it.email.clone().unwrap_or_default();
        vec![
            it.purpose.clone(),
            address,
            at(it.created_at),
            at(it.expires_at),
        ]
    });
    let acts = about.acts.iter().map(|it| {
        let detail = it.detail.clone().unwrap_or_default();
        vec![
            at(it.at),
            it.act.clone(),
            it.via.clone(),
            detail,
            whose(lang, it),
        ]
    });
    let (begun, used, course) = (lang.export_begun(), lang.export_last_used(), lang.course());
    let when = lang.export_when();
    vec![
        table(
            lang.export_devices(),
            [lang.export_device(), begun, used, lang.export_ends()],
            sessions,
        ),
        table(
            lang.export_courses(),
            [course, begun, lang.export_stopped(), used],
            paths,
        ),
        table(
            lang.export_done(),
            [lang.export_what(), lang.export_kind(), course, when],
            done,
        ),
        table(
            lang.export_ticks(),
            [lang.activity(), course, lang.steps(), when],
            ticks,
        ),
        table(
            lang.export_letters(),
            [lang.export_kind(), lang.export_email(), when],
            letters,
        ),
        table(
            lang.export_links(),
            [
                lang.export_kind(),
                lang.export_email(),
                when,
                lang.export_ends(),
            ],
            links,
        ),
        table(
            lang.export_acts(),
            [
                when,
                lang.export_what(),
                lang.export_via(),
                lang.export_detail(),
                lang.export_whose(),
            ],
            acts,
        ),
    ]
}

fn whose(lang: Lang, act: &KeptAct) -> String {
    let words = [
        act.by_them.then(|| lang.export_by_you()),
        act.to_them.then(|| lang.export_to_you()),
    ];
    let words: Vec<&str> = words.into_iter().flatten().collect();
    words.join(", ")
}

fn table<const N: usize>(
    title: &'static str,
    head: [&'static str; N],
    rows: impl Iterator<Item = Vec<String>>,
) -> ExportTable {
    ExportTable {
        title,
        head: head.to_vec(),
        rows: rows.collect(),
    }
}

/// The texts of parts, without markup.
fn texts<'a>(parts: impl IntoIterator<Item = &'a String>) -> Vec<String> {
    parts.into_iter().map(|html| plain_text(html)).collect()
}
