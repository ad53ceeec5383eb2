//! An organization always keeps a global administrator (rule A9).

/// What becomes of an organization's administration when somebody loses the right over it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Staying {
    /// Nobody would be left: another one comes first.
    Nobody,
    /// One would be left: it happens, with a warning.
    One,
    /// Several would be left.
    Several,
}

/// Tells what would be left of `administrators` global administrators when one more goes.
pub const fn may_go(administrators: u64) -> Staying {
    match administrators {
        0 | 1 => Staying::Nobody,
        2 => Staying::One,
        _ => Staying::Several,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a9_the_last_global_administrator_stays() {
        assert_eq!([1, 2, 3].map(may_go), [Staying::Nobody, Staying::One, Staying::Several]);
    }
}
