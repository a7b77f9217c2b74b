//! Prints YAML: the layout that files under `spec/` have, and everything else that is written as YAML.

pub(crate) mod scalar;
pub(crate) mod tree;

use scalar::Style;
use tree::{Above, Collection, Slot, SourceFile, Value};

/// The widest line that text is folded to, in characters.
pub(crate) const WIDTH: usize = 110;

/// Columns that a level is indented by.
const STEP: usize = 2;

/// A file in block style.
pub(crate) fn print(document: &SourceFile) -> String {
    let mut printer = Printer { out: String::new() };
    let root = &document.root;
    printer.comments(&root.above, 0);
    if !root.above.is_empty() {
        // what is left at the head is about the file, not about its first entry
        printer.out.push('\n');
    }
    match &root.value {
        Value::Mapping(c) if !c.slots.is_empty() => printer.collection(c, 0, false),
        Value::Sequence(c) if !c.slots.is_empty() => printer.collection(c, 0, false),
        value => {
            printer.out.push_str(&root_scalar(value));
            printer.end_line(root.right.as_deref());
        }
    }
    printer.comments(&document.tail, 0);
    printer.out
}

/// A root that has no parts stands on the first line, where there is no indentation for a block.
fn root_scalar(value: &Value) -> String {
    match value {
        Value::Verbatim(text) => text.clone(),
        Value::Text(text) => scalar::inline(text),
        Value::Mapping(_) => "{}".to_owned(),
        Value::Sequence(_) => "[]".to_owned(),
    }
}

struct Printer {
    out: String,
}

impl Printer {
    fn indent(&mut self, indent: usize) {
        self.out.extend(std::iter::repeat_n(' ', indent));
    }

    fn end_line(&mut self, right: Option<&str>) {
        if let Some(comment) = right {
            self.out.push(' ');
            self.out.push_str(comment);
        }
        self.out.push('\n');
    }

    /// An empty line, but not at the head of the file or after another one.
    fn blank(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    fn comments(&mut self, comments: &[Above], indent: usize) {
        for comment in comments {
            if comment.blank_before {
                self.blank();
            }
            self.indent(indent);
            self.out.push_str(&comment.text);
            self.out.push('\n');
        }
    }

    /// The slots of a collection; the first one goes on in the line of a dash if `compact`.
    fn collection(&mut self, collection: &Collection, indent: usize, compact: bool) {
        for (index, slot) in collection.slots.iter().enumerate() {
            if index > 0 || !compact {
                self.lead(slot, indent, index == 0);
            }
            self.slot(slot, indent);
        }
        self.comments(&collection.tail, indent);
    }

    /// What stands before a slot, up to its indentation. A collection doesn't begin with an empty line.
    fn lead(&mut self, slot: &Slot, indent: usize, is_first: bool) {
        if is_first && let Some((first, rest)) = slot.above.split_first() {
            self.indent(indent);
            self.out.push_str(&first.text);
            self.out.push('\n');
            self.comments(rest, indent);
        } else {
            self.comments(&slot.above, indent);
        }
        if slot.blank_before && !(is_first && slot.above.is_empty()) {
            self.blank();
        }
        self.indent(indent);
    }

    /// A slot whose collection is at `indent`.
    fn slot(&mut self, slot: &Slot, indent: usize) {
        let mark = match &slot.key {
            Some(key) => scalar::inline(key) + ":",
            None => "-".to_owned(),
        };
        self.out.push_str(&mark);
        match &slot.value {
            Value::Mapping(c) | Value::Sequence(c) if !c.slots.is_empty() => {
                let compact = slot.key.is_none();
                if compact {
                    self.out.push(' ');
                } else {
                    self.end_line(slot.right.as_deref());
                }
                self.collection(c, indent + STEP, compact);
            }
            Value::Mapping(_) => self.short(" {}", slot),
            Value::Sequence(_) => self.short(" []", slot),
            Value::Verbatim(text) => self.short(&format!(" {text}"), slot),
            Value::Text(text) => {
                let room = indent + mark.chars().count() + 1;
                match scalar::style(text, room, indent + STEP) {
                    Style::Inline(text) => self.short(&format!(" {text}"), slot),
                    Style::Block { header, lines } => {
                        self.short(&format!(" {header}"), slot);
                        for line in lines {
                            if !line.is_empty() {
                                self.indent(indent + STEP);
                                self.out.push_str(&line);
                            }
                            self.out.push('\n');
                        }
                    }
                }
            }
        }
    }

    fn short(&mut self, value: &str, slot: &Slot) {
        self.out.push_str(value);
        self.end_line(slot.right.as_deref());
    }
}
