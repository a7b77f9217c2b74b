//! What is fixed about an operation.

use http::Method;

use crate::runtime::catalogue::Catalogue;
use crate::runtime::endpoints::Service;

/// The facts of an operation that don't change from call to call.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: &'static str,
    pub(crate) method: Method,
    pub(crate) path: &'static str,
    /// Whether the path names the project, which the client knows.
    pub(crate) in_project: bool,
    /// What comes of sending it twice.
    pub(crate) repeat: Repeat,
    /// The error codes of the service.
    pub(crate) catalogue: &'static Catalogue,
    pub(crate) service: Service,
    pub(crate) authenticated: bool,
    /// The statuses whose answers the caller reads as they arrive; an empty list for all of them.
    pub(crate) streams: Option<&'static [u16]>,
    /// How a part of what is streamed is asked for, if not by HTTP's own `Range`.
    pub(crate) range: Option<Range>,
    /// Whether an answer holds what must not be printed.
    pub(crate) answers_secrets: bool,
}

impl Operation {
    pub(crate) const fn new(
        id: &'static str,
        method: Method,
        path: &'static str,
        repeat: Repeat,
        catalogue: &'static Catalogue,
    ) -> Self {
        Operation {
            id,
            method,
            path,
            in_project: names_project(path),
            repeat,
            catalogue,
            service: Service::Platform,
            authenticated: true,
            streams: None,
            range: None,
            answers_secrets: false,
        }
    }

    pub(crate) const fn at(mut self, service: Service) -> Self {
        self.service = service;
        self
    }

    pub(crate) const fn anonymous(mut self) -> Self {
        self.authenticated = false;
        self
    }

    pub(crate) const fn streams(mut self, statuses: &'static [u16]) -> Self {
        self.streams = Some(statuses);
        self
    }

    /// Names the field of the body with the position of the first byte that is wanted.
    pub(crate) const fn ranged(mut self, start: &'static str) -> Self {
        self.range = Some(Range { start });
        self
    }

    /// Whether the caller reads an answer of this status as it arrives. A part of the content is read as all of it.
    pub(crate) fn streams_at(&self, status: u16) -> bool {
        let status = if status == 206 { 200 } else { status };
        self.streams.is_some_and(|statuses| statuses.is_empty() || statuses.contains(&status))
    }

    pub(crate) const fn answers_secrets(mut self) -> Self {
        self.answers_secrets = true;
        self
    }
}

/// Whether a path has `{project_id}` in it; `str::contains` is no `const fn`.
const fn names_project(path: &str) -> bool {
    let mut rest = path.as_bytes();
    while let [_, after @ ..] = rest {
        if let Some((b"{project_id}", _)) = rest.split_first_chunk() {
            return true;
        }
        rest = after;
    }
    false
}

/// How a part of a file is asked for: `x-range` of the specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Range {
    /// Field of the body with the position of the first byte, counted from 0.
    pub(crate) start: &'static str,
}

/// What comes of sending a request twice: `x-repeat` of the specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Repeat {
    /// Nothing: it changes nothing.
    Safe,
    /// Nothing more than of sending it once.
    Idempotent,
    /// A conflict: what the first one made is there.
    Refused,
    /// A second thing.
    Duplicates,
    /// A second bill, or worse.
    Never,
}
