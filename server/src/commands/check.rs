//! `ardoise check`: what is wrong in a content folder.

use std::{
    io::{self, IsTerminal},
    path::Path,
    process::ExitCode,
};

use content::{Catalogue, Diagnostic, Severity, SourcePath};
use platform::{Clock as _, ContentOrigin, SystemClock};

use super::{give, mend, report};
use crate::cli::{CheckOptions, Format};

/// Nothing could be checked.
const UNUSABLE: u8 = 2;

/// Exit code 0: clean or warnings alone (1 with `--strict`); 1: errors; 2: the folder cannot be read.
pub(crate) fn run(options: &CheckOptions) -> ExitCode {
    match check(options) {
        Ok(code) => code,
        Err(error) => {
            report(&format!("ardoise: {error:#}"));
            ExitCode::from(UNUSABLE)
        }
    }
}

fn check(options: &CheckOptions) -> anyhow::Result<ExitCode> {
    let (diagnostics, catalogue) = if options.fix {
        let mending = mend::run(&options.folder)?;
        report(&mended(mending.mended, mending.changed.len()));
        (mending.diagnostics, mending.catalogue)
    } else {
        let origin = ContentOrigin::Folder(options.folder.clone());
        let loaded = platform::load_content(&origin, true)?;
        (loaded.diagnostics, loaded.catalogue)
    };
    let mut diagnostics = diagnostics;
    if let Some(catalogue) = catalogue {
        diagnostics.extend(catalogue.untranslated());
        diagnostics.extend(outdated(&catalogue, &options.folder));
    }
    let count = |severity| {
        diagnostics
            .iter()
            .filter(|found| found.severity == severity)
            .count()
    };
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    match options.format {
        Format::Json => give(&format!(
            "{}\n",
            serde_json::to_string_pretty(&diagnostics)?
        ))?,
        Format::Human => {
            give(&content::human(&diagnostics, io::stdout().is_terminal()))?;
            report(&summary(errors, warnings));
        }
    }
    let failed = errors > 0 || (options.strict && warnings > 0);
    Ok(if failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// Translations that are older than their original, where git knows.
fn outdated(catalogue: &Catalogue, folder: &Path) -> Vec<Diagnostic> {
    let sources: Vec<SourcePath> = catalogue.sources().cloned().collect();
    let Some(changed) = platform::last_changes(folder, sources.iter(), SystemClock.now()) else {
        return Vec::new();
    };
    let seconds = changed.into_iter();
    catalogue.outdated(
        &seconds
            .map(|(path, date)| (path, date.unix_timestamp()))
            .collect(),
    )
}

fn summary(errors: usize, warnings: usize) -> String {
    match (errors, warnings) {
        (0, 0) => "no mistake found".to_owned(),
        _ => format!(
            "{}, {}",
            several(errors, "error"),
            several(warnings, "warning")
        ),
    }
}

fn mended(mends: usize, files: usize) -> String {
    match mends {
        0 => "nothing to mend".to_owned(),
        _ => format!(
            "made {} in {}",
            several(mends, "mend"),
            several(files, "file")
        ),
    }
}

fn several(number: usize, one: &str) -> String {
    format!("{number} {one}{}", if number == 1 { "" } else { "s" })
}
