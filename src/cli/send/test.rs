//! `salon send test CHANNEL ADDRESS`: one message, to see that a channel works.

use crate::cli::channels::{Channels, with_words};
use crate::cli::complete;
use crate::cli::world::World;
use crate::domain::problem::{Exit, Problems};
use crate::domain::send::attempt::Outcome;
use crate::domain::send::channel::Carries;
use crate::domain::send::letter;
use crate::domain::send::secret::{HIDDEN, Secret};
use crate::domain::send_fact::SendFact;
use crate::messages::Lang;
use crate::messages::help::both;
use crate::messages::send as words;
use crate::render::safe;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct SendTestArgs {
    #[arg(value_name = "CHANNEL", add = ArgValueCompleter::new(complete::channels), help = both("渠道", "the channel"))]
    pub channel: String,
    #[arg(value_name = "ADDRESS", help = both("发到哪（员工群不用写）", "where to; none for a robot of the staff"))]
    pub address: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("内容", "what it says"))]
    pub text: Option<String>,
}

pub fn run(world: &World, args: SendTestArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let channels = Channels::load(&rules)?;
    let at = channels.named(&args.channel)?;
    let channel = &channels.all[at];
    let to = match (&args.address, channel.carries) {
        (Some(address), _) => address.clone(),
        (None, Carries::Staff) => String::new(),
        (None, Carries::Clients(_)) => {
            return Err(Problems::from(SendFact::AddressWanted { channel: args.channel }).into());
        }
    };
    let lang = Lang::parse(rules.shop.language.word()).unwrap_or_default();
    let text = args.text.unwrap_or_else(|| words::test_text(&rules.shop.name, lang));
    let text = letter::text_for(channel, &rules.sending, &text, false);
    let parts = letter::length_of(channel, &rules.sending, &text);
    let parts = parts.map(|length| length.parts.to_string()).unwrap_or_default();
    let given = [
        ("id", "test"),
        ("key", "test"),
        ("kind", "test"),
        ("rule", "test"),
        ("what", words::test_name(lang)),
        ("to", &to),
        ("text", &text),
        ("parts", &parts),
        ("signature", &channel.signature),
    ];
    let given = with_words(vec![("shop", rules.shop.name.as_str().into())], &given);
    let failed = |why: String, maybe| {
        let why = safe::masked_line(&why).into_owned();
        Problems::from(SendFact::TestFailed { channel: channel.id.clone(), why, maybe })
    };
    if world.dry_run {
        let hidden = channel.password.as_ref().map(|_| Secret::new(HIDDEN));
        let request = channels.request(at, &given, hidden.as_ref()).map_err(|why| failed(why, false))?;
        for line in request.shown(channel) {
            world.say(&safe::shown_lines(&line));
            world.say("\n");
        }
        return Ok(Exit::Done);
    }
    channels.is_ready(at)?;
    match channels.deliver(at, &given, &rules) {
        Outcome::Sent => {
            world.tell(&words::test_sent(&channel.id, world.lang));
            Ok(Exit::Done)
        }
        outcome => {
            let maybe = matches!(outcome, Outcome::Doubtful(_));
            Err(failed(outcome.why().to_string(), maybe).into())
        }
    }
}
