//! Streams over the pages of a list.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use crate::openapi::behaviour::{Paging, Scheme};
use crate::openapi::model::{Operation, Parameter};

use super::Context;
use super::answers::AnswerKind;
use super::names::{constant, field, request_name};
use super::shapes::{Shape, from_types};

/// The page size that is asked for where neither caller nor reference says one.
const PAGE_SIZE: u64 = 100;

impl Context<'_> {
    /// The streams of an operation that lists, and what the runtime must know of it.
    pub(crate) fn list(&self, operation: &Operation) -> Result<TokenStream, String> {
        let Some(paging) = &operation.paging else { return Ok(quote!()) };
        let wrong = |what: String| format!("operation {}: x-paging: {what}", operation.id);
        let page = self.record_of_answer(operation).ok_or_else(|| {
            wrong("the answer is no object of a name, the same for each status of success".to_owned())
        })?;
        let (item, take) = self.items(&page, &paging.items).map_err(wrong)?;
        let (facts, facts_value) = self.paging(operation, paging, &item);
        let builder = request_name(operation);
        let page = from_types(Shape::Record(page.clone()).ty(), &Shape::Record(page));
        let item = from_types(item.ty(), &item);
        let whole = matches!(paging.scheme, Scheme::Whole).then(|| quote!(whole));
        let name = field(&paging.items);
        let list = match take.to_string() == quote!(page.#name.take()).to_string() {
            true => quote!(#page[#name] => #item),
            false => quote!(#page => #item, |page| #take),
        };
        Ok(quote! {
            pub(crate) static #facts: crate::runtime::paging::Paging = #facts_value;
            crate::runtime::paging::paged!(#whole #builder, #facts, #list);
        })
    }

    /// The struct that an operation answers with, if it is one.
    pub(crate) fn record_of_answer(&self, operation: &Operation) -> Option<String> {
        let answers = self.answers(operation);
        let [(_, AnswerKind::Json, _)] = answers.as_slice() else { return None };
        let content = operation.successes().into_iter().find_map(|response| response.content.as_ref())?;
        match Shape::of_schema(self.api, &content.schema) {
            Shape::Record(name) => Some(name),
            _ => None,
        }
    }

    /// The type of the items of a list, and the expression that takes them out of `page`.
    pub(crate) fn items(&self, page: &str, path: &str) -> Result<(Shape, TokenStream), String> {
        let (step, rest) = match path.split_once('.') {
            Some((step, rest)) => (step, Some(rest)),
            None => (path, None),
        };
        let shape = self.field_shape(page, step)?;
        let is_optional = matches!(shape, Shape::Maybe(_));
        let name = field(step);
        match (shape.present(), rest) {
            (Shape::List(item), None) => {
                let take = match is_optional {
                    true => quote!(page.#name.take()),
                    false => quote!(::std::option::Option::Some(::std::mem::take(&mut page.#name))),
                };
                Ok(((**item).clone(), take))
            }
            (inner @ (Shape::Record(_) | Shape::Boxed(_)), Some(rest)) => {
                let inner = match inner {
                    Shape::Boxed(inner) => inner,
                    inner => inner,
                };
                let Shape::Record(record) = inner else { return Err(format!("{step} is no object")) };
                let (item, take) = self.items(record, rest)?;
                let take = match is_optional {
                    true => quote!(page.#name.as_mut().and_then(|page| #take)),
                    false => quote!({ let page = &mut page.#name; #take }),
                };
                Ok((item, take))
            }
            _ => Err(format!("{path} of {page} is no list")),
        }
    }

    /// The facts of a list, and the constant that holds them.
    fn paging(&self, operation: &Operation, paging: &Paging, item: &Shape) -> (syn::Ident, TokenStream) {
        let parameter = |name: &str| operation.parameters.iter().find(|p| p.name == *name);
        let limit_of = |name: &str, key: &str| {
            let schema = parameter(name).map(|Parameter { schema, .. }| self.api.resolve(schema));
            schema.and_then(|schema| schema.get(key)).and_then(Value::as_u64)
        };
        let scheme = match &paging.scheme {
            Scheme::Whole => quote!(Whole),
            Scheme::Offset { offset } => {
                let most = limit_of(offset, "maximum").map(Literal::u64_unsuffixed);
                let most = most.map_or_else(|| quote!(u64::MAX), |most| quote!(#most));
                quote!(Offset { parameter: #offset, most: #most })
            }
            Scheme::Marker { marker, next } => quote!(Marker { parameter: #marker, next: #next }),
        };
        let has_id = match item.present() {
            Shape::Record(record) => self
                .field_shape(record, "id")
                .is_ok_and(|shape| matches!(shape.present(), Shape::Text | Shape::Integer)),
            _ => false,
        };
        let id = has_id.then(|| quote!(.id("id")));
        let total = paging.total.as_ref().map(|total| quote!(.total(#total)));
        let limit = paging.limit.as_ref().map(|limit| {
            let default = Literal::u64_unsuffixed(limit_of(limit, "default").unwrap_or(PAGE_SIZE));
            quote!(.limit(#limit, #default))
        });
        let items = &paging.items;
        let value = quote! {
            crate::runtime::paging::Paging::new(#items, crate::runtime::paging::Scheme::#scheme) #id #total #limit
        };
        (format_ident!("{}_PAGES", constant(&operation.id)), value)
    }
}
