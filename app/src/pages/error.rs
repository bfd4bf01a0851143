//! Errors that help.

use std::borrow::Cow;

use leptos::prelude::*;

use crate::{
    components::{Document, HeadView},
    i18n::Lang,
    shared::PageContext,
};

/// What went wrong, as a reader may know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// Nothing is at this address.
    NotFound,
    /// The request comes from another site.
    CrossOrigin,
    /// The request cannot be read, or is too large.
    BadRequest,
    /// It was tried too often.
    TooOften {
        /// After how many minutes it may be tried again.
        minutes: u64,
    },
    /// The server cannot do it now.
    Unavailable,
    /// The server failed.
    Internal,
}

impl ErrorKind {
    fn words(self, lang: Lang) -> (&'static str, Cow<'static, str>) {
        let (title, text) = match self {
            Self::NotFound => (lang.not_found_title(), lang.not_found_text()),
            Self::CrossOrigin => (lang.forbidden_title(), lang.forbidden_text()),
            Self::BadRequest => (lang.bad_request_title(), lang.bad_request_text()),
            Self::TooOften { minutes } => {
                let text = lang.too_often_text(minutes);
                return (lang.too_often_title(), text.into());
            }
            Self::Unavailable => (lang.unavailable_title(), lang.unavailable_text()),
            Self::Internal => (lang.internal_error_title(), lang.internal_error_text()),
        };
        (title, text.into())
    }
}

/// A page that says what went wrong and leads on.
pub fn error_page(page: PageContext, kind: ErrorKind) -> AnyView {
    let lang = page.lang;
    let (title, words) = kind.words(lang);
    let home = format!("/{}", page.tag);
    let head = HeadView::private(title);
    let drawing = page.assets.wiped.clone();
    view! {
        <Document page head>
            <main id="page:content" class="shell">
                <div class="ruled">
                    <div class="split split--side-xl split--centre">
                        <div class="flow">
                            <h1>{title}</h1>
                            <p class="lead">{words}</p>
                            <p><a class="btn" href=home>{lang.to_catalogue()}</a></p>
                        </div>
                        <div class="frame"><img src=drawing alt="" width="640" height="420"/></div>
                    </div>
                </div>
            </main>
        </Document>
    }
    .into_any()
}
