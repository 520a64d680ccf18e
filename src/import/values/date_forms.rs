//! The shapes of dates as people write them: `2024年3月5日`, `3/5`, `5-Mar-24`, with what stands behind a day.

use super::times::{self, Fault};
use crate::domain::doubt::Doubt;
use crate::domain::english;
use crate::domain::tokens::{Number, Token};
use Token::{Mark, Number as N, Word};

/// A date's shape, before the calendar is asked.
#[derive(Clone, Copy, Debug)]
pub(super) enum Form {
    /// Three numbers, in an order that the column tells.
    Triple([Number; 3]),
    /// The parts are told by words, or by the year's four digits in front.
    Named { year: Number, month: u32, day: u32 },
    /// The month and the day, told by words.
    MonthDay { month: u32, day: u32 },
    /// Two numbers and what stands between them.
    Pair(char, Number, Number),
    /// A year, or a year and a month.
    NoDay,
    /// A single number.
    Alone(Number),
}

fn is_separator(c: char) -> bool {
    matches!(c, '-' | '/' | '.' | '\\')
}

/// The date at the beginning of the tokens, and what follows it.
pub(super) fn form<'t, 'a>(all: &'t [Token<'a>]) -> Option<(Form, &'t [Token<'a>])> {
    let found = match all {
        [N(y), Mark(mark), N(m), Mark('月'), N(d), rest @ ..]
            if *mark == '年' || (is_separator(*mark) && y.width == 4) =>
        {
            (Form::Named { year: *y, month: m.value, day: d.value }, after_unit(rest))
        }
        [N(y), Mark('年'), N(m), Mark(mark), N(d), rest @ ..] if is_separator(*mark) => {
            (Form::Named { year: *y, month: m.value, day: d.value }, after_unit(rest))
        }
        [N(a), Mark(one), N(b), Mark(two), N(c), rest @ ..] if one == two && is_separator(*one) => {
            (Form::Triple([*a, *b, *c]), after_unit(rest))
        }
        [N(_), Mark('年'), N(_), Mark('月'), rest @ ..] | [N(_), Mark('年'), N(_), rest @ ..] => {
            (Form::NoDay, rest)
        }
        [N(_), Mark('年'), rest @ ..] => (Form::NoDay, rest),
        // 1987闰六月初三, of which 闰 was taken off before.
        [N(y), N(m), Mark('月'), N(d), rest @ ..] if y.width == 4 => {
            (Form::Named { year: *y, month: m.value, day: d.value }, after_unit(rest))
        }
        [N(m), Mark('月'), N(d), rest @ ..] => {
            (Form::MonthDay { month: m.value, day: d.value }, after_unit(rest))
        }
        [N(y), N(m), N(d), rest @ ..] if y.width == 4 && !matches!(rest, [Mark(':'), ..]) => {
            (Form::Triple([*y, *m, *d]), rest)
        }
        [N(n), rest @ ..] if n.width == 8 && !n.han => {
            let year = Number { value: n.value / 10_000, width: 4, han: false };
            (Form::Named { year, month: n.value / 100 % 100, day: n.value % 100 }, rest)
        }
        [N(a), Mark(mark), N(b), rest @ ..] if is_separator(*mark) => {
            if a.width == 4 || b.width == 4 {
                (Form::NoDay, rest)
            } else {
                (Form::Pair(*mark, *a, *b), after_unit(rest))
            }
        }
        _ => {
            return english(all).or(match all {
                [N(n), rest @ ..] => Some((Form::Alone(*n), after_unit(rest))),
                _ => None,
            });
        }
    };
    Some(found)
}

fn after_unit<'t, 'a>(rest: &'t [Token<'a>]) -> &'t [Token<'a>] {
    match rest {
        [Mark('日' | '号'), rest @ ..] => rest,
        _ => rest,
    }
}

/// Dates with an English month: `5-Mar-24`, `Mar 5, 2024`, `2024-Mar-05`, `5 March`.
fn english<'t, 'a>(all: &'t [Token<'a>]) -> Option<(Form, &'t [Token<'a>])> {
    let (first, dashed, rest) = english_part(all)?;
    let (second, _, after_second) = english_part(rest)?;
    let third = english_part(after_second).filter(|(_, _, rest)| !matches!(rest, [Mark(':'), ..]));
    let (form, rest) = match (first, second, third) {
        (Part::Number(y), Part::Month(month), Some((Part::Number(d), _, rest))) if y.width == 4 => {
            (Form::Named { year: y, month, day: d.value }, rest)
        }
        (Part::Number(d), Part::Month(month), Some((Part::Number(year), _, rest)))
        | (Part::Month(month), Part::Number(d), Some((Part::Number(year), _, rest)))
            if d.width <= 2 && matches!(year.width, 2 | 4) =>
        {
            (Form::Named { year, month, day: d.value }, rest)
        }
        (Part::Number(d), Part::Month(month), None) if d.width <= 2 => {
            (Form::MonthDay { month, day: d.value }, after_second)
        }
        // May-12 is what a spreadsheet shows for May 2012 as well as for 12 May.
        (Part::Month(month), Part::Number(d), None) if d.width <= 2 && !dashed => {
            (Form::MonthDay { month, day: d.value }, after_second)
        }
        (Part::Month(_), Part::Number(_), None) | (Part::Number(_), Part::Month(_), None) => {
            (Form::NoDay, after_second)
        }
        _ => return None,
    };
    Some((form, rest))
}

#[derive(Clone, Copy)]
enum Part {
    Number(Number),
    Month(u32),
}

/// A number or a month's name, whether a dash or slash follows, and the rest behind it.
fn english_part<'t, 'a>(all: &'t [Token<'a>]) -> Option<(Part, bool, &'t [Token<'a>])> {
    let (part, rest) = match all {
        [N(n), Word("st" | "nd" | "rd" | "th"), rest @ ..] => (Part::Number(*n), rest),
        [N(n), rest @ ..] => (Part::Number(*n), rest),
        [Word(word), rest @ ..] => (Part::Month(english::month(word)?), rest),
        _ => return None,
    };
    Some(match rest {
        [Mark('-' | '/'), rest @ ..] => (part, true, rest),
        [Mark(',' | '.'), rest @ ..] => (part, false, rest),
        _ => (part, false, rest),
    })
}

/// Takes a weekday off the beginning of the tokens; 1 is Monday.
pub(super) fn without_weekday<'t, 'a>(all: &'t [Token<'a>]) -> (&'t [Token<'a>], Option<u32>) {
    let (day, rest) = match all {
        [Mark('(' | '['), inner @ ..] => {
            let (rest, day) = match inner {
                [N(n), rest @ ..] if n.han && (1..=6).contains(&n.value) => (rest, Some(n.value)),
                [Mark('日'), rest @ ..] => (rest, Some(7)),
                _ => without_weekday(inner),
            };
            match (day, rest) {
                (Some(day), [Mark(')' | ']'), rest @ ..]) => (day, rest),
                _ => return (all, None),
            }
        }
        [Mark('周'), N(n), rest @ ..]
        | [Mark('星'), Mark('期'), N(n), rest @ ..]
        | [Mark('礼' | '禮'), Mark('拜'), N(n), rest @ ..]
            if (1..=7).contains(&n.value) =>
        {
            (n.value, rest)
        }
        [Mark('周'), Mark('日' | '天'), rest @ ..]
        | [Mark('星'), Mark('期'), Mark('日' | '天'), rest @ ..]
        | [Mark('礼' | '禮'), Mark('拜'), Mark('日' | '天'), rest @ ..] => (7, rest),
        [Word(word), rest @ ..] => match english::weekday(word) {
            Some(day) => (day.0, rest),
            None => return (all, None),
        },
        _ => return (all, None),
    };
    match rest {
        [Mark(',' | '.'), rest @ ..] => (rest, Some(day)),
        _ => (rest, Some(day)),
    }
}

type AfterDay = (Option<u32>, Option<u32>, Option<u32>);

/// The weekday and the time that stand behind a day.
pub(super) fn after_day(rest: &[Token], cell: &str) -> Result<AfterDay, Doubt> {
    let rest = match rest {
        [Mark(','), rest @ ..] => rest,
        _ => rest,
    };
    let (rest, weekday) = without_weekday(rest);
    let (rest, by_machine) = match rest {
        [Word("T" | "t"), rest @ ..] => (rest, true),
        _ => (rest, false),
    };
    if rest.is_empty() {
        return Ok((weekday, None, None));
    }
    match times::read(rest) {
        // 2024-03-05T02:00-05:00 is a moment in New York, not three hours.
        Ok((_, Some(_))) if by_machine => Err(Doubt::ZoneWritten { text: cell.trim().to_owned() }),
        Ok((start, end)) => Ok((weekday, Some(start), end)),
        Err(Fault::NotAClock) => Err(Doubt::NotADay { text: cell.trim().to_owned() }),
        Err(fault) => Err(fault.doubt(cell)),
    }
}
