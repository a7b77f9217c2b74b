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

/// # Pocket detection jobs
///
/// Jobs that look for binding pockets of a receptor.
impl Client {
    /// Create a pocket detection job.
    ///
    /// Starts a job that finds binding pockets of a receptor by simulating it with probe molecules. Its
    /// state is in `show_pocket_detection_job`. If as many jobs run as the quota allows, it waits.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Pocket detection job to create.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{
    ///     CreatePocketDetectionJob, DrugFileSource, DrugJobBasics, PocketDetectionParams,
    ///     ProbeFile, ReceptorPdbFile,
    /// };
    ///
    /// let body = CreatePocketDetectionJob::new(
    ///     DrugJobBasics::new("egfr-pockets").labels(["kinase"]),
    ///     ReceptorPdbFile::new(DrugFileSource::Private)
    ///         .url("kinase-screen:/receptors/1M17.pdb"),
    ///     ProbeFile::new(DrugFileSource::Private).url("kinase-screen:/probes/benzene.sdf"),
    /// )
    /// .params(
    ///     PocketDetectionParams::new()
    ///         .timestep_size(0.002)
    ///         .num_minimization_steps(10000)
    ///         .pre_equilibrium_time(150)
    ///         .pocket_detection_time(40)
    ///         .num_surface_points(25)
    ///         .probe_radius(1.6),
    /// );
    /// let job = client
    ///     .create_pocket_detection_job("my-project", body)
    ///     .start()
    ///     .await?
    ///     .wait()
    ///     .await?;
    /// println!("{:?}", job.basic_info);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/pocket-detection`
    ///
    /// Reference: section [5.9.1
    /// 创建靶点口袋发现作业](https://support.huaweicloud.com/api-eihealth/CreatePocketDetectionJob.html).
    #[inline]
    pub fn create_pocket_detection_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreatePocketDetectionJob,
    ) -> CreatePocketDetectionJobRequest {
        let mut request = Request::new(self, &CREATE_POCKET_DETECTION_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CreatePocketDetectionJobRequest(Call::new(request, reply::json))
    }
    /// Get a pocket detection job.
    ///
    /// Returns the state of the job and what it was given.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let job = client
    ///     .show_pocket_detection_job("my-project", "e2b95d40-7c1f-4683-a0d8-5f93b6c7e214")
    ///     .await?;
    /// println!("{:?}", job.basic_info);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/pocket-detection/{job_id}`
    ///
    /// Reference: section [5.9.2
    /// 查询靶点口袋发现作业详情](https://support.huaweicloud.com/api-eihealth/ShowPocketDetectionJob.html).
    #[inline]
    pub fn show_pocket_detection_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowPocketDetectionJobRequest {
        let mut request = Request::new(self, &SHOW_POCKET_DETECTION_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        ShowPocketDetectionJobRequest(Call::new(request, reply::json))
    }
}

/// # Pocket design jobs
///
/// Jobs that design molecules for a pocket.
impl Client {
    /// Create a pocket-based molecule design job.
    ///
    /// Starts a job that designs molecules for a pocket of a receptor. Its state is in
    /// `show_pocket_mol_design_job`. If as many jobs run as the quota allows, it waits. Refused with
    /// `eihealth.01100011` if a model is not finished.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Molecule design job to create.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{
    ///     CreatePocketMolDesignJob, DrugFileSource, DrugJobBasics, EditedLigand,
    ///     EditedLigandFormat, EditedLigandSource, LabelSites, MoleculeFileFormat,
    ///     PaddedBoundingBox, PocketDesignMode, PocketDesignReceptor, PocketFragment,
    ///     ReceptorPdbFile,
    /// };
    ///
    /// let body = CreatePocketMolDesignJob::new(
    ///     DrugJobBasics::new("egfr-design").labels(["kinase"]),
    ///     PocketDesignReceptor::new(
    ///         ReceptorPdbFile::new(DrugFileSource::Private)
    ///             .url("kinase-screen:/receptors/1M17.pdb"),
    ///     )
    ///     .bounding_box(
    ///         PaddedBoundingBox::new([22.0, 0.3, 52.8], [20.0, 20.0, 20.0]).padding(4.0),
    ///     )
    ///     .remove_ion(true)
    ///     .remove_water(true)
    ///     .remove_ligand(true)
    ///     .add_hydrogen(false),
    /// )
    /// .ligands([
    ///     PocketFragment::new()
    ///         .source(DrugFileSource::Raw)
    ///         .format(MoleculeFileFormat::Smi)
    ///         .name("erlotinib")
    ///         .data("COCCOc1cc2ncnc(Nc3cccc(C#C)c3)c2cc1OCCOC")
    ///         .edited(
    ///             EditedLigand::new(
    ///                 "data_AQ4\n_chem_comp.id AQ4\n_chem_comp.formula \"C22 H23 N3 O4\"\n",
    ///             )
    ///             .source(EditedLigandSource::Raw)
    ///             .format(EditedLigandFormat::Cif),
    ///         )
    ///         .label_sites(
    ///             LabelSites::new()
    ///                 .index([4, 24])
    ///                 .name(["O2", "O3"])
    ///                 .coordinate([[21.7, 1.4, 55.9], [19.3, 2.6, 54.8]]),
    ///         ),
    /// ])
    /// .num_trials(500)
    /// .model_ids(["3d70f9a6-82be-4c15-9e04-a5b16d7f28c3"])
    /// .molecular_weight([250, 550])
    /// .optimization_mode(PocketDesignMode::SideChainsDecoration);
    /// let job = client
    ///     .create_pocket_mol_design_job("my-project", body)
    ///     .start()
    ///     .await?
    ///     .wait()
    ///     .await?;
    /// println!("{:?}", job.basic_info);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/pocket-mol-design`
    ///
    /// Reference: section [5.10.1
    /// 创建靶点口袋分子设计作业](https://support.huaweicloud.com/api-eihealth/CreatePocketMolDesignJob.html).
    #[inline]
    pub fn create_pocket_mol_design_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreatePocketMolDesignJob,
    ) -> CreatePocketMolDesignJobRequest {
        let mut request = Request::new(self, &CREATE_POCKET_MOL_DESIGN_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CreatePocketMolDesignJobRequest(Call::new(request, reply::json))
    }
    /// Get a pocket-based molecule design job.
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
    ///     .show_pocket_mol_design_job("my-project", "48fc07a3-b96e-4d15-82e7-c13d5a90f6b8")
    ///     .await?;
    /// println!("{:?}", job.basic_info);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/pocket-mol-design/{job_id}`
    ///
    /// Reference: section [5.10.2
    /// 查询靶点口袋分子设计作业详情](https://support.huaweicloud.com/api-eihealth/ShowPocketMolDesignJob.html).
    #[inline]
    pub fn show_pocket_mol_design_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowPocketMolDesignJobRequest {
        let mut request = Request::new(self, &SHOW_POCKET_MOL_DESIGN_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        ShowPocketMolDesignJobRequest(Call::new(request, reply::json))
    }
}

pub(crate) static CREATE_POCKET_DETECTION_JOB: Operation = Operation::new(
    "create_pocket_detection_job",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/pocket-detection",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Create a pocket detection job: the request of [`Client::create_pocket_detection_job`].
///
/// Answers with [`CreatedDrugJob`](crate::types::CreatedDrugJob).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/pocket-detection`
///
/// Reference: section [5.9.1
/// 创建靶点口袋发现作业](https://support.huaweicloud.com/api-eihealth/CreatePocketDetectionJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePocketDetectionJobRequest(Call<types::CreatedDrugJob>);

operation!(CreatePocketDetectionJobRequest, types::CreatedDrugJob);

static CREATE_POCKET_DETECTION_JOB_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_POCKET_DETECTION_JOB,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("job_id", Source::Field("id")),
    ],
);

starts!(CreatePocketDetectionJobRequest, CREATE_POCKET_DETECTION_JOB_STARTS, types::CreatedDrugJob, seen, crate::generated::operations::wait_show_pocket_detection_job, types::PocketDetectionJob);

pub(crate) static SHOW_POCKET_DETECTION_JOB: Operation = Operation::new(
    "show_pocket_detection_job",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/pocket-detection/{job_id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get a pocket detection job: the request of [`Client::show_pocket_detection_job`].
///
/// Answers with [`PocketDetectionJob`](crate::types::PocketDetectionJob).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/pocket-detection/{job_id}`
///
/// Reference: section [5.9.2
/// 查询靶点口袋发现作业详情](https://support.huaweicloud.com/api-eihealth/ShowPocketDetectionJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowPocketDetectionJobRequest(Call<types::PocketDetectionJob>);

operation!(ShowPocketDetectionJobRequest, types::PocketDetectionJob);

static SHOW_POCKET_DETECTION_JOB_WAITING: Waiting = Waiting::new(
        "basic_info.status",
        types::DrugJobState::STATES,
    )
    .reason("basic_info.failed_message")
    .done("basic_info.progress.overall")
    .ended("basic_info.finish_time");

#[inline]
pub(crate) fn wait_show_pocket_detection_job(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::PocketDetectionJob> {
    crate::waiting::Wait::new(
        request,
        &SHOW_POCKET_DETECTION_JOB_WAITING,
        Ask::One(reply::json),
    )
}

waits!(ShowPocketDetectionJobRequest, wait, wait_show_pocket_detection_job, types::PocketDetectionJob);

pub(crate) static CREATE_POCKET_MOL_DESIGN_JOB: Operation = Operation::new(
    "create_pocket_mol_design_job",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/pocket-mol-design",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Create a pocket-based molecule design job: the request of [`Client::create_pocket_mol_design_job`].
///
/// Answers with [`CreatedDrugJob`](crate::types::CreatedDrugJob).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/pocket-mol-design`
///
/// Reference: section [5.10.1
/// 创建靶点口袋分子设计作业](https://support.huaweicloud.com/api-eihealth/CreatePocketMolDesignJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePocketMolDesignJobRequest(Call<types::CreatedDrugJob>);

operation!(CreatePocketMolDesignJobRequest, types::CreatedDrugJob);

static CREATE_POCKET_MOL_DESIGN_JOB_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_POCKET_MOL_DESIGN_JOB,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("job_id", Source::Field("id")),
    ],
);

starts!(CreatePocketMolDesignJobRequest, CREATE_POCKET_MOL_DESIGN_JOB_STARTS, types::CreatedDrugJob, seen, crate::generated::operations::wait_show_pocket_mol_design_job, types::PocketDesignJob);

pub(crate) static SHOW_POCKET_MOL_DESIGN_JOB: Operation = Operation::new(
    "show_pocket_mol_design_job",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/pocket-mol-design/{job_id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get a pocket-based molecule design job: the request of [`Client::show_pocket_mol_design_job`].
///
/// Answers with [`PocketDesignJob`](crate::types::PocketDesignJob).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/pocket-mol-design/{job_id}`
///
/// Reference: section [5.10.2
/// 查询靶点口袋分子设计作业详情](https://support.huaweicloud.com/api-eihealth/ShowPocketMolDesignJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowPocketMolDesignJobRequest(Call<types::PocketDesignJob>);

operation!(ShowPocketMolDesignJobRequest, types::PocketDesignJob);

static SHOW_POCKET_MOL_DESIGN_JOB_WAITING: Waiting = Waiting::new(
        "basic_info.status",
        types::DrugJobState::STATES,
    )
    .reason("basic_info.failed_message")
    .done("basic_info.progress.overall")
    .ended("basic_info.finish_time");

#[inline]
pub(crate) fn wait_show_pocket_mol_design_job(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::PocketDesignJob> {
    crate::waiting::Wait::new(
        request,
        &SHOW_POCKET_MOL_DESIGN_JOB_WAITING,
        Ask::One(reply::json),
    )
}

waits!(ShowPocketMolDesignJobRequest, wait, wait_show_pocket_mol_design_job, types::PocketDesignJob);

static SHOW_POCKET_MOL_DESIGN_JOB_CLUSTERING_WAITING: Waiting = Waiting::new(
    "cluster_result.status",
    &States::NONE.success(&["finished"]),
);

#[inline]
pub(crate) fn wait_show_pocket_mol_design_job_clustering(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::PocketDesignJob> {
    crate::waiting::Wait::new(
        request,
        &SHOW_POCKET_MOL_DESIGN_JOB_CLUSTERING_WAITING,
        Ask::One(reply::json),
    )
}

waits!(ShowPocketMolDesignJobRequest, wait_clustering, wait_show_pocket_mol_design_job_clustering, types::PocketDesignJob);

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
