//! Texts that travel in a field as gzip in base64.

use std::io::{Read, Write};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::read::MultiGzDecoder;
use flate2::write::GzEncoder;

use crate::runtime::error::{Error, TransferError, TransferFault};

/// The longest text that is read. A field has at most 10 million characters, in which text of this kind is a quarter of
/// it; a few kilobytes of gzip can also be gigabytes, of which nobody wants to know.
const MAX_TEXT: u64 = 128 * 1024 * 1024;

/// `text` as gzip in base64.
pub(crate) fn pack(text: &str) -> String {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
    // writing to memory doesn't fail
    let written = gzip.write_all(text.as_bytes()).and_then(|()| gzip.finish());
    STANDARD.encode(written.unwrap_or_default())
}

/// The text of a field that is called `field`: `packed`, or as it is.
pub(crate) fn unpack(field: &str, value: Option<&str>, is_packed: bool) -> Result<Option<String>, Error> {
    match value {
        None => Ok(None),
        Some(text) if !is_packed => Ok(Some(text.to_owned())),
        Some(value) => read(value, MAX_TEXT).map(Some).map_err(|problem| {
            TransferError::new("", TransferFault::Content, format!("`{field}` {problem}")).into()
        }),
    }
}

fn read(value: &str, most: u64) -> Result<String, String> {
    let value: String = value.split_ascii_whitespace().collect();
    let gzip = STANDARD.decode(value).map_err(|error| format!("is not base64 ({error})"))?;
    let mut text = Vec::new();
    let read = MultiGzDecoder::new(&*gzip).take(most + 1).read_to_end(&mut text);
    read.map_err(|error| format!("holds no whole gzip ({error})"))?;
    if text.len() as u64 > most {
        return Err(format!("holds more than {most} bytes of text"));
    }
    String::from_utf8(text).map_err(|error| format!("holds no UTF-8 ({error})"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_text_is_said() {
        let bomb = pack(&"\0".repeat(100_000));
        assert!(bomb.len() < 300);
        assert_eq!(read(&bomb, 99_999).unwrap_err(), "holds more than 99999 bytes of text");
        assert_eq!(read(&bomb, 100_000).unwrap().len(), 100_000);
        let whole = pack("ATOM");
        let gzip = STANDARD.decode(&whole).unwrap();
        let cut = STANDARD.encode(&gzip[..gzip.len() - 3]);
        let mut binary = GzEncoder::new(Vec::new(), Compression::fast());
        binary.write_all(b"\xff\xfe").unwrap();
        for (value, expected) in [
            ("ATOM?", "`protein` is not base64"),
            ("QVRPTQ==", "`protein` holds no whole gzip"),
            (&cut, "`protein` holds no whole gzip"),
            (&STANDARD.encode(binary.finish().unwrap()), "`protein` holds no UTF-8"),
        ] {
            let error = unpack("protein", Some(value), true).unwrap_err();
            assert!(error.to_string().starts_with(expected), "{error}");
            assert_eq!(error.operation(), None);
        }
        assert_eq!(unpack("data", Some("ATOM"), false).unwrap().unwrap(), "ATOM");
        assert_eq!(unpack("data", None, true).unwrap(), None);
        // base64 in lines, as mail and OpenSSL have it
        assert_eq!(read(&format!("{}\n{}\r\n", &whole[..10], &whole[10..]), 10).unwrap(), "ATOM");
    }

    proptest::proptest! {
        #[test]
        fn a_text_comes_back(text in "\\PC*|[ACGT\n]{0,5000}") {
            assert_eq!(unpack("f", Some(&pack(&text)), true).unwrap().unwrap(), text);
        }
    }
}
