//! `SDK-HMAC-SHA256`, written apart from the SDK's signer so that one checks the other.

use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, Method};
use sha2::{Digest, Sha256};

use crate::encoding::{decode_segment, encode, query_pairs};

/// Names the algorithm in the `Authorization` header and in the text that is signed.
pub(crate) const ALGORITHM: &str = "SDK-HMAC-SHA256";

/// Holds the hash of the body, or says that the body is not part of the signature.
pub(crate) const CONTENT_HASH: &str = "x-sdk-content-sha256";

/// What an `Authorization` header says.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Authorization {
    pub(crate) access_key: String,
    pub(crate) signed: Vec<String>,
    pub(crate) signature: String,
}

impl Authorization {
    /// Reads the header; the error says what is wrong with it.
    pub(crate) fn parse(header: &str) -> Result<Self, String> {
        let fields = header
            .strip_prefix(ALGORITHM)
            .and_then(|rest| rest.strip_prefix(' '))
            .ok_or_else(|| format!("the Authorization header does not start with `{ALGORITHM} `"))?;
        let (mut access_key, mut signed, mut signature) = (None, None, None);
        for field in fields.split(',') {
            let place = match field.trim().split_once('=') {
                Some(("Access", value)) => access_key.replace(value),
                Some(("SignedHeaders", value)) => signed.replace(value),
                Some(("Signature", value)) => signature.replace(value),
                _ => {
                    return Err(
                        "the Authorization header has a part other than Access, SignedHeaders, Signature"
                            .into(),
                    );
                }
            };
            if place.is_some() {
                return Err("the Authorization header has a part twice".into());
            }
        }
        match (access_key, signed, signature) {
            (Some(access_key), Some(signed), Some(signature)) => Ok(Self {
                access_key: access_key.to_owned(),
                signed: signed.split(';').map(str::to_owned).collect(),
                signature: signature.to_owned(),
            }),
            _ => Err("the Authorization header lacks Access, SignedHeaders or Signature".into()),
        }
    }
}

/// The parts of a request that a signature covers.
pub(crate) struct Signed<'a> {
    pub(crate) method: &'a Method,
    /// As sent, still encoded.
    pub(crate) path: &'a str,
    /// As sent, still encoded.
    pub(crate) query: &'a str,
    /// With `host` among them.
    pub(crate) headers: &'a HeaderMap,
    /// Lower-case names, in order.
    pub(crate) names: &'a [String],
    pub(crate) body: &'a [u8],
}

impl Signed<'_> {
    /// The canonical form of the request, ready for hashing; the error says why there is none.
    pub(crate) fn canonical(&self) -> Result<String, String> {
        self.canonical_with(&self.canonical_path(false)?)
    }

    /// The form a signer arrives at that decodes the path before it splits it, as the vendor's do.
    /// `None` where it is no other than [`Self::canonical`], that is where no segment holds a slash.
    pub(crate) fn canonical_of_decoded(&self) -> Option<Result<String, String>> {
        let path = self.canonical_path(true).ok()?;
        (self.canonical_path(false).ok()? != path).then(|| self.canonical_with(&path))
    }

    fn canonical_with(&self, path: &str) -> Result<String, String> {
        let query = canonical_query(self.query)?;
        let headers = self.canonical_headers()?;
        let (method, names) = (self.method, self.names.join(";"));
        Ok(format!("{method}\n{path}\n{query}\n{headers}\n{names}\n{}", self.body_hash()?))
    }

    fn canonical_path(&self, split_decoded: bool) -> Result<String, String> {
        let mut path = String::new();
        for raw in self.path.split('/').skip(1) {
            let segment = decode_segment(raw).ok_or("the path is not UTF-8")?;
            let parts = if split_decoded { segment.split('/').collect() } else { vec![segment.as_str()] };
            for part in parts {
                path.push('/');
                path.push_str(&encode(part));
            }
        }
        if !path.ends_with('/') {
            path.push('/');
        }
        Ok(path)
    }

    /// One line per signed header, each ended.
    fn canonical_headers(&self) -> Result<String, String> {
        let mut lines = String::new();
        for name in self.names {
            let mut values = self.headers.get_all(name).iter();
            let (Some(value), None) = (values.next(), values.next()) else {
                return Err(format!("the signed header {name} is not in the request exactly once"));
            };
            let value = value.to_str().map_err(|_| format!("the signed header {name} is not ASCII text"))?;
            lines.push_str(&format!("{name}:{}\n", value.trim()));
        }
        Ok(lines)
    }

    fn body_hash(&self) -> Result<String, String> {
        let actual = hex(&Sha256::digest(self.body));
        match self.headers.get(CONTENT_HASH).map(|value| value.as_bytes()) {
            None => Ok(actual),
            Some(b"UNSIGNED-PAYLOAD") => Ok("UNSIGNED-PAYLOAD".to_owned()),
            Some(claimed) if claimed.eq_ignore_ascii_case(actual.as_bytes()) => {
                Ok(String::from_utf8_lossy(claimed).into_owned())
            }
            Some(_) => Err(format!("{CONTENT_HASH} is neither UNSIGNED-PAYLOAD nor the hash of the body")),
        }
    }
}

/// Sorted by name, then value, as decoded; then encoded.
fn canonical_query(raw: &str) -> Result<String, String> {
    let mut pairs = query_pairs(raw).map_err(|_| "the query is not UTF-8")?;
    pairs.sort();
    let pairs: Vec<_> =
        pairs.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    Ok(pairs.join("&"))
}

/// The signature of a canonical request made at `date` (`YYYYMMDDTHHMMSSZ`).
pub(crate) fn sign(secret_key: &str, date: &str, canonical: &str) -> Result<String, String> {
    let text = format!("{ALGORITHM}\n{date}\n{}", hex(&Sha256::digest(canonical)));
    let mut mac = Hmac::<Sha256>::new_from_slice(secret_key.as_bytes()).map_err(|error| error.to_string())?;
    mac.update(text.as_bytes());
    Ok(hex(&mac.finalize().into_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for &(name, value) in pairs {
            headers.append(name, value.parse().unwrap());
        }
        headers
    }

    #[test]
    fn the_published_vector() {
        let headers = headers(&[
            ("host", "service.region.example.com"),
            ("content-type", "application/json"),
            ("x-sdk-date", "20191115T033655Z"),
        ]);
        let request = Signed {
            method: &Method::GET,
            path: "/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs",
            query: "limit=2&marker=13551d6b-755d-4757-b956-536f674975c0",
            headers: &headers,
            names: &names(&["content-type", "host", "x-sdk-date"]),
            body: b"",
        };
        let canonical = request.canonical().unwrap();
        let signature =
            sign("MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc", "20191115T033655Z", &canonical).unwrap();
        assert_eq!(signature, "7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe");
        assert!(request.canonical_of_decoded().is_none());
    }

    #[test]
    fn path_and_query_are_brought_into_one_form() {
        let headers = headers(&[("host", " h ")]);
        let request = Signed {
            method: &Method::POST,
            path: "/a%20b/c%2Fd",
            query: "b=2&a=%2B&b=1+1&c",
            headers: &headers,
            names: &names(&["host"]),
            body: b"x",
        };
        let canonical = request.canonical().unwrap();
        let lines: Vec<_> = canonical.split('\n').collect();
        assert_eq!(lines[..6], ["POST", "/a%20b/c%2Fd/", "a=%2B&b=1%201&b=2&c=", "host:h", "", "host"]);
        let decoded = request.canonical_of_decoded().unwrap().unwrap();
        assert_eq!(decoded.split('\n').nth(1), Some("/a%20b/c/d/"));
    }

    #[test]
    fn a_claimed_body_hash_must_be_true() {
        let hash = |claim| {
            let headers = headers(&[("x-sdk-content-sha256", claim)]);
            let request = Signed {
                method: &Method::PUT,
                path: "/",
                query: "",
                headers: &headers,
                names: &[],
                body: b"x",
            };
            request.canonical().map(|canonical| canonical.rsplit('\n').next().unwrap().to_owned())
        };
        let true_hash = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881";
        assert_eq!(hash(true_hash).unwrap(), true_hash);
        assert_eq!(hash("UNSIGNED-PAYLOAD").unwrap(), "UNSIGNED-PAYLOAD");
        assert!(hash("00").is_err());
    }

    #[test]
    fn signed_headers_must_be_there_once() {
        let headers = headers(&[("host", "a"), ("host", "b")]);
        for name in ["host", "x-sdk-date"] {
            let names = names(&[name]);
            let request = Signed {
                method: &Method::GET,
                path: "/",
                query: "",
                headers: &headers,
                names: &names,
                body: b"",
            };
            assert!(request.canonical().unwrap_err().contains(name));
        }
    }

    #[test]
    fn authorization_headers_are_read() {
        let read =
            Authorization::parse("SDK-HMAC-SHA256 Access=A, SignedHeaders=host;x-sdk-date, Signature=00ff");
        let expected = Authorization {
            access_key: "A".into(),
            signed: names(&["host", "x-sdk-date"]),
            signature: "00ff".into(),
        };
        assert_eq!(read, Ok(expected));
        for broken in [
            "Bearer x",
            "SDK-HMAC-SHA256",
            "SDK-HMAC-SHA256 Access=A, Signature=0",
            "SDK-HMAC-SHA256 Access=A, Access=B, SignedHeaders=host, Signature=0",
            "SDK-HMAC-SHA256 Access=A, SignedHeaders=host, Signature=0, More=1",
        ] {
            assert!(Authorization::parse(broken).is_err(), "{broken}");
        }
    }
}
