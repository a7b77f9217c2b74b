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
    /// Create a study.
    ///
    /// A study groups the jobs of one virtual drug screening.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies`
    ///
    /// Reference: section 4.1.4.1 创建 study.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Study to create.
    pub fn create_study(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateStudy,
    ) -> CreateStudy {
        CreateStudy(
            Call::new(self, &CREATE_STUDY, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Delete a study.
    ///
    /// Removes the study from the project.
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies/{study_id}`
    ///
    /// Reference: section 4.1.4.2 删除 study.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `study_id`: Id of the study. 1 to 128 characters.
    pub fn delete_study(
        &self,
        eihealth_project_id: impl Into<String>,
        study_id: impl Into<String>,
    ) -> DeleteStudy {
        DeleteStudy(
            Call::new(self, &DELETE_STUDY, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("study_id", study_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// List the jobs of a study.
    ///
    /// Returns every job of the study with its state and the database its results are in.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies/{study_id}/jobs`
    ///
    /// Reference: section 4.1.4.3 列举 study 所有作业.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `study_id`: Id of the study. 1 to 128 characters.
    pub fn list_study_job(
        &self,
        eihealth_project_id: impl Into<String>,
        study_id: impl Into<String>,
    ) -> ListStudyJob {
        ListStudyJob(
            Call::new(self, &LIST_STUDY_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("study_id", study_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Create a study job.
    ///
    /// Turns a result file of a workflow job into a database that can be searched. Follow it with
    /// `list_study_job`.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies/{study_id}/jobs`
    ///
    /// Reference: section 4.1.4.4 创建 study 作业.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `study_id`: Id of the study. 1 to 128 characters.
    /// - `body`: Workflow job to bring into a study, and the database that takes its results.
    pub fn create_study_job(
        &self,
        eihealth_project_id: impl Into<String>,
        study_id: impl Into<String>,
        body: types::CreateStudyJob,
    ) -> CreateStudyJob {
        CreateStudyJob(
            Call::new(self, &CREATE_STUDY_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("study_id", study_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// List studies.
    ///
    /// Returns the studies of all platform projects the caller can see, each with its latest job.
    ///
    /// `GET /v1/{project_id}/studies`
    ///
    /// Reference: section 4.1.4.5 列举 study.
    pub fn list_study(&self) -> ListStudy {
        ListStudy(Call::new(self, &LIST_STUDY, reply::json))
    }
    /// Get the extreme values of a study job.
    ///
    /// Returns the largest and the smallest value of the result table, and where they stand in it.
    ///
    /// `GET
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies/{study_id}/jobs/{job_id}/extremum`
    ///
    /// Reference: section 4.1.4.6 获取 study 作业的最值信息.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `study_id`: Id of the study. 1 to 128 characters.
    /// - `job_id`: Id of the study job, as `list_study_job` gives it. 1 to 128 characters.
    pub fn show_extremum_info(
        &self,
        eihealth_project_id: impl Into<String>,
        study_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowExtremumInfo {
        ShowExtremumInfo(
            Call::new(self, &SHOW_EXTREMUM_INFO, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("study_id", study_id, &REQUIRED_LENGTH_1_128)
                .path("job_id", job_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Get the 3D structure of a study job.
    ///
    /// Returns the structure of one ligand bound to one receptor as text.
    ///
    /// `GET
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies/{study_id}/jobs/{job_id}/3d-structure`
    ///
    /// Reference: section 4.1.4.7 获取生成 study 作业 3D 结构的内容.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `study_id`: Id of the study. 1 to 128 characters.
    /// - `job_id`: Id of the study job, as `list_study_job` gives it. 1 to 128 characters.
    /// - `ligand`: Name of the ligand, as in the result table. 1 to 200 characters.
    /// - `receptor`: Name of the receptor, as in the result table. 1 to 200 characters.
    pub fn show3d_structure_content(
        &self,
        eihealth_project_id: impl Into<String>,
        study_id: impl Into<String>,
        job_id: impl Into<String>,
        ligand: impl Into<String>,
        receptor: impl Into<String>,
    ) -> Show3dStructureContent {
        Show3dStructureContent(
            Call::new(self, &SHOW3D_STRUCTURE_CONTENT, reply::text)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("study_id", study_id, &REQUIRED_LENGTH_1_128)
                .path("job_id", job_id, &REQUIRED_LENGTH_1_128)
                .query::<String>("ligand", ligand.into(), &REQUIRED_LENGTH_1_200)
                .query::<String>("receptor", receptor.into(), &REQUIRED_LENGTH_1_200),
        )
    }
}

pub(crate) static CREATE_STUDY: Operation = Operation {
    id: "create_study",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_study`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateStudy(Call<types::ResourceId>);

operation!(CreateStudy, types::ResourceId);

pub(crate) static DELETE_STUDY: Operation = Operation {
    id: "delete_study",
    method: Method::DELETE,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies/{study_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_study`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteStudy(Call<()>);

operation!(DeleteStudy, ());

pub(crate) static LIST_STUDY_JOB: Operation = Operation {
    id: "list_study_job",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies/{study_id}/jobs",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_study_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStudyJob(Call<types::StudyJobList>);

operation!(ListStudyJob, types::StudyJobList);

pub(crate) static CREATE_STUDY_JOB: Operation = Operation {
    id: "create_study_job",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies/{study_id}/jobs",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_study_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateStudyJob(Call<types::ResourceId>);

operation!(CreateStudyJob, types::ResourceId);

pub(crate) static LIST_STUDY: Operation = Operation {
    id: "list_study",
    method: Method::GET,
    path: "/v1/{project_id}/studies",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_study`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStudy(Call<types::StudyList>);

operation!(ListStudy, types::StudyList);

pub(crate) static SHOW_EXTREMUM_INFO: Operation = Operation {
    id: "show_extremum_info",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies/{study_id}/jobs/{job_id}/extremum",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_extremum_info`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowExtremumInfo(Call<types::StudyExtrema>);

operation!(ShowExtremumInfo, types::StudyExtrema);

pub(crate) static SHOW3D_STRUCTURE_CONTENT: Operation = Operation {
    id: "show3d_structure_content",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies/{study_id}/jobs/{job_id}/3d-structure",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show3d_structure_content`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Show3dStructureContent(Call<String>);

operation!(Show3dStructureContent, String);

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_LENGTH_1_200: Rule = Rule::NONE.required().length(1, 200);
