//! A channel of the user's own configuration: a mail account, a gateway or robot that is posted to, a
//! program.

use super::secret::Secret;
use crate::domain::consent;
use crate::domain::rule::text::Texts;
use std::time::Duration;

/// To whom a channel carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carries {
    /// To clients, by the way for which they gave their consent.
    Clients(consent::Channel),
    /// Lists to the staff.
    Staff,
}

impl Carries {
    /// The words of `for:`, in the order of their values.
    pub const WORDS: &'static [&'static str] = &["wechat", "sms", "phone", "email", "staff"];

    pub fn parse(word: &str) -> Option<Carries> {
        match word {
            "staff" => Some(Carries::Staff),
            word => consent::Channel::parse(word).map(Carries::Clients),
        }
    }

    pub fn word(self) -> &'static str {
        match self {
            Carries::Clients(channel) => channel.word(),
            Carries::Staff => "staff",
        }
    }
}

/// Where the password is to be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PasswordFrom {
    Here(Secret),
    /// A variable of the environment.
    Variable(String),
    /// A program, whose first line it is.
    Program(Vec<String>),
}

/// How a mail server is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tls {
    /// From the first byte.
    Whole,
    /// By STARTTLS; a server that has none is not used.
    Starttls,
    /// Not at all: on this machine, or where the user insists.
    Plain,
}

#[derive(Clone, Debug)]
pub struct MailServer {
    pub server: String,
    pub port: u16,
    pub tls: Tls,
    pub login: Option<String>,
    /// A mailbox: `花漾美容 <desk@example.com>`.
    pub from: String,
    pub reply_to: Option<String>,
}

/// A JSON document whose texts are templates, by their numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    Null,
    Bool(bool),
    Whole(i64),
    Text(String),
    List(Vec<Json>),
    Map(Vec<(String, Json)>),
}

/// What is posted. Texts are templates, by their names in `Channel::texts`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    Json(Json),
    /// As a browser sends a form: name and template.
    Form(Vec<(String, String)>),
    /// As it is written.
    Raw {
        template: String,
        kind: String,
    },
}

/// Which answers mean that a message was taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Accepted {
    /// Where the answer, a JSON document, says so: `errcode`, `data.code`.
    pub field: String,
    pub is: Vec<String>,
    /// What it says where the same may be tried again.
    pub again: Vec<String>,
}

#[derive(Clone, Debug)]
pub struct Webhook {
    /// The host that is posted to, as it is written.
    pub host: String,
    /// Header and template.
    pub headers: Vec<(String, String)>,
    pub body: Body,
    pub accepted: Option<Accepted>,
    /// Whether the user insists on a line without TLS.
    pub plain: bool,
}

#[derive(Clone, Debug)]
pub enum How {
    Mail(MailServer),
    Post(Webhook),
    /// A program and its arguments; the message comes on its standard input.
    Run(Vec<String>),
}

impl How {
    pub const WORDS: &'static [&'static str] = &["email", "webhook", "command"];

    pub fn word(&self) -> &'static str {
        match self {
            How::Mail(_) => "email",
            How::Post(_) => "webhook",
            How::Run(_) => "command",
        }
    }
}

#[derive(Debug)]
pub struct Channel {
    pub id: String,
    pub carries: Carries,
    pub how: How,
    /// 【花漾美容】, or nothing.
    pub signature: String,
    /// Whether salon puts it before the text; else the gateway does, and it is only counted.
    pub signs: bool,
    /// The channel's own words for opting out.
    pub opt_out: Option<String>,
    pub timeout: Duration,
    pub per_minute: u32,
    /// The longest text, in bytes.
    pub most_bytes: Option<usize>,
    pub password: Option<PasswordFrom>,
    /// A further authority for TLS: a file in PEM.
    pub ca_file: Option<String>,
    /// Everything that is a template: `url`, `subject`, headers, bodies.
    pub texts: Texts,
}

/// What may stand in a channel's templates.
pub const NAMES: &[&str] = &[
    "called",
    "cautions",
    "date",
    "day",
    "festival",
    "id",
    "key",
    "kind",
    "late",
    "lunar",
    "minutes",
    "name",
    "new",
    "opt_out",
    "parts",
    "password",
    "rule",
    "service",
    "shop",
    "signature",
    "staff",
    "subject",
    "text",
    "time",
    "to",
    "weekday",
    "what",
];

/// Whether a host is this machine, so that nobody listens on the way.
pub fn is_loopback(host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_machine_is_told_from_others() {
        for host in ["localhost", "127.0.0.1", "[::1]", "127.8.8.8"] {
            assert!(is_loopback(host), "{host}");
        }
        for host in ["localhost.example.com", "10.0.0.1", "127.0.0.1.example.com", "0.0.0.0"] {
            assert!(!is_loopback(host), "{host}");
        }
    }
}
