//! Pages for a browser that are served beside the API: a directory as `cargo xtask docs` writes it.

use std::collections::HashMap;
use std::path::Path;

use bytes::Bytes;
use http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use http::{HeaderValue, Method, StatusCode};
use serde_json::{Map, Value, json};

use crate::answer::Answer;
use crate::error::Error;
use crate::iam;
use crate::iam_paths::LOGIN;
use crate::incoming::Incoming;
use crate::keys;
use crate::service::Service;

/// The page of the directory that is at its root.
const INDEX: &str = "index.html";

/// What the pages ask this service for its keys and examples with; the directory's own one says that there is none.
const MOCK: &str = "mock.js";

/// The file of the directory with what a page may load.
const POLICY: &str = "policy.txt";

/// No other page may show one in a frame: what only a server can say.
const FRAMES: &str = "; frame-ancestors 'none'";

/// The files of a directory.
pub(crate) struct Pages {
    files: HashMap<String, Bytes>,
    /// The `Content-Security-Policy` of all.
    policy: HeaderValue,
}

impl Pages {
    /// Reads all files of a directory; directories in it are left out.
    pub(crate) fn read(directory: &Path) -> Result<Self, Error> {
        let fail = |source| Error::Pages { directory: directory.to_owned(), source };
        let mut files = HashMap::new();
        for entry in std::fs::read_dir(directory).map_err(fail)? {
            let path = entry.map_err(fail)?.path();
            if let Some(name) = path.file_name().and_then(|name| name.to_str())
                && path.is_file()
            {
                files.insert(name.to_owned(), std::fs::read(&path).map_err(fail)?.into());
            }
        }
        if !files.contains_key(INDEX) {
            return Err(fail(std::io::Error::other(format!("there is no {INDEX} in it"))));
        }
        let policy: &[u8] = files.get(POLICY).map(|text: &Bytes| text.trim_ascii()).unwrap_or_default();
        match HeaderValue::from_bytes(&[policy, FRAMES.as_bytes()].concat()) {
            Ok(value) if !policy.is_empty() => Ok(Self { files, policy: value }),
            _ => Err(fail(std::io::Error::other(format!(
                "there is no {POLICY} with what a page may load in it"
            )))),
        }
    }

    /// The page that is asked for, if it is one.
    pub(crate) fn answer(&self, service: &Service, request: &Incoming) -> Option<Answer> {
        if !matches!(request.method, Method::GET | Method::HEAD) {
            return None;
        }
        let name = match request.uri.path().strip_prefix('/')? {
            "" => INDEX,
            name => name,
        };
        let file = self.files.get(name)?;
        let mut answer = Answer::empty(StatusCode::OK);
        answer.body = if name == MOCK { about(service).into() } else { file.clone() };
        for (header, value) in [
            (CONTENT_TYPE, media_type(name)),
            // the next start may be with others
            (CACHE_CONTROL, "no-store"),
            (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        ] {
            answer.headers.insert(header, HeaderValue::from_static(value));
        }
        answer.headers.insert(CONTENT_SECURITY_POLICY, self.policy.clone());
        Some(answer)
    }
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// The keys, and for each operation values of its required parameters with which its example request is right.
fn about(service: &Service) -> String {
    let mut examples = Map::new();
    for (index, operation) in service.operations().iter().enumerate() {
        let values = service.world().and_then(|world| world.example_parameters(index)).unwrap_or_default();
        let mut values: Map<String, Value> =
            values.into_iter().map(|(name, value)| (name, value.into())).collect();
        if operation.path.contains(&format!("{{{}}}", keys::PROJECT)) {
            values.insert(keys::PROJECT.to_owned(), keys::PROJECT_ID.into());
        }
        examples.insert(operation.id.clone(), values.into());
    }
    let about = json!({
        "token": keys::TOKEN,
        "accessKey": keys::ACCESS_KEY,
        "secretKey": keys::SECRET_KEY,
        "examples": examples,
        // the specification's example is of another user
        "bodies": { (LOGIN): iam::login(keys::PASSWORD, keys::PROJECT_NAME) },
    });
    format!("\"use strict\";\nwindow.eihealthMock = {about};\n")
}
