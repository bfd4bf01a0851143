//! The server of Ardoise: pages, forms, the API and the command line, over the platform's use cases.
//!
//! The program `ardoise` is [`run`]. [`router`] is the whole site without a listener, which is how the tests see it.

mod api;
mod assets;
mod back;
mod byte_ranges;
mod carried;
mod cli;
mod colours;
mod commands;
mod config;
mod device;
mod failure;
mod feeds;
mod form_guard;
mod former;
mod forms;
mod functions;
mod housekeeping;
mod language;
mod lifecycle;
mod mail;
mod member;
mod middleware;
mod my_data;
mod pages;
mod publishing;
mod reload;
mod router;
mod session;
mod staff;
mod state;
mod trusted_proxies;
mod visit;

use std::process::ExitCode;

use clap::Parser;

pub use crate::{
    config::{AccountSettings, LegalFacts, Registration, RegistrationCode, SessionCookie},
    mail::{MailSettings, SmtpMailer},
    middleware::Origins,
    router::router,
    state::AppState,
    trusted_proxies::TrustedProxies,
};

use crate::cli::{Cli, Command};

/// Does what the command line asks for. What kept it from that is one line on standard error, and the exit code.
#[must_use]
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let outcome = match cli.command {
        Some(Command::Serve(options)) => commands::serve::run(&options),
        None => commands::serve::run(&cli.serve),
        Some(Command::Check(options)) => return commands::check::run(&options),
        Some(Command::New(options)) => commands::new::run(&options),
        Some(Command::Import(options)) => commands::import::run(&options),
        Some(Command::Config(options)) => commands::config::run(&options),
        Some(Command::User(command)) => commands::user::run(&command),
        Some(Command::Retention(options)) => commands::retention::run(&options),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            commands::report(&format!("ardoise: {error:#}"));
            ExitCode::FAILURE
        }
    }
}
