//! Progress on standard error, where that is a terminal.

use eihealth::transfer::Progress;
use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle};

/// How often a second lines are drawn.
const RATE: u8 = 10;

/// A file: name, bar, bytes, rate, time left.
const FILE: &str = "{msg:!28} {wide_bar} {bytes:>10}/{total_bytes:10} {binary_bytes_per_sec:>12} {eta:>4}";
/// A text.
const TEXT: &str = "{wide_msg}";

/// Lines that are drawn over each other.
#[derive(Clone)]
pub(crate) struct Lines(MultiProgress);

/// One of them, which goes when it is dropped.
pub(crate) struct Line(ProgressBar);

impl Lines {
    pub(crate) fn new() -> Self {
        Self(MultiProgress::with_draw_target(ProgressDrawTarget::stderr_with_hz(RATE)))
    }

    /// A line for the bytes of a file.
    pub(crate) fn file(&self, name: &str) -> Line {
        self.line(FILE, name)
    }

    /// A line with a text that changes.
    pub(crate) fn text(&self) -> Line {
        self.line(TEXT, "")
    }

    fn line(&self, template: &str, message: &str) -> Line {
        let line = self.0.add(ProgressBar::no_length());
        // a test reads each of them
        if let Ok(style) = ProgressStyle::with_template(template) {
            line.set_style(style.progress_chars("=> "));
        }
        line.set_message(visible(message));
        Line(line)
    }
}

impl Line {
    /// How far a file has come.
    pub(crate) fn step(&self, progress: Progress) {
        if let Some(total) = progress.total {
            self.0.set_length(total);
        }
        self.0.set_position(progress.bytes);
    }

    /// What the line says.
    pub(crate) fn say(&self, text: &str) {
        self.0.set_message(visible(text));
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

/// Without what a terminal would obey.
fn visible(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '?' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use indicatif::ProgressStyle;

    use super::{FILE, TEXT, visible};

    #[test]
    fn templates_are_templates() {
        assert!(ProgressStyle::with_template(FILE).is_ok());
        assert!(ProgressStyle::with_template(TEXT).is_ok());
    }

    #[test]
    fn a_file_name_is_no_command_to_the_terminal() {
        assert_eq!(visible("a\u{1b}[2Jb"), "a?[2Jb");
    }
}
