//! `Debug` of records: the fields that are present, secrets replaced.

use std::fmt;

use super::{Record, View, debug_union};

impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            View::Absent(_) => f.write_str("None"),
            View::Text(text) => text.fmt(f),
            View::Integer(number) => number.fmt(f),
            View::Number(number) => number.fmt(f),
            View::Bool(value) => value.fmt(f),
            View::Time(time) => time.fmt(f),
            View::Json(json) => json.fmt(f),
            View::Choice(choice) => choice.fmt(f),
            View::Record(record) => debug(*record, f),
            View::Union(union) => debug_union(*union, f),
            View::List(list) => {
                f.debug_list().entries((0..list.count()).map(|index| list.item(index).view())).finish()
            }
            View::Map(map) => {
                let mut entries = f.debug_map();
                map.each(&mut |key, value| {
                    entries.entry(&key, &value.view());
                });
                entries.finish()
            }
        }
    }
}

/// Prints a record.
pub(crate) fn debug(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut result = Ok(());
    record.see(&mut |layout, values| {
        let mut printer = f.debug_struct(layout.name);
        for (field, value) in layout.fields.iter().zip(values) {
            match value.view() {
                View::Absent(_) => {}
                _ if field.rule.sensitive => {
                    printer.field(field.name, &format_args!("[redacted]"));
                }
                view => {
                    printer.field(field.name, &view);
                }
            }
        }
        result = printer.finish();
    });
    result
}
