//! Calls with the command line tool: `eihealth api`.

use heck::ToKebabCase;
use serde_json::Value;

use crate::openapi::media::Media;
use crate::openapi::model::{Operation, array, members};

use super::code::{Code, WIDTH};
use super::given::{Given, answered_file, file_name, text_of};

/// More flags than this are a document rather than a command.
const FLAGS: usize = 12;

pub(super) fn shell(operation: &Operation, given: &Given<'_>) -> String {
    let mut flags: Vec<(String, String)> = Vec::new();
    for (parameter, value) in &given.parameters {
        flag(&parameter.name.to_kebab_case(), value, &mut flags);
    }
    let mut document = None;
    if let (Some(body), Some(value)) = (&operation.body, &given.body) {
        match Media::of(&body.media) {
            Media::Json => {
                let mut fields = Vec::new();
                let is_flat = flatten("", value, &mut fields);
                let clashes = fields.iter().any(|(name, _)| flags.iter().any(|(other, _)| name == other));
                match is_flat && !clashes && flags.len() + fields.len() <= FLAGS {
                    true => flags.extend(fields),
                    false => {
                        flags.push(("body".to_owned(), "-".to_owned()));
                        document = Some(Code::document(value));
                    }
                }
            }
            Media::Form => {
                for (name, value) in members(Some(value)) {
                    let is_file = given.files.contains(name);
                    let name = name.to_kebab_case();
                    match is_file {
                        true => {
                            flags.push((name, format!("@{}", given.file_name(operation, value))));
                        }
                        false => flag(&name, value, &mut flags),
                    }
                }
            }
            Media::Text | Media::Binary => flags.push(("body".to_owned(), format!("@{}", file_name(value)))),
        }
    }
    let words: Vec<String> = flags.iter().map(|(name, value)| format!("--{name} {}", quote(value))).collect();
    let output = answered_file(operation).map(|file| format!(" > {}", quote(&file))).unwrap_or_default();
    let head = format!("eihealth api {}", operation.id);
    let flat = [std::slice::from_ref(&head), words.as_slice()].concat().join(" ");
    let command = match flat.chars().count() + output.len() <= WIDTH {
        true => flat,
        false => [&[head], words.as_slice()].concat().join(" \\\n  "),
    };
    match document {
        Some(document) => format!("{command} <<'END'{output}\n{document}\nEND"),
        None => command + &output,
    }
}

/// A value as a flag; a list as one for each item.
fn flag(name: &str, value: &Value, flags: &mut Vec<(String, String)>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| flags.push((name.to_owned(), text_of(item)))),
        Value::Null => {}
        value => flags.push((name.to_owned(), text_of(value))),
    }
}

/// The fields of an object, those of the objects in it with dots; whether all of it can be said so.
fn flatten(prefix: &str, value: &Value, flags: &mut Vec<(String, String)>) -> bool {
    let is_scalar = |value: &Value| !matches!(value, Value::Array(_) | Value::Object(_) | Value::Null);
    let Some(fields) = value.as_object() else { return false };
    fields.iter().all(|(name, value)| {
        let name = format!("{prefix}{}", name.to_kebab_case());
        match value {
            Value::Object(inner) => !inner.is_empty() && flatten(&format!("{name}."), value, flags),
            Value::Array(items) => {
                flag(&name, value, flags);
                !items.is_empty() && array(Some(value)).all(is_scalar)
            }
            value => {
                flag(&name, value, flags);
                is_scalar(value)
            }
        }
    })
}

/// A word of a shell.
pub(super) fn quote(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "_-./:,@%+=".contains(c);
    match !text.is_empty() && text.chars().all(is_plain) {
        true => text.to_owned(),
        false => format!("'{}'", text.replace('\'', r"'\''")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn words_are_quoted_where_a_shell_would_read_them() {
        for (text, quoted) in [
            ("a-b/c.d:e", "a-b/c.d:e"),
            ("", "''"),
            ("a b", "'a b'"),
            ("it's", r"'it'\''s'"),
            ("$x", "'$x'"),
            ("基因", "'基因'"),
        ] {
            assert_eq!(quote(text), quoted);
        }
    }

    #[test]
    fn bodies_are_flags_as_far_as_they_are_flat() {
        let flags = |value: Value| {
            let mut flags = Vec::new();
            let whole = flatten("", &value, &mut flags);
            (whole, flags.into_iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>())
        };
        let (whole, found) = flags(json!({"name": "a", "toolType": {"max_size": 1}, "labels": ["x", "y"]}));
        assert!(whole);
        assert_eq!(found, ["name=a", "tool-type.max-size=1", "labels=x", "labels=y"]);
        for odd in
            [json!({"a": [{"b": 1}]}), json!({"a": []}), json!({"a": null}), json!([1]), json!({"a": {}})]
        {
            assert!(!flags(odd.clone()).0, "{odd}");
        }
    }
}
