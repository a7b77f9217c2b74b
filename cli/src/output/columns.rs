//! Which columns a table has.

use serde_json::Value;

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
}

impl Columns {
    /// Those that the caller has chosen.
    pub(super) fn chosen(names: &[String]) -> Self {
        Self { names: names.to_vec(), chosen: true, widths: None, headed: false, left_out: Vec::new() }
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
        Self { names, chosen: all, widths: None, headed: false, left_out: Vec::new() }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Columns;

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
