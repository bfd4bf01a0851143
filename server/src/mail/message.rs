//! A letter as mail servers pass it on.

use anyhow::Context;
use app::ssr::LetterText;
use lettre::{
    Message,
    message::{
        Mailbox, MultiPart,
        header::{Header, HeaderName, HeaderValue},
    },
};
use platform::Letter;

use super::MailSettings;

/// Writes the message. `host` is the site's own name, for the message's.
///
/// # Errors
///
/// If no letter can go to the address. The words do not repeat it.
pub(super) fn message(
    settings: &MailSettings,
    host: &str,
    letter: &Letter,
    words: LetterText,
) -> anyhow::Result<Message> {
    let to = letter.to.on_the_network().parse();
    let to = to.map_err(|_may_hold_it| anyhow::anyhow!("no letter can go to this address"))?;
    let mut message = Message::builder()
        .from(settings.from.clone())
        .to(Mailbox::new(None, to))
        .subject(words.subject)
        .date(letter.at.into())
        .message_id(Some(format!("<{}@{host}>", letter.id)))
        .header(AutoSubmitted)
        .header(ContentLanguage(letter.language.to_string()));
    if let Some(reply_to) = &settings.reply_to {
        message = message.reply_to(reply_to.clone());
    }
    message
        .multipart(MultiPart::alternative_plain_html(words.text, words.html))
        .context("the letter cannot be written")
}

/// That no person wrote this, so that no program answers it (RFC 3834).
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// The language of the letter (RFC 3282).
#[derive(Clone)]
struct ContentLanguage(String);

impl Header for ContentLanguage {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Language")
    }

    fn parse(language: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(language.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}
