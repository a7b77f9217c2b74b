//! Endpoints of a region from variables and from the file of endpoints.

use super::Environment;
use super::origin::{Origin, Setting};
use crate::runtime::endpoints::Service;
use crate::runtime::error::ConfigError;
use crate::runtime::region::Region;

const PREFIX: &str = "HUAWEICLOUD_SDK_REGION";
pub(super) const FILE: &str = "regions.yaml";

/// The services by the names that variables and the file have for them.
const NAMES: [(Service, &str); 3] =
    [(Service::Platform, "EIHEALTH"), (Service::DrugDesign, "EIHEALTH_API"), (Service::Iam, "IAM")];

/// The endpoints that are set for `region`. What is odd but usable is added to `warnings`.
pub(crate) fn service_endpoints(
    environment: &Environment,
    region: &Region,
    warnings: &mut Vec<String>,
) -> Result<Vec<(Service, Setting)>, ConfigError> {
    let mut file = file_endpoints(environment, region, warnings)?;
    let mut found: Vec<(Service, Setting)> = Vec::new();
    for (service, name) in NAMES {
        let region = region.as_str().to_uppercase().replace('-', "_");
        let variable = format!("{PREFIX}_{name}_{region}");
        let (mut endpoints, origin) = match environment.variable(&variable)? {
            Some(value) => {
                (value.split(',').map(|e| e.trim().to_owned()).collect(), Origin::variable(variable))
            }
            None => {
                match file.iter().position(|(known, ..)| known.to_uppercase().replace('-', "_") == name) {
                    Some(index) => {
                        let (_, endpoints, origin) = file.swap_remove(index);
                        (endpoints, origin)
                    }
                    None => continue,
                }
            }
        };
        if endpoints.len() > 1 {
            let count = endpoints.len();
            warnings.push(
                origin
                    .error(format_args!("has {count} endpoints, of which only the first is used"))
                    .to_string(),
            );
        }
        endpoints.truncate(1);
        found.extend(endpoints.pop().map(|value| (service, Setting { value, origin })));
    }
    // the vendor's SDKs have one client for both
    if let Some((_, platform)) = found.iter().find(|(service, _)| *service == Service::Platform)
        && found.iter().all(|(service, _)| *service != Service::DrugDesign)
    {
        found.push((Service::DrugDesign, platform.clone()));
    }
    Ok(found)
}

/// Service as it is written, its endpoints, and where they are.
type FileEndpoints = Vec<(String, Vec<String>, Origin)>;

#[cfg(feature = "regions-file")]
fn file_endpoints(
    environment: &Environment,
    region: &Region,
    _: &mut Vec<String>,
) -> Result<FileEndpoints, ConfigError> {
    super::regions::load(environment, region)
}

#[cfg(not(feature = "regions-file"))]
fn file_endpoints(
    environment: &Environment,
    _: &Region,
    warnings: &mut Vec<String>,
) -> Result<FileEndpoints, ConfigError> {
    use super::variables::REGIONS_FILE;
    const ADVICE: &str = "turn on the cargo feature `regions-file` of this crate, by which it is read";
    match environment.file(REGIONS_FILE, FILE)? {
        Some((path, true)) => {
            Err(ConfigError::variable(REGIONS_FILE, format!("names {}: {ADVICE}", path.display())))
        }
        Some((path, false)) if path.exists() => {
            warnings.push(format!("{} is not read: {ADVICE}", path.display()));
            Ok(Vec::new())
        }
        _ => Ok(Vec::new()),
    }
}
