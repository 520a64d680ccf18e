//! Which record is meant by what somebody typed (design section 2, Ids).
//!
//! Exact id, exact number, whole phone, in that order; then any unambiguous beginning or tail of an
//! id, the last four digits, the name, a part of it, pinyin.

use super::pinyin;
use super::problem::Candidate;

/// A record by which it can be asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findable {
    pub id: String,
    pub number: String,
    pub name: String,
    pub called: String,
    pub phones: Vec<String>,
}

impl Findable {
    pub fn candidate(&self) -> Candidate {
        Candidate {
            id: self.id.clone(),
            number: self.number.clone(),
            name: self.name.clone(),
            phone: self.phones.first().cloned().unwrap_or_default(),
        }
    }
}

/// Fewer characters of an id than these say nothing.
const LEAST_OF_ID: usize = 3;

/// The digits of what was typed, if it is a phone or a part of one.
fn phone_digits(asked: &str) -> Option<String> {
    let sound = asked.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | ' ' | '+' | '(' | ')'));
    let digits: String = asked.chars().filter(char::is_ascii_digit).collect();
    (sound && digits.len() >= 4).then_some(digits)
}

fn digits(phone: &str) -> String {
    phone.chars().filter(char::is_ascii_digit).collect()
}

/// Whether a stored phone is the one of these digits. One with its country's code is dialled at home with a 0 in its place, and
/// from abroad with 00 before it.
fn is_the(phone: &str, asked: &str) -> bool {
    let whole = digits(phone);
    let dialled = asked.strip_prefix('0').filter(|rest| phone.starts_with('+') && rest.len() >= 8);
    whole == asked
        || dialled.is_some_and(|rest| whole.ends_with(rest) || rest.strip_prefix('0') == Some(&whole))
}

/// Everything that may be meant, by the first way of asking that finds something.
pub fn find<'a>(records: &'a [Findable], asked: &str) -> Vec<&'a Findable> {
    let asked = asked.trim();
    if asked.is_empty() {
        return Vec::new();
    }
    let by = |test: &dyn Fn(&Findable) -> bool| records.iter().filter(|r| test(r)).collect::<Vec<_>>();
    let literal = literal_ways(asked);
    let sounds: [&dyn Fn(&Findable) -> bool; 3] = [
        &|r| holds(&r.name, asked) || holds(&r.called, asked),
        &|r| pinyin::matches(&r.name, asked) || pinyin::matches(&r.called, asked),
        &|r| pinyin::begins(&r.name, asked),
    ];
    let ways = literal.iter().map(|way| way as &dyn Fn(&Findable) -> bool).chain(sounds);
    ways.map(by).find(|found| !found.is_empty()).unwrap_or_default()
}

type Way<'a> = Box<dyn Fn(&Findable) -> bool + 'a>;

/// The ways of asking that need what was typed to stand in the record, the surest first.
fn literal_ways(asked: &str) -> [Way<'_>; 7] {
    let phone = phone_digits(asked);
    let tail = phone.clone();
    let of_id = asked.len() >= LEAST_OF_ID && asked.is_ascii();
    [
        Box::new(move |r| r.id == asked),
        Box::new(move |r| !r.number.is_empty() && r.number == asked),
        Box::new(move |r| phone.as_ref().is_some_and(|asked| r.phones.iter().any(|p| is_the(p, asked)))),
        Box::new(move |r| r.name == asked || (!r.called.is_empty() && r.called == asked)),
        Box::new(move |r| of_id && (r.id.starts_with(asked) || r.id.ends_with(asked))),
        Box::new(move |r| {
            tail.as_ref().is_some_and(|asked| r.phones.iter().any(|p| digits(p).ends_with(asked.as_str())))
        }),
        Box::new(move |r| r.name.contains(asked) || r.called.contains(asked)),
    ]
}

/// Whether one of these is meant by something that stands in it as it was typed, so that no sound of
/// a name is asked for.
pub fn any_literally<'a>(records: impl IntoIterator<Item = &'a Findable>, asked: &str) -> bool {
    let asked = asked.trim();
    let ways = literal_ways(asked);
    !asked.is_empty() && records.into_iter().any(|record| ways.iter().any(|way| way(record)))
}

/// Whether a name holds what was typed, in whatever case: kim is Dr. Kim Park.
fn holds(name: &str, asked: &str) -> bool {
    name.bytes().any(|byte| byte.is_ascii_alphabetic()) && name.to_lowercase().contains(&asked.to_lowercase())
}

/// Whether a record with these names may be meant by their sound, or in another case.
pub fn sounds_like(name: &str, called: &str, asked: &str) -> bool {
    holds(name, asked)
        || holds(called, asked)
        || pinyin::matches(name, asked)
        || pinyin::matches(called, asked)
        || pinyin::begins(name, asked)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(asked: &str) -> Vec<String> {
        let record = |id: &str, number: &str, name: &str, called: &str, phone: &str| Findable {
            id: id.into(),
            number: number.into(),
            name: name.into(),
            called: called.into(),
            phones: vec![phone.into()],
        };
        let records = [
            record("c7k3fq2m", "001", "王芳", "王姐", "13800001234"),
            record("c9x2abcd", "002", "王芳芳", "", "13900005678"),
            record("c3wfzzzz", "1234", "李娜", "李姐", "0755-8812345"),
            record("c4taipei", "004", "林美玲", "", "+886912345670"),
            record("c5kimkim", "005", "Dr. Kim Park", "", ""),
        ];
        find(&records, asked).into_iter().map(|r| r.number.clone()).collect()
    }

    #[test]
    fn a_record_is_found_as_people_ask_for_it() {
        for (asked, expected) in [
            ("c7k3fq2m", vec!["001"]),
            ("1234", vec!["1234"]),
            ("138-0000-1234", vec!["001"]),
            ("5678", vec!["002"]),
            ("c9x", vec!["002"]),
            ("王芳", vec!["001"]),
            ("王姐", vec!["001"]),
            ("王", vec!["001", "002"]),
            ("kim p", vec!["005"]),
            ("KIM", vec!["005"]),
            ("wf", vec!["001"]),
            ("wangfang", vec!["001"]),
            ("lina", vec!["1234"]),
            ("wang", vec!["001", "002"]),
            ("0912-345-670", vec!["004"]),
            ("00886912345670", vec!["004"]),
            ("+886 912 345 670", vec!["004"]),
            ("1912345670", vec![]),
            ("赵", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(found(asked), expected, "{asked}");
        }
    }
}
