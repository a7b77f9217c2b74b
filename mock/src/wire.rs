//! A connection that can be ended in ways that no HTTP server has.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

/// What the other side reads in place of an answer.
const GARBAGE: &[u8] = b"\x16\x03\x01\x02\x00 this is no HTTP\r\n\r\n\x00\xff";

const RESET: u8 = 1;
const SAY_GARBAGE: u8 = 2;

/// How a connection is to end, told from within a request.
#[derive(Clone)]
pub(crate) struct Farewell(Arc<AtomicU8>);

impl Farewell {
    /// The peer gets a reset instead of an orderly end.
    pub(crate) fn reset(&self) {
        self.0.store(RESET, Ordering::Relaxed);
    }

    /// The peer gets bytes that are no HTTP.
    pub(crate) fn say_garbage(&self) {
        self.0.store(SAY_GARBAGE, Ordering::Relaxed);
    }
}

/// A TCP stream that ends as it is told.
pub(crate) struct Wire {
    stream: TcpStream,
    farewell: Farewell,
}

impl Wire {
    pub(crate) fn new(stream: TcpStream) -> (Self, Farewell) {
        let farewell = Farewell(Arc::default());
        (Self { stream, farewell: farewell.clone() }, farewell)
    }

    /// Done before the stream is closed, in whichever way it is.
    fn take_leave(&mut self) {
        match self.farewell.0.swap(0, Ordering::Relaxed) {
            // where it can't be set, the end is an orderly one
            RESET => drop(self.stream.set_zero_linger()),
            // a few bytes fit into an idle connection's buffer
            SAY_GARBAGE => drop(self.stream.try_write(GARBAGE)),
            _ => {}
        }
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        self.take_leave();
    }
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.take_leave();
        Pin::new(&mut self.stream).poll_shutdown(context)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffers: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(context, buffers)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }
}
