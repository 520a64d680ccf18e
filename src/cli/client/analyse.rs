//! `salon client analyse`: what was seen of a client's skin, into her dossier and on her card.

use super::load::{self, Names};
use super::suggest;
use super::writing::Writing;
use crate::cli::till::typed;
use crate::cli::world::{World, parse_day};
use crate::cli::{complete, register};
use crate::domain::cell::parts;
use crate::domain::change::Edit;
use crate::domain::problem::{Exit, Fact, Problems};
use crate::domain::rule::Rules;
use crate::messages::client_file as words;
use crate::messages::dossier as told;
use crate::messages::help::both;
use crate::store::insert::{Put, Step, list, map, text};
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct ClientAnalyseArgs {
    #[arg(value_name = "CLIENT", required = true, add = ArgValueCompleter::new(complete::clients),
          help = both("姓名、拼音、电话、后四位、编号", "name, pinyin, phone, last four digits, number"))]
    pub client: Vec<String>,
    #[arg(long, value_name = "DATE", help = both("检测的日期，默认今天", "the day of it, today if not given"))]
    pub on: Option<String>,
    #[arg(long = "type", value_name = "SKIN",
          help = both("皮肤类型：干性、油性、混合性、中性、敏感性", "skin type: dry, oily, combination, normal, sensitive"))]
    pub skin: Option<String>,
    #[arg(long, value_name = "LIST", help = both("看到的问题，用顿号或逗号隔开", "what was found, separated by commas"))]
    pub findings: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("备注", "a note"))]
    pub note: Option<String>,
}

/// What was seen, as people told it.
struct Seen {
    skin: Option<String>,
    findings: Vec<String>,
    note: String,
}

pub fn run(world: &World, args: ClientAnalyseArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let on = args.on.as_deref().map_or(Ok(today), |text| parse_day(text, Some(today)))?;
    let on = typed::past(world, &rules, on)?;
    let seen = seen(world, &rules, &args)?;
    let asked = args.client.join(" ");
    let kind = seen.skin.as_deref().and_then(|skin| rules.client_file.skin(skin));
    let (outcome, (client, dossier, names)) = register::write(world, "client analyse", |store| {
        let client = super::the_client(store, &rules, &asked)?;
        let mut writing = Writing::open(store, &client)?;
        let analysis = map([
            ("on", text(on.to_string())),
            ("type", text(kind.map_or("", |kind| &kind.id))),
            ("findings", list(seen.findings.iter().map(text))),
            ("by", text(&world.by)),
            ("note", text(&seen.note)),
        ]);
        // It stands by its day: after the last one that is no younger.
        let place = writing.dossier.analyses.iter().rposition(|known| known.on <= on).map_or(0, |at| at + 1);
        writing.put(&[Step::Key("analyses")], Put::Before(place, analysis))?;
        let (edit, dossier) = writing.finish()?;
        let mut edits = vec![edit];
        // The card says what the latest analysis found; an older one that is entered late changes nothing.
        let latest = dossier.last_analysis(today).is_none_or(|last| last.on <= on);
        if let Some(kind) = kind.filter(|kind| latest && client.get("skin") != kind.name) {
            let cells = vec![("skin".to_string(), kind.name.clone())];
            edits.push(Edit::Update { file: "clients.csv".into(), id: client.get("id").into(), cells });
        }
        let names = Names::load(store, &mut Vec::new())?;
        Ok((edits, client.get("id").to_string(), (client, dossier, names)))
    })?;
    let skin = kind.map_or(String::new(), |kind| words::skin_word(&kind.id, world.lang));
    let said = words::analysis(&skin, &seen.findings, world.lang);
    world.tell(&told::analysed(client.get("name"), on, &said, world.lang));
    let skin = load::skin(&client, &dossier, &rules, today);
    suggest::tell(world, &rules, &names, &skin);
    Ok(register::ended(world, outcome.as_ref()))
}

/// What was given by options; on a terminal it is asked for where nothing was.
fn seen(world: &World, rules: &Rules, args: &ClientAnalyseArgs) -> anyhow::Result<Seen> {
    let given = [&args.skin, &args.findings, &args.note].iter().any(|option| option.is_some());
    let no_skin = |text: &str| {
        let known = text.trim().is_empty() || rules.client_file.skin(text).is_some();
        (!known).then(|| {
            let known = rules.client_file.skin_types.iter().map(|skin| format!("{} {}", skin.name, skin.id));
            Fact::NotOneOf { option: "--type", text: text.trim().to_string(), known: known.collect() }
        })
    };
    let ask = |given_text: &Option<String>, question: &str, wrong: &dyn Fn(&str) -> Option<Fact>| {
        match given_text {
            None if world.interactive && !given => world.ask(question, wrong),
            text => Ok(text.clone().unwrap_or_default()),
        }
    };
    let skin = ask(&args.skin, told::ask_skin(world.lang), &no_skin)?.trim().to_string();
    let found = ask(&args.findings, told::ask_findings(world.lang), &|_| None)?;
    let note = ask(&args.note, told::ask_note(world.lang), &|_| None)?.trim().to_string();
    let findings = split(&found);
    if skin.is_empty() && findings.is_empty() {
        return Err(Problems::from(Fact::NothingGiven).into());
    }
    if let Some(fact) = no_skin(&skin) {
        return Err(Problems::from(fact).into());
    }
    Ok(Seen { skin: Some(skin).filter(|skin| !skin.is_empty()), findings, note })
}

/// Words as people separate them.
pub fn split(text: &str) -> Vec<String> {
    let words = text.split([',', '，']).flat_map(parts);
    words.map(str::to_string).collect()
}
