//! As what a medium is served.

/// The type of a medium by its name; what a browser could run is served as bytes to keep.
pub(super) fn served_type(name: &str) -> &'static str {
    let mime = guessed(name);
    let shown = is_harmless(mime) || mime == "image/svg+xml";
    if shown {
        mime
    } else {
        "application/octet-stream"
    }
}

/// The type by the name's extension, as registered with IANA: `mime_guess` has names of its own for these two.
fn guessed(name: &str) -> &'static str {
    match mime_guess::from_path(name).first_raw() {
        Some("audio/m4a") => "audio/mp4",
        Some("video/x-m4v") => "video/mp4",
        Some(mime) => mime,
        None => "application/octet-stream",
    }
}

/// Whether nothing of it can run in a browser.
pub(super) fn is_harmless(mime: &str) -> bool {
    let kind = mime.split('/').next().unwrap_or_default();
    let drawing = mime == "image/svg+xml";
    (["image", "audio", "video", "font"].contains(&kind) && !drawing)
        || ["application/pdf", "text/plain", "text/vtt"].contains(&mime)
}

/// Whether it is text, which is compressed on its way; every other medium is compressed already.
pub(super) fn is_text(mime: &str) -> bool {
    ["image/svg+xml", "text/plain", "text/vtt"].contains(&mime)
}

#[cfg(test)]
mod tests {
    use super::served_type;

    #[test]
    fn a_medium_that_could_run_is_not_served_as_what_it_is() {
        for (name, mime) in [
            ("photo.jpg", "image/jpeg"),
            ("photo.avif", "image/avif"),
            ("schema.svg", "image/svg+xml"),
            ("film.webm", "video/webm"),
            ("film.mp4", "video/mp4"),
            ("film.m4v", "video/mp4"),
            ("film.ogv", "video/ogg"),
            ("son.opus", "audio/ogg"),
            ("son.ogg", "audio/ogg"),
            ("son.oga", "audio/ogg"),
            ("son.mp3", "audio/mpeg"),
            ("son.m4a", "audio/mp4"),
            ("son.flac", "audio/flac"),
            ("son.wav", "audio/wav"),
            ("FILM.WEBM", "video/webm"),
            ("film.fr.vtt", "text/vtt"),
            ("texte.pdf", "application/pdf"),
        ] {
            assert_eq!(served_type(name), mime, "{name}");
        }
        for name in [
            "page.html",
            "page.xhtml",
            "script.js",
            "style.xml",
            "nothing",
        ] {
            assert_eq!(served_type(name), "application/octet-stream", "{name}");
        }
    }
}
