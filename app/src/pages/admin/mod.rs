//! The pages of those who look after a site.

mod account;
mod accounts;
mod content;
mod notes;

use leptos::prelude::*;

use crate::{
    components::{Document, HeadView},
    i18n::Lang,
    shared::{PageContext, PagesAround, RoleView},
};

pub use account::account_page;
pub use accounts::accounts_page;
pub use content::content_page;
pub use notes::notes_page;

/// What stands around each of them. `administrator`: the reader may do more than look at the content.
fn frame(page: PageContext, title: &str, administrator: bool, body: AnyView) -> AnyView {
    let lang = page.lang;
    let head = HeadView::private(title);
    let root = format!("/{}/admin", page.tag);
    let link = |rest: &str, words: &'static str| {
        let href = format!("{root}{rest}");
        let current = (page.href == href).then_some("page");
        view! { <li><a href=href aria-current=current>{words}</a></li> }
    };
    let of_administrators = administrator.then(|| {
        view! { {link("", lang.accounts())} {link("/log", lang.admin_log())} }
    });
    let links = view! { {of_administrators} {link("/content", lang.content_state())} };
    let title = title.to_owned();
    view! {
        <Document page=page.clone() head>
            <main id="page:content" class="shell">
                <div class="ruled">
                    <h1>{title}</h1>
                    <nav class="account-nav" aria-label=lang.admin()>
                        <ul class="cluster">{links}</ul>
                    </nav>
                    {body}
                </div>
            </main>
        </Document>
    }
    .into_any()
}

/// The links to the pages before and behind.
fn around(lang: Lang, pages: PagesAround) -> Option<AnyView> {
    let link = |href: Option<String>, rel: &'static str, words: &'static str| {
        href.map(|href| view! { <li><a href=href rel=rel>{words}</a></li> })
    };
    let before = link(pages.before, "prev", lang.newer());
    let behind = link(pages.behind, "next", lang.older());
    (before.is_some() || behind.is_some()).then(|| {
        view! {
            <nav class="account-nav" aria-label=lang.more_pages()>
                <ul class="cluster">{before} {behind}</ul>
            </nav>
        }
        .into_any()
    })
}

impl RoleView {
    /// Its name for people.
    pub(crate) fn name(self, lang: Lang) -> &'static str {
        match self {
            Self::Learner => lang.role_learner(),
            Self::Author => lang.role_author(),
            Self::Admin => lang.role_admin(),
        }
    }

    /// Its name in forms.
    pub(crate) fn value(self) -> &'static str {
        match self {
            Self::Learner => "learner",
            Self::Author => "author",
            Self::Admin => "admin",
        }
    }
}
