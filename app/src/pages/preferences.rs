//! How a reader wants pages to look: the form. `style/preferences.css` shows each choice at once.

use leptos::prelude::*;

use crate::{
    components::{Document, HeadView},
    i18n::Lang,
    shared::{DISPLAY_CHOICES, Display, DisplayChoice, PageContext},
};

/// The form's page; `back` is where the form leads once it is sent.
pub fn preferences_page(page: PageContext, back: String) -> AnyView {
    let lang = page.lang;
    let display = page.display;
    let head = HeadView::private(lang.display_title());
    let choices: Vec<_> = DISPLAY_CHOICES
        .iter()
        .map(|choice| fieldset(lang, display, choice))
        .collect();
    let action = page.href.clone();
    view! {
        <Document page head>
            <main id="page:content" class="shell">
                <div class="ruled">
                    <div class="flow">
                        <h1>{lang.display_title()}</h1>
                        <p class="lead">{lang.display_text()}</p>
                    </div>
                    <div class="split section">
                        <form class="stack stack--l" method="post" action=action>
                            <input type="hidden" name="back" value=back/>
                            {choices}
                            <p class="cluster"><button type="submit" class="btn">{lang.keep_this_choice()}</button></p>
                            <p class="soft small">{lang.display_cookie()}</p>
                        </form>
                        <section class="flow" aria-labelledby="page:sample">
                            <h2 class="title-xl" id="page:sample">{lang.sample_title()}</h2>
                            <div class="prose"><p>{lang.sample_text()}</p></div>
                        </section>
                    </div>
                </div>
            </main>
        </Document>
    }
    .into_any()
}

fn fieldset(lang: Lang, display: Display, choice: &'static DisplayChoice) -> impl IntoView {
    let chosen = display
        .chosen(choice.name)
        .or(choice.values.first().copied());
    let options: Vec<_> = choice
        .values
        .iter()
        .map(|value| {
            let id = format!("pref-{}-{value}", choice.name);
            view! {
                <label class="pick">
                    <input type="radio" id=id name=choice.name value=*value checked=chosen == Some(*value)/>
                    " " <span>{words(lang, choice.name, value)}</span>
                </label>
            }
        })
        .collect();
    view! {
        <fieldset class="picks">
            <legend>{title(lang, choice.name)}</legend>
            {options}
        </fieldset>
    }
    .into_any()
}

fn title(lang: Lang, name: &str) -> &'static str {
    match name {
        "theme" => lang.colours(),
        "size" => lang.text_size(),
        "leading" => lang.line_height(),
        "measure" => lang.line_length(),
        _ => lang.lettering(),
    }
}

fn words(lang: Lang, name: &str, value: &str) -> &'static str {
    match (name, value) {
        ("theme", "light") => lang.theme_light(),
        ("theme", "dark") => lang.theme_dark(),
        ("theme", _) => lang.theme_auto(),
        ("size", "l") => lang.size_l(),
        ("size", "xl") => lang.size_xl(),
        ("size", "xxl") => lang.size_xxl(),
        ("size", _) => lang.size_m(),
        ("leading", "loose") => lang.leading_loose(),
        ("leading", "looser") => lang.leading_looser(),
        ("leading", _) => lang.leading_normal(),
        ("measure", "narrow") => lang.measure_narrow(),
        ("measure", "wide") => lang.measure_wide(),
        ("measure", _) => lang.measure_normal(),
        (_, "sans") => lang.lettering_sans(),
        _ => lang.lettering_serif(),
    }
}
