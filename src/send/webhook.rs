//! HTTP POST: a gateway or a robot, whose answer is read.

use crate::domain::send::attempt::Outcome;
use crate::domain::send::channel::{Accepted, Channel, Webhook, is_loopback};
use serde_json::Value;
use std::io::ErrorKind;
use std::sync::Arc;
use ureq::http::Uri;
use ureq::tls::{Certificate, PemItem, RootCerts, TlsConfig, parse_pem};
use ureq::{Agent, Error, Timeout};

/// The longest answer that is read, in bytes.
const LONGEST: u64 = 64 * 1024;

pub struct Post<'a> {
    pub url: &'a str,
    pub headers: &'a [(String, String)],
    pub kind: &'a str,
    pub body: &'a str,
}

pub fn deliver(channel: &Channel, hook: &Webhook, post: Post) -> Outcome {
    let agent = match agent(channel, hook, post.url) {
        Ok(agent) => agent,
        Err(outcome) => return outcome,
    };
    let mut request = agent.post(post.url).header("Content-Type", post.kind);
    for (name, value) in post.headers {
        request = request.header(name.as_str(), value.as_str());
    }
    let mut response = match request.send(post.body) {
        Ok(response) => response,
        Err(error) => return failed(&error),
    };
    let status = response.status().as_u16();
    let text = response.body_mut().with_config().limit(LONGEST).lossy_utf8(true).read_to_string();
    match text {
        Ok(text) => answer(status, &text, hook.accepted.as_ref()),
        // The head of the answer is here, and says all where no more is asked for.
        Err(_) if hook.accepted.is_none() || status >= 300 => answer(status, "", None),
        Err(error) => Outcome::Doubtful(error.to_string()),
    }
}

fn agent(channel: &Channel, hook: &Webhook, url: &str) -> Result<Agent, Outcome> {
    let uri: Uri = url.parse().map_err(|_| Outcome::Broken("url".into()))?;
    let here = uri.host().is_some_and(is_loopback);
    if uri.scheme_str() != Some("https") && !here && !hook.plain {
        return Err(Outcome::Broken("http://".into()));
    }
    let mut tls = TlsConfig::builder();
    if let Some(file) = &channel.ca_file {
        tls = tls.root_certs(RootCerts::Specific(Arc::new(authorities(file)?)));
    }
    let config = Agent::config_builder()
        // Each by itself, so that what ran out of time before the request was out can be told.
        .timeout_resolve(Some(channel.timeout))
        .timeout_connect(Some(channel.timeout))
        .timeout_send_request(Some(channel.timeout))
        .timeout_send_body(Some(channel.timeout))
        .timeout_recv_response(Some(channel.timeout))
        .timeout_recv_body(Some(channel.timeout))
        .http_status_as_error(false)
        // What is posted goes where the user said, and nowhere else.
        .max_redirects(0)
        .max_redirects_will_error(false)
        .user_agent(concat!("salon/", env!("CARGO_PKG_VERSION")))
        .tls_config(tls.build());
    let config = if here { config.proxy(None) } else { config };
    Ok(Agent::new_with_config(config.build()))
}

fn authorities(file: &str) -> Result<Vec<Certificate<'static>>, Outcome> {
    let broken = |why: String| Outcome::Broken(format!("{file}: {why}"));
    let pem = std::fs::read(file).map_err(|error| broken(error.to_string()))?;
    let mut found = Vec::new();
    for item in parse_pem(&pem) {
        if let PemItem::Certificate(certificate) = item.map_err(|error| broken(error.to_string()))? {
            found.push(certificate);
        }
    }
    if found.is_empty() { Err(broken("PEM".into())) } else { Ok(found) }
}

/// What an answer means. 500 and 503 say that it was not done; of 502 and 504 only the one in between
/// speaks, who does not know.
fn answer(status: u16, text: &str, accepted: Option<&Accepted>) -> Outcome {
    let why = || format!("HTTP {status} {}", text.trim());
    match status {
        200..=299 => match accepted {
            Some(accepted) => word(status, text, accepted),
            None => Outcome::Sent,
        },
        408 | 425 | 429 | 500 | 503 => Outcome::Later(why()),
        502 | 504 => Outcome::Doubtful(why()),
        // Who is not let in won't be with the next message either.
        401 | 403 | 407 => Outcome::Broken(why()),
        _ => Outcome::Refused(why()),
    }
}

/// What the answer's own word means; an answer without one leaves it open.
fn word(status: u16, text: &str, accepted: &Accepted) -> Outcome {
    let why = || format!("HTTP {status} {}", text.trim());
    let answer: Option<Value> = serde_json::from_str(text).ok();
    let mut found = answer.as_ref();
    for part in accepted.field.split('.') {
        found = found.and_then(|value| match part.parse::<usize>() {
            Ok(at) if value.is_array() => value.get(at),
            _ => value.get(part),
        });
    }
    let said = match found {
        Some(Value::String(text)) => text.clone(),
        Some(value @ (Value::Number(_) | Value::Bool(_))) => value.to_string(),
        _ => return Outcome::Doubtful(why()),
    };
    match said {
        said if accepted.is.contains(&said) => Outcome::Sent,
        said if accepted.again.contains(&said) => Outcome::Later(why()),
        _ => Outcome::Refused(why()),
    }
}

/// Without an answer: what failed before the request was out has not gone.
fn failed(error: &Error) -> Outcome {
    let why = error.to_string();
    match error {
        Error::HostNotFound | Error::ConnectionFailed => Outcome::Later(why),
        Error::Timeout(Timeout::Resolve | Timeout::Connect) => Outcome::Later(why),
        Error::Tls(_) | Error::Rustls(_) | Error::Pem(_) | Error::BadUri(_) | Error::InvalidProxyUrl => {
            Outcome::Broken(why)
        }
        Error::Io(error) if is_stranger(error) => Outcome::Broken(why),
        Error::Io(error) if is_unreachable(error.kind()) => Outcome::Later(why),
        Error::Http(_) => Outcome::Refused(why),
        _ => Outcome::Doubtful(why),
    }
}

/// Whether nobody was there to be spoken to.
fn is_unreachable(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::ConnectionRefused | ErrorKind::NetworkUnreachable | ErrorKind::HostUnreachable)
}

/// Whether the other side could not say who it is: nothing is said to a stranger.
fn is_stranger(error: &std::io::Error) -> bool {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
    matches!(
        inner,
        Some(
            rustls::Error::InvalidCertificate(_)
                | rustls::Error::NoCertificatesPresented
                | rustls::Error::PeerIncompatible(_)
        )
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_taken_at_its_word() {
        let list = |words: &[&str]| words.iter().map(|word| word.to_string()).collect();
        let wecom = Accepted { field: "errcode".into(), is: list(&["0"]), again: list(&["45009"]) };
        let of = |status, text| answer(status, text, Some(&wecom));
        assert_eq!(of(200, r#"{"errcode":0,"errmsg":"ok"}"#), Outcome::Sent);
        assert_eq!(of(200, r#"{"errcode":"0"}"#), Outcome::Sent);
        assert!(matches!(
            of(200, r#"{"errcode":93000,"errmsg":"invalid webhook url"}"#),
            Outcome::Refused(_)
        ));
        assert!(matches!(of(200, r#"{"errcode":45009}"#), Outcome::Later(_)));
        assert!(matches!(of(200, "<html>"), Outcome::Doubtful(_)));
        assert!(matches!(of(200, "{}"), Outcome::Doubtful(_)));
        let nested = Accepted { field: "data.0.code".into(), is: list(&["OK"]), again: Vec::new() };
        assert_eq!(answer(200, r#"{"data":[{"code":"OK"}]}"#, Some(&nested)), Outcome::Sent);
        for (status, state) in
            [(204, "sent"), (302, "undeliverable"), (404, "undeliverable"), (429, "failed"), (500, "failed")]
        {
            assert_eq!(answer(status, "", None).state().word(), state, "{status}");
        }
        assert_eq!(answer(502, "", None).state().word(), "doubtful");
    }
}
