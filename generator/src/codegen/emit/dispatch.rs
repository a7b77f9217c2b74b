//! `dispatch/*.rs`: every operation by its name, with JSON in and out, for tools and tests.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::openapi::media::Media;
use crate::openapi::model::Operation;

use super::Context;
use super::answers::AnswerKind;
use super::inputs::Input;
use super::names::{constant, dispatched, field, ident};
use super::plan::{SHARED, file};

impl Context<'_> {
    /// `dispatch/mod.rs`
    pub(crate) fn dispatch_root(&self) -> TokenStream {
        let modules = self.plan.operations.keys().map(|module| {
            let (cfg, file, name) = (self.plan.cfg(module), file(module), ident(module));
            quote!(#cfg #file mod #name;)
        });
        let lists = self.plan.operations.keys().map(|module| {
            let (cfg, name) = (self.plan.cfg(module), ident(module));
            quote!(#cfg #name::OPERATIONS,)
        });
        let schemas = self.plan.types.keys().map(|module| {
            let (cfg, name) = (self.plan.cfg(module), ident(module));
            quote!(#cfg #name::SCHEMAS,)
        });
        let shared = self.plan.types.contains_key(SHARED).then(|| {
            let (cfg, name) = (self.plan.cfg(SHARED), ident(SHARED));
            quote!(#cfg mod #name;)
        });
        quote! {
            use crate::dispatch::Entry;
            #(#modules)*
            #shared

            /// The operations of every area that is compiled in.
            pub(crate) static AREAS: &[&[Entry]] = &[#(#lists)*];
            /// The schemas that they speak of, as JSON by their names.
            pub(crate) static SCHEMAS: &[&[(&str, &str)]] = &[#(#schemas)*];
        }
    }

    /// The operations of one area.
    pub(crate) fn dispatch(&self, module: &str, operations: &[usize]) -> Result<TokenStream, String> {
        let mut entries = Vec::new();
        let mut functions = Vec::new();
        for index in operations {
            let operation = &self.api.operations[*index];
            let (entry, function) = self.dispatched(operation)?;
            entries.push(entry);
            functions.push(function);
        }
        let schemas = self.plan.types.contains_key(module).then(|| self.described_schemas(module));
        let items = quote! {
            pub(super) static OPERATIONS: &[Entry] = &[#(#entries),*];
            #(#functions)*
            #schemas
        };
        let lists = operations.iter().any(|index| self.api.operations[*index].paging.is_some());
        let list = lists.then(|| quote!(List,));
        let more = [
            quote!(
                use crate::runtime::client::Client;
            ),
            quote!(
                use crate::dispatch::{About, Arguments, Entry, Failure, #list Pending, answer, replay};
            ),
            quote!(
                #[allow(unused_imports)]
                use crate::runtime::call::Upload;
            ),
            quote!(
                #[allow(unused_imports)]
                use crate::generated::{operations, types};
            ),
        ];
        let imports = quote!(#(#more)*);
        Ok(quote!(#imports #items))
    }

    fn dispatched(&self, operation: &Operation) -> Result<(TokenStream, TokenStream), String> {
        let inputs = self.inputs(operation, &mut Default::default(), &mut Default::default())?;
        let answers = self.answers(operation);
        let (name, method) = (dispatched(&operation.id), field(&operation.id));
        let facts = constant(&operation.id);
        let take = |input: &Input| {
            let (place, wire, ty) = (input.place, &input.wire, &input.value_ty);
            quote!(::<#ty>(#place, #wire)?)
        };
        let required = inputs.iter().filter(|i| i.required).map(|input| {
            let take = take(input);
            quote!(arguments.required #take)
        });
        let optional = inputs.iter().filter(|i| !i.required).map(|input| {
            let (take, setter) = (take(input), &input.name);
            quote! {
                if let Some(value) = arguments.optional #take {
                    call = call.#setter(value);
                }
            }
        });
        let mutable = inputs.iter().any(|i| !i.required).then(|| quote!(mut));
        let reader = |kind: &AnswerKind, ty: &TokenStream| {
            let how = ident(kind.function());
            let ty = (*kind == AnswerKind::Json).then(|| quote!(::<#ty>));
            quote!(answer::#how #ty)
        };
        let readers = answers.iter().enumerate().map(|(index, (status, kind, ty))| {
            let (status, read) = (status.parse().unwrap_or(200), reader(kind, ty));
            // the first status also stands for those that aren't documented
            let status = Literal::u16_unsuffixed(if index == 0 { 0 } else { status });
            quote!((#status, #read))
        });
        let is_json = operation.body.as_ref().is_some_and(|body| Media::of(&body.media) == Media::Json);
        let request = match inputs.iter().find(|input| input.place == "body") {
            Some(input) if is_json => {
                let ty = &input.value_ty;
                quote!(Some(replay::<#ty>))
            }
            _ => quote!(None),
        };
        let responses = self.every_answer(operation).into_iter().filter_map(|(status, kind, ty)| {
            let status = Literal::u16_unsuffixed(status.parse().ok()?);
            (kind == AnswerKind::Json).then(|| quote!((#status, replay::<#ty>)))
        });
        let (list, about) = (self.listed(operation), self.about(operation));
        let entry = quote! {
            Entry {
                operation: &operations::#facts,
                call: #name,
                request: #request,
                responses: &[#(#responses),*],
                list: #list,
                about: #about,
            }
        };
        let deprecated = operation.deprecated.then(|| quote!(#[allow(deprecated)]));
        let function = quote! {
            #deprecated
            fn #name(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
                let #mutable call = client.#method(#(#required),*);
                #(#optional)*
                arguments.finish()?;
                Ok(Pending::new(call.into_request(), &[#(#readers),*]))
            }
        };
        Ok((entry, function))
    }
}
