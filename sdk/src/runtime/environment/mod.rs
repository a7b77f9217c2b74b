//! Settings from outside the program: environment variables, files of the user, the server's metadata service.
//!
//! [`Client::from_env`](crate::Client::from_env) takes everything from here,
//! [`ClientBuilder::environment`](crate::ClientBuilder::environment) what the program doesn't set, and
//! [`Credentials::default_chain`](crate::Credentials::default_chain) only credentials. The names are those of the
//! vendor's SDKs, so that one setup serves all:
//!
//! | variable | key of a profile | what it is |
//! |---|---|---|
//! | `HUAWEICLOUD_SDK_AK` | `ak` | access key id |
//! | `HUAWEICLOUD_SDK_SK` | `sk` | secret access key |
//! | `HUAWEICLOUD_SDK_SECURITY_TOKEN` | `security_token` | third part of a temporary key |
//! | `HUAWEICLOUD_SDK_REGION` | `region` | region (these two are this crate's own) |
//! | `HUAWEICLOUD_SDK_PROJECT_ID` | `project_id` | project id; looked up at IAM if there is none |
//! | `HUAWEICLOUD_SDK_DOMAIN_ID` | `domain_id` | account id, for providers that need it |
//! | `HUAWEICLOUD_SDK_IAM_ENDPOINT` | `iam_endpoint` | base URL of IAM |
//! | `HUAWEICLOUD_SDK_REGION_EIHEALTH_<REGION>` | | base URL of EIHealth in a region: `…_CN_NORTH_4` |
//! | `HUAWEICLOUD_SDK_PROFILE` | | name of the profile (this crate's own) |
//! | `HUAWEICLOUD_SDK_CREDENTIALS_FILE` | | profile file, instead of `~/.huaweicloud/credentials` |
//! | `HUAWEICLOUD_SDK_REGIONS_FILE` | | file of endpoints, instead of `~/.huaweicloud/regions.yaml` |
//!
//! An empty variable counts as one that isn't set.
//!
//! # Which credentials are used
//!
//! The first of these that has any:
//!
//! 1. the profile that the program names with [`Environment::with_profile`];
//! 2. `HUAWEICLOUD_SDK_AK` and `HUAWEICLOUD_SDK_SK`;
//! 3. the profile that `HUAWEICLOUD_SDK_PROFILE` names, else `default`, else `basic`, the vendor's name;
//! 4. the agency of the cloud server that the program runs on: temporary keys, renewed before they end.
//!
//! What is there but incomplete or misspelt is an error, never a reason to go on to the next. Project id, account id
//! and IAM endpoint of a profile are used with its keys only; their variables always.
//!
//! # The profile file
//!
//! ```ini
//! [default]
//! ak = my access key
//! sk = my secret key
//! region = cn-north-4
//!
//! [laboratory]
//! ak = another
//! sk = another
//! project_id = 0a1b2c3d4e5f60718293a4b5c6d7e8f9
//! ```
//!
//! Only its owner should be able to read it: otherwise there is a warning in the log and in
//! [`Client::warnings`](crate::Client::warnings).
//!
//! # The file of endpoints
//!
//! With the cargo feature `regions-file`. The names of services are upper case; of several endpoints the first is
//! used.
//!
//! ```yaml
//! EIHEALTH:
//!   - id: cn-north-4
//!     endpoint: https://gateway.example.com/eihealth
//! IAM:
//!   - id: cn-north-4
//!     endpoint: https://gateway.example.com/iam
//! ```
//!
//! An endpoint of `EIHEALTH` serves drug design (chapter 6) too, unless there is one of `EIHEALTH_API`.

mod chain;
mod endpoints;
mod findings;
mod origin;
mod profile;
#[cfg(feature = "regions-file")]
mod regions;
pub mod variables;

use std::ffi::OsString;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

pub(crate) use self::chain::{FoundCredentials, Settings, advice, find};
pub(crate) use self::endpoints::service_endpoints;
pub use self::findings::{Findings, Found, FoundKeys, KeySource};
pub(crate) use self::origin::{Origin, Setting};
use self::profile::Profiles;
use crate::runtime::error::ConfigError;

/// The directory in the user's home that the vendor's tools share.
const DIRECTORY: &str = ".huaweicloud";
/// Where a cloud server finds its metadata.
pub(crate) const METADATA: &str = "http://169.254.169.254";

/// Where settings from outside the program come from; see the [module](self).
///
/// ```
/// use eihealth::Client;
/// use eihealth::environment::Environment;
///
/// # fn main() -> Result<(), eihealth::Error> {
/// // a test's own, instead of the process's
/// let environment = Environment::of([
///     ("HUAWEICLOUD_SDK_AK", "my-access-key"),
///     ("HUAWEICLOUD_SDK_SK", "my-secret-key"),
///     ("HUAWEICLOUD_SDK_REGION", "cn-north-4"),
/// ]);
/// let client = Client::builder().environment(environment).build()?;
/// assert_eq!(client.region().as_str(), "cn-north-4");
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Environment {
    variables: Variables,
    profile: Option<String>,
    metadata: Option<String>,
}

#[derive(Clone)]
enum Variables {
    Process,
    Given(Arc<[(OsString, OsString)]>),
}

impl Environment {
    /// The process's variables, the files in the user's home, and the metadata service of a cloud server.
    pub fn process() -> Self {
        Self { variables: Variables::Process, profile: None, metadata: Some(METADATA.to_owned()) }
    }

    /// These variables and no others. Files are looked for where `HOME` (`USERPROFILE` on Windows) says, if it is
    /// among them; there is no metadata service unless one is given.
    pub fn of<K, V>(variables: impl IntoIterator<Item = (K, V)>) -> Self
    where
        K: Into<OsString>,
        V: Into<OsString>,
    {
        let variables = variables.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
        Self { variables: Variables::Given(variables), profile: None, metadata: None }
    }

    /// Uses the profile of this name, whatever keys the variables have.
    #[must_use]
    pub fn with_profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// Asks this metadata service, instead of the one that every cloud server has.
    #[must_use]
    pub fn with_metadata_service(mut self, url: impl Into<String>) -> Self {
        self.metadata = Some(url.into());
        self
    }

    /// Asks no metadata service: where the program is no cloud server, this saves the seconds of finding that out.
    #[must_use]
    pub fn without_metadata_service(mut self) -> Self {
        self.metadata = None;
        self
    }

    /// What it has, and where each was found. Files are read, nothing is asked.
    ///
    /// ```
    /// # use eihealth::environment::Environment;
    /// let environment = Environment::of([("HUAWEICLOUD_SDK_REGION", "cn-north-4")]);
    /// let findings = environment.findings()?;
    /// assert_eq!(findings.region.unwrap().place, "environment variable `HUAWEICLOUD_SDK_REGION`");
    /// assert!(findings.keys.is_none());
    /// # Ok::<(), eihealth::error::ConfigError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If something is there but can't be used, as when a client is made from it.
    pub fn findings(&self) -> Result<Findings, ConfigError> {
        Findings::of(self)
    }

    /// Where the profile file is, whether or not it exists; `None` without a home directory.
    ///
    /// # Errors
    ///
    /// If a variable is no text.
    pub fn profile_file(&self) -> Result<Option<PathBuf>, ConfigError> {
        profile::file(self)
    }

    /// The names of all profiles in the profile file; none if there is no such file.
    ///
    /// # Errors
    ///
    /// If the file can't be read.
    pub fn profiles(&self) -> Result<Vec<String>, ConfigError> {
        profile::names(self)
    }

    /// The variable, if it is set and not empty.
    fn variable(&self, name: &str) -> Result<Option<String>, ConfigError> {
        let value = match &self.variables {
            Variables::Process => std::env::var_os(name),
            // the last of a name counts, as where they are set
            Variables::Given(variables) => {
                variables.iter().rev().find(|(given, _)| given == name).map(|(_, value)| value.clone())
            }
        };
        let Some(value) = value.filter(|value| !value.is_empty()) else { return Ok(None) };
        value.into_string().map(Some).map_err(|_| {
            Origin::variable(name).error("is not UTF-8: set it again, perhaps from another source")
        })
    }

    /// A file that a variable names, or one in the user's home, and whether it was named.
    fn file(&self, variable: &'static str, name: &str) -> Result<Option<(PathBuf, bool)>, ConfigError> {
        if let Some(path) = self.variable(variable)? {
            return Ok(Some((PathBuf::from(path), true)));
        }
        let home = self.variable(if cfg!(windows) { "USERPROFILE" } else { "HOME" })?;
        Ok(home.map(|home| (PathBuf::from(home).join(DIRECTORY).join(name), false)))
    }
}

impl fmt::Debug for Environment {
    /// Without the values of variables.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Environment")
            .field(
                "variables",
                &match self.variables {
                    Variables::Process => "process",
                    Variables::Given(_) => "given",
                },
            )
            .field("profile", &self.profile)
            .field("metadata", &self.metadata)
            .finish()
    }
}

#[cfg(test)]
mod tests;
