//! The files of a definition, wherever they were read from.

use std::collections::BTreeMap;

/// Texts by their path inside `program/`, parted by `/`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files(pub BTreeMap<String, String>);

impl Files {
    /// Returns the text of a file.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }
}
