//! The classes of models: attributes with their types and names on the wire.

use super::python::{Literal, Module, Syntax};

/// A class of a model.
#[derive(Clone, Debug, Default)]
pub(super) struct Model {
    pub(super) name: String,
    /// Its line, counted through all files.
    pub(super) line: usize,
    pub(super) attributes: Vec<Attribute>,
    /// The values, of a class that only lists values.
    pub(super) choices: Vec<String>,
    /// Whether it gives its bytes as they come.
    pub(super) stream: bool,
    /// What can't be read, with its line.
    pub(super) notes: Vec<(usize, String)>,
}

/// An attribute of a model.
#[derive(Clone, Debug)]
pub(super) struct Attribute {
    /// Name in Python.
    pub(super) name: String,
    /// Name on the wire.
    pub(super) wire: String,
    /// Type as the SDK writes it.
    pub(super) kind: String,
    /// Whether the class sets it without asking whether it was given; `None` if it never sets it.
    pub(super) required: Option<bool>,
    /// Whether the SDK masks it when it prints the model.
    pub(super) sensitive: bool,
    /// What the documentation says of it.
    pub(super) text: String,
    pub(super) line: usize,
}

/// The models of a file. `before` is the number of lines before it.
pub(super) fn read(module: &Module, before: usize) -> Vec<Model> {
    module.classes().into_iter().filter_map(|class| model(class, before)).collect()
}

fn model(class: Syntax<'_>, before: usize) -> Option<Model> {
    let assignments = class.assignments();
    let find = |name: &str| assignments.iter().rfind(|a| a.target.source() == name);
    let types = find("openapi_types")?;
    let mut model = Model {
        name: class.name().to_owned(),
        line: before + class.line(),
        stream: class.bases().iter().any(|base| base.ends_with("SdkStreamResponse")),
        ..Model::default()
    };
    let mut note = |line: usize, message: String| model.notes.push((before + line, message));
    let mut table = |name: &str| -> Vec<(String, String, usize)> {
        let Some(assignment) = find(name) else {
            note(class.line(), format!("`{}` has no `{name}`", class.name()));
            return Vec::new();
        };
        let literal = assignment.value.literal();
        let Some(entries) = literal.entries() else {
            note(assignment.value.line(), format!("`{}.{name}` is not written out", class.name()));
            return Vec::new();
        };
        let texts = entries.iter().filter_map(|entry| match (entry.key.text(), entry.value.text()) {
            (Some(key), Some(value)) => Some((key.to_owned(), value.to_owned(), entry.line)),
            _ => {
                note(entry.line, format!("an entry of `{}.{name}` is not written out", class.name()));
                None
            }
        });
        texts.collect()
    };
    let (kinds, names) = (table("openapi_types"), table("attribute_map"));
    for (name, _, line) in names.iter().filter(|(name, ..)| !kinds.iter().any(|(known, ..)| known == name)) {
        note(*line, format!("`{}.{name}` has no type", class.name()));
    }
    let sensitive = match find("sensitive_list").map(|assignment| assignment.value.literal()) {
        Some(Literal::List(items)) => items.iter().filter_map(Literal::text).map(str::to_owned).collect(),
        Some(_) => {
            note(class.line(), format!("`{}.sensitive_list` is not written out", class.name()));
            Vec::new()
        }
        None => Vec::new(),
    };
    let init = class.functions().into_iter().find(|function| function.name() == "__init__");
    let docs = init.and_then(Syntax::docstring).unwrap_or_default();
    for (name, kind, line) in kinds {
        let wire = names.iter().find(|(known, ..)| *known == name).map_or_else(
            || {
                note(line, format!("`{}.{name}` has no name on the wire", class.name()));
                name.clone()
            },
            |(_, wire, _)| wire.clone(),
        );
        model.attributes.push(Attribute {
            required: init.and_then(|init| required(init, &name)),
            sensitive: sensitive.contains(&name),
            text: parameter(&docs, &name),
            line: before + line,
            wire,
            kind,
            name,
        });
    }
    if model.attributes.is_empty() && types.value.literal().entries().is_some_and(<[_]>::is_empty) {
        let constants = assignments.iter().filter(|a| a.target.source().chars().all(|c| !c.is_lowercase()));
        model.choices = constants.filter_map(|a| Some(a.value.literal().text()?.to_owned())).collect();
    }
    Some(model)
}

/// `self.name = name`, within a condition (`if name is not None`) or not.
fn required(init: Syntax<'_>, name: &str) -> Option<bool> {
    let target = format!("self.{name}");
    let sets = |assignment: &super::python::Assignment<'_>| {
        assignment.target.source() == target && assignment.value.source() == name
    };
    if init.assignments().iter().any(sets) {
        return Some(true);
    }
    init.all_assignments().iter().any(sets).then_some(false)
}

/// What a docstring says of a parameter: `:param name: …`, to the next line that begins so.
fn parameter(docs: &str, name: &str) -> String {
    let head = format!(":param {name}:");
    let Some((_, rest)) = docs.split_once(&head) else { return String::new() };
    let lines =
        rest.lines().enumerate().take_while(|(index, line)| *index == 0 || !line.trim().starts_with(':'));
    let words: Vec<&str> = lines.flat_map(|(_, line)| line.split_whitespace()).collect();
    words.join(" ")
}
