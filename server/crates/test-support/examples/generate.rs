//! Writes a large content folder: `cargo run -p test-support --example generate -- DIR LESSONS`.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program for the command line"
)]

use std::{fs, io, path::Path, process::ExitCode};

use test_support::corpus;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, lessons] = arguments.as_slice() else {
        eprintln!("usage: generate DIR LESSONS");
        return ExitCode::from(2);
    };
    let Ok(lessons) = lessons.parse() else {
        eprintln!("`{lessons}` is no number of lessons");
        return ExitCode::from(2);
    };
    match write(Path::new(folder), lessons) {
        Ok((files, bytes)) => {
            println!("{files} files, {bytes} bytes in {folder}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{folder}: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes every file; how many, and how many bytes.
fn write(folder: &Path, lessons: usize) -> io::Result<(usize, usize)> {
    let (mut files, mut bytes) = (0, 0);
    for (path, text) in corpus(lessons) {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&path, &text)?;
        files += 1;
        bytes += text.len();
    }
    Ok((files, bytes))
}
