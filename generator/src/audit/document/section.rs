//! From blocks to operations: which table belongs to what.

use super::blocks::{self, Block, Title};
use super::markup;
use super::table::{Columns, Row, Rows};
use super::{Note, Operation, Reference, Response, Table};

/// Reads every section that documents an operation.
pub(super) fn read(text: &str) -> Reference {
    let mut reference = Reference::default();
    let mut current: Option<Section> = None;
    for (line, block) in blocks::split(text) {
        if let Block::Section { number, title } = block {
            finish(current.take(), &mut reference);
            current = Some(Section::new(number, title, line));
        } else if let Some(section) = &mut current {
            section.add(line, block);
        }
    }
    finish(current, &mut reference);
    reference
}

fn finish(section: Option<Section>, reference: &mut Reference) {
    if let Some(operation) = section.and_then(|section| section.finish(&mut reference.notes)) {
        reference.operations.push(operation);
    }
}

/// Where a table's fields go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Path,
    Query,
    Header,
    Form,
    Body,
    Type,
    /// Index of the response.
    ResponseBody(usize),
    ResponseHeader(usize),
    ResponseType(usize),
}

/// A section that is being read.
struct Section {
    operation: Operation,
    notes: Vec<Note>,
    title: Option<Title>,
    /// The path may go on in the next line.
    path_open: bool,
    /// Whether tables have come, so that the section should have a method.
    has_tables: bool,
    caption: Option<(usize, String, String)>,
    /// Index of the response that tables belong to.
    response: Option<usize>,
    /// The last table, which a page break may continue.
    open: Option<(Place, Table, Rows)>,
    /// Whether the last table was one of statuses.
    statuses_open: bool,
}

impl Section {
    fn new(number: &str, title: &str, line: usize) -> Self {
        let operation =
            Operation { section: number.to_owned(), title: title.to_owned(), line, ..Operation::default() };
        Section {
            operation,
            notes: Vec::new(),
            title: None,
            path_open: false,
            has_tables: false,
            caption: None,
            response: None,
            open: None,
            statuses_open: false,
        }
    }

    fn note(&mut self, line: usize, message: impl Into<String>) {
        self.notes.push(Note { line, section: self.operation.section.clone(), message: message.into() });
    }

    fn add(&mut self, line: usize, block: Block<'_>) {
        if !matches!(block, Block::Line(_)) {
            self.path_open = false;
        }
        match block {
            Block::Section { .. } => {}
            Block::Title(title) => {
                self.close();
                self.title = Some(title);
                self.response = None;
            }
            Block::Caption { number, name } => {
                self.close();
                if let Some((line, number, _)) = self.caption.replace((line, number.to_owned(), name)) {
                    self.note(line, format!("table {number} has a caption and no rows"));
                }
            }
            Block::Status(status) if self.title == Some(Title::Response) => {
                self.close();
                self.response = Some(self.status(status, line));
            }
            Block::Status(_) => {}
            Block::Table { head, rows } => self.table(line, &head, &rows),
            Block::Line(text) if self.title == Some(Title::Uri) => self.uri(text),
            Block::Line(_) => {}
        }
    }

    /// The line with method and path, which a line break may have cut.
    fn uri(&mut self, text: &str) {
        let text = markup::plain(text).replace('`', "");
        let text = text.trim();
        if self.operation.method.is_empty() {
            let Some((method, path)) = text.split_once(char::is_whitespace) else { return };
            if matches!(method, "GET" | "PUT" | "POST" | "DELETE" | "PATCH" | "HEAD") {
                self.operation.method = method.to_owned();
                self.operation.path = path_of(path);
                self.path_open = true;
            }
            return;
        }
        let goes_on = |c: char| c.is_ascii_alphanumeric() || "/{}_-.~%".contains(c);
        if self.path_open && text.chars().all(goes_on) {
            self.operation.path.push_str(text);
        } else {
            self.path_open = false;
        }
    }

    /// The index of a response, which is added if it is new.
    fn status(&mut self, status: &str, line: usize) -> usize {
        let responses = &mut self.operation.responses;
        responses.iter().position(|response| response.status == status).unwrap_or_else(|| {
            responses.push(Response { status: status.to_owned(), line, ..Response::default() });
            responses.len() - 1
        })
    }

    fn table(&mut self, line: usize, head: &[String], rows: &[Row]) {
        match self.title {
            Some(Title::Statuses) => self.statuses(head, rows),
            Some(Title::Uri | Title::Request | Title::Response) => self.fields(line, head, rows),
            // examples and error codes
            Some(Title::Other) | None => {}
        }
    }

    fn statuses(&mut self, head: &[String], rows: &[Row]) {
        if !self.statuses_open && !head.first().is_some_and(|cell| markup::name(cell).starts_with("状态码"))
        {
            return;
        }
        self.statuses_open = true;
        for row in rows {
            let status = row.cells.first().map(|cell| markup::name(cell)).unwrap_or_default();
            if status.len() == 3 && status.chars().all(|c| c.is_ascii_digit()) {
                let index = self.status(&status, row.line);
                if let Some(response) = self.operation.responses.get_mut(index) {
                    response.text = row.cells.get(1).map(|cell| markup::plain(cell)).unwrap_or_default();
                }
            }
        }
    }

    fn fields(&mut self, line: usize, head: &[String], rows: &[Row]) {
        self.has_tables = true;
        let Some(columns) = Columns::read(head) else {
            self.note(line, "a table without the columns of a name and a type");
            return;
        };
        match self.caption.take() {
            Some((line, number, name)) => {
                self.close();
                let Some(place) = self.place(&name, line) else {
                    self.note(line, format!("table {number}: nothing is known about `{name}`"));
                    return;
                };
                let mut read = Rows::default();
                read.add(columns, rows);
                self.open = Some((place, Table { number, name, line, fields: Vec::new() }, read));
            }
            // without a caption of its own it goes on after a page break
            None => match &mut self.open {
                Some((_, _, open)) => open.add(columns, rows),
                None => self.note(line, "a table without a caption"),
            },
        }
    }

    fn place(&mut self, caption: &str, line: usize) -> Option<Place> {
        let words = caption.to_lowercase();
        let in_response = self.title == Some(Title::Response);
        if let Some(kind) = words.strip_prefix("响应").and_then(|rest| rest.strip_suffix("参数")) {
            let response = match self.response {
                Some(response) => response,
                None => {
                    self.note(line, "a response's table without a status, taken to be 200");
                    self.status("200", line)
                }
            };
            self.response = Some(response);
            let header = matches!(kind, "header" | "消息头");
            return Some(if header {
                Place::ResponseHeader(response)
            } else {
                Place::ResponseBody(response)
            });
        }
        Some(match words.as_str() {
            "路径参数" => Place::Path,
            "query参数" => Place::Query,
            "请求header参数" => Place::Header,
            "formdata参数" => Place::Form,
            "请求body参数" => Place::Body,
            _ if words.is_empty() || words.chars().any(markup::is_chinese) => return None,
            _ => match self.response {
                Some(response) if in_response => Place::ResponseType(response),
                _ => Place::Type,
            },
        })
    }

    /// Reads the table that was open: no page continues it.
    fn close(&mut self) {
        self.statuses_open = false;
        let Some((place, mut table, rows)) = self.open.take() else { return };
        let fields = rows.read(&self.operation.section, &mut self.notes);
        let operation = &mut self.operation;
        let response = match place {
            Place::ResponseBody(at) | Place::ResponseHeader(at) | Place::ResponseType(at) => {
                operation.responses.get_mut(at)
            }
            _ => None,
        };
        match (place, response) {
            (Place::Path, _) => operation.path_parameters.extend(fields),
            (Place::Query, _) => operation.query.extend(fields),
            (Place::Header, _) => operation.headers.extend(fields),
            (Place::ResponseHeader(_), Some(response)) => response.headers.extend(fields),
            (Place::ResponseBody(_), Some(response)) => {
                table.fields = fields;
                response.body = Some(table);
            }
            (Place::ResponseType(_), Some(response)) => {
                table.fields = fields;
                response.types.push(table);
            }
            (place, _) => {
                table.fields = fields;
                match place {
                    Place::Form => operation.form = Some(table),
                    Place::Body => operation.body = Some(table),
                    _ => operation.types.push(table),
                }
            }
        }
    }

    fn finish(mut self, notes: &mut Vec<Note>) -> Option<Operation> {
        self.close();
        if let Some((line, number, _)) = self.caption.take() {
            self.note(line, format!("table {number} has a caption and no rows"));
        }
        if self.operation.method.is_empty() {
            if self.has_tables {
                let line = self.operation.line;
                self.note(line, "no line with a method and a path under `URI`");
                notes.append(&mut self.notes);
            }
            return None;
        }
        notes.append(&mut self.notes);
        Some(self.operation)
    }
}

/// The path without scheme and host, and without the white space that a line break left.
fn path_of(text: &str) -> String {
    let path: String = text.chars().filter(|c| !c.is_whitespace() && *c != '`').collect();
    match path.split_once("://") {
        Some((_, rest)) => rest.find('/').and_then(|slash| rest.get(slash..)).unwrap_or("/").to_owned(),
        None => path,
    }
}
