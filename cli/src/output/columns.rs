//! Which columns a table has.

use serde_json::Value;

use super::cell;

/// Names that people look for first.
const FIRST: [&str; 5] = ["name", "id", "status", "state", "type"];

/// The columns of a table, in order.
#[derive(Clone, Debug)]
pub(crate) struct Columns {
    pub(super) names: Vec<String>,
    /// Whether all of them are printed, however wide.
    pub(super) chosen: bool,
    /// Widths that an earlier slice has settled; its heading is printed, too.
    pub(super) widths: Option<Vec<u16>>,
    /// Whether a heading was printed.
    pub(super) headed: bool,
    /// Those that there was no room for.
    pub(super) left_out: Vec<String>,
    /// Chosen ones that are not documented and that no item had so far.
    pub(super) unknown: Vec<String>,
    /// What can be chosen, as far as it is known.
    pub(super) known: Vec<String>,
}

impl Columns {
    fn new(names: Vec<String>, chosen: bool) -> Self {
        Self {
            names,
            chosen,
            widths: None,
            headed: false,
            left_out: Vec::new(),
            unknown: Vec::new(),
            known: Vec::new(),
        }
    }

    /// Those that the caller has chosen.
    pub(super) fn chosen(names: &[String], documented: &[String]) -> Self {
        let is_unknown = |name: &&String| !documented.contains(name);
        let unknown = names.iter().filter(is_unknown).cloned().collect();
        Self { unknown, known: documented.to_vec(), ..Self::new(names.to_vec(), true) }
    }

    /// Takes notice of what the items have.
    pub(super) fn see(&mut self, items: &[Value]) {
        self.unknown.retain(|name| !items.iter().any(|item| cell::find(item, name).is_some()));
        if !self.unknown.is_empty() {
            for (name, _) in items.iter().filter_map(Value::as_object).flatten() {
                if !self.known.contains(name) {
                    self.known.push(name.clone());
                }
            }
        }
    }

    /// Those that are documented; `all`, or where none is, those that the items have, too. A table leaves out what is
    /// nested and what is empty throughout.
    pub(super) fn of(items: &[Value], documented: &[String], all: bool) -> Self {
        let mut names: Vec<String> = documented.to_vec();
        for (name, _) in items.iter().filter_map(Value::as_object).flatten() {
            if (all || documented.is_empty()) && !names.contains(name) {
                names.push(name.clone());
            }
        }
        if !all {
            names.retain(|name| {
                let mut values =
                    items.iter().filter_map(|item| item.get(name)).filter(|value| !value.is_null());
                let is_plain = |value: &Value| match value {
                    Value::Array(items) => items.iter().all(|item| !item.is_object() && !item.is_array()),
                    value => !value.is_object(),
                };
                let first = values.next();
                first.is_some_and(is_plain) && values.all(is_plain)
            });
            names.sort_by_key(|name| FIRST.iter().position(|first| first == name).unwrap_or(FIRST.len()));
        }
        Self::new(names, all)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Columns;

    #[test]
    fn what_nothing_has_is_unknown() {
        let names = ["name", "a.b", "a.c", "owner", "nmae"].map(str::to_owned);
        let mut columns = Columns::chosen(&names, &["name".to_owned(), "owner".to_owned()]);
        columns.see(&[json!({ "name": null }), json!({ "a": { "b": 1 }, "size": 1 })]);
        assert_eq!(columns.unknown, ["a.c", "nmae"]);
        assert_eq!(columns.known, ["name", "owner", "a", "size"]);
        columns.see(&[json!({ "a": { "c": null } })]);
        assert_eq!(columns.unknown, ["nmae"]);
    }

    #[test]
    fn a_table_has_what_is_plain_and_csv_has_all() {
        let items =
            [json!({ "size": 1, "id": "x", "tags": ["a"], "more": { "a": 1 } }), json!({ "name": "n" })];
        let documented = ["size".to_owned(), "owner".to_owned(), "id".to_owned()];
        assert_eq!(Columns::of(&items, &documented, false).names, ["id", "size"]);
        assert_eq!(Columns::of(&items, &[], false).names, ["name", "id", "size", "tags"]);
        assert_eq!(
            Columns::of(&items, &documented, true).names,
            ["size", "owner", "id", "tags", "more", "name"]
        );
    }
}
