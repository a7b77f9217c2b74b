//! What is audited, and where its lines stand.

/// What reports call it, and the files that its lines are counted through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// `document`: what reports call it.
    pub noun: &'static str,
    /// Files with the number of lines before them; none for a text that is one file.
    files: Vec<(usize, String)>,
    lines: usize,
}

impl Default for Source {
    /// A text that is one file.
    fn default() -> Self {
        Source { noun: "document", files: Vec::new(), lines: 0 }
    }
}

impl Source {
    /// Something that consists of files.
    #[cfg(feature = "vendor-sdk")]
    pub(super) fn of_files(noun: &'static str) -> Self {
        Source { noun, ..Source::default() }
    }

    /// Adds a file; the number of lines before it.
    #[cfg(feature = "vendor-sdk")]
    pub(super) fn add(&mut self, file: String, lines: usize) -> usize {
        let before = self.lines;
        self.files.push((before, file));
        self.lines += lines.max(1);
        before
    }

    /// Where a line stands, for people: `line 7`, `models/crate.py:7`.
    pub fn place(&self, line: usize) -> String {
        match self.files.iter().rev().find(|(before, _)| *before < line) {
            Some((before, file)) => format!("{file}:{}", line - before),
            None => format!("line {line}"),
        }
    }
}
