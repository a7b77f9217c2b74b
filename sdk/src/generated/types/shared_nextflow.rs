// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::open_enum;
use crate::runtime::record::record;

/// Parameter of a Nextflow workflow or job.
///
/// Reference: `NextflowParamsDto`, sections 4.8.2.3, 4.8.4.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NextflowParameter {
    /// Name of the parameter, as the workflow knows it.
    ///
    /// 1 to 1024 characters.
    pub name: Option<String>,
    /// Value of the parameter, as text.
    ///
    /// At most 65535 characters.
    pub value: Option<String>,
    /// Type of the parameter: `File`, `Directory`, or `Other` for anything else.
    ///
    /// One of `Other`, `File`, `Directory`.
    pub type_: Option<NextflowParameterType>,
    /// What the parameter is for.
    ///
    /// At most 255 characters.
    pub description: Option<String>,
    /// Whether a job must give the parameter.
    pub required: Option<bool>,
}

record!(NextflowParameter {
    name: "name",
    value: "value",
    type_: "type",
    description: "description",
    required: "required",
});

/// Type of a Nextflow parameter: `File`, `Directory`, or `Other` for anything else.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NextflowParameterType {
    /// `Other`
    Other,
    /// `File`
    File,
    /// `Directory`
    Directory,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(NextflowParameterType {
    Other = "Other",
    File = "File",
    Directory = "Directory",
});
