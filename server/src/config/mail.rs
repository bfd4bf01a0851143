//! Letters by e-mail: which mail server takes them, and whom they come from.

use super::{
    key::{Key, Kind},
    serving::Serving,
    sources::Sources,
};
use crate::mail::{MailSettings, SmtpServer, mailbox};

const SMTP: Key = Key::new("mail.smtp", Kind::Url);
const FROM: Key = Key::new("mail.from", Kind::Text);
const REPLY_TO: Key = Key::new("mail.reply_to", Kind::Text);

/// The keys of this section.
pub(super) const KEYS: &[&Key] = &[&SMTP, &FROM, &REPLY_TO];

/// How letters are sent; `None` where none are. Letters hold links, and these lead to the public address alone: without
/// one there is nothing to send, which is said.
///
/// # Errors
///
/// In one line without the password: what cannot be read, and a mail server without a sender.
pub(super) fn read(
    sources: &mut Sources,
    serving: &Serving,
) -> anyhow::Result<Option<MailSettings>> {
    let (smtp, from) = (sources.words(&SMTP), sources.words(&FROM));
    let Some(smtp) = smtp else {
        for key in [&FROM, &REPLY_TO] {
            if sources.words(key).is_some() {
                let words = format!("{} means nothing without {}", key.name, SMTP.name);
                sources.warnings.push(words);
            }
        }
        return Ok(None);
    };
    let from = from.ok_or_else(|| {
        let words = format!("it needs {}: whom letters come from", FROM.name);
        sources.wrong(&SMTP, &words)
    })?;
    let settings = MailSettings {
        smtp: SmtpServer::read(&smtp).map_err(|error| sources.wrong(&SMTP, &error.to_string()))?,
        from: mailbox(&from).map_err(|error| sources.wrong(&FROM, &error.to_string()))?,
        reply_to: match sources.words(&REPLY_TO) {
            Some(reply_to) => {
                let reply_to = mailbox(&reply_to);
                Some(reply_to.map_err(|error| sources.wrong(&REPLY_TO, &error.to_string()))?)
            }
            None => None,
        },
    };
    if serving.public_url.is_none() {
        let words =
            "no letters are sent: their links need public_url, the address that visitors use";
        sources.warnings.push(words.to_owned());
        return Ok(None);
    }
    Ok(Some(settings))
}
