//! Compares each row of the tables with the specification.

mod fields;
mod limits;
mod operation;

use std::collections::HashMap;
use std::mem;

pub(super) use self::fields::find;
use super::document::{Note, Operation, Reference, Table};
use super::report::{AuditReport, Count, Difference, Excused, RowKind, Side};
use super::schema::{Document, folded};
use crate::openapi::diagnostic::Location;
use crate::openapi::errata::Errata;
use crate::openapi::template::nameless;
use crate::openapi::yaml::Node;

/// A comparison that is going on.
pub(super) struct Comparison<'a> {
    spec: &'a Document<'a>,
    errata: &'a Errata,
    /// Kinds of rows that the document has nothing about.
    omits: &'a [RowKind],
    used: Vec<bool>,
    report: AuditReport,
    /// Section and line that notes are about.
    section: &'a str,
    /// Limits of the specification by where they stand: where the first row is that could state one, unless some
    /// row does.
    unstated: HashMap<&'a Location, Option<(String, &'static str, &'a Node)>>,
}

/// A row that doesn't match, before it is known whether an erratum excuses it.
struct Found<'a> {
    side: Side,
    at: String,
    document: String,
    line: Option<usize>,
    spec: String,
    place: Option<&'a Location>,
}

/// Compares the documented operations that `within` admits. Operations of the specification that it admits must be
/// documented.
pub(super) fn compare<'a>(
    reference: &'a Reference,
    spec: &'a Document<'a>,
    errata: &'a Errata,
    within: impl Fn(&str) -> bool,
) -> (AuditReport, Vec<bool>) {
    let mut comparison = Comparison {
        spec,
        errata,
        omits: &reference.omits,
        used: vec![false; errata.entries().len()],
        report: AuditReport { source: reference.source.clone(), ..AuditReport::default() },
        section: "",
        unstated: HashMap::new(),
    };
    let operations = &spec.operations;
    let keys: Vec<(String, String)> = operations
        .iter()
        .map(|operation| (operation.method.to_uppercase(), nameless(operation.path)))
        .collect();
    let mut documented = vec![false; operations.len()];
    for operation in &reference.operations {
        let key = (operation.method.clone(), nameless(&operation.path));
        let index = keys.iter().position(|known| *known == key);
        if let Some(documented) = index.and_then(|index| documented.get_mut(index)) {
            *documented = true;
        }
        // what is outside is compared all the same: its rows may state a limit of a schema that is shared
        let kept = (!within(&operation.section)).then(|| mem::take(&mut comparison.report));
        comparison.section = &operation.section;
        comparison.report.operations += 1;
        match index.and_then(|index| operations.get(index)) {
            Some(found) => {
                comparison.matches(RowKind::Operation);
                comparison.operation(operation, found);
            }
            None => comparison.missing_operation(operation),
        }
        if let Some(kept) = kept {
            comparison.report = kept;
        }
    }
    let chapters: Vec<&str> = reference.operations.iter().filter_map(|o| chapter(&o.section)).collect();
    for (operation, _) in operations.iter().zip(documented).filter(|(_, documented)| !documented) {
        // what is linked to another chapter (signing in, say) stands there in prose, not in tables
        let section = operation.section_number().filter(|section| chapter(section).is_some());
        let expected = section.is_none_or(|s| chapter(s).is_some_and(|c| chapters.contains(&c)) && within(s));
        if expected {
            comparison.differs(
                RowKind::Operation,
                Found {
                    side: Side::SpecOnly,
                    at: section.map_or_else(|| operation.route(), str::to_owned),
                    document: "no such operation".to_owned(),
                    line: None,
                    spec: operation.route(),
                    place: Some(operation.at),
                },
            );
        }
    }
    if !comparison.omits.contains(&RowKind::Limit) {
        comparison.unstated(within);
    }
    (comparison.report, comparison.used)
}

/// Whether a schema says what a table says.
pub(super) fn describes<'a>(
    spec: &'a Document<'a>,
    table: &Table,
    types: &[Table],
    schema: &'a Node,
    omits: &'a [RowKind],
) -> bool {
    static NONE: Errata = Errata::NONE;
    let mut comparison = Comparison {
        spec,
        errata: &NONE,
        omits,
        used: Vec::new(),
        report: AuditReport::default(),
        section: "",
        unstated: HashMap::new(),
    };
    comparison.body("", table, &folded(spec, schema), types);
    comparison.report.differences.is_empty()
}

/// The first part of a section's number.
fn chapter(section: &str) -> Option<&str> {
    let (chapter, _) = section.split_once('.')?;
    chapter.chars().all(|c| c.is_ascii_digit()).then_some(chapter)
}

impl<'a> Comparison<'a> {
    fn count(&mut self, kind: RowKind) -> &mut Count {
        let count = self.report.rows.entry(kind).or_default();
        count.compared += 1;
        count
    }

    /// Counts a row that matches.
    fn matches(&mut self, kind: RowKind) {
        if self.omits.contains(&kind) {
            return;
        }
        self.count(kind).matching += 1;
    }

    /// Counts a row that doesn't.
    fn differs(&mut self, kind: RowKind, found: Found<'a>) {
        if self.omits.contains(&kind) {
            return;
        }
        let difference = Difference {
            side: found.side,
            kind,
            at: found.at,
            document: found.document,
            line: found.line,
            spec: found.spec,
            place: found.place.cloned(),
        };
        let errata = self.errata;
        let excusing = errata.excusing(&difference.at);
        let count = self.count(kind);
        match excusing.and_then(|index| Some((index, errata.entries().get(index)?))) {
            Some((index, erratum)) => {
                count.excused += 1;
                if let Some(used) = self.used.get_mut(index) {
                    *used = true;
                }
                self.report.excused.push(Excused { difference, erratum: erratum.clone() });
            }
            None => self.report.differences.push(difference),
        }
    }

    fn note(&mut self, line: usize, message: String) {
        let note = Note { line, section: self.section.to_owned(), message };
        if !self.report.notes.contains(&note) {
            self.report.notes.push(note);
        }
    }

    fn missing_operation(&mut self, operation: &Operation) {
        self.differs(
            RowKind::Operation,
            Found {
                side: Side::DocumentOnly,
                at: operation.section.clone(),
                document: format!("{} {}", operation.method, operation.path),
                line: Some(operation.line),
                spec: "no such operation".to_owned(),
                place: None,
            },
        );
    }
}
