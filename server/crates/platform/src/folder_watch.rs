//! Watching a content folder.

use std::{
    fs,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel},
    thread,
    time::Duration,
};

use notify::{
    Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher,
    event::{AccessKind, AccessMode},
};

/// Nothing must have changed for this long before the folder is read.
const QUIET: Duration = Duration::from_millis(50);

/// How many times that it is waited for while files go on changing, and while git says that it is at work.
const ROUNDS: usize = 200;
const ROUNDS_OF_GIT: usize = 1_200;

/// The folder is looked at after this long even if nothing was told: network folders tell nothing.
const LOOK: Duration = Duration::from_secs(60);

/// The same where the system does not watch it.
const LOOK_UNWATCHED: Duration = Duration::from_secs(5);

/// Tells when a content folder has changed.
#[derive(Debug)]
pub struct FolderWatch {
    folder: PathBuf,
    watched: Option<Watched>,
    tell: SyncSender<()>,
    told: Receiver<()>,
}

#[derive(Debug)]
struct Watched {
    place: Place,
    _watcher: RecommendedWatcher,
}

/// A folder, whatever it is called: device and inode.
type Place = (u64, u64);

/// Why the system does not watch the folder. It is then looked at every few seconds.
#[derive(Debug, thiserror::Error)]
#[error("the system does not watch {}: {cause}", folder.display())]
pub struct WatchError {
    folder: PathBuf,
    cause: notify::Error,
}

impl FolderWatch {
    /// A watch over a folder, which need not be there yet.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        // One message says as much as many.
        let (tell, told) = sync_channel(1);
        Self {
            folder,
            watched: None,
            tell,
            told,
        }
    }

    /// Asks the system to tell of changes, where it does not yet or another folder has taken the place of the one that it
    /// watches. Says whether it began to: what changed before was not told.
    ///
    /// # Errors
    ///
    /// [`WatchError`] if the system does not watch the folder; [`Self::wait`] then looks at it every few seconds.
    pub fn begin(&mut self) -> Result<bool, WatchError> {
        let Some((root, place)) = place_of(&self.folder) else {
            self.watched = None;
            return Ok(false);
        };
        if self
            .watched
            .as_ref()
            .is_some_and(|watched| watched.place == place)
        {
            return Ok(false);
        }
        let watcher = self.watch(&root).map_err(|cause| WatchError {
            folder: self.folder.clone(),
            cause,
        })?;
        self.watched = Some(Watched {
            place,
            _watcher: watcher,
        });
        Ok(true)
    }

    fn watch(&self, root: &Path) -> notify::Result<RecommendedWatcher> {
        let (tell, top) = (self.tell.clone(), root.to_owned());
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            if event.is_ok_and(|event| !is_change(&event, &top)) {
                return;
            }
            // Where one waits to be heard already, it is enough.
            let _ = tell.try_send(());
        })?;
        watcher.watch(root, RecursiveMode::Recursive)?;
        Ok(watcher)
    }

    /// Waits until something changed, and then until nothing has for a moment, nor git is at work; or a minute, since not
    /// every folder tells.
    pub fn wait(&self) {
        let look = if self.watched.is_some() {
            LOOK
        } else {
            LOOK_UNWATCHED
        };
        match self.told.recv_timeout(look) {
            Ok(()) => self.settle(),
            Err(RecvTimeoutError::Timeout) => {}
            // The sender is this value's own.
            Err(RecvTimeoutError::Disconnected) => thread::sleep(look),
        }
    }

    fn settle(&self) {
        for round in 0..ROUNDS_OF_GIT {
            thread::sleep(QUIET);
            let is_quiet = self.told.try_recv().is_err();
            let git_is_at_work = git_lock(&self.folder).is_some_and(|lock| lock.exists());
            if !git_is_at_work && (is_quiet || round >= ROUNDS) {
                return;
            }
        }
    }
}

fn place_of(folder: &Path) -> Option<(PathBuf, Place)> {
    let root = folder.canonicalize().ok()?;
    let metadata = fs::metadata(&root).ok()?;
    metadata
        .is_dir()
        .then(|| (root, (metadata.dev(), metadata.ino())))
}

/// Whether something was written, made, moved or removed that is not hidden (`.git` is). Reading a file is an event too.
fn is_change(event: &Event, top: &Path) -> bool {
    if event.need_rescan() {
        return true;
    }
    let is_reading = match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => false,
        EventKind::Access(_) => true,
        _ => false,
    };
    let is_hidden = |path: &PathBuf| {
        let below = path.strip_prefix(top).unwrap_or(path);
        below
            .iter()
            .any(|part| part.to_string_lossy().starts_with('.'))
    };
    // Without a path it may be about anything.
    !is_reading && (event.paths.is_empty() || !event.paths.iter().all(is_hidden))
}

/// The file that git holds while it changes the files of the checkout that the folder is in.
fn git_lock(folder: &Path) -> Option<PathBuf> {
    let root = folder.canonicalize().ok()?;
    let git = root
        .ancestors()
        .map(|folder| folder.join(".git"))
        .find(|git| git.exists())?;
    if git.is_dir() {
        return Some(git.join("index.lock"));
    }
    // A worktree's or a submodule's: a file that names the folder.
    let said = fs::read_to_string(&git).ok()?;
    let named = said.strip_prefix("gitdir:")?.trim();
    Some(git.parent()?.join(named).join("index.lock"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn git_is_found_from_a_folder_inside_its_checkout_and_from_a_worktree() {
        let place = tempfile::tempdir().unwrap();
        let top = place.path().canonicalize().unwrap();
        let content = top.join("site/content");
        fs::create_dir_all(&content).unwrap();
        assert_eq!(
            git_lock(&content).filter(|lock| lock.starts_with(&top)),
            None
        );
        fs::create_dir(top.join(".git")).unwrap();
        assert_eq!(git_lock(&content), Some(top.join(".git/index.lock")));
        fs::write(top.join("site/.git"), "gitdir: ../.git/worktrees/site\n").unwrap();
        assert_eq!(
            git_lock(&content),
            Some(top.join("site/../.git/worktrees/site/index.lock"))
        );
    }

    #[test]
    fn what_is_hidden_and_what_is_only_read_is_no_change() {
        let top = Path::new("/content");
        let event = |kind, path: &str| Event::new(kind).add_path(PathBuf::from(path));
        let modify = EventKind::Modify(notify::event::ModifyKind::Any);
        assert!(is_change(&event(modify, "/content/a.md"), top));
        assert!(!is_change(&event(modify, "/content/.git/index"), top));
        assert!(!is_change(&event(modify, "/content/c/.a.md.swp"), top));
        let opened = EventKind::Access(AccessKind::Open(AccessMode::Any));
        assert!(!is_change(&event(opened, "/content/a.md"), top));
        let closed = EventKind::Access(AccessKind::Close(AccessMode::Write));
        assert!(is_change(&event(closed, "/content/a.md"), top));
        assert!(is_change(&Event::new(EventKind::Other), top));
    }
}
