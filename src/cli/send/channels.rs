//! `salon send channels`: what the user's own configuration says, without its secrets.

use crate::cli::channels::{Channels, goes_to};
use crate::cli::print_numbered;
use crate::cli::world::World;
use crate::domain::problem::Exit;
use crate::domain::send::channel::Channel;
use crate::messages::send as words;
use crate::render::listing::{Column, Listing};

pub fn run(world: &World) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let channels = Channels::load(&rules)?;
    let people = world.format.tells_people();
    let keys = ["channel", "kind", "for", "goes_to", "per_minute", "password"];
    let titles = words::channel_titles(world.lang);
    let columns =
        keys.into_iter().zip(titles).map(|(key, title)| Column::new(key, title.to_string())).collect();
    let row = |(at, channel): (usize, &Channel)| {
        let password = match (&channel.password, channels.password(at)) {
            (None, _) => "none",
            (_, Ok(_)) => "found",
            (_, Err(_)) => "missing",
        };
        let carries = channel.carries.word();
        vec![
            channel.id.clone(),
            channel.how.word().to_string(),
            if people { words::carries(carries, world.lang) } else { carries }.to_string(),
            goes_to(&channel.how),
            channel.per_minute.to_string(),
            if people { words::password(password, world.lang) } else { password }.to_string(),
        ]
    };
    let rows = channels.all.iter().enumerate().map(row).collect();
    print_numbered(world, &Listing { columns, rows }, &["per_minute"]);
    Ok(Exit::Done)
}
