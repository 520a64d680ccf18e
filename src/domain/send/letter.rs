//! What is to go to one client by one channel.

use super::channel::{Carries, Channel};
use super::sms::{self, Length};
use crate::domain::consent;
use crate::domain::rule::sending::SendingRules;
use crate::domain::rule::text::Words;

#[derive(Clone, Debug)]
pub struct Letter {
    /// The due line's key.
    pub key: String,
    pub rule: String,
    pub kind: String,
    /// What people call the rule.
    pub what: String,
    pub client: String,
    /// Her name, for a person's screen.
    pub name: String,
    /// The way for which she gave her consent.
    pub by: Option<consent::Channel>,
    /// The channel, by its place in the configuration.
    pub via: usize,
    pub to: String,
    /// The whole text, with signature and opt-out words.
    pub text: String,
    pub length: Option<Length>,
    /// Rows about the line that stand already, which the next one rests on.
    pub tries: usize,
    /// Words for templates of the channel.
    pub words: Words,
}

/// The text as it goes out by a channel: the signature before it, the words for opting out after what
/// advertises.
pub fn text_for(channel: &Channel, rules: &SendingRules, text: &str, marketing: bool) -> String {
    let sms = channel.carries == Carries::Clients(consent::Channel::Sms);
    let opt_out = match (&channel.opt_out, sms) {
        _ if !marketing => "",
        (Some(own), _) => own.as_str(),
        (None, true) => rules.opt_out.as_str(),
        (None, false) => "",
    };
    let signature = if channel.signs { channel.signature.as_str() } else { "" };
    let text = text.trim_end();
    // A text that ends in a mark needs none before the words.
    let between = match text.chars().last() {
        _ if opt_out.is_empty() => "",
        Some(last) if last.is_alphanumeric() => lang_comma(opt_out),
        Some(_) if opt_out.is_ascii() => " ",
        _ => "",
    };
    [signature, text, between, opt_out].concat()
}

fn lang_comma(words: &str) -> &'static str {
    if words.is_ascii() { ". " } else { "，" }
}

/// The length of a text by a channel for SMS; a signature that the gateway adds is counted too.
pub fn length_of(channel: &Channel, rules: &SendingRules, text: &str) -> Option<Length> {
    let sms = channel.carries == Carries::Clients(consent::Channel::Sms);
    let added = if channel.signs { "" } else { channel.signature.as_str() };
    sms.then(|| sms::length(&[added, text].concat(), &rules.sms))
}
