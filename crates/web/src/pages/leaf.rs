//! A long list, of which a page shows a hundred.

use maud::{Markup, html};
use serde::Deserialize;
use words::Voice;

use crate::look;

/// How many a page shows.
const AT_ONCE: usize = 100;

/// Which page of a list an address asks for.
#[derive(Debug, Default, Deserialize)]
pub struct Paged {
    #[serde(default)]
    page: String,
}

/// A page of a list.
#[derive(Debug, Clone, Copy)]
pub struct Leaf {
    /// Its number, from one on.
    pub number: usize,
    whole: usize,
}

impl Leaf {
    /// Finds the page that was asked for of a list: the first, if it was none, and the last, if it is beyond.
    pub fn of(paged: &Paged, whole: usize) -> Self {
        let last = whole.div_ceil(AT_ONCE).max(1);
        let number = paged.page.parse().unwrap_or(1).clamp(1, last);
        Self { number, whole }
    }

    /// Returns what stands on this page.
    pub fn cut<'l, T>(&self, list: &'l [T]) -> &'l [T] {
        list.chunks(AT_ONCE).nth(self.number - 1).unwrap_or_default()
    }

    /// Returns the path of this page of a list that begins at `path`.
    pub fn address(&self, path: &str) -> String {
        at(path, self.number)
    }

    /// Returns the links to the pages before and after, where the list has more than this one.
    pub fn links(&self, voice: Voice<'_>, label: &str, path: &str) -> Markup {
        let first = (self.number - 1) * AT_ONCE;
        let last = self.whole.min(first + AT_ONCE);
        let turning = look::Turning {
            label,
            range: (first + 1, last, self.whole),
            before: (self.number > 1).then(|| at(path, self.number - 1)),
            after: (last < self.whole).then(|| at(path, self.number + 1)),
        };
        html! { @if self.whole > AT_ONCE { (look::pages(voice, &turning)) } }
    }
}

fn at(path: &str, number: usize) -> String {
    if number == 1 {
        path.to_owned()
    } else {
        format!("{path}?page={number}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(page: &str) -> Paged {
        Paged { page: page.to_owned() }
    }

    #[test]
    fn l2_a_long_list_is_shown_in_pages_and_every_entry_is_on_one() {
        let list: Vec<usize> = (0..250).collect();
        let pages = ["", "2", "3"].map(|page| Leaf::of(&asked(page), list.len()).cut(&list));
        assert_eq!(pages.concat(), list);
        for (page, number) in [
            ("0", 1),
            ("-4", 1),
            ("much", 1),
            ("9", 3),
            ("99999999999999999999999", 1),
        ] {
            assert_eq!(Leaf::of(&asked(page), list.len()).number, number, "{page}");
        }
        assert!(Leaf::of(&asked("2"), 0).cut::<usize>(&[]).is_empty());
        assert_eq!(Leaf::of(&asked("2"), 250).address("/a"), "/a?page=2");
        assert_eq!(Leaf::of(&asked("1"), 250).address("/a"), "/a");
    }
}
