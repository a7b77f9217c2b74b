//! YAML with source positions: every node and every key knows its file, line and column.
//!
//! A typed deserializer would lose the positions that the linter and the diff print. JSON is read the same way, being a
//! subset. This is a crate by itself so that it can be optimized where the rest of the tools is not: the parser is
//! generic, and compiled here.

pub mod diagnostic;

use std::collections::HashMap;
use std::sync::Arc;

pub use granit_parser;
use granit_parser::{Event, Parser, ScalarStyle, Span, StrInput};
use serde_json::{Map, Number, Value};

use crate::diagnostic::{Diagnostics, Location};

/// A value and where it stands.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it is.
    pub kind: Kind,
    /// Where it begins.
    pub at: Location,
}

/// The kinds of value that YAML shares with JSON.
#[derive(Clone, Debug)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// An integer or a float.
    Number(Number),
    /// Text.
    String(String),
    /// A sequence.
    Sequence(Vec<Node>),
    /// A mapping with text keys, in source order.
    Mapping(Vec<Entry>),
}

/// One key of a mapping.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Where the key stands.
    pub key_at: Location,
    /// Its value.
    pub value: Node,
}

impl Node {
    /// The value of `key`, if this is a mapping that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries().iter().find(|e| e.key == key).map(|e| &e.value)
    }

    /// The value of `key` for changing it.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        match &mut self.kind {
            Kind::Mapping(entries) => entries.iter_mut().find(|e| e.key == key).map(|e| &mut e.value),
            _ => None,
        }
    }

    /// Takes the entries out of the mapping under `key`; none if there is none.
    pub fn take(&mut self, key: &str) -> Vec<Entry> {
        self.get_mut(key).map(Node::take_entries).unwrap_or_default()
    }

    /// Takes the entries out of a mapping; none out of anything else.
    pub fn take_entries(&mut self) -> Vec<Entry> {
        match &mut self.kind {
            Kind::Mapping(entries) => std::mem::take(entries),
            _ => Vec::new(),
        }
    }

    /// Follows keys one after the other.
    pub fn path(&self, keys: &[&str]) -> Option<&Node> {
        keys.iter().try_fold(self, |node, key| node.get(key))
    }

    /// The entries of a mapping; none for anything else.
    pub fn entries(&self) -> &[Entry] {
        match &self.kind {
            Kind::Mapping(entries) => entries,
            _ => &[],
        }
    }

    /// The items of a sequence; none for anything else.
    pub fn items(&self) -> &[Node] {
        match &self.kind {
            Kind::Sequence(items) => items,
            _ => &[],
        }
    }

    /// The text of a string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.kind {
            Kind::String(text) => Some(text),
            _ => None,
        }
    }

    /// The text of the string under `key`.
    pub fn str(&self, key: &str) -> Option<&str> {
        self.get(key).and_then(Node::as_str)
    }

    /// Where `key` stands in this mapping, or the mapping itself.
    pub fn key_at(&self, key: &str) -> &Location {
        self.entries().iter().find(|e| e.key == key).map_or(&self.at, |e| &e.key_at)
    }

    /// The same value without positions.
    pub fn to_json(&self) -> Value {
        match &self.kind {
            Kind::Null => Value::Null,
            Kind::Bool(value) => Value::Bool(*value),
            Kind::Number(value) => Value::Number(value.clone()),
            Kind::String(value) => Value::String(value.clone()),
            Kind::Sequence(items) => items.iter().map(Node::to_json).collect(),
            Kind::Mapping(entries) => Value::Object(
                entries.iter().map(|e| (e.key.clone(), e.value.to_json())).collect::<Map<_, _>>(),
            ),
        }
    }

    /// The same value in another file.
    #[must_use]
    pub fn in_file(&self, file: &Arc<str>) -> Self {
        let place = |at: &Location| Location { file: file.clone(), line: at.line, column: at.column };
        let kind = match &self.kind {
            Kind::Sequence(items) => Kind::Sequence(items.iter().map(|item| item.in_file(file)).collect()),
            Kind::Mapping(entries) => {
                let moved = |entry: &Entry| Entry {
                    key: entry.key.clone(),
                    key_at: place(&entry.key_at),
                    value: entry.value.in_file(file),
                };
                Kind::Mapping(entries.iter().map(moved).collect())
            }
            scalar => scalar.clone(),
        };
        Node { kind, at: place(&self.at) }
    }

    /// A mapping that stands where `at` says, for nodes that no file holds.
    pub fn mapping(at: Location, entries: Vec<Entry>) -> Self {
        Node { kind: Kind::Mapping(entries), at }
    }
}

/// Parses one document; `file` is how its places are named.
pub fn parse(file: &str, text: &str) -> Result<Node, Diagnostics> {
    let mut builder = Builder {
        file: Arc::from(file),
        parser: Parser::new_from_str(text),
        found: Diagnostics::new(),
        depth: 0,
    };
    let node = builder.document();
    match node {
        Some(node) => builder.found.into_result(node),
        None => Err(builder.found),
    }
}

/// A mapping with more keys than this gets an index.
const FEW: usize = 24;

/// No document is as deep as this. What is deeper would not fit the stack of those who read it.
pub const DEEPEST: usize = 200;

struct Builder<'a> {
    file: Arc<str>,
    parser: Parser<'a, StrInput<'a>>,
    found: Diagnostics,
    depth: usize,
}

impl<'a> Builder<'a> {
    /// `None` after a syntax error, which is then in `found`.
    fn next(&mut self) -> Option<(Event<'a>, Span)> {
        loop {
            match self.parser.next_event()? {
                Ok((Event::Comment(..), _)) => {}
                Ok(event) => return Some(event),
                Err(error) => {
                    let marker = *error.marker();
                    let at = self.location(marker.line(), marker.col());
                    self.found.push(
                        &at,
                        "yaml-syntax",
                        error.kind().to_string(),
                        "fix the YAML at this place",
                    );
                    return None;
                }
            }
        }
    }

    fn location(&self, line: usize, column: usize) -> Location {
        Location { file: self.file.clone(), line, column: column + 1 }
    }

    fn document(&mut self) -> Option<Node> {
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamStart | Event::DocumentStart(..) => {}
                Event::StreamEnd => {
                    let at = self.location(1, 0);
                    self.found.push(
                        &at,
                        "yaml-syntax",
                        "the document is empty",
                        "write what belongs into it",
                    );
                    return None;
                }
                event => {
                    let node = self.node(event, span)?;
                    self.only_document()?;
                    return Some(node);
                }
            }
        }
    }

    fn only_document(&mut self) -> Option<()> {
        loop {
            match self.next()? {
                (Event::StreamEnd, _) => return Some(()),
                (Event::DocumentEnd, _) => {}
                (_, span) => {
                    let at = self.location(span.start.line(), span.start.col());
                    self.found.push(
                        &at,
                        "yaml-syntax",
                        "a second document begins here",
                        "keep one document in a file",
                    );
                    return None;
                }
            }
        }
    }

    fn node(&mut self, event: Event<'a>, span: Span) -> Option<Node> {
        let at = self.location(span.start.line(), span.start.col());
        if self.depth >= DEEPEST {
            let message = format!("more than {DEEPEST} levels deep");
            self.found.push(&at, "yaml-depth", message, "give the inner schemas names, and refer to them");
            return None;
        }
        self.depth += 1;
        let kind = self.kind(event, &at);
        self.depth -= 1;
        Some(Node { kind: kind?, at })
    }

    fn kind(&mut self, event: Event<'a>, at: &Location) -> Option<Kind> {
        Some(match event {
            Event::Scalar(text, ScalarStyle::Plain, _, None) => plain(&text).unwrap_or_else(|help| {
                let message =
                    format!("`{text}` is a number that not all readers read alike, or JSON doesn't have");
                self.found.push(at, "yaml-number", message, help);
                Kind::Null
            }),
            Event::Scalar(text, _, _, None) => Kind::String(text.into_owned()),
            Event::SequenceStart(_, _, None) => Kind::Sequence(self.sequence()?),
            Event::MappingStart(_, _, None) => Kind::Mapping(self.entries()?),
            _ => {
                self.found.push(
                    at,
                    "yaml-syntax",
                    "an anchor alias or a tag stands here, which OpenAPI documents do not use",
                    "write the value out, or use a $ref",
                );
                return None;
            }
        })
    }

    fn sequence(&mut self) -> Option<Vec<Node>> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => return Some(items),
                (event, span) => items.push(self.node(event, span)?),
            }
        }
    }

    fn entries(&mut self) -> Option<Vec<Entry>> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut index: HashMap<String, usize> = HashMap::new();
        loop {
            let (event, span) = self.next()?;
            if matches!(event, Event::MappingEnd) {
                return Some(entries);
            }
            let key_at = self.location(span.start.line(), span.start.col());
            let Event::Scalar(key, style, _, None) = event else {
                self.found.push(
                    &key_at,
                    "yaml-syntax",
                    "a mapping key must be text",
                    "use a plain or quoted key",
                );
                return None;
            };
            if key == "<<" && style == ScalarStyle::Plain {
                // other readers would merge, this one would take it for a name
                self.found.push(
                    &key_at,
                    "yaml-syntax",
                    "a merge key stands here, which OpenAPI documents do not use",
                    "write the keys out; quote it if it is a name",
                );
            }
            let (event, span) = self.next()?;
            let value = self.node(event, span)?;
            let first = match index.is_empty() {
                true => entries.iter().position(|entry| entry.key == *key),
                false => index.get(&*key).copied(),
            };
            if let Some(first) = first.and_then(|first| entries.get(first)) {
                self.found.push(
                    &key_at,
                    "duplicate-key",
                    format!("key `{key}` stands already at {}", first.key_at),
                    "keep one of the two",
                );
                continue;
            }
            if entries.len() >= FEW {
                // looking through all keys for each would take time that grows with their square
                if index.is_empty() {
                    index.extend(entries.iter().enumerate().map(|(at, entry)| (entry.key.clone(), at)));
                }
                index.insert(key.clone().into_owned(), entries.len());
            }
            entries.push(Entry { key: key.into_owned(), key_at, value });
        }
    }
}

/// The YAML 1.2 core schema; of a number that would not be kept as it is, what to write instead.
fn plain(text: &str) -> Result<Kind, &'static str> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Ok(Kind::Null),
        "true" | "True" | "TRUE" => return Ok(Kind::Bool(true)),
        "false" | "False" | "FALSE" => return Ok(Kind::Bool(false)),
        _ => {}
    }
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    match digits.as_bytes() {
        [b'0', b'x', hex @ ..] if !hex.is_empty() && hex.iter().all(u8::is_ascii_hexdigit) => {
            return Err("write it with decimal digits; quote it if it is text");
        }
        [b'0', b'o', octal @ ..] if !octal.is_empty() && octal.iter().all(u8::is_ascii_digit) => {
            return Err("write it with decimal digits; quote it if it is text");
        }
        [b'0', rest @ ..] if !rest.is_empty() && rest.iter().all(u8::is_ascii_digit) => {
            return Err("write it without the zeros before it; quote it if it is text");
        }
        b".inf" | b".Inf" | b".INF" | b".nan" | b".NaN" | b".NAN" => {
            return Err("write a finite number; quote it if it is text");
        }
        _ => {}
    }
    if digits.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
        let unsigned = text.strip_prefix('+').unwrap_or(text);
        if let Ok(value) = unsigned.parse::<i64>() {
            return Ok(Kind::Number(value.into()));
        }
        if let Ok(value) = unsigned.parse::<u64>() {
            return Ok(Kind::Number(value.into()));
        }
        if digits.bytes().all(|c| c.is_ascii_digit()) {
            return Err("write one of at most 64 bits, or with an exponent; quote it if it is text");
        }
        if digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | 'e' | 'E' | '+' | '-'))
            && let Ok(value) = unsigned.parse::<f64>()
        {
            let number = Number::from_f64(value).map(Kind::Number);
            return number.ok_or("write one that 64 bits can hold; quote it if it is text");
        }
    }
    Ok(Kind::String(text.to_owned()))
}
