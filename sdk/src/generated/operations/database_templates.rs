// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::paging::{Paging, Scheme, paged};
use crate::runtime::record::Rule;
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # Database templates
///
/// Column layouts that database instances are made from.
impl Client {
    /// Import database templates from another project.
    ///
    /// Copies templates of another project into this one. Built-in templates, and those the other project
    /// imported itself, are refused. Refused with `eihealth.01040007` if the source is the target project
    /// itself; with `eihealth.01040010` if the template was itself imported; with `eihealth.01040014` if a
    /// template is built in; with `eihealth.01040008` if a template is listed twice.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Templates of another project to import.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{ImportTemplate, TemplateSource};
    ///
    /// let body = ImportTemplate::new(
    ///     "7e41d9a2-50cb-4f38-8d16-a9b3c47e02f5",
    ///     [
    ///         TemplateSource::new("ea6c07b5-48d1-4392-9f7e-b3d20c51a68f", "atlas-variants"),
    ///         TemplateSource::new("8c15e3d7-06fa-4b92-a7e4-d3f81b590c62", "atlas-genes"),
    ///     ],
    /// );
    /// let answer = client.import_template("my-project", body).await?;
    /// for item in answer.iter() {
    ///     println!("{:?} {:?}", item.status, item.source_project_id);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates/batch-import`
    ///
    /// Reference: section [4.4.2.1
    /// 从其他项目导入模板](https://support.huaweicloud.com/api-eihealth/ImportTemplate.html).
    #[inline]
    pub fn import_template(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::ImportTemplate,
    ) -> ImportTemplateRequest {
        let mut request = Request::new(self, &IMPORT_TEMPLATE);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        ImportTemplateRequest(Call::new(request, reply::json))
    }
    /// Upload a database template.
    ///
    /// Creates a template from a YAML file. Refused with `eihealth.01040015` if more than 10 columns are
    /// primary keys; with `eihealth.01040017` if more than 10 columns are searchable; with
    /// `eihealth.01040036` if the file is larger than 10 MB; with `eihealth.01040005` if the file is not
    /// named `.yaml` or `.yml`; with `eihealth.01040038` if more than 10 columns are unique keys; with
    /// `eihealth.01040001` if the file has no template; with `eihealth.01040002` if two columns have one
    /// name; with `eihealth.01040003` if a column of the primary key is nullable; with `eihealth.01040004`
    /// if the file is empty; with `eihealth.01040011` if the name of the file can't be one; with
    /// `eihealth.01040033` if the name of a column is a word of SQL; with `eihealth.01040034` if there is
    /// no file.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `file`: YAML file, named `.yaml` or `.yml`, of at most 10 MB.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::Upload;
    ///
    /// let answer = client
    ///     .upload_template(
    ///         "my-project",
    ///         Upload::from(std::fs::read("sample-quality.yaml")?)
    ///             .file_name("sample-quality.yaml"),
    ///     )
    ///     .await?;
    /// println!("{:?}", answer.id);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates/upload`
    ///
    /// Reference: section [4.4.2.2 上传模板](https://support.huaweicloud.com/api-eihealth/UploadTemplate.html).
    #[inline]
    pub fn upload_template(
        &self,
        eihealth_project_id: impl Into<String>,
        file: impl Into<Upload>,
    ) -> UploadTemplateRequest {
        let mut request = Request::new(self, &UPLOAD_TEMPLATE);
        request.form();
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.file("file", file.into());
        UploadTemplateRequest(Call::new(request, reply::json))
    }
    /// List database templates.
    ///
    /// Returns the templates of the project with their columns, built-in and imported ones included.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut templates = client.list_template("my-project").items();
    /// while let Some(template) = templates.try_next().await? {
    ///     println!("{:?} {:?}", template.id, template.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates`
    ///
    /// Reference: section [4.4.2.3 查询模板列表](https://support.huaweicloud.com/api-eihealth/ListTemplate.html).
    #[inline]
    pub fn list_template(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> ListTemplateRequest {
        let mut request = Request::new(self, &LIST_TEMPLATE);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        ListTemplateRequest(Call::new(request, reply::json))
    }
    /// Create a database template.
    ///
    /// Defines the columns that databases made from the template have. At most 10 columns can be part of
    /// the primary key, 10 searchable and 10 unique; those of the primary key must not be nullable. Refused
    /// with `eihealth.01040015` if more than 10 columns are primary keys; with `eihealth.01040017` if more
    /// than 10 columns are searchable; with `eihealth.01040038` if more than 10 columns are unique keys;
    /// with `eihealth.01040002` if two columns have one name; with `eihealth.01040003` if a column of the
    /// primary key is nullable; with `eihealth.01040033` if the name of a column is a word of SQL.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Template to create.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{CreateTemplate, DatabaseColumn, DatabaseColumnType};
    ///
    /// let body = CreateTemplate::new(
    ///     "sample-quality",
    ///     [
    ///         DatabaseColumn::new(
    ///             "sample",
    ///             DatabaseColumnType::String,
    ///             false,
    ///             true,
    ///             true,
    ///             true,
    ///         )
    ///         .description("Name of the sample")
    ///         .tips("Exact name, such as NA-01"),
    ///         DatabaseColumn::new(
    ///             "depth",
    ///             DatabaseColumnType::Double,
    ///             true,
    ///             false,
    ///             true,
    ///             false,
    ///         )
    ///         .description("Mean read depth")
    ///         .tips("A number"),
    ///     ],
    /// )
    /// .description("Quality figures, one row a sample");
    /// let created = client.create_template("my-project", body).await?;
    /// println!("{:?}", created.id);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates`
    ///
    /// Reference: section [4.4.2.4 创建模板](https://support.huaweicloud.com/api-eihealth/CreateTemplate.html).
    #[inline]
    pub fn create_template(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateTemplate,
    ) -> CreateTemplateRequest {
        let mut request = Request::new(self, &CREATE_TEMPLATE);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CreateTemplateRequest(Call::new(request, reply::json))
    }
    /// Get a database template.
    ///
    /// Returns the template with its columns.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `template_id`: Id of the template, as `list_template` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let template = client
    ///     .show_template("my-project", "2b9f7e60-35c1-4da8-b8e4-d17a60c3f952")
    ///     .await?;
    /// println!("{:?} {:?}", template.id, template.name);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates/{template_id}`
    ///
    /// Reference: section [4.4.2.5 查询模板详情](https://support.huaweicloud.com/api-eihealth/ShowTemplate.html).
    #[inline]
    pub fn show_template(
        &self,
        eihealth_project_id: impl Into<String>,
        template_id: impl Into<String>,
    ) -> ShowTemplateRequest {
        let mut request = Request::new(self, &SHOW_TEMPLATE);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("template_id", template_id.into(), &REQUIRED_LENGTH_1_128);
        ShowTemplateRequest(Call::new(request, reply::json))
    }
    /// Delete a database template.
    ///
    /// The service refuses to delete a built-in template and one that a database still uses. Refused with
    /// `eihealth.01040012` if the template is built in; with `eihealth.01040032` if a database was created
    /// from the template.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `template_id`: Id of the template, as `list_template` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.delete_template("my-project", "2b9f7e60-35c1-4da8-b8e4-d17a60c3f952").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates/{template_id}`
    ///
    /// Reference: section [4.4.2.6 删除模板](https://support.huaweicloud.com/api-eihealth/DeleteTemplate.html).
    #[inline]
    pub fn delete_template(
        &self,
        eihealth_project_id: impl Into<String>,
        template_id: impl Into<String>,
    ) -> DeleteTemplateRequest {
        let mut request = Request::new(self, &DELETE_TEMPLATE);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("template_id", template_id.into(), &REQUIRED_LENGTH_1_128);
        DeleteTemplateRequest(Call::new(request, reply::empty))
    }
}

pub(crate) static IMPORT_TEMPLATE: Operation = Operation::new(
    "import_template",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates/batch-import",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Import database templates from another project: the request of [`Client::import_template`].
///
/// Answers with a list of [`TemplateImport`](crate::types::TemplateImport).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates/batch-import`
///
/// Reference: section [4.4.2.1
/// 从其他项目导入模板](https://support.huaweicloud.com/api-eihealth/ImportTemplate.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportTemplateRequest(Call<Vec<types::TemplateImport>>);

operation!(ImportTemplateRequest, Vec<types::TemplateImport>);

pub(crate) static UPLOAD_TEMPLATE: Operation = Operation::new(
    "upload_template",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates/upload",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Upload a database template: the request of [`Client::upload_template`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates/upload`
///
/// Reference: section [4.4.2.2 上传模板](https://support.huaweicloud.com/api-eihealth/UploadTemplate.html).
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadTemplateRequest(Call<types::ResourceId>);

operation!(UploadTemplateRequest, types::ResourceId);

impl UploadTemplateRequest {
    /// A copy to send as well; `None` if the content to send is a stream, of which there is only one.
    #[inline]
    pub fn try_clone(&self) -> Option<Self> {
        self.0.try_clone().map(Self)
    }
}

pub(crate) static LIST_TEMPLATE: Operation = Operation::new(
    "list_template",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates",
    Repeat::Safe,
    &CATALOGUE,
);

/// List database templates: the request of [`Client::list_template`].
///
/// Answers with [`DatabaseTemplateList`](crate::types::DatabaseTemplateList). [`items`](Self::items)
/// reads the list to its end.
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates`
///
/// Reference: section [4.4.2.3 查询模板列表](https://support.huaweicloud.com/api-eihealth/ListTemplate.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTemplateRequest(Call<types::DatabaseTemplateList>);

operation!(ListTemplateRequest, types::DatabaseTemplateList);

pub(crate) static LIST_TEMPLATE_PAGES: Paging = Paging::new("templates", Scheme::Whole)
    .id("id")
    .total("count");

paged!(whole ListTemplateRequest, LIST_TEMPLATE_PAGES, types::DatabaseTemplateList[templates] => types::DatabaseTemplate);

pub(crate) static CREATE_TEMPLATE: Operation = Operation::new(
    "create_template",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Create a database template: the request of [`Client::create_template`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates`
///
/// Reference: section [4.4.2.4 创建模板](https://support.huaweicloud.com/api-eihealth/CreateTemplate.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTemplateRequest(Call<types::ResourceId>);

operation!(CreateTemplateRequest, types::ResourceId);

pub(crate) static SHOW_TEMPLATE: Operation = Operation::new(
    "show_template",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates/{template_id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get a database template: the request of [`Client::show_template`].
///
/// Answers with [`DatabaseTemplate`](crate::types::DatabaseTemplate).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates/{template_id}`
///
/// Reference: section [4.4.2.5 查询模板详情](https://support.huaweicloud.com/api-eihealth/ShowTemplate.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowTemplateRequest(Call<types::DatabaseTemplate>);

operation!(ShowTemplateRequest, types::DatabaseTemplate);

pub(crate) static DELETE_TEMPLATE: Operation = Operation::new(
    "delete_template",
    Method::DELETE,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates/{template_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete a database template: the request of [`Client::delete_template`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/templates/{template_id}`
///
/// Reference: section [4.4.2.6 删除模板](https://support.huaweicloud.com/api-eihealth/DeleteTemplate.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTemplateRequest(Call<()>);

operation!(DeleteTemplateRequest, ());

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
