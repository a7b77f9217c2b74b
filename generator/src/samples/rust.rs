//! A call in Rust, as a person would write it: the call, and a line that uses what comes of it.

use std::collections::BTreeSet;
use std::fmt::Write;

use serde_json::Value;

use crate::openapi::behaviour::Waiting;
use crate::openapi::document::{name_of, schema_reference};
use crate::openapi::media::Media;
use crate::openapi::model::{Api, Body, Content, In, Operation, array, members};
use crate::openapi::naming::{
    Shape, distinct_values, enum_owner, enum_variant, field_name, identifier, setter_name, type_name,
    union_variant,
};
use crate::openapi::union::union;

use super::code::{Code, WIDTH};
use super::given::{Given, PLATFORM_PROJECT, answered_file, file_name, is_plain, noun, text_of};

/// What stands for the project in a program.
const PROJECT: &str = "my-project";

/// A program's part that makes one call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rust {
    /// What it reads, with the `use` lines that it needs.
    pub text: String,
    /// The cargo features of the SDK without which it does not compile.
    pub features: BTreeSet<String>,
}

impl Rust {
    /// A function around it, so that it compiles.
    pub fn function(&self, name: &str) -> String {
        let indented: String = self
            .text
            .lines()
            .map(|line| match line {
                "" => "\n".to_owned(),
                line => format!("    {line}\n"),
            })
            .collect();
        format!(
            "async fn {name}(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {{\n{indented}    Ok(())\n}}\n"
        )
    }
}

/// The enums that stand beside the operations, by their Rust names: those of parameters that have no name of their own.
pub(super) struct Enums(BTreeSet<String>);

impl Enums {
    pub(super) fn new(api: &Api) -> Self {
        let mut names = BTreeSet::new();
        for operation in &api.operations {
            for parameter in &operation.parameters {
                let owner = enum_owner(&operation.id, &parameter.name);
                Shape::in_field(api, &parameter.schema, &owner).enums(&mut names);
            }
        }
        for schema in api.schemas.keys() {
            names.remove(&type_name(schema));
        }
        Enums(names)
    }
}

/// Writes the sample of one operation.
pub(super) fn rust(api: &Api, enums: &Enums, operation: &Operation, given: &Given<'_>) -> Rust {
    let features = operation.feature.clone().into_iter().collect();
    let mut writer = Writer { api, enums, uses: BTreeSet::new(), features };
    let statements = writer.operation(operation, given);
    let uses = writer.imports();
    let gap = if uses.is_empty() { "" } else { "\n" };
    Rust { text: format!("{uses}{gap}{statements}"), features: writer.features }
}

struct Writer<'a> {
    api: &'a Api,
    enums: &'a Enums,
    /// Paths that are imported.
    uses: BTreeSet<String>,
    features: BTreeSet<String>,
}

/// Names that mean something else in every program.
const PRELUDE: [&str; 14] = [
    "Box", "Clone", "Default", "Err", "From", "Into", "None", "Ok", "Option", "Result", "Some", "String",
    "Upload", "Vec",
];

/// Methods that every value has, and that take it: they are found before those of a reference to it.
const TAKING: [&str; 2] = ["into", "try_into"];

/// Fields that tell best what a record is about.
const TELLING: [&str; 14] = [
    "id", "name", "status", "state", "path", "title", "size", "count", "total", "usage", "value", "result",
    "version", "url",
];

impl<'a> Writer<'a> {
    /// The `use` lines.
    fn imports(&self) -> String {
        let mut text = String::new();
        let mut modules: Vec<(&str, Vec<&str>)> = Vec::new();
        for path in &self.uses {
            let Some((module, name)) = path.rsplit_once("::") else { continue };
            match modules.iter_mut().find(|(known, _)| *known == module) {
                Some((_, names)) => names.push(name),
                None => modules.push((module, vec![name])),
            }
        }
        for (module, names) in modules {
            let flat = match names.as_slice() {
                [name] => format!("use {module}::{name};"),
                names => format!("use {module}::{{{}}};", names.join(", ")),
            };
            if flat.chars().count() <= WIDTH {
                text.push_str(&flat);
            } else {
                // as many on a line as there is room for
                let _ = write!(text, "use {module}::{{");
                let mut width = WIDTH;
                for name in names {
                    let room = name.len() + 2;
                    if width + room > WIDTH {
                        text.push_str("\n   ");
                        width = 3;
                    }
                    let _ = write!(text, " {name},");
                    width += room;
                }
                text.push_str("\n};");
            }
            text.push('\n');
        }
        text
    }

    /// A generated type, imported; by its path if its name is taken.
    fn named(&mut self, module: &str, name: &str) -> String {
        if PRELUDE.contains(&name) {
            return format!("eihealth::{module}::{name}");
        }
        self.uses.insert(format!("eihealth::{module}::{name}"));
        name.to_owned()
    }

    fn operation(&mut self, operation: &Operation, given: &Given<'_>) -> String {
        let mut required: Vec<Code> = Vec::new();
        let mut optional = Vec::new();
        for (parameter, value) in &given.parameters {
            let owner = enum_owner(&operation.id, &parameter.name);
            let code = match parameter.name.as_str() {
                PLATFORM_PROJECT if parameter.location == In::Path => Code::text(PROJECT),
                _ if parameter.location == In::Path => self.in_path(&parameter.schema, &owner, value),
                _ => self.liberal(&parameter.schema, &owner, value),
            };
            match parameter.required {
                true => required.push(code),
                false => optional.push(Code::call(identifier(&field_name(&parameter.name)), vec![code])),
            }
        }
        let mut body = None;
        if let (Some(described), Some(value)) = (&operation.body, &given.body) {
            match Media::of(&described.media) {
                Media::Json => body = Some((described.required, self.body(&described.schema, value))),
                Media::Form if operation.upload.is_some() => {
                    return self.in_parts(operation, described, given, required);
                }
                Media::Form => {
                    let (parts, setters) = self.form(described, value);
                    required.extend(parts);
                    optional.extend(setters);
                }
                Media::Text | Media::Binary => {
                    body = Some((described.required, self.file(value)));
                }
            }
        }
        let call = |body: Option<Code>| {
            let mut arguments = required.clone();
            let mut setters = optional.clone();
            match (&operation.body, body) {
                (Some(described), Some(code)) if described.required => arguments.push(code),
                (Some(_), Some(code)) => setters.push(Code::call("body", vec![code])),
                _ => {}
            }
            let method = identifier(&field_name(&operation.id));
            let client = if TAKING.contains(&method.as_str()) { "(&client)" } else { "client" };
            let head = Code::word(client).then(Code::call(method, arguments));
            setters.into_iter().fold(head, Code::then)
        };
        let inline = self.used(operation, call(body.as_ref().map(|(_, code)| code.clone())));
        let Some((_, code)) = body else { return inline };
        let first = inline.lines().next().unwrap_or_default();
        let is_whole = first.ends_with([';', '{']);
        if is_whole && first.chars().count() <= WIDTH {
            return inline;
        }
        // by itself first, where it makes the call too long
        let uses = self.used(operation, call(Some(Code::word("body"))));
        format!("{}\n{uses}", code.lines("let body = ", ";", 0))
    }

    /// The end of a call, and what is done with its answer.
    fn used(&mut self, operation: &Operation, call: Code) -> String {
        if let Some(text) = self.started(operation, &call) {
            return text;
        }
        if let Some(text) = self.listed(operation, &call) {
            return text;
        }
        let awaited = call.then(Code::word("await?"));
        let contents: Vec<_> = operation.successes().into_iter().map(|r| r.content.as_ref()).collect();
        let kind = |content: &Option<&Content>| {
            content.map(|content| match Media::of(&content.media) {
                Media::Json => (Media::Json, Some(Shape::of_schema(self.api, &content.schema))),
                Media::Text => (Media::Text, None),
                Media::Binary | Media::Form => (Media::Binary, None),
            })
        };
        let Some(first) = contents.first() else { return awaited.lines("", ";", 0) };
        if contents.iter().any(|other| kind(other) != kind(first)) {
            let call = awaited.lines("let answer = ", ";", 0);
            return format!("{call}\nprintln!(\"{{}}\", answer.status());");
        }
        let Some(content) = first else { return awaited.lines("", ";", 0) };
        match Media::of(&content.media) {
            Media::Json => {
                let shape = Shape::of_schema(self.api, &content.schema);
                self.read(operation, &shape, content, awaited)
            }
            Media::Text => {
                let call = awaited.then(Code::word("into_inner()"));
                format!("{}\nprintln!(\"{{text}}\");", call.lines("let text = ", ";", 0))
            }
            Media::Binary | Media::Form => {
                let file = answered_file(operation).unwrap_or_default();
                let call =
                    awaited.then(Code::call("save", vec![Code::text(&file)])).then(Code::word("await?"));
                format!("{}\nprintln!(\"{{}} bytes\", saved.bytes);", call.lines("let saved = ", ";", 0))
            }
        }
    }

    /// What is done with an answer of JSON.
    fn read(&self, operation: &Operation, shape: &Shape, content: &Content, call: Code) -> String {
        let (schema, example, noun) = (&content.schema, content.example.as_ref(), noun(&operation.id));
        match shape.present() {
            Shape::Record(_) if union(self.api.resolve(schema)).is_none() => {
                let fields = self.telling(schema, example, operation.waiting.as_ref());
                match fields.as_slice() {
                    [] => match self.secret(schema) {
                        Some(field) => {
                            let call = call.then(Code::word("into_inner()")).then(Code::word(&*field));
                            call.lines(&format!("let {field} = "), ";", 0)
                        }
                        None => call.lines("", ";", 0),
                    },
                    fields => {
                        let call = call.lines(&format!("let {noun} = "), ";", 0);
                        format!("{call}\n{}", printed(noun, fields))
                    }
                }
            }
            Shape::List(item) if matches!(item.present(), Shape::Record(_)) => {
                let items = self.api.resolve(schema).get("items").unwrap_or(&Value::Null);
                let fields = self.telling(items, example.and_then(|list| list.get(0)), None);
                let call = call.lines("let answer = ", ";", 0);
                format!("{call}\nfor item in answer.iter() {{\n    {}\n}}", printed("item", &fields))
            }
            _ => {
                let call = call.then(Code::word("into_inner()"));
                format!("{}\nprintln!(\"{{{noun}:?}}\");", call.lines(&format!("let {noun} = "), ";", 0))
            }
        }
    }

    /// What starts something is waited for.
    fn started(&mut self, operation: &Operation, call: &Code) -> Option<String> {
        let starts = operation.starts.as_ref()?;
        let shown_by = self.api.operation(&starts.shown_by)?;
        let mut waitings =
            shown_by.waiting.iter().flat_map(|first| std::iter::once(first).chain(&first.also));
        let waiting = waitings.find(|waiting| waiting.of == starts.of)?;
        if waiting.id.is_some() && starts.item.is_none() {
            return None;
        }
        self.features.extend(shown_by.feature.clone());
        let wait = ["start()", "await?", "wait()", "await?"].into_iter().map(Code::word);
        let call = wait.fold(call.clone(), Code::then);
        if starts.gone {
            return Some(call.lines("", ";", 0));
        }
        let noun = match waiting.id {
            Some(_) => singular(noun(&shown_by.id)),
            None => noun(&shown_by.id).to_owned(),
        };
        let fields = self.waited_for(shown_by, waiting)?;
        Some(format!("{}\n{}", call.lines(&format!("let {noun} = "), ";", 0), printed(&noun, &fields)))
    }

    /// The fields to show of what was waited for.
    fn waited_for(&self, shown_by: &Operation, waiting: &Waiting) -> Option<Vec<String>> {
        let content = shown_by.successes().into_iter().find_map(|response| response.content.as_ref())?;
        match (&waiting.id, &shown_by.paging) {
            (Some(_), Some(paging)) => {
                let (schema, example) =
                    self.items(&content.schema, content.example.as_ref(), &paging.items)?;
                Some(self.telling(schema, example, Some(waiting)))
            }
            _ => Some(self.telling(&content.schema, content.example.as_ref(), Some(waiting))),
        }
    }

    /// A list is read to its end.
    fn listed(&self, operation: &Operation, call: &Code) -> Option<String> {
        let paging = operation.paging.as_ref()?;
        let content = operation.successes().into_iter().find_map(|response| response.content.as_ref())?;
        let (schema, example) = self.items(&content.schema, content.example.as_ref(), &paging.items)?;
        let field = paging.items.rsplit('.').next().unwrap_or_default();
        let (mut many, one) = (identifier(&field_name(field)), singular(field));
        if many == one || many == "client" {
            many = "items".to_owned();
        }
        let shown = match Shape::of_schema(self.api, schema) {
            Shape::Record(_) if union(self.api.resolve(schema)).is_none() => {
                printed(&one, &self.telling(schema, example, operation.waiting.as_ref()))
            }
            _ => format!("println!(\"{{{one}:?}}\");"),
        };
        let call = call.clone().then(Code::word("items()"));
        let call = call.lines(&format!("let mut {many} = "), ";", 0);
        Some(format!("{call}\nwhile let Some({one}) = {many}.try_next().await? {{\n    {shown}\n}}"))
    }

    /// The schema and the first example of the items of a list.
    fn items<'s>(
        &'s self,
        schema: &'s Value,
        example: Option<&'s Value>,
        path: &str,
    ) -> Option<(&'s Value, Option<&'s Value>)> {
        let (mut schema, mut example) = (schema, example);
        for step in path.split('.') {
            schema = self.api.resolve(schema).get("properties")?.get(step)?;
            example = example.and_then(|example| example.get(step));
        }
        Some((self.api.resolve(schema).get("items")?, example.and_then(|list| list.get(0))))
    }

    /// The one or two fields of a record that are shown: those that the example has and that tell most, and where there
    /// is a state, that.
    fn telling(&self, schema: &Value, example: Option<&Value>, waiting: Option<&Waiting>) -> Vec<String> {
        const SHOWN: usize = 2;
        let target = self.api.resolve(schema);
        let is_there =
            |name: &str| example.is_none_or(|example| example.get(name).is_some_and(|v| !v.is_null()));
        let fields: Vec<(&String, &Value)> = members(target.get("properties"))
            .filter(|(name, property)| is_there(name) && !self.api.is_sensitive(property))
            .collect();
        let is_scalar = |property: &Value| {
            !matches!(
                Shape::in_field(self.api, property, "x").present(),
                Shape::Record(_) | Shape::List(_) | Shape::Map(_) | Shape::Boxed(_) | Shape::Any
            )
        };
        let mut scalars: Vec<&str> = fields
            .iter()
            .filter(|(_, property)| is_scalar(property))
            .map(|(name, _)| name.as_str())
            .collect();
        // stable: those that are nothing special keep their order
        scalars.sort_by_key(|name| TELLING.iter().position(|known| known == name).unwrap_or(TELLING.len()));
        // of `jobs[].status` and `basic_info.status`, the field of the record
        let state = waiting.and_then(|waiting| {
            let path = waiting.state.rsplit_once("[].").map_or(waiting.state.as_str(), |(_, path)| path);
            let root = path.split('.').next()?;
            fields.iter().map(|(name, _)| name.as_str()).find(|name| *name == root)
        });
        if let Some(state) = state {
            scalars.retain(|name| *name == "name" || (*name == "id" && !is_there("name")));
            scalars.push(state);
        }
        scalars.truncate(SHOWN);
        if state.is_none()
            && scalars.first().is_none_or(|first| !TELLING.contains(first))
            && scalars.len() < SHOWN
        {
            // a record that is all about what is in it
            let inner = fields.iter().map(|(name, _)| name.as_str()).find(|name| !scalars.contains(name));
            scalars.extend(inner);
        }
        scalars.into_iter().map(|name| identifier(&field_name(name))).collect()
    }

    /// The field of a record that holds nothing but a secret.
    fn secret(&self, schema: &Value) -> Option<String> {
        let mut fields = members(self.api.resolve(schema).get("properties"));
        let (name, _) = fields.find(|(_, property)| self.api.is_sensitive(property))?;
        Some(identifier(&field_name(name)))
    }

    /// A file that is sent in parts.
    fn in_parts(
        &mut self,
        operation: &Operation,
        body: &Body,
        given: &Given<'_>,
        mut arguments: Vec<Code>,
    ) -> String {
        let (Some(upload), Some(value)) = (&operation.upload, &given.body) else { return String::new() };
        let schema = self.api.resolve(&body.schema);
        let needed: Vec<&str> = array(schema.get("required")).filter_map(Value::as_str).collect();
        let parts = members(schema.get("properties"));
        for (name, part) in parts.filter(|(name, _)| needed.contains(&name.as_str()) && **name != upload.file)
        {
            let value = value.get(name).cloned().unwrap_or_default();
            let code = self.liberal(part, name, &value);
            arguments.push(code);
        }
        let text = |name: &Option<String>| value.get(name.as_deref()?)?.as_str();
        let file = given.file_name(operation, value.get(&upload.file).unwrap_or(&Value::Null)).to_owned();
        arguments.push(Code::text(&file));
        let method = format!("{}_in_parts", identifier(&field_name(&operation.id)));
        let mut call = Code::word("client").then(Code::call(method, arguments));
        if let Some(folder) = text(&upload.folder) {
            call = call.then(Code::call("to", vec![Code::text(folder)]));
        }
        let call = call.then(Code::word("await?")).lines("let uploaded = ", ";", 0);
        format!("{call}\nprintln!(\"{{}} bytes\", uploaded.bytes);")
    }

    /// The parts of a form: arguments, and setters.
    fn form(&mut self, body: &Body, value: &Value) -> (Vec<Code>, Vec<Code>) {
        let schema = self.api.resolve(&body.schema);
        let needed: Vec<&str> = array(schema.get("required")).filter_map(Value::as_str).collect();
        let (mut required, mut optional) = (Vec::new(), Vec::new());
        for (name, part) in members(schema.get("properties")) {
            let Some(value) = value.get(name).filter(|value| !value.is_null()) else { continue };
            let is_file = self.api.resolve(part).get("format").and_then(Value::as_str) == Some("binary");
            let code = if is_file { self.file(value) } else { self.body(part, value) };
            match needed.contains(&name.as_str()) {
                true => required.push(code),
                false => optional.push(Code::call(identifier(&field_name(name)), vec![code])),
            }
        }
        (required, optional)
    }

    /// The content of a file.
    fn file(&mut self, example: &Value) -> Code {
        self.uses.insert("eihealth::Upload".to_owned());
        let name = Code::text(file_name(example));
        let read = format!("Upload::from(std::fs::read({})?)", name.flat());
        Code::word(read).then(Code::call("file_name", vec![name]))
    }

    /// A segment of the path: whatever it is, it is given as text or number.
    fn in_path(&mut self, schema: &Value, owner: &str, value: &Value) -> Code {
        match Shape::in_field(self.api, schema, owner).present() {
            Shape::Text => Code::text(&text_of(value)),
            _ => self.liberal(schema, owner, value),
        }
    }

    /// A body or a part of a form: where its enums have no names of their own, they are texts.
    fn body(&mut self, schema: &Value, value: &Value) -> Code {
        let shape = Shape::of_schema(self.api, schema);
        self.value(&shape, schema, value, Typed::Liberal)
    }

    /// The argument of a setter, or of a constructor.
    fn liberal(&mut self, schema: &Value, owner: &str, value: &Value) -> Code {
        let shape = Shape::in_field(self.api, schema, owner);
        self.value(shape.present(), schema, value, Typed::Liberal)
    }

    fn value(&mut self, shape: &Shape, schema: &Value, value: &Value, typed: Typed) -> Code {
        let target = self.api.resolve(schema);
        let exact = typed == Typed::Exact;
        match shape {
            Shape::Maybe(_) if value.is_null() => Code::word("None"),
            Shape::Maybe(inner) => Code::call("Some", vec![self.value(inner, schema, value, Typed::Exact)]),
            Shape::Boxed(inner) => {
                let code = self.value(inner, schema, value, typed);
                if exact { Code::call("Box::new", vec![code]) } else { code }
            }
            Shape::Text if exact => Code::word(format!("{:?}.to_owned()", text_of(value))),
            Shape::Timestamp if exact => Code::word(format!("{:?}.into()", text_of(value))),
            Shape::Text | Shape::Timestamp => Code::text(&text_of(value)),
            Shape::Integer => Code::word(value.to_string()),
            Shape::Bool => Code::word(value.to_string()),
            Shape::Float => {
                Code::word(value.as_f64().map_or_else(|| value.to_string(), |v| format!("{v:?}")))
            }
            Shape::Enum(name) => self.variant(name, target, value),
            Shape::Any => match value {
                Value::String(text) if typed == Typed::Liberal => Code::text(text),
                Value::Bool(_) | Value::Number(_) if typed == Typed::Liberal => Code::word(value.to_string()),
                _ => {
                    self.uses.insert("serde_json::json".to_owned());
                    Code::json(value)
                }
            },
            Shape::Record(name) => self.record(name, schema, value),
            Shape::List(inner) => {
                let items = target.get("items").unwrap_or(&Value::Null);
                let of = match **inner {
                    _ if exact => Typed::Exact,
                    Shape::Maybe(_) => Typed::Exact,
                    // of one type, whatever they are
                    Shape::Any => Typed::Exact,
                    _ => Typed::Liberal,
                };
                let codes: Vec<Code> =
                    array(Some(value)).map(|item| self.value(inner, items, item, of)).collect();
                match codes.as_slice() {
                    [] if exact => Code::word("Vec::new()"),
                    [] => {
                        let ty = self.ty(inner);
                        Code::word(format!("Vec::<{ty}>::new()"))
                    }
                    _ if exact => Code::List("vec![".to_owned(), codes, "]"),
                    _ => Code::array(codes),
                }
            }
            Shape::Map(inner) => {
                let more = target.get("additionalProperties").unwrap_or(&Value::Null);
                let of = match **inner {
                    _ if exact => Typed::Exact,
                    Shape::Maybe(_) | Shape::List(_) | Shape::Map(_) | Shape::Any => Typed::Exact,
                    _ => Typed::Liberal,
                };
                let pairs: Vec<Code> = members(Some(value))
                    .map(|(key, value)| {
                        let key = Code::text(key);
                        let key = if exact { Code::word(key.flat() + ".to_owned()") } else { key };
                        Code::List("(".to_owned(), vec![key, self.value(inner, more, value, of)], ")")
                    })
                    .collect();
                match (exact, pairs.is_empty()) {
                    (true, _) => {
                        self.uses.insert("std::collections::BTreeMap".to_owned());
                        Code::call("BTreeMap::from", vec![Code::array(pairs)])
                    }
                    (false, true) => {
                        let ty = self.ty(inner);
                        Code::word(format!("Vec::<(String, {ty})>::new()"))
                    }
                    (false, false) => Code::array(pairs),
                }
            }
        }
    }

    /// A type by its name, where nothing tells it.
    fn ty(&mut self, shape: &Shape) -> String {
        match shape {
            Shape::Text => "String".to_owned(),
            Shape::Integer => "i64".to_owned(),
            Shape::Float => "f64".to_owned(),
            Shape::Bool => "bool".to_owned(),
            Shape::Timestamp => "eihealth::Timestamp".to_owned(),
            Shape::Any => "serde_json::Value".to_owned(),
            Shape::Enum(name) => self.enumeration(name),
            Shape::Record(name) => self.named("types", name),
            Shape::List(inner) => format!("Vec<{}>", self.ty(inner)),
            Shape::Map(inner) => format!("std::collections::BTreeMap<String, {}>", self.ty(inner)),
            Shape::Maybe(inner) => format!("Option<{}>", self.ty(inner)),
            Shape::Boxed(inner) => format!("Box<{}>", self.ty(inner)),
        }
    }

    /// An enum by its name. What the specification gives no name stands beside what has it.
    fn enumeration(&mut self, name: &str) -> String {
        self.named(if self.enums.0.contains(name) { "operations" } else { "types" }, name)
    }

    fn variant(&mut self, name: &str, schema: &Value, value: &Value) -> Code {
        let values: Vec<&str> = array(schema.get("enum")).filter_map(Value::as_str).collect();
        let names = distinct_values(values.iter().copied());
        let text = text_of(value);
        let known = values.iter().position(|known| *known == text).and_then(|index| names.get(index));
        let path = self.enumeration(name);
        match known {
            Some(known) => Code::word(format!("{path}::{}", enum_variant(known))),
            None => Code::word(format!("{path}::from({text:?})")),
        }
    }

    /// A record: `new` with what it requires, and a setter for each other field.
    fn record(&mut self, name: &str, schema: &Value, value: &Value) -> Code {
        let target = self.api.resolve(schema);
        if let Some(union) = union(target) {
            let kind = value.get(union.property).and_then(Value::as_str).unwrap_or_default();
            let variant = union.variants.iter().find(|variant| variant.values.contains(&kind));
            let path = self.named("types", name);
            return match variant.and_then(|v| Some((v, self.api.schemas.get(&*v.schema)?))) {
                Some((variant, schema)) => {
                    let inner = self.record_of(&variant.schema, schema, value);
                    Code::call(
                        format!("{path}::{}", identifier(&union_variant(&variant.schema))),
                        vec![inner],
                    )
                }
                None => {
                    self.uses.insert("serde_json::json".to_owned());
                    Code::call(format!("{path}::Unknown"), vec![Code::json(value)])
                }
            };
        }
        let owner = self.name_of(schema).unwrap_or_else(|| name.to_owned());
        self.record_of(&owner, target, value)
    }

    fn record_of(&mut self, schema_name: &str, schema: &Value, value: &Value) -> Code {
        let name = identifier(&type_name(schema_name));
        let path = self.named("types", &name);
        let required: Vec<&str> = array(schema.get("required")).filter_map(Value::as_str).collect();
        let (mut arguments, mut setters) = (Vec::new(), Vec::new());
        for (property, described) in members(schema.get("properties")) {
            let is_required = required.contains(&property.as_str());
            let given = value.get(property).filter(|given| is_required || !given.is_null());
            let owner = enum_owner(schema_name, property);
            match (given, is_required) {
                (Some(given), true) => arguments.push(self.liberal(described, &owner, given)),
                (None, true) => {
                    let made = super::values::value(self.api, described, super::values::Extent::Required);
                    arguments.push(self.liberal(described, &owner, &made));
                }
                (Some(given), false) => {
                    let code = self.liberal(described, &owner, given);
                    setters.push(Code::call(setter_name(property), vec![code]));
                }
                (None, false) => {}
            }
        }
        setters.into_iter().fold(Code::call(format!("{path}::new"), arguments), Code::then)
    }

    /// The name of the schema at the end of a reference.
    fn name_of(&self, schema: &Value) -> Option<String> {
        let (mut schema, mut name) = (schema, None);
        // a circle has no end
        for _ in 0..=self.api.schemas.len() {
            let Some(next) = schema_reference(schema).and_then(|reference| name_of(reference, "schemas"))
            else {
                break;
            };
            schema = self.api.schemas.get(&*next)?;
            name = Some(next.into_owned());
        }
        name
    }
}

/// Whether a value stands where its type is given, or where anything that converts into it will do.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Typed {
    Liberal,
    Exact,
}

/// `println!` of the fields of a variable.
fn printed(variable: &str, fields: &[String]) -> String {
    let holes = vec!["{:?}"; fields.len()].join(" ");
    let fields: Vec<String> = fields.iter().map(|field| format!("{variable}.{field}")).collect();
    format!("println!(\"{holes}\", {});", fields.join(", "))
}

/// The name of one of many.
fn singular(many: &str) -> String {
    let many = field_name(many);
    let one = match many.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => many.strip_suffix('s').filter(|one| !one.ends_with('s')).unwrap_or("item").to_owned(),
    };
    if is_plain(&one) { one } else { "item".to_owned() }
}
