//! Writes the SDK's generated modules from progenitor's types and the facts it drops.

mod answers;
mod dispatch;
mod docs;
mod error_codes;
mod index;
mod inputs;
mod names;
mod operations;
mod plan;
mod rules;
mod shapes;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;

use self::names::type_name;
use crate::codegen::base::Base;
use crate::codegen::lower::{Lowered, is_open_enum};
use crate::openapi::catalogue::Catalogue;
use crate::openapi::model::Api;

pub use plan::Plan;

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
}

/// The generated files: path below `sdk/src/generated/` to content.
pub fn emit(
    api: &Api,
    catalogue: &Catalogue,
    lowered: &Lowered,
    base: &Base,
) -> Result<BTreeMap<String, String>, String> {
    let named_enums = api
        .schemas
        .iter()
        .filter(|(_, schema)| is_open_enum(schema))
        .map(|(name, _)| type_name(name).to_string())
        .collect();
    let context = Context { api, lowered, base, plan: Plan::new(api), named_enums };
    let mut files = BTreeMap::new();
    files.insert("mod.rs".to_owned(), context.root());
    files.insert("error_code.rs".to_owned(), error_codes::error_codes(&catalogue.errors));
    files.insert("dispatch/mod.rs".to_owned(), context.dispatch_root());
    files.insert("types/mod.rs".to_owned(), context.types_root());
    for (module, schemas) in &context.plan.types {
        files.insert(format!("types/{module}.rs"), context.types(schemas)?);
    }
    files.insert("operations/mod.rs".to_owned(), context.operations_root());
    for (area, operations) in &context.plan.operations {
        files.insert(format!("operations/{area}.rs"), context.operations(operations)?);
        files.insert(format!("dispatch/{area}.rs"), context.dispatch(operations)?);
    }
    files.into_iter().map(|(path, tokens)| Ok((path.clone(), print(&path, tokens)?))).collect()
}

/// Formats a file, with the line that says what wrote it.
///
/// prettyplease puts no blank lines between items; here they are printed one by one and set apart.
fn print(path: &str, tokens: TokenStream) -> Result<String, String> {
    let file: syn::File =
        syn::parse2(tokens).map_err(|error| format!("emit wrote invalid Rust for {path}: {error}"))?;
    let mut text = format!("{HEADER}\n");
    let mut previous = Kind::Other;
    if !file.attrs.is_empty() {
        text.push('\n');
        text.push_str(&unparse(file.attrs, Vec::new()));
    }
    for item in file.items {
        let kind = Kind::of(&item);
        if kind == Kind::Other || kind != previous {
            text.push('\n');
        }
        previous = kind;
        text.push_str(&unparse(Vec::new(), vec![item]));
    }
    Ok(text)
}

/// Items that stand without blank lines among their like.
#[derive(PartialEq)]
enum Kind {
    Use,
    Module,
    Rule,
    Other,
}

impl Kind {
    fn of(item: &syn::Item) -> Self {
        match item {
            syn::Item::Use(item) if matches!(item.vis, syn::Visibility::Inherited) => Kind::Use,
            syn::Item::Use(_) | syn::Item::Mod(_) => Kind::Module,
            syn::Item::Static(item) if matches!(item.vis, syn::Visibility::Inherited) => Kind::Rule,
            _ => Kind::Other,
        }
    }
}

fn unparse(attrs: Vec<syn::Attribute>, items: Vec<syn::Item>) -> String {
    prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs, items })
}
