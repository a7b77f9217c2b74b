//! The page of faults: what becomes of calls that meet them, and how to have the mock service make them.

use crate::openapi::model::Api;

use super::{Texts, markdown};

pub(super) fn page(api: &Api, texts: &Texts<'_>) -> String {
    let control = markdown::documentation(texts.control);
    let text = format!(
        "{}\n## Making them happen\n\n{}\n## What becomes of a call\n\n{}\n{}",
        include_str!("guides/faults.md"),
        markdown::lowered(&control),
        include_str!("guides/faults-table.md"),
        texts.faults
    );
    markdown::html(&text, api)
}
