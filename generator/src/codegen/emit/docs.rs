//! Documentation comments of generated items.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::openapi::model::{Api, Operation, array, text};
use crate::samples::Rust;

/// A `///` comment of several paragraphs; empty ones are left out.
pub(crate) fn comment(paragraphs: &[String]) -> TokenStream {
    let mut lines = Vec::new();
    for paragraph in paragraphs.iter().filter(|p| !p.is_empty()) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let mut code = false;
        for line in paragraph.lines() {
            code ^= line.starts_with(FENCE);
            match code {
                true => lines.push(line.to_owned()),
                false => lines.extend(wrap(line)),
            }
        }
    }
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// What stands round a block of code in a comment.
const FENCE: &str = "```";

/// Breaks a line at spaces, so that generated files read well in a diff.
fn wrap(line: &str) -> Vec<String> {
    const WIDTH: usize = 100;
    // tables and list items must stay whole
    if line.chars().count() <= WIDTH || line.starts_with('|') || line.starts_with("- ") {
        return vec![line.to_owned()];
    }
    let mut lines = vec![String::new()];
    for word in line.split(' ') {
        let last = lines.len() - 1;
        if !lines[last].is_empty() && lines[last].chars().count() + word.chars().count() >= WIDTH {
            lines.push(word.to_owned());
        } else {
            if !lines[last].is_empty() {
                lines[last].push(' ');
            }
            lines[last].push_str(word);
        }
    }
    lines
}

/// Text from the specification as markdown: angle and square brackets are no markup there.
///
/// Blocks of code, fenced or indented, become fenced ones of text: rustdoc would compile anything else.
pub(crate) fn prose(text: &str) -> String {
    let mut output: Vec<String> = Vec::new();
    let mut words: Vec<&str> = Vec::new();
    let mut lines = text.lines().peekable();
    let mut in_list = false;
    while let Some(line) = lines.next() {
        let after_blank = words.last().is_none_or(|last| last.trim().is_empty());
        let code: Vec<String> = if let Some(mark) = fence(line) {
            let inside = std::iter::from_fn(|| lines.next().filter(|line| !closes(line, mark)));
            inside.map(str::to_owned).collect()
        } else if is_indented(line) && after_blank && !in_list {
            let mut block = vec![line];
            while let Some(next) = lines.next_if(|next| is_indented(next) || next.trim().is_empty()) {
                block.push(next);
            }
            while block.last().is_some_and(|last| last.trim().is_empty()) {
                block.pop();
            }
            dedent(&block)
        } else {
            // four blanks and more in a list would be code too
            let line = if is_indented(line) { line.trim_start() } else { line };
            in_list = is_list_item(line) || (in_list && (line.trim().is_empty() || line.starts_with(' ')));
            words.push(line);
            continue;
        };
        if !words.is_empty() {
            output.push(escape(words.join("\n").trim_end()));
            words.clear();
        }
        // a fence inside would close the block
        let code = code.iter().map(|line| line.replace(FENCE, "` ` `")).collect::<Vec<_>>().join("\n");
        output.push(format!("{FENCE}text\n{code}\n{FENCE}"));
    }
    if !words.is_empty() {
        output.push(escape(&words.join("\n")));
    }
    output.retain(|part| !part.is_empty());
    output.join("\n\n")
}

/// The mark of a fence that a line opens.
fn fence(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let mark = line.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let length = line.find(|c| c != mark).unwrap_or(line.len());
    // a line such as ```` ```x``` ```` is code among words
    (length >= 3 && !line.get(length..)?.contains('`')).then(|| line.get(..length))?
}

fn closes(line: &str, mark: &str) -> bool {
    let line = line.trim();
    line.starts_with(mark) && line.trim_start_matches(mark.chars().next().unwrap_or('`')).is_empty()
}

fn is_indented(line: &str) -> bool {
    !line.trim().is_empty() && (line.starts_with("    ") || line.trim_start_matches(' ').starts_with('\t'))
}

fn is_list_item(line: &str) -> bool {
    let line = line.trim_start();
    let number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    ["- ", "* ", "+ "].iter().any(|mark| line.starts_with(mark))
        || (number.len() < line.len() && (number.starts_with(". ") || number.starts_with(") ")))
}

/// Lines without the indentation that all of them have.
fn dedent(lines: &[&str]) -> Vec<String> {
    let lines: Vec<String> = lines.iter().map(|line| line.replace('\t', "    ")).collect();
    let indent = |line: &String| line.len() - line.trim_start_matches(' ').len();
    let common = lines.iter().filter(|line| !line.trim().is_empty()).map(indent).min().unwrap_or(0);
    lines.iter().map(|line| line.get(common..).unwrap_or_default().trim_end().to_owned()).collect()
}

/// Escapes what is markup in markdown only.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut code = false;
    for c in text.chars() {
        if c == '`' {
            code = !code;
        }
        if !code && matches!(c, '<' | '>' | '[' | ']' | '*') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    links(&escaped)
}

/// Bare URLs become links, which rustdoc asks for.
fn links(text: &str) -> String {
    text.split(' ')
        .map(|word| {
            let end = word.trim_end_matches(['.', ',', ';', ')']);
            match end.starts_with("http://") || end.starts_with("https://") {
                true => format!("<{end}>{}", &word[end.len()..]),
                false => word.to_owned(),
            }
        })
        .collect::<Vec<_>>()
        .join(" ")
}

/// What a schema's own description or that of its target says.
pub(crate) fn description(api: &Api, schema: &Value) -> String {
    let own = text(schema.get("description"));
    if own.is_empty() { text(api.resolve(schema).get("description")) } else { own }
}

/// A field's or parameter's documentation: its description, its limits.
pub(crate) fn value(api: &Api, description: &str, schema: &Value, required: bool) -> Vec<String> {
    let mut facts = Vec::new();
    if required {
        facts.push("required".to_owned());
    }
    limits(api, schema, "", &mut facts);
    let mut paragraphs = vec![prose(description)];
    if !facts.is_empty() {
        let mut line = facts.join("; ");
        if let Some(first) = line.get(..1) {
            line = first.to_uppercase() + &line[1..];
        }
        paragraphs.push(format!("{line}."));
    }
    paragraphs
}

fn limits(api: &Api, schema: &Value, of: &str, facts: &mut Vec<String>) {
    let target = api.resolve(schema);
    let get = |key: &str| schema.get(key).or_else(|| target.get(key));
    let mut range = |low: &str, high: &str, unit: &str| {
        let low = get(low).filter(|low| unit.is_empty() || low.as_u64() != Some(0));
        match (low, get(high)) {
            (Some(low), Some(high)) if low == high => facts.push(format!("{of}exactly {low}{unit}")),
            (Some(low), Some(high)) => facts.push(format!("{of}{low} to {high}{unit}")),
            (Some(low), None) => facts.push(format!("{of}at least {low}{unit}")),
            (None, Some(high)) => facts.push(format!("{of}at most {high}{unit}")),
            (None, None) => {}
        }
    };
    range("minLength", "maxLength", " characters");
    range("minItems", "maxItems", " items");
    let open = |key: &str| get(key).and_then(Value::as_bool) == Some(true);
    let (above, below) = (open("exclusiveMinimum"), open("exclusiveMaximum"));
    if above || below {
        let words = |open: bool, with: &'static str, without: &'static str| if open { with } else { without };
        let low = get("minimum").map(|low| format!("{} {low}", words(above, "more than", "at least")));
        let high = get("maximum").map(|high| format!("{} {high}", words(below, "less than", "at most")));
        let bounds: Vec<String> = [low, high].into_iter().flatten().collect();
        if !bounds.is_empty() {
            facts.push(format!("{of}{}", bounds.join(" and ")));
        }
    } else {
        range("minimum", "maximum", "");
    }
    let choices: Vec<String> = array(get("enum")).map(|v| format!("`{}`", bare(v))).collect();
    if !choices.is_empty() {
        facts.push(format!("{of}one of {}", choices.join(", ")));
    }
    if let Some(default) = get("default") {
        facts.push(format!("{of}default `{}`", bare(default)));
    }
    if let Some(items) = target.get("items")
        && items.get("$ref").is_none()
    {
        limits(api, items, "each item ", facts);
    }
}

fn bare(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// An operation's documentation, without its parameters.
pub(crate) fn operation(operation: &Operation) -> Vec<String> {
    let mut paragraphs = vec![format!("{}.", prose(operation.summary.trim_end_matches('.')))];
    paragraphs.push(prose(&operation.description));
    paragraphs
}

/// Where an operation stands: on the wire, and in the reference.
pub(crate) fn place(operation: &Operation) -> Vec<String> {
    let mut paragraphs = vec![format!("`{}`", operation.route())];
    if !operation.section.is_empty() {
        let section = prose(&operation.section);
        paragraphs.push(match operation.page.as_str() {
            "" => format!("Reference: section {section}."),
            page => format!("Reference: section [{section}]({page})."),
        });
    }
    paragraphs
}

/// A sample as an example of the documentation, in a function that is never called: it is compiled, and nothing else.
pub(crate) fn sample(operation: &Operation, sample: &Rust) -> String {
    let more: Vec<String> = sample
        .features
        .iter()
        .filter(|feature| Some(*feature) != operation.feature.as_ref())
        .map(|feature| format!("# #[cfg(feature = \"{feature}\")]\n"))
        .collect();
    let text = sample.text.trim_end();
    format!(
        "{FENCE}no_run\n{}# async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {{\n{text}\n# Ok(()) }}\n{FENCE}",
        more.concat()
    )
}

/// The documentation of the method that sends a file in parts.
pub(crate) fn in_parts(operation: &Operation) -> Vec<String> {
    vec![
        format!(
            "{}: one of any size, in as many parts as it needs.",
            prose(operation.summary.trim_end_matches('.'))
        ),
        format!(
            "Each part is one call of [`{}`](Self::{}), whose documentation says what it does. See \
             [`transfer`](crate::transfer) for progress, repeats, and going on after a failure.",
            operation.id, operation.id
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_of_code_are_fenced_as_text() {
        for (given, expected) in [
            ("a *b* [c]", "a \\*b\\* \\[c\\]"),
            ("a:\n\n    let x = <y>;\n\n      z\n\nb", "a:\n\n```text\nlet x = <y>;\n\n  z\n```\n\nb"),
            ("    x\n\ty", "```text\nx\ny\n```"),
            ("a:\n```rust\nfn [x]\n```\nb", "a:\n\n```text\nfn [x]\n```\n\nb"),
            ("~~~\n```\n~~~", "```text\n` ` `\n```"),
            ("```` json\n```\n````", "```text\n` ` `\n```"),
            ("a\n```\nnever closed", "a\n\n```text\nnever closed\n```"),
            // none of these is a block of code
            ("a\n    goes on", "a\ngoes on"),
            ("- a\n\n      more of a\n- b", "- a\n\nmore of a\n- b"),
            ("1. a\n\n        more of a", "1. a\n\nmore of a"),
            ("a ```b``` c", "a ```b``` c"),
        ] {
            assert_eq!(prose(given), expected, "{given:?}");
        }
    }

    #[test]
    fn code_is_not_wrapped() {
        let long = "x ".repeat(80);
        let lines = comment(&[format!("```text\n{long}\n```")]).to_string();
        assert_eq!(lines.matches("doc =").count(), 3, "{lines}");
        assert!(comment(&[long]).to_string().matches("doc =").count() > 1);
    }
}
