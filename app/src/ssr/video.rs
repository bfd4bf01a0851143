//! Videos of other hosts.

use content::{Catalogue, Language};

use super::course::{course_crumb, home_crumb, item_crumbs, item_href, module_href, text_of};
use crate::shared::{Crumb, VideoView};

/// The page that plays the video `id` of `host`, if a page of the site shows it.
#[must_use]
pub fn video_view(
    catalogue: &Catalogue,
    host: &str,
    id: &str,
    language: &Language,
) -> Option<VideoView> {
    let page = catalogue.videos.get(&format!("{host}/{id}"))?;
    let (text, video) = text_of(&page.text, language);
    Some(VideoView {
        crumbs: crumbs(catalogue, &page.shown_at, language),
        title: video.title.clone(),
        text,
        host: video.host.clone(),
        // Without `p2p=0` a player asks other viewers for parts, who then see the reader's address too.
        player: format!(
            "https://{}/videos/embed/{}?p2p=0&warningTitle=0",
            video.host, video.id
        ),
        watch: video.watch.clone(),
        transcript: video.transcript.clone(),
    })
}

/// The way to the page at an address below the language, that page included.
fn crumbs(catalogue: &Catalogue, shown_at: &str, language: &Language) -> Vec<Crumb> {
    let parts: Vec<&str> = shown_at.split('/').collect();
    let found = match parts.as_slice() {
        ["pages", slug] => catalogue.page(slug).map(|page| {
            let (lang, text) = page.text.get(language);
            let here = crumb(&text.title, lang, format!("/{language}/pages/{slug}"));
            vec![home_crumb(language), here]
        }),
        ["courses", course] => catalogue
            .course(course)
            .map(|course| vec![home_crumb(language), course_crumb(course, language)]),
        ["courses", course, module] => catalogue.course(course).and_then(|course| {
            let module = course.modules.iter().find(|own| own.slug == *module)?;
            let (lang, text) = module.text.get(language);
            let here = crumb(&text.title, lang, module_href(course, module, language));
            Some(vec![
                home_crumb(language),
                course_crumb(course, language),
                here,
            ])
        }),
        ["courses", course, module, item] => catalogue.item(course, module, item).map(|place| {
            let (lang, text) = place.item.text.get(language);
            let href = item_href(place.course, place.module, place.item, language);
            let mut crumbs = item_crumbs(&place, language);
            crumbs.push(crumb(&text.title, lang, href));
            crumbs
        }),
        _ => None,
    };
    found.unwrap_or_else(|| vec![home_crumb(language)])
}

fn crumb(title: &str, lang: &Language, href: String) -> Crumb {
    Crumb {
        title: title.to_owned(),
        lang: lang.to_string(),
        href,
    }
}
