// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::Rule;
use crate::runtime::call::{Call, Operation, operation, reply};
use crate::runtime::client::Client;
use crate::runtime::endpoints::Service;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::types;

impl Client {
    /// Draw a molecule as SVG.
    ///
    /// Draws the molecule in two dimensions.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/svg`
    ///
    /// Reference: section 5.2.1 生成分子 SVG 图.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Molecule to draw, and how.
    pub fn create_drug_ligand_svg(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateDrugLigandSvg,
    ) -> CreateDrugLigandSvg {
        CreateDrugLigandSvg(
            Call::new(self, &CREATE_DRUG_LIGAND_SVG, reply::text)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Build the 3D structure of a molecule.
    ///
    /// Computes a conformation of the molecule and returns it in SDF format.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/sdf`
    ///
    /// Reference: section 5.2.2 生成分子 SDF 三维结构.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Molecule to build the 3D structure of.
    pub fn create_drug_ligand_sdf(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateDrugLigandSdf,
    ) -> CreateDrugLigandSdf {
        CreateDrugLigandSdf(
            Call::new(self, &CREATE_DRUG_LIGAND_SDF, reply::text)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Prepare a receptor.
    ///
    /// Removes and adds what the request says, and returns the receptor in PDB format for display.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/receptor/preprocess`
    ///
    /// Reference: section 5.2.3 受体预处理.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Receptor to prepare, and how.
    pub fn run_drug_receptor_preprocess(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::RunDrugReceptorPreprocess,
    ) -> RunDrugReceptorPreprocess {
        RunDrugReceptorPreprocess(
            Call::new(self, &RUN_DRUG_RECEPTOR_PREPROCESS, reply::text)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// List the residues and ligands of a receptor.
    ///
    /// Only the first protein of the file is looked at, and at most ten of the ligands bound to it.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/receptor/info`
    ///
    /// Reference: section 5.2.4 受体信息解析.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: PDB file with the receptor to look at, either by address or with its content.
    pub fn parse_drug_receptor_info(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::ParseDrugReceptorInfo,
    ) -> ParseDrugReceptorInfo {
        ParseDrugReceptorInfo(
            Call::new(self, &PARSE_DRUG_RECEPTOR_INFO, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Find the pockets of a receptor.
    ///
    /// Looks for pockets automatically, over the whole receptor, around a ligand, or around residues.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/receptor/pocket`
    ///
    /// Reference: section 5.2.5 受体口袋检测.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Receptor to find the pockets of, and how to find them.
    pub fn recognize_drug_receptor_pocket(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::RecognizeDrugReceptorPocket,
    ) -> RecognizeDrugReceptorPocket {
        RecognizeDrugReceptorPocket(
            Call::new(self, &RECOGNIZE_DRUG_RECEPTOR_POCKET, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Convert a ligand to SMILES.
    ///
    /// Only the first molecule of the file is converted.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/smiles`
    ///
    /// Reference: section 5.2.6 配体格式转换为 SMILES.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: File with the ligand to convert, either by address or with its content.
    pub fn run_drug_ligand_to_smiles_conversion(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::RunDrugLigandToSmilesConversion,
    ) -> RunDrugLigandToSmilesConversion {
        RunDrugLigandToSmilesConversion(
            Call::new(self, &RUN_DRUG_LIGAND_TO_SMILES_CONVERSION, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Draw the interactions of a ligand as SVG.
    ///
    /// Without a ligand file, the receptor file must hold the ligand; with one, ligands in the receptor
    /// file are ignored.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/interaction2d`
    ///
    /// Reference: section 5.2.7 生成相互作用 2D 图.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Receptor and ligand to draw the interactions of.
    pub fn create_drug_ligand_interaction2d_svg(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateDrugLigandInteraction2dSvg,
    ) -> CreateDrugLigandInteraction2dSvg {
        CreateDrugLigandInteraction2dSvg(
            Call::new(self, &CREATE_DRUG_LIGAND_INTERACTION2D_SVG, reply::text)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Measure how two ligands differ in 3D.
    ///
    /// Compares a ligand with a reference, as RMSD or EMD.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/diff3d`
    ///
    /// Reference: section 5.2.8 计算配体间的 3D 结构差异.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Ligands to compare, and how.
    pub fn check_drug_ligand_difference(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CheckDrugLigandDifference,
    ) -> CheckDrugLigandDifference {
        CheckDrugLigandDifference(
            Call::new(self, &CHECK_DRUG_LIGAND_DIFFERENCE, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Start a preview of a ligand file.
    ///
    /// Parses the first molecules of a file in SMI, SDF, PDB or MOL2 format and counts the others. The
    /// result comes from `show_drug_ligand_preview_task`.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/preview`
    ///
    /// Reference: section 5.2.9 创建配体文件预览任务.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Ligand file to preview, and how much of it.
    pub fn create_drug_ligand_preview_task(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateDrugLigandPreviewTask,
    ) -> CreateDrugLigandPreviewTask {
        CreateDrugLigandPreviewTask(
            Call::new(self, &CREATE_DRUG_LIGAND_PREVIEW_TASK, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Get a preview of a ligand file.
    ///
    /// Returns the state of the task and, once it has finished, the molecules.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/preview/{task_id}`
    ///
    /// Reference: section 5.2.10 查询配体文件预览任务.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `task_id`: Id of the task. 1 to 128 characters.
    pub fn show_drug_ligand_preview_task(
        &self,
        eihealth_project_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> ShowDrugLigandPreviewTask {
        ShowDrugLigandPreviewTask(
            Call::new(self, &SHOW_DRUG_LIGAND_PREVIEW_TASK, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("task_id", task_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Delete a preview of a ligand file.
    ///
    /// Deletes the preview task; its result cannot be queried afterwards.
    ///
    /// `DELETE
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/preview/{task_id}`
    ///
    /// Reference: section 5.2.11 删除配体文件预览任务.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `task_id`: Id of the task. 1 to 128 characters.
    pub fn delete_drug_ligand_preview_task(
        &self,
        eihealth_project_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> DeleteDrugLigandPreviewTask {
        DeleteDrugLigandPreviewTask(
            Call::new(self, &DELETE_DRUG_LIGAND_PREVIEW_TASK, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("task_id", task_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Start a similarity graph of ligands.
    ///
    /// Computes how similar pairs of ligands are. `show_drug_ligand_similarity_graph_task` gives the
    /// result.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/similarity-graph`
    ///
    /// Reference: section 5.2.12 创建配体相似性图计算任务.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Ligands to compare, and which pairs of them.
    pub fn create_drug_ligand_similarity_graph_task(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateDrugLigandSimilarityGraphTask,
    ) -> CreateDrugLigandSimilarityGraphTask {
        CreateDrugLigandSimilarityGraphTask(
            Call::new(self, &CREATE_DRUG_LIGAND_SIMILARITY_GRAPH_TASK, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Get a similarity graph of ligands.
    ///
    /// Returns the state of the task and, once it has finished, the similarities.
    ///
    /// `GET
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/similarity-graph/{task_id}`
    ///
    /// Reference: section 5.2.13 查询配体相似性图计算任务.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `task_id`: Id of the task. 1 to 128 characters.
    pub fn show_drug_ligand_similarity_graph_task(
        &self,
        eihealth_project_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> ShowDrugLigandSimilarityGraphTask {
        ShowDrugLigandSimilarityGraphTask(
            Call::new(self, &SHOW_DRUG_LIGAND_SIMILARITY_GRAPH_TASK, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("task_id", task_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Delete a similarity graph of ligands.
    ///
    /// Deletes the similarity graph task; its result cannot be queried afterwards.
    ///
    /// `DELETE
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/similarity-graph/{task_id}`
    ///
    /// Reference: section 5.2.14 删除配体相似性图计算任务.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `task_id`: Id of the task. 1 to 128 characters.
    pub fn delete_drug_ligand_similarity_graph_task(
        &self,
        eihealth_project_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> DeleteDrugLigandSimilarityGraphTask {
        DeleteDrugLigandSimilarityGraphTask(
            Call::new(self, &DELETE_DRUG_LIGAND_SIMILARITY_GRAPH_TASK, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("task_id", task_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Render the box of a pocket as PDB.
    ///
    /// Returns the corners of the box, enlarged by the padding, in PDB format for display.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/toolkit/pocket`
    ///
    /// Reference: section 5.2.15 根据 center、size、padding 参数生成可渲染的口袋文件内容.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Box around a pocket to render.
    pub fn generate_pocket_file(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::GeneratePocketFile,
    ) -> GeneratePocketFile {
        GeneratePocketFile(
            Call::new(self, &GENERATE_POCKET_FILE, reply::text)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Render surface points as PDB.
    ///
    /// Returns one pseudo-atom a point in PDB format for display.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/toolkit/surface-points`
    ///
    /// Reference: section 5.2.16 根据表面离散点坐标集生成可渲染的文件内容.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Surface points to render, one list for each coordinate.
    pub fn generate_surface_points(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::GenerateSurfacePoints,
    ) -> GenerateSurfacePoints {
        GenerateSurfacePoints(
            Call::new(self, &GENERATE_SURFACE_POINTS, reply::text)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Combine a receptor and a ligand into a complex.
    ///
    /// Returns the complex in PDB format.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/toolkit/complex-combine`
    ///
    /// Reference: section 5.2.17 将传入的蛋白和小分子拼接成复合物结构.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Receptor and ligand to combine.
    pub fn generate_complex_combine(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::GenerateComplexCombine,
    ) -> GenerateComplexCombine {
        GenerateComplexCombine(
            Call::new(self, &GENERATE_COMPLEX_COMBINE, reply::text)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Start a batch download of result molecules.
    ///
    /// Packs chosen molecules of the results of a job, alone or with the receptor, into an archive in the
    /// project. `show_mol_batch_download_task` tells when it is there.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/toolkit/batch-download`
    ///
    /// Reference: section 5.2.18 创建分子或分子复合物批量下载任务.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Result molecules to download, and in which form.
    pub fn create_mol_batch_download_task(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateMolBatchDownloadTask,
    ) -> CreateMolBatchDownloadTask {
        CreateMolBatchDownloadTask(
            Call::new(self, &CREATE_MOL_BATCH_DOWNLOAD_TASK, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Get a batch download of result molecules.
    ///
    /// Returns the state of the task and where the archive is.
    ///
    /// `GET
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/toolkit/batch-download/{task_id}`
    ///
    /// Reference: section 5.2.19 查询分子或分子复合物批量下载任务详情.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `task_id`: Id of the task. 1 to 128 characters.
    pub fn show_mol_batch_download_task(
        &self,
        eihealth_project_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> ShowMolBatchDownloadTask {
        ShowMolBatchDownloadTask(
            Call::new(self, &SHOW_MOL_BATCH_DOWNLOAD_TASK, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("task_id", task_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Count the sequences of a FASTA file.
    ///
    /// The number of sequences tells how many charged calls a job on the file will take.
    ///
    /// `POST
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/receptor/fasta-preprocess`
    ///
    /// Reference: section 5.2.20 受体预处理 (Fasta 格式).
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: FASTA file to count the sequences of.
    pub fn run_fasta_preprocess(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::RunFastaPreprocess,
    ) -> RunFastaPreprocess {
        RunFastaPreprocess(
            Call::new(self, &RUN_FASTA_PREPROCESS, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
}

pub(crate) static CREATE_DRUG_LIGAND_SVG: Operation = Operation {
    id: "create_drug_ligand_svg",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/svg",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_drug_ligand_svg`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDrugLigandSvg(Call<String>);

operation!(CreateDrugLigandSvg, String);

pub(crate) static CREATE_DRUG_LIGAND_SDF: Operation = Operation {
    id: "create_drug_ligand_sdf",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/sdf",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_drug_ligand_sdf`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDrugLigandSdf(Call<String>);

operation!(CreateDrugLigandSdf, String);

pub(crate) static RUN_DRUG_RECEPTOR_PREPROCESS: Operation = Operation {
    id: "run_drug_receptor_preprocess",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/receptor/preprocess",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::run_drug_receptor_preprocess`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RunDrugReceptorPreprocess(Call<String>);

operation!(RunDrugReceptorPreprocess, String);

pub(crate) static PARSE_DRUG_RECEPTOR_INFO: Operation = Operation {
    id: "parse_drug_receptor_info",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/receptor/info",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::parse_drug_receptor_info`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ParseDrugReceptorInfo(Call<types::ReceptorInfo>);

operation!(ParseDrugReceptorInfo, types::ReceptorInfo);

pub(crate) static RECOGNIZE_DRUG_RECEPTOR_POCKET: Operation = Operation {
    id: "recognize_drug_receptor_pocket",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/receptor/pocket",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::recognize_drug_receptor_pocket`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RecognizeDrugReceptorPocket(Call<types::PocketList>);

operation!(RecognizeDrugReceptorPocket, types::PocketList);

pub(crate) static RUN_DRUG_LIGAND_TO_SMILES_CONVERSION: Operation = Operation {
    id: "run_drug_ligand_to_smiles_conversion",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/smiles",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::run_drug_ligand_to_smiles_conversion`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RunDrugLigandToSmilesConversion(Call<types::LigandSmiles>);

operation!(RunDrugLigandToSmilesConversion, types::LigandSmiles);

pub(crate) static CREATE_DRUG_LIGAND_INTERACTION2D_SVG: Operation = Operation {
    id: "create_drug_ligand_interaction2d_svg",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/interaction2d",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_drug_ligand_interaction2d_svg`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDrugLigandInteraction2dSvg(Call<String>);

operation!(CreateDrugLigandInteraction2dSvg, String);

pub(crate) static CHECK_DRUG_LIGAND_DIFFERENCE: Operation = Operation {
    id: "check_drug_ligand_difference",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/diff3d",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::check_drug_ligand_difference`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckDrugLigandDifference(Call<types::LigandDifference>);

operation!(CheckDrugLigandDifference, types::LigandDifference);

pub(crate) static CREATE_DRUG_LIGAND_PREVIEW_TASK: Operation = Operation {
    id: "create_drug_ligand_preview_task",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/preview",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_drug_ligand_preview_task`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDrugLigandPreviewTask(Call<types::ResourceId>);

operation!(CreateDrugLigandPreviewTask, types::ResourceId);

pub(crate) static SHOW_DRUG_LIGAND_PREVIEW_TASK: Operation = Operation {
    id: "show_drug_ligand_preview_task",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/preview/{task_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_drug_ligand_preview_task`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowDrugLigandPreviewTask(Call<types::LigandPreviewTask>);

operation!(ShowDrugLigandPreviewTask, types::LigandPreviewTask);

pub(crate) static DELETE_DRUG_LIGAND_PREVIEW_TASK: Operation = Operation {
    id: "delete_drug_ligand_preview_task",
    method: Method::DELETE,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/preview/{task_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_drug_ligand_preview_task`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDrugLigandPreviewTask(Call<()>);

operation!(DeleteDrugLigandPreviewTask, ());

pub(crate) static CREATE_DRUG_LIGAND_SIMILARITY_GRAPH_TASK: Operation = Operation {
    id: "create_drug_ligand_similarity_graph_task",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/similarity-graph",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_drug_ligand_similarity_graph_task`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDrugLigandSimilarityGraphTask(Call<types::ResourceId>);

operation!(CreateDrugLigandSimilarityGraphTask, types::ResourceId);

pub(crate) static SHOW_DRUG_LIGAND_SIMILARITY_GRAPH_TASK: Operation = Operation {
    id: "show_drug_ligand_similarity_graph_task",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/similarity-graph/{task_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_drug_ligand_similarity_graph_task`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowDrugLigandSimilarityGraphTask(Call<types::SimilarityGraphTask>);

operation!(ShowDrugLigandSimilarityGraphTask, types::SimilarityGraphTask);

pub(crate) static DELETE_DRUG_LIGAND_SIMILARITY_GRAPH_TASK: Operation = Operation {
    id: "delete_drug_ligand_similarity_graph_task",
    method: Method::DELETE,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/similarity-graph/{task_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_drug_ligand_similarity_graph_task`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDrugLigandSimilarityGraphTask(Call<()>);

operation!(DeleteDrugLigandSimilarityGraphTask, ());

pub(crate) static GENERATE_POCKET_FILE: Operation = Operation {
    id: "generate_pocket_file",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/toolkit/pocket",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::generate_pocket_file`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GeneratePocketFile(Call<String>);

operation!(GeneratePocketFile, String);

pub(crate) static GENERATE_SURFACE_POINTS: Operation = Operation {
    id: "generate_surface_points",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/toolkit/surface-points",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::generate_surface_points`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateSurfacePoints(Call<String>);

operation!(GenerateSurfacePoints, String);

pub(crate) static GENERATE_COMPLEX_COMBINE: Operation = Operation {
    id: "generate_complex_combine",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/toolkit/complex-combine",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::generate_complex_combine`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateComplexCombine(Call<String>);

operation!(GenerateComplexCombine, String);

pub(crate) static CREATE_MOL_BATCH_DOWNLOAD_TASK: Operation = Operation {
    id: "create_mol_batch_download_task",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/toolkit/batch-download",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_mol_batch_download_task`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMolBatchDownloadTask(Call<types::ResourceId>);

operation!(CreateMolBatchDownloadTask, types::ResourceId);

pub(crate) static SHOW_MOL_BATCH_DOWNLOAD_TASK: Operation = Operation {
    id: "show_mol_batch_download_task",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/toolkit/batch-download/{task_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_mol_batch_download_task`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowMolBatchDownloadTask(Call<types::MoleculeDownloadTask>);

operation!(ShowMolBatchDownloadTask, types::MoleculeDownloadTask);

pub(crate) static RUN_FASTA_PREPROCESS: Operation = Operation {
    id: "run_fasta_preprocess",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/receptor/fasta-preprocess",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::run_fasta_preprocess`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RunFastaPreprocess(Call<types::SequenceCount>);

operation!(RunFastaPreprocess, types::SequenceCount);

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
