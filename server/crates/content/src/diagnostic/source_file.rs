//! A text file whose places can be named.

use std::{ops::Range, sync::Arc};

use super::{Diagnostic, Severity};
use crate::SourceText;

/// The longest text that is read: a lesson of a megabyte is none, and every later step may count on it.
pub const MAX_TEXT_BYTES: usize = 1 << 20;

/// How many characters of a line a diagnostic quotes at the most.
const MAX_QUOTED_CHARS: usize = 1_000;

/// A file's text, with an index of its lines. Clones share it.
#[derive(Clone, Debug)]
pub(crate) struct SourceFile {
    path: Arc<str>,
    /// With the byte order mark, if there is one.
    whole: Arc<str>,
    /// How long the byte order mark is.
    mark: usize,
    /// Where each line of the text starts, in bytes.
    line_starts: Arc<[u32]>,
}

impl SourceFile {
    /// A file from its bytes; a byte order mark is left out.
    ///
    /// # Errors
    ///
    /// What the author is told where the bytes are too many or not UTF-8.
    pub(crate) fn read(path: &str, source: &SourceText) -> Result<Self, Box<Diagnostic>> {
        let bytes = source.as_bytes();
        if bytes.len() > MAX_TEXT_BYTES {
            let message = format!("texts above {MAX_TEXT_BYTES} bytes are not read");
            return Err(Box::new(Diagnostic::file_error(
                "file-too-large",
                path,
                message,
                "split it into several files",
            )));
        }
        if let Some(text) = source.shared() {
            return Ok(Self::of(path, Arc::clone(text)));
        }
        let readable = bytes
            .utf8_chunks()
            .next()
            .map_or(0, |chunk| chunk.valid().len());
        let shown = Self::new(path, &String::from_utf8_lossy(bytes));
        // Everything before the first bad byte is the same in both; only the byte order mark may be missing.
        let place = readable.saturating_sub(shown.mark);
        let cause = match bytes {
            [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => {
                "this is not UTF-8: the file was saved as UTF-16"
            }
            _ => "this byte is not UTF-8: the file was probably saved as Latin-1 or Windows-1252",
        };
        Err(Box::new(shown.error(
            "file-not-utf8",
            place..place + char::REPLACEMENT_CHARACTER.len_utf8(),
            cause,
            "save the file with the encoding UTF-8 (in most editors: “Save with encoding”)",
        )))
    }

    /// A file from its text; a byte order mark is left out.
    pub(crate) fn new(path: &str, text: &str) -> Self {
        Self::of(path, text.into())
    }

    fn of(path: &str, whole: Arc<str>) -> Self {
        let mark = if whole.starts_with(BYTE_ORDER_MARK) {
            BYTE_ORDER_MARK.len()
        } else {
            0
        };
        let ends = (0_u32..)
            .zip(whole.bytes().skip(mark))
            .filter(|(_, byte)| *byte == b'\n')
            .map(|(at, _)| at + 1);
        Self {
            path: path.into(),
            mark,
            line_starts: std::iter::once(0).chain(ends).collect(),
            whole,
        }
    }

    /// Where the file lies.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// The whole text.
    pub(crate) fn text(&self) -> &str {
        self.whole.get(self.mark..).unwrap_or_default()
    }

    /// A part of the text; empty where the range does not lie on characters.
    pub(crate) fn slice(&self, range: Range<usize>) -> &str {
        self.text().get(range).unwrap_or_default()
    }

    /// A mistake because of which what it is about is not served. `range` is in bytes; what lies beyond its first
    /// line is left out.
    pub(crate) fn error(
        &self,
        code: &'static str,
        range: Range<usize>,
        message: impl Into<String>,
        mend: impl Into<String>,
    ) -> Diagnostic {
        self.diagnostic(Severity::Error, code, range, message.into(), mend.into())
    }

    /// A doubt about something that is served all the same; `range` as in [`Self::error`].
    pub(crate) fn warning(
        &self,
        code: &'static str,
        range: Range<usize>,
        message: impl Into<String>,
        mend: impl Into<String>,
    ) -> Diagnostic {
        self.diagnostic(Severity::Warning, code, range, message.into(), mend.into())
    }

    /// The range of a line (from 0) without its end; the end of the file where there is no such line.
    pub(crate) fn line_range(&self, line: usize) -> Range<usize> {
        let end_of_file = self.text().len();
        let start_of = |line: usize| match self.line_starts.get(line) {
            Some(start) => *start as usize,
            None => end_of_file,
        };
        let (start, next) = (start_of(line), start_of(line + 1));
        let text = self.slice(start..next);
        start..start + text.trim_end_matches(['\n', '\r']).len()
    }

    /// The line (from 0) that a byte stands in.
    pub(crate) fn line_of(&self, byte: usize) -> usize {
        self.line_starts
            .partition_point(|start| *start as usize <= byte)
            .saturating_sub(1)
    }

    fn diagnostic(
        &self,
        severity: Severity,
        code: &'static str,
        range: Range<usize>,
        message: String,
        mend: String,
    ) -> Diagnostic {
        let start = self.floor_char_boundary(range.start);
        let line = self.line_of(start);
        let line_range = self.line_range(line);
        let start = start.min(line_range.end);
        let end = self
            .floor_char_boundary(range.end)
            .clamp(start, line_range.end);
        let meant = self.slice(start..end);
        Diagnostic {
            code,
            severity,
            file: self.path.as_ref().to_owned(),
            line: line + 1,
            column: self.slice(line_range.start..start).chars().count() + 1,
            length: meant.trim_end().chars().count().max(1),
            source_line: self
                .slice(line_range)
                .chars()
                .take(MAX_QUOTED_CHARS)
                .collect(),
            message,
            mend,
            fix: None,
        }
    }

    fn floor_char_boundary(&self, byte: usize) -> usize {
        self.text().floor_char_boundary(byte)
    }
}

const BYTE_ORDER_MARK: &str = "\u{feff}";

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that fails should panic")]
    use super::*;

    #[test]
    fn a_range_becomes_line_column_and_length() {
        let file = SourceFile::new("a.md", "\u{feff}un\r\ndéjà vu\r\n");
        let at = file.text().find("vu").unwrap();
        let found = file.warning("code", at..at + 2, "why", "how");
        assert_eq!((found.line, found.column, found.length), (2, 6, 2));
        assert_eq!(found.source_line, "déjà vu");
    }

    #[test]
    fn a_range_is_clipped_to_its_first_line_and_to_characters() {
        let file = SourceFile::new("a.md", "é\nb\n");
        let whole = file.error("code", 0..99, "why", "how");
        assert_eq!((whole.line, whole.column, whole.length), (1, 1, 1));
        let inside = file.error("code", 1..2, "why", "how");
        assert_eq!((inside.line, inside.column, inside.length), (1, 1, 1));
        let beyond = file.error("code", 50..60, "why", "how");
        assert_eq!((beyond.line, beyond.column, beyond.length), (3, 1, 1));
        assert_eq!(
            SourceFile::new("a.md", "").error("code", 0..0, "", "").line,
            1
        );
    }

    #[test]
    fn bytes_that_are_no_text_are_placed() {
        let bytes = b"\xef\xbb\xbfun\ncaf\xe9 noir".as_slice();
        let found = SourceFile::read("a.md", &bytes.into()).unwrap_err();
        assert_eq!(
            (found.code, found.line, found.column),
            ("file-not-utf8", 2, 4)
        );
    }
}
