// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::LIST_ASSET,
        call: list_asset,
        request: None,
        responses: &[(200, replay::<types::AssetList>)],
        list: Some(List {
            facts: &operations::LIST_ASSET_PAGES,
            items: answer::items::<types::AssetList>,
            pages: answer::page::<types::AssetList>,
        }),
        about: About {
            area: "assets",
            group: "Assets",
            section: "4.6.1.1 获取资产列表",
            summary: "List assets of the market",
            description: "Returns the assets that meet every filter given, page by page, each with its versions.",
            deprecated: false,
            inputs: r#"[{"in":"query","name":"categories","required":false,"description":"Kinds of asset to return, such as `IMAGE,APP,WORKFLOW,DATASET` for all.","schema":{"type":"string","maxLength":2000}},{"in":"query","name":"key_word","required":false,"description":"Text to find in the name, title, summary or description of an asset.","schema":{"type":"string","maxLength":2000}},{"in":"query","name":"labels","required":false,"description":"Labels to filter by, separated by commas.","schema":{"type":"string","maxLength":2000}},{"in":"query","name":"limit","required":false,"description":"Largest number of items to return in one page.","schema":{"type":"integer","format":"int32","default":100,"minimum":1,"maximum":1000}},{"in":"query","name":"offset","required":false,"description":"Number of items to skip before the first one returned.","schema":{"type":"integer","format":"int32","default":0,"minimum":0,"maximum":100000000}},{"in":"query","name":"publishers","required":false,"description":"Publishers to filter by, separated by commas; `list_property` gives them.","schema":{"type":"string","maxLength":2000}},{"in":"query","name":"scope","required":true,"description":"Which assets to search: public ones (`PUBLIC`), those internal to the platform (`INTERNAL`) or the caller's own (`SELF`).","schema":{"$ref":"AssetScope"}},{"in":"query","name":"vendor_ids","required":false,"description":"Ids of vendors to filter by, separated by commas; `list_vendor` gives them.","schema":{"type":"string","maxLength":2000}}]"#,
            answers: r#"[{"status":"200","description":"The assets that match.","media":"application/json","schema":{"$ref":"AssetList"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_PROPERTY,
        call: list_property,
        request: None,
        responses: &[(200, replay::<Vec<String>>)],
        list: None,
        about: About {
            area: "assets",
            group: "Assets",
            section: "4.6.1.2 获取属性值列表",
            summary: "List the values of an asset property",
            description: "Returns every value that assets have in the property, for use as a filter of `list_asset`.",
            deprecated: false,
            inputs: r#"[{"in":"query","name":"property","required":true,"description":"Property whose values to list: `LABEL`, `PUBLISHER` or `CATEGORY`.","schema":{"$ref":"AssetProperty"}}]"#,
            answers: r#"[{"status":"200","description":"The values of the property.","media":"application/json","schema":{"$ref":"PropertyValueList"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_ASSET,
        call: show_asset,
        request: None,
        responses: &[(200, replay::<types::Asset>)],
        list: None,
        about: About {
            area: "assets",
            group: "Assets",
            section: "4.6.1.3 查询资产详情",
            summary: "Get an asset",
            description: "Returns the asset with all its versions. An asset without a published version is refused. Refused with `eihealth.01080009` if the asset has no published version.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"asset_id","required":true,"description":"Id of the asset, as `list_asset` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The asset.","media":"application/json","schema":{"$ref":"Asset"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_ASSET_VERSION,
        call: show_asset_version,
        request: None,
        responses: &[(200, replay::<types::AssetVersionDetail>)],
        list: None,
        about: About {
            area: "assets",
            group: "Assets",
            section: "4.6.1.4 查询资产版本详情",
            summary: "Get a version of an asset",
            description: "Returns one version of the asset, and what all versions have in common.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"asset_id","required":true,"description":"Id of the asset, as `list_asset` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"version","required":true,"description":"Version of the asset, as `show_asset` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The version.","media":"application/json","schema":{"$ref":"AssetVersionDetail"}}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_ASSET_VERSION,
        call: update_asset_version,
        request: Some(replay::<types::UpdateAssetVersion>),
        responses: &[],
        list: None,
        about: About {
            area: "assets",
            group: "Assets",
            section: "4.6.1.5 更新资产指定版本的信息",
            summary: "Update a version of an asset",
            description: "Changes how the market presents the version. Only its publisher and administrators of the platform may do so. Refused with `eihealth.01080007` if the caller is neither its publisher nor an administrator.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"asset_id","required":true,"description":"Id of the asset, as `list_asset` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"version","required":true,"description":"Version of the asset, as `show_asset` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"What to change about a version of an asset.","schema":{"$ref":"UpdateAssetVersion"},"media":"application/json","example":{"summary":"Aligns reads with BWA-MEM","description":"Aligns paired reads to GRCh38 and sorts them.","picture":"data:image/png;base64,iVBORw0KGgo=","labels":["alignment","short reads"]}}]"#,
            answers: r#"[{"status":"200","description":"The version is changed."}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_ASSET_VERSION,
        call: delete_asset_version,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "assets",
            group: "Assets",
            section: "4.6.1.6 删除资产指定版本",
            summary: "Delete a version of an asset",
            description: "Only the publisher of the version and administrators of the platform may delete it. The service refuses to do so in some of its states. Refused with `eihealth.01080007` if the caller is neither its publisher nor an administrator; with `eihealth.01080008` if the state of the version does not allow it.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"asset_id","required":true,"description":"Id of the asset, as `list_asset` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"version","required":true,"description":"Version of the asset, as `show_asset` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The version is deleted."}]"#,
        },
    },
    Entry {
        operation: &operations::EXECUTE_ASSET_ACTION,
        call: execute_asset_action,
        request: Some(replay::<types::ExecuteAssetAction>),
        responses: &[],
        list: None,
        about: About {
            area: "assets",
            group: "Assets",
            section: "4.6.1.7 操作资产发布状态",
            summary: "Act on the publication of an asset version",
            description: "Retries, cancels or withdraws the publication. Only the publisher of the version and administrators of the platform may do so. The service refuses actions that do not fit the state of the version. Refused with `eihealth.01080007` if the caller is neither its publisher nor an administrator; with `eihealth.01080008` if the state of the version does not allow it.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"asset_id","required":true,"description":"Id of the asset, as `list_asset` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"version","required":true,"description":"Version of the asset, as `show_asset` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"What to do with the publication of an asset version.","schema":{"$ref":"ExecuteAssetAction"},"media":"application/json","example":{"action":"OFFLINE"}}]"#,
            answers: r#"[{"status":"202","description":"Accepted; the state of the version changes in the background."}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_STAR,
        call: list_star,
        request: None,
        responses: &[(200, replay::<types::AssetList>)],
        list: Some(List {
            facts: &operations::LIST_STAR_PAGES,
            items: answer::items::<types::AssetList>,
            pages: answer::page::<types::AssetList>,
        }),
        about: About {
            area: "assets",
            group: "Stars",
            section: "4.6.2.1 获取收藏资产列表",
            summary: "List starred assets",
            description: "Returns all assets that the caller has starred.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The starred assets.","media":"application/json","schema":{"$ref":"AssetList"}}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_STAR,
        call: update_star,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "assets",
            group: "Stars",
            section: "4.6.2.2 收藏资产",
            summary: "Star an asset",
            description: "Adds the asset to those that `list_star` returns. A user can star up to 50 assets. Refused with `eihealth.01080004` if the caller has starred 50 assets.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"asset_id","required":true,"description":"Id of the asset, as `list_asset` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"201","description":"The asset is starred."}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_STAR,
        call: delete_star,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "assets",
            group: "Stars",
            section: "4.6.2.3 取消收藏",
            summary: "Unstar an asset",
            description: "Removes the asset from those that `list_star` returns.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"asset_id","required":true,"description":"Id of the asset, as `list_asset` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The asset is no longer starred."}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_VENDOR,
        call: list_vendor,
        request: None,
        responses: &[(200, replay::<types::VendorList>)],
        list: Some(List {
            facts: &operations::LIST_VENDOR_PAGES,
            items: answer::items::<types::VendorList>,
            pages: answer::page::<types::VendorList>,
        }),
        about: About {
            area: "assets",
            group: "Vendors",
            section: "4.6.3.1 获取供应商列表",
            summary: "List vendors",
            description: "Returns the vendors whose ids `list_asset` can filter by.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The vendors.","media":"application/json","schema":{"$ref":"VendorList"}}]"#,
        },
    },
];

fn list_asset(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let mut call = client
        .list_asset(arguments.required::<types::AssetScope>("query", "scope")?);
    if let Some(value) = arguments.optional::<String>("query", "categories")? {
        call = call.categories(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "key_word")? {
        call = call.key_word(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "labels")? {
        call = call.labels(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "publishers")? {
        call = call.publishers(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "vendor_ids")? {
        call = call.vendor_ids(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::AssetList>)]))
}

fn list_property(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .list_property(arguments.required::<types::AssetProperty>("query", "property")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<Vec<String>>)]))
}

fn show_asset(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.show_asset(arguments.required::<String>("path", "asset_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::Asset>)]))
}

fn show_asset_version(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_asset_version(
            arguments.required::<String>("path", "asset_id")?,
            arguments.required::<String>("path", "version")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::AssetVersionDetail>)],
        ),
    )
}

fn update_asset_version(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_asset_version(
            arguments.required::<String>("path", "asset_id")?,
            arguments.required::<String>("path", "version")?,
            arguments.required::<types::UpdateAssetVersion>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn delete_asset_version(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_asset_version(
            arguments.required::<String>("path", "asset_id")?,
            arguments.required::<String>("path", "version")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn execute_asset_action(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .execute_asset_action(
            arguments.required::<String>("path", "asset_id")?,
            arguments.required::<String>("path", "version")?,
            arguments.required::<types::ExecuteAssetAction>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_star(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.list_star();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::AssetList>)]))
}

fn update_star(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.update_star(arguments.required::<String>("path", "asset_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn delete_star(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.delete_star(arguments.required::<String>("path", "asset_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_vendor(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.list_vendor();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::VendorList>)]))
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "Asset",
        r#"{"description":"Image, app, workflow or dataset published in the market, with its versions.","type":"object","properties":{"id":{"description":"Id of the asset.","type":"string"},"category":{"description":"Kind of asset, as `categories` of `list_asset` takes it.","type":"string"},"name":{"description":"Name of the asset.","type":"string"},"title":{"description":"Name the market displays.","type":"string"},"labels":{"description":"Labels of the asset.","type":"array","items":{"type":"string"}},"picture":{"description":"Address of the cover picture.","type":"string"},"vendor_id":{"description":"Id of the vendor, as `list_vendor` gives it.","type":"string"},"versions":{"description":"Versions of the asset.","type":"array","items":{"$ref":"AssetVersion"}},"create_time":{"description":"When the asset was created.","type":"string","format":"date-time"},"update_time":{"description":"When the asset last changed.","type":"string","format":"date-time"},"stars":{"description":"Number of users who have starred the asset.","type":"integer","format":"int32"},"subscribes":{"description":"How often the asset has been subscribed to.","type":"integer","format":"int32"}}}"#,
    ),
    (
        "AssetAction",
        r#"{"description":"What to do with a version of an asset: publish it again, stop publishing it, or take it off the market.","type":"string","enum":["RETRY","CANCEL","OFFLINE"]}"#,
    ),
    (
        "AssetList",
        r#"{"description":"Assets of the market.","type":"object","properties":{"count":{"description":"Number of all assets that match, whatever the page holds.","type":"integer","format":"int32"},"assets":{"description":"One entry for each asset that matches.","type":"array","items":{"$ref":"Asset"}}}}"#,
    ),
    (
        "AssetProperty",
        r#"{"description":"Property of assets.","type":"string","enum":["LABEL","PUBLISHER","CATEGORY"]}"#,
    ),
    (
        "AssetScope",
        r#"{"description":"Which assets to search: public ones, those internal to the platform, or the caller's own (`SELF`).","type":"string","enum":["PUBLIC","INTERNAL","SELF"]}"#,
    ),
    (
        "AssetVersion",
        r#"{"description":"Version of an asset.","type":"object","properties":{"version":{"description":"Version number.","type":"string"},"publisher":{"description":"Who published the version, as `publishers` of `list_asset` takes it.","type":"string"},"description":{"description":"What the asset is, at length.","type":"string"},"summary":{"description":"What the asset is, in one line.","type":"string"},"license":{"description":"Licence that the version is offered under.","type":"string"},"status":{"description":"State of the version, such as `NORMAL`.","type":"string"},"failed_reason":{"description":"Why the version could not be published; absent if it could.","type":"string"},"labels":{"description":"Labels of the version.","type":"array","items":{"type":"string"}},"picture":{"description":"Address of the cover picture.","type":"string"},"create_time":{"description":"When the version was created.","type":"string","format":"date-time"},"update_time":{"description":"When the version last changed.","type":"string","format":"date-time"}}}"#,
    ),
    (
        "AssetVersionDetail",
        r#"{"description":"Version of an asset together with what all its versions have in common.","type":"object","properties":{"id":{"description":"Id of the asset.","type":"string"},"name":{"description":"Name of the asset.","type":"string"},"title":{"description":"Name the market displays.","type":"string"},"category":{"description":"Kind of asset, as `categories` of `list_asset` takes it.","type":"string"},"labels":{"description":"Labels of the asset.","type":"array","items":{"type":"string"}},"vendor_id":{"description":"Id of the vendor, as `list_vendor` gives it.","type":"string"},"version":{"$ref":"AssetVersion"},"create_time":{"description":"When the asset was created.","type":"string","format":"date-time"},"update_time":{"description":"When the asset last changed.","type":"string","format":"date-time"}}}"#,
    ),
    (
        "ExecuteAssetAction",
        r#"{"description":"What to do with the publication of an asset version.","type":"object","required":["action"],"properties":{"action":{"description":"`RETRY` publishes again what failed, `CANCEL` stops a publication under way, `OFFLINE` withdraws a published version.","$ref":"AssetAction"}}}"#,
    ),
    (
        "PropertyValueList",
        r#"{"description":"Values that assets have in one property.","type":"array","items":{"type":"string"}}"#,
    ),
    (
        "UpdateAssetVersion",
        r#"{"description":"What to change about a version of an asset.","type":"object","properties":{"summary":{"description":"What the asset is, in one line.","type":"string","maxLength":128},"description":{"description":"What the asset is, at length.","type":"string","maxLength":65535},"picture":{"description":"Cover picture, as a `data:` URL with base64 content.","type":"string","maxLength":50000},"labels":{"description":"Labels to find the asset by.","type":"array","maxItems":5,"items":{"type":"string","minLength":1,"maxLength":32}}}}"#,
    ),
    (
        "Vendor",
        r#"{"description":"Vendor that assets are published under.","type":"object","properties":{"id":{"description":"Id of the vendor, as `vendor_ids` of `list_asset` takes it.","type":"string","maxLength":128},"domain_id":{"description":"Id of the cloud account the vendor belongs to.","type":"string","minLength":1,"maxLength":32},"name":{"description":"Name of the vendor.","type":"string","minLength":1,"maxLength":100},"logo":{"description":"Logo, as a `data:` URL with base64 content.","type":"string","maxLength":1500000}}}"#,
    ),
    (
        "VendorList",
        r#"{"description":"Vendors of the market.","type":"object","properties":{"count":{"description":"Number of vendors.","type":"integer","format":"int32"},"vendors":{"description":"One entry for each vendor.","type":"array","items":{"$ref":"Vendor"}}}}"#,
    ),
];
