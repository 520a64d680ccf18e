//! Days as a spreadsheet spells them when it saves a table of ours: 2026/11/5 9:30, 2026-11-05 09:30:00.

use super::day::{Day, parse_clock};

/// The text as our files have it; none where it is no such day, or where its year does not come first: of 03/05/2026
/// nobody knows here which is the month.
pub fn own(text: &str) -> Option<String> {
    let (day, clock) = match text.split_once(' ') {
        Some((day, clock)) => (day, Some(clock.trim())),
        None => (text, None),
    };
    let mark = ['/', '-', '.'].into_iter().find(|mark| day.contains(*mark))?;
    let mut parts = day.split(mark);
    let (year, month, of_month) = (parts.next()?, parts.next()?, parts.next()?);
    let plain = |text: &str, longest: usize| {
        let fits = (1..=longest).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse::<u32>().ok().filter(|_| fits)
    };
    if parts.next().is_some() || year.len() != 4 {
        return None;
    }
    let day = Day::new(plain(year, 4)?.try_into().ok()?, plain(month, 2)?, plain(of_month, 2)?)?;
    let own = match clock {
        None => day.to_string(),
        Some(clock) => {
            // The seconds that it adds are none that we keep.
            let seconds = clock.rsplit_once(':').filter(|(rest, _)| rest.contains(':'));
            let clock = match seconds {
                Some((rest, "00" | "0")) => rest,
                Some(_) => return None,
                None => clock,
            };
            day.at(parse_clock(clock)?).to_string()
        }
    };
    (own != text).then_some(own)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_whose_year_comes_first_is_the_day_that_it_was() {
        for (text, expected) in [
            ("2026/11/5", Some("2026-11-05")),
            ("2026-11-5", Some("2026-11-05")),
            ("2026/11/5 9:30", Some("2026-11-05T09:30")),
            ("2026-11-05 09:30:00", Some("2026-11-05T09:30")),
            ("2026.11.05 14:30", Some("2026-11-05T14:30")),
            ("2026-11-05", None),
            ("2026-11-05T09:30", None),
            ("2026/11/31", None),
            ("2026/11/05 24:30", None),
            ("2026-11-05 09:30:15", None),
            ("11/05/2026", None),
            ("26/11/05", None),
            ("2026/11", None),
            ("45987", None),
            ("2026/1O/05", None),
            ("", None),
        ] {
            assert_eq!(own(text).as_deref(), expected, "{text}");
        }
    }
}
