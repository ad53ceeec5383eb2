//! Points by category: what qualifies, what is over the cap, and the cap (look.md, Charts).

use maud::{Markup, html};

/// One row of the chart; its figures stand beside it in words.
pub struct Bar<'a> {
    /// What is counted.
    pub name: &'a str,
    /// The id of the part that tells where each point came from.
    pub leads_to: &'a str,
    /// What it comes from, in a few words.
    pub note: &'a str,
    /// What qualifies.
    pub qualifying: i64,
    /// What was earned.
    pub earned: i64,
    /// How much qualifies at most.
    pub cap: Option<i64>,
    /// What qualifies, in words.
    pub figure: &'a str,
    /// What was earned, in words.
    pub small: &'a str,
}

/// Returns the rows, all to one scale.
pub fn bars(bars: &[Bar<'_>]) -> Markup {
    let longest = bars.iter().map(|bar| bar.earned.max(bar.cap.unwrap_or(0))).max();
    let scale = longest.unwrap_or(0).max(1);
    html! { ul.bars { @for bar in bars { (row(bar, scale)) } } }
}

fn row(bar: &Bar<'_>, scale: i64) -> Markup {
    let percent = |points: i64| format!("{:.2}%", share(points, scale));
    let over = bar.earned - bar.qualifying;
    html! {
        li {
            div.what { a href={ "#" (bar.leads_to) } { (bar.name) } small { (bar.note) } }
            svg width="100%" height="20" aria-hidden="true" {
                line.axis x1="0" y1="10" x2="100%" y2="10" {}
                rect.qualifies x="0" y="0" width=(percent(bar.qualifying)) height="20" {}
                @if over > 0 {
                    rect.over x=(percent(bar.qualifying)) y="0.5" width=(percent(over)) height="19" {}
                }
                @if let Some(cap) = bar.cap {
                    line.cap x1=(percent(cap)) y1="0" x2=(percent(cap)) y2="20" {}
                }
            }
            p.figure { strong { (bar.figure) } small { (bar.small) } }
        }
    }
}

/// How much of the whole width some points take, in percent.
fn share(points: i64, scale: i64) -> f64 {
    let whole = |number: i64| f64::from(i32::try_from(number).unwrap_or(i32::MAX));
    100.0 * whole(points) / whole(scale)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn q1_bars_are_to_one_scale_and_show_what_a_cap_removed() {
        let bar = |earned: i64, qualifying: i64, cap: Option<i64>| Bar {
            name: "People",
            leads_to: "people",
            note: "",
            qualifying,
            earned,
            cap,
            figure: "",
            small: "",
        };
        let drawn = bars(&[bar(80, 40, Some(40)), bar(20, 20, None)]).into_string();
        assert!(
            drawn.contains(r#"rect class="qualifies" x="0" y="0" width="50.00%""#),
            "{drawn}"
        );
        assert!(drawn.contains(r#"rect class="over" x="50.00%""#), "{drawn}");
        assert!(
            drawn.contains(r#"rect class="qualifies" x="0" y="0" width="25.00%""#),
            "{drawn}"
        );
        assert_eq!(drawn.matches("class=\"over\"").count(), 1);
    }
}
