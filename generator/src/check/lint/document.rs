//! Tags, security and servers.

use std::collections::HashMap;

use crate::openapi::diagnostic::{Diagnostics, Location};
use crate::openapi::yaml::Node;

use super::outline::Outline;
use crate::openapi::suggest::did_you_mean;

/// What the hosts of the services other than the platform's own begin with.
const SERVICES: [&str; 2] = ["//eihealth-api.", "//iam."];

pub(super) fn check(outline: &Outline<'_>, found: &mut Diagnostics) {
    tags(outline, found);
    security(outline, found);
    servers(outline, found);
}

fn tags(outline: &Outline<'_>, found: &mut Diagnostics) {
    let mut first: HashMap<&str, &Location> = HashMap::new();
    for tag in outline.root().get("tags").map(Node::items).unwrap_or_default() {
        let Some(name) = tag.str("name") else { continue };
        match first.get(name) {
            Some(place) => found.push(
                &tag.at,
                "tag-duplicate",
                format!("tag `{name}` is already declared at {place}"),
                "keep one of the two",
            ),
            None => {
                first.insert(name, &tag.at);
            }
        }
    }
}

fn security(outline: &Outline<'_>, found: &mut Diagnostics) {
    let owners = outline.operations().iter().map(|operation| operation.node).chain([outline.root()]);
    for requirement in owners.filter_map(|owner| owner.get("security")).flat_map(Node::items) {
        for scheme in requirement.entries() {
            if outline.component("securitySchemes", &scheme.key).is_some() {
                continue;
            }
            let known = outline.document.of_kind("securitySchemes");
            found.push(
                &scheme.key_at,
                "security-unknown",
                format!("there is no security scheme `{}`", scheme.key),
                did_you_mean(
                    &scheme.key,
                    known.map(|scheme| scheme.name),
                    "define it under components/securitySchemes",
                ),
            );
        }
    }
}

fn servers(outline: &Outline<'_>, found: &mut Diagnostics) {
    let paths = outline.root().get("paths").map(Node::entries).unwrap_or_default();
    let owners = paths.iter().map(|path| &path.value).chain(outline.operations().iter().map(|o| o.node));
    for list in owners.filter_map(|owner| owner.get("servers")) {
        let known = |server: &Node| {
            server.str("url").is_none_or(|url| SERVICES.iter().any(|service| url.contains(service)))
        };
        for server in list.items().iter().filter(|server| !known(server)) {
            found.push(
                &server.at,
                "server-unknown",
                format!("the SDK knows no service at {}", server.str("url").unwrap_or_default()),
                format!(
                    "leave `servers` out for the platform itself; other hosts contain {}",
                    SERVICES.join(" or ")
                ),
            );
        }
    }
}
