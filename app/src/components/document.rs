//! The document around every page.

use leptos::prelude::*;

use crate::{
    components::{Foot, Head, HeadView, Leaving, Masthead},
    shared::PageContext,
};

/// The whole document, from `<html>` on.
#[component]
pub(crate) fn Document(page: PageContext, head: HeadView, children: Children) -> impl IntoView {
    let (lang, dir) = (page.lang, page.dir);
    let display = page.display;
    view! {
        <html
            lang=lang.tag()
            dir=dir
            data-theme=display.chosen("theme")
            data-size=display.chosen("size")
            data-leading=display.chosen("leading")
            data-measure=display.chosen("measure")
            data-text=display.chosen("text")
        >
            <Head page=page.clone() head/>
            <body>
                <a class="skip" href="#page:content">{lang.skip_to_content()}</a>
                <Masthead page=page.clone()/>
                <Leaving page=page.clone()/>
                {children()}
                <Foot page/>
            </body>
        </html>
    }
    .into_any()
}
