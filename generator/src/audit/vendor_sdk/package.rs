//! The files of an unpacked SDK.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::Unreadable;
use super::client::{self, Call};
use super::model::{self, Model};
use super::python::Module;
use crate::audit::source::Source;

/// How deep the client's files are looked for: `site-packages/huaweicloudsdk…/v1/`.
const DEPTH: usize = 5;

/// One version of the service's interface: a client with its models.
pub(super) struct Package {
    pub(super) calls: Vec<Call>,
    pub(super) models: BTreeMap<String, Model>,
}

/// Reads all versions in a directory.
pub(super) fn read(directory: &Path) -> Result<(Vec<Package>, Source), Unreadable> {
    let mut clients = Vec::new();
    find(directory, DEPTH, &mut clients)?;
    clients.sort();
    let mut source = Source::of_files("SDK");
    let mut packages: Vec<(PathBuf, Package)> = Vec::new();
    for client in clients {
        let (module, before) = load(directory, &client, &mut source)?;
        let calls = client::read(&module, before);
        let (false, Some(version)) = (calls.is_empty(), client.parent()) else { continue };
        let models = models(directory, &version.join("model"), &mut source)?;
        packages.push((version.parent().unwrap_or(version).to_owned(), Package { calls, models }));
    }
    let Some((first, _)) = packages.first() else {
        return Err(Unreadable::NoClient { directory: directory.to_owned() });
    };
    if let Some((other, _)) = packages.iter().find(|(root, _)| root != first) {
        return Err(Unreadable::Several { first: first.clone(), other: other.clone() });
    }
    Ok((packages.into_iter().map(|(_, package)| package).collect(), source))
}

/// Finds `*_client.py`; those of asynchronous clients say the same again.
fn find(directory: &Path, depth: usize, found: &mut Vec<PathBuf>) -> Result<(), Unreadable> {
    for path in list(directory)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            if depth > 0 && !path.is_symlink() {
                find(&path, depth - 1, found)?;
            }
        } else if name.ends_with("_client.py") && !name.ends_with("_async_client.py") {
            found.push(path);
        }
    }
    Ok(())
}

fn models(
    directory: &Path,
    folder: &Path,
    source: &mut Source,
) -> Result<BTreeMap<String, Model>, Unreadable> {
    let mut models = BTreeMap::new();
    for path in list(folder)?.into_iter().filter(|path| path.extension().is_some_and(|e| e == "py")) {
        let (module, before) = load(directory, &path, source)?;
        models.extend(model::read(&module, before).into_iter().map(|model| (model.name.clone(), model)));
    }
    Ok(models)
}

fn list(directory: &Path) -> Result<Vec<PathBuf>, Unreadable> {
    let failed =
        |error: std::io::Error| Unreadable::File { file: directory.to_owned(), error: error.to_string() };
    let entries = fs::read_dir(directory).map_err(failed)?;
    let mut paths =
        entries.map(|entry| entry.map(|e| e.path())).collect::<Result<Vec<_>, _>>().map_err(failed)?;
    paths.sort();
    Ok(paths)
}

fn load(directory: &Path, path: &Path, source: &mut Source) -> Result<(Module, usize), Unreadable> {
    let failed = |error: std::io::Error| Unreadable::File { file: path.to_owned(), error: error.to_string() };
    let text = fs::read_to_string(path).map_err(failed)?;
    let name = path.strip_prefix(directory).unwrap_or(path).to_string_lossy().into_owned();
    let module = Module::parse(&name, text)?;
    let before = source.add(name, module.lines());
    Ok((module, before))
}
