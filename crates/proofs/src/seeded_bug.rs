//! The server with a bug in it: *Finish* answers before it commits. The kill test must catch it.

use std::process::ExitCode;

fn main() -> ExitCode {
    guildhall::run()
}
