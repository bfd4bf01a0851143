//! What the file, the variables and the options say, before anybody asks what it means; later wins.

use std::{
    collections::BTreeMap,
    env,
    ffi::OsString,
    path::{Path, PathBuf},
};

use anyhow::anyhow;

use super::{
    file,
    key::Key,
    value::{Origin, Value},
};

/// The variable that names the file.
const CONFIG_VARIABLE: &str = "ARDOISE_CONFIG";

/// The file where nobody names one.
const CONFIG_FILE: &str = "ardoise.toml";

/// What the options of a command say: which file to read, and values of keys.
#[derive(Debug, Default)]
pub(crate) struct Options {
    /// The configuration file.
    pub(crate) file: Option<PathBuf>,
    /// Values, by their keys and the names of their options.
    pub(crate) values: Vec<(&'static Key, &'static str, OsString)>,
}

impl Options {
    /// The same, with what an option says.
    pub(crate) fn with(
        mut self,
        key: &'static Key,
        option: &'static str,
        value: Option<impl Into<OsString>>,
    ) -> Self {
        let value = value.map(|value| (key, option, value.into()));
        self.values.extend(value);
        self
    }
}

/// Every value with its origin.
#[derive(Default)]
pub(crate) struct Sources {
    given: BTreeMap<&'static str, (Value, Origin)>,
    /// What should be said, and keeps nothing from starting.
    pub(super) warnings: Vec<String>,
}

impl Sources {
    /// Reads the file, the variables and the options.
    ///
    /// # Errors
    ///
    /// In one line: a file that cannot be read, a key that there is not, a value of another kind.
    pub(super) fn read(options: Options, keys: &[&'static Key]) -> anyhow::Result<Self> {
        let mut sources = Self::default();
        let named = options
            .file
            .or_else(|| variable(CONFIG_VARIABLE).map(PathBuf::from));
        let path = named.as_deref().unwrap_or(Path::new(CONFIG_FILE));
        for entry in file::read(path, named.is_some(), keys)? {
            let origin = Origin::File {
                file: path.display().to_string(),
                line: entry.line,
            };
            sources.given.insert(entry.key.name, (entry.value, origin));
        }
        for key in keys {
            let name = key.variable();
            if let Some(text) = variable(&name) {
                sources.say(key, text, Origin::Variable(name))?;
            }
        }
        for (key, option, text) in options.values {
            sources.say(key, text, Origin::Option(option))?;
        }
        sources.warnings = unknown_variables(keys);
        Ok(sources)
    }

    fn say(&mut self, key: &'static Key, text: OsString, origin: Origin) -> anyhow::Result<()> {
        let value = Value::of_text(key.kind, text)
            .map_err(|words| anyhow!("{} (from {origin}): {words}", key.name))?;
        self.given.insert(key.name, (value, origin));
        Ok(())
    }

    /// A text, as it was said.
    pub(super) fn text(&self, key: &Key) -> Option<&str> {
        match self.value(key)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The same without the white space around it; `None` where nothing is left.
    pub(super) fn words(&self, key: &Key) -> Option<String> {
        let text = self.text(key)?.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// A path, where somebody named one.
    pub(super) fn path(&self, key: &Key) -> Option<PathBuf> {
        match self.value(key)? {
            Value::Path(path) => Some(path.clone()),
            _ => None,
        }
    }

    /// Whether somebody said yes; `false` is the default.
    pub(super) fn flag(&mut self, key: &'static Key) -> bool {
        self.or_default(key, || Value::Flag(false));
        matches!(self.value(key), Some(Value::Flag(true)))
    }

    /// A number, where somebody said one.
    pub(super) fn number(&self, key: &Key) -> Option<u64> {
        match self.value(key)? {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// A list; empty where nobody gave one.
    pub(super) fn list(&self, key: &Key) -> &[String] {
        match self.value(key) {
            Some(Value::List(parts)) => parts,
            _ => &[],
        }
    }

    /// What is in force where nobody says otherwise. It is shown as the default.
    pub(super) fn or_default(&mut self, key: &'static Key, value: impl FnOnce() -> Value) {
        self.given
            .entry(key.name)
            .or_insert_with(|| (value(), Origin::Default));
    }

    /// An error that says which value is wrong and where it comes from. `words` must not hold a secret.
    pub(super) fn wrong(&self, key: &Key, words: &str) -> anyhow::Error {
        match self.given.get(key.name) {
            Some((_, origin)) => anyhow!("{} (from {origin}): {words}", key.name),
            None => anyhow!("{}: {words}", key.name),
        }
    }

    /// A value with its origin.
    pub(super) fn given(&self, key: &Key) -> Option<&(Value, Origin)> {
        self.given.get(key.name)
    }

    fn value(&self, key: &Key) -> Option<&Value> {
        self.given(key).map(|(value, _)| value)
    }
}

/// A variable that holds something: an empty one is how files for containers leave a variable out.
fn variable(name: &str) -> Option<OsString> {
    env::var_os(name).filter(|value| !value.is_empty())
}

/// A word on each variable that begins like ours and is none: likely a slip.
fn unknown_variables(keys: &[&'static Key]) -> Vec<String> {
    let known =
        |name: &str| name == CONFIG_VARIABLE || keys.iter().any(|key| key.variable() == name);
    let mut unknown: Vec<String> = env::vars_os()
        .filter_map(|(name, _)| name.into_string().ok())
        .filter(|name| name.starts_with("ARDOISE_") && !known(name))
        .collect();
    unknown.sort();
    let words = |name| format!("the variable {name} is unknown and means nothing");
    unknown.into_iter().map(words).collect()
}
