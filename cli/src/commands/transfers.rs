//! What has become of the files of a transfer, for the one who asked for it.

use indicatif::HumanBytes;
use serde_json::Value;

use crate::context::{Context, note};
use crate::errors::Failure;

/// What has become of the files.
pub(super) struct Report {
    /// What is done with a file, such as `sent`.
    verb: &'static str,
    /// Files as they are listed.
    pub(super) done: Vec<Value>,
    /// How many bytes they have.
    pub(super) bytes: u64,
    /// How many were done by an earlier run.
    pub(super) before: usize,
    /// How many are there already as they are.
    pub(super) same: usize,
    /// Files that are not done, and why.
    pub(super) failed: Vec<(String, Failure)>,
}

impl Report {
    pub(super) fn new(verb: &'static str) -> Self {
        Self { verb, done: Vec::new(), bytes: 0, before: 0, same: 0, failed: Vec::new() }
    }

    /// Lists what is done with these columns, and says what isn't; the last failure is left to be returned.
    pub(super) fn tell(self, context: &Context, columns: [&str; 3]) -> Result<(), Failure> {
        let Self { verb, done, bytes, before, same, mut failed } = self;
        if !done.is_empty() {
            let count = done.len();
            context.output()?.value(&Value::Array(done), &columns.map(str::to_owned))?;
            note(&format!("{count} {verb}, {}", HumanBytes(bytes)));
        }
        if before > 0 {
            note(&format!("{before} {verb} before"));
        }
        if same > 0 {
            note(&format!("{same} the same on both sides"));
        }
        let count = failed.len();
        let Some((last, failure)) = failed.pop() else { return Ok(()) };
        for (file, failure) in failed {
            note(&format!("not {verb}: {file}"));
            failure.report();
        }
        note(&format!("not {verb}: {last}"));
        Err(match count {
            1 => failure,
            _ => failure.hint(format!("{count} files were not {verb}")),
        })
    }
}
