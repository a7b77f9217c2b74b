//! A body on its way in: decompressed, watched for standstill, and capped where it is read into memory.

use std::fmt;
use std::io::Write;
use std::pin::Pin;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use flate2::write::MultiGzDecoder;
use http_body::Body;
use tokio::time::{Instant, timeout_at};

use super::coding::Coding;
use crate::runtime::clock::after;

/// How much is decompressed at once. A byte becomes a thousand at most, so that a short body can't fill the memory before its
/// length is looked at.
const PORTION: usize = 4 * 1024;

/// The body of an answer, still to be read.
pub(crate) struct Incoming {
    body: reqwest::Body,
    gunzip: Option<Gunzip>,
    /// Whether there were any bytes yet.
    any: bool,
    /// The longest wait for the next byte.
    stall: Duration,
}

/// Why a body could not be read to its end.
#[derive(Debug)]
pub(crate) enum Broken {
    /// The connection ended first.
    Off(reqwest::Error),
    /// No byte came for this long.
    Stalled(Duration),
    /// The attempt's time was up.
    Late,
    /// It is not what its `Content-Encoding` says.
    Garbled(String),
    /// There is more of it than this many bytes.
    TooLong(usize),
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Broken::Off(_) => f.write_str("the connection ended within the answer"),
            Broken::Stalled(_) | Broken::Late => f.write_str("the rest of the answer did not come in time"),
            Broken::Garbled(reason) => write!(f, "the answer is not the gzip that it says it is ({reason})"),
            Broken::TooLong(limit) => {
                write!(f, "of the answer only the first {} KiB were read", limit / 1024)
            }
        }
    }
}

/// What was read of a body, and why no more of it.
pub(crate) struct Read {
    pub(crate) bytes: Bytes,
    pub(crate) broken: Option<Broken>,
}

/// A gzip on its way.
struct Gunzip {
    decoder: MultiGzDecoder<Vec<u8>>,
    /// What came and is still to be decompressed.
    packed: Bytes,
}

impl Gunzip {
    /// What the next portion becomes; `None` where more has to come.
    fn next(&mut self) -> Option<Result<Bytes, Broken>> {
        while !self.packed.is_empty() {
            let portion = self.packed.split_to(self.packed.len().min(PORTION));
            if let Err(error) = self.decoder.write_all(&portion) {
                return Some(Err(Broken::Garbled(error.to_string())));
            }
            let bytes = std::mem::take(self.decoder.get_mut());
            if !bytes.is_empty() {
                return Some(Ok(bytes.into()));
            }
        }
        None
    }
}

impl Incoming {
    pub(crate) fn new(body: reqwest::Body, coding: &Coding, stall: Duration) -> Self {
        let gunzip = (*coding == Coding::Gzip)
            .then(|| Gunzip { decoder: MultiGzDecoder::new(Vec::new()), packed: Bytes::new() });
        Incoming { body, gunzip, any: false, stall }
    }

    /// The next bytes; `None` at the end.
    pub(crate) async fn chunk(&mut self, deadline: Option<Instant>) -> Option<Result<Bytes, Broken>> {
        loop {
            if let Some(unpacked) = self.gunzip.as_mut().and_then(Gunzip::next) {
                return Some(unpacked);
            }
            let quiet = after(Instant::now(), self.stall);
            let late = deadline.filter(|deadline| *deadline < quiet);
            let next = std::future::poll_fn(|context| Pin::new(&mut self.body).poll_frame(context));
            let frame = match timeout_at(late.unwrap_or(quiet), next).await {
                Err(_) if late.is_some() => return Some(Err(Broken::Late)),
                Err(_) => return Some(Err(Broken::Stalled(self.stall))),
                Ok(None) => return self.rest(),
                Ok(Some(Err(error))) => return Some(Err(Broken::Off(error))),
                Ok(Some(Ok(frame))) => frame,
            };
            // trailers say nothing that is used
            let Ok(bytes) = frame.into_data() else { continue };
            self.any |= !bytes.is_empty();
            match &mut self.gunzip {
                Some(gunzip) => gunzip.packed = bytes,
                None if bytes.is_empty() => {}
                None => return Some(Ok(bytes)),
            }
        }
    }

    /// What the decompressor still holds at the end.
    fn rest(&mut self) -> Option<Result<Bytes, Broken>> {
        let mut decoder = self.gunzip.take()?.decoder;
        match decoder.try_finish() {
            // an empty body is no gzip, but says the same
            Err(_) if !self.any => None,
            Err(error) => Some(Err(Broken::Garbled(error.to_string()))),
            Ok(()) => Some(std::mem::take(decoder.get_mut()))
                .filter(|rest| !rest.is_empty())
                .map(|rest| Ok(rest.into())),
        }
    }

    /// Reads up to `limit` bytes. What came before it broke is kept.
    pub(crate) async fn read(mut self, limit: usize, deadline: Option<Instant>) -> Read {
        // most bodies are one chunk, which needs no copy
        let mut first = Bytes::new();
        let mut all = BytesMut::new();
        let broken = loop {
            match self.chunk(deadline).await {
                None => break None,
                Some(Err(broken)) => break Some(broken),
                Some(Ok(bytes)) => {
                    let room = limit - first.len() - all.len();
                    let more = bytes.len() > room;
                    let bytes = bytes.slice(..bytes.len().min(room));
                    if first.is_empty() && all.is_empty() {
                        first = bytes;
                    } else {
                        all.extend_from_slice(&std::mem::take(&mut first));
                        all.extend_from_slice(&bytes);
                    }
                    if more {
                        break Some(Broken::TooLong(limit));
                    }
                }
            }
        };
        Read { bytes: if all.is_empty() { first } else { all.freeze() }, broken }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_short_body_that_becomes_a_long_one_comes_in_pieces() {
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        for _ in 0..64 {
            gzip.write_all(&[b'x'; 1 << 20]).unwrap();
        }
        let packed = gzip.finish().unwrap();
        assert!(packed.len() < 100_000);
        let mut incoming = Incoming::new(packed.into(), &Coding::Gzip, Duration::MAX);
        let (mut length, mut longest) = (0, 0);
        while let Some(chunk) = incoming.chunk(None).await {
            let chunk = chunk.unwrap();
            (length, longest) = (length + chunk.len(), longest.max(chunk.len()));
        }
        assert_eq!(length, 64 << 20);
        assert!(longest < 8 << 20, "{longest} bytes at once");
    }
}
