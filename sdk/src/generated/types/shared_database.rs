// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::Rule;
use crate::runtime::record::open_enum;
use crate::runtime::record::record;

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
    #[inline]
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
            ..Default::default()
        }
    }
    /// What the column holds.
    ///
    /// At most 1024 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Hint on the format of search values, shown to the user.
    ///
    /// At most 1024 characters.
    #[inline]
    pub fn tips(mut self, tips: impl Into<String>) -> Self {
        self.tips = Some(tips.into());
        self
    }
}

record!(DatabaseColumn {
    name: "name" => REQUIRED_LENGTH_1_55,
    type_: "type" => REQUIRED,
    description: "description" => LENGTH_TO_1024,
    nullable: "nullable" => REQUIRED,
    primary: "primary" => REQUIRED,
    searchable: "searchable" => REQUIRED,
    unique: "unique" => REQUIRED,
    tips: "tips" => LENGTH_TO_1024,
});

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

open_enum!(DatabaseColumnType {
    Long = "Long",
    String = "String",
    Double = "Double",
});

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

record!(DatabaseTemplate {
    id: "id",
    name: "name",
    description: "description",
    source_project_name: "source_project_name",
    source_project_id: "source_project_id",
    source_template_id: "source_template_id",
    creator: "creator",
    columns: "columns",
    create_time: "create_time",
    primary_key: "primary_key",
    is_prefab: "is_prefab",
});

static LENGTH_TO_1024: Rule = Rule::NONE.length(0, 1024);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_55: Rule = Rule::NONE.required().length(1, 55);
