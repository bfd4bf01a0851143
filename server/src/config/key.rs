//! The keys of the configuration: what each is called, holds and is for.

/// A key. It has a place in the file, and a variable.
#[derive(Debug)]
pub(crate) struct Key {
    /// As in the file; `legal.host` is `host` below `[legal]`.
    pub(crate) name: &'static str,
    /// What its value is.
    pub(crate) kind: Kind,
}

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A text.
    Text,
    /// A text that is never shown.
    Secret,
    /// The address of something, in which a password may stand: that part is never shown.
    Url,
    /// A path, of any bytes.
    Path,
    /// `true` or `false`.
    Flag,
    /// A whole number, not below zero.
    Number,
    /// Several texts; in a variable with commas between them.
    List,
}

impl Key {
    /// A key.
    pub(crate) const fn new(name: &'static str, kind: Kind) -> Self {
        Self { name, kind }
    }

    /// The variable that gives its value: `ARDOISE_LEGAL_HOST` for `legal.host`.
    pub(crate) fn variable(&self) -> String {
        format!(
            "ARDOISE_{}",
            self.name.replace('.', "_").to_ascii_uppercase()
        )
    }
}
