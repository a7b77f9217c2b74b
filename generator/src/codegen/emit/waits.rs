//! Waits for the end of what an operation shows, and the way to them from the operations that start it.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use syn::Ident;

use crate::openapi::behaviour::{Place, Starts, Waiting};
use crate::openapi::document::{name_of, schema_reference};
use crate::openapi::model::{In, Operation};

use super::Context;
use super::names::{constant, request_name, type_name};
use super::shapes::{Shape, from_types};

/// A wait that an operation offers.
struct Wait {
    /// The type of what is waited for.
    ty: TokenStream,
    /// Lists: the type of the page.
    list: Option<Paged>,
}

/// How a list is read.
struct Paged {
    page: TokenStream,
    take: TokenStream,
    /// Path of an item, with the dot behind it.
    prefix: String,
}

/// What an operation shows: the first, and all else.
fn all(waiting: &Waiting) -> impl Iterator<Item = &Waiting> {
    std::iter::once(waiting).chain(&waiting.also)
}

/// The function that makes a wait of a request.
fn maker(operation: &Operation, of: &str) -> Ident {
    let of = if of.is_empty() { String::new() } else { format!("_{of}") };
    format_ident!("wait_{}{of}", operation.id)
}

fn list(words: &[String]) -> TokenStream {
    quote!(&[#(#words),*])
}

fn states(waiting: &Waiting) -> TokenStream {
    let lists = [
        ("progress", &waiting.progress),
        ("success", &waiting.success),
        ("failure", &waiting.failure),
        ("cancelled", &waiting.cancelled),
        ("unknown", &waiting.unknown),
    ];
    let known = lists.into_iter().filter(|(_, words)| !words.is_empty()).map(|(name, words)| {
        let (name, words) = (format_ident!("{name}"), list(words));
        quote!(.#name(#words))
    });
    quote!(crate::runtime::waiting::States::NONE #(#known)*)
}

impl Context<'_> {
    /// The waits of an operation that shows states.
    pub(crate) fn waits(&self, operation: &Operation) -> Result<TokenStream, String> {
        let Some(waiting) = &operation.waiting else { return Ok(quote!()) };
        let waits = all(waiting).map(|waiting| self.wait(operation, waiting));
        let waits = waits.collect::<Result<Vec<_>, _>>()?;
        Ok(quote!(#(#waits)*))
    }

    fn wait(&self, operation: &Operation, waiting: &Waiting) -> Result<TokenStream, String> {
        let Wait { ty, list } = self.waited_for(operation, waiting)?;
        let of = &waiting.of;
        let make = maker(operation, of);
        let suffix = if of.is_empty() { String::new() } else { format!("_{of}") };
        let facts = format_ident!("{}", constant(&format!("{}{suffix}_waiting", operation.id)));
        let builder = request_name(operation);
        let prefix = list.as_ref().map_or("", |list| list.prefix.as_str());
        let inside = |path: &str| path.strip_prefix(prefix).unwrap_or(path).to_owned();
        let fields = [
            ("id", &waiting.id),
            ("reason", &waiting.reason),
            ("done", &waiting.done),
            ("ended", &waiting.ended),
        ];
        let fields = fields.into_iter().filter_map(|(name, path)| {
            let (name, path) = (format_ident!("{name}"), inside(path.as_deref()?));
            Some(quote!(.#name(#path)))
        });
        let state = inside(&waiting.state);
        let states = self.shared_states(operation, waiting).unwrap_or_else(|| {
            let own = states(waiting);
            quote!(&#own)
        });
        let facts_value = quote!(crate::runtime::waiting::Waiting::new(#state, #states) #(#fields)*);
        let (argument, ask, call) = match list {
            None => {
                let method = format_ident!("wait{suffix}");
                let ask = quote!(crate::runtime::waiting::Ask::One(reply::json));
                (quote!(_), ask, quote!(#builder, #method))
            }
            Some(Paged { page, take, .. }) => {
                let method = format_ident!("wait_for{suffix}");
                let paging = format_ident!("{}_PAGES", constant(&operation.id));
                let ask = quote! {
                    crate::runtime::waiting::Ask::Item {
                        paging: &#paging,
                        read: |answer, engine| {
                            crate::runtime::paging::taken::<#page, #ty>(answer, engine, reply::json, |page| #take)
                        },
                        id,
                    }
                };
                (quote!(id), ask, quote!(item #builder, #method))
            }
        };
        Ok(quote! {
            static #facts: crate::runtime::waiting::Waiting = #facts_value;
            #[inline]
            pub(crate) fn #make(request: Request, #argument: ::std::string::String) -> crate::waiting::Wait<#ty> {
                crate::waiting::Wait::new(request, &#facts, #ask)
            }
            crate::runtime::waiting::waits!(#call, #make, #ty);
        })
    }

    /// What is waited for: the answer, or an item of the list that it is.
    fn waited_for(&self, operation: &Operation, waiting: &Waiting) -> Result<Wait, String> {
        let wrong = |what: &str| format!("operation {}: x-waiting: {what}", operation.id);
        let page = self
            .record_of_answer(operation)
            .ok_or_else(|| wrong("the answer is no object of a name, the same for each status of success"))?;
        let ty = |shape: Shape| from_types(shape.ty(), &shape);
        if waiting.id.is_none() {
            return Ok(Wait { ty: ty(Shape::Record(page)), list: None });
        }
        let paging = operation.paging.as_ref().ok_or_else(|| wrong("a list needs `x-paging`"))?;
        let (item, take) = self.items(&page, &paging.items).map_err(|what| wrong(&what))?;
        let prefix = format!("{}[].", paging.items);
        if !waiting.state.starts_with(&prefix) {
            return Err(wrong(&format!("the state is not in `{}`, which `x-paging` names", paging.items)));
        }
        let list = Some(Paged { page: ty(Shape::Record(page)), take, prefix });
        Ok(Wait { ty: ty(item), list })
    }

    /// The start of an operation that starts something which can be told from all else.
    pub(crate) fn starts(&self, operation: &Operation) -> Result<TokenStream, String> {
        let Some(starts) = &operation.starts else { return Ok(quote!()) };
        let wrong = |what: &str| format!("operation {}: x-starts: {what}", operation.id);
        let shown_by = self.api.operation(&starts.shown_by);
        let shown_by = shown_by.ok_or_else(|| wrong("there is no such operation"))?;
        let waiting = shown_by.waiting.as_ref().and_then(|all_of| all(all_of).find(|w| w.of == starts.of));
        let waiting = waiting.ok_or_else(|| wrong("the operation shows no such state"))?;
        let Wait { ty, list } = self.waited_for(shown_by, waiting)?;
        if list.is_some() && starts.item.is_none() {
            // nothing says which item it is
            return Ok(quote!());
        }
        let (answer, view) = (self.answer(operation).ty, self.view_of_answer(operation));
        let (facts, facts_value) = self.facts(operation, starts, shown_by);
        let (builder, make) = (request_name(operation), maker(shown_by, &waiting.of));
        let gone = starts.gone.then(|| quote!(gone));
        // what shows it may be in an area that is left out
        let cfg = match &shown_by.feature {
            Some(feature) if shown_by.feature != operation.feature => quote!(#[cfg(feature = #feature)]),
            _ => quote!(),
        };
        Ok(quote! {
            #cfg
            static #facts: crate::runtime::waiting::Starts = #facts_value;
            #cfg
            crate::runtime::waiting::starts!(
                #gone #builder, #facts, #answer, #view, crate::generated::operations::#make, #ty
            );
        })
    }

    /// The answer without its type, where fields are read of it.
    fn view_of_answer(&self, operation: &Operation) -> TokenStream {
        let answers = self.answers(operation);
        match answers.as_slice() {
            [(_, super::answers::AnswerKind::Json, _)] => quote!(crate::runtime::waiting::seen),
            _ => quote!(crate::runtime::waiting::unseen),
        }
    }

    fn facts(&self, operation: &Operation, starts: &Starts, shown_by: &Operation) -> (Ident, TokenStream) {
        let source = |place: &Place| match place {
            Place::Path(name) => quote!(crate::runtime::waiting::Source::Path(#name)),
            Place::Answer(Some(field)) => quote!(crate::runtime::waiting::Source::Field(#field)),
            Place::Answer(None) => quote!(crate::runtime::waiting::Source::Answer),
        };
        let in_path = shown_by.given().into_iter().filter(|p| p.location == In::Path);
        let with = in_path.map(|p| p.name.as_str()).map(|name| {
            let given = starts.with.iter().find(|(known, _)| known == name).map(|(_, place)| source(place));
            let place = given.unwrap_or_else(|| quote!(crate::runtime::waiting::Source::Path(#name)));
            quote!((#name, #place))
        });
        let item = starts.item.as_ref().map(|place| {
            let place = source(place);
            quote!(.item(#place))
        });
        let until =
            (!starts.until.is_empty()).then(|| list(&starts.until)).map(|until| quote!(.until(#until)));
        let gone = starts.gone.then(|| quote!(.gone()));
        let shown = constant(&shown_by.id);
        let value = quote! {
            crate::runtime::waiting::Starts::new(&crate::generated::operations::#shown, &[#(#with),*])
                #item #until #gone
        };
        (format_ident!("{}_STARTS", constant(&operation.id)), value)
    }

    /// What an enum says of itself, if its values are the states of something.
    pub(crate) fn state_methods(&self, schema: &str, cfg: &TokenStream) -> TokenStream {
        let Some(states) = self.states_of(schema).map(states) else { return quote!() };
        let name = type_name(schema);
        quote! {
            #cfg
            crate::runtime::waiting::states!(#name, #states);
        }
    }

    /// The states that the values of a schema are: those of the first that has it.
    fn states_of(&self, schema: &str) -> Option<&Waiting> {
        let waitings = self.api.operations.iter().flat_map(|operation| {
            operation.waiting.iter().flat_map(all).map(move |waiting| (operation, waiting))
        });
        let mut of_schema = waitings
            .filter(|(operation, waiting)| self.state_schema(operation, waiting).as_deref() == Some(schema));
        of_schema.next().map(|(_, waiting)| waiting)
    }

    /// The states that stand at the enum already.
    fn shared_states(&self, operation: &Operation, waiting: &Waiting) -> Option<TokenStream> {
        let schema = self.state_schema(operation, waiting)?;
        let same = states(self.states_of(&schema)?).to_string() == states(waiting).to_string();
        let name = type_name(&schema);
        same.then(|| quote!(types::#name::STATES))
    }

    /// The named enum of a state: the field's own, or the one of the list's filter.
    fn state_schema(&self, operation: &Operation, waiting: &Waiting) -> Option<String> {
        let answer = operation.successes().into_iter().find_map(|response| response.content.as_ref())?;
        let field = self.schema_at(&answer.schema, &waiting.state).and_then(|field| self.enum_name(field));
        let filter = || {
            let list = waiting.list.as_ref()?;
            let lists = self.api.operation(&list.operation)?;
            let filter = lists.parameters.iter().find(|p| Some(&p.name) == list.filter.as_ref())?;
            self.enum_name(&filter.schema).or_else(|| self.enum_name(filter.schema.get("items")?))
        };
        field.or_else(filter)
    }

    fn enum_name(&self, schema: &Value) -> Option<String> {
        let name = name_of(schema_reference(schema)?, "schemas")?.into_owned();
        self.named_enums.contains(&type_name(&name).to_string()).then_some(name)
    }

    /// The schema of a field, as it stands there.
    fn schema_at<'s>(&'s self, schema: &'s Value, path: &str) -> Option<&'s Value> {
        path.split('.').try_fold(schema, |schema, step| {
            let name = step.strip_suffix("[]").unwrap_or(step);
            let field = self.api.resolve(schema).get("properties")?.get(name)?;
            if step.ends_with("[]") { self.api.resolve(field).get("items") } else { Some(field) }
        })
    }
}
