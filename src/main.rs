//! colead: read the arguments, run the command, print what it says, end with its exit code.

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;
use colead::cli::{self, Cli};

fn main() -> ExitCode {
    let reply = cli::run(Cli::parse());
    // Whoever closed the pipe has read enough.
    let _ = std::io::stdout().write_all(reply.out.as_bytes());
    let _ = std::io::stderr().write_all(reply.err.as_bytes());
    ExitCode::from(reply.code)
}
