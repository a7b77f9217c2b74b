//! What the crate costs to compile.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Context as _;
use eihealth_generator::codegen::features;
use eihealth_generator::codegen::pipeline;
use eihealth_generator::openapi::model::Api;

use super::Bench;
use super::clock::{Time, cargo, finish, once};
use crate::run;

/// How a user's first program looks: a client, one call, its answer printed.
const HELLO: &str = r#"use eihealth::{Client, Credentials, Region};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let credentials = Credentials::ak_sk(std::env::var("ACCESS_KEY")?, std::env::var("SECRET_KEY")?);
    let client = Client::builder().region(Region::CN_NORTH_4).credentials(credentials).build()?;
    println!("{:?}", client.list_image("my-project").send().await?);
    Ok(())
}
"#;

impl Bench {
    /// The crate that progenitor makes of the same specification, which it first has to be lowered for.
    pub(super) fn stock(&self, style: &str) -> anyhow::Result<PathBuf> {
        let dir = self.target.join("stock").join(style);
        let out = dir.display().to_string();
        let example = ["run", "--quiet", "--package", "eihealth-generator", "--example", "stock", "--"];
        cargo(self.workspace.root(), &self.target, &[&example[..], &["spec", style, &out]].concat())?;
        Ok(dir)
    }

    /// The time of a cargo command for the SDK alone, its dependencies built before.
    fn sdk(&self, arguments: &[&str]) -> anyhow::Result<Time> {
        let arguments = [&arguments[..1], &["--package", "eihealth"], &arguments[1..]].concat();
        self.alone(self.workspace.root().to_owned(), "eihealth", &arguments)
    }

    fn alone(&self, dir: PathBuf, package: &str, arguments: &[&str]) -> anyhow::Result<Time> {
        let run = || cargo(&dir, &self.target, &[arguments, &["--quiet"]].concat());
        run()?;
        let release = if arguments.contains(&"--release") { &["--release"][..] } else { &[] };
        let clean = [&["clean", "--quiet", "--package", package][..], release].concat();
        self.clock.median(|| cargo(&dir, &self.target, &clean), run)
    }

    fn groups(&self) -> anyhow::Result<Vec<String>> {
        Ok(features::groups(&Api::new(&pipeline::bundle(&self.workspace.spec())?.to_json())))
    }
}

/// `cargo check`, with every feature alone.
pub(super) fn check(bench: &mut Bench) -> anyhow::Result<()> {
    for style in ["builder", "positional"] {
        let dir = bench.stock(style)?;
        let time = bench.alone(dir, "stock", &["check"])?;
        bench.table.reference(&format!("check, progenitor, {style} style (CPU)"), time.user, "s");
    }
    let time = bench.sdk(&["check"])?;
    bench.table.limited("check, eihealth (CPU)", time.user, 7.0, "s");
    for group in bench.groups()? {
        let time = bench.sdk(&["check", "--no-default-features", "--features", &group])?;
        bench.table.reference(&format!("check, eihealth, {group} alone (CPU)"), time.user, "s");
    }
    Ok(())
}

/// `cargo build`.
pub(super) fn dev(bench: &mut Bench) -> anyhow::Result<()> {
    // the workspace's own profile leaves debug information out; this is for those who set nothing
    build(bench, "dev", &["build", "--config", "profile.dev.debug=true"], 0.4)
}

/// `cargo build --release`.
pub(super) fn release(bench: &mut Bench) -> anyhow::Result<()> {
    // the workspace's own profile is for the program `eihealth`
    let plain = ["--config", "profile.release.lto=false", "--config", "profile.release.codegen-units=16"];
    build(bench, "release", &[&["build", "--release"][..], &plain].concat(), 0.7)
}

fn build(bench: &mut Bench, name: &str, arguments: &[&str], limit: f64) -> anyhow::Result<()> {
    let stock = bench.stock("positional")?;
    let stock = bench.alone(stock, "stock", arguments)?;
    bench.table.reference(&format!("{name}, progenitor, positional style (CPU)"), stock.user, "s");
    let sdk = bench.sdk(arguments)?;
    bench.table.reference(&format!("{name}, eihealth (CPU)"), sdk.user, "s");
    bench.table.limited(&format!("{name}, eihealth of positional"), sdk.user / stock.user, limit, "×");
    let one = bench.sdk(&[arguments, &["--no-default-features", "--features", "project"]].concat())?;
    bench.table.reference(&format!("{name}, eihealth, project alone (CPU)"), one.user, "s");
    Ok(())
}

/// Lines of LLVM IR: what the compiler has to do, whatever the machine.
pub(super) fn ir(bench: &mut Bench) -> anyhow::Result<()> {
    let target = bench.target.join("ir");
    let emit = ["--lib", "--", "--emit=llvm-ir", "-Ccodegen-units=1", "-Cdebuginfo=line-tables-only"];
    let root = bench.workspace.root();
    cargo(root, &target, &[&["rustc", "--quiet", "--package", "eihealth"][..], &emit].concat())?;
    let deps = target.join("debug/deps");
    let mut lines = 0;
    for entry in std::fs::read_dir(&deps).with_context(|| deps.display().to_string())? {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if name.starts_with("eihealth-") && name.ends_with(".ll") {
            lines = std::fs::read_to_string(&path)?.lines().count();
            std::fs::remove_file(&path)?;
        }
    }
    bench.table.reference("lines of LLVM IR, dev", lines as f64, "");
    Ok(())
}

/// A program with one call, from nothing: what a user waits for first.
pub(super) fn hello(bench: &mut Bench) -> anyhow::Result<()> {
    let declared = bench.workspace.features()?.features;
    // the ways to encrypt, where the SDK leaves the choice
    let ways: Vec<&str> = ["rustls", "rustls-aws-lc", "native-tls"]
        .into_iter()
        .filter(|way| declared.contains_key(*way))
        .collect();
    let mut variants = vec![("all features".to_owned(), "[]".to_owned(), true)];
    for way in ways {
        variants.push((format!("project, {way}"), format!("[\"project\", \"http2\", \"{way}\"]"), false));
    }
    for (name, features, defaults) in variants {
        let dir = bench.target.join("hello");
        std::fs::create_dir_all(dir.join("src"))?;
        let sdk = bench.workspace.root().join("sdk");
        let manifest = format!(
            "[package]\nname = \"hello\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
             eihealth = {{ path = {sdk:?}, default-features = {defaults}, features = {features} }}\n\
             tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n"
        );
        std::fs::write(dir.join("Cargo.toml"), manifest)?;
        std::fs::write(dir.join("src/main.rs"), HELLO)?;
        // downloading is no part of it
        let mut fetch = Command::new(run::cargo());
        fetch.args(["fetch", "--quiet"]).current_dir(&dir);
        finish(fetch, &[0])?;
        let target = bench.target.join("cold");
        if target.exists() {
            std::fs::remove_dir_all(&target)?;
        }
        let time = once(|| cargo(&dir, &target, &["build", "--quiet"]))?;
        let binary = target.join(format!("debug/hello{}", std::env::consts::EXE_SUFFIX));
        let size = binary.metadata().with_context(|| binary.display().to_string())?.len() as f64 / 1e6;
        bench.table.limited(&format!("hello, {name}, cold (wall)"), time.wall, 40.0, "s");
        bench.table.reference(&format!("hello, {name}, cold (CPU)"), time.user, "s");
        bench.table.limited(&format!("hello, {name}, dev binary"), size, 50.0, "MB");
        std::fs::remove_dir_all(&target)?;
    }
    Ok(())
}
