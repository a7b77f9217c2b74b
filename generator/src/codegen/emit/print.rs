//! Prints generated files.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

use super::HEADER;
use super::paths::shorten;

/// Formats a file, with the line that says what wrote it.
///
/// prettyplease puts no blank lines between items; here they are printed one by one and set apart.
pub(crate) fn print(path: &str, tokens: TokenStream) -> Result<String, String> {
    let file: syn::File = syn::parse2(shorten(tokens))
        .map_err(|error| format!("emit wrote invalid Rust for {path}: {error}"))?;
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
        match &item {
            syn::Item::Macro(call) if call.ident.is_none() => {
                text.push_str(&attributes(&call.attrs));
                text.push_str(&macro_call(call));
            }
            _ => text.push_str(&unparse(Vec::new(), vec![item])),
        }
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

/// Attributes as prettyplease prints them before an item.
fn attributes(attrs: &[syn::Attribute]) -> String {
    if attrs.is_empty() {
        return String::new();
    }
    let text = unparse(Vec::new(), vec![syn::parse_quote!(#(#attrs)* mod item;)]);
    text.trim_end().trim_end_matches("mod item;").to_owned()
}

/// A call of a macro: `name!(Type { row, … });` with each row on its line, anything else on one line.
fn macro_call(call: &syn::ItemMacro) -> String {
    let path = line(quote::ToTokens::to_token_stream(&call.mac.path));
    let tokens: Vec<TokenTree> = call.mac.tokens.clone().into_iter().collect();
    if let [head @ .., TokenTree::Group(rows)] = tokens.as_slice()
        && rows.delimiter() == Delimiter::Brace
        && !head.is_empty()
    {
        let name = line(head.iter().cloned().collect());
        let rows = lines(rows.stream(), ',');
        return match rows.is_empty() {
            true => format!("{path}!({name} {{}});\n"),
            false => format!("{path}!({name} {{\n{rows}}});\n"),
        };
    }
    let has_rows = tokens.iter().any(|token| matches!(token, TokenTree::Punct(p) if p.as_char() == ';'));
    match has_rows {
        true => format!("{path}!(\n{});\n", lines(call.mac.tokens.clone(), ';')),
        false => format!("{path}!({});\n", line(call.mac.tokens.clone())),
    }
}

/// Rows that end in `end`, each on a line of its own.
fn lines(rows: TokenStream, end: char) -> String {
    let mut text = String::new();
    let mut row = TokenStream::new();
    for token in rows {
        let ends = matches!(&token, TokenTree::Punct(p) if p.as_char() == end);
        row.extend([token]);
        if ends {
            text.push_str(&format!("    {}\n", line(std::mem::take(&mut row))));
        }
    }
    if !row.is_empty() {
        text.push_str(&format!("    {}{end}\n", line(row)));
    }
    text
}

/// Tokens on one line, spaced as rustfmt spaces paths, types and lists.
fn line(tokens: TokenStream) -> String {
    let mut text = String::new();
    let mut operator = String::new();
    let mut space = false;
    let mut lifetime = false;
    for token in tokens {
        if let TokenTree::Punct(punct) = &token {
            operator.push(punct.as_char());
            // the first half of `::`, `->`, `=>`; `>>` closes two lists of types
            if punct.spacing() == Spacing::Joint && matches!(punct.as_char(), ':' | '-' | '=') {
                continue;
            }
            lifetime = operator == "'";
            let (before, after) = match operator.as_str() {
                "," | ";" | ":" => (false, true),
                "=" | "=>" | "->" | "+" | "|" => (true, true),
                "&" | "'" | "#" | "!" => (space, false),
                _ => (false, false),
            };
            if before && !text.is_empty() && !text.ends_with(' ') {
                text.push(' ');
            }
            text.push_str(&operator);
            operator.clear();
            if after {
                text.push(' ');
            }
            space = false;
            continue;
        }
        let word = match &token {
            TokenTree::Group(group) => {
                let inner = line(group.stream());
                match group.delimiter() {
                    Delimiter::Parenthesis => format!("({inner})"),
                    Delimiter::Bracket => format!("[{inner}]"),
                    Delimiter::Brace if inner.is_empty() => " {}".to_owned(),
                    Delimiter::Brace => format!(" {{ {inner} }}"),
                    Delimiter::None => inner,
                }
            }
            other => other.to_string(),
        };
        let is_group = matches!(&token, TokenTree::Group(_));
        if (space && !is_group) || (lifetime && is_group) {
            text.push(' ');
        }
        text.push_str(&word);
        lifetime &= !space;
        space = true;
    }
    text.push_str(&operator);
    text.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(item: &str) -> String {
        let text = print("x.rs", item.parse().unwrap()).unwrap();
        text.strip_prefix(&format!("{HEADER}\n\n")).unwrap().to_owned()
    }

    #[test]
    fn calls_of_macros_are_printed_as_rustfmt_would() {
        for (given, expected) in [
            ("a ! (X , Vec < types :: Job >) ;", "a!(X, Vec<types::Job>);\n"),
            (
                "a!(X,Option<Vec<BTreeMap<String,&'static [u8]>>>);",
                "a!(X, Option<Vec<BTreeMap<String, &'static [u8]>>>);\n",
            ),
            ("a!(&X,fn(u8)->u8,impl A+B);", "a!(&X, fn(u8) -> u8, impl A + B);\n"),
            ("b::a!(X{a:\"b\"=>C,d:\"e\"});", "b::a!(X {\n    a: \"b\" => C,\n    d: \"e\",\n});\n"),
            ("a!(X{});", "a!(X {});\n"),
            ("#[cfg(feature=\"a\")] a!(X);", "#[cfg(feature = \"a\")]\na!(X);\n"),
            ("a!(X { A = \"a\", });", "a!(X {\n    A = \"a\",\n});\n"),
            (
                "a!(A = \"a\", 400, true; B = \"b\", 1, false;);",
                "a!(\n    A = \"a\", 400, true;\n    B = \"b\", 1, false;\n);\n",
            ),
        ] {
            assert_eq!(printed(given), expected);
        }
    }

    #[test]
    fn known_paths_are_short_where_nothing_else_has_their_name() {
        let item =
            "struct A { b: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, u8>> }";
        assert_eq!(
            printed(item),
            "use std::collections::BTreeMap;\n\nstruct A {\n    b: Option<BTreeMap<String, u8>>,\n}\n"
        );
        let item = "use super::String; struct Option { b: ::std::option::Option<::std::string::String> }";
        let expected = "use super::String;\n\nstruct Option {\n    b: ::std::option::Option<::std::string::String>,\n}\n";
        assert_eq!(printed(item), expected);
    }
}
