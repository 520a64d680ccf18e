//! `salon visit add`: a walk-in.

use super::VERBS;
use super::enter::{self, Doing};
use crate::cli::complete;
use crate::cli::here;
use crate::cli::register;
use crate::cli::till::load::Shop;
use crate::cli::till::options::VisitOptions;
use crate::cli::till::typed;
use crate::cli::world::World;
use crate::domain::find::{Findable, find};
use crate::domain::problem::{Candidate, Exit, Fact, Problems, Sought};
use crate::domain::record::service::Service;
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::messages::help::both;
use crate::store::directory::Store;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct VisitAddArgs {
    #[arg(value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("姓名、拼音、电话、后四位、编号", "name, pinyin, phone, last four digits, number"))]
    pub client: String,
    #[arg(value_name = "SERVICE", required = true, add = ArgValueCompleter::new(complete::services),
          help = both("项目，按名字或编号", "services, by name or number"))]
    pub services: Vec<String>,
    #[arg(long, value_name = "STAFF", add = ArgValueCompleter::new(complete::staff), help = both("美容师", "the beautician"))]
    pub staff: Option<String>,
    #[command(flatten)]
    pub options: VisitOptions,
}

/// How a walk-in came.
const CHANNEL: &str = "walk-in";

pub fn run(world: &World, args: VisitAddArgs) -> anyhow::Result<Exit> {
    entered(world, "visit add", args)
}

/// Enters a walk-in for a command.
pub fn entered(world: &World, command: &str, args: VisitAddArgs) -> anyhow::Result<Exit> {
    let all_done = |store: &Store, shop: &Shop, rules: &Rules| {
        let mut problems = Problems::default();
        let at = problems.keep(typed::moment(world, rules, args.options.sold.at.as_deref()));
        let day = at.map_or(world.today(rules), |at| at.day);
        let mut id = |found: Result<String, Problems>| problems.keep(found).unwrap_or_default();
        let client = here::client(world, (store, rules), &shop.clients, &args.client, day, VERBS);
        let client = id(client.map(|client| client.get("id").to_string()));
        let staff = |asked: &str| {
            Ok(register::the_one(&shop.staff, &schema::STAFF, asked, &[])?.get("id").to_string())
        };
        let staff = args.staff.as_deref().map_or(String::new(), |asked| id(staff(asked)));
        let services: Vec<String> = args.services.iter().map(|asked| id(service(shop, asked))).collect();
        let Some(at) = at.filter(|_| problems.0.is_empty()) else { return Err(problems) };
        let doing = |service: String| {
            let (client, staff, channel) = (client.clone(), staff.clone(), CHANNEL.to_string());
            (Doing { client, service, staff, channel, ..Doing::default() }, at)
        };
        let doings = services.into_iter().map(doing).collect();
        Ok((doings, at))
    };
    enter::run(world, command, &args.options, all_done, |_, _, _| Vec::new())
}

/// The service that is meant; of several of one name the one that is offered.
fn service(shop: &Shop, asked: &str) -> Result<String, Problems> {
    let findable = |service: &Service| Findable {
        id: service.id.clone(),
        number: service.number.clone(),
        name: service.name.clone(),
        ..Findable::default()
    };
    let (mut offered, mut gone): (Vec<Findable>, Vec<Findable>) = Default::default();
    for service in shop.services.values() {
        if service.active { offered.push(findable(service)) } else { gone.push(findable(service)) }
    }
    let mut found = find(&offered, asked);
    if found.is_empty() {
        found = find(&gone, asked);
    }
    found.sort_by(|a, b| (&a.number, &a.id).cmp(&(&b.number, &b.id)));
    let (what, asked) = (Sought::Service, asked.to_string());
    match found[..] {
        [one] => Ok(one.id.clone()),
        [] => Err(Fact::NotFound { what, asked, verbs: &[] }.into()),
        ref several => {
            let candidates: Vec<Candidate> = several.iter().map(|one| one.candidate()).collect();
            Err(Fact::Ambiguous { what, asked, candidates }.into())
        }
    }
}
