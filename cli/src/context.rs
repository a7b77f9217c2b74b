//! What a command works with: the client, the project, the output.

use std::io::{self, BufRead, Write};
use std::time::Duration;

use eihealth::environment::Environment;
use eihealth::{Client, ClientBuilder, Credentials, Recorder, Region};

use crate::errors::Failure;
#[cfg(feature = "mock")]
use crate::exit::Exit;
use crate::globals::Globals;
use crate::output::Output;
use crate::rehearsal::Rehearsal;
use crate::terminal;

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

/// What a command works with.
pub(crate) struct Context {
    pub(crate) globals: Globals,
    client: Option<Client>,
    #[cfg(feature = "mock")]
    own_mock: Option<eihealth_mock::Mock>,
}

impl Context {
    pub(crate) fn new(globals: Globals) -> Self {
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
        self.make_client(true).await
    }

    /// As [`Self::client`], but with `--dry-run` it sends nothing at all: for a command that is one call.
    pub(crate) async fn client_of_one_call(&mut self) -> Result<Client, Failure> {
        self.make_client(false).await
    }

    /// `only_changes`: whether `--dry-run` holds back only what changes something.
    async fn make_client(&mut self, only_changes: bool) -> Result<Client, Failure> {
        let mut builder = self.settings().await?;
        if self.globals.dry_run {
            builder = builder.interceptor(Rehearsal::new(only_changes, self.globals.show_secrets));
        }
        if let Some(path) = &self.globals.record {
            let recorder = Recorder::create(path).map_err(|error| {
                Failure::usage(format!("can't record to {}: {error}", path.display()))
                    .hint("name a new file: one that exists is not overwritten")
            })?;
            builder = builder.interceptor(recorder);
        }
        let client = builder.user_agent(concat!("eihealth-cli/", env!("CARGO_PKG_VERSION"))).build()?;
        for warning in client.warnings() {
            note(&format!("warning: {warning}"));
        }
        self.client = Some(client.clone());
        Ok(client)
    }

    async fn settings(&mut self) -> Result<ClientBuilder, Failure> {
        let mut builder = Client::builder();
        if let Some(url) = self.mock_address().await? {
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
            let mut environment = Environment::process();
            if let Some(profile) = &self.globals.profile {
                environment = environment.with_profile(profile);
            }
            builder = builder.environment(environment);
        }
        if let Some(region) = &self.globals.region {
            builder = builder.region(Region::new(region.as_str()).map_err(eihealth::Error::from)?);
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
            let failed = |error| Failure::new(Exit::Service, format!("can't start a mock: {error}"));
            self.own_mock = Some(mock.map_err(failed)?);
        }
        Ok(self.own_mock.as_ref().map(eihealth_mock::Mock::url))
    }

    #[cfg(not(feature = "mock"))]
    async fn mock_address(&mut self) -> Result<Option<String>, Failure> {
        match self.globals.mock.as_deref() {
            Some("own") => Err(Failure::usage("this program was built without a mock of its own")
                .hint("start one with `cargo xtask mock` and give the address that it prints, or build with the feature `mock`")),
            other => Ok(other.map(str::to_owned)),
        }
    }

    /// The EIHealth project to work in, if one was named.
    pub(crate) fn project(&self) -> Option<&str> {
        self.globals.project.as_deref()
    }

    /// Asks whether to go on; `what` is a sentence such as "This deletes the image `bwa`." With `--yes` and
    /// `--dry-run` nothing is asked.
    pub(crate) fn confirm(&self, what: &str) -> Result<(), Failure> {
        if self.globals.yes || self.globals.dry_run {
            return Ok(());
        }
        if !terminal::can_ask() {
            return Err(Failure::usage(format!(
                "{what} It was not confirmed, and there is no terminal to ask on"
            ))
            .hint("say --yes to do it, or --dry-run to see the request"));
        }
        let mut error = io::stderr().lock();
        write!(error, "{what} Go on? [y/N] ")?;
        error.flush()?;
        let mut answer = String::new();
        io::stdin().lock().read_line(&mut answer)?;
        match answer.trim().to_lowercase().as_str() {
            "y" | "yes" | "是" => Ok(()),
            _ => Err(Failure::usage("nothing was done")),
        }
    }
}

/// Says something beside the results, on standard error.
pub(crate) fn note(text: &str) {
    // nobody there to read it is no reason to fail
    let _ = writeln!(io::stderr(), "{text}");
}
