//! The `salon` program.

fn main() -> std::process::ExitCode {
    salon::cli::run()
}
