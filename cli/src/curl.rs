//! A request as a curl command.

use eihealth::dispatch;
use eihealth::http::HeaderName;
use eihealth::http::header::AUTHORIZATION;
use eihealth::intercept::{Content, Part, Ready};

/// What stands for a secret.
const HIDDEN: &str = "***";
/// Headers whose values prove who is calling, besides `Authorization`.
const SECRET: [&str; 3] = ["x-auth-token", "x-subject-token", "x-security-token"];

/// A command, and whether something in it is hidden.
pub(crate) struct Written {
    pub(crate) text: String,
    pub(crate) hides: bool,
}

/// The request as a command for a POSIX shell. `masked` is its JSON body without secrets.
pub(crate) fn command(request: &Ready<'_>, masked: Option<&[u8]>, show_secrets: bool) -> Written {
    let mut hides = false;
    let mut words = vec!["curl".to_owned()];
    if request.method.as_str() != "GET" {
        words.push(format!("--request {}", request.method));
    }
    words.push(quoted(request.url.as_str()));
    for (name, value) in request.headers {
        let value = match is_secret(name) || value.is_sensitive() {
            true if !show_secrets => {
                hides = true;
                HIDDEN.into()
            }
            _ => String::from_utf8_lossy(value.as_bytes()),
        };
        words.push(format!("--header {}", quoted(&format!("{name}: {value}"))));
    }
    match &request.content {
        // curl sends no length by itself, and some gateways wait for it
        Content::Empty if request.method.as_str() != "GET" && request.method.as_str() != "DELETE" => {
            words.push("--data ''".to_owned());
        }
        Content::Json(json) => {
            let (shown, is_less) = json_shown(json, masked, show_secrets);
            hides |= is_less;
            words.push("--header 'content-type: application/json'".to_owned());
            words.push(format!("--data-raw {}", quoted(&String::from_utf8_lossy(shown))));
        }
        Content::Form(parts) => {
            let secrets = if show_secrets { Vec::new() } else { secret_parts(request.operation) };
            for shown in parts {
                let is_hidden = shown.file_name.is_none() && secrets.iter().any(|name| name == shown.name);
                hides |= is_hidden;
                words.push(part(shown, is_hidden));
            }
        }
        Content::Other(media, content) => {
            words.push(format!("--header {}", quoted(&format!("content-type: {media}"))));
            words.push(match content.map(std::str::from_utf8) {
                Some(Ok(_)) if !show_secrets => {
                    hides = true;
                    format!("--data-raw {}", quoted(HIDDEN))
                }
                Some(Ok(text)) => format!("--data-raw {}", quoted(text)),
                _ => "--data-binary @-".to_owned(),
            });
        }
        _ => {}
    }
    Written { text: words.join(" \\\n  "), hides }
}

/// Names of the parts of an operation's form that are secrets. The specification says so of all that sounds like one.
fn secret_parts(operation: &str) -> Vec<String> {
    let inputs = dispatch::operation(operation).map(|operation| operation.inputs()).unwrap_or_default();
    let is_secret = |input: &dispatch::Input| {
        input.schema.resolved().json().get("x-sensitive").is_some_and(|flag| flag == true)
    };
    inputs.iter().filter(|input| is_secret(input)).map(|input| input.name.clone()).collect()
}

fn part(part: &Part<'_>, is_hidden: bool) -> String {
    let media = part.content_type.map(|media| format!(";type={media}")).unwrap_or_default();
    let word = match (part.file_name, part.content.map(std::str::from_utf8)) {
        // the content is where the file is
        (Some(file), _) => return format!("--form {}", quoted(&format!("{}=@{file}{media}", part.name))),
        (None, Some(Ok(text))) => Some(text),
        (None, _) => None,
    };
    text_part(part.name, word, is_hidden)
}

/// A part with a text; `None` where it is none that can be shown.
fn text_part(name: &str, text: Option<&str>, is_hidden: bool) -> String {
    match text {
        _ if is_hidden => format!("--form-string {}", quoted(&format!("{name}={HIDDEN}"))),
        Some(text) => format!("--form-string {}", quoted(&format!("{name}={text}"))),
        None => format!("--form {}", quoted(&format!("{name}=@-"))),
    }
}

/// What is shown of a JSON body, and whether it is less than there is.
fn json_shown<'a>(json: &'a [u8], masked: Option<&'a [u8]>, show_secrets: bool) -> (&'a [u8], bool) {
    match masked {
        _ if show_secrets => (json, false),
        Some(masked) => (masked, !same(masked, json)),
        // nobody has said what of it is secret
        None => (HIDDEN.as_bytes(), true),
    }
}

fn is_secret(name: &HeaderName) -> bool {
    *name == AUTHORIZATION || SECRET.contains(&name.as_str())
}

/// Whether two texts are the same JSON.
fn same(one: &[u8], other: &[u8]) -> bool {
    let read = |text: &[u8]| serde_json::from_slice::<serde_json::Value>(text).ok();
    read(one) == read(other)
}

/// A word between single quotes, in which a shell reads nothing but the end.
fn quoted(word: &str) -> String {
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shell_reads_the_word_as_it_was() {
        for word in ["plain", "it's", "$(rm -rf /)", "`x`", "a\nb", "'", ""] {
            let script = format!("printf %s {}", quoted(word));
            let output = std::process::Command::new("sh").args(["-c", &script]).output().unwrap();
            assert_eq!(String::from_utf8(output.stdout).unwrap(), word);
        }
    }

    #[test]
    fn layout_makes_no_difference() {
        assert!(same(b"{\"a\": 1}", b"{\"a\":1}"));
        assert!(!same(b"{\"a\":\"***\"}", b"{\"a\":\"b\"}"));
    }

    #[test]
    fn what_was_not_masked_is_not_shown() {
        let (secret, masked) = (br#"{"password":"x"}"#.as_slice(), br#"{"password":"***"}"#.as_slice());
        assert_eq!(json_shown(secret, None, false), (b"***".as_slice(), true));
        assert_eq!(json_shown(secret, Some(masked), false), (masked, true));
        assert_eq!(json_shown(secret, Some(masked), true), (secret, false));
        assert_eq!(json_shown(b"{}", Some(b"{ }"), false), (b"{ }".as_slice(), false));
    }

    #[test]
    fn parts_of_a_form_are_hidden_where_they_are_secrets() {
        assert!(secret_parts("upload_data").is_empty());
        assert_eq!(text_part("token", Some("x"), true), "--form-string 'token=***'");
        assert_eq!(text_part("name", Some("it's"), false), r"--form-string 'name=it'\''s'");
        for operation in dispatch::operations() {
            for input in operation.inputs().iter().filter(|input| input.place == "form") {
                let is_documented = input.schema.json().get("x-sensitive").is_some();
                assert_eq!(
                    secret_parts(operation.name()).contains(&input.name),
                    is_documented,
                    "{}",
                    input.name
                );
            }
        }
    }
}
