// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_FEP_JOB,
        call: create_fep_job,
        request: Some(replay::<types::CreateFepJob>),
        responses: &[(201, replay::<types::CreatedDrugJob>)],
        list: None,
        about: About {
            area: "binding-jobs",
            group: "FEP jobs",
            section: "5.5.1 创建自由能微扰作业",
            summary: "Create a free energy perturbation job",
            description: "Starts a job that computes, by free energy perturbation (FEP), how the binding free energies of pairs of ligands differ. Its state is in `show_fep_job`. If as many jobs run as the quota allows, it waits.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Free energy perturbation job to create.","schema":{"$ref":"CreateFepJob"},"media":"application/json","example":{"basic_info":{"name":"egfr-fep","labels":["kinase"]},"receptor":{"source":"PRIVATE","url":"kinase-screen:/receptors/1M17.pdb"},"ligands":[{"index":0,"file":{"source":"PRIVATE","url":"kinase-screen:/ligands/erlotinib.sdf"},"name":"erlotinib","smiles":"COCCOc1cc2ncnc(Nc3cccc(C#C)c3)c2cc1OCCOC"},{"index":1,"file":{"source":"PRIVATE","url":"kinase-screen:/ligands/dimethoxy.sdf"},"name":"dimethoxy","smiles":"COc1cc2ncnc(Nc3cccc(C#C)c3)c2cc1OC"}],"graph":{"center_id":"erlotinib","pairs":[{"ligand_ids":["erlotinib","dimethoxy"]}]},"params":{"pre_equilibrium_time":120,"equilibrium_time":1.6,"num_pre_equilibrium_steps":60000,"num_equilibrium_steps":800000,"timestep_size":0.002,"num_lambda":16}}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new job.","media":"application/json","schema":{"$ref":"CreatedDrugJob"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_FEP_JOB,
        call: show_fep_job,
        request: None,
        responses: &[(200, replay::<types::FepJob>)],
        list: None,
        about: About {
            area: "binding-jobs",
            group: "FEP jobs",
            section: "5.5.2 查询自由能微扰作业详情",
            summary: "Get a free energy perturbation job",
            description: "Returns the state of the job, what it was given, and how many of its inputs failed and why.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The job.","media":"application/json","schema":{"$ref":"FepJob"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_DOCKING_JOB,
        call: create_docking_job,
        request: Some(replay::<types::CreateDockingJob>),
        responses: &[(201, replay::<types::CreatedDrugJob>)],
        list: None,
        about: About {
            area: "binding-jobs",
            group: "Docking jobs",
            section: "5.6.1 创建分子对接作业",
            summary: "Create a docking job",
            description: "Starts a job that docks the molecules of a file into the pockets of one or more receptors. Its state is in `show_docking_job`. If as many jobs run as the quota allows, it waits. Refused with `eihealth.01100041` if a receptor stands there twice.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Docking job to create.","schema":{"$ref":"CreateDockingJob"},"media":"application/json","example":{"basic_info":{"name":"egfr-docking","labels":["kinase"]},"receptors":[{"receptor":{"source":"PRIVATE","url":"kinase-screen:/receptors/1M17.pdb"},"bounding_box":{"center":[22.0,0.3,52.8],"size":[20.0,20.0,20.0],"padding":4.0},"remove_ion":true,"remove_water":true,"remove_ligand":true,"add_hydrogen":true}],"ligands":[{"ligand":{"source":"PRIVATE","url":"kinase-screen:/ligands/inhibitors.sdf"},"count":120}],"engine":"AUTODOCK_VINA"}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new job.","media":"application/json","schema":{"$ref":"CreatedDrugJob"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_DOCKING_JOB,
        call: show_docking_job,
        request: None,
        responses: &[(200, replay::<types::DockingJob>)],
        list: None,
        about: About {
            area: "binding-jobs",
            group: "Docking jobs",
            section: "5.6.2 查询分子对接作业详情",
            summary: "Get a docking job",
            description: "Returns the state of the job, what it was given, how many of its inputs failed and why, and the outcome of clustering its results if that was asked for.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The job.","media":"application/json","schema":{"$ref":"DockingJob"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_CPI_JOB,
        call: create_cpi_job,
        request: Some(replay::<types::CreateCpiJob>),
        responses: &[(201, replay::<types::CreatedDrugJob>)],
        list: None,
        about: About {
            area: "binding-jobs",
            group: "CPI jobs",
            section: "5.14.1 创建 CPI 作业",
            summary: "Create a compound-protein interaction job",
            description: "Starts a job that predicts how the molecules of a file interact with proteins (CPI), from the sequences of the proteins. Its state is in `show_cpi_job`. If as many jobs run as the quota allows, it waits.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Compound-protein interaction job to create.","schema":{"$ref":"CreateCpiJob"},"media":"application/json","example":{"basic_info":{"name":"kinase-cpi","labels":["kinase"]},"receptors":[{"source":"PRIVATE","url":"kinase-screen:/receptors/kinases.fasta","fasta_count":12}],"ligands":[{"file":{"source":"PRIVATE","url":"kinase-screen:/ligands/inhibitors.sdf"},"count":120}]}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new job.","media":"application/json","schema":{"$ref":"CreatedDrugJob"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_CPI_JOB,
        call: show_cpi_job,
        request: None,
        responses: &[(200, replay::<types::CpiJob>)],
        list: None,
        about: About {
            area: "binding-jobs",
            group: "CPI jobs",
            section: "5.14.2 查询 CPI 作业详情",
            summary: "Get a compound-protein interaction job",
            description: "Returns the state of the job and what it was given.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The job.","media":"application/json","schema":{"$ref":"CpiJob"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_TARGET_OPT_JOB,
        call: create_target_opt_job,
        request: Some(replay::<types::CreateTargetOptJob>),
        responses: &[(201, replay::<types::CreatedDrugJob>)],
        list: None,
        about: About {
            area: "binding-jobs",
            group: "Target optimization jobs",
            section: "5.15.1 创建靶点优化作业",
            summary: "Create a target optimization job",
            description: "Starts a job that relaxes the structure of a target, alone or with a ligand, by molecular dynamics. Its state is in `show_target_opt_job`. If as many jobs run as the quota allows, it waits. Refused with `eihealth.01100035` if the charge is balanced and the ion type `None`.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Target optimization job to create.","schema":{"$ref":"CreateTargetOptJob"},"media":"application/json","example":{"basic_info":{"name":"egfr-relax","labels":["kinase"]},"receptor":{"file":{"source":"PRIVATE","url":"kinase-screen:/receptors/1M17.pdb"},"balanced_charge":true,"water_model":"spce","force_field":"amber99sb-ildn","ion_type":"NaCl","ion_concentration":0.1},"ligand":{"file":{"source":"PRIVATE","url":"kinase-screen:/ligands/erlotinib.sdf"},"force_field":"gaff2"},"md_params":{"timestep_size":1,"temperature":310,"step_params":{"energy_minimization_steps":20000,"nvt":100,"npt":250,"simulation_time":20}}}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new job.","media":"application/json","schema":{"$ref":"CreatedDrugJob"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_TARGET_OPT_JOB,
        call: show_target_opt_job,
        request: None,
        responses: &[(200, replay::<types::TargetOptimizationJob>)],
        list: None,
        about: About {
            area: "binding-jobs",
            group: "Target optimization jobs",
            section: "5.15.2 查询靶点优化作业详情",
            summary: "Get a target optimization job",
            description: "Returns the state of the job and what it was given.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The job.","media":"application/json","schema":{"$ref":"TargetOptimizationJob"}}]"#,
        },
    },
];

fn create_fep_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_fep_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateFepJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CreatedDrugJob>)]))
}

fn show_fep_job(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .show_fep_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::FepJob>)]))
}

fn create_docking_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_docking_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateDockingJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CreatedDrugJob>)]))
}

fn show_docking_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_docking_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::DockingJob>)]))
}

fn create_cpi_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_cpi_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateCpiJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CreatedDrugJob>)]))
}

fn show_cpi_job(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .show_cpi_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CpiJob>)]))
}

fn create_target_opt_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_target_opt_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateTargetOptJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CreatedDrugJob>)]))
}

fn show_target_opt_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_target_opt_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::TargetOptimizationJob>)],
        ),
    )
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "CpiJob",
        r#"{"description":"Job that predicts how molecules and proteins interact.","type":"object","properties":{"basic_info":{"$ref":"DrugJob"},"receptors":{"description":"Files with the proteins, in FASTA format.","type":"array","minItems":1,"maxItems":100,"items":{"$ref":"ProteinSequenceFile"}},"ligands":{"description":"File with the molecules; exactly one.","type":"array","minItems":1,"maxItems":1,"items":{"$ref":"MoleculeDataset"}}}}"#,
    ),
    (
        "CpiReceptor",
        r#"{"description":"FASTA file with proteins, either by address or with its content.","type":"object","required":["source"],"properties":{"source":{"description":"Where the file is: `EXTRANET` on the internet, such as the RCSB database; `PRIVATE` in a platform project; `PUBLIC` among the samples and libraries of the service; `RAW` in `data`.","$ref":"DrugFileSource"},"url":{"description":"Address of the file: an https address for `EXTRANET`, a project path such as `project:/dir/file` for `PRIVATE`, an obs address for `PUBLIC`. Absent for `RAW`.","type":"string","minLength":1,"maxLength":2000},"format":{"description":"Format of `data`. Only if `source` is `RAW`.","$ref":"SequenceFileFormat"},"data":{"description":"Content of the file. Only if `source` is `RAW`.","type":"string","maxLength":10000000},"fasta_count":{"description":"Number of protein sequences in the file, as `run_fasta_preprocess` counts them.","type":"integer","format":"int32","minimum":1,"maximum":100}}}"#,
    ),
    (
        "CreateCpiJob",
        r#"{"description":"Compound-protein interaction job to create.","type":"object","required":["basic_info","receptors","ligands"],"properties":{"basic_info":{"$ref":"DrugJobBasics"},"receptors":{"description":"Files with the proteins.","type":"array","minItems":1,"maxItems":100,"items":{"$ref":"CpiReceptor"}},"ligands":{"description":"File with the molecules; exactly one.","type":"array","minItems":1,"maxItems":1,"items":{"$ref":"MoleculeDataset"}}}}"#,
    ),
    (
        "CreateDockingJob",
        r#"{"description":"Docking job to create.","type":"object","required":["basic_info","receptors","ligands"],"properties":{"basic_info":{"$ref":"DrugJobBasics"},"receptors":{"description":"Receptors to dock into.","type":"array","minItems":1,"maxItems":20,"items":{"$ref":"DockingReceptor"}},"ligands":{"description":"File with the ligands to dock; exactly one.","type":"array","minItems":1,"maxItems":1,"items":{"$ref":"DockingLigands"}},"engine":{"description":"Docking engine.","type":"string","default":"AUTODOCK_VINA","maxLength":15}}}"#,
    ),
    (
        "CreateFepJob",
        r#"{"description":"Free energy perturbation job to create.","type":"object","required":["basic_info","receptor","ligands","graph","params"],"properties":{"basic_info":{"$ref":"DrugJobBasics"},"receptor":{"description":"File with the receptor, in PDB format.","$ref":"ReceptorPdbFile"},"ligands":{"description":"Ligands to compare.","type":"array","minItems":2,"maxItems":101,"items":{"$ref":"FepLigand"}},"graph":{"$ref":"FepGraph"},"params":{"$ref":"FepParams"},"add_membrane":{"description":"Whether to add a membrane to the receptor.","type":"boolean"}}}"#,
    ),
    (
        "CreateTargetOptJob",
        r#"{"description":"Target optimization job to create.","type":"object","required":["basic_info","receptor"],"properties":{"basic_info":{"$ref":"DrugJobBasics"},"receptor":{"$ref":"TargetReceptor"},"ligand":{"description":"Ligand to simulate with the receptor. Without it, the receptor is simulated alone.","$ref":"TargetLigand"},"md_params":{"description":"Settings of the simulation. Where they are missing, the defaults apply.","$ref":"MdParams"}}}"#,
    ),
    (
        "DockingJob",
        r#"{"description":"Job that docks ligands into receptors.","type":"object","properties":{"basic_info":{"$ref":"DrugJob"},"receptors":{"description":"Receptors that are docked into.","type":"array","minItems":1,"maxItems":20,"items":{"$ref":"DockingReceptor"}},"ligands":{"description":"File with the ligands; exactly one.","type":"array","minItems":1,"maxItems":1,"items":{"$ref":"DockingLigands"}},"engine":{"description":"Docking engine, such as `AUTODOCK_VINA`.","type":"string"},"job_result":{"$ref":"DrugJobTally"},"part_failed_reason":{"description":"Why some of the inputs failed.","type":"array","items":{"$ref":"FailureReason"}},"cluster_result":{"$ref":"ClusterResult"}}}"#,
    ),
    (
        "DockingLigands",
        r#"{"description":"File with ligands, and how many to dock.","type":"object","required":["ligand","count"],"properties":{"ligand":{"description":"File with the ligands.","$ref":"DrugFile"},"count":{"description":"Number of ligands to dock.","type":"integer","format":"int32","minimum":1,"maximum":1000000}}}"#,
    ),
    (
        "DockingReceptor",
        r#"{"description":"Receptor to dock into: its file, its pocket, and how to prepare it.","type":"object","required":["receptor","bounding_box"],"properties":{"receptor":{"description":"File with the receptor, in PDB format.","$ref":"ReceptorPdbFile"},"bounding_box":{"description":"Center and size of the binding pocket.","$ref":"PaddedBoundingBox"},"remove_ion":{"description":"Whether to remove ions from the receptor.","type":"boolean","default":true},"remove_water":{"description":"Whether to remove water molecules from the receptor.","type":"boolean","default":true},"remove_ligand":{"description":"Whether to remove ligands from the receptor.","type":"boolean","default":true},"add_hydrogen":{"description":"Whether to add hydrogen atoms to the receptor.","type":"boolean","default":false}}}"#,
    ),
    (
        "FepGraph",
        r#"{"description":"Which pairs of ligands to compare, around a central one.","type":"object","required":["center_id","pairs"],"properties":{"center_id":{"description":"Name of the central ligand.","type":"string","minLength":1,"maxLength":32},"pairs":{"description":"Pairs of ligands to compare.","type":"array","minItems":1,"maxItems":100,"items":{"$ref":"FepPair"}}}}"#,
    ),
    (
        "FepJob",
        r#"{"description":"Job that compares the binding free energies of ligands.","type":"object","properties":{"basic_info":{"$ref":"DrugJob"},"receptor":{"description":"File with the receptor, in PDB format.","$ref":"ReceptorPdbFile"},"ligands":{"description":"Ligands that are compared.","type":"array","items":{"$ref":"FepLigand"}},"graph":{"$ref":"FepGraph"},"params":{"$ref":"FepParams"},"job_result":{"$ref":"DrugJobTally"},"part_failed_reason":{"description":"Why some of the inputs failed.","type":"array","items":{"$ref":"FailureReason"}},"add_membrane":{"description":"Whether a membrane was added to the receptor.","type":"boolean"}}}"#,
    ),
    (
        "FepLigand",
        r#"{"description":"Ligand of a free energy perturbation job.","type":"object","required":["index","file","name","smiles"],"properties":{"index":{"description":"Index of the ligand, from 0.","type":"integer","format":"int32","minimum":0,"maximum":99},"file":{"description":"File with the ligand.","$ref":"DrugFile"},"name":{"description":"Name of the ligand. One without a name is called `UNK` and its number, from 1.","type":"string","minLength":1,"maxLength":32},"smiles":{"description":"The ligand in SMILES notation.","type":"string","minLength":1,"maxLength":512}}}"#,
    ),
    (
        "FepPair",
        r#"{"description":"Two ligands to compare.","type":"object","required":["ligand_ids"],"properties":{"ligand_ids":{"description":"Names of the two ligands.","type":"array","minItems":2,"maxItems":2,"items":{"type":"string","minLength":1,"maxLength":32}}}}"#,
    ),
    (
        "FepParams",
        r#"{"description":"Settings of a free energy perturbation.","type":"object","properties":{"pre_equilibrium_time":{"description":"Length of the pre-equilibration in picoseconds, more than 0; without it, 100.","type":"number","format":"float","minimum":0,"exclusiveMinimum":true,"maximum":200},"equilibrium_time":{"description":"Length of the equilibration in nanoseconds, more than 0; without it, 1.","type":"number","format":"float","minimum":0,"exclusiveMinimum":true,"maximum":10},"num_pre_equilibrium_steps":{"description":"Number of pre-equilibration steps; without it, 50000.","type":"integer","format":"int32","minimum":1,"maximum":200000},"num_equilibrium_steps":{"description":"Number of equilibration steps; without it, 500000.","type":"integer","format":"int32","minimum":1,"maximum":1000000},"timestep_size":{"description":"Time step of the simulation, in picoseconds.","type":"number","format":"float","default":0.002,"minimum":0.001,"maximum":0.005},"num_lambda":{"description":"Number of lambda windows between the two ligands of a pair.","type":"integer","format":"int32","default":20,"minimum":2,"maximum":30}}}"#,
    ),
    (
        "IonType",
        r#"{"description":"Ions that are added to a simulation.","type":"string","enum":["NaCl","MgCl2","None"]}"#,
    ),
    (
        "LigandForceField",
        r#"{"description":"Force field of a ligand.","type":"string","enum":["gaff","gaff2"]}"#,
    ),
    (
        "MdParams",
        r#"{"description":"Settings of a molecular dynamics simulation.","type":"object","properties":{"timestep_size":{"description":"Time step of the simulation in femtoseconds, more than 0.","type":"number","format":"float","default":2,"minimum":0,"exclusiveMinimum":true,"maximum":5},"temperature":{"description":"Temperature of the simulation, in kelvins.","type":"number","format":"float","default":300,"minimum":0,"maximum":1000},"step_params":{"$ref":"MdStepParams"}}}"#,
    ),
    (
        "MdStepParams",
        r#"{"description":"Lengths of the stages of a molecular dynamics simulation.","type":"object","properties":{"energy_minimization_steps":{"description":"Number of energy minimization steps.","type":"integer","format":"int32","default":10000,"minimum":1,"maximum":50000},"nvt":{"description":"Length of the stage at constant volume and temperature, in picoseconds.","type":"number","format":"float","default":200,"minimum":0,"maximum":1000},"npt":{"description":"Length of the stage at constant pressure and temperature, in picoseconds.","type":"number","format":"float","default":500,"minimum":0,"maximum":1000},"simulation_time":{"description":"Length of the equilibrium stage that follows, in nanoseconds.","type":"number","format":"float","default":50,"minimum":0,"maximum":50}}}"#,
    ),
    (
        "ProteinForceField",
        r#"{"description":"Force field of a protein.","type":"string","enum":["amber03","amber94","amber96","amber99","amber99sb","amber99sb-ildn","amberGS","charmm27","oplsaa","gromos43a1","gromos43a2","gromos45a3","gromos53a5","gromos53a6","gromos54a7"]}"#,
    ),
    (
        "TargetLigand",
        r#"{"description":"Ligand of the receptor, and its force field.","type":"object","required":["file"],"properties":{"file":{"description":"File with the ligand, in PDB, SDF or MOL2 format.","$ref":"ProbeFile"},"force_field":{"description":"Force field of the ligand: `gaff` or `gaff2`.","default":"gaff","$ref":"LigandForceField"}}}"#,
    ),
    (
        "TargetOptimizationJob",
        r#"{"description":"Job that optimizes the structure of a target.","type":"object","properties":{"basic_info":{"$ref":"DrugJob"},"receptor":{"$ref":"TargetReceptor"},"ligand":{"$ref":"TargetLigand"},"md_params":{"$ref":"MdParams"}}}"#,
    ),
    (
        "TargetReceptor",
        r#"{"description":"Receptor to optimize, and how to set up its simulation.","type":"object","required":["file"],"properties":{"file":{"description":"File with the receptor, in PDB format.","$ref":"ReceptorPdbFile"},"balanced_charge":{"description":"Whether to neutralize the charge of the system with ions.","type":"boolean","default":true},"water_model":{"description":"Water model: `spc`, `spce`, `tip3p`, `tip4p` or `tip5p`.","default":"tip3p","$ref":"WaterModel"},"force_field":{"description":"Force field of the protein: `amber03`, `amber94`, `amber96`, `amber99`, `amber99sb`, `amber99sb-ildn`, `amberGS`, `charmm27`, `oplsaa`, `gromos43a1`, `gromos43a2`, `gromos45a3`, `gromos53a5`, `gromos53a6` or `gromos54a7`.","default":"amber99sb","$ref":"ProteinForceField"},"ion_type":{"description":"Ions to add: `NaCl`, `MgCl2` or `None`. Not `None` if `balanced_charge` is set.","default":"NaCl","$ref":"IonType"},"ion_concentration":{"description":"Concentration of the ions, in mol/L. Must be absent if `ion_type` is `None`.","type":"number","format":"float","default":0.15,"minimum":0,"maximum":5}}}"#,
    ),
    (
        "WaterModel",
        r#"{"description":"Water model of a simulation.","type":"string","enum":["spc","spce","tip3p","tip4p","tip5p"]}"#,
    ),
];
