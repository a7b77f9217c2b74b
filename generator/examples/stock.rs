//! Writes what progenitor alone makes of a specification, as a crate to compare the SDK with.
//!
//! ```text
//! cargo run --example stock -p eihealth-generator -- spec <builder|positional> OUT_DIR
//! ```
//!
//! progenitor refuses the specification as it stands, so it gets the lowered one, as the SDK's emitters do.

use std::path::Path;
use std::time::Instant;

use eihealth_generator::codegen::lower::lower;
use eihealth_generator::codegen::pipeline;
use eihealth_generator::openapi::model::Api;
use progenitor::{GenerationSettings, Generator, InterfaceStyle};

const MANIFEST: &str = r#"[package]
name = "stock"
version = "0.0.0"
edition = "2021"

[workspace]

[dependencies]
bytes = "1"
chrono = { version = "0.4", default-features = false, features = ["serde"] }
futures-core = "0.3"
progenitor-client = "=0.15.1"
reqwest = { version = "0.13", default-features = false, features = ["json", "query", "stream"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
"#;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [spec, style, out] = arguments.as_slice() else {
        return Err("usage: stock SPEC builder|positional OUT_DIR".into());
    };
    let style = match style.as_str() {
        "builder" => InterfaceStyle::Builder,
        "positional" => InterfaceStyle::Positional,
        other => return Err(format!("unknown style `{other}`").into()),
    };
    let start = Instant::now();
    let document = pipeline::bundle(Path::new(spec))?.to_json();
    let lowered = lower(&Api::new(&document)).map_err(|e| format!("{e:?}"))?;
    let spec = serde_json::from_value(lowered.document)?;
    let mut settings = GenerationSettings::new();
    settings.with_interface(style);
    let tokens = Generator::new(&settings).generate_tokens(&spec)?;
    let text = prettyplease::unparse(&syn::parse2(tokens)?);
    println!("{} lines in {:.2} s", text.lines().count(), start.elapsed().as_secs_f64());
    let out = Path::new(out);
    std::fs::create_dir_all(out.join("src"))?;
    std::fs::write(out.join("Cargo.toml"), MANIFEST)?;
    std::fs::write(out.join("src/lib.rs"), text)?;
    Ok(())
}
