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

/// # Synthesis jobs
///
/// Synthesis route planning jobs.
impl Client {
    /// Create a synthesis planning job.
    ///
    /// Starts a job that plans routes to synthesize a molecule. Its state is in `show_synthesis_job`. If as
    /// many jobs run as the quota allows, it waits.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Synthesis planning job to create.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{CreateSynthesisJob, DrugJobBasics, SynthesisParams};
    ///
    /// let body = CreateSynthesisJob::new(
    ///     DrugJobBasics::new("imatinib-routes").labels(["kinase"]),
    ///     "Cc1ccc(NC(=O)c2ccc(CN3CCN(C)CC3)cc2)cc1Nc1nccc(-c2cccnc2)n1",
    ///     SynthesisParams::new(10, 6, 20, 8),
    /// );
    /// let job = client.create_synthesis_job("my-project", body).start().await?.wait().await?;
    /// println!("{:?}", job.basic_info);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/synthesis`
    ///
    /// Reference: section [5.7.1
    /// 创建分子合成路径规划作业](https://support.huaweicloud.com/api-eihealth/CreateSynthesisJob.html).
    #[inline]
    pub fn create_synthesis_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateSynthesisJob,
    ) -> CreateSynthesisJobRequest {
        let mut request = Request::new(self, &CREATE_SYNTHESIS_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CreateSynthesisJobRequest(Call::new(request, reply::json))
    }
    /// Get a synthesis planning job.
    ///
    /// Returns the state of the job and what it was given.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let job = client
    ///     .show_synthesis_job("my-project", "6ae15f09-c8d2-4b73-9d41-f0782b3c95e6")
    ///     .await?;
    /// println!("{:?}", job.basic_info);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/synthesis/{job_id}`
    ///
    /// Reference: section [5.7.2
    /// 查询分子合成路径规划作业详情](https://support.huaweicloud.com/api-eihealth/ShowSynthesisJob.html).
    #[inline]
    pub fn show_synthesis_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowSynthesisJobRequest {
        let mut request = Request::new(self, &SHOW_SYNTHESIS_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        ShowSynthesisJobRequest(Call::new(request, reply::json))
    }
}

/// # Optimization jobs
///
/// Molecule optimization jobs.
impl Client {
    /// Create a molecule optimization job.
    ///
    /// Starts a job that derives molecules with better properties from a given one. Its state is in
    /// `show_optm_job`. If as many jobs run as the quota allows, it waits. Refused with `eihealth.01100003`
    /// if there is neither a strong nor a weak constraint; with `eihealth.01100010` if there is neither a
    /// molecular expression nor a file; with `eihealth.01100011` if a model is not finished; with
    /// `eihealth.01100036` if a model was not built from the base model; with `eihealth.01100039` if there
    /// are interactions and no binding site; with `eihealth.01100040` if an interaction stands there twice.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Molecule optimization job to create.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{
    ///     BindingSiteName, ConstraintOperator, CreateOptmJob, DrugFileSource, DrugJobBasics,
    ///     PaddedBoundingBox, ReceptorBindingSite, ReceptorPdbFile, StrongConstraint,
    ///     StrongConstraintType, StructureConstraint, WeakConstraint, WeakConstraintType,
    /// };
    ///
    /// let body = CreateOptmJob::new(
    ///     DrugJobBasics::new("erlotinib-optimization").labels(["kinase"]),
    /// )
    /// .smiles("COCCOc1cc2ncnc(Nc3cccc(C#C)c3)c2cc1OCCOC")
    /// .binding_sites([
    ///     ReceptorBindingSite::new(
    ///         ReceptorPdbFile::new(DrugFileSource::Private)
    ///             .url("kinase-screen:/receptors/1M17.pdb"),
    ///     )
    ///     .name(BindingSiteName::Target1)
    ///     .bounding_box(
    ///         PaddedBoundingBox::new([22.0, 0.3, 52.8], [20.0, 20.0, 20.0]).padding(4.0),
    ///     )
    ///     .remove_ion(true)
    ///     .remove_water(true)
    ///     .remove_ligand(true)
    ///     .add_hydrogen(true),
    /// ])
    /// .weak_constraints([
    ///     WeakConstraint::new(WeakConstraintType::Range)
    ///         .id("3d70f9a6-82be-4c15-9e04-a5b16d7f28c3")
    ///         .name("egfr_ic50")
    ///         .range([8.0, 11.0]),
    ///     WeakConstraint::new(WeakConstraintType::Minimize)
    ///         .name("sascore")
    ///         .quantiles([0.05, 0.75]),
    /// ])
    /// .strong_constraints([
    ///     StrongConstraint::new(StrongConstraintType::Struct)
    ///         .struct_(
    ///             StructureConstraint::new(["c1ccc(Nc2ncnc3ccccc23)cc1"], false)
    ///                 .operator(ConstraintOperator::And),
    ///         ),
    ///     StrongConstraint::new(StrongConstraintType::Bool).name("veber_rule").bool(true),
    /// ])
    /// .sampler_mixin_weight(0.7)
    /// .base_model_id("pangu-drug-model")
    /// .model_ids(["3d70f9a6-82be-4c15-9e04-a5b16d7f28c3"])
    /// .num_trials(2000);
    /// let job = client.create_optm_job("my-project", body).start().await?.wait().await?;
    /// println!("{:?}", job.basic_info);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/optimization`
    ///
    /// Reference: section [5.8.1
    /// 创建分子优化作业](https://support.huaweicloud.com/api-eihealth/CreateOptmJob.html).
    #[inline]
    pub fn create_optm_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateOptmJob,
    ) -> CreateOptmJobRequest {
        let mut request = Request::new(self, &CREATE_OPTM_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CreateOptmJobRequest(Call::new(request, reply::json))
    }
    /// Get a molecule optimization job.
    ///
    /// Returns the state of the job, what it was given, and the outcome of clustering its results if that
    /// was asked for.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let job = client
    ///     .show_optm_job("my-project", "c93d7b20-15fa-4e68-a7b9-48d06e2f81c5")
    ///     .await?;
    /// println!("{:?}", job.basic_info);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/optimization/{job_id}`
    ///
    /// Reference: section [5.8.2
    /// 查询分子优化作业详情](https://support.huaweicloud.com/api-eihealth/ShowOptmJob.html).
    #[inline]
    pub fn show_optm_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowOptmJobRequest {
        let mut request = Request::new(self, &SHOW_OPTM_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        ShowOptmJobRequest(Call::new(request, reply::json))
    }
}

/// # ADMET jobs
///
/// ADMET property prediction jobs.
impl Client {
    /// Create a property prediction job.
    ///
    /// Starts a job that predicts the ADMET properties of the molecules of a file, and those of own models
    /// if given. Its state is in `show_admet_job`. If as many jobs run as the quota allows, it waits.
    /// Refused with `eihealth.01100011` if a model is not finished; with `eihealth.01100036` if a model was
    /// not built from the base model.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Property prediction job to create.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{CreateAdmetJob, DrugJobBasics, MoleculeDataset, MoleculeFile};
    ///
    /// let body = CreateAdmetJob::new(
    ///     DrugJobBasics::new("inhibitor-admet").labels(["kinase"]),
    ///     MoleculeDataset::new(
    ///         MoleculeFile::new("PRIVATE").url("kinase-screen:/ligands/inhibitors.sdf"),
    ///         120,
    ///     ),
    /// )
    /// .base_model_id("pangu-drug-model")
    /// .model_ids(["3d70f9a6-82be-4c15-9e04-a5b16d7f28c3"])
    /// .save_fingerprint(true);
    /// let job = client.create_admet_job("my-project", body).start().await?.wait().await?;
    /// println!("{:?}", job.basic_info);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/admet`
    ///
    /// Reference: section [5.11.1
    /// 创建分子属性预测作业](https://support.huaweicloud.com/api-eihealth/CreateAdmetJob.html).
    #[inline]
    pub fn create_admet_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateAdmetJob,
    ) -> CreateAdmetJobRequest {
        let mut request = Request::new(self, &CREATE_ADMET_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CreateAdmetJobRequest(Call::new(request, reply::json))
    }
    /// Get a property prediction job.
    ///
    /// Returns the state of the job, what it was given, how many of its inputs failed and why, and the
    /// outcome of clustering its results if that was asked for.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let job = client
    ///     .show_admet_job("my-project", "1b64f8ce-9a03-4d57-8e12-7c5df9b0a236")
    ///     .await?;
    /// println!("{:?}", job.basic_info);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/admet/{job_id}`
    ///
    /// Reference: section [5.11.2
    /// 查询分子属性预测作业详情](https://support.huaweicloud.com/api-eihealth/ShowAdmetJob.html).
    #[inline]
    pub fn show_admet_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowAdmetJobRequest {
        let mut request = Request::new(self, &SHOW_ADMET_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        ShowAdmetJobRequest(Call::new(request, reply::json))
    }
}

/// # Search jobs
///
/// Molecule search jobs.
impl Client {
    /// Create a molecule search job.
    ///
    /// Starts a job that searches databases for the molecules most similar to a given one. Its state is in
    /// `show_search_job`. If as many jobs run as the quota allows, it waits. Refused with
    /// `eihealth.01100033` if the service can't search a database.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Molecule search job to create.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{CreateSearchJob, DrugJobBasics, MoleculeSearchMethod};
    ///
    /// let body = CreateSearchJob::new(
    ///     DrugJobBasics::new("erlotinib-analogs").labels(["kinase"]),
    ///     "COCCOc1cc2ncnc(Nc3cccc(C#C)c3)c2cc1OCCOC",
    /// )
    /// .scaffold("c1ccc(Nc2ncnc3ccccc23)cc1")
    /// .top_n(50)
    /// .databases(["chembl"])
    /// .custom_databases(["5f8e02d6-a1c9-4b74-83f0-e96d7b25c018"])
    /// .model_ids(["3d70f9a6-82be-4c15-9e04-a5b16d7f28c3"])
    /// .search_method(MoleculeSearchMethod::Ecfp4);
    /// let job = client.create_search_job("my-project", body).start().await?.wait().await?;
    /// println!("{:?}", job.basic_info);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/search`
    ///
    /// Reference: section [5.12.1
    /// 创建分子搜索作业](https://support.huaweicloud.com/api-eihealth/CreateSearchJob.html).
    #[inline]
    pub fn create_search_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateSearchJob,
    ) -> CreateSearchJobRequest {
        let mut request = Request::new(self, &CREATE_SEARCH_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CreateSearchJobRequest(Call::new(request, reply::json))
    }
    /// Get a molecule search job.
    ///
    /// Returns the state of the job, what it was given, and why inputs failed if any did.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let job = client
    ///     .show_search_job("my-project", "e80f25a7-4bd1-49c6-b38e-06a9c17d52f4")
    ///     .await?;
    /// println!("{:?}", job.basic_info);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/search/{job_id}`
    ///
    /// Reference: section [5.12.2
    /// 查询分子搜索作业详情](https://support.huaweicloud.com/api-eihealth/ShowSearchJob.html).
    #[inline]
    pub fn show_search_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowSearchJobRequest {
        let mut request = Request::new(self, &SHOW_SEARCH_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        ShowSearchJobRequest(Call::new(request, reply::json))
    }
}

/// # Generation jobs
///
/// Molecule generation jobs.
impl Client {
    /// Create a molecule generation job.
    ///
    /// Starts a job that generates molecules from a set of given ones, within constraints. Its state is in
    /// `show_gen_job`. If as many jobs run as the quota allows, it waits. Refused with `eihealth.01100003`
    /// if there is neither a strong nor a weak constraint; with `eihealth.01100010` if there is neither a
    /// molecular expression nor a file; with `eihealth.01100011` if a model is not finished; with
    /// `eihealth.01100034` if the database does not support generation; with `eihealth.01100036` if a model
    /// was not built from the base model; with `eihealth.01100039` if there are interactions and no binding
    /// site; with `eihealth.01100040` if an interaction stands there twice.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Molecule generation job to create.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{
    ///     BindingInteraction, BindingInteractionType, BindingSiteName, ConstraintOperator,
    ///     CreateGenJob, DrugFile, DrugFileSource, DrugJobBasics, InteractionConstraint,
    ///     PaddedBoundingBox, ReceptorBindingSite, ReceptorPdbFile, StrongConstraint,
    ///     StrongConstraintType, WeakConstraint, WeakConstraintType,
    /// };
    ///
    /// let body = CreateGenJob::new(DrugJobBasics::new("egfr-generation").labels(["kinase"]))
    ///     .molecule_file(
    ///         DrugFile::new(DrugFileSource::Private)
    ///             .url("kinase-screen:/ligands/inhibitors.sdf"),
    ///     )
    ///     .binding_sites([
    ///         ReceptorBindingSite::new(
    ///             ReceptorPdbFile::new(DrugFileSource::Private)
    ///                 .url("kinase-screen:/receptors/1M17.pdb"),
    ///         )
    ///         .name(BindingSiteName::Target1)
    ///         .bounding_box(
    ///             PaddedBoundingBox::new([22.0, 0.3, 52.8], [20.0, 20.0, 20.0]).padding(4.0),
    ///         )
    ///         .remove_ion(true)
    ///         .remove_water(true)
    ///         .remove_ligand(true)
    ///         .add_hydrogen(true),
    ///     ])
    ///     .weak_constraints([
    ///         WeakConstraint::new(WeakConstraintType::Range)
    ///             .id("3d70f9a6-82be-4c15-9e04-a5b16d7f28c3")
    ///             .name("egfr_ic50")
    ///             .range([8.0, 11.0]),
    ///         WeakConstraint::new(WeakConstraintType::Minimize)
    ///             .name("sascore")
    ///             .quantiles([0.05, 0.75]),
    ///     ])
    ///     .strong_constraints([
    ///         StrongConstraint::new(StrongConstraintType::Interaction)
    ///             .interaction(
    ///                 InteractionConstraint::new(
    ///                     [BindingInteraction::new(
    ///                         BindingSiteName::Target1,
    ///                         BindingInteractionType::HydrogenBond,
    ///                         "MET:A:793",
    ///                     )],
    ///                     false,
    ///                 )
    ///                 .operator(ConstraintOperator::Or),
    ///             ),
    ///         StrongConstraint::new(StrongConstraintType::Range)
    ///             .name("mw")
    ///             .range([250.0, 550.0]),
    ///     ])
    ///     .base_model_id("pangu-drug-model")
    ///     .model_ids(["3d70f9a6-82be-4c15-9e04-a5b16d7f28c3"])
    ///     .num_trials(3000);
    /// let job = client.create_gen_job("my-project", body).start().await?.wait().await?;
    /// println!("{:?}", job.basic_info);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/generation`
    ///
    /// Reference: section [5.13.1
    /// 创建分子生成作业](https://support.huaweicloud.com/api-eihealth/CreateGenJob.html).
    #[inline]
    pub fn create_gen_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateGenJob,
    ) -> CreateGenJobRequest {
        let mut request = Request::new(self, &CREATE_GEN_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CreateGenJobRequest(Call::new(request, reply::json))
    }
    /// Get a molecule generation job.
    ///
    /// Returns the state of the job and what it was given.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let job = client
    ///     .show_gen_job("my-project", "72d9a4c1-f65e-4083-91cb-ad38e60b174f")
    ///     .await?;
    /// println!("{:?}", job.basic_info);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/generation/{job_id}`
    ///
    /// Reference: section [5.13.2
    /// 查询分子生成作业详情](https://support.huaweicloud.com/api-eihealth/ShowGenJob.html).
    #[inline]
    pub fn show_gen_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowGenJobRequest {
        let mut request = Request::new(self, &SHOW_GEN_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        ShowGenJobRequest(Call::new(request, reply::json))
    }
}

pub(crate) static CREATE_SYNTHESIS_JOB: Operation = Operation::new(
    "create_synthesis_job",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/synthesis",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Create a synthesis planning job: the request of [`Client::create_synthesis_job`].
///
/// Answers with [`CreatedDrugJob`](crate::types::CreatedDrugJob).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/synthesis`
///
/// Reference: section [5.7.1
/// 创建分子合成路径规划作业](https://support.huaweicloud.com/api-eihealth/CreateSynthesisJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSynthesisJobRequest(Call<types::CreatedDrugJob>);

operation!(CreateSynthesisJobRequest, types::CreatedDrugJob);

static CREATE_SYNTHESIS_JOB_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_SYNTHESIS_JOB,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("job_id", Source::Field("id")),
    ],
);

starts!(CreateSynthesisJobRequest, CREATE_SYNTHESIS_JOB_STARTS, types::CreatedDrugJob, seen, crate::generated::operations::wait_show_synthesis_job, types::SynthesisJob);

pub(crate) static SHOW_SYNTHESIS_JOB: Operation = Operation::new(
    "show_synthesis_job",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/synthesis/{job_id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get a synthesis planning job: the request of [`Client::show_synthesis_job`].
///
/// Answers with [`SynthesisJob`](crate::types::SynthesisJob).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/synthesis/{job_id}`
///
/// Reference: section [5.7.2
/// 查询分子合成路径规划作业详情](https://support.huaweicloud.com/api-eihealth/ShowSynthesisJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowSynthesisJobRequest(Call<types::SynthesisJob>);

operation!(ShowSynthesisJobRequest, types::SynthesisJob);

static SHOW_SYNTHESIS_JOB_WAITING: Waiting = Waiting::new(
        "basic_info.status",
        types::DrugJobState::STATES,
    )
    .reason("basic_info.failed_message")
    .done("basic_info.progress.overall")
    .ended("basic_info.finish_time");

#[inline]
pub(crate) fn wait_show_synthesis_job(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::SynthesisJob> {
    crate::waiting::Wait::new(
        request,
        &SHOW_SYNTHESIS_JOB_WAITING,
        Ask::One(reply::json),
    )
}

waits!(ShowSynthesisJobRequest, wait, wait_show_synthesis_job, types::SynthesisJob);

pub(crate) static CREATE_OPTM_JOB: Operation = Operation::new(
    "create_optm_job",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/optimization",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Create a molecule optimization job: the request of [`Client::create_optm_job`].
///
/// Answers with [`CreatedDrugJob`](crate::types::CreatedDrugJob).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/optimization`
///
/// Reference: section [5.8.1
/// 创建分子优化作业](https://support.huaweicloud.com/api-eihealth/CreateOptmJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOptmJobRequest(Call<types::CreatedDrugJob>);

operation!(CreateOptmJobRequest, types::CreatedDrugJob);

static CREATE_OPTM_JOB_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_OPTM_JOB,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("job_id", Source::Field("id")),
    ],
);

starts!(CreateOptmJobRequest, CREATE_OPTM_JOB_STARTS, types::CreatedDrugJob, seen, crate::generated::operations::wait_show_optm_job, types::OptimizationJob);

pub(crate) static SHOW_OPTM_JOB: Operation = Operation::new(
    "show_optm_job",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/optimization/{job_id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get a molecule optimization job: the request of [`Client::show_optm_job`].
///
/// Answers with [`OptimizationJob`](crate::types::OptimizationJob).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/optimization/{job_id}`
///
/// Reference: section [5.8.2
/// 查询分子优化作业详情](https://support.huaweicloud.com/api-eihealth/ShowOptmJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowOptmJobRequest(Call<types::OptimizationJob>);

operation!(ShowOptmJobRequest, types::OptimizationJob);

static SHOW_OPTM_JOB_WAITING: Waiting = Waiting::new(
        "basic_info.status",
        types::DrugJobState::STATES,
    )
    .reason("basic_info.failed_message")
    .done("basic_info.progress.overall")
    .ended("basic_info.finish_time");

#[inline]
pub(crate) fn wait_show_optm_job(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::OptimizationJob> {
    crate::waiting::Wait::new(request, &SHOW_OPTM_JOB_WAITING, Ask::One(reply::json))
}

waits!(ShowOptmJobRequest, wait, wait_show_optm_job, types::OptimizationJob);

static SHOW_OPTM_JOB_CLUSTERING_WAITING: Waiting = Waiting::new(
    "cluster_result.status",
    &States::NONE.success(&["finished"]),
);

#[inline]
pub(crate) fn wait_show_optm_job_clustering(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::OptimizationJob> {
    crate::waiting::Wait::new(
        request,
        &SHOW_OPTM_JOB_CLUSTERING_WAITING,
        Ask::One(reply::json),
    )
}

waits!(ShowOptmJobRequest, wait_clustering, wait_show_optm_job_clustering, types::OptimizationJob);

pub(crate) static CREATE_ADMET_JOB: Operation = Operation::new(
    "create_admet_job",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/admet",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Create a property prediction job: the request of [`Client::create_admet_job`].
///
/// Answers with [`CreatedDrugJob`](crate::types::CreatedDrugJob).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/admet`
///
/// Reference: section [5.11.1
/// 创建分子属性预测作业](https://support.huaweicloud.com/api-eihealth/CreateAdmetJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAdmetJobRequest(Call<types::CreatedDrugJob>);

operation!(CreateAdmetJobRequest, types::CreatedDrugJob);

static CREATE_ADMET_JOB_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_ADMET_JOB,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("job_id", Source::Field("id")),
    ],
);

starts!(CreateAdmetJobRequest, CREATE_ADMET_JOB_STARTS, types::CreatedDrugJob, seen, crate::generated::operations::wait_show_admet_job, types::AdmetJob);

pub(crate) static SHOW_ADMET_JOB: Operation = Operation::new(
    "show_admet_job",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/admet/{job_id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get a property prediction job: the request of [`Client::show_admet_job`].
///
/// Answers with [`AdmetJob`](crate::types::AdmetJob).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/admet/{job_id}`
///
/// Reference: section [5.11.2
/// 查询分子属性预测作业详情](https://support.huaweicloud.com/api-eihealth/ShowAdmetJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowAdmetJobRequest(Call<types::AdmetJob>);

operation!(ShowAdmetJobRequest, types::AdmetJob);

static SHOW_ADMET_JOB_WAITING: Waiting = Waiting::new(
        "basic_info.status",
        types::DrugJobState::STATES,
    )
    .reason("basic_info.failed_message")
    .done("basic_info.progress.overall")
    .ended("basic_info.finish_time");

#[inline]
pub(crate) fn wait_show_admet_job(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::AdmetJob> {
    crate::waiting::Wait::new(request, &SHOW_ADMET_JOB_WAITING, Ask::One(reply::json))
}

waits!(ShowAdmetJobRequest, wait, wait_show_admet_job, types::AdmetJob);

static SHOW_ADMET_JOB_CLUSTERING_WAITING: Waiting = Waiting::new(
    "cluster_result.status",
    &States::NONE.success(&["finished"]),
);

#[inline]
pub(crate) fn wait_show_admet_job_clustering(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::AdmetJob> {
    crate::waiting::Wait::new(
        request,
        &SHOW_ADMET_JOB_CLUSTERING_WAITING,
        Ask::One(reply::json),
    )
}

waits!(ShowAdmetJobRequest, wait_clustering, wait_show_admet_job_clustering, types::AdmetJob);

pub(crate) static CREATE_SEARCH_JOB: Operation = Operation::new(
    "create_search_job",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/search",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Create a molecule search job: the request of [`Client::create_search_job`].
///
/// Answers with [`CreatedDrugJob`](crate::types::CreatedDrugJob).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/search`
///
/// Reference: section [5.12.1
/// 创建分子搜索作业](https://support.huaweicloud.com/api-eihealth/CreateSearchJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSearchJobRequest(Call<types::CreatedDrugJob>);

operation!(CreateSearchJobRequest, types::CreatedDrugJob);

static CREATE_SEARCH_JOB_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_SEARCH_JOB,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("job_id", Source::Field("id")),
    ],
);

starts!(CreateSearchJobRequest, CREATE_SEARCH_JOB_STARTS, types::CreatedDrugJob, seen, crate::generated::operations::wait_show_search_job, types::SearchJob);

pub(crate) static SHOW_SEARCH_JOB: Operation = Operation::new(
    "show_search_job",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/search/{job_id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get a molecule search job: the request of [`Client::show_search_job`].
///
/// Answers with [`SearchJob`](crate::types::SearchJob).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/search/{job_id}`
///
/// Reference: section [5.12.2
/// 查询分子搜索作业详情](https://support.huaweicloud.com/api-eihealth/ShowSearchJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowSearchJobRequest(Call<types::SearchJob>);

operation!(ShowSearchJobRequest, types::SearchJob);

static SHOW_SEARCH_JOB_WAITING: Waiting = Waiting::new(
        "basic_info.status",
        types::DrugJobState::STATES,
    )
    .reason("basic_info.failed_message")
    .done("basic_info.progress.overall")
    .ended("basic_info.finish_time");

#[inline]
pub(crate) fn wait_show_search_job(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::SearchJob> {
    crate::waiting::Wait::new(request, &SHOW_SEARCH_JOB_WAITING, Ask::One(reply::json))
}

waits!(ShowSearchJobRequest, wait, wait_show_search_job, types::SearchJob);

pub(crate) static CREATE_GEN_JOB: Operation = Operation::new(
    "create_gen_job",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/generation",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Create a molecule generation job: the request of [`Client::create_gen_job`].
///
/// Answers with [`CreatedDrugJob`](crate::types::CreatedDrugJob).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/generation`
///
/// Reference: section [5.13.1
/// 创建分子生成作业](https://support.huaweicloud.com/api-eihealth/CreateGenJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateGenJobRequest(Call<types::CreatedDrugJob>);

operation!(CreateGenJobRequest, types::CreatedDrugJob);

static CREATE_GEN_JOB_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_GEN_JOB,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("job_id", Source::Field("id")),
    ],
);

starts!(CreateGenJobRequest, CREATE_GEN_JOB_STARTS, types::CreatedDrugJob, seen, crate::generated::operations::wait_show_gen_job, types::GenerationJob);

pub(crate) static SHOW_GEN_JOB: Operation = Operation::new(
    "show_gen_job",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/generation/{job_id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get a molecule generation job: the request of [`Client::show_gen_job`].
///
/// Answers with [`GenerationJob`](crate::types::GenerationJob).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/generation/{job_id}`
///
/// Reference: section [5.13.2
/// 查询分子生成作业详情](https://support.huaweicloud.com/api-eihealth/ShowGenJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowGenJobRequest(Call<types::GenerationJob>);

operation!(ShowGenJobRequest, types::GenerationJob);

static SHOW_GEN_JOB_WAITING: Waiting = Waiting::new(
        "basic_info.status",
        types::DrugJobState::STATES,
    )
    .reason("basic_info.failed_message")
    .done("basic_info.progress.overall")
    .ended("basic_info.finish_time");

#[inline]
pub(crate) fn wait_show_gen_job(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::GenerationJob> {
    crate::waiting::Wait::new(request, &SHOW_GEN_JOB_WAITING, Ask::One(reply::json))
}

waits!(ShowGenJobRequest, wait, wait_show_gen_job, types::GenerationJob);

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
