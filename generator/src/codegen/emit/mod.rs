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

use std::cmp::Reverse;
use std::collections::BTreeSet;

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

/// A generated file that is yet to be written: tokens stay in the thread that makes them.
pub(crate) struct File<'a> {
    /// Below `sdk/src/generated/`.
    pub(crate) path: String,
    /// Its content, not laid out.
    pub(crate) write: Write<'a>,
}

type Write<'a> = Box<dyn Fn() -> Result<TokenStream, String> + Sync + 'a>;

impl<'a> Context<'a> {
    pub(crate) fn new(api: &'a Api, lowered: &'a Lowered, base: &'a Base) -> Self {
        let named_enums = api
            .schemas
            .iter()
            .filter(|(_, schema)| is_open_enum(schema))
            .map(|(name, _)| type_name(name).to_string())
            .collect();
        Context { api, lowered, base, plan: Plan::new(api), named_enums, samples: Samples::new(api) }
    }

    /// The generated files, those that take longest first.
    pub(crate) fn files(&'a self, catalogue: &'a Catalogue) -> Vec<File<'a>> {
        fn file<'a>(
            size: usize,
            path: impl Into<String>,
            write: impl Fn() -> Result<TokenStream, String> + Sync + 'a,
        ) -> (usize, File<'a>) {
            (size, File { path: path.into(), write: Box::new(write) })
        }
        let mut files = vec![
            file(0, "mod.rs", || Ok(self.root())),
            file(0, "error_code.rs", || Ok(error_codes::error_codes(&catalogue.errors))),
            file(0, "dispatch/mod.rs", || Ok(self.dispatch_root())),
            file(0, "types/mod.rs", || Ok(self.types_root())),
            file(0, "operations/mod.rs", || Ok(self.operations_root())),
        ];
        for (module, schemas) in &self.plan.types {
            let path = format!("types/{module}.rs");
            files.push(file(schemas.len(), path, || self.types(module, schemas)));
        }
        for (area, operations) in &self.plan.operations {
            let path = format!("operations/{area}.rs");
            files.push(file(2 * operations.len(), path, || self.operations(operations)));
            let path = format!("dispatch/{area}.rs");
            files.push(file(operations.len(), path, || self.dispatch(area, operations)));
        }
        if self.plan.types.contains_key(plan::SHARED) {
            let path = format!("dispatch/{}.rs", plan::SHARED);
            files.push(file(0, path, || Ok(self.described_schemas(plan::SHARED))));
        }
        files.sort_by_key(|(size, _)| Reverse(*size));
        files.into_iter().map(|(_, file)| file).collect()
    }
}
