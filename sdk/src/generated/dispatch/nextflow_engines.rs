// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::INSTALL_NEXTFLOW,
        call: install_nextflow,
        request: None,
        responses: &[(202, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "nextflow-engines",
            group: "Nextflow engine",
            section: "4.8.1.1 安装 Nextflow",
            summary: "Install Nextflow",
            description: "Installs either a `version` that the platform offers or an uploaded `file`; one of the two has to be given. A large file can be sent in parts, one request each. Follow the installation with `show_nextflow`. The service refuses to install Nextflow a second time. Refused with `eihealth.01090016` if an engine is installed; with `eihealth.01090018` if there is neither a version nor a file; with `eihealth.01090017` if what describes a part of the file is missing; with `eihealth.01090011` if the platform doesn't have the version.",
            deprecated: false,
            inputs: r#"[{"in":"form","name":"file","required":false,"description":"Installation file, or this part of it. Leave it out to install a `version`.","schema":{"description":"Installation file, or this part of it. Leave it out to install a `version`.","type":"string","format":"binary"}},{"in":"form","name":"part_number","required":false,"description":"Number of this part, counted from 1.","schema":{"description":"Number of this part, counted from 1.","type":"integer","format":"int32","default":1,"minimum":1,"maximum":128}},{"in":"form","name":"total_part","required":false,"description":"Number of parts that the file is split into.","schema":{"description":"Number of parts that the file is split into.","type":"integer","format":"int32","default":1,"minimum":1,"maximum":128}},{"in":"form","name":"multipart_id","required":false,"description":"Id of the upload that the part belongs to. Needed with every part but the first.","schema":{"description":"Id of the upload that the part belongs to. Needed with every part but the first.","type":"string","minLength":1,"maxLength":128}},{"in":"form","name":"file_name","required":false,"description":"Name of the installation file.","schema":{"description":"Name of the installation file.","type":"string","minLength":1,"maxLength":100}},{"in":"form","name":"version","required":false,"description":"Version to install, as `list_nextflow_version` gives it. Leave it out to upload a `file`.","schema":{"description":"Version to install, as `list_nextflow_version` gives it. Leave it out to upload a `file`.","type":"string","minLength":1,"maxLength":50}}]"#,
            answers: r#"[{"status":"202","description":"Accepted; the id is that of the engine, which is installed in the background.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_NEXTFLOW,
        call: show_nextflow,
        request: None,
        responses: &[(200, replay::<types::NextflowEngine>)],
        list: None,
        about: About {
            area: "nextflow-engines",
            group: "Nextflow engine",
            section: "4.8.1.2 查询 Nextflow 配置详情",
            summary: "Get the Nextflow engine",
            description: "Returns the version of the engine, the state of its installation and the space it uses.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"id","required":true,"description":"Id of the engine, as `install_nextflow` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The engine.","media":"application/json","schema":{"$ref":"NextflowEngine"}}]"#,
        },
    },
    Entry {
        operation: &operations::UNINSTALL_NEXTFLOW,
        call: uninstall_nextflow,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "nextflow-engines",
            group: "Nextflow engine",
            section: "4.8.1.3 卸载 Nextflow",
            summary: "Uninstall Nextflow",
            description: "Removes the Nextflow engine; answered with 202 when the removal goes on in the background.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"id","required":true,"description":"Id of the engine, as `install_nextflow` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"Nextflow is uninstalled."},{"status":"202","description":"Accepted; Nextflow is uninstalled in the background."}]"#,
        },
    },
    Entry {
        operation: &operations::CLEAN_NEXTFLOW_CACHE,
        call: clean_nextflow_cache,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "nextflow-engines",
            group: "Nextflow engine",
            section: "4.8.1.4 清理 Nextflow 缓存",
            summary: "Clear the Nextflow cache",
            description: "Frees space that earlier jobs use. Follow it by the `cache_status` that `show_nextflow` gives.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"202","description":"Accepted; the cache is cleared in the background."}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_NEXTFLOW_VERSION,
        call: list_nextflow_version,
        request: None,
        responses: &[(200, replay::<types::NextflowVersionList>)],
        list: Some(List {
            facts: &operations::LIST_NEXTFLOW_VERSION_PAGES,
            items: answer::items::<types::NextflowVersionList>,
            pages: answer::page::<types::NextflowVersionList>,
        }),
        about: About {
            area: "nextflow-engines",
            group: "Nextflow engine",
            section: "4.8.1.5 查询 Nextflow 版本列表",
            summary: "List Nextflow versions",
            description: "Returns the versions that `install_nextflow` can install without a file.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The versions.","media":"application/json","schema":{"$ref":"NextflowVersionList"}}]"#,
        },
    },
];

fn install_nextflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client.install_nextflow();
    if let Some(value) = arguments.optional::<Upload>("form", "file")? {
        call = call.file(value);
    }
    if let Some(value) = arguments.optional::<i64>("form", "part_number")? {
        call = call.part_number(value);
    }
    if let Some(value) = arguments.optional::<i64>("form", "total_part")? {
        call = call.total_part(value);
    }
    if let Some(value) = arguments.optional::<String>("form", "multipart_id")? {
        call = call.multipart_id(value);
    }
    if let Some(value) = arguments.optional::<String>("form", "file_name")? {
        call = call.file_name(value);
    }
    if let Some(value) = arguments.optional::<String>("form", "version")? {
        call = call.version(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn show_nextflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.show_nextflow(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::NextflowEngine>)]))
}

fn uninstall_nextflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.uninstall_nextflow(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn clean_nextflow_cache(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.clean_nextflow_cache();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_nextflow_version(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.list_nextflow_version();
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::NextflowVersionList>)],
        ),
    )
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "NextflowEngine",
        r#"{"description":"Nextflow engine of the platform.","type":"object","properties":{"version":{"description":"Version of the engine.","type":"string"},"workspace":{"description":"Space that the work directory takes, in bytes.","type":"integer","format":"int64"},"status":{"description":"State of the engine, such as `success`.","type":"string"},"progress":{"description":"How far the installation has come.","type":"number","format":"double"},"failed_reason":{"description":"Why the engine could not be installed; absent if it could.","type":"string"},"cache_status":{"description":"How far the clearing of the cache has come; absent if none was asked for.","type":"string"}}}"#,
    ),
    (
        "NextflowVersionList",
        r#"{"description":"Nextflow versions that the platform offers.","type":"object","properties":{"count":{"description":"Number of versions.","type":"integer","format":"int32"},"versions":{"description":"One entry for each version that can be installed.","type":"array","items":{"type":"string"}}}}"#,
    ),
];
