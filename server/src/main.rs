//! The program `ardoise`.

use std::process::ExitCode;

fn main() -> ExitCode {
    server::run()
}
