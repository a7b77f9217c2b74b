//! Reads the text of the vendor's reference: what its tables say about each operation.
//!
//! The text comes out of a page layout. So a table may be cut by a page break and begin again with its head, a
//! name may be cut by a line break, and the markup of cells differs from chapter to chapter. Whatever can't be
//! read becomes a note; no text makes the reader fail.

mod blocks;
mod limits;
mod markup;
mod section;
mod table;
mod types;

use std::fmt;

use serde_json::Number;

use super::rows::RowKind;
use super::source::Source;

/// What was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reference {
    /// Every section that documents an operation, in the order of the text.
    pub operations: Vec<Operation>,
    /// What was met and not understood.
    pub notes: Vec<Note>,
    /// What it never speaks of, and so isn't compared.
    pub omits: Vec<RowKind>,
    /// What it is, and where its lines stand.
    pub source: Source,
}

/// Something in the text that could not be read, or could not be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Line of the text, from 1.
    pub line: usize,
    /// Section it stands in.
    pub section: String,
    /// What it is.
    pub message: String,
}

/// One documented operation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Operation {
    /// Number of the section: `4.1.1.8`; the operation's name if the specification lacks it and there is no number.
    pub section: String,
    /// The name of the operation, where it is told.
    pub id: Option<String>,
    /// Title of the section.
    pub title: String,
    /// Line of the section's heading, from 1.
    pub line: usize,
    /// Method in upper case.
    pub method: String,
    /// Path template.
    pub path: String,
    /// Parameters in the path.
    pub path_parameters: Vec<Field>,
    /// Parameters in the query.
    pub query: Vec<Field>,
    /// Request headers.
    pub headers: Vec<Field>,
    /// Fields of a multipart body.
    pub form: Option<Table>,
    /// Fields of a JSON body.
    pub body: Option<Table>,
    /// Types that the request uses.
    pub types: Vec<Table>,
    /// Responses, each with its own types.
    pub responses: Vec<Response>,
}

/// One documented response.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Response {
    /// HTTP status.
    pub status: String,
    /// What the table of statuses says about it.
    pub text: String,
    /// Line where it is first named, from 1.
    pub line: usize,
    /// Fields of its body.
    pub body: Option<Table>,
    /// Its headers.
    pub headers: Vec<Field>,
    /// Types that it uses.
    pub types: Vec<Table>,
}

/// A table of fields: a body, or a type that other tables name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// Number in its caption: `4-22`.
    pub number: String,
    /// Name in its caption.
    pub name: String,
    /// Line of the caption, from 1.
    pub line: usize,
    /// One entry for each row.
    pub fields: Vec<Field>,
}

impl Table {
    /// A body as a whole.
    #[cfg(feature = "vendor-sdk")]
    pub(super) fn of_whole(field: Field) -> Self {
        let field = Field { name: WHOLE_BODY.to_owned(), ..field };
        Table { line: field.line, fields: vec![field], ..Table::default() }
    }

    /// The type of the one row of a table that stands for the body as a whole.
    pub fn whole(&self) -> Option<(FieldType, &Field)> {
        match self.fields.as_slice() {
            [field] if field.name == WHOLE_BODY => Some((field.kind.clone(), field)),
            [field] if field.name == ITEMS_OF_BODY => Some(match &field.kind {
                FieldType::Array(_) => (field.kind.clone(), field),
                item => (FieldType::Array(Some(Box::new(item.clone()))), field),
            }),
            _ => None,
        }
    }
}

/// How the reference names the items of a body that is an array.
const ITEMS_OF_BODY: &str = "[数组元素]";

/// The name of a row that is a body of any type.
const WHOLE_BODY: &str = "[]";

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Name on the wire.
    pub name: String,
    /// Its type.
    pub kind: FieldType,
    /// Whether it must be given; `None` if the table has no such column.
    pub required: Option<bool>,
    /// Limits that the description states.
    pub limits: Limits,
    /// The description without the limits.
    pub text: String,
    /// Whether it is marked as what must not be printed.
    pub sensitive: bool,
    /// Line of the row, from 1.
    pub line: usize,
}

/// The type of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldType {
    /// `String`
    String,
    /// `Integer`
    Integer,
    /// `Long`
    Long,
    /// `Boolean`
    Boolean,
    /// `Float`
    Float,
    /// `Double`
    Double,
    /// `Number`
    Number,
    /// `File`
    File,
    /// An object that is not described.
    Object,
    /// Any value.
    Any,
    /// A type that a table of its own describes; or the number of that table.
    Named(String),
    /// An array, of what it says if it does.
    Array(Option<Box<FieldType>>),
    /// A map from text, to what it says if it does.
    Map(Option<Box<FieldType>>),
    /// Something else, as it stands in the table.
    Other(String),
}

impl fmt::Display for FieldType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FieldType::String => f.write_str("String"),
            FieldType::Integer => f.write_str("Integer"),
            FieldType::Long => f.write_str("Long"),
            FieldType::Boolean => f.write_str("Boolean"),
            FieldType::Float => f.write_str("Float"),
            FieldType::Double => f.write_str("Double"),
            FieldType::Number => f.write_str("Number"),
            FieldType::File => f.write_str("File"),
            FieldType::Object => f.write_str("Object"),
            FieldType::Any => f.write_str("any value"),
            FieldType::Named(name) | FieldType::Other(name) => f.write_str(name),
            FieldType::Array(None) => f.write_str("Array"),
            FieldType::Array(Some(item)) => write!(f, "Array of {item}"),
            FieldType::Map(None) => f.write_str("Map"),
            FieldType::Map(Some(value)) => write!(f, "Map of {value}"),
        }
    }
}

/// The limits of a field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    /// Bounds by the name that OpenAPI has for them: `maxLength`.
    pub bounds: Vec<(&'static str, Number)>,
    /// The values it can have; empty if any.
    pub choices: Vec<String>,
    /// What it is if it isn't given.
    pub default: Option<String>,
}

/// Reads the text of the reference.
pub fn parse(text: &str) -> Reference {
    section::read(text)
}
