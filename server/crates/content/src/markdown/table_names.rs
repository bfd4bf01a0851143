//! What tables are called by for those who do not see them.

use std::{
    collections::{BTreeMap, VecDeque},
    ops::Range,
};

use pulldown_cmark::{Event, Tag};

use super::{callout::table_name, parse::plain_text, render::inside};
use crate::Language;

/// As much of a heading as is part of a name: nobody listens to more, and a text may have many tables.
const MAX_HEADING_CHARS: usize = 120;

/// The names of a text's tables: each has that of the heading above it, and a number where there are several.
#[derive(Debug, Default)]
pub(crate) struct TableNames {
    /// The last heading so far; in a quiz the question.
    heading: String,
    /// Heading → how many tables stand under such a one, in the events that were read so far.
    so_far: BTreeMap<String, usize>,
    /// Names of the tables that are about to be written, in their order.
    next: VecDeque<String>,
}

impl TableNames {
    /// What follows stands under a heading that is not among its events.
    pub(crate) fn under(&mut self, heading: &str) {
        self.heading = shortened(heading);
    }

    /// Names the tables among some events that are about to be written.
    pub(super) fn read(&mut self, events: &[(Event<'_>, Range<usize>)], language: &Language) {
        let mut headings = Vec::new();
        for (at, (event, _)) in events.iter().enumerate() {
            match event {
                Event::Start(Tag::Heading { .. }) => {
                    let rest = events.get(at + 1..).unwrap_or_default();
                    self.under(&plain_text(rest.get(..inside(rest)).unwrap_or_default()));
                }
                Event::Start(Tag::Table(_)) => headings.push(self.heading.clone()),
                _ => {}
            }
        }
        self.next.clear();
        if headings.is_empty() {
            // A quiz has thousands of small texts, most without a table.
            return;
        }
        let mut all = self.so_far.clone();
        for heading in &headings {
            *all.entry(heading.clone()).or_default() += 1;
        }
        for heading in &headings {
            let number = self.so_far.entry(heading.clone()).or_default();
            *number += 1;
            let several = all.get(heading).is_some_and(|all| *all > 1);
            let name = table_name(language, several.then_some(*number), heading);
            self.next.push_back(name);
        }
    }

    /// The name of the table that is being written.
    pub(super) fn take(&mut self, language: &Language) -> String {
        self.next
            .pop_front()
            .unwrap_or_else(|| table_name(language, None, ""))
    }
}

fn shortened(heading: &str) -> String {
    let heading = heading.trim();
    match heading.char_indices().nth(MAX_HEADING_CHARS) {
        Some((end, _)) => format!("{}…", heading.get(..end).unwrap_or_default().trim_end()),
        None => heading.to_owned(),
    }
}
