//! The profile file: `~/.huaweicloud/credentials`, an INI file as the vendor's SDKs read it.

use std::path::{Path, PathBuf};

use configparser::ini::Ini;

use super::Environment;
use super::origin::{Origin, Setting};
use super::variables::{DEFAULT_PROFILES, PROFILE, PROFILE_FILE};
use crate::runtime::error::ConfigError;

const FILE: &str = "credentials";

/// What was found under the profile's name.
pub(super) enum Profiles {
    /// The profile.
    Found(Profile),
    /// None, and nobody asked for one. Why, for the list of what was looked at.
    Absent(String),
}

/// One profile.
pub(super) struct Profile {
    pub(super) name: String,
    pub(super) file: PathBuf,
    entries: Entries,
    /// Others than the owner can read the file.
    pub(super) exposed: Option<String>,
}

impl Profiles {
    /// Reads the profile that the environment names.
    pub(super) fn load(environment: &Environment) -> Result<Self, ConfigError> {
        let named = match &environment.profile {
            Some(name) => Some(name.clone()),
            None => environment.variable(PROFILE)?,
        };
        let Some((path, given)) = environment.file(PROFILE_FILE, FILE)? else {
            let problem = "there is no home directory to look for the profile file in";
            return match named {
                None => Ok(Self::Absent(format!("profile file: {problem}"))),
                Some(name) => Err(ConfigError::new(
                    "profile",
                    format!("{name:?} was asked for, but {problem}: set {PROFILE_FILE}"),
                )),
            };
        };
        let Some(text) = text(&path)? else {
            let absent = format!("profile file {}: does not exist", path.display());
            return match named {
                Some(name) => Err(ConfigError::file(
                    &path,
                    format!("does not exist, but profile {name:?} was asked for"),
                )),
                None if given => Err(ConfigError::variable(
                    PROFILE_FILE,
                    format!("names a file that does not exist: {}", path.display()),
                )),
                None => Ok(Self::Absent(absent)),
            };
        };
        let ini = read(&text).map_err(|problem| ConfigError::file(&path, problem))?;
        let has: Vec<&str> = ini.iter().map(|(name, _)| name.as_str()).collect();
        let has = if has.is_empty() { "no profile".to_owned() } else { format!("`{}`", has.join("`, `")) };
        let wanted: &[&str] = match &named {
            Some(name) => &[name.as_str()],
            None => &DEFAULT_PROFILES,
        };
        let found = wanted.iter().find_map(|name| ini.iter().find(|(known, _)| known == name));
        match (found, &named) {
            (Some((name, entries)), _) => Ok(Self::Found(Profile {
                name: name.clone(),
                entries: entries.clone(),
                exposed: exposed(&path),
                file: path,
            })),
            (None, Some(name)) => {
                Err(ConfigError::file(&path, format!("has no profile {name:?}; it has {has}")))
            }
            (None, None) => Ok(Self::Absent(format!(
                "profile file {}: has no profile `{}`; it has {has}",
                path.display(),
                DEFAULT_PROFILES.join("` or `")
            ))),
        }
    }
}

/// Where the profile file is, whether or not it exists.
pub(super) fn file(environment: &Environment) -> Result<Option<PathBuf>, ConfigError> {
    Ok(environment.file(PROFILE_FILE, FILE)?.map(|(path, _)| path))
}

/// The names of all profiles.
pub(super) fn names(environment: &Environment) -> Result<Vec<String>, ConfigError> {
    let Some(path) = file(environment)? else { return Ok(Vec::new()) };
    let Some(text) = text(&path)? else { return Ok(Vec::new()) };
    let profiles = read(&text).map_err(|problem| ConfigError::file(&path, problem))?;
    Ok(profiles.into_iter().map(|(name, _)| name).collect())
}

/// The content of the file, if it exists.
fn text(path: &Path) -> Result<Option<String>, ConfigError> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => {
            let problem = match error.kind() {
                std::io::ErrorKind::InvalidData => "is not UTF-8: save it as UTF-8".to_owned(),
                _ => format!("can't be read ({error}): check its permissions"),
            };
            Err(ConfigError::file(path, problem))
        }
    }
}

impl Profile {
    /// The value of a key, unless it is empty.
    pub(super) fn get(&self, key: &str) -> Option<Setting> {
        let (_, value) = self.entries.iter().find(|(known, _)| known == key)?;
        let part = format!("profile `{}`", self.name);
        let origin = Origin::Entry { file: self.file.clone(), part, key: key.to_owned() };
        (!value.is_empty()).then(|| Setting { value: value.clone(), origin })
    }

    /// The names of its keys, for messages.
    pub(super) fn keys(&self) -> String {
        let keys: Vec<&str> = self.entries.iter().map(|(key, _)| key.as_str()).collect();
        if keys.is_empty() { "nothing".to_owned() } else { format!("`{}`", keys.join("`, `")) }
    }
}

/// Keys in lower case with their values.
type Entries = Vec<(String, String)>;

/// The profiles of a file with their entries.
fn read(text: &str) -> Result<Vec<(String, Entries)>, String> {
    // editors on Windows write a byte order mark
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut ini = Ini::new_cs();
    ini.set_default_section("");
    ini.set_multiline(false);
    // a key may have `#` or `;` in it
    ini.set_inline_comment_symbols(Some(&[]));
    let sections = ini.read(text.to_owned()).map_err(|problem| format!("is no INI file: {problem}"))?;
    let mut profiles = Vec::new();
    for (name, entries) in sections {
        if name.is_empty() {
            return Err(
                "has entries before the first profile: put a line such as `[default]` before them".to_owned()
            );
        }
        let mut read = Vec::new();
        for (key, value) in entries {
            // what has no `=` may be a key that was pasted, and is not shown
            let Some(value) = value else {
                return Err(format!("has a line without `=` in profile `{name}`: write `ak = …`"));
            };
            read.push((key.to_lowercase(), value));
        }
        read.sort_unstable();
        profiles.push((name, read));
    }
    profiles.sort_unstable();
    Ok(profiles)
}

/// Whether others than the owner can read the file, as a sentence.
#[cfg(unix)]
fn exposed(path: &Path) -> Option<String> {
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::metadata(path).ok()?.permissions().mode() & 0o777;
    (mode & 0o066 != 0).then(|| {
        let path = path.display();
        format!("profile file {path}: others than its owner can read or change it (mode {mode:03o}): run `chmod 600 {path}`")
    })
}

/// Elsewhere permissions are lists that the standard library doesn't read.
#[cfg(not(unix))]
fn exposed(_: &Path) -> Option<String> {
    None
}
