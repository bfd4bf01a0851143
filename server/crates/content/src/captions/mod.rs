//! Captions of films and recordings: WebVTT files, and the transcript that is made of them.

mod cue_text;
mod transcript;
mod webvtt;

use crate::{
    Diagnostic, Severity, SourceText,
    diagnostic::{Diagnostics, SourceFile},
};

pub(crate) use transcript::Paragraph;
use transcript::transcript;
use webvtt::{Fault, FaultKind, read};

/// The largest file of captions that is read, in bytes: three hours of talk have a fifth of it.
pub const MAX_CAPTIONS_BYTES: usize = 1 << 20;

/// How many mistakes of one file are reported.
const MAX_FAULTS: usize = 20;

/// A file of captions that a browser reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Captions {
    /// As they were given: captions that say the same at another time are others, at another address.
    source: SourceText,
    /// What is said, to be read; empty where nothing is.
    pub(crate) paragraphs: Vec<Paragraph>,
}

impl Captions {
    /// Reads a file. `None` where browsers would refuse it; that is reported, as every mistake in it.
    pub(crate) fn read(
        path: &str,
        text: &SourceText,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        if text.as_bytes().len() > MAX_CAPTIONS_BYTES {
            diagnostics.push(Diagnostic::file_warning(
                "captions-invalid",
                path,
                format!(
                    "captions above {MAX_CAPTIONS_BYTES} bytes are not read: players show none"
                ),
                "split the film, or take what is no caption out of the file",
            ));
            return None;
        }
        let file = match SourceFile::read(path, text) {
            Ok(file) => file,
            Err(found) => {
                diagnostics.push(Diagnostic {
                    code: "captions-invalid",
                    severity: Severity::Warning,
                    ..*found
                });
                return None;
            }
        };
        let (cues, faults) = read(file.text());
        for fault in faults.iter().take(MAX_FAULTS) {
            diagnostics.push(told(&file, fault));
        }
        let refused = faults
            .iter()
            .any(|fault| matches!(fault.kind, FaultKind::NoWebvtt));
        (!refused).then(|| Self {
            source: text.clone(),
            paragraphs: transcript(&cues),
        })
    }

    /// Whether nothing is said: that is how an author says that there is nothing to hear.
    pub(crate) fn is_silent(&self) -> bool {
        self.paragraphs.is_empty()
    }

    /// How much there is to read, in bytes.
    pub(crate) fn length(&self) -> usize {
        self.paragraphs
            .iter()
            .map(|paragraph| paragraph.text.len())
            .sum()
    }
}

fn told(file: &SourceFile, fault: &Fault) -> Diagnostic {
    let (message, mend) = match fault.kind {
        FaultKind::NoWebvtt => (
            "the file does not begin with `WEBVTT`: browsers show none of its captions",
            "write `WEBVTT` on the first line and leave the second one empty",
        ),
        FaultKind::Times => (
            "these times cannot be read: browsers pass this caption over",
            "write `00:01:02.500 --> 00:01:04.000`, with a point before the thousandths",
        ),
        FaultKind::EndsBeforeStart => (
            "this caption ends before it starts: browsers do not show it",
            "correct the times",
        ),
        FaultKind::Stray => (
            "this text belongs to no caption: browsers do not show it",
            "write its times above it; an empty line ends a caption",
        ),
    };
    file.warning(
        "captions-invalid",
        file.line_range(fault.line),
        message,
        mend,
    )
}
