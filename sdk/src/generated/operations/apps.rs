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
    /// Publish an app to the asset market.
    ///
    /// Publishes the app as a version of an asset and returns the identifier and version of the asset.
    /// Imported or subscribed apps cannot be published.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/{app_id}/publish`
    ///
    /// Reference: section 4.5.1.1 发布应用.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `app_id`: Id of the app, as `list_app` or `create_app` gives it. 1 to 128 characters.
    /// - `body`: How an app is presented on the asset market.
    pub fn publish_app(
        &self,
        eihealth_project_id: impl Into<String>,
        app_id: impl Into<String>,
        body: types::PublishApp,
    ) -> PublishApp {
        PublishApp(
            Call::new(self, &PUBLISH_APP, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("app_id", app_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Import apps from another project.
    ///
    /// Copies apps of a source project into this one and returns the outcome for each; status 207 means
    /// that some failed.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/batch-import`
    ///
    /// Reference: section 4.5.1.2 导入应用.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Apps to copy from another platform project.
    pub fn batch_import_app(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::BatchImportApp,
    ) -> BatchImportApp {
        BatchImportApp(
            Call::new(self, &BATCH_IMPORT_APP, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Subscribe to an app asset.
    ///
    /// Adds an app of the asset market to the project under the given name and version, and returns the
    /// identifier of the app.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/subscribe`
    ///
    /// Reference: section 4.5.1.3 订阅应用.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Version of an app asset to add, and its name in this project.
    pub fn subscribe_app(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::SubscribeApp,
    ) -> SubscribeApp {
        SubscribeApp(
            Call::new(self, &SUBSCRIBE_APP, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// List apps.
    ///
    /// Returns the apps of the project, optionally only those of a name or version.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps`
    ///
    /// Reference: section 4.5.1.4 获取应用列表.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    pub fn list_app(&self, eihealth_project_id: impl Into<String>) -> ListApp {
        ListApp(
            Call::new(self, &LIST_APP, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Create an app.
    ///
    /// Creates an app from a Docker image, its commands and parameters, and returns its identifier. Name
    /// and version together must be unique.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps`
    ///
    /// Reference: section 4.5.1.5 创建应用.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: App to create: the image it runs, its command, inputs, outputs and resources.
    pub fn create_app(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateApp,
    ) -> CreateApp {
        CreateApp(
            Call::new(self, &CREATE_APP, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Get an app.
    ///
    /// Returns the app with its image, commands, resources and parameters.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/{app_id}`
    ///
    /// Reference: section 4.5.1.6 获取应用详情.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `app_id`: Id of the app, as `list_app` or `create_app` gives it. 1 to 128 characters.
    pub fn show_app(
        &self,
        eihealth_project_id: impl Into<String>,
        app_id: impl Into<String>,
    ) -> ShowApp {
        ShowApp(
            Call::new(self, &SHOW_APP, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("app_id", app_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Update an app.
    ///
    /// Replaces the settings of the app; name and version must stay the same. Subscribed apps cannot be
    /// updated.
    ///
    /// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/{app_id}`
    ///
    /// Reference: section 4.5.1.7 更新应用.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `app_id`: Id of the app, as `list_app` or `create_app` gives it. 1 to 128 characters.
    /// - `body`: New definition of an app.
    pub fn update_app(
        &self,
        eihealth_project_id: impl Into<String>,
        app_id: impl Into<String>,
        body: types::UpdateApp,
    ) -> UpdateApp {
        UpdateApp(
            Call::new(self, &UPDATE_APP, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("app_id", app_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Delete an app.
    ///
    /// Deletes the app. An app that a workflow uses cannot be deleted.
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/{app_id}`
    ///
    /// Reference: section 4.5.1.8 删除应用.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `app_id`: Id of the app, as `list_app` or `create_app` gives it. 1 to 128 characters.
    pub fn delete_app(
        &self,
        eihealth_project_id: impl Into<String>,
        app_id: impl Into<String>,
    ) -> DeleteApp {
        DeleteApp(
            Call::new(self, &DELETE_APP, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("app_id", app_id, &REQUIRED_LENGTH_1_128),
        )
    }
}

pub(crate) static PUBLISH_APP: Operation = Operation {
    id: "publish_app",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/{app_id}/publish",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::publish_app`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PublishApp(Call<types::PublishedAsset>);

operation!(PublishApp, types::PublishedAsset);

pub(crate) static BATCH_IMPORT_APP: Operation = Operation {
    id: "batch_import_app",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/batch-import",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::batch_import_app`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchImportApp(Call<Vec<types::AppImport>>);

operation!(BatchImportApp, Vec<types::AppImport>);

pub(crate) static SUBSCRIBE_APP: Operation = Operation {
    id: "subscribe_app",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/subscribe",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::subscribe_app`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SubscribeApp(Call<types::ResourceId>);

operation!(SubscribeApp, types::ResourceId);

pub(crate) static LIST_APP: Operation = Operation {
    id: "list_app",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_app`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListApp(Call<types::AppList>);

impl ListApp {
    /// Name that the listed apps must match.
    ///
    /// 1 to 56 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("name", name.into(), &LENGTH_1_56);
        self
    }
    /// Version that the listed apps must have.
    ///
    /// 1 to 32 characters.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("version", version.into(), &LENGTH_1_32);
        self
    }
}

operation!(ListApp, types::AppList);

pub(crate) static CREATE_APP: Operation = Operation {
    id: "create_app",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_app`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateApp(Call<types::ResourceId>);

operation!(CreateApp, types::ResourceId);

pub(crate) static SHOW_APP: Operation = Operation {
    id: "show_app",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/{app_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_app`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowApp(Call<types::App>);

operation!(ShowApp, types::App);

pub(crate) static UPDATE_APP: Operation = Operation {
    id: "update_app",
    method: Method::PUT,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/{app_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_app`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateApp(Call<()>);

operation!(UpdateApp, ());

pub(crate) static DELETE_APP: Operation = Operation {
    id: "delete_app",
    method: Method::DELETE,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/apps/{app_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_app`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteApp(Call<()>);

operation!(DeleteApp, ());

static LENGTH_1_32: Rule = Rule::NONE.length(1, 32);
static LENGTH_1_56: Rule = Rule::NONE.length(1, 56);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
