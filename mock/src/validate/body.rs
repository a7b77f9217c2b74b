//! Request bodies, by media type.

use serde_json::Value;

use super::{Checker, multipart};
use crate::answer::is_json;
use crate::incoming::Incoming;
use crate::operation::{Media, Operation};

pub(super) async fn check(checker: &mut Checker<'_>, operation: &Operation, request: &Incoming) {
    let Some(body) = &operation.body else {
        if !request.body.is_empty() {
            checker.breach("body", "is sent to an operation that takes none");
        }
        return;
    };
    let content_type = request.media_type();
    let media = content_type.as_deref().and_then(|name| body.media.iter().find(|media| matches(media, name)));
    let may_be_empty =
        media.is_some_and(|media| media.media_type != "multipart/form-data" && !is_json(&media.media_type));
    if request.body.is_empty() && !may_be_empty {
        if body.required {
            checker.breach("body", "is required");
        }
        return;
    }
    let Some(media) = media else {
        let expected: Vec<_> = body.media.iter().map(|media| media.media_type.as_str()).collect();
        let sent = content_type.as_deref().unwrap_or("none");
        return checker.breach("header Content-Type", format!("{sent} is not {}", expected.join(" or ")));
    };
    let content_type = content_type.as_deref().unwrap_or_default();
    if content_type == "multipart/form-data" {
        multipart::check(checker, media, request).await;
    } else if is_json(content_type) {
        check_json(checker, media, &request.body);
    } else if content_type.starts_with("text/") {
        check_text(checker, media, &request.body);
    }
}

/// Whether the documented type, which may be a range, covers the one sent.
fn matches(media: &Media, sent: &str) -> bool {
    match media.media_type.strip_suffix('*') {
        Some("*/") => true,
        Some(kind) => sent.starts_with(kind),
        None => media.media_type == sent,
    }
}

fn check_json(checker: &mut Checker<'_>, media: &Media, body: &[u8]) {
    match serde_json::from_slice::<Value>(body) {
        Ok(value) => {
            if let Some(schema) = &media.schema {
                checker.value("body", "", schema, &value);
            }
        }
        Err(error) => checker.breach("body", format!("is not JSON: {error}")),
    }
}

fn check_text(checker: &mut Checker<'_>, media: &Media, body: &[u8]) {
    match (std::str::from_utf8(body), &media.schema) {
        (Ok(text), Some(schema)) => checker.value("body", "", schema, &Value::String(text.to_owned())),
        (Ok(_), None) => {}
        (Err(_), _) => checker.breach("body", "is not UTF-8"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::breaches;

    const JSON: &[(&str, &str)] = &[("content-type", "application/json; charset=utf-8")];
    const IMAGES: &str = "/eihealth-projects/p1/images";

    #[tokio::test]
    async fn json_bodies_are_checked() {
        let create = |body: &'static str| breaches("POST", IMAGES, JSON, body);
        assert_eq!(create(r#"{"name":"bwa","version":"1.0","size":null}"#).await, Vec::<String>::new());
        assert_eq!(
            create(r#"{"name":"bwa","verion":"1.0"}"#).await,
            [
                "body: not in the schema, which this mock takes for a mistake: verion",
                r#"body: "version" is a required property"#,
            ]
        );
        assert_eq!(create("{").await, ["body: is not JSON: EOF while parsing an object at line 1 column 1"]);
        assert_eq!(create("").await, ["body: is required"]);
        let secret = create(r#"{"name":"bwa","version":"1.0","password":["secret"]}"#).await;
        assert_eq!(secret, [r#"body /password: value is not of type "string""#]);
    }

    #[tokio::test]
    async fn integers_beyond_64_bits_are_refused() {
        let create = |size: &str| {
            let body = format!(r#"{{"name":"bwa","version":"1","size":{size}}}"#);
            breaches("POST", IMAGES, JSON, body)
        };
        for size in ["9223372036854775807", "-9223372036854775808", "null"] {
            assert_eq!(create(size).await, Vec::<String>::new(), "{size}");
        }
        for size in ["9223372036854775808", "-9223372036854775809", "1e30"] {
            assert_eq!(create(size).await, ["body /size: the number is beyond int64"], "{size}");
        }
    }

    #[tokio::test]
    async fn bare_strings_and_arrays_are_bodies_too() {
        assert!(breaches("POST", "/sessions?ticket=t", JSON, "\"abc\"").await.is_empty());
        assert_eq!(
            breaches("POST", "/sessions?ticket=t", JSON, "7").await,
            [r#"body: 7 is not of type "string""#]
        );
        assert!(breaches("DELETE", IMAGES, JSON, "[\"a\"]").await.is_empty());
        assert_eq!(breaches("DELETE", IMAGES, JSON, "[]").await.len(), 1);
    }

    #[tokio::test]
    async fn the_content_type_must_be_documented() {
        let plain = breaches("POST", IMAGES, &[("content-type", "text/plain")], "{}").await;
        assert_eq!(plain, ["header Content-Type: text/plain is not application/json"]);
        let none = breaches("POST", IMAGES, &[], "{}").await;
        assert_eq!(none, ["header Content-Type: none is not application/json"]);
        let surplus = breaches("GET", IMAGES, JSON, "{}").await;
        assert_eq!(surplus, ["body: is sent to an operation that takes none"]);
    }

    #[tokio::test]
    async fn binary_bodies_may_hold_anything() {
        let put = |body: &'static [u8]| {
            breaches(
                "PUT",
                "/eihealth-projects/p1/files",
                &[("content-type", "application/octet-stream")],
                body,
            )
        };
        assert!(put(b"\xff\0").await.is_empty());
        assert!(put(b"").await.is_empty());
        let text = |body: &'static [u8]| {
            breaches("PUT", "/eihealth-projects/p1/notes", &[("content-type", "text/plain")], body)
        };
        assert!(text(b"note").await.is_empty());
        assert_eq!(text(b"\xff").await, ["body: is not UTF-8"]);
        assert_eq!(text(b"a note too long").await.len(), 1);
    }
}
