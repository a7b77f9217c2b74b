//! The files of projects: folders, content, uploads in parts, copies.

use std::collections::{BTreeMap, HashMap};
use std::time::SystemTime;

use bytes::{Bytes, BytesMut};
use http::StatusCode;
use serde_json::{Value, json};

use super::codes::Missing;
use super::rows::Import;
use super::view::{name_of, text_of};
use super::{Call, Key, Memory, Refusal, World, bad_request, with_body};
use crate::answer::Answer;
use crate::behaviour::Upload;
use crate::encoding::encode;

/// The parameter that says whose files these are.
const PROJECT: &str = "eihealth_project_id";

/// How many folders may be in each other, and how many characters the whole path may have.
const DEEPEST: usize = 45;
const LONGEST: usize = 1024;

/// All files of all projects.
#[derive(Clone, Default)]
pub(super) struct Files {
    /// By the project's id and the path in it. A folder's path ends in a slash, and each folder on the way is there.
    projects: HashMap<String, BTreeMap<String, Entry>>,
    uploads: HashMap<String, Parts>,
}

#[derive(Clone, Debug)]
struct Entry {
    content: Bytes,
    made: SystemTime,
    deletable: bool,
}

/// An upload that isn't whole yet.
#[derive(Clone)]
struct Parts {
    /// The operation and the project that it was begun with: no other has an upload of its id.
    place: String,
    total: u64,
    received: BTreeMap<u64, Bytes>,
}

/// What a data job does once it has succeeded.
#[derive(Clone)]
pub(super) enum Effect {
    Copy { from: String, to: String, paths: Vec<String>, target: String, overwrite: bool },
    Delete { project: String, paths: Vec<String> },
    Fetch { project: String, urls: Vec<String>, target: String },
    Import(Import),
}

impl Files {
    fn of(&mut self, project: &str) -> &mut BTreeMap<String, Entry> {
        self.projects.entry(project.to_owned()).or_default()
    }

    /// Writes a file or a folder, with the folders that lead to it.
    fn write(&mut self, project: &str, path: &str, content: Bytes, now: SystemTime) {
        let entries = self.of(project);
        for (end, _) in path.match_indices('/') {
            entries.entry(path[..=end].to_owned()).or_insert(Entry {
                content: Bytes::new(),
                made: now,
                deletable: true,
            });
        }
        if !path.ends_with('/') && !path.is_empty() {
            entries.insert(path.to_owned(), Entry { content, made: now, deletable: true });
        }
    }

    pub(super) fn read(&self, project: &str, path: &str) -> Option<Bytes> {
        let entry = self.projects.get(project)?.get(path)?;
        (!path.ends_with('/')).then(|| entry.content.clone())
    }

    fn entry(&self, project: &str, path: &str) -> Option<(&str, &Entry)> {
        let entries = self.projects.get(project)?;
        let folder = format!("{path}/");
        let found = entries.get_key_value(path).or_else(|| entries.get_key_value(&folder));
        found.map(|(path, entry)| (path.as_str(), entry))
    }

    /// What is below a folder, or the file itself.
    fn within(&self, project: &str, path: &str) -> Vec<(String, Entry)> {
        let entries = self.projects.get(project).into_iter().flatten();
        let below = if path.ends_with('/') { path.to_owned() } else { format!("{path}/") };
        let found = entries.filter(|(known, _)| *known == path || known.starts_with(&below));
        found.map(|(path, entry)| (path.clone(), entry.clone())).collect()
    }

    /// All but what may not be deleted, the folders that lead there, and what is in a folder that may not.
    fn delete(&mut self, project: &str, path: &str) {
        let is_kept = |entries: &BTreeMap<String, Entry>, path: &str| {
            let above = path.match_indices('/').filter_map(|(end, _)| entries.get(&path[..=end]));
            let below = entries.range(path.to_owned()..).take_while(|(known, _)| {
                known.as_str() == path || path.ends_with('/') && known.starts_with(path)
            });
            above.chain(below.map(|(_, entry)| entry)).any(|entry| !entry.deletable)
        };
        let found = self.within(project, path);
        let entries = self.of(project);
        let gone: Vec<_> = found.into_iter().filter(|(path, _)| !is_kept(entries, path)).collect();
        for (path, _) in gone {
            entries.remove(&path);
        }
    }

    pub(super) fn forget(&mut self, project: &str) {
        self.projects.remove(project);
    }

    /// An upload whose parts are to come.
    pub(super) fn expect(&mut self, place: String, id: &str, total: u64) {
        self.uploads.insert(id.to_owned(), Parts { place, total, received: BTreeMap::new() });
    }

    /// Takes one part of a file. The whole content once all parts are there.
    fn collect(&mut self, part: &Part<'_>) -> Result<(String, Option<Bytes>), Refusal> {
        if part.number == 0 || part.number > part.total {
            return Err(Box::new(bad_request(&format!("part {} of {} can't be", part.number, part.total))));
        }
        if part.total == 1 {
            return Ok((part.new_id.clone(), Some(part.content.clone())));
        }
        let id = match part.id {
            Some(id) => id.to_owned(),
            None if part.number == 1 => {
                self.expect(part.place.clone(), &part.new_id, part.total);
                part.new_id.clone()
            }
            None => return Err(Box::new(bad_request("every part but the first needs the id of the upload"))),
        };
        let Some(parts) = self.uploads.get_mut(&id).filter(|parts| parts.place == part.place) else {
            return Err(Box::new(bad_request(&format!("there is no upload {id}, or it is complete"))));
        };
        if parts.total != part.total {
            return Err(Box::new(bad_request(&format!(
                "the upload has {} parts, not {}",
                parts.total, part.total
            ))));
        }
        parts.received.insert(part.number, part.content.clone());
        if (parts.received.len() as u64) < parts.total {
            return Ok((id, None));
        }
        let whole: BytesMut =
            self.uploads.remove(&id).into_iter().flat_map(|parts| parts.received.into_values()).fold(
                BytesMut::new(),
                |mut whole, part| {
                    whole.extend_from_slice(&part);
                    whole
                },
            );
        Ok((id, Some(whole.freeze())))
    }
}

/// A part of an upload as a request brings it.
struct Part<'a> {
    place: String,
    id: Option<&'a str>,
    new_id: String,
    number: u64,
    total: u64,
    content: Bytes,
}

impl Effect {
    pub(super) fn of(call: &Call<'_>) -> Option<Self> {
        let project = call.path(PROJECT)?.to_owned();
        let owned = |texts: Vec<&str>| texts.into_iter().map(str::to_owned).collect::<Vec<_>>();
        let target = call.text("target_folder").unwrap_or_default().to_owned();
        let overwrite = call.flag("overwrite", true);
        let paths = owned(call.texts("sub_paths"));
        Some(match call.operation.id.as_str() {
            "copy_data" => Self::Copy { from: project.clone(), to: project, paths, target, overwrite },
            "import_data" => {
                let from = call.text("source_project_id")?.to_owned();
                Self::Copy { from, to: project, paths, target, overwrite }
            }
            "import_network_data" => Self::Fetch { project, urls: owned(call.texts("urls")), target },
            "batch_delete_data" => Self::Delete { project, paths: owned(call.texts("paths")) },
            "import_database_data" => Self::Import(Import::of(call)?),
            _ => return None,
        })
    }

    pub(super) fn happen(self, world: &World, memory: &mut Memory, now: SystemTime) {
        match self {
            Self::Copy { from, to, paths, target, overwrite } => {
                for path in paths {
                    let path = relative(&path);
                    // what is copied keeps its own name, and not that of the folders that lead to it
                    let parent = path.trim_end_matches('/').rfind('/').map_or(0, |slash| slash + 1);
                    for (found, entry) in memory.files.within(&from, path) {
                        let name = found.get(parent..).unwrap_or(&found);
                        let new = format!("{}{name}", folder(&target));
                        if overwrite || memory.files.entry(&to, &new).is_none() {
                            memory.files.write(&to, &new, entry.content, now);
                        }
                    }
                }
            }
            Self::Delete { project, paths } => {
                for path in paths {
                    memory.files.delete(&project, relative(&path));
                }
            }
            Self::Fetch { project, urls, target } => {
                for url in urls {
                    let name = url.split(['?', '#']).next().unwrap_or_default().rsplit('/').next();
                    let name = name.filter(|name| !name.is_empty()).unwrap_or("index");
                    let content = format!("what this mock has in place of {url}\n");
                    memory.files.write(&project, &format!("{}{name}", folder(&target)), content.into(), now);
                }
            }
            Self::Import(import) => import.happen(world, memory),
        }
    }
}

impl World {
    /// Answers an operation on files; `None` if it is none.
    pub(super) fn on_files(&self, memory: &mut Memory, call: &Call<'_>, now: SystemTime) -> Option<Answer> {
        if let Some(upload) = &call.operation.behaviour.upload {
            return self.upload(memory, call, upload, now);
        }
        Some(match call.operation.id.as_str() {
            "create_data" => self.create_folder(memory, call, now),
            "list_data" => self.list_files(memory, call),
            "show_data" => self.show_file(memory, call),
            "show_bucket_storage" => {
                let entries = memory.files.of(call.path(PROJECT)?).values();
                let size: usize = entries.map(|entry| entry.content.len()).sum();
                with_body(call, &json!({ "size": size }))
            }
            "update_data_path_policy" => {
                let (project, path) = (call.path(PROJECT)?, relative(call.path("path")?).to_owned());
                let Some(path) = memory.files.entry(project, &path).map(|(path, _)| path.to_owned()) else {
                    return Some(self.no_file(call, &path));
                };
                let entry = memory.files.of(project).get_mut(&path)?;
                entry.deletable =
                    call.text("delete_policy").is_none_or(|policy| !policy.eq_ignore_ascii_case("deny"));
                self.documented(call)
            }
            "download_data" => self.download(memory, call),
            _ => return None,
        })
    }

    fn no_file(&self, call: &Call<'_>, path: &str) -> Answer {
        let missing = Missing { id: path, within: None, leads: false };
        self.codes.not_found(call.operation, &["DataObject".to_owned()], &missing)
    }

    /// Why no file can be at this path.
    fn no_file_path(&self, path: &str) -> Option<Answer> {
        match path.ends_with('/') {
            true => Some(self.codes.by_name("InvalidPath", StatusCode::BAD_REQUEST, &[path])),
            false => self.no_path(path),
        }
    }

    /// Why nothing can be at this path.
    fn no_path(&self, path: &str) -> Option<Answer> {
        let mut names = path.strip_suffix('/').unwrap_or(path).split('/');
        let depth = path.matches('/').count();
        let name = if depth > DEEPEST {
            "DataDirectoryTooDeep"
        } else if path.chars().count() > LONGEST {
            "DataPathTooLong"
        } else if names.any(|name| ["", ".", ".."].contains(&name)) {
            // no address could name it: clients take such segments out
            "InvalidPath"
        } else {
            return None;
        };
        Some(self.codes.by_name(name, StatusCode::BAD_REQUEST, &[path]))
    }

    fn create_folder(&self, memory: &mut Memory, call: &Call<'_>, now: SystemTime) -> Answer {
        let project = call.path(PROJECT).unwrap_or_default();
        let name = call.text("name").unwrap_or_default().trim_matches('/');
        let path = format!("{}{name}/", folder(call.text("parent_folder").unwrap_or_default()));
        if let Some(refusal) = self.no_path(&path) {
            return refusal;
        }
        if memory.files.entry(project, &path).is_some() {
            return self.codes.exists(call.operation, &[], &[&path]);
        }
        memory.files.write(project, &path, Bytes::new(), now);
        with_body(call, &json!({ "id": self.full(memory, project, &path) }))
    }

    fn upload(
        &self,
        memory: &mut Memory,
        call: &Call<'_>,
        upload: &Upload,
        now: SystemTime,
    ) -> Option<Answer> {
        // what is uploaded may be optional
        let file = call.parts.iter().find(|part| part.name == upload.file)?;
        if upload.max_size.is_some_and(|most| file.content.len() as u64 > most) {
            return Some(self.codes.by_name("UploadFileTooLarge", StatusCode::BAD_REQUEST, &[]));
        }
        let number = |name: &str| number_of(call.body.get(name));
        let project = call.path(PROJECT).unwrap_or_default();
        let named = call.text(&upload.name).or(file.file_name.as_deref()).unwrap_or("file");
        let path = format!(
            "{}{}",
            folder(call.text("target_folder").unwrap_or_default()),
            named.trim_start_matches('/')
        );
        if upload.answer.is_some()
            && let Some(refusal) = self.no_file_path(&path)
        {
            return Some(refusal);
        }
        let part = Part {
            place: upload_place(&call.operation.id, project),
            id: call.text(&upload.id),
            new_id: memory.new_id(),
            number: number(&upload.number),
            total: number(&upload.total),
            content: file.content.clone(),
        };
        let (id, whole) = match memory.files.collect(&part) {
            Ok(collected) => collected,
            Err(refusal) => return Some(*refusal),
        };
        let answer = |name: &str| with_body(call, &json!({ name: id }));
        match (&upload.answer, whole) {
            // the last part makes what the operation makes
            (None, Some(_)) => None,
            (None, None) => Some(answer("id")),
            (Some(name), None) => Some(answer(name)),
            (Some(name), Some(content)) => {
                memory.files.write(project, &path, content, now);
                Some(answer(name))
            }
        }
    }

    fn list_files(&self, memory: &Memory, call: &Call<'_>) -> Answer {
        let project = call.path(PROJECT).unwrap_or_default();
        let text = |name: &str| call.query(name).and_then(Value::as_str).unwrap_or_default();
        let path = folder(relative(text("path")));
        if !path.is_empty() && memory.files.entry(project, &path).is_none() {
            return self.codes.by_name("FolderNotFound", StatusCode::NOT_FOUND, &[&path]);
        }
        let search = text("search_key").to_lowercase();
        let entries = memory.files.projects.get(project).into_iter();
        let below = entries.flat_map(|entries| entries.range(path.clone()..));
        let below = below.take_while(|(known, _)| known.starts_with(&path));
        let mut found: Vec<(&str, &Entry)> = below
            .filter(|(known, _)| {
                let name = &known[path.len()..];
                !name.is_empty()
                    && !name.trim_end_matches('/').contains('/')
                    && name.to_lowercase().contains(&search)
            })
            .map(|(known, entry)| (known.as_str(), entry))
            .collect();
        match text("sort_key") {
            "type" => found.sort_by_key(|(path, _)| !path.ends_with('/')),
            "create_time" => found.sort_by_key(|(_, entry)| entry.made),
            _ => {}
        }
        let is_reversed = !text("sort_key").is_empty() && text("sort_dir").eq_ignore_ascii_case("desc");
        if is_reversed {
            found.reverse();
        }
        let count = found.len();
        let marker = text("marker");
        let mut after_marker = found.iter().position(|(path, _)| *path == marker).map(|index| index + 1);
        // what the marker names may be gone since: the page begins where it was
        let place = |path: &str| (text("sort_key") == "type" && !path.ends_with('/'), path.to_owned());
        if after_marker.is_none() && !marker.is_empty() && text("sort_key") != "create_time" {
            let marker = place(marker);
            let is_before = |path: &str| match is_reversed {
                true => place(path) > marker,
                false => place(path) < marker,
            };
            after_marker = Some(found.partition_point(|(path, _)| is_before(path)));
        }
        let number = |name: &str| call.query(name).and_then(Value::as_u64).unwrap_or(0) as usize;
        let start = after_marker.unwrap_or_else(|| number("offset")).min(count);
        let end = start.saturating_add(number("limit")).min(count);
        let page = &found[start..end];
        let datas: Vec<_> =
            page.iter().map(|(path, entry)| self.described(memory, project, path, entry)).collect();
        let mut body = json!({ "count": count, "datas": datas });
        if let (true, Some((last, _))) = (end < count, page.last()) {
            body["next_marker"] = json!(last);
        }
        with_body(call, &body)
    }

    fn show_file(&self, memory: &Memory, call: &Call<'_>) -> Answer {
        let project = call.path(PROJECT).unwrap_or_default();
        let path = relative(call.path("path").unwrap_or_default());
        let Some((path, entry)) = memory.files.entry(project, path) else { return self.no_file(call, path) };
        let mut body = self.described(memory, project, path, entry);
        if !path.ends_with('/') {
            let host = call.request.header("host").unwrap_or("localhost");
            let encoded: Vec<_> = path.split('/').map(encode).collect();
            body["download_url"] =
                json!(format!("http://{host}{FILES}{}/{}", encode(project), encoded.join("/")));
            let wanted = call.request.header("x-need-content");
            if wanted.is_some_and(|wanted| wanted.eq_ignore_ascii_case("true")) {
                body["content"] = json!(String::from_utf8_lossy(&entry.content));
            }
        }
        with_body(call, &body)
    }

    fn download(&self, memory: &Memory, call: &Call<'_>) -> Answer {
        let url = call.text("url").unwrap_or_default();
        let place = url.split_once(":/").filter(|(name, _)| !name.contains('/') && !url.contains("://"));
        let content = match place {
            Some((name, path)) => self
                .project_named(memory, name)
                .and_then(|id| memory.files.read(&id, path.trim_start_matches('/'))),
            None => url.split_once(FILES).and_then(|(_, rest)| self.fetched(memory, rest)),
        };
        let Some(content) = content else { return self.no_file(call, url) };
        let bound = |name: &str| call.body.get(name).and_then(Value::as_u64);
        let last = (content.len() as u64).saturating_sub(1);
        let (start, end) = (bound("range_start").unwrap_or(0), bound("range_end").unwrap_or(last));
        let is_ranged = bound("range_start").is_some() || bound("range_end").is_some();
        if is_ranged && (start > end || start > last) {
            return self.codes.by_name("DownloadRangeInvalid", StatusCode::BAD_REQUEST, &[]);
        }
        let mut answer = self.documented(call);
        answer.body = match content.is_empty() {
            true => content,
            false => content.slice(start as usize..=end.min(last) as usize),
        };
        answer
    }

    /// A file by the address that `download_url` has, after [`FILES`].
    pub(crate) fn file(&self, rest: &str) -> Option<Bytes> {
        self.fetched(&self.memory(), rest)
    }

    fn fetched(&self, memory: &Memory, rest: &str) -> Option<Bytes> {
        let decoded: Option<Vec<_>> = rest.split('/').map(crate::encoding::decode_segment).collect();
        let decoded = decoded?.join("/");
        let (project, path) = decoded.split_once('/')?;
        memory.files.read(project, path)
    }

    /// Puts a file into a project, for tests that need one to be there.
    pub(crate) fn put_file(&self, project: &str, path: &str, content: Bytes) -> Result<(), String> {
        let now = self.time.now();
        let mut memory = self.memory();
        let key =
            self.projects().map(|collection| Key { collection, scope: Vec::new(), id: project.to_owned() });
        if key.is_some_and(|key| memory.item(&key).is_none()) {
            return Err(format!("there is no project `{project}`"));
        }
        let path = relative(path);
        // an empty one of a name that ends in a slash is a folder
        let refusal = if content.is_empty() { self.no_path(path) } else { self.no_file_path(path) };
        if refusal.is_some() {
            return Err(format!("no file can be called {path:?}"));
        }
        memory.files.write(project, path, content, now);
        Ok(())
    }

    pub(super) fn put_folder(memory: &mut Memory, project: &str, path: &str, now: SystemTime) {
        memory.files.write(project, &folder(relative(path)), Bytes::new(), now);
    }

    pub(super) fn put_content(
        memory: &mut Memory,
        project: &str,
        path: &str,
        content: Bytes,
        now: SystemTime,
    ) {
        memory.files.write(project, relative(path), content, now);
    }

    fn described(&self, memory: &Memory, project: &str, path: &str, entry: &Entry) -> Value {
        let name = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        let made = jiff::Timestamp::try_from(entry.made).unwrap_or_default();
        json!({
            "path": self.full(memory, project, path),
            "name": name,
            "type": if path.ends_with('/') { "FOLDER" } else { "FILE" },
            "size": entry.content.len(),
            "create_time": text_of(made),
            "allowed_operate": true,
            "deletable": entry.deletable,
        })
    }

    /// `project:/path`, by the project's name.
    fn full(&self, memory: &Memory, project: &str, path: &str) -> String {
        format!("{}:/{path}", self.project_name(memory, project).unwrap_or(project))
    }

    pub(super) fn projects(&self) -> Option<usize> {
        self.plan
            .collections
            .iter()
            .position(|known| known.id.as_deref() == Some(PROJECT) && known.scope.is_empty())
    }

    fn project_name<'m>(&self, memory: &'m Memory, id: &str) -> Option<&'m str> {
        let item =
            memory.item(&Key { collection: self.projects()?, scope: Vec::new(), id: id.to_owned() })?;
        name_of(&item.given).or_else(|| name_of(item.base.as_deref()?))
    }

    pub(super) fn project_named(&self, memory: &Memory, name: &str) -> Option<String> {
        let table = memory.tables.get(&(self.projects()?, Vec::new()))?;
        let is_named = |item: &super::table::Item| {
            name_of(&item.given).or_else(|| name_of(item.base.as_deref()?)) == Some(name)
        };
        let (id, _) = table.iter().find(|(_, item)| is_named(item))?;
        Some(id.clone())
    }
}

/// Parts are counted in texts by one operation and in numbers by the other; one part is meant without.
pub(super) fn number_of(value: Option<&Value>) -> u64 {
    match value {
        Some(Value::String(text)) => text.parse().unwrap_or(0),
        Some(number) => number.as_u64().unwrap_or(0),
        None => 1,
    }
}

/// What an upload is begun with.
pub(super) fn upload_place(operation: &str, project: &str) -> String {
    format!("{operation} {project}")
}

/// Where `download_url` leads.
pub(crate) const FILES: &str = "/_files/";

/// The path within its project: `raw/reads.fq` of `pilot:/raw/reads.fq`.
pub(super) fn relative(path: &str) -> &str {
    let within = match path.split_once(":/") {
        Some((project, within)) if !project.contains('/') => within,
        _ => path,
    };
    within.trim_start_matches('/')
}

/// Ends in a slash, unless it is the root.
fn folder(path: &str) -> String {
    let path = relative(path).trim_matches('/');
    if path.is_empty() { String::new() } else { format!("{path}/") }
}
