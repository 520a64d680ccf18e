//! `salon visit reverse`: a wrong visit is taken back by a further row, its payments too.

use super::VERBS;
use super::enter::methods_told;
use crate::cli::coupon::taking::freed;
use crate::cli::points::taking::Back;
use crate::cli::register;
use crate::cli::steps::{Done, changes, update};
use crate::cli::till::asked;
use crate::cli::till::find;
use crate::cli::till::load::{payments_for, sound};
use crate::cli::till::rows::{Paying, Rows};
use crate::cli::world::World;
use crate::domain::amiss::Amiss;
use crate::domain::change::Edit;
use crate::domain::id::{IdMaker, Kind};
use crate::domain::problem::{Exit, Problems};
use crate::domain::record::booking::Status;
use crate::domain::record::visit::Visit;
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::messages::help::both;
use crate::messages::till::words;
use crate::store::book;
use crate::store::directory::Store;
use clap::Args;

#[derive(Args, Debug)]
pub struct VisitReverseArgs {
    #[arg(value_name = "VISIT", help = both("到店编号，或它的末几位", "the visit's id, or its tail"))]
    pub visit: String,
    #[arg(long, value_name = "REASON", required = true, help = both("为什么冲正", "why it is reversed"))]
    pub why: String,
    #[arg(long, value_name = "MOMENT", help = both("什么时候，如 2026-11-21T14:30", "when, like 2026-11-21T14:30"))]
    pub at: Option<String>,
}

pub fn run(world: &World, args: VisitReverseArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let why = asked::why(&args.why)?;
    let mut ids = world.ids();
    let (outcome, (id, by, back, lines, booking)) = register::write(world, "visit reverse", |store| {
        let visit = find::visit(store, &args.visit, VERBS)?;
        if !visit.reverses.is_empty() {
            return Err(Amiss::IsReversal { id: visit.id }.into());
        }
        if let Some(by) = find::reversal(store, &schema::VISITS, &visit.id)? {
            return Err(Amiss::AlreadyReversed { id: visit.id, by }.into());
        }
        let at = asked::moment(world, &rules, args.at.as_deref())?;
        let reversing = Visit {
            id: ids.make(Kind::Visit, Some(at.day.month()), |_| false),
            at,
            fee: visit.fee.map(|fee| -fee),
            rating: None,
            effect: String::new(),
            reverses: visit.id.clone(),
            by: world.by.clone(),
            note: why.to_string(),
            ..visit.clone()
        };
        let payments = payments_for(store, &visit.id)?;
        let paying = Paying { at, by: &world.by, note: why };
        let back = paying.reversed(&payments, &mut ids);
        let mut rows = Rows::default();
        rows.visit(&reversing);
        back.iter().for_each(|payment| rows.payment(payment));
        let taken = Back { world, rules: &rules, store, about: &visit.id, at, why }.all(&mut ids)?;
        taken.rows.iter().for_each(|point| rows.point(point));
        let told = methods_told(back.iter().map(|p| (p.method.as_str(), -p.amount)), &rules);
        let mut edits = rows.edits();
        let (coupons, said) = freed(store, &visit.id, world.lang)?;
        edits.extend(coupons);
        let lines: Vec<String> = taken.lines.into_iter().chain(said).collect();
        let reopened = open_again(world, store, &rules, &reversing, &mut ids)?;
        let booking = reopened.map(|(id, changed)| {
            edits.extend(changed);
            id
        });
        Ok::<_, Problems>((edits, visit.id.clone(), (visit.id, reversing.id, told, lines, booking)))
    })?;
    world.tell(&words::reversed(&id, &by, world.lang));
    if !back.is_empty() {
        world.tell(&words::given_back(&back, world.lang));
    }
    lines.iter().for_each(|line| world.tell(line));
    if let Some(booking) = &booking {
        world.tell(&crate::messages::book::open_again(booking, world.lang));
    }
    Ok(register::ended(world, outcome.as_ref()))
}

/// The booking of a visit that is taken back is open again: she is here still, and it can be done anew.
fn open_again(
    world: &World,
    store: &Store,
    rules: &Rules,
    reversing: &Visit,
    ids: &mut IdMaker,
) -> Result<Option<(String, Vec<Edit>)>, Problems> {
    if reversing.booking.is_empty() {
        return Ok(None);
    }
    let mut problems = Vec::new();
    let booking = book::booking(store, &reversing.booking, &mut problems)?;
    sound(problems)?;
    let Some(booking) = booking.filter(|booking| booking.status == Status::Done) else { return Ok(None) };
    let step = Done::step(&booking, Status::Arrived, &reversing.note);
    let mut edits = vec![update(&booking, Status::Arrived)];
    edits.extend(changes(&[step], world.now(rules), &world.by, ids));
    Ok(Some((booking.id, edits)))
}
