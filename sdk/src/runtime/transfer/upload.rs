//! A file that is sent in parts.

use std::collections::BTreeMap;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use serde_json::Value;
use tokio::sync::Notify;

use crate::runtime::call::{Meter, Repeat, Request, Upload, reply, send};
use crate::runtime::client::require_tokio;
use crate::runtime::error::{Error, InvalidRequest, TransferError, TransferFault, Violation};
use crate::runtime::retry::Retry;

use super::checkpoint::Checkpoint;
use super::progress::{OnProgress, Progress};
use super::reader::{Piece, Reader};
use super::scheme::{self, Parts, Split};
use super::source::Source;

/// An upload of a file of any size; a future of [`Uploaded`].
///
/// [`transfer`](crate::transfer) says what it does.
#[must_use = "a future does nothing until it is awaited"]
pub struct FileUpload<'a> {
    request: Request,
    parts: &'static Parts,
    source: Source,
    name: Option<String>,
    folder: Option<String>,
    part_size: Option<u64>,
    parallel: usize,
    resume: Option<Checkpoint>,
    on_progress: Option<OnProgress<'a>>,
    on_checkpoint: Option<OnCheckpoint<'a>>,
}

/// What is called when there is more to go on from.
type OnCheckpoint<'a> = Box<dyn FnMut(&Checkpoint) + Send + 'a>;

/// A file that was uploaded.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Uploaded {
    /// How many bytes it has.
    pub bytes: u64,
    /// In how many parts it was sent, those of an earlier run included.
    pub parts: u64,
    /// Its MD5 checksum, in hexadecimal digits.
    pub md5: String,
    /// What the service answered to the last part that came back.
    pub answer: Value,
}

impl FileUpload<'static> {
    pub(crate) fn new(request: Request, parts: &'static Parts, source: Source) -> Self {
        FileUpload {
            request,
            parts,
            name: source.name(),
            source,
            folder: None,
            part_size: None,
            parallel: 1,
            resume: None,
            on_progress: None,
            on_checkpoint: None,
        }
    }
}

impl<'a> FileUpload<'a> {
    /// Sets the folder to write to, such as `raw/`; the root folder unless set.
    pub fn to(mut self, folder: impl Into<String>) -> Self {
        self.folder = Some(scheme::folder(folder));
        self
    }

    /// Sets the name that the file gets; that of the local file unless set. Bytes and streams have none of their own.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets how many bytes a part has. Parts stay in memory while they are sent. Unless set they have 4 MiB, or more
    /// if the file needs too many of them.
    pub fn part_size(mut self, bytes: u64) -> Self {
        self.part_size = Some(bytes);
        self
    }

    /// Sends so many parts at once, the first excepted. The reference doesn't say that the service takes them in any
    /// order, so it is one after the other unless set.
    pub fn parallel(mut self, parts: usize) -> Self {
        self.parallel = parts.max(1);
        self
    }

    /// Goes on from where an earlier upload of the same file to the same place ended.
    pub fn resume(mut self, checkpoint: Checkpoint) -> Self {
        self.resume = Some(checkpoint);
        self
    }

    /// Says how often each part is sent, instead of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
    pub fn with_retry(mut self, retry: Retry) -> Self {
        self.request.options().retry = Some(retry);
        self
    }

    /// Limits the time of each attempt of each part, instead of
    /// [`ClientBuilder::attempt_timeout`](crate::ClientBuilder::attempt_timeout).
    pub fn with_attempt_timeout(mut self, limit: Duration) -> Self {
        self.request.options().attempt_timeout = Some(limit);
        self
    }

    /// Calls `step` as bytes leave. What is sent again is not counted twice.
    pub fn on_progress<'b>(self, step: impl FnMut(Progress) + Send + 'b) -> FileUpload<'b>
    where
        'a: 'b,
    {
        FileUpload { on_progress: Some(Box::new(step)), ..self.shorter() }
    }

    /// Calls `keep` with what is needed to go on, after each part but the last. For programs that may be killed; one that
    /// fails has it in its [error](TransferError::checkpoint).
    pub fn on_checkpoint<'b>(self, keep: impl FnMut(&Checkpoint) + Send + 'b) -> FileUpload<'b>
    where
        'a: 'b,
    {
        FileUpload { on_checkpoint: Some(Box::new(keep)), ..self.shorter() }
    }

    fn shorter<'b>(self) -> FileUpload<'b>
    where
        'a: 'b,
    {
        self
    }
}

impl<'a> IntoFuture for FileUpload<'a> {
    type Output = Result<Uploaded, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(upload(self))
    }
}

impl std::fmt::Debug for FileUpload<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FileUpload")
            .field("request", &self.request)
            .field("source", &self.source)
            .finish_non_exhaustive()
    }
}

async fn upload(upload: FileUpload<'_>) -> Result<Uploaded, Error> {
    require_tokio()?;
    let FileUpload { mut request, parts, source, name, folder, part_size, parallel, resume, .. } = upload;
    let operation = request.operation().id;
    let invalid = |field: &str, rule: &'static str| -> Error {
        InvalidRequest::new(operation, vec![Violation::new(format!("body.{field}"), rule)]).into()
    };
    if let Some(folder) = &folder {
        let Some((part, rule)) = parts.folder else {
            return Err(invalid("folder", "left out: the operation has no folders"));
        };
        request.part::<String>(part, folder, rule);
    }
    let Some(name) = name else {
        return Err(invalid(
            parts.name.map_or("file_name", |(part, _)| part),
            "given with `named`: the source has none",
        ));
    };
    if let Some((part, rule)) = parts.name {
        request.part::<String>(part, &name, rule);
    }
    // what is wrong is found before anything is read, or sent
    request.check()?;
    // a part that is sent again takes the place of the first, or begins an upload that is never completed
    if request.operation().repeat == Repeat::Duplicates {
        request.options().repeat = Some(Repeat::Idempotent);
    }
    let at_once = part_size.or(parts.max_size).unwrap_or(u64::MAX).min(scheme::USUAL_SIZE);
    let reader = Reader::open(operation, source, at_once).await?;
    let length = reader.length();
    let wished = resume.as_ref().map_or(part_size, |checkpoint| Some(checkpoint.size));
    let split = Split::of(length, parts, wished).map_err(|problem| {
        let message = format!("{name} can't be sent: {problem}");
        TransferError::new(operation, TransferFault::TooLarge, message)
    })?;
    let target = format!("{} {:?} {name:?}", request.identity(), folder.unwrap_or_default());
    let (id, earlier) = match resume {
        None => (None, BTreeMap::new()),
        Some(checkpoint) => {
            let problem = match &checkpoint {
                c if c.target != target => Some("goes to another place"),
                c if c.length != length => Some("has another length"),
                c if c.finished.keys().any(|number| !(1..=split.count).contains(number)) => {
                    Some("has other parts")
                }
                c if !c.finished.contains_key(&1) => Some("has not even begun"),
                _ => None,
            };
            if let Some(problem) = problem {
                let message =
                    format!("the checkpoint is of an upload that {problem}; upload {name} from the start");
                return Err(TransferError::new(operation, TransferFault::Changed, message).into());
            }
            (Some(checkpoint.id), checkpoint.finished)
        }
    };
    let sending = Sending {
        request,
        operation,
        parts,
        name,
        split,
        length,
        target,
        id,
        earlier,
        finished: BTreeMap::new(),
        done: 0,
        reported: None,
        moved: Arc::new(Notify::new()),
        on_progress: upload.on_progress,
        on_checkpoint: upload.on_checkpoint,
    };
    sending.run(reader, parallel).await
}

type Reading = Pin<Box<dyn Future<Output = (Reader, Result<Piece, TransferError>)> + Send>>;
type Sent = (u64, u64, String, Result<Value, Error>);

/// An upload on its way.
struct Sending<'a> {
    request: Request,
    operation: &'static str,
    parts: &'static Parts,
    name: String,
    split: Split,
    length: u64,
    target: String,
    id: Option<String>,
    /// Parts that an earlier run has sent.
    earlier: BTreeMap<u64, String>,
    /// Parts that the service has.
    finished: BTreeMap<u64, String>,
    /// Bytes in them.
    done: u64,
    reported: Option<u64>,
    moved: Arc<Notify>,
    on_progress: Option<OnProgress<'a>>,
    on_checkpoint: Option<OnCheckpoint<'a>>,
}

enum Event {
    Read(Box<Reader>, Result<Piece, TransferError>),
    Sent(Sent),
    Moved,
}

impl Sending<'_> {
    async fn run(mut self, reader: Reader, parallel: usize) -> Result<Uploaded, Error> {
        let mut in_flight: FuturesUnordered<Pin<Box<dyn Future<Output = Sent> + Send>>> =
            FuturesUnordered::new();
        let mut meters: Vec<(u64, Arc<Meter>)> = Vec::new();
        let mut reader = Some(reader);
        let mut reading: Option<Reading> = None;
        let mut ready: Option<Piece> = None;
        let mut next = 1;
        let mut md5 = String::new();
        let mut last_answer = Value::Null;
        let mut failure: Option<Error> = None;
        loop {
            // the first part alone gives the id that the others need
            let room = if self.id.is_some() { parallel } else { 1 };
            if failure.is_none()
                && in_flight.len() < room
                && let Some(part) = ready.take()
            {
                let meter = Meter::new(self.moved.clone());
                meters.push((part.number, meter.clone()));
                match self.send(part, meter) {
                    Ok(sent) => in_flight.push(sent),
                    Err(error) => failure = Some(error),
                }
            }
            // while one is sent, the next is read
            if failure.is_none()
                && ready.is_none()
                && reading.is_none()
                && next <= self.split.count
                && let Some(mut reader) = reader.take()
            {
                let (number, size) = (next, self.split.size);
                next += 1;
                reading = Some(Box::pin(async move {
                    let part = reader.part(number, size).await;
                    (reader, part)
                }));
            }
            if in_flight.is_empty()
                && (reading.is_none() || failure.is_some())
                && (ready.is_none() || failure.is_some())
            {
                break;
            }
            let event = {
                let mut moved = std::pin::pin!(self.moved.notified());
                std::future::poll_fn(|context| {
                    if let Poll::Ready(Some(sent)) = in_flight.poll_next_unpin(context) {
                        return Poll::Ready(Event::Sent(sent));
                    }
                    if let Some(part) = &mut reading
                        && let Poll::Ready((reader, part)) = part.as_mut().poll(context)
                    {
                        return Poll::Ready(Event::Read(Box::new(reader), part));
                    }
                    moved.as_mut().poll(context).map(|()| Event::Moved)
                })
                .await
            };
            match event {
                Event::Moved => {}
                Event::Read(back, part) => {
                    reading = None;
                    reader = Some(*back);
                    match part {
                        Err(error) => failure = failure.or(Some(error.into())),
                        Ok(part) => {
                            md5.clone_from(&part.md5_so_far);
                            match self.earlier.remove(&part.number) {
                                None => ready = Some(part),
                                Some(known) if known == part.md5 => {
                                    self.finish(part.number, part.bytes.len() as u64, known);
                                }
                                Some(_) => failure = failure.or(Some(self.changed(part.number))),
                            }
                        }
                    }
                }
                Event::Sent((number, bytes, md5, result)) => {
                    meters.retain(|(other, _)| *other != number);
                    match result.and_then(|answer| self.answered(number, answer)) {
                        Err(error) => failure = failure.or(Some(error)),
                        Ok(answer) => {
                            self.finish(number, bytes, md5);
                            last_answer = answer;
                            if self.finished.len() < self.split.count as usize
                                && let Some(checkpoint) = self.checkpoint()
                                && let Some(keep) = &mut self.on_checkpoint
                            {
                                keep(&checkpoint);
                            }
                        }
                    }
                }
            }
            let moving: u64 = meters.iter().map(|(_, meter)| meter.bytes()).sum();
            self.report(self.done + moving);
        }
        match failure {
            None => Ok(Uploaded { bytes: self.length, parts: self.split.count, md5, answer: last_answer }),
            Some(error) => match self.checkpoint() {
                Some(checkpoint) if !matches!(&error, Error::Transfer(e) if e.fault() == TransferFault::Changed) => {
                    Err(TransferError::with_checkpoint(error, checkpoint).into())
                }
                _ => Err(error),
            },
        }
    }

    fn changed(&self, number: u64) -> Error {
        let message = format!(
            "{} has changed since the upload began, in part {number} at the latest; upload it from the start",
            self.name
        );
        TransferError::new(self.operation, TransferFault::Changed, message).into()
    }

    /// Sends a part.
    fn send(
        &self,
        part: Piece,
        meter: Arc<Meter>,
    ) -> Result<Pin<Box<dyn Future<Output = Sent> + Send>>, Error> {
        let Piece { number, bytes, md5, md5_so_far } = part;
        let mut request = self.request.clone();
        request.text(self.parts.number, number.to_string());
        request.text(self.parts.total, self.split.count.to_string());
        match (&self.id, number) {
            (_, 1) => {}
            (Some(id), _) => request.text(self.parts.id, id.clone()),
            (None, _) => return Err(self.no_id()),
        }
        // the reference calls it the file's: it is known with the last part
        if number == self.split.count
            && let Some(name) = self.parts.md5
        {
            request.text(name, md5_so_far);
        }
        let length = bytes.len() as u64;
        request.file(self.parts.file, Upload::metered(bytes, meter).file_name(&self.name));
        Ok(Box::pin(async move {
            let answer = async { Ok(reply::json::<Value>(send(request).await?)?.into_inner()) };
            (number, length, md5, answer.await)
        }))
    }

    /// Looks at the answer to a part for the id of the upload.
    fn answered(&mut self, number: u64, answer: Value) -> Result<Value, Error> {
        let at = |path: &str| path.split('.').try_fold(&answer, |value, name| value.get(name));
        let id = match self.parts.answer {
            Some(path) => at(path),
            // the reference doesn't say: by the name that the next part has it under, or the only id there is
            None => at(self.parts.id).or_else(|| at("id")),
        };
        let id = match id {
            Some(Value::String(id)) if !id.is_empty() => Some(id.clone()),
            Some(Value::Number(id)) => Some(id.to_string()),
            _ => None,
        };
        match (&self.id, id) {
            (None, Some(id)) => self.id = Some(id),
            (None, None) if self.split.count > 1 => return Err(self.no_id()),
            (Some(known), Some(id)) if *known != id && number > 1 && self.parts.answer.is_some() => {
                let message = format!(
                    "the service took part {number} of {} for one of another upload; upload it from the start",
                    self.name
                );
                return Err(TransferError::new(self.operation, TransferFault::Answer, message).into());
            }
            _ => {}
        }
        Ok(answer)
    }

    fn no_id(&self) -> Error {
        let Parts { id, answer, .. } = self.parts;
        let mut message = format!(
            "the answer to the first part has no `{}`, which the other {} parts need",
            answer.unwrap_or(id),
            self.split.count - 1
        );
        if answer.is_none() {
            message.push_str(
                ", and the reference doesn't say where it comes from: send the file whole, with a \
                              `part_size` of its length",
            );
        }
        TransferError::new(self.operation, TransferFault::Answer, message).into()
    }

    fn finish(&mut self, number: u64, bytes: u64, md5: String) {
        self.finished.insert(number, md5);
        self.done += bytes;
    }

    fn checkpoint(&self) -> Option<Checkpoint> {
        let id = self.id.clone()?;
        // what was not read again yet is there all the same
        let mut finished = self.earlier.clone();
        finished.extend(self.finished.clone());
        if finished.is_empty() {
            return None;
        }
        Some(Checkpoint {
            target: self.target.clone(),
            length: self.length,
            size: self.split.size,
            id,
            finished,
        })
    }

    fn report(&mut self, bytes: u64) {
        let furthest = self.reported.unwrap_or(0).max(bytes).min(self.length);
        if self.reported != Some(furthest) {
            self.reported = Some(furthest);
            if let Some(step) = &mut self.on_progress {
                step(Progress { bytes: furthest, total: Some(self.length) });
            }
        }
    }
}
