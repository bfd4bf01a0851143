//! The configuration: defaults, `ardoise.toml`, `ARDOISE_…` variables, options; later wins.
//!
//! One file a section. A section lists its keys in `KEYS`, which [`keys`] gathers, and reads them into a type of its own
//! that knows no other sources: what a command needs of the configuration it gets from [`Config`]. A new section is a
//! file, a line in [`keys`] and a field of [`Config`]; `docs/ardoise.toml` explains its keys, which a test looks after.

mod accounts;
mod file;
mod key;
mod legal;
mod mail;
mod registration;
mod serving;
mod shown;
mod sources;
mod storing;
mod value;

pub use accounts::{AccountSettings, SessionCookie};
pub use legal::LegalFacts;
pub use registration::{Registration, RegistrationCode};
pub(crate) use serving::{CONTENT, LISTEN, PUBLIC_URL, Serving};
pub(crate) use sources::Options;
pub(crate) use storing::{DATA, DATABASE, Storing};

use crate::mail::MailSettings;
use key::Key;
use sources::Sources;

/// What is in force.
pub(crate) struct Config {
    /// Where the site is served, and from what.
    pub(crate) serving: Serving,
    /// Where data are kept.
    pub(crate) storing: Storing,
    /// Accounts.
    pub(crate) accounts: AccountSettings,
    /// Who answers for the site.
    pub(crate) legal: LegalFacts,
    /// How letters are sent, where they are.
    pub(crate) mail: Option<MailSettings>,
    sources: Sources,
}

impl Config {
    /// Brings all sources together.
    ///
    /// # Errors
    ///
    /// An unknown key in the file or a bad value, in one line that says where it stands.
    pub(crate) fn read(options: Options) -> anyhow::Result<Self> {
        let mut sources = Sources::read(options, &keys())?;
        let serving = Serving::read(&mut sources)?;
        Ok(Self {
            storing: Storing::read(&mut sources)?,
            accounts: AccountSettings::read(&mut sources, &serving)?,
            mail: mail::read(&mut sources, &serving)?,
            legal: LegalFacts::read(&sources)?,
            serving,
            sources,
        })
    }

    /// What should be said in any case: slips that mean nothing.
    pub(crate) fn slips(&self) -> &[String] {
        &self.sources.warnings
    }

    /// What the maintainers of a site that is served should know.
    pub(crate) fn warning_of_accounts(&self) -> Option<&'static str> {
        self.accounts.warning(&self.serving)
    }

    /// What is in force and where each value comes from, without the secrets.
    pub(crate) fn shown(&self) -> String {
        shown::shown(&self.sources, &keys())
    }
}

/// Every key; those of a table after those of none, and of one table together.
fn keys() -> Vec<&'static Key> {
    let sections = [
        serving::KEYS,
        storing::KEYS,
        accounts::KEYS,
        legal::KEYS,
        mail::KEYS,
    ];
    sections.concat()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_two_keys_have_one_name_or_one_variable() {
        let names: BTreeSet<_> = keys().iter().map(|key| key.name).collect();
        let variables: BTreeSet<_> = keys().iter().map(|key| key.variable()).collect();
        assert_eq!(names.len(), keys().len());
        assert_eq!(variables.len(), keys().len());
        assert!(!variables.contains("ARDOISE_CONFIG"));
    }
}
