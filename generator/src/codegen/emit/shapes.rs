//! Rust types and how a caller hands a value of each to the SDK.

use std::collections::BTreeSet;

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::quote;
use syn::Ident;

pub(crate) use crate::openapi::naming::Shape;

use super::names::ident;

impl Shape {
    /// The type of a field that holds it.
    pub(crate) fn ty(&self) -> TokenStream {
        match self {
            Shape::Text => quote!(::std::string::String),
            Shape::Integer => quote!(i64),
            Shape::Float => quote!(f64),
            Shape::Bool => quote!(bool),
            Shape::Timestamp => quote!(crate::runtime::Timestamp),
            Shape::Any => quote!(::serde_json::Value),
            Shape::Enum(name) | Shape::Record(name) => {
                let name = ident(name);
                quote!(#name)
            }
            Shape::List(inner) => {
                let inner = inner.ty();
                quote!(::std::vec::Vec<#inner>)
            }
            Shape::Map(inner) => {
                let inner = inner.ty();
                quote!(::std::collections::BTreeMap<::std::string::String, #inner>)
            }
            Shape::Maybe(inner) => {
                let inner = inner.ty();
                quote!(::std::option::Option<#inner>)
            }
            Shape::Boxed(inner) => {
                let inner = inner.ty();
                quote!(::std::boxed::Box<#inner>)
            }
        }
    }

    /// Whether it is one value that can be written as text.
    pub(crate) fn is_scalar(&self) -> bool {
        matches!(
            self,
            Shape::Text | Shape::Integer | Shape::Float | Shape::Bool | Shape::Timestamp | Shape::Enum(_)
        )
    }

    /// The type of an argument that takes it, as liberal as is clear.
    pub(crate) fn argument(&self) -> TokenStream {
        let ty = self.ty();
        match self {
            Shape::Text | Shape::Timestamp | Shape::Any | Shape::Enum(_) => {
                quote!(impl ::std::convert::Into<#ty>)
            }
            Shape::List(inner) => {
                let item = match **inner {
                    Shape::Maybe(_) => inner.ty(),
                    _ => inner.argument(),
                };
                quote!(impl ::std::iter::IntoIterator<Item = #item>)
            }
            Shape::Map(inner) => {
                let item = match **inner {
                    Shape::Maybe(_) | Shape::List(_) | Shape::Map(_) => inner.ty(),
                    _ => inner.argument(),
                };
                quote!(impl ::std::iter::IntoIterator<Item = (impl ::std::convert::Into<::std::string::String>, #item)>)
            }
            Shape::Boxed(inner) => inner.argument(),
            Shape::Integer | Shape::Float | Shape::Bool | Shape::Record(_) | Shape::Maybe(_) => ty,
        }
    }

    /// What a setter of an optional value takes: the parameter that says in which form, the type of the
    /// argument, and the `Option` of the value that is made of it.
    ///
    /// A value, or an `Option` of one. Texts and what is made of them convert as in [`argument`](Self::argument);
    /// for numbers and records `Into<Option<_>>` keeps literals inferred.
    pub(crate) fn optional(&self, argument: &Ident) -> (TokenStream, TokenStream, TokenStream) {
        let ty = self.ty();
        let plain = |value: TokenStream| {
            let option = quote!(::std::option::Option<#ty>);
            (quote!(), quote!(impl ::std::convert::Into<#option>), value)
        };
        match self {
            Shape::Text | Shape::Timestamp | Shape::Enum(_) => (
                quote!(<Form>),
                quote!(impl crate::runtime::record::IntoOption<#ty, Form>),
                quote!(crate::runtime::record::IntoOption::into_option(#argument)),
            ),
            Shape::List(inner)
                if !matches!(**inner, Shape::Any | Shape::Integer | Shape::List(_) | Shape::Map(_)) =>
            {
                let item = inner.ty();
                (
                    quote!(<Form>),
                    quote!(impl crate::runtime::record::IntoOptionalList<#item, Form>),
                    quote!(crate::runtime::record::IntoOptionalList::into_optional_list(#argument)),
                )
            }
            Shape::Integer | Shape::Float | Shape::Bool | Shape::Record(_) => plain(quote!(#argument.into())),
            Shape::Boxed(inner) => {
                let (form, ty, value) = inner.optional(argument);
                let inner = inner.ty();
                let value = quote! {{
                    let value: ::std::option::Option<#inner> = #value;
                    value.map(::std::boxed::Box::new)
                }};
                (form, ty, value)
            }
            // an `Option` would be JSON as well, or leave the type of literals open
            Shape::Any | Shape::List(_) | Shape::Map(_) | Shape::Maybe(_) => {
                let value = self.convert(quote!(#argument));
                (quote!(), self.argument(), quote!(Some(#value)))
            }
        }
    }

    /// Turns an argument into the field's value.
    pub(crate) fn convert(&self, argument: TokenStream) -> TokenStream {
        match self {
            Shape::Text | Shape::Timestamp | Shape::Any | Shape::Enum(_) => quote!(#argument.into()),
            Shape::List(inner) => match &**inner {
                Shape::Text | Shape::Timestamp | Shape::Any | Shape::Enum(_) => {
                    quote!(#argument.into_iter().map(::std::convert::Into::into).collect())
                }
                Shape::List(_) | Shape::Map(_) | Shape::Boxed(_) => {
                    let item = inner.convert(quote!(item));
                    quote!(#argument.into_iter().map(|item| #item).collect())
                }
                _ => quote!(#argument.into_iter().collect()),
            },
            Shape::Map(inner) => {
                let value = match **inner {
                    Shape::Text | Shape::Timestamp | Shape::Any | Shape::Enum(_) => quote!(value.into()),
                    _ => quote!(value),
                };
                quote!(#argument.into_iter().map(|(key, value)| (key.into(), #value)).collect())
            }
            Shape::Boxed(inner) => {
                let inner = inner.convert(argument);
                quote!(::std::boxed::Box::new(#inner))
            }
            _ => argument,
        }
    }
}

/// A type with the path of the generated structs it names.
pub(crate) fn from_types(ty: TokenStream, shape: &Shape) -> TokenStream {
    let mut names = BTreeSet::new();
    shape.records(&mut names);
    qualify(ty, &names, "types")
}

/// Puts `module::` before each of `names`.
pub(crate) fn qualify(tokens: TokenStream, names: &BTreeSet<String>, module: &str) -> TokenStream {
    let path = ident(module);
    let mut in_path = false;
    tokens
        .into_iter()
        .map(|token| match &token {
            TokenTree::Punct(punct) => {
                in_path = punct.as_char() == ':';
                token.into()
            }
            // what stands behind `::` is the end of an absolute path
            TokenTree::Ident(name) if names.contains(&name.to_string()) && !in_path => quote!(#path::#name),
            TokenTree::Group(group) => {
                let inner = qualify(group.stream(), names, module);
                TokenTree::Group(Group::new(group.delimiter(), inner)).into()
            }
            _ => token.into(),
        })
        .collect()
}
