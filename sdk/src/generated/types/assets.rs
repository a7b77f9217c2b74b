// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::{IntoOption, IntoOptionalList, Rule, open_enum, record};

/// Image, app, workflow or dataset published in the market, with its versions.
///
/// Reference: `GetAssetRsp`, sections 4.6.1.1, 4.6.1.3, 4.6.2.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Asset {
    /// Id of the asset.
    pub id: Option<String>,
    /// Kind of asset, as `categories` of `list_asset` takes it.
    pub category: Option<String>,
    /// Name of the asset.
    pub name: Option<String>,
    /// Name the market displays.
    pub title: Option<String>,
    /// Labels of the asset.
    pub labels: Option<Vec<String>>,
    /// Address of the cover picture.
    pub picture: Option<String>,
    /// Id of the vendor, as `list_vendor` gives it.
    pub vendor_id: Option<String>,
    /// Versions of the asset.
    pub versions: Option<Vec<AssetVersion>>,
    /// When the asset was created.
    pub create_time: Option<Timestamp>,
    /// When the asset last changed.
    pub update_time: Option<Timestamp>,
    /// Number of users who have starred the asset.
    pub stars: Option<i64>,
    /// How often the asset has been subscribed to.
    pub subscribes: Option<i64>,
}

record!(Asset {
    id: "id",
    category: "category",
    name: "name",
    title: "title",
    labels: "labels",
    picture: "picture",
    vendor_id: "vendor_id",
    versions: "versions",
    create_time: "create_time",
    update_time: "update_time",
    stars: "stars",
    subscribes: "subscribes",
});

/// What to do with a version of an asset: publish it again, stop publishing it, or take it off the
/// market.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssetAction {
    /// `RETRY`
    Retry,
    /// `CANCEL`
    Cancel,
    /// `OFFLINE`
    Offline,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(AssetAction {
    Retry = "RETRY",
    Cancel = "CANCEL",
    Offline = "OFFLINE",
});

/// Assets of the market.
///
/// Reference: sections 4.6.1.1, 4.6.2.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssetList {
    /// Number of all assets that match, whatever the page holds.
    pub count: Option<i64>,
    /// One entry for each asset that matches.
    pub assets: Option<Vec<Asset>>,
}

record!(AssetList {
    count: "count",
    assets: "assets",
});

/// Property of assets.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssetProperty {
    /// `LABEL`
    Label,
    /// `PUBLISHER`
    Publisher,
    /// `CATEGORY`
    Category,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(AssetProperty {
    Label = "LABEL",
    Publisher = "PUBLISHER",
    Category = "CATEGORY",
});

/// Which assets to search: public ones, those internal to the platform, or the caller's own (`SELF`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssetScope {
    /// `PUBLIC`
    Public,
    /// `INTERNAL`
    Internal,
    /// `SELF`
    Self_,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(AssetScope {
    Public = "PUBLIC",
    Internal = "INTERNAL",
    Self_ = "SELF",
});

/// Version of an asset.
///
/// Reference: `VersionRsp`, sections 4.6.1.1, 4.6.1.3, 4.6.1.4, 4.6.2.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssetVersion {
    /// Version number.
    pub version: Option<String>,
    /// Who published the version, as `publishers` of `list_asset` takes it.
    pub publisher: Option<String>,
    /// What the asset is, at length.
    pub description: Option<String>,
    /// What the asset is, in one line.
    pub summary: Option<String>,
    /// Licence that the version is offered under.
    pub license: Option<String>,
    /// State of the version, such as `NORMAL`.
    pub status: Option<String>,
    /// Why the version could not be published; absent if it could.
    pub failed_reason: Option<String>,
    /// Labels of the version.
    pub labels: Option<Vec<String>>,
    /// Address of the cover picture.
    pub picture: Option<String>,
    /// When the version was created.
    pub create_time: Option<Timestamp>,
    /// When the version last changed.
    pub update_time: Option<Timestamp>,
}

record!(AssetVersion {
    version: "version",
    publisher: "publisher",
    description: "description",
    summary: "summary",
    license: "license",
    status: "status",
    failed_reason: "failed_reason",
    labels: "labels",
    picture: "picture",
    create_time: "create_time",
    update_time: "update_time",
});

/// Version of an asset together with what all its versions have in common.
///
/// Reference: section 4.6.1.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssetVersionDetail {
    /// Id of the asset.
    pub id: Option<String>,
    /// Name of the asset.
    pub name: Option<String>,
    /// Name the market displays.
    pub title: Option<String>,
    /// Kind of asset, as `categories` of `list_asset` takes it.
    pub category: Option<String>,
    /// Labels of the asset.
    pub labels: Option<Vec<String>>,
    /// Id of the vendor, as `list_vendor` gives it.
    pub vendor_id: Option<String>,
    /// Version of an asset.
    pub version: Option<AssetVersion>,
    /// When the asset was created.
    pub create_time: Option<Timestamp>,
    /// When the asset last changed.
    pub update_time: Option<Timestamp>,
}

record!(AssetVersionDetail {
    id: "id",
    name: "name",
    title: "title",
    category: "category",
    labels: "labels",
    vendor_id: "vendor_id",
    version: "version",
    create_time: "create_time",
    update_time: "update_time",
});

/// What to do with the publication of an asset version.
///
/// Reference: section 4.6.1.7.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteAssetAction {
    /// `RETRY` publishes again what failed, `CANCEL` stops a publication under way, `OFFLINE` withdraws a
    /// published version.
    ///
    /// Required; one of `RETRY`, `CANCEL`, `OFFLINE`.
    pub action: AssetAction,
}

impl ExecuteAssetAction {
    /// With its required fields.
    #[inline]
    pub fn new(action: impl Into<AssetAction>) -> Self {
        Self { action: action.into() }
    }
}

record!(ExecuteAssetAction {
    action: "action" => REQUIRED,
});

/// What to change about a version of an asset.
///
/// Reference: section 4.6.1.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAssetVersion {
    /// What the asset is, in one line.
    ///
    /// At most 128 characters.
    pub summary: Option<String>,
    /// What the asset is, at length.
    ///
    /// At most 65535 characters.
    pub description: Option<String>,
    /// Cover picture, as a `data:` URL with base64 content.
    ///
    /// At most 50000 characters.
    pub picture: Option<String>,
    /// Labels to find the asset by.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    pub labels: Option<Vec<String>>,
}

impl UpdateAssetVersion {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// What the asset is, in one line.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn summary<Form>(mut self, summary: impl IntoOption<String, Form>) -> Self {
        self.summary = IntoOption::into_option(summary);
        self
    }
    /// What the asset is, at length.
    ///
    /// At most 65535 characters.
    #[inline]
    pub fn description<Form>(
        mut self,
        description: impl IntoOption<String, Form>,
    ) -> Self {
        self.description = IntoOption::into_option(description);
        self
    }
    /// Cover picture, as a `data:` URL with base64 content.
    ///
    /// At most 50000 characters.
    #[inline]
    pub fn picture<Form>(mut self, picture: impl IntoOption<String, Form>) -> Self {
        self.picture = IntoOption::into_option(picture);
        self
    }
    /// Labels to find the asset by.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    #[inline]
    pub fn labels<Form>(mut self, labels: impl IntoOptionalList<String, Form>) -> Self {
        self.labels = IntoOptionalList::into_optional_list(labels);
        self
    }
}

record!(UpdateAssetVersion {
    summary: "summary" => LENGTH_TO_128,
    description: "description" => LENGTH_TO_65535,
    picture: "picture" => LENGTH_TO_50000,
    labels: "labels" => ITEMS_TO_5_EACH_LENGTH_1_32,
});

/// Vendor that assets are published under.
///
/// Reference: `VendorDto`, section 4.6.3.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Vendor {
    /// Id of the vendor, as `vendor_ids` of `list_asset` takes it.
    ///
    /// At most 128 characters.
    pub id: Option<String>,
    /// Id of the cloud account the vendor belongs to.
    ///
    /// 1 to 32 characters.
    pub domain_id: Option<String>,
    /// Name of the vendor.
    ///
    /// 1 to 100 characters.
    pub name: Option<String>,
    /// Logo, as a `data:` URL with base64 content.
    ///
    /// At most 1500000 characters.
    pub logo: Option<String>,
}

record!(Vendor {
    id: "id",
    domain_id: "domain_id",
    name: "name",
    logo: "logo",
});

/// Vendors of the market.
///
/// Reference: section 4.6.3.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VendorList {
    /// Number of vendors.
    pub count: Option<i64>,
    /// One entry for each vendor.
    pub vendors: Option<Vec<Vendor>>,
}

record!(VendorList {
    count: "count",
    vendors: "vendors",
});

static ITEMS_TO_5_EACH_LENGTH_1_32: Rule = Rule::NONE.items(0, 5).each(&LENGTH_1_32);
static LENGTH_1_32: Rule = Rule::NONE.length(1, 32);
static LENGTH_TO_128: Rule = Rule::NONE.length(0, 128);
static LENGTH_TO_50000: Rule = Rule::NONE.length(0, 50000);
static LENGTH_TO_65535: Rule = Rule::NONE.length(0, 65535);
static REQUIRED: Rule = Rule::NONE.required();
