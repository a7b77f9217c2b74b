// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::LIST_NOTEBOOK,
        call: list_notebook,
        request: None,
        responses: &[(200, replay::<types::NotebookList>)],
        list: Some(List {
            facts: &operations::LIST_NOTEBOOK_PAGES,
            items: answer::items::<types::NotebookList>,
            pages: answer::page::<types::NotebookList>,
        }),
        about: About {
            area: "notebooks",
            group: "Notebooks",
            section: "4.7.1.1 获取 notebook 列表",
            summary: "List notebooks",
            description: "Returns the notebooks of the project that match, page by page.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"limit","required":false,"description":"Largest number of items to return in one page.","schema":{"type":"integer","format":"int32","default":100,"minimum":1,"maximum":1000}},{"in":"query","name":"name","required":false,"description":"Name to filter by.","schema":{"type":"string","minLength":1,"maxLength":200}},{"in":"query","name":"offset","required":false,"description":"Number of items to skip before the first one returned.","schema":{"type":"integer","format":"int32","default":0,"minimum":0,"maximum":100000000}},{"in":"query","name":"status","required":false,"description":"State to filter by, such as `Running`.","schema":{"type":"string"}}]"#,
            answers: r#"[{"status":"200","description":"The notebooks that match.","media":"application/json","schema":{"$ref":"NotebookList"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_NOTEBOOK,
        call: create_notebook,
        request: Some(replay::<types::CreateNotebook>),
        responses: &[(201, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "notebooks",
            group: "Notebooks",
            section: "4.7.1.2 创建 notebook",
            summary: "Create a notebook",
            description: "Creates a notebook. Follow its `status` with `show_notebook` until it is `Running`. Refused with `eihealth.01060013` if an OBS path is not open to the caller; with `eihealth.01000035` if the flavor is sold out; with `eihealth.01060015` if an asset is no longer offered.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Notebook to create.","schema":{"$ref":"CreateNotebook"},"media":"application/json","example":{"description":"Plots of coverage and quality","storages":[{"path":"OBSFS:wgs-pilot-data:/"}],"flavor":{"cpu":4,"gpu":0,"memory":16},"image":{"image_type":"SYSTEM","image_info":{"profile":"PY3"}},"name":"wgs-quality"}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new notebook.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_NOTEBOOK,
        call: show_notebook,
        request: None,
        responses: &[(200, replay::<types::Notebook>)],
        list: None,
        about: About {
            area: "notebooks",
            group: "Notebooks",
            section: "4.7.1.3 获取 notebook 详情",
            summary: "Get a notebook",
            description: "Returns the notebook with its address, state and latest events.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"notebook_id","required":true,"description":"Id of the notebook, as `list_notebook` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The notebook.","media":"application/json","schema":{"$ref":"Notebook"}}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_NOTEBOOK,
        call: update_notebook,
        request: Some(replay::<types::UpdateNotebook>),
        responses: &[],
        list: None,
        about: About {
            area: "notebooks",
            group: "Notebooks",
            section: "4.7.1.4 更新 notebook",
            summary: "Update the description of a notebook",
            description: "Replaces the notebook's description; nothing else can be changed.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"notebook_id","required":true,"description":"Id of the notebook, as `list_notebook` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"What to change about a notebook.","schema":{"$ref":"UpdateNotebook"},"media":"application/json","example":{"description":"Plots of coverage, quality and contamination"}}]"#,
            answers: r#"[{"status":"200","description":"The description is changed."}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_NOTEBOOK,
        call: delete_notebook,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "notebooks",
            group: "Notebooks",
            section: "4.7.1.5 删除 notebook",
            summary: "Delete a notebook",
            description: "The service refuses to delete a notebook in some of its states. Refused with `eihealth.01060006` if the state of the notebook does not allow it.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"notebook_id","required":true,"description":"Id of the notebook, as `list_notebook` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The deletion is under way or done."}]"#,
        },
    },
    Entry {
        operation: &operations::STOP_OR_START_NOTEBOOK,
        call: stop_or_start_notebook,
        request: Some(replay::<types::StopOrStartNotebook>),
        responses: &[],
        list: None,
        about: About {
            area: "notebooks",
            group: "Notebooks",
            section: "4.7.1.6 启停 notebook",
            summary: "Stop or start a notebook",
            description: "The service refuses to stop or start a notebook whose state does not allow it. Refused with `eihealth.01060004` if the state of the notebook does not allow to start it; with `eihealth.01060005` if the state of the notebook does not allow to stop it.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"notebook_id","required":true,"description":"Id of the notebook, as `list_notebook` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Whether to stop or to start a notebook.","schema":{"$ref":"StopOrStartNotebook"},"media":"application/json","example":{"action":"start"}}]"#,
            answers: r#"[{"status":"200","description":"The notebook is being stopped or started."}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_NOTEBOOK_TOKEN,
        call: show_notebook_token,
        request: None,
        responses: &[(200, replay::<types::NotebookToken>)],
        list: None,
        about: About {
            area: "notebooks",
            group: "Notebooks",
            section: "4.7.1.7 获取 notebook 鉴权信息",
            summary: "Get the token of a notebook",
            description: "Returns the token that authenticates to the notebook, which has to be running. Refused with `eihealth.01060007` if the notebook does not run.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"notebook_id","required":true,"description":"Id of the notebook, as `list_notebook` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The token.","media":"application/json","schema":{"$ref":"NotebookToken"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_NOTEBOOK_TOOL,
        call: list_notebook_tool,
        request: None,
        responses: &[(200, replay::<types::NotebookToolList>)],
        list: Some(List {
            facts: &operations::LIST_NOTEBOOK_TOOL_PAGES,
            items: answer::items::<types::NotebookToolList>,
            pages: answer::page::<types::NotebookToolList>,
        }),
        about: About {
            area: "notebooks",
            group: "Notebooks",
            section: "4.7.1.8 获取 notebook 工作环境",
            summary: "List built-in notebook environments",
            description: "Returns the environments that `create_notebook` can use by their `profile`.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The built-in environments.","media":"application/json","schema":{"$ref":"NotebookToolList"}}]"#,
        },
    },
];

fn list_notebook(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .list_notebook(arguments.required::<String>("path", "eihealth_project_id")?);
    if let Some(value) = arguments.optional::<i64>("query", "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "name")? {
        call = call.name(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "status")? {
        call = call.status(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::NotebookList>)]))
}

fn create_notebook(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_notebook(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateNotebook>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn show_notebook(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_notebook(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "notebook_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::Notebook>)]))
}

fn update_notebook(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_notebook(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "notebook_id")?,
            arguments.required::<types::UpdateNotebook>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn delete_notebook(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_notebook(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "notebook_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn stop_or_start_notebook(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .stop_or_start_notebook(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "notebook_id")?,
            arguments.required::<types::StopOrStartNotebook>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn show_notebook_token(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_notebook_token(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "notebook_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::NotebookToken>)]))
}

fn list_notebook_tool(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .list_notebook_tool(
            arguments.required::<String>("path", "eihealth_project_id")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::NotebookToolList>)],
        ),
    )
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "CreateNotebook",
        r#"{"description":"Notebook to create.","type":"object","required":["storages","flavor","image","name"],"properties":{"description":{"description":"What the notebook is for.","type":"string","maxLength":1024},"storages":{"description":"Storage to mount into the notebook.","type":"array","minItems":1,"maxItems":6,"items":{"$ref":"NotebookStorage"}},"flavor":{"$ref":"NotebookFlavor"},"image":{"$ref":"NotebookImage"},"name":{"description":"Name of the notebook: lower-case letters, digits and `-`, a letter first and no `-` last.","type":"string","minLength":1,"maxLength":63}}}"#,
    ),
    (
        "Notebook",
        r#"{"description":"Notebook of a project.","type":"object","properties":{"id":{"description":"Id of the notebook.","type":"string"},"name":{"description":"Name of the notebook.","type":"string"},"description":{"description":"What the notebook is for.","type":"string"},"creator":{"description":"Name of the user the notebook belongs to.","type":"string"},"url":{"description":"Address to open the notebook at.","type":"string"},"flavor":{"$ref":"NotebookFlavor"},"status":{"description":"State of the notebook; it can be used while it is `Running`.","$ref":"NotebookState"},"image":{"$ref":"NotebookImage"},"storages":{"description":"Storage mounted into the notebook.","type":"array","items":{"$ref":"NotebookStorage"}},"create_time":{"description":"When the notebook was created.","type":"string","format":"date-time"},"update_time":{"description":"When the notebook last changed.","type":"string","format":"date-time"},"failed_message":{"description":"What went wrong, if something did.","type":"string"},"events":{"description":"Events that the container cluster reported for the notebook.","type":"array","items":{"$ref":"PodEvent"}}}}"#,
    ),
    (
        "NotebookAction",
        r#"{"description":"What to do with a notebook.","type":"string","enum":["start","stop"]}"#,
    ),
    (
        "NotebookFlavor",
        r#"{"description":"Resources that a notebook has.","type":"object","required":["cpu","gpu","memory"],"properties":{"cpu":{"description":"Number of CPU cores.","type":"number","format":"float","default":1,"minimum":1,"maximum":128},"gpu":{"description":"Number of GPUs. `0.1` is a tenth of one; above `1` the notebook has several.","type":"number","format":"float","default":0,"minimum":0,"maximum":16},"memory":{"description":"Memory in GB.","type":"number","format":"float","default":2,"minimum":2,"maximum":512}}}"#,
    ),
    (
        "NotebookImage",
        r#"{"description":"Image that a notebook runs.","type":"object","required":["image_type","image_info"],"properties":{"image_type":{"description":"`SYSTEM` for a built-in environment, `CUSTOMER` for an image of a project.","$ref":"NotebookImageType"},"image_info":{"description":"The image: `profile` if the type is `SYSTEM`, project, name and tag if it is `CUSTOMER`.","$ref":"NotebookImageSource"}}}"#,
    ),
    (
        "NotebookImageSource",
        r#"{"description":"Built-in environment, or image of a project, that a notebook runs.","type":"object","properties":{"source_project_name":{"description":"Name of the platform project that has the image.","type":"string","minLength":1,"maxLength":128},"image_name":{"description":"Name of the image.","type":"string","minLength":1,"maxLength":128},"image_tag":{"description":"Tag of the image.","type":"string","minLength":1,"maxLength":64},"profile":{"description":"Built-in environment, as `list_notebook_tool` gives it.","$ref":"NotebookProfile"}}}"#,
    ),
    (
        "NotebookImageType",
        r#"{"description":"Whose image a notebook runs: one of the platform (`SYSTEM`) or of its users (`CUSTOMER`).","type":"string","enum":["SYSTEM","CUSTOMER"]}"#,
    ),
    (
        "NotebookList",
        r#"{"description":"Notebooks of a project.","type":"object","properties":{"count":{"description":"Number of all notebooks that match, not only those of this page.","type":"integer","format":"int32"},"notebooks":{"description":"Notebooks of this page.","type":"array","items":{"$ref":"Notebook"}}}}"#,
    ),
    (
        "NotebookProfile",
        r#"{"description":"Environment of a notebook.","type":"string","enum":["PY3"]}"#,
    ),
    (
        "NotebookState",
        r#"{"description":"State of a notebook.","type":"string","enum":["Running","Abnormal","Hibernate","Succeeded","Creating","Deleting","Updating","CreatedFailed","DeletedFailed","UpdatedFailed","Unknown"]}"#,
    ),
    (
        "NotebookStorage",
        r#"{"description":"Storage mounted into a notebook.","type":"object","required":["path"],"properties":{"path":{"description":"What to mount, such as `OBSFS:wgs-pilot-data:/` for the root of an OBS bucket.","type":"string","minLength":1,"maxLength":4096},"mount_path":{"description":"Where it is mounted. The service does not let callers choose it yet.","type":"string","minLength":1,"maxLength":4096}}}"#,
    ),
    (
        "NotebookToken",
        r#"{"description":"Token of a notebook.","type":"object","properties":{"token":{"description":"Token that authenticates to the notebook.","type":"string","x-sensitive":true}}}"#,
    ),
    (
        "NotebookTool",
        r#"{"description":"Built-in environment that a notebook can run.","type":"object","properties":{"display_name":{"description":"Name to show to users.","type":"string"},"profile":{"description":"Name to pass as `profile` when a notebook is created.","$ref":"NotebookProfile"}}}"#,
    ),
    (
        "NotebookToolList",
        r#"{"description":"Built-in notebook environments.","type":"object","properties":{"count":{"description":"Number of environments.","type":"integer","format":"int32"},"tools":{"description":"The environments.","type":"array","items":{"$ref":"NotebookTool"}}}}"#,
    ),
    (
        "StopOrStartNotebook",
        r#"{"description":"Whether to stop or to start a notebook.","type":"object","required":["action"],"properties":{"action":{"description":"`stop` stops a notebook that runs, `start` starts it again.","$ref":"NotebookAction"}}}"#,
    ),
    (
        "UpdateNotebook",
        r#"{"description":"What to change about a notebook.","type":"object","required":["description"],"properties":{"description":{"description":"What the notebook is for; replaces the description it has.","type":"string","maxLength":1024}}}"#,
    ),
];
