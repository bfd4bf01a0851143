//! `ardoise check`: what is wrong in a content folder.

use std::{
    io::{self, IsTerminal},
    process::ExitCode,
};

use content::Severity;
use platform::ContentOrigin;

use super::{give, report};
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
    let origin = ContentOrigin::Folder(options.folder.clone());
    let diagnostics = platform::load_content(&origin, true)?.diagnostics;
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

fn summary(errors: usize, warnings: usize) -> String {
    let count = |n: usize, one: &str| format!("{n} {one}{}", if n == 1 { "" } else { "s" });
    match (errors, warnings) {
        (0, 0) => "no mistake found".to_owned(),
        _ => format!("{}, {}", count(errors, "error"), count(warnings, "warning")),
    }
}
