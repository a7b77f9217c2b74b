//! Records to any format of serde. Absent fields are left out.

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use super::{Member, Record, Tag, View};

/// A value, as serde writes it.
pub(crate) struct Encoded<'a>(pub(crate) View<'a>);

impl Serialize for Encoded<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            View::Absent(_) => serializer.serialize_none(),
            View::Text(text) => serializer.serialize_str(text),
            View::Integer(number) => serializer.serialize_i64(number),
            View::Number(number) => serializer.serialize_f64(number),
            View::Bool(value) => serializer.serialize_bool(value),
            View::Time(time) => time.serialize(serializer),
            View::Json(json) => json.serialize(serializer),
            View::Choice(choice) => serializer.serialize_str(choice.text()),
            View::Record(record) => encode(record, serializer),
            View::Union(union) => match union.member() {
                Member::Known(values, record) => {
                    fields(record, Some(Tag { property: union.discriminator(), values }), serializer)
                }
                Member::Unknown(json) => json.serialize(serializer),
            },
            View::List(list) => {
                let count = list.count();
                let mut sequence = serializer.serialize_seq(Some(count))?;
                for index in 0..count {
                    sequence.serialize_element(&Encoded(list.item(index).view()))?;
                }
                sequence.end()
            }
            View::Map(entries) => {
                let mut map = serializer.serialize_map(Some(entries.count()))?;
                let mut result = Ok(());
                entries.each(&mut |key, value| {
                    if result.is_ok() {
                        result = map.serialize_entry(key, &Encoded(value.view()));
                    }
                });
                result?;
                map.end()
            }
        }
    }
}

/// Writes a record.
pub(crate) fn encode<S: Serializer>(record: &dyn Record, serializer: S) -> Result<S::Ok, S::Error> {
    fields(record, None, serializer)
}

fn fields<S: Serializer>(record: &dyn Record, tag: Option<Tag>, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    let mut result = Ok(());
    record.see(&mut |layout, values| {
        for (field, value) in layout.fields.iter().zip(values) {
            let view = Tag::complete(tag, field.name, value.view());
            if result.is_ok() && !matches!(view, View::Absent(_)) {
                result = map.serialize_entry(field.name, &Encoded(view));
            }
        }
    });
    result?;
    map.end()
}
