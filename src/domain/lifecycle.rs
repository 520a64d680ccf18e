//! Where a client stands in her life with the shop: prospect, new, active, cooling, dormant, lost, won back
//! (domain.md sections 1 and 5).

use super::day::Day;
use super::rule::lifecycle::LifecycleRules;

/// A stage of that life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Known, and never here yet.
    Prospect,
    New,
    Active,
    Cooling,
    Dormant,
    Lost,
    /// Back after she had been dormant.
    WonBack,
}

impl Stage {
    pub const ALL: [Stage; 7] = [
        Stage::New,
        Stage::Active,
        Stage::Cooling,
        Stage::Dormant,
        Stage::Lost,
        Stage::WonBack,
        Stage::Prospect,
    ];

    pub fn word(self) -> &'static str {
        match self {
            Stage::Prospect => "prospect",
            Stage::New => "new",
            Stage::Active => "active",
            Stage::Cooling => "cooling",
            Stage::Dormant => "dormant",
            Stage::Lost => "lost",
            Stage::WonBack => "won-back",
        }
    }

    pub fn parse(word: &str) -> Option<Stage> {
        Stage::ALL.into_iter().find(|stage| stage.word() == word)
    }
}

/// What is known of a client's visits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lifetime {
    pub first: Day,
    pub last: Day,
    /// The last time that she came back after so long that she had been dormant.
    pub returned: Option<Day>,
}

impl Lifetime {
    /// From the days of her visits, the latest first.
    pub fn of(days: impl IntoIterator<Item = Day>, rules: &LifecycleRules) -> Option<Lifetime> {
        let mut days = days.into_iter();
        let mut life = Lifetime::begin(days.next()?);
        days.for_each(|day| life.precede(day, rules));
        Some(life)
    }

    pub fn begin(day: Day) -> Lifetime {
        Lifetime { first: day, last: day, returned: None }
    }

    /// Takes a visit that was before all that are known.
    pub fn precede(&mut self, day: Day, rules: &LifecycleRules) {
        if self.returned.is_none() && self.first.since(day) >= rules.dormant {
            self.returned = Some(self.first);
        }
        self.first = self.first.min(day);
    }
}

/// The visits that her card tells, beside those in the records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Told {
    pub first: Option<Day>,
    /// The last before the records.
    pub last: Option<Day>,
}

impl Told {
    /// From the cells of her row, by their columns.
    pub fn read<'a>(cell: impl Fn(&str) -> &'a str) -> Told {
        let [first, last] =
            ["first_visit", "last_visit_before"].map(|column| Day::parse(cell(column).trim()));
        Told { first, last }
    }

    /// The last visit of all, where that of the records is this one.
    pub fn last(self, recorded: Option<Day>) -> Option<Day> {
        recorded.max(self.last)
    }
}

/// The stage at which somebody with these visits is.
pub fn stage(rules: &LifecycleRules, life: Option<Lifetime>, told: Told, today: Day) -> Stage {
    let past = |day: Option<Day>| day.filter(|day| *day <= today);
    let told = Told { first: past(told.first), last: past(told.last) };
    let Some(life) = life.or_else(|| told.last.or(told.first).map(Lifetime::begin)) else {
        return Stage::Prospect;
    };
    let first = told.first.map_or(life.first, |first| first.min(life.first));
    let away = today.since(told.last.map_or(life.last, |last| last.max(life.last)));
    match () {
        () if away >= rules.lost => Stage::Lost,
        () if away >= rules.dormant => Stage::Dormant,
        () if away >= rules.cooling => Stage::Cooling,
        () if life.returned.is_some_and(|back| today.since(back) < rules.won_back) => Stage::WonBack,
        () if today.since(first) < rules.new => Stage::New,
        () => Stage::Active,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: LifecycleRules =
        LifecycleRules { new: 30, cooling: 30, dormant: 90, lost: 180, won_back: 90 };

    fn at(today: &str, visits: &[&str], first: Option<&str>) -> &'static str {
        let told = Told { first: first.and_then(Day::parse), last: None };
        stage_of(today, visits, told)
    }

    fn stage_of(today: &str, visits: &[&str], told: Told) -> &'static str {
        let day = |text: &&str| Day::parse(text).unwrap();
        let life = Lifetime::of(visits.iter().map(day), &RULES);
        stage(&RULES, life, told, day(&today)).word()
    }

    #[test]
    fn the_last_visit_that_the_old_system_told_counts() {
        let told = |first, last| Told { first: Day::parse(first), last: Day::parse(last) };
        assert_eq!(stage_of("2026-11-21", &[], told("2020-03-01", "2026-11-10")), "active");
        assert_eq!(stage_of("2026-11-21", &[], told("2020-03-01", "")), "lost");
        assert_eq!(stage_of("2026-11-21", &[], told("", "2026-07-01")), "dormant");
        assert_eq!(stage_of("2026-11-21", &["2026-08-01"], told("", "2026-11-10")), "active");
        assert_eq!(stage_of("2026-11-21", &[], Told::default()), "prospect");
    }

    #[test]
    fn a_client_goes_through_her_stages_by_the_days_since_her_last_visit() {
        let visits = &["2026-06-01", "2026-05-10"];
        for (today, stage) in [
            ("2026-06-01", "new"),
            ("2026-06-09", "active"),
            ("2026-07-01", "cooling"),
            ("2026-08-30", "dormant"),
            ("2026-11-28", "lost"),
        ] {
            assert_eq!(at(today, visits, None), stage, "{today}");
        }
        assert_eq!(at("2026-06-01", &[], None), "prospect");
        assert_eq!(at("2026-06-01", &[], Some("2026-07-01")), "prospect");
        assert_eq!(at("2026-06-01", &[], Some("2025-01-01")), "lost");
        assert_eq!(at("2026-06-01", visits, Some("2020-01-01")), "active");
    }

    #[test]
    fn who_comes_back_is_won_back_for_a_while_and_then_active_or_cooling() {
        let back = &["2026-06-20", "2026-06-01", "2026-03-01", "2026-02-01"];
        assert_eq!(at("2026-06-30", back, None), "won-back");
        assert_eq!(at("2026-07-25", back, None), "cooling");
        let stays = &["2026-08-25", "2026-08-01", "2026-07-10", "2026-06-20", "2026-03-01"];
        assert_eq!(at("2026-08-29", stays, None), "won-back");
        assert_eq!(at("2026-09-20", stays, None), "active");
    }
}
