//! The network side: accepting connections, reading bodies, writing answers.

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::{HeaderValue, Request, Response, StatusCode};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Body, Frame, Incoming as HyperBody};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Handle, Runtime};
use tokio::sync::oneshot;
use tokio::task::{JoinHandle, JoinSet};

use crate::answer::Answer;
use crate::error::Error;
use crate::incoming::Incoming;
use crate::reply::{Ending, Reply};
use crate::service::Service;
use crate::wire::{Farewell, Wire};

/// The largest body that is read. A body is kept in memory, whatever is sent.
const MAX_BODY: usize = 512 * 1024 * 1024;

/// The longest path and query that are served; the service's own limit isn't documented. Beyond 64 KiB
/// hyper refuses by itself, likewise without a body.
const MAX_URI: usize = 32 * 1024;

/// Enough that one caller needn't wait for another's large body.
const THREADS: usize = 2;

/// Between two tries to accept a connection.
const PAUSE: std::time::Duration = std::time::Duration::from_millis(10);

/// Ends the connection without an answer when the service function returns it.
#[derive(Debug, thiserror::Error)]
#[error("the connection is closed on purpose")]
struct Closed;

type AnswerBody = UnsyncBoxBody<Bytes, io::Error>;

/// A server and what stops it. Unless told otherwise it runs on threads of its own: who calls it may block the thread that
/// started it, as a test does that waits for another program, and the runtime it was started in may end before it, as one
/// of several tests that share it.
pub(crate) struct Running {
    pub(crate) address: SocketAddr,
    /// Dropped to stop the server.
    stop: oneshot::Sender<()>,
    /// Ends when the server has stopped and all its connections are closed.
    task: JoinHandle<()>,
    _own: Option<Own>,
}

/// Whose threads a server runs on.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Threads {
    Own,
    /// Those of the runtime that starts it.
    Callers,
}

/// A runtime that can be dropped anywhere: by itself it would wait for its threads, which no async function may.
struct Own(Option<Runtime>);

impl Own {
    fn start() -> io::Result<(Self, Handle)> {
        let mut builder = tokio::runtime::Builder::new_multi_thread();
        let runtime = builder.worker_threads(THREADS).thread_name("eihealth-mock").enable_all().build()?;
        let handle = runtime.handle().clone();
        Ok((Own(Some(runtime)), handle))
    }
}

impl Drop for Own {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

impl Running {
    /// Stops it, and waits until it has.
    pub(crate) async fn shutdown(self) {
        drop(self.stop);
        // It can't fail: it neither panics nor is it cancelled.
        let _ = self.task.await;
    }

    /// Waits until it ends.
    pub(crate) async fn ended(&mut self) {
        let _ = (&mut self.task).await;
    }
}

/// Listens and serves.
pub(crate) async fn listen(
    service: Arc<Service>,
    address: SocketAddr,
    threads: Threads,
) -> Result<Running, Error> {
    let fail = |source| Error::Listen { address, source };
    let (own, handle) = match threads {
        Threads::Own => Own::start().map(|(own, handle)| (Some(own), handle)).map_err(fail)?,
        Threads::Callers => (None, Handle::current()),
    };
    let bound = handle.spawn(TcpListener::bind(address)).await.map_err(io::Error::other);
    let listener = bound.and_then(|bound| bound).map_err(fail)?;
    let address = listener.local_addr().map_err(fail)?;
    let (stop, stopped) = oneshot::channel();
    let task = handle.spawn(accept(listener, service, stopped));
    Ok(Running { address, stop, task, _own: own })
}

async fn accept(listener: TcpListener, service: Arc<Service>, mut stopped: oneshot::Receiver<()>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            _ = &mut stopped => break,
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => drop(connections.spawn(connection(stream, Arc::clone(&service)))),
                // A client that was gone before it was accepted, or too many open files: neither ends the mock,
                // and the second, which is so until a connection is closed, must not keep a core busy.
                Err(_) => tokio::time::sleep(PAUSE).await,
            },
            Some(_) = connections.join_next() => {}
        }
    }
    connections.shutdown().await;
}

async fn connection(stream: TcpStream, service: Arc<Service>) {
    // Small answers must not wait for more; where it can't be set they merely may.
    let _ = stream.set_nodelay(true);
    let (wire, farewell) = Wire::new(stream);
    let serve = service_fn(move |request| respond(Arc::clone(&service), request, farewell.clone()));
    // An error is a client that went away or that was sent away.
    let _ = http1::Builder::new().serve_connection(TokioIo::new(wire), serve).await;
}

async fn respond(
    service: Arc<Service>,
    request: Request<HyperBody>,
    farewell: Farewell,
) -> Result<Response<AnswerBody>, Closed> {
    let (parts, body) = request.into_parts();
    if parts.uri.path_and_query().is_some_and(|text| text.as_str().len() > MAX_URI) {
        return write(Answer::empty(StatusCode::URI_TOO_LONG), Ending::Complete);
    }
    let body = match Limited::new(body, MAX_BODY).collect().await {
        Ok(body) => body.to_bytes(),
        Err(error) if error.is::<LengthLimitError>() => {
            let message = format!("Request entity too large: this mock reads {MAX_BODY} bytes");
            return write(
                Answer::gateway_error(StatusCode::PAYLOAD_TOO_LARGE, "APIG.0201", &message),
                Ending::Complete,
            );
        }
        // what came of it was no chunk, or fewer bytes than were announced: who still listens is told
        Err(error) => {
            let message = format!("the body can't be read: {error}");
            return write(Answer::error(StatusCode::BAD_REQUEST, "MOCK.0400", &message), Ending::Complete);
        }
    };
    let Reply { answer, ending, delay } = Arc::clone(&service).serve(Incoming::new(parts, body)).await;
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    match ending {
        Ending::Hang => std::future::pending().await,
        Ending::Close => Err(Closed),
        Ending::Reset => {
            farewell.reset();
            Err(Closed)
        }
        Ending::Garbage => {
            farewell.say_garbage();
            Err(Closed)
        }
        ending => write(answer, ending),
    }
}

fn write(mut answer: Answer, ending: Ending) -> Result<Response<AnswerBody>, Closed> {
    let body = match ending {
        Ending::Truncated(length) => {
            answer.headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
            BodyExt::boxed_unsync(Broken { step: Step::Send(answer.body), then: Step::Pause })
        }
        Ending::Stalled(length) => {
            answer.headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
            BodyExt::boxed_unsync(Broken { step: Step::Send(answer.body), then: Step::Stall })
        }
        _ => Full::new(answer.body).map_err(|never: Infallible| match never {}).boxed_unsync(),
    };
    let mut response = Response::new(body);
    *response.status_mut() = answer.status;
    *response.headers_mut() = answer.headers;
    Ok(response)
}

/// A body that sends what it has and then fails, or nothing more.
struct Broken {
    step: Step,
    /// What comes after the bytes.
    then: Step,
}

enum Step {
    Send(Bytes),
    /// One pause, in which what was sent goes out.
    Pause,
    Fail,
    Stall,
}

impl Body for Broken {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        match std::mem::replace(&mut self.step, Step::Fail) {
            Step::Send(bytes) => {
                self.step = std::mem::replace(&mut self.then, Step::Fail);
                Poll::Ready(Some(Ok(Frame::data(bytes))))
            }
            Step::Pause => {
                context.waker().wake_by_ref();
                Poll::Pending
            }
            // the client ends it, or the mock's end does: nobody has to be woken
            Step::Stall => {
                self.step = Step::Stall;
                Poll::Pending
            }
            Step::Fail => Poll::Ready(Some(Err(io::Error::other("the answer ends here on purpose")))),
        }
    }
}
