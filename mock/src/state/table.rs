//! What was made, in the order in which it was.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::SystemTime;

use indexmap::IndexMap;
use serde_json::Value;

use super::run::Run;

/// Something that was made.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    /// The operation that shows it, of several that show the items of one list.
    pub(crate) shown_by: Option<usize>,
    /// The operation that made it, if one did: its body's schema says what could have been given.
    pub(crate) made_by: Option<usize>,
    /// Under which no other can be made, if the collection refuses that.
    pub(crate) name: Option<String>,
    /// What requests said of it.
    pub(crate) given: Value,
    /// What it is apart from that, in place of the example.
    pub(crate) base: Option<Arc<Value>>,
    pub(crate) made: SystemTime,
    pub(crate) updated: SystemTime,
    pub(crate) run: Option<Run>,
    /// As a list shows it, kept while that can't change.
    pub(crate) listed: Option<Arc<Value>>,
}

impl Item {
    /// What was made at that time, of which nothing else is known.
    pub(crate) fn new(given: Value, made: SystemTime) -> Self {
        Item {
            shown_by: None,
            made_by: None,
            name: None,
            given,
            base: None,
            made,
            updated: made,
            run: None,
            listed: None,
        }
    }
}

/// The items of one collection in one place, by id and by age.
#[derive(Clone, Default)]
pub(crate) struct Table {
    items: IndexMap<String, Item>,
    /// Names that can't be had twice.
    names: HashSet<String>,
}

impl Table {
    pub(crate) fn insert(&mut self, id: String, item: Item) {
        self.names.extend(item.name.clone());
        if let Some(before) = self.items.insert(id, item)
            && let Some(name) = before.name
        {
            self.names.remove(&name);
        }
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Item> {
        self.items.get(id)
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut Item> {
        self.items.get_mut(id)
    }

    /// The others keep their order.
    pub(crate) fn remove(&mut self, id: &str) -> Option<Item> {
        let item = self.items.shift_remove(id)?;
        if let Some(name) = &item.name {
            self.names.remove(name);
        }
        Some(item)
    }

    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }

    /// By age, whatever its place: no step for each that comes before.
    pub(crate) fn at_mut(&mut self, index: usize) -> Option<(&str, &mut Item)> {
        self.items.get_index_mut(index).map(|(id, item)| (id.as_str(), item))
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&String, &Item)> {
        self.items.iter()
    }

    pub(crate) fn has_name(&self, name: &str) -> bool {
        self.names.contains(name)
    }
}
