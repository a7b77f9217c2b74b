//! The SDK's names of types: `str`, `list[Crate]`, `dict(str, object)`.

use crate::audit::document::FieldType;

/// How deep types may nest.
const DEPTH: usize = 16;

/// Reads a name of a type.
pub(super) fn read(text: &str) -> FieldType {
    parse(text, DEPTH)
}

fn parse(text: &str, depth: usize) -> FieldType {
    let text = text.trim();
    if depth == 0 {
        return FieldType::Other(text.to_owned());
    }
    if let Some(item) = within(text, "list") {
        return FieldType::Array(Some(Box::new(parse(item, depth - 1))));
    }
    if let Some((_, value)) = within(text, "dict").and_then(|inner| inner.split_once(',')) {
        return FieldType::Map(Some(Box::new(parse(value, depth - 1))));
    }
    match text {
        // dates are text on the wire
        "str" | "datetime" | "date" => FieldType::String,
        "int" => FieldType::Integer,
        "float" => FieldType::Number,
        "bool" => FieldType::Boolean,
        "file" => FieldType::File,
        "object" => FieldType::Any,
        name if is_name(name) => FieldType::Named(name.to_owned()),
        other => FieldType::Other(other.to_owned()),
    }
}

/// What stands in the brackets after `word`.
fn within<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let rest = text.strip_prefix(word)?;
    let rest = rest.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    rest.or_else(|| text.strip_prefix(word)?.strip_prefix('(')?.strip_suffix(')'))
}

/// Whether it is the name of a class: these begin with a capital.
fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_uppercase()) && text.chars().all(|c| c.is_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_type() {
        let array = |item| FieldType::Array(Some(Box::new(item)));
        let map = |value| FieldType::Map(Some(Box::new(value)));
        let crate_ = FieldType::Named("Crate".to_owned());
        for (text, expected) in [
            ("str", FieldType::String),
            ("datetime", FieldType::String),
            ("int", FieldType::Integer),
            ("float", FieldType::Number),
            ("bool", FieldType::Boolean),
            ("file", FieldType::File),
            ("object", FieldType::Any),
            ("Crate", crate_.clone()),
            ("list[Crate]", array(crate_)),
            ("list[list[float]]", array(array(FieldType::Number))),
            ("dict(str, dict(str, int))", map(map(FieldType::Integer))),
            ("dict[str, object]", map(FieldType::Any)),
            ("list[dict(str, str)]", array(map(FieldType::String))),
            ("decimal", FieldType::Other("decimal".to_owned())),
            ("list", FieldType::Other("list".to_owned())),
            ("", FieldType::Other(String::new())),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
        read(&("list[".repeat(9000) + &"]".repeat(9000)));
    }
}
