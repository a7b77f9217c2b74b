//! CSV.

use std::io::{self, Write};

use serde_json::Value;

use super::cell;
use super::columns::Columns;

/// Writes rows, and the names of the columns before the first.
pub(super) fn csv(out: &mut impl Write, items: &[Value], columns: &mut Columns) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    if !columns.headed {
        columns.headed = true;
        writer.write_record(&columns.names)?;
    }
    for item in items {
        // what is no record is a row of one cell
        match item.is_object() {
            true => writer.write_record(columns.names.iter().map(|name| raw(cell::at(item, name))))?,
            false => writer.write_record([raw(item)])?,
        }
    }
    writer.flush()
}

/// The value as it is: nested ones as JSON.
fn raw(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::columns::Columns;
    use super::csv;

    #[test]
    fn cells_are_quoted_as_they_need_it() {
        let items = [json!({ "a": "x,y", "b": [1, 2] }), json!({ "a": "say \"hi\"\n" })];
        let mut out = Vec::new();
        csv(&mut out, &items, &mut Columns::of(&items, &[], true)).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), "a,b\n\"x,y\",\"[1,2]\"\n\"say \"\"hi\"\"\n\",\n");
    }
}
