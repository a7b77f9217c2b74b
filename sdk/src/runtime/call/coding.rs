//! How a body is coded on its way (`Content-Encoding`).

use http::HeaderMap;
use http::header::CONTENT_ENCODING;

/// The coding of an answer's body.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Coding {
    /// None.
    Plain,
    Gzip,
    /// Others than were asked for, or several.
    Foreign(String),
}

impl Coding {
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        // a header for each, or one with a list
        let named = headers.get_all(CONTENT_ENCODING).into_iter().map(|value| value.to_str().unwrap_or("?"));
        let codings: Vec<String> = named
            .flat_map(|value| value.split(','))
            .map(|coding| coding.trim().to_ascii_lowercase())
            .filter(|coding| !matches!(coding.as_str(), "" | "identity"))
            .collect();
        match codings.as_slice() {
            [] => Coding::Plain,
            [coding] if matches!(coding.as_str(), "gzip" | "x-gzip") => Coding::Gzip,
            _ => Coding::Foreign(codings.join(", ")),
        }
    }

    /// What is wrong with it: the body can't be read.
    pub(crate) fn problem(&self) -> Option<String> {
        match self {
            Coding::Plain | Coding::Gzip => None,
            Coding::Foreign(coding) => {
                Some(format!("its content encoding is `{coding}`, which was not asked for"))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn codings_are_read_in_every_notation() {
        let foreign = |coding: &str| Coding::Foreign(coding.to_owned());
        for (values, expected) in [
            (&[][..], Coding::Plain),
            (&[""], Coding::Plain),
            (&["identity"], Coding::Plain),
            (&["Identity, "], Coding::Plain),
            (&["GZIP"], Coding::Gzip),
            (&["x-gzip"], Coding::Gzip),
            (&["identity", "gzip"], Coding::Gzip),
            (&["identity, gzip"], Coding::Gzip),
            (&["gzip", "gzip"], foreign("gzip, gzip")),
            (&["gzip, br"], foreign("gzip, br")),
            (&["zstd"], foreign("zstd")),
            (&["基"], foreign("?")),
        ] {
            let mut headers = HeaderMap::new();
            for value in values {
                headers.append(CONTENT_ENCODING, HeaderValue::from_bytes(value.as_bytes()).unwrap());
            }
            assert_eq!(Coding::of(&headers), expected, "{values:?}");
        }
    }
}
