//! Operations that take a large file in parts (`x-upload`): the facts, and a method that sends all of them.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use crate::openapi::behaviour::Upload;
use crate::openapi::media::Media;
use crate::openapi::model::Operation;

use super::Context;
use super::docs::{self, comment};
use super::inputs::Input;
use super::names::{constant, field};
use super::rules::Rules;

/// What is written for it.
pub(crate) struct InParts {
    /// A method of `Client`.
    pub(crate) method: TokenStream,
    /// The facts.
    pub(crate) item: TokenStream,
}

impl Context<'_> {
    /// The method and the facts of an operation with `x-upload`.
    pub(crate) fn in_parts(
        &self,
        operation: &Operation,
        inputs: &[Input],
        rules: &mut Rules,
    ) -> Result<Option<InParts>, String> {
        let form = operation.body.as_ref().filter(|body| Media::of(&body.media) == Media::Form);
        let (Some(upload), Some(body)) = (&operation.upload, form) else { return Ok(None) };
        let id = &operation.id;
        let form = self.api.resolve(&body.schema);
        let part = |name: &str| {
            let schema = form.pointer("/properties").and_then(|properties| properties.get(name));
            schema.ok_or_else(|| {
                format!("operation {id}: x-upload names `{name}`, which is no part of its form")
            })
        };
        let max_parts = self.max_parts(part(&upload.number)?).min(self.max_parts(part(&upload.total)?));
        let max_parts = Literal::u64_unsuffixed(max_parts);
        let Upload { file, number, total, id: joined, answer, name, folder, md5, max_size } = upload;
        let mut facts =
            quote!(crate::runtime::transfer::Parts::new(#file, #number, #total, #joined, #max_parts));
        if let Some(answer) = answer {
            facts = quote!(#facts.answer(#answer));
        }
        if let Some(name) = name {
            let rule = rules.of(self.api, part(name)?, false, true);
            facts = quote!(#facts.name(#name, #rule));
        }
        if let Some(folder) = folder {
            let rule = rules.of(self.api, part(folder)?, false, true);
            facts = quote!(#facts.folder(#folder, #rule));
        }
        if let Some(md5) = md5 {
            facts = quote!(#facts.md5(#md5));
        }
        if let Some(max_size) = max_size {
            let max_size = Literal::u64_unsuffixed(*max_size);
            facts = quote!(#facts.max_size(#max_size));
        }

        let required: Vec<&Input> =
            inputs.iter().filter(|input| input.required && input.wire != *file).collect();
        let arguments = required.iter().map(|input| {
            let (name, ty) = (&input.name, &input.ty);
            quote!(#name: #ty)
        });
        let applied = required.iter().map(|input| &input.apply);
        let mut about = docs::in_parts(operation);
        let mut listed: Vec<String> =
            required.iter().map(|i| format!("- `{}`: {}", i.name, i.docs.join(" "))).collect();
        listed.push(
            "- `source`: The file: a path, or any other [`Source`](crate::transfer::Source).".to_owned(),
        );
        about.push(listed.join("\n"));
        let about = comment(&about);
        let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
        let method = format_ident!("{}_in_parts", field(id));
        let (operation, parts) = (constant(id), format_ident!("{}_PARTS", constant(id)));
        let method = quote! {
            #about
            #deprecated
            pub fn #method(
                &self, #(#arguments,)* source: impl Into<crate::runtime::transfer::Source>,
            ) -> crate::runtime::transfer::FileUpload<'static> {
                let mut request = Request::new(self, &#operation);
                request.form();
                #(request #applied;)*
                crate::runtime::transfer::FileUpload::new(request, &#parts, source.into())
            }
        };
        let item = quote!(static #parts: crate::runtime::transfer::Parts = #facts;);
        Ok(Some(InParts { method, item }))
    }

    /// The largest number that a part's number can be: by its maximum, or by the digits that there is room for.
    fn max_parts(&self, schema: &Value) -> u64 {
        let schema = self.api.resolve(schema);
        let limit = |key: &str| schema.get(key).and_then(Value::as_u64);
        let by_digits = limit("maxLength")
            .and_then(|digits| 10_u64.checked_pow(u32::try_from(digits).ok()?))
            .map_or(u64::MAX, |beyond| beyond - 1);
        limit("maximum").unwrap_or(u64::MAX).min(by_digits)
    }
}
