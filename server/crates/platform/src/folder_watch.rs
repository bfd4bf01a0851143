//! Watching a content folder.

use std::{
    fs,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel},
    },
    thread,
    time::Duration,
};

use notify::{
    Config, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher,
    event::{AccessKind, AccessMode, ModifyKind},
};

/// Nothing must have changed for this long before the folder is read.
const QUIET: Duration = Duration::from_millis(50);

/// How many times that it is waited for while files go on changing, and while git says that it is at work.
const ROUNDS: usize = 200;
const ROUNDS_OF_GIT: usize = 1_200;

/// How often it is looked whether the folder is still the same one: a link that is turned to another tells nothing.
const LOOK: Duration = Duration::from_secs(2);

/// After so many looks the folder is read even if nothing was told: network folders tell nothing.
const LOOKS: usize = 30;

/// Tells when a content folder has changed.
#[derive(Debug)]
pub struct FolderWatch {
    folder: PathBuf,
    watched: Option<Watched>,
    tell: SyncSender<()>,
    told: Receiver<()>,
    /// Whether the folder that is watched was removed or renamed: what stands in its place is another one, even where the
    /// system gives it the same number.
    gone: Arc<AtomicBool>,
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
            gone: Arc::default(),
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
        let is_gone = self.gone.swap(false, Ordering::Relaxed);
        if self.is_watched(place) && !is_gone {
            return Ok(false);
        }
        self.watched = None;
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

    fn is_watched(&self, place: Place) -> bool {
        let watched = self.watched.as_ref();
        watched.is_some_and(|watched| watched.place == place)
    }

    fn watch(&self, root: &Path) -> notify::Result<RecommendedWatcher> {
        let (tell, top, gone) = (self.tell.clone(), root.to_owned(), Arc::clone(&self.gone));
        let handler = move |event: notify::Result<Event>| {
            if let Ok(event) = &event {
                if is_end_of(event, &top) {
                    gone.store(true, Ordering::Relaxed);
                } else if !is_change(event, &top) {
                    return;
                }
            }
            // Where one waits to be heard already, it is enough.
            let _ = tell.try_send(());
        };
        // The reader follows no link below the folder either: one could lead to the whole machine.
        let config = Config::default().with_follow_symlinks(false);
        let mut watcher = RecommendedWatcher::new(handler, config)?;
        watcher.watch(root, RecursiveMode::Recursive)?;
        Ok(watcher)
    }

    /// Waits until something changed, and then until nothing has for a moment, nor git is at work; until another folder
    /// has taken the place of the one that is watched; or a minute, since not every folder tells.
    pub fn wait(&self) {
        let looks = if self.watched.is_some() { LOOKS } else { 1 };
        for _ in 0..looks {
            match self.told.recv_timeout(LOOK) {
                Ok(()) => return self.settle(),
                Err(RecvTimeoutError::Timeout) => {}
                // The sender is this value's own.
                Err(RecvTimeoutError::Disconnected) => thread::sleep(LOOK),
            }
            let place = place_of(&self.folder);
            if place.is_none_or(|(_, place)| !self.is_watched(place)) {
                return;
            }
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

/// Whether the folder itself was removed or renamed.
fn is_end_of(event: &Event, top: &Path) -> bool {
    let ends = matches!(
        event.kind,
        EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_))
    );
    ends && event.paths.iter().any(|path| path == top)
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
        let modify = EventKind::Modify(ModifyKind::Any);
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
