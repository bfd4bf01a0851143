//! What is said in a film, to be read.

use super::{Labels, words::Words};
use crate::{
    films::Track,
    markdown::{escape::escape, render::Writer},
};

/// How many bytes all the transcripts of one text may have together: many films may share captions.
const MOST_BYTES: usize = 1 << 20;

impl Writer<'_, '_> {
    /// What is said, folded away.
    pub(super) fn transcript(&mut self, track: &Track<'_>, labels: &Labels) {
        let words = Words(self.context.language);
        let bytes = self.context.transcript_bytes + track.captions.length();
        if bytes > MOST_BYTES {
            return self.warn_too_long(labels);
        }
        self.context.transcript_bytes = bytes;
        let mut paragraphs = String::new();
        for paragraph in &track.captions.paragraphs {
            let speaker = paragraph
                .speaker
                .as_ref()
                .map(|speaker| format!("<strong>{}{}</strong> ", escape(speaker), words.says()));
            paragraphs.push_str(&format!(
                "<p>{}{}</p>\n",
                speaker.unwrap_or_default(),
                escape(&paragraph.text)
            ));
        }
        let (open, close) = match track.language == *self.context.language {
            true => (String::new(), ""),
            false => {
                let tag = escape(track.language.as_str());
                let dir = match track.language.is_right_to_left() {
                    true => "rtl",
                    false => "ltr",
                };
                (format!("<div lang=\"{tag}\" dir=\"{dir}\">\n"), "</div>\n")
            }
        };
        self.out.push_str(&format!(
            "<details class=\"transcript\"><summary>{}</summary>\n{open}",
            words.transcript()
        ));
        self.push_text(&paragraphs);
        self.out.push_str(&format!("{close}</details>\n"));
    }

    fn warn_too_long(&mut self, labels: &Labels) {
        self.context
            .warn("transcript-too-long", labels.range.clone(), || {
                (
                    format!("the transcripts of this text have more than {MOST_BYTES} bytes together: this one is left out"),
                    "show the films in several lessons".to_owned(),
                )
            });
    }
}
