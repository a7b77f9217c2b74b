//! Characters that nobody sees, in names and texts alike.

use crate::openapi::diagnostic::{Diagnostics, Location, is_hidden};
use crate::openapi::yaml::{Kind, Node};

use super::outline::Outline;

pub(super) fn check(outline: &Outline<'_>, found: &mut Diagnostics) {
    node(outline.root(), found);
}

fn node(at: &Node, found: &mut Diagnostics) {
    match &at.kind {
        // lines and columns are what texts are laid out by
        Kind::String(text) => refuse(&at.at, text, |c| is_hidden(c) && !matches!(c, '\n' | '\t'), found),
        Kind::Sequence(items) => items.iter().for_each(|item| node(item, found)),
        Kind::Mapping(entries) => {
            for entry in entries {
                refuse(&entry.key_at, &entry.key, is_hidden, found);
                node(&entry.value, found);
            }
        }
        Kind::Null | Kind::Bool(_) | Kind::Number(_) => {}
    }
}

fn refuse(at: &Location, text: &str, is_hidden: impl Fn(char) -> bool, found: &mut Diagnostics) {
    if let Some(c) = text.chars().find(|c| is_hidden(*c)) {
        let message = format!("this has the character U+{:04X}, which nobody sees", u32::from(c));
        found.push(at, "character-hidden", message, "remove the character");
    }
}
