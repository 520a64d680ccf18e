//! `salon import`: an owner's old sheets come in; what is in doubt goes beside, with the reason.

mod brought;
mod card_uses;
mod cards;
mod cards_here;
mod complaints;
mod coupons;
mod debts;
mod dry_run;
mod letters;
mod missing;
mod paid;
mod prepaid;
mod prices;
mod progress;
pub mod register;
mod rejected;
mod replied;
mod replies;
mod replies_meant;
mod replies_say;
mod roster;
mod roster_rejected;
mod say;
pub mod sheets;
mod till;

use super::choices::{self, Spoken};
use super::till::typed::past;
use super::world::{World, parse_day};
use crate::domain::change::Change;
use crate::domain::id::IdMaker;
use crate::domain::problem::{Exit, Fact, Problems};
use crate::domain::sheet::Sheet;
use crate::import::kind::Kind;
use crate::import::layout::Layout;
use crate::import::people::{Clients, Menu};
use crate::messages::Lang;
use crate::messages::help::both;
use crate::store::commit::Proposal;
use crate::store::directory::Store;
use brought::Brought;
use clap::{Args, Subcommand};
pub use prepaid::tell_apart;
use progress::Progress;
use sheets::Source;
use std::path::PathBuf;

/// What can be added where nobody bears its name any more.
const ADDED: &[Spoken] = &[("staff", &["员工"]), ("services", &["项目"]), ("products", &["产品"])];

#[derive(Args, Debug)]
pub struct ImportArgs {
    #[command(subcommand)]
    pub kind: ImportKind,
}

#[derive(Debug, Subcommand)]
pub enum ImportKind {
    #[command(about = both("导入顾客档案", "clients"))]
    Clients(SheetArgs),
    #[command(about = both("导入项目", "services"))]
    Services(SheetArgs),
    #[command(about = both("导入员工", "staff"))]
    Staff(SheetArgs),
    #[command(about = both("导入预约", "bookings"))]
    Bookings(SheetArgs),
    #[command(about = both("导入排班表：名字在左，日子在上", "the month's roster: names down, days across"))]
    Roster(roster::RosterSheetArgs),
    #[command(about = both("导入到店消费", "visits"))]
    Visits(SheetArgs),
    #[command(about = both("导入产品销售", "sales"))]
    Sales(SheetArgs),
    #[command(about = both("导入收款", "payments"))]
    Payments(SheetArgs),
    #[command(about = both("导入会员卡：一张卡一行，剩余次数、余额、赠送", "prepaid cards, a row each with what is left"))]
    Cards(CardSheetArgs),
    #[command(name = "card-uses", about = both("导入用卡明细：旧系统里每一次划卡、扣款、充值", "the uses of cards: every session, amount and top-up of the old system"))]
    CardUses(SheetArgs),
    #[command(about = both("导入优惠券：谁还有哪些券，到哪天，用了没有", "coupons: who holds which, until when, and which were used"))]
    Coupons(SheetArgs),
    #[command(about = both("导入欠款：会员名单里的欠款，或单独的欠款表", "debts: what members still owe, in their list or one of its own"))]
    Debts(SheetArgs),
    #[command(about = both("导入产品", "products"))]
    Products(SheetArgs),
    #[command(about = both("导入投诉", "complaints"))]
    Complaints(SheetArgs),
    #[command(about = both("导入积分：期初余额，或全部流水", "points: what clients have left, or every row of them"))]
    Points(SheetArgs),
    #[command(about = both("导入反馈：问卷导出的表", "feedback: what a survey exports"))]
    Feedback(SheetArgs),
    #[command(about = both("导入顾客的回复：退订、确认，其余的给人看", "what clients reply: opting out, confirming; the rest is for a person"))]
    Replies(replies::ReplySheetArgs),
}

#[derive(Args, Debug)]
pub struct SheetArgs {
    #[arg(value_name = "FILE", required = true, value_hint = clap::ValueHint::FilePath,
          help = both("表格文件；- 是标准输入", "spreadsheets; - is standard input"))]
    pub files: Vec<PathBuf>,
    #[arg(long, value_name = "HEADING=FIELD",
          help = both("把表头对到字段，如 '贵宾名=姓名'", "which field a heading means, like 'Guest=name'"))]
    pub map: Vec<String>,
    #[arg(long, value_name = "NAME", help = both("只读这张工作表", "only this tab of a workbook"))]
    pub sheet: Vec<String>,
    #[arg(long, help = both("有一行待确认就全不导入", "take all rows or none"))]
    pub strict: bool,
    #[arg(long, value_name = "KIND", value_delimiter = ',', value_parser = choices::said(ADDED),
          help = both("不认识的员工、项目、产品建为停用", "make unknown staff, services, products inactive ones"))]
    pub add_missing: Vec<String>,
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath,
          help = both("未导入的行写到哪里", "where rejected rows go"))]
    pub rejected: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub struct CardSheetArgs {
    #[command(flatten)]
    pub sheet: SheetArgs,
    #[arg(long, value_name = "DATE",
          help = both("清单是哪天打烊时的（默认现在）：那天和以前的用卡明细都算在余额里", "the list is of the end of that day (default: of now): uses up to then are within its balances"))]
    pub as_of: Option<String>,
}

pub fn run(world: &World, args: ImportArgs) -> anyhow::Result<Exit> {
    let mut as_of = None;
    let (kind, args) = match args.kind {
        ImportKind::Clients(args) => (Kind::Clients, args),
        ImportKind::Services(args) => (Kind::Services, args),
        ImportKind::Staff(args) => (Kind::Staff, args),
        ImportKind::Bookings(args) => (Kind::Bookings, args),
        ImportKind::Roster(args) => return roster::run(world, &args),
        ImportKind::Visits(args) => (Kind::Visits, args),
        ImportKind::Sales(args) => (Kind::Sales, args),
        ImportKind::Payments(args) => (Kind::Payments, args),
        ImportKind::Cards(args) => {
            as_of = args.as_of;
            (Kind::Cards, args.sheet)
        }
        ImportKind::CardUses(args) => (Kind::CardUses, args),
        ImportKind::Coupons(args) => (Kind::Coupons, args),
        ImportKind::Debts(args) => (Kind::Debts, args),
        ImportKind::Products(args) => (Kind::Products, args),
        ImportKind::Complaints(args) => (Kind::Complaints, args),
        ImportKind::Points(args) => (Kind::Points, args),
        ImportKind::Feedback(args) => (Kind::Feedback, args),
        ImportKind::Replies(args) => return replies::run(world, &args),
    };
    let mut map = args.map.iter().map(|text| mapped(text)).collect::<Result<Vec<_>, Problems>>()?;
    let rules = world.rules()?;
    if let [file] = &args.files[..]
        && kind == Kind::Cards
        && sheets::is_kept(file)
    {
        map.push(("key".into(), "-".into()));
    }
    let sources = sheets::read(&args.files, &args.sheet, kind, &map)?;
    let now = world.now(&rules);
    let today = now.day;
    let as_of_day =
        as_of.as_deref().map(|text| past(world, &rules, parse_day(text, Some(today))?)).transpose()?;
    let open = rules.shop.hours.widest();
    let importing = Importing {
        kind,
        args: &args,
        sources: &sources,
        today,
        now,
        as_of: as_of_day.map_or(now, |day| day.at(24 * 60 - 1)),
        as_of_said: as_of.is_some(),
        open,
        hours: &|text| crate::cli::weekly::read(&rules, text).ok().map(|(hours, _)| hours),
        rules: &rules.import,
        till: &rules.till,
        complaint: &rules.complaint,
        feedback: &rules.feedback,
        card: &rules.card,
        coupon: &rules.coupon,
        points: &rules.points,
        by: &world.by,
        lang: world.lang,
        shop_lang: Lang::parse(rules.shop.language.word()).unwrap_or(world.lang),
        kept_cards: kept_cards(world)?,
    };
    let mut door = world.door(&rules)?;
    if world.dry_run {
        let store = world.store()?;
        let (_, brought) = importing.decide(&store, &mut world.ids(), &Progress::new(world, &sources))?;
        store.release();
        dry_run::run(world, &importing, &brought);
        return Ok(ended(&importing, &brought));
    }
    let progress = Progress::new(world, &sources);
    let (outcome, brought) = door.write(&importing.command(), |store| {
        let (change, brought) = importing.decide(store, &mut world.ids(), &progress)?;
        Ok::<_, Problems>((Proposal::Change(change), brought))
    })?;
    progress.finish();
    // What came in has come in, and is told, whatever becomes of the file beside the sheet.
    let mut unwritten = Problems::default();
    let rejected = unwritten.keep(rejected::write(world, &importing, &brought)).unwrap_or_default();
    say::summary(world, &importing, &brought, &rejected);
    world.after(&outcome);
    let exit = ended(&importing, &brought).max(rejected::not_written(world, &unwritten));
    // The command is over: its memory goes as a whole, which is faster than row by row.
    std::mem::forget((brought, sources));
    Ok(exit)
}

fn ended(_importing: &Importing, brought: &Brought) -> Exit {
    if brought.rejected() == 0 { Exit::Done } else { Exit::Refused }
}

/// `THEIR HEADING=field`.
pub fn mapped(text: &str) -> Result<(String, String), Problems> {
    let bad = || Fact::BadOption { option: "--map", text: text.to_string() };
    let (heading, field) = text.rsplit_once('=').ok_or_else(bad)?;
    Ok((heading.trim().to_string(), field.trim().to_string()))
}

/// One import, as asked for.
pub struct Importing<'a> {
    kind: Kind,
    args: &'a SheetArgs,
    sources: &'a [Source],
    today: crate::domain::day::Day,
    now: crate::domain::day::Moment,
    /// The moment of a list of balances: what happened up to then is within them.
    as_of: crate::domain::day::Moment,
    as_of_said: bool,
    open: std::ops::Range<u32>,
    rules: &'a crate::domain::rule::import::ImportRules,
    till: &'a crate::domain::rule::till::TillRules,
    complaint: &'a crate::domain::rule::complaint::ComplaintRules,
    feedback: &'a crate::domain::rule::feedback::FeedbackRules,
    /// Reads weekly hours as the shop's people write them.
    hours: &'a dyn Fn(&str) -> Option<String>,
    card: &'a crate::domain::rule::prepaid::CardsRules,
    coupon: &'a crate::domain::rule::coupon::CouponRules,
    points: &'a crate::domain::rule::points::PointsRules,
    by: &'a str,
    lang: Lang,
    /// The shop's own language: what is written into its files does not change with the reader's.
    shop_lang: Lang,
    /// Where the cards of client sheets are kept, as a shell takes it.
    kept_cards: String,
}

/// The file of the cards of client sheets, as it is named from here.
fn kept_cards(world: &World) -> Result<String, Problems> {
    let root = world.root()?;
    let here = std::env::current_dir().unwrap_or_default();
    let root = root.strip_prefix(&here).unwrap_or(root);
    Ok(root.join(sheets::KEPT_CARDS).display().to_string())
}

impl Importing<'_> {
    /// The files as they were typed, and what their headings were said to mean.
    fn files(&self) -> String {
        let files = self.args.files.iter().map(|file| file.display().to_string());
        let maps = self.args.map.iter().map(|map| format!("--map '{map}'"));
        files.chain(maps).collect::<Vec<_>>().join(" ")
    }

    fn command(&self) -> String {
        format!("import {}", self.kind.word())
    }

    /// Decides what the sheets bring, against the register as it stands.
    fn decide(
        &self,
        store: &Store,
        ids: &mut IdMaker,
        progress: &Progress,
    ) -> Result<(Change, Brought), Problems> {
        let mut brought = match self.kind {
            Kind::Complaints => complaints::bring(self, store, ids, progress)?,
            Kind::Visits | Kind::Sales | Kind::Payments | Kind::Points | Kind::Feedback => {
                till::bring(self, store, ids, progress)?
            }
            Kind::Cards => prepaid::bring(self, store, ids)?,
            Kind::CardUses => card_uses::bring(self, store, ids, progress)?,
            Kind::Debts => debts::bring(self, store, ids)?,
            Kind::Coupons => coupons::bring(self, store, ids)?,
            _ => brought::bring(self, store, ids, progress)?,
        };
        let mut edits = std::mem::take(&mut brought.edits);
        if self.args.strict && brought.rejected() > 0 {
            edits.clear();
            brought.held_back = true;
        }
        let counts = brought.counts();
        let files: Vec<&str> = self.sources.iter().map(|source| source.name.as_str()).collect();
        let about = format!(
            "{}: +{} ~{} ={} ?{}",
            files.join(" "),
            counts.new,
            counts.updated,
            counts.unchanged,
            counts.rejected
        );
        let change = Change { command: self.command(), by: self.by.to_string(), about, edits };
        Ok((change, brought))
    }
}

/// The sheets of these files, each with what its columns mean, for who compares and does not import.
pub fn sheets_of(
    files: &[PathBuf],
    tabs: &[String],
    kind: Kind,
    map: &[(String, String)],
) -> Result<Vec<(String, Sheet, Layout)>, Problems> {
    let sources = sheets::read(files, tabs, kind, map)?;
    Ok(sources.into_iter().map(|source| (source.name, source.sheet, source.layout)).collect())
}

/// The clients, as a sheet names them.
pub fn clients_known(store: &Store) -> Result<Clients, Problems> {
    register::clients(store).map(|(clients, _)| clients)
}

/// The services, as a sheet names them.
pub fn services_known(store: &Store) -> Result<Menu, Problems> {
    register::menu(store, &crate::domain::schema::SERVICES)
}
