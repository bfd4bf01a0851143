//! What somebody takes home, as pages of their own: no script, no address of the site, one style sheet beside them.

use leptos::prelude::*;

use crate::{
    i18n::Lang,
    shared::{ExportAttemptView, ExportAttemptsView, ExportQuestionView, ExportTable, ExportView},
};

/// The file with the style of these pages.
pub const EXPORT_STYLE: &str = "style.css";
/// The file of the first page.
pub const EXPORT_INDEX: &str = "index.html";

/// The first page.
pub fn export_page(lang: Lang, dir: &'static str, view: ExportView) -> AnyView {
    let title = lang.export_title(&view.site);
    let account = facts(view.account);
    let tables: Vec<_> = view
        .tables
        .into_iter()
        .map(|rows| table(lang, rows))
        .collect();
    let pages: Vec<_> = view
        .pages
        .into_iter()
        .map(|page| view! { <li><a href=page.file>{page.words}</a></li> })
        .collect();
    let attempts = if pages.is_empty() {
        view! { <p>{lang.export_nothing()}</p> }.into_any()
    } else {
        view! { <ul>{pages}</ul> }.into_any()
    };
    let body = view! {
        <h1>{title.clone()}</h1>
        <p>{lang.export_made(&view.made)} " " {lang.export_json()}</p>
        <section aria-labelledby="account">
            <h2 id="account">{lang.export_account()}</h2>
            {account}
        </section>
        {tables}
        <section aria-labelledby="attempts">
            <h2 id="attempts">{lang.export_attempts()}</h2>
            {attempts}
        </section>
    }
    .into_any();
    frame(lang, dir, title, body)
}

/// A page with attempts.
pub fn export_attempts_page(lang: Lang, dir: &'static str, view: ExportAttemptsView) -> AnyView {
    let title = lang.export_attempts_page(view.number, view.of);
    let attempts: Vec<_> = view
        .attempts
        .into_iter()
        .map(|one| attempt(lang, one))
        .collect();
    let body = view! {
        <h1>{title.clone()}</h1>
        <p><a href=EXPORT_INDEX>{lang.export_back()}</a></p>
        {attempts}
        <p><a href=EXPORT_INDEX>{lang.export_back()}</a></p>
    }
    .into_any();
    frame(lang, dir, title, body)
}

fn frame(lang: Lang, dir: &'static str, title: String, body: AnyView) -> AnyView {
    view! {
        <html lang=lang.tag() dir=dir>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{title}</title>
                <link rel="stylesheet" href=EXPORT_STYLE/>
            </head>
            <body><main>{body}</main></body>
        </html>
    }
    .into_any()
}

fn facts(facts: Vec<(&'static str, String)>) -> AnyView {
    let facts: Vec<_> = facts
        .into_iter()
        .map(|(name, value)| view! { <div><dt>{name}</dt><dd dir="auto">{value}</dd></div> })
        .collect();
    view! { <dl>{facts}</dl> }.into_any()
}

fn table(lang: Lang, table: ExportTable) -> AnyView {
    let head = table.head.into_iter();
    let head: Vec<_> = head
        .map(|words| view! { <th scope="col">{words}</th> })
        .collect();
    let rows: Vec<_> = table
        .rows
        .into_iter()
        .map(|row| {
            let cells = row.into_iter();
            let cells: Vec<_> = cells
                .map(|text| view! { <td dir="auto">{text}</td> })
                .collect();
            view! { <tr>{cells}</tr> }
        })
        .collect();
    let rows = if rows.is_empty() {
        view! { <p>{lang.export_nothing()}</p> }.into_any()
    } else {
        // What is too wide is reached by the keyboard too.
        view! {
            <div class="wide" tabindex="0" role="region" aria-label=table.title>
                <table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>
            </div>
        }
        .into_any()
    };
    view! { <section><h2>{table.title}</h2>{rows}</section> }.into_any()
}

fn attempt(lang: Lang, attempt: ExportAttemptView) -> AnyView {
    let questions: Vec<_> = (1..)
        .zip(attempt.questions)
        .map(|(number, one)| question(lang, number, &attempt.lang, one))
        .collect();
    view! {
        <article>
            <h2 lang=attempt.lang dir="auto">{attempt.title}</h2>
            {facts(attempt.facts)}
            {questions}
        </article>
    }
    .into_any()
}

fn question(lang: Lang, number: usize, text_lang: &str, question: ExportQuestionView) -> AnyView {
    let lines = |title: &'static str, lines: Vec<String>| {
        let lines: Vec<_> = lines
            .into_iter()
            .map(|line| view! { <li dir="auto">{line}</li> })
            .collect();
        (!lines.is_empty()).then(|| {
            view! { <h4>{title}</h4><ul class="text" lang=text_lang.to_owned()>{lines}</ul> }
        })
    };
    let given = if question.given.is_empty() {
        view! { <p>{lang.no_answer()}</p> }.into_any()
    } else {
        lines(lang.export_given(), question.given).into_any()
    };
    let score = question.score.map(|words| view! { <p>{words}</p> });
    let judgement = question
        .judgement
        .map(|words| view! { <p>{lang.your_judgement()} " " {words}</p> });
    view! {
        <section>
            <h3>{lang.question_number(number)}</h3>
            <p class="text" lang=text_lang.to_owned() dir="auto">{question.prompt}</p>
            {lines(lang.export_choices(), question.choices)}
            {lines(lang.export_hints(), question.hints)}
            {given}
            {lines(lang.export_right(), question.right)}
            {score}
            {judgement}
        </section>
    }
    .into_any()
}
