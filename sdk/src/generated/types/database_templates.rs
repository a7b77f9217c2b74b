// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::runtime::record::{Record, Rule, Visit, read, record};
use super::{DatabaseColumn, DatabaseTemplate};

/// Template to create.
///
/// Reference: section 4.4.2.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTemplate {
    /// Name of the new template.
    ///
    /// Required; 3 to 32 characters.
    pub name: String,
    /// What the template is for.
    ///
    /// At most 1024 characters.
    pub description: Option<String>,
    /// Columns of the databases made from the template.
    ///
    /// Required; 1 to 100 items.
    pub columns: Vec<DatabaseColumn>,
}

impl CreateTemplate {
    /// With its required fields.
    pub fn new(
        name: impl Into<String>,
        columns: impl IntoIterator<Item = DatabaseColumn>,
    ) -> Self {
        Self {
            name: name.into(),
            columns: columns.into_iter().collect(),
            ..Self::default()
        }
    }
    /// What the template is for.
    ///
    /// At most 1024 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Record for CreateTemplate {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &REQUIRED_LENGTH_3_32)?;
        visitor.field("description", &self.description, &LENGTH_TO_1024)?;
        visitor.field("columns", &self.columns, &REQUIRED_ITEMS_1_100)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            "description" => read(&mut self.description, map)?,
            "columns" => read(&mut self.columns, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateTemplate);

/// Templates of a project.
///
/// Reference: section 4.4.2.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseTemplateList {
    /// Number of templates.
    pub count: Option<i64>,
    /// One entry for each template of the project.
    pub templates: Option<Vec<DatabaseTemplate>>,
}

impl Record for DatabaseTemplateList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("templates", &self.templates, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "count" => read(&mut self.count, map)?,
            "templates" => read(&mut self.templates, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(DatabaseTemplateList);

/// Templates of another project to import.
///
/// Reference: section 4.4.2.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportTemplate {
    /// Id of the platform project that has the templates.
    ///
    /// Required; 1 to 128 characters.
    pub source_project_id: String,
    /// Templates to import.
    ///
    /// Required; 1 to 10 items.
    pub import_templates: Vec<TemplateSource>,
}

impl ImportTemplate {
    /// With its required fields.
    pub fn new(
        source_project_id: impl Into<String>,
        import_templates: impl IntoIterator<Item = TemplateSource>,
    ) -> Self {
        Self {
            source_project_id: source_project_id.into(),
            import_templates: import_templates.into_iter().collect(),
        }
    }
}

impl Record for ImportTemplate {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor
            .field(
                "source_project_id",
                &self.source_project_id,
                &REQUIRED_LENGTH_1_128,
            )?;
        visitor.field("import_templates", &self.import_templates, &REQUIRED_ITEMS_1_10)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "source_project_id" => read(&mut self.source_project_id, map)?,
            "import_templates" => read(&mut self.import_templates, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ImportTemplate);

/// Outcome of importing one template.
///
/// Reference: `ImportTemplateResultRsp`, section 4.4.2.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TemplateImport {
    /// Id of the platform project that has the template.
    pub source_project_id: Option<String>,
    /// Id of the template in its own project.
    pub source_template_id: Option<String>,
    /// Id of the template in this project.
    pub destination_template_id: Option<String>,
    /// Name of the template in this project.
    pub destination_template_name: Option<String>,
    /// Why the template could not be imported; null or absent if it was.
    pub failed_reason: Option<String>,
    /// Outcome, `success` or `fail`.
    pub status: Option<String>,
}

impl Record for TemplateImport {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("source_project_id", &self.source_project_id, &Rule::NONE)?;
        visitor.field("source_template_id", &self.source_template_id, &Rule::NONE)?;
        visitor
            .field(
                "destination_template_id",
                &self.destination_template_id,
                &Rule::NONE,
            )?;
        visitor
            .field(
                "destination_template_name",
                &self.destination_template_name,
                &Rule::NONE,
            )?;
        visitor.field("failed_reason", &self.failed_reason, &Rule::NONE)?;
        visitor.field("status", &self.status, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "source_project_id" => read(&mut self.source_project_id, map)?,
            "source_template_id" => read(&mut self.source_template_id, map)?,
            "destination_template_id" => read(&mut self.destination_template_id, map)?,
            "destination_template_name" => {
                read(&mut self.destination_template_name, map)?
            }
            "failed_reason" => read(&mut self.failed_reason, map)?,
            "status" => read(&mut self.status, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(TemplateImport);

/// Template of another project to import.
///
/// Reference: `TemplateSrcReq`, section 4.4.2.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TemplateSource {
    /// Id of the template in its own project.
    ///
    /// Required; 1 to 128 characters.
    pub source_template_id: String,
    /// Name to give the template in this project.
    ///
    /// Required; 3 to 32 characters.
    pub destination_template_name: String,
}

impl TemplateSource {
    /// With its required fields.
    pub fn new(
        source_template_id: impl Into<String>,
        destination_template_name: impl Into<String>,
    ) -> Self {
        Self {
            source_template_id: source_template_id.into(),
            destination_template_name: destination_template_name.into(),
        }
    }
}

impl Record for TemplateSource {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor
            .field(
                "source_template_id",
                &self.source_template_id,
                &REQUIRED_LENGTH_1_128,
            )?;
        visitor
            .field(
                "destination_template_name",
                &self.destination_template_name,
                &REQUIRED_LENGTH_3_32,
            )?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "source_template_id" => read(&mut self.source_template_id, map)?,
            "destination_template_name" => {
                read(&mut self.destination_template_name, map)?
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(TemplateSource);

/// Template file to upload.
///
/// Reference: section 4.4.2.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadTemplate {
    /// YAML file, named `.yaml` or `.yml`, of at most 10 MB.
    ///
    /// Required.
    pub file: String,
}

impl UploadTemplate {
    /// With its required fields.
    pub fn new(file: impl Into<String>) -> Self {
        Self { file: file.into() }
    }
}

impl Record for UploadTemplate {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("file", &self.file, &REQUIRED)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "file" => read(&mut self.file, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(UploadTemplate);

static LENGTH_TO_1024: Rule = Rule::NONE.length(0, 1024);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_ITEMS_1_10: Rule = Rule::NONE.required().items(1, 10);
static REQUIRED_ITEMS_1_100: Rule = Rule::NONE.required().items(1, 100);
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_LENGTH_3_32: Rule = Rule::NONE.required().length(3, 32);
