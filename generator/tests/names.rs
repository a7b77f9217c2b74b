//! Names that the generator knows of the runtime.

use std::collections::BTreeSet;
use std::path::Path;

use eihealth_generator::openapi::naming::CLIENT_METHODS;
use eihealth_generator::workspace;

/// An operation of such a name would be a second method of that name.
#[test]
fn the_methods_of_the_client_are_reserved() {
    let mut methods = BTreeSet::from(["clone".to_owned()]);
    collect(&workspace::root().unwrap().join("sdk/src"), &mut methods);
    let reserved: BTreeSet<String> = CLIENT_METHODS.iter().map(|name| (*name).to_owned()).collect();
    assert!(methods.len() > 20, "{methods:?}");
    assert_eq!(
        reserved, methods,
        "keep `CLIENT_METHODS` in openapi/naming.rs like the hand-written `impl Client`"
    );
}

fn collect(folder: &Path, methods: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            // what is generated there is what could be called so
            if !path.ends_with("generated") {
                collect(&path, methods);
            }
            continue;
        }
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let file = syn::parse_file(&std::fs::read_to_string(&path).unwrap()).unwrap();
        for item in file.items {
            let syn::Item::Impl(block) = item else { continue };
            let is_client = matches!(&*block.self_ty, syn::Type::Path(path) if path.path.is_ident("Client"));
            if is_client && block.trait_.is_none() {
                methods.extend(block.items.into_iter().filter_map(|item| match item {
                    syn::ImplItem::Fn(method) => Some(method.sig.ident.to_string()),
                    _ => None,
                }));
            }
        }
    }
}
