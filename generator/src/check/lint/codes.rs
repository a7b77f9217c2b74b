//! Error codes in texts: each precondition is told where it holds, and no text names a code that there isn't.

use std::collections::{BTreeMap, BTreeSet};

use crate::openapi::catalogue::Catalogue;
use crate::openapi::diagnostic::{Diagnostics, Location};
use crate::openapi::grammar::Object;

use super::outline::Outline;

/// Checks the catalogue of error codes against the descriptions of the document. These rules are apart from
/// [`RULES`](super::RULES), which a document can be held against alone.
pub(super) fn check(outline: &Outline<'_>, catalogue: &Catalogue, found: &mut Diagnostics) {
    let known: BTreeMap<&str, &Location> =
        catalogue.errors.iter().map(|error| (error.code.as_str(), &error.at)).collect();
    let services: BTreeSet<&str> = known.keys().filter_map(|code| Some(code.rsplit_once('.')?.0)).collect();
    let mut named: BTreeMap<&str, String> = BTreeMap::new();
    for part in outline.parts.iter().filter(|part| part.object != Object::Example) {
        let Some((node, text)) = part.node.get("description").and_then(|d| Some((d, d.as_str()?))) else {
            continue;
        };
        for code in codes(text, &services) {
            if !known.contains_key(code) {
                let message =
                    format!("errors.yaml has no code `{code}`, which {} names", outline.describe(part));
                found.push(&node.at, "error-unknown", message, "correct it, or add it to errors.yaml");
            } else if part.object == Object::Operation {
                named.entry(code).or_insert_with(|| outline.describe(part));
            }
        }
    }
    let mut excused: BTreeMap<&str, &Location> = BTreeMap::new();
    for (code, at) in catalogue.unnamed.iter().flat_map(|group| &group.codes) {
        if let Some(first) = excused.insert(code, at) {
            let message = format!("`{code}` stands already at {first}");
            found.push(at, "error-duplicate", message, "keep one of the two");
        }
        if !known.contains_key(code.as_str()) {
            let message = format!("there is no code `{code}`");
            found.push(at, "error-unknown", message, "correct it, or remove it");
        } else if let Some(by) = named.get(code.as_str()) {
            let message = format!("`{code}` is named by {by}");
            found.push(at, "error-named", message, "remove it here: it needs no reason any more");
        }
    }
    for (code, at) in known {
        if !named.contains_key(code) && !excused.contains_key(code) {
            let message = format!("no operation's description names `{code}`");
            let help =
                "say there when the service refuses with it, or put it under `unnamed` with the reason";
            found.push(at, "error-unnamed", message, help);
        }
    }
}

/// What looks like a code of one of the services: its name, a dot, and digits.
fn codes<'a>(text: &'a str, services: &'a BTreeSet<&'a str>) -> impl Iterator<Item = &'a str> {
    // few texts have a digit behind a dot, and looking for words takes much longer
    let text = if text.match_indices('.').any(|(at, _)| is_digit_at(text, at + 1)) { text } else { "" };
    text.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_')))
        .map(|word| word.trim_end_matches('.'))
        .filter(|word| {
            word.rsplit_once('.').is_some_and(|(service, number)| {
                services.contains(service) && !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit())
            })
        })
}

fn is_digit_at(text: &str, at: usize) -> bool {
    text.as_bytes().get(at).is_some_and(u8::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use super::{Outline, check};
    use crate::openapi::catalogue;
    use crate::openapi::diagnostic::Diagnostics;
    use crate::openapi::yaml::parse;

    fn findings(operation: &str, field: &str, unnamed: &str) -> String {
        let document = format!(
            "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      operationId: do_it\n      description: {operation}\n\
             components:\n  schemas:\n    A: {{type: object, properties: {{b: {{type: string, description: {field}}}}}}}\n"
        );
        let mut errors = String::from("errors:\n");
        for (number, name) in [("0001", "Taken"), ("0002", "Busy")] {
            errors += &format!(
                "  - {{code: zoo.{number}, section: '7', status: 400, name: {name}, message: m, advice: a}}\n"
            );
        }
        errors += unnamed;
        let catalogue = catalogue::read(&parse("errors.yaml", &errors).unwrap()).unwrap();
        let mut found = Diagnostics::new();
        check(&Outline::new(&parse("a.yaml", &document).unwrap()), &catalogue, &mut found);
        found.iter().map(|one| format!("{}: {}: {}\n", one.at, one.rule, one.message)).collect()
    }

    #[test]
    fn each_code_is_named_by_an_operation_or_has_a_reason() {
        let excuse = "unnamed:\n  - reason: Any operation can be answered so.\n    codes: [zoo.0002]\n";
        assert_eq!(findings("Refused with `zoo.0001` if it is taken.", "It.", excuse), "");
        assert_eq!(findings("As zoo.0002, or zoo.0001.", "It.", ""), "");
        // a field's description is not where a caller looks for what can happen
        assert_eq!(
            findings("It.", "Refused with `zoo.0001`.", excuse),
            "errors.yaml:2:6: error-unnamed: no operation's description names `zoo.0001`\n"
        );
    }

    #[test]
    fn reasons_are_for_codes_that_exist_and_have_no_operation() {
        let excuse = "unnamed:\n  - {reason: Why., codes: [zoo.0001, zoo.0002, zoo.0002, zoo.9]}\n";
        assert_eq!(
            findings("Refused with `zoo.0001`.", "It.", excuse),
            "errors.yaml:5:28: error-named: `zoo.0001` is named by do_it\n\
             errors.yaml:5:48: error-duplicate: `zoo.0002` stands already at errors.yaml:5:38\n\
             errors.yaml:5:58: error-unknown: there is no code `zoo.9`\n"
        );
    }

    #[test]
    fn texts_name_codes_that_exist() {
        let excuse = "unnamed:\n  - {reason: Why., codes: [zoo.0002]}\n";
        assert_eq!(
            findings(
                "Refused with `zoo.0001` and `zoo.01`.",
                "See zoo.0003, zoo.md, zoo.v1, park.0001.",
                excuse
            ),
            "a.yaml:6:20: error-unknown: errors.yaml has no code `zoo.01`, which do_it names\n\
             a.yaml:9:67: error-unknown: errors.yaml has no code `zoo.0003`, which property `A.b` names\n"
        );
    }
}
