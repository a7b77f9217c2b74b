//! `cargo xtask bundle`

use std::path::Path;
use std::process::ExitCode;

use eihealth_generator::codegen::{pipeline, write};

use crate::output::say;
use crate::workspace;

pub(crate) fn run(json: bool, output: Option<&Path>) -> Result<ExitCode, String> {
    let document = pipeline::bundle(&workspace::spec()).map_err(|e| e.to_string())?.to_json();
    let text = if json {
        serde_json::to_string_pretty(&document).map_err(|e| e.to_string())? + "\n"
    } else {
        pipeline::to_yaml(&document).map_err(|e| e.to_string())?
    };
    match output {
        Some(path) => write::replace_file(path, &text).map_err(|e| e.to_string())?,
        None => say!("{}", text.trim_end()),
    }
    Ok(ExitCode::SUCCESS)
}
