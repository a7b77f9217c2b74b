// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::LIST_DATABASE_RESOURCE_FLAVOR,
        call: list_database_resource_flavor,
        request: None,
        responses: &[(200, replay::<types::DatabaseFlavorList>)],
        list: Some(List {
            facts: &operations::LIST_DATABASE_RESOURCE_FLAVOR_PAGES,
            items: answer::items::<types::DatabaseFlavorList>,
            pages: answer::page::<types::DatabaseFlavorList>,
        }),
        about: About {
            area: "database-resources",
            group: "Database resources",
            section: "4.2.3.1 获取数据库资源规格列表",
            summary: "List flavors of database resources",
            description: "Returns the flavors that `create_database_resource` can use, sold out ones included.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The flavors of database resources.","media":"application/json","schema":{"$ref":"DatabaseFlavorList"}}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_DATABASE_RESOURCE,
        call: delete_database_resource,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "database-resources",
            group: "Database resources",
            section: "4.2.3.2 删除数据库资源",
            summary: "Delete a database resource",
            description: "Deletes a database server. One that is billed for a period cannot be deleted but has to be unsubscribed. Refused with `eihealth.01000049` if the resource is billed for a period.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"id","required":true,"description":"Database resource to act on, by the `id` that `list_database_resource` gives.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The database resource is deleted."},{"status":"202","description":"The deletion is accepted and goes on in the background."}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_DATABASE_RESOURCE,
        call: create_database_resource,
        request: Some(replay::<types::CreateDatabaseResource>),
        responses: &[],
        list: None,
        about: About {
            area: "database-resources",
            group: "Database resources",
            section: "4.2.3.3 购买数据库资源",
            summary: "Buy a database resource",
            description: "Buys a database server for the platform, which costs money. The order is only accepted here; follow the `status` that `list_database_resource` gives. Refused with `eihealth.01010069` if the specification is sold out; with `eihealth.01000061` if other resources are being processed; with `eihealth.01010049` if the quota of resources is used up.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"Order of a database server.","schema":{"$ref":"CreateDatabaseResource"},"media":"application/json","example":{"spec_code":"eihealth.database.pg.4xlarge","disk_space":200,"disk_encrypt":true}}]"#,
            answers: r#"[{"status":"202","description":"The order is accepted; the server is set up in the background."}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_DATABASE_RESOURCE,
        call: list_database_resource,
        request: None,
        responses: &[(200, replay::<types::DatabaseResourceList>)],
        list: Some(List {
            facts: &operations::LIST_DATABASE_RESOURCE_PAGES,
            items: answer::items::<types::DatabaseResourceList>,
            pages: answer::page::<types::DatabaseResourceList>,
        }),
        about: About {
            area: "database-resources",
            group: "Database resources",
            section: "4.2.3.4 查询数据库资源",
            summary: "List database resources",
            description: "Returns the database servers of the platform with their flavor, disk and state.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The database resources of the platform.","media":"application/json","schema":{"$ref":"DatabaseResourceList"}}]"#,
        },
    },
];

fn list_database_resource_flavor(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.list_database_resource_flavor();
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::DatabaseFlavorList>)],
        ),
    )
}

fn delete_database_resource(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_database_resource(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn create_database_resource(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_database_resource(
            arguments.required::<types::CreateDatabaseResource>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_database_resource(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.list_database_resource();
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::DatabaseResourceList>)],
        ),
    )
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "CreateDatabaseResource",
        r#"{"description":"Order of a database server.","type":"object","required":["spec_code","disk_encrypt"],"properties":{"spec_code":{"description":"Flavor to buy: a `code` from `list_database_resource_flavor` that is not sold out.","type":"string","minLength":1,"maxLength":128},"disk_space":{"description":"Disk space. The service ignores it for now.","type":"integer","format":"int32","minimum":40,"maximum":1000},"disk_encrypt":{"description":"Whether to encrypt the disk.","type":"boolean"}}}"#,
    ),
    (
        "DatabaseDisk",
        r#"{"description":"Disk of a database resource.","type":"object","properties":{"type":{"description":"Disk type, such as `SSD`.","type":"string"},"space":{"description":"Size, in GB.","type":"integer","format":"int32"},"encrypt":{"description":"Whether the disk is encrypted.","type":"boolean"},"used":{"description":"Space in use, in GB.","type":"number","format":"double"}}}"#,
    ),
    (
        "DatabaseFlavor",
        r#"{"description":"Flavor that a database resource can be bought in.","type":"object","properties":{"code":{"description":"Code of the flavor, as `create_database_resource` takes it.","type":"string"},"name":{"description":"Display name of the flavor.","type":"string"},"cpu":{"description":"Number of CPU cores.","type":"integer","format":"int32"},"ram":{"description":"Amount of memory; its unit is not documented.","type":"integer","format":"int32"},"max_connections":{"description":"Largest number of connections open at the same time.","type":"integer","format":"int32"},"disk_space":{"description":"Storage space of the server.","type":"integer","format":"int32"},"sold_out":{"description":"Whether the flavor cannot be bought now.","type":"boolean"}}}"#,
    ),
    (
        "DatabaseFlavorList",
        r#"{"description":"Flavors of database resources.","type":"object","properties":{"count":{"description":"Number of flavors.","type":"integer","format":"int32"},"flavors":{"description":"Flavors, sold out ones included.","type":"array","items":{"$ref":"DatabaseFlavor"}}}}"#,
    ),
    (
        "DatabaseResource",
        r#"{"description":"Database server of the platform.","type":"object","properties":{"id":{"description":"Instance id, which `delete_database_resource` takes.","type":"string"},"resource_id":{"description":"Id of the cloud resource behind the instance, as it is billed.","type":"string"},"spec":{"$ref":"ResourceSpec"},"disk":{"$ref":"DatabaseDisk"},"charge_mode":{"description":"Code of the billing mode, such as `1`.","type":"string"},"period_num":{"description":"Number of billing periods that the resource was bought for.","type":"integer","format":"int32"},"create_time":{"description":"When the resource was bought, in UTC.","type":"string","format":"date-time"},"failure_reason":{"description":"Why the resource could not be set up or has failed.","type":"string"},"status":{"description":"State of the resource: `DEPLOYING` while it is set up, `NORMAL` when it can be used, `UPDATINTG` (the service spells it so) while it is changed, `ABNORMAL` when it does not work, `FREEZE` when it is frozen, `DELETING` while it is deleted.","$ref":"DatabaseResourceState"}}}"#,
    ),
    (
        "DatabaseResourceList",
        r#"{"description":"Database resources of the platform.","type":"object","properties":{"count":{"description":"Number of database resources.","type":"integer","format":"int32"},"resources":{"description":"Database resources, in whatever state.","type":"array","items":{"$ref":"DatabaseResource"}}}}"#,
    ),
    (
        "DatabaseResourceState",
        r#"{"description":"State of a database resource. `UPDATINTG` is spelt as the service does.","type":"string","enum":["DEPLOYING","NORMAL","UPDATINTG","ABNORMAL","FREEZE","DELETING"]}"#,
    ),
];
