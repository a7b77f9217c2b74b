//! The body of a request before it is sent.

use std::fmt;

use bytes::Bytes;
use reqwest::multipart;

use super::upload::{Content, Upload};

/// What a request carries.
#[derive(Default)]
pub(crate) enum Body {
    #[default]
    Empty,
    Json(Bytes),
    Raw(&'static str, Upload),
    Form(Vec<(&'static str, Part)>),
    /// A stream that an attempt has used up.
    Sent,
}

/// A part of a multipart form.
pub(crate) enum Part {
    Text(String),
    File(Upload),
}

impl Part {
    /// A copy, unless it is a stream.
    fn again(&self) -> Option<Part> {
        match self {
            Part::Text(text) => Some(Part::Text(text.clone())),
            Part::File(upload) => upload.again().map(Part::File),
        }
    }
}

impl Body {
    pub(crate) fn add_part(&mut self, name: &'static str, part: Part) {
        match self {
            Body::Form(parts) => {
                parts.retain(|(known, _)| *known != name);
                parts.push((name, part));
            }
            other => *other = Body::Form(vec![(name, part)]),
        }
    }

    /// The bytes to sign.
    pub(crate) fn bytes(&self) -> &[u8] {
        match self {
            Body::Json(json) => json,
            _ => &[],
        }
    }

    /// Whether it can be sent more than once.
    pub(crate) fn is_repeatable(&self) -> bool {
        !matches!(self, Body::Sent)
    }

    /// The body for one attempt; what is in memory stays for the next.
    pub(crate) fn take(&mut self) -> Body {
        match self {
            Body::Empty => Body::Empty,
            Body::Json(json) => Body::Json(json.clone()),
            Body::Raw(media, upload) => match upload.again() {
                Some(copy) => Body::Raw(media, copy),
                None => std::mem::replace(self, Body::Sent),
            },
            Body::Form(parts) => match parts.iter().map(|(name, part)| Some((*name, part.again()?))).collect() {
                Some(copy) => Body::Form(copy),
                None => std::mem::replace(self, Body::Sent),
            },
            Body::Sent => Body::Sent,
        }
    }

    /// Least size in bytes, as far as it is known.
    pub(crate) fn length(&self) -> u64 {
        match self {
            Body::Empty | Body::Sent => 0,
            Body::Json(json) => json.len() as u64,
            Body::Raw(_, upload) => upload.length().unwrap_or(0),
            Body::Form(parts) => parts
                .iter()
                .map(|(_, part)| match part {
                    Part::Text(text) => text.len() as u64,
                    Part::File(upload) => upload.length().unwrap_or(0),
                })
                .sum(),
        }
    }

    /// Puts the body into a request.
    pub(crate) fn apply(self, request: reqwest::RequestBuilder) -> reqwest::Result<reqwest::RequestBuilder> {
        use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
        Ok(match self {
            Body::Empty | Body::Sent => request,
            Body::Json(json) => request.header(CONTENT_TYPE, "application/json").body(json),
            Body::Raw(media, upload) => {
                let media = upload.content_type.unwrap_or_else(|| media.to_owned());
                let request = request.header(CONTENT_TYPE, media);
                match upload.content {
                    Content::Bytes(bytes) => request.body(bytes),
                    Content::Stream { body, length: Some(length) } => {
                        request.header(CONTENT_LENGTH, length).body(body)
                    }
                    Content::Stream { body, length: None } => request.body(body),
                }
            }
            Body::Form(parts) => {
                let mut form = multipart::Form::new();
                for (name, part) in parts {
                    form = match part {
                        Part::Text(text) => form.text(name, text),
                        Part::File(upload) => form.part(name, file_part(name, upload)?),
                    };
                }
                request.multipart(form)
            }
        })
    }
}

fn file_part(name: &str, upload: Upload) -> reqwest::Result<multipart::Part> {
    let part = match upload.content {
        Content::Bytes(bytes) => match bytes.len() as u64 {
            length => multipart::Part::stream_with_length(reqwest::Body::from(bytes), length),
        },
        Content::Stream { body, length: Some(length) } => multipart::Part::stream_with_length(body, length),
        Content::Stream { body, length: None } => multipart::Part::stream(body),
    };
    // servers tell a file from a text field by its having a file name
    let part = part.file_name(upload.file_name.unwrap_or_else(|| name.to_owned()));
    part.mime_str(upload.content_type.as_deref().unwrap_or("application/octet-stream"))
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Body::Empty => f.write_str("empty"),
            Body::Sent => f.write_str("sent"),
            Body::Json(json) => write!(f, "JSON of {} bytes", json.len()),
            Body::Raw(media, upload) => write!(f, "{media} {upload:?}"),
            Body::Form(parts) => {
                f.debug_list().entries(parts.iter().map(|(name, _)| name)).finish()
            }
        }
    }
}
