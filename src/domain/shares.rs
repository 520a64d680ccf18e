//! Who sold or did something, with the part of each, in percent. Pay is computed from it later, and it
//! can't be rebuilt (domain.md section 4).

use std::fmt;

/// Parts of a whole.
pub const WHOLE: u32 = 100;

/// Members of the staff by id, each with her percent; none where nobody is named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shares(pub Vec<(String, u32)>);

impl Shares {
    /// Reads a cell: `t9x2b7qa 60;t4k8w2kd 40`. What is no share is passed over: the check names it.
    pub fn stored(cell: &str) -> Shares {
        Shares(parts(cell).filter_map(|part| share(part, ' ')).collect())
    }

    /// Whether a cell holds shares that add up to a whole, each a member of the staff and her percent.
    pub fn are_sound(cell: &str) -> bool {
        let shares: Option<Vec<(String, u32)>> = parts(cell).map(|part| share(part, ' ')).collect();
        shares.is_some_and(|shares| Shares(shares).total() == WHOLE)
    }

    /// What people type: `林晓燕:60,周慧敏:40`, or names alone, who share equally.
    ///
    /// None where a part is no number, or some have one and others don't. The names are still to be
    /// looked up.
    pub fn typed(text: &str) -> Option<Shares> {
        let text = text.replace(['，', '、', ';', '；'], ",").replace('：', ":").replace('%', "");
        let named: Vec<&str> = text.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
        if named.iter().all(|name| !name.contains(':')) {
            return Some(Shares::equal(named.into_iter()));
        }
        named.iter().map(|part| share(part, ':')).collect::<Option<Vec<_>>>().map(Shares)
    }

    /// The same part for each; what can't be divided goes to the first.
    pub fn equal<'a>(names: impl Iterator<Item = &'a str>) -> Shares {
        let names: Vec<&str> = names.collect();
        let count = u32::try_from(names.len()).unwrap_or(u32::MAX).max(1);
        let (each, rest) = (WHOLE / count, WHOLE % count);
        let of = |(at, name): (usize, &str)| {
            let more = u32::from(u32::try_from(at).is_ok_and(|at| at < rest));
            (name.to_string(), each + more)
        };
        Shares(names.into_iter().enumerate().map(of).collect())
    }

    pub fn total(&self) -> u32 {
        self.0.iter().fold(0, |sum, (_, part)| sum.saturating_add(*part))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The one with the greatest part, the first of equal ones.
    pub fn first(&self) -> Option<&str> {
        let greatest = self.0.iter().map(|(_, part)| *part).max()?;
        self.0.iter().find(|(_, part)| *part == greatest).map(|(id, _)| id.as_str())
    }
}

/// The parts of a cell.
fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split([';', '；']).map(str::trim).filter(|part| !part.is_empty())
}

fn share(part: &str, between: char) -> Option<(String, u32)> {
    let (who, part) = part.trim().rsplit_once(between)?;
    let percent = part.trim().parse().ok().filter(|percent| (1..=WHOLE).contains(percent))?;
    (!who.trim().is_empty()).then(|| (who.trim().to_string(), percent))
}

impl fmt::Display for Shares {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, (who, part)) in self.0.iter().enumerate() {
            write!(f, "{}{who} {part}", if at > 0 { ";" } else { "" })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_read_as_people_type_them() {
        for (text, expected) in [
            ("林晓燕:60,周慧敏:40", "林晓燕 60;周慧敏 40"),
            ("林晓燕：60%，周慧敏：40%", "林晓燕 60;周慧敏 40"),
            ("林晓燕", "林晓燕 100"),
            ("a、b、c", "a 34;b 33;c 33"),
            ("a:30", "a 30"),
            ("", ""),
        ] {
            assert_eq!(Shares::typed(text).unwrap().to_string(), expected, "{text}");
        }
        for wrong in ["a:x,b:40", "a:60,b", ":60", "a:0,b:100", "a:101"] {
            assert_eq!(Shares::typed(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_is_stored_must_make_a_whole() {
        assert!(Shares::are_sound("t1 60;t2 40") && Shares::are_sound("t1 100"));
        for wrong in ["t1 60;t2 30", "t1", "t1 x", "t1 100;t2 100"] {
            assert!(!Shares::are_sound(wrong), "{wrong}");
        }
        assert_eq!(Shares::stored("t1 40;t2 60").first(), Some("t2"));
        assert_eq!(Shares::stored("t1 50;t2 50").first(), Some("t1"));
    }
}
