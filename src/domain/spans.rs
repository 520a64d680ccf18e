//! Spans of a day: when somebody works, when something is taken, when both are free.

use super::day::parse_clock;
use std::fmt;
use std::ops::Range;

/// Parts of a day in minutes since midnight, in their order, none touching the next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spans(Vec<Range<u32>>);

/// Minutes of a day.
pub const DAY: u32 = 24 * 60;

/// A minute of the day as people read it; the day's end is `24:00`.
pub fn clock(minute: u32) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

impl Spans {
    /// The whole day.
    pub fn whole() -> Spans {
        Spans(std::iter::once(0..DAY).collect())
    }

    /// Reads `10:00-14:00;15:00-18:30`; a span ends after it begins, at `24:00` at the latest.
    pub fn parse(text: &str) -> Option<Spans> {
        let mut spans = Vec::new();
        for part in text.split([';', '；']).map(str::trim).filter(|part| !part.is_empty()) {
            let (from, to) = part.split_once('-')?;
            let to = if to.trim() == "24:00" { DAY } else { parse_clock(to.trim())? };
            let span = parse_clock(from.trim())?..to;
            if span.is_empty() {
                return None;
            }
            spans.push(span);
        }
        Some(spans.into_iter().collect())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = &Range<u32>> {
        self.0.iter()
    }

    /// Whether all of `span` lies in one of these.
    pub fn hold(&self, span: &Range<u32>) -> bool {
        self.0.iter().any(|own| own.start <= span.start && span.end <= own.end)
    }

    /// Whether any of these has a minute in common with `span`.
    pub fn meet(&self, span: &Range<u32>) -> bool {
        self.0.iter().any(|own| own.start < span.end && span.start < own.end)
    }

    /// What lies in these or in the others.
    pub fn with(&self, others: &Spans) -> Spans {
        self.0.iter().chain(&others.0).cloned().collect()
    }

    /// What lies in these and not in the others.
    pub fn without(&self, others: &Spans) -> Spans {
        let mut rest = self.0.clone();
        for taken in &others.0 {
            rest = rest
                .into_iter()
                .flat_map(|own| [own.start..own.end.min(taken.start), own.start.max(taken.end)..own.end])
                .filter(|part| part.start < part.end)
                .collect();
        }
        Spans(rest)
    }

    /// What lies in both.
    pub fn common(&self, others: &Spans) -> Spans {
        self.without(&Spans::whole().without(others))
    }

    /// From the first minute to the last.
    pub fn outline(&self) -> Option<Range<u32>> {
        Some(self.0.first()?.start..self.0.last()?.end)
    }
}

impl FromIterator<Range<u32>> for Spans {
    fn from_iter<I: IntoIterator<Item = Range<u32>>>(spans: I) -> Spans {
        let mut spans: Vec<Range<u32>> = spans.into_iter().filter(|span| !span.is_empty()).collect();
        spans.sort_by_key(|span| span.start);
        let mut joined: Vec<Range<u32>> = Vec::new();
        for span in spans {
            match joined.last_mut() {
                Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
                _ => joined.push(span),
            }
        }
        Spans(joined)
    }
}

impl fmt::Display for Spans {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, span) in self.0.iter().enumerate() {
            let mark = if at > 0 { ";" } else { "" };
            write!(f, "{mark}{}-{}", clock(span.start), clock(span.end))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn spans(text: &str) -> Spans {
        Spans::parse(text).unwrap()
    }

    #[test]
    fn spans_are_read_in_any_order_and_told_joined() {
        assert_eq!(spans("15:00-18:30；10:00-12:00;12:00-14:00").to_string(), "10:00-14:00;15:00-18:30");
        assert_eq!(spans("22:00-24:00").to_string(), "22:00-24:00");
        for wrong in ["10:00", "12:00-10:00", "10:00-10:00", "10-12", "10:00-25:00"] {
            assert_eq!(Spans::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_is_free_is_the_shift_without_what_is_taken() {
        let shift = spans("10:00-21:00");
        let free = shift.without(&spans("10:30-12:00;20:00-22:00"));
        assert_eq!(free.to_string(), "10:00-10:30;12:00-20:00");
        assert_eq!(shift.common(&spans("09:00-11:00;20:00-23:00")).to_string(), "10:00-11:00;20:00-21:00");
        assert!(free.hold(&(720..1200)) && !free.hold(&(690..800)) && free.meet(&(690..800)));
    }

    fn any_spans() -> impl Strategy<Value = Spans> {
        prop::collection::vec((0..DAY, 0..DAY), 0..6)
            .prop_map(|pairs| pairs.into_iter().map(|(a, b)| a.min(b)..a.max(b)).collect())
    }

    proptest! {
        #[test]
        fn every_minute_is_in_the_result_that_it_belongs_to(a in any_spans(), b in any_spans(), minute in 0..DAY) {
            let has = |spans: &Spans| spans.hold(&(minute..minute + 1));
            prop_assert_eq!(has(&a.with(&b)), has(&a) || has(&b));
            prop_assert_eq!(has(&a.without(&b)), has(&a) && !has(&b));
            prop_assert_eq!(has(&a.common(&b)), has(&a) && has(&b));
        }
    }
}
