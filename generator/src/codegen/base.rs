//! Runs progenitor and reads its output: the types, and each operation's parameters.

use std::collections::{BTreeMap, HashMap};
use std::panic::{AssertUnwindSafe, catch_unwind};

use openapiv3::OpenAPI;
use progenitor::{GenerationSettings, Generator, InterfaceStyle};
use quote::quote;
use serde::Deserialize;
use serde_json::{Value, json};
use syn::{Attribute, FnArg, GenericArgument, Pat, PathArguments, Type};

use crate::codegen::output::Output;
use crate::openapi::model::{members, text};
use crate::openapi::naming::Shape;

/// What progenitor made of a lowered document. A type that emit doesn't know is an error only where it is used.
#[derive(Debug)]
pub struct Base {
    /// The structs of its `types` module by name: the types of their fields, by the names that these have on the wire.
    pub structs: HashMap<String, BTreeMap<String, ShapeResult>>,
    /// The enums of its `types` module by name: their values.
    pub enums: HashMap<String, Vec<String>>,
    /// For each operation its parameters: name and type.
    pub methods: HashMap<String, Vec<(String, ShapeResult)>>,
}

/// A type, or why emit doesn't know it.
pub type ShapeResult = Result<Shape, String>;

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
    let output: Output = syn::parse2(tokens).map_err(|error| BaseError::Shape(error.to_string()))?;
    Ok(Base::new(&output))
}

impl Base {
    fn new(output: &Output) -> Self {
        let enums: HashMap<String, Vec<String>> = output
            .enums
            .iter()
            .map(|item| {
                (
                    item.ident.to_string(),
                    item.variants.iter().map(|v| wire_name(&v.attrs, &v.ident)).collect(),
                )
            })
            .collect();
        let read = |ty: &Type| shape(&|name| enums.contains_key(name), ty);
        let structs = output.structs.iter().map(|item| {
            let fields = item.fields.iter().filter_map(|field| {
                let wire = wire_name(&field.attrs, field.ident.as_ref()?);
                Some((wire, read(&field.ty)))
            });
            (item.ident.to_string(), fields.collect())
        });
        let methods = output.methods.iter().map(|signature| {
            let parameters = signature.inputs.iter().filter_map(|argument| match argument {
                FnArg::Typed(typed) => match &*typed.pat {
                    Pat::Ident(name) => Some((name.ident.to_string(), read(&typed.ty))),
                    _ => None,
                },
                FnArg::Receiver(_) => None,
            });
            (signature.ident.to_string(), parameters.collect())
        });
        Base { structs: structs.collect(), methods: methods.collect(), enums }
    }
}

/// The name of a field or an enum's value outside of Rust: what serde renames it to, or its own.
fn wire_name(attributes: &[Attribute], ident: &syn::Ident) -> String {
    let mut name = None;
    for attribute in attributes.iter().filter(|a| a.path().is_ident("serde")) {
        // other serde attributes have forms that this closure doesn't read; they don't matter here
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                name = Some(meta.value()?.parse::<syn::LitStr>()?.value());
            } else if meta.input.peek(syn::Token![=]) {
                meta.value()?.parse::<syn::Expr>()?;
            }
            Ok(())
        });
    }
    name.unwrap_or_else(|| ident.to_string())
}

/// Reads a type that typify wrote; `is_enum` tells its enums from its structs.
fn shape(is_enum: &impl Fn(&str) -> bool, ty: &Type) -> ShapeResult {
    let read = |ty: &Type| shape(is_enum, ty);
    let unknown = || Err(format!("a type that emit doesn't know: {}", quote!(#ty)));
    let path = match ty {
        Type::Reference(reference) => return read(&reference.elem),
        Type::Path(path) => &path.path,
        _ => return unknown(),
    };
    let Some(last) = path.segments.last() else { return unknown() };
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
    let boxed = |ty: &&Type| read(ty).map(Box::new);
    let name = last.ident.to_string();
    // typify writes absolute paths for all that isn't its own
    if path.leading_colon.is_none() && arguments.is_empty() && !is_primitive(&name) {
        return Ok(if is_enum(&name) { Shape::Enum(name) } else { Shape::Record(name) });
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
        ("Box", [inner]) => match read(inner)? {
            Shape::Maybe(inner) => Shape::Maybe(Box::new(Shape::Boxed(inner))),
            inner => Shape::Boxed(Box::new(inner)),
        },
        ("BTreeMap", [_, inner]) => Shape::Map(boxed(inner)?),
        ("Map", _) => Shape::Map(Box::new(Shape::Any)),
        _ => return unknown(),
    })
}

fn is_primitive(name: &str) -> bool {
    matches!(name, "i64" | "f64" | "bool" | "str")
}

/// progenitor panics on some documents; its words are all there is to go by.
fn run(document: &Value) -> Result<proc_macro2::TokenStream, String> {
    let spec = OpenAPI::deserialize(document).map_err(|error| error.to_string())?;
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
            let mut compare = |owner: &str, member: &str, schema: &Value, found: &ShapeResult| {
                let predicted = bare(&Shape::in_field(&api, schema, &enum_owner(owner, member)));
                assert_eq!(bare(found.as_ref().unwrap()), predicted, "{path}: {owner} {member}");
                compared += 1;
            };
            for (name, schema) in &api.schemas {
                let Some(fields) = base.structs.get(&type_name(name)) else { continue };
                for (property, schema) in members(schema.get("properties")) {
                    compare(name, property, schema, &fields[property]);
                }
            }
            for operation in &api.operations {
                let typed = base.methods.get(&field_name(&operation.id)).unwrap();
                for parameter in &operation.parameters {
                    if let Some((_, shape)) =
                        typed.iter().find(|(name, _)| *name == field_name(&parameter.name))
                    {
                        compare(&operation.id, &parameter.name, &parameter.schema, shape);
                    }
                }
            }
            assert!(compared > least, "{path}: {compared}");
        }
    }
}
