//! The rows of databases.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::codes::Missing;
use super::files::relative;
use super::table::Item;
use super::{Call, Key, Memory, World, with_body};
use crate::answer::Answer;

/// What a row's number is called among its values.
const NUMBER: &str = "_row_num";

/// The rows of one database, by their numbers.
#[derive(Clone, Default)]
pub(super) struct Rows {
    rows: BTreeMap<u64, Map<String, Value>>,
    last: u64,
}

impl Rows {
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(super) fn push(&mut self, mut row: Map<String, Value>) {
        self.last += 1;
        row.insert(NUMBER.to_owned(), self.last.to_string().into());
        self.rows.insert(self.last, row);
    }
}

/// A table file that becomes rows.
#[derive(Clone)]
pub(super) struct Import {
    database: String,
    files: Vec<String>,
    delimiter: String,
    skip: usize,
}

impl Import {
    pub(super) fn of(call: &Call<'_>) -> Option<Self> {
        let skip = call.body.get("skip_lines").and_then(Value::as_u64).unwrap_or(0);
        Some(Self {
            database: call.path("database_id")?.to_owned(),
            files: call.texts("files").into_iter().map(str::to_owned).collect(),
            delimiter: call.text("delimiter").filter(|text| !text.is_empty()).unwrap_or(",").to_owned(),
            skip: usize::try_from(skip).unwrap_or(usize::MAX),
        })
    }

    pub(super) fn happen(self, world: &World, memory: &mut Memory) {
        let Some(key) = memory.find(&self.database) else { return };
        let columns = memory.item(&key).map(columns).unwrap_or_default();
        for file in &self.files {
            let project = file.split_once(":/").and_then(|(name, _)| world.project_named(memory, name));
            let project = project.or_else(|| key.scope.first().cloned()).unwrap_or_default();
            let Some(content) = memory.files.read(&project, relative(file)) else { continue };
            let text = String::from_utf8_lossy(&content).into_owned();
            let rows = memory.rows.entry(key.clone()).or_default();
            for line in text.lines().skip(self.skip).filter(|line| !line.is_empty()) {
                let values = line.split(self.delimiter.as_str()).map(|value| Value::from(value.trim()));
                rows.push(columns.iter().map(|column| column.name.clone()).zip(values).collect());
            }
        }
    }
}

/// A column of a database, as its template has it.
struct Column {
    name: String,
    is_primary: bool,
}

fn columns(database: &Item) -> Vec<Column> {
    let template = |value: &Value| value.pointer("/template/columns").and_then(Value::as_array).cloned();
    let columns = template(&database.given).or_else(|| template(database.base.as_deref()?));
    let column = |column: &Value| {
        Some(Column {
            name: column.get("name")?.as_str()?.to_owned(),
            is_primary: column.get("primary") == Some(&Value::Bool(true)),
        })
    };
    columns.iter().flatten().filter_map(column).collect()
}

impl World {
    /// Answers an operation on rows of this database; `None` if it is none.
    pub(super) fn on_rows(&self, memory: &mut Memory, call: &Call<'_>, database: &Key) -> Option<Answer> {
        let number = || call.path("row_num").and_then(|number| number.parse().ok()).unwrap_or(0_u64);
        let columns = memory.item(database).map(columns).unwrap_or_default();
        let is_column = |name: &str| columns.is_empty() || columns.iter().any(|column| column.name == name);
        if let Some(wrong) = values(call).keys().find(|name| !is_column(name)) {
            return Some(self.codes.by_name("ColumnNotFound", StatusCode::BAD_REQUEST, &[wrong]));
        }
        Some(match call.operation.id.as_str() {
            "create_database_data" => {
                let row = values(call);
                let rows = memory.rows.entry(database.clone()).or_default();
                let primary: Vec<_> = columns.iter().filter(|column| column.is_primary).collect();
                let is_same = |known: &Map<String, Value>| {
                    primary.iter().all(|column| known.get(&column.name) == row.get(&column.name))
                };
                if !primary.is_empty() && rows.rows.values().any(is_same) {
                    let names: Vec<_> = primary.iter().map(|column| column.name.as_str()).collect();
                    let known: Vec<_> = names.iter().filter_map(|name| row.get(*name)?.as_str()).collect();
                    let (names, known) = (names.join(","), known.join(","));
                    return Some(self.codes.by_name(
                        "KeyAlreadyExists",
                        StatusCode::BAD_REQUEST,
                        &[&names, &known],
                    ));
                }
                rows.push(row);
                self.documented(call)
            }
            "update_database_data" => {
                let rows = memory.rows.entry(database.clone()).or_default();
                match rows.rows.get_mut(&number()) {
                    Some(row) => row.extend(values(call)),
                    None => return Some(self.no_row(call, number())),
                }
                self.documented(call)
            }
            "delete_database_data" => {
                let rows = memory.rows.entry(database.clone()).or_default();
                match rows.rows.remove(&number()) {
                    Some(_) => self.documented(call),
                    None => self.no_row(call, number()),
                }
            }
            "list_database_data" => self.list_rows(memory, call, database, is_column),
            _ => return None,
        })
    }

    fn no_row(&self, call: &Call<'_>, number: u64) -> Answer {
        let missing = Missing { id: &number.to_string(), within: call.path("database_id"), leads: false };
        self.codes.not_found(call.operation, &[], &missing)
    }

    fn list_rows(
        &self,
        memory: &Memory,
        call: &Call<'_>,
        database: &Key,
        is_column: impl Fn(&str) -> bool,
    ) -> Answer {
        let text = |name: &str| call.query(name).and_then(Value::as_str).unwrap_or_default();
        let conditions: Vec<_> = text("query").split(' ').filter_map(Condition::of).collect();
        let rows = memory.rows.get(database);
        let mut found: Vec<_> = rows.into_iter().flat_map(|rows| rows.rows.values()).collect();
        found.retain(|row| conditions.iter().all(|condition| condition.holds(row)));
        let key = text("sort_key");
        if !key.is_empty() && !is_column(key) {
            return self.codes.by_name("SortingFieldNotFound", StatusCode::BAD_REQUEST, &[]);
        }
        if !key.is_empty() {
            found.sort_by(|a, b| compare(text_in(a, key), text_in(b, key)));
        }
        if text("sort_dir").eq_ignore_ascii_case("desc") {
            found.reverse();
        }
        let number = |name: &str| call.query(name).and_then(Value::as_u64).unwrap_or(0) as usize;
        let page: Vec<_> = found.iter().skip(number("offset")).take(number("limit")).collect();
        with_body(call, &json!({ "count": found.len(), "objects": page }))
    }
}

fn values(call: &Call<'_>) -> Map<String, Value> {
    let pairs = call.body.get("column_values").and_then(Value::as_array).into_iter().flatten();
    let pair = |pair: &Value| {
        let value = pair.get("value")?;
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        Some((pair.get("column")?.as_str()?.to_owned(), Value::String(text)))
    };
    pairs.filter_map(pair).collect()
}

/// `column::operator::value` of a query.
struct Condition<'a> {
    column: &'a str,
    operator: &'a str,
    value: &'a str,
}

impl<'a> Condition<'a> {
    fn of(text: &'a str) -> Option<Self> {
        let (column, rest) = text.split_once("::")?;
        let (operator, value) = rest.split_once("::")?;
        Some(Self { column, operator, value })
    }

    fn holds(&self, row: &Map<String, Value>) -> bool {
        let known = text_in(row, self.column);
        let order = compare(known, self.value);
        match self.operator {
            "eq" => order == Ordering::Equal,
            "ne" | "neq" => order != Ordering::Equal,
            "gt" => order == Ordering::Greater,
            "gte" => order != Ordering::Less,
            "lt" => order == Ordering::Less,
            "lte" => order != Ordering::Greater,
            "like" => known.contains(self.value.trim_matches('%')),
            _ => false,
        }
    }
}

fn text_in<'r>(row: &'r Map<String, Value>, column: &str) -> &'r str {
    row.get(column).and_then(Value::as_str).unwrap_or_default()
}

/// As numbers, if both are.
fn compare(a: &str, b: &str) -> Ordering {
    match (a.parse::<f64>(), b.parse::<f64>()) {
        (Ok(a), Ok(b)) => a.total_cmp(&b),
        _ => a.cmp(b),
    }
}
