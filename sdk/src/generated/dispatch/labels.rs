// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::LIST_LABEL,
        call: list_label,
        request: None,
        responses: &[(200, replay::<types::LabelList>)],
        list: Some(List {
            facts: &operations::LIST_LABEL_PAGES,
            items: answer::items::<types::LabelList>,
            pages: answer::page::<types::LabelList>,
        }),
        about: About {
            area: "labels",
            group: "Labels",
            section: "4.2.6.1 获取标签列表",
            summary: "List labels",
            description: "Returns every label that has been created on the platform.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The labels of the platform.","media":"application/json","schema":{"$ref":"LabelList"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_LABEL,
        call: create_label,
        request: Some(replay::<types::CreateLabel>),
        responses: &[(201, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "labels",
            group: "Labels",
            section: "4.2.6.2 创建标签",
            summary: "Create a label",
            description: "Creates a label. Only administrators may create and delete labels. Refused with `eihealth.01010060` if the caller is no administrator; with `eihealth.01010059` if the name is taken.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"Label to create.","schema":{"$ref":"CreateLabel"},"media":"application/json","example":{"name":"rna-seq","description":"Bulk RNA sequencing"}}]"#,
            answers: r#"[{"status":"201","description":"The label is created.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_LABEL,
        call: delete_label,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "labels",
            group: "Labels",
            section: "4.2.6.3 删除标签",
            summary: "Delete a label",
            description: "Deletes a label. Only administrators may create and delete labels. Refused with `eihealth.01010060` if the caller is no administrator.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"label_id","required":true,"description":"Label to delete, by the `id` that `list_label` gives.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The label is deleted."}]"#,
        },
    },
    Entry {
        operation: &operations::BATCH_DELETE_LABEL,
        call: batch_delete_label,
        request: Some(replay::<types::BatchDeleteLabel>),
        responses: &[],
        list: None,
        about: About {
            area: "labels",
            group: "Labels",
            section: "4.2.6.4 批量删除标签",
            summary: "Delete several labels",
            description: "Deletes labels by their ids. Only administrators may create and delete labels. Refused with `eihealth.01010060` if the caller is no administrator.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"Labels to delete.","schema":{"$ref":"BatchDeleteLabel"},"media":"application/json","example":{"ids":["0f6b38d2-c745-4e91-a8f3-52d09be7164c","9b84e1c6-2d0f-4a57-b3e8-f61d70a2c935"]}}]"#,
            answers: r#"[{"status":"200","description":"The labels are deleted."}]"#,
        },
    },
    Entry {
        operation: &operations::BATCH_UPDATE_NODE_LABEL,
        call: batch_update_node_label,
        request: Some(replay::<types::BatchUpdateNodeLabel>),
        responses: &[],
        list: None,
        about: About {
            area: "labels",
            group: "Node labels",
            section: "4.2.8.1 设置节点标签",
            summary: "Set the labels of a computing node",
            description: "Sets the labels by which tasks are placed on a computing node.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"server_id","required":true,"description":"Computing node, by the `id` that `list_computing_resources` gives.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Labels to set on a computing node.","schema":{"$ref":"BatchUpdateNodeLabel"},"media":"application/json","example":{"labels":[{"name":"health.alignment"},{"name":"health.large-memory"}]}}]"#,
            answers: r#"[{"status":"200","description":"The labels of the node are set."}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_NODE_LABEL,
        call: list_node_label,
        request: None,
        responses: &[(200, replay::<types::NodeLabelList>)],
        list: Some(List {
            facts: &operations::LIST_NODE_LABEL_PAGES,
            items: answer::items::<types::NodeLabelList>,
            pages: answer::page::<types::NodeLabelList>,
        }),
        about: About {
            area: "labels",
            group: "Node labels",
            section: "4.2.8.2 获取节点标签集",
            summary: "List the labels of a computing node",
            description: "Returns the labels of one computing node.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"server_id","required":true,"description":"Computing node, by the `id` that `list_computing_resources` gives.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The labels of the node.","media":"application/json","schema":{"$ref":"NodeLabelList"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_CLUSTER_ALL_NODE_LABEL,
        call: list_cluster_all_node_label,
        request: None,
        responses: &[(200, replay::<types::NodeLabelList>)],
        list: Some(List {
            facts: &operations::LIST_CLUSTER_ALL_NODE_LABEL_PAGES,
            items: answer::items::<types::NodeLabelList>,
            pages: answer::page::<types::NodeLabelList>,
        }),
        about: About {
            area: "labels",
            group: "Node labels",
            section: "4.2.8.3 获取节点标签集",
            summary: "List the node labels of the whole cluster",
            description: "Returns the labels of all computing nodes together.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The node labels of the cluster.","media":"application/json","schema":{"$ref":"NodeLabelList"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_PRESET_LABEL,
        call: list_preset_label,
        request: None,
        responses: &[(200, replay::<types::NodeLabelList>)],
        list: Some(List {
            facts: &operations::LIST_PRESET_LABEL_PAGES,
            items: answer::items::<types::NodeLabelList>,
            pages: answer::page::<types::NodeLabelList>,
        }),
        about: About {
            area: "labels",
            group: "Node labels",
            section: "4.2.8.4 获取预置标签列表",
            summary: "List preset node labels",
            description: "Returns the node labels that the platform itself gives a meaning to, such as the one of nodes that copy data in.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The preset node labels.","media":"application/json","schema":{"$ref":"NodeLabelList"}}]"#,
        },
    },
];

fn list_label(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.list_label();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::LabelList>)]))
}

fn create_label(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .create_label(arguments.required::<types::CreateLabel>("body", "body")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn delete_label(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.delete_label(arguments.required::<String>("path", "label_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn batch_delete_label(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .batch_delete_label(
            arguments.required::<types::BatchDeleteLabel>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn batch_update_node_label(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .batch_update_node_label(
            arguments.required::<String>("path", "server_id")?,
            arguments.required::<types::BatchUpdateNodeLabel>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_node_label(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .list_node_label(arguments.required::<String>("path", "server_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::NodeLabelList>)]))
}

fn list_cluster_all_node_label(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.list_cluster_all_node_label();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::NodeLabelList>)]))
}

fn list_preset_label(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.list_preset_label();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::NodeLabelList>)]))
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "BatchDeleteLabel",
        r#"{"description":"Labels to delete.","type":"object","required":["ids"],"properties":{"ids":{"description":"Ids of the labels, as `list_label` gives them.","type":"array","minItems":1,"maxItems":50,"items":{"type":"string","minLength":1,"maxLength":128}}}}"#,
    ),
    (
        "BatchUpdateNodeLabel",
        r#"{"description":"Labels to set on a computing node.","type":"object","required":["labels"],"properties":{"labels":{"description":"Labels that the node shall have.","type":"array","maxItems":100,"items":{"$ref":"NodeLabel"}}}}"#,
    ),
    (
        "CreateLabel",
        r#"{"description":"Label to create.","type":"object","required":["name"],"properties":{"name":{"description":"Text of the label.","type":"string","minLength":1,"maxLength":32},"description":{"description":"What the label is for; none if left out.","type":"string","maxLength":1024}}}"#,
    ),
    (
        "Label",
        r#"{"description":"Label defined for the whole platform.","type":"object","properties":{"id":{"description":"Label id, which `delete_label` and `batch_delete_label` take.","type":"string"},"name":{"description":"Text of the label.","type":"string"},"description":{"description":"What the label is for.","type":"string"},"creator":{"description":"User who created the label.","type":"string"},"create_time":{"description":"When the label was created.","type":"string","format":"date-time"},"update_time":{"description":"When the label was last changed.","type":"string","format":"date-time"}}}"#,
    ),
    (
        "LabelList",
        r#"{"description":"Labels of the platform.","type":"object","properties":{"count":{"description":"Number of labels.","type":"integer","format":"int64"},"labels":{"description":"Labels, each with its creator and times.","type":"array","items":{"$ref":"Label"}}}}"#,
    ),
    (
        "NodeLabel",
        r#"{"description":"Label of computing nodes.","type":"object","required":["name"],"properties":{"name":{"description":"Text of the label, as apps and jobs give it in `node_labels`.","type":"string","minLength":1,"maxLength":63}}}"#,
    ),
    (
        "NodeLabelList",
        r#"{"description":"Labels of computing nodes.","type":"object","properties":{"count":{"description":"Number of labels.","type":"integer","format":"int64"},"labels":{"description":"Labels, each by its name.","type":"array","items":{"$ref":"NodeLabel"}}}}"#,
    ),
];
