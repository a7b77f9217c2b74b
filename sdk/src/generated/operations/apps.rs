// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::paging::{Paging, Scheme, paged};
use crate::runtime::record::{IntoOption, Rule};
#[allow(unused_imports)]
use crate::runtime::waiting::{seen, Source, Starts, starts};
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # Apps
///
/// Analysis apps: an image, its command, inputs and outputs.
impl Client {
    /// Publish an app to the asset market.
    ///
    /// Publishes the app as a version of an asset and returns the identifier and version of the asset.
    /// Imported or subscribed apps cannot be published. Refused with `eihealth.01080005` if the platform
    /// has no vendor; with `eihealth.01080006` if an internal asset has this name and version; with
    /// `eihealth.01000059` if an asset has this name and version; with `eihealth.01050017` if the asset
    /// uses an imported or subscribed image; with `eihealth.01050118` if it was imported or subscribed;
    /// with `eihealth.01000057` if the platform has no vendor.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `app_id`: Id of the app, as `list_app` or `create_app` gives it. 1 to 128 characters.
    /// - `body`: How an app is presented on the asset market.
    ///
    /// ```no_run
    /// # #[cfg(feature = "market")]
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::PublishApp;
    ///
    /// let body = PublishApp::new("bwa-mem", "1.0.0")
    ///     .title("BWA short-read aligner")
    ///     .picture("data:image/png;base64,iVBORw0KGgo=")
    ///     .summary("Aligns short reads to a reference genome.")
    ///     .description("BWA-MEM 0.7.18; expects an indexed reference such as GRCh38.")
    ///     .labels(["alignment"]);
    /// let version = client
    ///     .publish_app("my-project", "8d2f6b13-a4e9-4c70-95b8-e1c30f7a642d", body)
    ///     .start()
    ///     .await?
    ///     .wait()
    ///     .await?;
    /// println!("{:?} {:?}", version.name, version.version);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/{app_id}/publish`
    ///
    /// Reference: section [4.5.1.1 发布应用](https://support.huaweicloud.com/api-eihealth/PublishApp.html).
    #[inline]
    pub fn publish_app(
        &self,
        eihealth_project_id: impl Into<String>,
        app_id: impl Into<String>,
        body: types::PublishApp,
    ) -> PublishAppRequest {
        let mut request = Request::new(self, &PUBLISH_APP);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("app_id", app_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        PublishAppRequest(Call::new(request, reply::json))
    }
    /// Import apps from another project.
    ///
    /// Copies apps of a source project into this one and returns the outcome for each; status 207 means
    /// that some failed. Refused with `eihealth.01050506` if source and target are one project; with
    /// `eihealth.01050507` if the source project doesn't share.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Apps to copy from another platform project.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{AppSource, BatchImportApp};
    ///
    /// let body = BatchImportApp::new(
    ///     "7e41d9a2-50cb-4f38-8d16-a9b3c47e02f5",
    ///     [
    ///         AppSource::new("bwa-mem", "1-0-0", "f05b9c38-6d17-4e82-a9c4-37b1d8e06f52"),
    ///         AppSource::new(
    ///             "samtools-markdup",
    ///             "1-0-0",
    ///             "b7d40e92-1c68-4a35-8f2b-63e9a0c5d817",
    ///         ),
    ///     ],
    /// );
    /// let answer = client.batch_import_app("my-project", body).await?;
    /// for item in answer.iter() {
    ///     println!("{:?} {:?}", item.status, item.version);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/batch-import`
    ///
    /// Reference: section [4.5.1.2 导入应用](https://support.huaweicloud.com/api-eihealth/BatchImportApp.html).
    #[inline]
    pub fn batch_import_app(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::BatchImportApp,
    ) -> BatchImportAppRequest {
        let mut request = Request::new(self, &BATCH_IMPORT_APP);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        BatchImportAppRequest(Call::new(request, reply::json))
    }
    /// Subscribe to an app asset.
    ///
    /// Adds an app of the asset market to the project under the given name and version, and returns the
    /// identifier of the app. Refused with `eihealth.01000058` if the version is not published; with
    /// `eihealth.01050007` if the asset is no app; with `eihealth.01050008` if the version is subscribed to
    /// already.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Version of an app asset to add, and its name in this project.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::SubscribeApp;
    ///
    /// let body = SubscribeApp::new(
    ///     "771c79cd-8564-19ea-449c-14b812e8d0a6",
    ///     "1.0.0",
    ///     "bwa-mem",
    ///     "1-0-0",
    /// );
    /// let answer = client.subscribe_app("my-project", body).await?;
    /// println!("{:?}", answer.id);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/subscribe`
    ///
    /// Reference: section [4.5.1.3 订阅应用](https://support.huaweicloud.com/api-eihealth/SubscribeApp.html).
    #[inline]
    pub fn subscribe_app(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::SubscribeApp,
    ) -> SubscribeAppRequest {
        let mut request = Request::new(self, &SUBSCRIBE_APP);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        SubscribeAppRequest(Call::new(request, reply::json))
    }
    /// List apps.
    ///
    /// Returns the apps of the project, optionally only those of a name or version.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut apps = client.list_app("my-project").items();
    /// while let Some(app) = apps.try_next().await? {
    ///     println!("{:?} {:?}", app.id, app.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps`
    ///
    /// Reference: section [4.5.1.4 获取应用列表](https://support.huaweicloud.com/api-eihealth/ListApp.html).
    #[inline]
    pub fn list_app(&self, eihealth_project_id: impl Into<String>) -> ListAppRequest {
        let mut request = Request::new(self, &LIST_APP);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        ListAppRequest(Call::new(request, reply::json))
    }
    /// Create an app.
    ///
    /// Creates an app from a Docker image, its commands and parameters, and returns its identifier. Name
    /// and version together must be unique. Refused with `eihealth.01050014` if the image is built for
    /// another processor; with `eihealth.01050015` if a command is too risky; with `eihealth.01050004` if
    /// name and version are taken; with `eihealth.01050018` if a command has a parameter that is not
    /// declared.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: App to create: the image it runs, its command, inputs, outputs and resources.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{
    ///     AppInput, AppOutput, AppParameterType, CreateApp, GpuType, ParameterConcurrency,
    ///     ResourceRequirement,
    /// };
    ///
    /// let body = CreateApp::new(
    ///     "bwa-mem",
    ///     "1-0-0",
    ///     "eihealth-wgs-pilot-k4d7/bwa:0.7.18",
    ///     ["bwa mem -t 8 GRCh38.fa ${reads} | samtools sort -o ${bam}"],
    /// )
    /// .summary("Aligns short reads to a reference genome.")
    /// .description("BWA-MEM 0.7.18; expects an indexed reference such as GRCh38.")
    /// .labels(["alignment"])
    /// .resources(
    ///     ResourceRequirement::new()
    ///         .cpu_type("X86")
    ///         .cpu("8C")
    ///         .memory("32G")
    ///         .gpu_type(GpuType::Empty)
    ///         .gpu("0"),
    /// )
    /// .inputs([
    ///     AppInput::new("reads", true, AppParameterType::Directory)
    ///         .description("Folder with the paired reads")
    ///         .concurrent(ParameterConcurrency::VarsIter)
    ///         .pattern("*.fastq.gz")
    ///         .values(["/raw/NA-01"]),
    /// ])
    /// .outputs([
    ///     AppOutput::new("bam", true, AppParameterType::File)
    ///         .description("Sorted alignment")
    ///         .pattern(".bam")
    ///         .values(["/aligned/NA-01.bam"]),
    /// ])
    /// .node_labels(["highmem"])
    /// .icon("data:image/png;base64,iVBORw0KGgo=");
    /// let created = client.create_app("my-project", body).await?;
    /// println!("{:?}", created.id);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps`
    ///
    /// Reference: section [4.5.1.5 创建应用](https://support.huaweicloud.com/api-eihealth/CreateApp.html).
    #[inline]
    pub fn create_app(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateApp,
    ) -> CreateAppRequest {
        let mut request = Request::new(self, &CREATE_APP);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CreateAppRequest(Call::new(request, reply::json))
    }
    /// Get an app.
    ///
    /// Returns the app with its image, commands, resources and parameters.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `app_id`: Id of the app, as `list_app` or `create_app` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let app = client.show_app("my-project", "8d2f6b13-a4e9-4c70-95b8-e1c30f7a642d").await?;
    /// println!("{:?} {:?}", app.id, app.name);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/{app_id}`
    ///
    /// Reference: section [4.5.1.6 获取应用详情](https://support.huaweicloud.com/api-eihealth/ShowApp.html).
    #[inline]
    pub fn show_app(
        &self,
        eihealth_project_id: impl Into<String>,
        app_id: impl Into<String>,
    ) -> ShowAppRequest {
        let mut request = Request::new(self, &SHOW_APP);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("app_id", app_id.into(), &REQUIRED_LENGTH_1_128);
        ShowAppRequest(Call::new(request, reply::json))
    }
    /// Update an app.
    ///
    /// Replaces the settings of the app; name and version must stay the same. Subscribed apps cannot be
    /// updated. Refused with `eihealth.01050005` if name or version differ; with `eihealth.01050006` if the
    /// app is subscribed; with `eihealth.01050011` if a workflow uses the app and its inputs or outputs
    /// differ; with `eihealth.01050014` if the image is built for another processor; with
    /// `eihealth.01050015` if a command is too risky; with `eihealth.01050018` if a command has a parameter
    /// that is not declared.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `app_id`: Id of the app, as `list_app` or `create_app` gives it. 1 to 128 characters.
    /// - `body`: New definition of an app.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{
    ///     AppInput, AppOutput, AppParameterType, GpuType, ParameterConcurrency,
    ///     ResourceRequirement, UpdateApp,
    /// };
    ///
    /// let body = UpdateApp::new(
    ///     "bwa-mem",
    ///     "1-0-0",
    ///     "eihealth-wgs-pilot-k4d7/bwa:0.7.18",
    ///     ["bwa mem -t 8 GRCh38.fa ${reads} | samtools sort -o ${bam}"],
    /// )
    /// .summary("Aligns short reads to a reference genome.")
    /// .description("BWA-MEM 0.7.18; expects an indexed reference such as GRCh38.")
    /// .labels(["alignment"])
    /// .resources(
    ///     ResourceRequirement::new()
    ///         .cpu_type("X86")
    ///         .cpu("8C")
    ///         .memory("32G")
    ///         .gpu_type(GpuType::Empty)
    ///         .gpu("0"),
    /// )
    /// .inputs([
    ///     AppInput::new("reads", true, AppParameterType::Directory)
    ///         .description("Folder with the paired reads")
    ///         .concurrent(ParameterConcurrency::VarsIter)
    ///         .pattern("*.fastq.gz")
    ///         .values(["/raw/NA-01"]),
    /// ])
    /// .outputs([
    ///     AppOutput::new("bam", true, AppParameterType::File)
    ///         .description("Sorted alignment")
    ///         .pattern(".bam")
    ///         .values(["/aligned/NA-01.bam"]),
    /// ])
    /// .node_labels(["highmem"])
    /// .icon("data:image/png;base64,iVBORw0KGgo=");
    /// client.update_app("my-project", "8d2f6b13-a4e9-4c70-95b8-e1c30f7a642d", body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/{app_id}`
    ///
    /// Reference: section [4.5.1.7 更新应用](https://support.huaweicloud.com/api-eihealth/UpdateApp.html).
    #[inline]
    pub fn update_app(
        &self,
        eihealth_project_id: impl Into<String>,
        app_id: impl Into<String>,
        body: types::UpdateApp,
    ) -> UpdateAppRequest {
        let mut request = Request::new(self, &UPDATE_APP);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("app_id", app_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        UpdateAppRequest(Call::new(request, reply::empty))
    }
    /// Delete an app.
    ///
    /// Deletes the app. An app that a workflow uses cannot be deleted. Refused with `eihealth.01050013` if
    /// a workflow uses the app.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `app_id`: Id of the app, as `list_app` or `create_app` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.delete_app("my-project", "8d2f6b13-a4e9-4c70-95b8-e1c30f7a642d").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/{app_id}`
    ///
    /// Reference: section [4.5.1.8 删除应用](https://support.huaweicloud.com/api-eihealth/DeleteApp.html).
    #[inline]
    pub fn delete_app(
        &self,
        eihealth_project_id: impl Into<String>,
        app_id: impl Into<String>,
    ) -> DeleteAppRequest {
        let mut request = Request::new(self, &DELETE_APP);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("app_id", app_id.into(), &REQUIRED_LENGTH_1_128);
        DeleteAppRequest(Call::new(request, reply::empty))
    }
}

pub(crate) static PUBLISH_APP: Operation = Operation::new(
    "publish_app",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/{app_id}/publish",
    Repeat::Refused,
    &CATALOGUE,
);

/// Publish an app to the asset market: the request of [`Client::publish_app`].
///
/// Answers with [`PublishedAsset`](crate::types::PublishedAsset).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/{app_id}/publish`
///
/// Reference: section [4.5.1.1 发布应用](https://support.huaweicloud.com/api-eihealth/PublishApp.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PublishAppRequest(Call<types::PublishedAsset>);

operation!(PublishAppRequest, types::PublishedAsset);

#[cfg(feature = "market")]
static PUBLISH_APP_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_ASSET_VERSION,
    &[("asset_id", Source::Field("id")), ("version", Source::Field("version"))],
);

#[cfg(feature = "market")]
starts!(PublishAppRequest, PUBLISH_APP_STARTS, types::PublishedAsset, seen, crate::generated::operations::wait_show_asset_version, types::AssetVersionDetail);

pub(crate) static BATCH_IMPORT_APP: Operation = Operation::new(
    "batch_import_app",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/batch-import",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Import apps from another project: the request of [`Client::batch_import_app`].
///
/// Answers with a list of [`AppImport`](crate::types::AppImport).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/batch-import`
///
/// Reference: section [4.5.1.2 导入应用](https://support.huaweicloud.com/api-eihealth/BatchImportApp.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchImportAppRequest(Call<Vec<types::AppImport>>);

operation!(BatchImportAppRequest, Vec<types::AppImport>);

pub(crate) static SUBSCRIBE_APP: Operation = Operation::new(
    "subscribe_app",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/subscribe",
    Repeat::Refused,
    &CATALOGUE,
);

/// Subscribe to an app asset: the request of [`Client::subscribe_app`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/subscribe`
///
/// Reference: section [4.5.1.3 订阅应用](https://support.huaweicloud.com/api-eihealth/SubscribeApp.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SubscribeAppRequest(Call<types::ResourceId>);

operation!(SubscribeAppRequest, types::ResourceId);

pub(crate) static LIST_APP: Operation = Operation::new(
    "list_app",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps",
    Repeat::Safe,
    &CATALOGUE,
);

/// List apps: the request of [`Client::list_app`].
///
/// Answers with [`AppList`](crate::types::AppList). [`items`](Self::items) reads the list to its end.
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps`
///
/// Reference: section [4.5.1.4 获取应用列表](https://support.huaweicloud.com/api-eihealth/ListApp.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAppRequest(Call<types::AppList>);

impl ListAppRequest {
    /// Name that the listed apps must match.
    ///
    /// 1 to 56 characters.
    #[inline]
    pub fn name<Form>(mut self, name: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(name);
        match given {
            Some(name) => self.0.request.query::<String>("name", name, &LENGTH_1_56),
            None => self.0.request.unset("query", "name"),
        }
        self
    }
    /// Version that the listed apps must have.
    ///
    /// 1 to 32 characters.
    #[inline]
    pub fn version<Form>(mut self, version: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(version);
        match given {
            Some(version) => {
                self.0.request.query::<String>("version", version, &LENGTH_1_32)
            }
            None => self.0.request.unset("query", "version"),
        }
        self
    }
}

operation!(ListAppRequest, types::AppList);

pub(crate) static LIST_APP_PAGES: Paging = Paging::new("apps", Scheme::Whole)
    .id("id")
    .total("count");

paged!(whole ListAppRequest, LIST_APP_PAGES, types::AppList[apps] => types::AppSummary);

pub(crate) static CREATE_APP: Operation = Operation::new(
    "create_app",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps",
    Repeat::Refused,
    &CATALOGUE,
);

/// Create an app: the request of [`Client::create_app`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps`
///
/// Reference: section [4.5.1.5 创建应用](https://support.huaweicloud.com/api-eihealth/CreateApp.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAppRequest(Call<types::ResourceId>);

operation!(CreateAppRequest, types::ResourceId);

pub(crate) static SHOW_APP: Operation = Operation::new(
    "show_app",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/{app_id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get an app: the request of [`Client::show_app`].
///
/// Answers with [`App`](crate::types::App).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/{app_id}`
///
/// Reference: section [4.5.1.6 获取应用详情](https://support.huaweicloud.com/api-eihealth/ShowApp.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowAppRequest(Call<types::App>);

operation!(ShowAppRequest, types::App);

pub(crate) static UPDATE_APP: Operation = Operation::new(
    "update_app",
    Method::PUT,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/{app_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Update an app: the request of [`Client::update_app`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/{app_id}`
///
/// Reference: section [4.5.1.7 更新应用](https://support.huaweicloud.com/api-eihealth/UpdateApp.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAppRequest(Call<()>);

operation!(UpdateAppRequest, ());

pub(crate) static DELETE_APP: Operation = Operation::new(
    "delete_app",
    Method::DELETE,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/{app_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete an app: the request of [`Client::delete_app`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/{app_id}`
///
/// Reference: section [4.5.1.8 删除应用](https://support.huaweicloud.com/api-eihealth/DeleteApp.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAppRequest(Call<()>);

operation!(DeleteAppRequest, ());

static LENGTH_1_32: Rule = Rule::NONE.length(1, 32);
static LENGTH_1_56: Rule = Rule::NONE.length(1, 56);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
