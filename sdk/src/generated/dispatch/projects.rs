// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_PROJECT,
        call: create_project,
        request: Some(replay::<types::CreateProject>),
        responses: &[(201, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "projects",
            group: "Projects",
            section: "4.1.3.1 创建项目",
            summary: "Create a platform project",
            description: "Creates a project with its own object storage bucket and image namespace. The caller becomes its owner. Refused with `eihealth.01020007` if it would have more than 5 tags; with `eihealth.01020051` if the bucket is no parallel file system; with `eihealth.01020052` if another project uses the bucket; with `eihealth.01020049` if the name of the bucket is taken; with `eihealth.01020001` if the name is taken; with `eihealth.01020044` if the quota of storage is not from 1 GB to 10 PB.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"Platform project to create.","schema":{"$ref":"CreateProject"},"media":"application/json","example":{"description":"Whole-genome sequencing of the pilot cohort","name":"wgs-pilot","tags":["wgs","germline"],"is_core":false}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new project.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_PROJECT,
        call: list_project,
        request: None,
        responses: &[(200, replay::<types::ProjectList>)],
        list: Some(List {
            facts: &operations::LIST_PROJECT_PAGES,
            items: answer::items::<types::ProjectList>,
            pages: answer::page::<types::ProjectList>,
        }),
        about: About {
            area: "projects",
            group: "Projects",
            section: "4.1.3.2 获取项目列表",
            summary: "List platform projects",
            description: "Returns the projects that the caller owns or is a member of.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The projects.","media":"application/json","schema":{"$ref":"ProjectList"}}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_PROJECT,
        call: update_project,
        request: Some(replay::<types::UpdateProject>),
        responses: &[],
        list: None,
        about: About {
            area: "projects",
            group: "Projects",
            section: "4.1.3.3 更新项目",
            summary: "Update a platform project",
            description: "Setting `status` to `INACTIVE` freezes the project, `ACTIVE` makes it usable again. Refused with `eihealth.01020003` if the creation of the project has not ended; with `eihealth.01020007` if it would have more than 5 tags; with `eihealth.01020016` if the caller is not the owner; with `eihealth.01020040` if a core project is to be one no longer; with `eihealth.01020042` if the quota is less than what the project stores; with `eihealth.01020001` if the name is taken; with `eihealth.01020015` if a project that is not frozen is to be marked for deletion; with `eihealth.01020044` if the quota of storage is not from 1 GB to 10 PB.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"New properties of a platform project.","schema":{"$ref":"UpdateProject"},"media":"application/json","example":{"description":"Whole-genome sequencing of the pilot cohort, 120 samples","status":"ACTIVE","tags":["wgs","germline"],"is_core":false,"storage_quota":10995116277760}}]"#,
            answers: r#"[{"status":"200","description":"The project was updated."}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_PROJECT,
        call: delete_project,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "projects",
            group: "Projects",
            section: "4.1.3.4 删除项目",
            summary: "Delete a platform project",
            description: "Only the owner may delete a project, and an active one must first be made `INACTIVE` with `update_project`. Refused with `eihealth.01020006` if the project is active; with `eihealth.01020009` if the caller is not the owner; with `eihealth.01020016` if the caller is not the owner.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"header","name":"X-Delete-Now","required":false,"description":"Whether to delete the project at once instead of marking it for deletion. Not for core projects.","schema":{"type":"boolean","default":false}}]"#,
            answers: r#"[{"status":"200","description":"The project was deleted, or marked for deletion."}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_PROJECT,
        call: show_project,
        request: None,
        responses: &[(200, replay::<types::Project>)],
        list: None,
        about: About {
            area: "projects",
            group: "Projects",
            section: "4.1.3.5 获取项目详情",
            summary: "Get a platform project",
            description: "Returns the project with its storage, its members and the role of the caller in it.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"header","name":"X-Bucket-Name","required":false,"description":"Name of the object storage bucket of the project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"header","name":"X-Namespace-Name","required":false,"description":"Organization of the container registry that holds the images of the project.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The project.","media":"application/json","schema":{"$ref":"Project"}}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_MEMBER,
        call: update_member,
        request: Some(replay::<types::UpdateMember>),
        responses: &[],
        list: None,
        about: About {
            area: "projects",
            group: "Projects",
            section: "4.1.3.6 更新或者添加项目成员角色",
            summary: "Add a project member or change their role",
            description: "Gives the user the role in the project. The answer is 201 if the user was not a member before, 200 if the role changed. The role of the owner cannot be changed. Refused with `eihealth.01020013` if the user is the owner; with `eihealth.01020008` if the user is not active; with `eihealth.01020047` if the platform does not have the role.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"user_id","required":true,"description":"Id of the user.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Role to give to a user.","schema":{"$ref":"UpdateMember"},"media":"application/json","example":{"role":"Developer"}}]"#,
            answers: r#"[{"status":"200","description":"The role of the member was changed."},{"status":"201","description":"The user was added to the project."}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_MEMBER,
        call: delete_member,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "projects",
            group: "Projects",
            section: "4.1.3.7 移除项目成员",
            summary: "Remove a project member",
            description: "Takes the access to the project from the user. The owner cannot be removed. Refused with `eihealth.01020013` if the user is the owner.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"user_id","required":true,"description":"Id of the user.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The member was removed."}]"#,
        },
    },
    Entry {
        operation: &operations::TRANSFER_PROJECT,
        call: transfer_project,
        request: Some(replay::<types::TransferProject>),
        responses: &[],
        list: None,
        about: About {
            area: "projects",
            group: "Projects",
            section: "4.1.3.8 转移项目",
            summary: "Transfer a platform project to another owner",
            description: "Makes another user the owner of the project. Only the owner may do this. Refused with `eihealth.01020010` if the project is neither available nor frozen; with `eihealth.01020011` if the caller is not the owner; with `eihealth.01020012` if the new owner is no administrator; with `eihealth.01020008` if the user is not active.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"User to hand a project over to.","schema":{"$ref":"TransferProject"},"media":"application/json","example":{"user_id":"c90e4a7b28d15f63a1e7b0d94c3f8256"}}]"#,
            answers: r#"[{"status":"200","description":"The project was handed over."}]"#,
        },
    },
    Entry {
        operation: &operations::BATCH_DELETE_MEMBER,
        call: batch_delete_member,
        request: Some(replay::<types::BatchDeleteMember>),
        responses: &[
            (200, replay::<Vec<types::MemberRemoval>>),
            (207, replay::<Vec<types::MemberRemoval>>),
        ],
        list: None,
        about: About {
            area: "projects",
            group: "Projects",
            section: "4.1.3.9 批量删除项目成员",
            summary: "Remove several project members",
            description: "Each user succeeds or fails by itself. The answer is 207 if some failed, and every entry tells its own outcome. The owner cannot be removed. Refused with `eihealth.01020013` if the user is the owner; with `eihealth.01020028` if a user is listed twice.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Members to remove from a project.","schema":{"$ref":"BatchDeleteMember"},"media":"application/json","example":{"members":[{"user_id":"c90e4a7b28d15f63a1e7b0d94c3f8256"}]}}]"#,
            answers: r#"[{"status":"200","description":"All of the members were removed.","media":"application/json","schema":{"$ref":"MemberRemovalList"}},{"status":"207","description":"Some of the members could not be removed; each entry tells its own outcome.","media":"application/json","schema":{"$ref":"MemberRemovalList"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_PROJECT_TRACKER,
        call: show_project_tracker,
        request: None,
        responses: &[(200, replay::<types::ProjectTracker>)],
        list: None,
        about: About {
            area: "projects",
            group: "Projects",
            section: "4.1.3.10 获取项目审计日志追踪器",
            summary: "Get the audit tracker of a project",
            description: "Returns which data events of the project are recorded, and for how long the records are kept.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The settings of the tracker.","media":"application/json","schema":{"$ref":"ProjectTracker"}}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_PROJECT_TRACKER,
        call: update_project_tracker,
        request: Some(replay::<types::UpdateProjectTracker>),
        responses: &[],
        list: None,
        about: About {
            area: "projects",
            group: "Projects",
            section: "4.1.3.11 更新项目审计日志追踪器配置",
            summary: "Set which events the audit tracker records",
            description: "Write events are always recorded, so `WRITE` must be among the events. Refused with `eihealth.01020036` if `WRITE` is not among the events.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Data events to audit.","schema":{"$ref":"UpdateProjectTracker"},"media":"application/json","example":{"data_event":["READ","WRITE"]}}]"#,
            answers: r#"[{"status":"200","description":"The tracker was updated."}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_PROJECT_TRACE,
        call: show_project_trace,
        request: None,
        responses: &[(200, replay::<types::TraceFileList>)],
        list: Some(List {
            facts: &operations::SHOW_PROJECT_TRACE_PAGES,
            items: answer::items::<types::TraceFileList>,
            pages: answer::page::<types::TraceFileList>,
        }),
        about: About {
            area: "projects",
            group: "Projects",
            section: "4.1.3.12 获取项目审计日志",
            summary: "List audit log files of a project",
            description: "Returns, page by page, the files and folders in one folder of the audit logs. `show_project_trace_data` gives the address of a single file.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"path","required":true,"description":"Folder of the audit logs to list.","schema":{"type":"string","maxLength":2000}},{"in":"query","name":"limit","required":false,"description":"Largest number of items to return in one page.","schema":{"type":"integer","format":"int32","default":100,"minimum":1,"maximum":1000}},{"in":"query","name":"offset","required":false,"description":"Number of items to skip before the first one returned.","schema":{"type":"integer","format":"int32","default":0,"minimum":0,"maximum":100000000}}]"#,
            answers: r#"[{"status":"200","description":"The files and folders in the folder.","media":"application/json","schema":{"$ref":"TraceFileList"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_PROJECT_TRACE_DATA,
        call: show_project_trace_data,
        request: None,
        responses: &[(200, replay::<types::TraceFile>)],
        list: None,
        about: About {
            area: "projects",
            group: "Projects",
            section: "4.1.3.13 获取指定审计日志",
            summary: "Get an audit log file of a project",
            description: "Returns what is known about one audit log file, with an address to download it from.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"path","required":true,"description":"Full path of the audit log file, as `show_project_trace` gives it.","schema":{"type":"string","minLength":1,"maxLength":2000}}]"#,
            answers: r#"[{"status":"200","description":"The audit log file.","media":"application/json","schema":{"$ref":"TraceFile"}}]"#,
        },
    },
    Entry {
        operation: &operations::DOWNLOAD_DATA_TRACE,
        call: download_data_trace,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "projects",
            group: "Projects",
            section: "4.1.3.14 下载近一万条审计日志",
            summary: "Download the latest audit records of a project",
            description: "Returns a file with up to ten thousand of the latest records.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"header","name":"X-Language","required":true,"description":"Language of the records.","schema":{"$ref":"TraceLanguage"}}]"#,
            answers: r#"[{"status":"200","description":"The records, as a file.","media":"application/octet-stream","schema":{"type":"string","format":"binary"}}]"#,
        },
    },
];

fn create_project(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_project(arguments.required::<types::CreateProject>("body", "body")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn list_project(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.list_project();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ProjectList>)]))
}

fn update_project(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_project(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::UpdateProject>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn delete_project(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .delete_project(arguments.required::<String>("path", "eihealth_project_id")?);
    if let Some(value) = arguments.optional::<bool>("header", "X-Delete-Now")? {
        call = call.x_delete_now(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn show_project(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let mut call = client
        .show_project(arguments.required::<String>("path", "eihealth_project_id")?);
    if let Some(value) = arguments.optional::<String>("header", "X-Bucket-Name")? {
        call = call.x_bucket_name(value);
    }
    if let Some(value) = arguments.optional::<String>("header", "X-Namespace-Name")? {
        call = call.x_namespace_name(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::Project>)]))
}

fn update_member(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_member(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "user_id")?,
            arguments.required::<types::UpdateMember>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn delete_member(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_member(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "user_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn transfer_project(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .transfer_project(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::TransferProject>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn batch_delete_member(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .batch_delete_member(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::BatchDeleteMember>("body", "body")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<Vec<types::MemberRemoval>>)],
        ),
    )
}

fn show_project_tracker(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_project_tracker(
            arguments.required::<String>("path", "eihealth_project_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ProjectTracker>)]))
}

fn update_project_tracker(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_project_tracker(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::UpdateProjectTracker>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn show_project_trace(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .show_project_trace(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("query", "path")?,
        );
    if let Some(value) = arguments.optional::<i64>("query", "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "offset")? {
        call = call.offset(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::TraceFileList>)]))
}

fn show_project_trace_data(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_project_trace_data(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "path")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::TraceFile>)]))
}

fn download_data_trace(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .download_data_trace(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::TraceLanguage>("header", "X-Language")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::download)]))
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "BatchDeleteMember",
        r#"{"description":"Members to remove from a project.","type":"object","required":["members"],"properties":{"members":{"description":"The members to remove.","type":"array","minItems":1,"maxItems":5,"items":{"$ref":"MemberRef"}}}}"#,
    ),
    (
        "CreateProject",
        r#"{"description":"Platform project to create.","type":"object","required":["name"],"properties":{"description":{"description":"What the project is for.","type":"string","maxLength":1024},"name":{"description":"Name of the project.","type":"string","minLength":3,"maxLength":45},"tags":{"description":"Tags that help to find the project.","type":"array","maxItems":5,"items":{"type":"string","minLength":1,"maxLength":32}},"is_core":{"description":"Whether it is to be a core project, which only its owner may freeze, restore, delete or configure.","type":"boolean","default":true},"is_new_bucket":{"description":"Whether to create a new bucket for the project. For weather platforms only.","type":"boolean"},"bucket_name":{"description":"Name of the bucket of the project; it must not be in use by another. For weather platforms only.","type":"string","minLength":3,"maxLength":63}}}"#,
    ),
    (
        "MemberRef",
        r#"{"description":"Member of a project, by user id.","type":"object","required":["user_id"],"properties":{"user_id":{"description":"User id of the member.","type":"string","minLength":1,"maxLength":128}}}"#,
    ),
    (
        "MemberRemoval",
        r#"{"description":"Outcome of removing one member.","type":"object","properties":{"id":{"description":"User id of the member.","type":"string"},"name":{"description":"User name of the member.","type":"string"},"status":{"description":"Whether the member was removed, such as `SUCCESS` or `FAILED`.","type":"string"},"failed_reason":{"description":"Why the member was not removed; absent if they were.","type":"string"}}}"#,
    ),
    (
        "MemberRemovalList",
        r#"{"description":"Outcomes of the removal, one for each member asked for.","type":"array","items":{"$ref":"MemberRemoval"}}"#,
    ),
    (
        "MemberRole",
        r#"{"description":"Role of a member of a project.","type":"string","enum":["Administrator","Developer","Uploader","Viewer"]}"#,
    ),
    (
        "Project",
        r#"{"description":"Platform project with its storage and members.","type":"object","properties":{"id":{"description":"Id of the project, the `eihealth_project_id` of the operations on it.","type":"string"},"name":{"description":"Name of the project.","type":"string"},"obs_bucket_name":{"description":"Name of the object storage bucket that holds the data of the project.","type":"string"},"swr_namespace":{"description":"Organization of the container registry that holds the images of the project.","type":"string"},"creator":{"description":"Name of the user who owns the project.","type":"string"},"role":{"description":"Role of the caller in the project, such as `Administrator` or `Viewer`.","type":"string"},"roles":{"description":"Members of the project, by role.","type":"array","items":{"$ref":"ProjectRole"}},"size":{"description":"Storage the bucket of the project takes.","type":"integer","format":"int64"},"status":{"description":"State of the project: `ACTIVE` (usable), `INACTIVE` (frozen), `TO_BE_DELETED` (deletion asked for), or another.","type":"string"},"tags":{"description":"Tags of the project.","type":"array","items":{"type":"string"}},"description":{"description":"What the project is for.","type":"string"},"create_time":{"description":"When the project was created.","type":"string","format":"date-time"},"update_time":{"description":"When the project last changed.","type":"string","format":"date-time"},"delete_time":{"description":"When its deletion was asked for; absent unless it was.","type":"string","format":"date-time"},"is_core":{"description":"Whether it is a core project, which only its owner may freeze, restore, delete or configure.","type":"boolean"},"storage_quota":{"description":"Most data the project may hold, in bytes; -1 means no limit.","type":"integer","format":"int64"}}}"#,
    ),
    (
        "ProjectList",
        r#"{"description":"Platform projects of a user.","type":"object","properties":{"count":{"description":"Number of projects.","type":"integer","format":"int32"},"projects":{"description":"One entry for each project that matches.","type":"array","items":{"$ref":"ProjectSummary"}}}}"#,
    ),
    (
        "ProjectRole",
        r#"{"description":"Role in a project, with the members that have it.","type":"object","properties":{"role_type":{"description":"Name of the role, such as `Administrator` or `Viewer`.","type":"string"},"users":{"description":"Members that have the role.","type":"array","items":{"$ref":"RoleMember"}}}}"#,
    ),
    (
        "ProjectState",
        r#"{"description":"State that a project can be brought to.","type":"string","enum":["ACTIVE","INACTIVE"]}"#,
    ),
    (
        "ProjectSummary",
        r#"{"description":"Platform project as it stands in a list.","type":"object","properties":{"id":{"description":"Id of the project, the `eihealth_project_id` of the operations on it.","type":"string"},"name":{"description":"Name of the project.","type":"string"},"creator":{"description":"Name of the user who owns the project.","type":"string"},"role":{"description":"Role of the caller in the project, such as `Administrator` or `Viewer`.","type":"string"},"size":{"description":"Storage the bucket of the project takes.","type":"integer","format":"int64"},"status":{"description":"State of the project: `ACTIVE` (usable), `INACTIVE` (frozen), `TO_BE_DELETED` (deletion asked for), or another.","type":"string"},"tags":{"description":"Tags of the project.","type":"array","items":{"type":"string"}},"description":{"description":"What the project is for.","type":"string"},"create_time":{"description":"When the project was created.","type":"string","format":"date-time"},"update_time":{"description":"When the project last changed.","type":"string","format":"date-time"},"delete_time":{"description":"When its deletion was asked for; absent unless it was.","type":"string","format":"date-time"},"is_core":{"description":"Whether it is a core project, which only its owner may freeze, restore, delete or configure.","type":"boolean"}}}"#,
    ),
    (
        "ProjectTracker",
        r#"{"description":"Settings by which the data events of a project are audited.","type":"object","properties":{"bucket_lifecycle":{"description":"How long audit logs are kept in the bucket they are saved to; the unit is not documented.","type":"integer","format":"int32"},"data_event":{"description":"Data events that are recorded, as `update_project_tracker` takes them.","type":"array","items":{"type":"string"}}}}"#,
    ),
    (
        "RoleMember",
        r#"{"description":"Member of a project.","type":"object","properties":{"id":{"description":"User id of the member.","type":"string"},"name":{"description":"User name of the member.","type":"string"}}}"#,
    ),
    (
        "TraceFile",
        r#"{"description":"File or folder of audit logs.","type":"object","properties":{"path":{"description":"Full path of the file or folder. Its folders may be separated by `|`.","type":"string"},"name":{"description":"Name of the file or folder, without its path.","type":"string"},"type":{"description":"Whether it is a file or a folder.","$ref":"DataEntryType"},"size":{"description":"Size of the file.","type":"integer","format":"int64","default":0},"create_time":{"description":"When the file or folder was created.","type":"string","format":"date-time"},"download_url":{"description":"Address to download the file from.","type":"string","x-sensitive":true}}}"#,
    ),
    (
        "TraceFileList",
        r#"{"description":"Audit log files and folders of a project.","type":"object","properties":{"count":{"description":"Number of files and folders in the folder.","type":"integer","format":"int64"},"datas":{"description":"The files and folders of this page.","type":"array","items":{"$ref":"TraceFile"}},"bucket_size":{"description":"Storage the bucket of the audit logs takes.","type":"integer","format":"int64"}}}"#,
    ),
    (
        "TraceLanguage",
        r#"{"description":"Language of audit records: Chinese or English.","type":"string","enum":["zh_cn","en-us"]}"#,
    ),
    (
        "TracedDataEvent",
        r#"{"description":"Operations on data that are recorded.","type":"string","enum":["READ","WRITE"]}"#,
    ),
    (
        "TransferProject",
        r#"{"description":"User to hand a project over to.","type":"object","required":["user_id"],"properties":{"user_id":{"description":"Id of the user who becomes the owner.","type":"string","minLength":1,"maxLength":64}}}"#,
    ),
    (
        "UpdateMember",
        r#"{"description":"Role to give to a user.","type":"object","required":["role"],"properties":{"role":{"description":"Role of the user in the project.","$ref":"MemberRole"}}}"#,
    ),
    (
        "UpdateProject",
        r#"{"description":"New properties of a platform project.","type":"object","properties":{"description":{"description":"What the project is for.","type":"string","maxLength":1024},"status":{"description":"`INACTIVE` freezes the project, `ACTIVE` makes it usable again.","$ref":"ProjectState"},"tags":{"description":"Tags that help to find the project.","type":"array","maxItems":5,"items":{"type":"string","minLength":1,"maxLength":32}},"is_core":{"description":"Whether it is a core project. A core project stays one.","type":"boolean"},"storage_quota":{"description":"Most data the project may hold, in bytes: from 1073741824 (1 GiB) up and not less than it holds now, or -1 for no limit.","type":"integer","format":"int64","minimum":-1,"maximum":11258999068426240}}}"#,
    ),
    (
        "UpdateProjectTracker",
        r#"{"description":"Data events to audit.","type":"object","required":["data_event"],"properties":{"data_event":{"description":"Data events to record. `WRITE` must be one of them.","type":"array","maxItems":2,"items":{"$ref":"TracedDataEvent"}}}}"#,
    ),
];
