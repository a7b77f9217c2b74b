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
    /// Create a synthesis planning job.
    ///
    /// Starts a job that plans routes to synthesize a molecule. Its state is in `show_synthesis_job`. If as
    /// many jobs run as the quota allows, it waits.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/synthesis`
    ///
    /// Reference: section 5.7.1 创建分子合成路径规划作业.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Synthesis planning job to create.
    pub fn create_synthesis_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateSynthesisJob,
    ) -> CreateSynthesisJob {
        CreateSynthesisJob(
            Call::new(self, &CREATE_SYNTHESIS_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Get a synthesis planning job.
    ///
    /// Returns the state of the job and what it was given.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/synthesis/{job_id}`
    ///
    /// Reference: section 5.7.2 查询分子合成路径规划作业详情.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job. 1 to 128 characters.
    pub fn show_synthesis_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowSynthesisJob {
        ShowSynthesisJob(
            Call::new(self, &SHOW_SYNTHESIS_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("job_id", job_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Create a molecule optimization job.
    ///
    /// Starts a job that derives molecules with better properties from a given one. Its state is in
    /// `show_optm_job`. If as many jobs run as the quota allows, it waits.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/optimization`
    ///
    /// Reference: section 5.8.1 创建分子优化作业.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Molecule optimization job to create.
    pub fn create_optm_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateOptmJob,
    ) -> CreateOptmJob {
        CreateOptmJob(
            Call::new(self, &CREATE_OPTM_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Get a molecule optimization job.
    ///
    /// Returns the state of the job, what it was given, and the outcome of clustering its results if that
    /// was asked for.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/optimization/{job_id}`
    ///
    /// Reference: section 5.8.2 查询分子优化作业详情.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job. 1 to 128 characters.
    pub fn show_optm_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowOptmJob {
        ShowOptmJob(
            Call::new(self, &SHOW_OPTM_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("job_id", job_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Create a property prediction job.
    ///
    /// Starts a job that predicts the ADMET properties of the molecules of a file, and those of own models
    /// if given. Its state is in `show_admet_job`. If as many jobs run as the quota allows, it waits.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/admet`
    ///
    /// Reference: section 5.11.1 创建分子属性预测作业.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Property prediction job to create.
    pub fn create_admet_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateAdmetJob,
    ) -> CreateAdmetJob {
        CreateAdmetJob(
            Call::new(self, &CREATE_ADMET_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Get a property prediction job.
    ///
    /// Returns the state of the job, what it was given, how many of its inputs failed and why, and the
    /// outcome of clustering its results if that was asked for.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/admet/{job_id}`
    ///
    /// Reference: section 5.11.2 查询分子属性预测作业详情.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job. 1 to 128 characters.
    pub fn show_admet_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowAdmetJob {
        ShowAdmetJob(
            Call::new(self, &SHOW_ADMET_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("job_id", job_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Create a molecule search job.
    ///
    /// Starts a job that searches databases for the molecules most similar to a given one. Its state is in
    /// `show_search_job`. If as many jobs run as the quota allows, it waits.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/search`
    ///
    /// Reference: section 5.12.1 创建分子搜索作业.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Molecule search job to create.
    pub fn create_search_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateSearchJob,
    ) -> CreateSearchJob {
        CreateSearchJob(
            Call::new(self, &CREATE_SEARCH_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Get a molecule search job.
    ///
    /// Returns the state of the job, what it was given, and why inputs failed if any did.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/search/{job_id}`
    ///
    /// Reference: section 5.12.2 查询分子搜索作业详情.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job. 1 to 128 characters.
    pub fn show_search_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowSearchJob {
        ShowSearchJob(
            Call::new(self, &SHOW_SEARCH_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("job_id", job_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Create a molecule generation job.
    ///
    /// Starts a job that generates molecules from a set of given ones, within constraints. Its state is in
    /// `show_gen_job`. If as many jobs run as the quota allows, it waits.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/generation`
    ///
    /// Reference: section 5.13.1 创建分子生成作业.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Molecule generation job to create.
    pub fn create_gen_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateGenJob,
    ) -> CreateGenJob {
        CreateGenJob(
            Call::new(self, &CREATE_GEN_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Get a molecule generation job.
    ///
    /// Returns the state of the job and what it was given.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/generation/{job_id}`
    ///
    /// Reference: section 5.13.2 查询分子生成作业详情.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job. 1 to 128 characters.
    pub fn show_gen_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowGenJob {
        ShowGenJob(
            Call::new(self, &SHOW_GEN_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("job_id", job_id, &REQUIRED_LENGTH_1_128),
        )
    }
}

pub(crate) static CREATE_SYNTHESIS_JOB: Operation = Operation {
    id: "create_synthesis_job",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/synthesis",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_synthesis_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSynthesisJob(Call<types::CreatedDrugJob>);

operation!(CreateSynthesisJob, types::CreatedDrugJob);

pub(crate) static SHOW_SYNTHESIS_JOB: Operation = Operation {
    id: "show_synthesis_job",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/synthesis/{job_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_synthesis_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowSynthesisJob(Call<types::SynthesisJob>);

operation!(ShowSynthesisJob, types::SynthesisJob);

pub(crate) static CREATE_OPTM_JOB: Operation = Operation {
    id: "create_optm_job",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/optimization",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_optm_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOptmJob(Call<types::CreatedDrugJob>);

operation!(CreateOptmJob, types::CreatedDrugJob);

pub(crate) static SHOW_OPTM_JOB: Operation = Operation {
    id: "show_optm_job",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/optimization/{job_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_optm_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowOptmJob(Call<types::OptimizationJob>);

operation!(ShowOptmJob, types::OptimizationJob);

pub(crate) static CREATE_ADMET_JOB: Operation = Operation {
    id: "create_admet_job",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/admet",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_admet_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAdmetJob(Call<types::CreatedDrugJob>);

operation!(CreateAdmetJob, types::CreatedDrugJob);

pub(crate) static SHOW_ADMET_JOB: Operation = Operation {
    id: "show_admet_job",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/admet/{job_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_admet_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowAdmetJob(Call<types::AdmetJob>);

operation!(ShowAdmetJob, types::AdmetJob);

pub(crate) static CREATE_SEARCH_JOB: Operation = Operation {
    id: "create_search_job",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/search",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_search_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSearchJob(Call<types::CreatedDrugJob>);

operation!(CreateSearchJob, types::CreatedDrugJob);

pub(crate) static SHOW_SEARCH_JOB: Operation = Operation {
    id: "show_search_job",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/search/{job_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_search_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowSearchJob(Call<types::SearchJob>);

operation!(ShowSearchJob, types::SearchJob);

pub(crate) static CREATE_GEN_JOB: Operation = Operation {
    id: "create_gen_job",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/generation",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_gen_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateGenJob(Call<types::CreatedDrugJob>);

operation!(CreateGenJob, types::CreatedDrugJob);

pub(crate) static SHOW_GEN_JOB: Operation = Operation {
    id: "show_gen_job",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/generation/{job_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_gen_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowGenJob(Call<types::GenerationJob>);

operation!(ShowGenJob, types::GenerationJob);

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
