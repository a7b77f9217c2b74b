//! Generates the client from `zoo.yaml`, and what lint accepts of a document of hostile names.

mod names;

use std::error::Error;
use std::path::Path;

use eihealth_generator::codegen::pipeline;
use eihealth_generator::openapi::catalogue::ErrorEntry;
use eihealth_generator::openapi::model::Api;
use eihealth_generator::openapi::yaml::{self, Node};
use eihealth_generator::samples::Samples;
use serde_json::Value;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=zoo.yaml");
    println!("cargo::rerun-if-changed=names.rs");
    let document = with_names(&pipeline::bundle(Path::new("zoo.yaml"))?)?;
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
    std::fs::write(out.join("samples.rs"), samples(&document))?;
    Ok(())
}

/// The sample of each operation as a function: whether it compiles is what is tried.
fn samples(document: &Node) -> String {
    let root = document.to_json();
    let api = Api::new(&root);
    let samples = Samples::new(&api);
    let functions = api.operations.iter().enumerate();
    functions
        .map(|(index, operation)| samples.rust(operation).function(&format!("sample_{index}")))
        .collect::<String>()
        // they are the SDK's users
        .replace("eihealth::", "eihealth_zoo::")
}

/// The zoo with the paths and components of the document of names. The zoo's own schemas are hostile enough.
fn with_names(zoo: &Node) -> Result<Node, Box<dyn Error>> {
    let names = names::document()?.0;
    let mut all = zoo.to_json();
    for place in ["/paths", "/components/schemas", "/components/responses"] {
        let (Some(own), Some(Value::Object(more))) = (
            all.pointer_mut(place).and_then(Value::as_object_mut),
            names.to_json().pointer_mut(place).map(Value::take),
        ) else {
            return Err(format!("{place} is missing").into());
        };
        for (key, value) in more {
            own.entry(key).or_insert(value);
        }
    }
    Ok(yaml::parse("zoo.json", &all.to_string())?)
}
