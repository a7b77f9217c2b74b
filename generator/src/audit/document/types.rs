//! The column of types: `Array of Foo objects`, `Map<String,String>`, `Long`.

use super::FieldType;
use super::markup;

/// Reads a cell of the column.
pub(super) fn read(cell: &str) -> FieldType {
    parse(&markup::plain(cell))
}

fn parse(text: &str) -> FieldType {
    let text = text.trim();
    if let Some(scalar) = scalar(text) {
        return scalar;
    }
    if let Some(rest) = strip_word(text, "array") {
        let rest = rest.trim();
        if rest.is_empty() {
            return FieldType::Array(None);
        }
        if let Some(item) = between(rest) {
            return FieldType::Array(Some(Box::new(parse(item))));
        }
        let item = strip_word(rest, "of").unwrap_or(rest);
        return FieldType::Array(Some(Box::new(parse(item))));
    }
    if let Some(rest) = strip_word(text, "map") {
        return match between(rest.trim()) {
            // the key is always text
            Some(inner) => FieldType::Map(inner.split_once(',').map(|(_, value)| Box::new(parse(value)))),
            None if rest.trim().is_empty() => FieldType::Map(None),
            None => match object(rest) {
                Some("") => FieldType::Map(None),
                _ => FieldType::Other(text.to_owned()),
            },
        };
    }
    match object(text) {
        Some("") => FieldType::Object,
        Some(name) => match generic(name) {
            Some(inner) => inner,
            None => FieldType::Named(name.chars().filter(|c| !c.is_whitespace()).collect()),
        },
        None => FieldType::Other(text.to_owned()),
    }
}

/// A map or an array that the word `object` follows.
fn generic(name: &str) -> Option<FieldType> {
    name.trim_end().ends_with('>').then(|| parse(name))
}

fn scalar(text: &str) -> Option<FieldType> {
    let lower = text.to_ascii_lowercase();
    let singular = lower.strip_suffix('s').unwrap_or(&lower);
    Some(match singular {
        "string" => FieldType::String,
        "integer" | "int" => FieldType::Integer,
        "long" => FieldType::Long,
        "boolean" | "bool" => FieldType::Boolean,
        "float" => FieldType::Float,
        "double" => FieldType::Double,
        "number" => FieldType::Number,
        "file" => FieldType::File,
        _ => return None,
    })
}

/// What stands before the word `object` or `objects` at the end.
fn object(text: &str) -> Option<&str> {
    let lower = text.to_ascii_lowercase();
    let stem = lower.strip_suffix("objects").or_else(|| lower.strip_suffix("object"))?;
    let name = text.get(..stem.len())?;
    // `ProjectObject` is a name, not a name and the word
    (name.is_empty() || name.ends_with([' ', '>'])).then(|| name.trim())
}

/// What follows `word` at the beginning, if it is a word of its own.
fn strip_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let head = text.get(..word.len())?;
    let rest = text.get(word.len()..)?;
    (head.eq_ignore_ascii_case(word) && !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
        .then_some(rest)
}

/// What stands between the outer angle brackets.
fn between(text: &str) -> Option<&str> {
    let text = object(text).unwrap_or(text).trim();
    text.strip_prefix('<')?.strip_suffix('>')
}

#[cfg(test)]
mod tests {
    use super::*;
    use FieldType::{Array, Double, Long, Map, Named, Number, Object, Other, String as Text};

    fn array(item: FieldType) -> FieldType {
        Array(Some(Box::new(item)))
    }

    #[test]
    fn every_form_of_type() {
        let named = |name: &str| Named(name.to_owned());
        let cases = [
            ("String", Text),
            ("Long", Long),
            ("Array of strings", array(Text)),
            ("Array of doubles", array(Double)),
            ("Array", Array(None)),
            ("Array of objects", array(Object)),
            ("Object", Object),
            ("Crate object", named("Crate")),
            ("Array of Crate objects", array(named("Crate"))),
            ("Array of CrateRs p objects", array(named("CrateRsp"))),
            ("Array of <a href=\"#\">Crate</a> objects", array(named("Crate"))),
            ("表 6-4 object", named("表6-4")),
            ("Array<Array<Number>>", array(array(Number))),
            ("Map<String,String>", Map(Some(Box::new(Text)))),
            ("Map<String, Map<String, Long>>", Map(Some(Box::new(Map(Some(Box::new(Long))))))),
            ("Map<String,Object>", Map(Some(Box::new(Object)))),
            ("Array of Map<String,String> objects", array(Map(Some(Box::new(Text))))),
            ("Array of ProjectObject objects", array(named("ProjectObject"))),
            ("MapEntry object", named("MapEntry")),
            ("Decimal", Other("Decimal".to_owned())),
            ("", Other(String::new())),
        ];
        for (cell, expected) in cases {
            assert_eq!(read(cell), expected, "{cell}");
        }
    }
}
