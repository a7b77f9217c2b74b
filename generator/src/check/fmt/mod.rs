//! The canonical layout of the files of the specification: `cargo xtask fmt-spec`.
//!
//! The layout follows from the data and the comments alone, so that a diff of `spec/` shows what a
//! change means and nothing else. A file is read into a tree that keeps its comments (`tree`, `comments`),
//! its keys are put into the order of their object (`order`), and the tree is printed as all YAML is.

mod comments;
mod order;
mod tree;

use std::sync::Arc;

use crate::openapi::diagnostic::{Diagnostics, Location};
use crate::openapi::print::print;
use crate::openapi::yaml;

/// The widest line that text is folded to, in characters.
pub const WIDTH: usize = crate::openapi::print::WIDTH;

/// `text` in the canonical layout; `file_name` is how messages name it.
///
/// The result holds the same data and the same comments as `text`, and formatting it again changes
/// nothing.
///
/// # Errors
///
/// If `text` is not one YAML document, with the place that is wrong; and if the result would not say the
/// same as `text`, which is a defect of the formatter.
///
/// ```
/// use eihealth_generator::check::fmt::format;
///
/// let text = "info: {version: '1', title: \"Images\"}\nopenapi: 3.0.3\n";
/// assert_eq!(
///     format("images.yaml", text).unwrap(),
///     "openapi: 3.0.3\ninfo:\n  title: Images\n  version: '1'\n",
/// );
/// ```
pub fn format(file_name: &str, text: &str) -> Result<String, Diagnostics> {
    let text = normal_breaks(text);
    let data = yaml::parse(file_name, &text)?;
    let (mut document, comments) = tree::read(file_name, &text, &data)?;
    comments::attach(&mut document, comments, &text);
    order::order(&mut document);
    comments::settle(&mut document);
    let formatted = print(&document);
    verify(file_name, &text, &data, &formatted)?;
    Ok(formatted)
}

/// Line breaks as `\n`, without a byte order mark: YAML reads all of them alike.
fn normal_breaks(text: &str) -> String {
    text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n").replace('\r', "\n")
}

/// Refuses a result that differs from its source in more than layout.
fn verify(file_name: &str, text: &str, data: &yaml::Node, formatted: &str) -> Result<(), Diagnostics> {
    let after = yaml::parse(file_name, formatted)
        .map_err(|errors| defect(file_name, &format!("the result would not parse: {errors}")))?;
    if after.to_json() != data.to_json() {
        return Err(defect(file_name, "the result would hold other data"));
    }
    let sorted = |text: &str| {
        let mut comments = tree::comment_texts(text);
        comments.sort();
        comments
    };
    if sorted(formatted) != sorted(text) {
        return Err(defect(file_name, "the result would hold other comments"));
    }
    Ok(())
}

/// An error of this module, not of the file.
fn defect(file_name: &str, message: &str) -> Diagnostics {
    let mut found = Diagnostics::new();
    found.push(
        &Location { file: Arc::from(file_name), line: 1, column: 1 },
        "internal-error",
        format!("the formatter fails on this file: {message}"),
        "the file stays as it is; add it to the tests of generator/src/check/fmt and correct the formatter",
    );
    found
}
