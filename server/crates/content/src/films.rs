//! What players need to know beside the films and recordings themselves.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    Language, SourcePath, SourceText, addresses::folder_of, captions::Captions,
    diagnostic::Diagnostics,
};

/// How many files of captions one film has at the most.
const MAX_TRACKS: usize = 40;

/// Captions, and the hosts whose films may be played in a page.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Films {
    captions: BTreeMap<SourcePath, Captions>,
    /// Folders of courses → the language of their originals.
    originals: BTreeMap<SourcePath, Language>,
    /// The language of originals elsewhere.
    default: Option<Language>,
    hosts: BTreeSet<String>,
}

/// A film's captions in one language.
#[derive(Clone, Debug)]
pub(crate) struct Track<'f> {
    pub(crate) language: Language,
    pub(crate) path: &'f str,
    pub(crate) captions: &'f Captions,
}

impl Films {
    /// Reads the files of captions; what is wrong with them is reported.
    pub(crate) fn new<'s>(
        captions: impl Iterator<Item = (&'s SourcePath, &'s SourceText)>,
        originals: BTreeMap<SourcePath, Language>,
        default: Option<Language>,
        hosts: BTreeSet<String>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let read = captions.filter_map(|(path, text)| {
            Some((path.clone(), Captions::read(path, text, diagnostics)?))
        });
        Self {
            captions: read.collect(),
            originals,
            default,
            hosts,
        }
    }

    /// Whether the site lets films of this PeerTube host be played in its pages.
    pub(crate) fn may_embed(&self, host: &str) -> bool {
        self.hosts.contains(host)
    }

    /// The captions of a film, or of whatever file they lie beside: `talk.vtt` in the language of originals there,
    /// `talk.en.vtt` in the one that it names. First the language of the text that shows it, else the original.
    pub(crate) fn tracks<'f>(&'f self, file: &str, wanted: &Language) -> Vec<Track<'f>> {
        let Some((stem, _)) = file.rsplit_once('.') else {
            return Vec::new();
        };
        let original = self.original(file);
        let stem = format!("{stem}.");
        let beside = self.captions.range(stem.clone()..);
        let mut tracks: Vec<Track<'f>> = beside
            .take_while(|(path, _)| path.starts_with(&stem))
            .filter_map(|(path, captions)| {
                let rest = path.get(stem.len()..)?.to_ascii_lowercase();
                let language = match rest.strip_suffix("vtt")? {
                    "" => original?.clone(),
                    _ => language(path.get(stem.len()..)?.rsplit_once('.')?.0)?,
                };
                Some(Track {
                    language,
                    path,
                    captions,
                })
            })
            .take(MAX_TRACKS)
            .collect();
        tracks.sort_by_key(|track| {
            (
                track.language != *wanted,
                primary(&track.language) != primary(wanted),
                Some(&track.language) != original,
                track.language.clone(),
                // `talk.vtt` before `talk.fr.vtt` in the same language.
                track.path.len(),
            )
        });
        tracks.dedup_by(|second, first| second.language == first.language);
        tracks
    }

    fn original(&self, file: &str) -> Option<&Language> {
        let mut folder = folder_of(file);
        while !folder.is_empty() {
            if let Some(language) = self.originals.get(folder) {
                return Some(language);
            }
            folder = folder_of(folder);
        }
        self.default.as_ref()
    }
}

/// A language tag in a file's name. `talk.part.vtt` names none: the language itself has two or three letters.
fn language(tag: &str) -> Option<Language> {
    let language = Language::parse(tag)?;
    (2..=3)
        .contains(&primary(&language).len())
        .then_some(language)
}

fn primary(language: &Language) -> &str {
    language.as_str().split('-').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that fails should panic")]
    use super::*;

    fn films(paths: &[&str]) -> Films {
        let files: BTreeMap<SourcePath, SourceText> = paths
            .iter()
            .map(|path| ((*path).to_owned(), "WEBVTT".into()))
            .collect();
        let originals = [("courses/c".to_owned(), Language::parse("en").unwrap())];
        Films::new(
            files.iter(),
            originals.into(),
            Language::parse("fr"),
            BTreeSet::new(),
            &mut Diagnostics::default(),
        )
    }

    fn tracks(films: &Films, file: &str, wanted: &str) -> Vec<String> {
        let tracks = films.tracks(file, &Language::parse(wanted).unwrap());
        tracks
            .iter()
            .map(|track| format!("{} {}", track.language, track.path))
            .collect()
    }

    #[test]
    fn captions_of_the_same_name_are_found_by_language() {
        let films = films(&[
            "courses/c/01-m/talk.vtt",
            "courses/c/01-m/talk.fr.vtt",
            "courses/c/01-m/talk.en.VTT",
            "courses/c/01-m/talk.pt-BR.vtt",
            "courses/c/01-m/talk.part.vtt",
            "courses/c/01-m/talks.vtt",
            "pages/talk.vtt",
        ]);
        assert_eq!(
            tracks(&films, "courses/c/01-m/talk.webm", "pt"),
            [
                "pt-BR courses/c/01-m/talk.pt-BR.vtt",
                "en courses/c/01-m/talk.vtt",
                "fr courses/c/01-m/talk.fr.vtt"
            ]
        );
        let french = tracks(&films, "courses/c/01-m/talk.webm", "fr");
        assert_eq!(french.first().unwrap(), "fr courses/c/01-m/talk.fr.vtt");
        assert_eq!(
            tracks(&films, "pages/talk.opus", "en"),
            ["fr pages/talk.vtt"]
        );
        assert_eq!(
            tracks(&films, "courses/c/01-m/talk.part.webm", "fr"),
            ["en courses/c/01-m/talk.part.vtt"]
        );
        assert!(tracks(&films, "courses/c/01-m/tal.webm", "fr").is_empty());
        assert!(tracks(&films, "courses/c/01-m/talk", "fr").is_empty());
    }
}
