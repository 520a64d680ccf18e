//! `salon client show`: all that is known of one client, on one page.

mod page;
mod record;

pub use record::suggestion;

use super::holdings::{self, Holdings};
use super::load::{self, Depth, Names};
use crate::cli::register::Record;
use crate::cli::world::World;
use crate::cli::{Format, complete};
use crate::domain::birthday::Birthday;
use crate::domain::consent::{Statement, Topic};
use crate::domain::day::Day;
use crate::domain::dossier::Dossier;
use crate::domain::lifecycle::{self, Lifetime, Stage, Told};
use crate::domain::problem::Exit;
use crate::domain::record::complaint::Complaint;
use crate::domain::rule::Rules;
use crate::domain::story::Story;
use crate::domain::story::figures::{self, Figures, Measure, to_come};
use crate::domain::suggest::{Offer, Skin};
use crate::domain::till::deposits::{Held, held};
use crate::messages::help::both;
use crate::store::stops::Stops;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct ClientShowArgs {
    #[arg(value_name = "CLIENT", required = true, add = ArgValueCompleter::new(complete::clients),
          help = both("姓名、拼音、电话、后四位、编号", "name, pinyin, phone, last four digits, number"))]
    pub client: Vec<String>,
}

/// What the page and the record are made of.
struct File<'a> {
    client: &'a Record,
    story: &'a Story,
    figures: Figures,
    dossier: &'a Dossier,
    names: &'a Names,
    holdings: &'a Holdings,
    offers: &'a [Offer],
    skin: Skin,
    referrer: Option<String>,
    /// Her number turned out to be somebody else's.
    wrong_number: bool,
    rules: &'a Rules,
    today: Day,
    reveal: bool,
}

pub fn run(world: &World, args: ClientShowArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let mut problems = Vec::new();
    let store = world.store()?;
    let client = super::the_client(&store, &rules, &args.client.join(" "))?;
    let id = client.get("id").to_string();
    let since = today.plus(-rules.booking.no_show.within);
    let story = load::story(&store, &id, Depth::Figures { since }, &mut problems)?;
    let names = Names::load(&store, &mut problems)?;
    let holdings = holdings::load(&store, &client, &names, (&rules, today, world.lang), &mut problems)?;
    let opened = crate::store::dossiers::open(&store, &id)?;
    let referrer = match client.get("referrer") {
        "" => None,
        referrer => load::name_of(&store, referrer)?,
    };
    let stops = Stops::of_numbers(&store, &mut problems)?;
    store.release();
    if opened.is_some() && !world.reveal {
        world.note_look("client show", &id);
    }
    let (dossier, found) = opened.map(|opened| (opened.dossier, opened.problems)).unwrap_or_default();
    problems.extend(found);
    let offers = names.offers();
    let file = File {
        figures: Figures::of(&story, today, Measure::of(&rules)),
        skin: load::skin(&client, &dossier, &rules, today),
        client: &client,
        story: &story,
        dossier: &dossier,
        names: &names,
        holdings: &holdings,
        offers: &offers,
        referrer,
        wrong_number: stops.is_wrong(client.get("phone").trim()),
        rules: &rules,
        today,
        reveal: world.reveal,
    };
    match world.format {
        Format::Table | Format::Text => world.say(&page::page(&file, world.lang, world.colour)),
        format => crate::cli::print_records(world, &[record::record(&file)], format),
    }
    Ok(load::warn(world, &problems))
}

impl File<'_> {
    /// Her next birthday.
    fn next_birthday(&self) -> Option<(Birthday, Option<Day>)> {
        let birthday = load::birthday(self.client)?;
        // A lunar day of a leap month can be years away; such a one is kept in the plain month.
        let days = birthday.occurrences(self.today, self.today.plus(400), self.rules.leap_day);
        Some((birthday, days.first().copied()))
    }

    /// Her latest word on being contacted at all, where she does not want it.
    fn withdrawn(&self) -> Option<Statement> {
        let consent = load::consent(self.client);
        let words = consent.0.iter().filter(|s| s.topic == Topic::Contact && s.on <= self.today);
        words.max_by_key(|statement| statement.on).copied().filter(|statement| !statement.given)
    }

    /// The day until which she is not to be contacted, where it is still to come.
    fn paused(&self) -> Option<Day> {
        load::day(self.client, "paused_until").filter(|until| *until > self.today)
    }

    /// Where she stands.
    fn stage(&self) -> Stage {
        let rules = &self.rules.lifecycle;
        let days = figures::stays(self.story).into_iter().map(|stay| stay.at.day);
        let past: Vec<Day> = days.filter(|day| *day <= self.today).collect();
        let life = Lifetime::of(past.into_iter().rev(), rules);
        lifecycle::stage(rules, life, self.told(), self.today)
    }

    /// The visits that her card tells.
    fn told(&self) -> Told {
        Told::read(|column| self.client.get(column))
    }

    /// Her complaints that are not closed.
    fn open_complaints(&self) -> impl Iterator<Item = &Complaint> {
        self.story.complaints.iter().filter(|complaint| complaint.closed_at.is_none())
    }

    /// Deposits of hers that stand.
    fn deposits(&self) -> Vec<Held<'_>> {
        held(&self.story.bookings, &self.story.payments, &self.story.changes)
    }

    fn open_bookings(&self) -> Vec<&crate::domain::record::booking::Booking> {
        to_come(self.story, self.today)
    }
}
