//! One question: a hint, a check.

use leptos::{prelude::*, task::spawn_local, web_sys};

use super::{Context, Stage, outcome};
use crate::{
    server_fns::{check_question, show_hint as ask_for_hint},
    shared::{AppError, CheckView, HintView},
};

/// Shows one more hint below the question.
pub(super) fn show_hint(context: Context, question: String) {
    if context.busy.get_value() {
        return;
    }
    context.busy.set_value(true);
    let (id, tag) = (context.id.get_value(), context.tag.get_value());
    spawn_local(async move {
        let hint = ask_for_hint(id, tag, question.clone()).await;
        context.busy.set_value(false);
        match hint {
            Ok(hint) => add_hint(context, &question, &hint),
            Err(AppError::Internal) => context.settle(Stage::Failed),
            Err(AppError::NotFound | AppError::BadRequest) => context.leave(),
        }
    });
}

fn add_hint(context: Context, question: &str, hint: &HintView) {
    let Some(fieldset) = fieldset_of(question) else {
        return;
    };
    context.calm();
    let part = |selector: &str| fieldset.query_selector(selector).ok().flatten();
    if let Some(list) = part(".clues") {
        // It fails for a place where no HTML may stand.
        drop(list.insert_adjacent_html("beforeend", &hint.html));
        outcome::focus_on(list.last_element_child());
    }
    match (hint.left, part("[data-do=hint]"), part("[data-left]")) {
        (0, Some(button), _) => button.remove(),
        (left, _, Some(count)) => count.set_text_content(Some(&context.lang.hints_left(left))),
        (_, _, None) => {}
    }
}

/// Checks one question, and puts what came of it in its place.
pub(super) fn check(context: Context, question: String, fields: Vec<(String, String)>) {
    if context.busy.get_value() {
        return;
    }
    context.busy.set_value(true);
    let (id, tag) = (context.id.get_value(), context.tag.get_value());
    spawn_local(async move {
        let checked = check_question(id, tag, question.clone(), fields).await;
        context.busy.set_value(false);
        match checked {
            Ok(CheckView::Refused(refused)) => context.settle(Stage::Refused(refused)),
            Ok(CheckView::Checked(html)) => put_result(context, &question, &html),
            Err(AppError::Internal) => context.settle(Stage::Failed),
            Err(AppError::NotFound | AppError::BadRequest) => context.leave(),
        }
    });
}

fn put_result(context: Context, question: &str, html: &str) {
    // Where its fields are gone, it is there already.
    let Some(fieldset) = fieldset_of(question) else {
        return;
    };
    outcome::forget_refused();
    context.calm();
    if fieldset.insert_adjacent_html("beforebegin", html).is_err() {
        return context.leave();
    }
    let result = fieldset.previous_element_sibling();
    fieldset.remove();
    if let Some(result) = result {
        mark_number(&result, &fieldset.id());
        outcome::focus_on(result.query_selector(".q__num").ok().flatten());
    }
}

/// Shows beside the question's number, in the list of questions, how it went.
fn mark_number(result: &web_sys::Element, anchor: &str) {
    let link = document().query_selector(&format!(".q-nav a[href=\"#{anchor}\"]"));
    let verdict = result.query_selector(".verdict").ok().flatten();
    let (Some(link), Some(verdict)) = (link.ok().flatten(), verdict) else {
        return;
    };
    let words = verdict.text_content().unwrap_or_default();
    let icon = verdict.query_selector("svg").ok().flatten();
    let tone = result.class_name().replace("q q--", "q-nav--");
    if let Some(item) = link.parent_element() {
        item.set_class_name(&tone);
    }
    if let Some(icon) = icon.and_then(|icon| icon.clone_node_with_deep(true).ok()) {
        // It fails for a node that cannot have children.
        drop(link.append_child(&icon));
    }
    if let Ok(said) = document().create_element("span") {
        said.set_class_name("sr");
        said.set_text_content(Some(&format!(", {}", words.trim())));
        drop(link.append_child(&said));
    }
}

/// The fields of a question, found by the hidden field that names it. Ids hold no quotes.
fn fieldset_of(question: &str) -> Option<web_sys::Element> {
    let field = format!("[data-attempt] input[name=asked][value=\"{question}\"]");
    let field = document().query_selector(&field).ok().flatten()?;
    field.closest("fieldset").ok().flatten()
}
