//! The command line of Ardoise.

mod api;
mod assets;
mod carried;
mod cli;
mod commands;
mod config;
mod forms;
mod language;
mod lifecycle;
mod middleware;
mod pages;
mod router;
mod state;

use std::process::ExitCode;

use clap::Parser;

use crate::cli::{Cli, Command};

fn main() -> ExitCode {
    let cli = Cli::parse();
    let outcome = match cli.command {
        Some(Command::Serve(options)) => commands::serve::run(&options),
        None => commands::serve::run(&cli.serve),
        Some(Command::Check(options)) => return commands::check::run(&options),
        Some(Command::Import(options)) => commands::import::run(&options),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            commands::report(&format!("ardoise: {error:#}"));
            ExitCode::FAILURE
        }
    }
}
