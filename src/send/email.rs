//! SMTP, step by step: until the text has been handed over, whatever fails has not gone; from then on
//! only the server's word counts.

use crate::domain::send::attempt::Outcome;
use crate::domain::send::channel::{Channel, MailServer, Tls};
use crate::domain::send::secret::Secret;
use lettre::address::Envelope;
use lettre::message::header::ContentType;
use lettre::message::{Mailbox, Message};
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{Certificate, SmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail as MailFrom, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailParameter};
use std::error::Error as _;

pub struct Mail<'a> {
    pub to: &'a str,
    pub subject: &'a str,
    pub text: &'a str,
    /// The row's id, by which a server can tell the same message.
    pub id: &'a str,
}

pub fn deliver(channel: &Channel, server: &MailServer, mail: Mail, password: Option<&Secret>) -> Outcome {
    let (envelope, bytes) = match message(server, &mail) {
        Ok(message) => message,
        Err(outcome) => return outcome,
    };
    let mut line = match connect(channel, server, password) {
        Ok(line) => line,
        Err(outcome) => return outcome,
    };
    let outcome = hand_over(&mut line, &envelope, &bytes);
    // What it says to the farewell changes nothing.
    let _ = line.quit();
    outcome
}

/// The message as it goes over the wire.
fn message(server: &MailServer, mail: &Mail) -> Result<(Envelope, Vec<u8>), Outcome> {
    let ours =
        |text: &str| text.parse::<Mailbox>().map_err(|error| Outcome::Broken(format!("from: {error}")));
    let from = ours(&server.from)?;
    let to: Mailbox = mail.to.parse().map_err(|error| Outcome::Refused(format!("to: {error}")))?;
    let domain = from.email.domain().to_string();
    let mut builder = Message::builder().from(from).to(to).subject(mail.subject);
    builder = builder.message_id(Some(format!("<{}@{domain}>", mail.id))).header(ContentType::TEXT_PLAIN);
    if let Some(reply_to) = &server.reply_to {
        builder = builder.reply_to(ours(reply_to)?);
    }
    let message = builder.body(mail.text.to_string());
    let message = message.map_err(|error| Outcome::Refused(error.to_string()))?;
    Ok((message.envelope().clone(), message.formatted()))
}

fn tls(channel: &Channel, server: &MailServer) -> Result<TlsParameters, Outcome> {
    let mut builder = TlsParameters::builder(server.server.clone());
    if let Some(file) = &channel.ca_file {
        let broken = |why: String| Outcome::Broken(format!("{file}: {why}"));
        let pem = std::fs::read(file).map_err(|error| broken(error.to_string()))?;
        let authority = Certificate::from_pem(&pem).map_err(|error| broken(error.to_string()))?;
        builder = builder.add_root_certificate(authority);
    }
    builder.build_rustls().map_err(|error| Outcome::Broken(error.to_string()))
}

/// A line to the server, encrypted and logged in as the configuration wants it.
fn connect(
    channel: &Channel,
    server: &MailServer,
    password: Option<&Secret>,
) -> Result<SmtpConnection, Outcome> {
    let hello = ClientId::Domain("localhost".into());
    let tls = if server.tls == Tls::Plain { None } else { Some(tls(channel, server)?) };
    let at_once = tls.as_ref().filter(|_| server.tls == Tls::Whole);
    let address = (server.server.trim_matches(['[', ']']), server.port);
    let line = SmtpConnection::connect(address, Some(channel.timeout), &hello, at_once, None);
    let mut line = line.map_err(not_gone)?;
    if let Some(tls) = tls.as_ref().filter(|_| server.tls == Tls::Starttls) {
        if !line.can_starttls() {
            let _ = line.quit();
            return Err(Outcome::Broken("no STARTTLS".into()));
        }
        line.starttls(tls, &hello).map_err(not_gone)?;
    }
    if let Some(login) = &server.login {
        let password = password.map(Secret::expose).unwrap_or_default();
        let credentials = Credentials::new(login.clone(), password.to_string());
        if let Err(error) = line.auth(&[Mechanism::Plain, Mechanism::Login], &credentials) {
            let _ = line.quit();
            return Err(refused_login(&error));
        }
    }
    Ok(line)
}

/// A login that is refused will be refused to every message.
fn refused_login(error: &Error) -> Outcome {
    match error.is_transient() || error.status().is_none() && !error.is_client() {
        true => Outcome::Later(told(error)),
        false => Outcome::Broken(told(error)),
    }
}

fn hand_over(line: &mut SmtpConnection, envelope: &Envelope, bytes: &[u8]) -> Outcome {
    let addresses = envelope.to().iter().chain(envelope.from());
    let international = addresses.into_iter().any(|address| !address.to_string().is_ascii());
    if international && !line.server_info().supports_feature(Extension::SmtpUtfEight) {
        return Outcome::Refused("no SMTPUTF8".into());
    }
    let options = if international { vec![MailParameter::SmtpUtfEight] } else { Vec::new() };
    if let Err(error) = line.command(MailFrom::new(envelope.from().cloned(), options)) {
        return answer(&error);
    }
    for to in envelope.to() {
        if let Err(error) = line.command(Rcpt::new(to.clone(), Vec::new())) {
            return answer(&error);
        }
    }
    if let Err(error) = line.command(Data) {
        return answer(&error);
    }
    match line.message(bytes) {
        Ok(_) => Outcome::Sent,
        Err(error) if error.status().is_some() => answer(&error),
        // The text is out, and no word came back.
        Err(error) => Outcome::Doubtful(told(&error)),
    }
}

/// What the server said to a message, before it had all of it.
fn answer(error: &Error) -> Outcome {
    match error.is_permanent() {
        true => Outcome::Refused(told(error)),
        false => Outcome::Later(told(error)),
    }
}

/// Nothing was said yet.
fn not_gone(error: Error) -> Outcome {
    match error.is_permanent() || error.is_tls() {
        true => Outcome::Broken(told(&error)),
        false => Outcome::Later(told(&error)),
    }
}

/// The error with what is behind it.
fn told(error: &Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(inner) = source {
        let inner_text = inner.to_string();
        if !text.contains(&inner_text) {
            text = format!("{text}: {inner_text}");
        }
        source = inner.source();
    }
    text
}
