//! The day's list for the staff: one text, in as many parts as a robot takes.

/// The lines under their heading, in parts of at most so many bytes. Each part but the only one tells
/// which it is. A line that is too long for a part by itself is cut between two characters.
pub fn parts(heading: &str, lines: &[String], most: usize) -> Vec<String> {
    let whole = joined(heading, lines);
    if whole.len() <= most {
        return vec![whole];
    }
    // The more parts, the longer are their numbers: (12/34).
    let groups = (1..=9).map(|digits| {
        let room = most.saturating_sub(heading.len() + " (/)\n".len() + 2 * digits).max(4);
        (digits, grouped(lines, room))
    });
    let groups = groups.into_iter().find(|(digits, groups)| groups.len().to_string().len() <= *digits);
    let (_, groups) = groups.unwrap_or_default();
    let count = groups.len();
    let numbered =
        |(at, lines): (usize, &Vec<String>)| joined(&format!("{heading} ({}/{count})", at + 1), lines);
    groups.iter().enumerate().map(numbered).collect()
}

/// The lines in groups that take at most so many bytes.
fn grouped(lines: &[String], room: usize) -> Vec<Vec<String>> {
    let (mut groups, mut used): (Vec<Vec<String>>, usize) = (Vec::new(), 0);
    for line in lines.iter().flat_map(|line| cut(line, room)) {
        let size = line.len() + 1;
        match groups.last_mut() {
            Some(group) if used + size <= room + 1 => {
                group.push(line);
                used += size;
            }
            _ => {
                groups.push(vec![line]);
                used = size;
            }
        }
    }
    groups
}

fn joined(heading: &str, lines: &[String]) -> String {
    [heading.to_string()].iter().chain(lines).map(String::as_str).collect::<Vec<_>>().join("\n")
}

/// The line in pieces of at most so many bytes.
fn cut(line: &str, most: usize) -> Vec<String> {
    let (mut pieces, mut piece) = (Vec::new(), String::new());
    for c in line.chars() {
        if piece.len() + c.len_utf8() > most {
            pieces.push(std::mem::take(&mut piece));
        }
        piece.push(c);
    }
    pieces.push(piece);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_short_list_is_one_text() {
        let lines = ["10:00 王芳".to_string(), "11:00 李娜".to_string()];
        assert_eq!(parts("今日名单", &lines, 2048), ["今日名单\n10:00 王芳\n11:00 李娜"]);
    }

    proptest! {
        #[test]
        fn no_part_is_too_long_and_nothing_is_lost(
            lines in proptest::collection::vec("[a-z王芳生日🎂]{1,90}", 1..60),
            most in 60_usize..300,
        ) {
            let parts = parts("今日名单", &lines, most);
            prop_assert!(parts.iter().all(|part| part.len() <= most));
            let body: String = parts.iter().flat_map(|part| part.lines().skip(1)).collect();
            prop_assert_eq!(body, lines.concat());
        }
    }
}
