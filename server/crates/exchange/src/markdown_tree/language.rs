//! The language that texts are in.

use std::collections::BTreeMap;

use whatlang::Lang;

use super::page::Page;

/// How much is looked at, in bytes.
const SAMPLE: usize = 200_000;

/// The language that most texts name in their front matter.
pub(super) fn named(pages: &BTreeMap<String, Page>) -> Option<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for tag in pages
        .values()
        .filter_map(|page| page.meta.language.as_deref())
    {
        *counts.entry(tag).or_default() += 1;
    }
    let (tag, _) = counts.into_iter().max_by_key(|(_, count)| *count)?;
    Some(tag.to_owned())
}

/// The language of the words, where they leave little doubt.
pub(super) fn guessed(pages: &BTreeMap<String, Page>) -> Option<&'static str> {
    let mut sample = String::new();
    for page in pages.values() {
        if sample.len() < SAMPLE {
            sample.push_str(&page.outline.sample);
        }
    }
    let info = whatlang::detect(&sample)?;
    info.is_reliable().then(|| tag(info.lang())).flatten()
}

/// Its tag, for the languages that whatlang tells apart well.
fn tag(lang: Lang) -> Option<&'static str> {
    Some(match lang {
        Lang::Ara => "ar",
        Lang::Cat => "ca",
        Lang::Ces => "cs",
        Lang::Cmn => "zh",
        Lang::Dan => "da",
        Lang::Deu => "de",
        Lang::Ell => "el",
        Lang::Eng => "en",
        Lang::Epo => "eo",
        Lang::Fin => "fi",
        Lang::Fra => "fr",
        Lang::Heb => "he",
        Lang::Hin => "hi",
        Lang::Hun => "hu",
        Lang::Ind => "id",
        Lang::Ita => "it",
        Lang::Jpn => "ja",
        Lang::Kor => "ko",
        Lang::Nld => "nl",
        Lang::Nob => "nb",
        Lang::Pes => "fa",
        Lang::Pol => "pl",
        Lang::Por => "pt",
        Lang::Ron => "ro",
        Lang::Rus => "ru",
        Lang::Spa => "es",
        Lang::Swe => "sv",
        Lang::Tur => "tr",
        Lang::Ukr => "uk",
        Lang::Vie => "vi",
        _ => return None,
    })
}
