//! What a caller gives to an operation: parameters, body, and the parts of a form.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use syn::Ident;

use crate::openapi::media::Media;
use crate::openapi::model::{Body, In, Operation, Parameter, array, members};

use super::Context;
use super::docs;
use super::names::{field, ident};
use super::rules::Rules;
use super::shapes::{Shape, from_types, qualify};

/// A required argument of a method, or the argument of a setter.
pub(crate) struct Input {
    pub(crate) name: Ident,
    pub(crate) ty: TokenStream,
    pub(crate) docs: Vec<String>,
    /// `.query("name", …)`: what is called on the request with it.
    pub(crate) apply: TokenStream,
    /// How its setter looks if it is optional.
    pub(crate) setter: Setter,
    pub(crate) required: bool,
    /// Part of the request: `path`, `query`, `header`, `form`, or `body`.
    pub(crate) place: &'static str,
    /// Name on the wire; `body` for the body.
    pub(crate) wire: String,
    /// The type of its value, as seen from the dispatch modules.
    pub(crate) value_ty: TokenStream,
}

/// The parameters, the argument's type and the body of a setter.
pub(crate) struct Setter {
    pub(crate) form: TokenStream,
    pub(crate) ty: TokenStream,
    pub(crate) body: TokenStream,
}

impl Setter {
    /// Takes a value or an `Option` of one; `apply` sends the value on.
    fn optional(
        shape: &Shape,
        name: &Ident,
        place: &str,
        wire: &str,
        ty: TokenStream,
        apply: &TokenStream,
    ) -> Self {
        let (form, argument, value) = shape.optional(name);
        let body = quote! {
            let given: ::std::option::Option<#ty> = #value;
            match given {
                Some(#name) => self.0.request #apply,
                None => self.0.request.unset(#place, #wire),
            }
        };
        Setter { form, ty: argument, body }
    }

    /// Takes a value.
    fn plain(ty: TokenStream, apply: &TokenStream) -> Self {
        Setter { form: quote!(), ty, body: quote!(self.0.request #apply;) }
    }
}

impl Context<'_> {
    /// What the caller gives, in the order of the method's arguments.
    pub(crate) fn inputs(
        &self,
        operation: &Operation,
        rules: &mut Rules,
        used: &mut BTreeSet<String>,
    ) -> Result<Vec<Input>, String> {
        let mut inputs = Vec::new();
        for parameter in operation.given() {
            inputs.push(self.parameter(operation, parameter, rules, used)?);
        }
        if let Some(body) = &operation.body {
            inputs.extend(self.body(body, rules));
        }
        let mut names = BTreeSet::new();
        if let Some(twice) = inputs.iter().find(|input| !names.insert(input.name.to_string())) {
            return Err(format!("operation {}: two inputs are called {}", operation.id, twice.name));
        }
        Ok(inputs)
    }

    fn parameter(
        &self,
        operation: &Operation,
        parameter: &Parameter,
        rules: &mut Rules,
        used: &mut BTreeSet<String>,
    ) -> Result<Input, String> {
        let name = field(&parameter.name);
        let methods = &self.base.methods;
        let shape = methods
            .get(&field(&operation.id).to_string())
            .and_then(|parameters| parameters.iter().find(|(known, _)| name == known))
            .map(|(_, shape)| shape)
            .ok_or_else(|| format!("progenitor's {} lacks the parameter {name}", operation.id))?;
        let shape = shape
            .as_ref()
            .map_err(|error| format!("operation {}: {}: {error}", operation.id, parameter.name))?;
        let shape = shape.present().clone();
        shape.enums(used);
        let rule = rules.of(self.api, &parameter.schema, parameter.required, true);
        if parameter.location == In::Query
            && shape == Shape::Integer
            && self.api.is_instant(&parameter.schema)
        {
            return Ok(self.instant(parameter, name, &rule));
        }
        let wire = &parameter.name;
        let value = shape.convert(quote!(#name));
        // enums without a name stand beside the operations that have them
        let (named, own): (BTreeSet<_>, BTreeSet<_>) =
            enums_of(&shape).into_iter().partition(|name| self.named_enums.contains(name));
        let call = match (parameter.location, &shape) {
            (In::Path, _) => "path",
            (In::Header, _) => "header",
            (In::Query, Shape::List(_)) if parameter.explode => "query_each",
            (In::Query, Shape::List(_)) => "query_joined",
            (In::Query, _) => "query",
        };
        let place = parameter.location.as_str();
        let apply = match (parameter.location, &shape) {
            (In::Path, Shape::Text) => quote!(.path(#wire, #name.into(), #rule)),
            (In::Path, _) => quote!(.path(#wire, #name.to_string(), #rule)),
            _ => {
                let call = called(call, &shape, qualify(shape.ty(), &named, "types"));
                quote!(.#call(#wire, #value, #rule))
            }
        };
        let ty = qualify(shape.ty(), &named, "types");
        let called = called(call, &shape, ty.clone());
        let each = quote!(.#called(#wire, #name, #rule));
        let mut setter = Setter::optional(&shape, &name, place, wire, ty, &each);
        setter.ty = qualify(setter.ty, &named, "types");
        Ok(Input {
            setter,
            name,
            ty: qualify(shape.argument(), &named, "types"),
            docs: docs::value(self.api, &parameter.description, &parameter.schema, false),
            apply,
            required: parameter.required,
            place,
            wire: wire.clone(),
            value_ty: qualify(qualify(shape.ty(), &named, "types"), &own, "operations"),
        })
    }

    /// A parameter that counts milliseconds: a number, or any time.
    fn instant(&self, parameter: &Parameter, name: Ident, rule: &TokenStream) -> Input {
        let wire = &parameter.name;
        let ty = quote!(crate::runtime::Milliseconds);
        let mut docs = docs::value(self.api, &parameter.description, &parameter.schema, false);
        docs.push("A number, or a time such as a [`Timestamp`](crate::Timestamp).".to_owned());
        let body = quote! {
            let given: ::std::option::Option<#ty> = crate::runtime::record::IntoOption::into_option(#name);
            match given {
                Some(#name) => self.0.request.query_instant(#wire, #name, #rule),
                None => self.0.request.unset("query", #wire),
            }
        };
        let argument = quote!(impl crate::runtime::record::IntoOption<#ty, Form>);
        Input {
            setter: Setter { form: quote!(<Form>), ty: argument, body },
            ty: quote!(impl ::std::convert::Into<#ty>),
            docs,
            apply: quote!(.query_instant(#wire, #name.into(), #rule)),
            required: parameter.required,
            place: parameter.location.as_str(),
            wire: wire.clone(),
            value_ty: quote!(i64),
            name,
        }
    }

    fn body(&self, body: &Body, rules: &mut Rules) -> Vec<Input> {
        match Media::of(&body.media) {
            Media::Json => {
                let shape = Shape::of_schema(self.api, &body.schema);
                let ty = from_types(shape.ty(), &shape);
                let call = called("json", &shape, ty.clone());
                let value = shape.convert(quote!(body));
                let rule = rules.of(self.api, &body.schema, body.required, true);
                let name = ident("body");
                let each = quote!(.#call(&#name, #rule));
                let mut setter = Setter::optional(&shape, &name, "body", "body", ty.clone(), &each);
                setter.ty = from_types(setter.ty, &shape);
                vec![Input {
                    setter,
                    name,
                    ty: from_types(shape.argument(), &shape),
                    docs: vec![docs::prose(&docs::description(self.api, &body.schema))],
                    apply: quote!(.#call(&#value, #rule)),
                    required: body.required,
                    place: "body",
                    wire: "body".to_owned(),
                    value_ty: ty,
                }]
            }
            Media::Form => self.form(body, rules),
            Media::Text | Media::Binary => {
                let media = &body.media;
                let apply = quote!(.raw(#media, body.into()));
                vec![Input {
                    setter: Setter::plain(quote!(impl Into<Upload>), &apply),
                    name: ident("body"),
                    ty: quote!(impl Into<Upload>),
                    docs: vec![docs::prose(&body.description)],
                    apply,
                    required: body.required,
                    place: "body",
                    wire: "body".to_owned(),
                    value_ty: quote!(Upload),
                }]
            }
        }
    }

    /// The parts of a multipart form.
    fn form(&self, body: &Body, rules: &mut Rules) -> Vec<Input> {
        let schema = self.api.resolve(&body.schema);
        let required: BTreeSet<&str> = array(schema.get("required")).filter_map(Value::as_str).collect();
        members(schema.get("properties"))
            .map(|(wire, property)| {
                let is_required = required.contains(wire.as_str());
                let name = field(wire);
                let binary =
                    self.api.resolve(property).get("format").and_then(Value::as_str) == Some("binary");
                let shape = Shape::of_schema(self.api, property);
                let (ty, value_ty, apply, setter) = if binary {
                    let apply = quote!(.file(#wire, #name.into()));
                    let setter = Setter::plain(quote!(impl Into<Upload>), &apply);
                    (quote!(impl Into<Upload>), quote!(Upload), apply, setter)
                } else {
                    let rule = rules.of(self.api, property, is_required, true);
                    let value_ty = from_types(shape.ty(), &shape);
                    let method = match &shape {
                        Shape::List(item) if item.is_scalar() && body.joined.contains(wire) => "part_joined",
                        Shape::List(item) if item.is_scalar() => "part_each",
                        _ => "part",
                    };
                    let call = called(method, &shape, value_ty.clone());
                    let value = shape.convert(quote!(#name));
                    // only lists are taken apart
                    let value = if method == "part" { quote!(&#value) } else { value };
                    let each = if method == "part" { quote!(&#name) } else { quote!(#name) };
                    let each = quote!(.#call(#wire, #each, #rule));
                    let mut setter = Setter::optional(&shape, &name, "form", wire, value_ty.clone(), &each);
                    setter.ty = from_types(setter.ty, &shape);
                    let apply = quote!(.#call(#wire, #value, #rule));
                    (from_types(shape.argument(), &shape), value_ty, apply, setter)
                };
                let description = docs::description(self.api, property);
                Input {
                    setter,
                    name,
                    ty,
                    docs: docs::value(self.api, &description, property, false),
                    apply,
                    required: is_required,
                    place: "form",
                    wire: wire.clone(),
                    value_ty,
                }
            })
            .collect()
    }
}

/// A method of `Request`, with its type where the argument leaves that open.
fn called(method: &str, shape: &Shape, ty: TokenStream) -> TokenStream {
    let method = ident(method);
    match shape {
        Shape::Integer | Shape::Float | Shape::Bool | Shape::Record(_) => quote!(#method),
        _ => quote!(#method::<#ty>),
    }
}

fn enums_of(shape: &Shape) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    shape.enums(&mut names);
    names
}
