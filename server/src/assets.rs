//! The site's own files: at addresses that hold a hash of their content, and so never change.

use std::collections::BTreeMap;

use anyhow::Context;
use app::shared::Assets;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};

use crate::{carried::SiteFiles, colours, state::AppState};

/// For an address that holds a hash of what it answers.
pub(crate) const IMMUTABLE: &str = "public, max-age=31536000, immutable";

/// The addresses that pages link to.
///
/// # Errors
///
/// If the program was built without the site's files.
pub(crate) fn addresses() -> anyhow::Result<Assets> {
    let how = "this program was built without the site's files; build it with `cargo xtask build`";
    let manifest = SiteFiles::get("manifest.json").context(how)?;
    let names: BTreeMap<String, String> = serde_json::from_slice(&manifest.data).context(how)?;
    let address = |name: &str| {
        let name = names
            .get(name)
            .with_context(|| format!("{how} ({name} is missing)"))?;
        anyhow::Ok(format!("/assets/{name}"))
    };
    Ok(Assets {
        style: address("style.css")?,
        boot: address("boot.js")?,
        place: address("place.js")?,
        device: address("device.js")?,
        icons: address("icons.svg")?,
        logo: address("logo.svg")?,
        touch_icon: address("touch-icon.png")?,
        share: address("share.png")?,
        wiped: address("wiped.svg")?,
        reload: None,
    })
}

/// Answers `/assets/{name}` with the smallest form that the browser takes.
pub(crate) async fn serve(
    State(state): State<AppState>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Response {
    if let Some(sheet) = colours::sheet(&state.platform.catalogue(), &name) {
        let headers = [
            (header::CONTENT_TYPE, "text/css"),
            (header::CACHE_CONTROL, IMMUTABLE),
        ];
        return (headers, sheet).into_response();
    }
    let accepted = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let compressed =
        [("br", "br"), ("gzip", "gz")]
            .into_iter()
            .find_map(|(encoding, extension)| {
                let file = accepts(accepted, encoding)
                    .then(|| SiteFiles::get(&format!("{name}.{extension}")))?;
                Some((Some(encoding), file?))
            });
    let whole = || SiteFiles::get(&name).map(|file| (None, file));
    let is_address = name != "manifest.json" && !name.ends_with(".br") && !name.ends_with(".gz");
    let Some((encoding, file)) = compressed.or_else(whole).filter(|_| is_address) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let mime = mime_guess::from_path(&name).first_or_octet_stream();
    let mut response = (
        [
            (header::CONTENT_TYPE, mime.as_ref()),
            (header::CACHE_CONTROL, IMMUTABLE),
            (header::VARY, "Accept-Encoding"),
        ],
        file.data,
    )
        .into_response();
    if let Some(encoding) = encoding {
        let value = header::HeaderValue::from_static(encoding);
        response
            .headers_mut()
            .insert(header::CONTENT_ENCODING, value);
    }
    response
}

/// Where browsers look for an icon beside what is no page, such as a feed.
pub(crate) async fn favicon(State(state): State<AppState>) -> Redirect {
    Redirect::temporary(&state.assets.touch_icon)
}

/// Whether an `Accept-Encoding` header takes `encoding` (RFC 9110, 12.5.3); a weight of 0 refuses it.
fn accepts(header: &str, encoding: &str) -> bool {
    header.split(',').any(|entry| {
        let mut parts = entry.split(';').map(str::trim);
        let named = parts
            .next()
            .is_some_and(|name| name.eq_ignore_ascii_case(encoding));
        let refused = parts.any(|part| {
            let weight = part
                .strip_prefix("q=")
                .and_then(|weight| weight.trim().parse::<f32>().ok());
            weight == Some(0.0)
        });
        named && !refused
    })
}

#[cfg(test)]
mod tests {
    use super::accepts;

    #[test]
    fn an_encoding_is_used_only_where_it_is_accepted() {
        assert!(accepts("gzip, deflate, br, zstd", "br"));
        assert!(accepts("gzip;q=0.5", "gzip"));
        assert!(!accepts("gzip, br;q=0", "br"));
        assert!(!accepts("", "br"));
        assert!(!accepts("brotli", "br"));
    }
}
