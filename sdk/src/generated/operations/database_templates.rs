// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::Rule;
use crate::runtime::call::{Call, Operation, operation, reply};
use crate::runtime::client::Client;
use crate::runtime::endpoints::Service;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::types;

impl Client {
    /// Import database templates from another project.
    ///
    /// Copies templates of another project into this one. Built-in templates, and those the other project
    /// imported itself, are refused.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates/batch-import`
    ///
    /// Reference: section 4.4.2.1 从其他项目导入模板.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Templates of another project to import.
    pub fn import_template(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::ImportTemplate,
    ) -> ImportTemplate {
        ImportTemplate(
            Call::new(self, &IMPORT_TEMPLATE, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Upload a database template.
    ///
    /// Creates a template from a YAML file.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates/upload`
    ///
    /// Reference: section 4.4.2.2 上传模板.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `file`: YAML file, named `.yaml` or `.yml`, of at most 10 MB.
    pub fn upload_template(
        &self,
        eihealth_project_id: impl Into<String>,
        file: impl Into<Upload>,
    ) -> UploadTemplate {
        UploadTemplate(
            Call::new(self, &UPLOAD_TEMPLATE, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .file("file", file.into()),
        )
    }
    /// List database templates.
    ///
    /// Returns the templates of the project with their columns, built-in and imported ones included.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates`
    ///
    /// Reference: section 4.4.2.3 查询模板列表.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    pub fn list_template(&self, eihealth_project_id: impl Into<String>) -> ListTemplate {
        ListTemplate(
            Call::new(self, &LIST_TEMPLATE, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Create a database template.
    ///
    /// Defines the columns that databases made from the template have. At most 10 columns can be part of
    /// the primary key, 10 searchable and 10 unique; those of the primary key must not be nullable.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates`
    ///
    /// Reference: section 4.4.2.4 创建模板.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Template to create.
    pub fn create_template(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateTemplate,
    ) -> CreateTemplate {
        CreateTemplate(
            Call::new(self, &CREATE_TEMPLATE, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Get a database template.
    ///
    /// Returns the template with its columns.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates/{template_id}`
    ///
    /// Reference: section 4.4.2.5 查询模板详情.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `template_id`: Id of the template, as `list_template` gives it. 1 to 128 characters.
    pub fn show_template(
        &self,
        eihealth_project_id: impl Into<String>,
        template_id: impl Into<String>,
    ) -> ShowTemplate {
        ShowTemplate(
            Call::new(self, &SHOW_TEMPLATE, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("template_id", template_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Delete a database template.
    ///
    /// The service refuses to delete a built-in template and one that a database still uses.
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates/{template_id}`
    ///
    /// Reference: section 4.4.2.6 删除模板.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `template_id`: Id of the template, as `list_template` gives it. 1 to 128 characters.
    pub fn delete_template(
        &self,
        eihealth_project_id: impl Into<String>,
        template_id: impl Into<String>,
    ) -> DeleteTemplate {
        DeleteTemplate(
            Call::new(self, &DELETE_TEMPLATE, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("template_id", template_id, &REQUIRED_LENGTH_1_128),
        )
    }
}

pub(crate) static IMPORT_TEMPLATE: Operation = Operation {
    id: "import_template",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates/batch-import",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::import_template`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportTemplate(Call<Vec<types::TemplateImport>>);

operation!(ImportTemplate, Vec<types::TemplateImport>);

pub(crate) static UPLOAD_TEMPLATE: Operation = Operation {
    id: "upload_template",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates/upload",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::upload_template`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadTemplate(Call<types::ResourceId>);

operation!(UploadTemplate, types::ResourceId);

pub(crate) static LIST_TEMPLATE: Operation = Operation {
    id: "list_template",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_template`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTemplate(Call<types::DatabaseTemplateList>);

operation!(ListTemplate, types::DatabaseTemplateList);

pub(crate) static CREATE_TEMPLATE: Operation = Operation {
    id: "create_template",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_template`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTemplate(Call<types::ResourceId>);

operation!(CreateTemplate, types::ResourceId);

pub(crate) static SHOW_TEMPLATE: Operation = Operation {
    id: "show_template",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates/{template_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_template`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowTemplate(Call<types::DatabaseTemplate>);

operation!(ShowTemplate, types::DatabaseTemplate);

pub(crate) static DELETE_TEMPLATE: Operation = Operation {
    id: "delete_template",
    method: Method::DELETE,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates/{template_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_template`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTemplate(Call<()>);

operation!(DeleteTemplate, ());

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
