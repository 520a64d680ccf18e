//! The only room on the network: one message goes to one channel, and what became of it comes back.
//!
//! What matters most is the difference between "it did not go" and "nobody knows": only the first may
//! be tried again.

mod command;
#[cfg(feature = "email")]
mod email;
pub mod pace;
#[cfg(feature = "webhook")]
mod webhook;

use crate::domain::send::attempt::Outcome;
use crate::domain::send::channel::{Channel, How};
use crate::domain::send::request::Request;
use crate::domain::send::secret::{HIDDEN, Secret};
use crate::domain::send_fact::SendFact;

/// The longest reason that is kept, in characters.
const LONGEST: usize = 160;

/// Whether this build can send by that kind of channel.
pub fn is_built(how: &How) -> Result<(), SendFact> {
    let built = match how {
        How::Mail(_) => cfg!(feature = "email"),
        How::Post(_) => cfg!(feature = "webhook"),
        How::Run(_) => true,
    };
    if built { Ok(()) } else { Err(SendFact::NotBuilt { kind: how.word() }) }
}

/// Sends one message.
pub fn deliver(channel: &Channel, request: &Request, password: Option<&Secret>) -> Outcome {
    let outcome = match (&channel.how, request) {
        #[cfg(feature = "email")]
        (How::Mail(server), Request::Mail { to, subject, text, id }) => {
            email::deliver(channel, server, email::Mail { to, subject, text, id }, password)
        }
        #[cfg(feature = "webhook")]
        (How::Post(hook), Request::Post { url, headers, kind, body }) => {
            webhook::deliver(channel, hook, webhook::Post { url, headers, kind, body })
        }
        (How::Run(args), Request::Run { stdin }) => command::deliver(args, stdin, channel.timeout),
        (how, _) => Outcome::Broken(format!("no {}", how.word())),
    };
    outcome.told(|why| kept(why, request, password))
}

/// The reason as it may be kept: one short line, without the password, the address or the text, should
/// the other side have sent them back.
fn kept(why: &str, request: &Request, password: Option<&Secret>) -> String {
    let mut why = password.map_or_else(|| why.to_string(), |password| password.hidden_in(why));
    let (url, words): (&str, Vec<&str>) = match request {
        Request::Mail { to, subject, text, .. } => ("", vec![to, subject, text]),
        Request::Post { url, body, .. } => (url, vec![body]),
        Request::Run { stdin } => ("", vec![stdin]),
    };
    // A robot's key stands in the query of its address.
    let query = url.split_once('?').map_or("", |(_, query)| query);
    let values = query.split('&').map(|pair| pair.split_once('=').map_or(pair, |(_, value)| value));
    for hidden in [url, query].into_iter().chain(values).chain(words).filter(|word| word.len() > 3) {
        why = why.replace(hidden, HIDDEN);
    }
    let line: Vec<&str> = why.split_whitespace().collect();
    line.join(" ").chars().filter(|c| !c.is_control()).take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_holds_no_secret_and_no_address() {
        let url = "https://robot.example.com/send?key=abcdef-123".to_string();
        let post = Request::Post { url, headers: Vec::new(), kind: String::new(), body: "{}".into() };
        let why = "bad key abcdef-123 for hunter2\n  at https://robot.example.com/send?key=abcdef-123";
        let kept = kept(why, &post, Some(&Secret::new("hunter2")));
        assert_eq!(kept, "bad key *** for *** at ***");
    }
}
