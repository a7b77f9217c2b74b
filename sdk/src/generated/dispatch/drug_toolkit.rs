// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
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
    },
    Entry {
        operation: &operations::CREATE_DRUG_LIGAND_SDF,
        call: create_drug_ligand_sdf,
        request: Some(replay::<types::CreateDrugLigandSdf>),
        responses: &[],
    },
    Entry {
        operation: &operations::RUN_DRUG_RECEPTOR_PREPROCESS,
        call: run_drug_receptor_preprocess,
        request: Some(replay::<types::RunDrugReceptorPreprocess>),
        responses: &[],
    },
    Entry {
        operation: &operations::PARSE_DRUG_RECEPTOR_INFO,
        call: parse_drug_receptor_info,
        request: Some(replay::<types::ParseDrugReceptorInfo>),
        responses: &[(200, replay::<types::ReceptorInfo>)],
    },
    Entry {
        operation: &operations::RECOGNIZE_DRUG_RECEPTOR_POCKET,
        call: recognize_drug_receptor_pocket,
        request: Some(replay::<types::RecognizeDrugReceptorPocket>),
        responses: &[(200, replay::<types::PocketList>)],
    },
    Entry {
        operation: &operations::RUN_DRUG_LIGAND_TO_SMILES_CONVERSION,
        call: run_drug_ligand_to_smiles_conversion,
        request: Some(replay::<types::RunDrugLigandToSmilesConversion>),
        responses: &[(200, replay::<types::LigandSmiles>)],
    },
    Entry {
        operation: &operations::CREATE_DRUG_LIGAND_INTERACTION2D_SVG,
        call: create_drug_ligand_interaction2d_svg,
        request: Some(replay::<types::CreateDrugLigandInteraction2dSvg>),
        responses: &[],
    },
    Entry {
        operation: &operations::CHECK_DRUG_LIGAND_DIFFERENCE,
        call: check_drug_ligand_difference,
        request: Some(replay::<types::CheckDrugLigandDifference>),
        responses: &[(200, replay::<types::LigandDifference>)],
    },
    Entry {
        operation: &operations::CREATE_DRUG_LIGAND_PREVIEW_TASK,
        call: create_drug_ligand_preview_task,
        request: Some(replay::<types::CreateDrugLigandPreviewTask>),
        responses: &[(201, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::SHOW_DRUG_LIGAND_PREVIEW_TASK,
        call: show_drug_ligand_preview_task,
        request: None,
        responses: &[(200, replay::<types::LigandPreviewTask>)],
    },
    Entry {
        operation: &operations::DELETE_DRUG_LIGAND_PREVIEW_TASK,
        call: delete_drug_ligand_preview_task,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::CREATE_DRUG_LIGAND_SIMILARITY_GRAPH_TASK,
        call: create_drug_ligand_similarity_graph_task,
        request: Some(replay::<types::CreateDrugLigandSimilarityGraphTask>),
        responses: &[(201, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::SHOW_DRUG_LIGAND_SIMILARITY_GRAPH_TASK,
        call: show_drug_ligand_similarity_graph_task,
        request: None,
        responses: &[(200, replay::<types::SimilarityGraphTask>)],
    },
    Entry {
        operation: &operations::DELETE_DRUG_LIGAND_SIMILARITY_GRAPH_TASK,
        call: delete_drug_ligand_similarity_graph_task,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::GENERATE_POCKET_FILE,
        call: generate_pocket_file,
        request: Some(replay::<types::GeneratePocketFile>),
        responses: &[],
    },
    Entry {
        operation: &operations::GENERATE_SURFACE_POINTS,
        call: generate_surface_points,
        request: Some(replay::<types::GenerateSurfacePoints>),
        responses: &[],
    },
    Entry {
        operation: &operations::GENERATE_COMPLEX_COMBINE,
        call: generate_complex_combine,
        request: Some(replay::<types::GenerateComplexCombine>),
        responses: &[],
    },
    Entry {
        operation: &operations::CREATE_MOL_BATCH_DOWNLOAD_TASK,
        call: create_mol_batch_download_task,
        request: Some(replay::<types::CreateMolBatchDownloadTask>),
        responses: &[(201, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::SHOW_MOL_BATCH_DOWNLOAD_TASK,
        call: show_mol_batch_download_task,
        request: None,
        responses: &[(200, replay::<types::MoleculeDownloadTask>)],
    },
    Entry {
        operation: &operations::RUN_FASTA_PREPROCESS,
        call: run_fasta_preprocess,
        request: Some(replay::<types::RunFastaPreprocess>),
        responses: &[(201, replay::<types::SequenceCount>)],
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
