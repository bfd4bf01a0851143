//! Footnotes: numbered in the order of their first reference, gathered at the end, with a way back.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use pulldown_cmark::{Event, Tag};

use super::{callout::spoken_names, escape::escape, render::Writer};

/// The footnotes of some events.
#[derive(Debug, Default)]
pub(super) struct Footnotes {
    defined: BTreeSet<String>,
    /// Name → number.
    numbers: BTreeMap<String, usize>,
    /// Number → how often it was referred to.
    references: BTreeMap<usize, usize>,
    /// Number → text.
    texts: BTreeMap<usize, String>,
    /// Names of those being written, with the text that they interrupt.
    open: Vec<(String, String)>,
}

impl Footnotes {
    /// Those whose text is among the events.
    pub(super) fn defined_in(events: &[(Event<'_>, Range<usize>)]) -> Self {
        let defined = events.iter().filter_map(|(event, _)| match event {
            Event::Start(Tag::FootnoteDefinition(name)) => Some(name.to_string()),
            _ => None,
        });
        Self {
            defined: defined.collect(),
            ..Self::default()
        }
    }
}

impl Writer<'_, '_> {
    fn footnote_number(&mut self, name: &str) -> usize {
        if let Some(number) = self.footnotes.numbers.get(name) {
            return *number;
        }
        self.context.footnotes += 1;
        self.footnotes
            .numbers
            .insert(name.to_owned(), self.context.footnotes);
        self.context.footnotes
    }

    pub(super) fn footnote_reference(&mut self, name: &str) {
        let number = self.footnote_number(name);
        let count = self.footnotes.references.entry(number).or_default();
        *count += 1;
        let id = reference_id(number, *count);
        let html = match self.footnotes.defined.contains(name) && !self.in_link() {
            true => format!(
                "<sup class=\"footnote-ref\"><a href=\"#fn-{number}\" id=\"{id}\">{number}</a></sup>"
            ),
            false => format!("<sup class=\"footnote-ref\">{number}</sup>"),
        };
        self.out.push_str(&html);
    }

    pub(super) fn open_footnote(&mut self, name: &str) {
        let interrupted = std::mem::take(&mut self.out);
        self.footnotes.open.push((name.to_owned(), interrupted));
        self.open("", "");
    }

    pub(super) fn close_footnote(&mut self) {
        let Some((name, interrupted)) = self.footnotes.open.pop() else {
            return;
        };
        let text = std::mem::replace(&mut self.out, interrupted);
        let number = self.footnote_number(&name);
        self.footnotes.texts.entry(number).or_insert(text);
    }

    pub(super) fn write_footnotes(&mut self) {
        let texts = std::mem::take(&mut self.footnotes.texts);
        let Some(first) = texts.keys().next() else {
            return;
        };
        let names = spoken_names(self.context.language);
        self.out.push_str(&format!(
            "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"{}\">\n<ol start=\"{first}\">\n",
            escape(names.footnotes)
        ));
        for (number, text) in &texts {
            let back = match self.footnotes.references.contains_key(number) {
                true => format!(
                    " <a href=\"#{}\" class=\"footnote-back\" aria-label=\"{}\">↩</a>",
                    reference_id(*number, 1),
                    escape(names.back)
                ),
                false => String::new(),
            };
            let text = text.trim_end();
            let item = match text.strip_suffix("</p>") {
                Some(text) => format!("<li id=\"fn-{number}\">{text}{back}</p></li>\n"),
                None => format!("<li id=\"fn-{number}\">{text}{back}</li>\n"),
            };
            self.out.push_str(&item);
        }
        self.out.push_str("</ol>\n</section>\n");
    }
}

fn reference_id(number: usize, count: usize) -> String {
    match count {
        0 | 1 => format!("fnref-{number}"),
        count => format!("fnref-{number}-{count}"),
    }
}
