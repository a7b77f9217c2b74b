//! Rust names for the specification's names.

use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};
use proc_macro2::Span;
use syn::Ident;

use crate::openapi::model::Operation;

/// The identifier of a field, parameter or method.
pub(crate) fn field(name: &str) -> Ident {
    ident(&name.replace(|c: char| !(c.is_alphanumeric() || c == '_'), "-").to_snake_case())
}

/// The identifier of a type.
pub(crate) fn type_name(name: &str) -> Ident {
    ident(&name.to_pascal_case())
}

/// The name of an operation's request; that of its body is often the operation's own.
pub(crate) fn request_name(operation: &Operation) -> Ident {
    ident(&format!("{}Request", operation.id.to_pascal_case()))
}

/// The identifier of a constant.
pub(crate) fn constant(name: &str) -> Ident {
    ident(&name.to_shouty_snake_case())
}

/// The name of a module for an area or feature.
pub(crate) fn module(name: &str) -> String {
    name.to_snake_case()
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
