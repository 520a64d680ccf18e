//! The user's own configuration, read into channels; everything that is wrong with it at once.

use super::channel::{
    Accepted, Body, Carries, Channel, How, Json, MailServer, NAMES, PasswordFrom, Tls, Webhook, is_loopback,
};
use super::secret::Secret;
use super::sms;
use crate::domain::id::is_id;
use crate::domain::problem::{Expected, Fact, Problem};
use crate::domain::rule::decode::{Decoder, place};
use crate::domain::rule::lead::parse_wait;
use crate::domain::rule::sending::SendingRules;
use crate::domain::rule::text::{Fault, Texts};
use crate::domain::send_fact::SendFact;
use crate::domain::tree::{Node, Value};

/// What every channel may say.
const COMMON: &[&str] = &[
    "id",
    "kind",
    "for",
    "preset",
    "off",
    "timeout",
    "per_minute",
    "password",
    "password_env",
    "password_command",
    "signature",
    "signature_by",
    "opt_out",
    "most_bytes",
];
const MAIL: &[&str] = &["server", "port", "tls", "login", "from", "reply_to", "subject", "ca_file"];
const POST: &[&str] =
    &["url", "headers", "json", "form", "body", "content_type", "accepted", "plain", "ca_file"];
const RUN: &[&str] = &["args"];

/// What a preset of the rules may say. Where something goes is never for the data directory to say.
const PRESET: &[&str] = &["id", "kind", "for", "json", "form", "accepted", "most_bytes", "per_minute"];

/// The channels of a configuration. Problems come back beside them; with any, nothing is to be sent.
pub fn read(tree: Node, rules: &SendingRules) -> (Vec<Channel>, Vec<Problem>) {
    let mut decoder = Decoder::default();
    decoder.known(&tree, &["channels"]);
    let mut channels: Vec<Channel> = Vec::new();
    if let Some(list) = tree.get("channels")
        && !matches!(list.value, Value::List(_) | Value::Null)
    {
        decoder.wrong(list, "channels", Expected::List);
    }
    for node in tree.get("channels").map(Node::items).unwrap_or_default() {
        if node.get("off").is_some_and(|off| off.value == Value::Bool(true)) {
            continue;
        }
        let Some(channel) =
            with_preset(&mut decoder, node, rules).and_then(|node| decode(&mut decoder, &node, rules))
        else {
            continue;
        };
        if channels.iter().any(|other| other.id == channel.id) {
            let id = node.get("id").unwrap_or(node);
            wrong(&mut decoder, id, SendFact::ChannelDoubled { id: channel.id.clone() });
        }
        channels.push(channel);
    }
    (channels, decoder.problems)
}

fn wrong(decoder: &mut Decoder, node: &Node, fact: SendFact) {
    decoder.problems.push(Problem::at(Fact::Send(fact), place(&node.origin)));
}

/// A channel laid over the preset that it names.
fn with_preset(decoder: &mut Decoder, node: &Node, rules: &SendingRules) -> Option<Node> {
    let Some(asked) = decoder.text(node, "preset") else { return Some(node.clone()) };
    let Some(preset) = rules.preset(&asked) else {
        let named = |node: &Node| node.get("id").and_then(Node::text);
        let known = rules.presets.iter().flat_map(|list| list.items()).filter_map(named).collect();
        let at = node.get("preset").unwrap_or(node).clone();
        wrong(decoder, &at, SendFact::PresetUnknown { asked, known });
        return None;
    };
    decoder.known(preset, PRESET);
    let mut under = preset.clone();
    if let Value::Map(entries) = &mut under.value {
        entries.to_mut().retain(|entry| PRESET.contains(&entry.key.as_ref()));
    }
    let mut channel = under.overlaid(node.clone());
    channel.origin = node.origin.clone();
    Some(channel)
}

fn decode(decoder: &mut Decoder, node: &Node, rules: &SendingRules) -> Option<Channel> {
    let before = decoder.problems.len();
    let Some(id) = decoder.text(node, "id").filter(|id| is_id(id)) else {
        decoder.wrong(node.get("id").unwrap_or(node), "id", Expected::Text);
        return None;
    };
    let kind = decoder.word(node, "kind", How::WORDS, &[0, 1, 2]);
    let Some(kind) = kind else {
        if node.get("kind").is_none() {
            decoder.wrong(node, "kind", Expected::Word(How::WORDS));
        }
        return None;
    };
    decoder.known(node, &[COMMON, [MAIL, POST, RUN][kind]].concat());
    let mut texts = Texts::with(NAMES);
    let how = match kind {
        0 => mail(decoder, node, rules, &mut texts).map(How::Mail),
        1 => post(decoder, node, &mut texts).map(How::Post),
        _ => run(decoder, node).map(How::Run),
    };
    let carries = decoder.value(node, "for", Expected::Word(Carries::WORDS), Carries::parse);
    let carries = match (carries, kind) {
        (None, 0) => Some(Carries::Clients(crate::domain::consent::Channel::Email)),
        (carries, _) => carries,
    };
    if carries.is_none() && node.get("for").is_none() {
        missing(decoder, node, "for", How::WORDS[kind]);
    }
    let count = |decoder: &mut Decoder, key| {
        decoder.value(node, key, Expected::Number, |text| text.parse::<u32>().ok().filter(|n| *n > 0))
    };
    let (per_minute, most_bytes) = (count(decoder, "per_minute"), count(decoder, "most_bytes"));
    let timeout = decoder
        .value(node, "timeout", Expected::Wait, |text| parse_wait(text).filter(|wait| !wait.is_zero()));
    let signs = decoder.word(node, "signature_by", &["salon", "gateway"], &[true, false]);
    let channel = Channel {
        id,
        carries: carries?,
        how: how?,
        signature: sms::signature(&decoder.text(node, "signature").unwrap_or_default()),
        signs: signs.unwrap_or(true),
        opt_out: decoder.text(node, "opt_out"),
        timeout: timeout.unwrap_or(rules.timeout),
        per_minute: per_minute.unwrap_or(rules.per_minute),
        most_bytes: most_bytes.and_then(|bytes| usize::try_from(bytes).ok()),
        password: password(decoder, node),
        ca_file: decoder.text(node, "ca_file"),
        texts,
    };
    (decoder.problems.len() == before).then_some(channel)
}

fn missing(decoder: &mut Decoder, node: &Node, key: &'static str, kind: &'static str) {
    wrong(decoder, node, SendFact::KeyMissing { key, kind });
}

fn password(decoder: &mut Decoder, node: &Node) -> Option<PasswordFrom> {
    let here = decoder.text(node, "password").map(|text| PasswordFrom::Here(Secret::new(text)));
    let variable = decoder.text(node, "password_env").map(PasswordFrom::Variable);
    let program = node.get("password_command").map(|_| decoder.list(node, "password_command"));
    if let (Some(args), Some(at)) = (&program, node.get("password_command"))
        && args.is_empty()
    {
        decoder.wrong(at, "password_command", Expected::List);
    }
    let mut named = here.into_iter().chain(variable).chain(program.map(PasswordFrom::Program));
    let first = named.next();
    if named.next().is_some() {
        wrong(decoder, node, SendFact::PasswordTwice);
    }
    first
}

fn mail(decoder: &mut Decoder, node: &Node, rules: &SendingRules, texts: &mut Texts) -> Option<MailServer> {
    let need = |decoder: &mut Decoder, key: &'static str| {
        let text = decoder.text(node, key).filter(|text| !text.is_empty());
        if text.is_none() && node.get(key).is_none_or(|node| node.text().is_some()) {
            missing(decoder, node, key, "email");
        }
        text
    };
    let (server, from) = (need(decoder, "server"), need(decoder, "from"));
    let port = decoder.value(node, "port", Expected::Number, |text| text.parse::<u16>().ok());
    let tls =
        decoder.word(node, "tls", &["tls", "starttls", "none"], &[Tls::Whole, Tls::Starttls, Tls::Plain]);
    let tls = tls.unwrap_or(if port == Some(465) || port.is_none() { Tls::Whole } else { Tls::Starttls });
    let login = decoder.text(node, "login");
    let named = ["password", "password_env", "password_command"].iter().any(|key| node.get(key).is_some());
    if login.is_some() && !named {
        missing(decoder, node, "password", "email");
    }
    match node.get("subject") {
        Some(subject) => template(decoder, texts, "subject", subject),
        None => texts.add_sound("subject", &rules.subject),
    }
    let port = port.unwrap_or(match tls {
        Tls::Whole => 465,
        Tls::Starttls => 587,
        Tls::Plain => 25,
    });
    let (reply_to, server) = (decoder.text(node, "reply_to"), server?);
    // To say `tls: none` is to insist, but a password is not shouted down a street.
    if tls == Tls::Plain && login.is_some() && !is_loopback(&server) {
        let at = node.get("tls").unwrap_or(node).clone();
        wrong(decoder, &at, SendFact::PlainLine { host: server.clone() });
    }
    Some(MailServer { server, port, tls, login, from: from?, reply_to })
}

fn post(decoder: &mut Decoder, node: &Node, texts: &mut Texts) -> Option<Webhook> {
    let plain = yes(decoder, node, "plain");
    let mut host = String::new();
    match node.get("url") {
        Some(url) => {
            template(decoder, texts, "url", url);
            let text = url.text().unwrap_or_default();
            let open = text.strip_prefix("http://");
            host = open.or(text.strip_prefix("https://")).map(host_of).unwrap_or_default().to_string();
            // A host that is put in by a template could be any.
            if host.is_empty() || host.contains(['{', '}']) {
                wrong(decoder, url, SendFact::NotUsable { what: "url" });
            } else if open.is_some() && !plain && !is_loopback(&host) {
                wrong(decoder, url, SendFact::PlainLine { host: host.clone() });
            }
        }
        None => missing(decoder, node, "url", "webhook"),
    }
    let mut headers = Vec::new();
    for entry in node.get("headers").map(Node::entries).unwrap_or_default() {
        let name = format!("header:{}", entry.key);
        template(decoder, texts, &name, &entry.node);
        headers.push((entry.key.to_string(), name));
    }
    let body = body(decoder, node, texts);
    let accepted = node.get("accepted").map(|node| accepted(decoder, node));
    Some(Webhook { host, headers, body: body?, accepted, plain })
}

/// The host of what follows `https://`.
fn host_of(rest: &str) -> &str {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    match host.strip_prefix('[') {
        Some(v6) => v6.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    }
}

fn yes(decoder: &mut Decoder, node: &Node, key: &str) -> bool {
    match node.get(key) {
        None => false,
        Some(Node { value: Value::Bool(value), .. }) => *value,
        Some(node) => {
            decoder.wrong(node, key, Expected::YesNo);
            false
        }
    }
}

fn body(decoder: &mut Decoder, node: &Node, texts: &mut Texts) -> Option<Body> {
    if let Some(json) = node.get("json") {
        return Some(Body::Json(json_of(decoder, texts, "json", json)));
    }
    if let Some(form) = node.get("form") {
        let mut fields = Vec::new();
        for entry in form.entries() {
            let name = format!("form:{}", entry.key);
            template(decoder, texts, &name, &entry.node);
            fields.push((entry.key.to_string(), name));
        }
        if fields.is_empty() {
            decoder.wrong(form, "form", Expected::Map);
        }
        return Some(Body::Form(fields));
    }
    let Some(raw) = node.get("body") else {
        missing(decoder, node, "json", "webhook");
        return None;
    };
    template(decoder, texts, "body", raw);
    let kind = decoder.text(node, "content_type").unwrap_or_else(|| "application/json".into());
    Some(Body::Raw { template: "body".into(), kind })
}

fn json_of(decoder: &mut Decoder, texts: &mut Texts, name: &str, node: &Node) -> Json {
    match &node.value {
        Value::Null => Json::Null,
        Value::Bool(value) => Json::Bool(*value),
        Value::Whole(number) => Json::Whole(*number),
        Value::Text(_) => {
            template(decoder, texts, name, node);
            Json::Text(name.to_string())
        }
        Value::List(items) => {
            let items = items.iter().enumerate();
            Json::List(
                items.map(|(at, item)| json_of(decoder, texts, &format!("{name}/{at}"), item)).collect(),
            )
        }
        Value::Map(entries) => {
            let value = |entry: &crate::domain::tree::Entry| {
                (
                    entry.key.to_string(),
                    json_of(decoder, texts, &format!("{name}/{}", entry.key), &entry.node),
                )
            };
            Json::Map(entries.iter().map(value).collect())
        }
    }
}

fn accepted(decoder: &mut Decoder, node: &Node) -> Accepted {
    decoder.known(node, &["field", "is", "again"]);
    let field = decoder.text(node, "field").filter(|field| !field.is_empty());
    if field.is_none() {
        missing(decoder, node, "field", "accepted");
    }
    let is = decoder.list(node, "is");
    if is.is_empty() {
        missing(decoder, node, "is", "accepted");
    }
    Accepted { field: field.unwrap_or_default(), is, again: decoder.list(node, "again") }
}

fn run(decoder: &mut Decoder, node: &Node) -> Option<Vec<String>> {
    let args = decoder.list(node, "args");
    if args.is_empty() {
        missing(decoder, node, "args", "command");
    }
    (!args.is_empty()).then_some(args)
}

/// Takes a template, or tells what is wrong with it, and where.
fn template(decoder: &mut Decoder, texts: &mut Texts, name: &str, node: &Node) {
    let Some(source) = node.text() else {
        return decoder.wrong(node, name.rsplit([':', '/']).next().unwrap_or(name), Expected::Text);
    };
    let fact = match texts.add(name, &source) {
        Ok(()) => return,
        Err(Fault::Broken { what, .. }) => Fact::TemplateBroken { what },
        Err(Fault::Name { name, .. }) => {
            let known = NAMES.iter().map(|name| name.to_string()).collect();
            Fact::Send(SendFact::NameUnknown { name, known })
        }
    };
    decoder.problems.push(Problem::at(fact, place(&node.origin)));
}
