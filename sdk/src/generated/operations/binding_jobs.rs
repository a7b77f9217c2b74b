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

/// # FEP jobs
///
/// Free energy perturbation jobs.
impl Client {
    /// Create a free energy perturbation job.
    ///
    /// Starts a job that computes, by free energy perturbation (FEP), how the binding free energies of
    /// pairs of ligands differ. Its state is in `show_fep_job`. If as many jobs run as the quota allows, it
    /// waits.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Free energy perturbation job to create.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{
    ///     CreateFepJob, DrugFile, DrugFileSource, DrugJobBasics, FepGraph, FepLigand, FepPair,
    ///     FepParams, ReceptorPdbFile,
    /// };
    ///
    /// let body = CreateFepJob::new(
    ///     DrugJobBasics::new("egfr-fep").labels(["kinase"]),
    ///     ReceptorPdbFile::new(DrugFileSource::Private)
    ///         .url("kinase-screen:/receptors/1M17.pdb"),
    ///     [
    ///         FepLigand::new(
    ///             0,
    ///             DrugFile::new(DrugFileSource::Private)
    ///                 .url("kinase-screen:/ligands/erlotinib.sdf"),
    ///             "erlotinib",
    ///             "COCCOc1cc2ncnc(Nc3cccc(C#C)c3)c2cc1OCCOC",
    ///         ),
    ///         FepLigand::new(
    ///             1,
    ///             DrugFile::new(DrugFileSource::Private)
    ///                 .url("kinase-screen:/ligands/dimethoxy.sdf"),
    ///             "dimethoxy",
    ///             "COc1cc2ncnc(Nc3cccc(C#C)c3)c2cc1OC",
    ///         ),
    ///     ],
    ///     FepGraph::new("erlotinib", [FepPair::new(["erlotinib", "dimethoxy"])]),
    ///     FepParams::new()
    ///         .pre_equilibrium_time(120.0)
    ///         .equilibrium_time(1.6)
    ///         .num_pre_equilibrium_steps(60000)
    ///         .num_equilibrium_steps(800000)
    ///         .timestep_size(0.002)
    ///         .num_lambda(16),
    /// );
    /// let job = client.create_fep_job("my-project", body).start().await?.wait().await?;
    /// println!("{:?}", job.basic_info);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/fep`
    ///
    /// Reference: section [5.5.1
    /// 创建自由能微扰作业](https://support.huaweicloud.com/api-eihealth/CreateFepJob.html).
    #[inline]
    pub fn create_fep_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateFepJob,
    ) -> CreateFepJobRequest {
        let mut request = Request::new(self, &CREATE_FEP_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CreateFepJobRequest(Call::new(request, reply::json))
    }
    /// Get a free energy perturbation job.
    ///
    /// Returns the state of the job, what it was given, and how many of its inputs failed and why.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let job = client
    ///     .show_fep_job("my-project", "5c1e83d4-0b7f-4a96-b2e8-9d604f17c35a")
    ///     .await?;
    /// println!("{:?}", job.basic_info);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/fep/{job_id}`
    ///
    /// Reference: section [5.5.2
    /// 查询自由能微扰作业详情](https://support.huaweicloud.com/api-eihealth/ShowFepJob.html).
    #[inline]
    pub fn show_fep_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowFepJobRequest {
        let mut request = Request::new(self, &SHOW_FEP_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        ShowFepJobRequest(Call::new(request, reply::json))
    }
}

/// # Docking jobs
///
/// Molecular docking jobs.
impl Client {
    /// Create a docking job.
    ///
    /// Starts a job that docks the molecules of a file into the pockets of one or more receptors. Its state
    /// is in `show_docking_job`. If as many jobs run as the quota allows, it waits. Refused with
    /// `eihealth.01100041` if a receptor stands there twice.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Docking job to create.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{
    ///     CreateDockingJob, DockingLigands, DockingReceptor, DrugFile, DrugFileSource,
    ///     DrugJobBasics, PaddedBoundingBox, ReceptorPdbFile,
    /// };
    ///
    /// let body = CreateDockingJob::new(
    ///     DrugJobBasics::new("egfr-docking").labels(["kinase"]),
    ///     [
    ///         DockingReceptor::new(
    ///             ReceptorPdbFile::new(DrugFileSource::Private)
    ///                 .url("kinase-screen:/receptors/1M17.pdb"),
    ///             PaddedBoundingBox::new([22.0, 0.3, 52.8], [20.0, 20.0, 20.0]).padding(4.0),
    ///         )
    ///         .remove_ion(true)
    ///         .remove_water(true)
    ///         .remove_ligand(true)
    ///         .add_hydrogen(true),
    ///     ],
    ///     [DockingLigands::new(
    ///         DrugFile::new(DrugFileSource::Private)
    ///             .url("kinase-screen:/ligands/inhibitors.sdf"),
    ///         120,
    ///     )],
    /// )
    /// .engine("AUTODOCK_VINA");
    /// let job = client.create_docking_job("my-project", body).start().await?.wait().await?;
    /// println!("{:?}", job.basic_info);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/docking`
    ///
    /// Reference: section [5.6.1
    /// 创建分子对接作业](https://support.huaweicloud.com/api-eihealth/CreateDockingJob.html).
    #[inline]
    pub fn create_docking_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateDockingJob,
    ) -> CreateDockingJobRequest {
        let mut request = Request::new(self, &CREATE_DOCKING_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CreateDockingJobRequest(Call::new(request, reply::json))
    }
    /// Get a docking job.
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
    ///     .show_docking_job("my-project", "b82d4f70-91ac-4e56-8d3f-06c7e5a1b924")
    ///     .await?;
    /// println!("{:?}", job.basic_info);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/docking/{job_id}`
    ///
    /// Reference: section [5.6.2
    /// 查询分子对接作业详情](https://support.huaweicloud.com/api-eihealth/ShowDockingJob.html).
    #[inline]
    pub fn show_docking_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowDockingJobRequest {
        let mut request = Request::new(self, &SHOW_DOCKING_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        ShowDockingJobRequest(Call::new(request, reply::json))
    }
}

/// # CPI jobs
///
/// Compound-protein interaction jobs.
impl Client {
    /// Create a compound-protein interaction job.
    ///
    /// Starts a job that predicts how the molecules of a file interact with proteins (CPI), from the
    /// sequences of the proteins. Its state is in `show_cpi_job`. If as many jobs run as the quota allows,
    /// it waits.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Compound-protein interaction job to create.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{
    ///     CpiReceptor, CreateCpiJob, DrugFileSource, DrugJobBasics, MoleculeDataset,
    ///     MoleculeFile,
    /// };
    ///
    /// let body = CreateCpiJob::new(
    ///     DrugJobBasics::new("kinase-cpi").labels(["kinase"]),
    ///     [
    ///         CpiReceptor::new(DrugFileSource::Private)
    ///             .url("kinase-screen:/receptors/kinases.fasta")
    ///             .fasta_count(12),
    ///     ],
    ///     [MoleculeDataset::new(
    ///         MoleculeFile::new("PRIVATE").url("kinase-screen:/ligands/inhibitors.sdf"),
    ///         120,
    ///     )],
    /// );
    /// let job = client.create_cpi_job("my-project", body).start().await?.wait().await?;
    /// println!("{:?}", job.basic_info);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/cpi`
    ///
    /// Reference: section [5.14.1 创建 CPI
    /// 作业](https://support.huaweicloud.com/api-eihealth/CreateCpiJob.html).
    #[inline]
    pub fn create_cpi_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateCpiJob,
    ) -> CreateCpiJobRequest {
        let mut request = Request::new(self, &CREATE_CPI_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CreateCpiJobRequest(Call::new(request, reply::json))
    }
    /// Get a compound-protein interaction job.
    ///
    /// Returns the state of the job and what it was given.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let job = client
    ///     .show_cpi_job("my-project", "f7409ae2-6d35-4c81-95b0-2e8c1d73a64f")
    ///     .await?;
    /// println!("{:?}", job.basic_info);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/cpi/{job_id}`
    ///
    /// Reference: section [5.14.2 查询 CPI
    /// 作业详情](https://support.huaweicloud.com/api-eihealth/ShowCpiJob.html).
    #[inline]
    pub fn show_cpi_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowCpiJobRequest {
        let mut request = Request::new(self, &SHOW_CPI_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        ShowCpiJobRequest(Call::new(request, reply::json))
    }
}

/// # Target optimization jobs
///
/// Target structure optimization jobs.
impl Client {
    /// Create a target optimization job.
    ///
    /// Starts a job that relaxes the structure of a target, alone or with a ligand, by molecular dynamics.
    /// Its state is in `show_target_opt_job`. If as many jobs run as the quota allows, it waits. Refused
    /// with `eihealth.01100035` if the charge is balanced and the ion type `None`.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Target optimization job to create.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{
    ///     CreateTargetOptJob, DrugFileSource, DrugJobBasics, IonType, LigandForceField,
    ///     MdParams, MdStepParams, ProbeFile, ProteinForceField, ReceptorPdbFile, TargetLigand,
    ///     TargetReceptor, WaterModel,
    /// };
    ///
    /// let body = CreateTargetOptJob::new(
    ///     DrugJobBasics::new("egfr-relax").labels(["kinase"]),
    ///     TargetReceptor::new(
    ///         ReceptorPdbFile::new(DrugFileSource::Private)
    ///             .url("kinase-screen:/receptors/1M17.pdb"),
    ///     )
    ///     .balanced_charge(true)
    ///     .water_model(WaterModel::Spce)
    ///     .force_field(ProteinForceField::Amber99sbIldn)
    ///     .ion_type(IonType::NaCl)
    ///     .ion_concentration(0.1),
    /// )
    /// .ligand(
    ///     TargetLigand::new(
    ///         ProbeFile::new(DrugFileSource::Private)
    ///             .url("kinase-screen:/ligands/erlotinib.sdf"),
    ///     )
    ///     .force_field(LigandForceField::Gaff2),
    /// )
    /// .md_params(
    ///     MdParams::new()
    ///         .timestep_size(1.0)
    ///         .temperature(310.0)
    ///         .step_params(
    ///             MdStepParams::new()
    ///                 .energy_minimization_steps(20000)
    ///                 .nvt(100.0)
    ///                 .npt(250.0)
    ///                 .simulation_time(20.0),
    ///         ),
    /// );
    /// let job = client.create_target_opt_job("my-project", body).start().await?.wait().await?;
    /// println!("{:?}", job.basic_info);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/target-optimization`
    ///
    /// Reference: section [5.15.1
    /// 创建靶点优化作业](https://support.huaweicloud.com/api-eihealth/CreateTargetOptJob.html).
    #[inline]
    pub fn create_target_opt_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateTargetOptJob,
    ) -> CreateTargetOptJobRequest {
        let mut request = Request::new(self, &CREATE_TARGET_OPT_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CreateTargetOptJobRequest(Call::new(request, reply::json))
    }
    /// Get a target optimization job.
    ///
    /// Returns the state of the job and what it was given.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let job = client
    ///     .show_target_opt_job("my-project", "0d93b6f8-e24a-4157-8c6d-71b5e0f2948a")
    ///     .await?;
    /// println!("{:?}", job.basic_info);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/target-optimization/{job_id}`
    ///
    /// Reference: section [5.15.2
    /// 查询靶点优化作业详情](https://support.huaweicloud.com/api-eihealth/ShowTargetOptJob.html).
    #[inline]
    pub fn show_target_opt_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowTargetOptJobRequest {
        let mut request = Request::new(self, &SHOW_TARGET_OPT_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        ShowTargetOptJobRequest(Call::new(request, reply::json))
    }
}

pub(crate) static CREATE_FEP_JOB: Operation = Operation::new(
    "create_fep_job",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/fep",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Create a free energy perturbation job: the request of [`Client::create_fep_job`].
///
/// Answers with [`CreatedDrugJob`](crate::types::CreatedDrugJob).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/fep`
///
/// Reference: section [5.5.1
/// 创建自由能微扰作业](https://support.huaweicloud.com/api-eihealth/CreateFepJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateFepJobRequest(Call<types::CreatedDrugJob>);

operation!(CreateFepJobRequest, types::CreatedDrugJob);

static CREATE_FEP_JOB_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_FEP_JOB,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("job_id", Source::Field("id")),
    ],
);

starts!(CreateFepJobRequest, CREATE_FEP_JOB_STARTS, types::CreatedDrugJob, seen, crate::generated::operations::wait_show_fep_job, types::FepJob);

pub(crate) static SHOW_FEP_JOB: Operation = Operation::new(
    "show_fep_job",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/fep/{job_id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get a free energy perturbation job: the request of [`Client::show_fep_job`].
///
/// Answers with [`FepJob`](crate::types::FepJob).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/fep/{job_id}`
///
/// Reference: section [5.5.2
/// 查询自由能微扰作业详情](https://support.huaweicloud.com/api-eihealth/ShowFepJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowFepJobRequest(Call<types::FepJob>);

operation!(ShowFepJobRequest, types::FepJob);

static SHOW_FEP_JOB_WAITING: Waiting = Waiting::new(
        "basic_info.status",
        types::DrugJobState::STATES,
    )
    .reason("basic_info.failed_message")
    .done("basic_info.progress.overall")
    .ended("basic_info.finish_time");

#[inline]
pub(crate) fn wait_show_fep_job(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::FepJob> {
    crate::waiting::Wait::new(request, &SHOW_FEP_JOB_WAITING, Ask::One(reply::json))
}

waits!(ShowFepJobRequest, wait, wait_show_fep_job, types::FepJob);

pub(crate) static CREATE_DOCKING_JOB: Operation = Operation::new(
    "create_docking_job",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/docking",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Create a docking job: the request of [`Client::create_docking_job`].
///
/// Answers with [`CreatedDrugJob`](crate::types::CreatedDrugJob).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/docking`
///
/// Reference: section [5.6.1
/// 创建分子对接作业](https://support.huaweicloud.com/api-eihealth/CreateDockingJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDockingJobRequest(Call<types::CreatedDrugJob>);

operation!(CreateDockingJobRequest, types::CreatedDrugJob);

static CREATE_DOCKING_JOB_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_DOCKING_JOB,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("job_id", Source::Field("id")),
    ],
);

starts!(CreateDockingJobRequest, CREATE_DOCKING_JOB_STARTS, types::CreatedDrugJob, seen, crate::generated::operations::wait_show_docking_job, types::DockingJob);

pub(crate) static SHOW_DOCKING_JOB: Operation = Operation::new(
    "show_docking_job",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/docking/{job_id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get a docking job: the request of [`Client::show_docking_job`].
///
/// Answers with [`DockingJob`](crate::types::DockingJob).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/docking/{job_id}`
///
/// Reference: section [5.6.2
/// 查询分子对接作业详情](https://support.huaweicloud.com/api-eihealth/ShowDockingJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowDockingJobRequest(Call<types::DockingJob>);

operation!(ShowDockingJobRequest, types::DockingJob);

static SHOW_DOCKING_JOB_WAITING: Waiting = Waiting::new(
        "basic_info.status",
        types::DrugJobState::STATES,
    )
    .reason("basic_info.failed_message")
    .done("basic_info.progress.overall")
    .ended("basic_info.finish_time");

#[inline]
pub(crate) fn wait_show_docking_job(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::DockingJob> {
    crate::waiting::Wait::new(request, &SHOW_DOCKING_JOB_WAITING, Ask::One(reply::json))
}

waits!(ShowDockingJobRequest, wait, wait_show_docking_job, types::DockingJob);

static SHOW_DOCKING_JOB_CLUSTERING_WAITING: Waiting = Waiting::new(
    "cluster_result.status",
    &States::NONE.success(&["finished"]),
);

#[inline]
pub(crate) fn wait_show_docking_job_clustering(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::DockingJob> {
    crate::waiting::Wait::new(
        request,
        &SHOW_DOCKING_JOB_CLUSTERING_WAITING,
        Ask::One(reply::json),
    )
}

waits!(ShowDockingJobRequest, wait_clustering, wait_show_docking_job_clustering, types::DockingJob);

pub(crate) static CREATE_CPI_JOB: Operation = Operation::new(
    "create_cpi_job",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/cpi",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Create a compound-protein interaction job: the request of [`Client::create_cpi_job`].
///
/// Answers with [`CreatedDrugJob`](crate::types::CreatedDrugJob).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/cpi`
///
/// Reference: section [5.14.1 创建 CPI
/// 作业](https://support.huaweicloud.com/api-eihealth/CreateCpiJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCpiJobRequest(Call<types::CreatedDrugJob>);

operation!(CreateCpiJobRequest, types::CreatedDrugJob);

static CREATE_CPI_JOB_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_CPI_JOB,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("job_id", Source::Field("id")),
    ],
);

starts!(CreateCpiJobRequest, CREATE_CPI_JOB_STARTS, types::CreatedDrugJob, seen, crate::generated::operations::wait_show_cpi_job, types::CpiJob);

pub(crate) static SHOW_CPI_JOB: Operation = Operation::new(
    "show_cpi_job",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/cpi/{job_id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get a compound-protein interaction job: the request of [`Client::show_cpi_job`].
///
/// Answers with [`CpiJob`](crate::types::CpiJob).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/cpi/{job_id}`
///
/// Reference: section [5.14.2 查询 CPI
/// 作业详情](https://support.huaweicloud.com/api-eihealth/ShowCpiJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowCpiJobRequest(Call<types::CpiJob>);

operation!(ShowCpiJobRequest, types::CpiJob);

static SHOW_CPI_JOB_WAITING: Waiting = Waiting::new(
        "basic_info.status",
        types::DrugJobState::STATES,
    )
    .reason("basic_info.failed_message")
    .done("basic_info.progress.overall")
    .ended("basic_info.finish_time");

#[inline]
pub(crate) fn wait_show_cpi_job(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::CpiJob> {
    crate::waiting::Wait::new(request, &SHOW_CPI_JOB_WAITING, Ask::One(reply::json))
}

waits!(ShowCpiJobRequest, wait, wait_show_cpi_job, types::CpiJob);

pub(crate) static CREATE_TARGET_OPT_JOB: Operation = Operation::new(
    "create_target_opt_job",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/target-optimization",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Create a target optimization job: the request of [`Client::create_target_opt_job`].
///
/// Answers with [`CreatedDrugJob`](crate::types::CreatedDrugJob).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/target-optimization`
///
/// Reference: section [5.15.1
/// 创建靶点优化作业](https://support.huaweicloud.com/api-eihealth/CreateTargetOptJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTargetOptJobRequest(Call<types::CreatedDrugJob>);

operation!(CreateTargetOptJobRequest, types::CreatedDrugJob);

static CREATE_TARGET_OPT_JOB_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_TARGET_OPT_JOB,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("job_id", Source::Field("id")),
    ],
);

starts!(CreateTargetOptJobRequest, CREATE_TARGET_OPT_JOB_STARTS, types::CreatedDrugJob, seen, crate::generated::operations::wait_show_target_opt_job, types::TargetOptimizationJob);

pub(crate) static SHOW_TARGET_OPT_JOB: Operation = Operation::new(
    "show_target_opt_job",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/target-optimization/{job_id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get a target optimization job: the request of [`Client::show_target_opt_job`].
///
/// Answers with [`TargetOptimizationJob`](crate::types::TargetOptimizationJob).
///
/// `GET
/// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/target-optimization/{job_id}`
///
/// Reference: section [5.15.2
/// 查询靶点优化作业详情](https://support.huaweicloud.com/api-eihealth/ShowTargetOptJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowTargetOptJobRequest(Call<types::TargetOptimizationJob>);

operation!(ShowTargetOptJobRequest, types::TargetOptimizationJob);

static SHOW_TARGET_OPT_JOB_WAITING: Waiting = Waiting::new(
        "basic_info.status",
        types::DrugJobState::STATES,
    )
    .reason("basic_info.failed_message")
    .done("basic_info.progress.overall")
    .ended("basic_info.finish_time");

#[inline]
pub(crate) fn wait_show_target_opt_job(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::TargetOptimizationJob> {
    crate::waiting::Wait::new(
        request,
        &SHOW_TARGET_OPT_JOB_WAITING,
        Ask::One(reply::json),
    )
}

waits!(ShowTargetOptJobRequest, wait, wait_show_target_opt_job, types::TargetOptimizationJob);

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
