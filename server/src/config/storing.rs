//! Where data are kept.

use std::{
    env,
    fs::{self, DirBuilder},
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};

use super::{
    key::{Key, Kind},
    sources::Sources,
    value::Value,
};

pub(crate) const DATABASE: Key = Key::new("database", Kind::Url);
pub(crate) const DATA: Key = Key::new("data", Kind::Path);

/// The keys of this section.
pub(super) const KEYS: &[&Key] = &[&DATA, &DATABASE];

/// Where data are kept.
pub(crate) struct Storing {
    /// The database's address; a password may stand in it.
    pub(crate) database: String,
    /// The data folder.
    data: Option<PathBuf>,
    /// Whether there is no serving without it: it was asked for, or holds the database.
    needs_data: bool,
}

impl Storing {
    pub(super) fn read(sources: &mut Sources) -> anyhow::Result<Self> {
        let database = sources.text(&DATABASE).map(str::to_owned);
        let needs_data = sources.path(&DATA).is_some() || database.is_none();
        let data = match sources.path(&DATA) {
            Some(data) => Some(data),
            None if needs_data => Some(default_data_folder()?),
            None => default_data_folder().ok(),
        };
        let database = database
            .or_else(|| Some(sqlite_url(&data.as_ref()?.join("ardoise.db"))))
            .context("there is no database")?;
        if let Some(data) = &data {
            sources.or_default(&DATA, || Value::Path(data.clone()));
        }
        sources.or_default(&DATABASE, || Value::Text(database.clone()));
        Ok(Self {
            database,
            data,
            needs_data,
        })
    }

    /// Makes the data folder if it is not there, and tries whether it can be written. `None` where it cannot, and need
    /// not.
    ///
    /// # Errors
    ///
    /// If it cannot and must.
    pub(crate) fn prepare_data_folder(&self) -> anyhow::Result<Option<&Path>> {
        let Some(data) = &self.data else {
            return Ok(None);
        };
        match prepare(data) {
            Ok(()) => Ok(Some(data)),
            Err(error) if self.needs_data => Err(error),
            Err(_cannot_be_written) => Ok(None),
        }
    }
}

fn prepare(data: &Path) -> anyhow::Result<()> {
    let unwritable = || format!("the data folder {} cannot be written", data.display());
    // For its owner alone: the database holds the secrets that open attempts.
    let mut builder = DirBuilder::new();
    builder
        .recursive(true)
        .mode(0o700)
        .create(data)
        .with_context(unwritable)?;
    let probe = data.join(format!(".writable-{}", std::process::id()));
    fs::write(&probe, b"").with_context(unwritable)?;
    fs::remove_file(&probe).with_context(unwritable)
}

fn default_data_folder() -> anyhow::Result<PathBuf> {
    let folder = |name: &str| {
        env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    // systemd gives a list, the first of which is the service's own.
    if let Some(state) = folder("STATE_DIRECTORY").and_then(|list| env::split_paths(&list).next()) {
        return Ok(state);
    }
    if let Some(data) = folder("XDG_DATA_HOME") {
        return Ok(data.join("ardoise"));
    }
    match folder("HOME") {
        Some(home) => Ok(home.join(".local/share/ardoise")),
        None => bail!("there is no home folder to keep data in; name one with --data"),
    }
}

/// The address of an SQLite file; what means something else in an address is escaped.
fn sqlite_url(file: &Path) -> String {
    let path = file.to_string_lossy();
    format!(
        "sqlite://{}",
        path.replace('%', "%25")
            .replace('?', "%3F")
            .replace('#', "%23")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_strange_folder_name_stays_a_folder_name() {
        assert_eq!(
            sqlite_url(Path::new("/tmp/a b?c#d%/x.db")),
            "sqlite:///tmp/a b%3Fc%23d%25/x.db"
        );
    }
}
