//! The projects that `switch project` chose: a file of the program's own beside the profile file, for it changes often
//! and has no secret in it.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use crate::errors::Failure;
use crate::files;
use crate::names::Named;
use crate::texts::text;

const FILE: &str = ".huaweicloud/eihealth.json";
const KEY: &str = "projects";

/// The one for these keys in this region.
pub(crate) fn default(scope: &str) -> Result<Option<Named>, Failure> {
    match path() {
        Some(path) => Ok(find(&read(&path)?, scope)),
        None => Ok(None),
    }
}

/// Makes it the one for these keys in this region, or forgets the one there is.
pub(crate) fn set_default(scope: &str, project: Option<&Named>) -> Result<(), Failure> {
    let path = path().ok_or_else(|| {
        Failure::usage(text!("there is no home directory to keep it in"))
            .hint(text!("set EIHEALTH_PROJECT instead, or name the project with --project"))
    })?;
    let mut content = read(&path)?;
    set(&mut content, scope, project);
    let text = format!("{:#}\n", Value::Object(content));
    files::replace(&path, &text, |_| Ok(())).map_err(|error: std::io::Error| {
        Failure::usage(text!("can't write {path}: {error}", path = path.display(), error))
    })
}

fn path() -> Option<PathBuf> {
    Some(std::env::home_dir()?.join(FILE))
}

fn read(path: &Path) -> Result<Map<String, Value>, Failure> {
    let wrong = |problem: String| {
        Failure::usage(format!("{}: {problem}", path.display()))
            .hint(text!("remove the file; then choose the project again: eihealth switch project NAME"))
    };
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Map::new()),
        Err(error) => return Err(wrong(format!("can't be read: {error}"))),
    };
    match serde_json::from_str(&text) {
        Ok(Value::Object(content)) => Ok(content),
        Ok(_) => Err(wrong("is no JSON object".to_owned())),
        Err(error) => Err(wrong(format!("is not JSON: {error}"))),
    }
}

fn find(content: &Map<String, Value>, scope: &str) -> Option<Named> {
    let entry = content.get(KEY)?.get(scope)?;
    let text = |name: &str| entry.get(name)?.as_str().map(str::to_owned);
    Some(Named { id: text("id")?, name: text("name")? })
}

fn set(content: &mut Map<String, Value>, scope: &str, project: Option<&Named>) {
    let projects = content.entry(KEY).or_insert_with(|| json!({}));
    if !projects.is_object() {
        *projects = json!({});
    }
    let Some(projects) = projects.as_object_mut() else { return };
    match project {
        Some(Named { id, name }) => {
            projects.insert(scope.to_owned(), json!({ "id": id, "name": name }));
        }
        None => drop(projects.remove(scope)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_scope_has_its_own() {
        let one = Named { id: "1".to_owned(), name: "one".to_owned() };
        let mut content = Map::from_iter([("other".to_owned(), json!(1))]);
        set(&mut content, "profile default, cn-north-4", Some(&one));
        assert_eq!(find(&content, "profile default, cn-north-4"), Some(one));
        assert_eq!(find(&content, "profile default, cn-east-3"), None);
        set(&mut content, "profile default, cn-north-4", None);
        assert_eq!(Value::Object(content), json!({ "other": 1, "projects": {} }));
    }
}
