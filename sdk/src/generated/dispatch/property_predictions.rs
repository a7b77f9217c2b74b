// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde_json::Value;
use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_CPI_TASK,
        call: create_cpi_task,
        request: Some(replay::<types::CreateCpiTask>),
        responses: &[(201, replay::<String>)],
        list: None,
        about: About {
            area: "property-predictions",
            group: "CPI tasks",
            section: "6.3.1 新建 CPI 任务接口",
            summary: "Create a compound-protein interaction task",
            description: "Starts a task that predicts how molecules interact with a protein (CPI), from the sequence of the protein. `show_cpi_task_result` gives the result. Refused with `eihealth.03000004` if the caller has made as many calls as allowed.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"Protein and molecules to predict the interaction of.","schema":{"$ref":"CreateCpiTask"},"media":"application/json","example":{"header":"EGFR kinase domain, residues 712-771","fasta":"FKKIKVLGSGAFGTVYKGLWIPEGEKVKIPVAIKELREATSPKANKEILDEAYVMASVDN","smiles_list":["COCCOc1cc2ncnc(Nc3cccc(C#C)c3)c2cc1OCCOC","COc1cc2ncnc(Nc3ccc(F)c(Cl)c3)c2cc1OCCCN1CCOCC1","CC(=O)Oc1ccccc1C(=O)O"],"threshold":0.5,"num_results":2,"custom_props":[{"id":"54e90c7b-d2a8-4f13-b6e5-8c0f71a9d346","prop_definition":{"id":"a1c60d94e7b25f38906de2b7f4c8135a","name":"egfr_ic50","type":"numerical","description":"Predicted pIC50 against EGFR","value_range":{"lower":3,"lower_inclusive":true,"upper":11,"upper_inclusive":true},"style":"number","confidential_interval":false}}]}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new task.","media":"application/json","schema":{"description":"Id of the created task; ask for its result with it.","type":"string"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_CPI_TASK_RESULT,
        call: show_cpi_task_result,
        request: None,
        responses: &[(200, replay::<types::CpiTask>)],
        list: None,
        about: About {
            area: "property-predictions",
            group: "CPI tasks",
            section: "6.3.2 查询 CPI 任务",
            summary: "Get a compound-protein interaction task",
            description: "Returns the state of the task, what it was given and, once it has finished, the scores. Refused with `eihealth.03001001` if there is no such task; with `eihealth.03001003` if the task is someone else's.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"task_id","required":true,"description":"Id of the task.","schema":{"type":"string"}}]"#,
            answers: r#"[{"status":"200","description":"The task.","media":"application/json","schema":{"$ref":"CpiTask"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_ADMET_PROPERTIES,
        call: show_admet_properties,
        request: Some(replay::<types::ShowAdmetProperties>),
        responses: &[(200, replay::<Value>)],
        list: None,
        about: About {
            area: "property-predictions",
            group: "ADMET predictions",
            section: "6.4.1 ADMET 属性预测接口",
            summary: "Predict the properties of a molecule",
            description: "Computes the absorption, distribution, metabolism, excretion and toxicity (ADMET) of the molecule, and further physical and chemical properties. Refused with `eihealth.03000004` if the caller has made as many calls as allowed.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"Molecule to predict the properties of.","schema":{"$ref":"ShowAdmetProperties"},"media":"application/json","example":{"smiles":"CC(=O)Oc1ccccc1C(=O)O"}}]"#,
            answers: r#"[{"status":"200","description":"The properties of the molecule.","media":"application/json","schema":{"$ref":"AdmetProperties"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_ADMET_WITH_CUSTOM_PROPS,
        call: show_admet_with_custom_props,
        request: Some(replay::<types::ShowAdmetWithCustomProps>),
        responses: &[(200, replay::<types::CustomAdmetProperties>)],
        list: None,
        about: About {
            area: "property-predictions",
            group: "ADMET predictions",
            section: "6.4.2 ADMET 属性预测接口(默认+自定义属性)",
            summary: "Predict built-in and custom properties of a molecule",
            description: "Computes the properties that `show_admet_properties` does, and the custom properties that are given. Refused with `eihealth.03000004` if the caller has made as many calls as allowed.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"Molecule to predict the properties of, and the custom properties to predict.","schema":{"$ref":"ShowAdmetWithCustomProps"},"media":"application/json","example":{"smiles":"CC(=O)Oc1ccccc1C(=O)O","custom_props":[{"id":"54e90c7b-d2a8-4f13-b6e5-8c0f71a9d346","prop_definition":{"id":"a1c60d94e7b25f38906de2b7f4c8135a","name":"egfr_ic50","type":"numerical","description":"Predicted pIC50 against EGFR","value_range":{"lower":3,"lower_inclusive":true,"upper":11,"upper_inclusive":true},"style":"number","confidential_interval":false}}]}}]"#,
            answers: r#"[{"status":"200","description":"The properties of the molecule.","media":"application/json","schema":{"$ref":"CustomAdmetProperties"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_CUSTOM_PROPS_TASK,
        call: create_custom_props_task,
        request: Some(replay::<types::CreateCustomPropsTask>),
        responses: &[(201, replay::<String>)],
        list: None,
        about: About {
            area: "property-predictions",
            group: "Custom properties",
            section: "6.7.1 新建自定义属性任务接口",
            summary: "Create a custom property",
            description: "Starts a task that trains a property model on own data. `show_custom_props_task_result` gives the result. Refused with `eihealth.03000004` if the caller has made as many calls as allowed.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"Custom property to create, and its training data.","schema":{"$ref":"CreateCustomPropsTask"},"media":"application/json","example":{"name":"egfr_ic50","description":"Predicted pIC50 against EGFR","type":"numerical","smiles":["COCCOc1cc2ncnc(Nc3cccc(C#C)c3)c2cc1OCCOC","COc1cc2ncnc(Nc3ccc(F)c(Cl)c3)c2cc1OCCCN1CCOCC1","Cc1ccc(NC(=O)c2ccc(CN3CCN(C)CC3)cc2)cc1Nc1nccc(-c2cccnc2)n1"],"values":[8.7,7.5,4.4]}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new property, with which its training is followed.","media":"application/json","schema":{"description":"Id of the created task; ask for its result with it.","type":"string"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_CUSTOM_PROPS_TASK_RESULT,
        call: show_custom_props_task_result,
        request: None,
        responses: &[(200, replay::<types::CustomPropertyTask>)],
        list: None,
        about: About {
            area: "property-predictions",
            group: "Custom properties",
            section: "6.7.2 查询自定义属性任务",
            summary: "Get a custom property task",
            description: "Returns the state of the task, its training data and, once it has finished, the property and how well it is predicted. Refused with `eihealth.03001001` if there is no such task; with `eihealth.03001003` if the task is someone else's.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"task_id","required":true,"description":"Id of the task.","schema":{"type":"string"}}]"#,
            answers: r#"[{"status":"200","description":"The task.","media":"application/json","schema":{"$ref":"CustomPropertyTask"}}]"#,
        },
    },
];

fn create_cpi_task(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_cpi_task(arguments.required::<types::CreateCpiTask>("body", "body")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<String>)]))
}

fn show_cpi_task_result(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_cpi_task_result(arguments.required::<String>("path", "task_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CpiTask>)]))
}

fn show_admet_properties(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_admet_properties(
            arguments.required::<types::ShowAdmetProperties>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<Value>)]))
}

fn show_admet_with_custom_props(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_admet_with_custom_props(
            arguments.required::<types::ShowAdmetWithCustomProps>("body", "body")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::CustomAdmetProperties>)],
        ),
    )
}

fn create_custom_props_task(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_custom_props_task(
            arguments.required::<types::CreateCustomPropsTask>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<String>)]))
}

fn show_custom_props_task_result(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_custom_props_task_result(arguments.required::<String>("path", "task_id")?);
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::CustomPropertyTask>)],
        ),
    )
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "AdmetProperties",
        r#"{"description":"ADMET properties of a molecule by name. A value is a number, a boolean or a text, as the property has it.","type":"object","additionalProperties":true}"#,
    ),
    (
        "CpiHit",
        r#"{"description":"Molecule, and how well it interacts with the protein.","type":"object","properties":{"smiles":{"description":"The molecule in SMILES notation.","type":"string"},"props":{"description":"Values of its properties, in the order of `prop_names`.","type":"array","items":{"oneOf":[{"type":"string"},{"type":"number","format":"double"},{"type":"boolean"}]}},"score":{"description":"How well the molecule interacts with the protein.","type":"number","format":"double"}}}"#,
    ),
    (
        "CpiResult",
        r#"{"description":"Molecules that interact with a protein.","type":"object","properties":{"header":{"description":"Title line of the protein in a FASTA file.","type":"string"},"fasta":{"description":"Amino acid sequence of the protein, as in a FASTA file.","type":"string"},"prop_names":{"description":"Names of the predicted properties. A custom property goes by its id.","type":"array","items":{"type":"string"}},"result":{"description":"The molecules with their scores.","type":"array","items":{"$ref":"CpiHit"}},"custom_props":{"description":"Custom properties that were predicted.","type":"array","items":{"$ref":"CustomProperty"}}}}"#,
    ),
    (
        "CpiTask",
        r#"{"description":"Task that predicts how molecules interact with a protein.","type":"object","properties":{"status":{"description":"State of the task.","$ref":"DesignTaskState"},"task_data":{"description":"What the task was given.","$ref":"CpiTaskData"},"result":{"description":"Result of the task; absent while it has not finished.","$ref":"CpiResult"}}}"#,
    ),
    (
        "CpiTaskData",
        r#"{"description":"What a compound-protein interaction task was given.","type":"object","properties":{"header":{"description":"Title line of the protein in a FASTA file.","type":"string","maxLength":128},"fasta":{"description":"Amino acid sequence of the protein, as in a FASTA file.","type":"string","minLength":4,"maxLength":2048},"smiles_list":{"description":"The molecules, in SMILES notation.","type":"array","items":{"type":"string"}},"threshold":{"description":"Score that a molecule must exceed to be returned.","type":"number","format":"float"},"num_results":{"description":"Largest number of molecules to return, best first.","type":"integer","format":"int32"},"custom_props":{"description":"Custom properties to predict beside the built-in ones.","type":"array","items":{"$ref":"CustomProperty"}}}}"#,
    ),
    (
        "CreateCpiTask",
        r#"{"description":"Protein and molecules to predict the interaction of.","type":"object","required":["fasta","smiles_list"],"properties":{"header":{"description":"Title line of the protein in a FASTA file.","type":"string","maxLength":128},"fasta":{"description":"Amino acid sequence of the protein, as in a FASTA file.","type":"string","minLength":4,"maxLength":2048},"smiles_list":{"description":"The molecules, in SMILES notation.","type":"array","items":{"type":"string"}},"threshold":{"description":"Score that a molecule must exceed to be returned.","type":"number","format":"float"},"num_results":{"description":"Largest number of molecules to return, best first.","type":"integer","format":"int32"},"custom_props":{"description":"Custom properties to predict beside the built-in ones.","type":"array","items":{"$ref":"CustomProperty"}}}}"#,
    ),
    (
        "CreateCustomPropsTask",
        r#"{"description":"Custom property to create, and its training data.","type":"object","required":["name","type","smiles","values"],"properties":{"name":{"description":"Name of the property.","type":"string","minLength":1,"maxLength":32},"description":{"description":"What the property means.","type":"string","maxLength":256},"type":{"description":"Kind of model: `binary` classifies into two classes, `numerical` predicts a number.","$ref":"PropertyValueType"},"smiles":{"description":"The molecules to train on, in SMILES notation.","type":"array","items":{"type":"string"}},"values":{"description":"Values of the property for the molecules, in the order of `smiles`.","type":"array","items":{"type":"number","format":"double"}}}}"#,
    ),
    (
        "CustomAdmetProperties",
        r#"{"description":"Built-in and custom properties of a molecule.","type":"object","properties":{"custom_props":{"description":"Custom properties that were predicted.","type":"array","items":{"$ref":"CustomProperty"}},"props":{"description":"Values of the properties by name. A custom property goes by its id.","type":"object","additionalProperties":true}}}"#,
    ),
    (
        "CustomPropertyMetric",
        r#"{"description":"Figure of how well a custom property is predicted.","type":"object","properties":{"name":{"description":"Name of the figure, such as `rmse`.","type":"string","minLength":1,"maxLength":32},"value":{"description":"Value of the figure.","type":"number","format":"float"}}}"#,
    ),
    (
        "CustomPropertyResult",
        r#"{"description":"Trained custom property.","type":"object","properties":{"id":{"description":"Id of the custom property, by which predictions refer to it.","type":"string","minLength":1,"maxLength":64},"prop_definition":{"$ref":"PropertyDefinition"},"metrics":{"description":"How well the property is predicted.","type":"array","items":{"$ref":"CustomPropertyMetric"}}}}"#,
    ),
    (
        "CustomPropertyTask",
        r#"{"description":"Task that trains a model of a custom property.","type":"object","properties":{"status":{"description":"State of the task.","$ref":"DesignTaskState"},"task_data":{"description":"What the task was given.","$ref":"CustomPropertyTaskData"},"result":{"description":"Result of the task; absent while it has not finished.","$ref":"CustomPropertyResult"}}}"#,
    ),
    (
        "CustomPropertyTaskData",
        r#"{"description":"What a custom property task was given.","type":"object","properties":{"name":{"description":"Name of the property.","type":"string","minLength":1,"maxLength":32},"description":{"description":"What the property means.","type":"string","maxLength":256},"type":{"description":"Kind of model: `binary` classifies into two classes, `numerical` predicts a number.","$ref":"PropertyValueType"},"smiles":{"description":"The molecules to train on, in SMILES notation.","type":"array","items":{"type":"string"}},"values":{"description":"Values of the property for the molecules, in the order of `smiles`.","type":"array","items":{"type":"number","format":"double"}}}}"#,
    ),
    (
        "ShowAdmetProperties",
        r#"{"description":"Molecule to predict the properties of.","type":"object","required":["smiles"],"properties":{"smiles":{"description":"The molecule in SMILES notation.","type":"string","minLength":1,"maxLength":200}}}"#,
    ),
    (
        "ShowAdmetWithCustomProps",
        r#"{"description":"Molecule to predict the properties of, and the custom properties to predict.","type":"object","required":["smiles"],"properties":{"smiles":{"description":"The molecule in SMILES notation.","type":"string"},"custom_props":{"description":"Custom properties to predict beside the built-in ones.","type":"array","items":{"$ref":"CustomProperty"}}}}"#,
    ),
];
