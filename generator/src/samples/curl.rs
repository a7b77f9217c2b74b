//! Calls with `curl`.

use std::fmt::Write;

use super::http::{Content, Part, Request};
use super::shell::quote;

/// With a token.
pub(super) fn with_token(request: &Request) -> String {
    let mut command = Command::new(request, &format!("{}{}{}", request.base, request.path, query(request)));
    if request.authenticated {
        command.add("-H \"X-Auth-Token: $TOKEN\"");
    }
    command.rest(request, None)
}

/// Signed by `openssl`. curl signs by itself only as Amazon does, from whose way the service's differs in name and key.
pub(super) fn signed(request: &Request) -> String {
    let host = request.base.split_once("://").map_or(request.base.as_str(), |(_, host)| host);
    let mut script = String::new();
    // writing to a String can't fail
    let _ = writeln!(script, "date=$(date -u +%Y%m%dT%H%M%SZ)");
    let _ = writeln!(script, "path=\"{}\"", request.path);
    let (hash, extra, extra_name) = match &request.content {
        Content::Text(_, text) => {
            let _ = writeln!(script, "body={}", quote(text));
            ("$(printf %s \"$body\" | sha256)", "", "")
        }
        Content::Empty => ("$(printf '' | sha256)", "", ""),
        // what isn't in a variable can't be signed; the service takes it all the same
        Content::Form(_) | Content::File(..) => {
            ("UNSIGNED-PAYLOAD", "x-sdk-content-sha256:UNSIGNED-PAYLOAD\n", "x-sdk-content-sha256;")
        }
    };
    let names = format!("host;{extra_name}x-sdk-date");
    let _ = writeln!(script, "sha256() {{ openssl dgst -sha256 -r \"$@\" | cut -d' ' -f1; }}");
    let _ = writeln!(
        script,
        "request=\"{}\n$path/\n{}\nhost:{host}\n{extra}x-sdk-date:$date\n\n{names}\n{hash}\"",
        request.method, request.query
    );
    let _ = writeln!(script, "text=\"SDK-HMAC-SHA256\n$date\n$(printf %s \"$request\" | sha256)\"");
    let _ = writeln!(script, "signature=$(printf %s \"$text\" | sha256 -hmac \"$SK\")");
    let mut command = Command::new(request, &format!("{}$path{}", request.base, query(request)));
    command.add("-H \"X-Sdk-Date: $date\"");
    if !extra.is_empty() {
        command.add("-H \"X-Sdk-Content-Sha256: UNSIGNED-PAYLOAD\"");
    }
    command.add(&format!(
        "-H \"Authorization: SDK-HMAC-SHA256 Access=$AK, SignedHeaders={names}, Signature=$signature\""
    ));
    script + &command.rest(request, Some("\"$body\""))
}

fn query(request: &Request) -> String {
    if request.query.is_empty() { String::new() } else { format!("?{}", request.query) }
}

/// A command of several lines.
struct Command(String);

impl Command {
    fn new(request: &Request, url: &str) -> Self {
        let has_data = !matches!(request.content, Content::Empty);
        // what curl takes by itself is not said
        let method = match (request.method.as_str(), has_data) {
            ("GET", false) | ("POST", true) => String::new(),
            (method, _) => format!("-X {method} "),
        };
        Command(format!("curl {method}\"{url}\""))
    }

    fn add(&mut self, option: &str) {
        self.0.push_str(" \\\n  ");
        self.0.push_str(option);
    }

    /// Headers, content, and where the answer goes. `variable` has the text of the content, if it is in one.
    fn rest(mut self, request: &Request, variable: Option<&str>) -> String {
        for (name, value) in &request.headers {
            self.add(&format!("-H {}", quote(&format!("{name}: {value}"))));
        }
        match &request.content {
            Content::Empty => {}
            Content::Text(media, text) => {
                self.add(&format!("-H \"Content-Type: {media}\""));
                self.add(&format!("-d {}", variable.map_or_else(|| quote(text), str::to_owned)));
            }
            Content::File(media, file) => {
                self.add(&format!("-H \"Content-Type: {media}\""));
                self.add(&format!("--data-binary {}", quote(&format!("@{file}"))));
            }
            Content::Form(parts) => {
                for (name, part) in parts {
                    match part {
                        Part::File(file) => self.add(&format!("-F {}", quote(&format!("{name}=@{file}")))),
                        // some signs mean something to -F
                        Part::Text(text) if text.starts_with(['@', '<']) || text.contains([';', '"']) => {
                            self.add(&format!("--form-string {}", quote(&format!("{name}={text}"))));
                        }
                        Part::Text(text) => self.add(&format!("-F {}", quote(&format!("{name}={text}")))),
                    }
                }
            }
        }
        if let Some(file) = &request.file {
            self.add(&format!("-o {}", quote(file)));
        }
        self.0
    }
}
