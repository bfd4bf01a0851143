//! What was done to accounts.

use leptos::prelude::*;

use super::{around, frame};
use crate::shared::{NotesView, PageContext};

/// The log of acts.
pub fn notes_page(page: PageContext, view: NotesView) -> AnyView {
    let lang = page.lang;
    let lines: Vec<_> = view
        .notes
        .into_iter()
        .map(|note| {
            let when = lang.note_time(&lang.date(&note.day), &note.time);
            let subject = match note.subject {
                Some((href, name)) => view! { <a href=href dir="auto">{name}</a> }.into_any(),
                None => view! { {lang.account_gone()} }.into_any(),
            };
            view! {
                <li>
                    <time datetime=note.datetime>{when}</time>
                    <span>{note.act} " — " {subject} <small class="soft small">" · " <span dir="auto">{note.actor}</span></small></span>
                </li>
            }
        })
        .collect();
    let list = if lines.is_empty() {
        view! { <p class="wait">{lang.no_note_yet()}</p> }.into_any()
    } else {
        view! { <ol class="log list">{lines}</ol> }.into_any()
    };
    let body = view! {
        <p>{lang.admin_log_lead()}</p>
        {list}
        {around(lang, view.around)}
    };
    frame(page, lang.admin_log(), true, body.into_any())
}
