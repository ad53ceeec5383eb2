//! A release holds the sentences in itself, so that a new file of them has to rebuild it. While
//! developing they are read from the folder, and editing one rebuilds nothing.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if std::env::var("PROFILE").is_ok_and(|profile| profile == "release") {
        println!("cargo:rerun-if-changed=../../locales");
    }
}
