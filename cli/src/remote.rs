//! Files and folders of projects, as they are named on the command line: `[PROJECT:]/path`.

use std::collections::BTreeMap;
use std::str::FromStr;

use eihealth::types::{DataEntry, DataEntryType, DataJob, DataObject, ResourceId};
use eihealth::waiting::{Starting, Wait};
use eihealth::{Client, Error};

use crate::context::Context;
use crate::errors::{Failure, sent};
use crate::exit::Exit;
use crate::interrupt::until_interrupted;
use crate::names::{self, Named};
use crate::progress::Lines;
use crate::texts::text;

/// How many paths one call takes.
const BATCH: usize = 50;

/// What a word of the command line names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Location {
    /// Name or id of the project, if it says one.
    project: Option<String>,
    /// Without a slash in front; a folder ends in one; empty for the root.
    path: String,
}

impl FromStr for Location {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (project, path) = match text.split_once(":/") {
            Some((project, path)) if !project.contains('/') => (Some(project), path),
            _ => match text.strip_suffix(':') {
                Some(project) if !project.contains('/') => (Some(project), ""),
                _ => (None, text),
            },
        };
        if project == Some("") || (project.is_none() && text.is_empty()) {
            return Err("must be PROJECT:/path, or /path in the project that --project names".to_owned());
        }
        let steps: Vec<&str> = path.split('/').filter(|step| !step.is_empty()).collect();
        if steps.iter().any(|step| matches!(*step, "." | "..")) {
            return Err("must be a full path, without `.` and `..`".to_owned());
        }
        let mut clean = steps.join("/");
        if path.ends_with('/') && !clean.is_empty() {
            clean.push('/');
        }
        Ok(Self { project: project.map(str::to_owned), path: clean })
    }
}

/// A file or folder in a project that is there.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) project: Named,
    pub(crate) path: String,
}

/// What is at a place.
pub(crate) enum Found {
    File(DataObject),
    Folder,
    Nothing,
}

impl Location {
    /// The same as a folder.
    pub(crate) fn folder(self) -> Self {
        let path = if self.path.is_empty() || self.path.ends_with('/') { self.path } else { self.path + "/" };
        Self { path, ..self }
    }

    /// The place that it names.
    pub(crate) async fn find(&self, context: &Context, client: &Client) -> Result<Place, Failure> {
        let named = match &self.project {
            Some(project) => project.clone(),
            None => context.named_project()?.ok_or_else(|| {
                Failure::usage(text!("in which project is /{path}?", path = self.path)).hint(text!(
                    "write PROJECT:/path, give --project, or choose one: eihealth switch project NAME"
                ))
            })?,
        };
        Ok(Place { project: names::project(client, &named).await?, path: self.path.clone() })
    }
}

/// The places as calls take them: so many of one project at a time.
pub(crate) fn batches(places: &[Place]) -> impl Iterator<Item = (&Named, &[Place])> {
    let of_one_project = places.chunk_by(|a, b| a.project == b.project);
    of_one_project
        .flat_map(|places| places.chunks(BATCH))
        .filter_map(|batch| Some((&batch.first()?.project, batch)))
}

impl Place {
    /// As the service writes it.
    pub(crate) fn full(&self) -> String {
        self.full_of(&self.path)
    }

    /// Another path of the same project, as the service writes it.
    pub(crate) fn full_of(&self, path: &str) -> String {
        format!("{}:/{path}", self.project.name)
    }

    /// Whether it can only be a folder.
    pub(crate) fn must_be_folder(&self) -> bool {
        self.path.is_empty() || self.path.ends_with('/')
    }

    /// Without the folders that lead to it.
    pub(crate) fn name(&self) -> &str {
        let path = self.path.trim_end_matches('/');
        path.rsplit('/').next().unwrap_or(path)
    }

    /// The folder that it is in: empty, or with a slash at its end.
    pub(crate) fn parent(&self) -> &str {
        let path = self.path.trim_end_matches('/');
        path.rfind('/').map_or("", |slash| &path[..=slash])
    }

    /// As a folder: empty, or with a slash at its end.
    pub(crate) fn as_folder(&self) -> String {
        if self.must_be_folder() { self.path.clone() } else { format!("{}/", self.path) }
    }

    /// Another place in the same project.
    pub(crate) fn at(&self, path: impl Into<String>) -> Place {
        Place { project: self.project.clone(), path: path.into() }
    }

    /// What is there.
    pub(crate) async fn look(&self, client: &Client) -> Result<Found, Failure> {
        if self.path.is_empty() {
            return Ok(Found::Folder);
        }
        let mut ways = vec![self.full()];
        if !self.must_be_folder() {
            ways.push(self.full_of(&self.as_folder()));
        }
        for way in ways {
            match client.show_data(&self.project.id, way).await {
                Ok(object) if object.type_ == Some(DataEntryType::Folder) => return Ok(Found::Folder),
                Ok(object) => return Ok(Found::File(object.into_inner())),
                Err(error) if error.is_not_found() => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(Found::Nothing)
    }

    /// That there is nothing.
    pub(crate) fn missing(&self) -> Failure {
        let parent = self.full_of(self.parent());
        Failure::new(Exit::NotFound, text!("there is no {full}", full = self.full()))
            .hint(text!("see what there is: eihealth ls {parent}", parent))
    }

    /// The files below the folder by their paths below it; none if there is no such folder.
    pub(crate) async fn files_if_any(&self, client: &Client) -> Result<BTreeMap<String, DataEntry>, Failure> {
        match self.look(client).await? {
            Found::Folder => Ok(self.files_below(client).await?.into_iter().collect()),
            _ => Ok(BTreeMap::new()),
        }
    }

    /// All files below the folder, by their paths below it.
    pub(crate) async fn files_below(&self, client: &Client) -> Result<Vec<(String, DataEntry)>, Failure> {
        let root = self.as_folder();
        let mut files = Vec::new();
        let mut waiting = vec![String::new()];
        while let Some(below) = waiting.pop() {
            let folder = self.full_of(&format!("{root}{below}"));
            let mut items = client.list_data(&self.project.id).path(folder).items();
            while let Some(entry) = items.try_next().await? {
                let name = entry.name.clone().unwrap_or_default();
                let name = name.trim_end_matches('/');
                // what a hostile answer names must not lead out of where it is written to
                if name.is_empty() || name.contains(['/', '\\']) || matches!(name, "." | "..") {
                    return Err(Failure::new(
                        Exit::Service,
                        text!(
                            "the service names an entry of {full} {name}, which is no name",
                            full = self.full(),
                            name = format!("{:?}", name)
                        ),
                    ));
                }
                match entry.type_ == Some(DataEntryType::Folder) {
                    true => waiting.push(format!("{below}{name}/")),
                    false => files.push((format!("{below}{name}"), entry)),
                }
            }
        }
        files.sort_by(|(a, _), (b, _)| a.cmp(b));
        Ok(files)
    }
}

/// Starts a data job and waits for its end. `None` where `--dry-run` has printed it instead.
pub(crate) async fn data_job(
    project: &Named,
    doing: &str,
    starting: Starting<ResourceId, Wait<DataJob>>,
) -> Result<Option<DataJob>, Failure> {
    let Some(started) = sent(starting.await)? else { return Ok(None) };
    let id = started.id().to_owned();
    let lines = Lines::new();
    let line = lines.text();
    let text = text!("{doing}: data job {id}", doing, id);
    line.say(&text);
    let wait =
        started.wait().on_progress(move |now| line.say(&format!("{text}, {}", now.state.unwrap_or("?"))));
    match until_interrupted(wait.into_future()).await {
        Some(ended) => Ok(Some(ended.map_err(Error::from)?.into_inner())),
        None => Err(Failure::new(Exit::Interrupted, text!("interrupted; the data job {id} goes on", id))
            .hint(text!(
                "wait for it: eihealth wait data-job {id} --project {project}",
                id,
                project = project.id
            ))),
    }
}

#[cfg(test)]
mod tests {
    use super::Location;

    fn read(text: &str) -> Result<(Option<String>, String), String> {
        text.parse::<Location>().map(|location| (location.project, location.path))
    }

    #[test]
    fn a_project_may_stand_before_a_path() {
        let some = |project: &str, path: &str| Ok((Some(project.to_owned()), path.to_owned()));
        let none = |path: &str| Ok((None, path.to_owned()));
        assert_eq!(read("pilot:/raw/a.fq"), some("pilot", "raw/a.fq"));
        assert_eq!(read("pilot:/raw//"), some("pilot", "raw/"));
        assert_eq!(read("pilot:/"), some("pilot", ""));
        assert_eq!(read("pilot:"), some("pilot", ""));
        assert_eq!(read("/"), none(""));
        assert_eq!(read("/raw/a:/b"), none("raw/a:/b"));
        assert_eq!(read("a:b"), none("a:b"));
        assert!(read("").is_err() && read(":/x").is_err());
        assert!(read("/raw/../etc").is_err() && read("pilot:/./a").is_err());
    }
}
