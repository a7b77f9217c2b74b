//! Complaints about a specification: everything that would make generation fail or the SDK wrong.
//!
//! A finding has a place, the name of a rule and what to do about it. There are no warnings and no
//! exceptions to list: a rule that has to be broken is a rule to change.

mod behaviour;
mod characters;
mod codes;
mod components;
mod descriptions;
mod document;
mod encoded;
mod enums;
mod examples;
mod keys;
mod limits;
mod lists;
mod names;
mod operations;
mod outline;
mod parameters;
mod paths;
mod references;
mod responses;
mod rules;
mod schemas;
mod sensitive;
#[cfg(test)]
mod tests;
mod time;
mod unions;
mod value;
mod walk;
mod wording;

use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::parallel;
use crate::openapi::specification::Specification;
use crate::openapi::yaml::Node;

use self::outline::Outline;

pub use self::rules::RULES;

/// Checks everything under `spec/`: the document, and its texts against the catalogue of error codes.
pub fn specification(specification: &Specification) -> Diagnostics {
    let outline = Outline::new(&specification.document);
    let mut found = against_rules(&outline);
    codes::check(&outline, &specification.catalogue, &mut found);
    found
}

/// Checks a bundled document, or one that is complete in a single file, against all [`RULES`].
pub fn lint(document: &Node) -> Diagnostics {
    against_rules(&Outline::new(document))
}

fn against_rules(outline: &Outline<'_>) -> Diagnostics {
    let checks = [
        keys::check,
        characters::check,
        references::check,
        components::check,
        document::check,
        paths::check,
        operations::check,
        behaviour::check,
        parameters::check,
        responses::check,
        schemas::check,
        unions::check,
        limits::check,
        enums::check,
        lists::check,
        examples::check,
        descriptions::check,
        names::check,
        encoded::check,
        sensitive::check,
        wording::check,
    ];
    let findings = parallel::map(&checks, |check| {
        let mut found = Diagnostics::new();
        check(outline, &mut found);
        found
    });
    let mut found = Diagnostics::new();
    findings.into_iter().for_each(|findings| found.extend(findings));
    found
}
