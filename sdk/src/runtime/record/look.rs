//! Fields of a record by their path: `basic_info.status`, `jobs[].id`.

use std::hash::{Hash, Hasher};

use super::{Value, View};

/// Shows each value at `path`; what isn't there, or is null, is not shown.
pub(crate) fn each_at(value: &dyn Value, path: &str, look: &mut dyn FnMut(&dyn Value)) {
    let (step, rest) = match path.split_once('.') {
        Some((step, rest)) => (step, rest),
        None => (path, ""),
    };
    let mut go_on = |value: &dyn Value| match (rest, value.view()) {
        (_, View::Absent(_)) => {}
        ("", _) => look(value),
        (rest, _) => each_at(value, rest, look),
    };
    let (name, items) = match step.strip_suffix("[]") {
        Some(name) => (name, true),
        None => (step, false),
    };
    let View::Record(record) = value.view() else { return };
    record.see(&mut |layout, values| {
        let Some(index) = layout.fields.iter().position(|field| field.name == name) else { return };
        let Some(value) = values.get(index) else { return };
        match value.view() {
            View::List(list) if items => (0..list.count()).for_each(|index| go_on(list.item(index))),
            _ if items => {}
            _ => go_on(*value),
        }
    });
}

/// The first scalar at `path`, as text.
pub(crate) fn text_at(value: &dyn Value, path: &str) -> Option<String> {
    let mut found = None;
    each_at(value, path, &mut |value| {
        if found.is_none() {
            found = as_text(value);
        }
    });
    found
}

/// The first number at `path`; of a text, the number that it is.
pub(crate) fn number_at(value: &dyn Value, path: &str) -> Option<f64> {
    text_at(value, path)?.parse().ok()
}

/// A scalar as text.
pub(crate) fn as_text(value: &dyn Value) -> Option<String> {
    match value.view() {
        View::Text(text) => Some(text.to_owned()),
        View::Choice(choice) => Some(choice.text().to_owned()),
        View::Integer(number) => Some(number.to_string()),
        View::Number(number) if number.is_finite() => Some(number.to_string()),
        View::Bool(value) => Some(value.to_string()),
        View::Time(time) => Some(time.to_string()),
        _ => None,
    }
}

/// Feeds all of a value to `hasher`, so that equal values give equal hashes.
pub(crate) fn hash(value: &dyn Value, hasher: &mut dyn Hasher) {
    let mut hasher = hasher;
    match value.view() {
        View::Record(record) => record.see(&mut |_, values| values.iter().for_each(|v| hash(*v, hasher))),
        View::Union(union) => match union.member() {
            super::Member::Known(_, record) => {
                record.see(&mut |_, values| values.iter().for_each(|v| hash(*v, hasher)));
            }
            super::Member::Unknown(json) => json.to_string().hash(&mut hasher),
        },
        View::List(list) => {
            list.count().hash(&mut hasher);
            (0..list.count()).for_each(|index| hash(list.item(index), hasher));
        }
        View::Map(map) => {
            map.count().hash(&mut hasher);
            map.each(&mut |key, value| {
                key.hash(&mut hasher);
                hash(value, hasher);
            });
        }
        View::Json(json) => json.to_string().hash(&mut hasher),
        View::Number(number) => number.to_bits().hash(&mut hasher),
        _ => as_text(value).hash(&mut hasher),
    }
}
