//! What can be wrong with sending, and with the user's own configuration.

use super::day::Day;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SendFact {
    /// No channel is configured.
    NoChannels {
        path: String,
    },
    /// Others may read the configuration, which holds passwords.
    OpenToOthers {
        mode: u32,
    },
    ChannelUnknown {
        asked: String,
        known: Vec<String>,
    },
    /// A password or a client's words would go over a line on which others can listen.
    PlainLine {
        host: String,
    },
    /// The password can't be had.
    NoPassword {
        channel: String,
        why: String,
    },
    /// A channel of that kind needs this key.
    KeyMissing {
        key: &'static str,
        kind: &'static str,
    },
    /// This build of salon has no such channels.
    NotBuilt {
        kind: &'static str,
    },
    /// Nothing under this key is doubtful.
    NotDoubtful {
        key: String,
    },
    /// A test did not go out.
    TestFailed {
        channel: String,
        why: String,
        maybe: bool,
    },
    /// A name that no template of a channel is given.
    NameUnknown {
        name: String,
        known: Vec<String>,
    },
    ChannelDoubled {
        id: String,
    },
    /// More than one place is named where the password is to be had.
    PasswordTwice,
    /// A path that no line of a crontab can hold.
    PathNotForCron {
        path: String,
    },
    /// A preset that the rules don't know.
    PresetUnknown {
        asked: String,
        known: Vec<String>,
    },
    /// What stands there is no URL that salon posts to.
    NotUsable {
        what: &'static str,
    },
    /// Neither HOME nor XDG_CONFIG_HOME tells where the configuration is.
    NoHome,
    /// A test by a channel to clients needs somebody to go to.
    AddressWanted {
        channel: String,
    },
    /// A withdrawal of hers would be gone.
    StopLost {
        topic: &'static str,
        on: Day,
    },
    /// Messages of a month of which nobody knows whether they went; the first stands at the place.
    LeftSending {
        count: usize,
    },
}
