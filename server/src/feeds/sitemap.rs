//! `/sitemap.xml` (<https://www.sitemaps.org/protocol.html>): every page for everybody, with its other languages.

use std::io;

use app::ssr::{PublicPage, public_pages};
use axum::{extract::State, response::Response};

use super::{
    base::Base,
    xml::{self, Xml},
};
use crate::state::AppState;

/// How many addresses one file may hold, by the protocol.
const MOST_ADDRESSES: usize = 50_000;

pub(crate) async fn sitemap(State(state): State<AppState>, Base(base): Base) -> Response {
    let catalogue = state.platform.catalogue();
    let pages = public_pages(&catalogue);
    let addresses: usize = pages.iter().map(|page| page.texts.len()).sum();
    if addresses > MOST_ADDRESSES {
        tracing::warn!(addresses, "the sitemap is longer than search engines read");
    }
    xml::answer("application/xml; charset=utf-8", |xml| {
        xml.create_element("urlset")
            .with_attribute(("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"))
            .with_attribute(("xmlns:xhtml", "http://www.w3.org/1999/xhtml"))
            .write_inner_content(|xml| pages.iter().try_for_each(|page| urls(xml, &base, page)))?;
        Ok(())
    })
}

/// One `url` for each language, each with links to all of them.
fn urls(xml: &mut Xml, base: &str, page: &PublicPage<'_>) -> io::Result<()> {
    let address = |language| format!("{base}/{language}{}", page.rest);
    for text in &page.texts {
        xml.create_element("url").write_inner_content(|xml| {
            xml::text(xml, "loc", &address(text.language))?;
            if let Some(day) = text.updated {
                xml::text(xml, "lastmod", day)?;
            }
            for other in page.texts.iter().filter(|_| page.texts.len() > 1) {
                xml.create_element("xhtml:link")
                    .with_attribute(("rel", "alternate"))
                    .with_attribute(("hreflang", other.language.as_str()))
                    .with_attribute(("href", address(other.language).as_str()))
                    .write_empty()?;
            }
            Ok(())
        })?;
    }
    Ok(())
}
