//! Writes the files and lays them out, which is most of a run's time.
//!
//! So it is shared by as many threads as there are processors, and what a run before has laid out is taken from a [`Cache`].

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;

use crate::codegen::emit::{File, print};
use crate::codegen::write;
use crate::openapi::parallel;

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

/// Writes and lays out all files, with as many threads as there are processors.
pub(crate) fn lay_out(files: &[File<'_>], cache: &Cache) -> Result<BTreeMap<String, String>, String> {
    let texts = parallel::map(files, |File { path, write }| {
        let text = write().and_then(|tokens| laid_out(path, tokens, cache));
        (path.clone(), text)
    });
    // in the order of their names, so that of several errors the same one is told each time
    let texts: BTreeMap<String, _> = texts.into_iter().collect();
    texts.into_iter().map(|(path, text)| Ok((path, text?))).collect()
}

fn laid_out(path: &str, tokens: TokenStream, cache: &Cache) -> Result<String, String> {
    let written = tokens.to_string();
    match cache.get(path, &written) {
        Some(text) => Ok(text),
        None => print(path, tokens).inspect(|text| cache.put(path, &written, text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::emit::HEADER;

    fn files(text: &str) -> Vec<File<'_>> {
        let file =
            |path: &str, text| File { path: path.to_owned(), write: Box::new(move || Ok(tokens(text))) };
        vec![file("types/a.rs", text), file("mod.rs", "mod types ;")]
    }

    fn tokens(text: &str) -> TokenStream {
        text.parse().unwrap()
    }

    #[test]
    fn what_was_kept_is_the_same_and_for_the_same_tokens_and_program_only() {
        let dir = tempfile::tempdir().unwrap();
        let cache = Cache::at(dir.path(), "1".to_owned());
        let lay_out = |cache: &Cache| lay_out(&files("/// A.\nstruct A ;"), cache);
        let fresh = lay_out(&Cache::none()).unwrap();
        assert_eq!(fresh["types/a.rs"], format!("{HEADER}\n\n/// A.\nstruct A;\n"));
        assert_eq!(lay_out(&cache).unwrap(), fresh, "laid out and kept");
        assert_eq!(lay_out(&cache).unwrap(), fresh, "as it was kept");

        let tokens = tokens("/// A.\nstruct A ;").to_string();
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
        let lay_out = |cache: &Cache| lay_out(&files("struct A ;"), cache);
        let fresh = lay_out(&Cache::none()).unwrap();
        assert_eq!(lay_out(&Cache::at(&file, "1".to_owned())).unwrap(), fresh);
        let cache = Cache::at(dir.path(), "1".to_owned());
        lay_out(&cache).unwrap();
        std::fs::write(dir.path().join("types/a.rs"), "1 9\nstruct").unwrap();
        assert_eq!(lay_out(&cache).unwrap(), fresh);
    }

    #[test]
    fn what_is_no_rust_names_its_file() {
        let error = lay_out(&files("struct struct"), &Cache::none()).unwrap_err();
        assert!(error.starts_with("emit wrote invalid Rust for types/a.rs: "), "{error}");
    }
}
