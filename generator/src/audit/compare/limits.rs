//! Bounds, values and defaults.

use std::collections::HashSet;

use serde_json::Number;

use super::{Comparison, Found};
use crate::audit::document::{Field, Limits};
use crate::audit::report::{RowKind, Side};
use crate::audit::schema::{Schema, folded, show};
use crate::openapi::yaml::{Kind, Node};

impl<'a> Comparison<'a> {
    /// Compares the limits of a field with its schema. Those of an array's items stand in the same cell.
    pub(super) fn limits(&mut self, at: &str, field: &Field, schema: &Schema<'a>) {
        let Limits { bounds, choices, default } = &field.limits;
        let line = field.line;
        let array = schema.str("type") == Some("array");
        let items = array.then(|| {
            schema.get("items").map_or_else(|| Schema::empty(schema.at), |items| folded(self.spec, items))
        });
        let inner = items.as_ref().unwrap_or(schema);
        self.remember(at, field, schema, inner);
        for (key, value) in bounds {
            let holder = match *key {
                "minItems" | "maxItems" if array => schema,
                "minLength" | "maxLength"
                    if inner.str("type") == Some("string")
                        && inner.get("enum").is_none()
                        && inner.str("format") != Some("binary") =>
                {
                    inner
                }
                "minimum" | "maximum" if matches!(inner.str("type"), Some("integer" | "number")) => inner,
                // of a type that can't have the limit; that the type differs is told elsewhere
                _ => continue,
            };
            let said = holder.get(key);
            // a lower bound of zero needn't be said
            if said.is_none() && matches!(*key, "minItems" | "minLength") && value.as_f64() == Some(0.0) {
                continue;
            }
            let document = value.to_string();
            let row = Row { kind: RowKind::Limit, at, key, line, document: &document };
            self.limit(row, said, holder, |node| equals_number(node, value));
        }
        if !choices.is_empty() {
            let said = inner.get("enum");
            let wanted = choices.join(", ");
            let row = Row { kind: RowKind::Enum, at, key: "enum", line, document: &wanted };
            self.limit(row, said, inner, |node| {
                let mut spec: Vec<String> = node.items().iter().map(show).collect();
                let mut document = choices.clone();
                spec.sort();
                document.sort();
                document.dedup();
                spec == document
            });
        }
        if let Some(default) = default {
            let holder = if schema.get("default").is_some() { schema } else { inner };
            let said = holder.get("default").map(|node| match node.items() {
                [only] => only,
                _ => node,
            });
            let row = Row { kind: RowKind::Default, at, key: "default", line, document: default };
            self.limit(row, said, holder, |node| equals_text(node, default));
        }
    }

    /// Notes which limits of the schemas some row states. One schema may stand for several tables, of which one may
    /// state less, so only what none states is too much.
    fn remember(&mut self, at: &str, field: &Field, schema: &Schema<'a>, inner: &Schema<'a>) {
        for (holder, key) in ["minItems", "maxItems", "default"].map(|key| (schema, key)).into_iter().chain(
            ["minLength", "maxLength", "minimum", "maximum", "enum", "default"].map(|key| (inner, key)),
        ) {
            let Some(said) = holder.get(key) else { continue };
            let stated = match key {
                "enum" => !field.limits.choices.is_empty() || tells(&field.text, said),
                "default" => field.limits.default.is_some(),
                bound => field.limits.bounds.iter().any(|(known, _)| *known == bound),
            };
            let entry = self
                .unstated
                .entry(holder.key_at(key))
                .or_insert_with(|| Some((format!("{at}/{key}"), key, said)));
            if stated {
                *entry = None;
            }
        }
    }

    /// Reports the limits that no row states.
    pub(super) fn unstated(&mut self, within: impl Fn(&str) -> bool) {
        let mut unstated: Vec<_> = std::mem::take(&mut self.unstated).into_iter().collect();
        unstated.sort_by_key(|(place, _)| *place);
        for (place, limit) in unstated {
            let Some((at, key, said)) = limit else { continue };
            if !within(at.split('/').next().unwrap_or_default()) {
                continue;
            }
            let kind = match key {
                "enum" => RowKind::Enum,
                "default" => RowKind::Default,
                _ => RowKind::Limit,
            };
            self.differs(
                kind,
                Found {
                    side: Side::SpecOnly,
                    at,
                    document: format!("no {key}"),
                    line: None,
                    spec: format!("{key} {}", show(said)),
                    place: Some(place),
                },
            );
        }
    }

    /// Counts one limit; `said` is what the schema `holder` says, `same` whether that is what the row says.
    fn limit(
        &mut self,
        row: Row<'_>,
        said: Option<&Node>,
        holder: &Schema<'a>,
        same: impl Fn(&Node) -> bool,
    ) {
        let Row { kind, at, key, line, document } = row;
        if said.is_some_and(same) {
            return self.matches(kind);
        }
        self.differs(
            kind,
            Found {
                side: if said.is_some() { Side::Differs } else { Side::DocumentOnly },
                at: format!("{at}/{key}"),
                document: format!("{key} {document}"),
                line: Some(line),
                spec: said.map_or_else(|| format!("no {key}"), |node| format!("{key} {}", show(node))),
                place: Some(holder.key_at(key)),
            },
        );
    }
}

/// Whether a text names every value of an enum, as rows do that have no list of values in a form of its own.
fn tells(text: &str, values: &Node) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    let words: HashSet<&str> = text.split(|c| !is_part(c)).collect();
    values.items().iter().map(show).all(|value| value.is_empty() || words.contains(value.as_str()))
}

/// A limit that the document states.
struct Row<'r> {
    kind: RowKind,
    at: &'r str,
    key: &'r str,
    line: usize,
    document: &'r str,
}

fn equals_number(node: &Node, value: &Number) -> bool {
    matches!(&node.kind, Kind::Number(number) if number.as_f64() == value.as_f64())
}

/// The document writes numbers and booleans as text.
fn equals_text(node: &Node, text: &str) -> bool {
    let said = show(node);
    match (said.parse::<f64>(), text.parse::<f64>()) {
        (Ok(said), Ok(text)) => said == text,
        _ => said.eq_ignore_ascii_case(text),
    }
}

#[cfg(test)]
mod tests {
    use crate::openapi::yaml;

    #[test]
    fn a_text_tells_an_enum_if_it_names_all_values() {
        let tells = |text: &str, values: &str| super::tells(text, &yaml::parse("e.yaml", values).unwrap());
        assert!(tells("降序或升序（分别对应desc和asc）", "[asc, desc]"));
        assert!(tells("取值范围 ' GPU Snt9 D310。", "['', GPU, Snt9, D310]"));
        assert!(!tells("amber99sb, gaff2", "[amber99, gaff2]"), "a word is not part of another");
        assert!(!tells("支持根据status", "[status, name]"));
    }
}
