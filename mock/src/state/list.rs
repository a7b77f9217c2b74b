//! Lists: filtered, sorted, and in pages.

use std::cmp::Ordering;
use std::sync::Arc;
use std::time::SystemTime;

use serde_json::{Map, Value};

use super::compose::{Sources, fit};
use super::filter::{Filters, compare, field};
use super::plan::json_of;
use super::view::Listing;
use super::{Call, Key, Memory, World, with_body};
use crate::answer::Answer;
use crate::behaviour::Paging;

impl World {
    pub(super) fn list(
        &self,
        memory: &mut Memory,
        call: &Call<'_>,
        collection: usize,
        everywhere: bool,
        now: SystemTime,
    ) -> Answer {
        let (Some(paging), Some(listing), Some(known)) = (
            &call.operation.behaviour.paging,
            self.listing(call.index),
            self.plan.collections.get(collection),
        ) else {
            return self.documented(call);
        };
        let scope = self.scope_of(collection, call);
        if !listing.example.is_object() && !known.is_made {
            return self.documented(call);
        }
        self.seed_by_nature(memory, collection, &scope, now);
        let places: Vec<_> = if everywhere {
            let all = memory.tables.keys().filter(|(known, _)| *known == collection);
            all.map(|(_, scope)| scope.clone()).collect()
        } else {
            vec![scope]
        };
        let filters = Filters::of(call, paging);
        let order = Order::of(call);
        let window = Window::of(call, paging);
        let mut page = Vec::new();
        let total = match (&places[..], filters.is_empty() && order.field.is_none()) {
            // what comes before the page isn't looked at
            ([only], true) => {
                let count = memory.tables.get(&(collection, only.clone())).map_or(0, |table| table.len());
                for index in window.indices(count, order.descending) {
                    page.extend(self.listed_at(memory, &listing, (collection, only), index, now));
                }
                count
            }
            (places, _) => {
                let mut all = Vec::new();
                for place in places {
                    let count =
                        memory.tables.get(&(collection, place.clone())).map_or(0, |table| table.len());
                    let listed = (0..count).filter_map(|index| {
                        self.listed_at(memory, &listing, (collection, place), index, now)
                    });
                    all.extend(listed.filter(|item| filters.keep(item)));
                }
                if order.descending {
                    all.reverse();
                }
                if let Some(name) = &order.field {
                    order.sort(&mut all, name);
                }
                let count = all.len();
                page.extend(window.indices(count, false).filter_map(|index| all.get(index).cloned()));
                count
            }
        };
        self.page(call, paging, page, total)
    }

    fn listed_at(
        &self,
        memory: &mut Memory,
        listing: &Listing<'_>,
        (collection, scope): (usize, &Vec<String>),
        index: usize,
        now: SystemTime,
    ) -> Option<Arc<Value>> {
        let place = (collection, scope.clone());
        let (id, item) = memory.tables.get_mut(&place)?.at_mut(index)?;
        if let Some(listed) = &item.listed {
            return Some(Arc::clone(listed));
        }
        let key = Key { collection, scope: scope.clone(), id: id.to_owned() };
        let listed = self.listed(memory, listing, &key, memory.item(&key)?, now);
        let item = memory.item_mut(&key)?;
        if Self::is_settled(item, now) && !Self::is_kept_elsewhere(&listed) {
            item.listed = Some(Arc::clone(&listed));
        }
        Some(listed)
    }

    /// The documented answer with these items in it.
    fn page(&self, call: &Call<'_>, paging: &Paging, items: Vec<Arc<Value>>, total: usize) -> Answer {
        let Some(media) = json_of(call.operation) else { return self.documented(call) };
        let Some(schema) = &media.schema else { return self.documented(call) };
        let root = &self.document.root;
        let example = media.example.as_ref().unwrap_or(&Value::Null);
        let mut given = Map::new();
        given.insert(paging.items.clone(), Value::Array(Vec::new()));
        if let Some(name) = &paging.total {
            given.insert(name.clone(), total.into());
        }
        let given = Value::Object(given);
        let mut body =
            Value::Object(Sources { root, given: &given, asked: None, example }.object(&schema.source));
        fit(root, schema, example, &mut body);
        // each of them has been made to fit by itself
        if let Some(body) = body.as_object_mut() {
            let items = items.into_iter().map(|item| Value::clone(&item)).collect();
            body.insert(paging.items.clone(), Value::Array(items));
            if let Some(next) = &paging.next {
                body.shift_remove(next);
            }
        }
        with_body(call, &body)
    }
}

/// Which items make the page.
struct Window {
    offset: usize,
    limit: usize,
}

impl Window {
    fn of(call: &Call<'_>, paging: &Paging) -> Self {
        let number = |name: &Option<String>| {
            let number = name.as_ref().and_then(|name| call.query(name)).and_then(Value::as_u64)?;
            usize::try_from(number).ok()
        };
        Self {
            offset: number(&paging.offset).unwrap_or(0),
            limit: number(&paging.limit).unwrap_or(usize::MAX),
        }
    }

    /// Where they are, of `count` that are kept oldest first.
    fn indices(&self, count: usize, backwards: bool) -> impl Iterator<Item = usize> + use<> {
        let start = self.offset.min(count);
        let end = start.saturating_add(self.limit).min(count);
        (start..end).map(move |index| if backwards { count - 1 - index } else { index })
    }
}

/// How they are sorted: by age unless by a field.
struct Order {
    field: Option<String>,
    descending: bool,
}

impl Order {
    fn of(call: &Call<'_>) -> Self {
        let text = |name: &str| call.query(name).and_then(Value::as_str);
        let field = text("sort_key").filter(|key| !["create_time", "time", ""].contains(key));
        let direction = text("sort_dir").map(str::to_ascii_lowercase);
        Self { field: field.map(str::to_owned), descending: direction.as_deref() == Some("desc") }
    }

    fn sort(&self, all: &mut [Arc<Value>], name: &str) {
        all.sort_by(|a, b| {
            let order = match (field(a, name), field(b, name)) {
                (Some(a), Some(b)) => compare(a, b),
                (None, None) => Ordering::Equal,
                // what has no such field comes last in either direction
                (None, Some(_)) => return Ordering::Greater,
                (Some(_), None) => return Ordering::Less,
            };
            if self.descending { order.reverse() } else { order }
        });
    }
}
