//! A request as a curl command.

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
            let shown = match masked {
                Some(masked) if !show_secrets => {
                    hides |= !same(masked, json);
                    masked
                }
                _ => json,
            };
            words.push("--header 'content-type: application/json'".to_owned());
            words.push(format!("--data-raw {}", quoted(&String::from_utf8_lossy(shown))));
        }
        Content::Form(parts) => words.extend(parts.iter().map(part)),
        Content::Other(media, content) => {
            words.push(format!("--header {}", quoted(&format!("content-type: {media}"))));
            words.push(match content.map(std::str::from_utf8) {
                Some(Ok(text)) => format!("--data-raw {}", quoted(text)),
                _ => "--data-binary @-".to_owned(),
            });
        }
        _ => {}
    }
    Written { text: words.join(" \\\n  "), hides }
}

fn part(part: &Part<'_>) -> String {
    match (part.file_name, part.content.map(std::str::from_utf8)) {
        // the content is where the file is
        (Some(file), _) => {
            let media = part.content_type.map(|media| format!(";type={media}")).unwrap_or_default();
            format!("--form {}", quoted(&format!("{}=@{file}{media}", part.name)))
        }
        (None, Some(Ok(text))) => format!("--form-string {}", quoted(&format!("{}={text}", part.name))),
        (None, _) => format!("--form {}", quoted(&format!("{}=@-", part.name))),
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
    use super::{quoted, same};

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
}
