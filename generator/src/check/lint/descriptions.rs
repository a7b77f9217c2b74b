//! Prose: whether it is there, English, finished, and worth reading.

use crate::openapi::diagnostic::Diagnostics;

use super::outline::Outline;
use super::walk::Part;
use crate::openapi::document::schema_reference;
use crate::openapi::grammar::Object;

pub(super) fn check(outline: &Outline<'_>, found: &mut Diagnostics) {
    for part in &outline.parts {
        let described = part.node.str("description").is_some_and(|text| !text.trim().is_empty());
        if !described && must_be_described(part) {
            let message = format!("{} has no description", outline.describe(part));
            let help = match part.object {
                Object::Response => "say when the service answers so",
                Object::Tag => "say what its operations are about",
                _ if part.via == "schemas" => "say what it is",
                _ => "say what it is, its unit and format, what it means if absent",
            };
            found.push(part.at, "description-missing", message, help);
        }
        repetition(outline, part, found);
        language(part, found);
    }
}

/// Operations have a rule for their summaries, references take the description of what they lead to.
fn must_be_described(part: &Part<'_>) -> bool {
    match part.object {
        _ if part.reference().is_some() => false,
        Object::Schema => match part.via {
            "schemas" => true,
            "properties" => schema_reference(part.node).is_none(),
            _ => false,
        },
        Object::Parameter | Object::Response | Object::Header | Object::Tag => true,
        _ => false,
    }
}

fn repetition<'a>(outline: &Outline<'a>, part: &Part<'a>, found: &mut Diagnostics) {
    let Some(description) = part.node.get("description") else { return };
    let names: Vec<&str> = match part.object {
        Object::Operation => ["operationId", "summary"].iter().filter_map(|key| part.node.str(key)).collect(),
        Object::Parameter | Object::Tag => part.node.str("name").into_iter().collect(),
        Object::Schema | Object::Header => vec![part.name],
        _ => return,
    };
    let said = description.as_str().map(str::to_lowercase).unwrap_or_default();
    let is_said = |name: &&str| letters(&said).eq(essence(name).chars());
    if letters(&said).next().is_some() && names.iter().any(is_said) {
        let what = match part.object {
            Object::Operation => "the operation's name".to_owned(),
            _ => format!("the name of {}", outline.describe(part)),
        };
        found.push(
            &description.at,
            "description-repeats-name",
            format!("the description only repeats {what}"),
            "say what the name doesn't: purpose, unit, format, meaning if absent",
        );
    }
}

/// Letters and digits in lower case, without an article at the beginning.
fn essence(text: &str) -> String {
    letters(&text.to_lowercase()).collect()
}

/// The same one after the other, of a text in lower case: nearly all differ in the first.
fn letters(lower: &str) -> impl Iterator<Item = char> {
    let lower = lower.trim();
    let bare = ["the ", "an ", "a "].iter().find_map(|article| lower.strip_prefix(article)).unwrap_or(lower);
    bare.chars().filter(|c| c.is_alphanumeric())
}

fn language(part: &Part<'_>, found: &mut Diagnostics) {
    // the reference's titles stand in externalDocs as they are
    if part.object == Object::ExternalDocs {
        return;
    }
    let texts =
        ["title", "summary", "description"].iter().filter_map(|key| Some((*key, part.node.get(key)?)));
    for (key, node) in texts {
        let Some(text) = node.as_str() else { continue };
        if let Some(mark) = ["ZH:", "TODO", "FIXME"].iter().find(|mark| text.trim_start().starts_with(**mark))
        {
            let message = format!("the {key} begins with `{mark}`");
            found.push(&node.at, "description-unfinished", message, "write the sentence");
        } else if !text.is_ascii()
            && let Some(character) = text.chars().find(|c| is_cjk(*c))
        {
            let message = format!("the {key} has the character `{character}`");
            found.push(&node.at, "description-language", message, "write it in English");
        }
    }
}

fn is_cjk(c: char) -> bool {
    matches!(c,
        '\u{2E80}'..='\u{30FF}' | '\u{3100}'..='\u{312F}' | '\u{31A0}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7AF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{323AF}')
}

#[cfg(test)]
mod tests {
    use super::essence;

    #[test]
    fn spelling_and_articles_are_no_information() {
        assert_eq!(essence("The image ID."), essence("image_id"));
        assert_eq!(essence("An image tag"), essence("ImageTag"));
        assert_ne!(essence("Id of the image"), essence("image_id"));
    }
}
