// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_NEXTFLOW_WORKFLOW,
        call: create_nextflow_workflow,
        request: None,
        responses: &[(201, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "nextflow-workflows",
            group: "Nextflow workflows",
            section: "4.8.4.1 创建流程",
            summary: "Create a Nextflow workflow",
            description: "Uploads the files of a workflow, which `create_nextflow_job` can then run. Refused with `eihealth.01090003` if the file is too large; with `eihealth.01090005` if the parameter file is too large; with `eihealth.01090021` if the parameter file is not named `.yaml`, `.yml`, `.json` or `.txt`; with `eihealth.01090001` if there is no file; with `eihealth.01090002` if the file is empty; with `eihealth.01090004` if the name of the file can't be one; with `eihealth.01090007` if there are too many parameters; with `eihealth.01090008` if the archive can't be read; with `eihealth.01090009` if a file in the archive is too large; with `eihealth.01090010` if the parameter file can't be read; with `eihealth.01090017` if what describes a part of the file is missing.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"form","name":"workflow_file","required":true,"description":"Archive with the workflow files, such as a ZIP file, of at most 10 MB.","schema":{"description":"Archive with the workflow files, such as a ZIP file, of at most 10 MB.","type":"string","format":"binary"}},{"in":"form","name":"name","required":true,"description":"Name of the workflow: letters, digits, `-` and `_`. It cannot be changed later.","schema":{"description":"Name of the workflow: letters, digits, `-` and `_`. It cannot be changed later.","type":"string","minLength":1,"maxLength":56}},{"in":"form","name":"description","required":false,"description":"What the workflow does.","schema":{"description":"What the workflow does.","type":"string","maxLength":65535}},{"in":"form","name":"labels","required":false,"description":"Labels of the workflow: letters, digits, spaces, `_` and `-`, without a space at either end. One part of the form, joined by commas. Letters, Chinese characters, digits, spaces, `_` and `-`; no space first or last.","schema":{"description":"Labels of the workflow: letters, digits, spaces, `_` and `-`, without a space at either end. One part of the form, joined by commas. Letters, Chinese characters, digits, spaces, `_` and `-`; no space first or last.","type":"array","maxItems":5,"items":{"type":"string","minLength":1,"maxLength":32}}},{"in":"form","name":"main_file","required":true,"description":"Main script among the workflow files, such as `germline.nf`.","schema":{"description":"Main script among the workflow files, such as `germline.nf`.","type":"string","minLength":4,"maxLength":1023}},{"in":"form","name":"params","required":false,"description":"Parameter file (`.yaml`, `.yml`, `.json` or `.txt`) of at most 10 MB.","schema":{"description":"Parameter file (`.yaml`, `.yml`, `.json` or `.txt`) of at most 10 MB.","type":"string","format":"binary"}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new workflow.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_NEXTFLOW_WORKFLOW,
        call: list_nextflow_workflow,
        request: None,
        responses: &[(200, replay::<types::NextflowWorkflowList>)],
        list: Some(List {
            facts: &operations::LIST_NEXTFLOW_WORKFLOW_PAGES,
            items: answer::items::<types::NextflowWorkflowList>,
            pages: answer::page::<types::NextflowWorkflowList>,
        }),
        about: About {
            area: "nextflow-workflows",
            group: "Nextflow workflows",
            section: "4.8.4.2 获取流程列表",
            summary: "List Nextflow workflows",
            description: "Returns all Nextflow workflows of the project, or those of one name.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"name","required":false,"description":"Name to filter by.","schema":{"type":"string","minLength":1,"maxLength":56}}]"#,
            answers: r#"[{"status":"200","description":"The workflows.","media":"application/json","schema":{"$ref":"NextflowWorkflowList"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_NEXTFLOW_WORKFLOW,
        call: show_nextflow_workflow,
        request: None,
        responses: &[(200, replay::<types::NextflowWorkflow>)],
        list: None,
        about: About {
            area: "nextflow-workflows",
            group: "Nextflow workflows",
            section: "4.8.4.3 获取流程详情",
            summary: "Get a Nextflow workflow",
            description: "Returns the workflow with its parameters and an address to download its files from.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"workflow_id","required":true,"description":"Id of the workflow, as `list_nextflow_workflow` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The workflow.","media":"application/json","schema":{"$ref":"NextflowWorkflow"}}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_NEXTFLOW_WORKFLOW,
        call: update_nextflow_workflow,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "nextflow-workflows",
            group: "Nextflow workflows",
            section: "4.8.4.4 更新流程",
            summary: "Update a Nextflow workflow",
            description: "Changes the files, labels or description of the workflow. Its name cannot be changed. Refused with `eihealth.01090003` if the file is too large; with `eihealth.01090005` if the parameter file is too large; with `eihealth.01090021` if the parameter file is not named `.yaml`, `.yml`, `.json` or `.txt`; with `eihealth.01090002` if the file is empty; with `eihealth.01090004` if the name of the file can't be one; with `eihealth.01090007` if there are too many parameters; with `eihealth.01090008` if the archive can't be read; with `eihealth.01090009` if a file in the archive is too large; with `eihealth.01090010` if the parameter file can't be read.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"workflow_id","required":true,"description":"Id of the workflow, as `list_nextflow_workflow` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"form","name":"workflow_file","required":false,"description":"Archive with the workflow files, such as a ZIP file, of at most 10 MB.","schema":{"description":"Archive with the workflow files, such as a ZIP file, of at most 10 MB.","type":"string","format":"binary"}},{"in":"form","name":"description","required":false,"description":"What the workflow does.","schema":{"description":"What the workflow does.","type":"string","maxLength":65535}},{"in":"form","name":"labels","required":false,"description":"Labels of the workflow: letters, digits, spaces, `_` and `-`, without a space at either end. One part of the form, joined by commas. Letters, Chinese characters, digits, spaces, `_` and `-`; no space first or last.","schema":{"description":"Labels of the workflow: letters, digits, spaces, `_` and `-`, without a space at either end. One part of the form, joined by commas. Letters, Chinese characters, digits, spaces, `_` and `-`; no space first or last.","type":"array","maxItems":5,"items":{"type":"string","minLength":1,"maxLength":32}}},{"in":"form","name":"main_file","required":false,"description":"Main script among the workflow files, such as `germline.nf`.","schema":{"description":"Main script among the workflow files, such as `germline.nf`.","type":"string","minLength":4,"maxLength":1023}},{"in":"form","name":"params","required":false,"description":"Parameter file (`.yaml`, `.yml`, `.json` or `.txt`) of at most 10 MB.","schema":{"description":"Parameter file (`.yaml`, `.yml`, `.json` or `.txt`) of at most 10 MB.","type":"string","format":"binary"}}]"#,
            answers: r#"[{"status":"200","description":"The workflow is changed."}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_NEXTFLOW_WORKFLOW,
        call: delete_nextflow_workflow,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "nextflow-workflows",
            group: "Nextflow workflows",
            section: "4.8.4.5 删除流程",
            summary: "Delete a Nextflow workflow",
            description: "Deletes the Nextflow workflow from the project.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"workflow_id","required":true,"description":"Id of the workflow, as `list_nextflow_workflow` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The workflow is deleted."}]"#,
        },
    },
];

fn create_nextflow_workflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .create_nextflow_workflow(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<Upload>("form", "workflow_file")?,
            arguments.required::<String>("form", "name")?,
            arguments.required::<String>("form", "main_file")?,
        );
    if let Some(value) = arguments.optional::<String>("form", "description")? {
        call = call.description(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>("form", "labels")? {
        call = call.labels(value);
    }
    if let Some(value) = arguments.optional::<Upload>("form", "params")? {
        call = call.params(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn list_nextflow_workflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .list_nextflow_workflow(
            arguments.required::<String>("path", "eihealth_project_id")?,
        );
    if let Some(value) = arguments.optional::<String>("query", "name")? {
        call = call.name(value);
    }
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::NextflowWorkflowList>)],
        ),
    )
}

fn show_nextflow_workflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_nextflow_workflow(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "workflow_id")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::NextflowWorkflow>)],
        ),
    )
}

fn update_nextflow_workflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .update_nextflow_workflow(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "workflow_id")?,
        );
    if let Some(value) = arguments.optional::<Upload>("form", "workflow_file")? {
        call = call.workflow_file(value);
    }
    if let Some(value) = arguments.optional::<String>("form", "description")? {
        call = call.description(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>("form", "labels")? {
        call = call.labels(value);
    }
    if let Some(value) = arguments.optional::<String>("form", "main_file")? {
        call = call.main_file(value);
    }
    if let Some(value) = arguments.optional::<Upload>("form", "params")? {
        call = call.params(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn delete_nextflow_workflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_nextflow_workflow(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "workflow_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "NextflowWorkflow",
        r#"{"description":"Nextflow workflow in detail.","type":"object","properties":{"id":{"description":"Id of the workflow.","type":"string"},"name":{"description":"Name of the workflow.","type":"string"},"description":{"description":"What the workflow does.","type":"string"},"labels":{"description":"Labels of the workflow.","type":"array","items":{"type":"string"}},"workflow_file":{"description":"Name of the archive with the workflow files.","type":"string"},"workflow_file_url":{"description":"Address to download the archive from.","type":"string","x-sensitive":true},"main_file":{"description":"Main script of the workflow.","type":"string"},"params_file":{"description":"Name of the parameter file that was uploaded.","type":"string"},"params":{"description":"Parameters of the workflow, with their defaults.","type":"array","items":{"$ref":"NextflowParameter"}},"create_time":{"description":"When the workflow was created.","type":"string","format":"date-time"},"update_time":{"description":"When the workflow last changed.","type":"string","format":"date-time"},"source_project_name":{"description":"Name of the platform project the workflow comes from, if it is another one.","type":"string"},"source_resource_id":{"description":"Id of the workflow in the project it comes from.","type":"string"}}}"#,
    ),
    (
        "NextflowWorkflowList",
        r#"{"description":"Nextflow workflows of a project.","type":"object","properties":{"workflows":{"description":"One entry for each workflow that matches.","type":"array","items":{"$ref":"NextflowWorkflowSummary"}},"count":{"description":"Number of workflows.","type":"integer","format":"int32"}}}"#,
    ),
    (
        "NextflowWorkflowSummary",
        r#"{"description":"Nextflow workflow, as a listing shows it.","type":"object","properties":{"id":{"description":"Id of the workflow.","type":"string"},"name":{"description":"Name of the workflow.","type":"string"},"description":{"description":"What the workflow does.","type":"string"},"labels":{"description":"Labels of the workflow.","type":"array","items":{"type":"string"}},"create_time":{"description":"When the workflow was created.","type":"string","format":"date-time"},"update_time":{"description":"When the workflow last changed.","type":"string","format":"date-time"},"creator":{"description":"Name of the user who created the workflow.","type":"string"},"source_project_name":{"description":"Name of the platform project the workflow comes from, if it is another one.","type":"string"},"source_resource_id":{"description":"Id of the workflow in the project it comes from.","type":"string"}}}"#,
    ),
];
