//! What a Python file defines, as far as it stands there literally. Nothing is run.

use tree_sitter::{Node, Parser, TreeCursor};

use super::Unreadable;

/// How deep literals may nest: the vendor's are at most three deep.
const DEPTH: usize = 16;

/// A parsed file.
pub(super) struct Module {
    text: String,
    tree: tree_sitter::Tree,
}

/// A value that is written out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Literal {
    Text(String),
    /// A list or a tuple.
    List(Vec<Literal>),
    Map(Vec<Entry>),
    /// Anything that only a run could tell.
    Unknown,
}

/// One entry of a dictionary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) key: Literal,
    pub(super) value: Literal,
    /// Its line, from 1.
    pub(super) line: usize,
}

impl Literal {
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Literal::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(super) fn entries(&self) -> Option<&[Entry]> {
        match self {
            Literal::Map(entries) => Some(entries),
            _ => None,
        }
    }
}

/// A part of a file.
#[derive(Clone, Copy)]
pub(super) struct Syntax<'a> {
    node: Node<'a>,
    text: &'a str,
}

/// `target = value`.
pub(super) struct Assignment<'a> {
    pub(super) target: Syntax<'a>,
    pub(super) value: Syntax<'a>,
}

impl Module {
    /// Parses a file; `file` is what errors call it.
    pub(super) fn parse(file: &str, text: String) -> Result<Self, Unreadable> {
        let mut parser = Parser::new();
        let failed = |line, message: &str| Unreadable::Python {
            file: file.to_owned(),
            line,
            message: message.to_owned(),
        };
        parser
            .set_language(&tree_sitter_python::LANGUAGE.into())
            .map_err(|error| failed(1, &format!("the Python grammar can't be loaded: {error}")))?;
        let tree = parser.parse(&text, None).ok_or_else(|| failed(1, "the parser gave up"))?;
        if tree.root_node().has_error() {
            let line = walk(tree.root_node())
                .find(|node| node.is_error() || node.is_missing())
                .map_or(1, |node| node.start_position().row + 1);
            return Err(failed(line, "this is not Python"));
        }
        Ok(Module { text, tree })
    }

    /// How many lines it has.
    pub(super) fn lines(&self) -> usize {
        self.text.lines().count()
    }

    /// The classes at its top.
    pub(super) fn classes(&self) -> Vec<Syntax<'_>> {
        let root = Syntax { node: self.tree.root_node(), text: &self.text };
        root.children().filter_map(|child| child.definition("class_definition")).collect()
    }
}

impl<'a> Syntax<'a> {
    fn with(self, node: Node<'a>) -> Self {
        Syntax { node, text: self.text }
    }

    fn children(self) -> impl Iterator<Item = Syntax<'a>> {
        let mut cursor = self.node.walk();
        let nodes: Vec<Node<'a>> = self.node.named_children(&mut cursor).collect();
        nodes.into_iter().map(move |node| self.with(node))
    }

    fn field(self, name: &str) -> Option<Self> {
        self.node.child_by_field_name(name).map(|node| self.with(node))
    }

    /// A definition, also below decorators.
    fn definition(self, kind: &str) -> Option<Self> {
        let node = if self.node.kind() == "decorated_definition" { self.field("definition")? } else { self };
        (node.node.kind() == kind).then_some(node)
    }

    /// Everything in it, itself first.
    fn all(self) -> impl Iterator<Item = Syntax<'a>> {
        walk(self.node).map(move |node| self.with(node))
    }

    /// As it is written.
    pub(super) fn source(self) -> &'a str {
        self.text.get(self.node.byte_range()).unwrap_or_default()
    }

    /// Its first line, from 1.
    pub(super) fn line(self) -> usize {
        self.node.start_position().row + 1
    }

    /// The name of a class or function.
    pub(super) fn name(self) -> &'a str {
        self.field("name").map_or("", Syntax::source)
    }

    /// The classes that a class derives from.
    pub(super) fn bases(self) -> Vec<&'a str> {
        self.field("superclasses")
            .map(|bases| bases.children().map(Syntax::source).collect())
            .unwrap_or_default()
    }

    /// The functions of a class.
    pub(super) fn functions(self) -> Vec<Syntax<'a>> {
        let body = self.field("body");
        body.into_iter()
            .flat_map(Syntax::children)
            .filter_map(|c| c.definition("function_definition"))
            .collect()
    }

    /// The assignments that stand in a class's or function's body itself, not within a condition.
    pub(super) fn assignments(self) -> Vec<Assignment<'a>> {
        let statements = self.field("body").into_iter().flat_map(Syntax::children);
        statements
            .filter(|child| child.node.kind() == "expression_statement")
            .flat_map(Syntax::children)
            .filter_map(Syntax::assignment)
            .collect()
    }

    /// All assignments, within conditions too.
    pub(super) fn all_assignments(self) -> Vec<Assignment<'a>> {
        self.all().filter_map(Syntax::assignment).collect()
    }

    fn assignment(self) -> Option<Assignment<'a>> {
        (self.node.kind() == "assignment").then_some(())?;
        Some(Assignment { target: self.field("left")?, value: self.field("right")? })
    }

    /// The calls in it: what is called, and its arguments.
    pub(super) fn calls(self) -> Vec<(&'a str, Vec<Syntax<'a>>)> {
        let calls = self.all().filter(|node| node.node.kind() == "call");
        calls
            .filter_map(|call| {
                Some((call.field("function")?.source(), call.field("arguments")?.children().collect()))
            })
            .collect()
    }

    /// `name['key']`.
    pub(super) fn subscript(self) -> Option<(&'a str, String)> {
        (self.node.kind() == "subscript").then_some(())?;
        let Literal::Text(key) = self.field("subscript")?.literal() else { return None };
        Some((self.field("value")?.source(), key))
    }

    /// The items of a tuple or list, as they are written.
    pub(super) fn items(self) -> Vec<Syntax<'a>> {
        if matches!(self.node.kind(), "tuple" | "list") { self.children().collect() } else { Vec::new() }
    }

    /// The text that a class or function begins with to explain itself.
    pub(super) fn docstring(self) -> Option<String> {
        let first = self.field("body")?.children().next()?;
        match first.children().next()?.literal() {
            Literal::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Its value, where it is written out.
    pub(super) fn literal(self) -> Literal {
        self.value(DEPTH)
    }

    fn value(self, depth: usize) -> Literal {
        if depth == 0 {
            return Literal::Unknown;
        }
        match self.node.kind() {
            "string" => self.string().map_or(Literal::Unknown, Literal::Text),
            "list" | "tuple" => Literal::List(self.children().map(|item| item.value(depth - 1)).collect()),
            "dictionary" => Literal::Map(
                self.children()
                    .filter(|child| child.node.kind() != "comment")
                    .map(|pair| match (pair.field("key"), pair.field("value")) {
                        (Some(key), Some(value)) => Entry {
                            key: key.value(depth - 1),
                            value: value.value(depth - 1),
                            line: pair.line(),
                        },
                        _ => Entry { key: Literal::Unknown, value: Literal::Unknown, line: pair.line() },
                    })
                    .collect(),
            ),
            _ => Literal::Unknown,
        }
    }

    /// A string's content. One that computes something or escapes characters isn't written out, but a raw string's
    /// backslashes are characters.
    fn string(self) -> Option<String> {
        let start = self.children().find(|child| child.node.kind() == "string_start")?.source();
        let prefix = start.trim_end_matches(['"', '\'']).to_ascii_lowercase();
        let mut text = String::new();
        for part in self.children() {
            match part.node.kind() {
                "string_start" | "string_end" => {}
                "string_content"
                    if prefix.contains('r')
                        || !part.all().any(|inner| inner.node.kind() == "escape_sequence") =>
                {
                    text.push_str(part.source());
                }
                _ => return None,
            }
        }
        (!prefix.contains('b') && !prefix.contains('f')).then_some(text)
    }
}

/// A node and everything below it, in the order of the text.
fn walk(root: Node<'_>) -> impl Iterator<Item = Node<'_>> {
    let mut cursor: Option<TreeCursor<'_>> = Some(root.walk());
    std::iter::from_fn(move || {
        let at = cursor.as_mut()?;
        let node = at.node();
        if !at.goto_first_child() {
            loop {
                if at.goto_next_sibling() {
                    break;
                }
                if !at.goto_parent() {
                    cursor = None;
                    break;
                }
            }
        }
        Some(node)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> Literal {
        let module = Module::parse("a.py", format!("class A:\n    a = {text}\n")).unwrap();
        let classes = module.classes();
        classes[0].assignments()[0].value.literal()
    }

    fn text(text: &str) -> Literal {
        Literal::Text(text.to_owned())
    }

    #[test]
    fn what_is_written_out_is_read_and_nothing_else() {
        assert_eq!(value("'a'"), text("a"));
        assert_eq!(value("u\"a'b\""), text("a'b"));
        assert_eq!(value(r"r'\d'"), text(r"\d"));
        assert_eq!(value("['a', (\"b\",)]"), Literal::List(vec![text("a"), Literal::List(vec![text("b")])]));
        assert_eq!(value("[]"), Literal::List(vec![]));
        let entry = |key, value, line| Entry { key: text(key), value: text(value), line };
        assert_eq!(
            value("{'a': 'b',\n'c': 'd'}"),
            Literal::Map(vec![entry("a", "b", 2), entry("c", "d", 3)])
        );
        for computed in [r"'\x41'", "f'{x}'", "b'a'", "'a' + 'b'", "x", "list()", "1"] {
            assert_eq!(value(computed), Literal::Unknown, "{computed}");
        }
        assert_eq!(
            value("{**x}"),
            Literal::Map(vec![Entry { key: Literal::Unknown, value: Literal::Unknown, line: 2 }])
        );
    }

    #[test]
    fn deep_nesting_ends() {
        let deep = "[".repeat(5000) + &"]".repeat(5000);
        assert!(matches!(value(&deep), Literal::List(_)));
    }

    #[test]
    fn what_is_no_python_is_named_with_its_line() {
        let error = Module::parse("v1/a.py", "a = 1\nclass {\n".to_owned()).map(|_| ()).unwrap_err();
        assert_eq!(error.to_string(), "v1/a.py:2: this is not Python");
    }
}
