//! What an upload needs to go on.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Value, json};

/// What an upload needs to go on: its id at the service, and which parts that has, with their checksums.
///
/// It holds no credentials. It can be stored by serde, or as text by [`Display`](fmt::Display) and [`FromStr`], and is
/// good for the same file and the same target: both are compared before anything is sent.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use eihealth::transfer::Checkpoint;
///
/// # let text = r#"{"target":"t","length":25,"size":10,"id":"a","finished":{"1":"0f343b0931126a20f133d67c2b018a3b"}}"#;
/// let checkpoint: Checkpoint = text.parse()?;
/// assert_eq!((checkpoint.finished(), checkpoint.parts()), (1, 3));
/// assert_eq!(checkpoint.to_string().parse::<Checkpoint>()?, checkpoint);
/// # Ok(()) }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// Where the file goes.
    pub(super) target: String,
    /// Its bytes.
    pub(super) length: u64,
    /// Bytes of a part.
    pub(super) size: u64,
    pub(super) id: String,
    /// The parts that the service has, and their MD5 checksums.
    pub(super) finished: BTreeMap<u64, String>,
}

impl Checkpoint {
    /// How many parts the service has.
    pub fn finished(&self) -> u64 {
        self.finished.len() as u64
    }

    /// How many parts there are.
    pub fn parts(&self) -> u64 {
        self.length.div_ceil(self.size).max(1)
    }
}

impl fmt::Display for Checkpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Checkpoint { target, length, size, id, finished } = self;
        let finished: serde_json::Map<String, Value> =
            finished.iter().map(|(number, md5)| (number.to_string(), md5.as_str().into())).collect();
        json!({"target": target, "length": length, "size": size, "id": id, "finished": finished}).fmt(f)
    }
}

/// A text is no [`Checkpoint`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoCheckpoint(String);

impl fmt::Display for NoCheckpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "this is no checkpoint of an upload: {}", self.0)
    }
}

impl std::error::Error for NoCheckpoint {}

impl FromStr for Checkpoint {
    type Err = NoCheckpoint;

    fn from_str(text: &str) -> Result<Self, NoCheckpoint> {
        let value: Value = serde_json::from_str(text).map_err(|error| NoCheckpoint(error.to_string()))?;
        let lacks = |what: &str| NoCheckpoint(format!("it has no proper `{what}`"));
        let word = |name: &str| value[name].as_str().map(str::to_owned).ok_or_else(|| lacks(name));
        let number = |name: &str| value[name].as_u64().ok_or_else(|| lacks(name));
        let mut finished = BTreeMap::new();
        for (number, md5) in value["finished"].as_object().ok_or_else(|| lacks("finished"))? {
            let number = number.parse().map_err(|_| lacks("finished"))?;
            finished.insert(number, md5.as_str().ok_or_else(|| lacks("finished"))?.to_owned());
        }
        let size = number("size")?;
        if size == 0 {
            return Err(lacks("size"));
        }
        Ok(Checkpoint { target: word("target")?, length: number("length")?, size, id: word("id")?, finished })
    }
}

impl Serialize for Checkpoint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Checkpoint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_stored_and_read_again() {
        let finished = BTreeMap::from([(1, "aa".to_owned()), (3, "bb".to_owned())]);
        let checkpoint = Checkpoint {
            target: "p raw/ a\"b".to_owned(),
            length: 30,
            size: 10,
            id: "i".to_owned(),
            finished,
        };
        let json = serde_json::to_string(&checkpoint).unwrap();
        assert_eq!(serde_json::from_str::<Checkpoint>(&json).unwrap(), checkpoint);
        for (text, expected) in [
            ("", "EOF"),
            ("{}", "it has no proper `finished`"),
            (r#"{"target":"t","length":1,"size":0,"id":"i","finished":{}}"#, "no proper `size`"),
            (r#"{"target":"t","length":1,"size":1,"id":"i","finished":{"x":"y"}}"#, "no proper `finished`"),
        ] {
            let error = text.parse::<Checkpoint>().unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
        }
    }
}
