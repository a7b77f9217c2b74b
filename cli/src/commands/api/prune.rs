//! What a body takes of an answer: to make a thing once more, or to change a part of it.

use eihealth::dispatch::{Operation, Schema};
use serde_json::{Map, Value};

use super::flags;
use super::shape::{Kind, kind};

/// The fields of the operation's JSON body that the answer has.
pub(super) fn body(operation: Operation, answer: &Value) -> Option<Value> {
    let body =
        flags::whole_body(operation).filter(|body| body.media.as_deref() == Some("application/json"))?;
    Some(pruned(answer, &body.schema).unwrap_or_else(|| Value::Object(Map::new())))
}

/// What the schema takes of a value; `None` if that is nothing.
fn pruned(value: &Value, schema: &Schema) -> Option<Value> {
    match (value, kind(schema)) {
        (Value::Null, _) => None,
        (Value::Object(fields), Kind::Record(documented)) => {
            let kept = documented
                .iter()
                .filter_map(|(name, schema, _)| Some((name.clone(), pruned(find(fields, name)?, schema)?)));
            Some(Value::Object(kept.collect()))
        }
        (Value::Array(items), Kind::List(schema)) => {
            Some(Value::Array(items.iter().filter_map(|item| pruned(item, &schema)).collect()))
        }
        (Value::Object(_), Kind::Map(_) | Kind::Any) => Some(value.clone()),
        (Value::String(_), Kind::Text | Kind::Any)
        | (Value::Number(_), Kind::Integer | Kind::Number | Kind::Any)
        | (Value::Bool(_), Kind::Boolean | Kind::Any)
        | (Value::Array(_), Kind::Any) => Some(value.clone()),
        _ => None,
    }
}

/// The field of this name. Answers have some of them one level deeper: `tool_id` in `tool_info`, and `template_id` as the
/// `id` in `template`.
fn find<'a>(fields: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    let subject = name.split('_').next().unwrap_or(name);
    let deeper = || {
        let mut about =
            fields.iter().filter(|(key, _)| name != subject && key.split('_').next() == Some(subject));
        about.find_map(|(_, inner)| inner.get(name))
    };
    let id = || fields.get(name.strip_suffix("_id")?)?.get("id");
    fields.get(name).or_else(deeper).or_else(id)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_a_job_is_made_of_is_taken_from_what_shows_it() {
        let operation = eihealth::dispatch::operation("execute_job").unwrap();
        let shown = json!({
            "id": "1", "name": "wgs", "status": "Failed", "priority": 3, "output_dir": null,
            "tool_info": { "tool_id": "t", "tool_name": "bwa", "tool_type": "workflow" },
            "tasks": [{ "task_name": "align", "inputs": [{ "name": "reads", "values": ["a"] }], "display_name": "x" }],
        });
        let body = body(operation, &shown).unwrap();
        assert_eq!(
            body,
            json!({
                "name": "wgs", "priority": 3, "tool_id": "t", "tool_type": "workflow",
                "tasks": [{ "task_name": "align", "inputs": [{ "name": "reads", "values": ["a"] }] }],
            })
        );
    }

    #[test]
    fn what_another_thing_is_made_from_is_named_by_its_id() {
        let operation = eihealth::dispatch::operation("create_instance").unwrap();
        let shown = json!({ "id": "1", "name": "cohort", "template": { "id": "t", "name": "variants" } });
        assert_eq!(body(operation, &shown).unwrap(), json!({ "name": "cohort", "template_id": "t" }));
    }
}
