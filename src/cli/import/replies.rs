//! `salon import replies`: what clients wrote back. Who opts out is written to no more, who confirms is confirmed, and
//! the rest is for a person.

use super::letters::{self};
use super::rejected::{self, Reasons};
use super::replied::{self, Fate, Told};
use super::replies_meant::Reading;
use super::replies_say;
use super::sheets::{self, Source};
use crate::cli::choices::{self, WAYS};
use crate::cli::moved::for_machines;
use crate::cli::register::ended;
use crate::cli::world::World;
use crate::domain::change::Change;
use crate::domain::consent::Channel;
use crate::domain::problem::{Exit, Fact, Place, Problem, Problems};
use crate::domain::unreadable::Unreadable;
use crate::import::kind::Kind;
use crate::import::replies::NEEDED;
use crate::messages::doubt;
use crate::messages::help::both;
use crate::outside::file;
use crate::store::commit::Proposal;
use crate::store::directory::Store;
use clap::Args;
use std::path::PathBuf;

const COMMAND: &str = "import replies";

#[derive(Args, Debug)]
pub struct ReplySheetArgs {
    #[arg(value_name = "FILE", required = true, value_hint = clap::ValueHint::FilePath,
          help = both("表格文件；- 是标准输入", "spreadsheets; - is standard input"))]
    pub files: Vec<PathBuf>,
    #[arg(long, value_name = "CHANNEL", default_value = "sms", hide_default_value = true, value_parser = choices::said(WAYS),
          help = both("从哪种渠道回的；退订只退这一种（默认短信）", "by which channel they came; opting out is of that one (default: sms)"))]
    pub channel: String,
    #[arg(long, value_name = "HEADING=FIELD",
          help = both("把表头对到字段，如 '来电=phone'", "which field a heading means, like 'Caller=phone'"))]
    pub map: Vec<String>,
    #[arg(long, value_name = "NAME", help = both("只读这张工作表", "only this tab of a workbook"))]
    pub sheet: Vec<String>,
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath,
          help = both("未导入的行写到哪里", "where rejected rows go"))]
    pub rejected: Option<PathBuf>,
}

pub fn run(world: &World, args: &ReplySheetArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let map = args.map.iter().map(|text| super::mapped(text)).collect::<Result<Vec<_>, Problems>>()?;
    let sources = sheets::read(&args.files, &args.sheet, Kind::Replies, &map)?;
    complete(&sources)?;
    let channel = Channel::parse(&args.channel).unwrap_or(Channel::Sms);
    let mut ids = world.ids();
    let mut decide = |store: &Store| {
        let mut reading = Reading::open(store, &rules, world.now(&rules), channel)?;
        let told = reading.sheets(&sources)?;
        Ok::<_, Problems>((reading.edits(&world.by, &mut ids), told))
    };
    let (outcome, told) = if world.dry_run {
        let store = world.store()?;
        (None, decide(&store)?.1)
    } else {
        let (outcome, told) = world.door(&rules)?.write(COMMAND, |store| {
            let (edits, told) = decide(store)?;
            let files: Vec<&str> = sources.iter().map(|source| source.name.as_str()).collect();
            let [stopped, confirmed, same, person, doubted] = replied::counts(&told);
            let about = format!("{}: -{stopped} +{confirmed} ={same} !{person} ?{doubted}", files.join(" "));
            let change = Change { command: COMMAND.into(), by: world.by.clone(), about, edits };
            Ok::<_, Problems>((Proposal::Change(change), told))
        })?;
        (Some(outcome), told)
    };
    let (mut kept, mut unwritten) = (Vec::new(), Problems::default());
    if outcome.is_some() {
        for (index, source) in sources.iter().enumerate() {
            let bytes = rejected::with_reasons(world, source, &reasons(world, &told, index));
            let path = args.rejected.clone().unwrap_or_else(|| rejected::beside(&source.path));
            let of_file = sources.iter().filter(|other| other.path == source.path).count();
            let path = if of_file > 1 { rejected::with_tab(&path, &source.sheet.name) } else { path };
            if let Some(bytes) = bytes {
                kept.extend(unwritten.keep(file::write_beside(&path, &bytes)));
            }
        }
    }
    let since = letters::listed_since(&rules, world.today(&rules));
    replies_say::say(world, &sources, &told, channel, since, &kept);
    if outcome.is_some() || !for_machines(world) {
        ended(world, outcome.as_ref());
    }
    let doubted = told.iter().any(|one| matches!(one.fate, Fate::Doubted(_)));
    let unwritten = rejected::not_written(world, &unwritten);
    Ok(if doubted { Exit::Refused } else { Exit::Done }.max(unwritten))
}

/// A sheet without numbers, texts or times is none of replies.
fn complete(sources: &[Source]) -> Result<(), Problems> {
    let lacks = |source: &&Source| {
        let has = |fields: &&[&str]| fields.iter().any(|field| source.layout.column_of(field).is_some());
        !NEEDED.iter().all(has)
    };
    let problem = |source: &Source| {
        let line = source.layout.heading_line;
        let seen = source.layout.columns.iter().map(|column| column.heading.clone()).collect();
        let why = Unreadable::NoHeadings { table: Kind::Replies.word(), line: Some(line), seen };
        Problem::at(Fact::Sheet(why), Place::line(&source.name, line))
    };
    Problems(sources.iter().filter(lacks).map(problem).collect()).or_ok()
}

fn reasons(world: &World, told: &[Told], source: usize) -> Reasons {
    let reason = |one: &Told| match &one.fate {
        Fate::Doubted(doubts) if one.source == source => {
            let said: Vec<String> = doubts.iter().map(|why| doubt::sentence(why, world.lang)).collect();
            Some((one.index, said.join(world.lang.pick("；", "; "))))
        }
        _ => None,
    };
    told.iter().filter_map(reason).collect()
}
