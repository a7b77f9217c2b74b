//! Turns the specification into JSON, which a program that starts reads in a fraction of the time that YAML takes.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::Value;

/// What the catalogue of error codes is called in the document.
const ERRORS: &str = "x-errors";

fn main() -> Result<(), Box<dyn Error>> {
    let mut document = read("spec/openapi.yaml")?;
    let mut catalogue = read("spec/errors.yaml")?;
    let errors = catalogue.get_mut("errors").map(Value::take).ok_or("spec/errors.yaml has no `errors`")?;
    document.as_object_mut().ok_or("spec/openapi.yaml is no object")?.insert(ERRORS.to_owned(), errors);
    let output = PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    fs::write(output.join("specification.json"), document.to_string())?;
    Ok(())
}

/// The files are links in the repository and files in the package. Where links aren't supported, git leaves the
/// target's name as text.
fn read(name: &str) -> Result<Value, Box<dyn Error>> {
    let mut path = PathBuf::from(name);
    let mut text = fs::read_to_string(&path).map_err(|error| format!("{name}: {error}"))?;
    if text.lines().count() == 1 && text.trim_end().ends_with(".yaml") {
        path = path.parent().unwrap_or(Path::new("")).join(text.trim_end());
        text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    println!("cargo::rerun-if-changed={}", path.display());
    // the specification is as trustworthy as the program, and larger than the limits meant for strangers' input
    let options = serde_yaml::options! { budget: None };
    Ok(serde_yaml::from_str_with_options(&text, options).map_err(|error| format!("{name}: {error}"))?)
}
