//! Players: a paragraph that is an image linked to a film or a recording, or an image whose file is one.
//!
//! `film` writes what the site serves itself, `panel` what stands on a PeerTube host, `transcript` what is said in both.

mod film;
mod format;
mod markup;
mod panel;
#[cfg(test)]
mod tests;
mod transcript;
mod words;

use std::ops::Range;

use pulldown_cmark::Event;

pub(crate) use format::is_played;
pub(super) use markup::{ATTRIBUTES, CLASSES, TAGS, is_value};

use super::{
    escape::{escape, percent_decode},
    inline::{Said, bounded},
    lone_image::{LoneImage, lone_image},
    parse::plain_text,
    render::Writer,
};
use crate::{
    SourcePath,
    addresses::Target,
    markdown::is_image,
    peertube::{HostedFilm, watched_at},
};
use format::{Format, format};

/// What is shown.
enum Shown {
    /// A file of the content folder: its key, its place and its format.
    Own(String, SourcePath, Format),
    /// A film elsewhere, and the address where it is watched, as it was written.
    Hosted(HostedFilm, String),
}

/// What a player says of what it shows.
pub(super) struct Labels {
    /// What the author calls it.
    pub(super) title: String,
    /// What stands below it beside the title; may be empty.
    pub(super) caption: String,
    /// Where it stands in the file.
    pub(super) range: Range<usize>,
}

/// Whether it is worth asking where an address leads: for one that leads nowhere, that takes time.
fn may_be_shown(address: &str) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    address.contains("//") || is_played(&percent_decode(path.trim_end()))
}

impl Writer<'_, '_> {
    /// Writes a player for the paragraph that begins here, if it is one; then gives how many events that was.
    pub(super) fn player(&mut self, rest: &[(Event<'_>, Range<usize>)]) -> Option<usize> {
        let lone = lone_image(rest).filter(|_| !self.in_link())?;
        let shown = self.shown(&lone)?;
        let labels = self.labels(&lone, &shown);
        self.context.words.pause();
        self.context.words.read(&labels.title);
        self.context.words.pause();
        self.context.words.read(&labels.caption);
        self.context.words.pause();
        match shown {
            Shown::Own(key, file, format) => self.film(&lone, &labels, (key, file), format),
            Shown::Hosted(film, address) => self.panel(&lone, &labels, film, &address),
        }
        // The paragraph's end is the last.
        Some(lone.length + 1)
    }

    fn shown(&mut self, lone: &LoneImage<'_, '_>) -> Option<Shown> {
        let address = lone.link.map_or(lone.address, |link| link.address);
        if !may_be_shown(address) {
            return None;
        }
        match self.context.links.resolve(address) {
            Target::Medium(key, file) => {
                let format = format(&file)?;
                Some(Shown::Own(key, file, format))
            }
            // In an image's place, an address elsewhere is an image's.
            Target::Elsewhere(address) if lone.link.is_some() => {
                Some(Shown::Hosted(watched_at(&address)?, address))
            }
            _ => None,
        }
    }

    fn labels(&mut self, lone: &LoneImage<'_, '_>, shown: &Shown) -> Labels {
        let range = lone.link.map_or(lone.range, |link| link.range).clone();
        let alt = plain_text(lone.alt);
        let title = match (alt.trim(), shown) {
            ("", Shown::Own(_, file, _)) => {
                self.warn_without_alt(&range);
                file.rsplit('/').next().unwrap_or_default().to_owned()
            }
            ("", Shown::Hosted(film, _)) => {
                self.warn_without_alt(&range);
                film.host.clone()
            }
            (alt, _) => bounded(alt).to_owned(),
        };
        let said = [lone.title, lone.link.map_or("", |link| link.title)];
        let said = said
            .into_iter()
            .map(str::trim)
            .find(|said| !said.is_empty());
        let caption = said.unwrap_or_default().to_owned();
        Labels {
            title,
            caption,
            range,
        }
    }

    /// What stands below a player.
    fn figcaption(&mut self, labels: &Labels, credit_line: &str) {
        let title = escape(&labels.title);
        self.out.push_str("<figcaption>");
        if labels.caption.is_empty() {
            self.out.push_str(&title);
        } else {
            self.out
                .push_str(&format!("<strong>{title}</strong><br>\n"));
            self.push_text(&escape(&labels.caption));
        }
        if !credit_line.is_empty() {
            self.out
                .push_str(&format!(" <small class=\"credit\">{credit_line}</small>"));
        }
        self.out.push_str("</figcaption>\n</figure>\n");
    }

    /// The picture that stands for a film: its key and its file. One that cannot be shown was reported.
    fn poster(&mut self, lone: &LoneImage<'_, '_>) -> Option<(String, SourcePath)> {
        lone.link?;
        match self.context.links.resolve(lone.address) {
            Target::Medium(key, file) if is_image(&file) => Some((key, file)),
            _ => {
                // What would stand in its place is not needed: the film is there.
                let _link = self.image(lone.address, "", &Said::default(), lone.range);
                None
            }
        }
    }
}
