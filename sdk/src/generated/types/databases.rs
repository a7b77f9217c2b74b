// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::{IntoOption, Rule, record};
use std::collections::BTreeMap;
use super::DatabaseTemplate;

/// Value of one column of a row.
///
/// Reference: `ColumnValueDto`, sections 4.4.1.8, 4.4.1.10.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ColumnValue {
    /// Name of the column.
    ///
    /// Required; 1 to 63 characters.
    pub column: String,
    /// Value as text that the type of the column can read, such as `31.8` for a `Double`.
    ///
    /// At most 1073741824 characters.
    pub value: Option<String>,
}

impl ColumnValue {
    /// With its required fields.
    #[inline]
    pub fn new(column: impl Into<String>) -> Self {
        Self {
            column: column.into(),
            ..Default::default()
        }
    }
    /// Value as text that the type of the column can read, such as `31.8` for a `Double`.
    ///
    /// At most 1073741824 characters.
    #[inline]
    pub fn value<Form>(mut self, value: impl IntoOption<String, Form>) -> Self {
        self.value = IntoOption::into_option(value);
        self
    }
}

record!(ColumnValue {
    column: "column" => REQUIRED_LENGTH_1_63,
    value: "value" => LENGTH_TO_1073741824,
});

/// Row to insert.
///
/// Reference: section 4.4.1.8.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabaseData {
    /// Values of the row, one for each column to set.
    ///
    /// Required; 1 to 100 items.
    pub column_values: Vec<ColumnValue>,
}

impl CreateDatabaseData {
    /// With its required fields.
    #[inline]
    pub fn new(column_values: impl IntoIterator<Item = ColumnValue>) -> Self {
        Self {
            column_values: column_values.into_iter().collect(),
        }
    }
}

record!(CreateDatabaseData {
    column_values: "column_values" => REQUIRED_ITEMS_1_100,
});

/// Database to create.
///
/// Reference: section 4.4.1.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInstance {
    /// Name of the new database.
    ///
    /// Required; 3 to 32 characters.
    pub name: String,
    /// Id of the template that defines the columns, as `list_template` gives it.
    ///
    /// Required; 1 to 128 characters.
    pub template_id: String,
    /// What the database is for.
    ///
    /// At most 1024 characters.
    pub description: Option<String>,
    /// Files to fill the database from; it starts empty if absent.
    pub import_data: Option<ImportDatabaseData>,
}

impl CreateInstance {
    /// With its required fields.
    #[inline]
    pub fn new(name: impl Into<String>, template_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            template_id: template_id.into(),
            ..Default::default()
        }
    }
    /// What the database is for.
    ///
    /// At most 1024 characters.
    #[inline]
    pub fn description<Form>(
        mut self,
        description: impl IntoOption<String, Form>,
    ) -> Self {
        self.description = IntoOption::into_option(description);
        self
    }
    /// Files to fill the database from; it starts empty if absent.
    #[inline]
    pub fn import_data(
        mut self,
        import_data: impl Into<Option<ImportDatabaseData>>,
    ) -> Self {
        self.import_data = import_data.into();
        self
    }
}

record!(CreateInstance {
    name: "name" => REQUIRED_LENGTH_3_32,
    template_id: "template_id" => REQUIRED_LENGTH_1_128,
    description: "description" => LENGTH_TO_1024,
    import_data: "import_data",
});

/// Database of a project in detail.
///
/// Reference: section 4.4.1.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseInstance {
    /// Id of the database.
    pub id: Option<String>,
    /// Name of the database.
    pub name: Option<String>,
    /// What the database is for.
    pub description: Option<String>,
    /// Template that the database was made from.
    pub template: Option<DatabaseTemplate>,
    /// Name of the user who created the database.
    pub creator: Option<String>,
    /// When the database was created.
    pub create_time: Option<Timestamp>,
    /// When the database last changed.
    pub update_time: Option<Timestamp>,
    /// Number of rows.
    pub data_count: Option<i64>,
    /// Name of the platform project that a referenced database belongs to.
    pub source_project_name: Option<String>,
    /// Id of the platform project that a referenced database belongs to.
    pub source_project_id: Option<String>,
    /// Id of a referenced database in its own project.
    pub source_id: Option<String>,
    /// Whether the platform provides the database; it cannot be changed then.
    pub is_prefab: Option<bool>,
}

record!(DatabaseInstance {
    id: "id",
    name: "name",
    description: "description",
    template: "template",
    creator: "creator",
    create_time: "create_time",
    update_time: "update_time",
    data_count: "data_count",
    source_project_name: "source_project_name",
    source_project_id: "source_project_id",
    source_id: "source_id",
    is_prefab: "is_prefab",
});

/// Databases of a project.
///
/// Reference: section 4.4.1.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseInstanceList {
    /// Number of databases.
    pub count: Option<i64>,
    /// One entry for each database of the project.
    pub databases: Option<Vec<DatabaseInstanceSummary>>,
}

record!(DatabaseInstanceList {
    count: "count",
    databases: "databases",
});

/// Database of a project, as a listing shows it.
///
/// Reference: `DatabaseDto`, section 4.4.1.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseInstanceSummary {
    /// Id of the database.
    pub id: Option<String>,
    /// Name of the database.
    pub name: Option<String>,
    /// What the database is for.
    pub description: Option<String>,
    /// Id of the template that the database was made from.
    pub template_id: Option<String>,
    /// Name of the template that the database was made from.
    pub template_name: Option<String>,
    /// Name of the user who created the database.
    pub creator: Option<String>,
    /// When the database was created.
    pub create_time: Option<Timestamp>,
    /// When the database last changed.
    pub update_time: Option<Timestamp>,
    /// Number of rows.
    pub data_count: Option<i64>,
    /// Name of the platform project that a referenced database belongs to.
    pub source_project_name: Option<String>,
    /// Id of the platform project that a referenced database belongs to.
    pub source_project_id: Option<String>,
    /// Id of a referenced database in its own project.
    pub source_id: Option<String>,
    /// Whether the platform provides the database; it cannot be changed then.
    pub is_prefab: Option<bool>,
}

record!(DatabaseInstanceSummary {
    id: "id",
    name: "name",
    description: "description",
    template_id: "template_id",
    template_name: "template_name",
    creator: "creator",
    create_time: "create_time",
    update_time: "update_time",
    data_count: "data_count",
    source_project_name: "source_project_name",
    source_project_id: "source_project_id",
    source_id: "source_id",
    is_prefab: "is_prefab",
});

/// Outcome of referencing one database.
///
/// Reference: `QuoteDatabaseResultRsp`, section 4.4.1.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseQuote {
    /// Id of the platform project that has the database.
    pub source_project_id: Option<String>,
    /// Id of the database in its own project.
    pub source_database_id: Option<String>,
    /// Id of the reference in this project.
    pub destination_database_id: Option<String>,
    /// Name of the reference in this project.
    pub destination_database_name: Option<String>,
    /// Why the database could not be referenced; null or absent if it was.
    pub failed_reason: Option<String>,
    /// Outcome, such as `success` or `fail`.
    pub status: Option<String>,
}

record!(DatabaseQuote {
    source_project_id: "source_project_id",
    source_database_id: "source_database_id",
    destination_database_id: "destination_database_id",
    destination_database_name: "destination_database_name",
    failed_reason: "failed_reason",
    status: "status",
});

/// Rows of a database.
///
/// Reference: section 4.4.1.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseRowList {
    /// Number of all rows that match, not only those of this page.
    pub count: Option<i64>,
    /// Rows of this page, each with its values by column name. The number of the row is under `_row_num`.
    pub objects: Option<Vec<BTreeMap<String, String>>>,
}

record!(DatabaseRowList {
    count: "count",
    objects: "objects",
});

/// Database of another project to reference.
///
/// Reference: `DatabaseSrcReq`, section 4.4.1.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseSource {
    /// Id of the database in its own project.
    ///
    /// Required; 1 to 128 characters.
    pub source_database_id: String,
}

impl DatabaseSource {
    /// With its required fields.
    #[inline]
    pub fn new(source_database_id: impl Into<String>) -> Self {
        Self {
            source_database_id: source_database_id.into(),
        }
    }
}

record!(DatabaseSource {
    source_database_id: "source_database_id" => REQUIRED_LENGTH_1_128,
});

/// Files to read rows from, and how to read them.
///
/// Reference: `ImportDatabaseDataReq`, sections 4.4.1.3, 4.4.1.7.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportDatabaseData {
    /// Files to read, each as `project:/path`. Folders are not accepted.
    ///
    /// Required; 1 to 5 items; each item 1 to 1024 characters.
    pub files: Vec<String>,
    /// Text between two values of a line, such as `,` or `;`.
    ///
    /// Required; 1 to 32 characters.
    pub delimiter: String,
    /// Number of header lines to skip at the start of each file.
    ///
    /// Required; 0 to 1000.
    pub skip_lines: i64,
}

impl ImportDatabaseData {
    /// With its required fields.
    #[inline]
    pub fn new(
        files: impl IntoIterator<Item = impl Into<String>>,
        delimiter: impl Into<String>,
        skip_lines: i64,
    ) -> Self {
        Self {
            files: files.into_iter().map(Into::into).collect(),
            delimiter: delimiter.into(),
            skip_lines,
        }
    }
}

record!(ImportDatabaseData {
    files: "files" => REQUIRED_ITEMS_1_5_EACH_LENGTH_1_1024,
    delimiter: "delimiter" => REQUIRED_LENGTH_1_32,
    skip_lines: "skip_lines" => REQUIRED_RANGE_0_1000,
});

/// Databases of another project to reference.
///
/// Reference: section 4.4.1.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteInstance {
    /// Id of the platform project that has the databases.
    ///
    /// Required; 1 to 128 characters.
    pub source_project_id: String,
    /// Databases to reference.
    ///
    /// Required; 1 to 10 items.
    pub source_databases: Vec<DatabaseSource>,
}

impl QuoteInstance {
    /// With its required fields.
    #[inline]
    pub fn new(
        source_project_id: impl Into<String>,
        source_databases: impl IntoIterator<Item = DatabaseSource>,
    ) -> Self {
        Self {
            source_project_id: source_project_id.into(),
            source_databases: source_databases.into_iter().collect(),
        }
    }
}

record!(QuoteInstance {
    source_project_id: "source_project_id" => REQUIRED_LENGTH_1_128,
    source_databases: "source_databases" => REQUIRED_ITEMS_1_10,
});

/// Columns of a row to change.
///
/// Reference: section 4.4.1.10.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDatabaseData {
    /// Columns to change, each with its new value.
    ///
    /// Required; 1 to 100 items.
    pub column_values: Vec<ColumnValue>,
}

impl UpdateDatabaseData {
    /// With its required fields.
    #[inline]
    pub fn new(column_values: impl IntoIterator<Item = ColumnValue>) -> Self {
        Self {
            column_values: column_values.into_iter().collect(),
        }
    }
}

record!(UpdateDatabaseData {
    column_values: "column_values" => REQUIRED_ITEMS_1_100,
});

static LENGTH_1_1024: Rule = Rule::NONE.length(1, 1024);
static LENGTH_TO_1024: Rule = Rule::NONE.length(0, 1024);
static LENGTH_TO_1073741824: Rule = Rule::NONE.length(0, 1073741824);
static REQUIRED_ITEMS_1_10: Rule = Rule::NONE.required().items(1, 10);
static REQUIRED_ITEMS_1_100: Rule = Rule::NONE.required().items(1, 100);
static REQUIRED_ITEMS_1_5_EACH_LENGTH_1_1024: Rule = Rule::NONE
    .required()
    .items(1, 5)
    .each(&LENGTH_1_1024);
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_LENGTH_1_32: Rule = Rule::NONE.required().length(1, 32);
static REQUIRED_LENGTH_1_63: Rule = Rule::NONE.required().length(1, 63);
static REQUIRED_LENGTH_3_32: Rule = Rule::NONE.required().length(3, 32);
static REQUIRED_RANGE_0_1000: Rule = Rule::NONE.required().range(0.0, 1000.0);
