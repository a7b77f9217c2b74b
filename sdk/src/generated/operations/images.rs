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

/// # Images
///
/// Container images of a platform project and their tags.
impl Client {
    /// Publish an image to the asset market.
    ///
    /// Offers one tag of an image to other projects as a version of an asset. The work goes on after the
    /// answer. Only images of the project itself can be published, not imported or subscribed ones. Refused
    /// with `eihealth.01020046` if the image was imported or subscribed; with `eihealth.01080005` if the
    /// platform has no vendor; with `eihealth.01080006` if an internal asset has this name and version;
    /// with `eihealth.01000059` if an asset has this name and version; with `eihealth.01000057` if the
    /// platform has no vendor.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Image tag to publish, and how the asset market presents it.
    ///
    /// ```no_run
    /// # #[cfg(feature = "market")]
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::PublishImage;
    ///
    /// let body = PublishImage::new(
    ///     "5d0a3c61-8f47-4a0e-b1d2-6c9e7f304a18",
    ///     "0.7.18",
    ///     "bwa",
    ///     "1.0.0",
    /// )
    /// .title("BWA short-read aligner")
    /// .picture("iVBORw0KGgo=")
    /// .summary("Aligns short reads to a reference genome.")
    /// .description(
    ///     "BWA-MEM 0.7.18 with the alternate-contig scripts; expects an indexed reference such as GRCh38.",
    /// )
    /// .labels(["alignment", "wgs"]);
    /// let version = client.publish_image("my-project", body).start().await?.wait().await?;
    /// println!("{:?} {:?}", version.name, version.version);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/publish`
    ///
    /// Reference: section [4.1.1.1 发布镜像](https://support.huaweicloud.com/api-eihealth/PublishImage.html).
    #[inline]
    pub fn publish_image(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::PublishImage,
    ) -> PublishImageRequest {
        let mut request = Request::new(self, &PUBLISH_IMAGE);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        PublishImageRequest(Call::new(request, reply::json))
    }
    /// Import an image from another project.
    ///
    /// Makes one tag of an image of another platform project usable in this one. A subscribed image cannot
    /// be imported. Refused with `eihealth.01020021` if the image is subscribed; with `eihealth.01050506`
    /// if source and target are one project.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Image tag of another project to import.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::ImportImage;
    ///
    /// let body = ImportImage::new(
    ///     "7e41d9a2-50cb-4f38-8d16-a9b3c47e02f5",
    ///     "90b6e2d7-4a1f-4b93-8c05-e7d12f8a3c64",
    ///     "0.7.18",
    /// );
    /// let answer = client.import_image("my-project", body).await?;
    /// println!("{:?}", answer.id);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/import`
    ///
    /// Reference: section [4.1.1.2 导入镜像](https://support.huaweicloud.com/api-eihealth/ImportImage.html).
    #[inline]
    pub fn import_image(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::ImportImage,
    ) -> ImportImageRequest {
        let mut request = Request::new(self, &IMPORT_IMAGE);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        ImportImageRequest(Call::new(request, reply::json))
    }
    /// Subscribe to an image of the asset market.
    ///
    /// Makes a published version of an image asset usable in the project. Subscribing twice to the same
    /// version is an error. Refused with `eihealth.01020019` if the version is subscribed to already; with
    /// `eihealth.01020045` if the asset was published again since: delete the image first; with
    /// `eihealth.01000058` if the version is not published.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Version of an image asset to subscribe to.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::SubscribeImage;
    ///
    /// let body = SubscribeImage::new("d83f1c09-6b52-47ea-a4f0-1b97c5e82d36", "1.0.0");
    /// let answer = client.subscribe_image("my-project", body).await?;
    /// println!("{:?}", answer.id);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/subscribe`
    ///
    /// Reference: section [4.1.1.3 订阅镜像](https://support.huaweicloud.com/api-eihealth/SubscribeImage.html).
    #[inline]
    pub fn subscribe_image(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::SubscribeImage,
    ) -> SubscribeImageRequest {
        let mut request = Request::new(self, &SUBSCRIBE_IMAGE);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        SubscribeImageRequest(Call::new(request, reply::json))
    }
    /// Update the description or type of an image.
    ///
    /// Changes what is known about an image, not its content. Subscribed images cannot be updated. Refused
    /// with `eihealth.01020021` if the image is subscribed.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `image_id`: Id of the image. 1 to 128 characters.
    /// - `body`: New properties of an image.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{ImageChipType, ImageType, UpdateImage};
    ///
    /// let body = UpdateImage::new()
    ///     .type_(ImageType::App)
    ///     .description("BWA-MEM aligner with the alternate-contig scripts")
    ///     .chip_type(ImageChipType::X86);
    /// client.update_image("my-project", "5d0a3c61-8f47-4a0e-b1d2-6c9e7f304a18", body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/{image_id}`
    ///
    /// Reference: section [4.1.1.4
    /// 更新镜像描述信息或者类型](https://support.huaweicloud.com/api-eihealth/UpdateImage.html).
    #[inline]
    pub fn update_image(
        &self,
        eihealth_project_id: impl Into<String>,
        image_id: impl Into<String>,
        body: types::UpdateImage,
    ) -> UpdateImageRequest {
        let mut request = Request::new(self, &UPDATE_IMAGE);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("image_id", image_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        UpdateImageRequest(Call::new(request, reply::empty))
    }
    /// Delete an image with all its tags.
    ///
    /// Fails while another project still uses the image. Refused with `eihealth.01020017` if another
    /// project uses the image.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `image_id`: Id of the image. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.delete_image("my-project", "5d0a3c61-8f47-4a0e-b1d2-6c9e7f304a18").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/{image_id}`
    ///
    /// Reference: section [4.1.1.5 删除镜像仓库](https://support.huaweicloud.com/api-eihealth/DeleteImage.html).
    #[inline]
    pub fn delete_image(
        &self,
        eihealth_project_id: impl Into<String>,
        image_id: impl Into<String>,
    ) -> DeleteImageRequest {
        let mut request = Request::new(self, &DELETE_IMAGE);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("image_id", image_id.into(), &REQUIRED_LENGTH_1_128);
        DeleteImageRequest(Call::new(request, reply::empty))
    }
    /// Delete several tags of an image.
    ///
    /// Each tag succeeds or fails by itself. The answer is 207 if some failed, and every entry tells its
    /// own outcome. Refused with `eihealth.01020017` if another project uses the image; with
    /// `eihealth.01020031` if a tag is listed twice.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `image_id`: Id of the image. 1 to 128 characters.
    /// - `body`: Tags to delete from an image.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::BatchDeleteTag;
    ///
    /// let body = BatchDeleteTag::new(["0.7.15", "0.7.17"]);
    /// let answer = client
    ///     .batch_delete_tag("my-project", "5d0a3c61-8f47-4a0e-b1d2-6c9e7f304a18", body)
    ///     .await?;
    /// for item in answer.iter() {
    ///     println!("{:?} {:?}", item.status, item.tag);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/{image_id}/tags/batch-delete`
    ///
    /// Reference: section [4.1.1.6 批量删除镜像
    /// tag](https://support.huaweicloud.com/api-eihealth/BatchDeleteTag.html).
    #[inline]
    pub fn batch_delete_tag(
        &self,
        eihealth_project_id: impl Into<String>,
        image_id: impl Into<String>,
        body: types::BatchDeleteTag,
    ) -> BatchDeleteTagRequest {
        let mut request = Request::new(self, &BATCH_DELETE_TAG);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("image_id", image_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        BatchDeleteTagRequest(Call::new(request, reply::json))
    }
    /// Delete one tag of an image.
    ///
    /// Fails while another project still uses the tag. Refused with `eihealth.01020017` if another project
    /// uses the image.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `image_id`: Id of the image. 1 to 128 characters.
    /// - `tag`: Name of the tag to delete. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .delete_tag("my-project", "5d0a3c61-8f47-4a0e-b1d2-6c9e7f304a18", "0.7.17")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/{image_id}/tags/{tag}`
    ///
    /// Reference: section [4.1.1.7 删除指定镜像
    /// tag](https://support.huaweicloud.com/api-eihealth/DeleteTag.html).
    #[inline]
    pub fn delete_tag(
        &self,
        eihealth_project_id: impl Into<String>,
        image_id: impl Into<String>,
        tag: impl Into<String>,
    ) -> DeleteTagRequest {
        let mut request = Request::new(self, &DELETE_TAG);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("image_id", image_id.into(), &REQUIRED_LENGTH_1_128);
        request.path("tag", tag.into(), &REQUIRED_LENGTH_1_128);
        DeleteTagRequest(Call::new(request, reply::empty))
    }
    /// List images.
    ///
    /// Returns the images of the project, its own as well as imported and subscribed ones, each with its
    /// tags.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut images = client.list_image("my-project").items();
    /// while let Some(image) = images.try_next().await? {
    ///     println!("{:?} {:?}", image.id, image.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images`
    ///
    /// Reference: section [4.1.1.8 获取镜像列表](https://support.huaweicloud.com/api-eihealth/ListImage.html).
    #[inline]
    pub fn list_image(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> ListImageRequest {
        let mut request = Request::new(self, &LIST_IMAGE);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        ListImageRequest(Call::new(request, reply::json))
    }
    /// Create an image.
    ///
    /// Adds an image that lies in the registry of the project. Push it first, with the login that
    /// `show_docker_login` gives. Refused with `eihealth.01020022` if the image was not pushed before; with
    /// `eihealth.01020023` if the tag was not pushed before.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Image to create.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{CreateImage, ImageChipType, ImageType};
    ///
    /// let body = CreateImage::new("bwa", "0.7.18")
    ///     .description("BWA-MEM aligner")
    ///     .type_(ImageType::App)
    ///     .chip_type(ImageChipType::X86);
    /// let created = client.create_image("my-project", body).await?;
    /// println!("{:?}", created.id);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images`
    ///
    /// Reference: section [4.1.1.9 创建镜像](https://support.huaweicloud.com/api-eihealth/CreateImage.html).
    #[inline]
    pub fn create_image(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateImage,
    ) -> CreateImageRequest {
        let mut request = Request::new(self, &CREATE_IMAGE);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CreateImageRequest(Call::new(request, reply::json))
    }
    /// Get a docker login command.
    ///
    /// Returns a command that signs the docker client in to the registry of the project for a while, so
    /// that images can be pushed and pulled.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let login_cmd = client.show_docker_login("my-project").await?.into_inner().login_cmd;
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/docker-login-cmd`
    ///
    /// Reference: section [4.1.1.10 获取 docker login
    /// 指令](https://support.huaweicloud.com/api-eihealth/ShowDockerLogin.html).
    #[inline]
    pub fn show_docker_login(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> ShowDockerLoginRequest {
        let mut request = Request::new(self, &SHOW_DOCKER_LOGIN);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        ShowDockerLoginRequest(Call::new(request, reply::json))
    }
    /// List the tags of an image.
    ///
    /// Returns every tag of one image with its size and address.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `image_id`: Id of the image. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut tags = client
    ///     .list_image_tag("my-project", "5d0a3c61-8f47-4a0e-b1d2-6c9e7f304a18")
    ///     .items();
    /// while let Some(tag) = tags.try_next().await? {
    ///     println!("{:?} {:?}", tag.path, tag.size);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/{image_id}/tags`
    ///
    /// Reference: section [4.1.1.11 获取指定镜像的 tag
    /// 列表](https://support.huaweicloud.com/api-eihealth/ListImageTag.html).
    #[inline]
    pub fn list_image_tag(
        &self,
        eihealth_project_id: impl Into<String>,
        image_id: impl Into<String>,
    ) -> ListImageTagRequest {
        let mut request = Request::new(self, &LIST_IMAGE_TAG);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("image_id", image_id.into(), &REQUIRED_LENGTH_1_128);
        ListImageTagRequest(Call::new(request, reply::json))
    }
}

pub(crate) static PUBLISH_IMAGE: Operation = Operation::new(
    "publish_image",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/publish",
    Repeat::Refused,
    &CATALOGUE,
);

/// Publish an image to the asset market: the request of [`Client::publish_image`].
///
/// Answers with [`PublishedAsset`](crate::types::PublishedAsset).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/publish`
///
/// Reference: section [4.1.1.1 发布镜像](https://support.huaweicloud.com/api-eihealth/PublishImage.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PublishImageRequest(Call<types::PublishedAsset>);

operation!(PublishImageRequest, types::PublishedAsset);

#[cfg(feature = "market")]
static PUBLISH_IMAGE_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_ASSET_VERSION,
    &[("asset_id", Source::Field("id")), ("version", Source::Field("version"))],
);

#[cfg(feature = "market")]
starts!(PublishImageRequest, PUBLISH_IMAGE_STARTS, types::PublishedAsset, seen, crate::generated::operations::wait_show_asset_version, types::AssetVersionDetail);

pub(crate) static IMPORT_IMAGE: Operation = Operation::new(
    "import_image",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/import",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Import an image from another project: the request of [`Client::import_image`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/import`
///
/// Reference: section [4.1.1.2 导入镜像](https://support.huaweicloud.com/api-eihealth/ImportImage.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportImageRequest(Call<types::ResourceId>);

operation!(ImportImageRequest, types::ResourceId);

pub(crate) static SUBSCRIBE_IMAGE: Operation = Operation::new(
    "subscribe_image",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/subscribe",
    Repeat::Refused,
    &CATALOGUE,
);

/// Subscribe to an image of the asset market: the request of [`Client::subscribe_image`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/subscribe`
///
/// Reference: section [4.1.1.3 订阅镜像](https://support.huaweicloud.com/api-eihealth/SubscribeImage.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SubscribeImageRequest(Call<types::ResourceId>);

operation!(SubscribeImageRequest, types::ResourceId);

pub(crate) static UPDATE_IMAGE: Operation = Operation::new(
    "update_image",
    Method::PUT,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/{image_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Update the description or type of an image: the request of [`Client::update_image`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/{image_id}`
///
/// Reference: section [4.1.1.4
/// 更新镜像描述信息或者类型](https://support.huaweicloud.com/api-eihealth/UpdateImage.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateImageRequest(Call<()>);

operation!(UpdateImageRequest, ());

pub(crate) static DELETE_IMAGE: Operation = Operation::new(
    "delete_image",
    Method::DELETE,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/{image_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete an image with all its tags: the request of [`Client::delete_image`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/{image_id}`
///
/// Reference: section [4.1.1.5 删除镜像仓库](https://support.huaweicloud.com/api-eihealth/DeleteImage.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteImageRequest(Call<()>);

operation!(DeleteImageRequest, ());

pub(crate) static BATCH_DELETE_TAG: Operation = Operation::new(
    "batch_delete_tag",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/{image_id}/tags/batch-delete",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete several tags of an image: the request of [`Client::batch_delete_tag`].
///
/// Answers with a list of [`ImageTagDeletion`](crate::types::ImageTagDeletion).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/{image_id}/tags/batch-delete`
///
/// Reference: section [4.1.1.6 批量删除镜像
/// tag](https://support.huaweicloud.com/api-eihealth/BatchDeleteTag.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteTagRequest(Call<Vec<types::ImageTagDeletion>>);

operation!(BatchDeleteTagRequest, Vec<types::ImageTagDeletion>);

pub(crate) static DELETE_TAG: Operation = Operation::new(
    "delete_tag",
    Method::DELETE,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/{image_id}/tags/{tag}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete one tag of an image: the request of [`Client::delete_tag`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/{image_id}/tags/{tag}`
///
/// Reference: section [4.1.1.7 删除指定镜像
/// tag](https://support.huaweicloud.com/api-eihealth/DeleteTag.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTagRequest(Call<()>);

operation!(DeleteTagRequest, ());

pub(crate) static LIST_IMAGE: Operation = Operation::new(
    "list_image",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/images",
    Repeat::Safe,
    &CATALOGUE,
);

/// List images: the request of [`Client::list_image`].
///
/// Answers with [`ImageList`](crate::types::ImageList). [`items`](Self::items) reads the list to its
/// end.
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images`
///
/// Reference: section [4.1.1.8 获取镜像列表](https://support.huaweicloud.com/api-eihealth/ListImage.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListImageRequest(Call<types::ImageList>);

impl ListImageRequest {
    /// Kind of images to list. Without it, all are listed.
    ///
    /// One of `APP`, `NOTEBOOK`.
    #[inline]
    pub fn type_<Form>(
        mut self,
        type_: impl IntoOption<types::ImageType, Form>,
    ) -> Self {
        let given: Option<types::ImageType> = IntoOption::into_option(type_);
        match given {
            Some(type_) => {
                self.0.request.query::<types::ImageType>("type", type_, &Rule::NONE)
            }
            None => self.0.request.unset("query", "type"),
        }
        self
    }
    /// Name of the images to list. Without it, images of every name are listed.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn name<Form>(mut self, name: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(name);
        match given {
            Some(name) => self.0.request.query::<String>("name", name, &LENGTH_1_128),
            None => self.0.request.unset("query", "name"),
        }
        self
    }
    /// Whether to list images that have no tag.
    ///
    /// Default `true`.
    #[inline]
    pub fn show_empty(mut self, show_empty: impl Into<Option<bool>>) -> Self {
        let given: Option<bool> = show_empty.into();
        match given {
            Some(show_empty) => {
                self.0.request.query("show_empty", show_empty, &Rule::NONE)
            }
            None => self.0.request.unset("query", "show_empty"),
        }
        self
    }
}

operation!(ListImageRequest, types::ImageList);

pub(crate) static LIST_IMAGE_PAGES: Paging = Paging::new("images", Scheme::Whole)
    .id("id")
    .total("count");

paged!(whole ListImageRequest, LIST_IMAGE_PAGES, types::ImageList[images] => types::Image);

pub(crate) static CREATE_IMAGE: Operation = Operation::new(
    "create_image",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/images",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Create an image: the request of [`Client::create_image`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images`
///
/// Reference: section [4.1.1.9 创建镜像](https://support.huaweicloud.com/api-eihealth/CreateImage.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateImageRequest(Call<types::ResourceId>);

operation!(CreateImageRequest, types::ResourceId);

pub(crate) static SHOW_DOCKER_LOGIN: Operation = Operation::new(
        "show_docker_login",
        Method::GET,
        "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/docker-login-cmd",
        Repeat::Safe,
        &CATALOGUE,
    )
    .answers_secrets();

/// Get a docker login command: the request of [`Client::show_docker_login`].
///
/// Answers with [`DockerLogin`](crate::types::DockerLogin).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/docker-login-cmd`
///
/// Reference: section [4.1.1.10 获取 docker login
/// 指令](https://support.huaweicloud.com/api-eihealth/ShowDockerLogin.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowDockerLoginRequest(Call<types::DockerLogin>);

operation!(ShowDockerLoginRequest, types::DockerLogin);

pub(crate) static LIST_IMAGE_TAG: Operation = Operation::new(
    "list_image_tag",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/{image_id}/tags",
    Repeat::Safe,
    &CATALOGUE,
);

/// List the tags of an image: the request of [`Client::list_image_tag`].
///
/// Answers with [`ImageTagList`](crate::types::ImageTagList). [`items`](Self::items) reads the list to
/// its end.
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/images/{image_id}/tags`
///
/// Reference: section [4.1.1.11 获取指定镜像的 tag
/// 列表](https://support.huaweicloud.com/api-eihealth/ListImageTag.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListImageTagRequest(Call<types::ImageTagList>);

operation!(ListImageTagRequest, types::ImageTagList);

pub(crate) static LIST_IMAGE_TAG_PAGES: Paging = Paging::new("tags", Scheme::Whole)
    .total("count");

paged!(whole ListImageTagRequest, LIST_IMAGE_TAG_PAGES, types::ImageTagList[tags] => types::ImageTag);

static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
