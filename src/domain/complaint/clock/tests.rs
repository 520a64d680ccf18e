use super::*;
use crate::domain::clock::LONGEST;
use crate::domain::day::Day;
use crate::domain::row::Source;
use crate::domain::rule::complaint::Counts;
use crate::domain::rule::{Rules, default_tree};
use crate::domain::spans::Spans;
use crate::domain::tree::Node;
use proptest::prelude::*;

fn rules() -> Rules {
    let own = Node::nothing();
    Rules::read(default_tree(), own).0.unwrap()
}

fn moment(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

fn complaint(opened: &str) -> Complaint {
    Complaint {
        id: "k2611-1aaaaaa".into(),
        number: String::new(),
        client: "c1".into(),
        opened_at: moment(opened),
        channel: String::new(),
        taken_by: String::new(),
        kind: "service".into(),
        severity: "normal".into(),
        about: String::new(),
        said: String::new(),
        wants: String::new(),
        in_scope: None,
        agreed_at: None,
        responded_at: None,
        answered_at: None,
        resolved_at: None,
        closed_at: None,
        remedy: String::new(),
        cost: None,
        cause: String::new(),
        corrective_action: String::new(),
        satisfied: None,
        staff: String::new(),
        assigned: String::new(),
        reopened_at: None,
        action_by: String::new(),
        action_due: None,
        product: String::new(),
        batch: String::new(),
        photos: Vec::new(),
        gone_on: None,
        note: String::new(),
        source: Source::default(),
    }
}

/// Open from ten to ten, but on Sunday the 22nd not at all, and on Monday the 23rd until noon and from two on.
fn open(day: Day) -> Spans {
    let hours = match day.to_string().as_str() {
        "2026-11-22" => "",
        "2026-11-23" => "10:00-12:00;14:00-22:00",
        _ => "10:00-22:00",
    };
    Spans::parse(hours).unwrap()
}

#[test]
fn the_examples_of_the_documentation() {
    let wall = Hours { counts: Counts::Wall, open: &open };
    let opening = Hours { counts: Counts::Open, open: &open };
    for (from, minutes, by_wall, by_opening) in [
        // At ten to closing, before a day off.
        ("2026-11-21T21:50", 30, "2026-11-21T22:20", "2026-11-23T10:20"),
        ("2026-11-21T21:30", 30, "2026-11-21T22:00", "2026-11-21T22:00"),
        ("2026-11-21T15:00", 30, "2026-11-21T15:30", "2026-11-21T15:30"),
        // A review of the night, and one of the day off.
        ("2026-11-21T02:00", 30, "2026-11-21T02:30", "2026-11-21T10:30"),
        ("2026-11-22T12:00", 30, "2026-11-22T12:30", "2026-11-23T10:30"),
        // Over the break at noon.
        ("2026-11-23T11:50", 30, "2026-11-23T12:20", "2026-11-23T14:20"),
        // A day and three days; by opening hours they are two working days and six.
        ("2026-11-21T21:50", 24 * 60, "2026-11-22T21:50", "2026-11-25T11:50"),
        ("2026-11-21T21:50", 72 * 60, "2026-11-24T21:50", "2026-11-29T11:50"),
    ] {
        let from = moment(from);
        assert_eq!(wall.after(from, minutes).to_string(), by_wall, "{from} + {minutes} by the wall");
        assert_eq!(opening.after(from, minutes).to_string(), by_opening, "{from} + {minutes} by opening");
        assert_eq!(opening.between(from, moment(by_opening)), minutes, "{from} {minutes}");
    }
}

#[test]
fn a_shop_that_never_opens_again_ends_all_waiting() {
    let never = |_: Day| Spans::default();
    let hours = Hours { counts: Counts::Open, open: &never };
    assert_eq!(
        hours.after(moment("2026-11-21T10:00"), 30).day.since(moment("2026-11-21T10:00").day),
        LONGEST
    );
}

#[test]
fn every_stage_is_met_late_or_has_something_left() {
    let rules = rules();
    let wall = Hours { counts: Counts::Wall, open: &open };
    let told = |complaint: &Complaint, now: &str| {
        stages(complaint, &rules.complaint, &wall, moment(now)).map(|due| due.standing)
    };
    let mut own = complaint("2026-11-21T10:00");
    assert_eq!(
        told(&own, "2026-11-21T10:10"),
        [Standing::Left(20), Standing::Left(1430), Standing::Left(4310)]
    );
    // The last minute is in time.
    assert_eq!(told(&own, "2026-11-21T10:30")[0], Standing::Left(0));
    assert_eq!(told(&own, "2026-11-21T10:31")[0], Standing::Late(1));
    own.responded_at = Some(moment("2026-11-21T10:25"));
    own.answered_at = Some(moment("2026-11-22T11:00"));
    assert_eq!(
        told(&own, "2026-11-22T12:00"),
        [Standing::Met(25), Standing::MetLate(60), Standing::Left(46 * 60)]
    );
    let next = next(&own, &rules.complaint, &wall, moment("2026-11-22T12:00")).unwrap();
    assert_eq!((next.stage, next.left()), (Stage::Solve, Some(46 * 60)));
    // Reopened, answer and solution count anew; the response was given.
    own.reopened_at = Some(moment("2026-11-25T10:00"));
    own.answered_at = None;
    assert_eq!(
        told(&own, "2026-11-25T11:00"),
        [Standing::Met(25), Standing::Left(23 * 60), Standing::Left(71 * 60)]
    );
    // An old list tells the solution, and nothing of an answer.
    let mut old = complaint("2026-11-21T10:00");
    old.resolved_at = Some(moment("2026-11-23T10:00"));
    assert_eq!(told(&old, "2026-12-01T10:00")[2], Standing::Met(48 * 60));
    assert_eq!(told(&old, "2026-12-01T10:00")[0], Standing::MetLate(48 * 60 - 30));
}

fn any_week() -> impl Strategy<Value = Vec<Spans>> {
    let day = prop::collection::vec((0..1441_u32, 0..1441_u32), 0..4)
        .prop_map(|pairs| pairs.into_iter().map(|(a, b)| a.min(b)..a.max(b)).collect::<Spans>());
    prop::collection::vec(day, 7)
}

fn on(week: &[Spans], day: Day) -> Spans {
    week[day.weekday().0 as usize - 1].clone()
}

proptest! {
    #[test]
    fn more_open_time_never_makes_anything_due_later(
        week in any_week(),
        more in any_week(),
        start in 0..1440_u32,
        minutes in 1..5000_i64,
    ) {
        let from = Moment::parse("2026-11-21T00:00").unwrap().day.at(start);
        let less = |day: Day| on(&week, day);
        let wide = |day: Day| on(&week, day).with(&on(&more, day));
        let late = Hours { counts: Counts::Open, open: &less }.after(from, minutes);
        let early = Hours { counts: Counts::Open, open: &wide }.after(from, minutes);
        prop_assert!(early <= late, "{early} {late}");
        prop_assert!(from.plus_minutes(minutes) <= early);
    }

    #[test]
    fn nothing_is_due_while_the_shop_is_closed(
        week in any_week(),
        start in 0..1440_u32,
        minutes in 1..5000_i64,
    ) {
        prop_assume!(week.iter().any(|spans| spans.iter().map(|span| span.end - span.start).sum::<u32>() > 60));
        let open = |day: Day| on(&week, day);
        let hours = Hours { counts: Counts::Open, open: &open };
        let from = Moment::parse("2026-11-21T00:00").unwrap().day.at(start);
        let due = hours.after(from, minutes);
        // The minute before it is one in which the shop is open.
        let last = due.plus_minutes(-1);
        prop_assert!(open(last.day).hold(&(last.minute..last.minute + 1)), "{due}");
        prop_assert_eq!(hours.between(from, due), minutes);
        prop_assert_eq!(hours.between(due, from), -minutes);
    }
}
