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
    /// Create a free energy perturbation job.
    ///
    /// Starts a job that computes, by free energy perturbation (FEP), how the binding free energies of
    /// pairs of ligands differ. Its state is in `show_fep_job`. If as many jobs run as the quota allows, it
    /// waits.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/fep`
    ///
    /// Reference: section 5.5.1 创建自由能微扰作业.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Free energy perturbation job to create.
    pub fn create_fep_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateFepJob,
    ) -> CreateFepJob {
        CreateFepJob(
            Call::new(self, &CREATE_FEP_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Get a free energy perturbation job.
    ///
    /// Returns the state of the job, what it was given, and how many of its inputs failed and why.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/fep/{job_id}`
    ///
    /// Reference: section 5.5.2 查询自由能微扰作业详情.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job. 1 to 128 characters.
    pub fn show_fep_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowFepJob {
        ShowFepJob(
            Call::new(self, &SHOW_FEP_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("job_id", job_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Create a docking job.
    ///
    /// Starts a job that docks the molecules of a file into the pockets of one or more receptors. Its state
    /// is in `show_docking_job`. If as many jobs run as the quota allows, it waits.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/docking`
    ///
    /// Reference: section 5.6.1 创建分子对接作业.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Docking job to create.
    pub fn create_docking_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateDockingJob,
    ) -> CreateDockingJob {
        CreateDockingJob(
            Call::new(self, &CREATE_DOCKING_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Get a docking job.
    ///
    /// Returns the state of the job, what it was given, how many of its inputs failed and why, and the
    /// outcome of clustering its results if that was asked for.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/docking/{job_id}`
    ///
    /// Reference: section 5.6.2 查询分子对接作业详情.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job. 1 to 128 characters.
    pub fn show_docking_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowDockingJob {
        ShowDockingJob(
            Call::new(self, &SHOW_DOCKING_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("job_id", job_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Create a compound-protein interaction job.
    ///
    /// Starts a job that predicts how the molecules of a file interact with proteins (CPI), from the
    /// sequences of the proteins. Its state is in `show_cpi_job`. If as many jobs run as the quota allows,
    /// it waits.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/cpi`
    ///
    /// Reference: section 5.14.1 创建 CPI 作业.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Compound-protein interaction job to create.
    pub fn create_cpi_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateCpiJob,
    ) -> CreateCpiJob {
        CreateCpiJob(
            Call::new(self, &CREATE_CPI_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Get a compound-protein interaction job.
    ///
    /// Returns the state of the job and what it was given.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/cpi/{job_id}`
    ///
    /// Reference: section 5.14.2 查询 CPI 作业详情.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job. 1 to 128 characters.
    pub fn show_cpi_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowCpiJob {
        ShowCpiJob(
            Call::new(self, &SHOW_CPI_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("job_id", job_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Create a target optimization job.
    ///
    /// Starts a job that relaxes the structure of a target, alone or with a ligand, by molecular dynamics.
    /// Its state is in `show_target_opt_job`. If as many jobs run as the quota allows, it waits.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/target-optimization`
    ///
    /// Reference: section 5.15.1 创建靶点优化作业.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Target optimization job to create.
    pub fn create_target_opt_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateTargetOptJob,
    ) -> CreateTargetOptJob {
        CreateTargetOptJob(
            Call::new(self, &CREATE_TARGET_OPT_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Get a target optimization job.
    ///
    /// Returns the state of the job and what it was given.
    ///
    /// `GET
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/target-optimization/{job_id}`
    ///
    /// Reference: section 5.15.2 查询靶点优化作业详情.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job. 1 to 128 characters.
    pub fn show_target_opt_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowTargetOptJob {
        ShowTargetOptJob(
            Call::new(self, &SHOW_TARGET_OPT_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("job_id", job_id, &REQUIRED_LENGTH_1_128),
        )
    }
}

pub(crate) static CREATE_FEP_JOB: Operation = Operation {
    id: "create_fep_job",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/fep",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_fep_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateFepJob(Call<types::CreatedDrugJob>);

operation!(CreateFepJob, types::CreatedDrugJob);

pub(crate) static SHOW_FEP_JOB: Operation = Operation {
    id: "show_fep_job",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/fep/{job_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_fep_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowFepJob(Call<types::FepJob>);

operation!(ShowFepJob, types::FepJob);

pub(crate) static CREATE_DOCKING_JOB: Operation = Operation {
    id: "create_docking_job",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/docking",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_docking_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDockingJob(Call<types::CreatedDrugJob>);

operation!(CreateDockingJob, types::CreatedDrugJob);

pub(crate) static SHOW_DOCKING_JOB: Operation = Operation {
    id: "show_docking_job",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/docking/{job_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_docking_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowDockingJob(Call<types::DockingJob>);

operation!(ShowDockingJob, types::DockingJob);

pub(crate) static CREATE_CPI_JOB: Operation = Operation {
    id: "create_cpi_job",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/cpi",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_cpi_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCpiJob(Call<types::CreatedDrugJob>);

operation!(CreateCpiJob, types::CreatedDrugJob);

pub(crate) static SHOW_CPI_JOB: Operation = Operation {
    id: "show_cpi_job",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/cpi/{job_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_cpi_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowCpiJob(Call<types::CpiJob>);

operation!(ShowCpiJob, types::CpiJob);

pub(crate) static CREATE_TARGET_OPT_JOB: Operation = Operation {
    id: "create_target_opt_job",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/target-optimization",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_target_opt_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTargetOptJob(Call<types::CreatedDrugJob>);

operation!(CreateTargetOptJob, types::CreatedDrugJob);

pub(crate) static SHOW_TARGET_OPT_JOB: Operation = Operation {
    id: "show_target_opt_job",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/target-optimization/{job_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_target_opt_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowTargetOptJob(Call<types::TargetOptimizationJob>);

operation!(ShowTargetOptJob, types::TargetOptimizationJob);

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
