//! A whole course as one page, for paper.

use leptos::prelude::*;

use crate::{
    components::{Document, FallbackNotice, HeadView, Licence, PrintedQuestion, written},
    i18n::Lang,
    shared::{ItemKindView, PageContext, PrintItem, PrintModule, PrintView},
};

/// The page.
pub fn print_page(page: PageContext, view: PrintView) -> AnyView {
    let lang = page.lang;
    // The course's own pages are what search engines should find.
    let head = HeadView::private(view.title.clone());
    let (text_lang, dir) = (view.text.lang.clone(), view.text.dir);
    let contents: Vec<_> = view.modules.iter().map(contents_of).collect();
    let modules: Vec<_> = (1..)
        .zip(view.modules)
        .map(|(number, module)| print_module(lang, number, module))
        .collect();
    let written = written(lang, &view.authors);
    let revised = view.updated.map(|day| {
        view! { <p>{lang.revised_on()} " " <time datetime=day.clone()>{lang.date(&day)}</time> "."</p> }
    });
    let lead = (!view.summary.is_empty())
        .then(|| view! { <p class="lead" lang=text_lang.clone() dir=dir>{view.summary}</p> });
    let source = page
        .absolute(&view.course_href)
        .unwrap_or(view.course_href.clone());
    view! {
        <Document page head>
            <main id="page:content" class="shell">
                <div class="ruled">
                    <article class="print-course prose">
                        <p class="print-hint" role="note">{lang.how_to_print()}</p>
                        <FallbackNotice lang text=view.text/>
                        <h1 lang=text_lang.clone() dir=dir>{view.title}</h1>
                        {lead}
                        <p>{written} " " <Licence spdx=view.licence/> "."</p>
                        {revised}
                        <p>{lang.read_it_at()} " " <a href=view.course_href>{source}</a></p>
                        <div class="prose__text" lang=text_lang dir=dir inner_html=view.html></div>
                        <nav class="toc" aria-labelledby="page:contents">
                            <h2 id="page:contents">{lang.contents()}</h2>
                            <ol class="list">{contents}</ol>
                        </nav>
                        {modules}
                    </article>
                </div>
            </main>
        </Document>
    }
    .into_any()
}

fn contents_of(module: &PrintModule) -> impl IntoView + use<> {
    let items: Vec<_> = module
        .items
        .iter()
        .map(|item| {
            let href = format!("#{}", item.id);
            view! { <li><a href=href lang=item.text.lang.clone()>{item.title.clone()}</a></li> }
        })
        .collect();
    view! {
        <li>
            <a href=format!("#{}", module.id) lang=module.text.lang.clone()>{module.title.clone()}</a>
            <ol class="list">{items}</ol>
        </li>
    }
    .into_any()
}

fn print_module(lang: Lang, number: usize, module: PrintModule) -> impl IntoView {
    let (text_lang, dir) = (module.text.lang, module.text.dir);
    let own = module.id.clone();
    let summary =
        (!module.summary.is_empty()).then(|| view! { <p class="lead">{module.summary}</p> });
    let items: Vec<_> = module
        .items
        .into_iter()
        .map(|item| print_item(lang, item))
        .collect();
    view! {
        <section class="print-module" aria-labelledby=module.id>
            <div lang=text_lang.clone() dir=dir>
                <h2 id=own>
                    <span class="print-number" lang=lang.tag()>{lang.module_number(number)} ". "</span>
                    {module.title}
                </h2>
                {summary}
                <div class="prose__text" inner_html=module.html></div>
            </div>
            {items}
        </section>
    }
    .into_any()
}

fn print_item(lang: Lang, item: PrintItem) -> impl IntoView {
    let (text_lang, dir) = (item.text.lang, item.text.dir);
    let own = item.id.clone();
    let withheld = (item.kind == ItemKindView::Quiz && item.questions.is_empty())
        .then(|| view! { <p lang=lang.tag()>{lang.quiz_withheld()}</p> });
    let questions: Vec<_> = (1..)
        .zip(item.questions)
        .map(|(number, question)| view! { <PrintedQuestion lang number question/> })
        .collect();
    let origin = item.origin.map(|(authors, spdx)| {
        view! { <p class="licence" lang=lang.tag()>{written(lang, &authors)} " " <Licence spdx/> "."</p> }
    });
    view! {
        <section class="print-item" aria-labelledby=item.id lang=text_lang dir=dir>
            <p class="in-margin" lang=lang.tag()>{item.kind.name(lang)}</p>
            <h3 id=own>{item.title}</h3>
            <div class="prose__text" inner_html=item.html></div>
            {withheld}
            {questions}
            {origin}
        </section>
    }
    .into_any()
}
