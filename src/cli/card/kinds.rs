//! `salon card type`: what the shop sells as cards, by hand.

use crate::cli::choices::Spoken;
use crate::cli::till::listing;
use crate::cli::till::load::{Shop, sound};
use crate::cli::till::typed;
use crate::cli::world::World;
use crate::cli::{Format, menu, register};
use crate::domain::card::account::Account;
use crate::domain::card_fact::CardFact;
use crate::domain::card_part::{self, parts};
use crate::domain::problem::{Exit, Problems};
use crate::domain::record::card::{Card, CardKind, CardType};
use crate::domain::schema::{CARD_KIND, CARD_TYPES, PRODUCTS, SERVICES};
use crate::messages::help::both;
use crate::messages::register::title;
use crate::messages::{card as words, names};
use crate::render::listing::{Column, Listing};
use crate::store::cards;
use crate::store::directory::Store;
use clap::{Args, Subcommand};
use std::collections::BTreeMap;

#[derive(Debug, Subcommand)]
pub enum CardTypeVerb {
    #[command(about = both("新增卡项", "add a kind of card"))]
    Add(CardTypeAddArgs),
    #[command(about = both("列出卡项", "list the kinds of card"))]
    List(CardTypeListArgs),
    #[command(about = both("修改卡项；卖出的卡不变", "change a kind of card; cards that were sold stay"))]
    Edit(CardTypeEditArgs),
}

#[derive(Args, Debug)]
pub struct CardTypeAddArgs {
    #[arg(value_name = "NAME", help = both("名称，如 补水护理10次卡", "its name, like ten facials"))]
    pub name: String,
    #[command(flatten)]
    pub fields: CardTypeFields,
}

#[derive(Args, Debug)]
pub struct CardTypeListArgs {
    #[arg(long, help = both("停售的也列", "those no longer sold too"))]
    pub all: bool,
}

#[derive(Args, Debug)]
pub struct CardTypeEditArgs {
    #[arg(value_name = "TYPE", help = both("名称或编号", "name or number"))]
    pub card: String,
    #[arg(long, value_name = "NAME", help = both("新的名称", "its new name"))]
    pub name: Option<String>,
    #[command(flatten)]
    pub fields: CardTypeFields,
}

/// Cells as people write them; an empty text empties a cell.
#[derive(Args, Debug)]
pub struct CardTypeFields {
    #[arg(long, value_name = "KIND", help = both("次卡 count、储值卡 value、疗程卡 course、套餐卡 bundle、期卡 period、折扣卡 discount（不写就从别的选项看出来）", "count, value, course, bundle, period or discount (else told by the other options)"))]
    pub kind: Option<String>,
    #[arg(long, value_name = "MONEY", help = both("卖多少钱", "what it costs"))]
    pub price: Option<String>,
    #[arg(long, value_name = "N", help = both("付了钱的次数", "sessions that are paid for"))]
    pub sessions: Option<String>,
    #[arg(long, value_name = "N|MONEY", help = both("赠送：次卡是次数，储值卡是金额", "given besides: sessions, or value"))]
    pub bonus: Option<String>,
    #[arg(long, value_name = "MONEY", help = both("储值金额（不写就是价格）", "value (default: its price)"))]
    pub value: Option<String>,
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u32).range(10..=99), help = both("折扣卡：付百分之几，80 是八折", "a discount card's percent that she pays: 80 is 20 % off"))]
    pub percent: Option<u32>,
    #[arg(long, value_name = "SERVICE [N],…", help = both("能用在哪些项目或类别；套餐、疗程在后面写次数：补水护理 5,肩颈舒缓 3", "services or categories; a bundle's and a course's with counts: Facial 5,Massage 3"))]
    pub good_for: Option<String>,
    #[arg(long, value_name = "SERVICE|PRODUCT [N],…", help = both("另送的项目或产品", "services or products given besides"))]
    pub gifts: Option<String>,
    #[arg(long, value_name = "DAYS", help = both("从卖出起有效几天，如 365、1年；不写没有期限", "days from its sale; without it, for ever"))]
    pub valid_days: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("原系统里的编号", "the old system's number"))]
    pub number: Option<String>,
    #[arg(long, value_name = "YES/NO", help = both("在售", "offered"))]
    pub active: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("备注", "a note"))]
    pub note: Option<String>,
}

/// What people call the kinds.
pub const KINDS: &[Spoken] = &[
    ("count", &["次卡", "次数卡", "次数", "计次卡", "sessions"]),
    ("value", &["储值卡", "储值", "充值卡", "充值"]),
    ("course", &["疗程卡", "疗程"]),
    ("bundle", &["套餐卡", "套餐", "组合卡", "组合"]),
    ("period", &["期卡", "月卡", "年卡", "季卡", "时效卡"]),
    ("discount", &["折扣卡", "折扣", "打折卡", "打折"]),
];

/// A number of days as the cell holds it; what is none stays, to be told by the cell.
fn days(text: &str) -> String {
    typed::days("--valid-days", text).map_or_else(|_| text.to_string(), |days| days.to_string())
}

/// The word of the files for a kind as people say it.
pub fn kind_word(text: &str) -> &str {
    let text = text.trim();
    KINDS.iter().find(|(word, names)| *word == text || names.contains(&text)).map_or(text, |(word, _)| word)
}

impl CardTypeFields {
    fn given(
        &self,
        name: Option<&String>,
        store: &Store,
        adding: bool,
    ) -> (BTreeMap<String, String>, Problems) {
        let mut problems = Problems::default();
        let mut listed = |text: &Option<String>, products: bool| -> Option<String> {
            text.as_deref().map(|text| {
                words(store, text, products).unwrap_or_else(|found| {
                    problems.0.extend(found.0);
                    String::new()
                })
            })
        };
        let (good_for, gifts) = (listed(&self.good_for, false), listed(&self.gifts, true));
        let counted = good_for.as_deref().and_then(parts).unwrap_or_default();
        let counted = counted.iter().filter(|part| part.count.is_some()).count();
        // What was not said follows from what was.
        let told = match () {
            () if self.percent.is_some() => "discount",
            () if counted > 0 => "bundle",
            () if self.sessions.is_some() => "count",
            () if self.value.is_some() => "value",
            () => "",
        };
        let kind = self.kind.as_deref().map(|kind| kind_word(kind).to_string());
        let kind = kind.or_else(|| (adding && !told.is_empty()).then(|| told.to_string()));
        let is_value = kind.as_deref() == Some("value") || self.value.is_some();
        let value = self.value.clone().or_else(|| self.price.clone().filter(|_| adding && is_value));
        let bonus = if is_value { "bonus_value" } else { "bonus_sessions" };
        let all = [
            ("name", name.cloned()),
            ("kind", kind),
            ("price", self.price.clone()),
            ("sessions", self.sessions.clone()),
            (bonus, self.bonus.clone()),
            ("value", value),
            ("percent", self.percent.map(|percent| percent.to_string())),
            ("good_for", good_for),
            ("gifts", gifts),
            ("valid_days", self.valid_days.as_deref().map(days)),
            ("number", self.number.clone()),
            ("active", self.active.clone()),
            ("note", self.note.clone()),
        ];
        (all.into_iter().filter_map(|(column, text)| Some((column.to_string(), text?))).collect(), problems)
    }
}

/// Services, categories and products as people name them, as the cell holds them: `补水护理 5,肩颈舒缓 3`.
pub fn words(store: &Store, text: &str, products: bool) -> Result<String, Problems> {
    let text = text.replace([',', '，', '+'], ";").replace(['×', '*'], " ");
    let unclear = || Problems::from(CardFact::PartUnclear { text: text.clone() });
    let mut named = parts(&text).ok_or_else(unclear)?;
    let mut tables = vec![&SERVICES];
    if products {
        tables.push(&PRODUCTS);
    }
    let mut problems = Problems::default();
    for part in &mut named {
        let mut found = None;
        for table in &tables {
            let records = register::records(store, table)?;
            let is_group = |record: &register::Record| {
                [record.get("category"), record.get("kind")].contains(&part.what.as_str())
            };
            if !products && records.iter().any(is_group) {
                found = Some(part.what.clone());
            } else if let Ok(record) = register::the_one(&records, table, &part.what, &[]) {
                found = found.or(Some(record.get("id").to_string()));
            }
        }
        match found {
            Some(found) => part.what = found,
            None => problems.0.push(CardFact::WordUnknown { text: part.what.clone() }.into()),
        }
    }
    problems.or_ok()?;
    Ok(card_part::cell(&named))
}

/// A kind of card that would hold nothing is none.
fn is_whole(given: &BTreeMap<String, String>) -> Result<(), Problems> {
    let says = |column: &str| given.get(column).is_some_and(|text| !text.trim().is_empty());
    let counted = given.get("good_for").and_then(|text| parts(text)).unwrap_or_default();
    let counted = counted.iter().any(|part| part.count.is_some());
    let kind = given.get("kind").map_or("", String::as_str);
    let whole = match CardKind::parse(kind) {
        Some(CardKind::Value) => says("value"),
        Some(CardKind::Discount) => says("percent"),
        Some(CardKind::Period) => says("valid_days"),
        Some(CardKind::Course | CardKind::Bundle | CardKind::Count) => says("sessions") || counted,
        None => kind.is_empty(),
    };
    let name = given.get("name").cloned().unwrap_or_default();
    let kind = CARD_KIND.iter().find(|known| **known == kind).copied().unwrap_or("count");
    match whole && given.contains_key("kind") {
        true => Ok(()),
        false => Err(CardFact::Empty { name, kind }.into()),
    }
}

const SHOWN: &[&str] = &["id", "number", "name", "kind", "price", "left", "good_for", "valid_days"];
const KEYS: &[&str] = &[
    "id",
    "number",
    "name",
    "kind",
    "price",
    "sessions",
    "bonus_sessions",
    "value",
    "bonus_value",
    "percent",
    "good_for",
    "gifts",
    "valid_days",
    "active",
];

/// The kinds of card; for people with what is in them, in words.
fn list(world: &World, args: &CardTypeListArgs) -> anyhow::Result<Exit> {
    if !matches!(world.format, Format::Table | Format::Text) {
        return menu::list(world, &CARD_TYPES, KEYS, args.all);
    }
    let store = world.store()?;
    let shop = Shop::load(&store)?;
    let mut problems = Vec::new();
    let mut types = cards::types(&store, &mut problems)?;
    sound(problems)?;
    store.release();
    types.retain(|one| args.all || one.active);
    let name = |id: &str| shop.thing_name(id);
    let cell = |one: &CardType, column: &str| match column {
        "id" => one.id.clone(),
        "number" => one.number.clone(),
        "name" => one.name.clone(),
        "kind" => names::word(one.contents.kind.word(), world.lang).to_string(),
        "price" => one.contents.price.map(|price| price.to_string()).unwrap_or_default(),
        "left" => {
            let card = Card { contents: one.contents.clone(), ..Card::default() };
            words::left(&Account::of(&card, [], None), &name, world.lang)
        }
        "good_for" => {
            let parts = one.contents.good_for.iter().map(|part| name(&part.what));
            parts.collect::<Vec<_>>().join(world.lang.pick("、", ", "))
        }
        _ => one.valid_days.map(|days| days.to_string()).unwrap_or_default(),
    };
    let title = |column: &&str| match *column {
        "left" => words::holds(world.lang).to_string(),
        column => title(column, world.lang),
    };
    let column = |name: &&str| {
        let column = Column::new(*name, title(name));
        if ["price", "valid_days"].contains(name) { column.right() } else { column }
    };
    let rows = types.iter().map(|one| SHOWN.iter().map(|column| cell(one, column)).collect()).collect();
    let listing = Listing { columns: SHOWN.iter().map(column).collect(), rows };
    listing::print(world, &listing);
    Ok(Exit::Done)
}

pub fn run(world: &World, verb: CardTypeVerb) -> anyhow::Result<Exit> {
    match verb {
        CardTypeVerb::Add(args) => {
            let store = world.store()?;
            let (given, mut doubts) = args.fields.given(Some(&args.name), &store, true);
            store.release();
            // A word that is no kind is told by the cell itself.
            let is_kind = given.get("kind").is_none_or(|kind| CardKind::parse(kind).is_some());
            if is_kind && doubts.0.is_empty() {
                doubts.keep(is_whole(&given));
            }
            menu::add_heard(world, &CARD_TYPES, "card type add", &given, doubts)
        }
        CardTypeVerb::List(args) => list(world, &args),
        CardTypeVerb::Edit(args) => {
            let store = world.store()?;
            let (given, doubts) = args.fields.given(args.name.as_ref(), &store, false);
            store.release();
            menu::edit_heard(world, &CARD_TYPES, "card type edit", &args.card, &given, doubts)
        }
    }
}
