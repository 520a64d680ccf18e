//! Everything that writes. A writing command gets a line here, and all walks take it through.

use crate::harness::{Command, Shop, What};
use What::{Change, Line};

fn as_it_is(_: &Shop) {}

/// No message was ever sent: the folder and the file are made.
fn without_messages(shop: &Shop) {
    shop.remove("messages/2026-11.csv");
    std::fs::remove_dir(shop.path("messages")).unwrap();
}

/// The columns that the command needs are not all there, a row has no id, and no line break ends
/// the last row.
fn without_columns(shop: &Shop) {
    shop.write(
        "messages/2026-11.csv",
        "\u{feff}at,id,key,client,state,own\r\n\
         2026-11-02T10:00,,appointment-1d/b2611-8zzzzzz/2026-11-03T10:00,c1aaaaaa,done,\"x\"",
    );
}

fn after(change: &'static str, shop: &Shop) {
    let command = Command { name: change, prepare: as_it_is, what: Change(change) };
    let run = command.run(shop, "", &[]);
    assert_eq!(run.exit, Some(0), "{}", run.stderr);
}

/// What is walked through every fault at every step.
pub const COMMANDS: &[Command] = &[
    Command { name: "remind done", prepare: as_it_is, what: Line(&["remind", "done", "--all"]) },
    Command { name: "first message", prepare: without_messages, what: Line(&["remind", "done", "--all"]) },
    Command { name: "odd columns", prepare: without_columns, what: Line(&["remind", "done", "--all"]) },
    Command { name: "several files", prepare: as_it_is, what: Change("several files") },
    Command { name: "documents", prepare: as_it_is, what: Change("documents") },
    Command { name: "bulk", prepare: as_it_is, what: Change("bulk") },
    Command { name: "undo", prepare: |shop| after("several files", shop), what: Change("undo") },
    Command { name: "undo of bulk", prepare: |shop| after("bulk", shop), what: Change("undo") },
    Command { name: "undo of documents", prepare: |shop| after("documents", shop), what: Change("undo") },
];

/// The command of that name.
pub fn named(name: &str) -> &'static Command {
    COMMANDS.iter().find(|command| command.name == name).unwrap()
}
