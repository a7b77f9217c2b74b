//! `operations/*.rs`: a method of `Client` and a request builder for each operation.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToPascalCase;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::codegen::lower::{reachable, response_schemas};
use crate::openapi::media::Media;
use crate::openapi::model::{Operation, members};

use super::Context;
use super::docs::{self, comment};
use super::inputs::{Input, Setter};
use super::names::{constant, field, ident, request_name};
use super::rules::Rules;

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
            pub(crate) use error_code::CATALOGUE;
        }
    }

    /// `operations/mod.rs`, whose documentation is the index of all operations.
    pub(crate) fn operations_root(&self) -> TokenStream {
        let index = self.index();
        let modules = self.plan.reexported(self.plan.operations.keys());
        quote! {
            #index
            #modules
        }
    }

    /// The operations of one area.
    pub(crate) fn operations(&self, operations: &[usize]) -> Result<TokenStream, String> {
        let mut rules = Rules::default();
        // a block for each tag, in the order of the specification
        let mut blocks: BTreeMap<usize, Vec<TokenStream>> = BTreeMap::new();
        let mut items = Vec::new();
        let mut used = BTreeSet::new();
        for index in operations {
            let operation = &self.api.operations[*index];
            let (method, item) = self.operation(operation, &mut rules, &mut used)?;
            let tag = self.api.tags.iter().position(|(tag, _)| *tag == operation.tag);
            blocks.entry(tag.unwrap_or(self.api.tags.len())).or_default().push(method);
            items.push(item);
        }
        used.retain(|name| !self.named_enums.contains(name));
        let own_enums = self.open_enums(&used);
        let rules = rules.constants().map(|(_, item)| item);
        let blocks = blocks.into_iter().map(|(tag, methods)| {
            let about = self.api.tags.get(tag).map(|(tag, description)| {
                comment(&[format!("# {}", docs::prose(tag)), docs::prose(description)])
            });
            quote!(#about impl Client { #(#methods)* })
        });
        let body = quote! {
            #(#blocks)*
            #(#items)*
            #(#own_enums)*
            #(#rules)*
        };
        let more = [
            quote!(
                use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
            ),
            quote!(
                use crate::runtime::client::Client;
            ),
            quote!(
                use http::Method;
            ),
            quote!(
                #[allow(unused_imports)]
                use crate::runtime::call::{Download, Upload};
            ),
            quote!(
                #[allow(unused_imports)]
                use crate::generated::{CATALOGUE, types};
            ),
        ];
        let imports = quote!(#(#more)*);
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
        let builder = request_name(operation);
        let method = field(&operation.id);
        let facts = constant(&operation.id);

        let required: Vec<&Input> = inputs.iter().filter(|i| i.required).collect();
        let arguments = required.iter().map(|i| {
            let (name, ty) = (&i.name, &i.ty);
            quote!(#name: #ty)
        });
        let applied = required.iter().map(|i| &i.apply);
        // a form that must be there is sent without parts too
        let has_form =
            operation.body.as_ref().is_some_and(|b| b.required && Media::of(&b.media) == Media::Form);
        // no argument ends in an underscore unless its name is a keyword
        let request =
            ident(if required.iter().any(|i| i.name == "request") { "request_" } else { "request" });
        let form = has_form.then(|| quote!(#request.form();));
        let mutable = (has_form || !required.is_empty()).then(|| quote!(mut));
        let mut about = docs::operation(operation);
        let listed: Vec<String> =
            required.iter().map(|i| format!("- `{}`: {}", i.name, i.docs.join(" "))).collect();
        about.push(listed.join("\n"));
        about.push(docs::sample(operation, &self.samples.rust(operation)));
        about.extend(docs::place(operation));
        let about = comment(&about);
        let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
        let many = (required.len() > 6).then(|| quote!(#[allow(clippy::too_many_arguments)]));
        let read = &answer.read;
        let method = quote! {
            #about
            #deprecated
            #many
            #[inline]
            pub fn #method(&self, #(#arguments),*) -> #builder {
                let #mutable #request = Request::new(self, &#facts);
                #form
                #(#request #applied;)*
                #builder(Call::new(#request, #read))
            }
        };

        let setters = inputs.iter().filter(|i| !i.required).map(|i| {
            let (name, about) = (&i.name, comment(&i.docs));
            let Setter { form, ty, body } = &i.setter;
            quote! {
                #about
                #[inline]
                pub fn #name #form(mut self, #name: #ty) -> Self {
                    #body
                    self
                }
            }
        });
        let has_setters = inputs.iter().any(|i| !i.required);
        let setters = has_setters.then(|| quote!(impl #builder { #(#setters)* }));
        let about = comment(&self.about_request(operation));
        let (id, path) = (&operation.id, &operation.path);
        let verb = ident(&operation.method.to_uppercase());
        let service = match operation.server.as_deref() {
            None => None,
            Some(server) if server.contains("//iam.") => {
                Some(quote!(.at(crate::runtime::endpoints::Service::Iam)))
            }
            Some(server) if server.contains("//eihealth-api.") => {
                Some(quote!(.at(crate::runtime::endpoints::Service::DrugDesign)))
            }
            Some(server) => return Err(format!("operation {id}: the SDK knows no service at {server}")),
        };
        let anonymous = (!operation.authenticated).then(|| quote!(.anonymous()));
        let streams = answer.streams.as_ref().map(|statuses| {
            let statuses = statuses.iter().map(|status| Literal::u16_unsuffixed(*status));
            quote!(.streams(&[#(#statuses),*]))
        });
        let ranged = operation.range.as_ref().map(|range| {
            let start = &range.start;
            quote!(.ranged(#start))
        });
        let secret = response_schemas(operation).any(|s| self.api.is_sensitive(s))
            || reachable(self.api, response_schemas(operation))
                .iter()
                .filter_map(|name| self.api.schemas.get(name))
                .flat_map(|schema| members(schema.get("properties")))
                .any(|(_, property)| self.api.is_sensitive(property));
        let secret = secret.then(|| quote!(.answers_secrets()));
        let repeat = ident(&operation.repeat.unwrap_or_default().as_str().to_pascal_case());
        // of what is in memory there can always be a copy
        let uploads = inputs.iter().any(|i| i.value_ty.to_string() == "Upload");
        let clone = if uploads { quote!() } else { quote!(#[derive(Clone)]) };
        let try_clone = uploads.then(|| {
            quote! {
                impl #builder {
                    /// A copy to send as well; `None` if the content to send is a stream, of which there is only one.
                    #[inline]
                    pub fn try_clone(&self) -> ::std::option::Option<Self> {
                        self.0.try_clone().map(Self)
                    }
                }
            }
        });
        let list = self.list(operation)?;
        let parts = self.in_parts(operation, &inputs, rules)?;
        let (in_parts, parts) = parts.map(|parts| (parts.method, parts.item)).unzip();
        let method = quote!(#method #in_parts);
        let waits = self.waits(operation)?;
        let starts = self.starts(operation)?;
        let (ty, items) = (&answer.ty, &answer.items);
        let item = quote! {
            pub(crate) static #facts: Operation =
                Operation::new(#id, Method::#verb, #path, Repeat::#repeat, &CATALOGUE) #service #anonymous #streams #ranged #secret;
            #about
            #clone
            #[derive(Debug)]
            #[must_use = "a request does nothing until it is sent"]
            pub struct #builder(Call<#ty>);
            #setters
            operation!(#builder, #ty);
            #try_clone
            #list
            #parts
            #waits
            #starts
            #items
        };
        Ok((method, item))
    }
}
