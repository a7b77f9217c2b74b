//! Printing results: `--output`, `--columns`, `--query`.
//!
//! What comes in pages is printed as it comes: JSON lines, CSV and YAML item by item, a table in slices of [`SLICE`]
//! rows whose widths are those of the first.

mod cell;
mod columns;
mod query;
mod rows;
mod table;

use std::io::{self, BufWriter, Stdout, Write};

use clap::ValueEnum;
use eihealth::Items;
use serde_json::Value;

use crate::errors::Failure;
use crate::globals::Globals;
use crate::texts::text;

pub(crate) use columns::Columns;
use query::Query;

/// How many rows of a table are looked at before the widths of its columns are settled.
const SLICE: usize = 100;

/// How results are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// A table that fits the terminal
    Table,
    /// JSON
    Json,
    /// One JSON value on each line
    Jsonl,
    /// YAML
    Yaml,
    /// Comma-separated values with a line of names
    Csv,
}

/// Where results go, and how.
pub(crate) struct Output {
    format: Format,
    columns: Vec<String>,
    query: Option<Query>,
    out: BufWriter<Sink>,
    /// What the rows had that were added before.
    added: Option<Columns>,
    /// Whether it is drawn over what was there before: nothing is said beside it then.
    is_drawn: bool,
}

/// Standard output, or a text that is drawn later.
enum Sink {
    Stdout(Stdout),
    Text(Vec<u8>),
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Stdout(out) => out.write(bytes),
            Self::Text(text) => text.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Stdout(out) => out.flush(),
            Self::Text(_) => Ok(()),
        }
    }
}

impl Output {
    pub(crate) fn new(globals: &Globals) -> Result<Self, Failure> {
        let query = globals.query.as_deref().map(Query::parse).transpose()?;
        // what an expression selects is seldom a table
        let default = if query.is_some() { Format::Json } else { Format::Table };
        let format = globals.output.unwrap_or(default);
        if !globals.columns.is_empty() && !matches!(format, Format::Table | Format::Csv) {
            return Err(Failure::usage(text!("--columns are those of a table or of CSV"))
                .hint(text!("give -o table or -o csv; --query chooses what JSON and YAML have")));
        }
        Ok(Self {
            format,
            columns: globals.columns.clone(),
            query,
            out: BufWriter::new(Sink::Stdout(io::stdout())),
            added: None,
            is_drawn: false,
        })
    }

    /// The text of a value, instead of printing it.
    pub(crate) fn rendered(mut self, value: &Value, documented: &[String]) -> Result<String, Failure> {
        self.out = BufWriter::new(Sink::Text(Vec::new()));
        self.is_drawn = true;
        self.value(value, documented)?;
        let text = match self.out.into_inner() {
            Ok(Sink::Text(text)) => text,
            _ => Vec::new(),
        };
        Ok(String::from_utf8_lossy(&text).into_owned())
    }

    /// Whether a list is printed by lines, to which others can be added.
    pub(crate) fn is_by_lines(&self) -> bool {
        self.lists()
    }

    /// Adds items to a list that is printed by lines.
    pub(crate) fn added(&mut self, items: Vec<Value>, documented: &[String]) -> Result<(), Failure> {
        if items.is_empty() {
            return Ok(());
        }
        if self.format == Format::Jsonl {
            items.iter().try_for_each(|item| self.line(item))?;
            self.out.flush()?;
            return Ok(());
        }
        let mut columns = self.added.take();
        let mut slice = items;
        self.slice(&mut slice, &mut columns, documented)?;
        self.added = columns;
        Ok(())
    }

    /// Prints a value. `documented` are the columns that it is known to have; empty if that isn't known.
    pub(crate) fn value(&mut self, value: &Value, documented: &[String]) -> Result<(), Failure> {
        let selected;
        let value = match &self.query {
            None => value,
            Some(query) => {
                selected = query.select(value)?;
                &selected
            }
        };
        match self.format {
            Format::Json => {
                serde_json::to_writer_pretty(&mut self.out, value).map_err(io::Error::from)?;
                self.out.write_all(b"\n")?;
            }
            Format::Jsonl => match value {
                Value::Array(items) => items.iter().try_for_each(|item| self.line(item))?,
                other => self.line(other)?,
            },
            Format::Yaml => self.out.write_all(yaml(value)?.as_bytes())?,
            Format::Table | Format::Csv => match value {
                Value::Array(items) => {
                    let columns = self.columns_of(items, documented);
                    self.rows(items, columns)?;
                }
                Value::Object(fields) if self.format == Format::Table && self.columns.is_empty() => {
                    let shown = fields.iter().map(|(name, value)| (name.as_str(), value));
                    table::record(&mut self.out, shown)?;
                }
                record @ Value::Object(_) if self.format == Format::Table => {
                    let mut columns = Columns::chosen(&self.columns, documented);
                    columns.see(std::slice::from_ref(record));
                    let had = columns
                        .names
                        .iter()
                        .filter_map(|name| Some((name.as_str(), cell::find(record, name)?)));
                    table::record(&mut self.out, had)?;
                    if !self.is_drawn {
                        table::note_about(&columns);
                    }
                }
                object @ Value::Object(_) => {
                    let items = std::slice::from_ref(object);
                    let columns = self.columns_of(items, documented);
                    self.rows(items, columns)?;
                }
                Value::Null => {}
                scalar => writeln!(self.out, "{}", cell::text(scalar))?,
            },
        }
        self.out.flush()?;
        Ok(())
    }

    /// Whether a list is printed as its items, rather than as the answer that they came in.
    pub(crate) fn lists(&self) -> bool {
        self.query.is_none() && matches!(self.format, Format::Table | Format::Csv | Format::Jsonl)
    }

    /// Prints a text as it is.
    pub(crate) fn text(&mut self, text: &str) -> Result<(), Failure> {
        self.out.write_all(text.as_bytes())?;
        if !text.ends_with('\n') {
            self.out.write_all(b"\n")?;
        }
        self.out.flush()?;
        Ok(())
    }

    /// Writes bytes as they are.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.out.write_all(bytes)?;
        self.out.flush()?;
        Ok(())
    }

    /// Prints items as they come.
    pub(crate) async fn items(
        &mut self,
        mut items: Items<Value>,
        documented: &[String],
    ) -> Result<(), Failure> {
        if self.query.is_some() {
            // an expression is about all of them
            let all = items.into_vec().await?;
            return self.value(&Value::Array(all), documented);
        }
        let mut columns = None;
        let mut slice = Vec::new();
        let mut written = 0_u64;
        let broken = loop {
            let item = match items.try_next().await {
                Ok(Some(item)) => item,
                Ok(None) => break None,
                Err(error) => break Some(error),
            };
            match self.format {
                Format::Jsonl => self.line(&item)?,
                Format::Yaml => self.out.write_all(yaml(&Value::Array(vec![item]))?.as_bytes())?,
                Format::Json => {
                    self.out.write_all(if written == 0 { b"[\n" } else { b",\n" })?;
                    let text = serde_json::to_string_pretty(&item).map_err(io::Error::from)?;
                    self.out.write_all(format!("  {}", text.replace('\n', "\n  ")).as_bytes())?;
                }
                Format::Table | Format::Csv => {
                    slice.push(item);
                    if slice.len() == SLICE {
                        self.slice(&mut slice, &mut columns, documented)?;
                    }
                }
            }
            written += 1;
        };
        match self.format {
            Format::Table | Format::Csv if !slice.is_empty() || (columns.is_none() && broken.is_none()) => {
                self.slice(&mut slice, &mut columns, documented)?;
            }
            Format::Json if broken.is_none() => {
                self.out.write_all(if written == 0 { b"[]\n" } else { b"\n]\n" })?;
            }
            Format::Yaml if written == 0 && broken.is_none() => self.out.write_all(b"[]\n")?,
            _ => {}
        }
        self.out.flush()?;
        if let Some(columns) = &columns {
            table::note_about(columns);
        }
        match broken {
            None => Ok(()),
            Some(error) => Err(error.into()),
        }
    }

    fn slice(
        &mut self,
        slice: &mut Vec<Value>,
        columns: &mut Option<Columns>,
        documented: &[String],
    ) -> Result<(), Failure> {
        let mut known = columns.take().unwrap_or_else(|| self.columns_of(slice, documented));
        self.rows_of(slice, &mut known)?;
        *columns = Some(known);
        slice.clear();
        // whoever waits for the rest has something to read
        self.out.flush()?;
        Ok(())
    }

    fn rows(&mut self, items: &[Value], mut columns: Columns) -> Result<(), Failure> {
        if self.is_drawn && items.is_empty() {
            writeln!(self.out, "{}", text!("nothing found"))?;
            return Ok(());
        }
        self.rows_of(items, &mut columns)?;
        self.out.flush()?;
        if !self.is_drawn {
            table::note_about(&columns);
        }
        Ok(())
    }

    fn rows_of(&mut self, items: &[Value], columns: &mut Columns) -> Result<(), Failure> {
        columns.see(items);
        match self.format {
            Format::Csv => rows::csv(&mut self.out, items, columns)?,
            _ => table::rows(&mut self.out, items, columns)?,
        }
        Ok(())
    }

    fn columns_of(&self, items: &[Value], documented: &[String]) -> Columns {
        match self.columns.is_empty() {
            false => Columns::chosen(&self.columns, documented),
            true => Columns::of(items, documented, self.format == Format::Csv),
        }
    }

    fn line(&mut self, value: &Value) -> io::Result<()> {
        serde_json::to_writer(&mut self.out, value)?;
        self.out.write_all(b"\n")
    }
}

fn yaml(value: &Value) -> Result<String, Failure> {
    let text = serde_yaml::to_string(value).map_err(io::Error::other)?;
    Ok(if text.ends_with('\n') { text } else { text + "\n" })
}
