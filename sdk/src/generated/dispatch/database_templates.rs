// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::IMPORT_TEMPLATE,
        call: import_template,
        request: Some(replay::<types::ImportTemplate>),
        responses: &[
            (200, replay::<Vec<types::TemplateImport>>),
            (207, replay::<Vec<types::TemplateImport>>),
        ],
        list: None,
        about: About {
            area: "database-templates",
            group: "Database templates",
            section: "4.4.2.1 从其他项目导入模板",
            summary: "Import database templates from another project",
            description: "Copies templates of another project into this one. Built-in templates, and those the other project imported itself, are refused. Refused with `eihealth.01040007` if the source is the target project itself; with `eihealth.01040010` if the template was itself imported; with `eihealth.01040014` if a template is built in; with `eihealth.01040008` if a template is listed twice.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Templates of another project to import.","schema":{"$ref":"ImportTemplate"},"media":"application/json","example":{"source_project_id":"7e41d9a2-50cb-4f38-8d16-a9b3c47e02f5","import_templates":[{"source_template_id":"ea6c07b5-48d1-4392-9f7e-b3d20c51a68f","destination_template_name":"atlas-variants"},{"source_template_id":"8c15e3d7-06fa-4b92-a7e4-d3f81b590c62","destination_template_name":"atlas-genes"}]}}]"#,
            answers: r#"[{"status":"200","description":"All of the templates are imported.","media":"application/json","schema":{"$ref":"TemplateImportList"}},{"status":"207","description":"Some templates could not be imported; each entry tells its own outcome.","media":"application/json","schema":{"$ref":"TemplateImportList"}}]"#,
        },
    },
    Entry {
        operation: &operations::UPLOAD_TEMPLATE,
        call: upload_template,
        request: None,
        responses: &[(201, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "database-templates",
            group: "Database templates",
            section: "4.4.2.2 上传模板",
            summary: "Upload a database template",
            description: "Creates a template from a YAML file. Refused with `eihealth.01040015` if more than 10 columns are primary keys; with `eihealth.01040017` if more than 10 columns are searchable; with `eihealth.01040036` if the file is larger than 10 MB; with `eihealth.01040005` if the file is not named `.yaml` or `.yml`; with `eihealth.01040038` if more than 10 columns are unique keys; with `eihealth.01040001` if the file has no template; with `eihealth.01040002` if two columns have one name; with `eihealth.01040003` if a column of the primary key is nullable; with `eihealth.01040004` if the file is empty; with `eihealth.01040011` if the name of the file can't be one; with `eihealth.01040033` if the name of a column is a word of SQL; with `eihealth.01040034` if there is no file.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"form","name":"file","required":true,"description":"YAML file, named `.yaml` or `.yml`, of at most 10 MB.","schema":{"description":"YAML file, named `.yaml` or `.yml`, of at most 10 MB.","type":"string","format":"binary"}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new template.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_TEMPLATE,
        call: list_template,
        request: None,
        responses: &[(200, replay::<types::DatabaseTemplateList>)],
        list: Some(List {
            facts: &operations::LIST_TEMPLATE_PAGES,
            items: answer::items::<types::DatabaseTemplateList>,
            pages: answer::page::<types::DatabaseTemplateList>,
        }),
        about: About {
            area: "database-templates",
            group: "Database templates",
            section: "4.4.2.3 查询模板列表",
            summary: "List database templates",
            description: "Returns the templates of the project with their columns, built-in and imported ones included.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The templates of the project.","media":"application/json","schema":{"$ref":"DatabaseTemplateList"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_TEMPLATE,
        call: create_template,
        request: Some(replay::<types::CreateTemplate>),
        responses: &[(201, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "database-templates",
            group: "Database templates",
            section: "4.4.2.4 创建模板",
            summary: "Create a database template",
            description: "Defines the columns that databases made from the template have. At most 10 columns can be part of the primary key, 10 searchable and 10 unique; those of the primary key must not be nullable. Refused with `eihealth.01040015` if more than 10 columns are primary keys; with `eihealth.01040017` if more than 10 columns are searchable; with `eihealth.01040038` if more than 10 columns are unique keys; with `eihealth.01040002` if two columns have one name; with `eihealth.01040003` if a column of the primary key is nullable; with `eihealth.01040033` if the name of a column is a word of SQL.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Template to create.","schema":{"$ref":"CreateTemplate"},"media":"application/json","example":{"name":"sample-quality","description":"Quality figures, one row a sample","columns":[{"name":"sample","type":"String","description":"Name of the sample","nullable":false,"primary":true,"searchable":true,"unique":true,"tips":"Exact name, such as NA-01"},{"name":"depth","type":"Double","description":"Mean read depth","nullable":true,"primary":false,"searchable":true,"unique":false,"tips":"A number"}]}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new template.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_TEMPLATE,
        call: show_template,
        request: None,
        responses: &[(200, replay::<types::DatabaseTemplate>)],
        list: None,
        about: About {
            area: "database-templates",
            group: "Database templates",
            section: "4.4.2.5 查询模板详情",
            summary: "Get a database template",
            description: "Returns the template with its columns.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"template_id","required":true,"description":"Id of the template, as `list_template` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The template.","media":"application/json","schema":{"$ref":"DatabaseTemplate"}}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_TEMPLATE,
        call: delete_template,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "database-templates",
            group: "Database templates",
            section: "4.4.2.6 删除模板",
            summary: "Delete a database template",
            description: "The service refuses to delete a built-in template and one that a database still uses. Refused with `eihealth.01040012` if the template is built in; with `eihealth.01040032` if a database was created from the template.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"template_id","required":true,"description":"Id of the template, as `list_template` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The template is deleted."}]"#,
        },
    },
];

fn import_template(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .import_template(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::ImportTemplate>("body", "body")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<Vec<types::TemplateImport>>)],
        ),
    )
}

fn upload_template(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .upload_template(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<Upload>("form", "file")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn list_template(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .list_template(arguments.required::<String>("path", "eihealth_project_id")?);
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::DatabaseTemplateList>)],
        ),
    )
}

fn create_template(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_template(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateTemplate>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn show_template(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_template(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "template_id")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::DatabaseTemplate>)],
        ),
    )
}

fn delete_template(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_template(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "template_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "CreateTemplate",
        r#"{"description":"Template to create.","type":"object","required":["name","columns"],"properties":{"name":{"description":"Name of the new template.","type":"string","minLength":3,"maxLength":32},"description":{"description":"What the template is for.","type":"string","maxLength":1024},"columns":{"description":"Columns of the databases made from the template.","type":"array","minItems":1,"maxItems":100,"items":{"$ref":"DatabaseColumn"}}}}"#,
    ),
    (
        "DatabaseTemplateList",
        r#"{"description":"Templates of a project.","type":"object","properties":{"count":{"description":"Number of templates.","type":"integer","format":"int32"},"templates":{"description":"One entry for each template of the project.","type":"array","items":{"$ref":"DatabaseTemplate"}}}}"#,
    ),
    (
        "ImportTemplate",
        r#"{"description":"Templates of another project to import.","type":"object","required":["source_project_id","import_templates"],"properties":{"source_project_id":{"description":"Id of the platform project that has the templates.","type":"string","minLength":1,"maxLength":128},"import_templates":{"description":"Templates to import.","type":"array","minItems":1,"maxItems":10,"items":{"$ref":"TemplateSource"}}}}"#,
    ),
    (
        "TemplateImport",
        r#"{"description":"Outcome of importing one template.","type":"object","properties":{"source_project_id":{"description":"Id of the platform project that has the template.","type":"string"},"source_template_id":{"description":"Id of the template in its own project.","type":"string"},"destination_template_id":{"description":"Id of the template in this project.","type":"string"},"destination_template_name":{"description":"Name of the template in this project.","type":"string"},"failed_reason":{"description":"Why the template could not be imported; null or absent if it was.","type":"string"},"status":{"description":"Outcome, such as `success` or `fail`.","type":"string"}}}"#,
    ),
    (
        "TemplateImportList",
        r#"{"description":"Outcome of importing templates, one entry each.","type":"array","items":{"$ref":"TemplateImport"}}"#,
    ),
    (
        "TemplateSource",
        r#"{"description":"Template of another project to import.","type":"object","required":["source_template_id","destination_template_name"],"properties":{"source_template_id":{"description":"Id of the template in its own project.","type":"string","minLength":1,"maxLength":128},"destination_template_name":{"description":"Name to give the template in this project.","type":"string","minLength":3,"maxLength":32}}}"#,
    ),
];
