//! Values from the command line.

use std::path::Path;

use eihealth::dispatch::Schema;
use eihealth::{Milliseconds, Timestamp};
use serde_json::{Map, Value};

use super::shape::{Kind, kind};

/// What is wrong with a value: the rest of a sentence that begins with the flag.
type Problem = String;

/// One text as a value of this kind; an item of it, if it is a list. `@FILE` is the text of a file, `@@…` a text that
/// begins with `@`.
pub(super) fn parse(text: &str, schema: &Schema) -> Result<Value, Problem> {
    match kind(schema) {
        Kind::List(items) => parse(text, &items),
        Kind::Text | Kind::File => Ok(Value::String(content(text)?)),
        Kind::Integer => {
            let parsed =
                text.parse::<i64>().map(Value::from).or_else(|_| text.parse::<u64>().map(Value::from));
            parsed.map_err(|_| format!("must be a whole number, not {text:?}"))
        }
        Kind::Instant => match text.parse::<i64>() {
            Ok(count) => Ok(count.into()),
            Err(_) => Milliseconds::from(Timestamp::from(text)).get().map(Value::from).ok_or_else(|| {
                format!(
                    "must be a time such as 2024-05-17T08:30:00Z, or milliseconds since 1970, not {text:?}"
                )
            }),
        },
        Kind::Number => {
            let parsed = text.parse::<f64>().ok().and_then(serde_json::Number::from_f64);
            parsed.map(Value::Number).ok_or_else(|| format!("must be a number, not {text:?}"))
        }
        Kind::Boolean => match text.to_ascii_lowercase().as_str() {
            "true" => Ok(true.into()),
            "false" => Ok(false.into()),
            _ => Err(format!("must be true or false, not {text:?}")),
        },
        Kind::Map(values) => {
            if text.starts_with('@') || text.trim_start().starts_with('{') {
                return document(&content(text)?);
            }
            let (name, value) = text
                .split_once('=')
                .ok_or_else(|| format!("must be NAME=VALUE or a JSON object, not {text:?}"))?;
            let mut map = Map::new();
            map.insert(name.to_owned(), parse(value, &values)?);
            Ok(map.into())
        }
        Kind::Record(_) => match document(&content(text)?)? {
            value @ Value::Object(_) => Ok(value),
            _ => Err("must be a JSON or YAML object, or @FILE with one".to_owned()),
        },
        Kind::Any => {
            let text = content(text)?;
            Ok(serde_json::from_str(&text).unwrap_or(Value::String(text)))
        }
    }
}

/// A document in JSON or YAML.
pub(super) fn document(text: &str) -> Result<Value, Problem> {
    // JSON first: of a fault in it, JSON's reader says more
    if text.trim_start().starts_with(['{', '[']) {
        match serde_json::from_str(text) {
            Ok(value) => return Ok(value),
            Err(error) => {
                return serde_yaml::from_str(text).map_err(|_| format!("is not JSON: {error}"));
            }
        }
    }
    serde_yaml::from_str(text).map_err(|error| format!("is neither JSON nor YAML: {error}"))
}

/// The text, or that of the file that it names.
pub(super) fn content(text: &str) -> Result<String, Problem> {
    match text.strip_prefix('@') {
        None => Ok(text.to_owned()),
        Some(literal) if literal.starts_with('@') => Ok(literal.to_owned()),
        Some(file) => {
            let bytes = bytes(file)?;
            String::from_utf8(bytes).map_err(|_| format!("is not UTF-8 in {file}"))
        }
    }
}

/// The content of a file; `-` is standard input.
pub(super) fn bytes(file: &str) -> Result<Vec<u8>, Problem> {
    let read = match file {
        "-" => {
            let mut all = Vec::new();
            std::io::Read::read_to_end(&mut std::io::stdin().lock(), &mut all).map(|_| all)
        }
        file => std::fs::read(Path::new(file)),
    };
    let name = if file == "-" { "standard input" } else { file };
    read.map_err(|error| format!("can't be read from {name}: {error}"))
}

#[cfg(test)]
mod tests {
    use eihealth::dispatch::Schema;
    use serde_json::{Value, json};

    use super::parse;

    fn read(text: &str, schema: Value) -> Result<Value, String> {
        parse(text, &Schema::of(schema))
    }

    #[test]
    fn each_kind_reads_its_own_notation() {
        assert_eq!(read("5", json!({ "type": "integer" })), Ok(json!(5)));
        assert_eq!(read("18446744073709551615", json!({ "type": "integer" })), Ok(json!(u64::MAX)));
        let instant = json!({ "type": "integer", "x-instant": true });
        assert_eq!(read("1715934600000", instant.clone()), Ok(json!(1_715_934_600_000_i64)));
        assert_eq!(read("2024-05-17T08:30:00Z", instant), Ok(json!(1_715_934_600_000_i64)));
        assert_eq!(read("0.5", json!({ "type": "number" })), Ok(json!(0.5)));
        assert_eq!(read("True", json!({ "type": "boolean" })), Ok(json!(true)));
        assert_eq!(read("@@x", json!({ "type": "string" })), Ok(json!("@x")));
        assert_eq!(read("{a: 1}", json!({ "properties": { "a": {} } })), Ok(json!({ "a": 1 })));
        let map = json!({ "type": "object", "additionalProperties": { "type": "integer" } });
        assert_eq!(read("a=1", map.clone()), Ok(json!({ "a": 1 })));
        assert_eq!(read("{\"a\": 1}", map), Ok(json!({ "a": 1 })));
        assert_eq!(read("x", json!({})), Ok(json!("x")));
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (text, schema, part) in [
            ("many", json!({ "type": "integer" }), "whole number"),
            ("soon", json!({ "type": "integer", "x-instant": true }), "a time such as 2024-05-17T08:30:00Z"),
            ("NaN", json!({ "type": "number" }), "must be a number"),
            ("yes", json!({ "type": "boolean" }), "true or false"),
            ("a", json!({ "type": "object", "additionalProperties": {} }), "NAME=VALUE"),
            ("[1]", json!({ "properties": { "a": {} } }), "object"),
            ("@/no/such/file", json!({ "type": "string" }), "can't be read from /no/such/file"),
        ] {
            let problem = read(text, schema).unwrap_err();
            assert!(problem.contains(part), "{text}: {problem}");
        }
    }
}
