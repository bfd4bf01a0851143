//! Publishing what changes in the content folder, for as long as the program runs.

use std::{
    collections::BTreeSet,
    panic::{AssertUnwindSafe, catch_unwind},
    path::PathBuf,
    thread,
};

use anyhow::Context;
use content::{Diagnostic, Severity, SourcePath};
use platform::{FolderWatch, LoadedContent, Platform, Publisher, StateOfContent};

use crate::commands::report;

/// Watches the folder on a thread of its own, which ends with the program. `told` is what was said at the start.
///
/// # Errors
///
/// If the system gives no thread.
pub(crate) fn start(
    platform: Platform,
    publisher: Publisher,
    folder: PathBuf,
    told: Vec<Diagnostic>,
) -> anyhow::Result<()> {
    let mut publishing = Publishing {
        platform,
        publisher,
        told,
    };
    thread::Builder::new()
        .name("publishing".to_owned())
        .spawn(move || publishing.run(folder))
        .context("the program cannot start its threads")?;
    Ok(())
}

struct Publishing {
    platform: Platform,
    publisher: Publisher,
    /// What authors were told the last time.
    told: Vec<Diagnostic>,
}

impl Publishing {
    fn run(&mut self, folder: PathBuf) {
        self.keep();
        let mut watch = FolderWatch::new(folder);
        let mut warned = false;
        loop {
            match watch.begin() {
                // What changed while nobody watched was told to nobody.
                Ok(true) => warned = false,
                Ok(false) => watch.wait(),
                Err(error) => {
                    if !warned {
                        tracing::warn!(%error, "changes of the content are looked for every few seconds");
                        warned = true;
                    }
                    watch.wait();
                }
            }
            self.publish_unless_it_panics();
        }
    }

    /// What authors push is read by many hands. If one of them gives up, what was there before is served on, and the next
    /// change is read from the beginning.
    fn publish_unless_it_panics(&mut self) {
        let published = catch_unwind(AssertUnwindSafe(|| self.publish()));
        if published.is_err() {
            tracing::error!("reading the content failed: what was there before is still served");
            let failed = StateOfContent::rejected("reading the content failed: see the log");
            self.platform.set_state_of_content(failed);
            self.publisher.begin_anew();
        }
    }

    fn publish(&mut self) {
        match self.publisher.read(self.platform.now()) {
            // What could not be kept the last time may be now.
            Ok(None) => self.keep(),
            Ok(Some(loaded)) => self.put_in_place(loaded),
            Err(error) => {
                let state = StateOfContent::unreadable();
                if *self.platform.state_of_content() != state {
                    tracing::error!(%error, "what was there before is still served");
                    self.platform.set_state_of_content(state);
                }
            }
        }
    }

    fn put_in_place(&mut self, loaded: LoadedContent) {
        self.platform
            .set_state_of_content(StateOfContent::of(&loaded));
        self.say(&loaded);
        match loaded.catalogue {
            Some(catalogue) => self.platform.publish(catalogue),
            None => {
                tracing::error!(
                    "nothing in the content can be served: what was there before is still served"
                );
            }
        }
        self.told = loaded.diagnostics;
        self.keep();
    }

    /// Says what is new to say.
    fn say(&self, loaded: &LoadedContent) {
        let new: Vec<Diagnostic> = loaded
            .diagnostics
            .iter()
            .filter(|found| !self.told.contains(found))
            .cloned()
            .collect();
        if !new.is_empty() {
            report(&content::human(&new, false));
        }
        log(&loaded.diagnostics, &loaded.kept);
    }

    fn keep(&mut self) {
        if let Err(error) = self.publisher.keep() {
            tracing::warn!(%error, "the last good version of the content cannot be kept for the next start");
        }
    }
}

/// Tells the log what came of a reading.
pub(crate) fn log(diagnostics: &[Diagnostic], kept: &BTreeSet<SourcePath>) {
    for file in kept {
        tracing::warn!(
            file,
            "the file has an error: its last good version is served"
        );
    }
    let count = |severity| {
        let found = diagnostics.iter();
        found.filter(|found| found.severity == severity).count()
    };
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    tracing::info!(errors, warnings, "the content was read");
}
