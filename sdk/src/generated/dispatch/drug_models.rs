// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::LIST_BASE_MODEL,
        call: list_base_model,
        request: None,
        responses: &[(200, replay::<types::BaseModelList>)],
        list: Some(List {
            facts: &operations::LIST_BASE_MODEL_PAGES,
            items: answer::items::<types::BaseModelList>,
            pages: answer::page::<types::BaseModelList>,
        }),
        about: About {
            area: "drug-models",
            group: "Drug models",
            section: "5.16.1 获取基模型列表",
            summary: "List base models",
            description: "Returns, page by page, the models that own models can be trained from.",
            deprecated: false,
            inputs: r#"[{"in":"query","name":"limit","required":false,"description":"Largest number of items to return in one page.","schema":{"type":"integer","format":"int32","default":100,"minimum":1,"maximum":1000}},{"in":"query","name":"offset","required":false,"description":"Number of items to skip before the first one returned.","schema":{"type":"integer","format":"int32","default":0,"minimum":0,"maximum":100000000}},{"in":"query","name":"sort_dir","required":false,"description":"Sort direction.","schema":{"default":"ASC","$ref":"SortOrder"}},{"in":"query","name":"sort_key","required":false,"description":"What to sort by; at present only `create_time`.","schema":{"default":"create_time","$ref":"BaseModelSortKey"}}]"#,
            answers: r#"[{"status":"200","description":"The base models.","media":"application/json","schema":{"$ref":"BaseModelList"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_DRUG_MODEL,
        call: create_drug_model,
        request: Some(replay::<types::CreateDrugModel>),
        responses: &[(201, replay::<types::CreatedDrugModel>)],
        list: None,
        about: About {
            area: "drug-models",
            group: "Drug models",
            section: "5.16.2 创建模型",
            summary: "Create a drug model",
            description: "Starts to train a property model on own data. Follow it with `list_drug_model`. If as many models are being trained as the quota allows, it waits. Refused with `eihealth.01100008` if the caller is no member of the project with the file; with `eihealth.01100009` if the platform is not the professional edition; with `eihealth.01100005` if the caller has a model of the name.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"Property model to train, and its data.","schema":{"$ref":"CreateDrugModel"},"media":"application/json","example":{"name":"egfr_ic50","description":"Predicted pIC50 against EGFR","type":"numerical","file":{"source":"private","url":"kinase-screen:/training/egfr_ic50.csv","eihealth_project_id":"6c2e8d17-b5f4-49a3-9e60-08d7a1b3f2c9"},"shareable":false,"base_model_id":"pangu-drug-model"}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new model.","media":"application/json","schema":{"$ref":"CreatedDrugModel"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_DRUG_MODEL,
        call: list_drug_model,
        request: None,
        responses: &[(200, replay::<types::DrugModelList>)],
        list: Some(List {
            facts: &operations::LIST_DRUG_MODEL_PAGES,
            items: answer::items::<types::DrugModelList>,
            pages: answer::page::<types::DrugModelList>,
        }),
        about: About {
            area: "drug-models",
            group: "Drug models",
            section: "5.16.3 获取模型列表",
            summary: "List drug models",
            description: "Returns, page by page, the own models that match the filters, with their training results.",
            deprecated: false,
            inputs: r#"[{"in":"query","name":"search_key","required":false,"description":"Text to search for; part of it is enough.","schema":{"type":"string","maxLength":1024}},{"in":"query","name":"creator_list","required":false,"description":"Only models that these users created.","schema":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":128}}},{"in":"query","name":"type_list","required":false,"description":"Only models of these types.","schema":{"type":"array","maxItems":10,"items":{"type":"string"}}},{"in":"query","name":"status_list","required":false,"description":"Only models in these states.","schema":{"type":"array","maxItems":10,"items":{"type":"string"}}},{"in":"query","name":"sort_key","required":false,"description":"What to sort by: `create_time`, `finish_time` or `base_model_name`. Without it, by time.","schema":{"$ref":"DrugModelSortKey"}},{"in":"query","name":"sort_dir","required":false,"description":"Sort direction.","schema":{"default":"DESC","$ref":"SortOrder"}},{"in":"query","name":"create_start_time","required":false,"description":"Earliest time of creation, in milliseconds since 1970-01-01 UTC.","schema":{"type":"integer","format":"int64","x-instant":true,"minimum":1000000000000,"maximum":9999999999999}},{"in":"query","name":"create_end_time","required":false,"description":"Latest time of creation, in milliseconds since 1970-01-01 UTC.","schema":{"type":"integer","format":"int64","x-instant":true,"minimum":1000000000000,"maximum":9999999999999}},{"in":"query","name":"finish_start_time","required":false,"description":"Earliest time of the end of training, in milliseconds since 1970-01-01 UTC.","schema":{"type":"integer","format":"int64","x-instant":true,"minimum":1000000000000,"maximum":9999999999999}},{"in":"query","name":"finish_end_time","required":false,"description":"Latest time of the end of training, in milliseconds since 1970-01-01 UTC.","schema":{"type":"integer","format":"int64","x-instant":true,"minimum":1000000000000,"maximum":9999999999999}},{"in":"query","name":"limit","required":false,"description":"Largest number of items to return in one page.","schema":{"type":"integer","format":"int32","default":100,"minimum":1,"maximum":1000}},{"in":"query","name":"offset","required":false,"description":"Number of items to skip before the first one returned.","schema":{"type":"integer","format":"int32","default":0,"minimum":0,"maximum":100000000}},{"in":"query","name":"base_model_list","required":false,"description":"Only models trained from the base models with these ids.","schema":{"type":"array","maxItems":10,"items":{"type":"string","maxLength":128}}}]"#,
            answers: r#"[{"status":"200","description":"The models that match.","media":"application/json","schema":{"$ref":"DrugModelList"}}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_DRUG_MODEL,
        call: update_drug_model,
        request: Some(replay::<types::UpdateDrugModel>),
        responses: &[],
        list: None,
        about: About {
            area: "drug-models",
            group: "Drug models",
            section: "5.16.4 更新药物模型",
            summary: "Share a drug model or stop sharing it",
            description: "Sets whether the organization can use the model. Refused with `eihealth.01100007` if the model is not finished; with `eihealth.01100006` if another user created the model.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"model_id","required":true,"description":"Id of the model.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Sharing of a model.","schema":{"$ref":"UpdateDrugModel"},"media":"application/json","example":{"shareable":true}}]"#,
            answers: r#"[{"status":"200","description":"The sharing is changed."}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_DRUG_MODEL,
        call: delete_drug_model,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "drug-models",
            group: "Drug models",
            section: "5.16.5 删除模型",
            summary: "Delete a drug model",
            description: "Deletes the custom model; fails without permission for a model that another user created. Refused with `eihealth.01100006` if another user created the model.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"model_id","required":true,"description":"Id of the model.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The model is deleted."}]"#,
        },
    },
];

fn list_base_model(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client.list_base_model();
    if let Some(value) = arguments.optional::<i64>("query", "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = arguments.optional::<types::SortOrder>("query", "sort_dir")? {
        call = call.sort_dir(value);
    }
    if let Some(value) = arguments
        .optional::<types::BaseModelSortKey>("query", "sort_key")?
    {
        call = call.sort_key(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::BaseModelList>)]))
}

fn create_drug_model(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_drug_model(
            arguments.required::<types::CreateDrugModel>("body", "body")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::CreatedDrugModel>)],
        ),
    )
}

fn list_drug_model(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client.list_drug_model();
    if let Some(value) = arguments.optional::<String>("query", "search_key")? {
        call = call.search_key(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>("query", "creator_list")? {
        call = call.creator_list(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>("query", "type_list")? {
        call = call.type_list(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>("query", "status_list")? {
        call = call.status_list(value);
    }
    if let Some(value) = arguments
        .optional::<types::DrugModelSortKey>("query", "sort_key")?
    {
        call = call.sort_key(value);
    }
    if let Some(value) = arguments.optional::<types::SortOrder>("query", "sort_dir")? {
        call = call.sort_dir(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "create_start_time")? {
        call = call.create_start_time(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "create_end_time")? {
        call = call.create_end_time(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "finish_start_time")? {
        call = call.finish_start_time(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "finish_end_time")? {
        call = call.finish_end_time(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>("query", "base_model_list")? {
        call = call.base_model_list(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::DrugModelList>)]))
}

fn update_drug_model(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_drug_model(
            arguments.required::<String>("path", "model_id")?,
            arguments.required::<types::UpdateDrugModel>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn delete_drug_model(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_drug_model(arguments.required::<String>("path", "model_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "BaseModel",
        r#"{"description":"Model of the service that own models are trained from.","type":"object","properties":{"name":{"description":"Name of the model.","type":"string"},"id":{"description":"Id of the model.","type":"string"},"create_time":{"description":"When the model was created.","type":"string","format":"date-time"},"description":{"description":"What the model is.","type":"string"}}}"#,
    ),
    (
        "BaseModelList",
        r#"{"description":"Models to train from.","type":"object","properties":{"models":{"description":"One page of the models.","type":"array","items":{"$ref":"BaseModel"}},"count":{"description":"Total number of matching items.","type":"integer","format":"int32"}}}"#,
    ),
    (
        "BaseModelSortKey",
        r#"{"description":"Field to sort base models by.","type":"string","enum":["create_time"]}"#,
    ),
    (
        "CreateDrugModel",
        r#"{"description":"Property model to train, and its data.","type":"object","required":["name","type","file"],"properties":{"name":{"description":"Name of the model: letters, digits, spaces, underscores and hyphens, starting with a letter.","type":"string","minLength":5,"maxLength":32},"description":{"description":"What the model predicts.","type":"string","maxLength":1024},"type":{"description":"Kind of model: `binary` classifies into two classes, `numerical` predicts a number.","$ref":"PropertyValueType"},"file":{"description":"File with the training data.","$ref":"ProjectFile"},"shareable":{"description":"Whether to share the model with the organization.","type":"boolean","default":false},"base_model_id":{"description":"Id of the base model to train from, as `list_base_model` gives it.","type":"string","default":"pangu-drug-model","minLength":1,"maxLength":128}}}"#,
    ),
    (
        "CreatedDrugModel",
        r#"{"description":"Id of a new model, and the quota if it has to wait.","type":"object","properties":{"id":{"description":"Id of the model.","type":"string"},"limit_concurrency":{"description":"Number of models that may be trained at once. Present if that many are, so that this one waits.","type":"integer","format":"int32"}}}"#,
    ),
    (
        "DrugModel",
        r#"{"description":"Property model trained on own data.","type":"object","properties":{"name":{"description":"Name of the model.","type":"string"},"id":{"description":"Id of the model.","type":"string"},"type":{"description":"Kind of model, as `create_drug_model` takes it.","type":"string"},"create_time":{"description":"When the model was created.","type":"string","format":"date-time"},"finish_time":{"description":"When training ended; absent while it has not.","type":"string","format":"date-time"},"creator":{"description":"Name of the user who created the model.","type":"string"},"status":{"description":"State of the training, such as `FINISHED`.","type":"string"},"shareable":{"description":"Whether the model is shared with the organization.","type":"boolean"},"data_quantity":{"description":"Amount of data the model is trained on.","type":"integer","format":"int32"},"file":{"description":"File with the training data.","$ref":"ProjectFile"},"value_range":{"description":"Range of the predicted values. Only for a regression model.","$ref":"ValueRange"},"description":{"description":"What the model predicts.","type":"string"},"failed_message":{"description":"Why training failed; absent unless it did.","type":"string"},"losses":{"description":"Losses during training.","type":"array","items":{"type":"number","format":"float"}},"metrics":{"description":"How well the model predicts.","type":"array","items":{"$ref":"ModelMetric"}},"base_model_id":{"description":"Id of the base model it was trained from.","type":"string","default":"pangu-drug-model"},"base_model_name":{"description":"Name of the base model it was trained from.","type":"string","default":"pangu-drug-model"}}}"#,
    ),
    (
        "DrugModelList",
        r#"{"description":"Own models.","type":"object","properties":{"models":{"description":"One page of the models.","type":"array","items":{"$ref":"DrugModel"}},"count":{"description":"Total number of matching items.","type":"integer","format":"int32"}}}"#,
    ),
    (
        "DrugModelSortKey",
        r#"{"description":"Field to sort models by.","type":"string","enum":["create_time","finish_time","base_model_name"]}"#,
    ),
    (
        "ModelMetric",
        r#"{"description":"Figure of how well a model predicts.","type":"object","properties":{"name":{"description":"Name of the figure, such as `rmse` or `mae`.","type":"string","minLength":1,"maxLength":32},"value":{"description":"Value of the figure.","type":"number","format":"float"}}}"#,
    ),
    (
        "UpdateDrugModel",
        r#"{"description":"Sharing of a model.","type":"object","required":["shareable"],"properties":{"shareable":{"description":"Whether to share the model with the organization.","type":"boolean"}}}"#,
    ),
];
