//! What a message has to be given: the variables that the comment above the English message names.

use std::collections::BTreeMap;

use super::{model::Message, parse::is_kebab, problem::Problem};

/// A message's name and what it has to be given.
#[derive(Debug)]
pub(crate) struct Signature {
    /// In kebab-case.
    pub(crate) name: String,
    /// In the order of the comment.
    pub(crate) parameters: Vec<Parameter>,
}

/// A variable that a message has to be given.
#[derive(Debug)]
pub(crate) struct Parameter {
    /// In kebab-case.
    pub(crate) name: String,
    /// What it is.
    pub(crate) kind: Kind,
    /// The comment's words on it; may be empty.
    pub(crate) about: String,
}

/// What a variable is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A whole number, written by the language's rules.
    Number,
    /// A text, written as it is.
    String,
}

/// Rust's own words, which can name neither a method nor an argument.
const RESERVED: [&str; 50] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while",
];

/// The signature that an English message's comment gives it; problems are added to `problems`.
pub(crate) fn signature(message: &Message, problems: &mut Vec<Problem>) -> Signature {
    let mut problem = |line, words: String| problems.push(Problem::new(&message.file, line, words));
    let mut parameters: Vec<Parameter> = Vec::new();
    let mut lines = BTreeMap::new();
    for (line, comment) in &message.comment {
        let Some(rest) = comment.trim().strip_prefix('$') else {
            continue;
        };
        match parameter(rest) {
            Some(parameter) if lines.contains_key(&parameter.name) => {
                let name = &parameter.name;
                problem(*line, format!("`${name}` is named here a second time"));
            }
            Some(parameter) => {
                lines.insert(parameter.name.clone(), *line);
                parameters.push(parameter);
            }
            None => {
                let words =
                    "this names no variable: write `# $name (Number): …` or `# $name (String): …`";
                problem(*line, words.to_owned());
            }
        }
    }
    for (name, used) in &message.variables {
        if !lines.contains_key(name) {
            let message = &message.name;
            let words = format!(
                "the comment above `{message}` does not name `${name}`: add `# ${name} (Number): …` or `# ${name} (String): …`"
            );
            problem(used.line, words);
        }
    }
    let names = parameters.iter().map(|parameter| {
        let line = lines.get(&parameter.name).copied();
        (line.unwrap_or(message.line), &parameter.name)
    });
    for (line, name) in names.chain([(message.line, &message.name)]) {
        if RESERVED.contains(&name.as_str()) {
            problem(
                line,
                format!("`{name}` is a word of Rust’s own: choose another name"),
            );
        }
    }
    Signature {
        name: message.name.clone(),
        parameters,
    }
}

/// `name (Number): how many`, without the `$`.
fn parameter(text: &str) -> Option<Parameter> {
    let (name, rest) = text.split_once('(')?;
    let (kind, about) = rest.split_once(')')?;
    let name = name.trim();
    let kind = match kind.trim() {
        "Number" => Kind::Number,
        "String" => Kind::String,
        _ => return None,
    };
    is_kebab(name).then(|| Parameter {
        name: name.to_owned(),
        kind,
        about: about
            .trim_start_matches([':', ' ', '-'])
            .trim_end()
            .to_owned(),
    })
}
