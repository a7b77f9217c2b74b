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
    /// List assets of the market.
    ///
    /// Returns the assets that meet every filter given, page by page, each with its versions.
    ///
    /// `GET /v1/{project_id}/assets`
    ///
    /// Reference: section 4.6.1.1 获取资产列表.
    ///
    /// - `scope`: Which assets to search: public ones (`PUBLIC`), those internal to the platform (`INTERNAL`) or the caller's own (`SELF`). One of `PUBLIC`, `INTERNAL`, `SELF`.
    pub fn list_asset(&self, scope: impl Into<types::AssetScope>) -> ListAsset {
        ListAsset(
            Call::new(self, &LIST_ASSET, reply::json)
                .query::<types::AssetScope>("scope", scope.into(), &REQUIRED),
        )
    }
    /// List the values of an asset property.
    ///
    /// Returns every value that assets have in the property, for use as a filter of `list_asset`.
    ///
    /// `GET /v1/{project_id}/assets/properties`
    ///
    /// Reference: section 4.6.1.2 获取属性值列表.
    ///
    /// - `property`: Property whose values to list: `LABEL`, `PUBLISHER` or `CATEGORY`. One of `LABEL`, `PUBLISHER`, `CATEGORY`.
    pub fn list_property(
        &self,
        property: impl Into<types::AssetProperty>,
    ) -> ListProperty {
        ListProperty(
            Call::new(self, &LIST_PROPERTY, reply::json)
                .query::<types::AssetProperty>("property", property.into(), &REQUIRED),
        )
    }
    /// Get an asset.
    ///
    /// Returns the asset with all its versions. An asset without a published version is refused.
    ///
    /// `GET /v1/{project_id}/assets/{asset_id}`
    ///
    /// Reference: section 4.6.1.3 查询资产详情.
    ///
    /// - `asset_id`: Id of the asset, as `list_asset` gives it. 1 to 128 characters.
    pub fn show_asset(&self, asset_id: impl Into<String>) -> ShowAsset {
        ShowAsset(
            Call::new(self, &SHOW_ASSET, reply::json)
                .path("asset_id", asset_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Get a version of an asset.
    ///
    /// Returns one version of the asset, and what all versions have in common.
    ///
    /// `GET /v1/{project_id}/assets/{asset_id}/versions/{version}`
    ///
    /// Reference: section 4.6.1.4 查询资产版本详情.
    ///
    /// - `asset_id`: Id of the asset, as `list_asset` gives it. 1 to 128 characters.
    /// - `version`: Version of the asset, as `show_asset` gives it. 1 to 128 characters.
    pub fn show_asset_version(
        &self,
        asset_id: impl Into<String>,
        version: impl Into<String>,
    ) -> ShowAssetVersion {
        ShowAssetVersion(
            Call::new(self, &SHOW_ASSET_VERSION, reply::json)
                .path("asset_id", asset_id, &REQUIRED_LENGTH_1_128)
                .path("version", version, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Update a version of an asset.
    ///
    /// Changes how the market presents the version. Only its publisher and administrators of the platform
    /// may do so.
    ///
    /// `PUT /v1/{project_id}/assets/{asset_id}/versions/{version}`
    ///
    /// Reference: section 4.6.1.5 更新资产指定版本的信息.
    ///
    /// - `asset_id`: Id of the asset, as `list_asset` gives it. 1 to 128 characters.
    /// - `version`: Version of the asset, as `show_asset` gives it. 1 to 128 characters.
    /// - `body`: What to change about a version of an asset.
    pub fn update_asset_version(
        &self,
        asset_id: impl Into<String>,
        version: impl Into<String>,
        body: types::UpdateAssetVersion,
    ) -> UpdateAssetVersion {
        UpdateAssetVersion(
            Call::new(self, &UPDATE_ASSET_VERSION, reply::empty)
                .path("asset_id", asset_id, &REQUIRED_LENGTH_1_128)
                .path("version", version, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Delete a version of an asset.
    ///
    /// Only the publisher of the version and administrators of the platform may delete it. The service
    /// refuses to do so in some of its states.
    ///
    /// `DELETE /v1/{project_id}/assets/{asset_id}/versions/{version}`
    ///
    /// Reference: section 4.6.1.6 删除资产指定版本.
    ///
    /// - `asset_id`: Id of the asset, as `list_asset` gives it. 1 to 128 characters.
    /// - `version`: Version of the asset, as `show_asset` gives it. 1 to 128 characters.
    pub fn delete_asset_version(
        &self,
        asset_id: impl Into<String>,
        version: impl Into<String>,
    ) -> DeleteAssetVersion {
        DeleteAssetVersion(
            Call::new(self, &DELETE_ASSET_VERSION, reply::empty)
                .path("asset_id", asset_id, &REQUIRED_LENGTH_1_128)
                .path("version", version, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Act on the publication of an asset version.
    ///
    /// Retries, cancels or withdraws the publication. Only the publisher of the version and administrators
    /// of the platform may do so. The service refuses actions that do not fit the state of the version.
    ///
    /// `POST /v1/{project_id}/assets/{asset_id}/versions/{version}/action`
    ///
    /// Reference: section 4.6.1.7 操作资产发布状态.
    ///
    /// - `asset_id`: Id of the asset, as `list_asset` gives it. 1 to 128 characters.
    /// - `version`: Version of the asset, as `show_asset` gives it. 1 to 128 characters.
    /// - `body`: What to do with the publication of an asset version.
    pub fn execute_asset_action(
        &self,
        asset_id: impl Into<String>,
        version: impl Into<String>,
        body: types::ExecuteAssetAction,
    ) -> ExecuteAssetAction {
        ExecuteAssetAction(
            Call::new(self, &EXECUTE_ASSET_ACTION, reply::empty)
                .path("asset_id", asset_id, &REQUIRED_LENGTH_1_128)
                .path("version", version, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// List starred assets.
    ///
    /// Returns all assets that the caller has starred.
    ///
    /// `GET /v1/{project_id}/assets/stars`
    ///
    /// Reference: section 4.6.2.1 获取收藏资产列表.
    pub fn list_star(&self) -> ListStar {
        ListStar(Call::new(self, &LIST_STAR, reply::json))
    }
    /// Star an asset.
    ///
    /// Adds the asset to those that `list_star` returns. A user can star up to 50 assets.
    ///
    /// `PUT /v1/{project_id}/assets/{asset_id}/stars`
    ///
    /// Reference: section 4.6.2.2 收藏资产.
    ///
    /// - `asset_id`: Id of the asset, as `list_asset` gives it. 1 to 128 characters.
    pub fn update_star(&self, asset_id: impl Into<String>) -> UpdateStar {
        UpdateStar(
            Call::new(self, &UPDATE_STAR, reply::empty)
                .path("asset_id", asset_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Unstar an asset.
    ///
    /// Removes the asset from those that `list_star` returns.
    ///
    /// `DELETE /v1/{project_id}/assets/{asset_id}/stars`
    ///
    /// Reference: section 4.6.2.3 取消收藏.
    ///
    /// - `asset_id`: Id of the asset, as `list_asset` gives it. 1 to 128 characters.
    pub fn delete_star(&self, asset_id: impl Into<String>) -> DeleteStar {
        DeleteStar(
            Call::new(self, &DELETE_STAR, reply::empty)
                .path("asset_id", asset_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// List vendors.
    ///
    /// Returns the vendors whose ids `list_asset` can filter by.
    ///
    /// `GET /v1/{project_id}/vendors`
    ///
    /// Reference: section 4.6.3.1 获取供应商列表.
    pub fn list_vendor(&self) -> ListVendor {
        ListVendor(Call::new(self, &LIST_VENDOR, reply::json))
    }
}

pub(crate) static LIST_ASSET: Operation = Operation {
    id: "list_asset",
    method: Method::GET,
    path: "/v1/{project_id}/assets",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_asset`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAsset(Call<types::AssetList>);

impl ListAsset {
    /// Kinds of asset to return, separated by commas: `IMAGE`, `APP`, `WORKFLOW`, `DATASET`.
    ///
    /// At most 2000 characters.
    pub fn categories(mut self, categories: impl Into<String>) -> Self {
        self.0 = self
            .0
            .query::<String>("categories", categories.into(), &LENGTH_TO_2000);
        self
    }
    /// Text to find in the name, title, summary or description of an asset.
    ///
    /// At most 2000 characters.
    pub fn key_word(mut self, key_word: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("key_word", key_word.into(), &LENGTH_TO_2000);
        self
    }
    /// Labels to filter by, separated by commas.
    ///
    /// At most 2000 characters.
    pub fn labels(mut self, labels: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("labels", labels.into(), &LENGTH_TO_2000);
        self
    }
    /// Largest number of items to return in one page.
    ///
    /// 1 to 1000; default `100`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0 = self.0.query("limit", limit, &RANGE_1_1000);
        self
    }
    /// Number of items to skip before the first one returned.
    ///
    /// 0 to 100000000; default `0`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0 = self.0.query("offset", offset, &RANGE_0_100000000);
        self
    }
    /// Publishers to filter by, separated by commas; `list_property` gives them.
    ///
    /// At most 2000 characters.
    pub fn publishers(mut self, publishers: impl Into<String>) -> Self {
        self.0 = self
            .0
            .query::<String>("publishers", publishers.into(), &LENGTH_TO_2000);
        self
    }
    /// Ids of vendors to filter by, separated by commas; `list_vendor` gives them.
    ///
    /// At most 2000 characters.
    pub fn vendor_ids(mut self, vendor_ids: impl Into<String>) -> Self {
        self.0 = self
            .0
            .query::<String>("vendor_ids", vendor_ids.into(), &LENGTH_TO_2000);
        self
    }
}

operation!(ListAsset, types::AssetList);

pub(crate) static LIST_PROPERTY: Operation = Operation {
    id: "list_property",
    method: Method::GET,
    path: "/v1/{project_id}/assets/properties",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_property`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProperty(Call<Vec<String>>);

operation!(ListProperty, Vec < String >);

pub(crate) static SHOW_ASSET: Operation = Operation {
    id: "show_asset",
    method: Method::GET,
    path: "/v1/{project_id}/assets/{asset_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_asset`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowAsset(Call<types::Asset>);

operation!(ShowAsset, types::Asset);

pub(crate) static SHOW_ASSET_VERSION: Operation = Operation {
    id: "show_asset_version",
    method: Method::GET,
    path: "/v1/{project_id}/assets/{asset_id}/versions/{version}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_asset_version`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowAssetVersion(Call<types::AssetVersionDetail>);

operation!(ShowAssetVersion, types::AssetVersionDetail);

pub(crate) static UPDATE_ASSET_VERSION: Operation = Operation {
    id: "update_asset_version",
    method: Method::PUT,
    path: "/v1/{project_id}/assets/{asset_id}/versions/{version}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_asset_version`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAssetVersion(Call<()>);

operation!(UpdateAssetVersion, ());

pub(crate) static DELETE_ASSET_VERSION: Operation = Operation {
    id: "delete_asset_version",
    method: Method::DELETE,
    path: "/v1/{project_id}/assets/{asset_id}/versions/{version}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_asset_version`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAssetVersion(Call<()>);

operation!(DeleteAssetVersion, ());

pub(crate) static EXECUTE_ASSET_ACTION: Operation = Operation {
    id: "execute_asset_action",
    method: Method::POST,
    path: "/v1/{project_id}/assets/{asset_id}/versions/{version}/action",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::execute_asset_action`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExecuteAssetAction(Call<()>);

operation!(ExecuteAssetAction, ());

pub(crate) static LIST_STAR: Operation = Operation {
    id: "list_star",
    method: Method::GET,
    path: "/v1/{project_id}/assets/stars",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_star`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStar(Call<types::AssetList>);

operation!(ListStar, types::AssetList);

pub(crate) static UPDATE_STAR: Operation = Operation {
    id: "update_star",
    method: Method::PUT,
    path: "/v1/{project_id}/assets/{asset_id}/stars",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_star`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateStar(Call<()>);

operation!(UpdateStar, ());

pub(crate) static DELETE_STAR: Operation = Operation {
    id: "delete_star",
    method: Method::DELETE,
    path: "/v1/{project_id}/assets/{asset_id}/stars",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_star`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteStar(Call<()>);

operation!(DeleteStar, ());

pub(crate) static LIST_VENDOR: Operation = Operation {
    id: "list_vendor",
    method: Method::GET,
    path: "/v1/{project_id}/vendors",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_vendor`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListVendor(Call<types::VendorList>);

operation!(ListVendor, types::VendorList);

static LENGTH_TO_2000: Rule = Rule::NONE.length(0, 2000);
static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
