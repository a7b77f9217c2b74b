//! Names where an operation wants ids.

use std::collections::BTreeMap;

use eihealth::dispatch::{self, Operation};
use serde_json::Value;

use super::send::item_columns;
use crate::context::Context;
use crate::errors::Failure;
use crate::names;

/// What lists the things that a parameter of the path is one of: the list right before it in the path, or a shorter one
/// that is not in a project or not of a kind of jobs. `None` where there is none that has names.
pub(super) fn list_of(operation: Operation, parameter: &str) -> Option<Operation> {
    let (before, _) = operation.path().split_once(&format!("/{{{parameter}}}"))?;
    let shorter = before.rsplit_once('/').map(|(shorter, _)| shorter.to_owned());
    let everywhere = before.replace(&format!("/eihealth-projects/{{{}}}", names::PROJECT), "");
    let mut paths =
        [Some(before.to_owned()), shorter, Some(everywhere)].into_iter().flatten().collect::<Vec<_>>();
    if parameter == "user_id" {
        paths.extend(dispatch::operation("list_user").map(|list| list.path().to_owned()));
    }
    paths.iter().find_map(|path| {
        dispatch::operations().find(|list| list.method() == "GET" && list.path() == path && has_names(*list))
    })
}

fn has_names(list: Operation) -> bool {
    let columns = item_columns(list);
    ["id", "name"].iter().all(|wanted| columns.iter().any(|column| column == wanted))
}

/// What lists the things that a field of a body is one of.
pub(super) fn list_of_field(field: &str) -> Option<Operation> {
    let list = match field {
        _ if field.ends_with("project_id") => "list_project",
        "user_id" => "list_user",
        _ => return None,
    };
    dispatch::operation(list)
}

/// The kind of things that an operation lists, in words.
fn kind(list: Operation) -> String {
    list.name().trim_start_matches("list_").replace('_', " ")
}

/// The id of what has this name or id. `given` are the parameters of the path that are known.
pub(super) async fn find(
    context: &mut Context,
    list: Operation,
    given: &BTreeMap<String, String>,
    text: &str,
) -> Result<String, Failure> {
    let within: Vec<(&str, &str)> =
        names::in_path(list).into_iter().filter_map(|name| Some((name, given.get(name)?.as_str()))).collect();
    let client = context.client().await?;
    Ok(names::look_up(&client, &kind(list), list.name(), &within, text).await?.id)
}

/// Puts ids in the place of names: of projects and users in a body that flags have made.
pub(super) async fn in_body(
    context: &mut Context,
    body: &mut Value,
    ways: &[Vec<String>],
) -> Result<(), Failure> {
    for way in ways {
        let Some(list) = way.last().and_then(|field| list_of_field(field)) else { continue };
        let at = way.iter().try_fold(&mut *body, |value, step| value.get_mut(step));
        if let Some(Value::String(text)) = at
            && !names::is_id(text)
        {
            *text = find(context, list, &BTreeMap::new(), text).await?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_found_by_paths() {
        for (operation, parameter, list) in [
            ("show_job", "job_id", Some("list_job")),
            ("show_job", "eihealth_project_id", Some("list_project")),
            ("show_task_events", "task_name", None),
            ("show_docking_job", "job_id", Some("list_drug_job")),
            ("cancel_drug_job", "job_id", Some("list_drug_job")),
            ("show_nextflow_job", "job_id", Some("list_nextflow_job")),
            ("delete_tag", "image_id", Some("list_image")),
            ("delete_tag", "tag", None),
            ("update_member", "user_id", Some("list_user")),
            ("delete_study", "study_id", Some("list_study")),
            ("show_data", "path", None),
        ] {
            let found = list_of(dispatch::operation(operation).unwrap(), parameter);
            assert_eq!(found.map(|list| list.name()), list, "{operation} {parameter}");
        }
    }

    #[test]
    fn most_ids_have_names() {
        let (mut with, mut without) = (0, Vec::new());
        for operation in dispatch::operations() {
            for name in names::in_path(operation) {
                match list_of(operation, name) {
                    Some(_) => with += 1,
                    None => without.push(format!("{} {name}", operation.name())),
                }
            }
        }
        assert!(with > 4 * without.len(), "{with} {without:?}");
    }
}
