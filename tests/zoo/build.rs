//! Generates the client from `zoo.yaml`.

use std::error::Error;
use std::path::Path;

use eihealth_generator::codegen::pipeline;
use eihealth_generator::openapi::catalogue::ErrorEntry;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=zoo.yaml");
    let document = pipeline::bundle(Path::new("zoo.yaml"))?;
    // the runtime's own tests name codes of the real catalogue
    println!("cargo::rerun-if-changed=../../spec/errors.yaml");
    let mut catalogue = pipeline::catalogue(Path::new("../../spec"))?;
    catalogue.errors.push(ErrorEntry {
        code: "zoo.1".to_owned(),
        section: "1".to_owned(),
        status: 400,
        name: "CageLocked".to_owned(),
        message: "The cage is locked.".to_owned(),
        also: Vec::new(),
        advice: "Ask the keeper.".to_owned(),
        retry: false,
        throttled: false,
        at: document.at.clone(),
    });
    let output = pipeline::generate(&document, &catalogue)?;
    let out = std::env::var("OUT_DIR")?;
    let out = Path::new(&out);
    for (path, text) in &output.files {
        let target = out.join("generated").join(path);
        std::fs::create_dir_all(target.parent().unwrap_or(out))?;
        std::fs::write(target, text)?;
    }
    std::fs::write(out.join("root.rs"), "pub mod generated;\n")?;
    Ok(())
}
