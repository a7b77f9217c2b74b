// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_POCKET_DETECTION_JOB,
        call: create_pocket_detection_job,
        request: Some(replay::<types::CreatePocketDetectionJob>),
        responses: &[(201, replay::<types::CreatedDrugJob>)],
        list: None,
        about: About {
            area: "pocket-jobs",
            group: "Pocket detection jobs",
            section: "5.9.1 创建靶点口袋发现作业",
            summary: "Create a pocket detection job",
            description: "Starts a job that finds binding pockets of a receptor by simulating it with probe molecules. Its state is in `show_pocket_detection_job`. If as many jobs run as the quota allows, it waits.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Pocket detection job to create.","schema":{"$ref":"CreatePocketDetectionJob"},"media":"application/json","example":{"basic_info":{"name":"egfr-pockets","labels":["kinase"]},"receptor":{"source":"PRIVATE","url":"kinase-screen:/receptors/1M17.pdb"},"ligand":{"source":"PRIVATE","url":"kinase-screen:/probes/benzene.sdf"},"params":{"timestep_size":0.002,"num_minimization_steps":10000,"pre_equilibrium_time":150,"pocket_detection_time":40,"num_surface_points":25,"probe_radius":1.6}}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new job.","media":"application/json","schema":{"$ref":"CreatedDrugJob"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_POCKET_DETECTION_JOB,
        call: show_pocket_detection_job,
        request: None,
        responses: &[(200, replay::<types::PocketDetectionJob>)],
        list: None,
        about: About {
            area: "pocket-jobs",
            group: "Pocket detection jobs",
            section: "5.9.2 查询靶点口袋发现作业详情",
            summary: "Get a pocket detection job",
            description: "Returns the state of the job and what it was given.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The job.","media":"application/json","schema":{"$ref":"PocketDetectionJob"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_POCKET_MOL_DESIGN_JOB,
        call: create_pocket_mol_design_job,
        request: Some(replay::<types::CreatePocketMolDesignJob>),
        responses: &[(201, replay::<types::CreatedDrugJob>)],
        list: None,
        about: About {
            area: "pocket-jobs",
            group: "Pocket design jobs",
            section: "5.10.1 创建靶点口袋分子设计作业",
            summary: "Create a pocket-based molecule design job",
            description: "Starts a job that designs molecules for a pocket of a receptor. Its state is in `show_pocket_mol_design_job`. If as many jobs run as the quota allows, it waits. Refused with `eihealth.01100011` if a model is not finished.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Molecule design job to create.","schema":{"$ref":"CreatePocketMolDesignJob"},"media":"application/json","example":{"basic_info":{"name":"egfr-design","labels":["kinase"]},"receptor":{"file":{"source":"PRIVATE","url":"kinase-screen:/receptors/1M17.pdb"},"bounding_box":{"center":[22.0,0.3,52.8],"size":[20.0,20.0,20.0],"padding":4.0},"remove_ion":true,"remove_water":true,"remove_ligand":true,"add_hydrogen":false},"ligands":[{"source":"RAW","format":"SMI","name":"erlotinib","data":"COCCOc1cc2ncnc(Nc3cccc(C#C)c3)c2cc1OCCOC","edited":{"source":"RAW","format":"CIF","data":"data_AQ4\n_chem_comp.id AQ4\n_chem_comp.formula \"C22 H23 N3 O4\"\n"},"label_sites":{"index":[4,24],"name":["O2","O3"],"coordinate":[[21.7,1.4,55.9],[19.3,2.6,54.8]]}}],"num_trials":500,"model_ids":["3d70f9a6-82be-4c15-9e04-a5b16d7f28c3"],"molecular_weight":[250,550],"optimization_mode":"side_chains_decoration"}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new job.","media":"application/json","schema":{"$ref":"CreatedDrugJob"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_POCKET_MOL_DESIGN_JOB,
        call: show_pocket_mol_design_job,
        request: None,
        responses: &[(200, replay::<types::PocketDesignJob>)],
        list: None,
        about: About {
            area: "pocket-jobs",
            group: "Pocket design jobs",
            section: "5.10.2 查询靶点口袋分子设计作业详情",
            summary: "Get a pocket-based molecule design job",
            description: "Returns the state of the job, what it was given, and the outcome of clustering its results if that was asked for.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The job.","media":"application/json","schema":{"$ref":"PocketDesignJob"}}]"#,
        },
    },
];

fn create_pocket_detection_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_pocket_detection_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreatePocketDetectionJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CreatedDrugJob>)]))
}

fn show_pocket_detection_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_pocket_detection_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::PocketDetectionJob>)],
        ),
    )
}

fn create_pocket_mol_design_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_pocket_mol_design_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreatePocketMolDesignJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CreatedDrugJob>)]))
}

fn show_pocket_mol_design_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_pocket_mol_design_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::PocketDesignJob>)]))
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "CreatePocketDetectionJob",
        r#"{"description":"Pocket detection job to create.","type":"object","required":["basic_info","receptor","ligand"],"properties":{"basic_info":{"$ref":"DrugJobBasics"},"receptor":{"description":"File with the receptor, in PDB format.","$ref":"ReceptorPdbFile"},"ligand":{"description":"File with the probe molecule, in PDB, SDF or MOL2 format.","$ref":"ProbeFile"},"params":{"description":"Settings of the simulation. Where they are missing, the defaults apply.","$ref":"PocketDetectionParams"}}}"#,
    ),
    (
        "CreatePocketMolDesignJob",
        r#"{"description":"Molecule design job to create.","type":"object","required":["basic_info","receptor"],"properties":{"basic_info":{"$ref":"DrugJobBasics"},"receptor":{"$ref":"PocketDesignReceptor"},"ligands":{"description":"Ligand to start from; at most one.","type":"array","maxItems":1,"items":{"$ref":"PocketFragment"}},"num_trials":{"description":"Number of molecules to generate.","type":"integer","format":"int32","default":1000,"minimum":1,"maximum":5000},"model_ids":{"description":"Ids of the own models the job uses, as `list_drug_model` gives them.","type":"array","maxItems":10,"items":{"type":"string","minLength":1,"maxLength":128}},"molecular_weight":{"description":"Least and greatest molecular weight of the molecules.","type":"array","minItems":2,"maxItems":2,"items":{"type":"integer","format":"int32","minimum":1,"maximum":1000}},"optimization_mode":{"description":"What to design: new molecules (`generation`), other side chains for the ligand (`side_chains_decoration`), or another core for it (`scaffold_hopping`).","$ref":"PocketDesignMode"}}}"#,
    ),
    (
        "EditedLigand",
        r#"{"description":"Ligand as it was edited.","type":"object","required":["data"],"properties":{"source":{"description":"Where the file is; only `RAW`, that is in `data`.","$ref":"EditedLigandSource"},"format":{"description":"Format of `data`; only `CIF`.","$ref":"EditedLigandFormat"},"data":{"description":"Content of the file.","type":"string","maxLength":10000000}}}"#,
    ),
    (
        "EditedLigandFormat",
        r#"{"description":"Format of an edited ligand.","type":"string","enum":["CIF"]}"#,
    ),
    (
        "EditedLigandSource",
        r#"{"description":"Where an edited ligand is: in the request itself.","type":"string","enum":["RAW"]}"#,
    ),
    (
        "LabelSites",
        r#"{"description":"Marked sites of a ligand.","type":"object","properties":{"index":{"description":"Index of each site.","type":"array","maxItems":50,"items":{"type":"integer","format":"int32","minimum":0,"maximum":99999}},"name":{"description":"Name of each site.","type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":128}},"coordinate":{"description":"Position of each site: x, y and z.","type":"array","maxItems":50,"items":{"type":"array","items":{"type":"number","format":"double"}}}}}"#,
    ),
    (
        "PocketDesignJob",
        r#"{"description":"Job that designs molecules for a pocket of a receptor.","type":"object","properties":{"basic_info":{"$ref":"DrugJob"},"receptor":{"$ref":"PocketDesignReceptor"},"ligands":{"description":"Ligand the design starts from.","type":"array","minItems":1,"maxItems":1,"items":{"$ref":"PocketFragment"}},"num_trials":{"description":"Number of molecules to generate.","type":"integer","format":"int32","default":1000,"minimum":1,"maximum":5000},"model_list":{"description":"Own models the job uses.","type":"array","items":{"$ref":"DrugModelSummary"}},"molecular_weight":{"description":"Least and greatest molecular weight of the molecules.","type":"array","minItems":2,"maxItems":2,"items":{"type":"integer","format":"int32","minimum":1,"maximum":1000}},"optimization_mode":{"description":"What to design: new molecules (`generation`), other side chains for the ligand (`side_chains_decoration`), or another core for it (`scaffold_hopping`).","$ref":"PocketDesignMode"},"cluster_result":{"$ref":"ClusterResult"}}}"#,
    ),
    (
        "PocketDesignMode",
        r#"{"description":"How molecules are designed for a pocket.","type":"string","enum":["generation","side_chains_decoration","scaffold_hopping"]}"#,
    ),
    (
        "PocketDesignReceptor",
        r#"{"description":"Receptor to design molecules for: its file, its pocket, and how to prepare it.","type":"object","required":["file"],"properties":{"file":{"description":"File with the receptor, in PDB format.","$ref":"ReceptorPdbFile"},"bounding_box":{"description":"Center and size of the binding pocket.","$ref":"PaddedBoundingBox"},"remove_ion":{"description":"Whether to remove ions from the receptor.","type":"boolean","default":true},"remove_water":{"description":"Whether to remove water molecules from the receptor.","type":"boolean","default":true},"remove_ligand":{"description":"Whether to remove ligands from the receptor.","type":"boolean","default":true},"add_hydrogen":{"description":"Whether to add hydrogen atoms to the receptor.","type":"boolean","default":false}}}"#,
    ),
    (
        "PocketDetectionJob",
        r#"{"description":"Job that looks for binding pockets of a receptor.","type":"object","properties":{"basic_info":{"$ref":"DrugJob"},"receptor":{"description":"File with the receptor, in PDB format.","$ref":"ReceptorPdbFile"},"ligand":{"description":"File with the probe molecule, in PDB, SDF or MOL2 format.","$ref":"ProbeFile"},"params":{"description":"Settings of the simulation.","$ref":"PocketDetectionParams"}}}"#,
    ),
    (
        "PocketDetectionParams",
        r#"{"description":"Settings of the simulation that looks for pockets.","type":"object","properties":{"timestep_size":{"description":"Time step of the simulation, in picoseconds.","type":"number","format":"double","default":0.002,"minimum":0.001,"maximum":0.002},"num_minimization_steps":{"description":"Number of energy minimization steps.","type":"integer","format":"int32","default":20000,"minimum":5000,"maximum":50000},"pre_equilibrium_time":{"description":"Length of the equilibration that comes first, in picoseconds.","type":"integer","format":"int32","default":100,"minimum":20,"maximum":200},"pocket_detection_time":{"description":"Length of the simulation that looks for pockets, in nanoseconds.","type":"integer","format":"int32","default":50,"minimum":20,"maximum":50},"num_surface_points":{"description":"Number of discrete points that stand for the surface atoms.","type":"integer","format":"int32","default":20,"minimum":10,"maximum":50},"probe_radius":{"description":"Radius of the probe, in angstroms.","type":"number","format":"double","default":1.4,"minimum":1.4,"maximum":5}}}"#,
    ),
    (
        "PocketFragment",
        r#"{"description":"Ligand to start the design from, with the changes made to it and its marked sites.","type":"object","properties":{"source":{"description":"Where the file is: `EXTRANET` on the internet, such as the RCSB database; `PRIVATE` in a platform project; `PUBLIC` among the samples and libraries of the service; `RAW` in `data`.","$ref":"DrugFileSource"},"url":{"description":"Address of the file: an https address for `EXTRANET`, a project path such as `project:/dir/file` for `PRIVATE`, an obs address for `PUBLIC`. Absent for `RAW`.","type":"string","minLength":1,"maxLength":2000},"format":{"description":"Format of `data`. Only if `source` is `RAW`.","$ref":"MoleculeFileFormat"},"name":{"description":"Name of the original ligand. Only if `source` is `RAW`.","type":"string","minLength":1,"maxLength":128},"data":{"description":"Content of the file. Only if `source` is `RAW`.","type":"string","maxLength":10000000},"edited":{"description":"The ligand after editing; absent if it was not edited.","$ref":"EditedLigand"},"label_sites":{"description":"Sites of the ligand that are marked.","$ref":"LabelSites"}}}"#,
    ),
];
