//! The year of a term as a ruler: what is spent, today, and the time in which one can re-enroll.

use jiff::ToSpan;
use maud::{Markup, html};
use membership::terms::Day;
use words::Voice;

/// Returns the ruler. Its labels also stand in text; what is drawn is hidden from readers of text.
pub fn ruler(voice: Voice<'_>, starts_on: Day, ends_on: Day, today: Day, reenroll_from: Day) -> Markup {
    let scale = Scale { starts_on, ends_on };
    let (spent, window) = (scale.at(today), scale.at(reenroll_from));
    let anchor = if spent < 8.0 {
        "start"
    } else if spent > 92.0 {
        "end"
    } else {
        "middle"
    };
    let reenroll = voice.tell("look-ruler-reenroll", &[("day", voice.short_day(reenroll_from).into())]);
    html! {
        div.ruler {
            span { (voice.short_day(starts_on)) }
            strong { (voice.tell("look-ruler-anniversary", &[("day", voice.short_day(ends_on).into())])) }
            svg aria-hidden="true" {
                @for (month, at) in scale.months().into_iter().enumerate() {
                    line.tick x1=(percent(at)) x2=(percent(at)) y1=(if month % 3 == 0 { 2 } else { 10 }) y2="22" {}
                }
                rect.left y="22" width="100%" height="8" {}
                rect.spent y="22" width=(percent(spent)) height="8" {}
                rect.window x=(percent(window)) y="22" width=(percent(100.0 - window)) height="8" {}
                line.today x1=(percent(spent)) x2=(percent(spent)) y1="0" y2="40" {}
                line.open x1=(percent(window)) x2=(percent(window)) y1="30" y2="68" {}
                text x=(percent(spent)) y="58" text-anchor=(anchor) { (voice.say("look-ruler-today")) }
                text.open x=(percent(window)) y="84" text-anchor=(if window < 50.0 { "start" } else { "end" }) { (reenroll) }
            }
            p.unseen { (reenroll) }
        }
    }
}

/// Days as hundredths of a term.
struct Scale {
    starts_on: Day,
    ends_on: Day,
}

impl Scale {
    fn at(&self, day: Day) -> f64 {
        let whole = days_between(self.starts_on, self.ends_on).max(1.0);
        (days_between(self.starts_on, day) / whole * 100.0).clamp(0.0, 100.0)
    }

    /// The first day of each month of the term, and its end.
    fn months(&self) -> Vec<f64> {
        let firsts = (0..).map_while(|month| self.starts_on.checked_add(month.months()).ok());
        let mut marks: Vec<f64> = firsts
            .take_while(|day| *day < self.ends_on)
            .map(|day| self.at(day))
            .collect();
        marks.push(100.0);
        marks
    }
}

fn days_between(from: Day, to: Day) -> f64 {
    f64::from(from.until(to).map_or(0, |span| span.get_days()))
}

fn percent(hundredths: f64) -> String {
    format!("{}%", (hundredths * 100.0).round() / 100.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn r1_when_one_can_reenroll_stands_at_its_mark() {
        let words = words::Words::embedded();
        let voice = words.voice(membership::terms::Language::English);
        let days = [
            date(2026, 3, 1),
            date(2027, 2, 28),
            date(2026, 5, 1),
            date(2026, 11, 28),
        ];
        let drawn = ruler(voice, days[0], days[1], days[2], days[3]).into_string();
        let mark = format!(
            r#"<text class="open" x="74.73%" y="84" text-anchor="end">Re-enroll from {}</text>"#,
            voice.short_day(days[3])
        );
        assert!(drawn.contains(&mark), "{drawn}");
    }

    #[test]
    fn a_year_has_twelve_months_and_its_middle_is_in_the_middle() {
        let scale = Scale {
            starts_on: date(2026, 3, 1),
            ends_on: date(2027, 2, 28),
        };
        assert_eq!(scale.months().len(), 13);
        assert_eq!(percent(scale.at(date(2026, 8, 30))), "50%");
        assert_eq!(percent(scale.at(date(2020, 1, 1))), "0%");
        assert_eq!(percent(scale.at(date(2030, 1, 1))), "100%");
    }
}
