//! Slips of the till: what they have in common, and how they are printed.

use super::load::Shop;
use crate::cli::Format;
use crate::cli::world::World;
use crate::domain::money::Money;
use crate::domain::phone::masked;
use crate::domain::record::payment::Payment;
use crate::domain::rule::Rules;
use crate::messages::help::both;
use crate::messages::till::slip as words;
use crate::render::slip::{A5, RECEIPT, Slip};
use clap::{Args, ValueEnum};

/// What a slip is printed on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Paper {
    #[default]
    Receipt,
    A5,
}

#[derive(Args, Clone, Debug)]
pub struct SlipOptions {
    #[arg(long, value_enum, value_name = "PAPER", default_value = "receipt", help = both("小票机 receipt 或 A5 纸 a5；网页用 --format html", "a receipt printer or a sheet of A5; a page: --format html"))]
    pub paper: Paper,
}

/// Something on a slip.
pub struct Item {
    pub what: String,
    pub charge: Money,
    pub words: Vec<String>,
}

/// A slip for these items of one client.
pub struct Making<'a> {
    pub world: &'a World,
    pub rules: &'a Rules,
    pub shop: &'a Shop,
    pub title: &'static str,
    pub client: &'a str,
    pub head: Vec<(String, String)>,
    pub items: Vec<Item>,
    pub payments: Vec<Payment>,
    pub notes: Vec<String>,
    pub by: &'a str,
    pub void: bool,
    /// Nobody knows how it was paid.
    pub settled: bool,
    /// It is about no money: nothing is due.
    pub moneyless: bool,
}

impl Making<'_> {
    pub fn print(self, options: &SlipOptions) {
        let (world, lang) = (self.world, self.world.lang);
        let slip = self.slip();
        match (world.format, options.paper) {
            (Format::Html, _) => world.say(&slip.page(lang.word())),
            (_, Paper::Receipt) => world.say(&slip.text(RECEIPT)),
            (_, Paper::A5) => world.say(&slip.text(A5)),
        }
    }

    fn slip(self) -> Slip {
        let lang = self.world.lang;
        let client = self.shop.client(self.client);
        let phone = client.map(|client| client.get("phone").to_string()).unwrap_or_default();
        let phone = if self.world.reveal { phone } else { masked(&phone) };
        let name = format!("{} {phone}", self.shop.client_name(self.client));
        let mut head = self.head;
        head.push((words::client(lang).to_string(), name.trim().to_string()));
        let add = |sum: Money, amount: Money| sum.plus(amount).unwrap_or(sum);
        let due = self.items.iter().fold(Money::NONE, |sum, item| add(sum, item.charge));
        let paid = self.payments.iter().fold(Money::NONE, |sum, payment| add(sum, payment.amount));
        // What goes back to her is told as that, and not as less than nothing to pay.
        let back = due < Money::NONE;
        let amount = |amount: Money| if back { Money(amount.0.saturating_neg()) } else { amount }.to_string();
        let due_title = if back { words::to_pay_back(lang) } else { words::due(lang) };
        let mut sums = vec![(due_title.to_string(), amount(due))];
        let mut methods: Vec<(&str, Money)> = Vec::new();
        for payment in &self.payments {
            match methods.iter_mut().find(|(method, _)| *method == payment.method) {
                Some((_, sum)) => *sum = add(*sum, payment.amount),
                None => methods.push((&payment.method, payment.amount)),
            }
        }
        let method =
            |id: &str| self.rules.till.method(id).map_or(id.to_string(), |method| method.name.clone());
        let paid_by = |id: &str| if back { words::paid_back_by(&method(id), lang) } else { method(id) };
        sums.extend(methods.into_iter().map(|(id, paid)| (paid_by(id), amount(paid))));
        let owed = Money(due.0.saturating_sub(paid.0));
        if owed > Money::NONE && !self.void && !self.settled {
            sums.push((words::owed(lang).to_string(), owed.to_string()));
        }
        let by = match self.by.is_empty() {
            true => words::by(lang).to_string(),
            false => format!("{} {}", words::by(lang), self.by),
        };
        let moneyless = self.moneyless;
        if moneyless {
            sums.clear();
        }
        let charge = |charge: Money| match moneyless {
            true => String::new(),
            false if back => words::back(&amount(charge), lang),
            false => charge.to_string(),
        };
        let item = |item: Item| (item.what, charge(item.charge), item.words);
        Slip {
            shop: self.rules.shop.name.clone(),
            title: self.title.to_string(),
            void: self.void.then(|| words::reversed(lang).to_string()),
            head,
            items: self.items.into_iter().map(item).collect(),
            sums,
            notes: self.notes,
            signatures: vec![words::signature(lang).to_string(), by],
            thanks: words::thanks(lang).to_string(),
        }
    }
}
