//! The generator's modules form layers: each uses what is below it, and nothing goes round in a circle.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use proc_macro2::{TokenStream, TokenTree};

/// Modules by their path from the crate's root, and the modules that each names.
fn modules() -> BTreeMap<Vec<String>, BTreeSet<Vec<String>>> {
    let source = eihealth_generator::workspace::root().unwrap().join("generator/src");
    let mut files = Vec::new();
    let mut open = vec![source.clone()];
    while let Some(path) = open.pop() {
        match path.is_dir() {
            true => open.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path())),
            // beside the sources are what they include
            false if path.extension().is_some_and(|extension| extension == "rs") => files.push(path),
            false => {}
        }
    }
    let module = |path: &PathBuf| -> Vec<String> {
        let inner = path.strip_prefix(&source).unwrap().with_extension("");
        let mut names: Vec<String> = inner.iter().map(|part| part.to_str().unwrap().to_owned()).collect();
        if matches!(names.last().map(String::as_str), Some("mod" | "lib")) {
            names.pop();
        }
        names
    };
    let known: BTreeSet<Vec<String>> = files.iter().map(module).collect();
    files
        .iter()
        .map(|path| {
            let own = module(path);
            let mut named = Named { own: own.clone(), known: &known, found: BTreeSet::new() };
            named.walk(std::fs::read_to_string(path).unwrap().parse().unwrap(), &[]);
            named.found.remove(&own);
            (own, named.found)
        })
        .collect()
}

struct Named<'a> {
    own: Vec<String>,
    known: &'a BTreeSet<Vec<String>>,
    found: BTreeSet<Vec<String>>,
}

impl Named<'_> {
    /// Adds the module that a path leads into, if it is one of this crate.
    fn add(&mut self, path: &[String]) {
        let mut place = match path.first().map(String::as_str) {
            Some("crate") => Vec::new(),
            Some("super" | "self") => self.own.clone(),
            _ => return,
        };
        for name in path {
            match name.as_str() {
                "crate" | "self" => {}
                "super" => drop(place.pop()),
                name => {
                    place.push(name.to_owned());
                    if !self.known.contains(&place) {
                        place.pop();
                        break;
                    }
                }
            }
        }
        self.found.insert(place);
    }

    /// Adds every path in `tokens`, which are inside the braces behind `prefix`. Modules that stand in the file itself
    /// are tests, which may use anything.
    fn walk(&mut self, tokens: TokenStream, prefix: &[String]) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let is_colon = |at: usize| matches!(tokens.get(at), Some(TokenTree::Punct(p)) if p.as_char() == ':');
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            at += 1;
            match token {
                TokenTree::Group(group) => self.walk(group.stream(), &[]),
                TokenTree::Ident(name) if *name == "mod" => {
                    at += 1;
                    at += usize::from(matches!(tokens.get(at), Some(TokenTree::Group(_))));
                }
                TokenTree::Ident(name) => {
                    let mut path = prefix.to_vec();
                    path.push(name.to_string());
                    while is_colon(at) && is_colon(at + 1) {
                        at += 2;
                        match tokens.get(at) {
                            Some(TokenTree::Ident(next)) => path.push(next.to_string()),
                            Some(TokenTree::Group(group)) => self.walk(group.stream(), &path),
                            _ => break,
                        }
                        at += 1;
                    }
                    self.add(&path);
                }
                _ => {}
            }
        }
    }
}

#[test]
fn the_ground_stands_on_nothing_and_what_is_above_it_stands_apart() {
    // the signature speaks of the modules that the SDK's types are in, the pages show what a comparison found
    let allowed = [("compare::signature", "codegen::emit"), ("pages", "compare::diff")];
    for (module, used) in modules() {
        let Some(layer) = module.first().filter(|layer| !matches!(layer.as_str(), "workspace")) else {
            continue;
        };
        for target in used.iter().filter(|target| target.first().is_some_and(|other| other != layer)) {
            let (from, to) = (module.join("::"), target.join("::"));
            // samples stand on the ground themselves, for the others to show
            let is_ground = match target[0].as_str() {
                "openapi" | "workspace" => true,
                "samples" => layer != "openapi",
                _ => false,
            };
            assert!(
                is_ground || allowed.iter().any(|(a, b)| from.starts_with(a) && to.starts_with(b)),
                "{from} uses {to}"
            );
        }
    }
}

#[test]
fn no_modules_use_each_other_in_a_circle() {
    let modules = modules();
    // what a module gives to those inside it is no circle
    let next = |module: &Vec<String>| -> Vec<Vec<String>> {
        let inner = |target: &&Vec<String>| !module.starts_with(target) && !target.starts_with(module);
        modules.get(module).into_iter().flatten().filter(inner).cloned().collect()
    };
    let mut circles = Vec::new();
    for start in modules.keys() {
        let mut seen = BTreeSet::new();
        let mut open = vec![vec![start.clone()]];
        while let Some(way) = open.pop() {
            for target in next(way.last().unwrap()) {
                let mut longer = way.clone();
                longer.push(target.clone());
                if target == *start {
                    circles.push(longer.iter().map(|m| m.join("::")).collect::<Vec<_>>().join(" -> "));
                } else if seen.insert(target) {
                    open.push(longer);
                }
            }
        }
    }
    assert!(circles.is_empty(), "{}", circles.join("\n"));
}
