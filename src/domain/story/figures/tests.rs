use super::*;
use crate::domain::record::booking_change::BookingChange;
use crate::domain::record::payment::Payment;
use crate::domain::record::sale::Sale;
use crate::domain::record::visit::Visit;
use crate::domain::shares::Shares;

/// Cash comes in; a card's session does not.
fn methods() -> Vec<Method> {
    let method = |id: &str, money_in| Method {
        id: id.into(),
        name: id.into(),
        names: Vec::new(),
        money_in,
        consumption: !money_in,
        counted: money_in,
    };
    vec![method("cash", true), method("card", false)]
}

fn moment(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

fn visit(id: &str, on: &str, service: &str, fee: i64, reverses: &str) -> Visit {
    Visit {
        id: id.into(),
        number: String::new(),
        at: moment(&format!("{on}T10:00")),
        service: service.into(),
        client: "c1".into(),
        staff: "t1".into(),
        worked_by: Shares::default(),
        asked_for: false,
        rate: String::new(),
        sold_by: Shares::default(),
        booking: String::new(),
        price: None,
        list: String::new(),
        fee: Some(Money(fee * 100)),
        settled: false,
        rating: None,
        effect: String::new(),
        reverses: reverses.into(),
        by: String::new(),
        note: String::new(),
        source: Source::default(),
    }
}

fn payment(id: &str, about: &str, method: &str, amount: i64, reverses: &str) -> Payment {
    Payment {
        id: id.into(),
        at: moment("2026-11-01T11:00"),
        client: "c1".into(),
        what: about.into(),
        method: method.into(),
        amount: Money(amount * 100),
        reverses: reverses.into(),
        by: String::new(),
        note: String::new(),
        source: Source::default(),
    }
}

fn sale(id: &str, amount: i64) -> Sale {
    Sale {
        id: id.into(),
        number: String::new(),
        at: moment("2026-11-01T11:00"),
        client: "c1".into(),
        product: "p1".into(),
        quantity: 1,
        amount: Some(Money(amount * 100)),
        settled: false,
        sold_by: Shares::default(),
        visit: String::new(),
        guarantee_until: None,
        reverses: String::new(),
        by: String::new(),
        note: String::new(),
        source: Source::default(),
    }
}

fn booking(id: &str, start: &str, service: &str, status: Status) -> Booking {
    Booking {
        id: id.into(),
        group: String::new(),
        start: moment(start),
        minutes: 60,
        client: "c1".into(),
        guest: 0,
        service: service.into(),
        staff: "t2".into(),
        asked_for: false,
        room: Vec::new(),
        channel: String::new(),
        status,
        made_at: None,
        made_by: String::new(),
        note: String::new(),
        source: Source::default(),
    }
}

fn cancelled(booking: &str, at: &str) -> BookingChange {
    BookingChange {
        id: "h1".into(),
        booking: booking.into(),
        at: moment(at),
        by: String::new(),
        what: "cancelled".into(),
        from: String::new(),
        to: String::new(),
        why: String::new(),
        source: Source::default(),
    }
}

fn figures(story: &Story) -> Figures {
    let measure = Measure {
        spending_within: 365,
        no_shows_within: 180,
        late_cancellation: 240,
        usual_within: 365,
        usual_from: 3,
        usual_span: 30,
        methods: &methods(),
    };
    Figures::of(story, Day::parse("2026-11-21").unwrap(), measure)
}

#[test]
fn the_interval_is_the_median_of_the_days_between_distinct_days() {
    for (days, expected) in
        [(vec![], None), (vec![7], Some(7)), (vec![30, 7], Some(19)), (vec![90, 28, 30], Some(30))]
    {
        assert_eq!(median(days.clone()), expected, "{days:?}");
    }
    let visits = ["2026-09-01", "2026-09-01", "2026-09-29", "2026-10-29", "2026-12-24"];
    let visits = visits.iter().enumerate().map(|(i, on)| visit(&format!("v{i}"), on, "s1", 1, ""));
    let found = figures(&Story { visits: visits.collect(), ..Story::default() });
    assert_eq!((found.interval, found.visit_days), (Some(29), 3));
    assert_eq!(found.last.iter().map(|stay| stay.at.day.to_string()).collect::<Vec<_>>(), ["2026-10-29"]);
    assert_eq!(found.habits[0].times, 4);
}

#[test]
fn a_habit_is_told_by_recent_visits_and_from_three_on() {
    for (days, expected) in [
        (&["2026-10-01", "2026-10-31"][..], None),
        (&["2026-09-11", "2026-10-01", "2026-10-31"], Some(25)),
        // What she did years ago says nothing of today.
        (&["2024-01-01", "2024-01-08", "2024-01-15", "2026-10-31"], None),
        (&["2024-01-01", "2024-01-08", "2026-09-11", "2026-10-01", "2026-10-31"], Some(25)),
    ] {
        let visits = days.iter().enumerate().map(|(i, on)| visit(&format!("v{i}"), on, "s1", 1, ""));
        let found = figures(&Story { visits: visits.collect(), ..Story::default() });
        assert_eq!(found.interval, expected, "{days:?}");
    }
}

#[test]
fn a_done_booking_counts_where_no_visit_tells_of_it() {
    let mut linked = visit("v1", "2026-10-01", "s1", 100, "");
    linked.booking = "b1".into();
    let story = Story {
        visits: vec![linked, visit("v2", "2026-10-05", "s2", 100, "")],
        bookings: vec![
            booking("b1", "2026-09-30T10:00", "s1", Status::Done),
            booking("b2", "2026-10-05T09:00", "s2", Status::Done),
            booking("b3", "2026-10-05T10:00", "s3", Status::Done),
            booking("b4", "2026-10-20T10:00", "s1", Status::NoShow),
            Booking { guest: 1, ..booking("b5", "2026-10-21T10:00", "s1", Status::Done) },
        ],
        ..Story::default()
    };
    let days: Vec<String> = stays(&story).iter().map(|s| format!("{} {}", s.at.day, s.service)).collect();
    assert_eq!(days, ["2026-10-01 s1", "2026-10-05 s2", "2026-10-05 s3"]);
    assert_eq!(figures(&story).no_shows, 1);
}

#[test]
fn money_in_and_consumption_are_two_figures_and_reversed_rows_count_in_neither() {
    let story = Story {
        visits: vec![
            visit("v1", "2026-11-01", "s1", 300, ""),
            visit("v2", "2026-11-01", "s1", 300, ""),
            visit("v3", "2026-11-02", "s1", -300, "v2"),
            visit("v4", "2025-11-01", "s1", 999, ""),
        ],
        sales: vec![sale("x1", 80)],
        payments: vec![
            payment("y1", "v1", "card", 300, ""),
            payment("y2", "x1", "cash", 50, ""),
            payment("y3", "x1", "cash", 50, ""),
            payment("y4", "x1", "cash", -50, "y3"),
            payment("y5", "v4", "cash", 999, ""),
        ],
        ..Story::default()
    };
    let found = figures(&story);
    let money = |money: Money| money.to_string();
    assert_eq!(
        (money(found.charged), money(found.bought), money(found.money_in)),
        ("300.00".into(), "80.00".into(), "1049.00".into())
    );
    assert_eq!(found.debts.iter().map(|d| format!("{} {}", d.id, d.owed)).collect::<Vec<_>>(), ["x1 30.00"]);
}

#[test]
fn what_is_not_paid_is_owed_unless_an_old_system_kept_the_money() {
    let old = Visit { number: "V0001".into(), ..visit("v1", "2026-11-01", "s1", 300, "") };
    for (visit, payments, expected) in [
        (visit("v1", "2026-11-01", "s1", 300, ""), vec![], Some("300.00")),
        (Visit { settled: true, ..visit("v1", "2026-11-01", "s1", 300, "") }, vec![], None),
        (visit("v1", "2026-11-01", "s1", 300, ""), vec![payment("y1", "v1", "cash", 300, "")], None),
        (visit("v1", "2026-11-01", "s1", 0, ""), vec![], None),
        (old.clone(), vec![], None),
        (old, vec![payment("y1", "v1", "cash", 100, "")], Some("200.00")),
    ] {
        let story = Story { visits: vec![visit], payments, ..Story::default() };
        let found = figures(&story);
        let owed = found.debts.first().map(|debt| debt.owed.to_string());
        assert_eq!(owed.as_deref(), expected, "{:?}", story.payments);
    }
}

#[test]
fn a_cancellation_is_late_inside_of_the_rules_hours() {
    for (at, late) in [("2026-11-20T10:00", 0), ("2026-11-20T10:01", 1), ("2026-11-20T15:00", 1)] {
        let story = Story {
            bookings: vec![
                booking("b1", "2026-11-20T14:00", "s1", Status::Cancelled),
                booking("b2", "2026-01-20T14:00", "s1", Status::NoShow),
            ],
            changes: vec![cancelled("b1", at)],
            ..Story::default()
        };
        let found = figures(&story);
        assert_eq!((found.late_cancellations, found.no_shows), (late, 0), "{at}");
    }
}
