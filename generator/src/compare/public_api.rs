//! A listing of a crate's public items from its source, for a snapshot that shows API changes in review.
//!
//! It reads syntax, so it works with the stable toolchain and says nothing about types that macros
//! make: what `record!` and its like implement is shown as the macro's line.

use std::path::Path;

use quote::quote;
use syn::{Attribute, Fields, ImplItem, Item, ItemImpl, TraitItem, Visibility};

/// The public items of one source file, sorted; `Err` if it isn't Rust.
pub fn list(source: &str) -> Result<Vec<String>, String> {
    let file = syn::parse_file(source).map_err(|error| error.to_string())?;
    let mut lines = Vec::new();
    items(&file.items, &mut lines);
    lines.sort();
    Ok(lines)
}

/// The public items of every file below `dir`: path below it, and lines. Files without any are left out.
pub fn list_dir(dir: &Path) -> Result<Vec<(String, Vec<String>)>, String> {
    let mut files = Vec::new();
    walk(dir, dir, &mut files)?;
    files.sort();
    let mut listed = Vec::new();
    for path in files {
        let name = path.display().to_string();
        let text = std::fs::read_to_string(dir.join(&path)).map_err(|error| format!("{name}: {error}"))?;
        let lines = list(&text).map_err(|error| format!("{name}: {error}"))?;
        if !lines.is_empty() {
            listed.push((name, lines));
        }
    }
    Ok(listed)
}

fn walk(root: &Path, dir: &Path, files: &mut Vec<std::path::PathBuf>) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", dir.display());
    for entry in std::fs::read_dir(dir).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            walk(root, &path, files)?;
        } else if path.extension().is_some_and(|e| e == "rs")
            && let Ok(relative) = path.strip_prefix(root)
        {
            files.push(relative.to_owned());
        }
    }
    Ok(())
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|a| a.path().is_ident("cfg") && quote!(#a).to_string().contains("test"))
}

fn items(items_: &[Item], lines: &mut Vec<String>) {
    for item in items_ {
        match item {
            Item::Struct(item) if is_public(&item.vis) => {
                let name = &item.ident;
                let marks = marks(&item.attrs);
                lines.push(format!("struct {name}{}{marks}", text(&item.generics)));
                if let Fields::Named(fields) = &item.fields {
                    for field in fields.named.iter().filter(|f| is_public(&f.vis)) {
                        let ident = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
                        lines.push(format!("struct {name} .{ident}: {}", text(&field.ty)));
                    }
                }
            }
            Item::Enum(item) if is_public(&item.vis) => {
                let name = &item.ident;
                lines.push(format!("enum {name}{}{}", text(&item.generics), marks(&item.attrs)));
                for variant in &item.variants {
                    lines.push(format!("enum {name} ::{}{}", variant.ident, text(&variant.fields)));
                }
            }
            Item::Trait(item) if is_public(&item.vis) => {
                let name = &item.ident;
                lines.push(format!("trait {name}{}: {}", text(&item.generics), text(&item.supertraits)));
                for member in &item.items {
                    if let TraitItem::Fn(function) = member {
                        lines.push(format!("trait {name} {}", signature(&function.sig)));
                    }
                }
            }
            Item::Fn(item) if is_public(&item.vis) => lines.push(signature(&item.sig)),
            Item::Const(item) if is_public(&item.vis) => {
                lines.push(format!("const {}: {}", item.ident, text(&item.ty)));
            }
            Item::Static(item) if is_public(&item.vis) => {
                lines.push(format!("static {}: {}", item.ident, text(&item.ty)));
            }
            Item::Type(item) if is_public(&item.vis) => {
                lines.push(format!("type {}{} = {}", item.ident, text(&item.generics), text(&item.ty)));
            }
            Item::Use(item) if is_public(&item.vis) => lines.push(format!("use {}", text(&item.tree))),
            Item::Mod(item) if !is_test(&item.attrs) => {
                if is_public(&item.vis) {
                    lines.push(format!("mod {}", item.ident));
                }
                if let Some((_, content)) = &item.content {
                    items(content, lines);
                }
            }
            Item::Impl(item) if !is_test(&item.attrs) => block(item, lines),
            Item::Macro(item) if item.ident.is_none() => {
                let name = text(&item.mac.path);
                let tokens = tidy(&item.mac.tokens.to_string());
                lines.push(format!("{name}! {}", told(&name, &tokens)));
            }
            _ => {}
        }
    }
}

/// What of a macro's arguments callers see: `operation!` says what `send` gives back, others which methods there are and of
/// what types. What the rest say stands in the items that they are for.
fn told(name: &str, tokens: &str) -> String {
    let arguments: Vec<&str> = tokens.split(',').map(str::trim).collect();
    // constants and functions in them are the SDK's own
    let own: &[usize] = match name {
        "operation" => &[],
        "paged" => &[1],
        "waits" => &[2],
        "starts" => &[1, 3, 4],
        _ => return tokens.split([' ', ',', '{']).next().unwrap_or_default().to_owned(),
    };
    let is_told = |(index, argument): &(usize, &&str)| !own.contains(index) && !argument.contains('|');
    let told = arguments.iter().enumerate().filter(is_told).map(|(_, argument)| *argument);
    told.collect::<Vec<_>>().join(", ")
}

fn block(item: &ItemImpl, lines: &mut Vec<String>) {
    let subject = text(&item.self_ty);
    if let Some((path, _)) = &item.trait_ {
        lines.push(format!("impl {} for {subject}", text(path)));
        return;
    }
    for member in &item.items {
        match member {
            ImplItem::Fn(function) if is_public(&function.vis) => {
                let signature = signature(&function.sig);
                lines.push(match signature.split_once("fn ") {
                    Some((before, after)) => format!("{before}fn {subject}::{after}"),
                    None => signature,
                });
            }
            ImplItem::Const(constant) if is_public(&constant.vis) => {
                lines.push(format!("const {subject}::{}: {}", constant.ident, text(&constant.ty)));
            }
            _ => {}
        }
    }
}

/// What of an item's attributes a caller notices.
fn marks(attributes: &[Attribute]) -> String {
    let mut marks = String::new();
    for attribute in attributes {
        if attribute.path().is_ident("non_exhaustive") {
            marks.push_str(" #[non_exhaustive]");
        } else if attribute.path().is_ident("derive") {
            marks.push_str(&format!(" {}", text(&attribute.meta)));
        }
    }
    marks
}

fn signature(signature: &syn::Signature) -> String {
    text(signature)
}

fn text<T: quote::ToTokens>(node: &T) -> String {
    tidy(&quote!(#node).to_string())
}

/// Tokens are printed with spaces between all of them; this takes out those that rustfmt would not put.
fn tidy(tokens: &str) -> String {
    let mut text = tokens.to_owned();
    for (from, to) in [
        (" :: ", "::"),
        (":: ", "::"),
        (" ::", "::"),
        (" < ", "<"),
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
        (" ,", ","),
        (" (", "("),
        ("( ", "("),
        (" )", ")"),
        ("& ", "&"),
        (" :", ":"),
        (" ;", ";"),
        ("' ", "'"),
        ("[ ", "["),
        (" ]", "]"),
        (",)", ")"),
        ("->(", "-> ("),
        ("= <", "=<"),
    ] {
        text = text.replace(from, to);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn public_items_are_listed_in_order() {
        let source = "
            pub struct B<T> { pub x: Option<T>, y: u8 }
            struct Hidden;
            impl<T> B<T> {
                pub fn new(x: impl Into<String>, rest: &[u8]) -> Result<Self, Error> { todo!() }
                fn hidden(&self) {}
            }
            #[non_exhaustive] pub enum A { One, Two(String) }
            pub(crate) fn inner() {}
            record!(B);
            operation!(ListB, Vec<types::B>);
            #[cfg(test)] mod tests { pub fn t() {} }
        ";
        assert_eq!(
            list(source).unwrap(),
            [
                "enum A #[non_exhaustive]",
                "enum A ::One",
                "enum A ::Two(String)",
                "fn B<T>::new(x: impl Into<String>, rest: &[u8]) -> Result<Self, Error>",
                "operation! ListB, Vec<types::B>",
                "record! B",
                "struct B .x: Option<T>",
                "struct B<T>",
            ]
        );
    }
}
