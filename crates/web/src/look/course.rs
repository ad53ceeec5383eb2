//! How points have come and will go: a stepped line, solid to today and dotted ahead (look.md, Charts).

use maud::{Markup, html};

/// A height that matters, with its label.
pub struct Threshold<'a> {
    /// How many points.
    pub points: i64,
    /// What they are needed for.
    pub label: &'a str,
    /// The rank of the level, for its color.
    pub rank: u8,
}

/// The course of a figure. Places are in thousandths of the width.
pub struct Course<'a> {
    /// Where it became what, until today, in order.
    pub past: &'a [(u32, i64)],
    /// Where it becomes what, from today on.
    pub ahead: &'a [(u32, i64)],
    /// Where today is.
    pub today: u32,
    /// The heights that matter.
    pub thresholds: &'a [Threshold<'a>],
    /// What it shows, for who cannot see it.
    pub told: &'a str,
    /// What stands below the beginning, today and the end.
    pub labels: [&'a str; 3],
}

/// The height of the drawing; its width is as wide as there is room.
const HEIGHT: u32 = 160;
const WIDTH: u32 = 1000;

/// Returns the chart.
pub fn course(course: &Course<'_>) -> Markup {
    let all = course.past.iter().chain(course.ahead).map(|(_, points)| *points);
    let top = all
        .chain(course.thresholds.iter().map(|threshold| threshold.points))
        .max();
    let top = top.unwrap_or(0).max(10) + 5;
    let height = |points: i64| height(points, top);
    let now = course.past.last().map_or(0, |(_, points)| *points);
    let solid = steps(course.past, course.today, height);
    let area = format!(
        "{solid}V{HEIGHT}H{}Z",
        course.past.first().map_or(0, |(place, _)| *place)
    );
    let ahead: Vec<(u32, i64)> = std::iter::once((course.today, now))
        .chain(course.ahead.iter().copied())
        .collect();
    html! {
        figure.course {
            div.plot {
                svg viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } width="100%" height=(HEIGHT) preserveAspectRatio="none" role="img" aria-label=(course.told) {
                    path.area d=(area) {}
                    @for threshold in course.thresholds {
                        path class={ "threshold level-" (threshold.rank) } d={ "M0 " (height(threshold.points)) "H" (WIDTH) } {}
                    }
                    path.past d=(solid) {}
                    path.ahead d=(steps(&ahead, WIDTH, height)) {}
                }
            }
            div.ends aria-hidden="true" { @for label in course.labels { span { (label) } } }
            ul.thresholds {
                @for threshold in course.thresholds {
                    li class={ "level-" (threshold.rank) } { (threshold.label) }
                }
            }
        }
    }
}

fn height(points: i64, top: i64) -> u32 {
    let up = points.clamp(0, top) * i64::from(HEIGHT) / top;
    HEIGHT - u32::try_from(up).unwrap_or(0)
}

/// A line that steps at each place and goes on to `end`.
fn steps(course: &[(u32, i64)], end: u32, height: impl Fn(i64) -> u32) -> String {
    let mut path = String::new();
    for (place, points) in course {
        if path.is_empty() {
            path = format!("M{place} {}", height(*points));
        } else {
            path += &format!("H{place}V{}", height(*points));
        }
    }
    if path.is_empty() {
        path
    } else {
        path + &format!("H{end}")
    }
}
