//! How a large file is sent in several requests.

use crate::runtime::record::Rule;

/// The facts of `x-upload` of the specification: the parts of a form by their purpose.
#[derive(Debug)]
pub(crate) struct Parts {
    /// The bytes.
    pub(crate) file: &'static str,
    /// The number of the part, from 1.
    pub(crate) number: &'static str,
    /// The number of all parts.
    pub(crate) total: &'static str,
    /// The id that joins them, for all but the first.
    pub(crate) id: &'static str,
    /// Field of the first part's answer with that id.
    pub(crate) answer: Option<&'static str>,
    /// The file's name.
    pub(crate) name: Option<(&'static str, &'static Rule)>,
    /// The folder to write to.
    pub(crate) folder: Option<(&'static str, &'static Rule)>,
    /// The file's MD5 checksum.
    pub(crate) md5: Option<&'static str>,
    /// Most bytes of one part.
    pub(crate) max_size: Option<u64>,
    /// Most parts.
    pub(crate) max_parts: u64,
}

impl Parts {
    pub(crate) const fn new(
        file: &'static str,
        number: &'static str,
        total: &'static str,
        id: &'static str,
        max_parts: u64,
    ) -> Self {
        let (answer, name, folder, md5, max_size) = (None, None, None, None, None);
        Parts { file, number, total, id, answer, name, folder, md5, max_size, max_parts }
    }

    pub(crate) const fn answer(mut self, field: &'static str) -> Self {
        self.answer = Some(field);
        self
    }

    pub(crate) const fn name(mut self, part: &'static str, rule: &'static Rule) -> Self {
        self.name = Some((part, rule));
        self
    }

    pub(crate) const fn folder(mut self, part: &'static str, rule: &'static Rule) -> Self {
        self.folder = Some((part, rule));
        self
    }

    pub(crate) const fn md5(mut self, part: &'static str) -> Self {
        self.md5 = Some(part);
        self
    }

    pub(crate) const fn max_size(mut self, bytes: u64) -> Self {
        self.max_size = Some(bytes);
        self
    }
}

/// A folder as the service wants it: with a slash behind it, but the root folder, which is empty.
pub(super) fn folder(text: impl Into<String>) -> String {
    let mut text = text.into();
    if !text.is_empty() && !text.ends_with('/') {
        text.push('/');
    }
    text
}

/// The size of a part where nothing asks for another: repeating one costs little, and it stays in memory.
pub(super) const USUAL_SIZE: u64 = 4 * 1024 * 1024;
/// The most that a part has where no most is documented: an access key signs 12 MB, form and all.
const USUAL_MAX: u64 = 10 * 1024 * 1024;

/// How a file is split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Split {
    /// Bytes of each part but the last.
    pub(crate) size: u64,
    /// How many parts there are, at least one.
    pub(crate) count: u64,
}

impl Split {
    /// How `length` bytes are split; `wished` is the size that the caller wants. An error says what can't be.
    pub(crate) fn of(length: u64, parts: &Parts, wished: Option<u64>) -> Result<Self, String> {
        if wished == Some(0) {
            return Err("a part must have at least 1 byte: give another `part_size`".to_owned());
        }
        let most = parts.max_size.or(wished).unwrap_or(USUAL_MAX);
        if let Some(wished) = wished.filter(|wished| *wished > most) {
            return Err(format!("the service takes at most {most} bytes in one part, not {wished}"));
        }
        let least = length.div_ceil(parts.max_parts).max(1);
        let size = wished.unwrap_or(USUAL_SIZE.min(most).max(least));
        if size > most || size < least {
            let largest = most.min(wished.unwrap_or(most)).saturating_mul(parts.max_parts);
            let size = most.min(wished.unwrap_or(most));
            let advice = match (parts.max_size, wished) {
                (Some(max), Some(wished)) if wished < max => ": give a larger `part_size`",
                (None, _) => {
                    ": give a larger `part_size`, which needs a token instead of an access key beyond 12 MB"
                }
                _ => ": split it, or copy it into the project's bucket by other means",
            };
            return Err(format!(
                "it has {length} bytes, and at most {largest} can be sent ({} parts of {size}){advice}",
                parts.max_parts
            ));
        }
        Ok(Split { size, count: length.div_ceil(size).max(1) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MIB: u64 = 1024 * 1024;
    static LIMITED: Parts = Parts::new("f", "n", "t", "i", 9999).max_size(10 * MIB);
    static OPEN: Parts = Parts::new("f", "n", "t", "i", 128);

    #[test]
    fn a_file_is_split_into_parts_that_the_service_takes() {
        for (length, wished, expected) in [
            (0, None, (4 * MIB, 1)),
            (1, None, (4 * MIB, 1)),
            (4 * MIB, None, (4 * MIB, 1)),
            (4 * MIB + 1, None, (4 * MIB, 2)),
            (25, Some(10), (10, 3)),
            (4 * MIB * 9999, None, (4 * MIB, 9999)),
            (4 * MIB * 9999 + 1, None, (4 * MIB + 1, 9999)),
            (10 * MIB * 9999, None, (10 * MIB, 9999)),
        ] {
            let split = Split::of(length, &LIMITED, wished).unwrap();
            assert_eq!((split.size, split.count), expected, "{length}");
        }
        assert_eq!(Split::of(20 * MIB, &OPEN, Some(32 * MIB)).unwrap().count, 1);
    }

    #[test]
    fn what_cannot_be_sent_is_said_with_the_largest_that_can() {
        for (parts, length, wished, expected) in [
            (
                &LIMITED,
                10 * MIB * 9999 + 1,
                None,
                "at most 104847114240 can be sent (9999 parts of 10485760): split it",
            ),
            (
                &LIMITED,
                100_000,
                Some(10),
                "at most 99990 can be sent (9999 parts of 10): give a larger `part_size`",
            ),
            (&LIMITED, 1, Some(11 * MIB), "takes at most 10485760 bytes in one part, not 11534336"),
            (&LIMITED, 1, Some(0), "at least 1 byte"),
            (
                &OPEN,
                1280 * MIB + 1,
                None,
                "at most 1342177280 can be sent (128 parts of 10485760): give a larger",
            ),
            (&LIMITED, u64::MAX, None, "it has 18446744073709551615 bytes"),
        ] {
            let error = Split::of(length, parts, wished).unwrap_err();
            assert!(error.contains(expected), "{error}");
        }
    }
}
