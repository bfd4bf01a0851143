//! Confirming an address by a link that was sent there.

use leptos::prelude::*;

use crate::{
    components::{Document, HeadView},
    shared::{ConfirmView, PageContext},
};

/// The page behind the link, and what comes of it. Looking at it changes nothing.
pub fn confirm_page(page: PageContext, view: ConfirmView) -> AnyView {
    let lang = page.lang;
    let address = |rest: &str| format!("/{}{rest}", page.tag);
    let link = |href: String, words: &'static str| {
        view! { <p class="cluster"><a class="btn" href=href>{words}</a></p> }.into_any()
    };
    let action = page.href.clone();
    let (title, words, what) = match view {
        ConfirmView::Question { pseudonym, address } => (
            lang.confirm_title(),
            lang.confirm_question(&address, &pseudonym),
            view! {
                <form method="post" action=action>
                    <p class="cluster"><button class="btn" type="submit">{lang.confirm_button()}</button></p>
                </form>
                <p>{lang.confirm_otherwise()}</p>
            }
            .into_any(),
        ),
        ConfirmView::Done => (
            lang.confirm_done_title(),
            lang.confirm_done_text().to_owned(),
            link(address("/me/settings"), lang.my_settings()),
        ),
        ConfirmView::Taken => (
            lang.confirm_taken_title(),
            lang.confirm_taken_text().to_owned(),
            link(address("/login"), lang.sign_in()),
        ),
        ConfirmView::Gone => (
            lang.link_gone_title(),
            lang.link_gone_text().to_owned(),
            link(address("/me/settings"), lang.confirm_again()),
        ),
    };
    let head = HeadView::private(title);
    view! {
        <Document page head>
            <main id="page:content" class="shell">
                <div class="ruled">
                    <div class="flow">
                        <h1>{title}</h1>
                        <p class="lead">{words}</p>
                        {what}
                    </div>
                </div>
            </main>
        </Document>
    }
    .into_any()
}
