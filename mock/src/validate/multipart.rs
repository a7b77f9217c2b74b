//! Multipart bodies: the parts that must be there, and no others.

use std::convert::Infallible;

use bytes::Bytes;
use futures_util::stream;
use serde_json::Value;

use super::Checker;
use crate::incoming::Incoming;
use crate::operation::{Media, Part, PartContent};

/// A part as sent.
pub(crate) struct Sent {
    pub(crate) name: String,
    pub(crate) file_name: Option<String>,
    pub(crate) content: Bytes,
}

pub(super) async fn check(checker: &mut Checker<'_>, media: &Media, request: &Incoming) {
    let sent = match read(request).await {
        Ok(sent) => sent,
        Err(reason) => return checker.breach("body", format!("is not a multipart body: {reason}")),
    };
    for part in &sent {
        match media.parts.iter().find(|documented| documented.name == part.name) {
            Some(documented) => check_part(checker, documented, part),
            None => checker.breach(format!("part {}", part.name), "is not in the specification"),
        }
    }
    for documented in &media.parts {
        let times = sent.iter().filter(|part| part.name == documented.name).count();
        let place = format!("part {}", documented.name);
        match times {
            0 if documented.required => checker.breach(place, "is required"),
            2.. if !documented.repeated => checker.breach(place, format!("is sent {times} times")),
            _ => {}
        }
    }
}

/// The parts of a multipart body, in the order sent.
///
/// # Errors
///
/// What is wrong with it.
pub(crate) async fn read(request: &Incoming) -> Result<Vec<Sent>, String> {
    let content_type = request.header("content-type").unwrap_or_default();
    let boundary = multer::parse_boundary(content_type).map_err(|error| error.to_string())?;
    let body = request.body.clone();
    let mut multipart = multer::Multipart::new(stream::iter([Ok::<_, Infallible>(body)]), boundary);
    let mut parts = Vec::new();
    while let Some(field) = multipart.next_field().await.map_err(|error| error.to_string())? {
        let name = field.name().ok_or("a part has no name")?.to_owned();
        let file_name = field.file_name().filter(|name| !name.is_empty()).map(str::to_owned);
        let content = field.bytes().await.map_err(|error| error.to_string())?;
        parts.push(Sent { name, file_name, content });
    }
    Ok(parts)
}

fn check_part(checker: &mut Checker<'_>, documented: &Part, sent: &Sent) {
    let place = format!("part {}", documented.name);
    let value = match documented.content {
        PartContent::File => {
            if sent.file_name.is_none() {
                checker.breach(place, "is a file and has no file name");
            }
            return;
        }
        PartContent::Json => match serde_json::from_slice::<Value>(&sent.content) {
            Ok(value) => value,
            Err(error) => return checker.breach(place, format!("is not JSON: {error}")),
        },
        content => match std::str::from_utf8(&sent.content) {
            Ok(text) => content.read(text),
            Err(_) => return checker.breach(place, "is not UTF-8"),
        },
    };
    checker.value(&place, &documented.name, &documented.schema, &value);
}

#[cfg(test)]
mod tests {
    use super::super::testing::breaches;

    const FILE: (&str, &str) = ("name=\"file\"; filename=\"a.sdf\"", "\u{1}");

    async fn upload(parts: &[(&str, &str)]) -> Vec<String> {
        let mut body = String::new();
        for (disposition, content) in parts {
            body.push_str(&format!(
                "--b\r\nContent-Disposition: form-data; {disposition}\r\n\r\n{content}\r\n"
            ));
        }
        body.push_str("--b--\r\n");
        raw("multipart/form-data; boundary=b", body).await
    }

    async fn raw(content_type: &str, body: String) -> Vec<String> {
        breaches("POST", "/eihealth-projects/p1/ligands", &[("content-type", content_type)], body).await
    }

    #[tokio::test]
    async fn right_parts_pass() {
        let all = [
            FILE,
            ("name=\"format\"", "sdf"),
            ("name=\"count\"", "3"),
            ("name=\"options\"", "{\"deep\":true}"),
        ];
        assert_eq!(upload(&all).await, Vec::<String>::new());
        assert_eq!(upload(&[FILE]).await, Vec::<String>::new());
    }

    #[tokio::test]
    async fn wrong_parts_are_told() {
        for (parts, expected) in [
            (&[("name=\"count\"", "3")][..], "part file: is required"),
            (&[("name=\"file\"", "x")], "part file: is a file and has no file name"),
            (&[FILE, FILE], "part file: is sent 2 times"),
            (&[FILE, ("name=\"fromat\"", "sdf")], "part fromat: is not in the specification"),
            (&[FILE, ("name=\"format\"", "xyz")], "part format: \"xyz\" is not one of \"sdf\" or \"pdb\""),
            (&[FILE, ("name=\"count\"", "x")], "part count: \"x\" is not of type \"integer\""),
            (
                &[FILE, ("name=\"options\"", "{\"dep\":1}")],
                "part options: not in the schema, which this mock takes for a mistake: dep",
            ),
        ] {
            assert_eq!(upload(parts).await, [expected]);
        }
    }

    #[tokio::test]
    async fn broken_bodies_are_told() {
        for (content_type, body) in [
            ("multipart/form-data", "--b--\r\n"),
            ("multipart/form-data; boundary=b", "nothing"),
            (
                "multipart/form-data; boundary=b",
                "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n",
            ),
            (
                "multipart/form-data; boundary=b",
                "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx",
            ),
        ] {
            let found = raw(content_type, body.to_owned()).await;
            assert!(found[0].starts_with("body: is not a multipart body: "), "{found:?}");
        }
    }
}
