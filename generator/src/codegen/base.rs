//! Runs progenitor and reads its output: the types, and each operation's parameters.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use progenitor::{GenerationSettings, Generator, InterfaceStyle};
use serde_json::{Value, json};
use syn::{Fields, FnArg, ImplItem, Item, ItemEnum, ItemStruct, Pat, Type};

use crate::openapi::model::{members, text};

/// What progenitor made of a lowered document.
pub struct Base {
    /// The structs with named fields of its `types` module, by name.
    pub structs: HashMap<String, ItemStruct>,
    /// The enums of its `types` module, by name.
    pub enums: HashMap<String, ItemEnum>,
    /// For each operation its parameters: name and type.
    pub methods: HashMap<String, Vec<(String, Type)>>,
}

/// Why progenitor's output can't be used.
#[derive(Debug, thiserror::Error)]
pub enum BaseError {
    /// It refused the document.
    #[error("progenitor can't generate code for {owner}: {message}")]
    Refused {
        /// The operation, or what else it was at.
        owner: String,
        /// Its own words.
        message: String,
    },
    /// Its output is not Rust, or not of the shape that emit expects.
    #[error("progenitor's output has changed: {0}")]
    Shape(String),
}

/// Generates from `document`.
pub fn generate(document: &Value) -> Result<Base, BaseError> {
    let tokens = run(document).map_err(|message| blame(document, message))?;
    let file: syn::File = syn::parse2(tokens).map_err(|error| BaseError::Shape(error.to_string()))?;
    let mut base = Base { structs: HashMap::new(), enums: HashMap::new(), methods: HashMap::new() };
    for item in file.items {
        match item {
            Item::Mod(module) if module.ident == "types" => {
                let (_, items) =
                    module.content.ok_or_else(|| BaseError::Shape("`types` is empty".to_owned()))?;
                for item in items {
                    match item {
                        Item::Struct(item) if matches!(item.fields, Fields::Named(_)) => {
                            base.structs.insert(item.ident.to_string(), item);
                        }
                        Item::Enum(item) => {
                            base.enums.insert(item.ident.to_string(), item);
                        }
                        _ => {}
                    }
                }
            }
            Item::Impl(block) if block.trait_.is_none() => {
                for item in block.items {
                    if let ImplItem::Fn(method) = item {
                        base.methods.insert(method.sig.ident.to_string(), parameters(&method.sig));
                    }
                }
            }
            _ => {}
        }
    }
    Ok(base)
}

fn parameters(signature: &syn::Signature) -> Vec<(String, Type)> {
    signature
        .inputs
        .iter()
        .filter_map(|argument| match argument {
            FnArg::Typed(typed) => match &*typed.pat {
                Pat::Ident(name) => Some((name.ident.to_string(), (*typed.ty).clone())),
                _ => None,
            },
            FnArg::Receiver(_) => None,
        })
        .collect()
}

/// progenitor panics on some documents; its words are all there is to go by.
fn run(document: &Value) -> Result<proc_macro2::TokenStream, String> {
    let spec = serde_json::from_value(document.clone()).map_err(|error| error.to_string())?;
    let mut settings = GenerationSettings::new();
    settings.with_interface(InterfaceStyle::Positional).with_map_type("::std::collections::BTreeMap");
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let result = catch_unwind(AssertUnwindSafe(|| Generator::new(&settings).generate_tokens(&spec)));
    std::panic::set_hook(hook);
    match result {
        Ok(tokens) => tokens.map_err(|error| error.to_string()),
        Err(panic) => Err(panic
            .downcast_ref::<String>()
            .cloned()
            .or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()))
            .unwrap_or_else(|| "it panicked".to_owned())),
    }
}

/// Finds what progenitor stumbles over by giving it each operation alone.
fn blame(document: &Value, message: String) -> BaseError {
    let failure = |paths: Value| {
        let mut part = document.clone();
        part["paths"] = paths;
        run(&part).err()
    };
    // what fails without any operation is no operation's fault
    if failure(json!({})).is_none() {
        for (path, item) in members(document.get("paths")) {
            for (method, operation) in members(Some(item)) {
                if let Some(message) = failure(json!({ path: { method: operation } })) {
                    let id = text(operation.get("operationId"));
                    return BaseError::Refused { owner: format!("operation {id}"), message };
                }
            }
        }
    }
    BaseError::Refused { owner: "the schemas".to_owned(), message }
}
