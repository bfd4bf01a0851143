//! The words that players put into a text, in its language.

use super::super::callout::in_language;
use crate::Language;

/// The words of one language: French, else English.
pub(super) struct Words<'l>(pub(super) &'l Language);

impl Words<'_> {
    fn say(&self, french: &'static str, english: &'static str) -> &'static str {
        in_language(self.0, french, english)
    }

    pub(super) fn download(&self, video: bool, format: &str) -> String {
        let words = match video {
            true => self.say("Télécharger la vidéo", "Download the video"),
            false => self.say("Télécharger l’enregistrement", "Download the recording"),
        };
        format!("{words} ({format})")
    }

    pub(super) fn transcript(&self) -> &'static str {
        self.say("Transcription", "Transcript")
    }

    /// What stands between the name of somebody and what they say.
    pub(super) fn says(&self) -> &'static str {
        self.say("\u{a0}:", ":")
    }

    /// What a click on the link asks of whom.
    pub(super) fn before_the_click(&self, host: &str) -> String {
        match in_language(self.0, "fr", "en") {
            "fr" => format!(
                "Cette vidéo se trouve sur {host}. Si vous la lisez ici, votre navigateur la demande à ce site, qui voit alors votre adresse IP."
            ),
            _ => format!(
                "This video is on {host}. If you play it here, your browser asks that site for it, which then sees your IP address."
            ),
        }
    }

    /// That a film is elsewhere.
    pub(super) fn elsewhere(&self, host: &str) -> String {
        match in_language(self.0, "fr", "en") {
            "fr" => format!("Cette vidéo se trouve sur {host}."),
            _ => format!("This video is on {host}."),
        }
    }

    pub(super) fn play_here(&self) -> &'static str {
        self.say("Lire la vidéo ici", "Play the video here")
    }

    pub(super) fn watch_there(&self, host: &str) -> String {
        match in_language(self.0, "fr", "en") {
            "fr" => format!("La voir sur {host}"),
            _ => format!("Watch it on {host}"),
        }
    }
}

/// What a language calls itself, for the menu of captions; its tag where that is not known here.
pub(super) fn own_name(language: &Language) -> &str {
    const NAMES: &[(&str, &str)] = &[
        ("ar", "العربية"),
        ("br", "Brezhoneg"),
        ("ca", "Català"),
        ("cs", "Čeština"),
        ("da", "Dansk"),
        ("de", "Deutsch"),
        ("el", "Ελληνικά"),
        ("en", "English"),
        ("eo", "Esperanto"),
        ("es", "Español"),
        ("eu", "Euskara"),
        ("fa", "فارسی"),
        ("fi", "Suomi"),
        ("fr", "Français"),
        ("gl", "Galego"),
        ("he", "עברית"),
        ("hu", "Magyar"),
        ("it", "Italiano"),
        ("ja", "日本語"),
        ("ko", "한국어"),
        ("nl", "Nederlands"),
        ("oc", "Occitan"),
        ("pl", "Polski"),
        ("pt", "Português"),
        ("ro", "Română"),
        ("ru", "Русский"),
        ("sv", "Svenska"),
        ("tr", "Türkçe"),
        ("uk", "Українська"),
        ("vi", "Tiếng Việt"),
        ("zh", "中文"),
    ];
    let tag = language.as_str();
    let known = NAMES.iter().find(|(own, _)| *own == tag);
    known.map_or(tag, |(_, name)| name)
}
