//! The values of limits.

use std::cmp::Ordering;

use serde_json::Number;

use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::yaml::{Kind, Node};

use super::outline::Outline;
use super::value::{compare, integer_range, is_set};
use crate::openapi::grammar::Object;

pub(super) const LIMITS: [(&str, &str); 3] =
    [("minLength", "maxLength"), ("minItems", "maxItems"), ("minimum", "maximum")];

pub(super) fn check(outline: &Outline<'_>, found: &mut Diagnostics) {
    for part in outline.of(Object::Schema) {
        for (flag, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
            if part.node.get(flag).is_some() && part.node.get(bound).is_none() {
                found.push(
                    part.node.key_at(flag),
                    "limit-value",
                    format!("`{flag}` excludes the value of `{bound}`, which is missing"),
                    format!("add `{bound}`"),
                );
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
            let order = compare(least, most);
            let excluded = |flag| low == "minimum" && is_set(part.node, flag);
            let (from, to) = (excluded("exclusiveMinimum"), excluded("exclusiveMaximum"));
            let neighbours = from
                && to
                && outline.type_of(part.node) == "integer"
                && whole(most) == whole(least).map(|least| least + 1);
            if neighbours || (order == Ordering::Equal && (from || to)) {
                let what = if neighbours { "integer" } else { "number" };
                found.push(
                    part.node.key_at(low),
                    "limit-order",
                    format!("no {what} is between {least} and {most} in {}", outline.describe(part)),
                    "correct one of the two, or leave the exclusive bound out",
                );
            }
            if order == Ordering::Greater {
                found.push(
                    part.node.key_at(low),
                    "limit-order",
                    format!("{low} {least} is above {high} {most} in {}", outline.describe(part)),
                    "correct one of the two",
                );
            }
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

fn whole(number: &Number) -> Option<i128> {
    number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from))
}

fn number(node: Option<&Node>) -> Option<&Number> {
    match &node?.kind {
        Kind::Number(number) => Some(number),
        _ => None,
    }
}
