// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::runtime::record::{Record, Rule, Visit, open_enum, read, record};

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

impl Record for NextflowParameter {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("value", &self.value, &Rule::NONE)?;
        visitor.field("type", &self.type_, &Rule::NONE)?;
        visitor.field("description", &self.description, &Rule::NONE)?;
        visitor.field("required", &self.required, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            "value" => read(&mut self.value, map)?,
            "type" => read(&mut self.type_, map)?,
            "description" => read(&mut self.description, map)?,
            "required" => read(&mut self.required, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(NextflowParameter);

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

open_enum!(
    NextflowParameterType { Other = "Other", File = "File", Directory = "Directory", }
);
