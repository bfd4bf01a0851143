//! Links and images.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType};

use super::{
    context::AnchorLink,
    escape::{escape, percent_encode},
    open::Open,
    parse::plain_text,
    player::is_played,
    render::Writer,
};
use crate::addresses::{Absence, Nowhere, Target, medium_address};

/// What a link or an image says beside its address.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    /// The tooltip.
    pub(super) title: String,
    /// Other attributes, written out, each with a space before it.
    pub(super) attributes: String,
    /// The width and the height that an image shall have, by `attributes`.
    pub(super) size: [Option<u32>; 2],
}

impl Said {
    /// What Markdown can say.
    pub(super) fn titled(title: &str) -> Self {
        Self {
            title: bounded(title).to_owned(),
            ..Self::default()
        }
    }

    pub(super) fn written(&self) -> String {
        let title = match self.title.as_str() {
            "" => String::new(),
            title => format!(" title=\"{}\"", escape(title)),
        };
        format!("{title}{}", self.attributes)
    }
}

/// As much of a text as stands in an attribute: nobody listens to more, and the sanitiser's time grows with its square.
pub(super) fn bounded(text: &str) -> &str {
    const MAX_BYTES: usize = 2_000;
    text.get(..text.floor_char_boundary(MAX_BYTES))
        .unwrap_or(text)
}

/// Names of files that a browser shows as an image.
pub(crate) const IMAGES: &[&str] = &["avif", "gif", "jpeg", "jpg", "png", "svg", "webp"];

impl Writer<'_, '_> {
    pub(super) fn open_link(
        &mut self,
        kind: LinkType,
        address: &str,
        title: &str,
        range: &Range<usize>,
    ) {
        let address = match kind {
            LinkType::Email => CowStr::from(format!("mailto:{address}")),
            _ => CowStr::from(address),
        };
        let opening = match self.in_link() {
            true => None,
            false => self.link_tag(&address, &Said::titled(title), range),
        };
        let (opening, closing) = match &opening {
            Some(opening) => (opening.as_str(), "</a>"),
            None => ("", ""),
        };
        self.out.push_str(opening);
        self.open.push(Open::Mark {
            closing,
            link: !closing.is_empty(),
        });
    }

    pub(super) fn markdown_image(
        &mut self,
        address: &str,
        title: &str,
        inside: &[(Event<'_>, Range<usize>)],
        range: &Range<usize>,
    ) {
        let alt = plain_text(inside);
        if alt.trim().is_empty() {
            self.warn_without_alt(range);
        }
        let image = self.image(address, alt.trim(), &Said::titled(title), range);
        self.out.push_str(&image);
    }

    pub(super) fn warn_without_alt(&mut self, range: &Range<usize>) {
        self.context.warn("image-without-alt", range.clone(), || {
            (
                "the image has no alternative text: who does not see it learns nothing of it"
                    .to_owned(),
                "say between the brackets what the image shows: `![A tree in winter](tree.jpg)`"
                    .to_owned(),
            )
        });
    }

    /// The opening tag of a link. `None` where it leads nowhere: it was reported, and its text stays.
    pub(super) fn link_tag(
        &mut self,
        link: &str,
        said: &Said,
        range: &Range<usize>,
    ) -> Option<String> {
        let place = self.place_of(link, range);
        let (address, rel) = match self.context.links.resolve(link) {
            Target::Elsewhere(address) => (address, " rel=\"noopener noreferrer\""),
            Target::SamePage(anchor) => (self.anchor(None, anchor, place), ""),
            Target::Page(page, anchor) => {
                let fragment = anchor.map(|anchor| self.anchor(Some(page.clone()), anchor, place));
                let language = self.context.language;
                (
                    format!("/{language}/{page}{}", fragment.unwrap_or_default()),
                    "",
                )
            }
            Target::Medium(key, file) => {
                let address = medium_address(&key);
                self.context.media.insert(key, file);
                (address, "")
            }
            Target::Nowhere(why) => {
                self.warn_nowhere("link", link, why, place);
                return None;
            }
        };
        Some(format!(
            "<a href=\"{}\"{}{rel}>",
            escape(&address),
            said.written()
        ))
    }

    fn anchor(&mut self, page: Option<String>, anchor: String, range: Range<usize>) -> String {
        let fragment = format!("#{}", percent_encode(&anchor));
        // An empty anchor is the top of the page.
        if !anchor.is_empty() && !self.context.diagnostics.is_full() {
            self.context.anchor_links.push(AnchorLink {
                page,
                anchor,
                range,
            });
        }
        fragment
    }

    /// An image, or what stands for one that cannot be shown.
    pub(super) fn image(
        &mut self,
        link: &str,
        alt: &str,
        said: &Said,
        range: &Range<usize>,
    ) -> String {
        let place = self.place_of(link, range);
        let alt = bounded(alt);
        let missing = format!("<span class=\"missing-image\">{}</span>", escape(alt));
        match self.context.links.resolve(link) {
            Target::Medium(key, file) if is_image(&file) => self.picture(key, file, alt, said),
            Target::Medium(key, file) => {
                self.context.warn("image-not-an-image", place, || {
                    (
                        format!("`{link}` is not an image that a browser shows: readers get a link to it"),
                        match is_played(&file) {
                            true => "let nothing else stand in its paragraph: a player then shows it".to_owned(),
                            false => format!("use one of the formats {}, or write a link", IMAGES.join(", ")),
                        },
                    )
                });
                let address = escape(&medium_address(&key));
                self.context.media.insert(key, file);
                self.linked(&address, "", alt, link)
            }
            Target::Elsewhere(address) => {
                self.context.warn("image-external", place, || {
                    (
                        "the image lies on another site, which would learn who reads this page: \
                         readers get a link to it"
                            .to_owned(),
                        "put the image beside the text and link to that file".to_owned(),
                    )
                });
                self.linked(&escape(&address), " rel=\"noopener noreferrer\"", alt, link)
            }
            Target::SamePage(_) | Target::Page(..) => {
                self.warn_nowhere("image", link, Nowhere::NoFile(None), place);
                missing
            }
            Target::Nowhere(why) => {
                self.warn_nowhere("image", link, why, place);
                missing
            }
        }
    }

    /// A link in place of an image; its text alone where a link stands around it already.
    pub(super) fn linked(&self, address: &str, rel: &str, alt: &str, link: &str) -> String {
        let text = escape(if alt.trim().is_empty() { link } else { alt });
        if self.in_link() {
            text
        } else {
            format!("<a href=\"{address}\"{rel}>{text}</a>")
        }
    }

    fn warn_nowhere(&mut self, what: &'static str, link: &str, why: Nowhere, place: Range<usize>) {
        let (dead, outcome) = match what {
            "image" => ("image-missing", "its alternative text is shown instead"),
            _ => ("link-dead", "it is shown as plain text"),
        };
        match why {
            Nowhere::Scheme(scheme) => self.context.warn("link-scheme", place, || {
                (
                    format!(
                        "a {what} may not use `{}:`; {outcome}",
                        scheme.to_lowercase()
                    ),
                    match what {
                        "image" => "link to a file beside the text".to_owned(),
                        _ => "use http, https or mailto, or link to a file".to_owned(),
                    },
                )
            }),
            Nowhere::NoFile(nearest) => self.context.warn(dead, place, || {
                (
                    format!("there is no file `{link}` for this {what}; {outcome}"),
                    match nearest {
                        Some(nearest) => format!("did you mean `{nearest}`?"),
                        None => "correct the path, counted from this file's folder".to_owned(),
                    },
                )
            }),
            Nowhere::Absent(Absence::Draft) => self.context.warn(dead, place, || {
                (
                    format!("`{link}` is a draft, which readers do not see; {outcome}"),
                    "publish the draft, or take the link out until then".to_owned(),
                )
            }),
            Nowhere::Absent(Absence::NotServed) => self.context.warn(dead, place, || {
                (
                    format!("`{link}` is in the folder but has no page on the site; {outcome}"),
                    "mend that file, move it into a module, or link to another one".to_owned(),
                )
            }),
        }
    }

    /// Where an address stands inside its link; the whole link where it cannot be found as it was read.
    fn place_of(&self, link: &str, range: &Range<usize>) -> Range<usize> {
        let source = self.context.file.slice(range.clone());
        match source.rfind(link) {
            Some(at) if !link.is_empty() => range.start + at..range.start + at + link.len(),
            _ => range.clone(),
        }
    }
}

/// Whether a file's name is that of an image that a browser shows.
#[must_use]
pub fn is_image(file: &str) -> bool {
    file.rsplit_once('.')
        .is_some_and(|(_, extension)| IMAGES.contains(&extension.to_lowercase().as_str()))
}
