//! `eihealth upload`.

use std::collections::hash_map::Entry as Entered;
use std::collections::{BTreeMap, HashMap};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use clap::Args;
use eihealth::transfer::{FileUpload, Uploaded};
use eihealth::{Client, Error};
use serde_json::json;

use super::only::Only;
use super::sync;
use super::transfers::Report;
use crate::context::{Context, note};
use crate::errors::{Failure, sent};
use crate::exit::Exit;
use crate::interrupt::until_interrupted;
use crate::journal::Entry;
use crate::progress::Lines;
use crate::remote::{Found, Location, Place};
use crate::texts::text;

/// Upload files and directories to a folder of a project
///
/// `reads/` is what is in the directory, `reads` the directory itself. Files of any size are sent in parts, and how far they are is
/// kept: after an interruption --resume sends what is missing.
#[derive(Args)]
#[command(after_help = "\
Examples:
  eihealth upload sample.fastq.gz pilot:/raw/
  eihealth upload reads/ pilot:/raw/ --include '*.fastq.gz' --exclude 'test*' --resume
  eihealth upload notes.txt pilot:/README.txt")]
pub(crate) struct Upload {
    /// Files and directories
    #[arg(value_name = "FILE|DIRECTORY", required = true)]
    from: Vec<PathBuf>,
    /// The folder, with a slash at its end; or the new name of a single file
    #[arg(value_name = "[PROJECT:]FOLDER/", required = true)]
    to: Location,
    #[command(flatten)]
    only: Only,
    /// Go on with an upload that was interrupted: what was sent and has not changed is not sent again
    #[arg(long)]
    resume: bool,
    /// How many files of a directory are sent at once
    #[arg(long, value_name = "NUMBER", default_value_t = 4)]
    files_at_once: usize,
    /// Whether files of the directory that are there as they are here are left out: what `sync` is.
    #[arg(skip)]
    only_differing: bool,
}

/// What has become of the files.
struct Sent {
    report: Report,
    taken: Taken,
    is_withheld: bool,
    entries: Vec<Entry>,
}

impl Upload {
    /// Those files of the directory that are not in the folder as they are here.
    pub(super) fn differing(from: PathBuf, to: Location, only: Only, files_at_once: usize) -> Self {
        Self { from: vec![from], to, only, resume: true, files_at_once, only_differing: true }
    }

    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        // what is misspelt is told before anything is sent
        for from in &self.from {
            if let Err(error) = from.metadata() {
                return Err(Failure::usage(text!(
                    "can't read {file}: {error}",
                    file = from.display(),
                    error
                )));
            }
        }
        let client = context.client().await?;
        let mut place = self.to.find(context, &client).await?;
        let mut name = None;
        let is_one_file = matches!(self.from.as_slice(), [one] if !one.is_dir());
        if !place.must_be_folder() {
            if is_one_file && !matches!(place.look(&client).await?, Found::Folder) {
                name = Some(place.name().to_owned());
                place = place.at(place.parent());
            } else {
                place = place.at(place.as_folder());
            }
        }
        let mut sent = Sent {
            report: Report::new(text!("sent")),
            taken: Taken::default(),
            is_withheld: false,
            entries: Vec::new(),
        };
        let work = async {
            for from in &self.from {
                match from.is_dir() {
                    true => self.directory(&client, from, &place, &mut sent).await?,
                    false => self.file(&client, from, &place, name.as_deref(), &mut sent).await?,
                }
            }
            Ok::<(), Failure>(())
        };
        match until_interrupted(work).await {
            None => {
                return Err(Failure::new(Exit::Interrupted, text!("interrupted; what was sent is kept"))
                    .hint(text!("go on: the same command with --resume")));
            }
            Some(done) => done?,
        }
        sent.tell(context)
    }

    async fn file(
        &self,
        client: &Client,
        from: &Path,
        place: &Place,
        name: Option<&str>,
        sent: &mut Sent,
    ) -> Result<(), Failure> {
        let name = match name.or(from.file_name().and_then(|name| name.to_str())) {
            Some(name) => name.to_owned(),
            None => {
                return Err(Failure::usage(text!(
                    "{from} has no name that can be sent",
                    from = from.display()
                ))
                .hint(text!("give one: PROJECT:/folder/name")));
            }
        };
        let target = place.at(format!("{}{name}", place.path)).full();
        let entry = Entry::of(from, &journalled(place, &target));
        if self.resume && entry.as_ref().is_some_and(Entry::is_done) {
            sent.report.before += 1;
            sent.entries.extend(entry);
            return Ok(());
        }
        if let Err(failure) = sent.taken.take(&target, from) {
            sent.report.failed.push((target, failure));
            return Ok(());
        }
        let mut upload = client.upload(&place.project.id, from).named(&name);
        if !place.path.is_empty() {
            upload = upload.to(&place.path);
        }
        let upload = watched(upload, &Lines::new(), &name, entry.clone(), self.resume);
        sent.add(target, entry, upload.await);
        Ok(())
    }

    async fn directory(
        &self,
        client: &Client,
        from: &Path,
        place: &Place,
        sent: &mut Sent,
    ) -> Result<(), Failure> {
        // with a slash at its end it is what is in it
        let is_content = from.to_string_lossy().ends_with(['/', std::path::MAIN_SEPARATOR]);
        let own = from.file_name().filter(|_| !is_content).map(|name| name.to_string_lossy().into_owned());
        let folder = match own {
            Some(name) => format!("{}{name}/", place.path),
            None => place.path.clone(),
        };
        let target = {
            let (place, folder) = (place.clone(), folder.clone());
            move |path: &str| place.full_of(&format!("{folder}{path}"))
        };
        let entry = {
            let (from, place, target) = (from.to_owned(), place.clone(), target.clone());
            move |path: &str| Entry::of(&from.join(path), &journalled(&place, &target(path)))
        };
        let lines = Lines::new();
        let mut upload = client.upload_directory(&place.project.id, from).files_at_once(self.files_at_once);
        if !folder.is_empty() {
            upload = upload.to(&folder);
        }
        upload = upload.filter(self.only.wanted()?);
        let there = match self.only_differing {
            true => place.at(&folder).files_if_any(client).await?,
            false => BTreeMap::new(),
        };
        let before = Arc::new(Mutex::new(Vec::new()));
        let same = Arc::new(AtomicUsize::new(0));
        if self.only_differing {
            let (same, from) = (same.clone(), from.to_owned());
            upload = upload.filter(move |path| {
                let is_same =
                    there.get(path).is_some_and(|there| !sync::is_newer_here(&from.join(path), there));
                same.fetch_add(usize::from(is_same), Ordering::Relaxed);
                !is_same
            });
        } else if self.resume {
            let (entry, before) = (entry.clone(), before.clone());
            upload = upload.filter(move |path| {
                let done = entry(path).filter(Entry::is_done);
                let is_new = done.is_none();
                before.lock().unwrap_or_else(PoisonError::into_inner).extend(done);
                is_new
            });
        }
        let refused = Arc::new(Mutex::new(Vec::new()));
        {
            let (taken, refused) = (sent.taken.clone(), refused.clone());
            let (from, target) = (from.to_owned(), target.clone());
            upload = upload.filter(move |path| {
                let target = target(path);
                let taken = taken.take(&target, &from.join(path));
                let is_free = taken.is_ok();
                let failed = taken.err().map(|failure| (target, failure));
                refused.lock().unwrap_or_else(PoisonError::into_inner).extend(failed);
                is_free
            });
        }
        let resume = self.resume;
        let upload = {
            let entry = entry.clone();
            upload.each_file(move |path, upload| {
                let path = path_text(path);
                watched(upload, &lines, &path, entry(&path), resume)
            })
        };
        let done = upload
            .on_file(|file| {
                if file.result.is_ok()
                    && let Some(entry) = entry(&path_text(&file.path))
                {
                    kept(entry.done());
                }
            })
            .await?;
        sent.report.failed.append(&mut refused.lock().unwrap_or_else(PoisonError::into_inner));
        let before = std::mem::take(&mut *before.lock().unwrap_or_else(PoisonError::into_inner));
        sent.report.same += same.load(Ordering::Relaxed);
        sent.report.before += before.len();
        sent.entries.extend(before);
        for (path, why) in done.skipped {
            note(&text!("left out: {from}: {why}", from = from.join(path).display(), why));
        }
        for file in done.files {
            let path = path_text(&file.path);
            sent.add(target(&path), entry(&path), file.result);
        }
        Ok(())
    }
}

/// Which file goes where: a second one to the same place would take the place of the first.
#[derive(Clone, Default)]
struct Taken(Arc<Mutex<HashMap<String, PathBuf>>>);

impl Taken {
    fn take(&self, target: &str, file: &Path) -> Result<(), Failure> {
        let mut taken = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match taken.entry(target.to_owned()) {
            Entered::Vacant(place) => {
                place.insert(file.to_owned());
                Ok(())
            }
            Entered::Occupied(other) => Err(Failure::usage(text!(
                "{file} would take the place of {other}, which is sent there, too",
                file = file.display(),
                other = other.get().display()
            ))),
        }
    }
}

impl Sent {
    fn add(&mut self, target: String, entry: Option<Entry>, result: Result<Uploaded, Error>) {
        match sent(result) {
            Ok(Some(uploaded)) => {
                self.report.bytes += uploaded.bytes;
                self.report.done.push(json!({ "path": target, "size": uploaded.bytes, "md5": uploaded.md5 }));
                self.entries.extend(entry);
            }
            Ok(None) => self.is_withheld = true,
            Err(failure) => self.report.failed.push((target, failure)),
        }
    }

    fn tell(self, context: &Context) -> Result<(), Failure> {
        if self.is_withheld {
            return Ok(());
        }
        let is_whole = self.report.failed.is_empty();
        let told = self.report.tell(context, ["path", "size", "md5"]);
        if !is_whole {
            return told.map_err(|failure| {
                failure.hint(text!("send what is missing: the same command with --resume"))
            });
        }
        told?;
        // all of it is there: nothing is to be resumed
        self.entries.iter().for_each(Entry::forget);
        Ok(())
    }
}

/// What tells one upload from another: the project's id, for names may be given again.
fn journalled(place: &Place, target: &str) -> String {
    format!("{} {target}", place.project.id)
}

/// An upload whose progress is drawn, and kept.
fn watched(
    upload: FileUpload<'static>,
    lines: &Lines,
    name: &str,
    entry: Option<Entry>,
    resume: bool,
) -> FileUpload<'static> {
    let line = lines.file(name);
    let mut upload = upload.on_progress(move |progress| line.step(progress));
    let Some(entry) = entry else { return upload };
    if let Some(checkpoint) = entry.checkpoint().filter(|_| resume) {
        upload = upload.resume(checkpoint);
    }
    upload.on_checkpoint(move |checkpoint| kept(entry.keep(checkpoint)))
}

fn kept(result: io::Result<()>) {
    if let Err(error) = result {
        note(&text!("warning: can't keep how far the upload is: {error}", error));
    }
}

/// A path below a directory, as the service gets it.
fn path_text(path: &Path) -> String {
    let steps: Vec<_> = path.iter().map(|step| step.to_string_lossy()).collect();
    steps.join("/")
}
