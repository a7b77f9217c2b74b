//! A document with its comments, and the places that tell which comment belongs where.

use crate::openapi::yaml::granit_parser::{Event, Parser, ScalarStyle, Span, StrInput, StructureStyle};

use super::defect;
use crate::openapi::diagnostic::{Diagnostics, Location};
use crate::openapi::print::tree::{Collection, Place, Slot, SourceFile, Value};
use crate::openapi::yaml::{Kind, Node};

/// A comment as the parser finds it.
#[derive(Debug)]
pub(super) struct Comment {
    pub(super) at: Place,
    /// With its `#`.
    pub(super) text: String,
}

/// Reads `text`, which has been parsed as `data`, once more for what `data` does not keep.
pub(super) fn read(
    file_name: &str,
    text: &str,
    data: &Node,
) -> Result<(SourceFile, Vec<Comment>), Diagnostics> {
    let mut reader = Reader {
        parser: Parser::new_from_str(text),
        lines: text.split('\n').collect(),
        comments: Vec::new(),
        anchor: None,
    };
    let document = reader.document(data);
    if let Some(place) = reader.anchor {
        let mut found = Diagnostics::new();
        found.push(
            &Location { file: data.at.file.clone(), line: place.line, column: place.column + 1 },
            "yaml-anchor",
            "an anchor is defined here, which nothing can refer to",
            "remove the anchor",
        );
        return Err(found);
    }
    match document {
        Some(root) => Ok((SourceFile { root, tail: Vec::new() }, reader.comments)),
        None => Err(defect(file_name, "a second reading finds another structure than the first")),
    }
}

/// The texts of all comments, without blanks at their ends.
pub(super) fn comment_texts(text: &str) -> Vec<String> {
    let events = Parser::new_from_str(text).map_while(Result::ok);
    events
        .filter_map(|(event, _)| match event {
            Event::Comment(text, _) => Some(comment(&text)),
            _ => None,
        })
        .collect()
}

fn comment(text: &str) -> String {
    format!("#{}", text.trim_end())
}

struct Reader<'a> {
    parser: Parser<'a, StrInput<'a>>,
    lines: Vec<&'a str>,
    comments: Vec<Comment>,
    /// The first anchor. It would be lost, and is of no use where aliases are refused.
    anchor: Option<Place>,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Option<(Event<'a>, Span)> {
        loop {
            let (event, span) = self.parser.next_event()?.ok()?;
            let at = start(&span);
            match &event {
                Event::Comment(text, _) => {
                    self.comments.push(Comment { at, text: comment(text) });
                    continue;
                }
                Event::Scalar(_, _, anchor, _)
                | Event::SequenceStart(_, anchor, _)
                | Event::MappingStart(_, anchor, _)
                    if *anchor != 0 =>
                {
                    self.anchor.get_or_insert(at);
                }
                _ => {}
            }
            return Some((event, span));
        }
    }

    fn document(&mut self, data: &Node) -> Option<Slot> {
        loop {
            match self.next()? {
                (Event::StreamStart | Event::DocumentStart(..), _) => {}
                (event, span) => {
                    let at = start(&span);
                    let value = self.value(event, &span, data)?;
                    // comments may follow
                    while self.next().is_some() {}
                    return Some(Slot::new(None, at, value, at));
                }
            }
        }
    }

    fn value(&mut self, event: Event<'a>, span: &Span, data: &Node) -> Option<Value> {
        let column = span.start.col();
        match (event, &data.kind) {
            (Event::Scalar(..), Kind::String(text)) => Some(Value::Text(text.clone())),
            (Event::Scalar(..), Kind::Null) => Some(Value::Verbatim("null".to_owned())),
            (Event::Scalar(..), Kind::Bool(value)) => Some(Value::Verbatim(value.to_string())),
            (Event::Scalar(text, ScalarStyle::Plain, ..), Kind::Number(_)) => {
                Some(Value::Verbatim(text.into_owned()))
            }
            (Event::SequenceStart(style, ..), Kind::Sequence(items)) => {
                let mut slots = Vec::new();
                for item in items {
                    let (event, span) = self.next()?;
                    let value_at = start(&span);
                    let at = match style {
                        StructureStyle::Block => self.dash(value_at, column),
                        StructureStyle::Flow => value_at,
                    };
                    slots.push(Slot::new(None, at, self.value(event, &span, item)?, value_at));
                }
                let close = self.close(style, &Event::SequenceEnd)?;
                Some(Value::Sequence(Collection { slots, tail: Vec::new(), column, close }))
            }
            (Event::MappingStart(style, ..), Kind::Mapping(entries)) => {
                let mut slots = Vec::new();
                for entry in entries {
                    let at = start(&self.next()?.1);
                    let (event, span) = self.next()?;
                    let value = self.value(event, &span, &entry.value)?;
                    // a value that isn't written has no place of its own
                    let value_at = if span.start == span.end { at } else { start(&span) };
                    slots.push(Slot::new(Some(entry.key.clone()), at, value, value_at));
                }
                let close = self.close(style, &Event::MappingEnd)?;
                Some(Value::Mapping(Collection { slots, tail: Vec::new(), column, close }))
            }
            _ => None,
        }
    }

    /// Where the dash in `column` stands that begins the item at `value`: on its line or above.
    fn dash(&self, value: Place, column: usize) -> Place {
        let is_dash = |line: usize| {
            let text =
                line.checked_sub(1).and_then(|index| self.lines.get(index)).copied().unwrap_or_default();
            text.chars().nth(column) == Some('-')
                && text.chars().take(column).all(|c| matches!(c, ' ' | '-' | '?' | ':'))
        };
        let last = if value.column > column { value.line } else { value.line.saturating_sub(1) };
        let line = (1..=last).rev().find(|line| is_dash(*line));
        line.map_or(value, |line| Place { line, column })
    }

    /// Takes the end of a collection; the outer `None` if something else comes.
    fn close(&mut self, style: StructureStyle, expected: &Event<'_>) -> Option<Option<Place>> {
        let (event, span) = self.next()?;
        (event == *expected).then(|| (style == StructureStyle::Flow).then(|| start(&span)))
    }
}

fn start(span: &Span) -> Place {
    Place { line: span.start.line(), column: span.start.col() }
}
