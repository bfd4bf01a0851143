//! A PostgreSQL of our own for the tests: made, started, stopped and removed here.

use std::io::{BufRead as _, BufReader};
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::packages;
use crate::process;

/// What keeps the cluster: it stops and removes it when its standard input ends.
const KEEPER: &str = include_str!("postgres.sh");

/// Where Debian keeps the programs of each version: `/usr/lib/postgresql/<version>/bin`.
const DEBIAN: &str = "/usr/lib/postgresql";

/// The folder of PostgreSQL's programs; installs them first where that needs no asking.
///
/// # Errors
/// When they are missing and not installed.
pub(crate) fn ensure() -> Result<PathBuf> {
    if let Some(bin) = programs() {
        return Ok(bin);
    }
    packages::install("PostgreSQL", "postgresql")?;
    programs()
        .context("PostgreSQL is installed, but initdb is neither in PATH nor where Debian puts it")
}

/// A running cluster on a free port of 127.0.0.1, user `ardoise`, no password. It is stopped and
/// its files are removed when this value goes, and also when this process is killed.
pub(crate) struct Postgres {
    keeper: Child,
    port: u16,
}

impl Postgres {
    /// Makes and starts a cluster; installs PostgreSQL first where that needs no asking.
    ///
    /// # Errors
    /// When PostgreSQL is missing and not installed, or does not start; its log goes to standard
    /// error.
    pub(crate) fn start() -> Result<Self> {
        let bin = ensure()?;
        let port = free_port()?;
        let mut command = keeper_command(process::is_root()?);
        command
            .args(["sh", "-c", KEEPER, "postgres.sh"])
            .arg(&bin)
            .arg(port.to_string())
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // A Ctrl-C is for us alone: the keeper learns of it by the end of its input.
            .process_group(0);
        let mut keeper = command.spawn().context("could not start PostgreSQL")?;
        let said = keeper
            .stdout
            .take()
            .map(|out| BufReader::new(out).lines().next());
        let postgres = Self { keeper, port };
        match said {
            Some(Some(Ok(line))) if line == "ready" => Ok(postgres),
            _ => bail!("PostgreSQL of {} did not start", bin.display()),
        }
    }

    /// The address of the maintenance database, as sqlx takes it.
    pub(crate) fn url(&self) -> String {
        format!("postgres://ardoise@127.0.0.1:{}/postgres", self.port)
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        match self.keeper.wait() {
            Ok(status) if status.success() => {}
            Ok(status) => eprintln!("warning: PostgreSQL did not stop cleanly ({status})"),
            Err(error) => eprintln!("warning: PostgreSQL could not be waited for: {error}"),
        }
    }
}

/// What comes before `sh`: PostgreSQL refuses to run as root.
fn keeper_command(root: bool) -> Command {
    if root {
        let mut command = Command::new("runuser");
        command.args(["-u", "postgres", "--"]);
        command
    } else {
        Command::new("env")
    }
}

/// The folder with `initdb` and `pg_ctl`: that of `PATH`, else Debian's newest version.
fn programs() -> Option<PathBuf> {
    match process::find_program(&["initdb"]) {
        // A link in a folder of PATH leads to the folder where its companions are.
        Some(initdb) => Some(initdb.canonicalize().ok()?.parent()?.to_path_buf()),
        None => newest(Path::new(DEBIAN)),
    }
}

/// The `bin` folder of the highest version below `folder` that holds `initdb`.
fn newest(folder: &Path) -> Option<PathBuf> {
    let versions = folder.read_dir().ok()?.filter_map(|entry| {
        let entry = entry.ok()?;
        let bin = entry.path().join("bin");
        // "9.6" is older than "15".
        let version: Vec<u32> = entry
            .file_name()
            .to_str()?
            .split('.')
            .map(str::parse)
            .collect::<Result<_, _>>()
            .ok()?;
        process::is_executable(&bin.join("initdb")).then_some((version, bin))
    });
    versions.max().map(|(_, bin)| bin)
}

/// A port of 127.0.0.1 that nothing listens on now.
fn free_port() -> Result<u16> {
    let listener =
        TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no free port on 127.0.0.1")?;
    Ok(listener
        .local_addr()
        .context("no free port on 127.0.0.1")?
        .port())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;

    fn install(folder: &Path, version: &str) {
        let bin = folder.join(version).join("bin");
        fs::create_dir_all(&bin).unwrap();
        fs::write(bin.join("initdb"), "").unwrap();
        fs::set_permissions(bin.join("initdb"), fs::Permissions::from_mode(0o755)).unwrap();
    }

    #[test]
    fn the_newest_version_is_taken_by_number_and_not_by_letter() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(newest(folder.path()), None);
        for version in ["9.6", "15", "17"] {
            install(folder.path(), version);
        }
        assert_eq!(newest(folder.path()), Some(folder.path().join("17/bin")));
    }

    #[test]
    fn a_version_with_only_its_client_is_passed_over() {
        let folder = tempfile::tempdir().unwrap();
        install(folder.path(), "15");
        fs::create_dir_all(folder.path().join("18/bin")).unwrap();
        fs::create_dir_all(folder.path().join("common/bin")).unwrap();
        assert_eq!(newest(folder.path()), Some(folder.path().join("15/bin")));
    }

    #[test]
    fn a_free_port_can_be_listened_on() {
        let port = free_port().unwrap();
        TcpListener::bind((Ipv4Addr::LOCALHOST, port)).unwrap();
    }

    #[test]
    #[ignore = "needs PostgreSQL; `cargo xtask test` runs it"]
    fn a_cluster_answers_on_its_port_until_it_is_dropped() {
        let postgres = Postgres::start().unwrap();
        let psql = programs().unwrap().join("psql");
        let ask = |url: &str| {
            Command::new(&psql)
                .args(["-Atc", "show fsync", url])
                .stderr(Stdio::null())
                .output()
                .unwrap()
        };
        let url = postgres.url();
        assert_eq!(ask(&url).stdout, b"on\n");
        drop(postgres);
        assert!(!ask(&url).status.success());
    }

    #[test]
    fn as_root_the_cluster_belongs_to_the_user_postgres() {
        assert_eq!(keeper_command(true).get_program(), "runuser");
        assert_eq!(keeper_command(false).get_program(), "env");
    }
}
