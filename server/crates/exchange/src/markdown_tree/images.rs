//! Images within a text.

use super::{
    resolve::{Resolved, excerpt},
    rewrite::{Frame, Rewriter, Written},
};
use crate::{link_text::destination, markdown_text};

impl Rewriter<'_> {
    pub(super) fn image(&mut self, frame: &Frame, written: &Written) {
        let start = frame.range.start;
        let source = self.slice(start + 2..frame.content_end).to_owned();
        let (alt, background) = if self.page.meta.marp {
            without_marp(&source)
        } else {
            (source.clone(), false)
        };
        let title = self.plain_title(written, start);
        let address = match self.resolve(&written.address) {
            Resolved::Gone(why) => {
                if !written.by_reference {
                    self.lose(
                        start,
                        format!("{why}; the words for the image stand in its place."),
                    );
                }
                self.edits.replace(frame.range.clone(), alt);
                return;
            }
            Resolved::Keep if is_remote(&written.address) => {
                self.remote(frame, written, &alt, background);
                return;
            }
            Resolved::To(address) if is_remote(&address) => {
                let written = Written {
                    address,
                    ..written.clone()
                };
                self.remote(frame, &written, &alt, background);
                return;
            }
            Resolved::Keep => written.address.clone(),
            Resolved::To(address) => address,
            Resolved::Less(address, _) => address,
        };
        if alt != source {
            self.note(
                start,
                "What an image's words said to Marp (`bg`, `w:…`) was left out.",
            );
            self.edits.replace(start + 2..frame.content_end, alt);
        }
        if !written.by_reference {
            self.edits.replace(
                frame.content_end..frame.range.end,
                format!("]({})", destination(&address, &title)),
            );
        }
    }

    /// An image on another site, which would tell that site who reads the page: readers get a link.
    fn remote(&mut self, frame: &Frame, written: &Written, alt: &str, background: bool) {
        let start = frame.range.start;
        let host = host(&written.address);
        let place = excerpt(&written.address);
        if background && alt.is_empty() {
            let what = format!(
                "The background {place} lies on another site, which would learn who reads the page; it was left out."
            );
            self.lose(start, what);
            self.edits.replace(frame.range.clone(), "");
            return;
        }
        let what = format!(
            "The image {place} lies on another site, which would learn who reads the page; it became a link. Put the image beside the text."
        );
        self.lose(start, what);
        let words = if markdown_text::plain(alt).is_empty() {
            markdown_text::escape(&self.links.words.image_elsewhere(host))
        } else if alt.contains('[') || alt.contains('\n') {
            markdown_text::escape(&markdown_text::plain(alt))
        } else {
            alt.to_owned()
        };
        let text = if self.in_link() {
            words
        } else {
            format!(
                "[{words}]({})",
                destination(&written.address, &written.title)
            )
        };
        self.edits.replace(frame.range.clone(), text);
    }
}

/// Whether an address leads to another site.
pub(super) fn is_remote(address: &str) -> bool {
    let address = address.trim_start().to_ascii_lowercase();
    address.starts_with("http://") || address.starts_with("https://") || address.starts_with("//")
}

/// The name of the site of an address.
pub(super) fn host(address: &str) -> &str {
    let rest = address.split_once("//").map_or(address, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}

/// The words for an image without those that Marp reads, and whether it is a background.
fn without_marp(alt: &str) -> (String, bool) {
    const WORDS: &[&str] = &[
        "bg",
        "fit",
        "cover",
        "contain",
        "auto",
        "left",
        "right",
        "vertical",
        "blur",
        "brightness",
        "contrast",
        "drop-shadow",
        "grayscale",
        "hue-rotate",
        "invert",
        "opacity",
        "saturate",
        "sepia",
    ];
    const KEYS: &[&str] = &["w", "h", "width", "height"];
    let words: Vec<&str> = alt.split_whitespace().collect();
    let background = words.contains(&"bg");
    let is_option = |word: &str| {
        let (key, value) = word.split_once(':').unwrap_or((word, ""));
        let percent = word
            .strip_suffix('%')
            .is_some_and(|number| number.parse::<f32>().is_ok());
        percent
            || (KEYS.contains(&key) && !value.is_empty())
            || (WORDS.contains(&key) && (background || !value.is_empty()))
    };
    let kept: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| !is_option(word))
        .collect();
    if kept.len() == words.len() {
        (alt.to_owned(), background)
    } else {
        (kept.join(" "), background)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_marp_reads_is_no_part_of_the_words() {
        let of = |alt: &str| without_marp(alt);
        assert_eq!(of("bg right:40%"), (String::new(), true));
        assert_eq!(
            of("w:300px Un vélo  bleu"),
            ("Un vélo bleu".to_owned(), false)
        );
        assert_eq!(of("the left  wheel"), ("the left  wheel".to_owned(), false));
        assert_eq!(of("bg left 50% A tree"), ("A tree".to_owned(), true));
        assert_eq!(host("https://a.example/b?c"), "a.example");
    }
}
