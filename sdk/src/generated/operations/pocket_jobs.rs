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
    pub fn create_pocket_detection_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreatePocketDetectionJob,
    ) -> CreatePocketDetectionJob {
        CreatePocketDetectionJob(
            Call::new(self, &CREATE_POCKET_DETECTION_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
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
    pub fn show_pocket_detection_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowPocketDetectionJob {
        ShowPocketDetectionJob(
            Call::new(self, &SHOW_POCKET_DETECTION_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("job_id", job_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Create a pocket-based molecule design job.
    ///
    /// Starts a job that designs molecules for a pocket of a receptor. Its state is in
    /// `show_pocket_mol_design_job`. If as many jobs run as the quota allows, it waits.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/pocket-mol-design`
    ///
    /// Reference: section 5.10.1 创建靶点口袋分子设计作业.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Molecule design job to create.
    pub fn create_pocket_mol_design_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreatePocketMolDesignJob,
    ) -> CreatePocketMolDesignJob {
        CreatePocketMolDesignJob(
            Call::new(self, &CREATE_POCKET_MOL_DESIGN_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
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
    pub fn show_pocket_mol_design_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowPocketMolDesignJob {
        ShowPocketMolDesignJob(
            Call::new(self, &SHOW_POCKET_MOL_DESIGN_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("job_id", job_id, &REQUIRED_LENGTH_1_128),
        )
    }
}

pub(crate) static CREATE_POCKET_DETECTION_JOB: Operation = Operation {
    id: "create_pocket_detection_job",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/pocket-detection",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_pocket_detection_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePocketDetectionJob(Call<types::CreatedDrugJob>);

operation!(CreatePocketDetectionJob, types::CreatedDrugJob);

pub(crate) static SHOW_POCKET_DETECTION_JOB: Operation = Operation {
    id: "show_pocket_detection_job",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/pocket-detection/{job_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_pocket_detection_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowPocketDetectionJob(Call<types::PocketDetectionJob>);

operation!(ShowPocketDetectionJob, types::PocketDetectionJob);

pub(crate) static CREATE_POCKET_MOL_DESIGN_JOB: Operation = Operation {
    id: "create_pocket_mol_design_job",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/pocket-mol-design",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_pocket_mol_design_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePocketMolDesignJob(Call<types::CreatedDrugJob>);

operation!(CreatePocketMolDesignJob, types::CreatedDrugJob);

pub(crate) static SHOW_POCKET_MOL_DESIGN_JOB: Operation = Operation {
    id: "show_pocket_mol_design_job",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/pocket-mol-design/{job_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_pocket_mol_design_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowPocketMolDesignJob(Call<types::PocketDesignJob>);

operation!(ShowPocketMolDesignJob, types::PocketDesignJob);

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
