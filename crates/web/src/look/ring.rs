//! The engraved ring, as on a banknote: 48 ellipses turned about one center. It stands only where a membership is proved.

use maud::{Markup, html};

/// Returns the ring. A page has one at most, since its parts have ids.
///
/// Each group holds the one before and a turned copy of it: 1, 2, 4, 8, 16 ellipses over a third of the half turn.
pub fn ring() -> Markup {
    html! {
        svg.ring viewBox="-200 -200 400 400" aria-hidden="true" {
            g #ring-16 {
                g #ring-8 {
                    g #ring-4 {
                        g #ring-2 {
                            ellipse #ring-1 rx="193" ry="126" {}
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
            circle r="199" {}
            circle r="196.5" {}
            circle r="122.5" {}
            circle r="120" {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ring_weighs_less_than_a_kilobyte() {
        assert!(ring().into_string().len() < 1024);
    }
}
