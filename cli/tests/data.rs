//! Files and folders: `ls`, `upload`, `download`, `cp`, `mv`, `rm`, `mkdir`.

use std::fs;
use std::process::{Command, Stdio};

use eihealth_mock::Reply;
use http::StatusCode;
use serde_json::{Value, json};

use crate::shell::{Shell, finish};

/// The names in a folder.
fn names(shell: &Shell, path: &str) -> String {
    shell
        .ok(&["ls", path, "--recursive", "--query", "sort([].path) | join(' ', @)", "-o", "csv"])
        .trim()
        .to_owned()
}

fn write(shell: &Shell, path: &str, content: &[u8]) {
    let path = shell.directory.path().join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, content).unwrap();
}

#[test]
fn a_file_goes_there_and_back() {
    let shell = Shell::new();
    shell.project("pilot");
    write(&shell, "a.txt", b"one\n");
    let sent = shell.run(&["upload", "a.txt", "pilot:/raw/"]);
    assert_eq!(sent.code, 0, "{sent:?}");
    assert!(sent.out.contains("pilot:/raw/a.txt"), "{sent:?}");
    assert!(sent.err.contains("1 sent, 4 B"), "{sent:?}");
    // a name without a slash is the file's, unless there is such a folder
    shell.ok(&["upload", "a.txt", "pilot:/raw/b.txt"]);
    shell.ok(&["--project", "pilot", "upload", "a.txt", "/raw"]);
    assert_eq!(names(&shell, "pilot:/"), "pilot:/raw/a.txt pilot:/raw/b.txt");

    let table = shell.ok(&["ls", "pilot:/"]);
    assert!(table.starts_with("NAME") && table.contains("FOLDER"), "{table}");
    let one = shell.ok(&["ls", "pilot:/raw/b.txt", "-o", "csv", "--columns", "name,size"]);
    assert_eq!(one, "name,size\nb.txt,4\n");

    shell.ok(&["download", "pilot:/raw/b.txt", "c.txt"]);
    assert_eq!(fs::read(shell.directory.path().join("c.txt")).unwrap(), b"one\n");
    let there = shell.run(&["download", "pilot:/raw/b.txt", "c.txt"]);
    assert_eq!(there.code, 1, "{there:?}");
    assert!(there.err.contains("--overwrite"), "{there:?}");
    shell.ok(&["download", "pilot:/raw/b.txt", "c.txt", "--overwrite"]);
}

#[test]
fn directories_keep_their_form() {
    let shell = Shell::new();
    let project = shell.project("pilot");
    for path in ["reads/1.fastq.gz", "reads/deep/2.fastq.gz", "reads/test.fastq.gz", "reads/notes.txt"] {
        write(&shell, path, path.as_bytes());
    }
    shell.ok(&["upload", "reads/", "pilot:/raw/", "--include", "*.fastq.gz", "--exclude", "test*"]);
    assert_eq!(names(&shell, "pilot:/"), "pilot:/raw/1.fastq.gz pilot:/raw/deep/2.fastq.gz");
    shell.ok(&["upload", "reads", &format!("{project}:/all")]);
    assert_eq!(names(&shell, "pilot:/all/").split(' ').count(), 4);

    shell.ok(&["download", "pilot:/all/reads", "back"]);
    assert_eq!(
        fs::read(shell.directory.path().join("back/reads/deep/2.fastq.gz")).unwrap(),
        b"reads/deep/2.fastq.gz"
    );
    let again = shell.run(&["download", "pilot:/all/reads", "back", "--resume"]);
    assert_eq!((again.code, again.out.as_str()), (0, ""), "{again:?}");
    assert!(again.err.contains("4 saved before"), "{again:?}");
    let bad = shell.run(&["upload", "reads/", "pilot:/raw/", "--include", "[a"]);
    assert_ne!(bad.code, 0, "{bad:?}");
}

#[test]
fn a_misspelt_file_is_told_before_anything_is_sent() {
    let shell = Shell::new();
    shell.project("pilot");
    write(&shell, "reads/a", b"a");
    let failed = shell.run(&["upload", "reads/a", "raeds/b", "pilot:/raw/"]);
    assert_eq!(failed.code, 2, "{failed:?}");
    assert!(failed.err.contains("raeds/b") && !failed.err.contains("--resume"), "{failed:?}");
    assert_eq!(shell.mock.calls("upload_data").len(), 0);
}

#[test]
fn no_file_takes_the_place_of_another_of_the_same_command() {
    let shell = Shell::new();
    shell.project("pilot");
    for (path, text) in [("one/a", "first"), ("two/a", "second"), ("two/b", "third")] {
        write(&shell, path, text.as_bytes());
    }
    for sources in [&["one/a", "two/a"][..], &["one/", "two/"], &["one/a", "two/"]] {
        let ran = shell.run(&[&["upload"], sources, &["pilot:/raw/"]].concat());
        assert!(ran.code == 2 && ran.err.contains("two/a would take the place of one/a"), "{ran:?}");
        shell.ok(&["download", "pilot:/raw/a", "back", "--overwrite"]);
        assert_eq!(fs::read_to_string(shell.directory.path().join("back")).unwrap(), "first");
    }
    shell.ok(&["upload", "two/a", "pilot:/other/"]);
    let ran = shell.run(&["download", "pilot:/raw/a", "pilot:/other/a", "here/", "--overwrite"]);
    assert!(ran.code == 2 && ran.err.contains("would both be saved as here/a"), "{ran:?}");
    assert!(!shell.directory.path().join("here").exists());
    let ran = shell.run(&["cp", "pilot:/raw/a", "pilot:/other/a", "pilot:/all/"]);
    assert!(ran.code == 2 && ran.err.contains("/other/a would take the place of pilot:/raw/a"), "{ran:?}");
    assert!(shell.mock.calls("copy_data").is_empty());
    let none = shell.run(&["upload", "one/", "pilot:/raw/", "--exclude", "*"]);
    assert!(none.code == 0 && none.err.contains("nothing found"), "{none:?}");
}

#[test]
fn what_was_sent_is_not_sent_again() {
    let shell = Shell::new();
    shell.project("pilot");
    write(&shell, "reads/a", b"a");
    write(&shell, "reads/b", &vec![7; 9 << 20]);
    // the small file and a part of the large one arrive
    let full = Reply::error(StatusCode::BAD_REQUEST, "eihealth.01000055", "Full.");
    shell.mock.on("upload_data").nth(3).always().respond(full).unwrap();
    let upload = ["upload", "reads/", "pilot:/raw/", "--files-at-once", "1"];
    let broken = shell.run(&upload);
    assert_eq!(broken.code, 1, "{broken:?}");
    assert!(broken.err.contains("--resume"), "{broken:?}");
    shell.mock.clear_faults();
    let sent = |shell: &Shell| shell.mock.calls("upload_data").len();
    let before = sent(&shell);
    let resumed = shell.run(&[&upload[..], &["--resume"]].concat());
    assert_eq!(resumed.code, 0, "{resumed:?}");
    let more = sent(&shell) - before;
    assert!(more < 4, "{more} of 4 parts were sent again");
    assert_eq!(names(&shell, "pilot:/raw/"), "pilot:/raw/a pilot:/raw/b");
    let state = shell.directory.path().join(".local/state/eihealth/uploads");
    assert_eq!(fs::read_dir(state).unwrap().count(), 0, "nothing is left once all is there");
    shell.ok(&["download", "pilot:/raw/b", "b"]);
    assert_eq!(fs::read(shell.directory.path().join("b")).unwrap().len(), 9 << 20);
}

#[test]
fn things_are_copied_moved_and_deleted() {
    let shell = Shell::new();
    let pilot = shell.project("pilot");
    let other = shell.project("other");
    for path in ["raw/a", "raw/deep/b", "ref/hg38.fa"] {
        shell.mock.put_file(if path.starts_with("ref") { &other } else { &pilot }, path, path).unwrap();
    }
    shell.ok(&["mkdir", "pilot:/work"]);
    shell.ok(&["mkdir", "-p", "pilot:/work/", "pilot:/deep/er/est"]);
    shell.ok(&["cp", "pilot:/raw/a", "other:/ref", "pilot:/work"]);
    assert_eq!(names(&shell, "pilot:/work"), "pilot:/work/a pilot:/work/ref/hg38.fa");

    shell.ok(&["mv", "pilot:/raw/", "pilot:/work/ref/hg38.fa", "pilot:/done/"]);
    assert_eq!(
        names(&shell, "pilot:/"),
        "pilot:/done/hg38.fa pilot:/done/raw/a pilot:/done/raw/deep/b pilot:/work/a"
    );
    let taken = shell.run(&["mv", "pilot:/work/a", "pilot:/done/raw/"]);
    assert_eq!(taken.code, 2, "{taken:?}");
    assert!(taken.err.contains("is there already"), "{taken:?}");
    for words in [
        &["mv", "pilot:/done/", "pilot:/done/raw/"][..],
        &["cp", "pilot:/work/a", "pilot:/new-name"],
        &["rm", "pilot:/done"],
        &["rm", "-r", "--yes", "pilot:/"],
        &["rm", "pilot:/work/a"],
        &["ls", "/work"],
        &["ls", "pilot:/../x"],
    ] {
        let ran = shell.run(words);
        assert_eq!(ran.code, 2, "{words:?}: {ran:?}");
    }
    for words in [&["ls", "pilot:/none"][..], &["rm", "--yes", "pilot:/none"], &["ls", "pliot:/"]] {
        let ran = shell.run(words);
        assert_eq!(ran.code, 3, "{words:?}: {ran:?}");
    }
    shell.ok(&["rm", "--yes", "-r", "pilot:/done", "pilot:/work/a"]);
    assert_eq!(names(&shell, "pilot:/"), "");
}

#[test]
fn what_has_not_arrived_is_not_deleted() {
    let shell = Shell::new();
    let pilot = shell.project("pilot");
    shell.mock.put_file(&pilot, "raw/a", "a").unwrap();
    let id = shell.mock.seed("show_data_job", &[&pilot], json!({ "status": "SUCCEED" })).unwrap();
    // the data job that is waited for has copied nothing
    shell.mock.reply_next("copy_data", Reply::json(StatusCode::ACCEPTED, &json!({ "id": id }))).unwrap();
    let moved = shell.run(&["mv", "pilot:/raw/a", "pilot:/done/"]);
    assert_ne!(moved.code, 0, "{moved:?}");
    assert!(shell.mock.calls("batch_delete_data").is_empty());
    assert_eq!(names(&shell, "pilot:/"), "pilot:/raw/a");
}

#[test]
fn a_rehearsal_changes_nothing() {
    let shell = Shell::new();
    let pilot = shell.project("pilot");
    shell.mock.put_file(&pilot, "raw/a", "a").unwrap();
    write(&shell, "b", b"b");
    for (words, part) in [
        (&["upload", "b", "pilot:/raw/"][..], "datas/upload"),
        (&["rm", "pilot:/raw/a"], "batch-delete"),
        (&["cp", "pilot:/raw/a", "pilot:/work/"], "datas/clone"),
        (&["mv", "pilot:/raw/a", "pilot:/work/"], "batch-delete"),
        (&["mkdir", "pilot:/new"], "/datas"),
    ] {
        let ran = shell.run(&[words, &["--dry-run"]].concat());
        assert_eq!(ran.code, 0, "{words:?}: {ran:?}");
        assert!(ran.out.starts_with("curl") && ran.out.contains(part), "{words:?}: {ran:?}");
    }
    // all of what it would send, not only the first
    let both = shell.run(&["mkdir", "pilot:/one", "pilot:/two", "--dry-run"]);
    assert_eq!(both.out.matches("curl").count(), 2, "{both:?}");
    assert_eq!(names(&shell, "pilot:/"), "pilot:/raw/a");
}

#[test]
fn a_failed_data_job_has_its_code() {
    let shell = Shell::new();
    let pilot = shell.project("pilot");
    shell.mock.put_file(&pilot, "raw/a", "a").unwrap();
    let id = shell
        .mock
        .seed("show_data_job", &[&pilot], json!({ "status": "FAILED", "failed_reason": "Full." }))
        .unwrap();
    shell.mock.reply_next("copy_data", Reply::json(StatusCode::ACCEPTED, &json!({ "id": id }))).unwrap();
    let failed = shell.run(&["cp", "pilot:/raw/a", "pilot:/work/"]);
    assert_eq!(failed.code, 5, "{failed:?}");
}

#[cfg(unix)]
#[test]
fn an_interruption_says_how_to_go_on() {
    let shell = Shell::new();
    shell.project("pilot");
    write(&shell, "b", &vec![7; 9 << 20]);
    shell.mock.on("upload_data").nth(2).always().hang().unwrap();
    let mut command = shell.command();
    command.args(["--mock", &shell.mock.url(), "upload", "b", "pilot:/raw/"]);
    let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    while shell.mock.calls("upload_data").len() < 2 {
        std::thread::yield_now();
    }
    finish(Command::new("kill").args(["-INT", &child.id().to_string()]), "");
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("--resume"), "{said}");
}

#[cfg(unix)]
#[test]
fn an_interrupted_download_goes_on_where_it_was() {
    let shell = Shell::new();
    let project = shell.project("pilot");
    let content: Vec<u8> = (0..4 << 20).map(|n: u32| n.to_le_bytes()[1]).collect();
    shell.mock.put_file(&project, "b", content.clone()).unwrap();
    // a file can be gone on with whose content is told from any other
    let etag = |status| Reply::new(status).header(http::header::ETAG, "\"one\"".parse().unwrap());
    let stalled = etag(StatusCode::OK).body(content[..2 << 20].to_vec()).stalled(4 << 20);
    shell.mock.reply_next("download_data", stalled).unwrap();
    let mut command = shell.command();
    command.args(["--mock", &shell.mock.url(), "download", "pilot:/b", "b"]);
    let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let part = || {
        let files = fs::read_dir(shell.directory.path()).unwrap().flatten();
        let part = files.into_iter().find(|file| file.path().extension().is_some_and(|end| end == "part"));
        part.and_then(|file| file.metadata().ok()).map_or(0, |about| about.len())
    };
    while part() < 1 << 20 {
        std::thread::yield_now();
    }
    finish(Command::new("kill").args(["-INT", &child.id().to_string()]), "");
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.code() == Some(130) && said.contains("--resume"), "{said}");
    // the end of it comes once more, and is compared
    let kept = part() as usize - 4096;
    assert!(kept >= 1 << 19, "what has come is kept");
    let range = format!("bytes {kept}-{}/{}", content.len() - 1, content.len()).parse().unwrap();
    let rest = etag(StatusCode::PARTIAL_CONTENT).header(http::header::CONTENT_RANGE, range);
    for reply in [etag(StatusCode::OK).body(content.clone()), rest.body(content[kept..].to_vec())] {
        shell.mock.reply_next("download_data", reply).unwrap();
    }
    let resumed = shell.run(&["download", "pilot:/b", "b", "--resume"]);
    assert_eq!(resumed.code, 0, "{resumed:?}");
    assert_eq!(fs::read(shell.directory.path().join("b")).unwrap(), content);
    let starts: Vec<_> = shell.mock.calls("download_data").iter().filter_map(|call| call.json()).collect();
    assert!(starts.last().unwrap()["range_start"] == kept, "{starts:?}");
}

#[test]
fn results_are_for_programs_too() {
    let shell = Shell::new();
    shell.project("pilot");
    write(&shell, "a", b"a");
    let sent: Value = serde_json::from_str(&shell.ok(&["upload", "a", "pilot:/", "-o", "json"])).unwrap();
    assert_eq!(sent[0]["path"], "pilot:/a");
    assert_eq!(sent[0]["md5"], "0cc175b9c0f1b6a831c399e269772661");
}
