//! The month or year that a title, a tab or a file's name tells of a whole sheet: 2026年11月预约表.

/// What days without a year are near to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    pub year: i32,
    pub month: Option<u32>,
}

/// Words of a line that tells when the sheet was printed, not what it is about.
const PRINTED: &[&str] = &["打印", "导出", "制表", "列印", "匯出", "导入"];

impl Period {
    /// The period of a line; none where it names two years, or none.
    pub fn of(text: &str) -> Option<Period> {
        if PRINTED.iter().any(|word| text.contains(word)) {
            return None;
        }
        let mut found: Option<Period> = None;
        for (year, rest) in years(text) {
            let month = month(rest);
            match &mut found {
                Some(known) if known.year != year => return None,
                Some(known) => known.month = known.month.filter(|known| Some(*known) == month),
                None => found = Some(Period { year, month }),
            }
        }
        found
    }

    /// The year in which that month lies nearest to the period.
    pub fn year_of(self, month: u32) -> i32 {
        let Some(own) = self.month else { return self.year };
        match i64::from(month) - i64::from(own) {
            7.. => self.year - 1,
            ..=-7 => self.year + 1,
            _ => self.year,
        }
    }
}

impl std::fmt::Display for Period {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "{}年", self.year)?;
        self.month.map_or(Ok(()), |month| write!(f, "{month}月"))
    }
}

/// Numbers of four digits that are a year, each with what follows.
fn years(text: &str) -> impl Iterator<Item = (i32, &str)> {
    let digits = |c: char| c.is_ascii_digit();
    text.match_indices(digits).filter_map(move |(at, _)| {
        if text[..at].ends_with(digits) {
            return None;
        }
        let end = text[at..].find(|c| !digits(c)).map_or(text.len(), |end| at + end);
        // 202611 is a month, too.
        let long = matches!(end - at, 4 | 6).then(|| &text[at..at + 4])?;
        let year = long.parse().ok().filter(|year| (2000..=2100).contains(year))?;
        Some((year, &text[at + 4..]))
    })
}

/// The month behind a year: 年11月, -11, .11, 11.
fn month(rest: &str) -> Option<u32> {
    let rest = rest.trim_start();
    let rest = rest.strip_prefix(['年', '-', '.', '/', '_']).unwrap_or(rest).trim_start();
    let digits = &rest[..rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len())];
    digits.parse().ok().filter(|month| (1..=12).contains(month) && digits.len() <= 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_tells_the_year_and_the_month() {
        let period = |year, month| Some(Period { year, month });
        for (text, found) in [
            ("2026年11月预约表", period(2026, Some(11))),
            ("2026年 预约", period(2026, None)),
            ("2026-09", period(2026, Some(9))),
            ("202609", period(2026, Some(9))),
            ("丽人（2026.9）", period(2026, Some(9))),
            ("2026年11月1日至2026年11月30日", period(2026, Some(11))),
            ("2026年11月1日至2026年12月31日", period(2026, None)),
            ("2025年12月-2026年1月", None),
            ("打印日期：2024-03-31", None),
            ("13800138000", None),
            ("9月", None),
            ("", None),
        ] {
            assert_eq!(Period::of(text), found, "{text}");
        }
    }

    #[test]
    fn a_month_lies_in_the_year_to_which_it_is_nearest() {
        let january = Period { year: 2026, month: Some(1) };
        assert_eq!([january.year_of(1), january.year_of(12), january.year_of(3)], [2026, 2025, 2026]);
        assert_eq!(Period { year: 2026, month: Some(12) }.year_of(1), 2027);
        assert_eq!(Period { year: 2026, month: None }.year_of(12), 2026);
    }
}
