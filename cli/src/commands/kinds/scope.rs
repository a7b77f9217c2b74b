//! Where a command looks for things of a kind.

use std::ffi::OsString;

use eihealth::Client;
use eihealth::dispatch::{Answer, Arguments, Operation};
use serde_json::Value;

use super::Kind;
use crate::commands::{api, calls};
use crate::context::Context;
use crate::errors::{Failure, sent};
use crate::exit::Exit;
use crate::names;
use crate::texts::text;

/// What is fixed while a command is about things of one kind: the client, the project and what else they are in.
pub(crate) struct Scope {
    pub(crate) client: Client,
    pub(crate) project: Option<String>,
    /// Id of the thing that they are in.
    parent: Option<String>,
}

impl Kind {
    /// Where the command looks for things of this kind.
    pub(crate) async fn scope(&self, context: &mut Context) -> Result<Scope, Failure> {
        self.scope_of(context, None).await
    }

    /// As [`Self::scope`], for things that are in a thing of another kind, which is `of`.
    pub(crate) async fn scope_of(&self, context: &mut Context, of: Option<&str>) -> Result<Scope, Failure> {
        let parent = self.parent.map(Self::named).transpose()?;
        let (parent, of) = match (parent, of) {
            (None, None) => (None, ""),
            (Some(parent), Some(of)) => (Some(parent), of),
            (Some(parent), None) => {
                return Err(Failure::usage(text!(
                    "of which {parent} are the {plural}?",
                    parent = parent.name,
                    plural = self.plural()
                ))
                .hint(text!("say --of NAME; all of them: eihealth get {parent}", parent = parent.plural())));
            }
            (None, Some(_)) => {
                return Err(Failure::usage(text!("--of is nothing for a {name}", name = self.name)));
            }
        };
        let client = context.client().await?;
        let project = if self.is_in_project() { Some(context.project().await?) } else { None };
        let mut scope = Scope { client, project, parent: None };
        if let Some(parent) = parent {
            scope.parent = Some(scope.id(parent, of).await?);
        }
        Ok(scope)
    }
}

impl Scope {
    /// A project, by its id.
    pub(crate) fn within(client: Client, project: &str) -> Self {
        Self { client, project: Some(project.to_owned()), parent: None }
    }

    /// The arguments of an operation about one thing; of a list, without one.
    pub(crate) fn arguments(&self, operation: Operation, id: Option<&str>) -> Arguments {
        let values = self.values(operation, id).into_iter();
        values.fold(Arguments::new(), |arguments, (name, value)| arguments.with("path", name, value))
    }

    /// The same as flags of `eihealth api`.
    pub(crate) fn flags(&self, operation: Operation, id: Option<&str>) -> Vec<OsString> {
        let values = self.values(operation, id).into_iter();
        values.map(|(name, value)| format!("--{}={value}", api::long(name)).into()).collect()
    }

    /// What is known of the parameters in the path, which go from the project to the thing.
    fn values<'a>(&'a self, operation: Operation, id: Option<&'a str>) -> Vec<(&'static str, &'a str)> {
        let mut ids = self.parent.as_deref().into_iter().chain(id);
        let value = |name| match &self.project {
            Some(project) if name == names::PROJECT => Some((name, project.as_str())),
            _ => ids.next().map(|id| (name, id)),
        };
        names::in_path(operation).into_iter().filter_map(value).collect()
    }

    /// The id of the thing of this id or name.
    pub(crate) async fn id(&self, kind: &Kind, named: &str) -> Result<String, Failure> {
        if names::is_id(named) || kind.key != "id" {
            return Ok(named.to_owned());
        }
        if kind.rows.is_some() {
            let rows = self.rows(kind).await?;
            return Ok(names::found(kind.name, &format!("eihealth get {}", kind.plural()), named, &rows)?.id);
        }
        let within = match &self.project {
            Some(project) if names::is_in_project(kind.list) => vec![(names::PROJECT, project.as_str())],
            _ => Vec::new(),
        };
        Ok(names::look_up(&self.client, kind.name, kind.list, &within, named).await?.id)
    }

    /// The ids of all of them with how they were named, so that nothing is done before each is found. One that is named
    /// twice is one.
    pub(crate) async fn ids<'n>(
        &self,
        kind: &Kind,
        named: &'n [String],
    ) -> Result<Vec<(String, &'n str)>, Failure> {
        let mut ids: Vec<(String, &str)> = Vec::new();
        for named in named {
            let id = self.id(kind, named).await?;
            if ids.iter().all(|(known, _)| *known != id) {
                ids.push((id, named));
            }
        }
        Ok(ids)
    }

    /// The things that are in what shows them.
    pub(crate) async fn rows(&self, kind: &Kind) -> Result<Vec<Value>, Failure> {
        let answer = self.call(kind.list, None).await?;
        Ok(kind.rows.map(|rows| rows(&answer)).unwrap_or_default())
    }

    /// So many of the things at most.
    pub(crate) async fn some(&self, kind: &Kind, most: usize) -> Result<Vec<Value>, Failure> {
        if !kind.is_listed() {
            return self.rows(kind).await;
        }
        let list = calls::operation(kind.list)?;
        let mut items = calls::items(&self.client, kind.list, self.arguments(list, None))?;
        let mut found = Vec::new();
        while found.len() < most
            && let Some(item) = items.try_next().await?
        {
            found.push(item);
        }
        Ok(found)
    }

    /// What an operation that changes nothing answers with.
    pub(crate) async fn call(&self, operation: &str, id: Option<&str>) -> Result<Value, Failure> {
        let arguments = self.arguments(calls::operation(operation)?, id);
        match calls::prepare(&self.client, operation, arguments)?.send().await?.into_inner() {
            Answer::Json(json) => Ok(json),
            _ => Ok(Value::Null),
        }
    }

    /// What an operation with this body answers with; `None` where `--dry-run` has printed it instead.
    pub(crate) async fn change(&self, operation: &str, body: Value) -> Result<Option<Value>, Failure> {
        let arguments = self.arguments(calls::operation(operation)?, None).with("body", "body", body);
        let answer = sent(calls::prepare(&self.client, operation, arguments)?.send().await)?;
        Ok(answer.map(|answer| match answer.into_inner() {
            Answer::Json(json) => json,
            _ => Value::Null,
        }))
    }

    /// The thing of this id: as it is shown, or else as the list has it.
    pub(crate) async fn item(&self, kind: &Kind, id: &str) -> Result<Value, Failure> {
        let is_it = |item: &Value| match item.get(kind.key) {
            Some(Value::String(text)) => text == id,
            // of a row it is a number
            Some(Value::Number(number)) => id.parse().ok().as_ref() == Some(number),
            _ => false,
        };
        let none = || {
            Failure::new(Exit::NotFound, text!("there is no {kind} {id}", kind = kind.name, id))
                .hint(text!("all of them: eihealth get {kind}", kind = kind.plural()))
        };
        if let Some(show) = kind.show {
            return self.call(show, Some(id)).await;
        }
        if !kind.is_listed() {
            return self.rows(kind).await?.into_iter().find(is_it).ok_or_else(none);
        }
        let list = calls::operation(kind.list)?;
        let mut items = calls::items(&self.client, kind.list, self.arguments(list, None))?;
        while let Some(item) = items.try_next().await? {
            if is_it(&item) {
                return Ok(item);
            }
        }
        Err(none())
    }
}
