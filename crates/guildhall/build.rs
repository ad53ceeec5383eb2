//! Builds again when a file joins the program's definition: the compiler only watches those that it embedded before.

fn main() {
    println!("cargo::rerun-if-changed=../../program");
}
