//! `eihealth download`.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use clap::Args;
use eihealth::Client;
use eihealth::types::{DownloadData, DownloadType};
use futures_util::StreamExt;
use serde_json::json;

use super::only::Only;
use super::sync;
use super::transfers::Report;
use crate::context::{Context, note};
use crate::errors::{Failure, sent};
use crate::exit::Exit;
use crate::interrupt::until_interrupted;
use crate::progress::Lines;
use crate::remote::{Found, Location, Place};
use crate::texts::text;

/// Download files and folders of a project
///
/// `raw/` is what is in the folder, `raw` the folder itself. What was interrupted is gone on with where it was.
#[derive(Args)]
#[command(after_help = "\
Examples:
  eihealth download pilot:/raw/sample.fastq.gz .
  eihealth download pilot:/results/ results/ --resume
  eihealth download pilot:/README.txt notes.txt --overwrite")]
pub(crate) struct Download {
    /// Files and folders
    #[arg(value_name = "[PROJECT:]PATH", required = true)]
    from: Vec<Location>,
    /// The directory to write to; or the new name of a single file
    #[arg(value_name = "FILE|DIRECTORY", required = true)]
    to: PathBuf,
    /// Replace files that are there already
    #[arg(long, conflicts_with = "resume")]
    overwrite: bool,
    /// Leave files alone that are there with the same size
    #[arg(long)]
    resume: bool,
    #[command(flatten)]
    only: Only,
    /// How many files are fetched at once
    #[arg(long, value_name = "NUMBER", default_value_t = 4)]
    files_at_once: usize,
    /// Whether files that are here as they are there are left out, and all others replaced: what `sync` is.
    #[arg(skip)]
    only_differing: bool,
}

/// A file on its way.
struct Item {
    from: Place,
    to: PathBuf,
    /// When it came to be there, if the file is to have that time: then `sync` finds it unchanged, whatever the clocks say.
    time: Option<SystemTime>,
}

impl Download {
    /// Those files of the folder that are not in the directory as they are there.
    pub(super) fn differing(from: Location, to: PathBuf, only: Only, files_at_once: usize) -> Self {
        let from = vec![from];
        Self { from, to, overwrite: true, resume: false, only, files_at_once, only_differing: true }
    }

    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let client = context.client().await?;
        let (items, before) = self.items(context, &client).await?;
        // fetching changes nothing in the project, but here
        let client = context.rehearsing_client().await?;
        let lines = Lines::new();
        let fetching = futures_util::stream::iter(&items)
            .map(|item| {
                let fetching = self.fetch(&client, item, &lines);
                async move { (item, fetching.await) }
            })
            .buffered(self.files_at_once.max(1))
            .collect::<Vec<_>>();
        let Some(done) = until_interrupted(fetching).await else {
            return Err(Failure::new(Exit::Interrupted, text!("interrupted; what has come is kept"))
                .hint(text!("go on: the same command with --resume")));
        };
        let mut report = Report::new(text!("saved"));
        match self.only_differing {
            true => report.same = before,
            false => report.before = before,
        }
        for (item, result) in done {
            match result {
                Ok(Some(size)) => {
                    report.bytes += size;
                    report.done.push(json!({ "path": item.from.full(), "size": size, "file": item.to.display().to_string() }));
                }
                Ok(None) => {}
                Err(failure) => report.failed.push((item.from.full(), failure)),
            }
        }
        report.tell(context, ["path", "size", "file"])
    }

    /// The files to fetch, and how many are there already.
    async fn items(&self, context: &Context, client: &Client) -> Result<(Vec<Item>, usize), Failure> {
        let into = self.to.is_dir()
            || self.from.len() > 1
            || self.to.to_string_lossy().ends_with(['/', std::path::MAIN_SEPARATOR]);
        let wanted = self.only.wanted()?;
        let (mut items, mut before) = (Vec::new(), 0);
        for location in &self.from {
            let place = location.find(context, client).await?;
            match place.look(client).await? {
                Found::Nothing => return Err(place.missing()),
                Found::File(file) => {
                    let to = if into { self.to.join(place.name()) } else { self.to.clone() };
                    match self.is_there(&to, file.size) {
                        true => before += 1,
                        false => items.push(Item { from: place, to, time: None }),
                    }
                }
                Found::Folder => {
                    let root =
                        if place.must_be_folder() { self.to.clone() } else { self.to.join(place.name()) };
                    let folder = place.as_folder();
                    for (path, entry) in place.files_below(client).await? {
                        if !wanted(&path) {
                            continue;
                        }
                        let to = root.join(&path);
                        let is_there = match self.only_differing {
                            true => !sync::is_newer_there(&to, &entry),
                            false => self.is_there(&to, entry.size),
                        };
                        match is_there {
                            true => before += 1,
                            false => {
                                let came =
                                    entry.create_time.as_ref().and_then(eihealth::Timestamp::to_system_time);
                                let time = came.filter(|_| self.only_differing);
                                items.push(Item { from: place.at(format!("{folder}{path}")), to, time });
                            }
                        }
                    }
                }
            }
        }
        let mut ways: HashMap<&Path, &Place> = HashMap::new();
        for item in &items {
            if let Some(other) = ways.insert(&item.to, &item.from) {
                return Err(Failure::usage(text!(
                    "{one} and {other} would both be saved as {file}",
                    one = other.full(),
                    other = item.from.full(),
                    file = item.to.display()
                ))
                .hint(text!("fetch them into directories of their own")));
            }
        }
        Ok((items, before))
    }

    fn is_there(&self, to: &Path, size: Option<i64>) -> bool {
        let there = std::fs::metadata(to).ok().filter(std::fs::Metadata::is_file).map(|about| about.len());
        self.resume && there.is_some() && there == size.and_then(|size| u64::try_from(size).ok())
    }

    /// How many bytes were saved; `None` where `--dry-run` has printed the request instead.
    async fn fetch(&self, client: &Client, item: &Item, lines: &Lines) -> Result<Option<u64>, Failure> {
        let file = DownloadData::new().type_(DownloadType::Private).url(item.from.full());
        let download = sent(client.download_data(&item.from.project.id, file).await)?;
        let Some(download) = download else { return Ok(None) };
        if let Some(directory) = item.to.parent() {
            std::fs::create_dir_all(directory).map_err(|error| {
                Failure::usage(text!(
                    "can't make the directory {directory}: {error}",
                    directory = directory.display(),
                    error
                ))
            })?;
        }
        let line = lines.file(item.from.name());
        let mut save = download.save(&item.to).on_progress(move |progress| line.step(progress));
        if self.overwrite {
            save = save.overwrite();
        }
        match save.await {
            Ok(saved) => {
                let set = |time| std::fs::File::options().write(true).open(&item.to)?.set_modified(time);
                if let Some(error) = item.time.and_then(|time| set(time).err()) {
                    note(&text!(
                        "warning: {item} keeps the time of now: {error}",
                        item = item.to.display(),
                        error
                    ));
                }
                Ok(Some(saved.bytes))
            }
            Err(error) if item.to.exists() && !self.overwrite => Err(Failure::from(error)
                .hint(text!("--overwrite replaces it, --resume leaves it if it has the size"))),
            Err(error) => Err(error.into()),
        }
    }
}
