//! Names where the service wants ids.

use eihealth::Client;
use eihealth::dispatch::{self, Arguments, Operation};
use serde_json::Value;

use crate::errors::Failure;
use crate::exit::Exit;
use crate::suggest;
use crate::texts::text;

/// How the path calls the project that things are in.
pub(crate) const PROJECT: &str = "eihealth_project_id";
/// Parameters by which a list is narrowed to a name.
const FILTERS: [&str; 2] = ["name", "job_name"];
/// How many names a failure lists at most.
const MOST: usize = 20;

/// Whether the text has the form of the service's ids, a UUID with or without hyphens: such a text is never looked up.
pub(crate) fn is_id(text: &str) -> bool {
    let digits = text.bytes().filter(|byte| *byte != b'-').count();
    let places = text.bytes().enumerate().all(|(at, byte)| match byte {
        b'-' => text.len() == 36 && [8, 13, 18, 23].contains(&at),
        byte => byte.is_ascii_hexdigit(),
    });
    places && digits == 32
}

/// Whether what the operation lists is in a project.
pub(crate) fn is_in_project(list: &str) -> bool {
    dispatch::operation(list).is_some_and(|operation| takes(operation, "path", PROJECT))
}

/// Something with an id and a name, such as a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    pub(crate) id: String,
    pub(crate) name: String,
}

/// What has this name or id. `list` is the operation that lists things of the `kind`, `within` its parameters in the path.
pub(crate) async fn look_up(
    client: &Client,
    kind: &str,
    list: &str,
    within: &[(&str, &str)],
    text: &str,
) -> Result<Named, Failure> {
    let no_list = || Failure::new(Exit::Service, text!("the SDK has no list `{list}`", list));
    let operation = dispatch::operation(list).ok_or_else(no_list)?;
    let arguments = || {
        let within = within.iter();
        within.fold(Arguments::new(), |arguments, (name, value)| arguments.with("path", *name, *value))
    };
    // the service's filter may find what is merely like it, and may not take every text
    if !is_id(text)
        && let Some(filter) = FILTERS.into_iter().find(|name| takes(operation, "query", name))
        && let Ok(call) = operation.prepare(client, arguments().with("query", filter, text))
        && let Ok(items) = call.items()
        && let Ok(items) = items.into_vec().await
        && let Some(found) = choose(kind, text, &items)
    {
        return found;
    }
    let call = operation.prepare(client, arguments()).map_err(|error| Failure::usage(error.to_string()))?;
    let items = call.items().map_err(|_| no_list())?.into_vec().await?;
    found(kind, &format!("eihealth api {list} --all --columns name,id"), text, &items)
}

/// Which of the items has this name or id. `all` is the command that lists them.
pub(crate) fn found(kind: &str, all: &str, text: &str, items: &[Value]) -> Result<Named, Failure> {
    choose(kind, text, items).unwrap_or_else(|| Err(unknown(kind, all, text, items)))
}

/// The parameters of an operation's path, without the account's project.
pub(crate) fn in_path(operation: Operation) -> Vec<&'static str> {
    operation.path().split(['{', '}']).skip(1).step_by(2).skip(1).collect()
}

/// The id of the user of this name or id.
pub(crate) async fn user(client: &Client, text: &str) -> Result<String, Failure> {
    match is_id(text) {
        true => Ok(text.to_owned()),
        false => Ok(look_up(client, "user", "list_user", &[], text).await?.id),
    }
}

/// The project of this name or id.
pub(crate) async fn project(client: &Client, text: &str) -> Result<Named, Failure> {
    look_up(client, "project", "list_project", &[], text).await
}

fn takes(operation: Operation, place: &str, name: &str) -> bool {
    operation.inputs().iter().any(|input| input.place == place && input.name == name)
}

fn field<'a>(item: &'a Value, name: &str) -> &'a str {
    item.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// The one that is meant; a failure if it could be several, `None` if it is none of these.
fn choose(kind: &str, text: &str, items: &[Value]) -> Option<Result<Named, Failure>> {
    let named = |item| Named { id: field(item, "id").to_owned(), name: field(item, "name").to_owned() };
    if let Some(item) = items.iter().find(|item| field(item, "id") == text) {
        return Some(Ok(named(item)));
    }
    // as `health` writes what has versions
    let is_version =
        |item: &Value| text.strip_prefix(field(item, "name")).and_then(|rest| rest.strip_prefix(':'));
    let is_called = |item: &&Value| {
        field(item, "name") == text
            || is_version(item)
                .is_some_and(|version| !version.is_empty() && version == field(item, "version"))
    };
    let like: Vec<&Value> = items.iter().filter(is_called).collect();
    match like.as_slice() {
        [] => None,
        [one] => Some(Ok(named(one))),
        several => {
            let mut failure = Failure::usage(text!(
                "{several} {kind}s are called `{text}`: say which, by its id",
                several = several.len(),
                kind,
                text
            ));
            for item in several.iter().take(MOST) {
                failure = failure.hint(describe(item));
            }
            Some(Err(failure))
        }
    }
}

/// What tells one from others of the same name.
fn describe(item: &Value) -> String {
    let more = ["status", "version", "creator", "create_time"].map(|name| field(item, name));
    let more: Vec<&str> = more.into_iter().filter(|text| !text.is_empty()).collect();
    format!("{}  {}", field(item, "id"), more.join("  ")).trim_end().to_owned()
}

fn unknown(kind: &str, all: &str, text: &str, items: &[Value]) -> Failure {
    let failure = Failure::new(Exit::NotFound, text!("there is no {kind} `{text}`", kind, text));
    let mut names: Vec<&str> =
        items.iter().map(|item| field(item, "name")).filter(|name| !name.is_empty()).collect();
    names.sort_unstable();
    names.dedup();
    let failure = match suggest::hint(text, names.iter().copied()) {
        Some(hint) => failure.hint(hint),
        None => failure,
    };
    match names.len() {
        0 => failure.hint(text!("there is none at all that these credentials can see: {all}", all)),
        1..=MOST => failure.hint(text!("there is: {names}", names = names.join(", "))),
        _ => failure.hint(text!("see what there is: {all}", all)),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn ids_are_known_by_their_form() {
        for id in ["b41c7d95-2e60-4a8f-93d1-58f07c6ae2d4", "0123456789abcdef0123456789abcdef"] {
            assert!(is_id(id), "{id}");
        }
        for name in ["", "pilot", "b41c7d952e60-4a8f-93d1-58f07c6ae2d4-", "0123456789abcdef0123456789abcdeg"]
        {
            assert!(!is_id(name), "{name}");
        }
    }

    #[test]
    fn a_name_is_chosen_only_if_one_has_it() {
        let items = [
            json!({ "id": "1", "name": "a" }),
            json!({ "id": "2", "name": "b", "status": "ACTIVE" }),
            json!({ "id": "3", "name": "b" }),
        ];
        assert_eq!(choose("project", "a", &items).unwrap().unwrap().id, "1");
        assert_eq!(choose("project", "3", &items).unwrap().unwrap().id, "3");
        let several = format!("{:?}", choose("project", "b", &items).unwrap().unwrap_err());
        assert!(several.contains("2 projects are called `b`") && several.contains("2  ACTIVE"), "{several}");
        assert!(choose("project", "c", &items).is_none());
        let apps = [
            json!({ "id": "1", "name": "bwa", "version": "1" }),
            json!({ "id": "2", "name": "bwa", "version": "2" }),
        ];
        assert_eq!(choose("app", "bwa:2", &apps).unwrap().unwrap().id, "2");
        assert!(choose("app", "bwa:3", &apps).is_none() && choose("app", "bwa:", &apps).is_none());
        let none = format!("{:?}", unknown("project", "eihealth get projects", "aa", &items));
        assert!(none.contains("there is no project `aa`") && none.contains("there is: a, b"), "{none}");
    }

    #[test]
    fn what_is_in_a_project_is_known_from_the_index() {
        assert!(is_in_project("list_job") && !is_in_project("list_project"));
    }

    #[tokio::test]
    async fn a_job_is_found_among_those_that_are_merely_like_it() {
        let mock = eihealth_mock::Mock::start().await.unwrap();
        let client = Client::builder()
            .region(eihealth::Region::CN_NORTH_4)
            .credentials(eihealth::Credentials::ak_sk(
                eihealth_mock::keys::ACCESS_KEY,
                eihealth_mock::keys::SECRET_KEY,
            ))
            .project_id(eihealth_mock::keys::PROJECT_ID)
            .endpoint(mock.url())
            .build()
            .unwrap();
        let body = eihealth::types::CreateProject::new("names");
        let project = client.create_project(body).await.unwrap().id.clone().unwrap();
        let mut ids = Vec::new();
        for name in ["align", "align-2", "twin", "twin"] {
            let id = mock.seed("show_job", &[&project], json!({ "name": name, "status": "Failed" })).unwrap();
            ids.push(id);
        }
        let find = async |text: &str| look_up(&client, "job", "list_job", &[(PROJECT, &project)], text).await;
        assert_eq!(find("align").await.unwrap().id, ids[0]);
        assert_eq!(find("twin").await.unwrap_err().exit(), Exit::Usage);
        let none = find("algin").await.unwrap_err();
        assert_eq!(none.exit(), Exit::NotFound);
        assert!(format!("{none:?}").contains("did you mean `align`"), "{none:?}");
    }
}
