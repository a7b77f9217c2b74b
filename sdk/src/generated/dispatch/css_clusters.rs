// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_CSS_CLUSTER,
        call: create_css_cluster,
        request: Some(replay::<types::CreateCssCluster>),
        responses: &[(201, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "css-clusters",
            group: "CSS clusters",
            section: "5.1.1 绑定 CSS 集群",
            summary: "Bind a CSS cluster",
            description: "Binds a cluster of Cloud Search Service to the platform, to keep drug databases in. Test the account with `validate_css_connection` first. Refused with `eihealth.01100016` if the cluster is bound already; with `eihealth.01100017` if the cluster can't be reached with this password and address.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"CSS cluster to bind, and the account to sign in to it with.","schema":{"$ref":"CreateCssCluster"},"media":"application/json","example":{"css_id":"f3b06a58-1d92-4e7c-a845-9c20d7e61b3f","user_name":"eihealth_search","user_pwd":"example-password-1!"}}]"#,
            answers: r#"[{"status":"201","description":"The id of the bound cluster.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_CSS_CLUSTER,
        call: list_css_cluster,
        request: None,
        responses: &[(200, replay::<types::CssClusterList>)],
        list: Some(List {
            facts: &operations::LIST_CSS_CLUSTER_PAGES,
            items: answer::items::<types::CssClusterList>,
            pages: answer::page::<types::CssClusterList>,
        }),
        about: About {
            area: "css-clusters",
            group: "CSS clusters",
            section: "5.1.2 获取 CSS 集群列表",
            summary: "List bound CSS clusters",
            description: "Returns, page by page, the clusters that are bound to the platform.",
            deprecated: false,
            inputs: r#"[{"in":"query","name":"limit","required":false,"description":"Largest number of items to return in one page.","schema":{"type":"integer","format":"int32","default":100,"minimum":1,"maximum":1000}},{"in":"query","name":"offset","required":false,"description":"Number of items to skip before the first one returned.","schema":{"type":"integer","format":"int32","default":0,"minimum":0,"maximum":100000000}}]"#,
            answers: r#"[{"status":"200","description":"The bound clusters.","media":"application/json","schema":{"$ref":"CssClusterList"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_TERM_TENANT_CSS_CLUSTER,
        call: list_term_tenant_css_cluster,
        request: None,
        responses: &[(200, replay::<types::TenantCssClusterList>)],
        list: Some(List {
            facts: &operations::LIST_TERM_TENANT_CSS_CLUSTER_PAGES,
            items: answer::items::<types::TenantCssClusterList>,
            pages: answer::page::<types::TenantCssClusterList>,
        }),
        about: About {
            area: "css-clusters",
            group: "CSS clusters",
            section: "5.1.3 获取最终租户 CSS 集群列表",
            summary: "List the CSS clusters of the account",
            description: "Returns, page by page, the clusters of Cloud Search Service that the account owns, to choose one to bind.",
            deprecated: false,
            inputs: r#"[{"in":"query","name":"limit","required":false,"description":"Largest number of items to return in one page.","schema":{"type":"integer","format":"int32","default":100,"minimum":1,"maximum":1000}},{"in":"query","name":"offset","required":false,"description":"Number of items to skip before the first one returned.","schema":{"type":"integer","format":"int32","default":0,"minimum":0,"maximum":100000000}}]"#,
            answers: r#"[{"status":"200","description":"The clusters of the account.","media":"application/json","schema":{"$ref":"TenantCssClusterList"}}]"#,
        },
    },
    Entry {
        operation: &operations::VALIDATE_CSS_CONNECTION,
        call: validate_css_connection,
        request: Some(replay::<types::ValidateCssConnection>),
        responses: &[(200, replay::<types::CssConnectionCheck>)],
        list: None,
        about: About {
            area: "css-clusters",
            group: "CSS clusters",
            section: "5.1.4 测试 CSS 集群连接",
            summary: "Test the connection to a CSS cluster",
            description: "Tries the account and password on the cluster without binding it, and says whether that works and, if not, why. Refused with `eihealth.01100017` if the cluster can't be reached with this password and address.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"CSS cluster to try, and the account to sign in to it with.","schema":{"$ref":"ValidateCssConnection"},"media":"application/json","example":{"css_id":"f3b06a58-1d92-4e7c-a845-9c20d7e61b3f","user_name":"eihealth_search","user_pwd":"example-password-1!"}}]"#,
            answers: r#"[{"status":"200","description":"Whether the connection works.","media":"application/json","schema":{"$ref":"CssConnectionCheck"}}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_CSS_CLUSTER,
        call: delete_css_cluster,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "css-clusters",
            group: "CSS clusters",
            section: "5.1.5 CSS 集群解绑",
            summary: "Unbind a CSS cluster",
            description: "Removes the binding between the CSS cluster and the drug platform.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"css_cluster_id","required":true,"description":"Id of the bound CSS cluster.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The cluster is unbound."}]"#,
        },
    },
];

fn create_css_cluster(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_css_cluster(
            arguments.required::<types::CreateCssCluster>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn list_css_cluster(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client.list_css_cluster();
    if let Some(value) = arguments.optional::<i64>("query", "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "offset")? {
        call = call.offset(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CssClusterList>)]))
}

fn list_term_tenant_css_cluster(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client.list_term_tenant_css_cluster();
    if let Some(value) = arguments.optional::<i64>("query", "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "offset")? {
        call = call.offset(value);
    }
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::TenantCssClusterList>)],
        ),
    )
}

fn validate_css_connection(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .validate_css_connection(
            arguments.required::<types::ValidateCssConnection>("body", "body")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::CssConnectionCheck>)],
        ),
    )
}

fn delete_css_cluster(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_css_cluster(arguments.required::<String>("path", "css_cluster_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "CreateCssCluster",
        r#"{"description":"CSS cluster to bind, and the account to sign in to it with.","type":"object","required":["css_id","user_name","user_pwd"],"properties":{"css_id":{"description":"Id of the cluster, as `list_term_tenant_css_cluster` gives it.","type":"string","minLength":1,"maxLength":128},"user_name":{"description":"Account on the cluster, such as its administrator.","type":"string","minLength":4,"maxLength":32},"user_pwd":{"description":"Password of that account.","type":"string","x-sensitive":true,"minLength":8,"maxLength":32}}}"#,
    ),
    (
        "CssCluster",
        r#"{"description":"CSS cluster that is bound to the platform.","type":"object","properties":{"id":{"description":"Id of the bound cluster, by which it is unbound.","type":"string"},"name":{"description":"Name of the cluster.","type":"string"},"storage":{"description":"Total storage of the cluster; the unit is not documented.","type":"integer","format":"int32"},"import_time":{"description":"When the cluster was bound.","type":"string","format":"date-time"}}}"#,
    ),
    (
        "CssClusterList",
        r#"{"description":"CSS clusters that are bound to the platform.","type":"object","properties":{"css_clusters":{"description":"One page of the bound clusters.","type":"array","items":{"$ref":"CssCluster"}},"count":{"description":"Total number of matching items.","type":"integer","format":"int32"}}}"#,
    ),
    (
        "CssConnectionCheck",
        r#"{"description":"Outcome of a try to connect to a CSS cluster.","type":"object","properties":{"connected":{"description":"Whether the cluster could be reached.","type":"boolean"},"reason":{"description":"Why it could not; absent if it could.","type":"string"}}}"#,
    ),
    (
        "TenantCssCluster",
        r#"{"description":"CSS cluster of the account.","type":"object","properties":{"css_id":{"description":"Id of the cluster, by which it is bound.","type":"string"},"name":{"description":"Name of the cluster.","type":"string"},"is_active":{"description":"Whether the cluster can be used.","type":"boolean"}}}"#,
    ),
    (
        "TenantCssClusterList",
        r#"{"description":"CSS clusters of the account.","type":"object","properties":{"css_clusters":{"description":"One page of the clusters.","type":"array","items":{"$ref":"TenantCssCluster"}},"count":{"description":"Total number of matching items.","type":"integer","format":"int32"}}}"#,
    ),
    (
        "ValidateCssConnection",
        r#"{"description":"CSS cluster to try, and the account to sign in to it with.","type":"object","required":["css_id","user_name","user_pwd"],"properties":{"css_id":{"description":"Id of the cluster, as `list_term_tenant_css_cluster` gives it.","type":"string","minLength":1,"maxLength":128},"user_name":{"description":"Account on the cluster, such as its administrator.","type":"string","minLength":4,"maxLength":32},"user_pwd":{"description":"Password of that account.","type":"string","x-sensitive":true,"minLength":8,"maxLength":32}}}"#,
    ),
];
