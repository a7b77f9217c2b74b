//! Records to JSON. Absent fields are left out.

use serde::Serializer;
use serde::ser::SerializeMap;

use super::{Record, Rule, Value, Visit};

struct Encoder<M>(M);

impl<M: SerializeMap> Visit for Encoder<M> {
    type Error = M::Error;

    fn field<T: Value>(&mut self, name: &'static str, value: &T, _: &'static Rule) -> Result<(), M::Error> {
        if value.is_absent() { Ok(()) } else { self.0.serialize_entry(name, value) }
    }
}

pub(crate) fn record<R: Record, S: Serializer>(record: &R, serializer: S) -> Result<S::Ok, S::Error> {
    let mut encoder = Encoder(serializer.serialize_map(None)?);
    record.visit(&mut encoder)?;
    encoder.0.end()
}
