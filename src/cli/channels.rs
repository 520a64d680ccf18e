//! The channels of the user's own configuration, and one message sent by one of them.

use crate::domain::problem::{Fact, Problems};
use crate::domain::rule::Rules;
use crate::domain::rule::text::Words;
use crate::domain::send::attempt::Outcome;
use crate::domain::send::channel::{Carries, Channel, How, MailServer};
use crate::domain::send::config;
use crate::domain::send::request::{Request, request};
use crate::domain::send::secret::Secret;
use crate::domain::send_fact::SendFact;
use crate::outside;
use crate::send::{self, pace};
use crate::store::document;
use std::cell::RefCell;
use std::collections::HashMap;

pub struct Channels {
    pub all: Vec<Channel>,
    /// Those that were asked for already.
    passwords: RefCell<HashMap<usize, Secret>>,
}

impl Channels {
    /// Reads the configuration. Whatever is wrong with it is told at once, and nothing is sent.
    pub fn load(rules: &Rules) -> Result<Channels, Problems> {
        let channels = Channels::load_any(rules)?;
        if channels.all.is_empty() {
            let path = outside::config::path()?.display().to_string();
            return Err(SendFact::NoChannels { path }.into());
        }
        Ok(channels)
    }

    /// The same, where none will do.
    pub fn load_any(rules: &Rules) -> Result<Channels, Problems> {
        let path = outside::config::path()?;
        let bytes = outside::config::read(&path)?.unwrap_or_default();
        let tree = document::read(&path.display().to_string(), &bytes).map_err(without_lines)?;
        let (all, problems) = config::read(tree, &rules.sending);
        Problems(problems).or_ok()?;
        Ok(Channels { all, passwords: RefCell::default() })
    }

    /// The channel of that name.
    pub fn named(&self, asked: &str) -> Result<usize, Problems> {
        let found = self.all.iter().position(|channel| channel.id == asked);
        found.ok_or_else(|| {
            let known = self.all.iter().map(|channel| channel.id.clone()).collect();
            SendFact::ChannelUnknown { asked: asked.to_string(), known }.into()
        })
    }

    /// Those that carry to clients.
    pub fn to_clients(&self) -> bool {
        self.all.iter().any(|channel| matches!(channel.carries, Carries::Clients(_)))
    }

    /// The password of a channel, where it has one; asked for once.
    pub fn password(&self, at: usize) -> Result<Option<Secret>, Problems> {
        let channel = &self.all[at];
        let Some(from) = &channel.password else { return Ok(None) };
        if let Some(known) = self.passwords.borrow().get(&at) {
            return Ok(Some(known.clone()));
        }
        let secret = outside::config::password(&channel.id, from)?;
        self.passwords.borrow_mut().insert(at, secret.clone());
        Ok(Some(secret))
    }

    /// Whether a channel can be used at all: this build knows its kind, and its password can be had.
    pub fn is_ready(&self, at: usize) -> Result<(), Problems> {
        send::is_built(&self.all[at].how)?;
        self.password(at).map(drop)
    }

    /// The message of a channel, as it would go out; for a dry run without the password.
    pub fn request(&self, at: usize, words: &Words, password: Option<&Secret>) -> Result<Request, String> {
        request(&self.all[at], words, password)
    }

    /// Sends a message, and tries again after the pauses of the rules where the other side asks for
    /// patience.
    pub fn deliver(&self, at: usize, words: &Words, rules: &Rules) -> Outcome {
        let channel = &self.all[at];
        let password = match self.password(at) {
            Ok(password) => password,
            Err(problems) => return Outcome::Broken(problems.to_string()),
        };
        let request = match self.request(at, words, password.as_ref()) {
            Ok(request) => request,
            Err(why) => return Outcome::Refused(why),
        };
        let mut outcome = send::deliver(channel, &request, password.as_ref());
        for wait in &rules.sending.retries {
            if !matches!(outcome, Outcome::Later(_)) {
                break;
            }
            pace::pause(*wait);
            outcome = send::deliver(channel, &request, password.as_ref());
        }
        outcome
    }
}

/// The names of the channels, for completion.
pub fn ids() -> Option<Vec<String>> {
    let path = outside::config::path().ok()?;
    let bytes = outside::config::read(&path).ok()??;
    let tree = document::read("config.yaml", &bytes).ok()?;
    let items = tree.get("channels")?.items().iter();
    Some(items.filter_map(|channel| channel.get("id")?.text()).collect())
}

/// Where a channel leads, without what is secret about it.
pub fn goes_to(how: &How) -> String {
    match how {
        How::Mail(MailServer { server, port, .. }) => format!("{server}:{port}"),
        How::Post(hook) => hook.host.clone(),
        How::Run(args) => args.first().cloned().unwrap_or_default(),
    }
}

/// The words of a message for the templates of a channel.
pub fn with_words(mut words: Words, more: &[(&'static str, &str)]) -> Words {
    words.extend(more.iter().map(|(name, value)| (*name, (*value).into())));
    words
}

/// A line of the configuration may hold a password: none is shown, and no word of it.
fn without_lines(mut problems: Problems) -> Problems {
    for problem in &mut problems.0 {
        if let Some(place) = &mut problem.place {
            place.text.clear();
        }
        if let Fact::YamlUnreadable { what } = &mut problem.fact {
            *what = "YAML".to_string();
        }
    }
    problems
}
