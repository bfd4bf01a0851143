//! Listings: code is shown with its parts in colours, by classes that a style sheet knows.
//!
//! `languages` says how each language is written; `words` reads those that are made of words, numbers, texts and
//! comments, the other readers the rest. Every reader goes over a listing once and never back.

mod by_line;
mod class;
mod css;
mod cursor;
mod grammar;
mod languages;
mod markup;
#[cfg(test)]
mod tests;
mod tex;
mod words;
mod yaml;

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event};

pub(super) use class::CLASSES;

use super::{escape::escape, render::Writer};
use cursor::Token;

/// How many coloured pieces one text may have: a megabyte of `1 1 1 …` would become half a million elements.
pub(super) const MAX_PIECES: usize = 40_000;

impl Writer<'_, '_> {
    /// A listing, of which `inside` are the lines.
    pub(super) fn listing(
        &mut self,
        kind: &CodeBlockKind<'_>,
        inside: &[(Event<'_>, Range<usize>)],
        range: &Range<usize>,
    ) {
        let language = match kind {
            CodeBlockKind::Fenced(info) => language_of(info),
            CodeBlockKind::Indented => String::new(),
        };
        let class = match language.as_str() {
            "" => String::new(),
            language => format!(" class=\"language-{}\"", escape(language)),
        };
        // A long line scrolls, with the keyboard too.
        self.out
            .push_str(&format!("<pre tabindex=\"0\"><code{class}>"));
        self.context.words.pause();
        let code = text(inside);
        self.context.words.read(&code);
        self.context.words.pause();
        match grammar::tokens(&language, &code) {
            Some(tokens) => self.pieces(&code, &tokens),
            None => {
                self.unknown_language(&language, range);
                self.push_text(&escape(&code));
            }
        }
        self.out.push_str("</code></pre>\n");
    }

    fn pieces(&mut self, code: &str, tokens: &[Token]) {
        let mut start = 0;
        for token in tokens {
            let piece = escape(code.get(start..token.end).unwrap_or_default());
            start = token.end;
            match token.class {
                Some(class) if self.context.code_pieces < MAX_PIECES => {
                    self.context.code_pieces += 1;
                    self.out
                        .push_str(&format!("<span class=\"{}\">", class.name()));
                    self.push_text(&piece);
                    self.out.push_str("</span>");
                }
                _ => self.push_text(&piece),
            }
        }
        // Readers read all there is; if one did not, its rest is still shown.
        self.push_text(&escape(code.get(start..).unwrap_or_default()));
    }

    /// Says so where a language's name looks mistyped. Any other name is the author's affair.
    fn unknown_language(&mut self, language: &str, range: &Range<usize>) {
        let Some(meant) = grammar::meant(language) else {
            return;
        };
        let place = name_in(self.context.file.slice(range.clone()), language);
        let place = place.map_or(range.clone(), |name| {
            range.start + name.start..range.start + name.end
        });
        self.context.warn("code-language-unknown", place, || {
            (
                format!("no language is called `{language}`: this code is shown without colours"),
                format!("did you mean `{meant}`? If it is no code, write `text`"),
            )
        });
    }
}

/// The lines of a listing.
fn text(inside: &[(Event<'_>, Range<usize>)]) -> String {
    let texts = inside.iter().filter_map(|(event, _)| match event {
        Event::Text(text) => Some(text.as_ref()),
        _ => None,
    });
    texts.collect()
}

/// The language of a listing: the first word after its fence.
fn language_of(info: &str) -> String {
    let word = info.split([' ', ',', '{', '\t']).next().unwrap_or_default();
    word.chars()
        .filter(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '_' | '#' | '.'))
        .collect()
}

/// Where the language's name stands in a listing's source, if it stands there as it is read.
fn name_in(source: &str, language: &str) -> Option<Range<usize>> {
    let fence = source.lines().next()?;
    let start = fence.find(language)?;
    Some(start..start + language.len())
}
