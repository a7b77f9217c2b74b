//! The page of all error codes.

use std::fmt::Write as _;

use crate::openapi::catalogue::{Catalogue, ErrorEntry};
use crate::openapi::model::{Api, Operation};
use crate::openapi::prose::{escaped, with_code};

use super::operation::is_named;
use super::places;

/// The body of the page. Without its script it is the whole table, and nothing to filter it by.
pub(super) fn page(api: &Api, catalogue: &Catalogue) -> String {
    let count = catalogue.errors.len();
    let mut body = format!(
        "<h1>Errors</h1>\n<p>A failed call answers a status and a body with <code>error_code</code> and \
         <code>error_msg</code>. The {count} codes of the reference, what to do about each, and the operations that \
         tell of it.</p>\n\
         <p class=\"filter\" hidden><label for=\"filter\">Filter</label> <input id=\"filter\" type=\"search\" \
         autocomplete=\"off\" placeholder=\"a code, a status, a word, an operation\"> <span id=\"count\" \
         role=\"status\"></span></p>\n\
         <table class=\"codes\" id=\"codes\">\n<thead><tr><th scope=\"col\">Code</th><th scope=\"col\">Status</th>\
         <th scope=\"col\">Message</th><th scope=\"col\">What to do</th></tr></thead>\n<tbody>\n"
    );
    for entry in &catalogue.errors {
        let named: Vec<&Operation> =
            api.operations.iter().filter(|operation| is_named(entry, &operation.description)).collect();
        row(&mut body, entry, &named);
    }
    body.push_str("</tbody>\n</table>\n<h2 id=\"statuses\">Statuses</h2>\n");
    body.push_str(
        "<table class=\"codes\">\n<thead><tr><th scope=\"col\">Status</th><th scope=\"col\">Name</th>\
         <th scope=\"col\">Meaning</th></tr></thead>\n<tbody>\n",
    );
    for status in &catalogue.statuses {
        // writing to a String can't fail
        let _ = writeln!(
            body,
            "<tr><td>{}</td><td>{}</td><td>{}</td></tr>",
            status.status,
            escaped(&status.name),
            escaped(&status.meaning)
        );
    }
    body.push_str("</tbody>\n</table>\n<script src=\"filter.js\"></script>\n");
    body
}

fn row(body: &mut String, entry: &ErrorEntry, named: &[&Operation]) {
    let code = escaped(&entry.code);
    let _ = write!(
        body,
        "<tr id=\"{code}\"><th scope=\"row\"><a href=\"#{code}\"><code>{code}</code></a>\
         <br><small><code>{}</code></small></th><td>{}</td><td>{}",
        escaped(&entry.name),
        entry.status,
        escaped(&entry.message),
    );
    for other in &entry.also {
        let _ = write!(body, "<br>{}", escaped(other));
    }
    let _ = write!(body, "</td><td>{}", with_code(&entry.advice));
    if entry.throttled || entry.retry {
        body.push_str(" <em>The same request may succeed later.</em>");
    }
    if !named.is_empty() {
        let links: Vec<String> = named
            .iter()
            .map(|operation| {
                let place = places::operation(operation);
                format!("<a href=\"index.html{place}\"><code>{}</code></a>", operation.id)
            })
            .collect();
        let _ = write!(body, "<br><small>{}</small>", links.join(", "));
    }
    body.push_str("</td></tr>\n");
}
