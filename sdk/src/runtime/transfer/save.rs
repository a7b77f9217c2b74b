//! A download into a file: written beside it, continued where it breaks, renamed at the end.

use std::future::{Future, IntoFuture};
use std::path::{Path, PathBuf};
use std::pin::Pin;

use bytes::Bytes;

use crate::runtime::call::{Download, Origin, Request, reply, send};
use crate::runtime::client::require_tokio;
use crate::runtime::error::{Error, History, TransferError, TransferFault};
use crate::runtime::response::Response;
use crate::runtime::retry::{Decision, Failed, Spent, decide};

use super::part_file::{Naming, PartFile, Unusable};
use super::progress::{OnProgress, Progress};

/// How many bytes are fetched twice where a download goes on, to see that they are the same ones.
const OVERLAP: u64 = 4096;
/// A download that comes so much further between two faults may have any number of them.
const STRIDE: u64 = 1024 * 1024;

/// A download on its way into a file; a future of [`Saved`].
///
/// Made by [`Download::save`](crate::Download::save). [`transfer`](crate::transfer) says what it does.
#[must_use = "a future does nothing until it is awaited"]
pub struct Save<'a> {
    download: Download,
    target: PathBuf,
    naming: Naming,
    on_progress: Option<OnProgress<'a>>,
}

/// A file that was downloaded.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Saved {
    /// Where it is.
    pub path: PathBuf,
    /// How many bytes it has.
    pub bytes: u64,
}

impl<'a> Save<'a> {
    pub(crate) fn new(download: Download, target: PathBuf) -> Self {
        Save { download, target, naming: Naming::New, on_progress: None }
    }

    /// Replaces a file that has the name already. Without it, that is an error, found before anything is written.
    pub fn overwrite(mut self) -> Self {
        self.naming = Naming::Replace;
        self
    }

    /// Calls `step` whenever bytes have come.
    pub fn on_progress<'b>(self, step: impl FnMut(Progress) + Send + 'b) -> Save<'b> {
        let Save { download, target, naming, .. } = self;
        Save { download, target, naming, on_progress: Some(Box::new(step)) }
    }
}

impl<'a> IntoFuture for Save<'a> {
    type Output = Result<Saved, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(save(self))
    }
}

impl std::fmt::Debug for Save<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Save")
            .field("download", &self.download)
            .field("target", &self.target)
            .finish_non_exhaustive()
    }
}

impl Response<Download> {
    /// As [`Download::save`].
    pub fn save(self, path: impl Into<PathBuf>) -> Save<'static> {
        self.into_inner().save(path)
    }
}

async fn save(save: Save<'_>) -> Result<Saved, Error> {
    require_tokio()?;
    let Save { mut download, target, naming, on_progress } = save;
    let operation = download.operation().id;
    free(operation, &target, naming)?;
    let request = download.take_request();
    let key = key(&download, request.as_ref());
    let part = match PartFile::open(&target, key.as_deref()).await {
        Ok(part) => part,
        Err(Unusable::Busy) => {
            let message = format!("another download to {} is under way", target.display());
            return Err(TransferError::new(operation, TransferFault::Busy, message).into());
        }
        Err(Unusable::File(path, error)) => {
            return Err(TransferError::file(operation, &path, "can't be written", &error).into());
        }
    };
    // another one may have been waited for
    free(operation, &target, naming)?;
    let mut saving = Saving {
        operation,
        target: &target,
        total: download.length(),
        origin: download.origin().clone(),
        request,
        part,
        again: Vec::new(),
        on_progress,
    };
    match saving.part.length() {
        0 => saving.fetch(download).await?,
        // another run ended when only the name was missing
        there if saving.total == Some(there) => drop(download),
        _ => {
            download = saving.go_on_from_another_run(download).await?;
            saving.fetch(download).await?;
        }
    }
    let bytes = saving.part.length();
    let part = saving.part;
    if let Err(error) = part.finish(naming).await {
        if naming == Naming::New && error.kind() == std::io::ErrorKind::AlreadyExists {
            return Err(exists(operation, &target));
        }
        return Err(TransferError::file(operation, &target, "can't be written", &error).into());
    }
    Ok(Saved { path: target, bytes })
}

/// Refuses a target that can't be written, before anything is.
fn free(operation: &'static str, target: &Path, naming: Naming) -> Result<(), Error> {
    let refuse = |problem: &str| {
        let message = format!("{} {problem}", target.display());
        Err(TransferError::new(operation, TransferFault::Exists, message).into())
    };
    if target.file_name().is_none() {
        return refuse("is no name for a file: add one, perhaps that of `Download::file_name`");
    }
    match std::fs::symlink_metadata(target) {
        Ok(there) if there.is_dir() => {
            refuse("is a directory: add a name for the file, perhaps that of `Download::file_name`")
        }
        Ok(_) if naming == Naming::New => Err(exists(operation, target)),
        _ => Ok(()),
    }
}

fn exists(operation: &'static str, target: &Path) -> Error {
    let message =
        format!("{} exists already: choose another name, or replace it with `overwrite`", target.display());
    TransferError::new(operation, TransferFault::Exists, message).into()
}

/// What tells the content from any other, if another run can go on with it.
fn key(download: &Download, request: Option<&Request>) -> Option<String> {
    let origin = download.origin();
    let validator = origin.validator()?;
    let length = download.length()?;
    // of a part of the whole, positions are not what they seem
    if origin.is_coded || origin.part.is_some() {
        return None;
    }
    Some(format!("{} {validator:?} {length}", request?.identity()))
}

/// What is fixed while a file is fetched, and how far it is.
struct Saving<'s, 'a> {
    operation: &'static str,
    target: &'s Path,
    total: Option<u64>,
    origin: Origin,
    request: Option<Request>,
    part: PartFile,
    /// Bytes that are there already and come again.
    again: Vec<u8>,
    on_progress: Option<OnProgress<'a>>,
}

/// An answer to a request for the rest.
enum Rest {
    /// It begins with bytes that are there already.
    Overlapping(Download, Vec<u8>),
    /// It begins at the end of what is there.
    Following(Download),
    /// It is all of it, and perhaps another content.
    Whole(Download),
}

impl Saving<'_, '_> {
    /// Another run has left a part of the same content; `whole` would be all of it.
    async fn go_on_from_another_run(&mut self, whole: Download) -> Result<Download, Error> {
        let rest = match self.total {
            Some(total) if self.part.length() < total => self.rest().await?,
            // there is too much: something else has written it
            _ => None,
        };
        match rest {
            Some(rest) => self.begin(rest).await,
            None => {
                self.start_again().await?;
                Ok(whole)
            }
        }
    }

    /// Fetches to the end, going on after faults.
    async fn fetch(&mut self, mut download: Download) -> Result<(), Error> {
        let mut history = History { attempts: 1, ..History::default() };
        let mut counted = 1;
        let mut spent = Spent::default();
        // how far it was when it last earned new attempts
        let mut earned = self.part.length();
        loop {
            let error = match self.copy(&mut download).await? {
                None => break,
                Some(error) => error,
            };
            self.flush().await?;
            if self.part.length() >= earned + STRIDE {
                counted = 1;
                earned = self.part.length();
            }
            let Some(request) = &self.request else { return Err(error) };
            let failed = Failed {
                operation: request.operation(),
                repeat: request.operation().repeat,
                error: &error,
                attempts: counted,
                body_is_there: true,
            };
            let client = request.client();
            let (pause, taken) = match decide(&failed, request.retry(), client.budget(), client.random()) {
                Decision::GiveUp(why) => {
                    history.gave_up = why;
                    return Err(error.with_history(history));
                }
                Decision::Repeat(pause, taken) => (pause, taken),
            };
            tracing::info!(
                operation = self.operation,
                bytes = self.part.length(),
                reason = error.kind(),
                pause_ms = pause.as_millis() as u64,
                "a download broke; it will go on"
            );
            spent = client.budget().pause(pause, taken).await;
            history.attempts += 1;
            counted += 1;
            let rest = match self.rest().await? {
                Some(rest) => rest,
                None => match self.whole().await? {
                    Some(whole) => Rest::Whole(whole),
                    None => return Err(error.with_history(history)),
                },
            };
            download = self.begin(rest).await?;
        }
        if let Some(request) = &self.request {
            request.client().budget().succeeded(spent);
        }
        match self.total {
            Some(total) if total != self.part.length() => Err(self.cut(total)),
            _ => Ok(()),
        }
    }

    fn cut(&self, total: u64) -> Error {
        let message = format!("{} bytes came where {total} were announced", self.part.length());
        TransferError::new(self.operation, TransferFault::Length, message).into()
    }

    /// Copies what comes. What breaks it is given back; what can't be mended fails.
    async fn copy(&mut self, download: &mut Download) -> Result<Option<Error>, Error> {
        loop {
            match download.chunk().await {
                Ok(None) if !self.again.is_empty() => return Err(self.changed("it is shorter than before")),
                Ok(None) => return Ok(None),
                Ok(Some(bytes)) => self.write(bytes).await?,
                Err(error) => return Ok(Some(error)),
            }
        }
    }

    async fn write(&mut self, mut bytes: Bytes) -> Result<(), Error> {
        if !self.again.is_empty() {
            let common = bytes.len().min(self.again.len());
            if bytes[..common] != self.again[..common] {
                return Err(self.changed("the same positions have other bytes than before"));
            }
            self.again.drain(..common);
            bytes = bytes.slice(common..);
        }
        let result = self.part.write(&bytes).await;
        self.written(result)?;
        let (bytes, total) = (self.part.length(), self.total);
        if total.is_some_and(|total| bytes > total) {
            return Err(self.cut(total.unwrap_or_default()));
        }
        if let Some(step) = &mut self.on_progress {
            step(Progress { bytes, total });
        }
        Ok(())
    }

    fn written<T>(&self, result: std::io::Result<T>) -> Result<T, Error> {
        let failed =
            |error| TransferError::file(self.operation, self.target, "can't be written", &error).into();
        result.map_err(failed)
    }

    async fn flush(&mut self) -> Result<(), Error> {
        let result = self.part.flush().await;
        self.written(result)
    }

    async fn start_again(&mut self) -> Result<(), Error> {
        let result = self.part.start_again().await;
        self.written(result)
    }

    /// Asks for the rest; `None` if there is no way to, or too little is there to be worth it.
    async fn rest(&mut self) -> Result<Option<Rest>, Error> {
        let have = self.part.length();
        let Some(request) = &self.request else { return Ok(None) };
        // where the service has no way to say that it is still the same content, bytes must
        let by_body = request.operation().range.is_some();
        let validator = self.origin.validator().filter(|_| !by_body);
        let overlap = if validator.is_some() { 0 } else { OVERLAP };
        if have <= overlap || self.origin.is_coded || self.origin.part.is_some() {
            return Ok(None);
        }
        let start = have - overlap;
        let Some(request) = request.starting_at(start, validator) else { return Ok(None) };
        let download = sent(request).await?;
        let rest = match (&download.origin().part, self.total, download.length()) {
            (Some(range), ..) => {
                self.fits(range, start)?;
                true
            }
            // HTTP's own way: what isn't called a part is the whole
            (None, ..) if !by_body => false,
            (None, Some(total), Some(length)) if length == total - start => true,
            (None, Some(total), Some(length)) if length == total => false,
            (None, Some(_), Some(_)) => return Err(self.changed("it has another length")),
            // the bytes will tell
            (None, ..) => true,
        };
        if !rest {
            return Ok(Some(Rest::Whole(download)));
        }
        self.is_the_same(download.origin())?;
        Ok(Some(match overlap {
            0 => Rest::Following(download),
            overlap => {
                let end = self.part.end(overlap as usize).await;
                Rest::Overlapping(download, self.written(end)?)
            }
        }))
    }

    /// Asks for all of it again.
    async fn whole(&mut self) -> Result<Option<Download>, Error> {
        match self.request.as_ref().and_then(Request::try_clone) {
            None => Ok(None),
            Some(request) => Ok(Some(sent(request).await?)),
        }
    }

    /// Makes ready for what comes with `rest`.
    async fn begin(&mut self, rest: Rest) -> Result<Download, Error> {
        self.again.clear();
        match rest {
            Rest::Following(download) => Ok(download),
            Rest::Overlapping(download, again) => {
                self.again = again;
                Ok(download)
            }
            Rest::Whole(download) => {
                // whatever it is now, it is whole
                self.start_again().await?;
                self.total = download.length();
                self.origin = download.origin().clone();
                Ok(download)
            }
        }
    }

    /// Whether `range`, a `Content-Range`, is what was asked for.
    fn fits(&self, range: &str, start: u64) -> Result<(), Error> {
        let parsed = range.trim().strip_prefix("bytes").and_then(|range| {
            let (positions, total) = range.trim().split_once('/')?;
            let (first, last) = positions.split_once('-')?;
            Some((first.trim().parse::<u64>().ok()?, last.trim().parse::<u64>().ok()?, total.trim()))
        });
        let Some((first, last, total)) = parsed else {
            return Err(self.changed("the server sends a part of it without saying which"));
        };
        let total = total.parse::<u64>().ok().or(self.total);
        let fits = first == start && self.total.is_none_or(|known| Some(known) == total);
        if fits && total.is_none_or(|total| last + 1 == total) {
            return Ok(());
        }
        Err(self.changed("the server sends another part of it than was asked for"))
    }

    /// Whether what the rest is known by is what the beginning is known by.
    fn is_the_same(&self, rest: &Origin) -> Result<(), Error> {
        let differ = |a: &Option<_>, b: &Option<_>| a.is_some() && b.is_some() && a != b;
        if differ(&self.origin.etag, &rest.etag) || differ(&self.origin.modified, &rest.modified) {
            return Err(self.changed("the server has another version of it"));
        }
        Ok(())
    }

    fn changed(&self, how: &str) -> Error {
        let message = format!("the content changed while it was downloaded: {how}; download it again");
        TransferError::new(self.operation, TransferFault::Changed, message).into()
    }
}

async fn sent(request: Request) -> Result<Download, Error> {
    Ok(reply::download(send(request).await?)?.into_inner())
}
