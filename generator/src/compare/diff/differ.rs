//! What a comparison collects: one change for one cause, with everything that it is met from.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use crate::openapi::diagnostic::Location;
use crate::openapi::yaml::Node;

use super::case::{Case, Judged};
use super::document::{Document, same_option};
use super::usage::{Side, Usage};
use super::verdict::Effect;

/// Something that differs.
#[derive(Clone)]
pub(super) struct Change {
    pub(super) case: &'static Case,
    pub(super) at: Location,
    /// `at` is a place in the old document: the new one has nothing there.
    pub(super) in_base: bool,
    /// What changed: `Image.name`, `list_image query limit`.
    pub(super) subject: String,
    /// How: `maxLength 128 -> 64`.
    pub(super) what: String,
    pub(super) effect: Effect,
    pub(super) owners: Vec<Owner>,
}

/// What a change belongs to, and so who meets it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Owner {
    /// Everyone that reaches this component of the old document.
    Component(Rc<str>),
    /// An operation, by its index in [`Differ::met`].
    Operation(usize, Side),
    /// The document itself.
    Document,
}

/// Where a value stands, on the way down from an operation or a component.
#[derive(Clone)]
pub(super) struct Site {
    pub(super) owner: Owner,
    pub(super) subject: String,
    pub(super) at: Location,
    pub(super) place: Place,
}

/// What holds a value, which decides the Rust type it gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A component.
    Named,
    /// A field of a struct; whether it must be given before and after.
    Field { required: bool },
    /// A parameter of an operation.
    Parameter,
    /// A body or an answer.
    Content,
    /// Inside a list or map.
    Item {
        /// The list belongs to a struct or a parameter, which have types for enums.
        enums: bool,
        /// It travels as text, in a parameter or header.
        text: bool,
    },
    /// A header of an answer, which the SDK has no type for.
    Header,
}

impl Place {
    /// Whether a list of values is a type of its own here.
    pub(super) fn has_enums(self) -> bool {
        match self {
            Place::Named | Place::Field { .. } | Place::Parameter => true,
            Place::Content | Place::Header => false,
            Place::Item { enums, .. } => enums,
        }
    }
}

impl Place {
    /// Whether a value travels as text here, whatever its type is.
    pub(super) fn is_text(self) -> bool {
        matches!(self, Place::Parameter | Place::Header | Place::Item { text: true, .. })
    }
}

impl Site {
    /// What stands inside: an item of a list, a value of a map.
    pub(super) fn inside(&self, suffix: &str, at: &Location) -> Site {
        Site {
            owner: self.owner.clone(),
            subject: format!("{}{suffix}", self.subject),
            at: at.clone(),
            place: match self.place {
                Place::Header => Place::Header,
                place => Place::Item { enums: place.has_enums(), text: place.is_text() },
            },
        }
    }
}

/// An operation that a change can be met from.
#[derive(Clone, Debug)]
pub(super) struct Met {
    pub(super) label: String,
    /// `GET /v1/images`
    pub(super) route: String,
    /// Its index in each document.
    pub(super) old: Option<usize>,
    pub(super) new: Option<usize>,
    pub(super) section: String,
    pub(super) area: String,
}

/// A comparison under way.
pub(super) struct Differ<'a> {
    pub(super) old: &'a Document<'a>,
    pub(super) new: &'a Document<'a>,
    pub(super) changes: Vec<Change>,
    /// Rule, subject and content of each change, to report it once.
    known: HashMap<(&'static str, String, String), usize>,
    /// Operations: those of the old document first, then those that were added.
    pub(super) met: Vec<Met>,
    /// Owners of texts that changed.
    pub(super) prose: Vec<Owner>,
    /// More than zero while changes are only looked for, not reported.
    pub(super) depth: usize,
    pub(super) compared: Compared,
    old_usage: OnceCell<Usage<'a>>,
    new_usage: OnceCell<Usage<'a>>,
}

/// Pairs that have been compared already, by their addresses.
#[derive(Default)]
pub(super) struct Compared {
    /// Parameters, bodies and responses to the changes found in them.
    pub(super) sites: HashMap<(usize, usize), Vec<usize>>,
    /// Schemas that one reference led to before and another leads to now.
    pub(super) schemas: HashMap<(usize, usize), Rc<[Change]>>,
    /// Those of them that are being compared: a schema may contain itself.
    pub(super) open: HashSet<(usize, usize)>,
    /// Schemas whose name changed.
    pub(super) renamed: HashSet<(Rc<str>, Rc<str>)>,
}

impl<'a> Differ<'a> {
    pub(super) fn new(old: &'a Document<'a>, new: &'a Document<'a>) -> Self {
        Differ {
            old,
            new,
            changes: Vec::new(),
            known: HashMap::new(),
            met: Vec::new(),
            prose: Vec::new(),
            depth: 0,
            compared: Compared::default(),
            old_usage: OnceCell::new(),
            new_usage: OnceCell::new(),
        }
    }

    /// Who uses what in the old document.
    pub(super) fn old_usage(&self) -> &Usage<'a> {
        self.old_usage.get_or_init(|| Usage::new(self.old))
    }

    /// The same for the new document.
    pub(super) fn new_usage(&self) -> &Usage<'a> {
        self.new_usage.get_or_init(|| Usage::new(self.new))
    }

    /// Reports a change where the new document has it.
    pub(super) fn report(
        &mut self,
        site: &Site,
        judged: impl Into<Judged>,
        what: impl Into<String>,
    ) -> usize {
        let Judged { case, effect } = judged.into();
        let change = Change {
            case,
            at: site.at.clone(),
            in_base: false,
            subject: site.subject.clone(),
            what: what.into(),
            effect,
            owners: vec![site.owner.clone()],
        };
        self.add(change)
    }

    /// Reports a change where the old document had what is gone.
    pub(super) fn report_gone(
        &mut self,
        site: &Site,
        judged: impl Into<Judged>,
        what: impl Into<String>,
    ) -> usize {
        let index = self.report(site, judged, what);
        if let Some(change) = self.changes.get_mut(index) {
            change.in_base = true;
        }
        index
    }

    /// Adds a change, or its owners to the same one that is there.
    pub(super) fn add(&mut self, change: Change) -> usize {
        let key = (change.case.rule, change.subject.clone(), change.what.clone());
        match self.known.get(&key).and_then(|index| Some((*index, self.changes.get_mut(*index)?))) {
            Some((index, known)) => {
                for owner in change.owners {
                    if !known.owners.contains(&owner) {
                        known.owners.push(owner);
                    }
                }
                index
            }
            None => {
                self.known.insert(key, self.changes.len());
                self.changes.push(change);
                self.changes.len() - 1
            }
        }
    }

    /// Looks for changes without reporting them.
    pub(super) fn look(&mut self, compare: impl FnOnce(&mut Self)) -> Vec<Change> {
        let changes = std::mem::take(&mut self.changes);
        let known = std::mem::take(&mut self.known);
        self.depth += 1;
        compare(self);
        self.depth -= 1;
        self.known = known;
        std::mem::replace(&mut self.changes, changes)
    }

    /// Compares what several operations may share: the second time its changes get another owner.
    pub(super) fn once(
        &mut self,
        old: &'a Node,
        new: &'a Node,
        owner: &Owner,
        compare: impl FnOnce(&mut Self),
    ) {
        let pair = (address(old), address(new));
        if let Some(found) = self.compared.sites.get(&pair) {
            for index in found.clone() {
                if let Some(change) = self.changes.get_mut(index)
                    && !change.owners.contains(owner)
                {
                    change.owners.push(owner.clone());
                }
            }
            return;
        }
        let before = self.changes.len();
        compare(self);
        self.compared.sites.insert(pair, (before..self.changes.len()).collect());
    }

    /// Notes texts that differ, and extensions that mean nothing to the wire or the SDK.
    pub(super) fn texts(&mut self, old: &Node, new: &Node, keys: &[&str], owner: &Owner) {
        if self.depth > 0 {
            return;
        }
        let mut changed = keys.iter().filter(|key| !same_option(old.get(key), new.get(key))).count();
        let ours = [
            "x-instant",
            "x-sensitive",
            "x-encoded",
            "x-feature",
            "x-area",
            "x-repeat",
            "x-paging",
            "x-waiting",
            "x-starts",
            "x-upload",
            "x-range",
        ];
        let extension = |key: &str| key.starts_with("x-") && !ours.contains(&key);
        changed += old
            .entries()
            .iter()
            .filter(|e| extension(&e.key) && !same_option(Some(&e.value), new.get(&e.key)))
            .count();
        changed += new.entries().iter().filter(|e| extension(&e.key) && old.get(&e.key).is_none()).count();
        self.prose.extend(std::iter::repeat_n(owner.clone(), changed));
    }
}

/// What tells one node of a document from another.
pub(super) fn address(node: &Node) -> usize {
    std::ptr::from_ref(node) as usize
}
