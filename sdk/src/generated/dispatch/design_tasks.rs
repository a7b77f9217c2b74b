// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_GENERATION_TASK,
        call: create_generation_task,
        request: Some(replay::<types::CreateGenerationTask>),
        responses: &[(201, replay::<String>)],
        list: None,
        about: About {
            area: "design-tasks",
            group: "Generation tasks",
            section: "6.1.1 新建分子生成任务接口",
            summary: "Create a molecule generation task",
            description: "Starts a task that generates molecules within constraints. `show_generation_task_result` gives the result. Refused with `eihealth.03000004` if the caller has made as many calls as allowed.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"Constraints to generate molecules within.","schema":{"$ref":"CreateGenerationTask"},"media":"application/json","example":{"num_trials":3000,"strong_constraints":[{"type":"struct","struct":{"structs":["c1ccc2ncncc2c1"],"exclusive":false,"operator":"and"}},{"name":"veber_rule","type":"bool","bool":true}],"weak_constraints":[{"name":"54e90c7b-d2a8-4f13-b6e5-8c0f71a9d346","type":"range","range":[8,11]},{"name":"sascore","type":"minimize","quantiles":[0.05,0.75]}],"num_expected":50,"initial_dataset":["COCCOc1cc2ncnc(Nc3cccc(C#C)c3)c2cc1OCCOC","COc1cc2ncnc(Nc3ccc(F)c(Cl)c3)c2cc1OCCCN1CCOCC1"],"binding_site":{"protein":"H4sIAAAAAAACA/NwdXRxDVIAAkNfQ3MuVz8XLgBmAunJEwAAAA==","bounding_box":{"center":[22.0,0.3,52.8],"size":[20.0,20.0,20.0]}},"custom_props":[{"id":"54e90c7b-d2a8-4f13-b6e5-8c0f71a9d346","prop_definition":{"id":"a1c60d94e7b25f38906de2b7f4c8135a","name":"egfr_ic50","type":"numerical","description":"Predicted pIC50 against EGFR","value_range":{"lower":3,"lower_inclusive":true,"upper":11,"upper_inclusive":true},"style":"number","confidential_interval":false}}]}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new task.","media":"application/json","schema":{"description":"Id of the created task; ask for its result with it.","type":"string"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_GENERATION_TASK_RESULT,
        call: show_generation_task_result,
        request: None,
        responses: &[(200, replay::<types::GenerationTask>)],
        list: None,
        about: About {
            area: "design-tasks",
            group: "Generation tasks",
            section: "6.1.2 查询分子生成任务",
            summary: "Get a molecule generation task",
            description: "Returns the state of the task, what it was given and, once it has finished, the molecules. Refused with `eihealth.03001001` if there is no such task; with `eihealth.03001003` if the task is someone else's.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"task_id","required":true,"description":"Id of the task.","schema":{"type":"string"}}]"#,
            answers: r#"[{"status":"200","description":"The task.","media":"application/json","schema":{"$ref":"GenerationTask"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_OPTIMIZATION_TASK,
        call: create_optimization_task,
        request: Some(replay::<types::CreateOptimizationTask>),
        responses: &[(201, replay::<String>)],
        list: None,
        about: About {
            area: "design-tasks",
            group: "Optimization tasks",
            section: "6.2.1 新建分子优化任务接口",
            summary: "Create a molecule optimization task",
            description: "Starts a task that derives molecules with better properties from a given one. `show_optimization_task_result` gives the result. Refused with `eihealth.03000004` if the caller has made as many calls as allowed.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"Molecule to optimize, and constraints on the molecules derived from it.","schema":{"$ref":"CreateOptimizationTask"},"media":"application/json","example":{"smiles":"COCCOc1cc2ncnc(Nc3cccc(C#C)c3)c2cc1OCCOC","num_trials":2000,"strong_constraints":[{"type":"struct","struct":{"structs":["c1ccc2ncncc2c1"],"exclusive":false,"operator":"and"}},{"name":"veber_rule","type":"bool","bool":true}],"weak_constraints":[{"name":"54e90c7b-d2a8-4f13-b6e5-8c0f71a9d346","type":"range","range":[8,11]},{"name":"sascore","type":"minimize","quantiles":[0.05,0.75]}],"num_expected":50,"binding_site":{"protein":"H4sIAAAAAAACA/NwdXRxDVIAAkNfQ3MuVz8XLgBmAunJEwAAAA==","bounding_box":{"center":[22.0,0.3,52.8],"size":[20.0,20.0,20.0]}},"custom_props":[{"id":"54e90c7b-d2a8-4f13-b6e5-8c0f71a9d346","prop_definition":{"id":"a1c60d94e7b25f38906de2b7f4c8135a","name":"egfr_ic50","type":"numerical","description":"Predicted pIC50 against EGFR","value_range":{"lower":3,"lower_inclusive":true,"upper":11,"upper_inclusive":true},"style":"number","confidential_interval":false}}]}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new task.","media":"application/json","schema":{"description":"Id of the created task; ask for its result with it.","type":"string"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_OPTIMIZATION_TASK_RESULT,
        call: show_optimization_task_result,
        request: None,
        responses: &[(200, replay::<types::OptimizationTask>)],
        list: None,
        about: About {
            area: "design-tasks",
            group: "Optimization tasks",
            section: "6.2.2 查询分子优化任务",
            summary: "Get a molecule optimization task",
            description: "Returns the state of the task, what it was given and, once it has finished, the molecules beside the original one. Refused with `eihealth.03001001` if there is no such task; with `eihealth.03001003` if the task is someone else's.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"task_id","required":true,"description":"Id of the task.","schema":{"type":"string"}}]"#,
            answers: r#"[{"status":"200","description":"The task.","media":"application/json","schema":{"$ref":"OptimizationTask"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_SEARCH_TASK,
        call: create_search_task,
        request: Some(replay::<types::CreateSearchTask>),
        responses: &[(201, replay::<String>)],
        list: None,
        about: About {
            area: "design-tasks",
            group: "Search tasks",
            section: "6.5.1 新建分子搜索任务接口",
            summary: "Create a molecule search task",
            description: "Starts a task that searches databases for the molecules most similar to a given one. `show_search_task_result` gives the result. Refused with `eihealth.03000004` if the caller has made as many calls as allowed.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"Molecule to compare with, and the databases to search.","schema":{"$ref":"CreateSearchTask"},"media":"application/json","example":{"smiles":"COCCOc1cc2ncnc(Nc3cccc(C#C)c3)c2cc1OCCOC","databases":["chembl","zinc"],"top_n":20}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new task.","media":"application/json","schema":{"description":"Id of the created task; ask for its result with it.","type":"string"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_SEARCH_TASK_RESULT,
        call: show_search_task_result,
        request: None,
        responses: &[(200, replay::<types::SearchTask>)],
        list: None,
        about: About {
            area: "design-tasks",
            group: "Search tasks",
            section: "6.5.2 查询分子搜索任务",
            summary: "Get a molecule search task",
            description: "Returns the state of the task, what it was given and, once it has finished, the molecules that were found. Refused with `eihealth.03001001` if there is no such task; with `eihealth.03001003` if the task is someone else's.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"task_id","required":true,"description":"Id of the task.","schema":{"type":"string"}}]"#,
            answers: r#"[{"status":"200","description":"The task.","media":"application/json","schema":{"$ref":"SearchTask"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_SYNTHESIS_TASK,
        call: create_synthesis_task,
        request: Some(replay::<types::CreateSynthesisTask>),
        responses: &[(201, replay::<String>)],
        list: None,
        about: About {
            area: "design-tasks",
            group: "Synthesis tasks",
            section: "6.6.1 新建分子合成路径规划任务接口",
            summary: "Create a synthesis planning task",
            description: "Starts a task that plans routes to synthesize a molecule. `show_synthesis_task_result` gives the result. Refused with `eihealth.03000004` if the caller has made as many calls as allowed.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"Molecule to plan the synthesis of, and limits of the search.","schema":{"$ref":"CreateSynthesisTask"},"media":"application/json","example":{"smiles":"CC(=O)Oc1ccccc1C(=O)O","top_n":10,"max_search_depth":4,"max_prediction_per_product":8}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new task.","media":"application/json","schema":{"description":"Id of the created task; ask for its result with it.","type":"string"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_SYNTHESIS_TASK_RESULT,
        call: show_synthesis_task_result,
        request: None,
        responses: &[(200, replay::<types::SynthesisTask>)],
        list: None,
        about: About {
            area: "design-tasks",
            group: "Synthesis tasks",
            section: "6.6.2 查询分子合成路径规划任务",
            summary: "Get a synthesis planning task",
            description: "Returns the state of the task, what it was given and, once it has finished, the routes. Refused with `eihealth.03001001` if there is no such task; with `eihealth.03001003` if the task is someone else's.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"task_id","required":true,"description":"Id of the task.","schema":{"type":"string"}}]"#,
            answers: r#"[{"status":"200","description":"The task.","media":"application/json","schema":{"$ref":"SynthesisTask"}}]"#,
        },
    },
];

fn create_generation_task(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_generation_task(
            arguments.required::<types::CreateGenerationTask>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<String>)]))
}

fn show_generation_task_result(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_generation_task_result(arguments.required::<String>("path", "task_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::GenerationTask>)]))
}

fn create_optimization_task(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_optimization_task(
            arguments.required::<types::CreateOptimizationTask>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<String>)]))
}

fn show_optimization_task_result(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_optimization_task_result(arguments.required::<String>("path", "task_id")?);
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::OptimizationTask>)],
        ),
    )
}

fn create_search_task(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_search_task(
            arguments.required::<types::CreateSearchTask>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<String>)]))
}

fn show_search_task_result(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_search_task_result(arguments.required::<String>("path", "task_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::SearchTask>)]))
}

fn create_synthesis_task(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_synthesis_task(
            arguments.required::<types::CreateSynthesisTask>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<String>)]))
}

fn show_synthesis_task_result(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_synthesis_task_result(arguments.required::<String>("path", "task_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::SynthesisTask>)]))
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "BindingSite",
        r#"{"description":"Structure of a protein, and the pocket the molecules are to bind to.","type":"object","properties":{"protein":{"description":"3D structure of the protein, compressed with gzip and then base64-encoded.","type":"string","x-encoded":{"scheme":"gzip-base64"},"minLength":1,"maxLength":10000000},"bounding_box":{"$ref":"BoundingBox"}}}"#,
    ),
    (
        "BoundingBox",
        r#"{"description":"Box around a binding pocket.","type":"object","properties":{"center":{"description":"Center of the box: x, y and z.","type":"array","items":{"type":"number","format":"double"}},"size":{"description":"Lengths of the box along x, y and z.","type":"array","items":{"type":"number","format":"double","minimum":1.7,"maximum":500}}}}"#,
    ),
    (
        "CreateGenerationTask",
        r#"{"description":"Constraints to generate molecules within.","type":"object","properties":{"num_trials":{"description":"Number of molecules to generate.","type":"integer","format":"int32"},"strong_constraints":{"description":"Constraints that molecules must meet.","type":"array","items":{"$ref":"MoleculeConstraint"}},"weak_constraints":{"description":"Constraints that molecules should meet.","type":"array","items":{"$ref":"MoleculeConstraint"}},"num_expected":{"description":"Largest number of molecules to return, best first.","type":"integer","format":"int32"},"initial_dataset":{"description":"The molecules to start from, in SMILES notation.","type":"array","items":{"type":"string"}},"binding_site":{"$ref":"BindingSite"},"custom_props":{"description":"Custom properties to predict beside the built-in ones.","type":"array","items":{"$ref":"CustomProperty"}}}}"#,
    ),
    (
        "CreateOptimizationTask",
        r#"{"description":"Molecule to optimize, and constraints on the molecules derived from it.","type":"object","required":["smiles"],"properties":{"smiles":{"description":"The molecule to optimize, in SMILES notation.","type":"string"},"num_trials":{"description":"Number of molecules to generate.","type":"integer","format":"int32"},"strong_constraints":{"description":"Constraints that molecules must meet.","type":"array","items":{"$ref":"MoleculeConstraint"}},"weak_constraints":{"description":"Constraints that molecules should meet.","type":"array","items":{"$ref":"MoleculeConstraint"}},"num_expected":{"description":"Largest number of molecules to return, best first.","type":"integer","format":"int32"},"binding_site":{"$ref":"BindingSite"},"custom_props":{"description":"Custom properties to predict beside the built-in ones.","type":"array","items":{"$ref":"CustomProperty"}}}}"#,
    ),
    (
        "CreateSearchTask",
        r#"{"description":"Molecule to compare with, and the databases to search.","type":"object","required":["smiles","databases"],"properties":{"smiles":{"description":"The molecule to compare with, in SMILES notation.","type":"string"},"databases":{"description":"Names of the databases to search.","type":"array","items":{"type":"string"}},"top_n":{"description":"Largest number of molecules to return, most similar first.","type":"integer","format":"int32","minimum":1,"maximum":1000}}}"#,
    ),
    (
        "CreateSynthesisTask",
        r#"{"description":"Molecule to plan the synthesis of, and limits of the search.","type":"object","required":["smiles","top_n","max_search_depth","max_prediction_per_product"],"properties":{"smiles":{"description":"The molecule to synthesize, in SMILES notation.","type":"string"},"top_n":{"description":"Largest number of routes to return, best first.","type":"integer","format":"int32","minimum":1,"maximum":50},"max_search_depth":{"description":"Largest depth of a route.","type":"integer","format":"int32","minimum":3,"maximum":12},"max_prediction_per_product":{"description":"Largest number of reactions to predict for each product.","type":"integer","format":"int32","minimum":2,"maximum":20}}}"#,
    ),
    (
        "GeneratedMolecule",
        r#"{"description":"Generated molecule with its properties.","type":"object","properties":{"smiles":{"description":"The molecule in SMILES notation.","type":"string"},"props":{"description":"Values of its properties, in the order of `prop_names`.","type":"array","items":{"oneOf":[{"type":"string"},{"type":"number","format":"double"},{"type":"boolean"}]}},"num_fulfilled_weak_constraints":{"description":"Number of weak constraints the molecule meets.","type":"integer","format":"int32"},"score":{"description":"Score of the molecule.","type":"number","format":"double"}}}"#,
    ),
    (
        "GenerationResult",
        r#"{"description":"Generated molecules, and the constraints they were generated within.","type":"object","properties":{"name":{"description":"Name of the task.","type":"string","minLength":1,"maxLength":128},"num_rounds":{"description":"Number of rounds in which molecules were generated.","type":"integer","format":"int32"},"num_expected":{"description":"Largest number of molecules to return, best first.","type":"integer","format":"int32"},"num_strong_constraints":{"description":"Number of strong constraints.","type":"integer","format":"int32"},"num_weak_constraints":{"description":"Number of weak constraints.","type":"integer","format":"int32"},"prop_names":{"description":"Names of the predicted properties. A custom property goes by its id.","type":"array","items":{"type":"string"}},"result":{"description":"The generated molecules.","type":"array","items":{"$ref":"GeneratedMolecule"}},"initial_dataset_size":{"description":"Number of molecules the task started from.","type":"integer","format":"int32"},"strong_constraints":{"description":"Constraints that molecules must meet.","type":"array","items":{"$ref":"MoleculeConstraint"}},"weak_constraints":{"description":"Constraints that molecules should meet.","type":"array","items":{"$ref":"MoleculeConstraint"}},"binding_site":{"$ref":"BindingSite"},"custom_props":{"description":"Custom properties that were predicted.","type":"array","items":{"$ref":"CustomProperty"}}}}"#,
    ),
    (
        "GenerationTask",
        r#"{"description":"Task that generates molecules.","type":"object","properties":{"status":{"description":"State of the task.","$ref":"DesignTaskState"},"task_data":{"description":"What the task was given.","$ref":"GenerationTaskData"},"result":{"description":"Result of the task; absent while it has not finished.","$ref":"GenerationResult"}}}"#,
    ),
    (
        "GenerationTaskData",
        r#"{"description":"What a molecule generation task was given.","type":"object","properties":{"num_trials":{"description":"Number of molecules to generate.","type":"integer","format":"int32"},"strong_constraints":{"description":"Constraints that molecules must meet.","type":"array","items":{"$ref":"MoleculeConstraint"}},"weak_constraints":{"description":"Constraints that molecules should meet.","type":"array","items":{"$ref":"MoleculeConstraint"}},"num_expected":{"description":"Largest number of molecules to return, best first.","type":"integer","format":"int32"},"initial_dataset":{"description":"The molecules to start from, in SMILES notation.","type":"array","items":{"type":"string"}},"binding_site":{"$ref":"BindingSite"},"custom_props":{"description":"Custom properties to predict beside the built-in ones.","type":"array","items":{"$ref":"CustomProperty"}}}}"#,
    ),
    (
        "MoleculeConstraint",
        r#"{"description":"Constraint on a property or the substructures of the molecules. Its type tells which other field holds the details.","type":"object","required":["type"],"properties":{"name":{"description":"Name of the property; of a custom property, its id.","type":"string"},"type":{"description":"What is constrained: a yes-or-no property (`bool`), the range of a property (`range`), substructures (`struct`), or a property that is to be small (`minimize`) or large (`maximize`).","$ref":"MoleculeConstraintType"},"bool":{"description":"Value of the property. Only for type `bool`.","type":"boolean"},"range":{"description":"Lower and upper bound of the property. Only for type `range`.","type":"array","items":{"type":"number","format":"double","nullable":true}},"struct":{"$ref":"MoleculeStructureConstraint"},"quantiles":{"description":"Lower and upper quantile of the property, as fractions. Only for types `minimize` and `maximize`.","type":"array","items":{"type":"number","format":"double","minimum":0,"maximum":1}}}}"#,
    ),
    (
        "MoleculeConstraintType",
        r#"{"description":"Kind of a constraint on molecules.","type":"string","enum":["bool","range","struct","minimize","maximize"]}"#,
    ),
    (
        "MoleculeProperties",
        r#"{"description":"Molecule with its properties.","type":"object","properties":{"smiles":{"description":"The molecule in SMILES notation.","type":"string"},"props":{"description":"Values of its properties, in the order of `prop_names`.","type":"array","items":{"oneOf":[{"type":"string"},{"type":"number","format":"double"},{"type":"boolean"}]}}}}"#,
    ),
    (
        "MoleculeStructureConstraint",
        r#"{"description":"Substructures the molecules are to have, or not to have.","type":"object","required":["structs","exclusive"],"properties":{"structs":{"description":"Substructures, in SMILES notation.","type":"array","items":{"type":"string"}},"exclusive":{"description":"Whether the molecules are to lack the substructures instead of having them.","type":"boolean"},"operator":{"description":"Whether the constraint is on all of the substructures (`and`) or on any of them (`or`).","default":"or","$ref":"ConstraintOperator"}}}"#,
    ),
    (
        "OptimizationResult",
        r#"{"description":"Molecules derived from a given one, and the constraints they were derived within.","type":"object","properties":{"name":{"description":"Name of the task.","type":"string","minLength":1,"maxLength":128},"smiles":{"description":"The molecule to optimize, in SMILES notation.","type":"string"},"num_rounds":{"description":"Number of rounds in which molecules were generated.","type":"integer","format":"int32"},"num_trials_per_round":{"description":"Number of molecules that were generated in each round.","type":"integer","format":"int32"},"num_expected":{"description":"Largest number of molecules to return, best first.","type":"integer","format":"int32"},"num_strong_constraints":{"description":"Number of strong constraints.","type":"integer","format":"int32"},"num_weak_constraints":{"description":"Number of weak constraints.","type":"integer","format":"int32"},"prop_names":{"description":"Names of the predicted properties. A custom property goes by its id.","type":"array","items":{"type":"string"}},"original":{"description":"The molecule before optimization.","$ref":"MoleculeProperties"},"result":{"description":"The molecules derived from it.","type":"array","items":{"$ref":"OptimizedMolecule"}},"strong_constraints":{"description":"Constraints that molecules must meet.","type":"array","items":{"$ref":"MoleculeConstraint"}},"weak_constraints":{"description":"Constraints that molecules should meet.","type":"array","items":{"$ref":"MoleculeConstraint"}},"binding_site":{"$ref":"BindingSite"},"custom_props":{"description":"Custom properties that were predicted.","type":"array","items":{"$ref":"CustomProperty"}}}}"#,
    ),
    (
        "OptimizationTask",
        r#"{"description":"Task that derives better molecules from a given one.","type":"object","properties":{"status":{"description":"State of the task.","$ref":"DesignTaskState"},"task_data":{"description":"What the task was given.","$ref":"OptimizationTaskData"},"result":{"description":"Result of the task; absent while it has not finished.","$ref":"OptimizationResult"}}}"#,
    ),
    (
        "OptimizationTaskData",
        r#"{"description":"What a molecule optimization task was given.","type":"object","properties":{"smiles":{"description":"The molecule to optimize, in SMILES notation.","type":"string"},"num_trials":{"description":"Number of molecules to generate.","type":"integer","format":"int32"},"strong_constraints":{"description":"Constraints that molecules must meet.","type":"array","items":{"$ref":"MoleculeConstraint"}},"weak_constraints":{"description":"Constraints that molecules should meet.","type":"array","items":{"$ref":"MoleculeConstraint"}},"num_expected":{"description":"Largest number of molecules to return, best first.","type":"integer","format":"int32"},"binding_site":{"$ref":"BindingSite"},"custom_props":{"description":"Custom properties to predict beside the built-in ones.","type":"array","items":{"$ref":"CustomProperty"}}}}"#,
    ),
    (
        "OptimizedMolecule",
        r#"{"description":"Molecule derived from a given one, with its properties.","type":"object","properties":{"smiles":{"description":"The molecule in SMILES notation.","type":"string"},"props":{"description":"Values of its properties, in the order of `prop_names`.","type":"array","items":{"oneOf":[{"type":"string"},{"type":"number","format":"double"},{"type":"boolean"}]}},"similarity":{"description":"Similarity to the original molecule.","type":"number","format":"double"},"num_fulfilled_weak_constraints":{"description":"Number of weak constraints the molecule meets.","type":"integer","format":"int32"},"score":{"description":"Score of the molecule.","type":"number","format":"double"}}}"#,
    ),
    (
        "RouteMolecule",
        r#"{"description":"Molecule that takes part in a reaction.","type":"object","properties":{"id":{"description":"Number of the molecule, by which reactions refer to it.","type":"string"},"smiles":{"description":"The molecule in SMILES notation.","type":"string"},"source":{"description":"Where the molecule was found, such as the name of a database.","type":"string"}}}"#,
    ),
    (
        "SearchHit",
        r#"{"description":"Molecule of a database, with its properties.","type":"object","properties":{"smiles":{"description":"The molecule in SMILES notation.","type":"string"},"source":{"description":"Database the molecule comes from; several are joined with colons.","type":"string"},"score":{"description":"Similarity to the molecule that was compared with.","type":"number","format":"float"},"props":{"description":"Values of its properties, in the order of `prop_names`.","type":"array","items":{"oneOf":[{"type":"string"},{"type":"number","format":"double"},{"type":"boolean"}]}}}}"#,
    ),
    (
        "SearchResult",
        r#"{"description":"Molecules similar to a given one.","type":"object","properties":{"smiles":{"description":"The molecule to compare with, in SMILES notation.","type":"string"},"databases":{"description":"Names of the databases to search.","type":"array","items":{"type":"string"}},"top_n":{"description":"Largest number of molecules to return, most similar first.","type":"integer","format":"int32"},"prop_names":{"description":"Names of the predicted properties. A custom property goes by its id.","type":"array","items":{"type":"string"}},"query":{"description":"The molecule that was compared with.","$ref":"MoleculeProperties"},"result":{"description":"The molecules that were found.","type":"array","items":{"$ref":"SearchHit"}}}}"#,
    ),
    (
        "SearchTask",
        r#"{"description":"Task that searches for similar molecules.","type":"object","properties":{"status":{"description":"State of the task.","$ref":"DesignTaskState"},"task_data":{"description":"What the task was given.","$ref":"SearchTaskData"},"result":{"description":"Result of the task; absent while it has not finished.","$ref":"SearchResult"}}}"#,
    ),
    (
        "SearchTaskData",
        r#"{"description":"What a molecule search task was given.","type":"object","properties":{"smiles":{"description":"The molecule to compare with, in SMILES notation.","type":"string"},"databases":{"description":"Names of the databases to search.","type":"array","items":{"type":"string"}},"top_n":{"description":"Largest number of molecules to return, most similar first.","type":"integer","format":"int32","minimum":1,"maximum":1000}}}"#,
    ),
    (
        "SynthesisReaction",
        r#"{"description":"Reaction of a synthesis route.","type":"object","properties":{"id":{"description":"Number of the reaction, by which routes refer to it.","type":"string"},"reactants":{"description":"Ids of the molecules that react.","type":"array","items":{"type":"string"}},"product":{"description":"Id of the molecule that results.","type":"string"}}}"#,
    ),
    (
        "SynthesisResult",
        r#"{"description":"Planned routes to a molecule, and the limits of the search.","type":"object","properties":{"smiles":{"description":"The molecule to synthesize, in SMILES notation.","type":"string"},"top_n":{"description":"Largest number of routes to return, best first.","type":"integer","format":"int32"},"max_search_depth":{"description":"Largest depth of a route.","type":"integer","format":"int32"},"max_prediction_per_product":{"description":"Largest number of reactions to predict for each product.","type":"integer","format":"int32"},"result":{"$ref":"SynthesisRoutes"}}}"#,
    ),
    (
        "SynthesisRoute",
        r#"{"description":"Way to synthesize a molecule.","type":"object","properties":{"route":{"description":"Ids of the reactions of the route.","type":"array","items":{"type":"string"}},"score":{"description":"Score of the route.","type":"number","format":"float"}}}"#,
    ),
    (
        "SynthesisRoutes",
        r#"{"description":"Routes to a molecule, with the reactions and molecules they consist of.","type":"object","properties":{"molecules":{"description":"Molecules of the reactions.","type":"array","items":{"$ref":"RouteMolecule"}},"reactions":{"description":"Reactions of the routes.","type":"array","items":{"$ref":"SynthesisReaction"}},"synthesis_routes":{"description":"The routes.","type":"array","items":{"$ref":"SynthesisRoute"}}}}"#,
    ),
    (
        "SynthesisTask",
        r#"{"description":"Task that plans routes to synthesize a molecule.","type":"object","properties":{"status":{"description":"State of the task.","$ref":"DesignTaskState"},"task_data":{"description":"What the task was given.","$ref":"SynthesisTaskData"},"result":{"description":"Result of the task; absent while it has not finished.","$ref":"SynthesisResult"}}}"#,
    ),
    (
        "SynthesisTaskData",
        r#"{"description":"What a synthesis planning task was given.","type":"object","properties":{"smiles":{"description":"The molecule to synthesize, in SMILES notation.","type":"string"},"top_n":{"description":"Largest number of routes to return, best first.","type":"integer","format":"int32","minimum":1,"maximum":50},"max_search_depth":{"description":"Largest depth of a route.","type":"integer","format":"int32","minimum":3,"maximum":12},"max_prediction_per_product":{"description":"Largest number of reactions to predict for each product.","type":"integer","format":"int32","minimum":2,"maximum":20}}}"#,
    ),
];
