//! What the workspace's tests share: the specification, values that fit it, and a client of the mock service.

pub mod lost;
pub mod replay;
pub mod sample;
pub mod service;
pub mod snapshots;
pub mod spec;

/// The programs of the READMEs, compiled.
#[cfg(doctest)]
mod readme {
    #[doc = include_str!("../../README.md")]
    mod english {}
    #[doc = include_str!("../../README.zh-CN.md")]
    mod chinese {}
    #[doc = include_str!("../../mock/README.md")]
    mod mock {}
}
