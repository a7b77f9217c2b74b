// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::Rule;
#[allow(unused_imports)]
use crate::runtime::waiting::{Ask, seen, Source, Starts, States, Waiting, waits, starts};
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # Drug toolkit
///
/// Conversions, previews and small computations on molecules and receptors.
impl Client {
    /// Draw a molecule as SVG.
    ///
    /// Draws the molecule in two dimensions.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Molecule to draw, and how.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::CreateDrugLigandSvg;
    ///
    /// let body = CreateDrugLigandSvg::new("CC(=O)Oc1ccccc1C(=O)O")
    ///     .scaffold("c1ccccc1")
    ///     .size(320)
    ///     .height(240)
    ///     .width(320)
    ///     .alerts("1")
    ///     .ncols(1)
    ///     .bgopacity(1.0)
    ///     .bgcolor("#FFFFFF")
    ///     .fgcolor("#202020")
    ///     .ccolor("#202020")
    ///     .ncolor("#3050F8")
    ///     .ocolor("#FF0D0D");
    /// let text = client.create_drug_ligand_svg("my-project", body).await?.into_inner();
    /// println!("{text}");
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/svg`
    ///
    /// Reference: section [5.2.1 生成分子 SVG
    /// 图](https://support.huaweicloud.com/api-eihealth/CreateDrugLigandSvg.html).
    #[inline]
    pub fn create_drug_ligand_svg(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateDrugLigandSvg,
    ) -> CreateDrugLigandSvgRequest {
        let mut request = Request::new(self, &CREATE_DRUG_LIGAND_SVG);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CreateDrugLigandSvgRequest(Call::new(request, reply::text))
    }
    /// Build the 3D structure of a molecule.
    ///
    /// Computes a conformation of the molecule and returns it in SDF format.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Molecule to build the 3D structure of.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::CreateDrugLigandSdf;
    ///
    /// let body = CreateDrugLigandSdf::new("CO");
    /// let text = client.create_drug_ligand_sdf("my-project", body).await?.into_inner();
    /// println!("{text}");
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/sdf`
    ///
    /// Reference: section [5.2.2 生成分子 SDF
    /// 三维结构](https://support.huaweicloud.com/api-eihealth/CreateDrugLigandSdf.html).
    #[inline]
    pub fn create_drug_ligand_sdf(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateDrugLigandSdf,
    ) -> CreateDrugLigandSdfRequest {
        let mut request = Request::new(self, &CREATE_DRUG_LIGAND_SDF);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CreateDrugLigandSdfRequest(Call::new(request, reply::text))
    }
    /// Prepare a receptor.
    ///
    /// Removes and adds what the request says, and returns the receptor in PDB format for display.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Receptor to prepare, and how.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{DrugFileSource, ReceptorFile, RunDrugReceptorPreprocess};
    ///
    /// let body = RunDrugReceptorPreprocess::new(
    ///     ReceptorFile::new(DrugFileSource::Extranet)
    ///         .url("https://files.rcsb.org/download/1M17.pdb")
    ///         .add_hydrogen(true),
    /// )
    /// .remove_water(true)
    /// .remove_ion(true)
    /// .remove_ligand(true)
    /// .add_hydrogen(false);
    /// let text = client.run_drug_receptor_preprocess("my-project", body).await?.into_inner();
    /// println!("{text}");
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/receptor/preprocess`
    ///
    /// Reference: section [5.2.3
    /// 受体预处理](https://support.huaweicloud.com/api-eihealth/RunDrugReceptorPreprocess.html).
    #[inline]
    pub fn run_drug_receptor_preprocess(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::RunDrugReceptorPreprocess,
    ) -> RunDrugReceptorPreprocessRequest {
        let mut request = Request::new(self, &RUN_DRUG_RECEPTOR_PREPROCESS);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        RunDrugReceptorPreprocessRequest(Call::new(request, reply::text))
    }
    /// List the residues and ligands of a receptor.
    ///
    /// Only the first protein of the file is looked at, and at most ten of the ligands bound to it.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: PDB file with the receptor to look at, either by address or with its content.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{DrugFileSource, ParseDrugReceptorInfo};
    ///
    /// let body = ParseDrugReceptorInfo::new(DrugFileSource::Private)
    ///     .url("kinase-screen:/receptors/egfr-soak.pdb")
    ///     .add_hydrogen(false);
    /// let answer = client.parse_drug_receptor_info("my-project", body).await?;
    /// println!("{:?}", answer.residues);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/receptor/info`
    ///
    /// Reference: section [5.2.4
    /// 受体信息解析](https://support.huaweicloud.com/api-eihealth/ParseDrugReceptorInfo.html).
    #[inline]
    pub fn parse_drug_receptor_info(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::ParseDrugReceptorInfo,
    ) -> ParseDrugReceptorInfoRequest {
        let mut request = Request::new(self, &PARSE_DRUG_RECEPTOR_INFO);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        ParseDrugReceptorInfoRequest(Call::new(request, reply::json))
    }
    /// Find the pockets of a receptor.
    ///
    /// Looks for pockets automatically, over the whole receptor, around a ligand, or around residues.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Receptor to find the pockets of, and how to find them.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{
    ///     DrugFileSource, PocketSearchMode, ReceptorFile, RecognizeDrugReceptorPocket,
    /// };
    ///
    /// let body = RecognizeDrugReceptorPocket::new(
    ///     PocketSearchMode::Residues,
    ///     ReceptorFile::new(DrugFileSource::Extranet)
    ///         .url("https://files.rcsb.org/download/1M17.pdb")
    ///         .add_hydrogen(true),
    /// )
    /// .residues(["MET:A:793", "THR:A:790"]);
    /// let answer = client.recognize_drug_receptor_pocket("my-project", body).await?;
    /// println!("{:?} {:?}", answer.mode, answer.pockets);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/receptor/pocket`
    ///
    /// Reference: section [5.2.5
    /// 受体口袋检测](https://support.huaweicloud.com/api-eihealth/RecognizeDrugReceptorPocket.html).
    #[inline]
    pub fn recognize_drug_receptor_pocket(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::RecognizeDrugReceptorPocket,
    ) -> RecognizeDrugReceptorPocketRequest {
        let mut request = Request::new(self, &RECOGNIZE_DRUG_RECEPTOR_POCKET);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        RecognizeDrugReceptorPocketRequest(Call::new(request, reply::json))
    }
    /// Convert a ligand to SMILES.
    ///
    /// Only the first molecule of the file is converted.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: File with the ligand to convert, either by address or with its content.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{
    ///     ConvertibleFileFormat, DrugFileSource, RunDrugLigandToSmilesConversion,
    /// };
    ///
    /// let body = RunDrugLigandToSmilesConversion::new(DrugFileSource::Raw)
    ///     .format(ConvertibleFileFormat::Sdf)
    ///     .data(
    ///         "methanol\n  3D\n\n  6  5  0  0  0  0  0  0  0  0999 V2000\n   -0.7140    0.0100    0.0000 C   0  0  0  0  0  0  0  0  0  0  0  0\n    0.6990   -0.0700    0.0000 O   0  0  0  0  0  0  0  0  0  0  0  0\n   -1.0900    0.5600    0.8900 H   0  0  0  0  0  0  0  0  0  0  0  0\n   -1.0900    0.5600   -0.8900 H   0  0  0  0  0  0  0  0  0  0  0  0\n   -1.1100   -1.0100    0.0000 H   0  0  0  0  0  0  0  0  0  0  0  0\n    1.0300    0.8400    0.0000 H   0  0  0  0  0  0  0  0  0  0  0  0\n  1  2  1  0\n  1  3  1  0\n  1  4  1  0\n  1  5  1  0\n  2  6  1  0\nM  END\n$$$$\n",
    ///     );
    /// let answer = client.run_drug_ligand_to_smiles_conversion("my-project", body).await?;
    /// println!("{:?}", answer.smiles);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/smiles`
    ///
    /// Reference: section [5.2.6 配体格式转换为
    /// SMILES](https://support.huaweicloud.com/api-eihealth/RunDrugLigandToSmilesConversion.html).
    #[inline]
    pub fn run_drug_ligand_to_smiles_conversion(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::RunDrugLigandToSmilesConversion,
    ) -> RunDrugLigandToSmilesConversionRequest {
        let mut request = Request::new(self, &RUN_DRUG_LIGAND_TO_SMILES_CONVERSION);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        RunDrugLigandToSmilesConversionRequest(Call::new(request, reply::json))
    }
    /// Draw the interactions of a ligand as SVG.
    ///
    /// Without a ligand file, the receptor file must hold the ligand; with one, ligands in the receptor
    /// file are ignored.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Receptor and ligand to draw the interactions of.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{
    ///     CreateDrugLigandInteraction2dSvg, DrugFile, DrugFileSource, ReceptorFile,
    /// };
    ///
    /// let body = CreateDrugLigandInteraction2dSvg::new(
    ///     ReceptorFile::new(DrugFileSource::Extranet)
    ///         .url("https://files.rcsb.org/download/1M17.pdb")
    ///         .add_hydrogen(true),
    /// )
    /// .ligand_file(
    ///     DrugFile::new(DrugFileSource::Private).url("kinase-screen:/ligands/erlotinib.sdf"),
    /// )
    /// .name("erlotinib");
    /// let text = client
    ///     .create_drug_ligand_interaction2d_svg("my-project", body)
    ///     .await?
    ///     .into_inner();
    /// println!("{text}");
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/interaction2d`
    ///
    /// Reference: section [5.2.7 生成相互作用 2D
    /// 图](https://support.huaweicloud.com/api-eihealth/CreateDrugLigandInteraction2dSvg.html).
    #[inline]
    pub fn create_drug_ligand_interaction2d_svg(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateDrugLigandInteraction2dSvg,
    ) -> CreateDrugLigandInteraction2dSvgRequest {
        let mut request = Request::new(self, &CREATE_DRUG_LIGAND_INTERACTION2D_SVG);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CreateDrugLigandInteraction2dSvgRequest(Call::new(request, reply::text))
    }
    /// Measure how two ligands differ in 3D.
    ///
    /// Compares a ligand with a reference, as RMSD or EMD.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Ligands to compare, and how.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{
    ///     CheckDrugLigandDifference, DrugFile, DrugFileSource, LigandDifferenceMethod,
    /// };
    ///
    /// let body = CheckDrugLigandDifference::new(
    ///     LigandDifferenceMethod::Rmsd,
    ///     DrugFile::new(DrugFileSource::Private)
    ///         .url("kinase-screen:/results/egfr-docking/erlotinib.sdf"),
    ///     DrugFile::new(DrugFileSource::Private).url("kinase-screen:/ligands/erlotinib.sdf"),
    /// );
    /// let answer = client.check_drug_ligand_difference("my-project", body).await?;
    /// println!("{:?}", answer.result);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/diff3d`
    ///
    /// Reference: section [5.2.8 计算配体间的 3D
    /// 结构差异](https://support.huaweicloud.com/api-eihealth/CheckDrugLigandDifference.html).
    #[inline]
    pub fn check_drug_ligand_difference(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CheckDrugLigandDifference,
    ) -> CheckDrugLigandDifferenceRequest {
        let mut request = Request::new(self, &CHECK_DRUG_LIGAND_DIFFERENCE);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CheckDrugLigandDifferenceRequest(Call::new(request, reply::json))
    }
    /// Start a preview of a ligand file.
    ///
    /// Parses the first molecules of a file in SMI, SDF, PDB or MOL2 format and counts the others. The
    /// result comes from `show_drug_ligand_preview_task`.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Ligand file to preview, and how much of it.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{CreateDrugLigandPreviewTask, DrugFile, DrugFileSource};
    ///
    /// let body = CreateDrugLigandPreviewTask::new(
    ///     DrugFile::new(DrugFileSource::Private).url("kinase-screen:/ligands/fragments.sdf"),
    /// )
    /// .preview_count(2)
    /// .count_limit(5000)
    /// .generate_3d(false);
    /// let task = client
    ///     .create_drug_ligand_preview_task("my-project", body)
    ///     .start()
    ///     .await?
    ///     .wait()
    ///     .await?;
    /// println!("{:?}", task.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/preview`
    ///
    /// Reference: section [5.2.9
    /// 创建配体文件预览任务](https://support.huaweicloud.com/api-eihealth/CreateDrugLigandPreviewTask.html).
    #[inline]
    pub fn create_drug_ligand_preview_task(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateDrugLigandPreviewTask,
    ) -> CreateDrugLigandPreviewTaskRequest {
        let mut request = Request::new(self, &CREATE_DRUG_LIGAND_PREVIEW_TASK);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CreateDrugLigandPreviewTaskRequest(Call::new(request, reply::json))
    }
    /// Get a preview of a ligand file.
    ///
    /// Returns the state of the task and, once it has finished, the molecules.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `task_id`: Id of the task. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let task = client
    ///     .show_drug_ligand_preview_task("my-project", "d9a7304e-58c2-4b16-9f0d-e4b21c87f653")
    ///     .await?;
    /// println!("{:?}", task.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/preview/{task_id}`
    ///
    /// Reference: section [5.2.10
    /// 查询配体文件预览任务](https://support.huaweicloud.com/api-eihealth/ShowDrugLigandPreviewTask.html).
    #[inline]
    pub fn show_drug_ligand_preview_task(
        &self,
        eihealth_project_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> ShowDrugLigandPreviewTaskRequest {
        let mut request = Request::new(self, &SHOW_DRUG_LIGAND_PREVIEW_TASK);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("task_id", task_id.into(), &REQUIRED_LENGTH_1_128);
        ShowDrugLigandPreviewTaskRequest(Call::new(request, reply::json))
    }
    /// Delete a preview of a ligand file.
    ///
    /// Deletes the preview task; its result cannot be queried afterwards.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `task_id`: Id of the task. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .delete_drug_ligand_preview_task(
    ///         "my-project",
    ///         "d9a7304e-58c2-4b16-9f0d-e4b21c87f653",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/preview/{task_id}`
    ///
    /// Reference: section [5.2.11
    /// 删除配体文件预览任务](https://support.huaweicloud.com/api-eihealth/DeleteDrugLigandPreviewTask.html).
    #[inline]
    pub fn delete_drug_ligand_preview_task(
        &self,
        eihealth_project_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> DeleteDrugLigandPreviewTaskRequest {
        let mut request = Request::new(self, &DELETE_DRUG_LIGAND_PREVIEW_TASK);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("task_id", task_id.into(), &REQUIRED_LENGTH_1_128);
        DeleteDrugLigandPreviewTaskRequest(Call::new(request, reply::empty))
    }
    /// Start a similarity graph of ligands.
    ///
    /// Computes how similar pairs of ligands are. `show_drug_ligand_similarity_graph_task` gives the
    /// result.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Ligands to compare, and which pairs of them.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{
    ///     CreateDrugLigandSimilarityGraphTask, SimilarityGraphLigand, SimilarityGraphMode,
    /// };
    ///
    /// let body = CreateDrugLigandSimilarityGraphTask::new(
    ///     SimilarityGraphMode::Center,
    ///     [
    ///         SimilarityGraphLigand::new(
    ///             "AQ4:A:999",
    ///             "COCCOc1cc2ncnc(Nc3cccc(C#C)c3)c2cc1OCCOC",
    ///         )
    ///         .main(true),
    ///         SimilarityGraphLigand::new(
    ///             "gefitinib",
    ///             "COc1cc2ncnc(Nc3ccc(F)c(Cl)c3)c2cc1OCCCN1CCOCC1",
    ///         )
    ///         .main(false),
    ///     ],
    /// );
    /// let task = client
    ///     .create_drug_ligand_similarity_graph_task("my-project", body)
    ///     .start()
    ///     .await?
    ///     .wait()
    ///     .await?;
    /// println!("{:?}", task.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/similarity-graph`
    ///
    /// Reference: section [5.2.12
    /// 创建配体相似性图计算任务](https://support.huaweicloud.com/api-eihealth/CreateDrugLigandSimilarityGraphTask.html).
    #[inline]
    pub fn create_drug_ligand_similarity_graph_task(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateDrugLigandSimilarityGraphTask,
    ) -> CreateDrugLigandSimilarityGraphTaskRequest {
        let mut request = Request::new(self, &CREATE_DRUG_LIGAND_SIMILARITY_GRAPH_TASK);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CreateDrugLigandSimilarityGraphTaskRequest(Call::new(request, reply::json))
    }
    /// Get a similarity graph of ligands.
    ///
    /// Returns the state of the task and, once it has finished, the similarities.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `task_id`: Id of the task. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let task = client
    ///     .show_drug_ligand_similarity_graph_task(
    ///         "my-project",
    ///         "d9a7304e-58c2-4b16-9f0d-e4b21c87f653",
    ///     )
    ///     .await?;
    /// println!("{:?}", task.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/similarity-graph/{task_id}`
    ///
    /// Reference: section [5.2.13
    /// 查询配体相似性图计算任务](https://support.huaweicloud.com/api-eihealth/ShowDrugLigandSimilarityGraphTask.html).
    #[inline]
    pub fn show_drug_ligand_similarity_graph_task(
        &self,
        eihealth_project_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> ShowDrugLigandSimilarityGraphTaskRequest {
        let mut request = Request::new(self, &SHOW_DRUG_LIGAND_SIMILARITY_GRAPH_TASK);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("task_id", task_id.into(), &REQUIRED_LENGTH_1_128);
        ShowDrugLigandSimilarityGraphTaskRequest(Call::new(request, reply::json))
    }
    /// Delete a similarity graph of ligands.
    ///
    /// Deletes the similarity graph task; its result cannot be queried afterwards.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `task_id`: Id of the task. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .delete_drug_ligand_similarity_graph_task(
    ///         "my-project",
    ///         "d9a7304e-58c2-4b16-9f0d-e4b21c87f653",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/similarity-graph/{task_id}`
    ///
    /// Reference: section [5.2.14
    /// 删除配体相似性图计算任务](https://support.huaweicloud.com/api-eihealth/DeleteDrugLigandSimilarityGraphTask.html).
    #[inline]
    pub fn delete_drug_ligand_similarity_graph_task(
        &self,
        eihealth_project_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> DeleteDrugLigandSimilarityGraphTaskRequest {
        let mut request = Request::new(self, &DELETE_DRUG_LIGAND_SIMILARITY_GRAPH_TASK);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("task_id", task_id.into(), &REQUIRED_LENGTH_1_128);
        DeleteDrugLigandSimilarityGraphTaskRequest(Call::new(request, reply::empty))
    }
    /// Render the box of a pocket as PDB.
    ///
    /// Returns the corners of the box, enlarged by the padding, in PDB format for display.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Box around a pocket to render.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::GeneratePocketFile;
    ///
    /// let body = GeneratePocketFile::new([22.0, 0.3, 52.8], [20.0, 20.0, 20.0], 4.0);
    /// let text = client.generate_pocket_file("my-project", body).await?.into_inner();
    /// println!("{text}");
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/toolkit/pocket`
    ///
    /// Reference: section [5.2.15 根据 center、size、padding
    /// 参数生成可渲染的口袋文件内容](https://support.huaweicloud.com/api-eihealth/GeneratePocketFile.html).
    #[inline]
    pub fn generate_pocket_file(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::GeneratePocketFile,
    ) -> GeneratePocketFileRequest {
        let mut request = Request::new(self, &GENERATE_POCKET_FILE);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        GeneratePocketFileRequest(Call::new(request, reply::text))
    }
    /// Render surface points as PDB.
    ///
    /// Returns one pseudo-atom a point in PDB format for display.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Surface points to render, one list for each coordinate.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::GenerateSurfacePoints;
    ///
    /// let body = GenerateSurfacePoints::new(
    ///     [24.6, 21.9, 19.2],
    ///     [1.7, 4.1, -2.3],
    ///     [50.4, 53.8, 55.1],
    /// );
    /// let text = client.generate_surface_points("my-project", body).await?.into_inner();
    /// println!("{text}");
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/toolkit/surface-points`
    ///
    /// Reference: section [5.2.16
    /// 根据表面离散点坐标集生成可渲染的文件内容](https://support.huaweicloud.com/api-eihealth/GenerateSurfacePoints.html).
    #[inline]
    pub fn generate_surface_points(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::GenerateSurfacePoints,
    ) -> GenerateSurfacePointsRequest {
        let mut request = Request::new(self, &GENERATE_SURFACE_POINTS);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        GenerateSurfacePointsRequest(Call::new(request, reply::text))
    }
    /// Combine a receptor and a ligand into a complex.
    ///
    /// Returns the complex in PDB format.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Receptor and ligand to combine.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{
    ///     DrugFileSource, GenerateComplexCombine, ReceptorFile, ReceptorPreparation,
    /// };
    ///
    /// let body = GenerateComplexCombine::new(
    ///     ReceptorPreparation::new(
    ///         ReceptorFile::new(DrugFileSource::Extranet)
    ///             .url("https://files.rcsb.org/download/1M17.pdb")
    ///             .add_hydrogen(true),
    ///     )
    ///     .remove_water(true)
    ///     .remove_ion(true)
    ///     .remove_ligand(true)
    ///     .add_hydrogen(false),
    ///     ReceptorFile::new(DrugFileSource::Private)
    ///         .url("kinase-screen:/ligands/erlotinib.pdb")
    ///         .add_hydrogen(false),
    /// );
    /// let text = client.generate_complex_combine("my-project", body).await?.into_inner();
    /// println!("{text}");
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/toolkit/complex-combine`
    ///
    /// Reference: section [5.2.17
    /// 将传入的蛋白和小分子拼接成复合物结构](https://support.huaweicloud.com/api-eihealth/GenerateComplexCombine.html).
    #[inline]
    pub fn generate_complex_combine(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::GenerateComplexCombine,
    ) -> GenerateComplexCombineRequest {
        let mut request = Request::new(self, &GENERATE_COMPLEX_COMBINE);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        GenerateComplexCombineRequest(Call::new(request, reply::text))
    }
    /// Start a batch download of result molecules.
    ///
    /// Packs chosen molecules of the results of a job, alone or with the receptor, into an archive in the
    /// project. `show_mol_batch_download_task` tells when it is there. Refused with `eihealth.01100026` if
    /// the job is not of type `DOCKING`, `OPTIMIZATION`, `POC_MOL_DESIGN` or `GENERATION`; with
    /// `eihealth.01100027` if the result is not of this job; with `eihealth.01100032` if the result file is
    /// damaged.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Result molecules to download, and in which form.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{CreateMolBatchDownloadTask, MoleculeDownloadMode};
    ///
    /// let body = CreateMolBatchDownloadTask::new(
    ///     "b82d4f70-91ac-4e56-8d3f-06c7e5a1b924",
    ///     "kinase-screen:/results/egfr-docking/result.csv",
    ///     MoleculeDownloadMode::Complex,
    ///     [0, 3, 7],
    /// );
    /// let task = client
    ///     .create_mol_batch_download_task("my-project", body)
    ///     .start()
    ///     .await?
    ///     .wait()
    ///     .await?;
    /// println!("{:?}", task.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/toolkit/batch-download`
    ///
    /// Reference: section [5.2.18
    /// 创建分子或分子复合物批量下载任务](https://support.huaweicloud.com/api-eihealth/CreateMolBatchDownloadTask.html).
    #[inline]
    pub fn create_mol_batch_download_task(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateMolBatchDownloadTask,
    ) -> CreateMolBatchDownloadTaskRequest {
        let mut request = Request::new(self, &CREATE_MOL_BATCH_DOWNLOAD_TASK);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CreateMolBatchDownloadTaskRequest(Call::new(request, reply::json))
    }
    /// Get a batch download of result molecules.
    ///
    /// Returns the state of the task and where the archive is.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `task_id`: Id of the task. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let task = client
    ///     .show_mol_batch_download_task("my-project", "d9a7304e-58c2-4b16-9f0d-e4b21c87f653")
    ///     .await?;
    /// println!("{:?}", task.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/toolkit/batch-download/{task_id}`
    ///
    /// Reference: section [5.2.19
    /// 查询分子或分子复合物批量下载任务详情](https://support.huaweicloud.com/api-eihealth/ShowMolBatchDownloadTask.html).
    #[inline]
    pub fn show_mol_batch_download_task(
        &self,
        eihealth_project_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> ShowMolBatchDownloadTaskRequest {
        let mut request = Request::new(self, &SHOW_MOL_BATCH_DOWNLOAD_TASK);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("task_id", task_id.into(), &REQUIRED_LENGTH_1_128);
        ShowMolBatchDownloadTaskRequest(Call::new(request, reply::json))
    }
    /// Count the sequences of a FASTA file.
    ///
    /// The number of sequences tells how many charged calls a job on the file will take.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: FASTA file to count the sequences of.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{DrugFileSource, ProteinSequenceFile, RunFastaPreprocess};
    ///
    /// let body = RunFastaPreprocess::new(
    ///     ProteinSequenceFile::new(DrugFileSource::Private)
    ///         .url("kinase-screen:/receptors/kinases.fasta"),
    /// )
    /// .preview_count(1)
    /// .count_limit(50);
    /// let answer = client.run_fasta_preprocess("my-project", body).await?;
    /// println!("{:?} {:?}", answer.count, answer.has_more);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/receptor/fasta-preprocess`
    ///
    /// Reference: section [5.2.20 受体预处理 (Fasta
    /// 格式)](https://support.huaweicloud.com/api-eihealth/RunFastaPreprocess.html).
    #[inline]
    pub fn run_fasta_preprocess(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::RunFastaPreprocess,
    ) -> RunFastaPreprocessRequest {
        let mut request = Request::new(self, &RUN_FASTA_PREPROCESS);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        RunFastaPreprocessRequest(Call::new(request, reply::json))
    }
}

pub(crate) static CREATE_DRUG_LIGAND_SVG: Operation = Operation::new(
    "create_drug_ligand_svg",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/svg",
    Repeat::Safe,
    &CATALOGUE,
);

/// Draw a molecule as SVG: the request of [`Client::create_drug_ligand_svg`].
///
/// Answers with a text.
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/svg`
///
/// Reference: section [5.2.1 生成分子 SVG
/// 图](https://support.huaweicloud.com/api-eihealth/CreateDrugLigandSvg.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDrugLigandSvgRequest(Call<String>);

operation!(CreateDrugLigandSvgRequest, String);

pub(crate) static CREATE_DRUG_LIGAND_SDF: Operation = Operation::new(
    "create_drug_ligand_sdf",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/sdf",
    Repeat::Safe,
    &CATALOGUE,
);

/// Build the 3D structure of a molecule: the request of [`Client::create_drug_ligand_sdf`].
///
/// Answers with a text.
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/sdf`
///
/// Reference: section [5.2.2 生成分子 SDF
/// 三维结构](https://support.huaweicloud.com/api-eihealth/CreateDrugLigandSdf.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDrugLigandSdfRequest(Call<String>);

operation!(CreateDrugLigandSdfRequest, String);

pub(crate) static RUN_DRUG_RECEPTOR_PREPROCESS: Operation = Operation::new(
    "run_drug_receptor_preprocess",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/receptor/preprocess",
    Repeat::Safe,
    &CATALOGUE,
);

/// Prepare a receptor: the request of [`Client::run_drug_receptor_preprocess`].
///
/// Answers with a text.
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/receptor/preprocess`
///
/// Reference: section [5.2.3
/// 受体预处理](https://support.huaweicloud.com/api-eihealth/RunDrugReceptorPreprocess.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RunDrugReceptorPreprocessRequest(Call<String>);

operation!(RunDrugReceptorPreprocessRequest, String);

pub(crate) static PARSE_DRUG_RECEPTOR_INFO: Operation = Operation::new(
    "parse_drug_receptor_info",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/receptor/info",
    Repeat::Safe,
    &CATALOGUE,
);

/// List the residues and ligands of a receptor: the request of [`Client::parse_drug_receptor_info`].
///
/// Answers with [`ReceptorInfo`](crate::types::ReceptorInfo).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/receptor/info`
///
/// Reference: section [5.2.4
/// 受体信息解析](https://support.huaweicloud.com/api-eihealth/ParseDrugReceptorInfo.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ParseDrugReceptorInfoRequest(Call<types::ReceptorInfo>);

operation!(ParseDrugReceptorInfoRequest, types::ReceptorInfo);

pub(crate) static RECOGNIZE_DRUG_RECEPTOR_POCKET: Operation = Operation::new(
    "recognize_drug_receptor_pocket",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/receptor/pocket",
    Repeat::Safe,
    &CATALOGUE,
);

/// Find the pockets of a receptor: the request of [`Client::recognize_drug_receptor_pocket`].
///
/// Answers with [`PocketList`](crate::types::PocketList).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/receptor/pocket`
///
/// Reference: section [5.2.5
/// 受体口袋检测](https://support.huaweicloud.com/api-eihealth/RecognizeDrugReceptorPocket.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RecognizeDrugReceptorPocketRequest(Call<types::PocketList>);

operation!(RecognizeDrugReceptorPocketRequest, types::PocketList);

pub(crate) static RUN_DRUG_LIGAND_TO_SMILES_CONVERSION: Operation = Operation::new(
    "run_drug_ligand_to_smiles_conversion",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/smiles",
    Repeat::Safe,
    &CATALOGUE,
);

/// Convert a ligand to SMILES: the request of [`Client::run_drug_ligand_to_smiles_conversion`].
///
/// Answers with [`LigandSmiles`](crate::types::LigandSmiles).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/smiles`
///
/// Reference: section [5.2.6 配体格式转换为
/// SMILES](https://support.huaweicloud.com/api-eihealth/RunDrugLigandToSmilesConversion.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RunDrugLigandToSmilesConversionRequest(Call<types::LigandSmiles>);

operation!(RunDrugLigandToSmilesConversionRequest, types::LigandSmiles);

pub(crate) static CREATE_DRUG_LIGAND_INTERACTION2D_SVG: Operation = Operation::new(
    "create_drug_ligand_interaction2d_svg",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/interaction2d",
    Repeat::Safe,
    &CATALOGUE,
);

/// Draw the interactions of a ligand as SVG: the request of
/// [`Client::create_drug_ligand_interaction2d_svg`].
///
/// Answers with a text.
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/interaction2d`
///
/// Reference: section [5.2.7 生成相互作用 2D
/// 图](https://support.huaweicloud.com/api-eihealth/CreateDrugLigandInteraction2dSvg.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDrugLigandInteraction2dSvgRequest(Call<String>);

operation!(CreateDrugLigandInteraction2dSvgRequest, String);

pub(crate) static CHECK_DRUG_LIGAND_DIFFERENCE: Operation = Operation::new(
    "check_drug_ligand_difference",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/diff3d",
    Repeat::Safe,
    &CATALOGUE,
);

/// Measure how two ligands differ in 3D: the request of [`Client::check_drug_ligand_difference`].
///
/// Answers with [`LigandDifference`](crate::types::LigandDifference).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/diff3d`
///
/// Reference: section [5.2.8 计算配体间的 3D
/// 结构差异](https://support.huaweicloud.com/api-eihealth/CheckDrugLigandDifference.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckDrugLigandDifferenceRequest(Call<types::LigandDifference>);

operation!(CheckDrugLigandDifferenceRequest, types::LigandDifference);

pub(crate) static CREATE_DRUG_LIGAND_PREVIEW_TASK: Operation = Operation::new(
    "create_drug_ligand_preview_task",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/preview",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Start a preview of a ligand file: the request of [`Client::create_drug_ligand_preview_task`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/preview`
///
/// Reference: section [5.2.9
/// 创建配体文件预览任务](https://support.huaweicloud.com/api-eihealth/CreateDrugLigandPreviewTask.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDrugLigandPreviewTaskRequest(Call<types::ResourceId>);

operation!(CreateDrugLigandPreviewTaskRequest, types::ResourceId);

static CREATE_DRUG_LIGAND_PREVIEW_TASK_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_DRUG_LIGAND_PREVIEW_TASK,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("task_id", Source::Field("id")),
    ],
);

starts!(CreateDrugLigandPreviewTaskRequest, CREATE_DRUG_LIGAND_PREVIEW_TASK_STARTS, types::ResourceId, seen, crate::generated::operations::wait_show_drug_ligand_preview_task, types::LigandPreviewTask);

pub(crate) static SHOW_DRUG_LIGAND_PREVIEW_TASK: Operation = Operation::new(
    "show_drug_ligand_preview_task",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/preview/{task_id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get a preview of a ligand file: the request of [`Client::show_drug_ligand_preview_task`].
///
/// Answers with [`LigandPreviewTask`](crate::types::LigandPreviewTask).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/preview/{task_id}`
///
/// Reference: section [5.2.10
/// 查询配体文件预览任务](https://support.huaweicloud.com/api-eihealth/ShowDrugLigandPreviewTask.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowDrugLigandPreviewTaskRequest(Call<types::LigandPreviewTask>);

operation!(ShowDrugLigandPreviewTaskRequest, types::LigandPreviewTask);

static SHOW_DRUG_LIGAND_PREVIEW_TASK_WAITING: Waiting = Waiting::new(
    "status",
    &States::NONE,
);

#[inline]
pub(crate) fn wait_show_drug_ligand_preview_task(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::LigandPreviewTask> {
    crate::waiting::Wait::new(
        request,
        &SHOW_DRUG_LIGAND_PREVIEW_TASK_WAITING,
        Ask::One(reply::json),
    )
}

waits!(ShowDrugLigandPreviewTaskRequest, wait, wait_show_drug_ligand_preview_task, types::LigandPreviewTask);

pub(crate) static DELETE_DRUG_LIGAND_PREVIEW_TASK: Operation = Operation::new(
    "delete_drug_ligand_preview_task",
    Method::DELETE,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/preview/{task_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete a preview of a ligand file: the request of [`Client::delete_drug_ligand_preview_task`].
///
/// Answers with nothing.
///
/// `DELETE
/// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/preview/{task_id}`
///
/// Reference: section [5.2.11
/// 删除配体文件预览任务](https://support.huaweicloud.com/api-eihealth/DeleteDrugLigandPreviewTask.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDrugLigandPreviewTaskRequest(Call<()>);

operation!(DeleteDrugLigandPreviewTaskRequest, ());

pub(crate) static CREATE_DRUG_LIGAND_SIMILARITY_GRAPH_TASK: Operation = Operation::new(
    "create_drug_ligand_similarity_graph_task",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/similarity-graph",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Start a similarity graph of ligands: the request of
/// [`Client::create_drug_ligand_similarity_graph_task`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/similarity-graph`
///
/// Reference: section [5.2.12
/// 创建配体相似性图计算任务](https://support.huaweicloud.com/api-eihealth/CreateDrugLigandSimilarityGraphTask.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDrugLigandSimilarityGraphTaskRequest(Call<types::ResourceId>);

operation!(CreateDrugLigandSimilarityGraphTaskRequest, types::ResourceId);

static CREATE_DRUG_LIGAND_SIMILARITY_GRAPH_TASK_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_DRUG_LIGAND_SIMILARITY_GRAPH_TASK,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("task_id", Source::Field("id")),
    ],
);

starts!(CreateDrugLigandSimilarityGraphTaskRequest, CREATE_DRUG_LIGAND_SIMILARITY_GRAPH_TASK_STARTS, types::ResourceId, seen, crate::generated::operations::wait_show_drug_ligand_similarity_graph_task, types::SimilarityGraphTask);

pub(crate) static SHOW_DRUG_LIGAND_SIMILARITY_GRAPH_TASK: Operation = Operation::new(
    "show_drug_ligand_similarity_graph_task",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/similarity-graph/{task_id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get a similarity graph of ligands: the request of
/// [`Client::show_drug_ligand_similarity_graph_task`].
///
/// Answers with [`SimilarityGraphTask`](crate::types::SimilarityGraphTask).
///
/// `GET
/// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/similarity-graph/{task_id}`
///
/// Reference: section [5.2.13
/// 查询配体相似性图计算任务](https://support.huaweicloud.com/api-eihealth/ShowDrugLigandSimilarityGraphTask.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowDrugLigandSimilarityGraphTaskRequest(Call<types::SimilarityGraphTask>);

operation!(ShowDrugLigandSimilarityGraphTaskRequest, types::SimilarityGraphTask);

static SHOW_DRUG_LIGAND_SIMILARITY_GRAPH_TASK_WAITING: Waiting = Waiting::new(
    "status",
    &States::NONE.success(&["finished"]),
);

#[inline]
pub(crate) fn wait_show_drug_ligand_similarity_graph_task(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::SimilarityGraphTask> {
    crate::waiting::Wait::new(
        request,
        &SHOW_DRUG_LIGAND_SIMILARITY_GRAPH_TASK_WAITING,
        Ask::One(reply::json),
    )
}

waits!(ShowDrugLigandSimilarityGraphTaskRequest, wait, wait_show_drug_ligand_similarity_graph_task, types::SimilarityGraphTask);

pub(crate) static DELETE_DRUG_LIGAND_SIMILARITY_GRAPH_TASK: Operation = Operation::new(
    "delete_drug_ligand_similarity_graph_task",
    Method::DELETE,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/similarity-graph/{task_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete a similarity graph of ligands: the request of
/// [`Client::delete_drug_ligand_similarity_graph_task`].
///
/// Answers with nothing.
///
/// `DELETE
/// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/ligand/similarity-graph/{task_id}`
///
/// Reference: section [5.2.14
/// 删除配体相似性图计算任务](https://support.huaweicloud.com/api-eihealth/DeleteDrugLigandSimilarityGraphTask.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDrugLigandSimilarityGraphTaskRequest(Call<()>);

operation!(DeleteDrugLigandSimilarityGraphTaskRequest, ());

pub(crate) static GENERATE_POCKET_FILE: Operation = Operation::new(
    "generate_pocket_file",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/toolkit/pocket",
    Repeat::Safe,
    &CATALOGUE,
);

/// Render the box of a pocket as PDB: the request of [`Client::generate_pocket_file`].
///
/// Answers with a text.
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/toolkit/pocket`
///
/// Reference: section [5.2.15 根据 center、size、padding
/// 参数生成可渲染的口袋文件内容](https://support.huaweicloud.com/api-eihealth/GeneratePocketFile.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GeneratePocketFileRequest(Call<String>);

operation!(GeneratePocketFileRequest, String);

pub(crate) static GENERATE_SURFACE_POINTS: Operation = Operation::new(
    "generate_surface_points",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/toolkit/surface-points",
    Repeat::Safe,
    &CATALOGUE,
);

/// Render surface points as PDB: the request of [`Client::generate_surface_points`].
///
/// Answers with a text.
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/toolkit/surface-points`
///
/// Reference: section [5.2.16
/// 根据表面离散点坐标集生成可渲染的文件内容](https://support.huaweicloud.com/api-eihealth/GenerateSurfacePoints.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateSurfacePointsRequest(Call<String>);

operation!(GenerateSurfacePointsRequest, String);

pub(crate) static GENERATE_COMPLEX_COMBINE: Operation = Operation::new(
    "generate_complex_combine",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/toolkit/complex-combine",
    Repeat::Safe,
    &CATALOGUE,
);

/// Combine a receptor and a ligand into a complex: the request of [`Client::generate_complex_combine`].
///
/// Answers with a text.
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/toolkit/complex-combine`
///
/// Reference: section [5.2.17
/// 将传入的蛋白和小分子拼接成复合物结构](https://support.huaweicloud.com/api-eihealth/GenerateComplexCombine.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateComplexCombineRequest(Call<String>);

operation!(GenerateComplexCombineRequest, String);

pub(crate) static CREATE_MOL_BATCH_DOWNLOAD_TASK: Operation = Operation::new(
    "create_mol_batch_download_task",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/toolkit/batch-download",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Start a batch download of result molecules: the request of
/// [`Client::create_mol_batch_download_task`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/toolkit/batch-download`
///
/// Reference: section [5.2.18
/// 创建分子或分子复合物批量下载任务](https://support.huaweicloud.com/api-eihealth/CreateMolBatchDownloadTask.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMolBatchDownloadTaskRequest(Call<types::ResourceId>);

operation!(CreateMolBatchDownloadTaskRequest, types::ResourceId);

static CREATE_MOL_BATCH_DOWNLOAD_TASK_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_MOL_BATCH_DOWNLOAD_TASK,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("task_id", Source::Field("id")),
    ],
);

starts!(CreateMolBatchDownloadTaskRequest, CREATE_MOL_BATCH_DOWNLOAD_TASK_STARTS, types::ResourceId, seen, crate::generated::operations::wait_show_mol_batch_download_task, types::MoleculeDownloadTask);

pub(crate) static SHOW_MOL_BATCH_DOWNLOAD_TASK: Operation = Operation::new(
    "show_mol_batch_download_task",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/toolkit/batch-download/{task_id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get a batch download of result molecules: the request of [`Client::show_mol_batch_download_task`].
///
/// Answers with [`MoleculeDownloadTask`](crate::types::MoleculeDownloadTask).
///
/// `GET
/// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/toolkit/batch-download/{task_id}`
///
/// Reference: section [5.2.19
/// 查询分子或分子复合物批量下载任务详情](https://support.huaweicloud.com/api-eihealth/ShowMolBatchDownloadTask.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowMolBatchDownloadTaskRequest(Call<types::MoleculeDownloadTask>);

operation!(ShowMolBatchDownloadTaskRequest, types::MoleculeDownloadTask);

static SHOW_MOL_BATCH_DOWNLOAD_TASK_WAITING: Waiting = Waiting::new(
    "status",
    types::MoleculeDownloadState::STATES,
);

#[inline]
pub(crate) fn wait_show_mol_batch_download_task(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::MoleculeDownloadTask> {
    crate::waiting::Wait::new(
        request,
        &SHOW_MOL_BATCH_DOWNLOAD_TASK_WAITING,
        Ask::One(reply::json),
    )
}

waits!(ShowMolBatchDownloadTaskRequest, wait, wait_show_mol_batch_download_task, types::MoleculeDownloadTask);

pub(crate) static RUN_FASTA_PREPROCESS: Operation = Operation::new(
    "run_fasta_preprocess",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/receptor/fasta-preprocess",
    Repeat::Safe,
    &CATALOGUE,
);

/// Count the sequences of a FASTA file: the request of [`Client::run_fasta_preprocess`].
///
/// Answers with [`SequenceCount`](crate::types::SequenceCount).
///
/// `POST
/// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common/receptor/fasta-preprocess`
///
/// Reference: section [5.2.20 受体预处理 (Fasta
/// 格式)](https://support.huaweicloud.com/api-eihealth/RunFastaPreprocess.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RunFastaPreprocessRequest(Call<types::SequenceCount>);

operation!(RunFastaPreprocessRequest, types::SequenceCount);

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
