//! The order of keys in each kind of OpenAPI object.

use crate::openapi::grammar::{Content, Object};
use crate::openapi::print::tree::{SourceFile, Value};

/// Orders the keys of a file that is an OpenAPI document; other files keep theirs.
pub(super) fn order(file: &mut SourceFile) {
    let Some(collection) = file.root.value.collection_mut() else { return };
    if collection.slots.iter().any(|slot| slot.key.as_deref() == Some("openapi")) {
        object(&mut file.root.value, Object::Document);
    }
}

fn object(value: &mut Value, object: Object) {
    let Value::Mapping(mapping) = value else { return };
    // stable: what has no place of its own follows in the order it has
    mapping
        .slots
        .sort_by_key(|slot| slot.key.as_deref().and_then(|key| object.rank(key)).unwrap_or(usize::MAX));
    for slot in &mut mapping.slots {
        if let Some(content) = slot.key.as_deref().and_then(|key| object.content(key)) {
            inside(&mut slot.value, content);
        }
    }
}

/// Data keeps its order, and so do names.
fn inside(value: &mut Value, content: Content) {
    match (value, content) {
        (value, Content::One(inner)) => object(value, inner),
        (value, Content::SchemaOrFlag) => object(value, Object::Schema),
        (Value::Mapping(named), Content::Each(inner)) => {
            named.slots.iter_mut().for_each(|slot| object(&mut slot.value, inner));
        }
        (Value::Sequence(list), Content::Items(inner)) => {
            list.slots.iter_mut().for_each(|slot| object(&mut slot.value, inner));
        }
        _ => {}
    }
}
