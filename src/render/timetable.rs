//! A timetable: columns are people, rows are time. Blanks only, no lines, as wide as the terminal.

use super::listing::cut;
use super::safe::shown;
use unicode_width::UnicodeWidthStr;

/// Somebody's day.
#[derive(Clone, Debug, Default)]
pub struct Track {
    pub title: String,
    /// From and until in minutes since midnight, what stands first, and what below it.
    pub blocks: Vec<(u32, u32, String, String)>,
    /// Minutes in which she is not there.
    pub away: Vec<(u32, u32)>,
}

/// Minutes of a row.
const SLOT: u32 = 30;

/// Cells of the time at the left, and between two columns.
const TIME: usize = 7;
const GAP: usize = 1;

/// The narrowest column in which a name can be read.
const NARROWEST: usize = 11;

/// The widest that is of use.
const WIDEST: usize = 22;

/// The tracks side by side, from one minute to another; those that do not fit into the width stand in
/// blocks below.
pub fn timetable(tracks: &[Track], from: u32, until: u32, width: usize) -> String {
    let room = width.saturating_sub(TIME);
    let most = (room / (NARROWEST + GAP)).max(1);
    let mut out = String::new();
    for (at, part) in tracks.chunks(most).enumerate() {
        if at > 0 {
            out.push('\n');
        }
        let column = (room / part.len()).saturating_sub(GAP).clamp(NARROWEST.min(room), WIDEST);
        push_part(&mut out, part, from, until, column);
    }
    out
}

fn push_part(out: &mut String, tracks: &[Track], from: u32, until: u32, column: usize) {
    let line = |time: &str, cells: Vec<String>| {
        let mut line = padded(time, TIME);
        for cell in cells {
            line.push_str(&padded(&cell, column + GAP));
        }
        format!("{}\n", line.trim_end())
    };
    out.push_str(&line("", tracks.iter().map(|track| cut(&shown(&track.title), column)).collect()));
    let first = from - from % SLOT;
    for slot in (first..until).step_by(SLOT as usize) {
        let time = crate::domain::spans::clock(slot);
        out.push_str(&line(&time, tracks.iter().map(|track| cell(track, slot, column)).collect()));
    }
}

/// What stands in a row of somebody's day: the beginning of a block, what it is, that it goes on, or
/// that she is away.
fn cell(track: &Track, slot: u32, column: usize) -> String {
    let end = slot + SLOT;
    let begins: Vec<_> = track.blocks.iter().filter(|(from, ..)| (slot..end).contains(from)).collect();
    if !begins.is_empty() {
        let told = begins.iter().map(|(from, until, first, below)| {
            let minute = if from % SLOT == 0 { String::new() } else { format!(":{:02} ", from % 60) };
            // A block of one row has no row below it.
            let below = if *until <= end && begins.len() == 1 { format!(" {below}") } else { String::new() };
            format!("{minute}{first}{below}")
        });
        return cut(&shown(&told.collect::<Vec<_>>().join(" ")), column);
    }
    let goes_on = track.blocks.iter().find(|(from, until, ..)| *from < slot && slot < *until);
    if let Some((from, _, _, below)) = goes_on {
        let second = from - from % SLOT + SLOT == slot;
        return if second { cut(&shown(&format!("| {below}")), column) } else { "|".to_string() };
    }
    match track.away.iter().any(|(from, until)| *from <= slot && end <= *until) {
        true => "-".to_string(),
        false => String::new(),
    }
}

fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn track(title: &str, blocks: &[(u32, u32, &str)]) -> Track {
        let blocks =
            blocks.iter().map(|(from, until, who)| (*from, *until, who.to_string(), "水光补水护理".into()));
        Track { title: title.into(), blocks: blocks.collect(), away: vec![(0, 600), (690, 1440)] }
    }

    #[test]
    fn columns_stand_in_line_although_characters_are_two_cells_wide() {
        let tracks =
            [track("周慧敏", &[(600, 675, "王芳")]), track("Li", &[(615, 645, "Anna"), (645, 675, "陈静")])];
        let text = timetable(&tracks, 600, 720, 80);
        assert_eq!(
            text,
            "       周慧敏                 Li\n\
             10:00  王芳                   :15 Anna\n\
             10:30  | 水光补水护理         :45 陈静\n\
             11:00  |                      | 水光补水护理\n\
             11:30  -                      -\n"
        );
    }

    #[test]
    fn nothing_is_wider_than_the_terminal() {
        let tracks: Vec<Track> =
            (0..9).map(|_| track("一位名字很长的美容师", &[(600, 700, "王芳")])).collect();
        for width in [40, 60, 80, 120] {
            let text = timetable(&tracks, 600, 720, width);
            assert!(text.lines().all(|line| line.width() <= width), "{width}\n{text}");
            assert_eq!(text.matches("王芳").count(), 9);
        }
    }
}
