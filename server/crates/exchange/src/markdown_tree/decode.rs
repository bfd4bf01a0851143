//! Bytes of a text file, whatever program wrote them.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// A text with line feeds alone, and what was remarkable about its bytes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Decoded {
    pub(super) text: String,
    /// The line of the first byte that is not UTF-8, and the name of the encoding that was taken in its place.
    pub(super) foreign: Option<(usize, &'static str)>,
}

/// Reads UTF-8, with a mark of byte order or without, UTF-16 with one, and else Windows-1252, of which Latin-1 is a
/// part; `None` for what is no text.
pub(super) fn decode(bytes: &[u8]) -> Option<Decoded> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes)
        && encoding != UTF_8
    {
        let (text, _had_errors) = encoding.decode_without_bom_handling(bytes.get(mark..)?);
        return Some(Decoded {
            text: with_line_feeds(&text),
            foreign: Some((1, encoding.name())),
        });
    }
    if bytes.contains(&0) {
        return None;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(Decoded {
            text: with_line_feeds(text.strip_prefix('\u{feff}').unwrap_or(text)),
            foreign: None,
        }),
        Err(error) => {
            let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
            // Every byte means something in Windows-1252 as browsers read it.
            let (text, _never) = WINDOWS_1252.decode_without_bom_handling(bytes);
            Some(Decoded {
                text: with_line_feeds(&text),
                foreign: Some((line, WINDOWS_1252.name())),
            })
        }
    }
}

fn with_line_feeds(text: &str) -> String {
    if text.contains('\r') {
        text.replace("\r\n", "\n").replace('\r', "\n")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn texts_of_every_origin_are_read() {
        let utf16: Vec<u8> = [0xff, 0xfe]
            .into_iter()
            .chain("é\n".encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        for (bytes, text, foreign) in [
            (&b"a\r\nb\rc\n"[..], "a\nb\nc\n", None),
            ("\u{feff}é".as_bytes(), "é", None),
            (b"", "", None),
            (
                b"a\nQualit\xe9 \x80\n",
                "a\nQualité €\n",
                Some((2, "windows-1252")),
            ),
            (&utf16, "é\n", Some((1, "UTF-16LE"))),
        ] {
            let read = decode(bytes).unwrap();
            assert_eq!((read.text.as_str(), read.foreign), (text, foreign));
        }
        assert_eq!(decode(b"\x89PNG\0\0"), None);
    }
}
