//! Chance with a seed: the same population each time.

/// Draws numbers (splitmix64).
#[derive(Debug)]
pub struct Chance(u64);

impl Chance {
    /// Begins with a seed.
    pub const fn of(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Draws a number below another.
    pub fn below(&mut self, most: u64) -> u64 {
        self.next() % most.max(1)
    }

    /// Draws one of some.
    pub fn one_of<'a>(&mut self, all: &'a [String]) -> &'a str {
        let place = self.below(all.len() as u64);
        all.get(usize::try_from(place).unwrap_or_default())
            .map_or("", String::as_str)
    }

    /// Draws a key whose time is a moment in milliseconds.
    pub fn key(&mut self, millisecond: u64) -> uuid::Uuid {
        let mut random = [0; 10];
        random[..8].copy_from_slice(&self.next().to_be_bytes());
        random[8..].copy_from_slice(&self.next().to_be_bytes()[..2]);
        uuid::Builder::from_unix_timestamp_millis(millisecond, &random).into_uuid()
    }
}
