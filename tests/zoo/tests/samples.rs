//! The samples that are generated for a hostile specification compile. They are never called: nothing is generated for them.

#![allow(dead_code, deprecated, reason = "that they compile is all that is tried")]
#![allow(clippy::needless_borrow, reason = "clippy takes `into` for the method that every value has")]

include!(concat!(env!("OUT_DIR"), "/samples.rs"));

/// One for each operation: what isn't there can't fail to compile.
#[test]
fn each_operation_has_one() {
    let written = include_str!(concat!(env!("OUT_DIR"), "/samples.rs"));
    assert_eq!(written.matches("async fn sample_").count(), eihealth_zoo::dispatch::operations().count());
}
