//! The flags of an operation.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction};
use eihealth::dispatch::{Input, Operation, Schema};

use super::limits;
use super::shape::{self, Kind};

/// How deep the fields of a body are flags; what is deeper is given as JSON.
const DEPTH: usize = 4;

/// A flag: where its value goes, and what it may be.
pub(super) struct Flag {
    /// clap's id, which is unique: the place and the name.
    pub(super) id: String,
    /// Without the dashes in front.
    pub(super) long: String,
    pub(super) place: Place,
    pub(super) schema: Schema,
    pub(super) description: String,
    /// Must be given, unless the body comes as a whole.
    pub(super) required: bool,
    pub(super) deprecated: bool,
}

/// Where a value goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A parameter or a part of a form: place and name on the wire.
    Input(String, String),
    /// A field of the body: the steps to it.
    Field(Vec<String>),
}

/// The flags of an operation, in the order of the reference.
pub(super) fn of(operation: Operation) -> Vec<Flag> {
    let mut flags = Vec::new();
    for input in operation.inputs() {
        match input.place.as_str() {
            "body" => body(&input, &mut flags),
            place => flags.push(Flag {
                id: format!("{place}.{}", input.name),
                long: long(&input.name),
                place: Place::Input(place.to_owned(), input.name.clone()),
                description: input.description.clone(),
                required: input.required,
                deprecated: input.deprecated,
                schema: input.schema,
            }),
        }
    }
    flags
}

/// The body as a whole, if there is one.
pub(super) fn whole_body(operation: Operation) -> Option<Input> {
    operation.inputs().into_iter().find(|input| input.place == "body")
}

fn body(input: &Input, flags: &mut Vec<Flag>) {
    if let Kind::Record(fields) = shape::kind(&input.schema) {
        record(&mut Vec::new(), fields, input.required, flags);
    }
}

fn record(
    way: &mut Vec<String>,
    fields: Vec<(String, Schema, bool)>,
    is_required: bool,
    flags: &mut Vec<Flag>,
) {
    for (name, schema, required) in fields {
        let required = required && is_required;
        way.push(name);
        match shape::kind(&schema) {
            Kind::Record(fields) if way.len() < DEPTH => record(way, fields, required, flags),
            _ => flags.push(Flag {
                id: format!("body.{}", way.join(".")),
                long: way.iter().map(|step| long(step)).collect::<Vec<_>>().join("."),
                place: Place::Field(way.clone()),
                description: shape::description(&schema),
                required,
                deprecated: schema.json().get("deprecated").is_some_and(|flag| flag == true),
                schema,
            }),
        }
        way.pop();
    }
}

/// A name on the wire as a flag's: with hyphens.
pub(in crate::commands) fn long(name: &str) -> String {
    name.replace('_', "-")
}

impl Flag {
    /// What it is, in a sentence.
    pub(super) fn summary(&self) -> String {
        first_sentence(&self.description)
    }

    /// The flag for clap. `taken` are the names that others have; `instead` the options with which it need not be there.
    pub(super) fn argument(
        &self,
        taken: &mut Vec<String>,
        heading: &'static str,
        is_required: bool,
        instead: &[&'static str],
    ) -> Arg {
        let kind = shape::kind(&self.schema);
        let repeats = matches!(kind, Kind::List(_) | Kind::Map(_));
        let mut argument = Arg::new(self.id.clone())
            .long(self.long.clone())
            .help_heading(heading)
            .value_name(self.value_name(&kind))
            .action(if repeats { ArgAction::Append } else { ArgAction::Set })
            .help(self.summary())
            .long_help(self.long_help())
            .hide(self.deprecated)
            .allow_hyphen_values(matches!(kind, Kind::Integer | Kind::Instant | Kind::Number));
        // as it is on the wire, and one item of a list in the singular
        for alias in [self.long.replace('-', "_"), singular(&self.long, repeats)] {
            if alias != self.long && !taken.contains(&alias) {
                argument = argument.alias(alias.clone());
                taken.push(alias);
            }
        }
        let choices = shape::choices(&match &kind {
            Kind::List(items) => items.clone(),
            _ => self.schema.clone(),
        });
        if !choices.is_empty() {
            argument = argument.value_parser(PossibleValuesParser::new(choices));
        } else if matches!(kind, Kind::Boolean) {
            // the flag alone means yes
            argument = argument
                .num_args(0..=1)
                .default_missing_value("true")
                .value_parser(PossibleValuesParser::new(["true", "false"]))
                .ignore_case(true);
        }
        if is_required && self.required {
            argument = argument.required_unless_present_any(instead);
        }
        argument
    }

    fn value_name(&self, kind: &Kind) -> &'static str {
        match kind {
            Kind::Text => "TEXT",
            Kind::Integer => "INTEGER",
            Kind::Instant => "TIME",
            Kind::Number => "NUMBER",
            Kind::Boolean => "BOOLEAN",
            Kind::File => "FILE",
            Kind::Map(_) => "NAME=VALUE",
            Kind::Record(_) | Kind::Any => "JSON",
            Kind::List(items) => self.value_name(&shape::kind(items)),
        }
    }

    fn long_help(&self) -> String {
        let limits = limits::words(&self.schema);
        let mut help = self.description.clone();
        if !limits.is_empty() {
            help.push_str(&format!(" [{limits}]"));
        }
        match shape::kind(&self.schema) {
            Kind::List(_) => help.push_str(" [can be repeated]"),
            Kind::Map(_) => help.push_str(" [can be repeated]"),
            Kind::Instant => help.push_str(" [or a time such as 2024-05-17T08:30:00Z]"),
            _ => {}
        }
        help
    }
}

/// Up to the first full stop that ends a sentence, without it.
fn first_sentence(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    let end = line.find(". ").unwrap_or(line.len());
    line[..end].trim_end_matches('.').to_owned()
}

/// The singular of a list's name, as English mostly has it.
fn singular(name: &str, is_list: bool) -> String {
    let shorter = match name {
        _ if !is_list => None,
        name if name.ends_with("ies") => name.strip_suffix("ies").map(|stem| format!("{stem}y")),
        name if name.ends_with("sses") => name.strip_suffix("es").map(str::to_owned),
        name if name.ends_with("ss") => None,
        name => name.strip_suffix('s').map(str::to_owned),
    };
    shorter.unwrap_or_else(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{first_sentence, singular};

    #[test]
    fn one_of_a_list() {
        for (list, one) in [
            ("labels", "label"),
            ("entries", "entry"),
            ("accesses", "access"),
            ("class", "class"),
            ("ids", "id"),
        ] {
            assert_eq!(singular(list, true), one);
        }
        assert_eq!(singular("labels", false), "labels");
    }

    #[test]
    fn a_sentence_ends_where_another_begins() {
        assert_eq!(first_sentence("Version 1.0 of it. More."), "Version 1.0 of it");
        assert_eq!(first_sentence("One."), "One");
        assert_eq!(first_sentence(""), "");
    }
}
