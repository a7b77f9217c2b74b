//! English and Chinese.

use crate::shell::{Ran, Shell, finish};

fn run(shell: &Shell, locale: &str, words: &[&str]) -> Ran {
    let mut command = shell.command();
    command.env("LANG", locale).args(["--mock", &shell.mock.url()]).args(words);
    finish(&mut command, "")
}

#[test]
fn the_locale_or_the_option_chooses_the_language() {
    let shell = Shell::new();
    shell.project("pilot");
    let chinese = run(&shell, "zh_CN.UTF-8", &["ls", "pilto:/"]);
    assert_eq!(chinese.code, 3, "{chinese:?}");
    assert!(chinese.err.starts_with("错误：没有名为 `pilto` 的 project"), "{chinese:?}");
    assert!(chinese.err.contains("您是否想输入 `pilot`？"), "{chinese:?}");
    for (locale, words) in [("zh_CN.UTF-8", &["--lang", "en"][..]), ("en_US.UTF-8", &[]), ("", &[])] {
        let english = run(&shell, locale, &[words, &["ls", "pilto:/"]].concat());
        assert!(english.err.starts_with("error: there is no project `pilto`"), "{english:?}");
    }
    let help = run(&shell, "", &["upload", "--help", "--lang", "zh"]);
    assert!(help.out.contains("用法：") && help.out.contains("示例："), "{help:?}");
    let help = run(&shell, "zh_CN.UTF-8", &["create", "--help"]);
    assert!(help.out.contains("用法：") && help.out.contains("选项"), "{help:?}");
    // what comes from the specification stays as it is
    let operation = run(&shell, "zh_CN.UTF-8", &["api", "create_project", "--help"]);
    assert!(
        operation.out.contains("Name of the project") && operation.out.contains("请求体"),
        "{operation:?}"
    );
}

#[test]
fn what_is_printed_for_programs_is_the_same_in_both() {
    let shell = Shell::new();
    shell.project("pilot");
    for words in [&["get", "projects", "-o", "json"][..], &["get", "projects"], &["api", "-o", "csv"]] {
        assert_eq!(run(&shell, "zh_CN.UTF-8", words).out, run(&shell, "C", words).out);
    }
}
