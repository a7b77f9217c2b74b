//! Schemas that contain themselves without end: no finite value has them, or the generator would write them out
//! for ever.

use std::collections::{HashMap, HashSet};

use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::document::{Document, is_union, name_of, schema_reference};
use crate::openapi::grammar::{Object, references};
use crate::openapi::tree::Tree;
use crate::openapi::yaml::Node;

/// Reports each circle of such schemas once.
pub fn report(document: &Document<'_, Node>, found: &mut Diagnostics) {
    let schemas: Vec<_> = document.of_kind("schemas").collect();
    let index: HashMap<&str, usize> =
        schemas.iter().enumerate().map(|(at, schema)| (schema.name, at)).collect();
    let inner: Vec<Vec<usize>> = schemas
        .iter()
        .map(|schema| {
            let mut inner = Vec::new();
            contained(schema.node, &mut |reference| {
                inner.extend(name_of(reference, "schemas").and_then(|name| index.get(&*name).copied()));
            });
            inner
        })
        .collect();
    let mut reported: HashSet<usize> = HashSet::new();
    for mut circle in circles(&inner) {
        if circle.iter().any(|schema| reported.contains(schema)) {
            continue;
        }
        reported.extend(&circle);
        let first = circle.iter().enumerate().min_by_key(|(_, schema)| **schema).map_or(0, |(at, _)| at);
        circle.rotate_left(first);
        let names: Vec<&str> = circle.iter().filter_map(|at| schemas.get(*at)).map(|s| s.name).collect();
        let (Some(schema), Some(name)) = (circle.first().and_then(|at| schemas.get(*at)), names.first())
        else {
            continue;
        };
        found.push(
            schema.at,
            "schema-cycle",
            format!("schema `{name}` must contain itself: {} -> {name}", names.join(" -> ")),
            "make a property on the way optional, or put an object with properties in between",
        );
    }
}

/// The references to what is in every value of `schema`. One without properties is written out where it is used.
fn contained<'a>(schema: &'a Node, each: &mut impl FnMut(&'a str)) {
    // of several alternatives none is in every value
    if is_union(schema) && schema.list("oneOf").nth(1).is_some() {
        return;
    }
    let Some(properties) = schema.get("properties") else {
        return references(schema, Object::Schema, each);
    };
    for name in schema.list("required").filter_map(Node::as_str) {
        let property = properties.get(name).filter(|property| !property.flag("nullable"));
        property.and_then(schema_reference).into_iter().for_each(&mut *each);
    }
}

/// The circles that a walk in depth meets: at least one through each node from which there is a way back to itself.
fn circles(next: &[Vec<usize>]) -> Vec<Vec<usize>> {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        New,
        Open,
        Done,
    }
    let mut states = vec![State::New; next.len()];
    let mut found = Vec::new();
    for start in 0..next.len() {
        if states[start] != State::New {
            continue;
        }
        states[start] = State::Open;
        let mut way = vec![(start, 0)];
        while let Some((node, edge)) = way.last_mut() {
            let Some(target) = next[*node].get(*edge).copied() else {
                states[*node] = State::Done;
                way.pop();
                continue;
            };
            *edge += 1;
            match states[target] {
                State::New => {
                    states[target] = State::Open;
                    way.push((target, 0));
                }
                State::Open => {
                    let circle = way.iter().map(|(node, _)| *node).skip_while(|node| *node != target);
                    found.push(circle.collect());
                }
                State::Done => {}
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::openapi::yaml::parse;
    use proptest::prelude::*;

    fn found(schemas: &str) -> String {
        let root = parse("a.yaml", &format!("components:\n  schemas:\n{schemas}")).unwrap();
        let mut found = Diagnostics::new();
        report(&Document::new(&root), &mut found);
        found.to_string()
    }

    #[test]
    fn aliases_lists_and_required_fields_make_circles() {
        let message = found(concat!(
            "    A: {$ref: '#/components/schemas/B'}\n    B: {allOf: [{$ref: '#/components/schemas/C'}]}\n",
            "    C: {type: array, items: {$ref: '#/components/schemas/A'}}\n",
            "    D: {required: [d], properties: {d: {$ref: '#/components/schemas/D'}}}\n",
            "    E: {required: [e], properties: {e: {nullable: true, allOf: [{$ref: '#/components/schemas/E'}]}}}\n",
            "    F: {properties: {f: {$ref: '#/components/schemas/F'}}}\n",
        ));
        let lines: Vec<&str> = message.lines().filter(|line| line.contains("schema-cycle")).collect();
        assert_eq!(
            lines,
            [
                "a.yaml:3:5: schema-cycle: schema `A` must contain itself: A -> B -> C -> A",
                "a.yaml:6:5: schema-cycle: schema `D` must contain itself: D -> D",
            ]
        );
    }

    #[test]
    fn a_long_chain_is_no_circle_and_no_trouble() {
        let chain: String =
            (0..20_000).map(|i| format!("    A{i}: {{$ref: '#/components/schemas/A{}'}}\n", i + 1)).collect();
        assert_eq!(found(&format!("{chain}    A20000: {{type: string}}\n")), "");
    }

    proptest! {
        #[test]
        fn there_are_circles_if_something_reaches_itself(
            next in prop::collection::vec(prop::collection::vec(0_usize..7, 0..3), 7)
        ) {
            let mut reaches = [[false; 7]; 7];
            for _ in 0..7 {
                for (from, targets) in next.iter().enumerate() {
                    for to in targets {
                        let beyond = reaches[*to];
                        reaches[from][*to] = true;
                        (0..7).for_each(|i| reaches[from][i] |= beyond[i]);
                    }
                }
            }
            let circles = circles(&next);
            prop_assert_eq!(!circles.is_empty(), (0..7).any(|i| reaches[i][i]));
            for circle in circles {
                for (at, node) in circle.iter().enumerate() {
                    prop_assert!(next[*node].contains(&circle[(at + 1) % circle.len()]));
                }
            }
        }
    }
}
