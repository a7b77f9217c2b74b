//! The reference as pages for a browser: what is given to the renderer of operations and schemas, and pages of our own
//! beside it.
//!
//! The renderer itself, Scalar, is a script that whoever writes the pages adds under [`RENDERER`]; nothing else is
//! loaded from anywhere. The pages work from a directory, from a web server, and from the mock service, which puts
//! its own [`MOCK`] in the place of the empty one, so that requests can be sent from them.

mod changes;
mod codes;
mod document;
mod faults;
mod frame;
mod groups;
mod markdown;
mod operation;
mod places;
mod untyped;

use std::collections::BTreeMap;

use crate::openapi::document::Document;
use crate::openapi::model::Api;
use crate::openapi::specification::Specification;

use self::changes::Changes;

pub use self::changes::Since;
pub use self::markdown::anchor;

/// What the script of the renderer is called beside the pages.
pub const RENDERER: &str = "scalar.js";

/// The document as the pages load it.
pub const SCRIPT: &str = "document.js";

/// What the mock service says of itself: its keys, and examples with which each request is right.
pub const MOCK: &str = "mock.js";

/// Texts of the workspace that are shown too, so that each is written once.
#[derive(Clone, Copy, Debug)]
pub struct Texts<'a> {
    /// `CHANGELOG.md`.
    pub changes: &'a str,
    /// Source of the guide to lists, whose documentation is shown.
    pub lists: &'a str,
    /// Source of the guide to waiting.
    pub waiting: &'a str,
    /// Source of the SDK's environment: its variables and files.
    pub environment: &'a str,
    /// Source of the mock's control path.
    pub control: &'a str,
    /// What becomes of a call that meets a fault, a Markdown table.
    pub faults: &'a str,
}

/// All pages and what they load, by name; with what changed since an edition before.
pub fn site(specification: &Specification, texts: &Texts<'_>, since: Since<'_>) -> BTreeMap<String, String> {
    let root = specification.document.to_json();
    let api = Api::new(&root);
    let changes = Changes::new(since);
    let document = document::document(&Document::new(&root), &api, &specification.catalogue, &changes);
    let mut files: BTreeMap<String, String> = [
        ("index.html", frame::reference(&api)),
        (SCRIPT, document::script(&document)),
        ("openapi.json", root.to_string()),
        // for a server, which says it of all files
        ("policy.txt", format!("{}\n", frame::POLICY)),
        (MOCK, "// No mock service serves these pages, so there is none to send requests to.\n".to_owned()),
        ("navigation.js", include_str!("assets/navigation.js").to_owned()),
        ("init.js", include_str!("assets/init.js").to_owned()),
        ("sign.js", include_str!("assets/sign.js").to_owned()),
        ("theme.js", include_str!("assets/theme.js").to_owned()),
        ("filter.js", include_str!("assets/filter.js").to_owned()),
        ("bar.css", include_str!("assets/bar.css").to_owned()),
        ("page.css", include_str!("assets/page.css").to_owned()),
        ("reference.css", include_str!("assets/reference.css").to_owned()),
        ("icon.svg", include_str!("assets/icon.svg").to_owned()),
        ("licence.txt", include_str!("assets/licence.txt").to_owned()),
    ]
    .map(|(name, text)| (name.to_owned(), text))
    .into();
    let below = |source: &str| markdown::lowered(&markdown::documentation(source));
    let environment = below(texts.environment);
    let pages = [
        ("start", markdown::html(include_str!("guides/start.md"), &api)),
        (
            "credentials",
            markdown::html(&(include_str!("guides/credentials.md").to_owned() + &environment), &api),
        ),
        ("errors", codes::page(&api, &specification.catalogue)),
        (
            "lists",
            markdown::html(
                &format!(
                    "{}\n## Lists in Rust\n\n{}\n## Waiting in Rust\n\n{}",
                    include_str!("guides/lists.md"),
                    below(texts.lists),
                    below(texts.waiting)
                ),
                &api,
            ),
        ),
        ("faults", faults::page(&api, texts)),
        ("changes", changes.page(&api, texts.changes)),
    ];
    files.extend(pages.map(|(name, body)| (format!("{name}.html"), frame::page(name, &body))));
    files
}

#[cfg(test)]
mod tests;
