//! A body on its way out: its bytes in portions, with a note of when the last one left.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::time::Instant;

use super::meter::Meter;
use super::upload::{Chunks, Failure};

/// How much leaves at once, so that progress on a slow line shows.
const PORTION: usize = 64 * 1024;

/// A piece of a body.
pub(crate) enum Segment {
    Bytes(Bytes),
    /// Bytes, and who is told how many have left.
    Metered(Bytes, Arc<Meter>),
    /// Chunks, and how many bytes they hold together, if known.
    Stream(Chunks, Option<u64>),
}

/// A body made of pieces.
pub(crate) struct Outgoing {
    segments: VecDeque<Segment>,
    /// What is left, if known.
    left: Option<u64>,
    sent: Arc<Progress>,
}

/// When a body moved last, and whether all of it has left.
#[derive(Debug)]
pub(crate) struct Progress(Mutex<State>);

#[derive(Clone, Copy, Debug)]
pub(crate) struct State {
    pub(crate) at: Instant,
    pub(crate) done: bool,
    /// The body's own source failed.
    pub(crate) failed: bool,
}

impl Progress {
    pub(crate) fn state(&self) -> State {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, done: bool, failed: bool) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = State { at: Instant::now(), done, failed };
    }
}

impl Outgoing {
    pub(crate) fn new(segments: impl IntoIterator<Item = Segment>) -> Self {
        let segments: VecDeque<Segment> = segments.into_iter().collect();
        let length = |segment: &Segment| match segment {
            Segment::Bytes(bytes) | Segment::Metered(bytes, _) => Some(bytes.len() as u64),
            Segment::Stream(_, length) => *length,
        };
        Outgoing {
            left: segments.iter().map(length).sum(),
            segments,
            sent: Arc::new(Progress(Mutex::new(State { at: Instant::now(), done: false, failed: false }))),
        }
    }

    /// The body itself, if it leaves at once; else it is worth watching.
    pub(crate) fn into_reqwest(mut self) -> (reqwest::Body, Option<Arc<Progress>>) {
        if let [Segment::Bytes(bytes)] = self.segments.make_contiguous()
            && bytes.len() <= PORTION
        {
            return (std::mem::take(bytes).into(), None);
        }
        let sent = self.sent.clone();
        (reqwest::Body::wrap(self), Some(sent))
    }

    /// All bytes, for tests.
    #[cfg(test)]
    pub(crate) async fn collect(mut self) -> Result<Vec<u8>, Failure> {
        let mut all = Vec::new();
        while let Some(frame) = std::future::poll_fn(|context| Pin::new(&mut self).poll_frame(context)).await
        {
            all.extend_from_slice(&frame?.into_data().unwrap_or_default());
        }
        Ok(all)
    }

    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Failure>>> {
        loop {
            match self.segments.front_mut() {
                None => return Poll::Ready(None),
                Some(Segment::Bytes(bytes) | Segment::Metered(bytes, _)) if bytes.is_empty() => {}
                Some(Segment::Bytes(bytes)) => {
                    let portion = bytes.split_to(bytes.len().min(PORTION));
                    return Poll::Ready(Some(Ok(portion)));
                }
                Some(Segment::Metered(bytes, meter)) => {
                    let portion = bytes.split_to(bytes.len().min(PORTION));
                    meter.add(portion.len());
                    return Poll::Ready(Some(Ok(portion)));
                }
                Some(Segment::Stream(chunks, _)) => match ready!(chunks.poll_next(context)) {
                    Some(Ok(chunk)) if chunk.is_empty() => continue,
                    Some(chunk) => return Poll::Ready(Some(chunk)),
                    None => {}
                },
            }
            self.segments.pop_front();
        }
    }
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = Failure;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Failure>>> {
        let mut chunk = ready!(self.poll_chunk(context));
        if let (Some(Ok(bytes)), Some(left)) = (&chunk, self.left) {
            match left.checked_sub(bytes.len() as u64) {
                Some(less) => self.left = Some(less),
                None => chunk = Some(Err("the stream gives more bytes than its length says".into())),
            }
        } else if let (None, Some(1..)) = (&chunk, self.left) {
            chunk = Some(Err("the stream ends before its length".into()));
        }
        let done = chunk.is_none() || self.left == Some(0);
        self.sent.note(done, matches!(chunk, Some(Err(_))));
        Poll::Ready(chunk.map(|chunk| chunk.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.left == Some(0)
    }

    fn size_hint(&self) -> SizeHint {
        self.left.map(SizeHint::with_exact).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use futures_util::stream;

    use super::*;

    fn chunks(texts: &'static [&'static str]) -> Chunks {
        Chunks::new(stream::iter(texts.iter().map(|text| Ok(Bytes::from_static(text.as_bytes())))))
    }

    #[tokio::test]
    async fn pieces_leave_in_order_and_are_noted() {
        let body = Outgoing::new([
            Segment::Bytes(Bytes::from_static(b"a")),
            Segment::Stream(chunks(&["b", "", "c"]), Some(2)),
            Segment::Bytes(Bytes::from(vec![b'd'; PORTION + 1])),
        ]);
        assert_eq!(body.size_hint().exact(), Some(3 + PORTION as u64 + 1));
        let sent = body.sent.clone();
        assert!(!sent.state().done);
        let all = body.collect().await.unwrap();
        assert_eq!((&all[..3], all.len()), (&b"abc"[..], 3 + PORTION + 1));
        assert!(sent.state().done && !sent.state().failed);
    }

    #[tokio::test]
    async fn a_stream_keeps_its_length() {
        for (length, expected) in [(1, "more bytes"), (3, "ends before")] {
            let body = Outgoing::new([Segment::Stream(chunks(&["a", "b"]), Some(length))]);
            let error = body.collect().await.unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
        }
        assert_eq!(Outgoing::new([Segment::Stream(chunks(&["a"]), None)]).size_hint().exact(), None);
    }
}
