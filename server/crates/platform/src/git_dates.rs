//! When the files of a git checkout were last changed.

use std::{
    collections::BTreeMap,
    io::{self, BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use content::SourcePath;
use time::OffsetDateTime;

/// The last change of each of these files, as git knows it; one that was changed and not committed was changed `now`.
/// `None` where the folder is in no checkout, or there is no git.
#[must_use]
pub fn last_changes<'p>(
    folder: &Path,
    files: impl Iterator<Item = &'p SourcePath>,
    now: OffsetDateTime,
) -> Option<BTreeMap<SourcePath, OffsetDateTime>> {
    let mut wanted: BTreeMap<&str, Option<OffsetDateTime>> =
        files.map(|file| (file.as_str(), None)).collect();
    let in_work = [
        &["diff", "--name-only", "-z", "--relative", "HEAD", "--", "."][..],
        &[
            "ls-files",
            "-z",
            "--others",
            "--exclude-standard",
            "--",
            ".",
        ][..],
    ];
    for arguments in in_work {
        let output = git(folder, arguments).output().ok()?;
        if !output.status.success() {
            return None;
        }
        for path in String::from_utf8_lossy(&output.stdout).split('\0') {
            if let Some(date) = wanted.get_mut(path) {
                *date = Some(now);
            }
        }
    }
    let history = [
        "log",
        "-z",
        "--format=format:%x01%ct",
        "--name-only",
        "--relative",
        "--",
        ".",
    ];
    let mut log = git(folder, &history).stdout(Stdio::piped()).spawn().ok()?;
    let read = read_history(&mut log, &mut wanted);
    // Where every file was found, the rest of the history is of no interest.
    drop(log.kill());
    drop(log.wait());
    read.ok()?;
    let known = wanted.into_iter();
    Some(
        known
            .filter_map(|(path, date)| Some((path.to_owned(), date?)))
            .collect(),
    )
}

/// Reads commits, the newest first, until every file was found.
fn read_history(
    log: &mut Child,
    wanted: &mut BTreeMap<&str, Option<OffsetDateTime>>,
) -> io::Result<()> {
    let mut missing = wanted.values().filter(|date| date.is_none()).count();
    let mut date = None;
    let Some(output) = log.stdout.take() else {
        return Ok(());
    };
    for part in BufReader::new(output).split(0) {
        if missing == 0 {
            break;
        }
        let part = part?;
        let part = String::from_utf8_lossy(&part);
        let path = match part.strip_prefix('\u{1}') {
            Some(commit) => {
                let (seconds, path) = commit.split_once('\n').unwrap_or((commit, ""));
                let seconds = seconds.trim().parse().ok();
                date =
                    seconds.and_then(|seconds| OffsetDateTime::from_unix_timestamp(seconds).ok());
                path
            }
            None => &part,
        };
        if let Some(found @ None) = wanted.get_mut(path) {
            *found = date;
            missing -= 1;
        }
    }
    Ok(())
}

/// Git in a folder, whatever repository the environment names, without signatures to check and monitors to ask. A
/// checkout's own configuration can still make it run something, as it can for whoever works in it.
fn git(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("git");
    command
        .arg("-C")
        .arg(folder)
        .args([
            "-c",
            "core.fsmonitor=false",
            "-c",
            "log.showSignature=false",
        ])
        .args(arguments)
        .env_remove("GIT_DIR")
        .env_remove("GIT_WORK_TREE")
        .env_remove("GIT_INDEX_FILE")
        .env("GIT_OPTIONAL_LOCKS", "0")
        .env("GIT_NO_LAZY_FETCH", "1")
        .stdin(Stdio::null())
        .stderr(Stdio::null());
    command
}
