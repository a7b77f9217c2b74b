//! What an operation gives back: the type of its answer and how it is read.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::Ident;

use crate::openapi::media::Media;
use crate::openapi::model::{Content, Operation};

use super::Context;
use super::docs::{self, comment};
use super::names::{field, ident, type_name};
use super::shapes::{Shape, from_types};

/// What a call gives back.
pub(crate) struct Answer {
    /// The type of the value.
    pub(crate) ty: TokenStream,
    /// The function that reads it from a response.
    pub(crate) read: TokenStream,
    /// Items that exist only for it.
    pub(crate) items: TokenStream,
    /// The statuses whose bodies the caller reads as they arrive; an empty list for all.
    pub(crate) streams: Option<Vec<u16>>,
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
    /// The function of `reply` that reads it, and of `dispatch::answer`.
    pub(crate) fn function(self) -> &'static str {
        match self {
            AnswerKind::Empty => "empty",
            AnswerKind::Json => "json",
            AnswerKind::Text => "text",
            AnswerKind::Download => "download",
        }
    }
}

impl Context<'_> {
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
    pub(crate) fn answer(&self, operation: &Operation) -> Answer {
        match self.answers(operation).as_slice() {
            [(_, kind, ty)] => {
                let read = ident(kind.function());
                let streams = (*kind == AnswerKind::Download).then(Vec::new);
                Answer { ty: ty.clone(), read: quote!(reply::#read), items: quote!(), streams }
            }
            several => self.outcomes(operation, several),
        }
    }

    /// The documentation of a request: what it does, what it answers with, where the reference has it.
    pub(crate) fn about_request(&self, operation: &Operation) -> Vec<String> {
        let summary = docs::prose(operation.summary.trim_end_matches('.'));
        let mut about = vec![format!("{summary}: the request of [`Client::{}`].", field(&operation.id))];
        let answer = match self.answers(operation).as_slice() {
            [(_, AnswerKind::Empty, _)] => "nothing".to_owned(),
            [(_, AnswerKind::Text, _)] => "a text".to_owned(),
            [(_, AnswerKind::Download, _)] => "a file, as [`Download`](crate::Download)".to_owned(),
            [(status, AnswerKind::Json, _)] => {
                let response = operation.responses.iter().find(|response| response.status == *status);
                let content = response.and_then(|response| response.content.as_ref());
                content
                    .map_or_else(String::new, |content| linked(&Shape::of_schema(self.api, &content.schema)))
            }
            _ => format!("[`{}`], by status", outcome_name(operation)),
        };
        let mut sentences = vec![format!("Answers with {answer}.")];
        if operation.paging.is_some() {
            sentences.push("[`items`](Self::items) reads the list to its end.".to_owned());
        }
        about.push(sentences.join(" "));
        about.extend(docs::place(operation));
        about
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
            let hint = (*kind == AnswerKind::Json).then(|| quote!(::<#ty>));
            let described = operation.responses.iter().find(|r| r.status == *status);
            let about = comment(&[format!(
                "{status}: {}",
                docs::prose(described.map_or("", |r| r.description.as_str()))
            )]);
            variants.push(quote!(#about #variant(#ty),));
            let number = Literal::u16_unsuffixed(status.parse().unwrap_or(200));
            // the first status also stands for those that aren't documented
            let pattern = if index == 0 { quote!(_) } else { quote!(#number) };
            arms.push(quote!(#pattern => Ok(reply::#how #hint(answer)?.map(#name::#variant)),));
        }
        arms.rotate_left(1);
        let about = format!(" What [`Client::{}`] gives back, by status.", operation.id);
        let items = quote! {
            #[doc = #about]
            #[derive(Debug)]
            #[non_exhaustive]
            #[allow(clippy::large_enum_variant)]
            pub enum #name { #(#variants)* }
            fn #read(answer: reply::Answer) -> Result<crate::Response<#name>, crate::Error> {
                match answer.status().as_u16() { #(#arms)* }
            }
        };
        let streams: Vec<u16> = answers
            .iter()
            .filter(|(_, kind, _)| *kind == AnswerKind::Download)
            .filter_map(|(status, ..)| status.parse().ok())
            .collect();
        let streams = (!streams.is_empty()).then_some(streams);
        Answer { ty: quote!(#name), read: quote!(#read), items, streams }
    }
}

/// A type in words, with links to what is generated.
fn linked(shape: &Shape) -> String {
    match shape {
        Shape::Record(name) | Shape::Enum(name) => format!("[`{name}`](crate::types::{name})"),
        Shape::List(inner) => match **inner {
            Shape::Record(_) | Shape::Enum(_) => format!("a list of {}", linked(inner)),
            _ => "a list".to_owned(),
        },
        Shape::Maybe(inner) | Shape::Boxed(inner) => linked(inner),
        Shape::Map(_) => "a map".to_owned(),
        Shape::Text => "a text".to_owned(),
        Shape::Integer | Shape::Float => "a number".to_owned(),
        Shape::Bool => "a boolean".to_owned(),
        Shape::Timestamp => "a time".to_owned(),
        Shape::Any => "JSON".to_owned(),
    }
}

/// The enum of an operation whose successful answers differ.
pub(crate) fn outcome_name(operation: &Operation) -> Ident {
    ident(&format!("{}Outcome", type_name(&operation.id)))
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
