//! What a page says, and what was on the pages before it.

use std::collections::{HashSet, VecDeque};
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::runtime::record::{Value, View, each_at, hash, number_at, text_at};
use crate::runtime::response::Response;

use super::facts::{Paging, Scheme};

/// How many items are remembered, to leave out those that come again.
const WINDOW: usize = 10_000;

/// What a page says, without its types.
#[derive(Debug, Default)]
pub(super) struct Page {
    /// How many items the service sent, those that could not be read included.
    pub(super) received: u64,
    pub(super) total: Option<u64>,
    /// The marker of the next page.
    pub(super) next: Option<String>,
    /// One for each item that was read: of its id, or of all that it holds where it has none of its own.
    pub(super) keys: Vec<u64>,
    /// Whether the keys are of ids.
    pub(super) identified: bool,
}

impl Page {
    pub(super) fn read<T: Value>(facts: &Paging, answer: &Response<T>) -> Page {
        let page: &dyn Value = &**answer;
        let mut keys = Vec::new();
        let mut identified = facts.id.is_some();
        let mut keeps_places = false;
        each_item(page, facts.items, &mut |item| {
            keeps_places |= matches!(item.view(), View::Number(_) | View::Absent(_));
            let id = facts.id.and_then(|id| text_at(item, id)).filter(|id| !id.is_empty());
            identified &= id.is_some();
            keys.push(match id {
                Some(id) => hashed(|hasher| id.hash(hasher)),
                None => hashed(|hasher| hash(item, hasher)),
            });
        });
        // what differs on one page are several things, whatever their ids say
        let shared = twice(&keys);
        if identified && !shared.is_empty() {
            let mut keys = keys.iter_mut();
            each_item(page, facts.items, &mut |item| match keys.next() {
                Some(key) if shared.contains(key) => *key = hashed(|hasher| hash(item, hasher)),
                _ => {}
            });
        }
        // an item that could not be read is none the less one that the service counts
        let left_out = |path: &str| {
            let index = path.strip_prefix(facts.items)?.strip_prefix('[')?.strip_suffix(']')?;
            index.parse::<u64>().ok()
        };
        let left_out = answer.warnings().iter().filter(|warning| left_out(warning.path()).is_some()).count();
        let left_out = if keeps_places { 0 } else { left_out };
        let next = match facts.scheme {
            Scheme::Marker { next, .. } => text_at(page, next).filter(|next| !next.is_empty()),
            _ => None,
        };
        Page {
            received: (keys.len() + left_out) as u64,
            total: facts.total.and_then(|total| number_at(page, total)).map(|total| total.max(0.0) as u64),
            next,
            identified: identified && !keys.is_empty(),
            keys,
        }
    }

    /// Equal for pages with the same items in the same order.
    pub(super) fn fingerprint(&self) -> u64 {
        hashed(|hasher| self.keys.hash(hasher))
    }
}

fn hashed(feed: impl FnOnce(&mut DefaultHasher)) -> u64 {
    let mut hasher = DefaultHasher::new();
    feed(&mut hasher);
    hasher.finish()
}

/// Those that are there more than once.
fn twice(keys: &[u64]) -> HashSet<u64> {
    let mut once = HashSet::with_capacity(keys.len());
    keys.iter().copied().filter(|key| !once.insert(*key)).collect()
}

/// Shows each item of the list at `path`, nulls too.
fn each_item(page: &dyn Value, path: &str, look: &mut dyn FnMut(&dyn Value)) {
    each_at(page, path, &mut |list| {
        if let View::List(list) = list.view() {
            (0..list.count()).for_each(|index| look(list.item(index)));
        }
    });
}

/// The last items, by their ids.
#[derive(Debug, Default)]
pub(super) struct Window {
    order: VecDeque<u64>,
    known: HashSet<u64>,
}

impl Window {
    /// Whether it has not been seen lately; from now on it has.
    pub(super) fn is_new(&mut self, key: u64) -> bool {
        if !self.known.insert(key) {
            return false;
        }
        self.order.push_back(key);
        if self.order.len() > WINDOW
            && let Some(oldest) = self.order.pop_front()
        {
            self.known.remove(&oldest);
        }
        true
    }
}

/// Finds out that pages come round again, in constant memory: Brent's way, with one page that stays and is moved on
/// after 1, 2, 4, … pages.
#[derive(Debug, Default)]
pub(super) struct Circle {
    last: Option<u64>,
    kept: Option<u64>,
    since: u64,
    power: u64,
}

impl Circle {
    /// Whether a page like this came before.
    pub(super) fn closes(&mut self, fingerprint: u64) -> bool {
        let closes = self.last == Some(fingerprint) || self.kept == Some(fingerprint);
        if self.since >= self.power {
            self.kept = Some(fingerprint);
            self.power = (self.power * 2).max(1);
            self.since = 0;
        }
        self.since += 1;
        self.last = Some(fingerprint);
        closes
    }
}
