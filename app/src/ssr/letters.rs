//! Letters in words: a subject, a plain text, and the same as HTML. Both say everything; neither asks anything of a site.

use std::fmt::Write as _;

use content::Contact;
use html_escape::{encode_double_quoted_attribute as attribute, encode_text};
use platform::{CONFIRM_LINK_WORKS, Letter, LetterKind, RESET_LINK_WORKS};

use super::direction;
use crate::i18n::Lang;

const PARAGRAPH: &str = "margin:0 0 16px";
/// The site's own colours for what one presses, by day.
const BUTTON: &str = "display:inline-block;padding:12px 20px;border-radius:4px;background:#24424f;color:#ffffff;\
    font-weight:bold;text-decoration:none";

/// A letter that can be sent.
#[derive(Clone)]
pub struct LetterText {
    /// One line.
    pub subject: String,
    /// Plain text, with a line feed after each paragraph.
    pub text: String,
    /// A whole HTML document.
    pub html: String,
}

/// A letter's own words, between the greeting and the signature.
struct Words {
    subject: String,
    reason: String,
    /// What the link is called, and its path behind the language.
    link: (&'static str, String),
    /// For how long the link works.
    validity: Option<String>,
    otherwise: &'static str,
}

/// A line of the signature, and what it leads to.
struct Closing {
    words: String,
    href: String,
    shown: String,
}

/// The words of a letter from the site that readers find at `public_url`, which is where its links lead.
#[must_use]
pub fn letter_text(letter: &Letter, public_url: &str) -> LetterText {
    let lang = Lang::of_tag(letter.language.as_str());
    let site = one_line(&letter.site);
    let words = words(lang, &site, &letter.kind);
    let home = format!("{public_url}/{}", letter.language);
    let (label, path) = &words.link;
    let link = format!("{home}{path}");
    let mut closing = vec![Closing {
        words: lang.letter_sent_by(&site),
        href: home.clone(),
        shown: home,
    }];
    closing.extend(letter.contact.as_ref().map(|contact| Closing {
        words: lang.letter_contact().to_owned(),
        href: contact.href(),
        shown: shown(contact),
    }));
    LetterText {
        text: plain(lang, &words, &link, &closing),
        html: html(lang, &words, label, &link, &closing),
        subject: words.subject,
    }
}

fn words(lang: Lang, site: &str, kind: &LetterKind) -> Words {
    let once = |subject, reason, link, validity, otherwise| Words {
        subject,
        reason,
        link,
        validity,
        otherwise,
    };
    match kind {
        LetterKind::ConfirmAddress { token } => once(
            lang.letter_confirm_subject(site),
            lang.letter_confirm_reason(site),
            (
                lang.letter_confirm_link(),
                format!("/confirm/{}", token.as_str()),
            ),
            Some(lang.letter_link_hours(CONFIRM_LINK_WORKS.whole_hours())),
            lang.letter_confirm_otherwise(),
        ),
        LetterKind::ResetPassword { token, pseudonym } => once(
            lang.letter_reset_subject(site),
            lang.letter_reset_reason(&one_line(pseudonym), site),
            (
                lang.letter_reset_link(),
                format!("/reset/{}", token.as_str()),
            ),
            Some(lang.letter_link_minutes(RESET_LINK_WORKS.whole_minutes())),
            lang.letter_reset_otherwise(),
        ),
        LetterKind::AddressInUse { pseudonym } => once(
            lang.letter_in_use_subject(site),
            lang.letter_in_use_reason(site, &one_line(pseudonym)),
            (lang.letter_in_use_link(), "/forgot".to_owned()),
            None,
            lang.letter_in_use_otherwise(),
        ),
        LetterKind::AddressChanged { pseudonym } => once(
            lang.letter_changed_subject(site),
            lang.letter_changed_reason(&one_line(pseudonym), site),
            (lang.letter_changed_link(), "/login".to_owned()),
            None,
            lang.letter_changed_otherwise(),
        ),
        LetterKind::PasswordChanged { pseudonym } => once(
            lang.letter_password_subject(site),
            lang.letter_password_reason(&one_line(pseudonym), site),
            (lang.letter_password_link(), "/forgot".to_owned()),
            None,
            lang.letter_password_otherwise(),
        ),
        LetterKind::Inactive { pseudonym, on } => once(
            lang.letter_inactive_subject(site),
            lang.letter_inactive_reason(&one_line(pseudonym), site, &lang.date(&on.to_string())),
            (lang.letter_inactive_link(), "/login".to_owned()),
            None,
            lang.letter_inactive_otherwise(),
        ),
        LetterKind::DeletionScheduled { pseudonym, on } => once(
            lang.letter_deletion_subject(site),
            lang.letter_deletion_reason(&one_line(pseudonym), site, &lang.date(&on.to_string())),
            (lang.letter_deletion_link(), "/me/data".to_owned()),
            None,
            lang.letter_deletion_otherwise(),
        ),
    }
}

fn plain(lang: Lang, words: &Words, link: &str, closing: &[Closing]) -> String {
    let mut paragraphs = vec![
        lang.letter_greeting().to_owned(),
        words.reason.clone(),
        format!("{}\n{link}", lang.letter_link(words.link.0)),
    ];
    paragraphs.extend(words.validity.clone());
    paragraphs.push(words.otherwise.to_owned());
    // Addresses stand on lines of their own: mail programs make links of them, and of what stands beside them.
    let closing = closing
        .iter()
        .map(|line| format!("{}\n{}", line.words, line.shown));
    let closing: Vec<_> = closing.collect();
    // What mail programs show as a signature.
    format!(
        "{}\n\n-- \n{}\n",
        paragraphs.join("\n\n"),
        closing.join("\n")
    )
}

/// Styles stand on the elements: that is where every mail program reads them. No colour but the button's own is set, so
/// that a dark mail program stays dark; links have that of the text, which is the one that can surely be read there.
fn html(lang: Lang, words: &Words, label: &str, link: &str, closing: &[Closing]) -> String {
    let (tag, dir) = (lang.tag(), direction(lang.tag()));
    let subject = encode_text(&words.subject);
    let href = attribute(link);
    let paragraph = |text: &str| format!("<p style=\"{PARAGRAPH}\">{}</p>\n", encode_text(text));
    let mut body = paragraph(lang.letter_greeting());
    body.push_str(&paragraph(&words.reason));
    _ = writeln!(
        body,
        "<p style=\"margin:24px 0\"><a href=\"{href}\" style=\"{BUTTON}\">{}</a></p>",
        encode_text(label)
    );
    if let Some(validity) = &words.validity {
        body.push_str(&paragraph(validity));
    }
    body.push_str(&paragraph(words.otherwise));
    _ = writeln!(
        body,
        "<p style=\"{PARAGRAPH}\">{}<br><a href=\"{href}\" dir=\"ltr\" style=\"color:inherit;word-break:break-all\">{}</a></p>",
        encode_text(lang.letter_copy_link()),
        encode_text(link)
    );
    let closing = closing.iter().map(|line| {
        format!(
            "{}<br>\n<a href=\"{}\" dir=\"ltr\" style=\"color:inherit\">{}</a>",
            encode_text(&line.words),
            attribute(&line.href),
            encode_text(&line.shown)
        )
    });
    let closing: Vec<_> = closing.collect();
    _ = write!(
        body,
        "<hr style=\"border:0;border-top:1px solid;opacity:.4;margin:24px 0 16px\">\n<p style=\"margin:0;font-size:14px\">{}</p>\n",
        closing.join("<br>\n")
    );
    format!(
        "<!DOCTYPE html>\n<html lang=\"{tag}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{subject}</title>\n</head>\n\
         <body style=\"margin:0;padding:24px;font-family:sans-serif;font-size:16px;line-height:1.5\">\n\
         <div lang=\"{tag}\" dir=\"{dir}\" style=\"max-width:36em;margin:0 auto\">\n{body}</div>\n</body>\n</html>\n"
    )
}

/// A text on one line, without signs that nobody sees: a name could otherwise begin a paragraph of its own, or turn
/// around what stands behind it.
fn one_line(text: &str) -> String {
    let visible = |sign: &char| !matches!(sign, '\u{200b}' | '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    let spaced = text
        .chars()
        .filter(visible)
        .map(|sign| if sign.is_control() { ' ' } else { sign });
    let spaced: String = spaced.collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A contact as one reads it.
fn shown(contact: &Contact) -> String {
    match contact {
        Contact::Email(address) => address.clone(),
        Contact::Page(url) => url.clone(),
    }
}

#[cfg(test)]
mod tests;
