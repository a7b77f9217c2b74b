//! Media types.

/// What a media type means for code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Media {
    /// A JSON value.
    Json,
    /// A multipart form.
    Form,
    /// Text of any kind.
    Text,
    /// Bytes.
    Binary,
}

impl Media {
    /// Classifies a media type.
    pub fn of(media: &str) -> Self {
        let essence = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match essence.as_str() {
            "application/json" => Media::Json,
            "multipart/form-data" => Media::Form,
            "image/svg+xml" | "application/xml" => Media::Text,
            other if other.ends_with("+json") => Media::Json,
            other if other.starts_with("text/") || other.starts_with("chemical/") => Media::Text,
            _ => Media::Binary,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Media;

    #[test]
    fn parameters_and_case_say_nothing() {
        for (text, media) in [
            ("Application/JSON; charset=utf-8", Media::Json),
            ("application/problem+json", Media::Json),
            ("multipart/form-data; boundary=x", Media::Form),
            ("text/csv", Media::Text),
            ("image/svg+xml", Media::Text),
            ("application/octet-stream", Media::Binary),
            ("", Media::Binary),
        ] {
            assert_eq!(Media::of(text), media, "{text}");
        }
    }
}
