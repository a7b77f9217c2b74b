// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::DELETE_BACKUP,
        call: delete_backup,
        request: None,
        responses: &[(202, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "backups",
            group: "Backups",
            section: "4.3.1.1 删除归档",
            summary: "Delete an archive",
            description: "Deletes in the background; follow the data job with `show_data_job`.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"backup_id","required":true,"description":"Id of the archive, as `list_backup` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"202","description":"Accepted; the id of the data job that deletes the archive.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_BACKUP_PATH,
        call: show_backup_path,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "backups",
            group: "Backups",
            section: "4.3.1.2 获取指定归档的全数据清单",
            summary: "Download the file list of an archive",
            description: "Returns the complete list of the data in the archive.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"backup_id","required":true,"description":"Id of the archive, as `list_backup` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The list of archived data.","media":"application/octet-stream","schema":{"type":"string","format":"binary"}}]"#,
        },
    },
    Entry {
        operation: &operations::RESTORE_BACKUP,
        call: restore_backup,
        request: Some(replay::<types::RestoreBackup>),
        responses: &[(202, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "backups",
            group: "Backups",
            section: "4.3.1.3 恢复归档",
            summary: "Restore an archive into a project",
            description: "Copies the archived data into a folder of the target project in the background; follow the data job with `show_data_job`.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"backup_id","required":true,"description":"Id of the archive, as `list_backup` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Where to restore an archive to.","schema":{"$ref":"RestoreBackup"},"media":"application/json","example":{"overwrite":false,"target_folder":"restored/","target_project_id":"58b0c1f6-2e9d-47a3-8c54-e3d7690ab12f"}}]"#,
            answers: r#"[{"status":"202","description":"Accepted; the id of the data job that restores the archive.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_BACKUP,
        call: list_backup,
        request: None,
        responses: &[(200, replay::<types::BackupList>)],
        list: Some(List {
            facts: &operations::LIST_BACKUP_PAGES,
            items: answer::items::<types::BackupList>,
            pages: answer::page::<types::BackupList>,
        }),
        about: About {
            area: "backups",
            group: "Backups",
            section: "4.3.1.4 查询归档列表",
            summary: "List archives",
            description: "Returns the archives of all projects that the user manages, page by page.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"limit","required":false,"description":"Largest number of items to return in one page.","schema":{"type":"integer","format":"int32","default":100,"minimum":1,"maximum":1000}},{"in":"query","name":"offset","required":false,"description":"Number of items to skip before the first one returned.","schema":{"type":"integer","format":"int32","default":0,"minimum":0,"maximum":100000000}},{"in":"query","name":"sort_dir","required":false,"description":"Sort direction.","schema":{"default":"desc","$ref":"SortDirection"}},{"in":"query","name":"sort_key","required":false,"description":"Field to sort by, `type` or `end_time`.","schema":{"$ref":"BackupSortKey"}}]"#,
            answers: r#"[{"status":"200","description":"The archives.","media":"application/json","schema":{"$ref":"BackupList"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_BACKUP,
        call: create_backup,
        request: Some(replay::<types::CreateBackup>),
        responses: &[(202, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "backups",
            group: "Backups",
            section: "4.3.1.5 归档数据",
            summary: "Archive data of a project",
            description: "Copies data of one project to the archive bucket in the background; follow the data job with `show_data_job`. Refused with `eihealth.01030033` if the data is of several projects; with `eihealth.01030034` if a folder holds referenced data.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Project data to archive.","schema":{"$ref":"CreateBackup"},"media":"application/json","example":{"description":"Raw reads of the first quarter.","name":"wgs-cohort-2024-q1","sub_paths":["raw/","reference/hg38.fa"],"storage_type":"COLD","delete_archived_data":false}}]"#,
            answers: r#"[{"status":"202","description":"Accepted; the id of the data job that archives.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
];

fn delete_backup(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_backup(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "backup_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn show_backup_path(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_backup_path(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "backup_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::download)]))
}

fn restore_backup(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .restore_backup(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "backup_id")?,
            arguments.required::<types::RestoreBackup>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn list_backup(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let mut call = client
        .list_backup(arguments.required::<String>("path", "eihealth_project_id")?);
    if let Some(value) = arguments.optional::<i64>("query", "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = arguments.optional::<types::SortDirection>("query", "sort_dir")?
    {
        call = call.sort_dir(value);
    }
    if let Some(value) = arguments.optional::<types::BackupSortKey>("query", "sort_key")?
    {
        call = call.sort_key(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::BackupList>)]))
}

fn create_backup(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_backup(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateBackup>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "Backup",
        r#"{"description":"An archive: a copy of project data in archive storage.","type":"object","properties":{"id":{"description":"Id of the archive, which the other backup operations take as `backup_id`.","type":"string"},"name":{"description":"Name that the archive was given.","type":"string"},"type":{"description":"How the archive was made.","type":"string"},"storage_type":{"description":"Storage class of the archive, as `create_backup` takes it.","type":"string"},"region":{"description":"Region that holds the archive.","type":"string"},"paths":{"description":"Archived files and folders, as `project:/path`.","type":"array","items":{"type":"string"}},"start_time":{"description":"When archiving started.","type":"string","format":"date-time"},"end_time":{"description":"When archiving ended.","type":"string","format":"date-time"},"archive_days":{"description":"Days since the data was archived.","type":"integer","format":"int32"},"size":{"description":"Size of the archived data.","type":"integer","format":"int64"},"description":{"description":"Text that the archive was described with.","type":"string"},"operator_name":{"description":"Name of the user who made the archive.","type":"string"}}}"#,
    ),
    (
        "BackupList",
        r#"{"description":"Archives of the projects that the user manages.","type":"object","properties":{"count":{"description":"Number of all archives.","type":"integer","format":"int64"},"backups":{"description":"Archives of this page.","type":"array","items":{"$ref":"Backup"}}}}"#,
    ),
    (
        "BackupSortKey",
        r#"{"description":"Field to sort backups by.","type":"string","enum":["type","end_time"]}"#,
    ),
    (
        "BackupStorageType",
        r#"{"description":"Storage class of a backup.","type":"string","enum":["STANDARD","COLD"]}"#,
    ),
    (
        "CreateBackup",
        r#"{"description":"Project data to archive.","type":"object","required":["name","sub_paths"],"properties":{"description":{"description":"What the archive is for, in words.","type":"string","maxLength":1000},"name":{"description":"Name to give to the archive.","type":"string","minLength":1,"maxLength":100},"sub_paths":{"description":"Files and folders of the project to archive; a folder ends in `/`, such as `raw/`.","type":"array","minItems":1,"maxItems":50,"items":{"type":"string","minLength":1,"maxLength":2000}},"storage_type":{"description":"Storage class of the archive: `STANDARD`, or `COLD` for data that is seldom read.","$ref":"BackupStorageType"},"delete_archived_data":{"description":"Whether to delete the data from the project once it is archived.","type":"boolean"}}}"#,
    ),
    (
        "RestoreBackup",
        r#"{"description":"Where to restore an archive to.","type":"object","required":["target_project_id"],"properties":{"overwrite":{"description":"What to do with files that exist already: `true` overwrites all of them, `false` skips all.","type":"boolean","default":true},"target_folder":{"description":"Folder of the target project to restore into, ending in `/`, such as `restored/`.","type":"string","maxLength":2000},"target_project_id":{"description":"Id of the platform project to restore into.","type":"string","minLength":1,"maxLength":128}}}"#,
    ),
];
