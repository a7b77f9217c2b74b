//! The values of limits.

use std::cmp::Ordering;

use serde_json::Number;

use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::document::Tree;
use crate::openapi::yaml::{Kind, Node};

use super::outline::Outline;
use super::value::{compare, integer_range};
use crate::openapi::grammar::Object;

pub(super) const LIMITS: [(&str, &str); 3] =
    [("minLength", "maxLength"), ("minItems", "maxItems"), ("minimum", "maximum")];

/// The flags that leave a bound itself out, and the bounds.
pub(super) const EXCLUSIVE: [(&str, &str); 2] =
    [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")];

pub(super) fn check(outline: &Outline<'_>, found: &mut Diagnostics) {
    for part in outline.of(Object::Schema) {
        for (flag, bound) in EXCLUSIVE {
            if part.node.get(flag).is_some() && part.node.get(bound).is_none() {
                let message = format!("`{flag}` without `{bound}` in {}", outline.describe(part));
                found.push(part.node.key_at(flag), "limit-exclusive", message, format!("add `{bound}`"));
            }
        }
        for (low, high) in LIMITS {
            for key in [low, high] {
                if let Some(limit) = part.node.get(key) {
                    value(outline, part.node, key, limit, found);
                }
            }
            let (Some(least), Some(most)) = (number(part.node.get(low)), number(part.node.get(high))) else {
                continue;
            };
            let open = low == "minimum" && EXCLUSIVE.iter().any(|(flag, _)| part.node.flag(flag));
            let wrong = match compare(least, most) {
                Ordering::Greater => format!("{low} {least} is above {high} {most}"),
                Ordering::Equal if open => format!("nothing is between {low} {least} and {high} {most}"),
                _ => continue,
            };
            let message = format!("{wrong} in {}", outline.describe(part));
            found.push(part.node.key_at(low), "limit-order", message, "correct one of the two");
        }
    }
}

fn value<'a>(outline: &Outline<'a>, schema: &'a Node, key: &str, limit: &Node, found: &mut Diagnostics) {
    let number = number(Some(limit));
    let is_whole = number.is_some_and(|number| number.is_i64() || number.is_u64());
    let counts = !matches!(key, "minimum" | "maximum");
    let expected = if counts && !number.is_some_and(Number::is_u64) {
        "a whole number from 0".to_owned()
    } else if number.is_none() {
        "a number".to_owned()
    } else if !counts && outline.type_of(schema) == "integer" {
        let format = outline.target(schema).and_then(|target| target.str("format")).unwrap_or_default();
        let (least, most) = integer_range(format);
        let within = number.is_some_and(|number| {
            compare(number, &least) != Ordering::Less && compare(number, &most) != Ordering::Greater
        });
        match (is_whole, within) {
            (true, true) => return,
            (true, false) => format!("within {format}"),
            (false, _) => "a whole number".to_owned(),
        }
    } else {
        return;
    };
    found.push(&limit.at, "limit-value", format!("`{key}` must be {expected}"), "correct the number");
}

fn number(node: Option<&Node>) -> Option<&Number> {
    match &node?.kind {
        Kind::Number(number) => Some(number),
        _ => None,
    }
}
