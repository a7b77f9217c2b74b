// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::SHOW_JOB_CONFIG,
        call: show_job_config,
        request: None,
        responses: &[(200, replay::<types::JobConfig>)],
        list: None,
        about: About {
            area: "platform",
            group: "Job settings",
            section: "4.2.5.1 获取作业配置",
            summary: "Get the number of job records that are kept",
            description: "Returns the clean-up setting of jobs: the number of records that the platform keeps.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The clean-up setting of jobs.","media":"application/json","schema":{"$ref":"JobConfig"}}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_JOB_CONFIG,
        call: update_job_config,
        request: Some(replay::<types::JobConfig>),
        responses: &[],
        list: None,
        about: About {
            area: "platform",
            group: "Job settings",
            section: "4.2.5.2 设置作业配置",
            summary: "Set how many job records are kept",
            description: "Sets the number of job records that the platform keeps, 5,000,000 unless changed.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"Clean-up setting of jobs.","schema":{"$ref":"JobConfig"},"media":"application/json","example":{"job_retain_number":2000000}}]"#,
            answers: r#"[{"status":"200","description":"The setting is changed."}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_OVERVIEW,
        call: show_overview,
        request: None,
        responses: &[(200, replay::<types::PlatformOverview>)],
        list: None,
        about: About {
            area: "platform",
            group: "Overview",
            section: "4.2.9.1 获取医疗平台信息",
            summary: "Get an overview of the platform",
            description: "Returns the stored volume, the number of projects and the billing state of the platform.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The overview.","media":"application/json","schema":{"$ref":"PlatformOverview"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_ENV,
        call: show_env,
        request: None,
        responses: &[(200, replay::<types::PlatformEnvironment>)],
        list: None,
        about: About {
            area: "platform",
            group: "Platform settings",
            section: "4.2.13.1 查询系统配置列表",
            summary: "Get the environment of the platform",
            description: "Returns how the platform is deployed and which of its optional parts are there.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The environment of the platform.","media":"application/json","schema":{"$ref":"PlatformEnvironment"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_VENDOR,
        call: show_vendor,
        request: None,
        responses: &[(200, replay::<types::VendorConfig>)],
        list: None,
        about: About {
            area: "platform",
            group: "Platform settings",
            section: "4.2.13.2 获取供应商配置",
            summary: "Get the vendor name and logo of the platform",
            description: "Returns the vendor name and logo that were set with `update_vendor`.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The vendor name and logo.","media":"application/json","schema":{"$ref":"VendorConfig"}}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_VENDOR,
        call: update_vendor,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "platform",
            group: "Platform settings",
            section: "4.2.13.3 设置供应商配置",
            summary: "Set the vendor name and logo of the platform",
            description: "Uploads a logo and sets the vendor name, in place of those set before.",
            deprecated: false,
            inputs: r#"[{"in":"form","name":"file","required":true,"description":"Logo image file.","schema":{"description":"Logo image file.","type":"string","format":"binary"}},{"in":"form","name":"name","required":true,"description":"Display name of the vendor.","schema":{"description":"Display name of the vendor.","type":"string","minLength":1,"maxLength":30}}]"#,
            answers: r#"[{"status":"200","description":"The vendor name and logo are set."}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_ARCHIVE_CONFIGS,
        call: list_archive_configs,
        request: None,
        responses: &[(200, replay::<types::ArchiveConfigList>)],
        list: Some(List {
            facts: &operations::LIST_ARCHIVE_CONFIGS_PAGES,
            items: answer::items::<types::ArchiveConfigList>,
            pages: answer::page::<types::ArchiveConfigList>,
        }),
        about: About {
            area: "platform",
            group: "Platform settings",
            section: "4.2.13.4 获取跨域归档配置",
            summary: "List regions for cross-region archiving",
            description: "Returns the regions that data can be archived to, and which of them is in use.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The regions for archiving.","media":"application/json","schema":{"$ref":"ArchiveConfigList"}}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_ARCHIVE_CONFIG,
        call: update_archive_config,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "platform",
            group: "Platform settings",
            section: "4.2.13.5 修改跨域归档设置",
            summary: "Choose the region for cross-region archiving",
            description: "Makes a region the one that data is archived to. It must be one that `list_archive_configs` gives. Refused with `eihealth.01010065` if data can't be archived to the region.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"region_id","required":true,"description":"Region to archive data to, such as `cn-east-3`.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The region is chosen."}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_QUOTA,
        call: list_quota,
        request: None,
        responses: &[(200, replay::<types::QuotaList>)],
        list: Some(List {
            facts: &operations::LIST_QUOTA_PAGES,
            items: answer::items::<types::QuotaList>,
            pages: answer::page::<types::QuotaList>,
        }),
        about: About {
            area: "platform",
            group: "Quotas",
            section: "4.2.14.1 获取当前系统配额及资源使用情况",
            summary: "List quotas of the platform and their use",
            description: "Returns each quota of the platform with its limit and use.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The quotas and their use.","media":"application/json","schema":{"$ref":"QuotaList"}}]"#,
        },
    },
];

fn show_job_config(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.show_job_config();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::JobConfig>)]))
}

fn update_job_config(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_job_config(arguments.required::<types::JobConfig>("body", "body")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn show_overview(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.show_overview();
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::PlatformOverview>)],
        ),
    )
}

fn show_env(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.show_env();
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::PlatformEnvironment>)],
        ),
    )
}

fn show_vendor(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.show_vendor();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::VendorConfig>)]))
}

fn update_vendor(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_vendor(
            arguments.required::<Upload>("form", "file")?,
            arguments.required::<String>("form", "name")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_archive_configs(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.list_archive_configs();
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::ArchiveConfigList>)],
        ),
    )
}

fn update_archive_config(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_archive_config(arguments.required::<String>("path", "region_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_quota(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.list_quota();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::QuotaList>)]))
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "ArchiveConfig",
        r#"{"description":"Region that data can be archived to.","type":"object","properties":{"region_id":{"description":"Region, such as `cn-east-3`.","type":"string"},"current_region":{"description":"Whether data is archived to this region now.","type":"boolean","default":false}}}"#,
    ),
    (
        "ArchiveConfigList",
        r#"{"description":"Regions for cross-region archiving.","type":"object","properties":{"count":{"description":"Number of regions.","type":"integer","format":"int32"},"configs":{"description":"Regions, each marked if in use.","type":"array","items":{"$ref":"ArchiveConfig"}}}}"#,
    ),
    (
        "JobConfig",
        r#"{"description":"Clean-up setting of jobs.","type":"object","required":["job_retain_number"],"properties":{"job_retain_number":{"description":"Number of job records to keep.","type":"integer","format":"int32","minimum":10000,"maximum":10000000}}}"#,
    ),
    (
        "PlatformEnvironment",
        r#"{"description":"How the platform is deployed and which of its optional parts are there.","type":"object","properties":{"dev_user_pool":{"description":"Whether notebooks run in a dedicated resource pool.","type":"boolean"},"has_dev":{"description":"Whether the development environment is integrated.","type":"boolean"},"has_drug":{"description":"Whether virtual drug screening is deployed.","type":"boolean"},"has_encryption_button":{"description":"Whether the console shows the encryption button.","type":"boolean"},"deploy_mode":{"description":"Mode the platform is deployed in, such as `basic`.","type":"string"},"enable_cold_archive":{"description":"Whether data can be archived to cold storage.","type":"boolean"},"public_bucket_path":{"description":"HTTPS address of the bucket with the public data of EIHealth.","type":"string"}}}"#,
    ),
    (
        "PlatformOverview",
        r#"{"description":"What the platform holds and how it is billed.","type":"object","properties":{"id":{"description":"Id of the platform.","type":"string","maxLength":64},"storage":{"description":"Volume of stored data, in bytes.","type":"integer","format":"int64"},"project_num":{"description":"Number of projects on the platform.","type":"integer","format":"int32"},"charge_mode":{"description":"Code of the billing mode, such as `2`.","type":"integer","format":"int32"},"is_arrears":{"description":"Whether the account is in arrears.","type":"boolean"}}}"#,
    ),
    (
        "Quota",
        r#"{"description":"Limit of one kind of resource, and how much of it is used.","type":"object","properties":{"name":{"description":"What is limited: `USER`, `PROJECT`, `USER_PROJECT`, `STORAGE`, `PROJECT_APP`, `PROJECT_NOTEBOOK`, `PROJECT_WORKFLOW` or `PROJECT_IMAGE`.","$ref":"QuotaName"},"total":{"description":"Limit, in `unit`.","type":"integer","format":"int32"},"unit":{"description":"Unit of `total` and `usage`.","type":"string"},"usage":{"description":"Amount used, in `unit`.","type":"integer","format":"int32"}}}"#,
    ),
    (
        "QuotaList",
        r#"{"description":"Quotas of the platform.","type":"object","properties":{"quotas":{"description":"Quotas, one for each kind of resource.","type":"array","items":{"$ref":"Quota"}},"count":{"description":"Number of quotas.","type":"integer","format":"int32"}}}"#,
    ),
    (
        "QuotaName",
        r#"{"description":"What a quota limits.","type":"string","enum":["USER","PROJECT","USER_PROJECT","STORAGE","PROJECT_APP","PROJECT_NOTEBOOK","PROJECT_WORKFLOW","PROJECT_IMAGE"]}"#,
    ),
    (
        "VendorConfig",
        r#"{"description":"Vendor name and logo of the platform.","type":"object","properties":{"logo":{"description":"Logo image, in base64.","type":"string"},"name":{"description":"Display name of the vendor.","type":"string"}}}"#,
    ),
];
