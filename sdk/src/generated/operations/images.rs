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
    /// Publish an image to the asset market.
    ///
    /// Offers one tag of an image to other projects as a version of an asset. The work goes on after the
    /// answer. Only images of the project itself can be published, not imported or subscribed ones.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/publish`
    ///
    /// Reference: section 4.1.1.1 发布镜像.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Image tag to publish, and how the asset market presents it.
    pub fn publish_image(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::PublishImage,
    ) -> PublishImage {
        PublishImage(
            Call::new(self, &PUBLISH_IMAGE, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Import an image from another project.
    ///
    /// Makes one tag of an image of another platform project usable in this one. A subscribed image cannot
    /// be imported.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/import`
    ///
    /// Reference: section 4.1.1.2 导入镜像.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Image tag of another project to import.
    pub fn import_image(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::ImportImage,
    ) -> ImportImage {
        ImportImage(
            Call::new(self, &IMPORT_IMAGE, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Subscribe to an image of the asset market.
    ///
    /// Makes a published version of an image asset usable in the project. Subscribing twice to the same
    /// version is an error.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/subscribe`
    ///
    /// Reference: section 4.1.1.3 订阅镜像.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Version of an image asset to subscribe to.
    pub fn subscribe_image(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::SubscribeImage,
    ) -> SubscribeImage {
        SubscribeImage(
            Call::new(self, &SUBSCRIBE_IMAGE, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Update the description or type of an image.
    ///
    /// Changes what is known about an image, not its content. Subscribed images cannot be updated.
    ///
    /// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/{image_id}`
    ///
    /// Reference: section 4.1.1.4 更新镜像描述信息或者类型.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `image_id`: Id of the image. 1 to 128 characters.
    /// - `body`: New properties of an image.
    pub fn update_image(
        &self,
        eihealth_project_id: impl Into<String>,
        image_id: impl Into<String>,
        body: types::UpdateImage,
    ) -> UpdateImage {
        UpdateImage(
            Call::new(self, &UPDATE_IMAGE, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("image_id", image_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Delete an image with all its tags.
    ///
    /// Fails while another project still uses the image.
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/{image_id}`
    ///
    /// Reference: section 4.1.1.5 删除镜像仓库.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `image_id`: Id of the image. 1 to 128 characters.
    pub fn delete_image(
        &self,
        eihealth_project_id: impl Into<String>,
        image_id: impl Into<String>,
    ) -> DeleteImage {
        DeleteImage(
            Call::new(self, &DELETE_IMAGE, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("image_id", image_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Delete several tags of an image.
    ///
    /// Each tag succeeds or fails by itself. The answer is 207 if some failed, and every entry tells its
    /// own outcome.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/{image_id}/tags/batch-delete`
    ///
    /// Reference: section 4.1.1.6 批量删除镜像 tag.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `image_id`: Id of the image. 1 to 128 characters.
    /// - `body`: Tags to delete from an image.
    pub fn batch_delete_tag(
        &self,
        eihealth_project_id: impl Into<String>,
        image_id: impl Into<String>,
        body: types::BatchDeleteTag,
    ) -> BatchDeleteTag {
        BatchDeleteTag(
            Call::new(self, &BATCH_DELETE_TAG, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("image_id", image_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Delete one tag of an image.
    ///
    /// Fails while another project still uses the tag.
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/{image_id}/tags/{tag}`
    ///
    /// Reference: section 4.1.1.7 删除指定镜像 tag.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `image_id`: Id of the image. 1 to 128 characters.
    /// - `tag`: Name of the tag to delete. 1 to 128 characters.
    pub fn delete_tag(
        &self,
        eihealth_project_id: impl Into<String>,
        image_id: impl Into<String>,
        tag: impl Into<String>,
    ) -> DeleteTag {
        DeleteTag(
            Call::new(self, &DELETE_TAG, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("image_id", image_id, &REQUIRED_LENGTH_1_128)
                .path("tag", tag, &REQUIRED_LENGTH_1_128),
        )
    }
    /// List images.
    ///
    /// Returns the images of the project, its own as well as imported and subscribed ones, each with its
    /// tags.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images`
    ///
    /// Reference: section 4.1.1.8 获取镜像列表.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    pub fn list_image(&self, eihealth_project_id: impl Into<String>) -> ListImage {
        ListImage(
            Call::new(self, &LIST_IMAGE, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Create an image.
    ///
    /// Adds an image that lies in the registry of the project. Push it first, with the login that
    /// `show_docker_login` gives.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images`
    ///
    /// Reference: section 4.1.1.9 创建镜像.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Image to create.
    pub fn create_image(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateImage,
    ) -> CreateImage {
        CreateImage(
            Call::new(self, &CREATE_IMAGE, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Get a docker login command.
    ///
    /// Returns a command that signs the docker client in to the registry of the project for a while, so
    /// that images can be pushed and pulled.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/docker-login-cmd`
    ///
    /// Reference: section 4.1.1.10 获取 docker login 指令.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    pub fn show_docker_login(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> ShowDockerLogin {
        ShowDockerLogin(
            Call::new(self, &SHOW_DOCKER_LOGIN, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// List the tags of an image.
    ///
    /// Returns every tag of one image with its size and address.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/{image_id}/tags`
    ///
    /// Reference: section 4.1.1.11 获取指定镜像的 tag 列表.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `image_id`: Id of the image. 1 to 128 characters.
    pub fn list_image_tag(
        &self,
        eihealth_project_id: impl Into<String>,
        image_id: impl Into<String>,
    ) -> ListImageTag {
        ListImageTag(
            Call::new(self, &LIST_IMAGE_TAG, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("image_id", image_id, &REQUIRED_LENGTH_1_128),
        )
    }
}

pub(crate) static PUBLISH_IMAGE: Operation = Operation {
    id: "publish_image",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/publish",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::publish_image`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PublishImage(Call<types::PublishedAsset>);

operation!(PublishImage, types::PublishedAsset);

pub(crate) static IMPORT_IMAGE: Operation = Operation {
    id: "import_image",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/import",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::import_image`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportImage(Call<types::ResourceId>);

operation!(ImportImage, types::ResourceId);

pub(crate) static SUBSCRIBE_IMAGE: Operation = Operation {
    id: "subscribe_image",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/subscribe",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::subscribe_image`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SubscribeImage(Call<types::ResourceId>);

operation!(SubscribeImage, types::ResourceId);

pub(crate) static UPDATE_IMAGE: Operation = Operation {
    id: "update_image",
    method: Method::PUT,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/{image_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_image`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateImage(Call<()>);

operation!(UpdateImage, ());

pub(crate) static DELETE_IMAGE: Operation = Operation {
    id: "delete_image",
    method: Method::DELETE,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/{image_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_image`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteImage(Call<()>);

operation!(DeleteImage, ());

pub(crate) static BATCH_DELETE_TAG: Operation = Operation {
    id: "batch_delete_tag",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/{image_id}/tags/batch-delete",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::batch_delete_tag`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteTag(Call<Vec<types::ImageTagDeletion>>);

operation!(BatchDeleteTag, Vec<types::ImageTagDeletion>);

pub(crate) static DELETE_TAG: Operation = Operation {
    id: "delete_tag",
    method: Method::DELETE,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/{image_id}/tags/{tag}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_tag`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTag(Call<()>);

operation!(DeleteTag, ());

pub(crate) static LIST_IMAGE: Operation = Operation {
    id: "list_image",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/images",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_image`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListImage(Call<types::ImageList>);

impl ListImage {
    /// Kind of images to list, `APP` or `NOTEBOOK`. Without it, both are listed.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("type", type_.into(), &Rule::NONE);
        self
    }
    /// Name of the images to list. Without it, images of every name are listed.
    ///
    /// 1 to 128 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("name", name.into(), &LENGTH_1_128);
        self
    }
    /// Whether to list images that have no tag.
    ///
    /// Default `true`.
    pub fn show_empty(mut self, show_empty: bool) -> Self {
        self.0 = self.0.query("show_empty", show_empty, &Rule::NONE);
        self
    }
}

operation!(ListImage, types::ImageList);

pub(crate) static CREATE_IMAGE: Operation = Operation {
    id: "create_image",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/images",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_image`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateImage(Call<types::ResourceId>);

operation!(CreateImage, types::ResourceId);

pub(crate) static SHOW_DOCKER_LOGIN: Operation = Operation {
    id: "show_docker_login",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/docker-login-cmd",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: true,
};

/// Request of [`Client::show_docker_login`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowDockerLogin(Call<types::DockerLogin>);

operation!(ShowDockerLogin, types::DockerLogin);

pub(crate) static LIST_IMAGE_TAG: Operation = Operation {
    id: "list_image_tag",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/{image_id}/tags",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_image_tag`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListImageTag(Call<types::ImageTagList>);

operation!(ListImageTag, types::ImageTagList);

static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
