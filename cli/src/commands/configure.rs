//! `eihealth configure`.

use std::io::BufRead;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use eihealth::Region;
use eihealth::environment::variables::{ACCESS_KEY, DEFAULT_PROFILES, PROFILE, PROFILE_FILE};
use eihealth::environment::{Environment, Findings, KeySource};
use serde_json::{Value, json};

use super::whoami::masked;
use crate::context::{Context, note};
use crate::errors::Failure;
use crate::texts::text;
use crate::{files, profile_file, regions, terminal};

/// Store an access key and a region in a profile
///
/// Profiles are in ~/.huaweicloud/credentials, which other tools of the cloud read, too. On a terminal it asks, unless it
/// is told what to store. Only you can read the file afterwards, and what else is in it stays. `--profile` names the
/// profile, and `--region` the region.
#[derive(Args)]
#[command(after_help = "Examples:
  eihealth configure
  eihealth configure --profile laboratory --access-key ID --secret-key-stdin --region cn-north-4 < secret.txt
  eihealth configure --region cn-east-3
  eihealth configure list")]
pub(crate) struct Configure {
    #[command(subcommand)]
    what: Option<What>,
    /// Access key id (AK)
    #[arg(long, value_name = "ID")]
    access_key: Option<String>,
    /// Read the secret access key (SK) from the first line of standard input; a second line is the security token of a
    /// temporary key
    #[arg(long)]
    secret_key_stdin: bool,
    /// Id of the Huawei Cloud project of the region; without one it is looked up
    #[arg(long, value_name = "ID")]
    project_id: Option<String>,
}

#[derive(Subcommand)]
enum What {
    /// List the profiles
    List,
    /// Show a profile, secrets masked
    Show,
}

/// What is to be stored.
#[derive(Default)]
struct Wanted {
    access_key: Option<String>,
    secret_key: Option<String>,
    security_token: Option<String>,
    region: Option<String>,
    project_id: Option<String>,
}

impl Configure {
    pub(crate) async fn run(mut self, context: &mut Context) -> Result<(), Failure> {
        let what = self.what.take();
        let stores = self.access_key.is_some() || self.secret_key_stdin || self.project_id.is_some();
        if what.is_some() && stores {
            return Err(Failure::usage(text!("what is to be stored goes without `list` and `show`")));
        }
        let file = profile_file()?;
        match what {
            Some(What::List) => list(&file, context),
            Some(What::Show) => show(&file, &profile(context)?, context),
            None => self.store(&file, &profile(context)?, stores, context),
        }
    }

    fn store(self, file: &Path, profile: &str, stores: bool, context: &mut Context) -> Result<(), Failure> {
        let region = context.globals.region.clone();
        let wanted = if stores || region.is_some() {
            self.given(region)?
        } else if terminal::can_ask() {
            ask(file, profile)?
        } else {
            return Err(Failure::usage(text!("there is nothing to store, and no terminal to ask on"))
                .hint(text!("see what it takes: eihealth configure --help")));
        };
        if let Some(doubt) = wanted.region.as_deref().and_then(regions::doubt) {
            note(&text!("warning: {doubt}", doubt));
        }
        if context.globals.dry_run {
            note(&text!("profile `{profile}` of {file} would be written", profile, file = file.display()));
            return Ok(());
        }
        wanted.write(file, profile)?;
        let is_default = DEFAULT_PROFILES.contains(&profile);
        let named = if is_default { String::new() } else { format!(" --profile {profile}") };
        note(&text!(
            "stored in profile `{profile}` of {file}; try it: eihealth whoami{named}",
            profile,
            file = file.display(),
            named
        ));
        if is_default && std::env::var_os(ACCESS_KEY).is_some_and(|value| !value.is_empty()) {
            note(&text!(
                "{ACCESS_KEY} is set and goes before it: unset it, or say --profile {profile}",
                ACCESS_KEY,
                profile
            ));
        }
        Ok(())
    }

    /// What the options say.
    fn given(self, region: Option<String>) -> Result<Wanted, Failure> {
        if let Some(region) = &region {
            regions::parse(region)?;
        }
        let mut wanted =
            Wanted { access_key: self.access_key, region, project_id: self.project_id, ..Wanted::default() };
        if self.secret_key_stdin {
            if terminal::can_ask() {
                wanted.secret_key = secret()?;
            } else {
                let mut lines = std::io::stdin().lock().lines();
                let mut next = || lines.next().transpose().map_err(unreadable);
                wanted.secret_key = next()?.as_deref().and_then(filled);
                wanted.security_token = next()?.as_deref().and_then(filled);
            }
            if wanted.secret_key.is_none() {
                return Err(Failure::usage(text!("there is no secret key on standard input")).hint(text!(
                    "such as: eihealth configure --access-key ID --secret-key-stdin < secret.txt"
                )));
            }
        } else if wanted.access_key.is_some() {
            if !terminal::can_ask() {
                return Err(Failure::usage(text!("an access key needs its secret"))
                    .hint(text!("give it on standard input, with --secret-key-stdin")));
            }
            wanted.secret_key = secret()?;
        }
        Ok(wanted)
    }
}

impl Wanted {
    /// Writes it, if the SDK then reads what was meant.
    fn write(&self, file: &Path, profile: &str) -> Result<(), Failure> {
        let text = match std::fs::read_to_string(file) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => {
                return Err(Failure::usage(text!(
                    "{file}: can't be read: {error}",
                    file = file.display(),
                    error
                )));
            }
        };
        let mut changes = Vec::new();
        let settings = [
            ("ak", &self.access_key),
            ("sk", &self.secret_key),
            ("region", &self.region),
            ("project_id", &self.project_id),
        ];
        for (key, value) in settings {
            // what is empty is taken out
            changes.extend(value.as_deref().map(|value| (key, (!value.is_empty()).then_some(value))));
        }
        if self.secret_key.is_some() {
            // one of another key would not fit
            changes.push(("security_token", self.security_token.as_deref()));
        }
        let text = profile_file::edit(&text, profile, &changes);
        files::replace(file, &text, |written| {
            let found = stored(written, profile).findings().map_err(|error| {
                let (here, there) = (written.display().to_string(), file.display().to_string());
                Failure::usage(text!(
                    "nothing is stored: {error}",
                    error = error.to_string().replace(&here, &there)
                ))
            })?;
            let key = found.keys.and_then(|keys| keys.access_key);
            let same = |wanted: &Option<String>, found: Option<String>| {
                wanted.as_deref().and_then(filled).is_none_or(|wanted| Some(wanted) == found)
            };
            if same(&self.access_key, key) && same(&self.region, found.region.map(|found| found.value)) {
                Ok(())
            } else {
                Err(Failure::usage(text!("nothing is stored: it would not be read as it is written"))
                    .hint(text!("edit {file} by hand", file = file.display())))
            }
        })
        .map_err(|failure: Failure| {
            failure.hint(text!("profile `{profile}` of {file}", profile, file = file.display()))
        })
    }
}

/// What the file itself has, whatever the environment says.
fn stored(file: &Path, profile: &str) -> Environment {
    Environment::of([(PROFILE_FILE, file)]).with_profile(profile)
}

fn profile_file() -> Result<PathBuf, Failure> {
    let file = Environment::process().profile_file().map_err(eihealth::Error::from)?;
    file.ok_or_else(|| {
        Failure::usage(text!("there is no home directory for the profile file"))
            .hint(text!("name a file in the variable {PROFILE_FILE}", PROFILE_FILE))
    })
}

/// The profile that is meant.
fn profile(context: &Context) -> Result<String, Failure> {
    let named = context.globals.profile.clone().or_else(|| std::env::var(PROFILE).ok());
    let name = match named.filter(|name| !name.is_empty()) {
        Some(name) => name,
        None => {
            let all = Environment::process().profiles().map_err(eihealth::Error::from)?;
            let default = DEFAULT_PROFILES.into_iter().find(|name| all.iter().any(|known| known == name));
            default.unwrap_or(DEFAULT_PROFILES[0]).to_owned()
        }
    };
    if name.chars().all(|c| c.is_alphanumeric() || "-_.@".contains(c)) {
        Ok(name)
    } else {
        Err(Failure::usage(text!("{name} can't be the name of a profile", name = format!("{:?}", name)))
            .hint(text!("use letters, digits, `-`, `_`, `.` and `@`")))
    }
}

/// Asks for everything.
fn ask(file: &Path, profile: &str) -> Result<Wanted, Failure> {
    let found = stored(file, profile).findings().ok();
    let has = |text: Option<String>| text.map(|text| format!(" [{text}]")).unwrap_or_default();
    let key = found.as_ref().and_then(|found| found.keys.as_ref()?.access_key.clone());
    let region = found.and_then(|found| found.region).map(|found| found.value);
    note(&text!(
        "Profile `{profile}` of {file}. What is in brackets stays if you type nothing.",
        profile,
        file = file.display()
    ));
    let mut wanted = Wanted::default();
    loop {
        wanted.access_key =
            filled(&question(&text!("Access key id (AK){has}: ", has = has(key.as_deref().map(masked))))?);
        if wanted.access_key.is_some() || key.is_some() {
            break;
        }
        note(&text!("The console has it under My Credentials, Access Keys."));
    }
    if wanted.access_key.is_some() {
        wanted.secret_key = secret()?;
    }
    let known: Vec<&str> = Region::DOCUMENTED.iter().map(|region| region.as_str()).collect();
    loop {
        let question_text =
            text!("Region, such as {known}{has}: ", known = known.join(", "), has = has(region.clone()));
        match filled(&question(&question_text)?) {
            Some(name) => match regions::parse(&name) {
                Ok(_) => {
                    wanted.region = Some(name);
                    break;
                }
                Err(failure) => drop(failure.report()),
            },
            None if region.is_some() => break,
            None => {}
        }
    }
    Ok(wanted)
}

fn question(text: &str) -> Result<String, Failure> {
    terminal::ask(text).map_err(unreadable)
}

/// Asks for the secret key, which the terminal doesn't show.
fn secret() -> Result<Option<String>, Failure> {
    loop {
        let typed =
            rpassword::prompt_password(text!("Secret access key (SK), not shown: ")).map_err(unreadable)?;
        if let Some(secret) = filled(&typed) {
            return Ok(Some(secret));
        }
    }
}

fn unreadable(error: std::io::Error) -> Failure {
    match error.kind() {
        std::io::ErrorKind::UnexpectedEof => Failure::usage(text!("nothing is stored: the input ended")),
        _ => Failure::usage(text!("nothing is stored: the input can't be read: {error}", error)),
    }
}

fn filled(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn list(file: &Path, context: &mut Context) -> Result<(), Failure> {
    let profiles = stored(file, "").profiles().map_err(eihealth::Error::from)?;
    let used = context.environment().findings().ok().and_then(|found| found.keys).map(|keys| keys.source);
    let rows: Vec<Value> = profiles
        .iter()
        .map(|name| {
            let is_used = matches!(&used, Some(KeySource::Profile { name: used, .. }) if used == name);
            let mut row = json!({ "profile": name, "in_use": is_used });
            match stored(file, name).findings() {
                Ok(found) => extend(&mut row, found),
                Err(error) => row["problem"] = error.to_string().into(),
            }
            row
        })
        .collect();
    let columns = ["profile", "in_use", "access_key", "region", "project_id", "problem"].map(str::to_owned);
    context.output()?.value(&Value::Array(rows), &columns)
}

fn show(file: &Path, profile: &str, context: &mut Context) -> Result<(), Failure> {
    let found = stored(file, profile).findings().map_err(eihealth::Error::from)?;
    for warning in &found.warnings {
        note(&text!("warning: {warning}", warning));
    }
    let mut shown = json!({ "profile": profile, "file": file.display().to_string() });
    extend(&mut shown, found);
    context.output()?.value(&shown, &[])
}

/// Adds what was found, secrets masked.
fn extend(row: &mut Value, found: Findings) {
    if let Some(keys) = found.keys {
        row["access_key"] = keys.access_key.as_deref().map(masked).into();
        row["secret_key"] = "***".into();
        if keys.is_temporary {
            row["security_token"] = "***".into();
        }
    }
    let settings = [
        ("region", found.region),
        ("project_id", found.project_id),
        ("domain_id", found.domain_id),
        ("iam_endpoint", found.iam_endpoint),
    ];
    for (name, found) in settings {
        if let Some(found) = found {
            row[name] = found.value.into();
        }
    }
}
