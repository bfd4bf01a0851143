//! `/{lang}/feed.atom` (RFC 4287): what was last written or revised.

use std::{cmp::Reverse, io};

use app::ssr::{PublicText, public_pages};
use axum::{extract::State, response::Response};

use super::{
    base::Base,
    xml::{self, Xml},
};
use crate::{state::AppState, visit::Visit};

/// How many texts a feed names.
const MOST_ENTRIES: usize = 50;

/// The texts in the feed's language that name the day of their last revision, the newest first.
pub(crate) async fn atom(
    State(state): State<AppState>,
    visit: Visit,
    Base(base): Base,
) -> Response {
    let pages = public_pages(&visit.catalogue);
    let mut entries: Vec<(&str, String, PublicText<'_>)> = pages
        .iter()
        .filter_map(|page| {
            let mut texts = page.texts.iter();
            let text = texts.find(|text| *text.language == visit.language)?;
            Some((
                text.updated?,
                format!("/{}{}", visit.language, page.rest),
                *text,
            ))
        })
        .collect();
    entries.sort_by_key(|(day, ..)| Reverse(*day));
    entries.truncate(MOST_ENTRIES);
    let home = format!("{base}/{}", visit.language);
    let own = format!("{home}/feed.atom");
    let newest = entries.first().map(|(day, ..)| midnight(day));
    let updated = newest.unwrap_or_else(|| state.platform.published_at());
    let site = &visit.catalogue.site;
    let (_, title) = site.title.get(&visit.language);
    let publisher = site.publisher.as_ref();
    let author = publisher.map_or(title, |publisher| publisher.name.get(&visit.language).1);
    xml::answer("application/atom+xml; charset=utf-8", |xml| {
        xml.create_element("feed")
            .with_attribute(("xmlns", "http://www.w3.org/2005/Atom"))
            .with_attribute(("xml:lang", visit.language.as_str()))
            .write_inner_content(|xml| {
                xml::text(xml, "title", title)?;
                xml::text(xml, "id", &own)?;
                link(xml, "self", &own)?;
                link(xml, "alternate", &home)?;
                xml::text(xml, "updated", &updated)?;
                xml.create_element("author")
                    .write_inner_content(|xml| xml::text(xml, "name", author))?;
                entries.iter().try_for_each(|(day, href, text)| {
                    entry(xml, &format!("{base}{href}"), &midnight(day), text)
                })
            })?;
        Ok(())
    })
}

fn entry(xml: &mut Xml, address: &str, updated: &str, text: &PublicText<'_>) -> io::Result<()> {
    xml.create_element("entry").write_inner_content(|xml| {
        xml::text(xml, "title", text.title)?;
        xml::text(xml, "id", address)?;
        link(xml, "alternate", address)?;
        xml::text(xml, "updated", updated)?;
        if !text.summary.is_empty() {
            xml::text(xml, "summary", text.summary)?;
        }
        Ok(())
    })?;
    Ok(())
}

fn link(xml: &mut Xml, rel: &str, href: &str) -> io::Result<()> {
    xml.create_element("link")
        .with_attribute(("rel", rel))
        .with_attribute(("href", href))
        .write_empty()?;
    Ok(())
}

/// The beginning of a day `YYYY-MM-DD`, as RFC 3339 writes it.
fn midnight(day: &str) -> String {
    format!("{day}T00:00:00Z")
}
