//! `error_code.rs`: the catalogue of error codes as an open enum.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::openapi::catalogue::ErrorEntry;

use super::docs::{comment, prose};
use super::names::ident;

/// The enum of all codes.
pub(crate) fn error_codes(entries: &[ErrorEntry]) -> TokenStream {
    let variants: Vec<TokenStream> = entries
        .iter()
        .map(|entry| {
            let name = ident(&entry.name);
            let about = comment(&[
                format!("`{}` ({}): {}", entry.code, entry.status, prose(&entry.message)),
                prose(&entry.advice),
            ]);
            quote!(#about #name)
        })
        .collect();
    let rows: Vec<TokenStream> = entries
        .iter()
        .map(|entry| {
            let name = ident(&entry.name);
            let ErrorEntry { code, message, advice, retry, .. } = entry;
            let status = Literal::u16_unsuffixed(entry.status);
            quote!(#name = #code, #status, #retry, #message, #advice;)
        })
        .collect();
    quote! {
        use crate::runtime::error::codes::error_codes;

        /// An error code of the service (reference chapter 7), or one that the reference doesn't list.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ErrorCode {
            #(#variants,)*
            /// A code that the reference doesn't list; empty if the answer had none.
            Unknown(String),
        }

        error_codes!(#(#rows)*);
    }
}
