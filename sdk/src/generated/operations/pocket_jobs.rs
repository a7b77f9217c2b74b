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

impl Client {
    /// Create a pocket detection job.
    ///
    /// Starts a job that finds binding pockets of a receptor by simulating it with probe molecules. Its
    /// state is in `show_pocket_detection_job`. If as many jobs run as the quota allows, it waits.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/pocket-detection`
    ///
    /// Reference: section 5.9.1 创建靶点口袋发现作业.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Pocket detection job to create.
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
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/pocket-detection/{job_id}`
    ///
    /// Reference: section 5.9.2 查询靶点口袋发现作业详情.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job. 1 to 128 characters.
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
    /// Create a pocket-based molecule design job.
    ///
    /// Starts a job that designs molecules for a pocket of a receptor. Its state is in
    /// `show_pocket_mol_design_job`. If as many jobs run as the quota allows, it waits. Refused with
    /// `eihealth.01100011` if a model is not finished.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/pocket-mol-design`
    ///
    /// Reference: section 5.10.1 创建靶点口袋分子设计作业.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Molecule design job to create.
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
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/pocket-mol-design/{job_id}`
    ///
    /// Reference: section 5.10.2 查询靶点口袋分子设计作业详情.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job. 1 to 128 characters.
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

/// Request of [`Client::create_pocket_detection_job`].
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

/// Request of [`Client::show_pocket_detection_job`].
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

/// Request of [`Client::create_pocket_mol_design_job`].
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

/// Request of [`Client::show_pocket_mol_design_job`].
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
