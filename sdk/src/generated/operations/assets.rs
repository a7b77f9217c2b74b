// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::paging::{Paging, Scheme, paged};
use crate::runtime::record::{IntoOption, Rule};
#[allow(unused_imports)]
use crate::runtime::waiting::{Ask, States, Waiting, waits};
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # Assets
///
/// Published assets of the market and their versions.
impl Client {
    /// List assets of the market.
    ///
    /// Returns the assets that meet every filter given, page by page, each with its versions.
    ///
    /// - `scope`: Which assets to search: public ones (`PUBLIC`), those internal to the platform (`INTERNAL`) or the caller's own (`SELF`). One of `PUBLIC`, `INTERNAL`, `SELF`.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::AssetScope;
    ///
    /// let mut assets = client.list_asset(AssetScope::Public).items();
    /// while let Some(asset) = assets.try_next().await? {
    ///     println!("{:?} {:?}", asset.id, asset.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/assets`
    ///
    /// Reference: section [4.6.1.1 获取资产列表](https://support.huaweicloud.com/api-eihealth/ListAsset.html).
    #[inline]
    pub fn list_asset(&self, scope: impl Into<types::AssetScope>) -> ListAssetRequest {
        let mut request = Request::new(self, &LIST_ASSET);
        request.query::<types::AssetScope>("scope", scope.into(), &REQUIRED);
        ListAssetRequest(Call::new(request, reply::json))
    }
    /// List the values of an asset property.
    ///
    /// Returns every value that assets have in the property, for use as a filter of `list_asset`.
    ///
    /// - `property`: Property whose values to list: `LABEL`, `PUBLISHER` or `CATEGORY`. One of `LABEL`, `PUBLISHER`, `CATEGORY`.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::AssetProperty;
    ///
    /// let property = client.list_property(AssetProperty::Label).await?.into_inner();
    /// println!("{property:?}");
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/assets/properties`
    ///
    /// Reference: section [4.6.1.2
    /// 获取属性值列表](https://support.huaweicloud.com/api-eihealth/ListProperty.html).
    #[inline]
    pub fn list_property(
        &self,
        property: impl Into<types::AssetProperty>,
    ) -> ListPropertyRequest {
        let mut request = Request::new(self, &LIST_PROPERTY);
        request.query::<types::AssetProperty>("property", property.into(), &REQUIRED);
        ListPropertyRequest(Call::new(request, reply::json))
    }
    /// Get an asset.
    ///
    /// Returns the asset with all its versions. An asset without a published version is refused. Refused
    /// with `eihealth.01080009` if the asset has no published version.
    ///
    /// - `asset_id`: Id of the asset, as `list_asset` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let asset = client.show_asset("d83f1c09-6b52-47ea-a4f0-1b97c5e82d36").await?;
    /// println!("{:?} {:?}", asset.id, asset.name);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/assets/{asset_id}`
    ///
    /// Reference: section [4.6.1.3 查询资产详情](https://support.huaweicloud.com/api-eihealth/ShowAsset.html).
    #[inline]
    pub fn show_asset(&self, asset_id: impl Into<String>) -> ShowAssetRequest {
        let mut request = Request::new(self, &SHOW_ASSET);
        request.path("asset_id", asset_id.into(), &REQUIRED_LENGTH_1_128);
        ShowAssetRequest(Call::new(request, reply::json))
    }
    /// Get a version of an asset.
    ///
    /// Returns one version of the asset, and what all versions have in common.
    ///
    /// - `asset_id`: Id of the asset, as `list_asset` gives it. 1 to 128 characters.
    /// - `version`: Version of the asset, as `show_asset` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let version = client
    ///     .show_asset_version("d83f1c09-6b52-47ea-a4f0-1b97c5e82d36", "1.0.0")
    ///     .await?;
    /// println!("{:?} {:?}", version.name, version.version);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/assets/{asset_id}/versions/{version}`
    ///
    /// Reference: section [4.6.1.4
    /// 查询资产版本详情](https://support.huaweicloud.com/api-eihealth/ShowAssetVersion.html).
    #[inline]
    pub fn show_asset_version(
        &self,
        asset_id: impl Into<String>,
        version: impl Into<String>,
    ) -> ShowAssetVersionRequest {
        let mut request = Request::new(self, &SHOW_ASSET_VERSION);
        request.path("asset_id", asset_id.into(), &REQUIRED_LENGTH_1_128);
        request.path("version", version.into(), &REQUIRED_LENGTH_1_128);
        ShowAssetVersionRequest(Call::new(request, reply::json))
    }
    /// Update a version of an asset.
    ///
    /// Changes how the market presents the version. Only its publisher and administrators of the platform
    /// may do so. Refused with `eihealth.01080007` if the caller is neither its publisher nor an
    /// administrator.
    ///
    /// - `asset_id`: Id of the asset, as `list_asset` gives it. 1 to 128 characters.
    /// - `version`: Version of the asset, as `show_asset` gives it. 1 to 128 characters.
    /// - `body`: What to change about a version of an asset.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::UpdateAssetVersion;
    ///
    /// let body = UpdateAssetVersion::new()
    ///     .summary("Aligns reads with BWA-MEM")
    ///     .description("Aligns paired reads to GRCh38 and sorts them.")
    ///     .picture("data:image/png;base64,iVBORw0KGgo=")
    ///     .labels(["alignment", "short reads"]);
    /// client
    ///     .update_asset_version("d83f1c09-6b52-47ea-a4f0-1b97c5e82d36", "1.0.0", body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/assets/{asset_id}/versions/{version}`
    ///
    /// Reference: section [4.6.1.5
    /// 更新资产指定版本的信息](https://support.huaweicloud.com/api-eihealth/UpdateAssetVersion.html).
    #[inline]
    pub fn update_asset_version(
        &self,
        asset_id: impl Into<String>,
        version: impl Into<String>,
        body: types::UpdateAssetVersion,
    ) -> UpdateAssetVersionRequest {
        let mut request = Request::new(self, &UPDATE_ASSET_VERSION);
        request.path("asset_id", asset_id.into(), &REQUIRED_LENGTH_1_128);
        request.path("version", version.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        UpdateAssetVersionRequest(Call::new(request, reply::empty))
    }
    /// Delete a version of an asset.
    ///
    /// Only the publisher of the version and administrators of the platform may delete it. The service
    /// refuses to do so in some of its states. Refused with `eihealth.01080007` if the caller is neither
    /// its publisher nor an administrator; with `eihealth.01080008` if the state of the version does not
    /// allow it.
    ///
    /// - `asset_id`: Id of the asset, as `list_asset` gives it. 1 to 128 characters.
    /// - `version`: Version of the asset, as `show_asset` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.delete_asset_version("d83f1c09-6b52-47ea-a4f0-1b97c5e82d36", "1.0.0").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/assets/{asset_id}/versions/{version}`
    ///
    /// Reference: section [4.6.1.6
    /// 删除资产指定版本](https://support.huaweicloud.com/api-eihealth/DeleteAssetVersion.html).
    #[inline]
    pub fn delete_asset_version(
        &self,
        asset_id: impl Into<String>,
        version: impl Into<String>,
    ) -> DeleteAssetVersionRequest {
        let mut request = Request::new(self, &DELETE_ASSET_VERSION);
        request.path("asset_id", asset_id.into(), &REQUIRED_LENGTH_1_128);
        request.path("version", version.into(), &REQUIRED_LENGTH_1_128);
        DeleteAssetVersionRequest(Call::new(request, reply::empty))
    }
    /// Act on the publication of an asset version.
    ///
    /// Retries, cancels or withdraws the publication. Only the publisher of the version and administrators
    /// of the platform may do so. The service refuses actions that do not fit the state of the version.
    /// Refused with `eihealth.01080007` if the caller is neither its publisher nor an administrator; with
    /// `eihealth.01080008` if the state of the version does not allow it.
    ///
    /// - `asset_id`: Id of the asset, as `list_asset` gives it. 1 to 128 characters.
    /// - `version`: Version of the asset, as `show_asset` gives it. 1 to 128 characters.
    /// - `body`: What to do with the publication of an asset version.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{AssetAction, ExecuteAssetAction};
    ///
    /// let body = ExecuteAssetAction::new(AssetAction::Offline);
    /// client
    ///     .execute_asset_action("d83f1c09-6b52-47ea-a4f0-1b97c5e82d36", "1.0.0", body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/assets/{asset_id}/versions/{version}/action`
    ///
    /// Reference: section [4.6.1.7
    /// 操作资产发布状态](https://support.huaweicloud.com/api-eihealth/ExecuteAssetAction.html).
    #[inline]
    pub fn execute_asset_action(
        &self,
        asset_id: impl Into<String>,
        version: impl Into<String>,
        body: types::ExecuteAssetAction,
    ) -> ExecuteAssetActionRequest {
        let mut request = Request::new(self, &EXECUTE_ASSET_ACTION);
        request.path("asset_id", asset_id.into(), &REQUIRED_LENGTH_1_128);
        request.path("version", version.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        ExecuteAssetActionRequest(Call::new(request, reply::empty))
    }
}

/// # Stars
///
/// Assets a user has starred.
impl Client {
    /// List starred assets.
    ///
    /// Returns all assets that the caller has starred.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut assets = client.list_star().items();
    /// while let Some(asset) = assets.try_next().await? {
    ///     println!("{:?} {:?}", asset.id, asset.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/assets/stars`
    ///
    /// Reference: section [4.6.2.1 获取收藏资产列表](https://support.huaweicloud.com/api-eihealth/ListStar.html).
    #[inline]
    pub fn list_star(&self) -> ListStarRequest {
        let request = Request::new(self, &LIST_STAR);
        ListStarRequest(Call::new(request, reply::json))
    }
    /// Star an asset.
    ///
    /// Adds the asset to those that `list_star` returns. A user can star up to 50 assets. Refused with
    /// `eihealth.01080004` if the caller has starred 50 assets.
    ///
    /// - `asset_id`: Id of the asset, as `list_asset` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.update_star("d83f1c09-6b52-47ea-a4f0-1b97c5e82d36").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/assets/{asset_id}/stars`
    ///
    /// Reference: section [4.6.2.2 收藏资产](https://support.huaweicloud.com/api-eihealth/UpdateStar.html).
    #[inline]
    pub fn update_star(&self, asset_id: impl Into<String>) -> UpdateStarRequest {
        let mut request = Request::new(self, &UPDATE_STAR);
        request.path("asset_id", asset_id.into(), &REQUIRED_LENGTH_1_128);
        UpdateStarRequest(Call::new(request, reply::empty))
    }
    /// Unstar an asset.
    ///
    /// Removes the asset from those that `list_star` returns.
    ///
    /// - `asset_id`: Id of the asset, as `list_asset` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.delete_star("d83f1c09-6b52-47ea-a4f0-1b97c5e82d36").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/assets/{asset_id}/stars`
    ///
    /// Reference: section [4.6.2.3 取消收藏](https://support.huaweicloud.com/api-eihealth/DeleteStar.html).
    #[inline]
    pub fn delete_star(&self, asset_id: impl Into<String>) -> DeleteStarRequest {
        let mut request = Request::new(self, &DELETE_STAR);
        request.path("asset_id", asset_id.into(), &REQUIRED_LENGTH_1_128);
        DeleteStarRequest(Call::new(request, reply::empty))
    }
}

/// # Vendors
///
/// Vendors that publish assets.
impl Client {
    /// List vendors.
    ///
    /// Returns the vendors whose ids `list_asset` can filter by.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut vendors = client.list_vendor().items();
    /// while let Some(vendor) = vendors.try_next().await? {
    ///     println!("{:?} {:?}", vendor.id, vendor.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/vendors`
    ///
    /// Reference: section [4.6.3.1 获取供应商列表](https://support.huaweicloud.com/api-eihealth/ListVendor.html).
    #[inline]
    pub fn list_vendor(&self) -> ListVendorRequest {
        let request = Request::new(self, &LIST_VENDOR);
        ListVendorRequest(Call::new(request, reply::json))
    }
}

pub(crate) static LIST_ASSET: Operation = Operation::new(
    "list_asset",
    Method::GET,
    "/v1/{project_id}/assets",
    Repeat::Safe,
    &CATALOGUE,
);

/// List assets of the market: the request of [`Client::list_asset`].
///
/// Answers with [`AssetList`](crate::types::AssetList). [`items`](Self::items) reads the list to its
/// end.
///
/// `GET /v1/{project_id}/assets`
///
/// Reference: section [4.6.1.1 获取资产列表](https://support.huaweicloud.com/api-eihealth/ListAsset.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAssetRequest(Call<types::AssetList>);

impl ListAssetRequest {
    /// Kinds of asset to return, such as `IMAGE,APP,WORKFLOW,DATASET` for all.
    ///
    /// At most 2000 characters.
    #[inline]
    pub fn categories<Form>(
        mut self,
        categories: impl IntoOption<String, Form>,
    ) -> Self {
        let given: Option<String> = IntoOption::into_option(categories);
        match given {
            Some(categories) => {
                self.0.request.query::<String>("categories", categories, &LENGTH_TO_2000)
            }
            None => self.0.request.unset("query", "categories"),
        }
        self
    }
    /// Text to find in the name, title, summary or description of an asset.
    ///
    /// At most 2000 characters.
    #[inline]
    pub fn key_word<Form>(mut self, key_word: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(key_word);
        match given {
            Some(key_word) => {
                self.0.request.query::<String>("key_word", key_word, &LENGTH_TO_2000)
            }
            None => self.0.request.unset("query", "key_word"),
        }
        self
    }
    /// Labels to filter by, separated by commas.
    ///
    /// At most 2000 characters.
    #[inline]
    pub fn labels<Form>(mut self, labels: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(labels);
        match given {
            Some(labels) => {
                self.0.request.query::<String>("labels", labels, &LENGTH_TO_2000)
            }
            None => self.0.request.unset("query", "labels"),
        }
        self
    }
    /// Largest number of items to return in one page.
    ///
    /// 1 to 1000; default `100`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<Option<i64>>) -> Self {
        let given: Option<i64> = limit.into();
        match given {
            Some(limit) => self.0.request.query("limit", limit, &RANGE_1_1000),
            None => self.0.request.unset("query", "limit"),
        }
        self
    }
    /// Number of items to skip before the first one returned.
    ///
    /// 0 to 100000000; default `0`.
    #[inline]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        let given: Option<i64> = offset.into();
        match given {
            Some(offset) => self.0.request.query("offset", offset, &RANGE_0_100000000),
            None => self.0.request.unset("query", "offset"),
        }
        self
    }
    /// Publishers to filter by, separated by commas; `list_property` gives them.
    ///
    /// At most 2000 characters.
    #[inline]
    pub fn publishers<Form>(
        mut self,
        publishers: impl IntoOption<String, Form>,
    ) -> Self {
        let given: Option<String> = IntoOption::into_option(publishers);
        match given {
            Some(publishers) => {
                self.0.request.query::<String>("publishers", publishers, &LENGTH_TO_2000)
            }
            None => self.0.request.unset("query", "publishers"),
        }
        self
    }
    /// Ids of vendors to filter by, separated by commas; `list_vendor` gives them.
    ///
    /// At most 2000 characters.
    #[inline]
    pub fn vendor_ids<Form>(
        mut self,
        vendor_ids: impl IntoOption<String, Form>,
    ) -> Self {
        let given: Option<String> = IntoOption::into_option(vendor_ids);
        match given {
            Some(vendor_ids) => {
                self.0.request.query::<String>("vendor_ids", vendor_ids, &LENGTH_TO_2000)
            }
            None => self.0.request.unset("query", "vendor_ids"),
        }
        self
    }
}

operation!(ListAssetRequest, types::AssetList);

pub(crate) static LIST_ASSET_PAGES: Paging = Paging::new(
        "assets",
        Scheme::Offset {
            parameter: "offset",
            most: 100000000,
        },
    )
    .id("id")
    .total("count")
    .limit("limit", 100);

paged!(ListAssetRequest, LIST_ASSET_PAGES, types::AssetList[assets] => types::Asset);

pub(crate) static LIST_PROPERTY: Operation = Operation::new(
    "list_property",
    Method::GET,
    "/v1/{project_id}/assets/properties",
    Repeat::Safe,
    &CATALOGUE,
);

/// List the values of an asset property: the request of [`Client::list_property`].
///
/// Answers with a list.
///
/// `GET /v1/{project_id}/assets/properties`
///
/// Reference: section [4.6.1.2
/// 获取属性值列表](https://support.huaweicloud.com/api-eihealth/ListProperty.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPropertyRequest(Call<Vec<String>>);

operation!(ListPropertyRequest, Vec<String>);

pub(crate) static SHOW_ASSET: Operation = Operation::new(
    "show_asset",
    Method::GET,
    "/v1/{project_id}/assets/{asset_id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get an asset: the request of [`Client::show_asset`].
///
/// Answers with [`Asset`](crate::types::Asset).
///
/// `GET /v1/{project_id}/assets/{asset_id}`
///
/// Reference: section [4.6.1.3 查询资产详情](https://support.huaweicloud.com/api-eihealth/ShowAsset.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowAssetRequest(Call<types::Asset>);

operation!(ShowAssetRequest, types::Asset);

pub(crate) static SHOW_ASSET_VERSION: Operation = Operation::new(
    "show_asset_version",
    Method::GET,
    "/v1/{project_id}/assets/{asset_id}/versions/{version}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get a version of an asset: the request of [`Client::show_asset_version`].
///
/// Answers with [`AssetVersionDetail`](crate::types::AssetVersionDetail).
///
/// `GET /v1/{project_id}/assets/{asset_id}/versions/{version}`
///
/// Reference: section [4.6.1.4
/// 查询资产版本详情](https://support.huaweicloud.com/api-eihealth/ShowAssetVersion.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowAssetVersionRequest(Call<types::AssetVersionDetail>);

operation!(ShowAssetVersionRequest, types::AssetVersionDetail);

static SHOW_ASSET_VERSION_WAITING: Waiting = Waiting::new(
        "version.status",
        &States::NONE.success(&["NORMAL"]),
    )
    .reason("version.failed_reason");

#[inline]
pub(crate) fn wait_show_asset_version(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::AssetVersionDetail> {
    crate::waiting::Wait::new(
        request,
        &SHOW_ASSET_VERSION_WAITING,
        Ask::One(reply::json),
    )
}

waits!(ShowAssetVersionRequest, wait, wait_show_asset_version, types::AssetVersionDetail);

pub(crate) static UPDATE_ASSET_VERSION: Operation = Operation::new(
    "update_asset_version",
    Method::PUT,
    "/v1/{project_id}/assets/{asset_id}/versions/{version}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Update a version of an asset: the request of [`Client::update_asset_version`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/assets/{asset_id}/versions/{version}`
///
/// Reference: section [4.6.1.5
/// 更新资产指定版本的信息](https://support.huaweicloud.com/api-eihealth/UpdateAssetVersion.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAssetVersionRequest(Call<()>);

operation!(UpdateAssetVersionRequest, ());

pub(crate) static DELETE_ASSET_VERSION: Operation = Operation::new(
    "delete_asset_version",
    Method::DELETE,
    "/v1/{project_id}/assets/{asset_id}/versions/{version}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete a version of an asset: the request of [`Client::delete_asset_version`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/assets/{asset_id}/versions/{version}`
///
/// Reference: section [4.6.1.6
/// 删除资产指定版本](https://support.huaweicloud.com/api-eihealth/DeleteAssetVersion.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAssetVersionRequest(Call<()>);

operation!(DeleteAssetVersionRequest, ());

pub(crate) static EXECUTE_ASSET_ACTION: Operation = Operation::new(
    "execute_asset_action",
    Method::POST,
    "/v1/{project_id}/assets/{asset_id}/versions/{version}/action",
    Repeat::Refused,
    &CATALOGUE,
);

/// Act on the publication of an asset version: the request of [`Client::execute_asset_action`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/assets/{asset_id}/versions/{version}/action`
///
/// Reference: section [4.6.1.7
/// 操作资产发布状态](https://support.huaweicloud.com/api-eihealth/ExecuteAssetAction.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExecuteAssetActionRequest(Call<()>);

operation!(ExecuteAssetActionRequest, ());

pub(crate) static LIST_STAR: Operation = Operation::new(
    "list_star",
    Method::GET,
    "/v1/{project_id}/assets/stars",
    Repeat::Safe,
    &CATALOGUE,
);

/// List starred assets: the request of [`Client::list_star`].
///
/// Answers with [`AssetList`](crate::types::AssetList). [`items`](Self::items) reads the list to its
/// end.
///
/// `GET /v1/{project_id}/assets/stars`
///
/// Reference: section [4.6.2.1 获取收藏资产列表](https://support.huaweicloud.com/api-eihealth/ListStar.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStarRequest(Call<types::AssetList>);

operation!(ListStarRequest, types::AssetList);

pub(crate) static LIST_STAR_PAGES: Paging = Paging::new("assets", Scheme::Whole)
    .id("id")
    .total("count");

paged!(whole ListStarRequest, LIST_STAR_PAGES, types::AssetList[assets] => types::Asset);

pub(crate) static UPDATE_STAR: Operation = Operation::new(
    "update_star",
    Method::PUT,
    "/v1/{project_id}/assets/{asset_id}/stars",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Star an asset: the request of [`Client::update_star`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/assets/{asset_id}/stars`
///
/// Reference: section [4.6.2.2 收藏资产](https://support.huaweicloud.com/api-eihealth/UpdateStar.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateStarRequest(Call<()>);

operation!(UpdateStarRequest, ());

pub(crate) static DELETE_STAR: Operation = Operation::new(
    "delete_star",
    Method::DELETE,
    "/v1/{project_id}/assets/{asset_id}/stars",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Unstar an asset: the request of [`Client::delete_star`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/assets/{asset_id}/stars`
///
/// Reference: section [4.6.2.3 取消收藏](https://support.huaweicloud.com/api-eihealth/DeleteStar.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteStarRequest(Call<()>);

operation!(DeleteStarRequest, ());

pub(crate) static LIST_VENDOR: Operation = Operation::new(
    "list_vendor",
    Method::GET,
    "/v1/{project_id}/vendors",
    Repeat::Safe,
    &CATALOGUE,
);

/// List vendors: the request of [`Client::list_vendor`].
///
/// Answers with [`VendorList`](crate::types::VendorList). [`items`](Self::items) reads the list to its
/// end.
///
/// `GET /v1/{project_id}/vendors`
///
/// Reference: section [4.6.3.1 获取供应商列表](https://support.huaweicloud.com/api-eihealth/ListVendor.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListVendorRequest(Call<types::VendorList>);

operation!(ListVendorRequest, types::VendorList);

pub(crate) static LIST_VENDOR_PAGES: Paging = Paging::new("vendors", Scheme::Whole)
    .id("id")
    .total("count");

paged!(whole ListVendorRequest, LIST_VENDOR_PAGES, types::VendorList[vendors] => types::Vendor);

static LENGTH_TO_2000: Rule = Rule::NONE.length(0, 2000);
static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
