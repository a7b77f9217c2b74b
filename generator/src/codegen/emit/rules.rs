//! Limits as constants: one for each distinct rule of a file, named for what it says.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use syn::Ident;

use crate::openapi::model::{Api, array};

use super::names::ident;

/// The rules that a file uses.
#[derive(Default)]
pub(crate) struct Rules {
    /// By name: the code as text, by which it is compared, and the item.
    constants: BTreeMap<String, (String, TokenStream)>,
}

impl Rules {
    /// An expression for the rule of a value.
    pub(crate) fn of(&mut self, api: &Api, schema: &Value, required: bool, limits: bool) -> TokenStream {
        match self.named(api, schema, required, limits) {
            Some(name) => quote!(&#name),
            None => quote!(&crate::runtime::record::Rule::NONE),
        }
    }

    /// The constant of a value's rule, if it has one.
    pub(crate) fn named(&mut self, api: &Api, schema: &Value, required: bool, limits: bool) -> Option<Ident> {
        let sensitive = api.is_sensitive(schema);
        let target = api.resolve(schema);
        let mut name = Vec::new();
        let mut code = quote!(crate::runtime::record::Rule::NONE);
        let limit = |low: &str, high: &str| {
            let get = |key: &str| target.get(key).or_else(|| schema.get(key)).filter(|_| limits);
            (get(low).cloned(), get(high).cloned())
        };
        if required && limits {
            name.push("REQUIRED".to_owned());
            code = quote!(#code.required());
        }
        if sensitive {
            name.push("SENSITIVE".to_owned());
            code = quote!(#code.sensitive());
        }
        if let (low, high) = counts(limit("minLength", "maxLength"))
            && (low > 0 || high < u64::MAX)
        {
            name.push(format!("LENGTH_{}", span(low, high)));
            let (low, high) = (int(low), int(high));
            code = quote!(#code.length(#low, #high));
        }
        if let (low, high) = counts(limit("minItems", "maxItems"))
            && (low > 0 || high < u64::MAX)
        {
            name.push(format!("ITEMS_{}", span(low, high)));
            let (low, high) = (int(low), int(high));
            code = quote!(#code.items(#low, #high));
        }
        if let (low, high) = limit("minimum", "maximum")
            && (low.is_some() || high.is_some())
        {
            let flag = |key: &str| {
                let flag = target.get(key).or_else(|| schema.get(key));
                flag.and_then(Value::as_bool) == Some(true)
            };
            let above = low.is_some() && flag("exclusiveMinimum");
            let below = high.is_some() && flag("exclusiveMaximum");
            let word = |v: &Option<Value>, open: bool, name: &str| {
                let word = v.as_ref().map_or("ANY".to_owned(), ToString::to_string);
                if open { format!("{name}_{word}") } else { word }
            };
            name.push(format!("RANGE_{}_{}", word(&low, above, "ABOVE"), word(&high, below, "BELOW")));
            let low = low.and_then(|v| v.as_f64()).map_or(quote!(f64::NEG_INFINITY), float);
            let high = high.and_then(|v| v.as_f64()).map_or(quote!(f64::INFINITY), float);
            code = quote!(#code.range(#low, #high));
            if above || below {
                code = quote!(#code.open(#above, #below));
            }
        }
        // the values of string enums are checked by their types
        let is_string = target.get("type").and_then(Value::as_str) == Some("string");
        let choices: Vec<String> = array(target.get("enum")).map(|v| v.to_string()).collect();
        if !choices.is_empty() && !is_string && limits {
            name.push(format!("ONE_OF_{}", choices.join("_")));
            code = quote!(#code.choices(&[#(#choices),*]));
        }
        let each = target.get("items").or_else(|| target.get("additionalProperties"));
        if let Some(each) =
            each.filter(|e| e.is_object()).and_then(|each| self.named(api, each, false, limits))
        {
            name.push(format!("EACH_{each}"));
            code = quote!(#code.each(&#each));
        }
        if name.is_empty() {
            return None;
        }
        let name: String = name.join("_").chars().map(plain).collect();
        Some(self.constant(name.to_uppercase(), &code))
    }

    /// The constant of this code: of this name, or numbered where other code has the name.
    fn constant(&mut self, name: String, code: &TokenStream) -> Ident {
        let text = code.to_string();
        let mut free = name.clone();
        let mut number = 1;
        loop {
            let ident = ident(&free);
            match self.constants.entry(free) {
                Entry::Occupied(taken) if taken.get().0 != text => {
                    number += 1;
                    free = format!("{name}_NO_{number}");
                }
                Entry::Occupied(_) => return ident,
                Entry::Vacant(place) => {
                    place.insert((text, quote!(static #ident: crate::runtime::record::Rule = #code;)));
                    return ident;
                }
            }
        }
    }

    /// The constants by name, for the end of the file.
    pub(crate) fn constants(&self) -> impl ExactSizeIterator<Item = (&String, &TokenStream)> {
        self.constants.iter().map(|(name, (_, item))| (name, item))
    }
}

fn counts((low, high): (Option<Value>, Option<Value>)) -> (u64, u64) {
    (low.and_then(|v| v.as_u64()).unwrap_or(0), high.and_then(|v| v.as_u64()).unwrap_or(u64::MAX))
}

fn span(low: u64, high: u64) -> String {
    match (low, high) {
        (0, high) => format!("TO_{high}"),
        (low, u64::MAX) => format!("FROM_{low}"),
        (low, high) => format!("{low}_{high}"),
    }
}

fn int(value: u64) -> TokenStream {
    let digits = proc_macro2::Literal::u64_unsuffixed(value);
    if value == u64::MAX { quote!(u64::MAX) } else { quote!(#digits) }
}

fn float(value: f64) -> TokenStream {
    let digits = proc_macro2::Literal::f64_unsuffixed(value.abs());
    if value < 0.0 { quote!(-#digits) } else { quote!(#digits) }
}

fn plain(c: char) -> char {
    match c {
        '-' => 'M',
        '.' => 'P',
        c if c.is_ascii_alphanumeric() => c,
        _ => '_',
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn constants(schemas: &[Value]) -> (Vec<String>, usize) {
        let api = Api::new(&json!({}));
        let mut rules = Rules::default();
        let names = schemas.iter().map(|schema| rules.of(&api, schema, false, true).to_string()).collect();
        (names, rules.constants().len())
    }

    #[test]
    fn rules_that_read_alike_have_constants_of_their_own() {
        for (one, other) in [
            (json!({"minimum": 1, "maximum": 5.2}), json!({"minimum": 1.5, "maximum": 2})),
            (json!({"minimum": -1, "maximum": 5}), json!({"minimum": 1, "maximum": 5})),
            (json!({"minimum": 1, "maximum": 5}), json!({"minimum": 1.0, "maximum": 5})),
            (json!({"minimum": 1}), json!({"minimum": 1, "exclusiveMinimum": true})),
            (json!({"enum": ["a b"]}), json!({"enum": ["a_b"]})),
            (json!({"enum": ["a-b"]}), json!({"enum": ["AMB"]})),
            (json!({"enum": [1, 23]}), json!({"enum": [12, 3]})),
            (
                json!({"maxItems": 2, "items": {"enum": ["a b"]}}),
                json!({"maxItems": 2, "items": {"enum": ["a_b"]}}),
            ),
        ] {
            let (names, count) = constants(&[one.clone(), other.clone(), one, other]);
            assert_ne!(names[0], names[1]);
            assert_eq!((&names[0], &names[1]), (&names[2], &names[3]), "equal rules share one");
            assert!(count >= 2, "{names:?}");
        }
    }

    proptest! {
        #[test]
        fn any_two_ranges_have_constants_of_their_own(
            (a, b) in (-9999_i32..9999, -9999_i32..9999),
            (c, d) in (-9999_i32..9999, -9999_i32..9999),
            scale in prop::sample::select(vec![1.0, 10.0, 100.0, 1e-7, 1e22]),
        ) {
            prop_assume!((a, b) != (c, d));
            let range = |low: i32, high: i32| {
                json!({"minimum": f64::from(low) / scale, "maximum": f64::from(high) / scale})
            };
            let (names, count) = constants(&[range(a, b), range(c, d)]);
            prop_assert_ne!(&names[0], &names[1]);
            prop_assert_eq!(count, 2);
        }
    }
}
