//! Markdown, as the specification, the guides and comments in sources have it, and as HTML.

use pulldown_cmark::{CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd, html::push_html};

use crate::openapi::model::Api;
use crate::openapi::prose::escaped;

use super::places;

/// Text as a cell of a table.
pub(super) fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

/// Names of operations and error codes between backticks become links; `page` is where operations are.
pub(super) fn linked(text: &str, api: &Api, page: &str) -> String {
    let mut output = String::with_capacity(text.len());
    for (index, part) in text.split('`').enumerate() {
        if index % 2 == 0 {
            output.push_str(part);
        } else if let Some(operation) = api.operation(part) {
            output.push_str(&format!("[`{part}`]({page}{})", places::operation(operation)));
        } else if is_code(part) {
            output.push_str(&format!("[`{part}`]({})", places::code(part)));
        } else {
            output.push_str(&format!("`{part}`"));
        }
    }
    output
}

/// Whether a word looks like an error code: `eihealth.01100041`, `APIG.0301`.
fn is_code(word: &str) -> bool {
    let Some((service, number)) = word.split_once('.') else { return false };
    matches!(service, "eihealth" | "APIG") && number.len() >= 4 && number.chars().all(|c| c.is_ascii_digit())
}

/// The documentation at the beginning of a Rust source: what follows `//!`. Lines that only compile are left out.
pub(super) fn documentation(source: &str) -> String {
    let lines = source.lines().map_while(|line| line.strip_prefix("//!"));
    let mut text = String::new();
    let mut is_code = false;
    for line in lines {
        let line = line.strip_prefix(' ').unwrap_or(line);
        if let Some(language) = line.strip_prefix("```") {
            is_code = !is_code;
            let rust = matches!(language, "no_run" | "") && is_code;
            text.push_str(if rust {
                "```rust"
            } else if is_code {
                line
            } else {
                "```"
            });
        } else if is_code && (line == "#" || line.starts_with("# ")) {
            continue;
        } else {
            text.push_str(line);
        }
        text.push('\n');
    }
    text
}

/// A page's body. Links that lead into the SDK's own documentation are left as words; headings can be linked to.
pub(super) fn html(markdown: &str, api: &Api) -> String {
    let options = Options::ENABLE_TABLES;
    let broken =
        |link: pulldown_cmark::BrokenLink<'_>| Some((link.reference.into_string().into(), "".into()));
    let parser = Parser::new_with_broken_link_callback(markdown, options, Some(broken));
    let mut events: Vec<Event<'_>> = Vec::new();
    let mut links: Vec<bool> = Vec::new();
    let mut heading: Option<(usize, String)> = None;
    let mut is_code = false;
    let mut tables = 0;
    for event in parser {
        match event {
            Event::Start(Tag::Link { ref dest_url, .. }) => {
                let leads = leads_somewhere(dest_url);
                links.push(leads);
                if leads {
                    events.push(event);
                }
            }
            Event::End(TagEnd::Link) => {
                if links.pop() == Some(true) {
                    events.push(event);
                }
            }
            Event::Start(Tag::Heading { .. }) => {
                heading = Some((events.len(), String::new()));
                events.push(event);
            }
            Event::End(TagEnd::Heading(_)) => {
                if let Some((at, words)) = heading.take()
                    && let Some(Event::Start(Tag::Heading { id, .. })) = events.get_mut(at)
                {
                    *id = Some(anchor(&words).into());
                }
                events.push(event);
            }
            Event::Start(Tag::Table(_)) => {
                tables += 1;
                // what scrolls can be reached with the keyboard, and has a name
                events.push(raw(&format!(
                    "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table {tables}\">"
                )));
                events.push(event);
            }
            Event::End(TagEnd::Table) => {
                events.push(event);
                events.push(raw("</div>\n"));
            }
            Event::Start(Tag::CodeBlock(kind)) => {
                is_code = true;
                let language = match &kind {
                    CodeBlockKind::Fenced(language) => {
                        language.split(',').next().unwrap_or_default().to_owned()
                    }
                    CodeBlockKind::Indented => String::new(),
                };
                events.push(raw(&format!("<pre tabindex=\"0\"><code class=\"{}\">", escaped(&language))));
            }
            Event::End(TagEnd::CodeBlock) => {
                is_code = false;
                events.push(raw("</code></pre>\n"));
            }
            Event::Code(ref code) => {
                if let Some((_, words)) = &mut heading {
                    words.push_str(code);
                }
                let is_link = links.last() == Some(&true);
                match api.operation(code).filter(|_| !is_link) {
                    Some(operation) => events.push(raw(&format!(
                        "<a href=\"index.html{}\"><code>{code}</code></a>",
                        places::operation(operation)
                    ))),
                    None => events.push(event),
                }
            }
            Event::Text(ref text) => {
                if let (Some((_, words)), false) = (&mut heading, is_code) {
                    words.push_str(text);
                }
                events.push(event);
            }
            // what is no Markdown is text: none of the sources has HTML of its own
            Event::Html(text) | Event::InlineHtml(text) => events.push(Event::Text(text)),
            other => events.push(other),
        }
    }
    let mut output = String::new();
    push_html(&mut output, events.into_iter());
    output
}

fn raw(html: &str) -> Event<'static> {
    Event::Html(CowStr::from(html.to_owned()))
}

/// Whether a link is to another page, and not to an item of a Rust crate or a file of the repository.
fn leads_somewhere(target: &str) -> bool {
    let file = target.split('#').next().unwrap_or_default();
    target.starts_with("https://")
        || target.starts_with('#')
        || file.ends_with(".html")
        || file.ends_with(".json")
}

/// The anchor that a forge makes of a heading, and the pages too.
pub fn anchor(words: &str) -> String {
    let kept = words.to_lowercase();
    let kept = kept.chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c));
    kept.map(|c| if c == ' ' { '-' } else { c }).collect()
}

/// A heading's level moved down, for a text that is put below a heading of its own.
pub(super) fn lowered(markdown: &str) -> String {
    let mut is_code = false;
    let lines = markdown.lines().map(|line| {
        is_code ^= line.starts_with("```");
        if line.starts_with('#') && !is_code { format!("#{line}\n") } else { format!("{line}\n") }
    });
    lines.collect()
}
