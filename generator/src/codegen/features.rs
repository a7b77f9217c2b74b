//! The SDK's cargo features: one for each `x-feature` of the specification, all on by default.
//!
//! Only the specification says which there are; `sdk/Cargo.toml`, which cargo reads, is held against it.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::openapi::model::Api;

/// The `[features]` of a manifest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Declared {
    /// Each feature, with what it turns on; `default` is not among them.
    pub features: BTreeMap<String, Vec<String>>,
    /// What is on by default.
    pub default: Vec<String>,
}

#[derive(Deserialize)]
struct Manifest {
    #[serde(default)]
    features: BTreeMap<String, Vec<String>>,
}

impl Declared {
    /// Reads a manifest.
    ///
    /// # Errors
    ///
    /// If it is not TOML, or its features are not lists of names.
    pub fn read(manifest: &str) -> Result<Self, String> {
        let Manifest { mut features } = toml::from_str(manifest).map_err(|error| error.to_string())?;
        let default = features.remove("default").unwrap_or_default();
        Ok(Declared { features, default })
    }

    /// What the manifest lacks of the specification's features, and what to write; `name` names the manifest.
    pub fn departures(&self, name: &str, groups: &[String]) -> Vec<String> {
        let mut found = Vec::new();
        for group in groups {
            if !self.features.contains_key(group) {
                found.push(format!(
                    "{name}: the specification has the feature `{group}`, [features] doesn't: add `{group} = []`"
                ));
            }
            if !self.default.contains(group) {
                found.push(format!(
                    "{name}: the feature `{group}` isn't on by default: add \"{group}\" to `default` under [features]"
                ));
            }
        }
        found
    }
}

/// The features that the specification's operations need, in the order in which it first names them.
pub fn groups(api: &Api) -> Vec<String> {
    let mut groups: Vec<String> = Vec::new();
    for feature in api.operations.iter().filter_map(|operation| operation.feature.as_ref()) {
        if !groups.contains(feature) {
            groups.push(feature.clone());
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str =
        "[package]\nname = \"x\"\n[features]\ndefault = [\"a\"]\na = []\nb = []\ntool = [\"a\"]\n";

    #[test]
    fn what_a_manifest_lacks_is_named_with_what_to_write() {
        let declared = Declared::read(MANIFEST).unwrap();
        let groups = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>();
        assert_eq!(declared.departures("sdk/Cargo.toml", &groups(&["a"])), [""; 0]);
        let found = declared.departures("sdk/Cargo.toml", &groups(&["a", "b", "c"])).join("\n");
        assert!(found.contains("add \"b\" to `default`") && found.contains("add `c = []`"), "{found}");
        assert!(!found.contains("`a`"), "{found}");
    }

    #[test]
    fn a_manifest_that_is_no_toml_is_an_error() {
        assert!(Declared::read("[features").is_err());
        assert!(Declared::read("[features]\na = 1\n").is_err());
        assert_eq!(Declared::read("[package]\n").unwrap(), Declared::default());
    }
}
