//! Names for what the reference does not name, or names in its own way.

use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::audit::document::{FieldType, Operation};
use crate::openapi::naming::type_name;

/// A guess at the operation's name in the vendor's SDKs.
pub(super) fn operation(operation: &Operation) -> String {
    let segments: Vec<&str> = operation.path.split('/').filter(|segment| !segment.is_empty()).collect();
    let is_parameter = |segment: &str| segment.starts_with('{');
    let words: Vec<&str> =
        segments.iter().copied().filter(|segment| !is_parameter(segment) && !is_version(segment)).collect();
    let last = words.last().copied().unwrap_or("resource").to_snake_case();
    let before = words.len().checked_sub(2).and_then(|index| words.get(index)).copied().unwrap_or_default();
    let on_item = segments.last().is_some_and(|segment| is_parameter(segment));
    match operation.method.as_str() {
        "GET" if on_item || !lists(operation) => format!("show_{}", singular(&last)),
        "GET" => format!("list_{}", singular(&last)),
        "DELETE" => format!("delete_{}", singular(&last)),
        // a verb after what it is done to: `/crates/{id}/publish`
        "POST" | "PUT" if !on_item && !last.ends_with('s') && !before.is_empty() => {
            format!("{last}_{}", singular(&before.to_snake_case()))
        }
        "POST" => format!("create_{}", singular(&last)),
        _ => format!("update_{}", singular(&last)),
    }
}

/// Whether an answer holds an array.
fn lists(operation: &Operation) -> bool {
    operation
        .responses
        .iter()
        .filter_map(|response| response.body.as_ref())
        .any(|body| body.fields.iter().any(|field| matches!(field.kind, FieldType::Array(_))))
}

fn is_version(segment: &str) -> bool {
    segment.strip_prefix('v').is_some_and(|rest| !rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit()))
}

fn singular(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y");
    }
    match word.strip_suffix('s') {
        Some(stem) if !stem.ends_with(['s', 'u', 'i']) => stem.to_owned(),
        _ => word.to_owned(),
    }
}

/// The list of a field's values: `SortDirection`; of a list's items it is one of them.
pub(super) fn enumeration(field: &str) -> String {
    type_name(&singular(&field.to_snake_case()))
}

/// The schema of a request's body: `CreateImage`.
pub(super) fn request(operation_id: &str) -> String {
    operation_id.to_upper_camel_case()
}

/// The schema of an answer's body: `ImageList`, `Image`, `CreatedImage`.
pub(super) fn response(operation_id: &str) -> String {
    let (verb, noun) = operation_id.split_once('_').unwrap_or(("", operation_id));
    let noun = noun.to_upper_camel_case();
    match verb {
        "list" => format!("{noun}List"),
        "show" => noun,
        "create" => format!("Created{noun}"),
        "update" => format!("Updated{noun}"),
        _ => format!("{}Result", operation_id.to_upper_camel_case()),
    }
}

/// The schema of a documented type: its name without the suffixes that only tell requests from answers.
pub(super) fn schema(vendor: &str) -> String {
    let mut name = vendor;
    while let Some(stem) = ["Dto", "DTO", "Rsp", "Resp", "Req", "Response", "Request"]
        .iter()
        .find_map(|suffix| name.strip_suffix(suffix))
        .filter(|stem| !stem.is_empty())
    {
        name = stem;
    }
    let name: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
    let name = name.to_upper_camel_case();
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) { name } else { format!("Type{name}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_are_named_by_method_and_path() {
        let name = |method: &str, path: &str| {
            operation(&Operation { method: method.into(), path: path.into(), ..Operation::default() })
        };
        assert_eq!(name("POST", "/v1/{project_id}/crates"), "create_crate");
        assert_eq!(name("POST", "/v1/{project_id}/crates/{id}/publish"), "publish_crate");
        assert_eq!(name("POST", "/v1/{project_id}/crates/batch-delete"), "batch_delete_crate");
        assert_eq!(name("GET", "/v1/{project_id}/crates/{id}"), "show_crate");
        assert_eq!(name("DELETE", "/v1/{project_id}/policies/{id}"), "delete_policy");
        assert_eq!(name("PUT", "/v1/{project_id}/crates/{id}"), "update_crate");
        assert_eq!(name("GET", ""), "show_resource");
    }

    #[test]
    fn suffixes_are_dropped() {
        assert_eq!(schema("CrateRspDto"), "Crate");
        assert_eq!(schema("CreateCrateReq"), "CreateCrate");
        assert_eq!(schema("Dto"), "Dto");
        assert_eq!(schema("3dModel"), "Type3dModel");
        assert_eq!(response("list_crate"), "CrateList");
        assert_eq!(request("create_crate"), "CreateCrate");
    }
}
