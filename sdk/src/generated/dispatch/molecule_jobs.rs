// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_SYNTHESIS_JOB,
        call: create_synthesis_job,
        request: Some(replay::<types::CreateSynthesisJob>),
        responses: &[(201, replay::<types::CreatedDrugJob>)],
        list: None,
        about: About {
            area: "molecule-jobs",
            group: "Synthesis jobs",
            section: "5.7.1 创建分子合成路径规划作业",
            summary: "Create a synthesis planning job",
            description: "Starts a job that plans routes to synthesize a molecule. Its state is in `show_synthesis_job`. If as many jobs run as the quota allows, it waits.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Synthesis planning job to create.","schema":{"$ref":"CreateSynthesisJob"},"media":"application/json","example":{"basic_info":{"name":"imatinib-routes","labels":["kinase"]},"smiles":"Cc1ccc(NC(=O)c2ccc(CN3CCN(C)CC3)cc2)cc1Nc1nccc(-c2cccnc2)n1","params":{"top_n":10,"max_search_depth":6,"time_limit":20,"max_prediction_per_product":8}}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new job.","media":"application/json","schema":{"$ref":"CreatedDrugJob"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_SYNTHESIS_JOB,
        call: show_synthesis_job,
        request: None,
        responses: &[(200, replay::<types::SynthesisJob>)],
        list: None,
        about: About {
            area: "molecule-jobs",
            group: "Synthesis jobs",
            section: "5.7.2 查询分子合成路径规划作业详情",
            summary: "Get a synthesis planning job",
            description: "Returns the state of the job and what it was given.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The job.","media":"application/json","schema":{"$ref":"SynthesisJob"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_OPTM_JOB,
        call: create_optm_job,
        request: Some(replay::<types::CreateOptmJob>),
        responses: &[(201, replay::<types::CreatedDrugJob>)],
        list: None,
        about: About {
            area: "molecule-jobs",
            group: "Optimization jobs",
            section: "5.8.1 创建分子优化作业",
            summary: "Create a molecule optimization job",
            description: "Starts a job that derives molecules with better properties from a given one. Its state is in `show_optm_job`. If as many jobs run as the quota allows, it waits. Refused with `eihealth.01100003` if there is neither a strong nor a weak constraint; with `eihealth.01100010` if there is neither a molecular expression nor a file; with `eihealth.01100011` if a model is not finished; with `eihealth.01100036` if a model was not built from the base model; with `eihealth.01100039` if there are interactions and no binding site; with `eihealth.01100040` if an interaction stands there twice.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Molecule optimization job to create.","schema":{"$ref":"CreateOptmJob"},"media":"application/json","example":{"basic_info":{"name":"erlotinib-optimization","labels":["kinase"]},"smiles":"COCCOc1cc2ncnc(Nc3cccc(C#C)c3)c2cc1OCCOC","num_trials":2000,"binding_sites":[{"name":"target1","receptor":{"source":"PRIVATE","url":"kinase-screen:/receptors/1M17.pdb"},"bounding_box":{"center":[22.0,0.3,52.8],"size":[20.0,20.0,20.0],"padding":4.0},"remove_ion":true,"remove_water":true,"remove_ligand":true,"add_hydrogen":true}],"weak_constraints":[{"id":"3d70f9a6-82be-4c15-9e04-a5b16d7f28c3","name":"egfr_ic50","type":"range","range":[8,11]},{"name":"sascore","type":"minimize","quantiles":[0.05,0.75]}],"strong_constraints":[{"type":"struct","struct":{"structs":["c1ccc(Nc2ncnc3ccccc23)cc1"],"exclusive":false,"operator":"and"}},{"name":"veber_rule","type":"bool","bool":true}],"sampler_mixin_weight":0.7,"base_model_id":"pangu-drug-model","model_ids":["3d70f9a6-82be-4c15-9e04-a5b16d7f28c3"]}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new job.","media":"application/json","schema":{"$ref":"CreatedDrugJob"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_OPTM_JOB,
        call: show_optm_job,
        request: None,
        responses: &[(200, replay::<types::OptimizationJob>)],
        list: None,
        about: About {
            area: "molecule-jobs",
            group: "Optimization jobs",
            section: "5.8.2 查询分子优化作业详情",
            summary: "Get a molecule optimization job",
            description: "Returns the state of the job, what it was given, and the outcome of clustering its results if that was asked for.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The job.","media":"application/json","schema":{"$ref":"OptimizationJob"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_ADMET_JOB,
        call: create_admet_job,
        request: Some(replay::<types::CreateAdmetJob>),
        responses: &[(201, replay::<types::CreatedDrugJob>)],
        list: None,
        about: About {
            area: "molecule-jobs",
            group: "ADMET jobs",
            section: "5.11.1 创建分子属性预测作业",
            summary: "Create a property prediction job",
            description: "Starts a job that predicts the ADMET properties of the molecules of a file, and those of own models if given. Its state is in `show_admet_job`. If as many jobs run as the quota allows, it waits. Refused with `eihealth.01100011` if a model is not finished; with `eihealth.01100036` if a model was not built from the base model.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Property prediction job to create.","schema":{"$ref":"CreateAdmetJob"},"media":"application/json","example":{"basic_info":{"name":"inhibitor-admet","labels":["kinase"]},"molecule_file":{"file":{"source":"PRIVATE","url":"kinase-screen:/ligands/inhibitors.sdf"},"count":120},"base_model_id":"pangu-drug-model","model_ids":["3d70f9a6-82be-4c15-9e04-a5b16d7f28c3"],"save_fingerprint":true}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new job.","media":"application/json","schema":{"$ref":"CreatedDrugJob"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_ADMET_JOB,
        call: show_admet_job,
        request: None,
        responses: &[(200, replay::<types::AdmetJob>)],
        list: None,
        about: About {
            area: "molecule-jobs",
            group: "ADMET jobs",
            section: "5.11.2 查询分子属性预测作业详情",
            summary: "Get a property prediction job",
            description: "Returns the state of the job, what it was given, how many of its inputs failed and why, and the outcome of clustering its results if that was asked for.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The job.","media":"application/json","schema":{"$ref":"AdmetJob"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_SEARCH_JOB,
        call: create_search_job,
        request: Some(replay::<types::CreateSearchJob>),
        responses: &[(201, replay::<types::CreatedDrugJob>)],
        list: None,
        about: About {
            area: "molecule-jobs",
            group: "Search jobs",
            section: "5.12.1 创建分子搜索作业",
            summary: "Create a molecule search job",
            description: "Starts a job that searches databases for the molecules most similar to a given one. Its state is in `show_search_job`. If as many jobs run as the quota allows, it waits. Refused with `eihealth.01100033` if the service can't search a database.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Molecule search job to create.","schema":{"$ref":"CreateSearchJob"},"media":"application/json","example":{"basic_info":{"name":"erlotinib-analogs","labels":["kinase"]},"smiles":"COCCOc1cc2ncnc(Nc3cccc(C#C)c3)c2cc1OCCOC","scaffold":"c1ccc(Nc2ncnc3ccccc23)cc1","top_n":50,"databases":["chembl"],"custom_databases":["5f8e02d6-a1c9-4b74-83f0-e96d7b25c018"],"model_ids":["3d70f9a6-82be-4c15-9e04-a5b16d7f28c3"],"search_method":"ECFP_4"}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new job.","media":"application/json","schema":{"$ref":"CreatedDrugJob"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_SEARCH_JOB,
        call: show_search_job,
        request: None,
        responses: &[(200, replay::<types::SearchJob>)],
        list: None,
        about: About {
            area: "molecule-jobs",
            group: "Search jobs",
            section: "5.12.2 查询分子搜索作业详情",
            summary: "Get a molecule search job",
            description: "Returns the state of the job, what it was given, and why inputs failed if any did.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The job.","media":"application/json","schema":{"$ref":"SearchJob"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_GEN_JOB,
        call: create_gen_job,
        request: Some(replay::<types::CreateGenJob>),
        responses: &[(201, replay::<types::CreatedDrugJob>)],
        list: None,
        about: About {
            area: "molecule-jobs",
            group: "Generation jobs",
            section: "5.13.1 创建分子生成作业",
            summary: "Create a molecule generation job",
            description: "Starts a job that generates molecules from a set of given ones, within constraints. Its state is in `show_gen_job`. If as many jobs run as the quota allows, it waits. Refused with `eihealth.01100003` if there is neither a strong nor a weak constraint; with `eihealth.01100010` if there is neither a molecular expression nor a file; with `eihealth.01100011` if a model is not finished; with `eihealth.01100034` if the database does not support generation; with `eihealth.01100036` if a model was not built from the base model; with `eihealth.01100039` if there are interactions and no binding site; with `eihealth.01100040` if an interaction stands there twice.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Molecule generation job to create.","schema":{"$ref":"CreateGenJob"},"media":"application/json","example":{"basic_info":{"name":"egfr-generation","labels":["kinase"]},"molecule_file":{"source":"PRIVATE","url":"kinase-screen:/ligands/inhibitors.sdf"},"num_trials":3000,"binding_sites":[{"name":"target1","receptor":{"source":"PRIVATE","url":"kinase-screen:/receptors/1M17.pdb"},"bounding_box":{"center":[22.0,0.3,52.8],"size":[20.0,20.0,20.0],"padding":4.0},"remove_ion":true,"remove_water":true,"remove_ligand":true,"add_hydrogen":true}],"weak_constraints":[{"id":"3d70f9a6-82be-4c15-9e04-a5b16d7f28c3","name":"egfr_ic50","type":"range","range":[8,11]},{"name":"sascore","type":"minimize","quantiles":[0.05,0.75]}],"strong_constraints":[{"type":"interaction","interaction":{"interactions":[{"binding_site":"target1","type":"hydrogen_bond","amino_acid":"MET:A:793"}],"exclusive":false,"operator":"or"}},{"name":"mw","type":"range","range":[250,550]}],"base_model_id":"pangu-drug-model","model_ids":["3d70f9a6-82be-4c15-9e04-a5b16d7f28c3"]}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new job.","media":"application/json","schema":{"$ref":"CreatedDrugJob"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_GEN_JOB,
        call: show_gen_job,
        request: None,
        responses: &[(200, replay::<types::GenerationJob>)],
        list: None,
        about: About {
            area: "molecule-jobs",
            group: "Generation jobs",
            section: "5.13.2 查询分子生成作业详情",
            summary: "Get a molecule generation job",
            description: "Returns the state of the job and what it was given.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The job.","media":"application/json","schema":{"$ref":"GenerationJob"}}]"#,
        },
    },
];

fn create_synthesis_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_synthesis_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateSynthesisJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CreatedDrugJob>)]))
}

fn show_synthesis_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_synthesis_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::SynthesisJob>)]))
}

fn create_optm_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_optm_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateOptmJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CreatedDrugJob>)]))
}

fn show_optm_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_optm_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::OptimizationJob>)]))
}

fn create_admet_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_admet_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateAdmetJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CreatedDrugJob>)]))
}

fn show_admet_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_admet_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::AdmetJob>)]))
}

fn create_search_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_search_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateSearchJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CreatedDrugJob>)]))
}

fn show_search_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_search_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::SearchJob>)]))
}

fn create_gen_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_gen_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateGenJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CreatedDrugJob>)]))
}

fn show_gen_job(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .show_gen_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::GenerationJob>)]))
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "AdmetJob",
        r#"{"description":"Job that predicts properties of molecules.","type":"object","properties":{"basic_info":{"$ref":"DrugJob"},"molecule_file":{"$ref":"MoleculeDataset"},"job_result":{"$ref":"DrugJobTally"},"part_failed_reason":{"description":"Why some of the inputs failed.","type":"array","items":{"$ref":"FailureReason"}},"base_model":{"$ref":"BaseModelRef"},"models":{"description":"Own models that the job uses.","type":"array","items":{"$ref":"DrugModelSummary"}},"cluster_result":{"$ref":"ClusterResult"},"save_fingerprint":{"description":"Whether the representations of the molecules are written too.","type":"boolean"}}}"#,
    ),
    (
        "BaseModelRef",
        r#"{"description":"Base model that a job uses.","type":"object","properties":{"id":{"description":"Id of the model.","type":"string","default":"pangu-drug-model","minLength":1,"maxLength":128},"name":{"description":"Name of the model.","type":"string","default":"pangu-drug-model","minLength":1,"maxLength":128}}}"#,
    ),
    (
        "BindingInteraction",
        r#"{"description":"Interaction of a molecule with an amino acid of a receptor.","type":"object","required":["binding_site","type","amino_acid"],"properties":{"binding_site":{"description":"Name of the binding site: `target1` or `target2`.","$ref":"BindingSiteName"},"type":{"description":"Kind of interaction: hydrogen bond, hydrophobic contact, salt bridge, π-π stacking, or π-cation.","$ref":"BindingInteractionType"},"amino_acid":{"description":"Amino acid the molecules interact with.","type":"string","minLength":4,"maxLength":16}}}"#,
    ),
    (
        "BindingInteractionType",
        r#"{"description":"Kind of an interaction of molecule and receptor.","type":"string","enum":["hydrogen_bond","hydrophobic_action","salt_bridge","pi_stacking","pi_cation"]}"#,
    ),
    (
        "BindingSiteName",
        r#"{"description":"Name by which interactions refer to a binding site.","type":"string","enum":["target1","target2"]}"#,
    ),
    (
        "CreateAdmetJob",
        r#"{"description":"Property prediction job to create.","type":"object","required":["basic_info","molecule_file"],"properties":{"basic_info":{"$ref":"DrugJobBasics"},"molecule_file":{"$ref":"MoleculeDataset"},"base_model_id":{"description":"Id of the base model to use, as `list_base_model` gives it.","type":"string","default":"pangu-drug-model","maxLength":128},"model_ids":{"description":"Ids of the own models to use, as `list_drug_model` gives them.","type":"array","maxItems":10,"items":{"type":"string","minLength":1,"maxLength":128}},"save_fingerprint":{"description":"Whether to also write the representations of the molecules. Only the professional edition of the platform can.","type":"boolean","default":false}}}"#,
    ),
    (
        "CreateGenJob",
        r#"{"description":"Molecule generation job to create.","type":"object","required":["basic_info"],"properties":{"basic_info":{"$ref":"DrugJobBasics"},"smiles_list":{"description":"The molecules to start from, in SMILES notation. Ignored if `molecule_file` is given.","type":"array","minItems":10,"maxItems":10000,"items":{"type":"string","minLength":1,"maxLength":512}},"molecule_file":{"description":"File with the molecules to start from; it takes precedence over `smiles_list`.","$ref":"DrugFile"},"binding_sites":{"description":"Binding sites of the receptors.","type":"array","maxItems":2,"items":{"$ref":"ReceptorBindingSite"}},"weak_constraints":{"description":"Constraints that molecules should meet.","type":"array","maxItems":10,"items":{"$ref":"WeakConstraint"}},"strong_constraints":{"description":"Constraints that molecules must meet.","type":"array","maxItems":5,"items":{"$ref":"StrongConstraint"}},"base_model_id":{"description":"Id of the base model to use, as `list_base_model` gives it.","type":"string","default":"pangu-drug-model","maxLength":128},"model_ids":{"description":"Ids of the own models to use, as `list_drug_model` gives them.","type":"array","maxItems":10,"items":{"type":"string","minLength":1,"maxLength":128}},"num_trials":{"description":"Number of molecules to generate.","type":"integer","format":"int32","default":5000,"minimum":0,"maximum":5000}}}"#,
    ),
    (
        "CreateOptmJob",
        r#"{"description":"Molecule optimization job to create.","type":"object","required":["basic_info"],"properties":{"basic_info":{"$ref":"DrugJobBasics"},"smiles":{"description":"The molecule to optimize, in SMILES notation.","type":"string","minLength":1,"maxLength":512},"molecule_file":{"description":"File with the molecule to optimize.","$ref":"DrugFile"},"binding_site":{"description":"Binding site of the receptor. Ignored if `binding_sites` is given.","$ref":"ReceptorBindingSite"},"binding_sites":{"description":"Binding sites of the receptors; they take precedence over `binding_site`.","type":"array","maxItems":2,"items":{"$ref":"ReceptorBindingSite"}},"weak_constraints":{"description":"Constraints that molecules should meet.","type":"array","maxItems":10,"items":{"$ref":"WeakConstraint"}},"strong_constraints":{"description":"Constraints that molecules must meet.","type":"array","maxItems":5,"items":{"$ref":"StrongConstraint"}},"sampler_mixin_weight":{"description":"Initial weight of sampling, more than 0.5 and less than 1.","type":"number","format":"float","default":0.6,"minimum":0.5,"exclusiveMinimum":true,"maximum":1,"exclusiveMaximum":true},"base_model_id":{"description":"Id of the base model to use, as `list_base_model` gives it.","type":"string","default":"pangu-drug-model","maxLength":128},"model_ids":{"description":"Ids of the own models to use, as `list_drug_model` gives them.","type":"array","maxItems":10,"items":{"type":"string","minLength":1,"maxLength":128}},"num_trials":{"description":"Number of molecules to generate.","type":"integer","format":"int32","default":5000,"minimum":0,"maximum":5000}}}"#,
    ),
    (
        "CreateSearchJob",
        r#"{"description":"Molecule search job to create.","type":"object","required":["basic_info","smiles"],"properties":{"basic_info":{"$ref":"DrugJobBasics"},"smiles":{"description":"The molecule to compare with, in SMILES notation.","type":"string","minLength":1,"maxLength":1024},"scaffold":{"description":"Scaffold of the molecule, in SMILES notation.","type":"string","minLength":1,"maxLength":1024},"top_n":{"description":"Number of most similar molecules to find.","type":"integer","format":"int32","default":100,"minimum":1,"maximum":1000},"databases":{"description":"Names of the public databases to search.","type":"array","maxItems":10,"items":{"type":"string","minLength":1,"maxLength":128}},"custom_databases":{"description":"Ids of the own databases to search, as `list_drug_database` gives them.","type":"array","maxItems":10,"items":{"type":"string","minLength":1,"maxLength":128}},"model_ids":{"description":"Ids of the own models to use, as `list_drug_model` gives them.","type":"array","maxItems":10,"items":{"type":"string","minLength":1,"maxLength":128}},"search_method":{"description":"What to compare: fingerprints (`ECFP_4`) or scaffolds (`SCAFFOLD`).","$ref":"MoleculeSearchMethod"}}}"#,
    ),
    (
        "CreateSynthesisJob",
        r#"{"description":"Synthesis planning job to create.","type":"object","required":["basic_info","smiles","params"],"properties":{"basic_info":{"$ref":"DrugJobBasics"},"smiles":{"description":"The molecule to synthesize, in SMILES notation.","type":"string","minLength":1,"maxLength":512},"params":{"$ref":"SynthesisParams"}}}"#,
    ),
    (
        "GenerationJob",
        r#"{"description":"Job that generates molecules.","type":"object","properties":{"basic_info":{"$ref":"DrugJob"},"smiles_list":{"description":"The molecules to start from, in SMILES notation. Ignored if `molecule_file` is given.","type":"array","minItems":10,"maxItems":10000,"items":{"type":"string","minLength":1,"maxLength":512}},"molecule_file":{"description":"File with the molecules to start from; it takes precedence over `smiles_list`.","$ref":"DrugFile"},"num_trials":{"description":"Number of molecules to generate.","type":"integer","format":"int32","minimum":0,"maximum":5000},"initial_dataset_size":{"description":"Number of molecules to start from; -1 if it is not known.","type":"integer","format":"int32","minimum":-1,"maximum":100000},"binding_sites":{"description":"Binding sites of the receptors.","type":"array","maxItems":2,"items":{"$ref":"ReceptorBindingSite"}},"weak_constraints":{"description":"Constraints that molecules should meet.","type":"array","maxItems":16,"items":{"$ref":"WeakConstraint"}},"strong_constraints":{"description":"Constraints that molecules must meet.","type":"array","maxItems":5,"items":{"$ref":"StrongConstraint"}},"base_model":{"$ref":"BaseModelRef"},"models":{"description":"Own models that the job uses.","type":"array","items":{"$ref":"DrugModelSummary"}}}}"#,
    ),
    (
        "InteractionConstraint",
        r#"{"description":"Interactions with a receptor the molecules are to have, or not to have.","type":"object","required":["interactions","exclusive"],"properties":{"interactions":{"description":"Interactions with amino acids.","type":"array","minItems":1,"maxItems":8,"items":{"$ref":"BindingInteraction"}},"exclusive":{"description":"Whether the molecules are to lack the interactions instead of having them.","type":"boolean"},"operator":{"description":"Whether the constraint is on all of the interactions (`and`) or on any of them (`or`).","$ref":"ConstraintOperator"}}}"#,
    ),
    (
        "MoleculeSearchMethod",
        r#"{"description":"What is compared when molecules are searched for.","type":"string","enum":["ECFP_4","SCAFFOLD"]}"#,
    ),
    (
        "OptimizationJob",
        r#"{"description":"Job that derives better molecules from a given one.","type":"object","properties":{"basic_info":{"$ref":"DrugJob"},"smiles":{"description":"The molecule to optimize, in SMILES notation.","type":"string","minLength":1,"maxLength":512},"molecule_file":{"description":"File with the molecule to optimize.","$ref":"DrugFile"},"num_trials":{"description":"Number of molecules to generate.","type":"integer","format":"int32","minimum":0,"maximum":5000},"binding_site":{"description":"Binding site of the receptor. Ignored if `binding_sites` is given.","$ref":"ReceptorBindingSite"},"binding_sites":{"description":"Binding sites of the receptors; they take precedence over `binding_site`.","type":"array","maxItems":2,"items":{"$ref":"ReceptorBindingSite"}},"weak_constraints":{"description":"Constraints that molecules should meet.","type":"array","items":{"$ref":"WeakConstraint"}},"strong_constraints":{"description":"Constraints that molecules must meet.","type":"array","items":{"$ref":"StrongConstraint"}},"sampler_mixin_weight":{"description":"Initial weight of sampling.","type":"number","format":"float"},"base_model":{"$ref":"BaseModelRef"},"models":{"description":"Own models that the job uses.","type":"array","items":{"$ref":"DrugModelSummary"}},"cluster_result":{"$ref":"ClusterResult"}}}"#,
    ),
    (
        "ReceptorBindingSite",
        r#"{"description":"Receptor the molecules are to bind to: its file, its pocket, and how to prepare it.","type":"object","required":["receptor"],"properties":{"name":{"description":"Name by which interactions refer to the site: `target1` or `target2`.","$ref":"BindingSiteName"},"receptor":{"description":"File with the receptor, in PDB format.","$ref":"ReceptorPdbFile"},"bounding_box":{"description":"Center and size of the binding pocket.","$ref":"PaddedBoundingBox"},"remove_ion":{"description":"Whether to remove ions from the receptor.","type":"boolean","default":true},"remove_water":{"description":"Whether to remove water molecules from the receptor.","type":"boolean","default":true},"remove_ligand":{"description":"Whether to remove ligands from the receptor.","type":"boolean","default":true},"add_hydrogen":{"description":"Whether to add hydrogen atoms to the receptor.","type":"boolean","default":false}}}"#,
    ),
    (
        "SearchJob",
        r#"{"description":"Job that searches for similar molecules.","type":"object","properties":{"basic_info":{"$ref":"DrugJob"},"smiles":{"description":"The molecule to compare with, in SMILES notation.","type":"string","minLength":1,"maxLength":1024},"scaffold":{"description":"Scaffold of the molecule, in SMILES notation.","type":"string","minLength":1,"maxLength":1024},"top_n":{"description":"Number of most similar molecules to find.","type":"integer","format":"int32","minimum":0,"maximum":1000},"databases":{"description":"Names of the public databases that are searched.","type":"array","maxItems":10,"items":{"type":"string","minLength":1,"maxLength":128}},"custom_databases":{"description":"Names of the own databases that are searched.","type":"array","maxItems":10,"items":{"type":"string","minLength":1,"maxLength":128}},"models":{"description":"Own models that the job uses.","type":"array","items":{"$ref":"DrugModelSummary"}},"search_method":{"description":"What to compare: fingerprints (`ECFP_4`) or scaffolds (`SCAFFOLD`).","$ref":"MoleculeSearchMethod"},"part_failed_reason":{"description":"Why some of the inputs failed.","type":"array","items":{"$ref":"FailureReason"}}}}"#,
    ),
    (
        "StrongConstraint",
        r#"{"description":"Demand on a property, a substructure or an interaction of the molecules. Its type tells which other field holds the details.","type":"object","required":["type"],"properties":{"id":{"description":"Id of the own model that predicts the property. Only if the constraint is on such a model.","type":"string","minLength":1,"maxLength":128},"name":{"description":"Name of the property.","type":"string","minLength":1,"maxLength":128},"type":{"description":"What is constrained: a yes-or-no property (`bool`), the range of a property (`range`), substructures (`struct`) or interactions with a receptor (`interaction`).","$ref":"StrongConstraintType"},"bool":{"description":"Value of the property. Only for type `bool`.","type":"boolean"},"range":{"description":"Lower and upper bound of the property. Only for type `range`.","type":"array","minItems":2,"maxItems":2,"items":{"type":"number","format":"float","minimum":-9999,"maximum":9999}},"struct":{"$ref":"StructureConstraint"},"interaction":{"$ref":"InteractionConstraint"}}}"#,
    ),
    (
        "StrongConstraintType",
        r#"{"description":"Kind of a constraint that must hold.","type":"string","enum":["bool","range","struct","interaction"]}"#,
    ),
    (
        "StructureConstraint",
        r#"{"description":"Substructures the molecules are to have, or not to have.","type":"object","required":["structs","exclusive"],"properties":{"structs":{"description":"Substructures, in SMILES notation.","type":"array","minItems":1,"maxItems":8,"items":{"type":"string","minLength":1,"maxLength":120}},"exclusive":{"description":"Whether the molecules are to lack the substructures instead of having them.","type":"boolean"},"operator":{"description":"Whether the constraint is on all of the substructures (`and`) or on any of them (`or`).","$ref":"ConstraintOperator"}}}"#,
    ),
    (
        "SynthesisJob",
        r#"{"description":"Job that plans routes to synthesize a molecule.","type":"object","properties":{"basic_info":{"$ref":"DrugJob"},"smiles":{"description":"The molecule to synthesize, in SMILES notation.","type":"string","minLength":1,"maxLength":512},"params":{"$ref":"SynthesisParams"}}}"#,
    ),
    (
        "SynthesisParams",
        r#"{"description":"Limits of a search for synthesis routes.","type":"object","required":["top_n","max_search_depth","time_limit","max_prediction_per_product"],"properties":{"top_n":{"description":"Largest number of routes to return, best first.","type":"integer","format":"int32","minimum":1,"maximum":50},"max_search_depth":{"description":"Largest depth of a route.","type":"integer","format":"int32","minimum":3,"maximum":12},"time_limit":{"description":"Longest time to search, in minutes.","type":"integer","format":"int32","minimum":5,"maximum":60},"max_prediction_per_product":{"description":"Largest number of reactions to predict for each product.","type":"integer","format":"int32","minimum":2,"maximum":20}}}"#,
    ),
    (
        "WeakConstraint",
        r#"{"description":"Wish for a property, a substructure or an interaction of the molecules. Its type tells which other field holds the details.","type":"object","required":["type"],"properties":{"id":{"description":"Id of the own model that predicts the property. Only if the constraint is on such a model.","type":"string","minLength":1,"maxLength":128},"name":{"description":"Name of the property.","type":"string","minLength":1,"maxLength":128},"type":{"description":"What is constrained: a yes-or-no property (`bool`), the range of a property (`range`), substructures (`struct`), a property that should be small (`minimize`) or large (`maximize`), or interactions with a receptor (`interaction`).","$ref":"WeakConstraintType"},"bool":{"description":"Value of the property. Only for type `bool`.","type":"boolean"},"range":{"description":"Lower and upper bound of the property. Only for type `range`.","type":"array","minItems":2,"maxItems":2,"items":{"type":"number","format":"float","minimum":-9999,"maximum":9999}},"struct":{"$ref":"StructureConstraint"},"quantiles":{"description":"Lower and upper quantile of the property, as fractions. Only for types `minimize` and `maximize`.","type":"array","minItems":2,"maxItems":2,"items":{"type":"number","format":"float","minimum":0,"maximum":1}},"interaction":{"$ref":"InteractionConstraint"}}}"#,
    ),
    (
        "WeakConstraintType",
        r#"{"description":"Kind of a constraint that should hold.","type":"string","enum":["bool","range","struct","minimize","maximize","interaction"]}"#,
    ),
];
