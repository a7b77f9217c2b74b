// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_DRUG_LIGAND_SVG,
        call: create_drug_ligand_svg,
        request: Some(replay::<types::CreateDrugLigandSvg>),
        responses: &[],
        list: None,
        about: About {
            area: "drug-toolkit",
            group: "Drug toolkit",
            section: "5.2.1 生成分子 SVG 图",
            summary: "Draw a molecule as SVG",
            description: "Draws the molecule in two dimensions.",
            deprecated: false,
            inputs: r##"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Molecule to draw, and how.","schema":{"$ref":"CreateDrugLigandSvg"},"media":"application/json","example":{"smiles":"CC(=O)Oc1ccccc1C(=O)O","scaffold":"c1ccccc1","size":320,"height":240,"width":320,"alerts":"1","ncols":1,"bgopacity":1,"bgcolor":"#FFFFFF","fgcolor":"#202020","ccolor":"#202020","ncolor":"#3050F8","ocolor":"#FF0D0D"}}]"##,
            answers: r#"[{"status":"200","description":"The drawing.","media":"image/svg+xml","schema":{"type":"string"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_DRUG_LIGAND_SDF,
        call: create_drug_ligand_sdf,
        request: Some(replay::<types::CreateDrugLigandSdf>),
        responses: &[],
        list: None,
        about: About {
            area: "drug-toolkit",
            group: "Drug toolkit",
            section: "5.2.2 生成分子 SDF 三维结构",
            summary: "Build the 3D structure of a molecule",
            description: "Computes a conformation of the molecule and returns it in SDF format.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Molecule to build the 3D structure of.","schema":{"$ref":"CreateDrugLigandSdf"},"media":"application/json","example":{"smiles":"CO"}}]"#,
            answers: r#"[{"status":"200","description":"The 3D structure.","media":"chemical/x-mdl-sdfile","schema":{"type":"string"}}]"#,
        },
    },
    Entry {
        operation: &operations::RUN_DRUG_RECEPTOR_PREPROCESS,
        call: run_drug_receptor_preprocess,
        request: Some(replay::<types::RunDrugReceptorPreprocess>),
        responses: &[],
        list: None,
        about: About {
            area: "drug-toolkit",
            group: "Drug toolkit",
            section: "5.2.3 受体预处理",
            summary: "Prepare a receptor",
            description: "Removes and adds what the request says, and returns the receptor in PDB format for display.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Receptor to prepare, and how.","schema":{"$ref":"RunDrugReceptorPreprocess"},"media":"application/json","example":{"file":{"source":"EXTRANET","url":"https://files.rcsb.org/download/1M17.pdb","add_hydrogen":true},"remove_water":true,"remove_ion":true,"remove_ligand":true,"add_hydrogen":false}}]"#,
            answers: r#"[{"status":"200","description":"The prepared receptor.","media":"chemical/x-pdb","schema":{"type":"string"}}]"#,
        },
    },
    Entry {
        operation: &operations::PARSE_DRUG_RECEPTOR_INFO,
        call: parse_drug_receptor_info,
        request: Some(replay::<types::ParseDrugReceptorInfo>),
        responses: &[(200, replay::<types::ReceptorInfo>)],
        list: None,
        about: About {
            area: "drug-toolkit",
            group: "Drug toolkit",
            section: "5.2.4 受体信息解析",
            summary: "List the residues and ligands of a receptor",
            description: "Only the first protein of the file is looked at, and at most ten of the ligands bound to it.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"PDB file with the receptor to look at, either by address or with its content.","schema":{"$ref":"ParseDrugReceptorInfo"},"media":"application/json","example":{"source":"PRIVATE","url":"kinase-screen:/receptors/egfr-soak.pdb","add_hydrogen":false}}]"#,
            answers: r#"[{"status":"200","description":"What the receptor consists of.","media":"application/json","schema":{"$ref":"ReceptorInfo"}}]"#,
        },
    },
    Entry {
        operation: &operations::RECOGNIZE_DRUG_RECEPTOR_POCKET,
        call: recognize_drug_receptor_pocket,
        request: Some(replay::<types::RecognizeDrugReceptorPocket>),
        responses: &[(200, replay::<types::PocketList>)],
        list: None,
        about: About {
            area: "drug-toolkit",
            group: "Drug toolkit",
            section: "5.2.5 受体口袋检测",
            summary: "Find the pockets of a receptor",
            description: "Looks for pockets automatically, over the whole receptor, around a ligand, or around residues.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Receptor to find the pockets of, and how to find them.","schema":{"$ref":"RecognizeDrugReceptorPocket"},"media":"application/json","example":{"mode":"RESIDUES","receptor_file":{"source":"EXTRANET","url":"https://files.rcsb.org/download/1M17.pdb","add_hydrogen":true},"residues":["MET:A:793","THR:A:790"]}}]"#,
            answers: r#"[{"status":"200","description":"The pockets of the receptor.","media":"application/json","schema":{"$ref":"PocketList"}}]"#,
        },
    },
    Entry {
        operation: &operations::RUN_DRUG_LIGAND_TO_SMILES_CONVERSION,
        call: run_drug_ligand_to_smiles_conversion,
        request: Some(replay::<types::RunDrugLigandToSmilesConversion>),
        responses: &[(200, replay::<types::LigandSmiles>)],
        list: None,
        about: About {
            area: "drug-toolkit",
            group: "Drug toolkit",
            section: "5.2.6 配体格式转换为 SMILES",
            summary: "Convert a ligand to SMILES",
            description: "Only the first molecule of the file is converted.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"File with the ligand to convert, either by address or with its content.","schema":{"$ref":"RunDrugLigandToSmilesConversion"},"media":"application/json","example":{"source":"RAW","format":"SDF","data":"methanol\n  3D\n\n  6  5  0  0  0  0  0  0  0  0999 V2000\n   -0.7140    0.0100    0.0000 C   0  0  0  0  0  0  0  0  0  0  0  0\n    0.6990   -0.0700    0.0000 O   0  0  0  0  0  0  0  0  0  0  0  0\n   -1.0900    0.5600    0.8900 H   0  0  0  0  0  0  0  0  0  0  0  0\n   -1.0900    0.5600   -0.8900 H   0  0  0  0  0  0  0  0  0  0  0  0\n   -1.1100   -1.0100    0.0000 H   0  0  0  0  0  0  0  0  0  0  0  0\n    1.0300    0.8400    0.0000 H   0  0  0  0  0  0  0  0  0  0  0  0\n  1  2  1  0\n  1  3  1  0\n  1  4  1  0\n  1  5  1  0\n  2  6  1  0\nM  END\n$$$$\n"}}]"#,
            answers: r#"[{"status":"200","description":"The ligand in SMILES notation.","media":"application/json","schema":{"$ref":"LigandSmiles"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_DRUG_LIGAND_INTERACTION2D_SVG,
        call: create_drug_ligand_interaction2d_svg,
        request: Some(replay::<types::CreateDrugLigandInteraction2dSvg>),
        responses: &[],
        list: None,
        about: About {
            area: "drug-toolkit",
            group: "Drug toolkit",
            section: "5.2.7 生成相互作用 2D 图",
            summary: "Draw the interactions of a ligand as SVG",
            description: "Without a ligand file, the receptor file must hold the ligand; with one, ligands in the receptor file are ignored.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Receptor and ligand to draw the interactions of.","schema":{"$ref":"CreateDrugLigandInteraction2dSvg"},"media":"application/json","example":{"receptor_file":{"source":"EXTRANET","url":"https://files.rcsb.org/download/1M17.pdb","add_hydrogen":true},"ligand_file":{"source":"PRIVATE","url":"kinase-screen:/ligands/erlotinib.sdf"},"name":"erlotinib"}}]"#,
            answers: r#"[{"status":"200","description":"The drawing.","media":"image/svg+xml","schema":{"type":"string"}}]"#,
        },
    },
    Entry {
        operation: &operations::CHECK_DRUG_LIGAND_DIFFERENCE,
        call: check_drug_ligand_difference,
        request: Some(replay::<types::CheckDrugLigandDifference>),
        responses: &[(200, replay::<types::LigandDifference>)],
        list: None,
        about: About {
            area: "drug-toolkit",
            group: "Drug toolkit",
            section: "5.2.8 计算配体间的 3D 结构差异",
            summary: "Measure how two ligands differ in 3D",
            description: "Compares a ligand with a reference, as RMSD or EMD.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Ligands to compare, and how.","schema":{"$ref":"CheckDrugLigandDifference"},"media":"application/json","example":{"method":"RMSD","file":{"source":"PRIVATE","url":"kinase-screen:/results/egfr-docking/erlotinib.sdf"},"ref_file":{"source":"PRIVATE","url":"kinase-screen:/ligands/erlotinib.sdf"}}}]"#,
            answers: r#"[{"status":"200","description":"The difference of the two.","media":"application/json","schema":{"$ref":"LigandDifference"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_DRUG_LIGAND_PREVIEW_TASK,
        call: create_drug_ligand_preview_task,
        request: Some(replay::<types::CreateDrugLigandPreviewTask>),
        responses: &[(201, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "drug-toolkit",
            group: "Drug toolkit",
            section: "5.2.9 创建配体文件预览任务",
            summary: "Start a preview of a ligand file",
            description: "Parses the first molecules of a file in SMI, SDF, PDB or MOL2 format and counts the others. The result comes from `show_drug_ligand_preview_task`.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Ligand file to preview, and how much of it.","schema":{"$ref":"CreateDrugLigandPreviewTask"},"media":"application/json","example":{"ligand_file":{"source":"PRIVATE","url":"kinase-screen:/ligands/fragments.sdf"},"preview_count":2,"count_limit":5000,"generate_3d":false}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new task.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_DRUG_LIGAND_PREVIEW_TASK,
        call: show_drug_ligand_preview_task,
        request: None,
        responses: &[(200, replay::<types::LigandPreviewTask>)],
        list: None,
        about: About {
            area: "drug-toolkit",
            group: "Drug toolkit",
            section: "5.2.10 查询配体文件预览任务",
            summary: "Get a preview of a ligand file",
            description: "Returns the state of the task and, once it has finished, the molecules.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"task_id","required":true,"description":"Id of the task.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The task and its result.","media":"application/json","schema":{"$ref":"LigandPreviewTask"}}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_DRUG_LIGAND_PREVIEW_TASK,
        call: delete_drug_ligand_preview_task,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "drug-toolkit",
            group: "Drug toolkit",
            section: "5.2.11 删除配体文件预览任务",
            summary: "Delete a preview of a ligand file",
            description: "Deletes the preview task; its result cannot be queried afterwards.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"task_id","required":true,"description":"Id of the task.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The task is deleted."}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_DRUG_LIGAND_SIMILARITY_GRAPH_TASK,
        call: create_drug_ligand_similarity_graph_task,
        request: Some(replay::<types::CreateDrugLigandSimilarityGraphTask>),
        responses: &[(201, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "drug-toolkit",
            group: "Drug toolkit",
            section: "5.2.12 创建配体相似性图计算任务",
            summary: "Start a similarity graph of ligands",
            description: "Computes how similar pairs of ligands are. `show_drug_ligand_similarity_graph_task` gives the result.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Ligands to compare, and which pairs of them.","schema":{"$ref":"CreateDrugLigandSimilarityGraphTask"},"media":"application/json","example":{"mode":"CENTER","ligands":[{"name":"AQ4:A:999","smiles":"COCCOc1cc2ncnc(Nc3cccc(C#C)c3)c2cc1OCCOC","main":true},{"name":"gefitinib","smiles":"COc1cc2ncnc(Nc3ccc(F)c(Cl)c3)c2cc1OCCCN1CCOCC1","main":false}]}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new task.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_DRUG_LIGAND_SIMILARITY_GRAPH_TASK,
        call: show_drug_ligand_similarity_graph_task,
        request: None,
        responses: &[(200, replay::<types::SimilarityGraphTask>)],
        list: None,
        about: About {
            area: "drug-toolkit",
            group: "Drug toolkit",
            section: "5.2.13 查询配体相似性图计算任务",
            summary: "Get a similarity graph of ligands",
            description: "Returns the state of the task and, once it has finished, the similarities.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"task_id","required":true,"description":"Id of the task.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The task and its result.","media":"application/json","schema":{"$ref":"SimilarityGraphTask"}}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_DRUG_LIGAND_SIMILARITY_GRAPH_TASK,
        call: delete_drug_ligand_similarity_graph_task,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "drug-toolkit",
            group: "Drug toolkit",
            section: "5.2.14 删除配体相似性图计算任务",
            summary: "Delete a similarity graph of ligands",
            description: "Deletes the similarity graph task; its result cannot be queried afterwards.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"task_id","required":true,"description":"Id of the task.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The task is deleted."}]"#,
        },
    },
    Entry {
        operation: &operations::GENERATE_POCKET_FILE,
        call: generate_pocket_file,
        request: Some(replay::<types::GeneratePocketFile>),
        responses: &[],
        list: None,
        about: About {
            area: "drug-toolkit",
            group: "Drug toolkit",
            section: "5.2.15 根据 center、size、padding 参数生成可渲染的口袋文件内容",
            summary: "Render the box of a pocket as PDB",
            description: "Returns the corners of the box, enlarged by the padding, in PDB format for display.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Box around a pocket to render.","schema":{"$ref":"GeneratePocketFile"},"media":"application/json","example":{"center":[22.0,0.3,52.8],"size":[20.0,20.0,20.0],"padding":4.0}}]"#,
            answers: r#"[{"status":"200","description":"The box.","media":"chemical/x-pdb","schema":{"type":"string"}}]"#,
        },
    },
    Entry {
        operation: &operations::GENERATE_SURFACE_POINTS,
        call: generate_surface_points,
        request: Some(replay::<types::GenerateSurfacePoints>),
        responses: &[],
        list: None,
        about: About {
            area: "drug-toolkit",
            group: "Drug toolkit",
            section: "5.2.16 根据表面离散点坐标集生成可渲染的文件内容",
            summary: "Render surface points as PDB",
            description: "Returns one pseudo-atom a point in PDB format for display.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Surface points to render, one list for each coordinate.","schema":{"$ref":"GenerateSurfacePoints"},"media":"application/json","example":{"x_coord_list":[24.6,21.9,19.2],"y_coord_list":[1.7,4.1,-2.3],"z_coord_list":[50.4,53.8,55.1]}}]"#,
            answers: r#"[{"status":"200","description":"The points.","media":"chemical/x-pdb","schema":{"type":"string"}}]"#,
        },
    },
    Entry {
        operation: &operations::GENERATE_COMPLEX_COMBINE,
        call: generate_complex_combine,
        request: Some(replay::<types::GenerateComplexCombine>),
        responses: &[],
        list: None,
        about: About {
            area: "drug-toolkit",
            group: "Drug toolkit",
            section: "5.2.17 将传入的蛋白和小分子拼接成复合物结构",
            summary: "Combine a receptor and a ligand into a complex",
            description: "Returns the complex in PDB format.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Receptor and ligand to combine.","schema":{"$ref":"GenerateComplexCombine"},"media":"application/json","example":{"receptor":{"file":{"source":"EXTRANET","url":"https://files.rcsb.org/download/1M17.pdb","add_hydrogen":true},"remove_water":true,"remove_ion":true,"remove_ligand":true,"add_hydrogen":false},"ligand":{"source":"PRIVATE","url":"kinase-screen:/ligands/erlotinib.pdb","add_hydrogen":false}}}]"#,
            answers: r#"[{"status":"200","description":"The complex.","media":"chemical/x-pdb","schema":{"type":"string"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_MOL_BATCH_DOWNLOAD_TASK,
        call: create_mol_batch_download_task,
        request: Some(replay::<types::CreateMolBatchDownloadTask>),
        responses: &[(201, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "drug-toolkit",
            group: "Drug toolkit",
            section: "5.2.18 创建分子或分子复合物批量下载任务",
            summary: "Start a batch download of result molecules",
            description: "Packs chosen molecules of the results of a job, alone or with the receptor, into an archive in the project. `show_mol_batch_download_task` tells when it is there. Refused with `eihealth.01100026` if the job is not of type `DOCKING`, `OPTIMIZATION`, `POC_MOL_DESIGN` or `GENERATION`; with `eihealth.01100027` if the result is not of this job; with `eihealth.01100032` if the result file is damaged.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Result molecules to download, and in which form.","schema":{"$ref":"CreateMolBatchDownloadTask"},"media":"application/json","example":{"job_id":"b82d4f70-91ac-4e56-8d3f-06c7e5a1b924","job_result_url":"kinase-screen:/results/egfr-docking/result.csv","mode":"COMPLEX","selected":[0,3,7]}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new task.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_MOL_BATCH_DOWNLOAD_TASK,
        call: show_mol_batch_download_task,
        request: None,
        responses: &[(200, replay::<types::MoleculeDownloadTask>)],
        list: None,
        about: About {
            area: "drug-toolkit",
            group: "Drug toolkit",
            section: "5.2.19 查询分子或分子复合物批量下载任务详情",
            summary: "Get a batch download of result molecules",
            description: "Returns the state of the task and where the archive is.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"task_id","required":true,"description":"Id of the task.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The task.","media":"application/json","schema":{"$ref":"MoleculeDownloadTask"}}]"#,
        },
    },
    Entry {
        operation: &operations::RUN_FASTA_PREPROCESS,
        call: run_fasta_preprocess,
        request: Some(replay::<types::RunFastaPreprocess>),
        responses: &[(201, replay::<types::SequenceCount>)],
        list: None,
        about: About {
            area: "drug-toolkit",
            group: "Drug toolkit",
            section: "5.2.20 受体预处理 (Fasta 格式)",
            summary: "Count the sequences of a FASTA file",
            description: "The number of sequences tells how many charged calls a job on the file will take.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"FASTA file to count the sequences of.","schema":{"$ref":"RunFastaPreprocess"},"media":"application/json","example":{"file":{"source":"PRIVATE","url":"kinase-screen:/receptors/kinases.fasta"},"preview_count":1,"count_limit":50}}]"#,
            answers: r#"[{"status":"201","description":"The number of sequences.","media":"application/json","schema":{"$ref":"SequenceCount"}}]"#,
        },
    },
];

fn create_drug_ligand_svg(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_drug_ligand_svg(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateDrugLigandSvg>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::text)]))
}

fn create_drug_ligand_sdf(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_drug_ligand_sdf(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateDrugLigandSdf>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::text)]))
}

fn run_drug_receptor_preprocess(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .run_drug_receptor_preprocess(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::RunDrugReceptorPreprocess>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::text)]))
}

fn parse_drug_receptor_info(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .parse_drug_receptor_info(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::ParseDrugReceptorInfo>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ReceptorInfo>)]))
}

fn recognize_drug_receptor_pocket(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .recognize_drug_receptor_pocket(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::RecognizeDrugReceptorPocket>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::PocketList>)]))
}

fn run_drug_ligand_to_smiles_conversion(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .run_drug_ligand_to_smiles_conversion(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::RunDrugLigandToSmilesConversion>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::LigandSmiles>)]))
}

fn create_drug_ligand_interaction2d_svg(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_drug_ligand_interaction2d_svg(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments
                .required::<types::CreateDrugLigandInteraction2dSvg>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::text)]))
}

fn check_drug_ligand_difference(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .check_drug_ligand_difference(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CheckDrugLigandDifference>("body", "body")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::LigandDifference>)],
        ),
    )
}

fn create_drug_ligand_preview_task(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_drug_ligand_preview_task(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateDrugLigandPreviewTask>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn show_drug_ligand_preview_task(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_drug_ligand_preview_task(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "task_id")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::LigandPreviewTask>)],
        ),
    )
}

fn delete_drug_ligand_preview_task(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_drug_ligand_preview_task(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "task_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn create_drug_ligand_similarity_graph_task(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_drug_ligand_similarity_graph_task(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments
                .required::<types::CreateDrugLigandSimilarityGraphTask>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn show_drug_ligand_similarity_graph_task(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_drug_ligand_similarity_graph_task(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "task_id")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::SimilarityGraphTask>)],
        ),
    )
}

fn delete_drug_ligand_similarity_graph_task(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_drug_ligand_similarity_graph_task(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "task_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn generate_pocket_file(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .generate_pocket_file(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::GeneratePocketFile>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::text)]))
}

fn generate_surface_points(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .generate_surface_points(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::GenerateSurfacePoints>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::text)]))
}

fn generate_complex_combine(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .generate_complex_combine(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::GenerateComplexCombine>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::text)]))
}

fn create_mol_batch_download_task(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_mol_batch_download_task(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateMolBatchDownloadTask>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn show_mol_batch_download_task(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_mol_batch_download_task(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "task_id")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::MoleculeDownloadTask>)],
        ),
    )
}

fn run_fasta_preprocess(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .run_fasta_preprocess(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::RunFastaPreprocess>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::SequenceCount>)]))
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "CheckDrugLigandDifference",
        r#"{"description":"Ligands to compare, and how.","type":"object","required":["method","file","ref_file"],"properties":{"method":{"description":"How to measure the difference: root mean square deviation (`RMSD`) or earth mover's distance (`EMD`).","$ref":"LigandDifferenceMethod"},"file":{"description":"File with the ligand.","$ref":"DrugFile"},"ref_file":{"description":"File with the ligand to compare it with.","$ref":"DrugFile"}}}"#,
    ),
    (
        "ConvertibleFileFormat",
        r#"{"description":"Formats that can be turned into SMILES.","type":"string","enum":["PDB","SDF","MOL2","SMI","CIF"]}"#,
    ),
    (
        "CreateDrugLigandInteraction2dSvg",
        r#"{"description":"Receptor and ligand to draw the interactions of.","type":"object","required":["receptor_file"],"properties":{"receptor_file":{"description":"File with the receptor.","$ref":"ReceptorFile"},"ligand_file":{"description":"File with the ligand. Without it, the receptor file must hold one.","$ref":"DrugFile"},"name":{"description":"Name of the ligand.","type":"string","maxLength":128}}}"#,
    ),
    (
        "CreateDrugLigandPreviewTask",
        r#"{"description":"Ligand file to preview, and how much of it.","type":"object","required":["ligand_file"],"properties":{"ligand_file":{"description":"File with the ligands.","$ref":"DrugFile"},"preview_count":{"description":"Number of molecules to parse; those beyond are only counted.","type":"integer","format":"int32","default":100,"minimum":0,"maximum":1000},"count_limit":{"description":"Number of molecules at which counting stops and `has_more` is set; not below `preview_count`.","type":"integer","format":"int32","default":1000,"minimum":0,"maximum":1000000},"generate_3d":{"description":"Whether to generate 3D conformations.","type":"boolean","default":true}}}"#,
    ),
    (
        "CreateDrugLigandSdf",
        r#"{"description":"Molecule to build the 3D structure of.","type":"object","required":["smiles"],"properties":{"smiles":{"description":"Molecule in SMILES notation.","type":"string","minLength":1,"maxLength":512}}}"#,
    ),
    (
        "CreateDrugLigandSimilarityGraphTask",
        r#"{"description":"Ligands to compare, and which pairs of them.","type":"object","required":["mode","ligands"],"properties":{"mode":{"description":"Which pairs to compare: the main ligand with each other one (`CENTER`), or any (`FREE`).","$ref":"SimilarityGraphMode"},"ligands":{"description":"Ligands to compare.","type":"array","minItems":2,"maxItems":101,"items":{"$ref":"SimilarityGraphLigand"}}}}"#,
    ),
    (
        "CreateDrugLigandSvg",
        r#"{"description":"Molecule to draw, and how.","type":"object","required":["smiles"],"properties":{"smiles":{"description":"Molecule in SMILES notation.","type":"string","minLength":1,"maxLength":1024},"scaffold":{"description":"Scaffold of the molecule, in SMILES notation.","type":"string","minLength":1,"maxLength":512},"size":{"description":"Size of the drawing.","type":"integer","format":"int32","default":320,"minimum":0,"maximum":5000},"height":{"description":"Height of the drawing.","type":"integer","format":"int32","default":0,"minimum":0,"maximum":5000},"width":{"description":"Width of the drawing.","type":"integer","format":"int32","default":0,"minimum":0,"maximum":5000},"alerts":{"description":"Numbers of the substructures to highlight, as text.","type":"string","maxLength":5000},"ncols":{"description":"Number of columns to show.","type":"integer","format":"int32","default":0,"minimum":0,"maximum":100000},"bgopacity":{"description":"Opacity of the background.","type":"number","format":"float","default":0,"minimum":0,"maximum":1},"bgcolor":{"description":"Color of the background.","type":"string","maxLength":64},"fgcolor":{"description":"Color of the foreground.","type":"string","maxLength":64},"ccolor":{"description":"Color of carbon atoms.","type":"string","maxLength":64},"ncolor":{"description":"Color of nitrogen atoms.","type":"string","maxLength":64},"ocolor":{"description":"Color of oxygen atoms.","type":"string","maxLength":64}}}"#,
    ),
    (
        "CreateMolBatchDownloadTask",
        r#"{"description":"Result molecules to download, and in which form.","type":"object","required":["job_id","job_result_url","mode","selected"],"properties":{"job_id":{"description":"Id of the job the results are from.","type":"string","minLength":1,"maxLength":128},"job_result_url":{"description":"Address of the result file of the job.","type":"string","minLength":1,"maxLength":2000},"mode":{"description":"What to download: the molecules (`MOL`), or their complexes with the receptor (`COMPLEX`).","$ref":"MoleculeDownloadMode"},"selected":{"description":"Indexes of the molecules in the results.","type":"array","minItems":1,"maxItems":10000,"items":{"type":"integer","format":"int32","minimum":0,"maximum":100000}}}}"#,
    ),
    (
        "GenerateComplexCombine",
        r#"{"description":"Receptor and ligand to combine.","type":"object","required":["receptor","ligand"],"properties":{"receptor":{"description":"The receptor, and how to prepare it.","$ref":"ReceptorPreparation"},"ligand":{"description":"File with the ligand.","$ref":"ReceptorFile"}}}"#,
    ),
    (
        "GeneratePocketFile",
        r#"{"description":"Box around a pocket to render.","type":"object","required":["center","size","padding"],"properties":{"center":{"description":"Center of the pocket: x, y and z.","type":"array","minItems":3,"maxItems":3,"items":{"type":"number","format":"float","minimum":-9999999,"maximum":99999999}},"size":{"description":"Lengths of the pocket along x, y and z.","type":"array","minItems":3,"maxItems":3,"items":{"type":"number","format":"float","minimum":2,"maximum":500}},"padding":{"description":"Room to add on every side.","type":"number","format":"float","minimum":0,"maximum":20}}}"#,
    ),
    (
        "GenerateSurfacePoints",
        r#"{"description":"Surface points to render, one list for each coordinate.","type":"object","required":["x_coord_list","y_coord_list","z_coord_list"],"properties":{"x_coord_list":{"description":"x of each point.","type":"array","minItems":1,"maxItems":500,"items":{"type":"number","format":"float","minimum":-9999999,"maximum":99999999}},"y_coord_list":{"description":"y of each point, in the same order.","type":"array","minItems":1,"maxItems":500,"items":{"type":"number","format":"float","minimum":-9999999,"maximum":99999999}},"z_coord_list":{"description":"z of each point, in the same order.","type":"array","minItems":1,"maxItems":500,"items":{"type":"number","format":"float","minimum":-9999999,"maximum":99999999}}}}"#,
    ),
    (
        "LigandDifference",
        r#"{"description":"How much two ligands differ in 3D.","type":"object","properties":{"result":{"description":"The difference, by the method of the request.","type":"number","format":"float"}}}"#,
    ),
    (
        "LigandDifferenceMethod",
        r#"{"description":"How the difference of two ligands is measured.","type":"string","enum":["RMSD","EMD"]}"#,
    ),
    (
        "LigandPreview",
        r#"{"description":"Molecule of a ligand file.","type":"object","properties":{"index":{"description":"Index of the ligand, from 0.","type":"integer","format":"int32","minimum":0,"maximum":999},"name":{"description":"Name of the ligand; one without a name is called `UNK` and its number, from 1.","type":"string","minLength":1,"maxLength":128},"success":{"description":"Whether the ligand could be parsed.","type":"boolean"},"smiles":{"description":"The ligand in SMILES notation.","type":"string","minLength":1,"maxLength":512},"formula":{"description":"Chemical formula of the ligand.","type":"string","minLength":1,"maxLength":128},"is_3d":{"description":"Whether the file has the ligand in 3D.","type":"boolean"},"structure":{"description":"3D structure of the ligand.","$ref":"LigandStructure"},"reason":{"description":"Why the ligand could not be parsed; absent if it could.","type":"string","minLength":1,"maxLength":512}}}"#,
    ),
    (
        "LigandPreviewResult",
        r#"{"description":"First molecules of a ligand file, and how many it holds.","type":"object","properties":{"count":{"description":"Number of ligands counted so far.","type":"integer","format":"int32","minimum":0,"maximum":1000000},"ligands":{"description":"The molecules that were parsed.","type":"array","maxItems":1000,"items":{"$ref":"LigandPreview"}},"has_more":{"description":"Whether the file holds more ligands than `count`; if not, `count` is all of them.","type":"boolean"}}}"#,
    ),
    (
        "LigandPreviewTask",
        r#"{"description":"Task that previews a ligand file.","type":"object","properties":{"status":{"description":"State of the task.","type":"string"},"result":{"description":"The preview; absent while the task has not finished.","$ref":"LigandPreviewResult"}}}"#,
    ),
    (
        "LigandSimilarity",
        r#"{"description":"How similar two ligands are.","type":"object","properties":{"ligands":{"description":"Names of the two ligands.","type":"array","minItems":2,"maxItems":2,"items":{"type":"string","minLength":1,"maxLength":32}},"success":{"description":"Whether the similarity could be computed.","type":"boolean"},"similarity":{"description":"Similarity of the two.","type":"number","format":"float","minimum":0,"maximum":1},"reason":{"description":"Why it could not be computed; absent or null if it could.","type":"string","minLength":1,"maxLength":512}}}"#,
    ),
    (
        "LigandSmiles",
        r#"{"description":"Ligand in SMILES notation.","type":"object","properties":{"smiles":{"description":"The ligand in SMILES notation.","type":"string","minLength":1,"maxLength":512}}}"#,
    ),
    (
        "LigandStructure",
        r#"{"description":"3D structure of a ligand, as the content of a file.","type":"object","properties":{"format":{"description":"Format of the file, as its suffix.","type":"string","minLength":1,"maxLength":5},"compressed":{"description":"Whether `data` is compressed.","type":"boolean","default":false},"data":{"description":"Content of the file: if `compressed`, the UTF-8 text in gzip and then base64, otherwise the text itself.","type":"string","x-encoded":{"scheme":"gzip-base64","when":"compressed"},"maxLength":10000000}}}"#,
    ),
    (
        "MoleculeDownloadMode",
        r#"{"description":"What to download: the molecules (`MOL`), or their complexes with the receptor (`COMPLEX`).","type":"string","enum":["MOL","COMPLEX"]}"#,
    ),
    (
        "MoleculeDownloadProgress",
        r#"{"description":"How far a task has come that packs molecules.","type":"object","properties":{"overall":{"description":"Part of the task that is done; whether as a fraction or in percent is not documented.","type":"number","format":"double"}}}"#,
    ),
    (
        "MoleculeDownloadState",
        r#"{"description":"State of a task that packs molecules.","type":"string","enum":["WAITING","RUNNING","FINISHED","CANCELLED","ABNORMAL","FAILED"]}"#,
    ),
    (
        "MoleculeDownloadTask",
        r#"{"description":"Task that packs result molecules for download.","type":"object","properties":{"status":{"description":"State of the task.","$ref":"MoleculeDownloadState"},"filename":{"description":"Name of the archive.","type":"string","minLength":1,"maxLength":512},"out_dir":{"description":"Project path of the archive, such as `project:/dir/file.zip`.","type":"string","minLength":1,"maxLength":2000},"progress":{"description":"How far the task has come.","$ref":"MoleculeDownloadProgress"}}}"#,
    ),
    (
        "ParseDrugReceptorInfo",
        r#"{"description":"PDB file with the receptor to look at, either by address or with its content.","type":"object","required":["source"],"properties":{"source":{"description":"Where the file is: `EXTRANET` on the internet, such as the RCSB database; `PRIVATE` in a platform project; `PUBLIC` among the samples and libraries of the service; `RAW` in `data`.","$ref":"DrugFileSource"},"url":{"description":"Address of the file: an https address for `EXTRANET`, a project path such as `project:/dir/file` for `PRIVATE`, an obs address for `PUBLIC`. Absent for `RAW`.","type":"string","minLength":1,"maxLength":2000},"format":{"description":"Format of `data`. Only if `source` is `RAW`.","$ref":"ReceptorFileFormat"},"data":{"description":"Content of the file. Only if `source` is `RAW`.","type":"string","maxLength":10000000},"add_hydrogen":{"description":"Whether to add hydrogen atoms.","type":"boolean","default":true}}}"#,
    ),
    (
        "PocketBox",
        r#"{"description":"Box around a binding pocket.","type":"object","properties":{"center":{"description":"Center of the box: x, y and z.","type":"array","minItems":3,"maxItems":3,"items":{"type":"number","format":"float","minimum":-99999999,"maximum":99999999}},"size":{"description":"Lengths of the box along x, y and z.","type":"array","minItems":3,"maxItems":3,"items":{"type":"number","format":"float","minimum":2,"maximum":500}}}}"#,
    ),
    (
        "PocketList",
        r#"{"description":"Pockets of a receptor.","type":"object","properties":{"mode":{"description":"How the pockets were found: automatically (`AUTO`), over the whole receptor (`GLOBAL`), around a ligand (`LIGAND`) or around residues (`RESIDUES`).","$ref":"PocketSearchMode"},"pockets":{"description":"Where the receptor can bind a ligand, one box each.","type":"array","minItems":1,"maxItems":10,"items":{"$ref":"PocketBox"}}}}"#,
    ),
    (
        "PocketSearchMode",
        r#"{"description":"How pockets are looked for.","type":"string","enum":["AUTO","GLOBAL","LIGAND","RESIDUES"]}"#,
    ),
    (
        "ReceptorFile",
        r#"{"description":"PDB file with a receptor or ligand, either by address or with its content.","type":"object","required":["source"],"properties":{"source":{"description":"Where the file is: `EXTRANET` on the internet, such as the RCSB database; `PRIVATE` in a platform project; `PUBLIC` among the samples and libraries of the service; `RAW` in `data`.","$ref":"DrugFileSource"},"url":{"description":"Address of the file: an https address for `EXTRANET`, a project path such as `project:/dir/file` for `PRIVATE`, an obs address for `PUBLIC`. Absent for `RAW`.","type":"string","minLength":1,"maxLength":2000},"format":{"description":"Format of `data`. Only if `source` is `RAW`.","$ref":"ReceptorFileFormat"},"data":{"description":"Content of the file. Only if `source` is `RAW`.","type":"string","maxLength":10000000},"add_hydrogen":{"description":"Whether to add hydrogen atoms.","type":"boolean","default":true}}}"#,
    ),
    (
        "ReceptorInfo",
        r#"{"description":"Residues and ligands of a receptor.","type":"object","properties":{"residues":{"description":"Residues of the receptor.","type":"array","items":{"$ref":"Residue"}},"ligands":{"description":"Ligands bound to the receptor.","type":"array","maxItems":10,"items":{"$ref":"ReceptorLigand"}}}}"#,
    ),
    (
        "ReceptorLigand",
        r#"{"description":"Ligand bound to a receptor, and the pocket it is in.","type":"object","properties":{"index":{"description":"Index of the ligand, from 0.","type":"integer","format":"int32","minimum":0,"maximum":9},"name":{"description":"Name of the ligand, that is of the residue it forms.","type":"string","minLength":1,"maxLength":128},"success":{"description":"Whether the ligand could be parsed.","type":"boolean"},"smiles":{"description":"The ligand in SMILES notation.","type":"string","minLength":1,"maxLength":512},"formula":{"description":"Chemical formula of the ligand.","type":"string","minLength":1,"maxLength":128},"structure":{"description":"3D structure of the ligand.","$ref":"LigandStructure"},"bounding_box":{"description":"Center and size of the pocket the ligand is in.","$ref":"PocketBox"}}}"#,
    ),
    (
        "ReceptorPreparation",
        r#"{"description":"Receptor, and how to prepare it.","type":"object","required":["file"],"properties":{"file":{"description":"File with the receptor.","$ref":"ReceptorFile"},"remove_water":{"description":"Whether to remove water molecules.","type":"boolean","default":false},"remove_ion":{"description":"Whether to remove ions.","type":"boolean","default":false},"remove_ligand":{"description":"Whether to remove ligands.","type":"boolean","default":false},"add_hydrogen":{"description":"Whether to add hydrogen atoms.","type":"boolean","default":false}}}"#,
    ),
    (
        "RecognizeDrugReceptorPocket",
        r#"{"description":"Receptor to find the pockets of, and how to find them.","type":"object","required":["mode","receptor_file"],"properties":{"mode":{"description":"How to find pockets: automatically (`AUTO`), over the whole receptor (`GLOBAL`), around a ligand (`LIGAND`) or around residues (`RESIDUES`).","$ref":"PocketSearchMode"},"receptor_file":{"description":"File with the receptor.","$ref":"ReceptorFile"},"ligand_file":{"description":"File with the ligand, if the pocket is found by one.","$ref":"DrugFile"},"residues":{"description":"Residues at the pocket. Only if `mode` is `RESIDUES`.","type":"array","minItems":1,"maxItems":32,"items":{"type":"string","minLength":4,"maxLength":16}}}}"#,
    ),
    (
        "Residue",
        r#"{"description":"Amino acid residue or ligand of a receptor.","type":"object","properties":{"chain":{"description":"Name of the chain it belongs to.","type":"string"},"name":{"description":"Name of the residue or ligand, such as `MET`.","type":"string","minLength":1,"maxLength":10},"id":{"description":"Number of the residue or ligand in the sequence.","type":"integer","format":"int64"}}}"#,
    ),
    (
        "RunDrugLigandToSmilesConversion",
        r#"{"description":"File with the ligand to convert, either by address or with its content.","type":"object","required":["source"],"properties":{"source":{"description":"Where the file is: `EXTRANET` on the internet, such as the RCSB database; `PRIVATE` in a platform project; `PUBLIC` among the samples and libraries of the service; `RAW` in `data`.","$ref":"DrugFileSource"},"url":{"description":"Address of the file: an https address for `EXTRANET`, a project path such as `project:/dir/file` for `PRIVATE`, an obs address for `PUBLIC`. Absent for `RAW`.","type":"string","minLength":1,"maxLength":2000},"format":{"description":"Format of `data`. Only if `source` is `RAW`.","$ref":"ConvertibleFileFormat"},"data":{"description":"Content of the file. Only if `source` is `RAW`.","type":"string","maxLength":10000000}}}"#,
    ),
    (
        "RunDrugReceptorPreprocess",
        r#"{"description":"Receptor to prepare, and how.","type":"object","required":["file"],"properties":{"file":{"description":"File with the receptor.","$ref":"ReceptorFile"},"remove_water":{"description":"Whether to remove water molecules.","type":"boolean","default":false},"remove_ion":{"description":"Whether to remove ions.","type":"boolean","default":false},"remove_ligand":{"description":"Whether to remove ligands.","type":"boolean","default":false},"add_hydrogen":{"description":"Whether to add hydrogen atoms.","type":"boolean","default":false}}}"#,
    ),
    (
        "RunFastaPreprocess",
        r#"{"description":"FASTA file to count the sequences of.","type":"object","required":["file"],"properties":{"file":{"description":"File with the sequences, in FASTA format.","$ref":"ProteinSequenceFile"},"preview_count":{"description":"Number of sequences to preview.","type":"integer","format":"int32","default":1,"minimum":0,"maximum":100},"count_limit":{"description":"Number of sequences at which counting stops.","type":"integer","format":"int32","default":100,"minimum":0,"maximum":100}}}"#,
    ),
    (
        "SequenceCount",
        r#"{"description":"How many sequences a FASTA file holds.","type":"object","properties":{"count":{"description":"Number of protein sequences counted so far.","type":"integer","format":"int32","default":100,"minimum":0,"maximum":100},"has_more":{"description":"Whether the file holds more sequences than `count`.","type":"boolean"}}}"#,
    ),
    (
        "SimilarityGraph",
        r#"{"description":"Similarities of ligands in pairs.","type":"object","properties":{"pairs":{"description":"The compared pairs.","type":"array","minItems":1,"maxItems":100,"items":{"$ref":"LigandSimilarity"}}}}"#,
    ),
    (
        "SimilarityGraphLigand",
        r#"{"description":"Ligand of a similarity graph.","type":"object","required":["name","smiles"],"properties":{"name":{"description":"Unique name of the ligand; for one out of a receptor, residue, chain and number, such as `AQ4:A:999`.","type":"string","minLength":1,"maxLength":32},"smiles":{"description":"The ligand in SMILES notation.","type":"string","minLength":1,"maxLength":512},"main":{"description":"Whether it is the main ligand. With `CENTER`, exactly one must be.","type":"boolean","default":false}}}"#,
    ),
    (
        "SimilarityGraphMode",
        r#"{"description":"Shape of a similarity graph.","type":"string","enum":["CENTER","FREE"]}"#,
    ),
    (
        "SimilarityGraphTask",
        r#"{"description":"Task that compares ligands in pairs.","type":"object","properties":{"status":{"description":"State of the task.","type":"string"},"result":{"description":"The similarities; absent while the task has not finished.","$ref":"SimilarityGraph"}}}"#,
    ),
];
