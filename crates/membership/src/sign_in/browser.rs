//! A browser, named as people do.

use serde::{Deserialize, Serialize};

/// What the parser of browsers' names says where it does not know one.
const UNKNOWN: &str = "UNKNOWN";

/// A browser and the system that it runs on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Browser {
    /// Such as *Firefox*.
    pub name: String,
    /// Such as *Windows 10*.
    pub system: String,
}

impl Browser {
    /// Recognizes a browser by how it names itself.
    pub fn of(agent: &str) -> Option<Self> {
        let known = woothee::parser::Parser::new().parse(agent)?;
        (known.name != UNKNOWN && known.os != UNKNOWN).then(|| Self {
            name: known.name.to_owned(),
            system: known.os.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn i3_a_browser_is_named_as_people_name_it() {
        let firefox = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0";
        let known = Browser::of(firefox).expect("it is known");
        assert_eq!((known.name.as_str(), known.system.as_str()), ("Firefox", "Windows 10"));
        assert_eq!(Browser::of("curl"), None);
        assert_eq!(Browser::of(""), None);
    }
}
