//! `types/*.rs`: a struct for each schema, the enums its fields have.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::openapi::model::{array, members, text};
use crate::openapi::naming::{enum_variant, union_variant};
use crate::openapi::union::{Union, union};

use super::Context;
use super::docs::{self, comment};
use super::names::{self, field, ident, type_name};
use super::plan::{SHARED, any_of};
use super::rules::Rules;
use super::shapes::Shape;

/// A struct's field.
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) shape: Shape,
    pub(crate) schema: Value,
    pub(crate) required: bool,
}

impl Field {
    /// Whether a struct literal could not leave it out.
    fn is_plain(&self) -> bool {
        !matches!(self.shape, Shape::Maybe(_))
    }
}

/// Methods that read and set the texts of fields that hold them packed (`x-encoded`).
fn packed(name: &syn::Ident, fields: &[Field], cfg: &TokenStream, in_request: bool) -> Option<TokenStream> {
    let methods: Vec<TokenStream> = fields
        .iter()
        .filter_map(|f| {
            let encoded = f.schema.get("x-encoded")?;
            let (wire, ident) = (&f.name, field(&f.name));
            let value = match f.is_plain() {
                true => quote!(Some(self.#ident.as_str())),
                false => quote!(self.#ident.as_deref()),
            };
            let flag = encoded.get("when").and_then(Value::as_str);
            let flag = flag.and_then(|when| fields.iter().find(|field| field.name == when));
            let is_packed = match flag {
                None => quote!(true),
                Some(flag) => {
                    let (ident, default) = (field(&flag.name), flag.schema.get("default") == Some(&Value::Bool(true)));
                    if flag.is_plain() { quote!(self.#ident) } else { quote!(self.#ident.unwrap_or(#default)) }
                }
            };
            let condition = flag.map(|flag| format!(" if `{}` says so", flag.name)).unwrap_or_default();
            let about = format!(" The text of `{wire}`, unpacked from gzip and base64{condition}; `None` if it is absent.");
            let read = quote::format_ident!("{}_text", names::setter(wire));
            let read = quote! {
                #[doc = #about]
                ///
                /// # Errors
                ///
                /// If it is not what it should be, or unpacks to more than 128 MiB.
                pub fn #read(&self) -> ::std::result::Result<::std::option::Option<::std::string::String>, crate::Error> {
                    crate::runtime::transfer::encoded::unpack(#wire, #value, #is_packed)
                }
            };
            let write = in_request.then(|| {
                let packed = quote!(crate::runtime::transfer::encoded::pack(text.as_ref()));
                let packed = if f.is_plain() { packed } else { quote!(Some(#packed)) };
                let flagged = flag.map(|flag| {
                    let ident = field(&flag.name);
                    let value = if flag.is_plain() { quote!(true) } else { quote!(Some(true)) };
                    quote!(self.#ident = #value;)
                });
                let about = format!(" Sets `{wire}` to this text, packed in gzip and base64.");
                let write = quote::format_ident!("with_{}_text", names::setter(wire));
                quote! {
                    #[doc = #about]
                    pub fn #write(mut self, text: impl AsRef<str>) -> Self {
                        self.#ident = #packed;
                        #flagged
                        self
                    }
                }
            });
            Some(quote!(#read #write))
        })
        .collect();
    (!methods.is_empty()).then(|| quote!(#cfg impl #name { #(#methods)* }))
}

/// What is said of an enum that the specification has no text about.
const UNNAMED: &str = "One of the documented values, or another.";

impl Context<'_> {
    /// `types/mod.rs`: one flat list of names, however they are divided into files.
    pub(crate) fn types_root(&self) -> TokenStream {
        let modules = self.plan.reexported(self.plan.types.keys());
        quote! {
            //! The bodies of requests and responses, as the specification names them.
            #modules
        }
    }

    /// The types of `schemas`, and the enums of their fields.
    ///
    /// In the module that several areas share, each item stands under the features that need it.
    pub(crate) fn types(&self, module: &str, schemas: &[String]) -> Result<TokenStream, String> {
        let is_shared = module == SHARED;
        // by name, with the schemas that they exist for
        let mut enums: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut rules: BTreeMap<String, (BTreeSet<String>, TokenStream)> = BTreeMap::new();
        let mut items = Vec::new();
        let mut mentioned = BTreeSet::new();
        for name in schemas {
            let rust_name = type_name(name).to_string();
            let cfg = if is_shared { self.cfg_of([name]) } else { quote!() };
            if self.named_enums.contains(&rust_name) {
                let about = docs::prose(&docs::description(self.api, &self.api.schemas[name]));
                items.extend(self.open_enum(&rust_name, &about, &cfg));
                items.push(self.state_methods(name, &cfg));
                continue;
            }
            if !self.base.structs.contains_key(&rust_name) {
                continue;
            }
            if let Some(union) = union(&self.api.schemas[name]) {
                items.push(self.open_union(name, &union, &cfg)?);
                mentioned.extend(union.variants.iter().map(|v| type_name(&v.schema).to_string()));
                continue;
            }
            let fields = self.fields(name)?;
            let mut used = BTreeSet::new();
            for field in &fields {
                field.shape.enums(&mut used);
                field.shape.records(&mut mentioned);
            }
            let mut own_rules = Rules::default();
            items.push(self.record(name, &fields, &cfg, &mut own_rules));
            for enumeration in used {
                if self.named_enums.contains(&enumeration) {
                    mentioned.insert(enumeration);
                    continue;
                }
                enums.entry(enumeration).or_default().insert(name.clone());
            }
            for (constant, rule) in own_rules.constants() {
                let (users, _) =
                    rules.entry(constant.clone()).or_insert_with(|| (BTreeSet::new(), rule.clone()));
                users.insert(name.clone());
            }
        }
        for (name, users) in &enums {
            let cfg = if is_shared { self.cfg_of(users) } else { quote!() };
            items.extend(self.open_enum(name, UNNAMED, &cfg));
        }
        for (users, rule) in rules.values() {
            let cfg = if is_shared { self.cfg_of(users) } else { quote!() };
            items.push(quote!(#cfg #rule));
        }
        let own: BTreeSet<String> = schemas.iter().map(|name| type_name(name).to_string()).collect();
        let others: Vec<_> = mentioned.difference(&own).map(|name| ident(name)).collect();
        let neighbours = if others.is_empty() { quote!() } else { quote!(use super::{#(#others),*};) };
        // which of the imports are used depends on the features
        let lints = is_shared.then(|| quote!(#![allow(unused_imports)]));
        Ok(quote! {
            #lints
            #neighbours
            #(#items)*
        })
    }

    /// The `cfg` of an item that exists for `schemas`.
    fn cfg_of<'s>(&self, schemas: impl IntoIterator<Item = &'s String>) -> TokenStream {
        any_of(&self.plan.needed_by(self.api, schemas))
    }

    /// The fields of a schema's struct, in the order of the schema.
    fn fields(&self, name: &str) -> Result<Vec<Field>, String> {
        let schema = &self.api.schemas[name];
        let record = type_name(name).to_string();
        let required: BTreeSet<&str> = array(schema.get("required")).filter_map(Value::as_str).collect();
        members(schema.get("properties"))
            .map(|(wire, property)| {
                let shape = self.field_shape(&record, wire)?.clone();
                let required = required.contains(wire.as_str());
                Ok(Field { name: wire.clone(), shape, schema: property.clone(), required })
            })
            .collect()
    }

    /// The type of a field of the struct called `record`.
    pub(crate) fn field_shape(&self, record: &str, wire: &str) -> Result<&Shape, String> {
        let fields = self.base.structs.get(record).ok_or_else(|| format!("{record} is no struct"))?;
        let shape =
            fields.get(wire).ok_or_else(|| format!("progenitor's {record} lacks the field {wire}"))?;
        shape.as_ref().map_err(|error| format!("{record}.{wire}: {error}"))
    }

    /// Where the reference has a type, and what it calls it.
    fn origin(&self, schema_name: &str) -> String {
        const SHOWN: usize = 4;
        let users = self.plan.users.get(schema_name).into_iter().flatten();
        let mut sections: Vec<&str> =
            users.filter_map(|index| self.api.operations[*index].section.split(' ').next()).collect();
        sections.retain(|section| !section.is_empty());
        sections
            .sort_by_key(|section| section.split('.').map(|n| n.parse().unwrap_or(0)).collect::<Vec<u32>>());
        let more = if sections.len() > SHOWN { " and others" } else { "" };
        let plural = if sections.len() == 1 { "" } else { "s" };
        sections.truncate(SHOWN);
        let vendor = text(self.api.schemas.get(schema_name).and_then(|schema| schema.get("x-vendor-name")));
        match (sections.is_empty(), vendor.is_empty()) {
            (true, _) => String::new(),
            (false, true) => format!("Reference: section{plural} {}{more}.", sections.join(", ")),
            (false, false) => {
                format!("Reference: `{vendor}`, section{plural} {}{more}.", sections.join(", "))
            }
        }
    }

    fn record(
        &self,
        schema_name: &str,
        fields: &[Field],
        cfg: &TokenStream,
        rules: &mut Rules,
    ) -> TokenStream {
        let schema = &self.api.schemas[schema_name];
        let name = type_name(schema_name);
        let in_request = self.lowered.in_requests.contains(schema_name);
        let about = comment(&[docs::prose(&text(schema.get("description"))), self.origin(schema_name)]);
        let declared = fields.iter().map(|f| {
            let ident = field(&f.name);
            let ty = f.shape.ty();
            let description = docs::description(self.api, &f.schema);
            let about = comment(&docs::value(self.api, &description, &f.schema, f.required && in_request));
            quote!(#about pub #ident: #ty,)
        });
        let rows: Vec<TokenStream> = fields
            .iter()
            .map(|f| {
                let (wire, ident) = (&f.name, field(&f.name));
                let rule = rules.named(self.api, &f.schema, f.required, in_request);
                let rule = rule.map(|rule| quote!(=> #rule));
                quote!(#ident: #wire #rule,)
            })
            .collect();
        let construct = in_request.then(|| {
            let construct = self.constructors(&name, fields);
            quote!(#cfg #construct)
        });
        let packed = packed(&name, fields, cfg, in_request);
        quote! {
            #about
            #cfg
            #[derive(Clone, Default, PartialEq)]
            #[non_exhaustive]
            pub struct #name { #(#declared)* }
            #construct
            #packed
            #cfg
            crate::runtime::record::record!(#name { #(#rows)* });
        }
    }

    /// The enums of these names.
    pub(crate) fn open_enums(&self, names: &BTreeSet<String>) -> Vec<TokenStream> {
        names.iter().filter_map(|name| self.open_enum(name, UNNAMED, &quote!())).collect()
    }

    /// An enum with its documented values and room for others; `None` if progenitor wrote none of that name.
    fn open_enum(&self, name: &str, about: &str, cfg: &TokenStream) -> Option<TokenStream> {
        let known = self.base.enums.get(name)?;
        let summary = comment(&[about.to_owned()]);
        let name = ident(name);
        let mut declared = Vec::new();
        let mut values = Vec::new();
        for value in known {
            let ident = ident(&enum_variant(value));
            let value = self.lowered.enum_values.get(value).unwrap_or(value);
            let about = format!(" `{value}`");
            declared.push(quote!(#[doc = #about] #ident,));
            values.push(quote!(#ident = #value,));
        }
        Some(quote! {
            #summary
            #cfg
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #(#declared)*
                /// A value that the reference doesn't list.
                Unknown(::std::string::String),
            }
            #cfg
            crate::runtime::record::open_enum!(#name { #(#values)* });
        })
    }

    /// An enum with a variant for each of a union's records, and room for others.
    fn open_union(
        &self,
        schema_name: &str,
        union: &Union<'_>,
        cfg: &TokenStream,
    ) -> Result<TokenStream, String> {
        let schema = &self.api.schemas[schema_name];
        let (name, property) = (type_name(schema_name), union.property);
        let about = comment(&[docs::prose(&text(schema.get("description"))), self.origin(schema_name)]);
        let mut declared = Vec::new();
        let mut rows = Vec::new();
        for variant in &union.variants {
            let ty = self.field_shape(&name.to_string(), &variant.schema)?.present().ty();
            let (record, values) = (type_name(&variant.schema), &variant.values);
            let ident = ident(&union_variant(&variant.schema));
            let named: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
            let about = format!(" `{property}` is {}.", named.join(" or "));
            declared.push(quote!(#[doc = #about] #ident(#ty),));
            rows.push(quote!(#ident: #record = #(#values)*,));
        }
        let unknown = format!(" An object whose `{property}` the reference doesn't list, or that has none.");
        Ok(quote! {
            #about
            #cfg
            #[derive(Clone, PartialEq)]
            #[non_exhaustive]
            #[allow(clippy::large_enum_variant)]
            pub enum #name {
                #(#declared)*
                #[doc = #unknown]
                Unknown(::serde_json::Value),
            }
            #cfg
            crate::runtime::record::open_union!(#name by #property { #(#rows)* });
        })
    }

    /// `new` with the required fields, and a setter for each other one.
    fn constructors(&self, name: &syn::Ident, fields: &[Field]) -> TokenStream {
        let required: Vec<&Field> = fields.iter().filter(|f| f.required).collect();
        let arguments = required.iter().map(|f| {
            let (ident, ty) = (field(&f.name), f.shape.present().argument());
            quote!(#ident: #ty)
        });
        let values = required.iter().map(|f| {
            let ident = field(&f.name);
            let value = f.shape.present().convert(quote!(#ident));
            match (f.is_plain(), ident == value.to_string()) {
                (true, true) => quote!(#ident,),
                (true, false) => quote!(#ident: #value,),
                (false, _) => quote!(#ident: Some(#value),),
            }
        });
        let default = quote!(::std::default::Default::default());
        let rest = if required.len() == fields.len() { quote!() } else { quote!(..#default) };
        let setters = fields.iter().filter(|f| !f.required).map(|f| {
            let ident = field(&f.name);
            let setter = names::setter(&f.name);
            let shape = f.shape.present();
            let (form, ty, value) = match f.is_plain() {
                true => (quote!(), shape.argument(), shape.convert(quote!(#ident))),
                false => shape.optional(&ident),
            };
            let description = docs::description(self.api, &f.schema);
            let about = comment(&docs::value(self.api, &description, &f.schema, false));
            quote! {
                #about
                #[inline]
                pub fn #setter #form(mut self, #ident: #ty) -> Self {
                    self.#ident = #value;
                    self
                }
            }
        });
        let about = match required.is_empty() {
            true => " Without any field.",
            false => " With its required fields.",
        };
        let body = if required.is_empty() { default } else { quote!(Self { #(#values)* #rest }) };
        // more arguments than clippy likes are still each a required field
        let many = (required.len() > 7).then(|| quote!(#[allow(clippy::too_many_arguments)]));
        quote! {
            impl #name {
                #[doc = #about]
                #many
                #[inline]
                pub fn new(#(#arguments),*) -> Self {
                    #body
                }
                #(#setters)*
            }
        }
    }
}
