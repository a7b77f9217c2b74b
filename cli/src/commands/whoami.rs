//! `eihealth whoami`.

use std::time::{Duration, SystemTime};

use clap::Args;
use eihealth::environment::FoundKeys;
use eihealth::http::HeaderMap;
use serde_json::{Value, json};

use crate::context::{Context, mock_keys, note};
use crate::errors::Failure;
use crate::texts::text;

/// From which difference on a clock is worth a word: below it, it is the way there and the seconds that are left out.
const ODD: i64 = 30;

/// Show which credentials, region and project are used
///
/// Says where each was found, and whether the service takes them: it makes one call that changes nothing, the list of
/// projects.
#[derive(Args)]
#[command(after_help = "Examples:\n  eihealth whoami\n  eihealth whoami --profile laboratory -o json")]
pub(crate) struct Whoami {}

impl Whoami {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let client = context.client().await?;
        let default = context.default_project()?;
        let before = SystemTime::now();
        let projects = client.list_project().await?;
        let between = before + before.elapsed().unwrap_or_default() / 2;
        let ahead = seconds_ahead(projects.headers(), between);

        let (keys, keys_from, region_from, project_id_from) = if context.globals.mock.is_some() {
            let place = "the mock's own".to_owned();
            (format!("access key {}", masked(mock_keys::ACCESS_KEY)), place.clone(), place.clone(), place)
        } else {
            let found = context.environment().findings().map_err(eihealth::Error::from)?;
            let (keys, place) = match &found.keys {
                Some(keys) => (described(keys), keys.source.to_string()),
                None => (String::new(), String::new()),
            };
            let place_of = |found: Option<eihealth::environment::Found>| found.map(|found| found.place);
            let looked_up = "IAM, by the name of the region".to_owned();
            (
                keys,
                place,
                place_of(found.region).unwrap_or_default(),
                place_of(found.project_id).unwrap_or(looked_up),
            )
        };
        let region_from = if context.globals.region.is_some() { "--region".to_owned() } else { region_from };

        let named = context.named_project()?;
        let project = named.as_ref().map(|named| {
            let known =
                projects.projects.iter().flatten().find(|project| {
                    project.id.as_ref() == Some(named) || project.name.as_ref() == Some(named)
                });
            match known {
                Some(project) => {
                    let text = |part: &Option<String>| part.clone().unwrap_or_default();
                    format!("{} ({})", text(&project.name), text(&project.id))
                }
                None => format!("{named}: not among the projects of this account"),
            }
        });
        let project_from = match (&context.globals.project, default) {
            (Some(project), _) if std::env::var("EIHEALTH_PROJECT").as_ref() == Ok(project) => {
                "EIHEALTH_PROJECT"
            }
            (Some(_), _) => "--project",
            (None, Some(_)) => "eihealth switch project",
            (None, None) => "",
        };
        let value = json!({
            "credentials": keys,
            "credentials_from": keys_from,
            "account_id": client.domain_id(),
            "region": client.region().as_str(),
            "region_from": region_from,
            "project_id": client.project_id().await?,
            "project_id_from": project_id_from,
            "project": project,
            "project_from": (!project_from.is_empty()).then_some(project_from),
            "projects": projects.projects.as_ref().map_or(0, Vec::len),
            "clock": ahead.map(clock),
            "clock_seconds_ahead": ahead.map(|ahead| -ahead),
        });
        context.output()?.value(&without_nothing(value), &[])?;
        if named.is_none() {
            note(&text!("no project is chosen: eihealth switch project NAME"));
        }
        Ok(())
    }
}

fn described(keys: &FoundKeys) -> String {
    match &keys.access_key {
        Some(key) if keys.is_temporary => format!("temporary access key {}", masked(key)),
        Some(key) => format!("access key {}", masked(key)),
        None => "temporary keys of the server's agency".to_owned(),
    }
}

/// An access key's id by its ends: enough to know it by.
pub(super) fn masked(key: &str) -> String {
    let letters: Vec<char> = key.chars().collect();
    match letters.as_slice() {
        [a, b, c, d, .., w, x, y, z] if letters.len() >= 12 => {
            [a, b, c, d].into_iter().collect::<String>() + "…" + &[w, x, y, z].into_iter().collect::<String>()
        }
        _ => "…".to_owned(),
    }
}

/// By how many seconds the service's clock is ahead of `now`.
fn seconds_ahead(headers: &HeaderMap, now: SystemTime) -> Option<i64> {
    let date = headers.get("date")?.to_str().ok()?;
    let there = httpdate::parse_http_date(date).ok()?;
    let seconds = |duration: Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
    Some(match there.duration_since(now) {
        Ok(ahead) => seconds(ahead),
        Err(behind) => -seconds(behind.duration()),
    })
}

/// The difference in words, as this machine's.
fn clock(ahead: i64) -> String {
    match ahead {
        ahead if ahead.abs() <= ODD => "as the service's".to_owned(),
        ahead if ahead > 0 => format!("{ahead} s behind the service's: set this machine's clock"),
        behind => format!("{} s ahead of the service's: set this machine's clock", behind.saturating_neg()),
    }
}

/// The fields that have a value.
fn without_nothing(value: Value) -> Value {
    match value {
        Value::Object(fields) => fields.into_iter().filter(|(_, value)| !value.is_null()).collect(),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_is_compared_with_the_services() {
        let mut headers = HeaderMap::new();
        assert_eq!(seconds_ahead(&headers, SystemTime::UNIX_EPOCH), None);
        headers.insert("date", "Thu, 01 Jan 1970 00:10:00 GMT".parse().unwrap());
        let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        assert_eq!(seconds_ahead(&headers, at(0)), Some(600));
        assert_eq!(seconds_ahead(&headers, at(700)), Some(-100));
        assert_eq!(clock(600), "600 s behind the service's: set this machine's clock");
        assert_eq!(clock(-100), "100 s ahead of the service's: set this machine's clock");
        assert_eq!(clock(1), "as the service's");
    }

    #[test]
    fn of_a_key_only_its_ends_are_shown() {
        assert_eq!(masked("EXAMPLEACCESSKEY0001"), "EXAM…0001");
        assert_eq!(masked("short"), "…");
    }
}
