//! Rust names for the specification's names.

use proc_macro2::Span;
use syn::Ident;

use crate::openapi::model::Operation;
use crate::openapi::naming;

/// The identifier of a field, parameter or method.
pub(crate) fn field(name: &str) -> Ident {
    ident(&naming::field_name(name))
}

/// The identifier of the setter of a field.
pub(crate) fn setter(name: &str) -> Ident {
    ident(&naming::setter_name(name))
}

/// The identifier of a type.
pub(crate) fn type_name(name: &str) -> Ident {
    ident(&naming::type_name(name))
}

/// The name of an operation's request; that of its body is often the operation's own.
pub(crate) fn request_name(operation: &Operation) -> Ident {
    ident(&naming::request_name(&operation.id))
}

/// The identifier of an operation's facts: not a name that generated files import, nor one that a rule can have.
pub(crate) fn constant(name: &str) -> Ident {
    const RULES: [&str; 7] = ["REQUIRED", "SENSITIVE", "LENGTH_", "ITEMS_", "RANGE_", "ONE_OF_", "EACH_"];
    let name = naming::field_name(name).to_uppercase();
    let taken = name == "CATALOGUE" || RULES.iter().any(|rule| name.starts_with(rule));
    ident(&if taken { name + "_" } else { name })
}

/// The identifier of the function that calls an operation by its name: not one that its file imports.
pub(crate) fn dispatched(operation: &str) -> Ident {
    match operation {
        "replay" => ident("replay_"),
        _ => field(operation),
    }
}

/// The name of a module for an area or feature.
pub(crate) fn module(name: &str) -> String {
    ident(&naming::module_name(name)).to_string()
}

/// Makes an identifier: keywords get a trailing underscore, as typify gives them.
pub(crate) fn ident(name: &str) -> Ident {
    Ident::new(&naming::identifier(name), Span::call_site())
}
