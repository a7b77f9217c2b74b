//! A directory that is uploaded, file by file.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::io;
use std::path::{Component, Path, PathBuf};
use std::pin::Pin;

use futures_util::StreamExt;

use crate::runtime::client::require_tokio;
use crate::runtime::error::{Error, TransferError};

use super::disk::blocking;
use super::scheme;
use super::source::Source;
use super::upload::{FileUpload, Uploaded};

/// How many files are sent at once, unless it is said.
const FILES_AT_ONCE: usize = 4;

/// Makes the upload of one file.
type Each = Box<dyn Fn(Source) -> FileUpload<'static> + Send + Sync>;

/// An upload of all files below a directory; a future of [`DirectoryReport`].
///
/// What is a link to a directory, or neither file nor directory, is not followed or sent; the report names it.
#[must_use = "a future does nothing until it is awaited"]
pub struct DirectoryUpload<'a> {
    operation: &'static str,
    root: PathBuf,
    folder: String,
    each: Each,
    at_once: usize,
    filters: Vec<Filter>,
    settle: Option<Settle>,
    on_file: Option<OnFile<'a>>,
}

/// What is called after each file.
type OnFile<'a> = Box<dyn FnMut(&FileReport) + Send + 'a>;

/// Settles how a file is sent.
type Settle = Box<dyn Fn(&Path, FileUpload<'static>) -> FileUpload<'static> + Send + Sync>;

/// Says of a path, below the directory and with `/` between its names, whether it is sent.
type Filter = Box<dyn Fn(&str) -> Result<bool, String> + Send + Sync>;

/// What became of one file.
#[derive(Debug)]
#[non_exhaustive]
pub struct FileReport {
    /// Where it is, below the directory.
    pub path: PathBuf,
    /// What became of it.
    pub result: Result<Uploaded, Error>,
}

/// What became of a directory's files, in the order of their paths.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct DirectoryReport {
    /// The files that were to be sent.
    pub files: Vec<FileReport>,
    /// What is no file or can't be named to the service, and why it was not sent.
    pub skipped: Vec<(PathBuf, &'static str)>,
}

impl DirectoryReport {
    /// How many bytes were sent.
    pub fn bytes(&self) -> u64 {
        self.files.iter().filter_map(|file| file.result.as_ref().ok()).map(|uploaded| uploaded.bytes).sum()
    }

    /// The files that could not be sent, with the errors.
    pub fn failed(&self) -> impl Iterator<Item = (&Path, &Error)> {
        self.files.iter().filter_map(|file| Some((file.path.as_path(), file.result.as_ref().err()?)))
    }
}

impl DirectoryUpload<'static> {
    pub(crate) fn new(
        operation: &'static str,
        root: PathBuf,
        each: impl Fn(Source) -> FileUpload<'static> + Send + Sync + 'static,
    ) -> Self {
        DirectoryUpload {
            operation,
            root,
            folder: String::new(),
            each: Box::new(each),
            at_once: FILES_AT_ONCE,
            filters: Vec::new(),
            settle: None,
            on_file: None,
        }
    }
}

impl<'a> DirectoryUpload<'a> {
    /// Sets the folder that the directory's content goes to, such as `raw/`; the root folder unless set.
    pub fn to(mut self, folder: impl Into<String>) -> Self {
        self.folder = scheme::folder(folder);
        self
    }

    /// Sends so many files at once, 4 unless set.
    pub fn files_at_once(mut self, files: usize) -> Self {
        self.at_once = files.max(1);
        self
    }

    /// Sends only files of which `wanted` is true. It gets their paths below the directory, with `/` between the names.
    pub fn filter(mut self, wanted: impl Fn(&str) -> bool + Send + Sync + 'static) -> Self {
        self.filters.push(Box::new(move |path| Ok(wanted(path))));
        self
    }

    /// Sends only files that match one of these patterns, such as `**/*.fastq.gz` or `run-?/*.{bam,bai}`: `*` stays
    /// within a name, `**` crosses directories.
    #[cfg(feature = "globs")]
    pub fn include<S: AsRef<str>>(self, patterns: impl IntoIterator<Item = S>) -> Self {
        self.matching(patterns, true)
    }

    /// Leaves files out that match one of these patterns; see [`include`](Self::include).
    #[cfg(feature = "globs")]
    pub fn exclude<S: AsRef<str>>(self, patterns: impl IntoIterator<Item = S>) -> Self {
        self.matching(patterns, false)
    }

    #[cfg(feature = "globs")]
    fn matching<S: AsRef<str>>(mut self, patterns: impl IntoIterator<Item = S>, wanted: bool) -> Self {
        let mut set = globset::GlobSetBuilder::new();
        let mut problem = None;
        for pattern in patterns {
            match globset::GlobBuilder::new(pattern.as_ref()).literal_separator(true).build() {
                Ok(glob) => drop(set.add(glob)),
                Err(error) => problem = Some(error.to_string()),
            }
        }
        let set = match problem {
            None => set.build().map_err(|error| error.to_string()),
            Some(problem) => Err(problem),
        };
        self.filters.push(Box::new(move |path| match &set {
            Ok(set) => Ok(set.is_match(path) == wanted),
            Err(problem) => Err(problem.clone()),
        }));
        self
    }

    /// Lets `settle` say how each file is sent, before it is: it gets the path below the directory and the upload, and gives the
    /// upload back with what it has set, such as [`on_progress`](FileUpload::on_progress) or [`resume`](FileUpload::resume).
    pub fn each_file(
        mut self,
        settle: impl Fn(&Path, FileUpload<'static>) -> FileUpload<'static> + Send + Sync + 'static,
    ) -> Self {
        self.settle = Some(Box::new(settle));
        self
    }

    /// Calls `done` with each file as it is done, or has failed.
    pub fn on_file<'b>(self, done: impl FnMut(&FileReport) + Send + 'b) -> DirectoryUpload<'b>
    where
        'a: 'b,
    {
        DirectoryUpload { on_file: Some(Box::new(done)), ..self.shorter() }
    }

    fn shorter<'b>(self) -> DirectoryUpload<'b>
    where
        'a: 'b,
    {
        self
    }
}

impl<'a> IntoFuture for DirectoryUpload<'a> {
    type Output = Result<DirectoryReport, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    /// # Errors
    ///
    /// If the directory can't be read, or a pattern is none. What happens to a file is in the report.
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(upload(self))
    }
}

impl fmt::Debug for DirectoryUpload<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DirectoryUpload")
            .field("root", &self.root)
            .field("folder", &self.folder)
            .finish_non_exhaustive()
    }
}

async fn upload(upload: DirectoryUpload<'_>) -> Result<DirectoryReport, Error> {
    require_tokio()?;
    let DirectoryUpload { operation, root, folder, each, at_once, filters, settle, mut on_file } = upload;
    let found = {
        let root = root.clone();
        blocking(move || walk(&root, &filters)).await
    };
    let found = found.map_err(|error| TransferError::file(operation, &root, "can't be uploaded", &error))?;
    let mut report = DirectoryReport { files: Vec::with_capacity(found.files.len()), skipped: found.skipped };
    report.files.extend(found.unreadable.into_iter().map(|(path, error)| {
        let error = TransferError::file(operation, &root.join(&path), "can't be read", &error);
        FileReport { path, result: Err(error.into()) }
    }));
    let mut sending = futures_util::stream::iter(found.files)
        .map(|(path, name)| {
            let folder = match name.rsplit_once('/') {
                Some((below, _)) => format!("{folder}{below}/"),
                None => folder.clone(),
            };
            let mut upload = each(Source::path(root.join(&path)));
            if !folder.is_empty() {
                upload = upload.to(folder);
            }
            if let Some(settle) = &settle {
                upload = settle(&path, upload);
            }
            async move { FileReport { path, result: upload.await } }
        })
        .buffer_unordered(at_once);
    while let Some(file) = sending.next().await {
        if let Some(done) = &mut on_file {
            done(&file);
        }
        report.files.push(file);
    }
    drop(sending);
    report.files.sort_unstable_by(|a, b| a.path.cmp(&b.path));
    Ok(report)
}

#[derive(Default)]
struct Found {
    /// Paths below the root, and as the service gets them.
    files: Vec<(PathBuf, String)>,
    unreadable: Vec<(PathBuf, io::Error)>,
    skipped: Vec<(PathBuf, &'static str)>,
}

/// All files below `root` that pass the filters.
fn walk(root: &Path, filters: &[Filter]) -> io::Result<Found> {
    let mut found = Found::default();
    // the root itself may be a link
    let mut waiting = vec![PathBuf::new()];
    while let Some(below) = waiting.pop() {
        let entries = match std::fs::read_dir(root.join(&below)) {
            Ok(entries) => entries,
            Err(error) if below.as_os_str().is_empty() => return Err(error),
            Err(error) => {
                found.unreadable.push((below, error));
                continue;
            }
        };
        for entry in entries {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    found.unreadable.push((below.clone(), error));
                    continue;
                }
            };
            let path = below.join(entry.file_name());
            match entry.file_type() {
                Err(error) => found.unreadable.push((path, error)),
                Ok(kind) if kind.is_dir() => waiting.push(path),
                Ok(kind) if kind.is_file() => add(&mut found, path, filters)?,
                // a link to a file is that file; one to a directory may lead round
                Ok(kind) if kind.is_symlink() => match std::fs::metadata(root.join(&path)) {
                    Ok(target) if target.is_file() => add(&mut found, path, filters)?,
                    Ok(_) => found.skipped.push((path, "a link to a directory")),
                    Err(error) => found.unreadable.push((path, error)),
                },
                Ok(_) => found.skipped.push((path, "neither a file nor a directory")),
            }
        }
    }
    found.files.sort_unstable();
    found.skipped.sort_unstable();
    Ok(found)
}

fn add(found: &mut Found, path: PathBuf, filters: &[Filter]) -> io::Result<()> {
    let names: Option<Vec<&str>> = path
        .components()
        .map(|component| match component {
            Component::Normal(name) => name.to_str(),
            _ => None,
        })
        .collect();
    let Some(names) = names else {
        found.skipped.push((path, "a name that is not UTF-8"));
        return Ok(());
    };
    let name = names.join("/");
    for filter in filters {
        if !filter(&name).map_err(|problem| io::Error::new(io::ErrorKind::InvalidInput, problem))? {
            return Ok(());
        }
    }
    found.files.push((path, name));
    Ok(())
}
