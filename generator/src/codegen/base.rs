//! Runs progenitor and reads its output: the types, and each operation's parameters.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use openapiv3::OpenAPI;
use progenitor::{GenerationSettings, Generator, InterfaceStyle};
use quote::quote;
use serde_json::{Value, json};
use syn::{Fields, FnArg, GenericArgument, ImplItem, Item, ItemEnum, ItemStruct, Pat, PathArguments, Type};

use crate::openapi::model::{members, text};
use crate::openapi::naming::Shape;

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

impl Shape {
    /// Reads a type that typify wrote; `base` tells its enums from its structs.
    pub(crate) fn parse(base: &Base, ty: &Type) -> Result<Shape, String> {
        let parse = |ty: &Type| Shape::parse(base, ty);
        let unknown = || Err(format!("a type that emit doesn't know: {}", quote!(#ty)));
        match ty {
            Type::Reference(reference) => parse(&reference.elem),
            Type::Path(path) => {
                let Some(last) = path.path.segments.last() else { return unknown() };
                let arguments: Vec<&Type> = match &last.arguments {
                    PathArguments::AngleBracketed(angle) => angle
                        .args
                        .iter()
                        .filter_map(|argument| match argument {
                            GenericArgument::Type(ty) => Some(ty),
                            _ => None,
                        })
                        .collect(),
                    _ => Vec::new(),
                };
                let boxed = |ty: &&Type| parse(ty).map(Box::new);
                let name = last.ident.to_string();
                // typify writes absolute paths for all that isn't its own
                if path.path.leading_colon.is_none() && arguments.is_empty() && !is_primitive(&name) {
                    return Ok(match base.enums.contains_key(&name) {
                        true => Shape::Enum(name),
                        false => Shape::Record(name),
                    });
                }
                Ok(match (name.as_str(), arguments.as_slice()) {
                    ("String" | "str", []) => Shape::Text,
                    ("i64", []) => Shape::Integer,
                    ("f64", []) => Shape::Float,
                    ("bool", []) => Shape::Bool,
                    ("DateTime", _) => Shape::Timestamp,
                    ("Value", []) => Shape::Any,
                    ("Option", [inner]) => Shape::Maybe(boxed(inner)?),
                    ("Vec", [inner]) => Shape::List(boxed(inner)?),
                    // of types that contain each other typify boxes the `Option`
                    ("Box", [inner]) => match parse(inner)? {
                        Shape::Maybe(inner) => Shape::Maybe(Box::new(Shape::Boxed(inner))),
                        inner => Shape::Boxed(Box::new(inner)),
                    },
                    ("BTreeMap", [_, inner]) => Shape::Map(boxed(inner)?),
                    ("Map", _) => Shape::Map(Box::new(Shape::Any)),
                    _ => return unknown(),
                })
            }
            _ => unknown(),
        }
    }
}

fn is_primitive(name: &str) -> bool {
    matches!(name, "i64" | "f64" | "bool" | "str")
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
    let spec: OpenAPI = serde_json::from_value(document.clone()).map_err(|error| error.to_string())?;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::lower;
    use crate::openapi::bundle;
    use crate::openapi::model::Api;
    use crate::openapi::naming::{enum_owner, field_name, type_name};

    /// The type of a field without what answers and typify's own needs add.
    fn bare(shape: &Shape) -> Shape {
        match shape {
            Shape::Maybe(inner) | Shape::Boxed(inner) => bare(inner),
            Shape::List(inner) => Shape::List(Box::new(bare(inner))),
            Shape::Map(inner) => Shape::Map(Box::new(bare(inner))),
            other => other.clone(),
        }
    }

    #[test]
    fn typify_names_and_types_are_as_predicted() {
        let root = crate::workspace::root().unwrap();
        for (path, least) in [("spec", 1000), ("tests/zoo/zoo.yaml", 20)] {
            let api = Api::new(&bundle::load(&root.join(path)).unwrap().to_json());
            let base = generate(&lower::lower(&api).unwrap().document).unwrap();
            let mut compared = 0;
            let mut compare = |owner: &str, member: &str, schema: &Value, ty: &Type| {
                let found = bare(&Shape::parse(&base, ty).unwrap());
                let predicted = bare(&Shape::in_field(&api, schema, &enum_owner(owner, member)));
                assert_eq!(found, predicted, "{path}: {owner} {member}");
                compared += 1;
            };
            for (name, schema) in &api.schemas {
                let Some(structure) = base.structs.get(&type_name(name)) else { continue };
                for (property, schema) in members(schema.get("properties")) {
                    let wanted = |field: &&syn::Field| {
                        let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
                        name.trim_start_matches("r#").trim_end_matches('_') == field_name(property)
                    };
                    if let Some(field) = structure.fields.iter().find(wanted) {
                        compare(name, property, schema, &field.ty);
                    }
                }
            }
            for operation in &api.operations {
                let typed = base.methods.get(&field_name(&operation.id)).unwrap();
                for parameter in &operation.parameters {
                    if let Some((_, ty)) = typed.iter().find(|(name, _)| *name == field_name(&parameter.name))
                    {
                        compare(&operation.id, &parameter.name, &parameter.schema, ty);
                    }
                }
            }
            assert!(compared > least, "{path}: {compared}");
        }
    }
}
