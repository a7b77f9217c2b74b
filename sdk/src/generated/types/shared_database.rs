// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::Timestamp;
use crate::runtime::record::{Record, Rule, Visit, open_enum, read, record};

/// Column of a database template.
///
/// Reference: `DatabaseColumnDto`, sections 4.4.1.4, 4.4.2.3, 4.4.2.4, 4.4.2.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseColumn {
    /// Name of the column.
    ///
    /// Required; 1 to 55 characters.
    pub name: Option<String>,
    /// Type of the values in the column.
    ///
    /// Required; one of `Long`, `String`, `Double`.
    pub type_: Option<DatabaseColumnType>,
    /// What the column holds.
    ///
    /// At most 1024 characters.
    pub description: Option<String>,
    /// Whether a row may leave the column empty.
    ///
    /// Required.
    pub nullable: Option<bool>,
    /// Whether the column is part of the primary key.
    ///
    /// Required.
    pub primary: Option<bool>,
    /// Whether rows can be searched by the column.
    ///
    /// Required.
    pub searchable: Option<bool>,
    /// Whether no two rows may have the same value.
    ///
    /// Required.
    pub unique: Option<bool>,
    /// Hint on the format of search values, shown to the user.
    ///
    /// At most 1024 characters.
    pub tips: Option<String>,
}

impl DatabaseColumn {
    /// With its required fields.
    pub fn new(
        name: impl Into<String>,
        type_: impl Into<DatabaseColumnType>,
        nullable: bool,
        primary: bool,
        searchable: bool,
        unique: bool,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_: Some(type_.into()),
            nullable: Some(nullable),
            primary: Some(primary),
            searchable: Some(searchable),
            unique: Some(unique),
            ..Self::default()
        }
    }
    /// What the column holds.
    ///
    /// At most 1024 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Hint on the format of search values, shown to the user.
    ///
    /// At most 1024 characters.
    pub fn tips(mut self, tips: impl Into<String>) -> Self {
        self.tips = Some(tips.into());
        self
    }
}

impl Record for DatabaseColumn {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &REQUIRED_LENGTH_1_55)?;
        visitor.field("type", &self.type_, &REQUIRED)?;
        visitor.field("description", &self.description, &LENGTH_TO_1024)?;
        visitor.field("nullable", &self.nullable, &REQUIRED)?;
        visitor.field("primary", &self.primary, &REQUIRED)?;
        visitor.field("searchable", &self.searchable, &REQUIRED)?;
        visitor.field("unique", &self.unique, &REQUIRED)?;
        visitor.field("tips", &self.tips, &LENGTH_TO_1024)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            "type" => read(&mut self.type_, map)?,
            "description" => read(&mut self.description, map)?,
            "nullable" => read(&mut self.nullable, map)?,
            "primary" => read(&mut self.primary, map)?,
            "searchable" => read(&mut self.searchable, map)?,
            "unique" => read(&mut self.unique, map)?,
            "tips" => read(&mut self.tips, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(DatabaseColumn);

/// Type of a column.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatabaseColumnType {
    /// `Long`
    Long,
    /// `String`
    String,
    /// `Double`
    Double,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(DatabaseColumnType { Long = "Long", String = "String", Double = "Double", });

/// Column layout that database instances are made from.
///
/// Reference: `TemplateRsp`, sections 4.4.1.4, 4.4.2.3, 4.4.2.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseTemplate {
    /// Id of the template.
    pub id: Option<String>,
    /// Name of the template.
    pub name: Option<String>,
    /// What the template is for.
    pub description: Option<String>,
    /// Name of the platform project the template was imported from.
    pub source_project_name: Option<String>,
    /// Id of the platform project the template was imported from.
    pub source_project_id: Option<String>,
    /// Id of the template in the project it was imported from.
    pub source_template_id: Option<String>,
    /// Name of the user who created the template.
    pub creator: Option<String>,
    /// Columns of the database, in order.
    pub columns: Option<Vec<DatabaseColumn>>,
    /// When the template was created.
    pub create_time: Option<Timestamp>,
    /// Names of the columns that form the primary key, joined with commas.
    pub primary_key: Option<String>,
    /// Whether the platform provides the template.
    pub is_prefab: Option<bool>,
}

impl Record for DatabaseTemplate {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("description", &self.description, &Rule::NONE)?;
        visitor.field("source_project_name", &self.source_project_name, &Rule::NONE)?;
        visitor.field("source_project_id", &self.source_project_id, &Rule::NONE)?;
        visitor.field("source_template_id", &self.source_template_id, &Rule::NONE)?;
        visitor.field("creator", &self.creator, &Rule::NONE)?;
        visitor.field("columns", &self.columns, &Rule::NONE)?;
        visitor.field("create_time", &self.create_time, &Rule::NONE)?;
        visitor.field("primary_key", &self.primary_key, &Rule::NONE)?;
        visitor.field("is_prefab", &self.is_prefab, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            "name" => read(&mut self.name, map)?,
            "description" => read(&mut self.description, map)?,
            "source_project_name" => read(&mut self.source_project_name, map)?,
            "source_project_id" => read(&mut self.source_project_id, map)?,
            "source_template_id" => read(&mut self.source_template_id, map)?,
            "creator" => read(&mut self.creator, map)?,
            "columns" => read(&mut self.columns, map)?,
            "create_time" => read(&mut self.create_time, map)?,
            "primary_key" => read(&mut self.primary_key, map)?,
            "is_prefab" => read(&mut self.is_prefab, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(DatabaseTemplate);

static LENGTH_TO_1024: Rule = Rule::NONE.length(0, 1024);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_55: Rule = Rule::NONE.required().length(1, 55);
