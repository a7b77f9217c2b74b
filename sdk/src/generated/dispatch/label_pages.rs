// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::LIST_LABEL_PAGE,
        call: list_label_page,
        request: None,
        responses: &[(200, replay::<types::LabelPageList>)],
        list: Some(List {
            facts: &operations::LIST_LABEL_PAGE_PAGES,
            items: answer::items::<types::LabelPageList>,
            pages: answer::page::<types::LabelPageList>,
        }),
        about: About {
            area: "label-pages",
            group: "Label pages",
            section: "4.1.2.1 获取标签页面列表",
            summary: "List label pages",
            description: "Returns every label page of the project with the labels it groups.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The label pages of the project.","media":"application/json","schema":{"$ref":"LabelPageList"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_LABEL_PAGE,
        call: create_label_page,
        request: Some(replay::<types::CreateLabelPage>),
        responses: &[(201, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "label-pages",
            group: "Label pages",
            section: "4.1.2.2 创建标签页面",
            summary: "Create a label page",
            description: "Saves a set of labels under a title. A project holds at most five label pages. Refused with `eihealth.01020032` if the name is taken; with `eihealth.01020033` if there are 5 label pages.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Label page to create.","schema":{"$ref":"CreateLabelPage"},"media":"application/json","example":{"name":"Variant_calling","feature":"TOOL","labels":["germline","somatic"]}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new label page.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_LABEL_PAGE,
        call: delete_label_page,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "label-pages",
            group: "Label pages",
            section: "4.1.2.3 删除标签页面",
            summary: "Delete a label page",
            description: "Removes the label page from the project.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"label_page_id","required":true,"description":"Id of the label page.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The label page was deleted."}]"#,
        },
    },
];

fn list_label_page(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .list_label_page(arguments.required::<String>("path", "eihealth_project_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::LabelPageList>)]))
}

fn create_label_page(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_label_page(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateLabelPage>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn delete_label_page(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_label_page(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "label_page_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "CreateLabelPage",
        r#"{"description":"Label page to create.","type":"object","required":["name","feature","labels"],"properties":{"name":{"description":"Title of the page, in Chinese characters, Latin letters, digits and underscores.","type":"string","minLength":1,"maxLength":32},"feature":{"description":"What the page is about: `TOOL` is tools, that is apps and workflows.","$ref":"LabelPageFeature"},"labels":{"description":"Labels the page groups, each in Chinese characters, Latin letters, digits and underscores.","type":"array","minItems":1,"maxItems":5,"items":{"type":"string","minLength":1,"maxLength":32}}}}"#,
    ),
    (
        "LabelPage",
        r#"{"description":"Set of labels saved under a title.","type":"object","properties":{"id":{"description":"Id of the label page.","type":"string"},"name":{"description":"Title of the page.","type":"string"},"feature":{"description":"What the page is about: `TOOL` is tools, that is apps and workflows.","type":"string"},"labels":{"description":"Labels the page groups.","type":"array","items":{"type":"string"}},"creator":{"description":"Name of the user who created the page.","type":"string"}}}"#,
    ),
    (
        "LabelPageFeature",
        r#"{"description":"What a label page is for.","type":"string","enum":["TOOL"]}"#,
    ),
    (
        "LabelPageList",
        r#"{"description":"Label pages of a project.","type":"object","properties":{"label_pages":{"description":"One entry for each label page.","type":"array","items":{"$ref":"LabelPage"}},"count":{"description":"Number of label pages of the project.","type":"integer","format":"int32"}}}"#,
    ),
];
