//! How the finished program is linked: docs/decisions.md, Speed.

use std::env;
use std::path::Path;
use std::process::Command;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|found| found == value);
    let linux = is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu");
    if !linux || !is("PROFILE", "release") {
        return;
    }
    // At an address of its own choice the program would be written over, page by page, before it
    // begins.
    println!("cargo:rustc-link-arg-bins=-no-pie");
    // Named before the standard library asks for the shared one, so that nothing is loaded for it.
    if env::var("TARGET").ok() == env::var("HOST").ok() && has_unwinder() {
        println!("cargo:rustc-link-lib=static:-bundle=gcc_eh");
    }
}

/// Whether the C compiler that links has the unwinder to be linked in.
fn has_unwinder() -> bool {
    let asked = Command::new("cc").arg("-print-file-name=libgcc_eh.a").output();
    // What it does not find it tells as it was asked for.
    asked.is_ok_and(|told| Path::new(String::from_utf8_lossy(&told.stdout).trim()).is_absolute())
}
