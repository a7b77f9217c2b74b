//! `cargo xtask bundle`

use std::path::Path;

use eihealth_generator::codegen::{pipeline, write};

use crate::output::{Outcome, Verdict, print};
use crate::workspace::Workspace;

pub(crate) fn run(json: bool, output: Option<&Path>) -> Outcome {
    let document = pipeline::bundle(&Workspace::find()?.spec())?.to_json();
    let text =
        if json { serde_json::to_string_pretty(&document)? + "\n" } else { pipeline::to_yaml(&document) };
    match output {
        Some(path) => write::replace_file(path, &text)?,
        None => print(&text)?,
    }
    Ok(Verdict::Good)
}
