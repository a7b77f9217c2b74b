//! Arguments that fit the specification, made from it: the least that is allowed, or all that is.

use eihealth::dispatch::Arguments;
use eihealth_generator::openapi::media::Media;
use eihealth_generator::openapi::model::{Api, In, Operation};
pub use eihealth_generator::samples::values::{Extent, value};
use serde_json::Value;

/// Arguments of a call of `operation`.
pub fn arguments(api: &Api, operation: &Operation, extent: Extent) -> Arguments {
    let mut arguments = Arguments::new();
    for parameter in &operation.parameters {
        let is_project = parameter.location == In::Path && parameter.name == "project_id";
        if !is_project && (parameter.required || extent == Extent::All) {
            let value = value(api, &parameter.schema, extent);
            arguments = arguments.with(parameter.location.as_str(), &parameter.name, value);
        }
    }
    if let Some(body) = operation.body.as_ref().filter(|body| body.required || extent == Extent::All) {
        let value = value(api, &body.schema, extent);
        match (Media::of(&body.media), value) {
            (Media::Form, Value::Object(parts)) => {
                for (name, part) in parts {
                    arguments = arguments.with("form", name, part);
                }
            }
            (_, value) => arguments = arguments.with("body", "body", value),
        }
    }
    arguments
}
