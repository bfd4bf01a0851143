//! A value of the configuration, and where it comes from.

use std::{
    ffi::OsString,
    fmt::{self, Display, Formatter},
    path::PathBuf,
};

use super::key::Kind;

/// A value, of the kind of its key.
#[derive(Clone)]
pub(crate) enum Value {
    /// [`Kind::Text`], [`Kind::Secret`] and [`Kind::Url`].
    Text(String),
    /// [`Kind::Path`].
    Path(PathBuf),
    /// [`Kind::Flag`].
    Flag(bool),
    /// [`Kind::Number`].
    Number(u64),
    /// [`Kind::List`].
    List(Vec<String>),
}

/// Where a value comes from.
#[derive(Clone, Debug)]
pub(crate) enum Origin {
    /// Nobody said it.
    Default,
    /// A line of the file.
    File {
        /// The file as it was named.
        file: String,
        /// From 1.
        line: usize,
    },
    /// A variable.
    Variable(String),
    /// An option, with its dashes.
    Option(&'static str),
}

impl Display for Origin {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => write!(formatter, "default"),
            Self::File { file, line } => write!(formatter, "{file}, line {line}"),
            Self::Variable(name) => write!(formatter, "the variable {name}"),
            Self::Option(name) => write!(formatter, "the option {name}"),
        }
    }
}

impl Value {
    /// What a variable or an option says.
    ///
    /// # Errors
    ///
    /// What the value would have to be.
    pub(super) fn of_text(kind: Kind, text: OsString) -> Result<Self, &'static str> {
        if kind == Kind::Path {
            return Ok(Self::Path(text.into()));
        }
        let text = text
            .into_string()
            .map_err(|_bytes_of_it_may_be_secret| "this is not UTF-8")?;
        match kind {
            Kind::Text | Kind::Secret | Kind::Url | Kind::Path => Ok(Self::Text(text)),
            Kind::Flag => match text.trim() {
                "true" => Ok(Self::Flag(true)),
                "false" => Ok(Self::Flag(false)),
                _ => Err(expected(kind)),
            },
            Kind::Number => match text.trim().parse() {
                Ok(number) => Ok(Self::Number(number)),
                Err(_not_a_number) => Err(expected(kind)),
            },
            Kind::List => {
                let parts = text.split(',').map(str::trim);
                let parts = parts.filter(|part| !part.is_empty()).map(str::to_owned);
                Ok(Self::List(parts.collect()))
            }
        }
    }
}

/// What a value of this kind has to be.
pub(super) const fn expected(kind: Kind) -> &'static str {
    match kind {
        Kind::Text | Kind::Secret | Kind::Url | Kind::Path => "this has to be a text in quotes",
        Kind::Flag => "this has to be true or false",
        Kind::Number => "this has to be a whole number, not below zero",
        Kind::List => "this has to be a list of texts, such as [\"a\", \"b\"]",
    }
}
