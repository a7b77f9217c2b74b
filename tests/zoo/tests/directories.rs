//! Directories: which files are sent, where to, and what is said of the others.

use crate::support::raw::{self, Act, Raw, json};
use eihealth_zoo::transfer::DirectoryUpload;
use eihealth_zoo::{Client, Retry};
use std::path::Path;
use std::sync::{Arc, Mutex};

fn client(url: &str) -> Client {
    raw::builder(url).retry(Retry::none()).build().unwrap()
}

/// A server that takes files into a list of folder and name, but one.
async fn server() -> (Raw, Arc<Mutex<Vec<String>>>) {
    let stored = Arc::new(Mutex::new(Vec::new()));
    let list = stored.clone();
    let server = Raw::start(
        [],
        Act::by(move |seen| {
            let body = String::from_utf8_lossy(&seen.body).into_owned();
            let field = |name: &str| {
                let start = format!("name=\"{name}\"\r\n\r\n");
                body.split(&start)
                    .nth(1)
                    .map(|rest| rest.split("\r\n").next().unwrap().to_owned())
                    .unwrap_or_default()
            };
            let path = format!("{}{}", field("folder"), field("name"));
            if path.ends_with("refused.txt") {
                return Act::Answer(json(403, "{}"));
            }
            list.lock().unwrap().push(path);
            Act::Answer(json(200, r#"{"upload":{"id":"u"}}"#))
        }),
    )
    .await;
    (server, stored)
}

fn directory() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    for path in ["a.gz", "b.txt", "run/c.gz", "run/deep/d.gz", "run/refused.txt", "empty.gz"] {
        let path = dir.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, "content").unwrap();
    }
    dir
}

fn upload(client: &Client, root: &Path) -> DirectoryUpload<'static> {
    eihealth_zoo::directory_of_the_zoo(client, root)
}

#[tokio::test]
async fn every_file_is_sent_to_its_folder_and_reported() {
    let (server, stored) = server().await;
    let dir = directory();
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(dir.path(), dir.path().join("run").join("round")).unwrap();
        std::os::unix::fs::symlink(dir.path().join("a.gz"), dir.path().join("link.gz")).unwrap();
        std::os::unix::fs::symlink("nowhere", dir.path().join("broken")).unwrap();
        use std::os::unix::ffi::OsStrExt;
        std::fs::write(dir.path().join(std::ffi::OsStr::from_bytes(b"odd\xff")), "x").unwrap();
    }
    let mut told = 0;
    let report = upload(&client(&server.url), dir.path())
        .to("raw")
        .files_at_once(2)
        .on_file(|_| told += 1)
        .await
        .unwrap();
    let mut sent = stored.lock().unwrap().clone();
    sent.sort();
    assert_eq!(
        sent,
        ["raw/a.gz", "raw/b.txt", "raw/empty.gz", "raw/link.gz", "raw/run/c.gz", "raw/run/deep/d.gz"]
    );
    assert_eq!((told, report.bytes()), (7, 42));
    let failed: Vec<_> =
        report.failed().map(|(path, error)| (path.to_str().unwrap(), error.to_string())).collect();
    assert_eq!(failed.len(), 2, "{failed:?}");
    assert!(failed[0].0 == "broken" && failed[0].1.contains("can't be read"), "{failed:?}");
    assert!(failed[1].0 == "run/refused.txt" && failed[1].1.contains("403"), "{failed:?}");
    let skipped: Vec<_> = report.skipped.iter().map(|(_, why)| *why).collect();
    assert_eq!(skipped, ["a name that is not UTF-8", "a link to a directory"]);
}

#[tokio::test]
async fn each_file_can_be_sent_in_a_way_of_its_own() {
    let (server, stored) = server().await;
    let (client, dir) = (client(&server.url), directory());
    let seen = Arc::new(Mutex::new(0));
    let count = seen.clone();
    upload(&client, dir.path())
        .filter(|path| path.ends_with(".gz"))
        .each_file(move |path, upload| {
            let count = count.clone();
            let upload = upload.on_progress(move |progress| {
                *count.lock().unwrap() += u64::from(Some(progress.bytes) == progress.total);
            });
            if path.ends_with("run/c.gz") { upload.named("other.gz") } else { upload }
        })
        .await
        .unwrap();
    let mut sent = stored.lock().unwrap().clone();
    sent.sort();
    assert_eq!(sent, ["a.gz", "empty.gz", "run/deep/d.gz", "run/other.gz"]);
    assert!(*seen.lock().unwrap() >= 4);
}

#[tokio::test]
async fn filters_choose() {
    let (server, stored) = server().await;
    let (client, dir) = (client(&server.url), directory());
    upload(&client, dir.path())
        .filter(|path| path.starts_with("run/") && path.ends_with(".gz"))
        .await
        .unwrap();
    let mut sent = std::mem::take(&mut *stored.lock().unwrap());
    sent.sort();
    assert_eq!(sent, ["run/c.gz", "run/deep/d.gz"]);
    #[cfg(feature = "globs")]
    {
        upload(&client, dir.path()).include(["**/*.gz"]).exclude(["run/*.gz", "e?pty.*"]).await.unwrap();
        let mut sent = std::mem::take(&mut *stored.lock().unwrap());
        sent.sort();
        assert_eq!(sent, ["a.gz", "run/deep/d.gz"]);
        let error = upload(&client, dir.path()).include(["a[".to_owned()]).await.unwrap_err().to_string();
        assert!(error.contains("can't be uploaded") && error.contains("a["), "{error}");
    }
    let error = upload(&client, &dir.path().join("missing")).await.unwrap_err().to_string();
    assert!(error.contains("missing can't be uploaded: No such file"), "{error}");
}
