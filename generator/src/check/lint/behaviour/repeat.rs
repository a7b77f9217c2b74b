//! `x-repeat`: what a second, equal request does.

use crate::openapi::behaviour::Repeat;
use crate::openapi::diagnostic::Diagnostics;

use crate::openapi::suggest::did_you_mean;

use super::super::outline::Operation;

pub(super) fn check(operation: &Operation<'_>, found: &mut Diagnostics) {
    let words = Repeat::ALL.map(Repeat::as_str);
    let Some(node) = operation.node.get("x-repeat") else {
        let message = format!("{} doesn't say what a second, equal request does", operation.label());
        let help = format!("add `x-repeat` with one of {}", words.join(", "));
        found.push(operation.at, "repeat-missing", message, help);
        return;
    };
    // that it is text is a rule of its own
    let Some(word) = node.as_str() else { return };
    let Some(repeat) = Repeat::parse(word) else {
        let message = format!("`{word}` is no word of `x-repeat`");
        let help = did_you_mean(word, words, &format!("use one of {}", words.join(", ")));
        found.push(&node.at, "repeat-unknown", message, help);
        return;
    };
    if !repeat.fits(operation.method) {
        let method = operation.method.to_uppercase();
        let fitting: Vec<&str> =
            Repeat::ALL.into_iter().filter(|r| r.fits(operation.method)).map(Repeat::as_str).collect();
        let message = format!("{} can't be `{word}`: its method is {method}", operation.label());
        found.push(
            &node.at,
            "repeat-method",
            message,
            format!("with {method} it is {}", fitting.join(" or ")),
        );
    }
}
