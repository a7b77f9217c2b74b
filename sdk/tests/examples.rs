//! The examples about files, run as programs against the mock service.

use std::path::{Path, PathBuf};
use std::process::Command;

use eihealth_mock::{Mock, keys};
use serde_json::json;

/// Has cargo build the examples, which it does by itself only for a run of all tests.
fn build() {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let built = Command::new(cargo)
        .args(["build", "--quiet", "--package", "eihealth", "--examples"])
        .status()
        .unwrap();
    assert!(built.success());
}

/// A program that cargo has built beside this test.
fn example(name: &str) -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let target = test.parent().and_then(Path::parent).unwrap();
    target.join("examples").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// What an example prints.
fn run(mock: &Mock, name: &str, arguments: &[&str]) -> String {
    let output = Command::new(example(name))
        .args(arguments)
        .env_clear()
        .env("HUAWEICLOUD_SDK_AK", keys::ACCESS_KEY)
        .env("HUAWEICLOUD_SDK_SK", keys::SECRET_KEY)
        .env("HUAWEICLOUD_SDK_REGION", "cn-north-4")
        .env("HUAWEICLOUD_SDK_PROJECT_ID", keys::PROJECT_ID)
        .env("HUAWEICLOUD_SDK_REGION_EIHEALTH_CN_NORTH_4", mock.url())
        .env("NO_PROXY", "*")
        .output()
        .unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{name}: {}{}", text(&output.stdout), text(&output.stderr));
    text(&output.stdout)
}

#[tokio::test(flavor = "multi_thread")]
async fn files_go_up_and_come_back() {
    build();
    let mock = Mock::start().await.unwrap();
    let project = mock.seed("create_project", &[], json!({"name": "wgs-cohort"})).unwrap();
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("reads.fastq.gz");
    let content: Vec<u8> = (0..9_000_000_u32).map(|at| (at % 251) as u8).collect();
    std::fs::write(&path, &content).unwrap();
    let (file, back) = (path.to_str().unwrap(), dir.path().join("back"));

    let said = run(&mock, "upload", &[&project, file, "raw"]);
    assert!(said.starts_with("9000000 bytes in 3 parts, MD5 "), "{said}");
    let from = "wgs-cohort:/raw/reads.fastq.gz";
    let said = run(&mock, "download", &[&project, from, back.to_str().unwrap()]);
    assert!(said.ends_with("back: 9000000 bytes\n"), "{said}");
    assert!(std::fs::read(&back).unwrap() == content);

    let said = run(&mock, "upload_and_download", &[&project, "wgs-cohort", file]);
    assert_eq!(said, "9000000 bytes came back\n");
    assert!(std::fs::read(format!("{file}.again")).unwrap() == content);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_engine_goes_up_and_is_installed() {
    let mock = Mock::start().await.unwrap();
    let client = eihealth::Client::builder()
        .region(eihealth::Region::CN_NORTH_4)
        .credentials(eihealth::Credentials::ak_sk(keys::ACCESS_KEY, keys::SECRET_KEY))
        .project_id(keys::PROJECT_ID)
        .endpoint(mock.url())
        .no_proxy()
        .build()
        .unwrap();
    let engine = eihealth::transfer::Source::bytes(vec![7; 9_000_000]);
    let uploaded = client.install_nextflow_in_parts(engine).named("nextflow-24-all").await.unwrap();
    assert_eq!((uploaded.bytes, uploaded.parts), (9_000_000, 3));
    let id = uploaded.answer["id"].as_str().unwrap();
    client.show_nextflow(id).await.unwrap();
}
