//! Unites `root.yaml`, `shared.yaml` and `areas/*.yaml` into one document.
//!
//! Each file is a valid OpenAPI document by itself; the bundle is what every later stage reads. Nodes
//! keep the places they have in their files, so that a finding about the bundle names the right one.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::Arc;

use crate::openapi::diagnostic::{Diagnostics, Location};
use crate::openapi::document::is_method;
use crate::openapi::reference;
use crate::openapi::yaml::{self, Entry, Kind, Node};

/// The text of one file of the specification.
#[derive(Clone, Debug)]
pub struct Source {
    /// How messages name the file.
    pub name: String,
    /// Path below the specification's directory, with `/`: `areas/images.yaml`.
    pub path: String,
    /// Its content.
    pub text: String,
}

/// Reads a specification: a directory with `root.yaml`, or one YAML or JSON document.
pub fn load(path: &Path) -> Result<Node, Diagnostics> {
    if path.is_dir() {
        return unite(&read_dir(path)?);
    }
    let name = path.display().to_string();
    let text = read(path)?;
    yaml::parse(&name, &text)
}

/// Reads the files of a specification's directory, in the order of their names.
pub fn read_dir(dir: &Path) -> Result<Vec<Source>, Diagnostics> {
    let mut sources = Vec::new();
    let mut found = Diagnostics::new();
    let mut add = |path: &str| match read(&dir.join(path)) {
        Ok(text) => {
            sources.push(Source { name: dir.join(path).display().to_string(), path: path.to_owned(), text })
        }
        Err(error) => found.extend(error),
    };
    add("root.yaml");
    if dir.join("shared.yaml").exists() {
        add("shared.yaml");
    }
    let areas = dir.join("areas");
    match std::fs::read_dir(&areas) {
        Ok(entries) => {
            let mut names: Vec<String> = entries
                .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
                .filter(|name| name.ends_with(".yaml") && !name.starts_with('.'))
                .collect();
            names.sort();
            names.iter().for_each(|name| add(&format!("areas/{name}")));
        }
        Err(error) => found.push(
            &start_of(&areas.display().to_string()),
            "missing-file",
            format!("can't read the directory: {error}"),
            "a specification keeps its paths in areas/*.yaml",
        ),
    }
    found.into_result(sources)
}

fn read(path: &Path) -> Result<String, Diagnostics> {
    std::fs::read_to_string(path).map_err(|error| {
        let mut found = Diagnostics::new();
        let help = match error.kind() {
            std::io::ErrorKind::NotFound => "create the file, or correct the path",
            std::io::ErrorKind::InvalidData => "save the file as UTF-8",
            _ => "make the file readable",
        };
        found.push(
            &start_of(&path.display().to_string()),
            "missing-file",
            format!("can't read the file: {error}"),
            help,
        );
        found
    })
}

fn start_of(file: &str) -> Location {
    Location { file: Arc::from(file), line: 1, column: 1 }
}

/// Unites parsed files. References become local ones; a name that is defined twice is an error.
pub fn unite(sources: &[Source]) -> Result<Node, Diagnostics> {
    let mut found = Diagnostics::new();
    let mut files: BTreeMap<&str, Node> = BTreeMap::new();
    for source in sources {
        match yaml::parse(&source.name, &source.text) {
            Ok(node) => {
                files.insert(&source.path, node);
            }
            Err(errors) => found.extend(errors),
        }
    }
    if !found.is_empty() {
        return Err(found);
    }
    reference::make_local(&mut files, &mut found);

    let mut united = United::default();
    let Some(mut root) = files.remove("root.yaml") else {
        let at = start_of(sources.first().map_or("root.yaml", |s| s.name.as_str()));
        found.push(&at, "missing-file", "the specification has no root.yaml", "add spec/root.yaml");
        return Err(found);
    };
    united.components(&root, &mut found);
    for (path, file) in &files {
        united.components(file, &mut found);
        if let Some(area) = path.strip_prefix("areas/") {
            united.area(area.trim_end_matches(".yaml"), file, &mut found);
        }
    }
    united.tags(&mut root, &mut found);
    found.into_result(united.document(root))
}

#[derive(Default)]
struct United {
    paths: Vec<Entry>,
    /// Component kind, such as `schemas`, to its entries.
    components: BTreeMap<String, BTreeMap<String, Entry>>,
    tags: Vec<Node>,
}

impl United {
    fn components(&mut self, file: &Node, found: &mut Diagnostics) {
        for kind in file.get("components").map(Node::entries).unwrap_or_default() {
            let names = self.components.entry(kind.key.clone()).or_default();
            for entry in kind.value.entries() {
                if let Some(first) = names.get(&entry.key) {
                    found.push(
                        &entry.key_at,
                        "duplicate-name",
                        format!(
                            "components/{}/{} is already defined at {}",
                            kind.key, entry.key, first.key_at
                        ),
                        "rename one of the two, or keep one in shared.yaml and refer to it",
                    );
                } else {
                    names.insert(entry.key.clone(), entry.clone());
                }
            }
        }
    }

    fn area(&mut self, area: &str, file: &Node, found: &mut Diagnostics) {
        let feature = file.path(&["info", "x-feature"]).cloned();
        if feature.is_none() {
            found.push(
                file.key_at("info"),
                "area-feature",
                format!("area `{area}` doesn't say which cargo feature its operations belong to"),
                "add `x-feature: <feature>` under info",
            );
        }
        self.tags.extend(file.get("tags").map(Node::items).unwrap_or_default().iter().cloned());
        for path in file.get("paths").map(Node::entries).unwrap_or_default() {
            let mut path = path.clone();
            if let Kind::Mapping(members) = &mut path.value.kind {
                for member in members.iter_mut().filter(|m| is_method(&m.key)) {
                    mark(&mut member.value, area, feature.as_ref());
                }
            }
            match self.paths.iter_mut().find(|p| p.key == path.key) {
                Some(first) => merge_path(first, path, found),
                None => self.paths.push(path),
            }
        }
    }

    /// The root's tags give the order, the areas' tags the descriptions.
    fn tags(&mut self, root: &mut Node, found: &mut Diagnostics) {
        let defined: HashMap<String, Node> =
            self.tags.iter().filter_map(|tag| Some((tag.str("name")?.to_owned(), tag.clone()))).collect();
        let Some(Node { kind: Kind::Sequence(order), .. }) = root.get_mut("tags") else {
            found.push(
                &root.at,
                "tag-order",
                "the root has no tags",
                "list the tags of all areas under `tags` in the order readers should see",
            );
            return;
        };
        for tag in &self.tags {
            let name = tag.str("name").unwrap_or_default();
            if !order.iter().any(|t| t.str("name") == Some(name)) {
                found.push(
                    &tag.at,
                    "tag-order",
                    format!("tag `{name}` has no place in the root's order"),
                    "add it to `tags` in root.yaml",
                );
            }
        }
        for tag in order {
            if let Some(full) = tag.str("name").and_then(|name| defined.get(name)) {
                *tag = full.clone();
            }
        }
    }

    fn document(self, root: Node) -> Node {
        let at = root.at.clone();
        let entry = |key: &str, value: Node| Entry { key: key.to_owned(), key_at: at.clone(), value };
        let components = self
            .components
            .into_iter()
            .filter(|(_, names)| !names.is_empty())
            .map(|(kind, names)| entry(&kind, Node::mapping(at.clone(), names.into_values().collect())))
            .collect();
        let mut entries: Vec<Entry> =
            root.entries().iter().filter(|e| e.key != "components" && e.key != "paths").cloned().collect();
        entries.push(entry("paths", Node::mapping(at.clone(), self.paths)));
        entries.push(entry("components", Node::mapping(at.clone(), components)));
        Node::mapping(at.clone(), entries)
    }
}

/// Notes on an operation which file it comes from, so that the bundle alone is enough to generate from.
fn mark(operation: &mut Node, area: &str, feature: Option<&Node>) {
    let at = operation.at.clone();
    if let Kind::Mapping(entries) = &mut operation.kind {
        let area = Node { kind: Kind::String(area.to_owned()), at: at.clone() };
        entries.push(Entry { key: "x-area".to_owned(), key_at: at.clone(), value: area });
        if let Some(feature) = feature {
            entries.push(Entry { key: "x-feature".to_owned(), key_at: at, value: feature.clone() });
        }
    }
}

/// Two areas may share a path if their methods differ and everything else is equal.
fn merge_path(first: &mut Entry, second: Entry, found: &mut Diagnostics) {
    let place = first.key_at.clone();
    let Kind::Mapping(members) = &mut first.value.kind else { return };
    for member in second.value.entries() {
        match members.iter().find(|m| m.key == member.key) {
            None if is_method(&member.key) => members.push(member.clone()),
            Some(same) if !is_method(&member.key) && same.value.to_json() == member.value.to_json() => {}
            _ => found.push(
                &member.key_at,
                "duplicate-path",
                format!("`{}` of {} disagrees with the same path at {place}", member.key, second.key),
                "define a method once, and keep path-level members equal in both areas",
            ),
        }
    }
}
