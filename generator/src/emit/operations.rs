//! `operations/*.rs`: a method of `Client` and a request builder for each operation.

use std::collections::BTreeSet;

use proc_macro2::{Group, Literal, TokenStream, TokenTree};
use quote::quote;
use serde_json::Value;
use syn::Ident;

use crate::lower::{Media, reachable, response_schemas};
use crate::model::{Body, Content, In, Operation, Parameter, array, members};

use super::Context;
use super::docs::{self, comment};
use super::names::{constant, field, ident, type_name};
use super::rules::{Rules, is_sensitive};
use super::shapes::Shape;
use super::types::{enum_names, imports, record_names};

/// What a call gives back.
struct Answer {
    /// The type of the value.
    ty: TokenStream,
    /// The function that reads it from a response.
    read: TokenStream,
    /// Items that exist only for it.
    items: TokenStream,
}

/// How the body of an answer is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AnswerKind {
    Empty,
    Json,
    Text,
    Download,
}

impl AnswerKind {
    /// The function of `reply` that reads it, and of `dispatch::answer` that hands it on.
    pub(crate) fn function(self) -> &'static str {
        match self {
            AnswerKind::Empty => "empty",
            AnswerKind::Json => "json",
            AnswerKind::Text => "text",
            AnswerKind::Download => "download",
        }
    }
}

/// A required argument of a method, or the argument of a setter.
pub(crate) struct Input {
    pub(crate) name: Ident,
    ty: TokenStream,
    docs: Vec<String>,
    /// `.query("name", …)`: what is called on the call with it.
    apply: TokenStream,
    pub(crate) required: bool,
    /// Part of the request: `path`, `query`, `header`, `form`, or `body`.
    pub(crate) place: &'static str,
    /// Name on the wire; `body` for the body.
    pub(crate) wire: String,
    /// The type of its value, as seen from the dispatch modules.
    pub(crate) value_ty: TokenStream,
}

impl Context<'_> {
    /// `generated/mod.rs`
    pub(crate) fn root(&self) -> TokenStream {
        quote! {
            //! What `cargo xtask regen` writes.
            #[cfg(feature = "dispatch")]
            pub(crate) mod dispatch;
            mod error_code;
            pub mod operations;
            pub mod types;
            pub use error_code::ErrorCode;
        }
    }

    /// `operations/mod.rs`, whose documentation is the index of all operations.
    pub(crate) fn operations_root(&self) -> TokenStream {
        let index = self.index();
        let modules = self.plan.operations.keys().map(|module| {
            let cfg = self.plan.cfg(module);
            let name = ident(module);
            quote! {
                #cfg
                mod #name;
                #cfg
                pub use #name::*;
            }
        });
        quote! {
            #index
            #(#modules)*
        }
    }

    /// The operations of one area.
    pub(crate) fn operations(&self, operations: &[usize]) -> Result<TokenStream, String> {
        let mut rules = Rules::default();
        let mut methods = Vec::new();
        let mut items = Vec::new();
        let mut used = BTreeSet::new();
        for index in operations {
            let operation = &self.api.operations[*index];
            let (method, item) = self.operation(operation, &mut rules, &mut used)?;
            methods.push(method);
            items.push(item);
        }
        let enums = self.enums();
        let own_enums: Vec<TokenStream> =
            used.iter().filter_map(|name| enums.get(name.as_str())).map(|item| self.open_enum(item)).collect();
        let rules = rules.constants();
        let body = quote! {
            impl Client { #(#methods)* }
            #(#items)*
            #(#own_enums)*
            #rules
        };
        let more = [
            quote!(use crate::call::{Call, Operation, operation, reply};),
            quote!(use crate::client::Client;),
            quote!(use crate::endpoints::Service;),
            quote!(use http::Method;),
            quote!(#[allow(unused_imports)] use crate::call::{Download, Upload};),
            quote!(#[allow(unused_imports)] use crate::generated::types;),
        ];
        let imports = imports(&body, &more);
        Ok(quote! {
            #imports
            #body
        })
    }

    fn operation(
        &self,
        operation: &Operation,
        rules: &mut Rules,
        used: &mut BTreeSet<String>,
    ) -> Result<(TokenStream, TokenStream), String> {
        let inputs = self.inputs(operation, rules, used)?;
        let answer = self.answer(operation);
        let builder = type_name(&operation.id);
        let method = field(&operation.id);
        let facts = constant(&operation.id);

        let required: Vec<&Input> = inputs.iter().filter(|i| i.required).collect();
        let arguments = required.iter().map(|i| {
            let (name, ty) = (&i.name, &i.ty);
            quote!(#name: #ty)
        });
        let applied = required.iter().map(|i| &i.apply);
        let mut about = docs::operation(operation);
        let listed: Vec<String> = required
            .iter()
            .map(|i| format!("- `{}`: {}", i.name, i.docs.join(" ")))
            .collect();
        about.push(listed.join("\n"));
        let about = comment(&about);
        let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
        let many = (required.len() > 6).then(|| quote!(#[allow(clippy::too_many_arguments)]));
        let read = &answer.read;
        let method = quote! {
            #about
            #deprecated
            #many
            pub fn #method(&self, #(#arguments),*) -> #builder {
                #builder(Call::new(self, &#facts, #read) #(#applied)*)
            }
        };

        let setters = inputs.iter().filter(|i| !i.required).map(|i| {
            let (name, ty, apply, about) = (&i.name, &i.ty, &i.apply, comment(&i.docs));
            quote! {
                #about
                pub fn #name(mut self, #name: #ty) -> Self {
                    self.0 = self.0 #apply;
                    self
                }
            }
        });
        let has_setters = inputs.iter().any(|i| !i.required);
        let setters = has_setters.then(|| quote!(impl #builder { #(#setters)* }));
        let about = format!(" Request of [`Client::{}`].", operation.id);
        let (id, path) = (&operation.id, &operation.path);
        let verb = ident(&operation.method.to_uppercase());
        let service = match operation.server.as_deref() {
            None => quote!(Service::Platform),
            Some(server) if server.contains("//iam.") => quote!(Service::Iam),
            Some(server) if server.contains("//eihealth-api.") => quote!(Service::DrugDesign),
            Some(server) => return Err(format!("operation {id}: the SDK knows no service at {server}")),
        };
        let authenticated = operation.authenticated;
        let answers_secrets = response_schemas(operation).any(|s| is_sensitive(self.api, s))
            || reachable(self.api, response_schemas(operation))
                .iter()
                .filter_map(|name| self.api.schemas.get(name))
                .flat_map(|schema| members(schema.get("properties")))
                .any(|(_, property)| is_sensitive(self.api, property));
        let (ty, items) = (&answer.ty, &answer.items);
        let item = quote! {
            pub(crate) static #facts: Operation = Operation {
                id: #id,
                method: Method::#verb,
                path: #path,
                service: #service,
                authenticated: #authenticated,
                answers_secrets: #answers_secrets,
            };
            #[doc = #about]
            #[derive(Debug)]
            #[must_use = "a request does nothing until it is sent"]
            pub struct #builder(Call<#ty>);
            #setters
            operation!(#builder, #ty);
            #items
        };
        Ok((method, item))
    }

    /// What the caller gives, in the order of the method's arguments.
    pub(crate) fn inputs(
        &self,
        operation: &Operation,
        rules: &mut Rules,
        used: &mut BTreeSet<String>,
    ) -> Result<Vec<Input>, String> {
        let mut parameters: Vec<&Parameter> =
            operation.parameters.iter().filter(|p| p.name != "project_id" || p.location != In::Path).collect();
        let place = |p: &Parameter| operation.path.find(&format!("{{{}}}", p.name));
        parameters.sort_by_key(|p| match p.location {
            In::Path => (0, place(p)),
            _ => (1, None),
        });
        let mut inputs = Vec::new();
        for parameter in parameters {
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
        let enums = self.enums();
        let name = field(&parameter.name);
        let methods = &self.base.methods;
        let ty = methods
            .get(&field(&operation.id).to_string())
            .and_then(|parameters| parameters.iter().find(|(known, _)| *known == name.to_string()))
            .map(|(_, ty)| ty)
            .ok_or_else(|| format!("progenitor's {} lacks the parameter {name}", operation.id))?;
        let shape = Shape::parse(ty, &|name| enums.contains_key(name))
            .map_err(|error| format!("operation {}: {}: {error}", operation.id, parameter.name))?;
        let shape = shape.present().clone();
        enum_names(&shape, used);
        let rule = rules.of(self.api, &parameter.schema, parameter.required, true);
        let wire = &parameter.name;
        let value = shape.convert(quote!(#name));
        let call = match (parameter.location, &shape) {
            (In::Path, _) => "path",
            (In::Header, _) => "header",
            (In::Query, Shape::List(_)) if parameter.explode => "query_each",
            (In::Query, Shape::List(_)) => "query_joined",
            (In::Query, _) => "query",
        };
        let apply = match (parameter.location, &shape) {
            (In::Path, Shape::Text) => quote!(.path(#wire, #name, #rule)),
            (In::Path, _) => quote!(.path(#wire, #name.to_string(), #rule)),
            _ => {
                let call = called(call, &shape, shape.ty());
                quote!(.#call(#wire, #value, #rule))
            }
        };
        Ok(Input {
            name,
            ty: shape.argument(),
            docs: docs::value(self.api, &parameter.description, &parameter.schema, false),
            apply,
            required: parameter.required,
            place: parameter.location.as_str(),
            wire: wire.clone(),
            value_ty: qualify(shape.ty(), &enums_of(&shape), "operations"),
        })
    }

    fn body(&self, body: &Body, rules: &mut Rules) -> Vec<Input> {
        match Media::of(&body.media) {
            Media::Json => {
                let shape = Shape::of_schema(self.api, &body.schema);
                let ty = from_types(shape.ty(), &shape);
                let call = called("json", &shape, ty.clone());
                let value = shape.convert(quote!(body));
                let rule = rules.of(self.api, &body.schema, body.required, true);
                vec![Input {
                    name: ident("body"),
                    ty: from_types(shape.argument(), &shape),
                    docs: vec![docs::prose(&docs::description(self.api, &body.schema))],
                    apply: quote!(.#call(#value, #rule)),
                    required: body.required,
                    place: "body",
                    wire: "body".to_owned(),
                    value_ty: ty,
                }]
            }
            Media::Form => self.form(&body.schema, rules),
            Media::Text | Media::Binary => {
                let media = &body.media;
                vec![Input {
                    name: ident("body"),
                    ty: quote!(impl Into<Upload>),
                    docs: vec![docs::prose(&body.description)],
                    apply: quote!(.raw(#media, body.into())),
                    required: body.required,
                    place: "body",
                    wire: "body".to_owned(),
                    value_ty: quote!(Upload),
                }]
            }
        }
    }

    /// The parts of a multipart form.
    fn form(&self, schema: &Value, rules: &mut Rules) -> Vec<Input> {
        let schema = self.api.resolve(schema);
        let required: BTreeSet<&str> = array(schema.get("required")).filter_map(Value::as_str).collect();
        members(schema.get("properties"))
            .map(|(wire, property)| {
                let is_required = required.contains(wire.as_str());
                let name = field(wire);
                let binary = self.api.resolve(property).get("format").and_then(Value::as_str) == Some("binary");
                let shape = Shape::of_schema(self.api, property);
                let (ty, value_ty, apply) = if binary {
                    (quote!(impl Into<Upload>), quote!(Upload), quote!(.file(#wire, #name.into())))
                } else {
                    let rule = rules.of(self.api, property, is_required, true);
                    let value_ty = from_types(shape.ty(), &shape);
                    let call = called("part", &shape, value_ty.clone());
                    let value = shape.convert(quote!(#name));
                    (from_types(shape.argument(), &shape), value_ty, quote!(.#call(#wire, #value, #rule)))
                };
                let description = docs::description(self.api, property);
                Input {
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

    /// Status, kind and type of each successful answer.
    pub(crate) fn every_answer(&self, operation: &Operation) -> Vec<(String, AnswerKind, TokenStream)> {
        let answer = |content: &Option<Content>| match content {
            None => (AnswerKind::Empty, quote!(())),
            Some(content) => match Media::of(&content.media) {
                Media::Json => {
                    let shape = Shape::of_schema(self.api, &content.schema);
                    (AnswerKind::Json, from_types(shape.ty(), &shape))
                }
                Media::Text => (AnswerKind::Text, quote!(String)),
                Media::Binary | Media::Form => (AnswerKind::Download, quote!(Download)),
            },
        };
        let answers = operation.successes().into_iter().map(|response| {
            let (kind, ty) = answer(&response.content);
            (response.status.clone(), kind, ty)
        });
        answers.collect()
    }

    /// The same, but only one where all statuses have the same body.
    pub(crate) fn answers(&self, operation: &Operation) -> Vec<(String, AnswerKind, TokenStream)> {
        let mut answers = self.every_answer(operation);
        let same = |a: &(String, AnswerKind, TokenStream), b: &(String, AnswerKind, TokenStream)| {
            a.1 == b.1 && a.2.to_string() == b.2.to_string()
        };
        match answers.first().cloned() {
            None => answers.push(("200".to_owned(), AnswerKind::Empty, quote!(()))),
            Some(first) if answers.iter().all(|answer| same(answer, &first)) => answers.truncate(1),
            Some(_) => {}
        }
        answers
    }

    /// The value of a successful call.
    fn answer(&self, operation: &Operation) -> Answer {
        match self.answers(operation).as_slice() {
            [(_, kind, ty)] => {
                let read = ident(kind.function());
                Answer { ty: ty.clone(), read: quote!(reply::#read), items: quote!() }
            }
            several => self.outcomes(operation, several),
        }
    }

    /// Several successful statuses with bodies of their own: an enum with a variant for each.
    fn outcomes(&self, operation: &Operation, answers: &[(String, AnswerKind, TokenStream)]) -> Answer {
        let name = outcome_name(operation);
        let read = ident(&format!("read_{}", operation.id));
        let mut variants = Vec::new();
        let mut arms = Vec::new();
        for (index, (status, kind, ty)) in answers.iter().enumerate() {
            let variant = ident(status_name(status));
            let how = ident(kind.function());
            let described = operation.responses.iter().find(|r| r.status == *status);
            let about = comment(&[format!(
                "{status}: {}",
                docs::prose(described.map_or("", |r| r.description.as_str()))
            )]);
            variants.push(quote!(#about #variant(#ty),));
            let number = Literal::u16_unsuffixed(status.parse().unwrap_or(200));
            // the first status also stands for those that aren't documented
            let pattern = if index == 0 { quote!(_) } else { quote!(#number) };
            arms.push(quote!(#pattern => reply::#how(received).await.map(#name::#variant),));
        }
        arms.rotate_left(1);
        let about = format!(" What [`Client::{}`] gives back, by status.", operation.id);
        let items = quote! {
            #[doc = #about]
            #[derive(Debug)]
            #[non_exhaustive]
            pub enum #name { #(#variants)* }
            fn #read(received: reply::Received) -> reply::Reading<#name> {
                Box::pin(async move {
                    match received.status().as_u16() { #(#arms)* }
                })
            }
        };
        Answer { ty: quote!(#name), read: quote!(#read), items }
    }
}

/// The enum of an operation whose successful answers differ.
pub(crate) fn outcome_name(operation: &Operation) -> Ident {
    ident(&format!("{}Outcome", type_name(&operation.id)))
}

/// A method of `Call`, with its type where the argument leaves that open.
fn called(method: &str, shape: &Shape, ty: TokenStream) -> TokenStream {
    let method = ident(method);
    match shape {
        Shape::Integer | Shape::Float | Shape::Bool | Shape::Record(_) => quote!(#method),
        _ => quote!(#method::<#ty>),
    }
}

/// A type with the path of the generated structs it names.
fn from_types(ty: TokenStream, shape: &Shape) -> TokenStream {
    let mut names = BTreeSet::new();
    record_names(shape, &mut names);
    qualify(ty, &names, "types")
}

fn enums_of(shape: &Shape) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    enum_names(shape, &mut names);
    names
}

/// Puts `module::` before each of `names`.
fn qualify(tokens: TokenStream, names: &BTreeSet<String>, module: &str) -> TokenStream {
    let path = ident(module);
    tokens
        .into_iter()
        .map(|token| match &token {
            TokenTree::Ident(name) if names.contains(&name.to_string()) => quote!(#path::#name),
            TokenTree::Group(group) => {
                let inner = qualify(group.stream(), names, module);
                TokenTree::Group(Group::new(group.delimiter(), inner)).into()
            }
            _ => token.into(),
        })
        .collect()
}

/// The variant of an outcome that a status has.
pub(crate) fn status_name(status: &str) -> &'static str {
    match status {
        "200" => "Ok",
        "201" => "Created",
        "202" => "Accepted",
        "204" => "NoContent",
        "206" => "PartialContent",
        "207" => "MultiStatus",
        _ => "Other",
    }
}
