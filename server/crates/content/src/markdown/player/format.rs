//! Formats that browsers play.

/// How a file is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Format {
    /// Whether there is something to see.
    pub(super) video: bool,
    /// The media type that the server sends it with.
    pub(super) mime: &'static str,
    /// What the format is called.
    pub(super) name: &'static str,
}

const VIDEO: &[(&str, &str, &str)] = &[
    ("m4v", "video/mp4", "MP4"),
    ("mp4", "video/mp4", "MP4"),
    ("ogv", "video/ogg", "Ogg"),
    ("webm", "video/webm", "WebM"),
];

const AUDIO: &[(&str, &str, &str)] = &[
    ("aac", "audio/aac", "AAC"),
    ("flac", "audio/flac", "FLAC"),
    ("m4a", "audio/mp4", "MP4"),
    ("mp3", "audio/mpeg", "MP3"),
    ("oga", "audio/ogg", "Ogg"),
    ("ogg", "audio/ogg", "Ogg"),
    ("opus", "audio/ogg", "Opus"),
    ("wav", "audio/wav", "WAV"),
    ("weba", "audio/webm", "WebM"),
];

/// The format of a file by its name; `None` where browsers do not play it.
pub(super) fn format(file: &str) -> Option<Format> {
    let (_, extension) = file.rsplit_once('.')?;
    let extension = extension.to_ascii_lowercase();
    let find = |formats: &'static [(&str, &'static str, &'static str)], video| {
        let found = formats.iter().find(|(own, ..)| *own == extension);
        found.map(|(_, mime, name)| Format { video, mime, name })
    };
    find(VIDEO, true).or_else(|| find(AUDIO, false))
}

/// Whether browsers play a file of this name.
pub(crate) fn is_played(file: &str) -> bool {
    format(file).is_some()
}
