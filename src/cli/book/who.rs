//! For whom a booking is: a client as people ask for her, or a stranger by surname and phone.

use super::desk;
use crate::cli::register;
use crate::domain::book_fact::BookFact;
use crate::domain::change::Edit;
use crate::domain::id::IdMaker;
use crate::domain::problem::{Fact, Problem, Problems, Sought};
use crate::domain::record::client::Client;
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::import::values::phones::phones;
use crate::store::directory::Store;
use foldhash::HashMap;

/// A person who comes.
#[derive(Clone, Debug)]
pub enum Who {
    Known(Box<Client>),
    /// Becomes a client with this booking.
    Stranger {
        name: String,
        phone: String,
    },
}

impl Who {
    pub fn client(&self) -> Option<&Client> {
        match self {
            Who::Known(client) => Some(client),
            Who::Stranger { .. } => None,
        }
    }

    /// Her id; a stranger has her phone in its place until she gets one.
    pub fn key(&self) -> &str {
        match self {
            Who::Known(client) => &client.id,
            Who::Stranger { phone, .. } => phone,
        }
    }

    pub fn name(&self) -> &str {
        match self {
            Who::Known(client) => &client.name,
            Who::Stranger { name, .. } => name,
        }
    }

    pub fn phone(&self) -> &str {
        match self {
            Who::Known(client) => &client.phone,
            Who::Stranger { phone, .. } => phone,
        }
    }
}

/// A phone that stands behind the name (张小姐 13900001111, in one word or two), or was given; and the
/// words without it.
pub fn stranger_in_words(words: &[String], given: Option<&str>) -> (Option<String>, Vec<String>) {
    let is_phone =
        |text: &str| text.bytes().filter(u8::is_ascii_digit).count() >= 7 && !text.contains([':', '/']);
    let mut words = words.to_vec();
    if given.is_some() {
        return (given.map(str::to_string), words);
    }
    if let Some(second) = words
        .get(1)
        .filter(|word| is_phone(word) && word.starts_with(|c: char| c.is_ascii_digit() || c == '+'))
    {
        let phone = second.clone();
        words.remove(1);
        return (Some(phone), words);
    }
    if let Some(first) = words.first_mut()
        && let Some(at) = first.find(|c: char| c.is_ascii_digit() || c == '+').filter(|at| *at > 0)
        && is_phone(&first[at..])
        // VIP0012345 is a number of hers.
        && (!first.is_ascii() || first[..at].ends_with(' '))
    {
        let phone = first.split_off(at);
        *first = first.trim().to_string();
        return (Some(phone), words);
    }
    (None, words)
}

/// Everybody who comes: the client, and those who come along.
pub fn all(
    store: &Store,
    rules: &Rules,
    asked: &str,
    phone: Option<&str>,
    with: &[String],
) -> Result<Vec<Who>, Problems> {
    let (mut who, mut problems): (Vec<Who>, Vec<Problem>) = Default::default();
    let mut found = |result: Result<Who, Problems>| match result {
        Ok(one) if who.iter().any(|known| known.key() == one.key()) => {
            problems.push(Fact::Book(BookFact::WithHerself { client: one.name().to_string() }).into());
        }
        Ok(one) => who.push(one),
        Err(wrong) => problems.extend(wrong.0),
    };
    found(one(store, rules, asked, phone));
    for asked in with {
        let (phone, words) = stranger_in_words(std::slice::from_ref(asked), None);
        let text = words.first().map_or("", String::as_str);
        found(one(store, rules, text, phone.as_deref()));
    }
    Problems(problems).or_ok()?;
    Ok(who)
}

fn one(store: &Store, rules: &Rules, asked: &str, phone: Option<&str>) -> Result<Who, Problems> {
    let Some(phone) = phone else {
        return match desk::client_asked(store, rules, asked) {
            Ok(client) => Ok(Who::Known(Box::new(client))),
            Err(problems) if problems.is_not_found() => {
                Err(Fact::Stranger { asked: asked.to_string() }.into())
            }
            Err(problems) => Err(problems),
        };
    };
    let bad = || Problems::from(Fact::BadOption { option: "--phone", text: phone.to_string() });
    let phone = phones(phone).ok().and_then(|found| found.first).ok_or_else(bad)?;
    let mut owners = desk::clients_asked(store, rules, &phone)?;
    // A number that is somebody else's books nobody.
    if let Some(other) = owners.first().filter(|_| !owners.iter().any(|own| is_called(own, asked, rules))) {
        return Err(Fact::PhoneTaken { phone, by: desk::candidate(other) }.into());
    }
    owners.retain(|own| is_called(own, asked, rules));
    match owners.len() {
        0 => Ok(Who::Stranger { name: asked.to_string(), phone }),
        1 => Ok(Who::Known(Box::new(owners.remove(0)))),
        _ => Err(Fact::Ambiguous {
            what: Sought::Client,
            asked: phone,
            candidates: owners.iter().map(desk::candidate).collect(),
        }
        .into()),
    }
}

/// Whether she may be meant by a name: a part of hers, or her surname with a title.
fn is_called(client: &Client, asked: &str, rules: &Rules) -> bool {
    let surname = rules.address.titles.iter().find_map(|title| asked.strip_suffix(title.as_str()));
    client.name.contains(asked)
        || client.called.contains(asked)
        || surname.is_some_and(|surname| !surname.is_empty() && client.name.starts_with(surname))
}

/// The rows of strangers, and the ids that they get, by what they were known by before.
pub fn rows(who: &[Who], ids: &mut IdMaker) -> Result<(Vec<Edit>, HashMap<String, String>), Problems> {
    let (mut edits, mut made) = (Vec::new(), HashMap::default());
    for who in who {
        let Who::Stranger { name, phone } = who else { continue };
        let cells = [("name".to_string(), name.clone()), ("phone".to_string(), phone.clone())];
        let (id, edit) = register::new_row(&schema::CLIENTS, &cells, ids, &[]);
        edits.push(edit);
        made.insert(who.key().to_string(), id);
    }
    Ok((edits, made))
}
