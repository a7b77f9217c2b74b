//! Which comment belongs to which entry, and where it is written.

use std::collections::VecDeque;

use super::tree::Comment;
use crate::openapi::print::tree::{Above, Collection, Place, Slot, SourceFile, Value};

/// Hands every comment to the entry or item it is about: one on a line of its own to what follows, or to
/// the end of the collection it is indented like; one at the end of a line to what the line says.
pub(super) fn attach(document: &mut SourceFile, comments: Vec<Comment>, text: &str) {
    let lines: Vec<&str> = text.split('\n').collect();
    let mut queue = Queue { own: VecDeque::new(), right: VecDeque::new(), lines };
    for comment in comments {
        let mut before = queue.line(comment.at.line).chars().take(comment.at.column);
        if before.all(char::is_whitespace) {
            queue.own.push_back(comment);
        } else {
            queue.right.push_back(comment);
        }
    }
    queue.slot(&mut document.root, Around { next: Place::END, next_column: None, column: None });
    let rest = queue.own.drain(..).chain(queue.right.drain(..)).collect::<Vec<_>>();
    document.tail.extend(rest.into_iter().map(|comment| queue.above(comment)));
    head(&mut document.root);
}

/// Comments at the head of a file are about the file, up to the last empty line before the first entry.
fn head(root: &mut Slot) {
    let blank_before_first = root.blank_before;
    let Some(first) = root.value.collection_mut().and_then(|c| c.slots.first_mut()) else { return };
    if blank_before_first {
        return;
    }
    let about_file = root.above.iter().rposition(|comment| comment.blank_before).unwrap_or(0);
    let mut about_first = root.above.split_off(about_file);
    if let Some(comment) = about_first.first_mut() {
        // the empty line belongs to what is above it
        comment.blank_before = false;
    }
    first.above.splice(0..0, about_first);
}

/// What stands around a slot.
#[derive(Clone, Copy)]
struct Around {
    /// Where the next slot begins, in whatever collection it is, or where the flow collection closes.
    next: Place,
    /// The column of that slot.
    next_column: Option<usize>,
    /// The column of the collection that the slot is in.
    column: Option<usize>,
}

struct Queue<'a> {
    own: VecDeque<Comment>,
    right: VecDeque<Comment>,
    lines: Vec<&'a str>,
}

impl Queue<'_> {
    /// A line, counted from 1.
    fn line(&self, number: usize) -> &str {
        number.checked_sub(1).and_then(|index| self.lines.get(index)).copied().unwrap_or_default()
    }

    /// Whether the line before `number` is an empty one.
    fn blank_before(&self, number: usize) -> bool {
        number > 1 && self.line(number - 1).trim().is_empty()
    }

    fn above(&self, comment: Comment) -> Above {
        Above { blank_before: self.blank_before(comment.at.line), text: comment.text }
    }

    fn take_own(&mut self, matches: impl Fn(&Comment) -> bool) -> Option<Above> {
        if !matches(self.own.front()?) {
            return None;
        }
        let comment = self.own.pop_front()?;
        Some(self.above(comment))
    }

    fn slot(&mut self, slot: &mut Slot, around: Around) {
        let at = slot.at;
        while let Some(comment) = self.take_own(|comment| comment.at < at) {
            slot.above.push(comment);
        }
        slot.blank_before = self.blank_before(at.line);
        let value_at = slot.value_at;
        if let Some(collection) = slot.value.collection_mut() {
            let first = collection.slots.first().map_or(value_at, |slot| slot.at);
            let right = self.rights(first);
            self.collection(collection, around);
            right.into_iter().for_each(|text| add_right(slot, text));
        } else {
            // between a key and its value, or between empty brackets, is no place for a comment
            let end = match &slot.value {
                Value::Mapping(c) | Value::Sequence(c) => c.close.unwrap_or(value_at),
                _ => value_at,
            };
            while let Some(comment) = self.take_own(|comment| comment.at < end) {
                hoist(slot, comment.text);
            }
        }
        self.rights(around.next).into_iter().for_each(|text| add_right(slot, text));
    }

    /// The comments at line ends before `end`.
    fn rights(&mut self, end: Place) -> Vec<String> {
        let count = self.right.iter().take_while(|comment| comment.at < end).count();
        self.right.drain(..count).map(|comment| comment.text).collect()
    }

    fn collection(&mut self, collection: &mut Collection, around: Around) {
        let starts: Vec<Place> = collection.slots.iter().skip(1).map(|slot| slot.at).collect();
        let after = collection.close.unwrap_or(around.next);
        for (index, slot) in collection.slots.iter_mut().enumerate() {
            let (next, next_column) = match starts.get(index) {
                Some(next) => (*next, Some(collection.column)),
                None => (after, around.next_column),
            };
            self.slot(slot, Around { next, next_column, column: Some(collection.column) });
        }
        // a sequence may stand in the column of its key: its comments then must be further right
        let outer = around.column.map_or(0, |column| column + 1);
        let column = collection.column.max(outer);
        let in_flow = collection.close.is_some();
        while let Some(comment) = self.take_own(|comment| {
            let inside =
                comment.at.column >= column && around.next_column.is_none_or(|next| comment.at.column > next);
            comment.at < after && (in_flow || inside)
        }) {
            collection.tail.push(comment);
        }
    }
}

/// A line ends with one comment; any further one goes above.
fn add_right(slot: &mut Slot, text: String) {
    if slot.right.is_none() {
        slot.right = Some(text);
    } else {
        hoist(slot, text);
    }
}

/// Adds a comment between those above a slot and the slot.
fn hoist(slot: &mut Slot, text: String) {
    let blank_before = std::mem::take(&mut slot.blank_before);
    slot.above.push(Above { text, blank_before });
}

/// Moves comments that have no place in the canonical layout: nothing stands between a dash and what
/// follows it on the same line.
pub(super) fn settle(document: &mut SourceFile) {
    settle_slot(&mut document.root, true);
}

fn settle_slot(slot: &mut Slot, is_root: bool) {
    if let Some(collection) = slot.value.collection_mut() {
        collection.slots.iter_mut().for_each(|slot| settle_slot(slot, false));
    }
    if slot.key.is_some() {
        return;
    }
    if slot.value.collection_mut().is_some()
        && let Some(text) = slot.right.take()
    {
        hoist(slot, text);
    }
    if is_root {
        return;
    }
    let first = slot.value.collection_mut().and_then(|c| c.slots.first_mut());
    let above = first.map(|first| std::mem::take(&mut first.above)).unwrap_or_default();
    above.into_iter().for_each(|comment| hoist(slot, comment.text));
}
