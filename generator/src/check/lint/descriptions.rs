//! Prose: whether it is there, English, finished, and worth reading.

use crate::openapi::diagnostic::Diagnostics;

use super::context::{Context, schema_reference};
use super::grammar::Shape;
use super::walk::Site;

pub(super) fn check(context: &Context<'_>, found: &mut Diagnostics) {
    for site in &context.sites {
        let described = site.node.str("description").is_some_and(|text| !text.trim().is_empty());
        if !described && must_be_described(site) {
            let message = format!("{} has no description", context.describe(site));
            let help = match site.shape {
                Shape::Response => "say when the service answers so",
                Shape::Tag => "say what its operations are about",
                _ if site.via == "schemas" => "say what it is",
                _ => "say what it is, its unit and format, what it means if absent",
            };
            found.push(site.at, "description-missing", message, help);
        }
        repetition(context, site, found);
        language(site, found);
    }
}

/// Operations have a rule for their summaries, references take the description of what they lead to.
fn must_be_described(site: &Site<'_>) -> bool {
    match site.shape {
        _ if site.reference().is_some() => false,
        Shape::Schema => match site.via {
            "schemas" => true,
            "properties" => schema_reference(site.node).is_none(),
            _ => false,
        },
        Shape::Parameter | Shape::Response | Shape::Header | Shape::Tag => true,
        _ => false,
    }
}

fn repetition<'a>(context: &Context<'a>, site: &Site<'a>, found: &mut Diagnostics) {
    let Some(description) = site.node.get("description") else { return };
    let names: Vec<&str> = match site.shape {
        Shape::Operation => ["operationId", "summary"].iter().filter_map(|key| site.node.str(key)).collect(),
        Shape::Parameter | Shape::Tag => site.node.str("name").into_iter().collect(),
        Shape::Schema | Shape::Header => vec![site.name],
        _ => return,
    };
    let said = description.as_str().map(essence).unwrap_or_default();
    if !said.is_empty() && names.iter().any(|name| essence(name) == said) {
        let what = match site.shape {
            Shape::Operation => "the operation's name".to_owned(),
            _ => format!("the name of {}", context.describe(site)),
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
    let lower = text.trim().to_lowercase();
    let bare = ["the ", "an ", "a "].iter().find_map(|article| lower.strip_prefix(article)).unwrap_or(&lower);
    bare.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn language(site: &Site<'_>, found: &mut Diagnostics) {
    // the reference's titles stand in externalDocs as they are
    if site.shape == Shape::ExternalDocs {
        return;
    }
    let texts =
        ["title", "summary", "description"].iter().filter_map(|key| Some((*key, site.node.get(key)?)));
    for (key, node) in texts {
        let Some(text) = node.as_str() else { continue };
        if let Some(mark) = ["ZH:", "TODO", "FIXME"].iter().find(|mark| text.trim_start().starts_with(**mark))
        {
            let message = format!("the {key} begins with `{mark}`");
            found.push(&node.at, "description-unfinished", message, "write the sentence");
        } else if let Some(character) = text.chars().find(|c| is_cjk(*c)) {
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
