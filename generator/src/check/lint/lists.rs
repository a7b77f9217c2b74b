//! Lists of values that stand only in prose.

use std::collections::BTreeSet;

use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::grammar::Object;
use crate::openapi::tree::Tree;
use crate::openapi::yaml::Node;

use super::outline::Outline;

/// What says that there are more values than those named.
const OPEN: [&str; 7] = ["such as", "another", "others", "for example", "a guess", "like `", "and so on"];
/// What stands before names of other things, which are no values.
const REFERRING: [&str; 9] = ["as", "of", "to", "by", "from", "than", "hold", "holds", "which"];

pub(super) fn check(outline: &Outline<'_>, found: &mut Diagnostics) {
    let operations: BTreeSet<&str> = outline.operations().iter().filter_map(|o| o.id()).collect();
    for part in &outline.parts {
        let schema = match part.object {
            Object::Schema if part.reference().is_none() => part.node,
            Object::Parameter | Object::Header => match part.node.get("schema") {
                Some(schema) => schema,
                None => continue,
            },
            _ => continue,
        };
        let Some((node, text)) = part.node.get("description").and_then(|d| Some((d, d.as_str()?))) else {
            continue;
        };
        if !is_any_text(outline, schema) {
            continue;
        }
        if let Some(values) = closed_list(text).filter(|v| !v.iter().all(|value| operations.contains(value)))
        {
            let values: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
            let message =
                format!("{} has its values in prose only: {}", outline.describe(part), values.join(", "));
            let help =
                "refer to an enum that lists them, say `such as` if there are more, or name what lists them";
            found.push(&node.at, "enum-prose", message, help);
        }
    }
}

/// Whether a schema takes any text, or a list of any.
fn is_any_text<'a>(outline: &Outline<'a>, schema: &'a Node) -> bool {
    let Some(target) = outline.target(schema) else { return false };
    let item = match target.member_text("type") {
        Some("array") => target.get("items").and_then(|items| outline.target(items)),
        _ => Some(target),
    };
    item.is_some_and(|item| {
        item.member_text("type") == Some("string")
            && item.get("enum").is_none()
            && item.get("format").is_none()
    })
}

/// The values of a sentence that says that there are these and no others.
fn closed_list(text: &str) -> Option<Vec<&str>> {
    text.split(". ").find_map(|sentence| {
        if OPEN.iter().any(|word| sentence.contains(word)) {
            return None;
        }
        // every second piece stands in quotes
        let pieces: Vec<&str> = sentence.split('`').collect();
        let values: Vec<&str> = pieces.iter().skip(1).step_by(2).copied().collect();
        let gaps: Vec<&str> = pieces.iter().step_by(2).copied().collect();
        let is_word = |value: &&str| {
            value.chars().all(|c| c.is_alphanumeric() || "-_. ".contains(c))
                && value.starts_with(char::is_alphanumeric)
        };
        if values.len() < 2 || pieces.len().is_multiple_of(2) {
            return None;
        }
        // : `a` for this; `b` for that, told by `c`
        let begins_clause = |gap: &&str| {
            let gap = gap.trim_end().trim_end_matches(" or").trim_end_matches(" and").trim_end();
            gap.ends_with([',', ';', ':'])
        };
        let before = *gaps.first()?;
        if before.trim_end().ends_with(':') {
            let begun: Vec<&str> =
                gaps.iter().zip(&values).filter(|(gap, _)| begins_clause(gap)).map(|(_, v)| *v).collect();
            if begun.len() > 1 && begun.iter().all(is_word) {
                return Some(begun);
            }
        }
        if !values.iter().all(is_word) {
            return None;
        }
        let between = gaps.get(1..values.len())?;
        let referring = !before.trim_end().to_lowercase().ends_with("one of")
            && before.split_whitespace().last().is_some_and(|word| REFERRING.contains(&word));
        // `a`, `b` or `c`; `a` (this), `b` (that)
        let listed = !referring && between.iter().all(|gap| is_separator(&without_brackets(gap)));
        // either this (`a`) or that (`b`)
        let bracketed = gaps.iter().take(values.len()).all(|gap| gap.ends_with('('));
        (listed || bracketed).then_some(values)
    })
}

/// A text without what is in round brackets.
fn without_brackets(text: &str) -> String {
    let mut depth = 0;
    text.chars()
        .filter(|c| {
            depth += i32::from(*c == '(');
            let kept = depth == 0;
            depth -= i32::from(*c == ')');
            kept
        })
        .collect()
}

fn is_separator(gap: &str) -> bool {
    let gap = gap.trim().trim_start_matches([',', ';']).trim();
    matches!(gap, "" | "or" | "and" | "/")
}

#[cfg(test)]
mod tests {
    use super::closed_list;

    #[test]
    fn lists_are_told_from_other_names() {
        for (text, values) in [
            ("State: `ON` or `OFF`.", "ON OFF"),
            ("Unit of time, one of `s`, `min` and `h`. More follows.", "s min h"),
            ("How it goes: `fast` (at a price), `slow` (cheaper).", "fast slow"),
            ("Where it is: `NEAR` in a project; `FAR` in a library; or `RAW` in `data`.", "NEAR FAR RAW"),
            ("Language: `zh_cn` for Chinese, `en_us` for English.", "zh_cn en_us"),
            ("Whether it is an old one (`OLD`, used if absent) or a new one (`NEW`).", "OLD NEW"),
            ("It must be either `a` or `b`", "a b"),
            ("Begins with\n`x` or\n`y`.", "x y"),
        ] {
            assert_eq!(closed_list(text).map(|v| v.join(" ")).as_deref(), Some(values), "{text}");
        }
        for text in [
            "State, such as `ON` or `OFF`.",
            "State: `ON`, `OFF`, or another.",
            "Letters, digits, `-` and `_`.",
            "A folder ends in `/`, as `raw/`.",
            "Unit of `total` and `usage`.",
            "Only if `source` is `RAW`.",
            "Identifier, as `list_app` or `create_app` gives it.",
            "An https address for `EXTRANET`, a path for `PRIVATE`.",
            "State: `ON`.",
            "An unpaired ` and `ON`, `OFF`.",
            "",
        ] {
            assert_eq!(closed_list(text), None, "{text}");
        }
    }
}
