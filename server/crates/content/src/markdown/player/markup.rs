//! What the sanitiser lets through of players. Raw HTML cannot use these tags: only this crate writes them.

pub(in crate::markdown) const TAGS: &[&str] = &["audio", "source", "track", "video"];

pub(in crate::markdown) const ATTRIBUTES: &[(&str, &[&str])] = &[
    ("audio", &["controls", "preload", "aria-label"]),
    ("source", &["src", "type"]),
    ("track", &["kind", "src", "srclang", "label", "default"]),
    (
        "video",
        &[
            "controls",
            "preload",
            "aria-label",
            "poster",
            "width",
            "height",
        ],
    ),
];

pub(in crate::markdown) const CLASSES: &[&str] = &[
    "btn",
    "player",
    "recording",
    "slate",
    "transcript",
    "video",
    "video__in",
    "video__more",
    "video__title",
];

/// Whether an attribute of these tags may have this value: nothing is loaded before somebody plays it, and nothing from
/// elsewhere.
pub(in crate::markdown) fn is_value(name: &str, value: &str) -> bool {
    match name {
        "src" | "poster" => value.starts_with("/media/"),
        "preload" => value == "none",
        "kind" => value == "captions",
        "type" => value.starts_with("video/") || value.starts_with("audio/"),
        "controls" | "default" => value.is_empty(),
        _ => true,
    }
}
