//! The engraved ring, as on a banknote: 48 ellipses turned about one center, and a line of small print inside of them.
//! It stands only where a membership is proved.

use maud::{Markup, html};

/// The way around the ring on which the small print runs, in the units of the drawing.
const AROUND: f32 = 713.0;
/// The width of a capital letter, as a part of its size.
const LETTER: f32 = 0.64;

/// Returns the ring with `names` engraved in letters of `size`. A page has one at most, since its parts have ids.
///
/// Each group holds the one before and a turned copy of it: 1, 2, 4, 8, 16 ellipses over a third of the half turn.
pub(super) fn ring(names: &[&str], size: f32) -> Markup {
    let (print, size) = small_print(names, size);
    html! {
        svg.ring viewBox="-200 -200 400 400" aria-hidden="true" {
            g #ring-16 {
                g #ring-8 {
                    g #ring-4 {
                        g #ring-2 {
                            // As an attribute, because copies do not see the rules of the style sheet.
                            ellipse #ring-1 rx="193" ry="126" vector-effect="non-scaling-stroke" {}
                            use href="#ring-1" transform="rotate(3.75)" {}
                        }
                        use href="#ring-2" transform="rotate(7.5)" {}
                    }
                    use href="#ring-4" transform="rotate(15)" {}
                }
                use href="#ring-8" transform="rotate(30)" {}
            }
            use href="#ring-16" transform="rotate(60)" {}
            use href="#ring-16" transform="rotate(120)" {}
            @for radius in ["199", "196.5", "122.5", "120.5"] { circle r=(radius) {} }
            path #ring-print stroke="none" d="M-113.5 0a113.5 113.5 0 1 1 0 .01" {}
            text font-size=(size) textLength=(AROUND) {
                textPath href="#ring-print" textLength=(AROUND) { (print) }
            }
        }
    }
}

/// Repeats the names until they go once around, and returns the size in which they do.
fn small_print(names: &[&str], size: f32) -> (String, f32) {
    let once: String = names
        .iter()
        .filter(|name| !name.is_empty())
        .flat_map(|name| [*name, " ·\u{a0}"])
        .collect();
    let letters: f32 = once
        .chars()
        .map(|letter| if letter > '\u{2E7F}' { 1.6 } else { 1.0 })
        .sum::<f32>()
        .max(1.0);
    let room = AROUND / (size * LETTER);
    if letters > room {
        return (once, size * room / letters);
    }
    // Rounded down, so that letters are spaced out and never run into one another.
    let times = (1_u16..)
        .take_while(|times| f32::from(*times) * letters <= room)
        .count();
    (once.repeat(times), size)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ring_weighs_little() {
        assert!(
            ring(&["Meridian Partner Program", "Registered Member"], 6.0)
                .into_string()
                .len()
                < 1600
        );
    }

    #[test]
    fn small_print_goes_around_once() {
        let (print, size) = small_print(&["Meridian", "", "2026"], 6.0);
        assert!(print.starts_with("Meridian ·\u{a0}2026 ·\u{a0}Meridian") && size == 6.0);
        let room = AROUND / (6.0 * LETTER);
        assert!((room * 0.8..=room).contains(&(print.chars().count() as f32)));

        let long = "x".repeat(400);
        let (print, size) = small_print(&[&long], 6.0);
        assert!(print.chars().count() == 403 && size < 3.0);
    }
}
