//! The tree of a document as Rust source: what is read in every run stands in the program as it is used.

use salon::domain::tree::{Node, Value};
use std::fmt::Write;

const HEAD: &str = r#"//! The tree of default.yaml: what is read in every run stands in the program as it is used. Made by
//! `SALON_UPDATE=1 cargo test --test generated`; a line and a column stand before each value.

use crate::domain::rule::DEFAULT_NAME;
use crate::domain::tree::{Entry, Name, Node, Origin, Value};
use std::borrow::Cow::Borrowed;

macro_rules! origin {
    ($line:literal $column:literal) => {
        Origin { file: Name::Known(DEFAULT_NAME), line: $line, column: $column }
    };
}

macro_rules! node {
    ($line:literal $column:literal text $text:literal) => {
        Node { value: Value::Text(Borrowed($text)), origin: origin!($line $column) }
    };
    ($line:literal $column:literal whole $number:literal) => {
        Node { value: Value::Whole($number), origin: origin!($line $column) }
    };
    ($line:literal $column:literal bool $value:literal) => {
        Node { value: Value::Bool($value), origin: origin!($line $column) }
    };
    ($line:literal $column:literal null) => {
        Node { value: Value::Null, origin: origin!($line $column) }
    };
    ($line:literal $column:literal list [$($node:expr,)*]) => {
        Node { value: Value::List(Borrowed(&[$($node,)*])), origin: origin!($line $column) }
    };
    ($line:literal $column:literal map [$($at:literal $from:literal $key:literal $node:expr,)*]) => {
        Node {
            value: Value::Map(Borrowed(&[$(
                Entry { key: Borrowed($key), origin: origin!($at $from), node: $node },
            )*])),
            origin: origin!($line $column),
        }
    };
}

"#;

/// The source of a module that holds the tree as `TREE`.
pub fn source(tree: &Node) -> String {
    let mut out = format!("{HEAD}pub const TREE: Node = ");
    push(&mut out, tree);
    out.push_str(";\n");
    out
}

fn push(out: &mut String, node: &Node) {
    write!(out, "node!({} {} ", node.origin.line, node.origin.column).unwrap();
    match &node.value {
        Value::Null => out.push_str("null"),
        Value::Bool(value) => write!(out, "bool {value}").unwrap(),
        Value::Whole(number) => write!(out, "whole {number}").unwrap(),
        Value::Text(text) => write!(out, "text {text:?}").unwrap(),
        Value::List(items) => {
            out.push_str("list [\n");
            for item in items.iter() {
                push(out, item);
                out.push_str(",\n");
            }
            out.push(']');
        }
        Value::Map(entries) => {
            out.push_str("map [\n");
            for entry in entries.iter() {
                let (line, column) = (entry.origin.line, entry.origin.column);
                write!(out, "{line} {column} {:?} ", entry.key).unwrap();
                push(out, &entry.node);
                out.push_str(",\n");
            }
            out.push(']');
        }
    }
    out.push(')');
}
