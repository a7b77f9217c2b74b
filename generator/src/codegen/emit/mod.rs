//! Writes the SDK's generated modules from progenitor's types and the facts it drops.

mod answers;
mod described;
mod dispatch;
mod docs;
mod error_codes;
mod index;
mod inputs;
mod lists;
mod names;
mod operations;
mod paths;
mod plan;
mod print;
mod rules;
mod shapes;
mod types;
mod uploads;
mod waits;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;

use self::names::type_name;
use crate::codegen::base::Base;
use crate::codegen::lower::{Lowered, is_open_enum};
use crate::openapi::catalogue::Catalogue;
use crate::openapi::model::Api;
use crate::samples::Samples;

pub use plan::Plan;
pub(crate) use print::print;

/// The first line of every generated file.
pub const HEADER: &str = "// Generated from spec/ by `cargo xtask regen`. Do not edit.";

/// Everything the emitters read.
pub(crate) struct Context<'a> {
    pub(crate) api: &'a Api,
    pub(crate) lowered: &'a Lowered,
    pub(crate) base: &'a Base,
    pub(crate) plan: Plan,
    /// The Rust names of the enums that the specification names.
    pub(crate) named_enums: BTreeSet<String>,
    pub(crate) samples: Samples<'a>,
}

/// The generated files, not laid out yet: path below `sdk/src/generated/` to content.
pub fn emit(
    api: &Api,
    catalogue: &Catalogue,
    lowered: &Lowered,
    base: &Base,
) -> Result<BTreeMap<String, TokenStream>, String> {
    let named_enums = api
        .schemas
        .iter()
        .filter(|(_, schema)| is_open_enum(schema))
        .map(|(name, _)| type_name(name).to_string())
        .collect();
    let context =
        Context { api, lowered, base, plan: Plan::new(api), named_enums, samples: Samples::new(api) };
    let mut files = BTreeMap::new();
    files.insert("mod.rs".to_owned(), context.root());
    files.insert("error_code.rs".to_owned(), error_codes::error_codes(&catalogue.errors));
    files.insert("dispatch/mod.rs".to_owned(), context.dispatch_root());
    files.insert("types/mod.rs".to_owned(), context.types_root());
    for (module, schemas) in &context.plan.types {
        files.insert(format!("types/{module}.rs"), context.types(module, schemas)?);
    }
    files.insert("operations/mod.rs".to_owned(), context.operations_root());
    for (area, operations) in &context.plan.operations {
        files.insert(format!("operations/{area}.rs"), context.operations(operations)?);
        files.insert(format!("dispatch/{area}.rs"), context.dispatch(area, operations)?);
    }
    if context.plan.types.contains_key(plan::SHARED) {
        let path = format!("dispatch/{}.rs", plan::SHARED);
        files.insert(path, context.described_schemas(plan::SHARED));
    }
    Ok(files)
}
