// Generated from spec/ by `cargo xtask regen`. Do not edit.

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
    /// At most 20 characters.
    pub type_: Option<String>,
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
