// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
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
    },
    Entry {
        operation: &operations::SHOW_BACKUP_PATH,
        call: show_backup_path,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::RESTORE_BACKUP,
        call: restore_backup,
        request: Some(replay::<types::RestoreBackup>),
        responses: &[(202, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::LIST_BACKUP,
        call: list_backup,
        request: None,
        responses: &[(200, replay::<types::BackupList>)],
    },
    Entry {
        operation: &operations::CREATE_BACKUP,
        call: create_backup,
        request: Some(replay::<types::CreateBackup>),
        responses: &[(202, replay::<types::ResourceId>)],
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
