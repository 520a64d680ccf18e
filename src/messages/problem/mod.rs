//! What is wrong, in words: what is so, and what to do about it.
//!
//! Data stands in these texts as it is; `render::problem` shows it safely.

mod card;
mod complaint;
mod coupon;
mod disk;
mod feedback;
mod followup;
mod guarantee;
mod hint;
mod option;
mod points;
mod quote;
mod sentence;
mod tier;
mod till;
mod unfit;

pub use hint::{hint, is_respelt};
pub use sentence::sentence;

#[cfg(test)]
mod tests {
    use super::quote::{QUOTED, cut};
    use super::*;
    use crate::domain::code::CODES;
    use crate::domain::problem::Expected;
    use crate::domain::problem::{Candidate, Fact, Sought};
    use crate::messages::Lang;

    fn candidate(id: &str, name: &str, phone: &str) -> Candidate {
        Candidate { id: id.into(), number: "A17".into(), name: name.into(), phone: phone.into() }
    }

    /// One of every fact, but for sheets and doubts, which have tests of their own.
    fn every_fact() -> Vec<Fact> {
        let text = || "王芳 x".to_string();
        let change = || "g2611-7k3fq2m".to_string();
        let by = || candidate("c7k3fq2m", "王芳", "13800138000");
        let till = till::every_amiss().into_iter().map(Fact::Till);
        let others = vec![
            Fact::ColumnCount { found: 3, expected: 4 },
            Fact::UnclosedQuote,
            Fact::TextAfterQuote,
            Fact::ConflictMarker,
            Fact::NulByte,
            Fact::NotUtf8,
            Fact::NoHeading,
            Fact::ColumnMissing { column: "phone".into() },
            Fact::ColumnDoubled { column: "电话".into() },
            Fact::IdDoubled { id: "c7k3fq2m".into() },
            Fact::CellTooLong { limit: 65536 },
            Fact::FileTooLarge { limit: 1 << 28 },
            Fact::SymbolicLink,
            Fact::StrangeFile,
            Fact::BadDay { text: text() },
            Fact::BadMoment { text: text() },
            Fact::BadPhone { text: text() },
            Fact::PhoneDamaged { text: "1.38E+10".into() },
            Fact::BadBirthday { text: text() },
            Fact::BadMoney { text: text() },
            Fact::BadCount { text: text() },
            Fact::BadMinutes { text: text() },
            Fact::BadYesNo { text: text() },
            Fact::BadChoice { text: text(), allowed: crate::domain::schema::STATUS },
            Fact::BadHours { text: text() },
            Fact::BadConsent { word: text() },
            Fact::Blank { column: "first_visit".into() },
            Fact::BadId { text: text() },
            Fact::UnknownReference { id: "c9".into(), table: "clients", rows: 2 },
            Fact::BadKey { text: text() },
            Fact::PhoneShared { phone: "13800138000".into() },
            Fact::YamlUnreadable { what: "did not find expected key".into() },
            Fact::YamlWideMark { mark: '：' },
            Fact::YamlTooLarge { limit: 1 << 20 },
            Fact::KeyUnknown { key: "nmae".into(), known: vec!["name".into(), "zone".into()] },
            Fact::RuleDoubled { id: "after-laser".into(), first: 12 },
            Fact::ValueKind { key: "lead".into(), expected: Expected::Days },
            Fact::NewerFormat { found: "2".into() },
            Fact::TemplateBroken { what: "unexpected end of input".into() },
            Fact::TemplateName { name: "caled".into() },
            Fact::Shrunk { was: 120, now: 7 },
            Fact::Gone { was: 1 },
            Fact::Missing { named_in: "bookings/2026-11.csv:2:38".into() },
            Fact::MonthLeftOut,
            Fact::ConflictKept { change: change() },
            Fact::Overwritten { change: change(), rows: 3 },
            Fact::LooseMode { mode: 0o644 },
            Fact::UndoBlocked { change: change() },
            Fact::Busy { holder: "4711 import clients".into() },
            Fact::CannotRead { reason: "Input/output error (os error 5)".into() },
            Fact::CannotWrite { reason: "No space left on device (os error 28)".into() },
            Fact::KeptChanging,
            Fact::JournalDamaged,
            Fact::ReadOnly,
            Fact::WrongMonth { month: "2026-10".into() },
            Fact::LogDamaged,
            Fact::NoSalon { dir: "/home/mei/店".into() },
            Fact::SalonThere { dir: "shop".into() },
            Fact::NotFound { what: Sought::Client, asked: text(), verbs: &["list"] },
            Fact::Ambiguous { what: Sought::Client, asked: "王".into(), candidates: vec![by(), by()] },
            Fact::PhoneTaken { phone: "13800138000".into(), by: candidate("c7k3fq2m", "Wang", "") },
            Fact::FileThere,
            Fact::NameTaken { what: Sought::Service, by: candidate("s7k3fq2m", "Facial", "") },
            Fact::HealthConsent { name: "Wang".into(), withdrawn: false },
            Fact::HandedToHerself { name: "Wang".into() },
            Fact::StaffLeft { name: "Wang".into() },
            Fact::FormNotUnderstood,
            Fact::NotADate { text: text() },
            Fact::NoSuchCode { code: "T1O1".into() },
            Fact::NoSuchRule { key: "birthdya".into(), known: vec!["reminders.birthday".into()] },
            Fact::NoSuchTask { key: "birthday/c9/2026".into() },
            Fact::NothingToUndo,
            Fact::NoSuchChange { change: change() },
            Fact::SendCannotBeUndone { change: change() },
            Fact::NoTerminal,
            Fact::EditorFailed { editor: "vim".into() },
            Fact::NothingGiven,
            Fact::BadOption { option: "--minutes", text: text() },
            Fact::NotOneOf { option: "--status", text: text(), known: vec!["no-show".into()] },
            Fact::Ours { what: "no row".into() },
            Fact::Stranger { asked: text() },
            Fact::NotAMoment { text: text(), fault: crate::domain::when::Fault::NoTime },
        ];
        let roster = crate::messages::roster_fact::tests::every_fact();
        let book = crate::messages::book_fact::tests::every_fact().into_iter().map(Fact::Book);
        let followup = super::followup::tests::every_fact().into_iter().map(Fact::Followup);
        let coupon = super::coupon::tests::every_fact().into_iter().map(Fact::Coupon);
        let send = crate::messages::send_fact::tests::every_fact().into_iter().map(Fact::Send);
        others
            .into_iter()
            .chain(book)
            .chain(followup)
            .chain(coupon)
            .chain(send)
            .chain(super::card::tests::every_fact().into_iter().map(Fact::Card))
            .chain(super::points::tests::every_fact().into_iter().map(Fact::Points))
            .chain(super::complaint::tests::every_fact().into_iter().map(Fact::Complaint))
            .chain(super::tier::tests::every_fact().into_iter().map(Fact::Tier))
            .chain(super::feedback::tests::every_fact().into_iter().map(Fact::Feedback))
            .chain(super::guarantee::tests::every_fact().into_iter().map(Fact::Guarantee))
            .chain(roster)
            .chain(every_refusal())
            .chain(till)
            .collect()
    }

    /// One of every fact of the appointment book.
    fn every_refusal() -> Vec<Fact> {
        use crate::domain::refusal::{Refusal, Taken};
        let at = crate::domain::day::Moment::parse("2026-11-25T14:30").unwrap();
        let (day, hours) = (at.day, crate::domain::spans::Spans::parse("10:00-21:00").unwrap());
        let text = || "Wang".to_string();
        let with = || {
            Box::new(Taken {
                from: at,
                until: 945,
                client: text(),
                service: "Facial".into(),
                staff: text(),
                booking: "b2611-7k3fq2m".into(),
                together: false,
            })
        };
        let refusals = vec![
            Refusal::InThePast { at },
            Refusal::TooFarAhead { until: day },
            Refusal::ShopClosed { day, note: String::new() },
            Refusal::OutsideOpening { open: hours.clone() },
            Refusal::StaffGone { staff: text() },
            Refusal::StaffOff { staff: text(), day, note: text() },
            Refusal::OutsideShift { staff: text(), works: hours },
            Refusal::NoSkill { staff: text(), service: text() },
            Refusal::StaffBusy { staff: text(), with: with() },
            Refusal::NobodyFree { service: text(), why: vec![Refusal::StaffGone { staff: text() }] },
            Refusal::RoomTaken { room: text(), with: with() },
            Refusal::NoRoomFree { kind: text() },
            Refusal::ClientBooked { client: text(), with: with() },
            Refusal::OneOpenBooking { client: text(), halves: 5, with: with() },
            Refusal::DepositWanted { client: text(), halves: 6, amount: crate::domain::money::Money(10_000) },
            Refusal::NotYet { booking: "b2611-7k3fq2m".into(), at, wanted: "arrived" },
            Refusal::TooEarly { booking: "b2611-7k3fq2m".into(), from: at },
            Refusal::RoomsShort { kind: text(), wanted: 2, left: 1, all: 2 },
            Refusal::RoomsShort { kind: text(), wanted: 2, left: 1, all: 1 },
            Refusal::RoomSmall { room: text(), wanted: 2, places: 1 },
            Refusal::RoomUnfit { room: text(), service: text(), kinds: vec![text()] },
            Refusal::WrongState { booking: "b2611-7k3fq2m".into(), status: "cancelled", wanted: "arrived" },
        ];
        let head = Fact::NotBookable {
            service: text(),
            at,
            offers: vec![(at, text())],
            limited: false,
            anyway: true,
        };
        refusals.into_iter().map(Fact::Refused).chain([head]).collect()
    }

    fn is_chinese(c: char) -> bool {
        matches!(c, '\u{3000}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
    }

    /// The text without what stands between quotation marks.
    fn unquoted(text: &str) -> String {
        let mut inside = false;
        text.chars()
            .filter(|c| match c {
                '“' | '”' => {
                    inside = *c == '“';
                    false
                }
                _ => !inside,
            })
            .collect()
    }

    #[test]
    fn the_list_of_facts_is_whole() {
        let mut codes: Vec<&str> = every_fact().iter().map(Fact::code).collect();
        codes.extend(["I600", "I601"]);
        codes.sort_unstable();
        // A fact with several sentences stands there more than once.
        codes.dedup();
        let mut known = CODES.to_vec();
        known.sort_unstable();
        assert_eq!(codes, known);
    }

    #[test]
    fn every_fact_has_a_sentence_in_both_languages() {
        for fact in every_fact() {
            let (zh, en) = (sentence(&fact, Lang::Zh), sentence(&fact, Lang::En));
            assert!(zh.chars().any(is_chinese), "{zh}");
            assert!(!en.is_empty() && !unquoted(&en).chars().any(is_chinese), "{en}");
            for text in [zh, en] {
                assert!(!text.ends_with(['.', '。']) && !text.contains('\n'), "{text}");
            }
        }
    }

    #[test]
    fn every_fact_has_a_hint_in_both_languages() {
        for fact in every_fact() {
            let (zh, en) = (hint(&fact, Lang::Zh).unwrap(), hint(&fact, Lang::En).unwrap());
            assert!(zh.chars().any(is_chinese), "{zh}");
            let data = matches!(fact, Fact::Ambiguous { .. } | Fact::NoSalon { .. } | Fact::Stranger { .. });
            assert!(data || !unquoted(&en).chars().any(is_chinese), "{en}");
            assert!(!zh.ends_with('。') && !en.ends_with('.'), "{zh} {en}");
        }
    }

    #[test]
    fn the_nearest_known_key_is_suggested() {
        let known = vec!["name".to_string(), "language".into(), "zone".into()];
        let of =
            |key: &str| hint(&Fact::KeyUnknown { key: key.into(), known: known.clone() }, Lang::En).unwrap();
        assert_eq!(of("nmae"), "did you mean name?");
        assert_eq!(of("lang"), "did you mean language?");
        assert_eq!(of("colour"), "known here: name, language, zone");
    }

    #[test]
    fn a_verb_taken_for_a_name_is_suggested() {
        let of = |asked: &str, verbs| {
            let fact = Fact::NotFound { what: Sought::Client, asked: asked.into(), verbs };
            hint(&fact, Lang::En).unwrap()
        };
        assert_eq!(of("lsit", &["add", "list"]), "did you mean `salon client list`?");
        assert_eq!(of("stat", &["points statement"]), "did you mean `salon points statement`?");
        assert_eq!(of("王芳", &["add", "list"]), "salon client list shows them all");
    }

    #[test]
    fn candidates_are_listed_with_masked_phones() {
        let candidates = vec![
            candidate("c7k3fq2m", "王芳", "13800138000"),
            candidate("cab", "欧阳\n芳芳", "0755-8812345"),
        ];
        let fact = Fact::Ambiguous { what: Sought::Client, asked: "芳".into(), candidates };
        assert_eq!(sentence(&fact, Lang::Zh), "「芳」可能是 2 位顾客");
        assert_eq!(
            hint(&fact, Lang::En).unwrap(),
            "name one by its id:\nc7k3fq2m  王芳       138****8000\ncab       欧阳 芳芳  075*-***2345"
        );
    }

    #[test]
    fn a_choice_written_in_chinese_is_understood_and_told_back() {
        let fact = Fact::BadChoice { text: "爽约".into(), allowed: &["booked", "no-show"] };
        assert_eq!(hint(&fact, Lang::En).unwrap(), "did you mean no-show? It is one of: booked, no-show");
    }

    #[test]
    fn a_long_text_is_cut_and_never_in_the_middle_of_a_number() {
        let text = format!("{}13800138000{}", "备".repeat(55), "注".repeat(55));
        assert_eq!(cut(&text, QUOTED), format!("{}…", "备".repeat(55)));
        let text = "注".repeat(61);
        assert_eq!(cut(&text, QUOTED), format!("{}…", "注".repeat(60)));
        assert_eq!(cut("王芳", QUOTED), "王芳");
    }
}
