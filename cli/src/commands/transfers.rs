//! What has become of the files of a transfer, for the one who asked for it.

use indicatif::HumanBytes;
use serde_json::Value;

use crate::context::{Context, note};
use crate::errors::Failure;
use crate::texts::text;

/// What has become of the files.
pub(super) struct Report {
    /// What is done with a file, such as `sent`.
    verb: String,
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
    pub(super) fn new(verb: String) -> Self {
        Self { verb, done: Vec::new(), bytes: 0, before: 0, same: 0, failed: Vec::new() }
    }

    /// Lists what is done with these columns, and says what isn't; the last failure is left to be returned.
    pub(super) fn tell(self, context: &Context, columns: [&str; 3]) -> Result<(), Failure> {
        let Self { verb, done, bytes, before, same, mut failed } = self;
        if done.is_empty() && before + same + failed.len() == 0 && !context.globals.dry_run {
            note(&text!("nothing found"));
        }
        if !done.is_empty() {
            let count = done.len();
            context.output()?.value(&Value::Array(done), &columns.map(str::to_owned))?;
            note(&text!("{count} {verb}, {bytes}", count, verb, bytes = HumanBytes(bytes)));
        }
        if before > 0 {
            note(&text!("{before} {verb} before", before, verb));
        }
        if same > 0 {
            note(&text!("{same} the same on both sides", same));
        }
        let count = failed.len();
        let Some((last, failure)) = failed.pop() else { return Ok(()) };
        for (file, failure) in failed {
            note(&text!("not {verb}: {file}", verb, file));
            failure.report();
        }
        note(&text!("not {verb}: {file}", verb, file = last));
        Err(match count {
            1 => failure,
            _ => failure.hint(text!("{count} files were not {verb}", count, verb)),
        })
    }
}
