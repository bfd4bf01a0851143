//! An XML document as an answer.

use std::io;

use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

/// What writes the parts of a document.
pub(super) type Xml = Writer<Vec<u8>>;

/// The document that `write` writes after the declaration, with this media type.
pub(super) fn answer(
    media_type: &'static str,
    write: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> Response {
    let mut xml = Xml::new(Vec::new());
    let declaration = Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None));
    match xml.write_event(declaration).and_then(|()| write(&mut xml)) {
        Ok(()) => {
            let headers = [
                (header::CONTENT_TYPE, media_type),
                (header::CACHE_CONTROL, "no-cache"),
            ];
            (headers, xml.into_inner()).into_response()
        }
        Err(error) => {
            tracing::error!(%error, "a feed cannot be written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// `<name>text</name>`, escaped; what XML cannot hold at all is left out.
pub(super) fn text(xml: &mut Xml, name: &str, text: &str) -> io::Result<()> {
    let text: String = text.chars().filter(|c| is_xml(*c)).collect();
    xml.create_element(name)
        .write_text_content(BytesText::new(&text))?;
    Ok(())
}

/// Whether XML 1.0 can hold a character (<https://www.w3.org/TR/xml/#charsets>).
fn is_xml(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}
