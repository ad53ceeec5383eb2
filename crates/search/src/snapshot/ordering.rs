//! Which of those who were found come first, and who of them is on the page that was asked for.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use roaring::RoaringBitmap;

use super::{Set, Sets, Snapshot, len};
use crate::asked::{Asked, Near};
use crate::found::Order;

/// Somebody who is on the page: their part, their place in its lot, and how many kilometers away they are.
pub(super) type Shown = (usize, u32, Option<f64>);

impl Snapshot {
    /// Returns who is on the page that was asked for.
    pub(super) fn ordered(&self, asked: &Asked, sets: &Sets, fitting: &Set) -> (Order, Vec<Shown>) {
        let skip = asked.page.saturating_mul(asked.page_size);
        if let Some(near) = asked.near {
            return (Order::Nearest, self.nearest(near, fitting, skip, asked.page_size));
        }
        let Some(named) = &sets.named else {
            return (Order::ByLot, self.by_lot(fitting, skip, asked.page_size));
        };
        let first: Set = named
            .iter()
            .zip(fitting)
            .map(|(named, fitting)| named & fitting)
            .collect();
        let rest: Set = fitting
            .iter()
            .zip(&first)
            .map(|(fitting, first)| fitting - first)
            .collect();
        let ahead = usize::try_from(len(&first)).unwrap_or(usize::MAX);
        let mut page = self.by_lot(&first, skip, asked.page_size);
        let left = asked.page_size - page.len();
        page.extend(self.by_lot(&rest, skip.saturating_sub(ahead), left));
        (Order::BestMatch, page)
    }

    fn by_lot(&self, of: &Set, skip: usize, take: usize) -> Vec<Shown> {
        let mut next = BinaryHeap::new();
        let mut parts: Vec<_> = of.iter().map(RoaringBitmap::iter).collect();
        let mut draw = |number: usize, next: &mut BinaryHeap<Drawn>| {
            if let Some(place) = parts[number].next() {
                let lot = self.parts[number].segment.lots[place as usize];
                next.push(Drawn { lot, number, place });
            }
        };
        (0..of.len()).for_each(|number| draw(number, &mut next));
        let mut page = Vec::new();
        let mut passed = 0;
        while page.len() < take
            && let Some(Drawn { number, place, .. }) = next.pop()
        {
            if passed >= skip {
                page.push((number, place, None));
            }
            passed += 1;
            draw(number, &mut next);
        }
        page
    }

    fn nearest(&self, near: Near, of: &Set, skip: usize, take: usize) -> Vec<Shown> {
        let mut spots: Vec<(f64, usize, &RoaringBitmap)> = Vec::new();
        for (number, part) in self.parts.iter().enumerate() {
            spots.extend(part.spots(near).map(|(distance, here)| (distance, number, here)));
        }
        spots.sort_by(|one, other| one.0.total_cmp(&other.0));
        let mut rest = of.clone();
        let mut page = Vec::new();
        let mut passed = 0;
        for (distance, number, here) in spots {
            let those = &rest[number] & here;
            rest[number] -= &those;
            let count = usize::try_from(those.len()).unwrap_or(usize::MAX);
            let skipped = skip.saturating_sub(passed).min(count);
            passed += count;
            let wanted = those.iter().skip(skipped).take(take - page.len());
            page.extend(wanted.map(|place| (number, place, Some(distance))));
            if page.len() == take {
                break;
            }
        }
        page
    }
}

/// The next of a part in the day's lot: the smallest comes first.
#[derive(PartialEq, Eq)]
struct Drawn {
    lot: u64,
    number: usize,
    place: u32,
}

impl Ord for Drawn {
    fn cmp(&self, other: &Self) -> Ordering {
        (other.lot, other.number, other.place).cmp(&(self.lot, self.number, self.place))
    }
}

impl PartialOrd for Drawn {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
