//! Who made a course, and what others may do with it.

use leptos::prelude::*;

use crate::{
    components::{Crumbs, Document, FallbackNotice, HeadView, Licence, written},
    i18n::Lang,
    shared::{CreditsView, Crumb, MediumCreditView, PageContext, TextCreditsView},
};

/// A course's credits.
pub fn credits_page(page: PageContext, view: CreditsView) -> AnyView {
    let lang = page.lang;
    let title = format!("{} — {}", lang.credits(), view.title);
    let head = HeadView::public(&title, lang.credits_lead(), Some(&view.text));
    let (text_lang, dir) = (view.text.lang.clone(), view.text.dir);
    let texts: Vec<_> = view
        .texts
        .into_iter()
        .map(|group| text_credits(lang, group))
        .collect();
    let media = media(lang, view.media);
    view! {
        <Document page head>
            <main id="page:content" class="shell">
                <div class="ruled">
                    <Crumbs lang crumbs=view.crumbs/>
                    <FallbackNotice lang text=view.text/>
                    <div class="flow">
                        <h1>{lang.credits()}</h1>
                        <p class="lead" lang=text_lang dir=dir>{view.title}</p>
                        <p>{lang.credits_lead()}</p>
                    </div>
                    <section class="section" aria-labelledby="page:texts">
                        <h2 id="page:texts">{lang.credits_texts()}</h2>
                        {texts}
                    </section>
                    <section class="section" aria-labelledby="page:media">
                        <h2 id="page:media">{lang.credits_media()}</h2>
                        {media}
                    </section>
                </div>
            </main>
        </Document>
    }
    .into_any()
}

fn text_credits(lang: Lang, group: TextCreditsView) -> impl IntoView {
    let texts: Vec<_> = group
        .texts
        .into_iter()
        .map(|text| {
            let kind = text.kind.map_or(lang.course(), |kind| kind.name(lang));
            view! {
                <li>
                    <a href=text.link.href lang=text.link.lang dir="auto">{text.link.title}</a>
                    " " <span class="soft small">{kind}</span>
                </li>
            }
        })
        .collect();
    view! {
        <div class="credits">
            <p>{written(lang, &group.authors)} " " <Licence spdx=group.licence of_part=true/> "."</p>
            <ul class="credits__texts">{texts}</ul>
        </div>
    }
    .into_any()
}

fn media(lang: Lang, media: Vec<MediumCreditView>) -> AnyView {
    if media.is_empty() {
        return view! { <p>{lang.no_media()}</p> }.into_any();
    }
    let media: Vec<_> = media
        .into_iter()
        .map(|medium| medium_credit(lang, medium))
        .collect();
    view! { <ul class="list credits">{media}</ul> }.into_any()
}

fn medium_credit(lang: Lang, medium: MediumCreditView) -> impl IntoView {
    let row =
        |term: &'static str, data: AnyView| view! { <dt>{term}</dt><dd>{data}</dd> }.into_any();
    let third_party = medium
        .third_party
        .then(|| view! { " " <strong class="mark">{lang.third_party()}</strong> });
    let made_by = match medium.holders.as_slice() {
        [] => view! { <em>{lang.maker_unknown()}</em> }.into_any(),
        names => view! { <span dir="auto">{names.join(", ")}</span> }.into_any(),
    };
    let licence = match medium.licence {
        Some(spdx) => view! { <Licence spdx of_part=true/> }.into_any(),
        None => view! { <em>{lang.licence_unknown()}</em> }.into_any(),
    };
    let mut rows = vec![row(lang.made_by(), made_by), row(lang.licence(), licence)];
    if let Some(href) = medium.source {
        let shown = href.clone();
        let link = view! { <a href=href rel="external noopener noreferrer" dir="ltr">{shown}</a> };
        rows.push(row(lang.source(), link.into_any()));
    }
    rows.push(row(lang.seen_in(), places(medium.places)));
    view! {
        <li>
            <h3><a href=medium.href lang=medium.lang dir="auto">{medium.name}</a>{third_party}</h3>
            <dl class="fact-list">{rows}</dl>
        </li>
    }
    .into_any()
}

fn places(places: Vec<Crumb>) -> AnyView {
    let places: Vec<_> = places
        .into_iter()
        .map(|place| view! { <li><a href=place.href lang=place.lang>{place.title}</a></li> })
        .collect();
    view! { <ul class="list">{places}</ul> }.into_any()
}
