//! Which generated file holds what, and under which cargo features.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use crate::codegen::lower::{reachable, request_schemas, response_schemas};
use crate::openapi::model::Api;

use super::names::{ident, module};

/// The modules to generate.
#[derive(Debug)]
pub struct Plan {
    /// Module of `types` to its schemas.
    pub types: BTreeMap<String, Vec<String>>,
    /// Module of `operations` to the indices of its operations.
    pub operations: BTreeMap<String, Vec<usize>>,
    /// Cargo features that need a module; empty if it is always there.
    pub features: BTreeMap<String, BTreeSet<String>>,
    /// Schema to the indices of the operations whose parameters, bodies or answers hold it.
    pub users: BTreeMap<String, BTreeSet<usize>>,
}

impl Plan {
    /// A schema that one area uses stands in that area's file, one that several use in a file named
    /// for the features it needs.
    pub fn new(api: &Api) -> Self {
        let mut operations: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut features: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut users: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
        for (index, operation) in api.operations.iter().enumerate() {
            let area = module(&operation.area);
            operations.entry(area.clone()).or_default().push(index);
            features.entry(area).or_default().extend(operation.feature.clone());
            let parameters = operation.parameters.iter().map(|parameter| &parameter.schema);
            let schemas = request_schemas(operation).chain(response_schemas(operation)).chain(parameters);
            for schema in reachable(api, schemas) {
                users.entry(schema).or_default().insert(index);
            }
        }
        let mut types: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for name in api.schemas.keys() {
            // what only error responses use is the runtime's own
            let Some(users) = users.get(name) else { continue };
            let areas: BTreeSet<&str> = users.iter().map(|i| api.operations[*i].area.as_str()).collect();
            let needed: Option<BTreeSet<String>> =
                users.iter().map(|i| api.operations[*i].feature.clone()).collect();
            let file = match (areas.len(), &needed) {
                (1, _) => areas.first().map(|area| module(area)).unwrap_or_default(),
                (_, Some(needed)) => {
                    format!("shared_{}", needed.iter().map(|f| module(f)).collect::<Vec<_>>().join("_"))
                }
                (_, None) => "shared".to_owned(),
            };
            if areas.len() > 1 {
                features.entry(file.clone()).or_default().extend(needed.unwrap_or_default());
            }
            types.entry(file).or_default().push(name.clone());
        }
        Plan { types, operations, features, users }
    }

    /// Private modules whose items are public, each under its features.
    pub(crate) fn reexported<'a>(&self, modules: impl Iterator<Item = &'a String>) -> TokenStream {
        let modules = modules.map(|module| {
            let (cfg, name) = (self.cfg(module), ident(module));
            quote! {
                #cfg
                mod #name;
                #cfg
                pub use #name::*;
            }
        });
        quote!(#(#modules)*)
    }

    /// The `cfg` that a module stands under.
    pub(crate) fn cfg(&self, module: &str) -> TokenStream {
        match self.features.get(module).map(|set| set.iter().collect::<Vec<_>>()).as_deref() {
            None | Some([]) => quote!(),
            Some([feature]) => quote!(#[cfg(feature = #feature)]),
            Some(features) => quote!(#[cfg(any(#(feature = #features),*))]),
        }
    }
}
