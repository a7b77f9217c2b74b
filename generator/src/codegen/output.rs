//! What progenitor wrote, as far as emit uses it: structs, enums and signatures.
//!
//! The rest, bodies of functions and impls of traits, is most of it, and is passed over: parsing it would take longer than
//! progenitor itself.

use proc_macro2::{Delimiter, TokenTree};
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Fields, ItemEnum, ItemStruct, Signature, Token, Visibility, braced, token};

/// Items of progenitor's output.
#[derive(Default)]
pub(super) struct Output {
    /// The structs with named fields of its `types` module.
    pub(super) structs: Vec<ItemStruct>,
    /// The enums of its `types` module.
    pub(super) enums: Vec<ItemEnum>,
    /// The methods of its client.
    pub(super) methods: Vec<Signature>,
}

impl Parse for Output {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut output = Output::default();
        each_item(input, |input| {
            if input.peek(Token![mod]) {
                input.parse::<Token![mod]>()?;
                if input.parse::<syn::Ident>()? == "types" {
                    return output.types(input);
                }
            } else if input.peek(Token![impl]) {
                return output.block(input);
            }
            skip(input)
        })?;
        Ok(output)
    }
}

impl Output {
    fn types(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let content;
        braced!(content in input);
        each_item(&content, |input| {
            if input.peek(Token![struct]) {
                let item: ItemStruct = input.parse()?;
                if matches!(item.fields, Fields::Named(_)) {
                    self.structs.push(item);
                }
            } else if input.peek(Token![enum]) {
                self.enums.push(input.parse()?);
            } else {
                skip(input)?;
            }
            Ok(())
        })
    }

    /// An `impl`, if it is of no trait.
    fn block(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let mut of_a_trait = false;
        while !input.is_empty() && !input.peek(token::Brace) {
            of_a_trait |= input.peek(Token![for]);
            input.parse::<TokenTree>()?;
        }
        if of_a_trait {
            return skip(input);
        }
        let content;
        braced!(content in input);
        each_item(&content, |input| {
            if input.peek(Token![fn]) || input.peek(Token![async]) {
                self.methods.push(input.parse()?);
            }
            skip(input)
        })
    }
}

/// Calls `read` at each item, behind its attributes and its visibility.
fn each_item(
    input: ParseStream<'_>,
    mut read: impl FnMut(ParseStream<'_>) -> syn::Result<()>,
) -> syn::Result<()> {
    while !input.is_empty() {
        input.call(Attribute::parse_inner)?;
        input.call(Attribute::parse_outer)?;
        input.parse::<Visibility>()?;
        if !input.is_empty() {
            read(input)?;
        }
    }
    Ok(())
}

/// Passes over what is left of an item, to its block or its semicolon.
fn skip(input: ParseStream<'_>) -> syn::Result<()> {
    while !input.is_empty() {
        match input.parse()? {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => break,
            TokenTree::Punct(punct) if punct.as_char() == ';' => break,
            _ => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn structs_enums_and_signatures_are_found_among_all_else() {
        let output: Output = syn::parse_str(
            r#"
            //! Of a file.
            #[allow(unused_imports)]
            use progenitor_client::{encode_path, ClientHooks as _};
            /// A module.
            pub mod types {
                use super::a;
                pub mod error { pub struct Hidden { pub a: i64 } }
                /// Doc.
                #[derive(Clone)]
                pub struct Job { #[serde(rename = "type")] pub type_: String }
                impl ::std::convert::From<&Job> for Job { fn from(value: &Job) -> Self { value.clone() } }
                #[serde(transparent)]
                pub struct Name(pub String);
                pub enum Kind { #[serde(rename = "a b")] AB }
                impl Kind { pub fn of() -> Self { Self::AB } }
                const MOST: [u8; 2] = [1, 2];
            }
            pub struct Client { base: String }
            impl Client { pub fn new(base: &str) -> Self { let x = Self { base: base.into() }; x } }
            impl ClientInfo<()> for Client { fn api_version() -> &'static str { "1" } }
            impl Client {
                /// Lists.
                pub async fn list<'a>(&'a self, limit: Option<i64>) -> Result<ResponseValue<types::Job>, Error<()>> {
                    let url = { 1 }; match url { _ => {} }
                }
                const X: u8 = 1;
                pub async fn get<'a>(&'a self, id: &'a str) -> Result<(), Error<()>> { }
            }
            pub mod prelude { pub use self::super::Client; }
            "#,
        )
        .unwrap();
        let names = |idents: Vec<&syn::Ident>| idents.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(names(output.structs.iter().map(|item| &item.ident).collect()), ["Job"]);
        assert_eq!(names(output.enums.iter().map(|item| &item.ident).collect()), ["Kind"]);
        assert_eq!(
            names(output.methods.iter().map(|method| &method.ident).collect()),
            ["new", "list", "get"]
        );
    }

    #[test]
    fn what_is_no_rust_is_an_error() {
        for text in ["pub mod types { struct { } }", "impl Client { fn (a) {} }", "impl Client"] {
            assert!(syn::parse_str::<Output>(text).is_err(), "{text}");
        }
    }
}
