//! In a pseudo-terminal, which `script` of util-linux makes.

use std::io::{Read, Write};
use std::process::{Command, Stdio};

use eihealth_mock::keys;

use crate::shell::Shell;

/// Runs a line of `sh` in a terminal of this width, and answers each question when it is asked; what the terminal showed.
/// `None`, loudly, where there is no `script`.
fn in_terminal(shell: &Shell, width: usize, line: &str, answers: &[(&str, &str)]) -> Option<String> {
    let (code, shown) = ended(shell, width, line, answers)?;
    assert_eq!(code, Some(0), "{line}: {shown}");
    Some(shown)
}

/// As [`in_terminal`], whatever the exit code is.
fn ended(shell: &Shell, width: usize, line: &str, answers: &[(&str, &str)]) -> Option<(Option<i32>, String)> {
    let there = Command::new("script").arg("--version").output();
    if !there.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).contains("util-linux")) {
        eprintln!("NOT TESTED: there is no `script` of util-linux here");
        return None;
    }
    let program = env!("CARGO_BIN_EXE_eihealth");
    let line = format!("stty cols {width} rows 50; exec '{program}' {line}");
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut command = shell.command();
    let environment: Vec<_> =
        command.get_envs().map(|(name, value)| (name.to_owned(), value.map(ToOwned::to_owned))).collect();
    command = Command::new("script");
    command.env_clear().current_dir(shell.directory.path());
    command.envs(environment.into_iter().filter_map(|(name, value)| Some((name, value?))));
    command
        .env("PATH", path)
        .env("TERM", "xterm")
        .env("SHELL", "/bin/sh")
        .env("EIHEALTH_MOCK", shell.mock.url())
        .env("LC_ALL", "C.UTF-8");
    command.args(["-q", "-e", "-c", &line, "/dev/null"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut output = child.stdout.take().unwrap();
    let mut shown = Vec::new();
    let mut answers = answers.iter();
    let mut next = answers.next();
    let mut chunk = [0; 4096];
    // some systems end a terminal with an error
    while let Ok(length @ 1..) = output.read(&mut chunk) {
        shown.extend_from_slice(&chunk[..length]);
        if let Some((question, answer)) = next
            && String::from_utf8_lossy(&shown).contains(question)
        {
            input.write_all(format!("{answer}\n").as_bytes()).unwrap();
            next = answers.next();
        }
    }
    let status = child.wait().unwrap();
    let shown = String::from_utf8(shown).unwrap().replace("\r\n", "\n").replace('\r', "\u{1b}[0G");
    assert!(next.is_none(), "{line}: {status}: {shown}");
    Some((status.code(), shown))
}

/// The lines that were drawn, each as it was, without what moves the cursor and colours.
fn drawn(shown: &str, width: usize) -> Vec<String> {
    let mut plain = String::new();
    let mut rest = shown.chars();
    while let Some(c) = rest.next() {
        if c != '\u{1b}' {
            plain.push(c);
            continue;
        }
        // `ESC [ … letter`: a move to another line ends this one
        let end = rest.by_ref().skip(1).find(char::is_ascii_alphabetic);
        if end != Some('m') {
            plain.push('\n');
        }
    }
    let lines = plain.lines().flat_map(|line| {
        let letters: Vec<char> = line.chars().collect();
        // what reaches the right edge goes on in the next line
        letters.chunks(width).map(String::from_iter).collect::<Vec<_>>()
    });
    lines.map(|line| line.trim_end().to_owned()).filter(|line| !line.is_empty()).collect()
}

#[test]
fn a_table_fits_the_terminal_and_tells_what_it_leaves_out() {
    let shell = Shell::new();
    shell.project("pilot-one");
    for width in [80, 200] {
        let Some(shown) = in_terminal(&shell, width, "api list_project", &[]) else { return };
        let plain = shown.replace("\u{1b}[1m", "").replace("\u{1b}[0m", "");
        assert!(!plain.contains('\u{1b}') && plain != shown, "{shown}");
        assert!(plain.starts_with("NAME ") && plain.contains("pilot-one"), "{plain}");
        assert!(plain.lines().all(|line| line.chars().count() < width), "{plain}");
    }
    let Some(narrow) = in_terminal(&shell, 60, "api list_project", &[]) else { return };
    assert!(narrow.trim_end().ends_with("…)") || narrow.contains("columns more"), "{narrow}");
}

#[test]
fn a_key_is_asked_for_and_a_deletion_is_confirmed() {
    let shell = Shell::new();
    let answers = [
        ("(AK): ", keys::ACCESS_KEY),
        ("not shown: ", keys::SECRET_KEY),
        ("Region, such as", "CN-NORTH-4"),
        ("did you mean", "cn-north-4"),
    ];
    let Some(shown) = in_terminal(&shell, 80, "configure", &answers) else { return };
    assert!(shown.contains("stored in profile `default`"), "{shown}");
    let stored = std::fs::read_to_string(shell.directory.path().join(".huaweicloud/credentials")).unwrap();
    let (key, secret) = (keys::ACCESS_KEY, keys::SECRET_KEY);
    assert_eq!(stored, format!("[default]\nak = {key}\nsk = {secret}\nregion = cn-north-4\n"));

    shell.ok(&["api", "create_label", "--name", "short-lived"]);
    let ids = shell.ok(&["api", "list_label", "--query", "labels[].id", "-o", "jsonl"]);
    let line = format!("api delete_label --label-id {}", ids.trim().trim_matches('"'));
    in_terminal(&shell, 80, &line, &[("Go on? [y/N]", "y")]);
    assert_eq!(shell.mock.calls("delete_label").len(), 1);
}

#[test]
fn bars_of_transfers_fit_the_terminal() {
    let shell = Shell::new();
    shell.project("pilot");
    let long = "a-name-that-is-longer-than-its-column-in-the-line.bam";
    for name in ["reads.fastq.gz", long] {
        std::fs::write(shell.directory.path().join(name), vec![7; 6 << 20]).unwrap();
    }
    for width in [80, 200] {
        for name in ["reads.fastq.gz", long] {
            for line in
                [format!("upload {name} pilot:/{width}/"), format!("download pilot:/{width}/{name} {width}/")]
            {
                let Some(shown) = in_terminal(&shell, width, &line, &[]) else { return };
                let lines = drawn(&shown, width);
                assert!(lines.iter().all(|line| line.chars().count() <= width), "{line}: {lines:#?}");
                let bars: Vec<_> =
                    lines.iter().filter(|line| line.contains("6.00 MiB") && line.contains("B/s")).collect();
                assert!(
                    !bars.is_empty() && bars.iter().all(|bar| bar.starts_with(&name[..12])),
                    "{line}: {lines:#?}"
                );
                // a line is drawn over itself, and gone at the end
                assert!(lines.last().unwrap().contains("6.00 MiB"), "{line}: {lines:#?}");
            }
        }
    }
}

#[test]
fn a_wait_has_a_line_for_each_task() {
    let shell = Shell::new();
    let project = shell.project("pilot");
    let task = |name: &str, status: &str| serde_json::json!({ "task_name": name, "status": status });
    for width in [80, 200] {
        let fields = |status: &str, tasks: [&str; 2]| {
            let tasks = [task("align", tasks[0]), task("call-variants", tasks[1])];
            serde_json::json!({ "name": "wgs", "status": status, "task_runtime_info": tasks })
        };
        let id = shell.mock.seed("show_job", &[&project], fields("Succeeded", ["Succeeded"; 2])).unwrap();
        for tasks in [["Running", "Pending"], ["Succeeded", "Running"]] {
            let reply = eihealth_mock::Reply::json(http::StatusCode::OK, &fields("Running", tasks));
            shell.mock.reply_next("show_job", reply).unwrap();
        }
        let line = format!("wait job {id} --project pilot --columns name");
        let Some(shown) = in_terminal(&shell, width, &line, &[]) else { return };
        let lines = drawn(&shown, width);
        for part in [&format!("job {id}: Running"), "  align: Running", "  call-variants: Pending", "wgs"] {
            assert!(lines.iter().any(|line| line.contains(part)), "{part}: {lines:#?}");
        }
    }
}

#[test]
fn a_watched_list_is_drawn_over_itself() {
    let shell = Shell::new();
    shell.project("pilot-one");
    let (width, answers) = (80, [("pilot-one", "\u{3}")]);
    let Some((code, shown)) = ended(&shell, width, "get projects --watch", &answers) else { return };
    assert_eq!(code, Some(130), "{shown}");
    assert!(shown.starts_with("\u{1b}[2J\u{1b}[H"), "{shown:?}");
    assert!(shown.contains("\u{1b}[K\n") && shown.contains("\u{1b}[J"), "{shown:?}");
    assert!(drawn(&shown, width).iter().all(|line| !line.contains("more, with")), "{shown}");
}

#[test]
fn a_question_is_asked_in_the_language_of_the_user() {
    let shell = Shell::new();
    shell.ok(&["api", "create_label", "--name", "short-lived"]);
    let line = "delete label short-lived --lang zh";
    let Some(shown) = in_terminal(&shell, 80, line, &[("是否继续？[y/N]", "是")]) else { return };
    assert!(
        shown.contains("将删除 label short-lived。") && shown.contains("已删除：label short-lived"),
        "{shown}"
    );
    assert_eq!(shell.mock.calls("delete_label").len(), 1);
}
