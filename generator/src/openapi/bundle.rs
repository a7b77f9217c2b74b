//! Unites `root.yaml`, `shared.yaml` and `areas/*.yaml` into one document.
//!
//! Each file is a valid OpenAPI document by itself; the bundle is what every later stage reads. Nodes
//! keep the places they have in their files, so that a finding about the bundle names the right one.

use std::collections::{BTreeMap, HashMap};
use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;

use crate::openapi::diagnostic::{Diagnostics, Location};
use crate::openapi::document::is_method;
use crate::openapi::grammar::Object;
use crate::openapi::parallel;
use crate::openapi::reference;
use crate::openapi::taken;
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

/// A specification of which nothing is parsed yet.
#[derive(Clone, Debug)]
pub enum Unparsed {
    /// One document.
    Document(Source),
    /// The files of a directory.
    Files(Vec<Source>),
}

impl Unparsed {
    /// Reads a directory with `root.yaml`, or one YAML or JSON document.
    pub fn read(path: &Path) -> Result<Self, Diagnostics> {
        if path.is_dir() {
            return read_dir(path).map(Unparsed::Files);
        }
        let name = path.display().to_string();
        Ok(Unparsed::Document(Source { text: read(path)?, path: String::new(), name }))
    }

    fn sources(&self) -> &[Source] {
        match self {
            Unparsed::Document(source) => std::slice::from_ref(source),
            Unparsed::Files(sources) => sources,
        }
    }

    /// Parses its files and unites them.
    pub fn parse(&self) -> Result<Node, Diagnostics> {
        self.unite(parse)
    }

    fn unite(
        &self,
        parse: impl Fn(&Source) -> Result<Node, Diagnostics> + Sync,
    ) -> Result<Node, Diagnostics> {
        match self {
            Unparsed::Document(source) => parse(source),
            Unparsed::Files(sources) => unite(sources, parallel::map(sources, parse)),
        }
    }
}

/// Parses one file.
pub fn parse(source: &Source) -> Result<Node, Diagnostics> {
    yaml::parse(&source.name, &source.text)
}

/// Reads a specification: a directory with `root.yaml`, or one YAML or JSON document.
pub fn load(path: &Path) -> Result<Node, Diagnostics> {
    Unparsed::read(path)?.parse()
}

/// Parses two versions of a specification; what is the same in both, as most files are, is parsed once.
pub fn parse_both(old: &Unparsed, new: &Unparsed) -> (Result<Node, Diagnostics>, Result<Node, Diagnostics>) {
    let in_old = |file: &&Source| old.sources().iter().any(|f| f.path == file.path && f.text == file.text);
    let same: Vec<&Source> = new.sources().iter().filter(in_old).collect();
    let nodes = parallel::map(&same, |file| parse(file).ok());
    let paths = same.iter().map(|file| file.path.as_str());
    let known: HashMap<&str, Node> =
        paths.zip(nodes).filter_map(|(path, node)| Some((path, node?))).collect();
    let get = |file: &Source| match known.get(file.path.as_str()) {
        Some(node) => Ok(node.in_file(&Arc::from(file.name.as_str()))),
        None => parse(file),
    };
    parallel::both(|| old.unite(get), || new.unite(get))
}

/// What else a specification's directory holds, and who reads it.
const OTHERS: [&str; 5] = ["errors.yaml", "errata.yaml", "accepted.toml", "openapi.yaml", "redocly.yaml"];

/// Reads the files of a specification's directory, in the order of their names. A file that nothing would read is a
/// finding.
pub fn read_dir(dir: &Path) -> Result<Vec<Source>, Diagnostics> {
    let mut sources = Vec::new();
    let mut found = Diagnostics::new();
    let mut add = |path: &str, found: &mut Diagnostics| match read_member(dir, path) {
        Ok(source) => sources.push(source),
        Err(error) => found.extend(error),
    };
    add("root.yaml", &mut found);
    for (name, is_dir) in list(dir, "a specification has root.yaml and areas/*.yaml", &mut found) {
        match name.as_str() {
            "shared.yaml" => add("shared.yaml", &mut found),
            "root.yaml" | "areas" => {}
            name if !is_dir && OTHERS.contains(&name) => {}
            name => unread(&dir.join(name), is_dir, "areas/", &mut found),
        }
    }
    let areas = dir.join("areas");
    for (name, is_dir) in list(&areas, "a specification keeps its paths in areas/*.yaml", &mut found) {
        match name.strip_suffix(".yaml") {
            Some(area) if !is_dir && !area.is_empty() && !name.starts_with('.') => {
                add(&format!("areas/{name}"), &mut found);
            }
            _ => unread(&areas.join(name), is_dir, "areas/", &mut found),
        }
    }
    found.into_result(sources)
}

/// The entries of a directory in the order of their names, and whether each is a directory. Hidden ones that are no
/// YAML belong to editors and systems.
fn list(dir: &Path, help: &str, found: &mut Diagnostics) -> Vec<(String, bool)> {
    let mut names = Vec::new();
    let mut fault =
        |message: String| found.push(&start_of(&dir.display().to_string()), "missing-file", message, help);
    match std::fs::read_dir(dir) {
        Ok(entries) => {
            for entry in entries {
                match entry.map(|entry| (entry.file_name().into_string(), entry.path().is_dir())) {
                    Ok((Ok(name), is_dir)) => names.push((name, is_dir)),
                    Ok((Err(name), _)) => fault(format!("the name of {} is not UTF-8", name.display())),
                    Err(error) => fault(format!("can't read the directory: {error}")),
                }
            }
        }
        Err(error) => fault(format!("can't read the directory: {error}")),
    }
    names.retain(|(name, _)| !name.starts_with('.') || is_yaml(name));
    names.sort();
    names
}

fn is_yaml(name: &str) -> bool {
    let (_, suffix) = name.rsplit_once('.').unwrap_or_default();
    suffix.eq_ignore_ascii_case("yaml") || suffix.eq_ignore_ascii_case("yml")
}

/// A file or directory that nothing reads.
fn unread(path: &Path, is_dir: bool, place: &str, found: &mut Diagnostics) {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let help = match (is_dir, is_yaml(&name)) {
        (true, _) => format!("move its files to {place}, which has no folders"),
        (false, true) if name.starts_with('.') => "rename it without the dot, or remove it".to_owned(),
        (false, true) => format!("an area is {place}NAME.yaml: rename or move the file, or remove it"),
        (false, false) => "move it out of the specification, or remove it".to_owned(),
    };
    found.push(&start_of(&path.display().to_string()), "file-unread", "nothing reads this", help);
}

/// Reads a file of a specification's directory. Other than a document that was named, it must be a regular one: a pipe
/// would be waited for, and a device may have no end.
pub fn read_member(dir: &Path, path: &str) -> Result<Source, Diagnostics> {
    let file = dir.join(path);
    let name = file.display().to_string();
    if std::fs::metadata(&file).is_ok_and(|file| !file.is_file()) {
        let mut found = Diagnostics::new();
        let message = "this is a directory, a pipe or a device, and no file";
        found.push(&start_of(&name), "missing-file", message, "put the file here, or remove this");
        return Err(found);
    }
    Ok(Source { text: read(&file)?, path: path.to_owned(), name })
}

/// Reads a file that a specification's directory may have; nothing if it has none, or if `dir` is a document.
pub fn read_optional(dir: &Path, path: &str) -> Result<Option<Source>, Diagnostics> {
    // a link to nothing, and what may not be looked at, are there: reading them tells what is wrong
    match std::fs::symlink_metadata(dir.join(path)) {
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
        _ => read_member(dir, path).map(Some),
    }
}

/// Reads a file, which must be UTF-8.
pub fn read(path: &Path) -> Result<String, Diagnostics> {
    let name = path.display().to_string();
    let bytes = std::fs::read(path).map_err(|error| {
        let mut found = Diagnostics::new();
        let help = match error.kind() {
            ErrorKind::NotFound => "create the file, or correct the path",
            _ => "make the file readable",
        };
        found.push(&start_of(&name), "missing-file", format!("can't read the file: {error}"), help);
        found
    })?;
    decode(&name, bytes)
}

/// The text of a file of this name.
pub fn decode(name: &str, bytes: Vec<u8>) -> Result<String, Diagnostics> {
    let wide = match bytes.as_slice() {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => Some("UTF-32"),
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => Some("UTF-16"),
        // no text begins with NUL, and YAML begins with a sign that every encoding has
        [0, second, ..] if *second != 0 => Some("UTF-16"),
        [first, 0, ..] if *first != 0 => Some("UTF-16"),
        _ => None,
    };
    let (at, message) = match (wide, String::from_utf8(bytes)) {
        (None, Ok(text)) => return Ok(text),
        (Some(encoding), _) => (start_of(name), format!("the file is {encoding}")),
        (None, Err(error)) => {
            let valid = error.utf8_error().valid_up_to();
            let before = String::from_utf8_lossy(error.as_bytes().get(..valid).unwrap_or_default());
            let line = before.rsplit('\n').next().unwrap_or_default();
            let at = Location {
                line: before.matches('\n').count() + 1,
                column: line.chars().count() + 1,
                ..start_of(name)
            };
            let byte = error.as_bytes().get(valid).copied().unwrap_or_default();
            (at, format!("byte {} of the file, 0x{byte:02x}, is no UTF-8", valid + 1))
        }
    };
    let mut found = Diagnostics::new();
    found.push(&at, "not-utf-8", message, "save the file as UTF-8");
    Err(found)
}

/// The beginning of a file, for what is about the whole of it.
pub fn start_of(file: &str) -> Location {
    Location { file: Arc::from(file), line: 1, column: 1 }
}

/// Unites parsed files. References become local ones; a name that is defined twice is an error.
fn unite(sources: &[Source], parsed: Vec<Result<Node, Diagnostics>>) -> Result<Node, Diagnostics> {
    let mut found = Diagnostics::new();
    let mut files: BTreeMap<&str, Node> = BTreeMap::new();
    for (source, parsed) in sources.iter().zip(parsed) {
        match parsed {
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

    let Some(mut root) = files.remove("root.yaml") else {
        let at = start_of(sources.first().map_or("root.yaml", |s| s.name.as_str()));
        found.push(&at, "missing-file", "the specification has no root.yaml", "add spec/root.yaml");
        return Err(found);
    };
    let mut united = United::default();
    taken::root(&root, &mut found);
    united.components(&mut root, &mut found);
    for (path, mut file) in files {
        match path.strip_prefix("areas/") {
            Some(area) => {
                taken::area(&file, &root, &mut found);
                united.area(area.trim_end_matches(".yaml"), &mut file, &mut found);
            }
            None => taken::shared(&file, &root, &mut found),
        }
        united.components(&mut file, &mut found);
    }
    united.tags(&mut root, &mut found);
    found.into_result(united.document(root))
}

#[derive(Default)]
struct United {
    paths: Vec<Entry>,
    /// Path to its index in `paths`.
    index: HashMap<String, usize>,
    /// Component kind, such as `schemas`, to its entries.
    components: BTreeMap<String, BTreeMap<String, Entry>>,
    tags: Vec<Node>,
}

impl United {
    fn components(&mut self, file: &mut Node, found: &mut Diagnostics) {
        for mut kind in file.take("components") {
            let names = self.components.entry(kind.key.clone()).or_default();
            for entry in kind.value.take_entries() {
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
                    names.insert(entry.key.clone(), entry);
                }
            }
        }
    }

    fn area(&mut self, area: &str, file: &mut Node, found: &mut Diagnostics) {
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
        for mut path in file.take("paths") {
            if let Kind::Mapping(members) = &mut path.value.kind {
                for member in members.iter_mut().filter(|m| is_method(&m.key)) {
                    mark(&mut member.value, area, feature.as_ref(), found);
                }
            }
            match self.index.get(&path.key).and_then(|index| self.paths.get_mut(*index)) {
                Some(first) => merge_path(first, path, found),
                None => {
                    self.index.insert(path.key.clone(), self.paths.len());
                    self.paths.push(path);
                }
            }
        }
    }

    /// The root's tags give the order, the areas' tags the descriptions.
    fn tags(&mut self, root: &mut Node, found: &mut Diagnostics) {
        let mut defined: HashMap<&str, &Node> = HashMap::new();
        for tag in &self.tags {
            let Some(name) = tag.str("name") else { continue };
            match defined.get(name) {
                Some(first) if first.to_json() != tag.to_json() => found.push(
                    &tag.at,
                    "tag-duplicate",
                    format!("tag `{name}` is declared otherwise at {}", first.at),
                    "keep one of the two",
                ),
                Some(_) => {}
                None => {
                    defined.insert(name, tag);
                }
            }
        }
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
            let Some(full) = tag.str("name").and_then(|name| defined.get(name)) else { continue };
            let told = |entry: &&Entry| {
                full.get(&entry.key).is_some_and(|own| own.to_json() == entry.value.to_json())
            };
            for entry in tag.entries().iter().filter(|entry| !told(entry)) {
                let message =
                    format!("`{}` of this tag is ignored: its area has the tag, at {}", entry.key, full.at);
                found.push(
                    &entry.key_at,
                    "key-unread",
                    message,
                    "keep the name here, which gives the order, and write the rest there",
                );
            }
            *tag = (*full).clone();
        }
    }

    fn document(self, mut root: Node) -> Node {
        let at = root.at.clone();
        let entry = |key: &str, value: Node| Entry { key: key.to_owned(), key_at: at.clone(), value };
        let components = self
            .components
            .into_iter()
            // of what is unknown and empty, the linter tells
            .filter(|(kind, names)| !names.is_empty() || Object::Components.key(kind).is_none())
            .map(|(kind, names)| entry(&kind, Node::mapping(at.clone(), names.into_values().collect())))
            .collect();
        let mut entries = root.take_entries();
        entries.retain(|entry| entry.key != "components" && entry.key != "paths");
        entries.push(entry("paths", Node::mapping(at.clone(), self.paths)));
        entries.push(entry("components", Node::mapping(at.clone(), components)));
        Node::mapping(at.clone(), entries)
    }
}

/// Notes on an operation which file it comes from, so that the bundle alone is enough to generate from.
fn mark(operation: &mut Node, area: &str, feature: Option<&Node>, found: &mut Diagnostics) {
    let at = operation.at.clone();
    if let Kind::Mapping(entries) = &mut operation.kind {
        for own in entries.iter().filter(|entry| matches!(entry.key.as_str(), "x-area" | "x-feature")) {
            let message = format!("`{}` of an operation is that of its file", own.key);
            found.push(&own.key_at, "key-unread", message, "remove it: `x-feature` stands under info");
        }
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
    let help = "define a method once, and keep path-level members equal in both areas";
    let Kind::Mapping(members) = &mut first.value.kind else { return };
    for lacking in members.iter().filter(|m| !is_method(&m.key) && second.value.get(&m.key).is_none()) {
        found.push(
            &second.key_at,
            "duplicate-path",
            format!("{} lacks `{}`, which the same path has at {}", second.key, lacking.key, lacking.key_at),
            help,
        );
    }
    for member in second.value.entries() {
        match members.iter().find(|m| m.key == member.key) {
            None if is_method(&member.key) => members.push(member.clone()),
            Some(same) if !is_method(&member.key) && same.value.to_json() == member.value.to_json() => {}
            _ => found.push(
                &member.key_at,
                "duplicate-path",
                format!("`{}` of {} disagrees with the same path at {place}", member.key, second.key),
                help,
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(side: &str, area: &str) -> Unparsed {
        let root = "openapi: 3.0.3\ninfo: {title: A, version: '1'}\ntags: [{name: T}]\n";
        let head = "openapi: 3.0.3\ninfo: {title: A, version: '1', x-feature: f}\n";
        let same = format!(
            "{head}tags: [{{name: T, description: All.}}]\npaths: {{/a: {{get: {{operationId: a}}}}}}\n"
        );
        let texts =
            [("root.yaml", root), ("areas/a.yaml", &same), ("areas/b.yaml", &format!("{head}{area}"))];
        let source = |(path, text): (&str, &str)| Source {
            name: format!("{side}:{path}"),
            path: path.to_owned(),
            text: text.to_owned(),
        };
        Unparsed::Files(texts.map(source).to_vec())
    }

    #[test]
    fn what_is_parsed_once_is_as_if_it_were_parsed_twice() {
        let faulty = "paths: {/a: {get: {}}}\n";
        for (a, b) in
            [("", "paths: {}\n"), ("", ""), (faulty, faulty), ("paths: [", "paths: ["), ("paths: [", "")]
        {
            let (old, new) = (files("old", a), files("new", b));
            let apart = (old.parse(), new.parse());
            assert_eq!(format!("{:?}", parse_both(&old, &new)), format!("{apart:?}"), "{a} {b}");
        }
        let faults = parse_both(&files("old", faulty), &files("new", faulty));
        let place =
            |faults: Result<Node, Diagnostics>| faults.unwrap_err().iter().next().unwrap().at.to_string();
        assert_eq!(
            (place(faults.0), place(faults.1)),
            ("old:areas/b.yaml:3:14".to_owned(), "new:areas/b.yaml:3:14".to_owned())
        );
    }
}
