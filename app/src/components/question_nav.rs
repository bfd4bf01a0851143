//! Beside the questions of an attempt or of a result: a link to each.

use leptos::prelude::*;

use crate::{components::Icon, i18n::Lang, shared::Verdict};

/// Links to the questions, which have the ids `{prefix}1`, `{prefix}2` and so on; with how each went, once graded.
#[component]
pub(crate) fn QuestionNav(
    lang: Lang,
    sprite: String,
    prefix: &'static str,
    questions: Vec<Option<Verdict>>,
) -> impl IntoView {
    let links: Vec<_> = (1..)
        .zip(questions)
        .map(|(number, verdict)| {
            let mark = verdict.map(|verdict| {
                let name = verdict.icon();
                view! {
                    <Icon sprite=sprite.clone() name/>
                    <span class="sr">", " {verdict.words(lang)}</span>
                }
            });
            let class = verdict.map(|verdict| format!("q-nav--{}", verdict.class()));
            view! {
                <li class=class>
                    <a href=format!("#{prefix}{number}")>
                        <span class="sr">{lang.question()} " "</span> {number} {mark}
                    </a>
                </li>
            }
        })
        .collect();
    view! {
        <nav class="q-nav" aria-label=lang.questions()>
            <p class="q-nav__title" aria-hidden="true">{lang.questions()}</p>
            <ol>{links}</ol>
        </nav>
    }
    .into_any()
}

impl Verdict {
    /// The name of its drawing.
    pub(crate) fn icon(self) -> &'static str {
        match self {
            Self::Right => "check",
            Self::Partly => "part",
            Self::Wrong => "cross",
            Self::NotGraded => "pencil",
        }
    }

    /// Its words.
    pub(crate) fn words(self, lang: Lang) -> &'static str {
        match self {
            Self::Right => lang.right(),
            Self::Partly => lang.partly_right(),
            Self::Wrong => lang.to_review(),
            Self::NotGraded => lang.not_graded(),
        }
    }

    /// The end of the class that gives its colour.
    pub(crate) fn class(self) -> &'static str {
        match self {
            Self::Right => "ok",
            Self::Partly => "part",
            Self::Wrong => "no",
            Self::NotGraded => "open",
        }
    }
}
