//! The kinds of things that `get`, `create`, `delete` and the like are about, with the operations for each.

mod rows;
mod scope;
mod table;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use serde_json::Value;

use crate::errors::Failure;
use crate::exit::Exit;
use crate::names;
use crate::texts::text;

pub(crate) use scope::Scope;
pub(crate) use table::KINDS;

/// A kind of things.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kind {
    /// One of them.
    pub(crate) name: &'static str,
    /// Other words for it, the plural first.
    pub(crate) others: &'static [&'static str],
    /// What lists them, or shows what they are in, or the only one.
    pub(crate) list: &'static str,
    /// Takes them out of what shows them; `None` if that is a list.
    rows: Option<fn(&Value) -> Vec<Value>>,
    /// The field that the service knows them by.
    key: &'static str,
    /// The kind of what they are in, besides a project.
    pub(crate) parent: Option<&'static str>,
    /// Whether there is one only.
    pub(crate) is_single: bool,
    pub(crate) show: Option<&'static str>,
    pub(crate) create: Option<&'static str>,
    pub(crate) update: Option<&'static str>,
    pub(crate) delete: Option<&'static str>,
    pub(crate) cancel: Option<&'static str>,
    pub(crate) retry: Option<&'static str>,
    pub(crate) start: Option<&'static str>,
    pub(crate) stop: Option<&'static str>,
}

/// A method that names the operation for a verb.
macro_rules! verbs {
    ($($verb:ident),*) => {
        impl Kind {
            $(const fn $verb(mut self, operation: &'static str) -> Self {
                self.$verb = Some(operation);
                self
            })*

            /// The operations for the verbs that there are.
            pub(crate) fn operations(&self) -> impl Iterator<Item = &'static str> {
                [Some(self.list), $(self.$verb),*].into_iter().flatten()
            }
        }
    };
}

verbs!(show, create, update, delete, cancel, retry, start, stop);

impl Kind {
    const fn new(name: &'static str, others: &'static [&'static str], list: &'static str) -> Self {
        Self {
            name,
            others,
            list,
            rows: None,
            key: "id",
            parent: None,
            is_single: false,
            show: None,
            create: None,
            update: None,
            delete: None,
            cancel: None,
            retry: None,
            start: None,
            stop: None,
        }
    }

    /// What there is one of.
    const fn single(name: &'static str, show: &'static str) -> Self {
        let mut kind = Self::new(name, &[], show);
        kind.is_single = true;
        kind
    }

    const fn rows(mut self, rows: fn(&Value) -> Vec<Value>) -> Self {
        self.rows = Some(rows);
        self
    }

    const fn of(mut self, parent: &'static str) -> Self {
        self.parent = Some(parent);
        self
    }

    const fn known_by(mut self, field: &'static str) -> Self {
        self.key = field;
        self
    }

    /// A kind of drug jobs, which are listed, deleted and cancelled together.
    const fn drug(
        name: &'static str,
        others: &'static [&'static str],
        create: &'static str,
        show: &'static str,
    ) -> Self {
        Self::new(name, others, "list_drug_job")
            .show(show)
            .create(create)
            .update("update_drug_job")
            .delete("delete_drug_job")
            .cancel("cancel_drug_job")
    }
}

/// Reads a kind by any of its words; only those that `can` do what the command does.
pub(crate) fn parser(can: fn(&Kind) -> bool) -> impl TypedValueParser<Value = &'static Kind> {
    let kinds: Vec<&'static Kind> = KINDS.iter().filter(|kind| can(kind)).collect();
    let values = kinds.iter().map(|kind| PossibleValue::new(kind.name).aliases(kind.others));
    PossibleValuesParser::new(values.collect::<Vec<_>>()).try_map(move |word| {
        let named = |kind: &&&Kind| kind.name == word || kind.others.contains(&word.as_str());
        kinds.iter().find(named).copied().ok_or_else(|| format!("there is no kind `{word}`"))
    })
}

impl Kind {
    /// The kind of this name.
    pub(crate) fn named(name: &str) -> Result<&'static Self, Failure> {
        let named = KINDS.iter().find(|kind| kind.name == name);
        named.ok_or_else(|| Failure::new(Exit::Usage, text!("this program has no {name}", name)))
    }

    /// The kind of any of its words.
    pub(crate) fn of_word(word: &str) -> Option<&'static Self> {
        KINDS.iter().find(|kind| kind.name == word || kind.others.contains(&word))
    }

    /// The first kind that an operation lists.
    pub(crate) fn listed_by(operation: &str) -> Option<&'static Self> {
        KINDS.iter().find(|kind| kind.list == operation && kind.parent.is_none())
    }

    /// The field that the service knows them by.
    pub(crate) fn key(&self) -> &'static str {
        self.key
    }

    /// Several of them.
    pub(crate) fn plural(&self) -> &'static str {
        self.others.first().copied().unwrap_or(self.name)
    }

    /// Whether they are in a project.
    fn is_in_project(&self) -> bool {
        self.name != "project" && self.operations().any(names::is_in_project)
    }

    /// Whether what shows them is a list of theirs.
    pub(crate) fn is_listed(&self) -> bool {
        self.rows.is_none() && !self.is_single
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::commands::{api, calls};

    #[test]
    fn every_operation_is_there_and_about_what_it_should_be() {
        let mut words = BTreeSet::new();
        for kind in KINDS {
            for word in std::iter::once(&kind.name).chain(kind.others) {
                assert!(words.insert(*word), "{word}");
            }
            let list = calls::operation(kind.list).unwrap();
            assert!(list.is_safe(), "{kind:?}");
            assert_eq!(list.listing().is_some(), kind.is_listed(), "{kind:?}");
            let columns = api::item_columns(list);
            let verbs = kind.operations().filter(|name| *name != kind.list);
            let is_named = kind.is_listed() && kind.key == "id" && verbs.count() > 0;
            assert!(
                !is_named || ["id", "name"].iter().all(|name| columns.iter().any(|known| known == name)),
                "{kind:?}"
            );
            if kind.is_listed() && kind.key != "row_num" {
                assert!(kind.key == "id" || columns.iter().any(|known| known == kind.key), "{kind:?}");
            }
            let safe = [kind.show].into_iter().flatten();
            assert!(safe.into_iter().all(|show| calls::operation(show).unwrap().is_safe()), "{kind:?}");
            let about_one =
                [kind.show, kind.update, kind.delete, kind.cancel, kind.retry, kind.start, kind.stop];
            for name in about_one.into_iter().flatten() {
                let parameters = names::in_path(calls::operation(name).unwrap());
                let project = usize::from(kind.is_in_project());
                let parent = usize::from(kind.parent.is_some());
                let own = usize::from(!kind.is_single);
                assert_eq!(parameters.len(), project + parent + own, "{name}");
            }
            if let Some(create) = kind.create {
                assert_eq!(calls::operation(create).unwrap().method().as_str(), "POST", "{kind:?}");
            }
        }
    }
}
