//! The sentences are built in. The compiler sees when one of their files changes, but not when one is added.

fn main() {
    println!("cargo:rerun-if-changed=../../locales");
}
