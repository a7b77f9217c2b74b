//! Lays out what emit wrote: parsing and prettyplease are half of a run's time.
//!
//! So the files are done by as many threads as there are processors, and what a run before has laid out is taken from
//! a [`Cache`].

use std::collections::{BTreeMap, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use proc_macro2::TokenStream;

use crate::codegen::emit::print;
use crate::codegen::write;

/// What runs before have laid out: for each file the tokens it was made from, and its text.
///
/// The tokens are compared whole. What can't be read or written, or was laid out by another program, is laid out anew.
#[derive(Clone, Debug, Default)]
pub struct Cache {
    /// Where it is; nothing is kept without.
    dir: Option<PathBuf>,
    /// Which program laid the files out.
    program: String,
}

impl Cache {
    /// Keeps nothing.
    pub fn none() -> Self {
        Cache::default()
    }

    /// Keeps files in `dir`; `program` names the build of the program, as another may lay them out in another way.
    pub fn at(dir: &Path, program: String) -> Self {
        Cache { dir: Some(dir.to_owned()), program }
    }

    fn get(&self, path: &str, tokens: &str) -> Option<String> {
        let kept = std::fs::read_to_string(self.dir.as_ref()?.join(path)).ok()?;
        kept.strip_prefix(&self.head(tokens))?.strip_prefix(tokens).map(str::to_owned)
    }

    fn put(&self, path: &str, tokens: &str, text: &str) {
        let Some(path) = self.dir.as_ref().map(|dir| dir.join(path)) else { return };
        // the next run does the same work again where this fails: nothing depends on it
        if let Some(dir) = path.parent() {
            let _ = std::fs::create_dir_all(dir);
        }
        let _ = write::replace_file(&path, &format!("{}{tokens}{text}", self.head(tokens)));
    }

    fn head(&self, tokens: &str) -> String {
        format!("{} {}\n", self.program, tokens.len())
    }
}

/// Lays out all files.
pub(crate) fn lay_out(
    files: &BTreeMap<String, TokenStream>,
    cache: &Cache,
) -> Result<BTreeMap<String, String>, String> {
    // tokens stay in their thread, their text does not
    let jobs: VecDeque<(&String, String)> =
        files.iter().map(|(path, tokens)| (path, tokens.to_string())).collect();
    let jobs = Mutex::new(jobs);
    let next = || jobs.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).pop_front();
    let work = || {
        let mut done = Vec::new();
        while let Some((path, tokens)) = next() {
            let text = cache
                .get(path, &tokens)
                .map_or_else(|| fresh(path, &tokens).inspect(|text| cache.put(path, &tokens, text)), Ok);
            done.push(text.map(|text| (path.clone(), text)));
        }
        done
    };
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let done = std::thread::scope(|scope| {
        let others: Vec<_> = (1..workers).map(|_| scope.spawn(work)).collect();
        let mut done = work();
        for other in others {
            done.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        done
    });
    done.into_iter().collect()
}

fn fresh(path: &str, tokens: &str) -> Result<String, String> {
    let tokens = tokens.parse().map_err(|error| format!("emit wrote invalid Rust for {path}: {error}"))?;
    print(path, tokens)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::emit::HEADER;

    fn files(text: &str) -> BTreeMap<String, TokenStream> {
        [
            ("types/a.rs".to_owned(), text.parse().unwrap()),
            ("mod.rs".to_owned(), "mod types ;".parse().unwrap()),
        ]
        .into()
    }

    #[test]
    fn what_was_kept_is_the_same_and_for_the_same_tokens_and_program_only() {
        let dir = tempfile::tempdir().unwrap();
        let cache = Cache::at(dir.path(), "1".to_owned());
        let files = files("/// A.\nstruct A ;");
        let fresh = lay_out(&files, &Cache::none()).unwrap();
        assert_eq!(fresh["types/a.rs"], format!("{HEADER}\n\n/// A.\nstruct A;\n"));
        assert_eq!(lay_out(&files, &cache).unwrap(), fresh, "laid out and kept");
        assert_eq!(lay_out(&files, &cache).unwrap(), fresh, "as it was kept");

        let tokens = files["types/a.rs"].to_string();
        let kept =
            |program: &str, tokens: &str| Cache::at(dir.path(), program.to_owned()).get("types/a.rs", tokens);
        assert_eq!(kept("1", &tokens).as_ref(), fresh.get("types/a.rs"));
        assert_eq!(kept("2", &tokens), None, "of another program");
        assert_eq!(kept("1", &tokens[..tokens.len() - 1]), None);
        assert_eq!(kept("1", &format!("{tokens} ")), None);
    }

    #[test]
    fn a_cache_that_can_not_be_written_or_is_damaged_changes_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("file");
        std::fs::write(&file, "").unwrap();
        let files = files("struct A ;");
        let fresh = lay_out(&files, &Cache::none()).unwrap();
        assert_eq!(lay_out(&files, &Cache::at(&file, "1".to_owned())).unwrap(), fresh);
        let cache = Cache::at(dir.path(), "1".to_owned());
        lay_out(&files, &cache).unwrap();
        std::fs::write(dir.path().join("types/a.rs"), "1 9\nstruct").unwrap();
        assert_eq!(lay_out(&files, &cache).unwrap(), fresh);
    }

    #[test]
    fn what_is_no_rust_names_its_file() {
        let error = lay_out(&files("struct struct"), &Cache::none()).unwrap_err();
        assert!(error.starts_with("emit wrote invalid Rust for types/a.rs: "), "{error}");
    }
}
