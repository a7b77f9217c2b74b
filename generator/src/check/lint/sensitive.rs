//! Values that must not be printed.

use heck::ToSnakeCase;

use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::yaml::Node;

use super::context::Context;
use super::grammar::Shape;

/// Words that sound like a secret wherever they stand in a name.
const ANYWHERE: [&str; 9] = [
    "password",
    "passwords",
    "passwd",
    "pwd",
    "secret",
    "secrets",
    "credential",
    "credentials",
    "verification",
];

/// Words that do so only at the end: `auth_token`, but not `token_count`.
const AT_THE_END: [&str; 5] = ["token", "ticket", "verify_code", "login_cmd", "login_command"];

pub(super) fn check(context: &Context<'_>, found: &mut Diagnostics) {
    for site in context.sites.iter() {
        let (name, schema) = match site.shape {
            Shape::Schema if site.via == "properties" => (site.name, Some(site.node)),
            Shape::Parameter => (site.node.str("name").unwrap_or_default(), site.node.get("schema")),
            Shape::Header => (site.name, site.node.get("schema")),
            _ => continue,
        };
        let Some(schema) = schema.filter(|_| sounds_secret(name)) else { continue };
        let Some(target) = context.target(schema) else { continue };
        // a flag gives nothing away, and the properties of an object are judged one by one
        if target.str("type") == Some("boolean") || target.get("properties").is_some() {
            continue;
        }
        let says = |schema: &Node| schema.get("x-sensitive").is_some();
        if !says(schema) && !says(target) {
            found.push(
                site.at,
                "sensitive-unmarked",
                format!("`{name}` sounds like a secret"),
                "add `x-sensitive: true` to its schema, or `x-sensitive: false` if it is none",
            );
        }
    }
}

fn sounds_secret(name: &str) -> bool {
    let snake = name.to_snake_case();
    snake.split('_').any(|word| ANYWHERE.contains(&word))
        || AT_THE_END.iter().any(|end| {
            snake.strip_suffix(end).is_some_and(|before| before.is_empty() || before.ends_with('_'))
        })
}

#[cfg(test)]
mod tests {
    use super::sounds_secret;

    #[test]
    fn secrets_are_told_by_their_names() {
        for name in [
            "password",
            "userPassword",
            "X-Auth-Token",
            "client_secret_key",
            "verify_code",
            "docker_login_cmd",
        ] {
            assert!(sounds_secret(name), "{name}");
        }
        for name in ["token_count", "tokens", "tokenizer", "secretary", "code", "login_name"] {
            assert!(!sounds_secret(name), "{name}");
        }
    }
}
