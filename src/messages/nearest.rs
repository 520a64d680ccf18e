//! The word that somebody probably meant.

/// How many letters are put in, left out, exchanged or swapped with their neighbour to turn one
/// word into the other.
pub fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=other.len()).collect();
    for i in 0..one.len() {
        let mut row = vec![i + 1];
        for j in 0..other.len() {
            let exchanged = above[j] + usize::from(one[i] != other[j]);
            let mut least = exchanged.min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && one[i] == other[j - 1] && one[i - 1] == other[j] {
                least = least.min(before[j - 1] + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut above, row);
    }
    above.last().copied().unwrap_or(0)
}

/// The longest word that is looked at: what is longer is no slip of the finger.
const LONGEST: usize = 40;

/// The known word nearest to one that is not known, if it is near enough to be meant: it begins
/// with it, or differs by a letter or two (one in short words).
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.trim().to_lowercase();
    let length = word.chars().count();
    if !(2..=LONGEST).contains(&length) {
        return None;
    }
    let allowed = if length < 4 { 1 } else { 2 };
    known
        .into_iter()
        .filter_map(|candidate| {
            let lower = candidate.to_lowercase();
            let far = if lower.starts_with(&word) { 0 } else { distance(&word, &lower) };
            (far <= allowed).then_some((far, candidate))
        })
        .min_by_key(|(far, _)| *far)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_the_finger_are_counted() {
        for (one, other, far) in
            [("list", "list", 0), ("lsit", "list", 1), ("lit", "list", 1), ("", "ab", 2), ("王芳", "王方", 1)]
        {
            assert_eq!(distance(one, other), far, "{one} {other}");
            assert_eq!(distance(other, one), far, "{other} {one}");
        }
    }

    #[test]
    fn a_word_is_suggested_only_when_it_is_near() {
        let verbs = ["add", "list", "show", "edit", "find"];
        assert_eq!(nearest("lsit", verbs), Some("list"));
        assert_eq!(nearest("li", verbs), Some("list"));
        assert_eq!(nearest("Shwo", verbs), Some("show"));
        for other in ["", "l", "wangfang", "王芳", "1380"] {
            assert_eq!(nearest(other, verbs), None, "{other}");
        }
    }
}
