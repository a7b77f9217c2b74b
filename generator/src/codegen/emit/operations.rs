//! `operations/*.rs`: a method of `Client` and a request builder for each operation.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::codegen::lower::{reachable, response_schemas};
use crate::openapi::model::{Operation, members};

use super::Context;
use super::docs::{self, comment};
use super::inputs::Input;
use super::names::{constant, field, ident, type_name};
use super::rules::{Rules, is_sensitive};
use super::types::imports;

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
        let modules = self.plan.reexported(self.plan.operations.keys());
        quote! {
            #index
            #modules
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
        used.retain(|name| !self.named_enums.contains(name));
        let own_enums = self.open_enums(&used);
        let rules = rules.constants();
        let body = quote! {
            impl Client { #(#methods)* }
            #(#items)*
            #(#own_enums)*
            #rules
        };
        let more = [
            quote!(
                use crate::runtime::call::{Call, Operation, operation, reply};
            ),
            quote!(
                use crate::runtime::client::Client;
            ),
            quote!(
                use crate::runtime::endpoints::Service;
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
                use crate::generated::types;
            ),
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
        let listed: Vec<String> =
            required.iter().map(|i| format!("- `{}`: {}", i.name, i.docs.join(" "))).collect();
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
}
