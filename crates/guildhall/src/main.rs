//! The membership center of a partner program.

use std::process::ExitCode;

fn main() -> ExitCode {
    guildhall::run()
}
