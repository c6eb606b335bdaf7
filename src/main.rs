//! colead: read the arguments, run the command, print what it says, end with its exit code.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use clap::Parser;
use colead::cli::{self, Cli, Said};

fn main() -> ExitCode {
    let seen = std::io::stderr().is_terminal();
    let mut progress = |text: &str| {
        if seen {
            let _ = std::io::stderr().write_all(text.as_bytes());
        }
    };
    let reply = match cli::run(Cli::parse(), &mut progress) {
        Said::Reply(reply) => reply,
        Said::Asks { question, answered } => answered(&ask(&question)),
    };
    // Whoever closed the pipe has read enough.
    let _ = std::io::stdout().write_all(reply.out.as_bytes());
    let _ = std::io::stderr().write_all(reply.err.as_bytes());
    ExitCode::from(reply.code)
}

/// The line that was typed to a question; nothing where nobody answers.
fn ask(question: &str) -> String {
    let mut answer = String::new();
    let asked = write!(std::io::stderr(), "{question} ").and_then(|()| std::io::stderr().flush());
    if asked.is_ok() && std::io::stdin().read_line(&mut answer).is_err() {
        answer.clear();
    }
    answer.trim().to_owned()
}
