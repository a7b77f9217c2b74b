//! `error_code.rs`: the catalogue of error codes, as an open enum and as a table of what is known of each.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::openapi::catalogue::ErrorEntry;

use super::docs::{comment, prose};
use super::names::ident;

/// The enum and the table. Both are sorted by code, so that a place in one is the place in the other.
pub(crate) fn error_codes(entries: &[ErrorEntry]) -> TokenStream {
    let mut entries: Vec<&ErrorEntry> = entries.iter().collect();
    entries.sort_by(|a, b| a.code.cmp(&b.code));
    let variants = entries.iter().map(|entry| {
        let name = ident(&entry.name);
        let about = comment(&[
            format!("`{}` ({}): {}", entry.code, entry.status, prose(&entry.message)),
            prose(&entry.advice),
        ]);
        quote!(#about #name)
    });
    let names: Vec<_> = entries.iter().map(|entry| ident(&entry.name)).collect();
    let codes = entries.iter().map(|entry| &entry.code);
    let rows = entries.iter().map(|entry| {
        let ErrorEntry { code, message, advice, retry, throttled, .. } = entry;
        let status = Literal::u16_unsuffixed(entry.status);
        quote! {
            Code {
                code: #code,
                status: #status,
                retry: #retry,
                throttled: #throttled,
                message: #message,
                advice: #advice,
            }
        }
    });
    quote! {
        use crate::runtime::catalogue::{Catalogue, Code};

        /// An error code of the service (reference chapter 7), or one that the reference doesn't list.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ErrorCode {
            #(#variants,)*
            /// A code that the reference doesn't list; empty if the answer had none.
            Unknown(String),
        }

        impl ErrorCode {
            /// Every documented code.
            pub const ALL: &'static [Self] = &[#(Self::#names),*];

            /// The code as the service sends it.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#names => #codes,)*
                    Self::Unknown(code) => code,
                }
            }
        }

        /// What the reference and the specification say of each code.
        pub(crate) static CATALOGUE: Catalogue = Catalogue(&[#(#rows),*]);
    }
}
