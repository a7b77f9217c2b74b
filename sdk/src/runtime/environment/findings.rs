//! What an environment has, for programs that tell their users.

use std::fmt;
use std::path::PathBuf;

use super::Environment;
use super::chain::{FoundCredentials, find};
use super::origin::{Origin, Setting};
use crate::runtime::credentials::Identity;
use crate::runtime::error::ConfigError;

/// What an [`Environment`] has, and where each was found; no secret is among it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Findings {
    /// The keys to sign with; `None` if there are none and no metadata service is to be asked.
    pub keys: Option<FoundKeys>,
    /// The region.
    pub region: Option<Found>,
    /// The project id; without one it is looked up at IAM.
    pub project_id: Option<Found>,
    /// The account id.
    pub domain_id: Option<Found>,
    /// The base URL of IAM.
    pub iam_endpoint: Option<Found>,
    /// What is odd, but not wrong.
    pub warnings: Vec<String>,
}

/// The keys to sign with.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FoundKeys {
    /// Access key id; `None` if the metadata service is still to be asked.
    pub access_key: Option<String>,
    /// Whether they are temporary: there is a security token.
    pub is_temporary: bool,
    /// Where they are.
    pub source: KeySource,
}

/// Where keys are.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeySource {
    /// In environment variables.
    Variables,
    /// In a profile.
    #[non_exhaustive]
    Profile {
        /// The profile file.
        file: PathBuf,
        /// Name of the profile.
        name: String,
    },
    /// At the metadata service of a cloud server, if that is what the program runs on.
    Metadata,
}

impl fmt::Display for KeySource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Variables => f.write_str("environment variables"),
            Self::Profile { file, name } => write!(f, "profile `{name}` of {}", file.display()),
            Self::Metadata => f.write_str("metadata service of a cloud server"),
        }
    }
}

/// A setting, and where it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Found {
    /// The setting.
    pub value: String,
    /// Where, in words.
    pub place: String,
}

impl Found {
    fn new(setting: Setting) -> Self {
        let place = match setting.origin {
            Origin::Variable(name) => format!("environment variable `{name}`"),
            Origin::Entry { file, part, key } => format!("`{key}` of {part} of {}", file.display()),
        };
        Self { value: setting.value, place }
    }
}

impl Findings {
    pub(super) fn of(environment: &Environment) -> Result<Self, ConfigError> {
        let (credentials, settings) = find(environment)?;
        let keys = match credentials {
            FoundCredentials::Keys(Identity::AkSk { access_key, security_token, .. }, source) => {
                let is_temporary = security_token.is_some();
                Some(FoundKeys { access_key: Some(access_key.as_ref().to_owned()), is_temporary, source })
            }
            FoundCredentials::Metadata(_) => {
                Some(FoundKeys { access_key: None, is_temporary: true, source: KeySource::Metadata })
            }
            FoundCredentials::Keys(..) | FoundCredentials::Nowhere(_) => None,
        };
        Ok(Self {
            keys,
            region: settings.region.map(Found::new),
            project_id: settings.project_id.map(Found::new),
            domain_id: settings.domain_id.map(Found::new),
            iam_endpoint: settings.iam_endpoint.map(Found::new),
            warnings: settings.warnings,
        })
    }
}
