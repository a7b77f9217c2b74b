//! A page to look at locally, without anything from elsewhere.

use std::fmt::Write as _;

use crate::openapi::prose::{escaped, with_code};

use super::super::report::{Finding, Report};
use super::story::{Story, link, met_by, place, sections};
use super::{Sides, sides_of};

const STYLE: &str = "
:root { color-scheme: light dark; --line: #d0d7de; --soft: #f6f8fa; --gone: #ffebe9; --come: #dafbe1; }
@media (prefers-color-scheme: dark) { :root { --line: #3d444d; --soft: #151b23; --gone: #542426; --come: #12361f; } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
code, pre { font: 13px/1.45 ui-monospace, monospace; } pre { background: var(--soft); padding: .6rem; overflow: auto; }
article { margin: 1rem 0; } .about, footer { color: #6e7781; font-size: .9rem; } .gone { background: var(--gone); }
.come { background: var(--come); } .gone, .come { display: block; } summary { cursor: pointer; }
";

pub(super) fn write(report: &Report, sides: &Sides) -> String {
    let story = Story::of(report, sides);
    let mut text = format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>API diff</title>\n\
         <style>{STYLE}</style>\n<h1>{}</h1>\n<p>{}</p>\n",
        escaped(story.verdict),
        escaped(&story.counts)
    );
    if !story.next.is_empty() {
        text.push_str("<ul>\n");
        for step in &story.next {
            let code = step.code.as_ref().map_or(String::new(), |code| {
                format!("<details><summary>the entries</summary><pre>{}</pre></details>", escaped(&code.0))
            });
            let _ = writeln!(text, "<li>{}{code}</li>", with_code(&step.text));
        }
        text.push_str("</ul>\n");
    }
    for section in &story.sections {
        let (title, count) = (section.title, section.findings.len());
        match section.open {
            true => _ = writeln!(text, "<h2>{title}</h2>"),
            false => _ = writeln!(text, "<details><summary>{title} ({count})</summary>"),
        }
        section.findings.iter().for_each(|one| finding(&mut text, one, sides));
        if !section.open {
            text.push_str("</details>\n");
        }
    }
    for remark in &story.remarks {
        let _ = writeln!(text, "<p>{}</p>", escaped(remark));
    }
    let _ = writeln!(text, "<footer>{} → {}</footer>\n</html>", escaped(&sides.base), escaped(&sides.head));
    text
}

fn finding(text: &mut String, finding: &Finding, sides: &Sides) {
    let mut about = Vec::new();
    about.extend(met_by(finding).map(|met| format!("<code>{}</code>", escaped(&met))));
    about.extend(sections(finding).into_iter().map(escaped));
    about.push(match link(finding, sides) {
        Some(link) => format!("<a href=\"{}\">{}</a>", escaped(&link), escaped(&place(finding))),
        None => escaped(&place(finding)),
    });
    about.push(format!("{} · {}", finding.rule, finding.fingerprint));
    let _ = writeln!(
        text,
        "<article><b><code>{}</code></b>: {}<div class=\"about\">{}</div>",
        escaped(&finding.subject),
        escaped(&finding.sentence()),
        about.join(" · ")
    );
    if !finding.rust.0.is_empty() || !finding.rust.1.is_empty() {
        text.push_str("<pre>");
        finding
            .rust
            .0
            .iter()
            .for_each(|line| _ = write!(text, "<span class=\"gone\">- {}</span>", escaped(line)));
        finding
            .rust
            .1
            .iter()
            .for_each(|line| _ = write!(text, "<span class=\"come\">+ {}</span>", escaped(line)));
        text.push_str("</pre>\n");
    }
    for errata in &finding.errata {
        let _ = writeln!(text, "<div class=\"about\">errata: {}</div>", escaped(errata));
    }
    if let Some(reason) = &finding.accepted {
        let _ = writeln!(text, "<div class=\"about\">accepted: {}</div>", escaped(reason));
    }
    if finding.used_by.len() > 1 {
        text.push_str("<details><summary>which operations</summary><ul>\n");
        for user in finding.used_by.iter() {
            let _ = writeln!(
                text,
                "<li><code>{}</code> ({}) {}</li>",
                escaped(&user.route),
                sides_of(user),
                escaped(&user.section)
            );
        }
        text.push_str("</ul></details>\n");
    }
    text.push_str("</article>\n");
}
