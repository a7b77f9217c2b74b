//! `eihealth sync`.

use std::path::{Path, PathBuf};

use clap::Args;
use eihealth::types::DataEntry;
use jiff::Timestamp;

use super::download::Download;
use super::only::Only;
use super::upload::Upload;
use crate::context::Context;
use crate::errors::Failure;
use crate::remote::Location;
use crate::texts::text;

/// Send or fetch the files of a directory that differ
///
/// One of the two is a directory here, the other a folder, written PROJECT:/folder/. A file is sent or fetched if it is missing on the
/// other side, has another size there, or is newer here than there. Nothing is deleted.
#[derive(Args)]
#[command(after_help = "\
Examples:
  eihealth sync reads/ pilot:/raw/ --include '*.fastq.gz'
  eihealth sync pilot:/results/ results/")]
pub(crate) struct Sync {
    /// The directory, or PROJECT:/folder/, to take files from
    #[arg(value_name = "FROM")]
    from: String,
    /// The directory, or PROJECT:/folder/, to bring up to date
    #[arg(value_name = "TO")]
    to: String,
    #[command(flatten)]
    only: Only,
    /// How many files are sent or fetched at once
    #[arg(long, value_name = "NUMBER", default_value_t = 4)]
    files_at_once: usize,
}

impl Sync {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let Self { from, to, only, files_at_once } = self;
        match (remote(&from)?, remote(&to)?) {
            (None, Some(folder)) => {
                let directory = content(&from);
                if !directory.is_dir() {
                    return Err(Failure::usage(text!("{from} is no directory", from))
                        .hint(text!("a single file is sent by: eihealth upload FILE PROJECT:/folder/")));
                }
                Upload::differing(directory, folder.folder(), only, files_at_once).run(context).await
            }
            (Some(folder), None) => {
                Download::differing(folder.folder(), content(&to), only, files_at_once).run(context).await
            }
            (Some(_), Some(_)) => Err(Failure::usage(text!("both are folders of projects")).hint(text!(
                "eihealth cp copies between them, and with --no-overwrite leaves alone what is there"
            ))),
            (None, None) => {
                Err(Failure::usage(text!("neither {from} nor {to} is a folder of a project", from, to))
                    .hint(text!("that is written PROJECT:/folder/")))
            }
        }
    }
}

/// What is written as a folder of a project.
fn remote(text: &str) -> Result<Option<Location>, Failure> {
    // a drive of Windows is no project
    let is_remote = text.contains(":/") || text.ends_with(':');
    if !is_remote || Path::new(text).is_dir() {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|problem: String| Failure::usage(format!("{text} {problem}")))
}

/// What is in the directory, and not the directory itself.
fn content(text: &str) -> PathBuf {
    PathBuf::from(if text.ends_with('/') { text.to_owned() } else { format!("{text}/") })
}

/// Whether the file here must be sent: it has another size than what is there, or is newer.
pub(super) fn is_newer_here(here: &Path, there: &DataEntry) -> bool {
    differs(here, there, |here, there| here > there)
}

/// Whether what is there must be fetched: it has another size than the file here, or is newer.
pub(super) fn is_newer_there(here: &Path, there: &DataEntry) -> bool {
    differs(here, there, |here, there| here < there)
}

fn differs(here: &Path, there: &DataEntry, is_old: impl Fn(i64, i64) -> bool) -> bool {
    let Ok(about) = std::fs::metadata(here) else { return true };
    if there.size.and_then(|size| u64::try_from(size).ok()) != Some(about.len()) {
        return true;
    }
    // seconds, for that is what the service tells
    let changed = about.modified().ok().and_then(|time| Timestamp::try_from(time).ok());
    let came = there.create_time.as_ref().and_then(eihealth::Timestamp::to_jiff);
    match (changed, came) {
        (Some(changed), Some(came)) => is_old(changed.as_second(), came.as_second()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::*;

    #[test]
    fn a_file_is_the_same_by_its_size_unless_it_is_newer() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("a");
        std::fs::write(&path, "12345").unwrap();
        let set = |seconds| {
            let file = std::fs::File::options().write(true).open(&path).unwrap();
            file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)).unwrap();
        };
        let there = |size, time: &str| {
            let mut entry = DataEntry::default();
            entry.size = Some(size);
            entry.create_time = Some(time.into());
            entry
        };
        set(3600);
        let same = there(5, "1970-01-01T01:00:00Z");
        assert!(!is_newer_here(&path, &same) && !is_newer_there(&path, &same));
        let other = there(6, "1970-01-01T01:00:00Z");
        assert!(is_newer_here(&path, &other) && is_newer_there(&path, &other));
        let older = there(5, "1970-01-01T00:59:59Z");
        assert!(is_newer_here(&path, &older) && !is_newer_there(&path, &older));
        let odd = there(5, "yesterday");
        assert!(!is_newer_here(&path, &odd) && !is_newer_there(&path, &odd));
        assert!(is_newer_there(&directory.path().join("none"), &same));
    }
}
