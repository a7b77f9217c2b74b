//! Any format of serde to records, tolerating what the service's answers are known to do.
//!
//! A field that is missing or null keeps its default, one that is unknown is skipped, and one that can't be
//! read as documented is left out with a warning. So only what is no JSON at all is an error.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value as Json;

use super::notes::{Notes, Step};
use super::repair;
use super::scalar::Scalar;
use super::{Kind, List, Map, Record, Slot, Typed, Union, Value, View};

/// Decodes a value of its own. What would be a warning beside an answer is not told.
pub(crate) fn decode<'de, T: Typed, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::default();
    let mut notes = Notes::default();
    match fill(&mut value, &mut notes, deserializer)? {
        Outcome::Misfit => Err(D::Error::custom(notes.reason())),
        Outcome::Read | Outcome::Null => Ok(value),
    }
}

/// Decodes into `value`.
pub(super) fn fill<'de, D: Deserializer<'de>>(
    value: &mut dyn Value,
    notes: &mut Notes<'_>,
    deserializer: D,
) -> Result<Outcome, D::Error> {
    deserializer.deserialize_any(Place { value, notes, fresh: false })
}

/// What became of a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    Read,
    /// A null, which left the place as it was.
    Null,
    /// Not as documented: the place is as it was, and a warning says so.
    Misfit,
}

/// Where a value is to be written.
struct Place<'a, 'n> {
    value: &'a mut dyn Value,
    notes: &'a mut Notes<'n>,
    /// Whether nothing was written there yet; if there was, an object replaces it.
    fresh: bool,
}

impl<'de> DeserializeSeed<'de> for Place<'_, '_> {
    type Value = Outcome;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Outcome, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Place<'_, '_> {
    fn scalar(self, scalar: Scalar<'_>) -> Outcome {
        let kind = self.value.view().kind();
        let Some(value) = scalar.fit(kind) else {
            self.notes.misfit(scalar.found(kind), kind);
            self.notes.keep(|| scalar.json().unwrap_or_default());
            return Outcome::Misfit;
        };
        self.notes.rewrote_a_number |=
            matches!((scalar, kind), (Scalar::Number(_), Kind::Text | Kind::Choice | Kind::Time));
        self.value.slot().write(value);
        Outcome::Read
    }
}

impl<'de> Visitor<'de> for Place<'_, '_> {
    type Value = Outcome;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_none<E: Error>(self) -> Result<Outcome, E> {
        Ok(Outcome::Null)
    }

    fn visit_unit<E: Error>(self) -> Result<Outcome, E> {
        Ok(Outcome::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Outcome, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Outcome, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Outcome, E> {
        if self.notes.repaired
            && !self.notes.keeps_marks
            && let Some(scalar) = repair::marked(text)
        {
            return Ok(self.scalar(scalar));
        }
        // most values are texts where texts or times are documented, which take any
        match self.value.view().kind() {
            Kind::Text | Kind::Time => {}
            _ => return Ok(self.scalar(Scalar::Text(text))),
        }
        match self.value.slot() {
            Slot::Text(place) => *place = text.to_owned(),
            Slot::Time(place) => *place = text.into(),
            _ => return Ok(Outcome::Misfit),
        }
        Ok(Outcome::Read)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Outcome, E> {
        Ok(self.scalar(Scalar::Integer(value)))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Outcome, E> {
        Ok(self.scalar(Scalar::Unsigned(value)))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Outcome, E> {
        Ok(self.scalar(Scalar::Digits(&value.to_string())))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Outcome, E> {
        Ok(self.scalar(Scalar::Digits(&value.to_string())))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Outcome, E> {
        Ok(self.scalar(Scalar::Number(value)))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Outcome, E> {
        Ok(self.scalar(Scalar::Bool(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Outcome, A::Error> {
        let Place { value, notes, .. } = self;
        if !notes.enter() {
            while access.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(Outcome::Misfit);
        }
        let kind = value.view().kind();
        let outcome = match kind {
            Kind::List | Kind::Json => {
                match value.slot() {
                    Slot::List(list) => items(list, notes, &mut access)?,
                    Slot::Json(json) => *json = json_items(notes, &mut access)?,
                    _ => {}
                }
                Outcome::Read
            }
            _ => {
                notes.misfit("an array", kind);
                if notes.unread.is_some() {
                    let items = json_items(notes, &mut access)?;
                    notes.keep(|| items);
                } else {
                    while access.next_element::<IgnoredAny>()?.is_some() {}
                }
                Outcome::Misfit
            }
        };
        notes.leave();
        Ok(outcome)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Outcome, A::Error> {
        let Place { value, notes, fresh } = self;
        if !notes.enter() {
            while access.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            return Ok(Outcome::Misfit);
        }
        let kind = value.view().kind();
        let outcome = match kind {
            Kind::Union => {
                let marks = std::mem::replace(&mut notes.keeps_marks, true);
                let json = json_members(notes, &mut access);
                notes.keeps_marks = marks;
                notes.leave();
                let json = json?;
                return match value.slot() {
                    Slot::Union(place) => union(place, notes, json).map_err(A::Error::custom),
                    _ => Ok(Outcome::Misfit),
                };
            }
            Kind::Record | Kind::Map | Kind::Json => {
                if !fresh {
                    value.reset();
                }
                match value.slot() {
                    Slot::Record(record) => members(record, notes, &mut access)?,
                    Slot::Map(map) => entries(map, notes, &mut access)?,
                    Slot::Json(json) => *json = json_members(notes, &mut access)?,
                    _ => {}
                }
                Outcome::Read
            }
            _ => {
                notes.misfit("an object", kind);
                if notes.unread.is_some() {
                    let members = json_members(notes, &mut access)?;
                    notes.keep(|| members);
                } else {
                    while access.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                }
                Outcome::Misfit
            }
        };
        notes.leave();
        Ok(outcome)
    }
}

fn items<'de, A: SeqAccess<'de>>(
    list: &mut dyn List,
    notes: &mut Notes<'_>,
    access: &mut A,
) -> Result<(), A::Error> {
    // the hint comes from the input and is not trusted with much memory
    list.reserve(access.size_hint().unwrap_or(0).min(1024));
    notes.path.push(Step::Item(0));
    while access.next_element_seed(Item { list, notes })?.is_some() {
        if let Some(Step::Item(index)) = notes.path.last_mut() {
            *index += 1;
        }
    }
    notes.path.pop();
    Ok(())
}

/// The next item of a list.
struct Item<'a, 'n> {
    list: &'a mut dyn List,
    notes: &'a mut Notes<'n>,
}

impl<'de> DeserializeSeed<'de> for Item<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let value = self.list.push();
        let place = Place { value: &mut *value, notes: self.notes, fresh: true };
        match deserializer.deserialize_any(place)? {
            Outcome::Read => {}
            Outcome::Null => null(value, self.notes),
            Outcome::Misfit if keeps_its_place(value) => null(value, self.notes),
            Outcome::Misfit => self.list.pop(),
        }
        Ok(())
    }
}

/// Makes `value` what stands for a null among the items of an array or map that documents none.
///
/// The default, but for a number not zero, which would be a value: NaN, which is written as null again.
fn null(value: &mut dyn Value, notes: &mut Notes<'_>) {
    match value.view() {
        View::Number(_) => value.slot().write(super::scalar::Fitted::Number(f64::NAN)),
        View::Integer(_) => notes.warn(|| "null where an integer is documented; read as 0".to_owned()),
        View::Bool(_) => notes.warn(|| "null where a boolean is documented; read as false".to_owned()),
        _ => {}
    }
}

/// Whether an item that can't be read is kept as a null: where there is one, the others keep their index.
fn keeps_its_place(value: &dyn Value) -> bool {
    matches!(value.view(), View::Number(_) | View::Absent(_))
}

fn members<'de, A: MapAccess<'de>>(
    record: &mut dyn Record,
    notes: &mut Notes<'_>,
    access: &mut A,
) -> Result<(), A::Error> {
    let mut result = Ok(());
    record.fill(&mut |layout, values| result = fields(layout.fields, values, notes, access));
    result
}

fn fields<'de, A: MapAccess<'de>>(
    fields: &'static [super::Field],
    values: &mut [&mut dyn Value],
    notes: &mut Notes<'_>,
    access: &mut A,
) -> Result<(), A::Error> {
    // fields mostly come in their documented order
    let mut expected = 0;
    let mut seen = Seen::default();
    while let Some(Key(key)) = access.next_key()? {
        let is = |field: &super::Field| {
            // byte by byte: names are short, most differ in length or at once, and a call to compare them costs more
            field.name.len() == key.len() && field.name.bytes().eq(key.bytes())
        };
        // left out are mostly single ones, so what is ahead comes before what is behind
        let (behind, ahead) = fields.split_at_checked(expected).unwrap_or((fields, &[]));
        let index = ahead.iter().position(is).map(|index| expected + index);
        let index = index.or_else(|| behind.iter().position(is));
        match index.and_then(|index| Some((index, fields.get(index)?, values.get_mut(index)?))) {
            Some((index, field, value)) => {
                let fresh = seen.first(index);
                notes.path.push(Step::Field(field.name));
                access.next_value_seed(Place { value: &mut **value, notes, fresh })?;
                notes.path.pop();
                expected = index + 1;
            }
            None if notes.unread.is_some() => {
                let mut value = Json::Null;
                notes.enter_key(key.into_owned());
                access.next_value_seed(Place { value: &mut value, notes, fresh: true })?;
                notes.keep(|| value);
                notes.leave_key();
            }
            None => {
                access.next_value::<IgnoredAny>()?;
            }
        }
    }
    Ok(())
}

/// Which fields of a record there were; beyond 64, any may have been.
#[derive(Default)]
struct Seen(u64);

impl Seen {
    /// Notes a field. Whether it is certainly the first of its name.
    fn first(&mut self, index: usize) -> bool {
        let bit = u32::try_from(index).ok().and_then(|index| 1_u64.checked_shl(index)).unwrap_or(0);
        let first = bit & !self.0 != 0;
        self.0 |= bit;
        first
    }
}

/// Reads an object as the record that its discriminator names, wherever in the object that stands; one that names
/// none stays as it came.
fn union(place: &mut dyn Union, notes: &mut Notes<'_>, json: Json) -> serde_json::Result<Outcome> {
    let value = match json.get(place.discriminator()) {
        Some(Json::String(text)) => match repair::marked(text).filter(|_| notes.repaired) {
            Some(scalar) => scalar.text(),
            None => Some(text.clone()),
        },
        Some(scalar @ (Json::Number(_) | Json::Bool(_))) => {
            notes.rewrote_a_number |= scalar.is_f64();
            Some(scalar.to_string())
        }
        _ => None,
    };
    if let Some(record) = value.and_then(|value| place.choose(&value)) {
        return fill(record, notes, json);
    }
    let mut kept = Json::Null;
    let outcome = fill(&mut kept, notes, json)?;
    place.keep(kept);
    Ok(outcome)
}

fn entries<'de, A: MapAccess<'de>>(
    map: &mut dyn Map,
    notes: &mut Notes<'_>,
    access: &mut A,
) -> Result<(), A::Error> {
    while let Some(Key(key)) = access.next_key()? {
        notes.enter_key(key.clone().into_owned());
        if notes.repaired && repair::marked(&key).is_some() {
            notes.warn(|| "a damaged name; left out with its value".to_owned());
            access.next_value::<IgnoredAny>()?;
        } else {
            let value = map.add(key.clone().into_owned());
            match access.next_value_seed(Place { value: &mut *value, notes, fresh: true })? {
                Outcome::Read => {}
                Outcome::Null => null(value, notes),
                Outcome::Misfit => map.remove(&key),
            }
        }
        notes.leave_key();
    }
    Ok(())
}

fn json_items<'de, A: SeqAccess<'de>>(notes: &mut Notes<'_>, access: &mut A) -> Result<Json, A::Error> {
    let mut items = Vec::new();
    loop {
        let mut item = Json::Null;
        notes.path.push(Step::Item(items.len()));
        let more = access.next_element_seed(Place { value: &mut item, notes, fresh: true })?.is_some();
        notes.path.pop();
        if !more {
            return Ok(Json::Array(items));
        }
        items.push(item);
    }
}

fn json_members<'de, A: MapAccess<'de>>(notes: &mut Notes<'_>, access: &mut A) -> Result<Json, A::Error> {
    let mut members = serde_json::Map::new();
    while let Some(Key(key)) = access.next_key()? {
        let key = repair::readable(key, notes.repaired && !notes.keeps_marks);
        let mut value = Json::Null;
        notes.enter_key(key.clone());
        access.next_value_seed(Place { value: &mut value, notes, fresh: true })?;
        notes.leave_key();
        members.insert(key, value);
    }
    Ok(Json::Object(members))
}

/// A key of an object, borrowed from the input where it holds no escape.
struct Key<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeyVisitor;

        impl<'de> Visitor<'de> for KeyVisitor {
            type Value = Key<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }

            fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Borrowed(key)))
            }

            fn visit_str<E: Error>(self, key: &str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(key.to_owned())))
            }
        }

        deserializer.deserialize_str(KeyVisitor)
    }
}
