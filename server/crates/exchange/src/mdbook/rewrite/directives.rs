//! Lines that stand for something else, outside code.

use super::Rewriter;
use crate::{link_text::encoded, markdown_text, mdbook::source_text::Directive, paths};

impl Rewriter<'_> {
    pub(super) fn directives(&mut self) {
        let lines: Vec<_> = self
            .source
            .directives()
            .map(|(range, directive)| (range, directive.clone()))
            .collect();
        for (range, directive) in lines {
            if self.in_code(range.start) || self.in_comment(range.start) {
                continue;
            }
            // The marks of a quote or a list item before it stay.
            let line = self.slice(range.clone());
            let before = line.find("{{#").unwrap_or(0);
            let alone = line
                .get(..before)
                .is_none_or(|before| before.trim().is_empty());
            let range = if alone {
                range
            } else {
                range.start + before..range.end
            };
            match directive {
                Directive::Missing { path, why } => {
                    self.lose(
                        range.start,
                        format!("The text `{path}` {why}; its place is marked."),
                    );
                    let remark = self.book.words.missing_listing(&path);
                    self.edits
                        .replace(range, format!("*{}*", markdown_text::escape(&remark)));
                }
                Directive::Quiz { path, written } => {
                    let place = path.as_ref().and_then(|path| self.book.quizzes.get(path));
                    if let Some(place) = place {
                        let address = encoded(&paths::relative(self.page.target, &place.target));
                        let link = format!("[{}]({address})", markdown_text::escape(&place.title));
                        // A paragraph of its own is a card.
                        self.edits
                            .replace(range, if alone { format!("\n{link}\n") } else { link });
                    } else {
                        let why = if path.is_none() {
                            "lies outside the book"
                        } else {
                            "could not be read"
                        };
                        self.lose(
                            range.start,
                            format!("The quiz `{written}` {why}; it is left out here."),
                        );
                        self.edits.replace(range, "");
                    }
                }
                Directive::Unknown { name } => {
                    self.lose(
                        range.start,
                        format!(
                            "The directive `{{{{#{name} …}}}}` is not known here; it is left out."
                        ),
                    );
                    self.edits.replace(range, "");
                }
            }
        }
    }
}
