//! All languages together: every message has its words, and every translation uses what it is given.

use super::{
    model::{Locale, Message},
    parse,
    problem::Problem,
    signature::{Kind, Signature, signature},
    source::Source,
};

/// Every message in every language, with nothing wrong in it.
#[derive(Debug)]
pub(crate) struct Catalogue {
    /// French, English, then the others.
    pub(crate) locales: Vec<Locale>,
    /// The English messages, in the order of their files.
    pub(crate) signatures: Vec<Signature>,
    /// A word on each language that lacks messages.
    pub(crate) warnings: Vec<String>,
}

impl Catalogue {
    /// What a language says for a message: in English what it does not say itself.
    pub(crate) fn message<'c>(&'c self, locale: &'c Locale, name: &str) -> Option<&'c Message> {
        locale
            .message(name)
            .or_else(|| self.english()?.message(name))
    }

    /// The English messages.
    pub(crate) fn english(&self) -> Option<&Locale> {
        of_tag(&self.locales, "en")
    }
}

/// Reads and compares the files of every language.
///
/// # Errors
///
/// All that is wrong in them: syntax that is not supported; a message that French or English lacks; a message that
/// English does not have; a variable that is not used, not known, or not used as what it is.
pub(crate) fn catalogue(sources: &[Source]) -> Result<Catalogue, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut locales: Vec<Locale> = Vec::new();
    for source in sources {
        match parse::locale(source) {
            Ok(locale) => add(locale, &mut locales, &mut problems),
            Err(wrong) => problems.extend(wrong),
        }
    }
    for tag in ["fr", "en"] {
        if !sources.iter().any(|source| source.tag == tag) {
            let file = format!("app/locales/{tag}/messages.ftl");
            problems.push(Problem::new(&file, 1, "this file has to be there"));
        }
    }
    let (Some(french), Some(english)) = (of_tag(&locales, "fr"), of_tag(&locales, "en")) else {
        return Err(problems);
    };
    for message in &english.messages {
        if french.message(&message.name).is_none() {
            problems.push(missing(message, french));
        }
    }
    let mut signatures = Vec::new();
    for message in &english.messages {
        signatures.push(signature(message, &mut problems));
    }
    let mut warnings = Vec::new();
    for locale in &locales {
        compare(locale, english, &signatures, &mut problems);
        warnings.extend(lacking(locale, english));
    }
    if problems.is_empty() {
        Ok(Catalogue {
            locales,
            signatures,
            warnings,
        })
    } else {
        Err(problems)
    }
}

/// Adds what a file holds: to its language, if another file of that was read before.
fn add(read: Locale, locales: &mut Vec<Locale>, problems: &mut Vec<Problem>) {
    let Some(whole) = locales.iter_mut().find(|whole| whole.tag == read.tag) else {
        locales.push(read);
        return;
    };
    for message in read.messages {
        if whole.message(&message.name).is_some() {
            let words = parse::twice(&message.name);
            problems.push(Problem::new(&message.file, message.line, words));
        } else {
            whole.messages.push(message);
        }
    }
}

fn of_tag<'l>(locales: &'l [Locale], tag: &str) -> Option<&'l Locale> {
    locales.iter().find(|locale| locale.tag == tag)
}

/// A message that one of the two complete languages lacks.
fn missing(message: &Message, lacks: &Locale) -> Problem {
    let folder = |file: &str| {
        file.rsplit_once('/')
            .map(|(folder, _)| format!("{folder}/"))
    };
    let there = match (folder(&lacks.file), message.file.rsplit_once('/')) {
        (Some(folder), Some((_, name))) => format!("{folder}{name}"),
        _ => lacks.file.clone(),
    };
    let words = format!(
        "`{}` stands here and not in {there}: add it there",
        message.name
    );
    Problem::new(&message.file, message.line, words)
}

/// A message that English does not have.
fn unknown(locale: &Locale, message: &Message, english: &Locale) -> Problem {
    if locale.tag == "fr" {
        return missing(message, english);
    }
    let words = format!(
        "there is no message `{}` in {}: correct its name, or remove it",
        message.name, english.file
    );
    Problem::new(&message.file, message.line, words)
}

/// A language's messages beside what English says that they have to be given.
fn compare(
    locale: &Locale,
    english: &Locale,
    signatures: &[Signature],
    problems: &mut Vec<Problem>,
) {
    for message in &locale.messages {
        let name = &message.name;
        let Some(signature) = signatures.iter().find(|signature| signature.name == *name) else {
            problems.push(unknown(locale, message, english));
            continue;
        };
        for (variable, used) in &message.variables {
            let parameter = signature
                .parameters
                .iter()
                .find(|parameter| parameter.name == *variable);
            match parameter.map(|parameter| parameter.kind) {
                Some(Kind::Number) => {}
                Some(Kind::String) => {
                    if let Some(line) = used.as_number {
                        let words = format!(
                            "`${variable}` of `{name}` is a text, and nothing can be counted by it: write `{{ ${variable} }}`"
                        );
                        problems.push(Problem::new(&message.file, line, words));
                    }
                }
                // English was told so with its comment.
                None if locale.tag == english.tag => {}
                None => {
                    let words = format!(
                        "`{name}` is not given `${variable}`: use {}",
                        variables(signature)
                    );
                    problems.push(Problem::new(&message.file, used.line, words));
                }
            }
        }
        for parameter in &signature.parameters {
            if !message.variables.contains_key(&parameter.name) {
                let words = format!(
                    "`{name}` does not use `${0}`: write `{{ ${0} }}` where it belongs",
                    parameter.name
                );
                problems.push(Problem::new(&message.file, message.line, words));
            }
        }
    }
}

/// The variables of a message, for a sentence.
fn variables(signature: &Signature) -> String {
    let names: Vec<String> = signature
        .parameters
        .iter()
        .map(|parameter| format!("`${}`", parameter.name))
        .collect();
    if names.is_empty() {
        "words alone".to_owned()
    } else {
        names.join(", ")
    }
}

/// A word on a language that lacks messages.
fn lacking(locale: &Locale, english: &Locale) -> Option<String> {
    let names: Vec<&str> = english
        .messages
        .iter()
        .map(|message| message.name.as_str())
        .filter(|name| locale.message(name).is_none())
        .collect();
    if names.is_empty() {
        return None;
    }
    Some(format!(
        "{}: {} of {} messages are missing and will be read in English: {}",
        locale.file,
        names.len(),
        english.messages.len(),
        names.join(", ")
    ))
}
