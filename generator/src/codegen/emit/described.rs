//! What `dispatch/*.rs` says of an operation to whoever calls it by name: texts, inputs and answers with their schemas.
//!
//! Schemas are JSON in string literals, for which the compiler does nothing, and which programs read only of the
//! operation that is asked for.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::{Map, Value, json};

use crate::openapi::document::schema_reference;
use crate::openapi::media::Media;
use crate::openapi::model::{Operation, array, members, schema_name};

use super::Context;
use super::docs;
use super::names::constant;
use super::plan::{SHARED, any_of};
use super::shapes::{Shape, from_types};

/// The keys of a schema that matter to a caller and hold no schemas.
const FACTS: [&str; 23] = [
    "description",
    "type",
    "format",
    "enum",
    "default",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "required",
    "nullable",
    "deprecated",
    "readOnly",
    "writeOnly",
    "x-instant",
    "x-sensitive",
    "x-encoded",
];

impl Context<'_> {
    /// `About { … }` of an operation.
    pub(super) fn about(&self, operation: &Operation) -> TokenStream {
        let Operation { area, tag, section, summary, description, deprecated, .. } = operation;
        let inputs = raw(&Value::Array(self.described_inputs(operation)));
        let answers = raw(&Value::Array(described_answers(operation)));
        quote! {
            About {
                area: #area,
                group: #tag,
                section: #section,
                summary: #summary,
                description: #description,
                deprecated: #deprecated,
                inputs: #inputs,
                answers: #answers,
            }
        }
    }

    /// `Some(List { … })` of an operation that lists.
    pub(super) fn listed(&self, operation: &Operation) -> TokenStream {
        match (&operation.paging, self.record_of_answer(operation)) {
            (Some(_), Some(page)) => {
                let facts = format_ident!("{}_PAGES", constant(&operation.id));
                let page = from_types(Shape::Record(page.clone()).ty(), &Shape::Record(page));
                quote!(Some(List { facts: &operations::#facts, items: answer::items::<#page>, pages: answer::page::<#page> }))
            }
            _ => quote!(None),
        }
    }

    /// `SCHEMAS` of the schemas of one module of types.
    pub(super) fn described_schemas(&self, module: &str) -> TokenStream {
        let none = Vec::new();
        let names = self.plan.types.get(module).unwrap_or(&none);
        let entries = names.iter().filter_map(|name| {
            let schema = raw(&described(self.api.schemas.get(name)?));
            // what several areas use is there if one of them is
            let cfg = (module == SHARED).then(|| any_of(&self.plan.needed_by(self.api, [name])));
            Some(quote!(#cfg (#name, #schema)))
        });
        quote! {
            pub(super) static SCHEMAS: &[(&str, &str)] = &[#(#entries),*];
        }
    }

    /// What a caller gives, in the order of the method's arguments.
    fn described_inputs(&self, operation: &Operation) -> Vec<Value> {
        let input = |place: &str, name: &str, required: bool, description: &str, schema: &Value| {
            json!({
                "in": place,
                "name": name,
                "required": required,
                "description": description,
                "schema": described(schema),
            })
        };
        let mut inputs: Vec<Value> = operation
            .given()
            .into_iter()
            .map(|p| {
                let mut described =
                    input(p.location.as_str(), &p.name, p.required, &p.description, &p.schema);
                if p.deprecated {
                    described["deprecated"] = true.into();
                }
                described
            })
            .collect();
        let Some(body) = &operation.body else { return inputs };
        match Media::of(&body.media) {
            Media::Form => {
                let schema = self.api.resolve(&body.schema);
                let required: Vec<&str> = array(schema.get("required")).filter_map(Value::as_str).collect();
                for (name, part) in members(schema.get("properties")) {
                    let description = docs::description(self.api, part);
                    inputs.push(input("form", name, required.contains(&name.as_str()), &description, part));
                }
            }
            media => {
                let description = match body.description.as_str() {
                    "" => docs::description(self.api, &body.schema),
                    own => own.to_owned(),
                };
                let mut described = input("body", "body", body.required, &description, &body.schema);
                described["media"] = body.media.clone().into();
                if let (Media::Json, Some(example)) = (media, &body.example) {
                    described["example"] = example.clone();
                }
                inputs.push(described);
            }
        }
        inputs
    }
}

fn described_answers(operation: &Operation) -> Vec<Value> {
    let answers = operation.successes().into_iter().map(|response| {
        let mut answer = json!({ "status": response.status, "description": response.description });
        if let Some(content) = &response.content {
            answer["media"] = content.media.clone().into();
            answer["schema"] = described(&content.schema);
        }
        answer
    });
    answers.collect()
}

/// A schema for whoever has no document: `$ref` is the name of another.
fn described(schema: &Value) -> Value {
    let mut result = Map::new();
    for (key, value) in schema.as_object().into_iter().flatten() {
        if FACTS.contains(&key.as_str()) {
            result.insert(key.clone(), value.clone());
        }
    }
    if schema_reference(schema).is_some() {
        if let Some(name) = schema_name(schema) {
            result.insert("$ref".to_owned(), name.into_owned().into());
        }
        return Value::Object(result);
    }
    for key in ["items", "additionalProperties"] {
        match schema.get(key) {
            Some(inner @ Value::Object(_)) => drop(result.insert(key.to_owned(), described(inner))),
            Some(other) => drop(result.insert(key.to_owned(), other.clone())),
            None => {}
        }
    }
    let properties: Map<_, _> =
        members(schema.get("properties")).map(|(name, inner)| (name.clone(), described(inner))).collect();
    if !properties.is_empty() {
        result.insert("properties".to_owned(), properties.into());
    }
    let variants: Vec<Value> = array(schema.get("oneOf")).map(described).collect();
    if !variants.is_empty() {
        result.insert("oneOf".to_owned(), variants.into());
    }
    if let Some(discriminator) = schema.get("discriminator") {
        let mut discriminator = discriminator.clone();
        if let Some(Value::Object(mapping)) = discriminator.get_mut("mapping") {
            for target in mapping.values_mut() {
                if let Some(name) = schema_name(&json!({ "$ref": target.clone() })) {
                    *target = name.into_owned().into();
                }
            }
        }
        result.insert("discriminator".to_owned(), discriminator);
    }
    Value::Object(result)
}

/// JSON as a raw string literal, in which nothing is invisible or turns the line round.
fn raw(json: &Value) -> TokenStream {
    let mut text = String::new();
    for character in json.to_string().chars() {
        // outside of ASCII there is nothing but characters of strings, and what Rust would escape JSON can
        if character.is_ascii() || character.escape_debug().count() == 1 {
            text.push(character);
        } else {
            text.extend(character.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")));
        }
    }
    let longest = text
        .match_indices('"')
        .map(|(at, _)| text[at + 1..].bytes().take_while(|byte| *byte == b'#').count())
        .max()
        .unwrap_or(0);
    let fence = "#".repeat(longest + 1);
    match format!("r{fence}\"{text}\"{fence}").parse::<Literal>() {
        Ok(literal) => quote!(#literal),
        Err(_) => quote!(#text),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{described, raw};

    #[test]
    fn references_become_names_and_what_stands_beside_them_stays() {
        let schema = json!({
            "type": "object",
            "example": { "a": 1 },
            "x-vendor-name": "ADto",
            "properties": {
                "description": { "allOf": [{ "$ref": "#/components/schemas/A" }], "description": "An a." },
                "b": { "type": "array", "items": { "$ref": "#/components/schemas/B" }, "maxItems": 2 },
            },
        });
        let expected = json!({
            "type": "object",
            "properties": {
                "description": { "$ref": "A", "description": "An a." },
                "b": { "type": "array", "items": { "$ref": "B" }, "maxItems": 2 },
            },
        });
        assert_eq!(described(&schema), expected);
    }

    #[test]
    fn any_text_is_one_literal() {
        for text in ["plain", "\"#", "a\"##b\r\n\t\u{7f}", "\\", "名称 é 😀", "a\u{200b}\u{202e}b\u{e0001}"]
        {
            let tokens = raw(&json!(text)).to_string();
            assert!(!tokens.contains(['\u{200b}', '\u{202e}', '\u{e0001}']), "{tokens}");
            let literal: syn::LitStr = syn::parse_str(&tokens).unwrap();
            assert_eq!(serde_json::from_str::<String>(&literal.value()).unwrap(), text);
        }
    }
}
