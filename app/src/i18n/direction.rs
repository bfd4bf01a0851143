//! Which languages run from right to left. The build script reads this file too.

/// Scripts that run from right to left and are in use (ISO 15924), in capitals as tags write them.
const SCRIPTS: [&str; 12] = [
    "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi",
];

/// Languages whose usual script is one of them, as CLDR's likely subtags have it; rare ones say their script.
const LANGUAGES: [&str; 45] = [
    "aeb", "aii", "apc", "apd", "ar", "arc", "arq", "ars", "ary", "arz", "ayl", "azb", "bal",
    "bqi", "brh", "ckb", "dv", "fa", "glk", "haz", "he", "hno", "iw", "ji", "khw", "ks", "lrc",
    "mzn", "nqo", "ota", "pbt", "pnb", "prs", "ps", "rhg", "sam", "sd", "sdh", "shu", "skr", "syr",
    "ug", "ur", "yi", "yud",
];

/// Whether text in the language of this tag (BCP 47) runs from right to left: by its script where the tag names one,
/// else by the usual script of its language.
pub(crate) fn is_right_to_left(tag: &str) -> bool {
    let mut subtags = tag.split('-');
    let language = subtags.next().unwrap_or_default();
    // What follows a single letter is no script but an extension.
    let script = subtags
        .take_while(|subtag| subtag.len() > 1)
        .find(|subtag| subtag.len() == 4 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic()));
    let (list, name): (&[&str], &str) = match script {
        Some(script) => (&SCRIPTS, script),
        None => (&LANGUAGES, language),
    };
    list.iter().any(|known| known.eq_ignore_ascii_case(name))
}
