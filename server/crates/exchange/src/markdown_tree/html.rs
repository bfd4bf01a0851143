//! Raw HTML and templates within a text. The content engine says which tags it shows; here only addresses change.

use std::ops::Range;

use super::{
    images::{host, is_remote},
    resolve::{Resolved, excerpt},
    rewrite::Rewriter,
};
use crate::{
    html_tags::{self, Piece, PieceKind},
    link_text::encoded,
};

impl Rewriter<'_> {
    pub(super) fn html(&mut self, range: Range<usize>) {
        let html = markdown_of(self.text, range.clone());
        for piece in html_tags::pieces(html, range.start) {
            match &piece.kind {
                PieceKind::Comment => {
                    self.silent.push(piece.range.clone());
                    self.comment(&piece);
                }
                PieceKind::Open { name, attributes } => {
                    let name = name.to_ascii_lowercase();
                    for (key, value) in attributes {
                        if matches!(key.as_str(), "href" | "src" | "poster") && !value.is_empty() {
                            self.html_address(&name, key, value, &piece);
                        }
                    }
                }
                PieceKind::Close { .. } => {}
            }
        }
    }

    /// What a deck says to Marp in a comment is left out; a remark for speakers stays a comment.
    fn comment(&mut self, piece: &Piece<'_>) {
        if !self.page.meta.marp {
            return;
        }
        let inside = self.slice(piece.range.clone());
        let inside = inside.trim_start_matches("<!--").trim_end_matches("-->");
        let mut lines = inside
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .peekable();
        let some = lines.peek().is_some();
        let is_setting = |line: &str| {
            line.split_once(':').is_some_and(|(key, _)| {
                let key = key.trim_start_matches(['_', '$']);
                !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphabetic())
            })
        };
        if some && lines.all(is_setting) {
            self.note(
                piece.range.start,
                "A setting of Marp in a comment was left out.",
            );
            self.edits.replace(piece.range.clone(), "");
        }
    }

    fn html_address(&mut self, name: &str, key: &str, value: &str, piece: &Piece<'_>) {
        let address = html_tags::decoded(value);
        // The value is a part of the text: where it stands is told by its address in memory.
        let at = value
            .as_ptr()
            .addr()
            .saturating_sub(self.text.as_ptr().addr());
        let place = at..at + value.len();
        let is_image = name == "img";
        if is_image && is_remote(&address) {
            let what = format!(
                "The image {} lies on another site, which would learn who reads the page; readers get a link. Put the image beside the text.",
                excerpt(&address)
            );
            self.lose(piece.range.start, what);
            if piece
                .kind
                .attribute("alt")
                .is_none_or(|alt| alt.trim().is_empty())
            {
                let words = self.links.words.image_elsewhere(host(&address));
                let words = words.replace(['"', '<', '>', '&'], " ");
                if piece.kind.attribute("alt").is_none() {
                    let after_name = piece.range.start + 1 + name.len();
                    self.edits
                        .replace(after_name..after_name, format!(" alt=\"{words}\""));
                }
            }
            return;
        }
        match self.resolve(&address) {
            Resolved::Keep => {}
            Resolved::To(to) => {
                self.edits.replace(place, quotable(&to));
            }
            Resolved::Less(to, what) => {
                self.lose(piece.range.start, what);
                self.edits.replace(place, quotable(&to));
            }
            Resolved::Gone(why) => {
                self.lose(piece.range.start, format!("{why}; its text stays."));
                if is_image {
                    let alt = html_tags::decoded(piece.kind.attribute("alt").unwrap_or(""));
                    let alt = alt
                        .replace('&', "&amp;")
                        .replace('<', "&lt;")
                        .replace('>', "&gt;");
                    self.edits.replace(piece.range.clone(), alt);
                } else {
                    // Left as it is it could lead somewhere else in the course.
                    self.without_attribute(key, place, piece);
                }
            }
        }
    }

    /// Takes an attribute out of a tag.
    fn without_attribute(&mut self, key: &str, value: Range<usize>, piece: &Piece<'_>) {
        let before = self
            .slice(piece.range.start..value.start)
            .to_ascii_lowercase();
        let Some(start) = before.rfind(key).map(|at| piece.range.start + at) else {
            return;
        };
        let quoted = before.ends_with(['"', '\'']);
        let end = value.end + usize::from(quoted);
        self.edits.replace(start..end, "");
    }

    /// Templates of other programs: they stay as text, and are reported. Attributes that kramdown reads are left out.
    pub(super) fn templates(&mut self) {
        // What is nested (code in a heading) comes in its order; comments were met among them.
        self.silent.sort_by_key(|range| range.start);
        let mut start = 0;
        for line in self.text.split_inclusive('\n') {
            if line.contains('{') {
                self.kramdown(line, start);
                self.template(line, start);
            }
            start += line.len();
        }
    }

    fn kramdown(&mut self, line: &str, start: usize) {
        for (at, _) in line.match_indices("{:") {
            let (before, rest) = line.split_at(at);
            // Nothing later on this line is closed either.
            let Some(end) = rest.find('}') else { break };
            let glued = before.ends_with([')', ']', '*', '_', '`', '"']);
            if glued && !self.is_silent(start + at) {
                self.note(
                    start + at,
                    "What kramdown reads between `{:` and `}` was left out.",
                );
                self.edits.replace(start + at..start + at + end + 1, "");
            }
        }
    }

    /// Reports the first template of a line: one report for each line is enough.
    fn template(&self, line: &str, start: usize) {
        for (mark, end) in [("{{", "}}"), ("{%", "%}")] {
            for (at, _) in line.match_indices(mark) {
                let rest = line.get(at..).unwrap_or("");
                let Some(length) = rest.find(end) else { break };
                if self.is_silent(start + at) {
                    continue;
                }
                let template = excerpt(rest.get(..length + 2).unwrap_or(""));
                let what = if template.starts_with("{{#") {
                    format!(
                        "`{template}` is read by mdBook; it stays as text. `ardoise import mdbook` carries it out."
                    )
                } else {
                    format!(
                        "The template `{template}` is read by another program; it stays as text."
                    )
                };
                self.lose(start + at, what);
                return;
            }
        }
    }

    fn is_silent(&self, offset: usize) -> bool {
        let before = self.silent.partition_point(|range| range.start <= offset);
        // Code in a comment, or the like, is at most a few ranges back.
        self.silent
            .get(before.saturating_sub(4)..before)
            .unwrap_or_default()
            .iter()
            .any(|range| range.contains(&offset))
    }
}

fn markdown_of(text: &str, range: Range<usize>) -> &str {
    crate::markdown_text::slice(text, range)
}

/// An address that may stand in an attribute, in quotes or without.
fn quotable(address: &str) -> String {
    encoded(address)
        .replace('"', "%22")
        .replace('\'', "%27")
        .replace("%25", "%")
}
