//! What clap says of a command line that it can't read, in Chinese. clap's own words are English only.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::{Language, chosen};

/// The error in Chinese, if that is the language; help, and what is none of these kinds, stay as they are.
pub(crate) fn translated(error: &clap::Error) -> Option<String> {
    match chosen() {
        Language::En => None,
        Language::Zh => in_chinese(error),
    }
}

fn in_chinese(error: &clap::Error) -> Option<String> {
    let all = |kind| values(error.get(kind));
    let one = |kind| all(kind).join("、");
    let (argument, value) = (one(ContextKind::InvalidArg), one(ContextKind::InvalidValue));
    let mut text = match error.kind() {
        ErrorKind::InvalidValue if value.is_empty() => format!("{argument} 需要一个值，但没有给出"),
        ErrorKind::InvalidValue => format!("{argument} 的值 {value} 无效"),
        ErrorKind::ValueValidation => {
            let why = std::error::Error::source(error).map(|why| format!("：{why}")).unwrap_or_default();
            format!("{argument} 的值 {value} 无效{why}")
        }
        ErrorKind::UnknownArgument => format!("没有参数 {argument}"),
        ErrorKind::InvalidSubcommand => format!("没有命令 {}", one(ContextKind::InvalidSubcommand)),
        ErrorKind::MissingSubcommand => "缺少命令".to_owned(),
        ErrorKind::NoEquals => format!("给 {argument} 赋值时需要等号"),
        ErrorKind::TooManyValues => format!("{argument} 不能再接受值 {value}"),
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => format!("{argument} 的值的个数不对"),
        ErrorKind::ArgumentConflict => format!("{argument} 不能与 {} 同时使用", one(ContextKind::PriorArg)),
        ErrorKind::MissingRequiredArgument => {
            let missing: Vec<_> =
                all(ContextKind::InvalidArg).iter().map(|one| format!("\n  {one}")).collect();
            format!("缺少以下参数：{}", missing.concat())
        }
        _ => return None,
    };
    text = format!("错误：{text}\n");
    for (kind, says) in [
        (ContextKind::ValidValue, "可选的值"),
        (ContextKind::ValidSubcommand, "可用的命令"),
        (ContextKind::SuggestedValue, "是否想写"),
        (ContextKind::SuggestedArg, "是否想写"),
        (ContextKind::SuggestedSubcommand, "是否想写"),
    ] {
        let names = all(kind);
        if !names.is_empty() {
            text.push_str(&format!("  {says}：{}\n", names.join("、")));
        }
    }
    // tips are of this program, too, and are said as they are
    for tip in all(ContextKind::Suggested) {
        text.push_str(&format!("  {tip}\n"));
    }
    if let Some(usage) = error.get(ContextKind::Usage) {
        let usage = usage.to_string();
        let usage = usage.strip_prefix("Usage:").unwrap_or(&usage);
        text.push_str(&format!("\n用法：{}\n", usage.trim()));
    }
    text.push_str("\n更多说明请用 --help。\n");
    Some(text)
}

fn values(context: Option<&ContextValue>) -> Vec<String> {
    match context {
        Some(ContextValue::String(one)) => vec![one.clone()],
        Some(ContextValue::Strings(all)) => all.clone(),
        Some(ContextValue::StyledStr(one)) => vec![one.to_string()],
        Some(ContextValue::StyledStrs(all)) => all.iter().map(ToString::to_string).collect(),
        Some(ContextValue::Number(number)) => vec![number.to_string()],
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::in_chinese;

    fn said(line: &[&str]) -> String {
        let read = crate::command().try_get_matches_from([&["eihealth"], line].concat());
        in_chinese(&read.unwrap_err()).unwrap()
    }

    #[test]
    fn what_is_wrong_with_a_command_line_is_said_in_chinese() {
        for (line, first, more) in [
            (&["get", "nosuch"][..], "错误：<KIND> 的值 nosuch 无效\n", "可选的值：project、"),
            (&["wait", "job"], "错误：缺少以下参数：\n  <NAME|ID>\n", "用法：eihealth wait "),
            (&["get", "jobs", "--nosuch"], "错误：没有参数 --nosuch\n", "用法：eihealth get"),
            (&["configure", "show", "x"], "错误：没有参数 x\n", "用法"),
            (&["uplaod"], "错误：没有命令 uplaod\n", "是否想写：upload"),
            (&["get", "jobs", "-o"], "错误：--output <FORMAT> 需要一个值", "table、json"),
            (&["wait", "job", "x", "--timeout", "5"], "错误：--timeout <TIME> 的值 5 无效：", "--help"),
        ] {
            let said = said(line);
            assert!(said.starts_with(first) && said.contains(more), "{line:?}: {said}");
        }
    }
}
