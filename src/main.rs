//! colead: parse arguments, run, print the one error, choose the exit code.

fn main() {}
