//! What a command works with: the client, the project, the output.

use std::io::{self, Write};
use std::time::Duration;

use eihealth::environment::{Environment, KeySource};
use eihealth::{Client, ClientBuilder, Credentials, Recorder, Region};

use crate::errors::Failure;
use crate::exit::Exit;
use crate::globals::Globals;
use crate::names::Named;
use crate::output::Output;
use crate::projects;
use crate::rehearsal::Rehearsal;
use crate::texts::text;
use crate::{names, regions, terminal};

/// The keys that every mock takes: `eihealth_mock::keys`.
pub(crate) mod mock_keys {
    /// Access key id.
    pub(crate) const ACCESS_KEY: &str = "EXAMPLEACCESSKEY0001";
    /// Secret access key.
    pub(crate) const SECRET_KEY: &str = "example-secret-key-for-the-mock-only";
    /// Id of the account's project in the region.
    pub(crate) const PROJECT_ID: &str = "0123456789abcdef0123456789abcdef";
}

/// The pause of waits for what runs in a mock.
const MOCK_PAUSE: Duration = Duration::from_millis(10);

/// The pause between looks at what is followed.
const PAUSE: Duration = Duration::from_secs(5);

/// What a command works with.
pub(crate) struct Context {
    pub(crate) globals: Globals,
    client: Option<Client>,
    #[cfg(feature = "mock")]
    own_mock: Option<eihealth_mock::Mock>,
}

impl Context {
    pub(crate) fn new(mut globals: Globals) -> Self {
        // an empty variable counts as one that isn't set, here as in the SDK
        for setting in [&mut globals.project, &mut globals.mock] {
            setting.take_if(|text| text.is_empty());
        }
        Self {
            globals,
            client: None,
            #[cfg(feature = "mock")]
            own_mock: None,
        }
    }

    /// Where results go.
    pub(crate) fn output(&self) -> Result<Output, Failure> {
        Output::new(&self.globals)
    }

    /// The client that the options and the environment describe; made when it is first asked for.
    ///
    /// With `--dry-run` it sends what changes nothing, such as a look for a name, and prints the rest.
    pub(crate) async fn client(&mut self) -> Result<Client, Failure> {
        if let Some(client) = &self.client {
            return Ok(client.clone());
        }
        let client = self.make_client(true).await?;
        self.client = Some(client.clone());
        Ok(client)
    }

    /// As [`Self::client`], but with `--dry-run` it sends nothing at all: for what is to be printed although it only reads.
    pub(crate) async fn rehearsing_client(&mut self) -> Result<Client, Failure> {
        if self.globals.dry_run { self.make_client(false).await } else { self.client().await }
    }

    /// `only_changes`: whether `--dry-run` holds back only what changes something.
    async fn make_client(&mut self, only_changes: bool) -> Result<Client, Failure> {
        let mut builder = self.settings().await?;
        if self.globals.dry_run {
            if self.globals.record.is_some() {
                return Err(Failure::usage(text!("--dry-run sends nothing that --record could write down")));
            }
            builder = builder.interceptor(Rehearsal::new(only_changes, self.globals.show_secrets));
        }
        if let Some(path) = &self.globals.record {
            let recorder = Recorder::create(path).map_err(|error| {
                Failure::usage(text!("can't record to {path}: {error}", path = path.display(), error))
                    .hint(text!("name a new file: one that exists is not overwritten"))
            })?;
            builder = builder.interceptor(recorder);
        }
        let client = builder
            .user_agent(concat!("eihealth-cli/", env!("CARGO_PKG_VERSION")))
            .build()
            .map_err(|error| match &error {
                // one that is wrong was refused where it was named; and the SDK's words are for who writes a program
                eihealth::Error::Config(missing) if missing.setting() == "region" => {
                    Failure::from(error).in_words(text!("no region is chosen"))
                }
                _ => error.into(),
            })?;
        for warning in client.warnings() {
            note(&text!("warning: {warning}", warning));
        }
        Ok(client)
    }

    async fn settings(&mut self) -> Result<ClientBuilder, Failure> {
        let mut builder = Client::builder();
        if let Some(url) = self.mock_address().await? {
            if eihealth::BaseUrl::parse(&url).is_err() {
                return Err(Failure::usage(text!("--mock wants an address such as http://127.0.0.1:8080"))
                    .hint(text!(
                        "give the one that `cargo xtask mock` prints, or nothing if it is the usual one"
                    )));
            }
            builder = builder
                .region(Region::CN_NORTH_4)
                .credentials(Credentials::ak_sk(mock_keys::ACCESS_KEY, mock_keys::SECRET_KEY))
                .project_id(mock_keys::PROJECT_ID)
                // a proxy must not stand between a shell and the loopback address
                .no_proxy()
                // what runs in a mock passes with the requests, not with time
                .wait_interval(MOCK_PAUSE)
                .endpoint(url);
        } else {
            builder = builder.environment(self.environment());
        }
        if let Some(region) = &self.globals.region {
            builder = builder.region(regions::parse(region)?);
        }
        Ok(builder)
    }

    #[cfg(feature = "mock")]
    async fn mock_address(&mut self) -> Result<Option<String>, Failure> {
        if self.globals.mock.as_deref() != Some("own") {
            return Ok(self.globals.mock.clone());
        }
        if self.own_mock.is_none() {
            let mock = eihealth_mock::Mock::builder().seed_examples().start().await;
            let failed = |error| Failure::new(Exit::Service, text!("can't start a mock: {error}", error));
            self.own_mock = Some(mock.map_err(failed)?);
        }
        Ok(self.own_mock.as_ref().map(eihealth_mock::Mock::url))
    }

    #[cfg(not(feature = "mock"))]
    async fn mock_address(&mut self) -> Result<Option<String>, Failure> {
        match self.globals.mock.as_deref() {
            Some("own") => Err(Failure::usage(text!("this program was built without a mock of its own"))
                .hint(text!("start one with `cargo xtask mock` and give the address that it prints, or build with the feature `mock`"))),
            other => Ok(other.map(str::to_owned)),
        }
    }

    /// Where settings come from that no option says.
    pub(crate) fn environment(&self) -> Environment {
        match &self.globals.profile {
            Some(profile) => Environment::process().with_profile(profile),
            None => Environment::process(),
        }
    }

    /// The EIHealth project to work in, as it was named: by `--project`, `EIHEALTH_PROJECT`, or `switch project`.
    pub(crate) fn named_project(&self) -> Result<Option<String>, Failure> {
        match &self.globals.project {
            Some(project) => Ok(Some(project.clone())),
            None => Ok(self.default_project()?.map(|project| project.id)),
        }
    }

    /// The project that `switch project` chose, for the keys and the region in use.
    pub(crate) fn default_project(&self) -> Result<Option<Named>, Failure> {
        // what is wrong with the environment is said when the client is made
        self.scope().map_or(Ok(None), |scope| projects::default(&scope))
    }

    /// What a default project is for: these keys, in this region. `None` where that isn't known.
    pub(crate) fn scope(&self) -> Option<String> {
        if let Some(url) = &self.globals.mock {
            return Some(format!("mock {url}"));
        }
        let findings = self.environment().findings().ok()?;
        let region = self.globals.region.clone().or(findings.region.map(|found| found.value))?;
        let keys = match findings.keys?.source {
            KeySource::Profile { name, .. } => format!("profile {name}"),
            KeySource::Variables => "variables".to_owned(),
            _ => "server".to_owned(),
        };
        Some(format!("{keys}, {region}"))
    }

    /// Id of the EIHealth project to work in; a name is looked up.
    pub(crate) async fn project(&mut self) -> Result<String, Failure> {
        match self.named_project()? {
            Some(project) => self.find_project(&project).await,
            None => Err(no_project()),
        }
    }

    /// The id of the project of this name or id.
    pub(crate) async fn find_project(&mut self, text: &str) -> Result<String, Failure> {
        if names::is_id(text) {
            return Ok(text.to_owned());
        }
        let client = self.client().await?;
        Ok(names::project(&client, text).await?.id)
    }

    /// Adds what may be behind a failure to reach the service.
    pub(crate) fn explain(&self, failure: Failure) -> Failure {
        if self.globals.mock.is_some() && failure.is_unreachable() {
            return failure
                .hint(text!("start a mock with `cargo xtask mock`, and give the address that it prints"));
        }
        match &self.client {
            Some(client) if failure.exit() == Exit::Service && self.globals.mock.is_none() => {
                match regions::doubt(client.region().as_str()) {
                    Some(doubt) => failure.hint(doubt),
                    None => failure,
                }
            }
            _ => failure,
        }
    }

    /// How long to wait before something is looked at again.
    pub(crate) fn pause(&self) -> Duration {
        if self.globals.mock.is_some() { MOCK_PAUSE } else { PAUSE }
    }

    /// Asks whether to go on; `what` is a sentence such as "This deletes the image `bwa`." With `--yes` and
    /// `--dry-run` nothing is asked.
    pub(crate) fn confirm(&self, what: &str) -> Result<(), Failure> {
        if self.globals.yes || self.globals.dry_run {
            return Ok(());
        }
        if !terminal::can_ask() {
            return Err(Failure::usage(text!(
                "{what} It was not confirmed, and there is no terminal to ask on",
                what
            ))
            .hint(text!("say --yes to do it, or --dry-run to see the request")));
        }
        let answer = terminal::ask(&text!("{what} Go on? [y/N] ", what))?;
        match answer.to_lowercase().as_str() {
            "y" | "yes" | "是" => Ok(()),
            _ => Err(Failure::usage(text!("nothing was done"))),
        }
    }
}

/// What a command that works in a project says without one.
pub(crate) fn no_project() -> Failure {
    Failure::usage(text!("no project is chosen"))
        .hint(text!("name one with --project NAME, or for all that follows: eihealth switch project NAME"))
}

/// Says something beside the results, on standard error.
pub(crate) fn note(text: &str) {
    // nobody there to read it is no reason to fail
    let _ = writeln!(io::stderr(), "{text}");
}
