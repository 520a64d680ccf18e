//! `salon rules`: what is in force, with where each value stands.

mod trial;

use super::world::World;
use crate::domain::problem::{Exit, Fact, Problems};
use crate::domain::tree::{Node, Value};
use crate::messages::help::both;
use crate::messages::rules as words;
use crate::render::listing::{Column, Listing};
use clap::{Args, Subcommand};

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub struct RulesArgs {
    #[arg(value_name = "KEY", help = both("只看这一部分，如 reminders.birthday", "only this part, like reminders.birthday"))]
    pub key: Option<String>,
    #[command(subcommand)]
    pub verb: Option<RulesVerb>,
}

#[derive(Debug, Subcommand)]
pub enum RulesVerb {
    #[command(about = both("试改过的规则：过去会多打、少打多少", "try changed rules on days gone by"))]
    Try(trial::RulesTryArgs),
}

pub fn run(world: &World, args: RulesArgs) -> anyhow::Result<Exit> {
    if let Some(RulesVerb::Try(args)) = args.verb {
        return trial::run(world, &args);
    }
    let rules = world.rules()?;
    let mut rows = Vec::new();
    flatten(&rules.tree, String::new(), &mut rows);
    if let Some(key) = &args.key {
        let all = keys(&rows);
        rows.retain(|row: &Vec<String>| {
            row[0] == *key || row[0].strip_prefix(key).is_some_and(|r| r.starts_with('.'))
        });
        if rows.is_empty() {
            return Err(Problems::from(Fact::NoSuchRule { key: key.clone(), known: all }).into());
        }
    }
    let columns = vec![
        Column::new("key", words::key(world.lang).into()),
        Column::new("origin", words::origin(world.lang).into()),
        Column::new("value", words::value(world.lang).into()),
    ];
    super::print_listing(world, &Listing { columns, rows });
    Ok(Exit::Done)
}

/// Every key that can be asked for: those of the values, and of what they stand in.
fn keys(rows: &[Vec<String>]) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    for row in rows {
        let ends = row[0].match_indices('.').map(|(at, _)| at).chain([row[0].len()]);
        keys.extend(ends.map(|end| row[0][..end].to_string()));
    }
    keys.sort_by_key(String::len);
    keys.dedup();
    keys
}

/// A row for each value, under the path of its keys; items of a list by their id.
fn flatten(node: &Node, path: String, rows: &mut Vec<Vec<String>>) {
    let under = |key: &str| if path.is_empty() { key.to_string() } else { format!("{path}.{key}") };
    match &node.value {
        Value::Map(entries) => entries.iter().for_each(|entry| flatten(&entry.node, under(&entry.key), rows)),
        Value::List(items) if items.iter().all(|item| item.get("id").is_some()) && !items.is_empty() => {
            for item in items.iter() {
                let id = item.get("id").and_then(Node::text).unwrap_or_default();
                flatten(item, under(&id), rows);
            }
        }
        Value::List(items) => {
            let texts: Vec<String> = items.iter().filter_map(Node::text).collect();
            rows.push(vec![path, place(node), texts.join(", ")]);
        }
        _ => rows.push(vec![path, place(node), node.text().unwrap_or_default().trim_end().to_string()]),
    }
}

fn place(node: &Node) -> String {
    format!("{}:{}", node.origin.file, node.origin.line)
}
