//! Tags under the headings of the sidebar: one for each feature, which is a chapter of the reference.

use serde_json::{Value, json};

use crate::openapi::model::Api;

/// The heading of a feature; one that has none here is called as it is.
fn title(feature: Option<&str>) -> String {
    let title = match feature {
        None => "Signing in",
        Some("project") => "Projects",
        Some("system") => "Platform",
        Some("data") => "Data",
        Some("database") => "Databases",
        Some("app") => "Apps and jobs",
        Some("market") => "Market",
        Some("notebook") => "Notebooks",
        Some("nextflow") => "Nextflow",
        Some("drug") => "Drug discovery",
        Some("drug-design") => "Drug design",
        Some(other) => return other.to_owned(),
    };
    title.to_owned()
}

/// `x-tagGroups`, in the order of the tags.
pub(super) fn groups(api: &Api) -> Value {
    let mut groups: Vec<(String, Vec<&str>)> = Vec::new();
    for (tag, _) in &api.tags {
        let Some(operation) = api.operations.iter().find(|operation| operation.tag == *tag) else { continue };
        let title = title(operation.feature.as_deref());
        match groups.iter_mut().find(|(other, _)| *other == title) {
            Some((_, tags)) => tags.push(tag),
            None => groups.push((title, vec![tag])),
        }
    }
    groups.into_iter().map(|(name, tags)| json!({ "name": name, "tags": tags })).collect()
}
