//! Absolute paths, and where they can be short.
//!
//! Emitters name what generated code uses by absolute paths, for schemas and fields may be called as anything
//! (`Option`, `Vec`, `Default`, `Timestamp`). A file that defines or imports nothing of that name reads better
//! with the short one, so [`shorten`] writes it there, with the `use` that it needs.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::quote;

/// Absolute paths, and whether the name is in scope without a `use`.
const KNOWN: [(&str, bool); 31] = [
    ("::std::option::Option", true),
    ("::std::result::Result", true),
    ("::std::string::String", true),
    ("::std::vec::Vec", true),
    ("::std::boxed::Box", true),
    ("::std::convert::Into", true),
    ("::std::default::Default", true),
    ("::std::iter::IntoIterator", true),
    ("::std::collections::BTreeMap", false),
    ("::serde_json::Value", false),
    ("crate::runtime::Milliseconds", false),
    ("crate::runtime::Timestamp", false),
    ("crate::runtime::record::IntoOption", false),
    ("crate::runtime::record::IntoOptionalList", false),
    ("crate::runtime::record::Rule", false),
    ("crate::runtime::record::open_enum", false),
    ("crate::runtime::record::open_union", false),
    ("crate::runtime::record::record", false),
    ("crate::runtime::paging::Paging", false),
    ("crate::runtime::paging::Scheme", false),
    ("crate::runtime::paging::paged", false),
    ("crate::runtime::paging::taken", false),
    ("crate::runtime::waiting::Ask", false),
    ("crate::runtime::waiting::seen", false),
    ("crate::runtime::waiting::unseen", false),
    ("crate::runtime::waiting::Source", false),
    ("crate::runtime::waiting::Starts", false),
    ("crate::runtime::waiting::States", false),
    ("crate::runtime::waiting::Waiting", false),
    ("crate::runtime::waiting::waits", false),
    ("crate::runtime::waiting::starts", false),
];

/// Writes short names for known paths where nothing else in the file has that name.
pub(super) fn shorten(items: TokenStream) -> TokenStream {
    let mut taken = BTreeSet::new();
    names(items.clone(), &mut taken);
    let known: Vec<Known> = KNOWN
        .iter()
        .map(|(path, in_prelude)| Known::new(path, *in_prelude))
        .filter(|known| !taken.contains(&known.name))
        .collect();
    let mut used = BTreeSet::new();
    let items = replace(items, &known, &mut used);
    let mut imported: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for known in used.iter().map(|index| &known[*index]).filter(|known| !known.in_prelude) {
        let path = known.path.trim_start_matches("::");
        let (module, name) = path.rsplit_once("::").unwrap_or(("", path));
        imported.entry(module).or_default().push(name);
    }
    let imports = imported.into_iter().map(|(path, names)| {
        let module = tokens(path);
        let names: Vec<TokenStream> = names.into_iter().map(tokens).collect();
        let import = match names.as_slice() {
            [name] => quote!(use #module::#name;),
            names => quote!(use #module::{#(#names),*};),
        };
        // what starts something leads to another feature's operation, and then only with that
        let waits = path == WAITING;
        let allowed = waits.then(|| quote!(#[allow(unused_imports)]));
        quote!(#allowed #import)
    });
    let imports = quote!(#(#imports)*);
    insert(items, imports)
}

const WAITING: &str = "crate::runtime::waiting";

struct Known {
    path: &'static str,
    /// Its tokens as text.
    tokens: Vec<&'static str>,
    name: String,
    in_prelude: bool,
}

impl Known {
    fn new(path: &'static str, in_prelude: bool) -> Self {
        // the tokens of a path are its names, and two colons between them
        let tokens = path.split("::").flat_map(|name| [":", ":", name]).skip(2);
        let tokens = tokens.filter(|token| !token.is_empty()).collect();
        let name = path.rsplit("::").next().unwrap_or(path).to_owned();
        Known { path, tokens, name, in_prelude }
    }
}

fn tokens(path: &str) -> TokenStream {
    path.parse().unwrap_or_default()
}

/// The names that items of a file define or import.
fn names(items: TokenStream, taken: &mut BTreeSet<String>) {
    let mut previous = String::new();
    let mut importing = false;
    for token in items {
        match &token {
            TokenTree::Ident(ident) => {
                let name = ident.to_string();
                if importing || matches!(previous.as_str(), "struct" | "enum" | "type" | "trait") {
                    taken.insert(name.clone());
                }
                importing |= name == "use";
                previous = name;
            }
            TokenTree::Group(group) => {
                if importing {
                    all(group.stream(), taken);
                } else {
                    names(group.stream(), taken);
                }
                previous.clear();
            }
            TokenTree::Punct(punct) => {
                importing &= punct.as_char() != ';';
                previous.clear();
            }
            TokenTree::Literal(_) => previous.clear(),
        }
    }
}

fn all(tokens: TokenStream, taken: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => {
                taken.insert(ident.to_string());
            }
            TokenTree::Group(group) => all(group.stream(), taken),
            _ => {}
        }
    }
}

fn replace(tokens: TokenStream, known: &[Known], used: &mut BTreeSet<usize>) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut output = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        let rest = &tokens[at..];
        let starts = |known: &Known| {
            rest.len() >= known.tokens.len()
                && known.tokens.iter().zip(rest).all(|(text, token)| match token {
                    TokenTree::Ident(ident) => ident == *text,
                    TokenTree::Punct(punct) => text.len() == 1 && text.starts_with(punct.as_char()),
                    TokenTree::Group(_) | TokenTree::Literal(_) => false,
                })
        };
        let is_path_start = matches!(&tokens[at], TokenTree::Ident(ident) if ident == "crate")
            || matches!(&tokens[at], TokenTree::Punct(punct) if punct.as_char() == ':');
        if is_path_start && let Some(index) = known.iter().position(starts) {
            used.insert(index);
            let length = known[index].tokens.len();
            output.push(tokens[at + length - 1].clone());
            at += length;
            continue;
        }
        output.push(match &tokens[at] {
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), replace(group.stream(), known, used));
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            other => other.clone(),
        });
        at += 1;
    }
    output.into_iter().collect()
}

/// Puts `imports` before the first item, behind the file's own documentation.
fn insert(items: TokenStream, imports: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = items.into_iter().collect();
    let is = |at: usize, c: char| matches!(tokens.get(at), Some(TokenTree::Punct(p)) if p.as_char() == c);
    let mut at = 0;
    while is(at, '#') && is(at + 1, '!') {
        at += 3;
    }
    let (inner, rest) = tokens.split_at(at);
    quote!(#(#inner)* #imports #(#rest)*)
}
