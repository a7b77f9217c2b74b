// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::{IntoOption, Rule, record};
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
    #[inline]
    pub fn new(
        name: impl Into<String>,
        columns: impl IntoIterator<Item = DatabaseColumn>,
    ) -> Self {
        Self {
            name: name.into(),
            columns: columns.into_iter().collect(),
            ..Default::default()
        }
    }
    /// What the template is for.
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
}

record!(CreateTemplate {
    name: "name" => REQUIRED_LENGTH_3_32,
    description: "description" => LENGTH_TO_1024,
    columns: "columns" => REQUIRED_ITEMS_1_100,
});

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

record!(DatabaseTemplateList {
    count: "count",
    templates: "templates",
});

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
    #[inline]
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

record!(ImportTemplate {
    source_project_id: "source_project_id" => REQUIRED_LENGTH_1_128,
    import_templates: "import_templates" => REQUIRED_ITEMS_1_10,
});

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
    /// Outcome, such as `success` or `fail`.
    pub status: Option<String>,
}

record!(TemplateImport {
    source_project_id: "source_project_id",
    source_template_id: "source_template_id",
    destination_template_id: "destination_template_id",
    destination_template_name: "destination_template_name",
    failed_reason: "failed_reason",
    status: "status",
});

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
    #[inline]
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

record!(TemplateSource {
    source_template_id: "source_template_id" => REQUIRED_LENGTH_1_128,
    destination_template_name: "destination_template_name" => REQUIRED_LENGTH_3_32,
});

static LENGTH_TO_1024: Rule = Rule::NONE.length(0, 1024);
static REQUIRED_ITEMS_1_10: Rule = Rule::NONE.required().items(1, 10);
static REQUIRED_ITEMS_1_100: Rule = Rule::NONE.required().items(1, 100);
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_LENGTH_3_32: Rule = Rule::NONE.required().length(3, 32);
