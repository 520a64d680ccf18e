//! The shop's rules: what default.yaml says, with salon.yaml laid over it. Every number and text
//! of the trade stands there.

pub mod at_till;
pub mod booking;
pub mod card;
pub mod complaint;
pub mod coupon;
pub(in crate::domain) mod decode;
#[rustfmt::skip]
mod default;
pub mod desk;
pub mod feedback;
pub mod festival;
pub mod followup;
pub mod guarantee;
pub mod import;
pub mod lead;
pub mod lifecycle;
pub mod points;
pub mod prepaid;
pub mod rebook;
pub mod replies;
pub mod roster;
pub mod sending;
mod sentence;
pub mod suggestion;
pub mod text;
pub mod tier;
pub mod till;
pub mod top_up;
pub mod weekly;

use super::birthday::LeapDay;
use super::consent::Channel;
use super::day::{Zone, parse_clock};
use super::hours::WeekHours;
use super::problem::{Expected, Fact, Problem};
use super::tree::{Node, Origin, Value};
use at_till::AtTill;
use booking::BookingRules;
use card::CardRules;
use complaint::ComplaintRules;
use coupon::CouponRules;
use decode::{Decoder, place};
use desk::DeskRules;
use feedback::FeedbackRules;
use festival::When;
use followup::FollowupRules;
use guarantee::GuaranteeRules;
use import::ImportRules;
use lead::{Lead, parse_days};
use lifecycle::LifecycleRules;
use points::PointsRules;
use prepaid::CardsRules;
use rebook::RebookRules;
use replies::RepliesRules;
use roster::RosterRules;
use sending::SendingRules;
use suggestion::Suggestion;
use text::{Fault, Texts};
use tier::TierRules;
use till::TillRules;
use top_up::TopUpRules;
use weekly::WeeklyRules;

/// The rules that hold where the shop says nothing.
pub const DEFAULT: &str = include_str!("default.yaml");

/// The name under which they stand in messages.
pub const DEFAULT_NAME: &str = "default.yaml";

/// The format of the data directory that this salon reads.
pub const FORMAT: i64 = 1;

/// The language of messages to clients, or of who reads the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    Zh,
    En,
}

impl Tongue {
    pub fn word(self) -> &'static str {
        match self {
            Tongue::Zh => "zh",
            Tongue::En => "en",
        }
    }
}

#[derive(Clone, Debug)]
pub struct Shop {
    pub name: String,
    pub language: Tongue,
    pub zone: Zone,
    /// The zone's name, as it is written.
    pub zone_name: String,
    pub hours: WeekHours,
}

/// How clients are addressed whose card does not say.
#[derive(Clone, Debug)]
pub struct Address {
    pub female: String,
    pub male: String,
    pub titles: Vec<String>,
    pub double_surnames: Vec<String>,
}

#[derive(Clone, Debug)]
pub struct Contact {
    pub channels: Vec<Channel>,
    pub unknown_allowed: bool,
    /// Minutes since midnight; may run over midnight.
    pub quiet: (u32, u32),
    /// When a reminder that would fall into the quiet hours goes out the evening before.
    pub evening: u32,
}

/// How appointments are told.
#[derive(Clone, Debug)]
pub struct Appointments {
    /// Minutes between two services of a day from which each is told with its time.
    pub visit_gap: i64,
    /// Days for which a card alone leaves a client new.
    pub new_within: i64,
    /// The word for a service that is not known.
    pub service: String,
}

/// What a reminder is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    Appointment {
        new_only: bool,
    },
    Birthday,
    /// A festival, or the change of a season.
    Festival {
        when: When,
        visited_within: i64,
        gender: Option<String>,
        season: bool,
    },
    /// A coupon that is about to expire.
    CouponExpiring,
    /// A card was used: what is left of it.
    CardUsed,
    /// No more sessions than this are left.
    CardLow {
        left: i64,
    },
    /// A card that is about to expire.
    CardExpiring,
    /// Points that are about to expire.
    PointsExpiring,
    /// A tier that is about to be lost.
    TierEnding,
    /// Who brought a client is thanked.
    Referral,
    /// Who has stayed away: the group `rebook`.
    Rebook,
}

impl About {
    /// The word for it in rules, keys and options.
    pub fn kind(&self) -> &'static str {
        match self {
            About::Appointment { .. } => "appointment",
            About::Birthday => "birthday",
            About::Festival { season: false, .. } => "festival",
            About::Festival { season: true, .. } => "season",
            About::CouponExpiring => "coupon-expiring",
            About::CardUsed => "card-used",
            About::CardLow { .. } => "card-low",
            About::CardExpiring => "card-expiring",
            About::PointsExpiring => "points-expiring",
            About::TierEnding => "tier-ending",
            About::Referral => "referral",
            About::Rebook => "rebook",
        }
    }

    /// Whether it speaks of prepaid cards.
    pub fn is_of_cards(&self) -> bool {
        matches!(self, About::CardUsed | About::CardLow { .. } | About::CardExpiring)
    }
}

/// One rule of the reminder list.
#[derive(Clone, Debug)]
pub struct Reminder {
    pub id: String,
    pub origin: Origin,
    /// What people call it, in the shop's language.
    pub name: String,
    pub about: About,
    pub lead: Lead,
    /// The time of the day at which it falls due, where the lead is in days.
    pub at: Option<u32>,
    /// Days after it fell due on which an undone line is still listed.
    pub stays: i64,
}

#[derive(Debug)]
pub struct Rules {
    pub shop: Shop,
    pub address: Address,
    pub contact: Contact,
    pub appointments: Appointments,
    pub leap_day: LeapDay,
    pub roster: RosterRules,
    pub booking: BookingRules,
    pub client_file: CardRules,
    pub suggestions: Vec<Suggestion>,
    pub till: TillRules,
    pub followup: FollowupRules,
    pub desk: DeskRules,
    pub at_till: AtTill,
    pub rebook: RebookRules,
    pub lifecycle: LifecycleRules,
    pub weekly: WeeklyRules,
    pub coupon: CouponRules,
    pub sending: SendingRules,
    pub points: PointsRules,
    pub complaint: ComplaintRules,
    pub card: CardsRules,
    pub tiers: TierRules,
    pub guarantee: GuaranteeRules,
    pub feedback: FeedbackRules,
    pub top_up: TopUpRules,
    pub import: ImportRules,
    pub replies: RepliesRules,
    pub reminders: Vec<Reminder>,
    pub texts: Texts,
    /// Everything in force, with where it stands.
    pub tree: Node,
}

/// The tree of the default rules.
pub fn default_tree() -> Node {
    default::TREE
}

const KINDS: &[&str] = &[
    "appointment",
    "birthday",
    "festival",
    "season",
    "coupon-expiring",
    "card-used",
    "card-low",
    "card-expiring",
    "points-expiring",
    "tier-ending",
    "referral",
];

/// Kinds of lines that may be held back: all but appointments, and what is left of a card that was used.
const HELD_BACK: &[&str] = &[
    "birthday",
    "festival",
    "season",
    "rebook",
    "coupon-expiring",
    "card-low",
    "card-expiring",
    "points-expiring",
    "tier-ending",
    "referral",
];

/// Reads a span of the day: `21:00-09:00`.
fn parse_span(text: &str) -> Option<(u32, u32)> {
    let (from, to) = text.split_once('-')?;
    Some((parse_clock(from.trim())?, parse_clock(to.trim())?))
}

impl Rules {
    /// The rules in force. Problems come back beside them; with any that is not a note, the rules
    /// are not to be acted on.
    pub fn read(default: Node, own: Node) -> (Option<Rules>, Vec<Problem>) {
        Rules::read_for(default, own, None)
    }

    /// The same for who reads the screen in another language than the shop's: what only the screen tells
    /// (methods, price lists) has its name in that language where the rules have one.
    pub fn read_for(default: Node, own: Node, reader: Option<Tongue>) -> (Option<Rules>, Vec<Problem>) {
        let mut decoder = Decoder::default();
        if let Some(format) = own.get("format")
            && !matches!(format.value, Value::Whole(FORMAT) | Value::Null)
        {
            let found = format.text().unwrap_or_default();
            let problem = Problem::at(Fact::NewerFormat { found }, place(&format.origin));
            return (None, vec![problem]);
        }
        for (id, at, first) in own.doubled() {
            decoder.problems.push(Problem::at(Fact::RuleDoubled { id, first: first.line }, place(&at)));
        }
        let tree = default.overlaid(own);
        // `off: true` takes a group away, and some can't be done without.
        let missing: Vec<&str> = GROUPS.iter().copied().filter(|key| tree.get(key).is_none()).collect();
        let rules = decode(&mut decoder, tree, reader);
        if rules.is_none() && decoder.problems.is_empty() {
            // Silence would look like a day on which nothing is due.
            for key in missing {
                let fact = Fact::ValueKind { key: key.to_string(), expected: Expected::Map };
                decoder.problems.push(Problem::new(fact));
            }
        }
        (rules, decoder.problems)
    }

    /// The name of a rule in a language (`zh` or `en`), which need not be that of the messages. `list` is the
    /// list in which it stands: `["reminders"]`, `["followup", "rules"]`.
    pub fn name_in(&self, list: &[&str], id: &str, language: &str) -> Option<String> {
        let named = |rule: &&Node| rule.get("id").and_then(Node::text).as_deref() == Some(id);
        let list = list.iter().try_fold(&self.tree, |node, key| node.get(key));
        let rule = list.and_then(|list| list.items().iter().find(named)).or_else(|| self.tree.get(id));
        rule?.get("name")?.get(language)?.text()
    }

    /// The name of a rule of reminders in a language.
    pub fn reminder_name(&self, id: &str, language: &str) -> String {
        let name = self.name_in(&["reminders"], id, language);
        let name = name.or_else(|| self.name_in(&["card", "reminders"], id, language));
        name.or_else(|| self.reminder(id).map(|rule| rule.name.clone())).unwrap_or_else(|| id.to_string())
    }

    /// The name of a rule of calls in a language.
    pub fn call_name(&self, id: &str, language: &str) -> String {
        let lists: [&[&str]; 3] = [&["followup", "rules"], &["complaint", "calls"], &["replies", "calls"]];
        let name = lists.iter().find_map(|list| self.name_in(list, id, language));
        name.or_else(|| self.followup.rule(id).map(|rule| rule.name.clone()))
            .unwrap_or_else(|| id.to_string())
    }

    /// The name of a way to pay in a language.
    pub fn method_name(&self, id: &str, language: &str) -> String {
        let name = self.name_in(&["payment", "methods"], id, language);
        name.or_else(|| self.till.method(id).map(|method| method.name.clone()))
            .unwrap_or_else(|| id.to_string())
    }

    /// What the shop calls a way to pay: programs are told the same, whoever reads the screen.
    pub fn method_at_home(&self, id: &str) -> String {
        self.method_name(id, self.shop.language.word())
    }

    /// The rule of that id.
    pub fn reminder(&self, id: &str) -> Option<&Reminder> {
        self.reminders.iter().find(|rule| rule.id == id)
    }
}

/// The groups of settings.
const GROUPS: &[&str] = &[
    "shop",
    "address",
    "contact",
    "appointment",
    "birthday",
    "roster",
    "booking",
    "client_file",
    "payment",
    "price",
    "guarantee",
    "followup",
    "desk",
    "till",
    "rebook",
    "lifecycle",
    "weekly",
    "coupon",
    "sending",
    "points",
    "complaint",
    "card",
    "tiers",
    "feedback",
    "top_up",
    "import",
    "replies",
];

fn decode(decoder: &mut Decoder, tree: Node, reader: Option<Tongue>) -> Option<Rules> {
    decoder.known(&tree, &[&["format", "reminders", "suggestions"], GROUPS].concat());
    for key in GROUPS {
        if let Some(node) = tree.get(key)
            && !matches!(node.value, Value::Map(_))
        {
            decoder.wrong(node, key, Expected::Map);
        }
    }
    let empty = Node::nothing();
    let part = |key| tree.get(key).unwrap_or(&empty);
    let shop = decode_shop(decoder, part("shop"));
    let language = shop.as_ref().map_or(Tongue::Zh, |shop| shop.language);
    let reader = reader.unwrap_or(language);
    let address = decode_address(decoder, part("address"), language);
    let contact = decode_contact(decoder, part("contact"));
    let appointments = decode_appointments(decoder, part("appointment"), language);
    decoder.known(part("birthday"), &["leap_day"]);
    let leap_day =
        decoder.word(part("birthday"), "leap_day", &["before", "after"], &[LeapDay::Before, LeapDay::After]);
    let roster = RosterRules::decode(decoder, part("roster"));
    let booking = BookingRules::decode(decoder, part("booking"));
    let client_file = CardRules::decode(decoder, part("client_file"), language);
    let list = part("suggestions");
    if !matches!(list.value, Value::List(_)) {
        decoder.wrong(list, "suggestions", Expected::List);
    }
    let suggestions = list
        .items()
        .iter()
        .filter_map(|node| suggestion::decode(decoder, node, [language, reader]))
        .collect();
    let at_till = AtTill::decode(decoder, part("till"));
    let tiers = TierRules::decode(decoder, part("tiers"), [language, reader]);
    let points = PointsRules::decode(decoder, part("points"), tiers.as_ref());
    let card = CardsRules::decode(decoder, part("card"));
    let till = TillRules::decode(decoder, ["payment", "price"].map(part), reader);
    let guarantee = GuaranteeRules::decode(decoder, part("guarantee"), language);
    let feedback = FeedbackRules::decode(decoder, part("feedback"), language);
    let top_up = TopUpRules::decode(decoder, part("top_up"));
    let import = ImportRules::decode(decoder, part("import"));
    let replies = RepliesRules::decode(decoder, part("replies"));
    let desk = DeskRules::decode(decoder, part("desk"));
    let sending = SendingRules::decode(decoder, part("sending"), language);
    let mut texts = Texts::default();
    let list = part("reminders");
    if !matches!(list.value, Value::List(_)) {
        decoder.wrong(list, "reminders", Expected::List);
    }
    let complaint = ComplaintRules::decode(decoder, part("complaint"));
    let calls = [part("complaint"), part("replies")].map(|part| part.get("calls").map(Node::items));
    let calls: Vec<&Node> = calls.into_iter().flatten().flatten().collect();
    let followup = FollowupRules::decode(decoder, part("followup"), &calls, language, &mut texts);
    let followup = followup.map(|rules| rules.with_tiers(|tier| tiers.as_ref().map(|t| t.words(tier))));
    let mut reminders: Vec<Reminder> =
        list.items().iter().filter_map(|node| decode_reminder(decoder, node, language, &mut texts)).collect();
    // Those that speak of cards stand beside what else is said of cards.
    let of_cards = part("card").get("reminders").map(Node::items).unwrap_or_default();
    reminders.extend(of_cards.iter().filter_map(|node| decode_reminder(decoder, node, language, &mut texts)));
    let lifecycle = LifecycleRules::decode(decoder, part("lifecycle"));
    let coupon = CouponRules::decode(decoder, part("coupon"), [language, reader]);
    let weekly = WeeklyRules::decode(decoder, part("weekly"), HELD_BACK);
    let before = decoder.problems.len();
    let rebook = RebookRules::decode(decoder, part("rebook"));
    // With a number that can't be read, nobody is asked back rather than everybody.
    let sound = decoder.problems[before..].iter().all(is_harmless);
    let asking = sound.then(|| rebook::reminder(decoder, part("rebook"), &rebook, language, &mut texts));
    reminders.extend(asking.flatten());
    Some(Rules {
        shop: shop?,
        address,
        contact: contact?,
        appointments: appointments?,
        leap_day: leap_day?,
        roster,
        booking: booking?,
        client_file,
        suggestions,
        till,
        followup: followup?,
        desk: desk?,
        at_till,
        rebook,
        lifecycle,
        weekly,
        coupon,
        sending,
        points: points?,
        complaint: complaint?,
        card: card?,
        tiers: tiers?,
        guarantee,
        feedback: feedback?,
        top_up,
        import: import?,
        replies,
        reminders,
        texts,
        tree,
    })
}

fn decode_shop(decoder: &mut Decoder, node: &Node) -> Option<Shop> {
    decoder.known(node, &["name", "language", "zone", "hours"]);
    let name = decoder.text(node, "name");
    let language = decoder.word(node, "language", &["zh", "en"], &[Tongue::Zh, Tongue::En]);
    let zone = decoder.value(node, "zone", Expected::Zone, Zone::parse);
    let hours = decoder.value(node, "hours", Expected::Hours, WeekHours::parse);
    let zone_name = node.get("zone").and_then(Node::text).unwrap_or_default();
    Some(Shop { name: name?, language: language?, zone: zone?, zone_name, hours: hours? })
}

fn decode_address(decoder: &mut Decoder, node: &Node, language: Tongue) -> Address {
    decoder.known(node, &["f", "m", "titles", "double_surnames"]);
    let mut form = |key| node.get(key).and_then(|n| spoken(decoder, n, key, language)).map(|(t, _)| t);
    let (female, male) = (form("f").unwrap_or_default(), form("m").unwrap_or_default());
    Address {
        female,
        male,
        titles: decoder.list(node, "titles"),
        double_surnames: decoder.list(node, "double_surnames"),
    }
}

fn decode_contact(decoder: &mut Decoder, node: &Node) -> Option<Contact> {
    decoder.known(node, &["channels", "unknown_consent", "quiet", "evening"]);
    let words = decoder.list(node, "channels");
    let channels: Vec<Channel> = words.iter().filter_map(|word| Channel::parse(word)).collect();
    if let Some(list) = node.get("channels")
        && channels.len() != words.len()
    {
        decoder.wrong(list, "channels", Expected::Word(super::schema::REACH));
    }
    let unknown_allowed = decoder.word(node, "unknown_consent", &["allow", "forbid"], &[true, false]);
    let quiet = decoder.value(node, "quiet", Expected::Clock, parse_span);
    let evening = decoder.value(node, "evening", Expected::Clock, parse_clock);
    Some(Contact { channels, unknown_allowed: unknown_allowed?, quiet: quiet?, evening: evening? })
}

fn decode_appointments(decoder: &mut Decoder, node: &Node, language: Tongue) -> Option<Appointments> {
    decoder.known(node, &["visit_gap", "new_within", "service"]);
    let minutes = |text: &str| match Lead::parse(text) {
        Some(Lead::Minutes(minutes)) => Some(minutes),
        _ => None,
    };
    let visit_gap = decoder.value(node, "visit_gap", Expected::Minutes, minutes);
    let new_within = decoder.value(node, "new_within", Expected::Days, parse_days);
    let service = node.get("service").and_then(|n| spoken(decoder, n, "service", language));
    Some(Appointments { visit_gap: visit_gap?, new_within: new_within?, service: service?.0 })
}

/// A text that may be given once for both languages: the one of this language, with its origin.
fn spoken(decoder: &mut Decoder, node: &Node, key: &str, language: Tongue) -> Option<(String, Origin)> {
    let chosen = match &node.value {
        Value::Map(_) => {
            decoder.known(node, &["zh", "en"]);
            node.get(language.word()).or_else(|| node.entries().first().map(|entry| &entry.node))
        }
        _ => Some(node),
    };
    let text = chosen.and_then(|chosen| chosen.text().map(|text| (text, chosen.origin.clone())));
    if text.is_none() {
        decoder.wrong(node, key, Expected::Text);
    }
    text
}

/// A name in all languages that the rules have: who types one of them need not read that language.
fn every_name(node: &Node) -> impl Iterator<Item = String> {
    let names = node.get("name").map(Node::entries).unwrap_or_default();
    names.iter().filter_map(|entry| entry.node.text())
}

/// What the screen calls a rule, in the reader's language where the rules know it.
fn said(node: &Node, reader: Tongue) -> Option<String> {
    node.get("name")?.get(reader.word())?.text()
}

fn decode_reminder(
    decoder: &mut Decoder,
    node: &Node,
    language: Tongue,
    texts: &mut Texts,
) -> Option<Reminder> {
    let before = decoder.problems.len();
    let kind = decoder.word(node, "kind", KINDS, KINDS);
    let common = ["id", "kind", "name", "lead", "at", "stays", "text", "off"];
    let own: &[&str] = match kind {
        Some("appointment") => &["clients"],
        Some("festival" | "season") => &["when", "visited_within", "gender"],
        Some("card-low") => &["left"],
        _ => &[],
    };
    decoder.known(node, &[&common[..], own].concat());
    let Some(id) = decoder.text(node, "id").filter(|id| super::id::is_id(id)) else {
        decoder.wrong(node, "id", Expected::Text);
        return None;
    };
    let lead = decoder.value(node, "lead", Expected::Days, Lead::parse);
    let stays = decoder.value(node, "stays", Expected::Days, parse_days);
    let at = decoder.value(node, "at", Expected::Clock, parse_clock);
    let name = node.get("name").and_then(|n| spoken(decoder, n, "name", language));
    let about = match kind {
        Some("appointment") => decoder
            .word(node, "clients", &["all", "new"], &[false, true])
            .or_else(|| node.get("clients").is_none().then_some(false))
            .map(|new_only| About::Appointment { new_only }),
        Some("birthday") => Some(About::Birthday),
        Some("festival") => decode_festival(decoder, node, false),
        Some("season") => decode_festival(decoder, node, true),
        Some("coupon-expiring") => Some(About::CouponExpiring),
        Some("card-used") => Some(About::CardUsed),
        Some("card-low") => {
            let left = decoder.value(node, "left", Expected::Number, |text| text.parse::<u16>().ok());
            left.map(|left| About::CardLow { left: left.into() })
        }
        Some("card-expiring") => Some(About::CardExpiring),
        Some("points-expiring") => Some(About::PointsExpiring),
        Some("tier-ending") => Some(About::TierEnding),
        Some("referral") => Some(About::Referral),
        _ => None,
    };
    match node.get("text").and_then(|n| spoken(decoder, n, "text", language)) {
        Some((source, origin)) => add_text(decoder, texts, &id, &source, &origin),
        None => decoder.wrong(node, "text", Expected::Text),
    }
    for (missing, key, expected) in [
        (kind.is_none(), "kind", Expected::Word(KINDS)),
        (lead.is_none(), "lead", Expected::Days),
        (stays.is_none() && node.get("stays").is_some(), "stays", Expected::Days),
    ] {
        if missing && decoder.problems.len() == before {
            decoder.wrong(node, key, expected);
        }
    }
    let sound = decoder.problems[before..].iter().all(is_harmless);
    let name = name.map_or_else(|| id.clone(), |(name, _)| name);
    let (about, lead) = (about?, lead?);
    sound.then(|| Reminder {
        id,
        origin: node.origin.clone(),
        name,
        about,
        lead,
        at,
        stays: stays.unwrap_or(0),
    })
}

/// A key that is not known leaves the rest of the rule in force.
fn is_harmless(problem: &Problem) -> bool {
    problem.is_note() || matches!(problem.fact, Fact::KeyUnknown { .. })
}

fn decode_festival(decoder: &mut Decoder, node: &Node, season: bool) -> Option<About> {
    let when = decoder.value(node, "when", Expected::When, When::parse);
    if when.is_none() && node.get("when").is_none() {
        decoder.wrong(node, "when", Expected::When);
    }
    let within = decoder.value(node, "visited_within", Expected::Days, parse_days);
    let gender = decoder.word(node, "gender", &["f", "m"], &["f", "m"]).map(str::to_string);
    Some(About::Festival { when: when?, visited_within: within.unwrap_or(lead::LONGEST), gender, season })
}

fn add_text(decoder: &mut Decoder, texts: &mut Texts, id: &str, source: &str, origin: &Origin) {
    // Ours were tried when this program was built.
    if &*origin.file == DEFAULT_NAME {
        texts.add_sound(id, source);
        return;
    }
    let Err(fault) = texts.add(id, source) else { return };
    let (line, fact) = match fault {
        Fault::Broken { line, what } => (line, Fact::TemplateBroken { what }),
        Fault::Name { line, name } => (line, Fact::TemplateName { name }),
    };
    let mut place = place(origin);
    // A text block stands at its first line, which is the one after its `|`.
    if source.contains('\n') {
        let last = u32::try_from(source.lines().count()).unwrap_or(line);
        place.line += line.min(last).saturating_sub(1);
        place.column = 0;
    }
    decoder.problems.push(Problem::at(fact, place));
}
