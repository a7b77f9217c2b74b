//! Rust names for the specification's names.

use heck::ToShoutySnakeCase;
use proc_macro2::Span;
use syn::Ident;

use crate::openapi::model::Operation;
use crate::openapi::naming;

/// The identifier of a field, parameter or method.
pub(crate) fn field(name: &str) -> Ident {
    ident(&naming::field_name(name))
}

/// The identifier of the setter of a field: not the name of the constructor, nor of what any value can do, which a
/// method would hide.
pub(crate) fn setter(name: &str) -> Ident {
    let ident = field(name);
    match ident.to_string().as_str() {
        taken @ ("new" | "clone" | "into") => Ident::new(&format!("{taken}_"), Span::call_site()),
        _ => ident,
    }
}

/// The identifier of a type.
pub(crate) fn type_name(name: &str) -> Ident {
    ident(&naming::type_name(name))
}

/// The name of an operation's request; that of its body is often the operation's own.
pub(crate) fn request_name(operation: &Operation) -> Ident {
    ident(&naming::request_name(&operation.id))
}

/// The identifier of a constant.
pub(crate) fn constant(name: &str) -> Ident {
    ident(&name.to_shouty_snake_case())
}

/// The name of a module for an area or feature.
pub(crate) fn module(name: &str) -> String {
    naming::module_name(name)
}

/// Makes an identifier: keywords get a trailing underscore, as typify gives them.
pub(crate) fn ident(name: &str) -> Ident {
    let starts_well = name.starts_with(|c: char| c.is_alphabetic() || c == '_');
    let name = if starts_well { name.to_owned() } else { format!("x_{name}") };
    match syn::parse_str::<Ident>(&name) {
        Ok(_) if name != "gen" => Ident::new(&name, Span::call_site()),
        _ => Ident::new(&format!("{name}_"), Span::call_site()),
    }
}
