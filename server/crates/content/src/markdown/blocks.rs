//! Headings, callouts and tasks.

use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, Event, Tag, TagEnd};

use super::{
    callout::{callout, spoken_names},
    escape::escape,
    parse::plain_text,
    render::{Writer, inside},
};
use crate::Heading;

impl Writer<'_, '_> {
    /// The box of a task, before `rest`. An empty one is a step, but for boxes in a quiz.
    pub(super) fn task_box(&mut self, done: bool, rest: &[(Event<'_>, Range<usize>)]) {
        let names = spoken_names(self.context.language);
        let name = if done { names.done } else { names.to_do };
        let opening = match done {
            true => "<input type=\"checkbox\" disabled=\"\" checked=\"\"".to_owned(),
            false if self.context.outline => self.context.steps.add(&words_of_task(rest)),
            false => "<input type=\"checkbox\" disabled=\"\"".to_owned(),
        };
        self.out
            .push_str(&format!("{opening} aria-label=\"{}\"> ", escape(name)));
    }

    pub(super) fn open_heading(
        &mut self,
        level: u8,
        rest: &[(Event<'_>, Range<usize>)],
        range: &Range<usize>,
    ) {
        if level == 1 {
            self.context.warn("heading-level-one", range.clone(), || {
                (
                    "a page has one heading of level 1, its title; this one is shown at level 2"
                        .to_owned(),
                    "write `##`, or take the `title` out of the front matter if this is the title"
                        .to_owned(),
                )
            });
        }
        let level = level.max(2);
        self.close_further_reading(level);
        if !self.context.outline {
            let (opening, closing) = heading_tags(level);
            return self.open(&format!("{opening}>"), closing);
        }
        let title = plain_text(rest.get(..inside(rest)).unwrap_or_default());
        let id = self.context.anchors.add(&title);
        if level == 2 {
            self.open_further_reading(&title, &id);
        }
        let (opening, closing) = heading_tags(level);
        self.open(&format!("{opening} id=\"{}\">", escape(&id)), closing);
        if level <= 3 {
            self.context.headings.push(Heading {
                level,
                id,
                title: title.trim().to_owned(),
            });
        }
    }

    pub(super) fn open_callout(&mut self, kind: BlockQuoteKind) {
        let (class, label) = callout(kind, self.context.language);
        self.open(
            &format!(
                "<div class=\"callout {class}\" role=\"note\">\n<p class=\"callout-label\">{}</p>\n",
                escape(label)
            ),
            "</div>\n",
        );
    }
}

/// What a task says, without the lists in it.
fn words_of_task(rest: &[(Event<'_>, Range<usize>)]) -> String {
    let own = rest.iter().take_while(|(event, _)| {
        !matches!(
            event,
            Event::Start(Tag::List(_)) | Event::End(TagEnd::Item | TagEnd::Paragraph)
        )
    });
    plain_text(rest.get(..own.count()).unwrap_or_default())
}

pub(super) fn is_task(rest: &[(Event<'_>, Range<usize>)]) -> bool {
    let mut events = rest.iter().map(|(event, _)| event);
    match events.next() {
        Some(Event::TaskListMarker(_)) => true,
        Some(Event::Start(Tag::Paragraph)) => {
            matches!(events.next(), Some(Event::TaskListMarker(_)))
        }
        _ => false,
    }
}

pub(super) fn task_list_class(rest: &[(Event<'_>, Range<usize>)]) -> &'static str {
    match is_task(rest.get(1..).unwrap_or_default()) {
        true => " class=\"task-list\"",
        false => "",
    }
}

fn heading_tags(level: u8) -> (&'static str, &'static str) {
    match level {
        0..=2 => ("<h2", "</h2>\n"),
        3 => ("<h3", "</h3>\n"),
        4 => ("<h4", "</h4>\n"),
        5 => ("<h5", "</h5>\n"),
        _ => ("<h6", "</h6>\n"),
    }
}
