// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::PUBLISH_WORKFLOW,
        call: publish_workflow,
        request: Some(replay::<types::PublishWorkflow>),
        responses: &[(202, replay::<types::PublishedAsset>)],
        list: None,
        about: About {
            area: "workflows",
            group: "Workflows",
            section: "4.5.4.1 发布流程",
            summary: "Publish a workflow to the asset market",
            description: "Publishes the workflow as a version of an asset and returns the identifier and version of the asset. Imported, subscribed and empty workflows cannot be published. Refused with `eihealth.01080005` if the platform has no vendor; with `eihealth.01080006` if an internal asset has this name and version; with `eihealth.01000059` if an asset has this name and version; with `eihealth.01050017` if the asset uses an imported or subscribed image; with `eihealth.01050118` if it was imported or subscribed; with `eihealth.01050117` if the workflow has no tasks; with `eihealth.01000057` if the platform has no vendor.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"workflow_id","required":true,"description":"Id of the workflow, as `list_workflow` or `create_workflow` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"How a workflow is presented on the asset market.","schema":{"$ref":"PublishWorkflow"},"media":"application/json","example":{"name":"germline-wgs","version":"1.0.0","picture":"data:image/png;base64,iVBORw0KGgo=","title":"Germline variants from whole genomes","summary":"Calls germline variants from paired reads.","description":"Aligns with BWA, marks duplicates with samtools and calls variants against GRCh38.","labels":["wgs"]}}]"#,
            answers: r#"[{"status":"202","description":"The asset and version that are being published.","media":"application/json","schema":{"$ref":"PublishedAsset"}}]"#,
        },
    },
    Entry {
        operation: &operations::IMPORT_WORKFLOW,
        call: import_workflow,
        request: Some(replay::<types::ImportWorkflow>),
        responses: &[(200, replay::<types::WorkflowImport>)],
        list: None,
        about: About {
            area: "workflows",
            group: "Workflows",
            section: "4.5.4.2 导入流程",
            summary: "Import a workflow from another project",
            description: "Copies a workflow of a source project, with the apps it uses, into this one and returns the outcome for the workflow and each app. Subscribed workflows cannot be imported, and none can be imported twice. Refused with `eihealth.01050506` if source and target are one project; with `eihealth.01050108` if the workflow is subscribed; with `eihealth.01050109` if the workflow was imported before; with `eihealth.01050113` if the workflow was imported before; with `eihealth.01050507` if the source project doesn't share.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Workflow to copy from another platform project, and its name and version here.","schema":{"$ref":"ImportWorkflow"},"media":"application/json","example":{"source_project_id":"7e41d9a2-50cb-4f38-8d16-a9b3c47e02f5","source_workflow_id":"c3a07e5d-94f1-4b28-8d6e-5f92b1a4708c","destination_workflow_name":"germline-wgs","destination_workflow_version":"1-0-0"}}]"#,
            answers: r#"[{"status":"200","description":"The imported workflow and the outcome for each of its apps.","media":"application/json","schema":{"$ref":"WorkflowImport"}}]"#,
        },
    },
    Entry {
        operation: &operations::SUBSCRIBE_WORKFLOW,
        call: subscribe_workflow,
        request: Some(replay::<types::SubscribeWorkflow>),
        responses: &[(200, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "workflows",
            group: "Workflows",
            section: "4.5.4.3 订阅流程",
            summary: "Subscribe to a workflow asset",
            description: "Adds a workflow of the asset market to the project under the given name and version, and returns the identifier of the workflow. Refused with `eihealth.01000058` if the version is not published; with `eihealth.01050106` if the asset is no workflow; with `eihealth.01050107` if the version is subscribed to already.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Version of a workflow asset to add, and its name in this project.","schema":{"$ref":"SubscribeWorkflow"},"media":"application/json","example":{"asset_id":"771c79cd-8564-19ea-449c-14b812e8d0a6","asset_version":"1.0.0","destination_workflow_name":"germline-wgs","destination_workflow_version":"1-0-0"}}]"#,
            answers: r#"[{"status":"200","description":"The workflow that was added.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_WORKFLOW,
        call: list_workflow,
        request: None,
        responses: &[(200, replay::<types::WorkflowList>)],
        list: Some(List {
            facts: &operations::LIST_WORKFLOW_PAGES,
            items: answer::items::<types::WorkflowList>,
            pages: answer::page::<types::WorkflowList>,
        }),
        about: About {
            area: "workflows",
            group: "Workflows",
            section: "4.5.4.4 获取流程列表",
            summary: "List workflows",
            description: "Returns the workflows of the project, optionally only those of a name or version.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"name","required":false,"description":"Name that the listed workflows must match.","schema":{"type":"string","minLength":1,"maxLength":56}},{"in":"query","name":"version","required":false,"description":"Version that the listed workflows must have.","schema":{"type":"string","minLength":1,"maxLength":24}}]"#,
            answers: r#"[{"status":"200","description":"The workflows of the project.","media":"application/json","schema":{"$ref":"WorkflowList"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_WORKFLOW,
        call: create_workflow,
        request: Some(replay::<types::CreateWorkflow>),
        responses: &[(201, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "workflows",
            group: "Workflows",
            section: "4.5.4.5 创建流程",
            summary: "Create a workflow",
            description: "Creates a workflow of tasks that each run an app, and returns its identifier. The tasks' dependencies must not form a loop, and name and version together must be unique. Refused with `eihealth.01050100` if the tasks form a loop; with `eihealth.01050103` if name and version are taken; with `eihealth.01050101` if references of variables are nested too deeply; with `eihealth.01050112` if a task has an input that its app doesn't declare; with `eihealth.01050114` if a parameter refers to nothing that it may refer to; with `eihealth.01050115` if a concurrent parameter has another number of values than what it refers to; with `eihealth.01050116` if a parameter that refers to another has several values.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Workflow to create, with its tasks.","schema":{"$ref":"CreateWorkflow"},"media":"application/json","example":{"name":"germline-wgs","version":"1-0-0","summary":"Calls germline variants from paired reads.","description":"Aligns with BWA, marks duplicates with samtools and calls variants against GRCh38.","labels":["wgs"],"timeout":2880,"output_dir":"/germline-wgs","tasks":[{"task_name":"align","app_id":"8d2f6b13-a4e9-4c70-95b8-e1c30f7a642d","display_name":"Align reads","output_dir":"/aligned","resources":{"cpu_type":"X86","cpu":"8C","memory":"32G","gpu_type":"","gpu":"0"},"location":{"x":120,"y":80},"inputs":[{"name":"reads","source":"MANUAL","values":["/raw/NA-01"]}]}]}}]"#,
            answers: r#"[{"status":"201","description":"The workflow that was created.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_WORKFLOW,
        call: show_workflow,
        request: None,
        responses: &[(200, replay::<types::Workflow>)],
        list: None,
        about: About {
            area: "workflows",
            group: "Workflows",
            section: "4.5.4.6 获取流程详情",
            summary: "Get a workflow",
            description: "Returns the workflow with its tasks and the apps they run.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"workflow_id","required":true,"description":"Id of the workflow, as `list_workflow` or `create_workflow` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"header","name":"Show-Param-Detail","required":false,"description":"Whether the answer shows the details of the template's parameters.","schema":{"type":"boolean"}}]"#,
            answers: r#"[{"status":"200","description":"The workflow.","media":"application/json","schema":{"$ref":"Workflow"}}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_WORKFLOW,
        call: update_workflow,
        request: Some(replay::<types::UpdateWorkflow>),
        responses: &[],
        list: None,
        about: About {
            area: "workflows",
            group: "Workflows",
            section: "4.5.4.7 更新流程",
            summary: "Update a workflow",
            description: "Replaces the settings and tasks of the workflow; name and version must stay the same. Subscribed workflows cannot be updated. Refused with `eihealth.01050100` if the tasks form a loop; with `eihealth.01050104` if name or version differ; with `eihealth.01050105` if the workflow is subscribed; with `eihealth.01050101` if references of variables are nested too deeply; with `eihealth.01050112` if a task has an input that its app doesn't declare; with `eihealth.01050114` if a parameter refers to nothing that it may refer to; with `eihealth.01050115` if a concurrent parameter has another number of values than what it refers to; with `eihealth.01050116` if a parameter that refers to another has several values.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"workflow_id","required":true,"description":"Id of the workflow, as `list_workflow` or `create_workflow` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"New definition of a workflow.","schema":{"$ref":"UpdateWorkflow"},"media":"application/json","example":{"name":"germline-wgs","version":"1-0-0","summary":"Calls germline variants from paired reads.","description":"Aligns with BWA, marks duplicates with samtools and calls variants against GRCh38.","labels":["wgs"],"timeout":2880,"output_dir":"/germline-wgs","tasks":[{"task_name":"align","app_id":"8d2f6b13-a4e9-4c70-95b8-e1c30f7a642d","display_name":"Align reads","output_dir":"/aligned","resources":{"cpu_type":"X86","cpu":"8C","memory":"32G","gpu_type":"","gpu":"0"},"location":{"x":120,"y":80},"inputs":[{"name":"reads","source":"MANUAL","values":["/raw/NA-01"]}]}]}}]"#,
            answers: r#"[{"status":"200","description":"The workflow was changed."}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_WORKFLOW,
        call: delete_workflow,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "workflows",
            group: "Workflows",
            section: "4.5.4.8 删除流程",
            summary: "Delete a workflow",
            description: "Deletes the workflow from the project.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"workflow_id","required":true,"description":"Id of the workflow, as `list_workflow` or `create_workflow` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The workflow was deleted."}]"#,
        },
    },
];

fn publish_workflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .publish_workflow(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "workflow_id")?,
            arguments.required::<types::PublishWorkflow>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::PublishedAsset>)]))
}

fn import_workflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .import_workflow(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::ImportWorkflow>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::WorkflowImport>)]))
}

fn subscribe_workflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .subscribe_workflow(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::SubscribeWorkflow>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn list_workflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .list_workflow(arguments.required::<String>("path", "eihealth_project_id")?);
    if let Some(value) = arguments.optional::<String>("query", "name")? {
        call = call.name(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "version")? {
        call = call.version(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::WorkflowList>)]))
}

fn create_workflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_workflow(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateWorkflow>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn show_workflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .show_workflow(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "workflow_id")?,
        );
    if let Some(value) = arguments.optional::<bool>("header", "Show-Param-Detail")? {
        call = call.show_param_detail(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::Workflow>)]))
}

fn update_workflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_workflow(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "workflow_id")?,
            arguments.required::<types::UpdateWorkflow>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn delete_workflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_workflow(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "workflow_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "CreateWorkflow",
        r#"{"description":"Workflow to create, with its tasks.","type":"object","required":["name","version"],"properties":{"name":{"description":"Name of the workflow: letters, digits, `-` and `_`; it cannot be changed later.","type":"string","minLength":1,"maxLength":56},"version":{"description":"Version of the workflow: begins and ends with a letter or digit and may hold `-`; it cannot be changed later.","type":"string","minLength":1,"maxLength":24},"summary":{"description":"Short description of the workflow.","type":"string","maxLength":128},"description":{"description":"Full description of the workflow; Markdown is to be supported later.","type":"string","maxLength":65535},"labels":{"description":"Labels of the workflow: letters (also Chinese), digits, spaces, `_` and `-`, with no space at either end.","type":"array","maxItems":5,"items":{"type":"string","minLength":1,"maxLength":32}},"timeout":{"description":"Time after which a run of the workflow is given up, in minutes; 1440 if absent.","type":"integer","format":"int32","minimum":1,"maximum":144000},"output_dir":{"description":"Working folder of the workflow, the root folder if absent; it begins but does not end with `/`, holds no empty folder names and none of `\\ ; * ? < \" >`, and no folder name begins with `-` or begins or ends with `.` or a space.","type":"string","maxLength":128},"tasks":{"description":"Tasks that make up the workflow; 1 to 64 of them.","type":"array","maxItems":64,"items":{"$ref":"WorkflowTask"}}}}"#,
    ),
    (
        "ImportWorkflow",
        r#"{"description":"Workflow to copy from another platform project, and its name and version here.","type":"object","required":["source_project_id","source_workflow_id","destination_workflow_name","destination_workflow_version"],"properties":{"source_project_id":{"description":"Id of the platform project to copy from.","type":"string","minLength":1,"maxLength":128},"source_workflow_id":{"description":"Identifier of the workflow in the source project.","type":"string","minLength":1,"maxLength":128},"destination_workflow_name":{"description":"Name that the imported workflow gets in this project: letters, digits, `-` and `_`.","type":"string","minLength":1,"maxLength":56},"destination_workflow_version":{"description":"Version that the imported workflow gets in this project: begins and ends with a letter or digit and may hold `-`.","type":"string","minLength":1,"maxLength":24}}}"#,
    ),
    (
        "PublishWorkflow",
        r#"{"description":"How a workflow is presented on the asset market.","type":"object","required":["name","version"],"properties":{"name":{"description":"Name that the asset has in the asset market.","type":"string","minLength":1,"maxLength":56},"version":{"description":"Version of the asset in the asset market.","type":"string","minLength":1,"maxLength":24},"picture":{"description":"Cover picture of the asset, base64-encoded (a data URL such as `data:image/png;base64,...`).","type":"string","maxLength":50000},"title":{"description":"Display name of the asset in the asset market.","type":"string","maxLength":128},"summary":{"description":"Short description of the asset, for overviews.","type":"string","maxLength":128},"description":{"description":"Long description of the asset.","type":"string","maxLength":65535},"labels":{"description":"Labels attached to the published asset.","type":"array","maxItems":5,"items":{"type":"string","minLength":1,"maxLength":32}}}}"#,
    ),
    (
        "SubscribeWorkflow",
        r#"{"description":"Version of a workflow asset to add, and its name in this project.","type":"object","required":["asset_id","asset_version","destination_workflow_name","destination_workflow_version"],"properties":{"asset_id":{"description":"Identifier of the workflow asset in the asset market: letters, digits, `_` and `-`.","type":"string","minLength":1,"maxLength":128},"asset_version":{"description":"Version of the asset: begins with a letter or digit, followed by lower-case letters, digits, `.`, `/`, `_` or `-`.","type":"string","minLength":1,"maxLength":128},"destination_workflow_name":{"description":"Name that the subscribed workflow gets in this project: letters, digits, `-` and `_`.","type":"string","minLength":1,"maxLength":56},"destination_workflow_version":{"description":"Version that the subscribed workflow gets in this project: begins and ends with a letter or digit and may hold `-`.","type":"string","minLength":1,"maxLength":24}}}"#,
    ),
    (
        "UpdateWorkflow",
        r#"{"description":"New definition of a workflow.","type":"object","required":["name","version"],"properties":{"name":{"description":"Name of the workflow, which an update must repeat unchanged.","type":"string","minLength":1,"maxLength":56},"version":{"description":"Version of the workflow, which an update must repeat unchanged.","type":"string","minLength":1,"maxLength":24},"summary":{"description":"Short description of the workflow.","type":"string","maxLength":128},"description":{"description":"Full description of the workflow; Markdown is to be supported later.","type":"string","maxLength":65535},"labels":{"description":"Labels of the workflow: letters (also Chinese), digits, spaces, `_` and `-`, with no space at either end.","type":"array","maxItems":5,"items":{"type":"string","minLength":1,"maxLength":32}},"timeout":{"description":"Time after which a run of the workflow is given up, in minutes; 1440 if absent.","type":"integer","format":"int32","minimum":1,"maximum":144000},"output_dir":{"description":"Working folder of the workflow, the root folder if absent; it begins but does not end with `/`, holds no empty folder names and none of `\\ ; * ? < \" >`, and no folder name begins with `-` or begins or ends with `.` or a space.","type":"string","maxLength":128},"tasks":{"description":"Tasks that make up the workflow.","type":"array","maxItems":64,"items":{"$ref":"WorkflowTask"}}}}"#,
    ),
    (
        "Workflow",
        r#"{"description":"Workflow with its tasks.","type":"object","properties":{"id":{"description":"Identifier of the workflow.","type":"string"},"name":{"description":"Name of the workflow.","type":"string"},"version":{"description":"Version of the workflow, in the author's own numbering.","type":"string"},"summary":{"description":"Short description of the workflow.","type":"string"},"description":{"description":"Full description of the workflow.","type":"string"},"labels":{"description":"Labels attached to the workflow.","type":"array","items":{"type":"string"}},"timeout":{"description":"Time after which a run of the workflow is given up, in minutes.","type":"integer","format":"int32"},"output_dir":{"description":"Folder in which the workflow stores its output.","type":"string"},"tasks":{"description":"Tasks that make up the workflow.","type":"array","items":{"$ref":"TaskDefinition"}},"app_snapshot_sign":{"description":"Snapshot of the apps as they were when the workflow was created, as a map from app identifier to signature; only filled if the query carries `workflow_snapshot_sign`.","type":"object","additionalProperties":{"type":"string"}},"create_time":{"description":"Time at which the workflow was created.","type":"string","format":"date-time"},"update_time":{"description":"Time at which the workflow was last changed.","type":"string","format":"date-time"},"source_project_name":{"description":"Name of the platform project that the workflow was imported from.","type":"string"},"source_resource_id":{"description":"Id of the workflow in the project that it was imported from.","type":"string"}}}"#,
    ),
    (
        "WorkflowImport",
        r#"{"description":"Outcome of importing a workflow and the apps that it uses.","type":"object","properties":{"id":{"description":"Identifier of the imported workflow in this project.","type":"string"},"import_workflow_status":{"description":"Outcome of the workflow's import: `IMPORT_SUCCESS` or `IMPORT_FAIL`.","$ref":"WorkflowImportStatus"},"import_app_results":{"description":"Outcome for each app imported along with the workflow.","type":"array","items":{"$ref":"AppImport"}}}}"#,
    ),
    (
        "WorkflowImportStatus",
        r#"{"description":"How the import of a workflow went.","type":"string","enum":["IMPORT_SUCCESS","IMPORT_FAIL"]}"#,
    ),
    (
        "WorkflowList",
        r#"{"description":"Workflows of a project.","type":"object","properties":{"workflows":{"description":"One entry for each workflow that matches.","type":"array","items":{"$ref":"WorkflowSummary"}},"count":{"description":"Total number of matching items.","type":"integer","format":"int32"}}}"#,
    ),
    (
        "WorkflowSummary",
        r#"{"description":"Workflow as it stands in a list.","type":"object","properties":{"id":{"description":"Identifier of the workflow.","type":"string"},"name":{"description":"Name of the workflow.","type":"string"},"version":{"description":"Version of the workflow, in the author's own numbering.","type":"string"},"summary":{"description":"Short description of the workflow.","type":"string"},"description":{"description":"What the workflow does, in full.","type":"string"},"labels":{"description":"Labels attached to the workflow.","type":"array","items":{"type":"string"}},"create_time":{"description":"Time at which the workflow was created.","type":"string","format":"date-time"},"update_time":{"description":"Time at which the workflow was last changed.","type":"string","format":"date-time"},"user_name":{"description":"Name of the user who created the workflow.","type":"string"},"source_project_name":{"description":"Name of the platform project that the workflow was imported from.","type":"string"},"source_resource_id":{"description":"Id of the workflow in the project that it was imported from.","type":"string"}}}"#,
    ),
    (
        "WorkflowTask",
        r#"{"description":"Step of a workflow: an app with its inputs and resources.","type":"object","required":["task_name","app_id"],"properties":{"task_name":{"description":"Name of the task: letters, digits, `-` and `_`, beginning with a letter and ending with a letter or digit.","type":"string","minLength":1,"maxLength":32},"app_id":{"description":"App that the task runs: its identifier, or `{app_name}::{app_version}::{src_project_name}` for a task created by hand; no Chinese characters.","type":"string","minLength":1,"maxLength":135},"display_name":{"description":"Name under which the task is shown in the workflow.","type":"string","maxLength":64},"output_dir":{"description":"Folder in which the task stores its output; it begins but does not end with `/`, holds no empty folder names and none of `\\ ; * ? < \" >`, and no folder name begins with `-` or begins or ends with `.` or a space.","type":"string","maxLength":128},"resources":{"$ref":"ResourceRequirement"},"location":{"$ref":"TaskPosition"},"inputs":{"description":"Values for the input parameters of the task.","type":"array","maxItems":128,"items":{"$ref":"TaskParameter"}}}}"#,
    ),
];
