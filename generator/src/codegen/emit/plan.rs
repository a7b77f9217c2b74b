//! Which generated file holds what, and under which cargo features.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use crate::codegen::lower::{reachable, request_schemas, response_schemas};
use crate::openapi::model::Api;

use super::names::{ident, module};

/// The module of types that several areas use, each item under the features that need it.
pub(crate) const SHARED: &str = "shared";

/// The modules to generate.
#[derive(Debug)]
pub struct Plan {
    /// Module of `types` to its schemas.
    pub types: BTreeMap<String, Vec<String>>,
    /// Module of `operations` to the indices of its operations.
    pub operations: BTreeMap<String, Vec<usize>>,
    /// Cargo features that need a module; empty if it is always there.
    pub features: BTreeMap<String, BTreeSet<String>>,
    /// Schema to the indices of the operations whose bodies or answers hold it.
    pub users: BTreeMap<String, BTreeSet<usize>>,
}

impl Plan {
    /// A schema that one area uses stands in that area's file, one that several use in `shared`.
    pub fn new(api: &Api) -> Self {
        let mut operations: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut features: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut users: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
        for (index, operation) in api.operations.iter().enumerate() {
            let area = module(&operation.area);
            operations.entry(area.clone()).or_default().push(index);
            features.entry(area).or_default().extend(operation.feature.clone());
            let parameters = operation.parameters.iter().map(|parameter| &parameter.schema);
            let bodies = request_schemas(api, operation).chain(response_schemas(operation));
            for schema in reachable(api, bodies.chain(parameters)) {
                users.entry(schema).or_default().insert(index);
            }
        }
        let mut types: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for name in api.schemas.keys() {
            // what only error responses use is the runtime's own
            let Some(users) = users.get(name) else { continue };
            let areas: BTreeSet<&str> = users.iter().map(|i| api.operations[*i].area.as_str()).collect();
            let file = match areas.first() {
                Some(area) if areas.len() == 1 => module(area),
                _ => SHARED.to_owned(),
            };
            types.entry(file).or_default().push(name.clone());
        }
        let mut plan = Plan { types, operations, features, users };
        if let Some(shared) = plan.types.get(SHARED) {
            let needed = plan.needed_by(api, shared);
            plan.features.insert(SHARED.to_owned(), needed);
        }
        plan
    }

    /// The cargo features of which one is needed for any of `schemas` to be used; empty if they are always.
    pub(crate) fn needed_by<'a>(
        &self,
        api: &Api,
        schemas: impl IntoIterator<Item = &'a String>,
    ) -> BTreeSet<String> {
        let users = schemas.into_iter().flat_map(|name| self.users.get(name).into_iter().flatten());
        let needed: Option<BTreeSet<String>> =
            users.map(|index| api.operations[*index].feature.clone()).collect();
        needed.unwrap_or_default()
    }

    /// Private modules whose items are public, each under its features.
    pub(crate) fn reexported<'a>(&self, modules: impl Iterator<Item = &'a String>) -> TokenStream {
        let modules = modules.map(|module| {
            let (cfg, file, name) = (self.cfg(module), file(module), ident(module));
            quote! {
                #cfg
                #file
                mod #name;
                #cfg
                pub use #name::*;
            }
        });
        quote!(#(#modules)*)
    }

    /// The `cfg` that a module stands under.
    pub(crate) fn cfg(&self, module: &str) -> TokenStream {
        self.features.get(module).map(any_of).unwrap_or_default()
    }
}

/// The `cfg` of an item that any of `features` needs.
pub(crate) fn any_of(features: &BTreeSet<String>) -> TokenStream {
    match features.iter().collect::<Vec<_>>().as_slice() {
        [] => quote!(),
        [feature] => quote!(#[cfg(feature = #feature)]),
        features => quote!(#[cfg(any(#(feature = #features),*))]),
    }
}

/// Where a module's file is, if Rust doesn't find it by its name: it doesn't look for names beyond ASCII.
pub(crate) fn file(module: &str) -> Option<TokenStream> {
    let file = format!("{module}.rs");
    (!module.is_ascii()).then(|| quote!(#[path = #file]))
}
