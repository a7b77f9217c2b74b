//! Finding credentials, and what belongs to them.

use super::findings::KeySource;
use super::origin::{Origin, Setting};
use super::profile::Profile;
use super::variables::{
    ACCESS_KEY, DOMAIN_ID, IAM_ENDPOINT, PROFILE, PROJECT_ID, REGION, SECRET_KEY, SECURITY_TOKEN,
};
use super::{DIRECTORY, Environment, Profiles};
use crate::runtime::credentials::{AK_SK_ADVICE, Identity, MetadataService};
use crate::runtime::error::{ConfigError, CredentialsError};
use crate::runtime::input::Form;

/// How the vendor's SDKs are told of a login by an identity provider.
const FEDERATED: &str = "HUAWEICLOUD_SDK_IDP_ID";

/// What the environment has besides credentials.
#[derive(Default)]
pub(crate) struct Settings {
    pub(crate) region: Option<Setting>,
    pub(crate) project_id: Option<Setting>,
    pub(crate) domain_id: Option<Setting>,
    pub(crate) iam_endpoint: Option<Setting>,
    pub(crate) warnings: Vec<String>,
}

impl Settings {
    /// What the variables have.
    fn of_variables(environment: &Environment) -> Result<Self, ConfigError> {
        Ok(Self {
            region: variable(environment, REGION)?,
            project_id: variable(environment, PROJECT_ID)?,
            domain_id: variable(environment, DOMAIN_ID)?,
            iam_endpoint: variable(environment, IAM_ENDPOINT)?,
            warnings: Vec::new(),
        })
    }

    /// What goes with credentials from elsewhere: of a profile only the region.
    pub(crate) fn without_keys(environment: &Environment) -> Result<Self, ConfigError> {
        let mut settings = Self::of_variables(environment)?;
        if settings.region.is_none()
            && let Profiles::Found(profile) = Profiles::load(environment)?
        {
            settings.region = profile.get("region");
        }
        Ok(settings)
    }

    /// These, and what they lack from `other`.
    pub(crate) fn or(self, other: Self) -> Self {
        Self {
            region: self.region.or(other.region),
            project_id: self.project_id.or(other.project_id),
            domain_id: self.domain_id.or(other.domain_id),
            iam_endpoint: self.iam_endpoint.or(other.iam_endpoint),
            warnings: self.warnings.into_iter().chain(other.warnings).collect(),
        }
    }
}

fn variable(environment: &Environment, name: &str) -> Result<Option<Setting>, ConfigError> {
    let origin = Origin::variable(name);
    Ok(environment.variable(name)?.map(|value| Setting { value, origin }))
}

/// Where the credentials are.
pub(crate) enum FoundCredentials {
    Keys(Identity, KeySource),
    Metadata(MetadataService),
    Nowhere(CredentialsError),
}

/// Three settings that make an access key, as one source has them.
struct Keys {
    access_key: Option<Setting>,
    secret_key: Option<Setting>,
    security_token: Option<Setting>,
}

impl Keys {
    /// The identity; none if there is no part of it.
    fn identity(self, missing: impl Fn(&str) -> Origin) -> Result<Option<Identity>, ConfigError> {
        let lacks = |which: &str, has: &Setting| {
            let has = match &has.origin {
                Origin::Variable(name) => format!("`{name}`"),
                Origin::Entry { key, .. } => format!("`{key}`"),
            };
            missing(which)
                .error(format_args!("is missing, but there is {has}: an access key needs both `ak` and `sk`"))
        };
        match (self.access_key, self.secret_key, self.security_token) {
            (None, None, None) => Ok(None),
            (Some(access), Some(secret), token) => {
                let access = access.checked(Form::Visible, AK_SK_ADVICE)?;
                let secret = secret.checked(Form::Visible, AK_SK_ADVICE)?;
                let identity = Identity::ak_sk(access, secret);
                Ok(Some(match token {
                    Some(token) => identity.with_security_token(token.checked(Form::Visible, AK_SK_ADVICE)?),
                    None => identity,
                }))
            }
            (Some(access), None, _) => Err(lacks("sk", &access)),
            (None, Some(secret), _) => Err(lacks("ak", &secret)),
            (None, None, Some(token)) => Err(lacks("ak", &token)),
        }
    }
}

/// Looks for credentials and settings. Files are read, the metadata service is not yet asked.
///
/// What is there but can't be used is an error: the next source may be another account's.
pub(crate) fn find(environment: &Environment) -> Result<(FoundCredentials, Settings), ConfigError> {
    let mut looked = Vec::new();
    if environment.profile.is_none() {
        let keys = Keys {
            access_key: variable(environment, ACCESS_KEY)?,
            secret_key: variable(environment, SECRET_KEY)?,
            security_token: variable(environment, SECURITY_TOKEN)?,
        };
        if let Some(identity) =
            keys.identity(|part| Origin::variable(if part == "ak" { ACCESS_KEY } else { SECRET_KEY }))?
        {
            let found = FoundCredentials::Keys(identity, KeySource::Variables);
            return Ok((found, Settings::without_keys(environment)?));
        }
        let federated = match environment.variable(FEDERATED)? {
            None => String::new(),
            Some(_) => format!("{FEDERATED} is set, but a login by an identity provider is not supported; "),
        };
        looked.push(format!("environment variables: {federated}{ACCESS_KEY} and {SECRET_KEY} are not set"));
    }

    let mut settings = Settings::of_variables(environment)?;
    match Profiles::load(environment)? {
        Profiles::Absent(why) => looked.push(why),
        Profiles::Found(profile) => {
            settings.region = settings.region.or_else(|| profile.get("region"));
            if let Some(identity) = profile_identity(&profile)? {
                let of_profile = Settings {
                    region: None,
                    project_id: profile.get("project_id"),
                    domain_id: profile.get("domain_id"),
                    iam_endpoint: profile.get("iam_endpoint"),
                    warnings: profile.exposed.into_iter().collect(),
                };
                let source = KeySource::Profile { file: profile.file, name: profile.name };
                return Ok((FoundCredentials::Keys(identity, source), settings.or(of_profile)));
            }
            let problem =
                format!("profile `{}` has neither `ak` nor `sk`; it has {}", profile.name, profile.keys());
            if environment.profile.is_some() || environment.variable(PROFILE)?.is_some() {
                return Err(ConfigError::file(&profile.file, problem));
            }
            looked.push(format!("profile file {}: {problem}", profile.file.display()));
        }
    }

    let credentials = match &environment.metadata {
        Some(url) => FoundCredentials::Metadata(MetadataService::new(url, looked)?),
        None => {
            looked.push("metadata service of a cloud server: not asked, as the program wants".to_owned());
            FoundCredentials::Nowhere(CredentialsError::not_found(looked))
        }
    };
    Ok((credentials, settings))
}

fn profile_identity(profile: &Profile) -> Result<Option<Identity>, ConfigError> {
    let keys = Keys {
        access_key: profile.get("ak"),
        secret_key: profile.get("sk"),
        security_token: profile.get("security_token"),
    };
    let identity = keys.identity(|part| Origin::Entry {
        file: profile.file.clone(),
        part: format!("profile `{}`", profile.name),
        key: part.to_owned(),
    })?;
    match (identity, profile.get("idp_id")) {
        (None, Some(federated)) => Err(federated
            .origin
            .error("asks for a login by an identity provider, which is not supported: use `ak` and `sk`")),
        (identity, _) => Ok(identity),
    }
}

/// What to do if there are no credentials anywhere.
pub(crate) fn advice() -> String {
    format!(
        "set {ACCESS_KEY} and {SECRET_KEY}, or write `ak` and `sk` under `[default]` into ~/{DIRECTORY}/credentials, or run on a \
         cloud server that has an agency"
    )
}
