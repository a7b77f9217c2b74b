//! A body from flags and documents.

use clap::ArgMatches;
use eihealth::dispatch::{Input, Schema};
use serde_json::{Map, Value};

use super::flags::{Flag, Place};
use super::shape::{Kind, kind};
use super::{command, value};
use crate::errors::Failure;
use crate::suggest;
use crate::texts::text;

/// The JSON body: what `--body` has, and over it what flags say. `None` if there is neither.
pub(super) fn json(input: &Input, flags: &[Flag], matches: &ArgMatches) -> Result<Option<Value>, Failure> {
    let mut body = match matches.get_one::<String>(command::BODY) {
        None => None,
        Some(text) => {
            let problem = |problem: String| Failure::usage(text!("--body {problem}", problem));
            let text = if text == "-" { "@-" } else { text };
            let body = value::document(&value::content(text).map_err(problem)?).map_err(problem)?;
            known(&body, &input.schema, "").map_err(|unknown| unknown.failure())?;
            Some(body)
        }
    };
    for flag in flags {
        let Place::Field(way) = &flag.place else { continue };
        if let Some(value) = given(flag, matches)? {
            let root = body.get_or_insert_with(|| Value::Object(Map::new()));
            put(root, way, value).ok_or_else(|| {
                Failure::usage(text!(
                    "--{flag} goes into an object, but --body has something else there",
                    flag = flag.long
                ))
            })?;
        }
    }
    Ok(body)
}

/// The value of a flag, if it was given.
pub(super) fn given(flag: &Flag, matches: &ArgMatches) -> Result<Option<Value>, Failure> {
    let Some(texts) = matches.get_many::<String>(&flag.id) else { return Ok(None) };
    let wrong = |problem: String| Failure::usage(format!("--{} {problem}", flag.long));
    let values: Vec<Value> =
        texts.map(|text| value::parse(text, &flag.schema)).collect::<Result<_, _>>().map_err(wrong)?;
    for value in &values {
        let schema = match kind(&flag.schema) {
            Kind::List(items) => items,
            _ => flag.schema.clone(),
        };
        known(value, &schema, "").map_err(|unknown| unknown.of(&flag.long).failure())?;
    }
    Ok(match kind(&flag.schema) {
        Kind::List(_) => Some(Value::Array(values)),
        Kind::Map(_) => {
            let all = values.into_iter().filter_map(|value| match value {
                Value::Object(map) => Some(map),
                _ => None,
            });
            Some(Value::Object(all.flatten().collect()))
        }
        _ => values.into_iter().next_back(),
    })
}

/// Puts a value at the end of a way through objects, which are made as needed.
fn put(root: &mut Value, way: &[String], value: Value) -> Option<()> {
    let (last, steps) = way.split_last()?;
    let mut place = root;
    for step in steps {
        place = place.as_object_mut()?.entry(step.clone()).or_insert_with(|| Value::Object(Map::new()));
    }
    place.as_object_mut()?.insert(last.clone(), value);
    Some(())
}

/// A name that the reference doesn't have.
#[derive(Debug)]
struct Unknown {
    /// Where, and the name.
    path: String,
    hint: Option<String>,
}

impl Unknown {
    fn of(mut self, flag: &str) -> Self {
        self.path = format!("{} of --{flag}", self.path);
        self
    }

    fn failure(self) -> Failure {
        let failure = Failure::usage(text!("there is no field {path}", path = self.path));
        match self.hint {
            Some(hint) => failure.hint(hint),
            None => failure.hint(text!("--skeleton prints all that there are")),
        }
    }
}

/// Looks for names that no schema has, which the service would ignore at best.
fn known(value: &Value, schema: &Schema, path: &str) -> Result<(), Unknown> {
    match (value, kind(schema)) {
        (Value::Object(fields), Kind::Record(documented)) => {
            let names = || documented.iter().map(|(name, ..)| name.as_str());
            for (name, value) in fields {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                match documented.iter().find(|(known, ..)| known == name) {
                    Some((_, schema, _)) => known(value, schema, &path)?,
                    None => {
                        return Err(Unknown {
                            hint: suggest::hint(name, names()),
                            path: format!("`{path}`"),
                        });
                    }
                }
            }
            Ok(())
        }
        (Value::Array(items), Kind::List(schema)) => items
            .iter()
            .enumerate()
            .try_for_each(|(index, item)| known(item, &schema, &format!("{path}[{index}]"))),
        (Value::Object(fields), Kind::Map(schema)) => {
            fields.iter().try_for_each(|(name, value)| known(value, &schema, &format!("{path}.{name}")))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use eihealth::dispatch::Schema;
    use serde_json::json;

    use super::{known, put};

    #[test]
    fn fields_are_put_where_they_belong() {
        let mut body = json!({ "a": { "b": 1 } });
        put(&mut body, &["a".into(), "c".into()], json!(2)).unwrap();
        put(&mut body, &["d".into(), "e".into()], json!(3)).unwrap();
        assert_eq!(body, json!({ "a": { "b": 1, "c": 2 }, "d": { "e": 3 } }));
        assert!(put(&mut body, &["a".into(), "b".into(), "x".into()], json!(4)).is_none());
    }

    #[test]
    fn a_misspelt_field_is_found_wherever_it_is() {
        let schema = Schema::of(json!({ "properties": {
            "tasks": { "type": "array", "items": { "properties": { "name": { "type": "string" } } } },
        } }));
        assert!(known(&json!({ "tasks": [{ "name": "a" }] }), &schema, "").is_ok());
        let unknown =
            known(&json!({ "tasks": [{ "name": "a" }, { "nmae": "b" }] }), &schema, "").unwrap_err();
        assert_eq!(unknown.path, "`tasks[1].nmae`");
        assert_eq!(unknown.hint.as_deref(), Some("did you mean `name`?"));
    }
}
