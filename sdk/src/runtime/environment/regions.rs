//! The file of endpoints: `~/.huaweicloud/regions.yaml`.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Environment;
use super::endpoints::FILE;
use super::origin::Origin;
use super::variables::REGIONS_FILE;
use crate::runtime::error::ConfigError;
use crate::runtime::region::Region;

#[derive(Deserialize)]
struct Entry {
    id: Option<String>,
    endpoint: Option<String>,
    #[serde(default)]
    endpoints: Vec<String>,
}

/// The endpoints of each service in `region`, in the file's order.
pub(super) fn load(
    environment: &Environment,
    region: &Region,
) -> Result<Vec<(String, Vec<String>, Origin)>, ConfigError> {
    let Some((file, given)) = environment.file(REGIONS_FILE, FILE)? else { return Ok(Vec::new()) };
    let text = match std::fs::read_to_string(&file) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && !given => return Ok(Vec::new()),
        Err(error) => {
            return Err(ConfigError::file(&file, format!("can't be read ({error}): check {REGIONS_FILE}")));
        }
    };
    let services: BTreeMap<String, Vec<Entry>> = serde_yaml::from_str(&text).map_err(|error| {
        let error = error.to_string();
        let line = error.lines().next().unwrap_or_default();
        let shape = "under each service there is a list of `id` with `endpoint` or `endpoints`";
        ConfigError::file(&file, format!("is not as expected ({line}): {shape}"))
    })?;
    let mut found = Vec::new();
    for (service, entries) in services {
        let part = format!("{service}, {region}");
        for entry in entries.into_iter().filter(|entry| entry.id.as_deref() == Some(region.as_str())) {
            let origin = Origin::Entry { file: file.clone(), part: part.clone(), key: "endpoint".to_owned() };
            let endpoints: Vec<String> = entry.endpoints.into_iter().chain(entry.endpoint).collect();
            if endpoints.is_empty() {
                return Err(origin.error("is missing: give a URL, or delete the entry"));
            }
            found.push((service.clone(), endpoints, origin));
        }
    }
    Ok(found)
}
