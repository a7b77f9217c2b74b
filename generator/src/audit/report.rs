//! What an audit found.

use std::collections::BTreeMap;

use super::document::Note;
use super::source::Source;
use crate::openapi::diagnostic::Location;
use crate::openapi::errata::Erratum;
use crate::openapi::prose::counted;

pub use super::rows::RowKind;

/// Which of the two has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The document has it, the specification lacks it.
    DocumentOnly,
    /// The specification has it, the document lacks it.
    SpecOnly,
    /// Both have it, and differ.
    Differs,
}

impl Side {
    /// All of them, in the order of reports.
    pub const ALL: [Side; 3] = [Side::DocumentOnly, Side::SpecOnly, Side::Differs];

    /// Its name in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Side::DocumentOnly => "document-only",
            Side::SpecOnly => "spec-only",
            Side::Differs => "differs",
        }
    }

    /// Its heading in a report; `noun` is what is audited.
    pub fn heading(self, noun: &str) -> String {
        match self {
            Side::DocumentOnly => format!("The {noun} has, the specification lacks"),
            Side::SpecOnly => format!("The specification has, the {noun} lacks"),
            Side::Differs => "Differs".to_owned(),
        }
    }
}

/// A row that doesn't match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Who has it.
    pub side: Side,
    /// What it speaks of.
    pub kind: RowKind,
    /// Its place: section, status for a response, field, limit. This is what an erratum's `at` says.
    pub at: String,
    /// What the document says.
    pub document: String,
    /// Line of the document; `None` if the document has nothing there.
    pub line: Option<usize>,
    /// What the specification says.
    pub spec: String,
    /// Where it says so, or where it would.
    pub place: Option<Location>,
}

/// A difference that an erratum explains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excused {
    /// The difference.
    pub difference: Difference,
    /// The erratum.
    pub erratum: Erratum,
}

/// How many rows of a kind there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Rows that were compared.
    pub compared: usize,
    /// Rows that match.
    pub matching: usize,
    /// Rows that don't, and that an erratum excuses.
    pub excused: usize,
}

/// The result of an audit.
#[derive(Clone, Debug, Default)]
pub struct AuditReport {
    /// Documented operations that were compared.
    pub operations: usize,
    /// Rows by kind.
    pub rows: BTreeMap<RowKind, Count>,
    /// What doesn't match, in the order of the document.
    pub differences: Vec<Difference>,
    /// What doesn't match and is excused.
    pub excused: Vec<Excused>,
    /// Errata that excuse nothing; only told for a whole document.
    pub stale: Vec<Erratum>,
    /// What could not be read or compared.
    pub notes: Vec<Note>,
    /// What was audited.
    pub source: Source,
}

impl AuditReport {
    /// Whether the specification says what the document says.
    pub fn agrees(&self) -> bool {
        self.differences.is_empty() && self.stale.is_empty()
    }

    /// The number of rows of all kinds.
    pub fn total(&self) -> Count {
        self.rows.values().fold(Count::default(), |sum, count| Count {
            compared: sum.compared + count.compared,
            matching: sum.matching + count.matching,
            excused: sum.excused + count.excused,
        })
    }

    /// The last line of a report.
    pub fn summary(&self) -> String {
        let total = self.total();
        let mut text = format!(
            "{}, {} compared: {} match, {} differ, {} excused",
            counted(self.operations, "operation", "operations"),
            counted(total.compared, "row", "rows"),
            total.matching,
            self.differences.len(),
            total.excused
        );
        if !self.stale.is_empty() {
            text.push_str(&format!(
                "; {} nothing",
                counted(self.stale.len(), "erratum excuses", "errata excuse")
            ));
        }
        text
    }
}
