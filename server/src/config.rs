//! The configuration: defaults, `ardoise.toml`, `ARDOISE_…` variables, options; later wins.

use std::{
    env,
    fs::{self, DirBuilder},
    io::ErrorKind,
    net::SocketAddr,
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
    sync::Arc,
};

use anyhow::{Context, bail, ensure};
use serde::Deserialize;

use crate::cli::ServeOptions;

/// What is in force.
#[derive(Debug)]
pub(crate) struct Config {
    /// Where to listen.
    pub(crate) listen: SocketAddr,
    /// The content folder; without one, the demonstration content.
    pub(crate) content: Option<PathBuf>,
    /// The database's address.
    pub(crate) database: String,
    /// Whether drafts are served.
    pub(crate) drafts: bool,
    /// Whether open pages show changes by themselves.
    pub(crate) watch: bool,
    /// The data folder.
    data: Option<PathBuf>,
    /// Whether there is no serving without it: it was asked for, or holds the database.
    needs_data: bool,
    public_url: Option<String>,
}

/// What `ardoise.toml` in the working folder may say.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    listen: Option<String>,
    content: Option<PathBuf>,
    database: Option<String>,
    data: Option<PathBuf>,
    public_url: Option<String>,
}

/// The variables that mean something; any other `ARDOISE_…` is likely a slip.
const VARIABLES: [&str; 6] = [
    "ARDOISE_LISTEN",
    "ARDOISE_CONTENT",
    "ARDOISE_DATABASE",
    "ARDOISE_DATA",
    "ARDOISE_PUBLIC_URL",
    "ARDOISE_LOG",
];

impl Config {
    /// Brings all sources together. The second value is what should be said before the start.
    ///
    /// # Errors
    ///
    /// An unknown key in the file or a bad value, in one line.
    pub(crate) fn read(options: &ServeOptions) -> anyhow::Result<(Self, Vec<String>)> {
        let file = read_file(Path::new("ardoise.toml"))?;
        let listen = options.listen.clone().or(file.listen);
        let listen = listen.unwrap_or_else(|| "127.0.0.1:3000".to_owned());
        let data = options.data.clone().or(file.data);
        let database = options.database.clone().or(file.database);
        let needs_data = data.is_some() || database.is_none();
        let data = match data {
            Some(data) => Some(data),
            None if needs_data => Some(default_data_folder()?),
            None => default_data_folder().ok(),
        };
        let database = database
            .or_else(|| Some(sqlite_url(&data.as_ref()?.join("ardoise.db"))))
            .context("there is no database")?;
        let config = Self {
            listen: listen.parse().with_context(|| {
                format!("listen: `{listen}` is not an address and a port, such as 127.0.0.1:3000 or [::1]:3000")
            })?,
            content: options.content.clone().or(file.content),
            database,
            drafts: options.drafts,
            watch: options.watch,
            data,
            needs_data,
            public_url: options.public_url.clone().or(file.public_url).map(checked_url).transpose()?,
        };
        let unknown = env::vars_os()
            .filter_map(|(name, _)| name.into_string().ok())
            .filter(|name| name.starts_with("ARDOISE_") && !VARIABLES.contains(&name.as_str()));
        let warnings =
            unknown.map(|name| format!("the variable {name} is unknown and means nothing"));
        Ok((config, warnings.collect()))
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

    /// The public address without what follows the host: what a browser calls the site's origin.
    pub(crate) fn public_origin(&self) -> Option<Arc<str>> {
        self.public_url.as_deref().map(Arc::from)
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

fn read_file(path: &Path) -> anyhow::Result<File> {
    match fs::read_to_string(path) {
        Ok(text) => toml::from_str(&text).map_err(|error| {
            let line = error.span().map_or(0, |span| {
                let before = text.get(..span.start).unwrap_or_default();
                before.matches('\n').count() + 1
            });
            anyhow::anyhow!("{}, line {line}: {}", path.display(), error.message())
        }),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(File::default()),
        Err(error) => Err(error).with_context(|| format!("{} cannot be read", path.display())),
    }
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

/// An origin: `http` or `https`, a host, perhaps a port, and nothing behind it but one slash.
fn checked_url(url: String) -> anyhow::Result<String> {
    let origin = url.trim_end_matches('/');
    let host = origin
        .strip_prefix("https://")
        .or_else(|| origin.strip_prefix("http://"));
    let good = host
        .is_some_and(|host| !host.is_empty() && !host.contains(['/', '?', '#', '@', ' ', '\\']));
    ensure!(
        good,
        "public_url: `{url}` is not an address such as https://cours.example.org, without a path"
    );
    Ok(origin.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_public_url_is_a_scheme_and_a_host() {
        let checked = |url: &str| checked_url(url.to_owned()).ok();
        assert_eq!(
            checked("https://Cours.example.org/").as_deref(),
            Some("https://cours.example.org")
        );
        assert_eq!(
            checked("http://[::1]:3000").as_deref(),
            Some("http://[::1]:3000")
        );
        for wrong in [
            "",
            "cours.example.org",
            "ftp://x",
            "https://",
            "https://x/path",
            "https://a@b",
        ] {
            assert_eq!(checked(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn a_strange_folder_name_stays_a_folder_name() {
        assert_eq!(
            sqlite_url(Path::new("/tmp/a b?c#d%/x.db")),
            "sqlite:///tmp/a b%3Fc%23d%25/x.db"
        );
    }
}
