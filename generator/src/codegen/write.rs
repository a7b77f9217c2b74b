//! Puts generated files into place: all of them or none.
//!
//! New content goes into a sibling directory first; a rename then replaces the old directory. A run that
//! fails or is killed leaves the tree as it was, at worst with a stray `.regen-*` beside it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// What a run would change, by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Files that don't exist yet.
    pub added: Vec<String>,
    /// Files whose content differs.
    pub changed: Vec<String>,
    /// Files that are no longer generated.
    pub removed: Vec<String>,
}

impl Changes {
    /// Whether everything is as generated.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }

    /// A line for each file: `+` added, `~` changed, `-` removed.
    pub fn lines(&self) -> impl Iterator<Item = String> {
        let line = |sign: char| move |path: &String| format!("{sign} {path}");
        self.added
            .iter()
            .map(line('+'))
            .chain(self.changed.iter().map(line('~')))
            .chain(self.removed.iter().map(line('-')))
    }
}

/// A failure to read or write, with the path it is about. It tells its cause, which therefore is no `source`: who prints
/// both would say it twice.
#[derive(Debug, thiserror::Error)]
#[error("can't {action} {}: {cause}", path.display())]
pub struct WriteError {
    action: &'static str,
    path: PathBuf,
    cause: io::Error,
}

fn at<'a>(action: &'static str, path: &'a Path) -> impl FnOnce(io::Error) -> WriteError + 'a {
    move |cause| WriteError { action, path: path.to_owned(), cause }
}

/// Compares a directory with the files that should be in it.
pub fn compare(dir: &Path, files: &BTreeMap<String, String>) -> Result<Changes, WriteError> {
    let mut existing = BTreeMap::new();
    collect(dir, dir, &mut existing)?;
    let mut changes = Changes::default();
    for (path, content) in files {
        match existing.remove(path) {
            None => changes.added.push(path.clone()),
            Some(old) if old.as_deref() == Some(content.as_bytes()) => {}
            Some(_) => changes.changed.push(path.clone()),
        }
    }
    changes.removed.extend(existing.into_keys());
    Ok(changes)
}

/// Everything below a directory, and what it holds if it is a file. Links, pipes and the like are never generated: who
/// followed or opened them might not come back.
fn collect(root: &Path, dir: &Path, files: &mut BTreeMap<String, Option<Vec<u8>>>) -> Result<(), WriteError> {
    let entries = match std::fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(at("read", dir)(error)),
    };
    for entry in entries {
        let entry = entry.map_err(at("read", dir))?;
        let (path, kind) = (entry.path(), entry.file_type().map_err(at("read", dir))?);
        if kind.is_dir() {
            collect(root, &path, files)?;
        } else if let Ok(relative) = path.strip_prefix(root) {
            let name =
                relative.components().map(|c| c.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
            let read = || std::fs::read(&path).map_err(at("read", &path));
            files.insert(name, kind.is_file().then(read).transpose()?);
        }
    }
    Ok(())
}

/// Makes `dir` hold exactly `files`; where a link stands, the directory that it leads to.
pub fn replace_dir(dir: &Path, files: &BTreeMap<String, String>) -> Result<(), WriteError> {
    let dir = &*behind_links(dir);
    let parent = parent(dir);
    std::fs::create_dir_all(parent).map_err(at("create", parent))?;
    let fresh =
        tempfile::Builder::new().prefix(".regen-").tempdir_in(parent).map_err(at("write into", parent))?;
    for (path, content) in files {
        let target = fresh.path().join(path);
        if let Some(folder) = target.parent() {
            std::fs::create_dir_all(folder).map_err(at("create", folder))?;
        }
        std::fs::write(&target, content).map_err(at("write", &target))?;
    }
    open_up(fresh.path()).map_err(at("set the permissions of", fresh.path()))?;
    if dir.exists() {
        // the old content is then in the temporary directory, which is removed
        exchange(fresh.path(), dir).map_err(at("replace", dir))
    } else {
        std::fs::rename(fresh.path(), dir).map_err(at("replace", dir))?;
        // its content has moved: nothing is left to delete
        let _ = fresh.keep();
        Ok(())
    }
}

/// Swaps two directories in one step, so that a run killed at any moment leaves one of them whole.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE)?)
}

/// Where the system can't swap, the old directory moves aside first and back if the second step fails.
#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    let aside = a.with_extension("old");
    std::fs::rename(b, &aside)?;
    if let Err(error) = std::fs::rename(a, b) {
        std::fs::rename(&aside, b)?;
        return Err(error);
    }
    std::fs::rename(&aside, a)
}

/// Temporary directories are private; a source directory is as readable as its neighbours.
#[cfg(unix)]
fn open_up(dir: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(dir, std::fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn open_up(_: &Path) -> io::Result<()> {
    Ok(())
}

/// The directory that holds it: of a bare name the current one.
fn parent(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// What a link leads to; any other path, and a link to nothing, as it is.
fn behind_links(path: &Path) -> Cow<'_, Path> {
    match path.canonicalize() {
        Ok(target) if path.is_symlink() => Cow::Owned(target),
        _ => Cow::Borrowed(path),
    }
}

/// Replaces one file; readers see the old content or the new, never a part. Where a link stands, the file that it leads
/// to is replaced; a pipe or a device is written to.
pub fn replace_file(path: &Path, content: &str) -> Result<(), WriteError> {
    match std::fs::metadata(path) {
        Ok(there) if !there.is_file() && !there.is_dir() => {
            return std::fs::write(path, content).map_err(at("write", path));
        }
        _ => {}
    }
    let path = &*behind_links(path);
    let parent = parent(path);
    let mut file =
        tempfile::Builder::new().prefix(".regen-").tempfile_in(parent).map_err(at("write into", parent))?;
    io::Write::write_all(&mut file, content.as_bytes()).map_err(at("write", path))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        file.as_file()
            .set_permissions(std::fs::Permissions::from_mode(0o644))
            .map_err(at("set the permissions of", path))?;
    }
    file.persist(path).map_err(|error| at("replace", path)(error.error))?;
    Ok(())
}

/// Whether the file has this content already.
pub fn is_current(path: &Path, content: &str) -> Result<bool, WriteError> {
    match std::fs::read(path) {
        Ok(old) => Ok(old == content.as_bytes()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(at("read", path)(error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect()
    }

    #[test]
    fn a_directory_becomes_exactly_the_files() {
        let root = tempfile::tempdir().unwrap();
        let dir = root.path().join("generated");
        replace_dir(&dir, &files(&[("a.rs", "1"), ("sub/b.rs", "2")])).unwrap();
        let next = files(&[("a.rs", "1"), ("c.rs", "3")]);
        let changes = compare(&dir, &next).unwrap();
        assert_eq!(changes.lines().collect::<Vec<_>>(), ["+ c.rs", "- sub/b.rs"]);
        replace_dir(&dir, &next).unwrap();
        assert!(compare(&dir, &next).unwrap().is_empty());
        assert!(!dir.join("sub").exists());
        let left: Vec<_> = std::fs::read_dir(root.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
        assert_eq!(left, ["generated"], "no temporary directory stays");
    }

    #[test]
    fn comparing_reports_changed_content() {
        let root = tempfile::tempdir().unwrap();
        std::fs::write(root.path().join("a.rs"), "old").unwrap();
        let changes = compare(root.path(), &files(&[("a.rs", "new")])).unwrap();
        assert_eq!(changes.changed, ["a.rs"]);
    }

    #[test]
    fn a_failing_write_names_the_path_and_keeps_the_tree() {
        let root = tempfile::tempdir().unwrap();
        let dir = root.path().join("generated");
        replace_dir(&dir, &files(&[("a.rs", "1")])).unwrap();
        // a file can't have files below it
        let error = replace_dir(&dir, &files(&[("x", "1"), ("x/y.rs", "2")])).unwrap_err().to_string();
        assert!(error.starts_with("can't create"), "{error}");
        let blocked = dir.join("a.rs");
        let error = compare(&blocked, &files(&[])).unwrap_err();
        assert!(error.to_string().contains("os error") && std::error::Error::source(&error).is_none());
        assert!(compare(&dir, &files(&[("a.rs", "1")])).unwrap().is_empty());
    }

    #[test]
    fn a_file_is_replaced_whole() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("openapi.yaml");
        replace_file(&path, "a").unwrap();
        replace_file(&path, "b").unwrap();
        assert!(is_current(&path, "b").unwrap());
        assert!(!is_current(&path, "a").unwrap());
    }

    #[cfg(unix)]
    #[test]
    fn links_stay_and_what_is_no_file_is_written_to() {
        use std::io::Read as _;
        use std::os::unix::fs::symlink;

        let root = tempfile::tempdir().unwrap();
        let at = |name: &str| root.path().join(name);
        for (link, target) in [("link.yaml", "real.yaml"), ("links", "real")] {
            symlink(target, at(link)).unwrap();
        }
        std::fs::write(at("real.yaml"), "old").unwrap();
        replace_file(&at("link.yaml"), "new").unwrap();
        assert!(at("link.yaml").is_symlink() && is_current(&at("real.yaml"), "new").unwrap());
        std::fs::create_dir(at("real")).unwrap();
        replace_dir(&at("links"), &files(&[("a.rs", "1")])).unwrap();
        assert!(at("links").is_symlink() && at("real/a.rs").is_file());

        assert!(std::process::Command::new("mkfifo").arg(at("pipe")).status().unwrap().success());
        let reader = std::thread::spawn({
            let pipe = at("pipe");
            move || {
                let mut text = String::new();
                std::fs::File::open(pipe).unwrap().read_to_string(&mut text).unwrap();
                text
            }
        });
        replace_file(&at("pipe"), "through").unwrap();
        assert_eq!(reader.join().unwrap(), "through");
        assert!(!at("pipe").is_file(), "the pipe is still one");
    }

    /// None of these is opened: who read from the pipe would wait for a writer.
    #[cfg(unix)]
    #[test]
    fn what_is_no_file_is_not_generated() {
        let root = tempfile::tempdir().unwrap();
        let dir = root.path().join("generated");
        let wanted = files(&[("a.rs", "1"), ("pipe.rs", "2")]);
        replace_dir(&dir, &wanted).unwrap();
        std::fs::remove_file(dir.join("pipe.rs")).unwrap();
        assert!(std::process::Command::new("mkfifo").arg(dir.join("pipe.rs")).status().unwrap().success());
        std::os::unix::fs::symlink(".", dir.join("round")).unwrap();
        let changes = compare(&dir, &wanted).unwrap();
        assert_eq!(changes.lines().collect::<Vec<_>>(), ["~ pipe.rs", "- round"]);
        replace_dir(&dir, &wanted).unwrap();
        assert!(compare(&dir, &wanted).unwrap().is_empty());
    }
}
