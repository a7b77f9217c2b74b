//! What each operation does to what, read off the specification: paths, methods, answers and extensions.

use std::sync::Arc;

use http::Method;
use indexmap::IndexMap;
use serde_json::Value;

use super::rules::is_apart;
use super::run::Lifecycle;
use crate::behaviour::{Source, Starts};
use crate::document::Document;
use crate::keys::PROJECT;
use crate::operation::{Media, Operation, Response};
use crate::shape::{items, properties, property};

/// The whole of it.
pub(crate) struct Plan {
    pub(crate) collections: Vec<Collection>,
    /// By the operation's index.
    pub(crate) roles: Vec<Role>,
    /// By the path template up to a parameter that is an item's id: the collection, and what shows the item.
    pub(crate) prefixes: IndexMap<String, Prefix>,
}

/// Things that are listed, shown or deleted at one path.
#[derive(Debug)]
pub(crate) struct Collection {
    /// Path template of the list.
    pub(crate) path: String,
    /// Parameters of the path: together they say whose items these are.
    pub(crate) scope: Vec<String>,
    /// The parameter that has an item's id, if items can be named in a path.
    pub(crate) id: Option<String>,
    /// What one is called, in the words of the error codes, the most special first.
    pub(crate) nouns: Vec<String>,
    pub(crate) list: Option<usize>,
    pub(crate) shows: Vec<usize>,
    /// Whether an operation makes such things. What none makes is there from the start, as in the examples.
    pub(crate) is_made: bool,
}

/// What a path up to an id stands for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Prefix {
    pub(crate) collection: usize,
    /// The operation that shows items of this path only, where several share a list.
    pub(crate) shown_by: Option<usize>,
}

/// What an operation does.
#[derive(Debug)]
pub(crate) enum Role {
    /// It answers what is documented.
    Documented,
    /// It makes something, in one collection or two.
    Create(Vec<Creation>),
    List {
        collection: usize,
        /// Those of all places together.
        everywhere: bool,
    },
    Show {
        collection: usize,
    },
    /// It changes an item, and makes it where nothing else does.
    Update {
        collection: usize,
        makes: bool,
    },
    /// It changes the item that the path is below of.
    Merge {
        collection: usize,
    },
    /// It adds to what an item has in this field.
    Add {
        collection: usize,
        part: String,
    },
    Delete {
        collection: usize,
        starts: Option<Creation>,
        /// What it goes through until it is gone, if that is documented.
        leaving: Option<Arc<Lifecycle>>,
    },
    /// It tells an item to do something.
    Act {
        collection: usize,
        action: Action,
    },
    /// The same for many at once, named in this field of the body.
    Batch {
        collection: usize,
        action: Action,
        field: String,
    },
    /// It shows, sets or resets what there is one of.
    Setting(Use),
}

/// What an item is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    Cancel,
    Retry,
    Start,
    Stop,
    /// What the body's `action` says.
    Named,
    Delete,
    /// Anything else: it changes nothing that can be seen.
    Other,
}

/// How a setting is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    Show,
    Set,
    Reset,
}

/// Something that an operation makes.
#[derive(Debug)]
pub(crate) struct Creation {
    pub(crate) collection: usize,
    pub(crate) shown_by: Option<usize>,
    /// Where the path parameters of what shows it are.
    pub(crate) with: Vec<(String, Source)>,
    pub(crate) life: Option<Arc<Lifecycle>>,
}

impl Plan {
    pub(crate) fn of(document: &Document) -> Self {
        let mut builder = Builder { document, collections: Vec::new(), prefixes: IndexMap::new() };
        builder.collect();
        let roles: Vec<_> = document.operations.iter().map(|operation| builder.role(operation)).collect();
        let Builder { mut collections, mut prefixes, .. } = builder;
        let mut is_kept = vec![false; collections.len()];
        for role in &roles {
            for made in role.makes() {
                is_kept[made] = true;
                collections[made].is_made = true;
                // what something is made in is made with it, if nothing else makes it
                let within = prefix_of(prefix_of(&collections[made].path)).to_owned();
                if let Some(within) = collections.iter().position(|known| known.path == within) {
                    is_kept[within] = true;
                    collections[within].is_made = true;
                }
            }
            if let Some(changed) = role.changes() {
                is_kept[changed] = true;
            }
        }
        prefixes.retain(|_, prefix| is_kept[prefix.collection]);
        let roles = roles.into_iter().map(|role| match role {
            Role::Show { collection } | Role::Merge { collection } if !is_kept[collection] => {
                Role::Documented
            }
            role => role,
        });
        Self { roles: roles.collect(), collections, prefixes }
    }

    /// The collection at this path.
    pub(crate) fn at(&self, path: &str) -> Option<usize> {
        self.collections.iter().position(|known| known.path == path)
    }

    /// The first collection whose path ends so.
    pub(crate) fn ending(&self, end: &str) -> Option<usize> {
        self.collections.iter().position(|known| known.path.ends_with(end))
    }

    /// The first operation that shows an item of the collection.
    pub(crate) fn shown_by(&self, collection: usize) -> Option<usize> {
        self.collections.get(collection)?.shows.first().copied()
    }
}

impl Role {
    fn makes(&self) -> Vec<usize> {
        match self {
            Self::Create(creations) => creations.iter().map(|creation| creation.collection).collect(),
            Self::Update { collection, makes: true } => vec![*collection],
            _ => Vec::new(),
        }
    }

    /// The collection of the one item that it is about.
    pub(crate) fn item(&self) -> Option<usize> {
        match self {
            Self::Show { collection }
            | Self::Merge { collection }
            | Self::Update { collection, .. }
            | Self::Add { collection, .. }
            | Self::Delete { collection, .. }
            | Self::Act { collection, .. } => Some(*collection),
            _ => None,
        }
    }

    fn changes(&self) -> Option<usize> {
        match self {
            Self::Update { collection, .. }
            | Self::Add { collection, .. }
            | Self::Delete { collection, .. }
            | Self::Batch { collection, action: Action::Delete, .. } => Some(*collection),
            _ => None,
        }
    }
}

struct Builder<'a> {
    document: &'a Document,
    collections: Vec<Collection>,
    prefixes: IndexMap<String, Prefix>,
}

impl<'a> Builder<'a> {
    fn operations(&self) -> &'a [Operation] {
        &self.document.operations
    }

    fn index(&self, id: &str) -> Option<usize> {
        self.operations().iter().position(|operation| operation.id == id)
    }

    fn at(&self, method: &Method, path: &str) -> Option<&'a Operation> {
        self.operations().iter().find(|operation| operation.method == *method && operation.path == path)
    }

    fn collect(&mut self) {
        for (index, operation) in self.operations().iter().enumerate() {
            if is_apart(&operation.id) {
                continue;
            }
            let is_list = operation.behaviour.paging.is_some() && operation.method == Method::GET;
            if is_list {
                let collection = self.collection(&operation.path, None);
                self.collections[collection].list = Some(index);
            }
            let Some((prefix, name)) = item_path(&operation.path) else { continue };
            if is_list || ![Method::GET, Method::PUT, Method::DELETE].contains(&operation.method) {
                continue;
            }
            let waiting = operation.behaviour.waiting.as_ref();
            let list = waiting.and_then(|waiting| self.index(waiting.list.as_deref()?));
            let own = list.map_or(prefix, |list| self.operations()[list].path.as_str());
            let collection = self.collection(own, Some(name));
            let shows = operation.method == Method::GET && answers_json(operation);
            if shows {
                self.collections[collection].shows.push(index);
            }
            let prefix =
                self.prefixes.entry(prefix.to_owned()).or_insert(Prefix { collection, shown_by: None });
            // several paths of one list: each has its own kind of item
            if shows && own != prefix_of(&operation.path) {
                prefix.shown_by = Some(index);
            }
        }
    }

    fn collection(&mut self, path: &str, id: Option<&str>) -> usize {
        let index = self.collections.iter().position(|known| known.path == path).unwrap_or_else(|| {
            self.collections.push(Collection {
                path: path.to_owned(),
                scope: parameters(path),
                id: None,
                nouns: Vec::new(),
                list: None,
                shows: Vec::new(),
                is_made: false,
            });
            self.collections.len() - 1
        });
        let collection = &mut self.collections[index];
        if let (None, Some(id)) = (&collection.id, id) {
            collection.id = Some(id.to_owned());
        }
        collection.nouns = nouns(&collection.path, collection.id.as_deref());
        index
    }

    fn role(&self, operation: &'a Operation) -> Role {
        if is_apart(&operation.id) {
            return Role::Documented;
        }
        match operation.method.as_str() {
            "GET" => self.read(operation),
            "POST" => self.post(operation),
            "PUT" | "PATCH" => self.put(operation),
            "DELETE" => self.delete(operation),
            _ => Role::Documented,
        }
    }

    fn read(&self, operation: &Operation) -> Role {
        if operation.behaviour.paging.is_some() {
            let own = self.known(&operation.path);
            let made_at = |path: &str| self.at(&Method::POST, path).is_some();
            let has_own = made_at(&operation.path) || self.prefixes.contains_key(&operation.path);
            // what is made elsewhere under the same name, such as the studies of all projects
            let last = operation.path.rsplit('/').next();
            let is_alone = parameters(&operation.path).is_empty() && operation.path.split('/').count() == 4;
            let elsewhere = self
                .prefixes
                .iter()
                .find(|(path, _)| is_alone && !has_own && path.rsplit('/').next() == last && made_at(path));
            return match (own, elsewhere) {
                (_, Some((_, prefix))) => Role::List { collection: prefix.collection, everywhere: true },
                (Some(collection), None) => Role::List { collection, everywhere: false },
                (None, None) => Role::Documented,
            };
        }
        if let Some(prefix) = item_path(&operation.path).and_then(|(prefix, _)| self.prefixes.get(prefix))
            && answers_json(operation)
        {
            return Role::Show { collection: prefix.collection };
        }
        match self.at(&Method::PUT, &operation.path) {
            Some(_) if answers_json(operation) => Role::Setting(Use::Show),
            _ => Role::Documented,
        }
    }

    fn put(&self, operation: &Operation) -> Role {
        // the files of a database are not the database
        if let Some(part) = operation.behaviour.starts.as_ref().and_then(|starts| starts.part.clone()) {
            return match self.above(&operation.path) {
                Some((prefix, _)) => Role::Add { collection: prefix.collection, part },
                None => Role::Documented,
            };
        }
        if let Some((prefix, _)) = item_path(&operation.path) {
            return match self.prefixes.get(prefix) {
                Some(prefix) => {
                    let path = &self.collections[prefix.collection].path;
                    let makes = self.at(&Method::POST, path).is_none() && has_status(operation, 201);
                    Role::Update { collection: prefix.collection, makes }
                }
                None => Role::Documented,
            };
        }
        if self.at(&Method::GET, &operation.path).is_some_and(answers_json) {
            return Role::Setting(Use::Set);
        }
        match self.above(&operation.path) {
            Some((prefix, _)) => Role::Merge { collection: prefix.collection },
            None => Role::Documented,
        }
    }

    fn delete(&self, operation: &Operation) -> Role {
        let prefix = item_path(&operation.path).and_then(|(prefix, _)| self.prefixes.get(prefix));
        if let Some(prefix) = prefix {
            let starts = operation.behaviour.starts.as_ref();
            let gone = starts.filter(|starts| starts.gone).and_then(|starts| self.started(starts)?.life);
            let leaving = gone.filter(|life| life.is_left_slowly());
            let starts = starts.filter(|starts| !starts.gone).and_then(|starts| self.started(starts));
            return Role::Delete { collection: prefix.collection, starts, leaving };
        }
        match self.at(&Method::GET, &operation.path).is_some_and(answers_json) {
            true => Role::Setting(Use::Reset),
            false => Role::Documented,
        }
    }

    fn post(&self, operation: &'a Operation) -> Role {
        let here = self.known(&operation.path).filter(|_| self.is_made_here(operation));
        let own = here.map(|collection| Creation {
            collection,
            shown_by: self.collections[collection].shows.first().copied(),
            with: Vec::new(),
            life: self.life_of_list(collection),
        });
        if let Some(starts) = &operation.behaviour.starts {
            return self.start(operation, starts, own);
        }
        if let Some(own) = own {
            return Role::Create(vec![own]);
        }
        if let Some((prefix, word)) = self.above(&operation.path) {
            return match self.alike(operation) {
                Some(collection) => Role::Create(vec![Creation {
                    collection,
                    shown_by: None,
                    with: Vec::new(),
                    life: self.life_of_list(collection),
                }]),
                None => Role::Act { collection: prefix.collection, action: Action::of(word) },
            };
        }
        let Some((path, word)) = operation.path.rsplit_once('/') else { return Role::Documented };
        let Some(collection) = self.known(path) else { return Role::Documented };
        match (word.strip_prefix("batch-"), self.named_in(operation), answer_has_id(self.root(), operation)) {
            (Some(verb), Some(field), _) if Action::of(verb) != Action::Other => {
                Role::Batch { collection, action: Action::of(verb), field }
            }
            (None, _, true) => Role::Create(vec![Creation {
                collection,
                shown_by: self.collections[collection].shows.first().copied(),
                with: Vec::new(),
                life: None,
            }]),
            _ => Role::Documented,
        }
    }

    fn start(&self, operation: &Operation, starts: &Starts, own: Option<Creation>) -> Role {
        let from_answer = starts.with.iter().any(|(_, from)| !matches!(from, Source::Path(_)))
            || matches!(starts.item, Some(Source::Answer | Source::Field(_)));
        let Some(started) = self.started(starts) else { return Role::Documented };
        match (from_answer, own) {
            (_, Some(own)) if own.collection == started.collection => Role::Create(vec![started]),
            (true, own) => Role::Create([started].into_iter().chain(own).collect()),
            (false, _) if starts.part.is_some() => Role::Documented,
            (false, _) => match self.above(&operation.path) {
                Some((prefix, word)) => {
                    // what is told to go on is started, unless the word says more
                    let action = Some(Action::of(word)).filter(|action| *action != Action::Other);
                    Role::Act { collection: prefix.collection, action: action.unwrap_or(Action::Start) }
                }
                None => Role::Documented,
            },
        }
    }

    /// What is started, where it is shown.
    fn started(&self, starts: &Starts) -> Option<Creation> {
        let index = self.index(&starts.shown_by)?;
        let shown = &self.operations()[index];
        let (collection, shown_by) =
            match item_path(&shown.path).and_then(|(path, _)| self.prefixes.get(path)) {
                Some(prefix) => (prefix.collection, Some(index)),
                None => (self.known(&shown.path)?, None),
            };
        let seen = self.seen(shown);
        let waiting = shown.behaviour.waiting.as_ref();
        let life = waiting.map(|waiting| Arc::new(Lifecycle::new(waiting, &starts.until, seen.as_deref())));
        Some(Creation { collection, shown_by, with: starts.with.iter().map(copied).collect(), life })
    }

    /// How things run that nothing says are started: as what shows them has it, if that has an end.
    fn life_of_list(&self, collection: usize) -> Option<Arc<Lifecycle>> {
        let show = self.collections[collection].shows.first()?;
        let shown = &self.operations()[*show];
        let waiting = shown.behaviour.waiting.as_ref().filter(|waiting| !waiting.success.is_empty())?;
        Some(Arc::new(Lifecycle::new(waiting, &[], self.seen(shown).as_deref())))
    }

    /// The state in the example.
    fn seen(&self, shown: &Operation) -> Option<String> {
        let waiting = shown.behaviour.waiting.as_ref()?;
        let example = json_of(shown)?.example.as_ref()?;
        let one = match &shown.behaviour.paging {
            Some(paging) => example.get(&paging.items)?.get(0)?,
            None => example,
        };
        one.pointer(&format!("/{}", waiting.state.join("/")))?.as_str().map(str::to_owned)
    }

    /// A creation is told from a query with a body by what is documented to come of it.
    fn is_made_here(&self, operation: &Operation) -> bool {
        [201, 202].iter().any(|&status| has_status(operation, status))
            || answer_has_id(self.root(), operation)
    }

    /// The collection whose creations are the only others that answer with the same record.
    fn alike(&self, operation: &Operation) -> Option<usize> {
        let record = |operation: &'a Operation| json_of(operation)?.schema.as_ref()?.source.get("$ref");
        let own = json_of(operation)?.schema.as_ref()?.source.get("$ref")?;
        let mut found = None;
        for other in self.operations().iter().filter(|other| other.id != operation.id) {
            if record(other) != Some(own) {
                continue;
            }
            let collection = self.started(other.behaviour.starts.as_ref()?)?.collection;
            match found {
                None => found = Some(collection),
                Some(known) if known == collection => {}
                Some(_) => return None,
            }
        }
        // what is above it, so that a record shared by chance doesn't lead elsewhere
        found.filter(|&found| operation.path.starts_with(&format!("{}/", self.collections[found].path)))
    }

    fn known(&self, path: &str) -> Option<usize> {
        self.collections.iter().position(|known| known.path == path)
    }

    /// The item that a path of the form `…/{id}/word` is about, and the word.
    fn above<'p>(&self, path: &'p str) -> Option<(Prefix, &'p str)> {
        let (item, word) = path.rsplit_once('/')?;
        let (prefix, _) = item_path(item)?;
        Some((*self.prefixes.get(prefix)?, word))
    }

    /// The only list in a body.
    fn named_in(&self, operation: &Operation) -> Option<String> {
        let body = operation.body.as_ref()?.media.first()?.schema.as_ref()?;
        let root = self.root();
        let mut lists = properties(root, &body.source)
            .into_iter()
            .filter(|(_, property)| items(root, property).is_some());
        match (lists.next(), lists.next()) {
            (Some((name, _)), None) => Some(name.to_owned()),
            _ => None,
        }
    }

    fn root(&self) -> &'a Value {
        &self.document.root
    }
}

impl Action {
    fn of(word: &str) -> Self {
        match word {
            "cancel" | "terminate" => Self::Cancel,
            "retry" => Self::Retry,
            "start" | "reboot" => Self::Start,
            "stop" => Self::Stop,
            "action" => Self::Named,
            "delete" => Self::Delete,
            _ => Self::Other,
        }
    }
}

/// `…/jobs` and `job_id` of `…/jobs/{job_id}`.
fn item_path(path: &str) -> Option<(&str, &str)> {
    let (prefix, last) = path.rsplit_once('/')?;
    let name = last.strip_prefix('{')?.strip_suffix('}')?;
    (name != PROJECT).then_some((prefix, name))
}

fn prefix_of(path: &str) -> &str {
    path.rsplit_once('/').map_or(path, |(prefix, _)| prefix)
}

/// The parameters of a path, the account's project aside.
pub(crate) fn parameters(path: &str) -> Vec<String> {
    let names = path.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'));
    names.filter(|name| *name != PROJECT).map(str::to_owned).collect()
}

/// The first documented success that has JSON.
pub(crate) fn json_of(operation: &Operation) -> Option<&Media> {
    let media =
        operation.response(operation.success()).and_then(|response: &Response| response.media.first())?;
    crate::answer::is_json(&media.media_type).then_some(media)
}

fn answers_json(operation: &Operation) -> bool {
    json_of(operation).is_some()
}

fn has_status(operation: &Operation, status: u16) -> bool {
    let is = |statuses| matches!(statuses, crate::operation::Statuses::One(one) if one.as_u16() == status);
    operation.responses.iter().any(|(statuses, _)| is(*statuses))
}

fn answer_has_id(root: &Value, operation: &Operation) -> bool {
    let schema = json_of(operation).and_then(|media| media.schema.as_ref());
    schema.is_some_and(|schema| property(root, &schema.source, "id").is_some())
}

fn copied((name, source): &(String, Source)) -> (String, Source) {
    let source = match source {
        Source::Answer => Source::Answer,
        Source::Field(field) => Source::Field(field.clone()),
        Source::Path(parameter) => Source::Path(parameter.clone()),
    };
    (name.clone(), source)
}

/// `DrugModel` of `drug-models`, and `Model` of `model_id`.
fn nouns(path: &str, id: Option<&str>) -> Vec<String> {
    let last = path.rsplit('/').find(|segment| !segment.starts_with('{')).unwrap_or_default();
    let mut nouns = vec![camel(&singular(last))];
    if let Some(id) = id {
        nouns.push(camel(id.strip_suffix("_id").unwrap_or(id)));
    }
    // the platform's own projects are called so wherever the cloud's aren't meant
    let plain: Vec<_> =
        nouns.iter().filter_map(|noun| noun.strip_prefix("Eihealth")).map(str::to_owned).collect();
    nouns.extend(plain);
    if nouns.iter().any(|noun| noun == "Member") {
        nouns.insert(0, "ProjectMember".to_owned());
    }
    nouns.dedup();
    nouns
}

pub(crate) fn singular(word: &str) -> String {
    match word {
        _ if word.ends_with("ies") => format!("{}y", word.trim_end_matches("ies")),
        _ if word.ends_with("ss") => word.to_owned(),
        _ => word.strip_suffix('s').unwrap_or(word).to_owned(),
    }
}

fn camel(word: &str) -> String {
    let words = word.split(['-', '_']);
    words
        .map(|word| {
            let mut letters = word.chars();
            let first = letters.next().map(|first| first.to_ascii_uppercase());
            first.into_iter().chain(letters).collect::<String>()
        })
        .collect()
}
