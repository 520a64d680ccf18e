//! What goes over the wire, before it does: templates with their words put in.

use super::channel::{Body, Channel, How, Json};
use super::secret::{HIDDEN, Secret};
use crate::domain::rule::text::Words;
use serde_json::{Map, Value};

/// One message, ready for its channel.
#[derive(Clone, PartialEq, Eq)]
pub enum Request {
    Mail { to: String, subject: String, text: String, id: String },
    Post { url: String, headers: Vec<(String, String)>, kind: String, body: String },
    Run { stdin: String },
}

/// The message of a channel. An error says which template failed, and why.
pub fn request(channel: &Channel, words: &Words, password: Option<&Secret>) -> Result<Request, String> {
    let mut words = words.clone();
    words.push(("password", password.map_or("", Secret::expose).into()));
    let render = |name: &str| {
        channel.texts.render(name, words.clone()).map_err(|what| {
            let what = password.map_or(what.clone(), |password| password.hidden_in(&what));
            format!("{name}: {what}")
        })
    };
    let word = |wanted: &str| {
        let found = words.iter().find(|(name, _)| *name == wanted);
        found.map(|(_, value)| value.to_string()).unwrap_or_default()
    };
    match &channel.how {
        How::Mail(_) => {
            let subject = render("subject")?;
            Ok(Request::Mail { to: word("to"), subject, text: word("text"), id: word("id") })
        }
        How::Post(webhook) => {
            let headers = webhook.headers.iter();
            let headers = headers.map(|(name, template)| Ok((name.clone(), render(template)?)));
            let headers = headers.collect::<Result<Vec<_>, String>>()?;
            let (kind, body) = match &webhook.body {
                Body::Json(json) => ("application/json".to_string(), filled(json, &render)?.to_string()),
                Body::Form(fields) => {
                    let fields = fields.iter().map(|(name, template)| {
                        Ok(format!("{}={}", urlencoded(name), urlencoded(&render(template)?)))
                    });
                    let fields = fields.collect::<Result<Vec<_>, String>>()?;
                    ("application/x-www-form-urlencoded; charset=utf-8".to_string(), fields.join("&"))
                }
                Body::Raw { template, kind } => (kind.clone(), render(template)?),
            };
            Ok(Request::Post { url: render("url")?, headers, kind, body })
        }
        How::Run(_) => {
            let given = words.iter().filter(|(name, _)| *name != "password");
            let map: Map<String, Value> =
                given.map(|(name, value)| (name.to_string(), Value::from(value.to_string()))).collect();
            Ok(Request::Run { stdin: Value::from(map).to_string() })
        }
    }
}

fn filled(json: &Json, render: &impl Fn(&str) -> Result<String, String>) -> Result<Value, String> {
    Ok(match json {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::from(*value),
        Json::Whole(number) => Value::from(*number),
        Json::Text(template) => Value::from(render(template)?),
        Json::List(items) => items.iter().map(|item| filled(item, render)).collect::<Result<_, _>>()?,
        Json::Map(entries) => {
            let entries = entries.iter().map(|(key, value)| Ok((key.clone(), filled(value, render)?)));
            Value::from(entries.collect::<Result<Map<_, _>, String>>()?)
        }
    })
}

/// As forms are sent: everything but plain letters and digits as bytes in hexadecimal.
fn urlencoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'*' => out.push(char::from(byte)),
            b' ' => out.push('+'),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

impl Request {
    /// What a dry run shows, a line each: no query of an address, which is where robots have their key.
    pub fn shown(&self, channel: &Channel) -> Vec<String> {
        match (self, &channel.how) {
            (Request::Mail { to, subject, text, .. }, How::Mail(server)) => vec![
                format!("{}:{}", server.server, server.port),
                format!("From: {}", server.from),
                format!("To: {to}"),
                format!("Subject: {subject}"),
                String::new(),
                text.clone(),
            ],
            (Request::Post { url, headers, kind, body }, _) => {
                let url = match url.split_once('?') {
                    Some((path, _)) => format!("{path}?{HIDDEN}"),
                    None => url.clone(),
                };
                let headers = headers.iter().map(|(name, _)| format!("{name}: {HIDDEN}"));
                let head = [format!("POST {url}"), format!("Content-Type: {kind}")];
                head.into_iter().chain(headers).chain([String::new(), body.clone()]).collect()
            }
            (Request::Run { stdin }, How::Run(args)) => {
                vec![args.first().cloned().unwrap_or_default(), String::new(), stdin.clone()]
            }
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_encoded_as_browsers_do() {
        assert_eq!(urlencoded("a b&c=王"), "a+b%26c%3D%E7%8E%8B");
    }
}
