//! One file a command.

pub(crate) mod check;
pub(crate) mod config;
pub(crate) mod import;
mod mend;
pub(crate) mod new;
mod on_database;
pub(crate) mod retention;
pub(crate) mod serve;
pub(crate) mod user;

use std::io::{self, Write};

/// Says a line to people, on standard error. A closed standard error is nobody listening.
pub(crate) fn report(line: &str) {
    drop(writeln!(io::stderr().lock(), "{line}"));
}

/// Gives a result, on standard output. Whoever closed it has read enough.
///
/// # Errors
///
/// Any failure to write but a closed pipe.
pub(crate) fn give(text: &str) -> io::Result<()> {
    match io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        outcome => outcome,
    }
}
