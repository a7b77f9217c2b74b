//! Decoding and encoding, against serde's derives on the types that progenitor makes of the same schemas.

use std::process::Command;

use anyhow::Context as _;

use super::Bench;
use super::clock::{cargo, finish};

/// Times both ways of reading and writing the same jobs; prints nanoseconds a job.
const PROGRAM: &str = r#"use std::hint::black_box;
use std::time::Instant;

const JOBS: usize = 10_000;
const RUNS: usize = 9;

/// The fastest of some runs, in nanoseconds a job.
fn time<T>(mut run: impl FnMut() -> T) -> f64 {
    let once = |run: &mut dyn FnMut() -> T| {
        let start = Instant::now();
        black_box(run());
        start.elapsed().as_nanos() as f64 / JOBS as f64
    };
    (0..RUNS).map(|_| once(&mut run)).fold(f64::INFINITY, f64::min)
}

fn main() {
    let example: serde_json::Value = serde_json::from_str(include_str!("example.json")).unwrap();
    let job = example["jobs"][0].clone();
    let text = serde_json::json!({ "jobs": vec![job; JOBS], "count": JOBS }).to_string();
    let stock: stock::types::JobList = serde_json::from_str(&text).unwrap();
    let ours: eihealth::types::JobList = serde_json::from_str(&text).unwrap();
    let values = [
        time(|| serde_json::from_str::<stock::types::JobList>(&text).unwrap()),
        time(|| serde_json::from_str::<eihealth::types::JobList>(&text).unwrap()),
        time(|| serde_json::to_string(&stock).unwrap()),
        time(|| serde_json::to_string(&ours).unwrap()),
    ];
    println!("{}", serde_json::json!(values));
}
"#;

pub(super) fn records(bench: &mut Bench) -> anyhow::Result<()> {
    let stock = bench.stock("positional")?;
    let dir = bench.target.join("records");
    std::fs::create_dir_all(dir.join("src"))?;
    let sdk = bench.workspace.root().join("sdk");
    let manifest = format!(
        "[package]\nname = \"records\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         eihealth = {{ path = {sdk:?}, default-features = false, features = [\"app\"] }}\n\
         stock = {{ path = {stock:?} }}\nserde_json = \"1\"\n"
    );
    std::fs::write(dir.join("Cargo.toml"), manifest)?;
    std::fs::write(dir.join("src/main.rs"), PROGRAM)?;
    let bundle = eihealth_generator::codegen::pipeline::bundle(&bench.workspace.spec())?.to_json();
    let example = example(&bundle).context("spec/: `list_job` has no example of its answer")?;
    std::fs::write(dir.join("src/example.json"), example.to_string())?;
    cargo(&dir, &bench.target, &["build", "--quiet", "--release"])?;
    let program = bench.target.join(format!("release/records{}", std::env::consts::EXE_SUFFIX));
    let printed = finish(Command::new(program), &[0])?;
    let [stock_reads, reads, stock_writes, writes]: [f64; 4] = serde_json::from_str(&printed)?;
    bench.table.reference("decoding a job, serde's derives", stock_reads, "ns");
    bench.table.limited("decoding a job, of serde's derives", reads / stock_reads, 1.2, "×");
    bench.table.reference("encoding a job, serde's derives", stock_writes, "ns");
    bench.table.limited("encoding a job, of serde's derives", writes / stock_writes, 1.2, "×");
    Ok(())
}

/// The example of a list of jobs.
fn example(bundle: &serde_json::Value) -> Option<&serde_json::Value> {
    let paths = bundle["paths"].as_object()?.values();
    let operation =
        paths.map(|path| &path["get"]).find(|operation| operation["operationId"] == "list_job")?;
    let media = &operation["responses"]["200"]["content"]["application/json"];
    media.get("example").filter(|example| example["jobs"][0].is_object())
}
