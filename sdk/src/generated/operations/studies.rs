// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::paging::{Paging, Scheme, paged, taken};
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

/// # Studies
///
/// Virtual screening studies of a platform project and the jobs that load their results.
impl Client {
    /// Create a study.
    ///
    /// A study groups the jobs of one virtual drug screening. Refused with `eihealth.01020024` if the
    /// caller is not on the whitelist.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Study to create.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::CreateStudy;
    ///
    /// let body = CreateStudy::new("egfr-inhibitors")
    ///     .description("Docking of kinase inhibitors to EGFR");
    /// let created = client.create_study("my-project", body).await?;
    /// println!("{:?}", created.id);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies`
    ///
    /// Reference: section [4.1.4.1 创建
    /// study](https://support.huaweicloud.com/api-eihealth/CreateStudy.html).
    #[inline]
    pub fn create_study(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateStudy,
    ) -> CreateStudyRequest {
        let mut request = Request::new(self, &CREATE_STUDY);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CreateStudyRequest(Call::new(request, reply::json))
    }
    /// Delete a study.
    ///
    /// Removes the study from the project. Refused with `eihealth.01020024` if the caller is not on the
    /// whitelist.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `study_id`: Id of the study. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.delete_study("my-project", "e57d0b42-9a1c-4d68-b3f7-20c8e6a49d15").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies/{study_id}`
    ///
    /// Reference: section [4.1.4.2 删除
    /// study](https://support.huaweicloud.com/api-eihealth/DeleteStudy.html).
    #[inline]
    pub fn delete_study(
        &self,
        eihealth_project_id: impl Into<String>,
        study_id: impl Into<String>,
    ) -> DeleteStudyRequest {
        let mut request = Request::new(self, &DELETE_STUDY);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("study_id", study_id.into(), &REQUIRED_LENGTH_1_128);
        DeleteStudyRequest(Call::new(request, reply::empty))
    }
    /// List the jobs of a study.
    ///
    /// Returns every job of the study with its state and the database its results are in. Refused with
    /// `eihealth.01020024` if the caller is not on the whitelist.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `study_id`: Id of the study. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut jobs = client
    ///     .list_study_job("my-project", "e57d0b42-9a1c-4d68-b3f7-20c8e6a49d15")
    ///     .items();
    /// while let Some(job) = jobs.try_next().await? {
    ///     println!("{:?} {:?}", job.name, job.status);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies/{study_id}/jobs`
    ///
    /// Reference: section [4.1.4.3 列举 study
    /// 所有作业](https://support.huaweicloud.com/api-eihealth/ListStudyJob.html).
    #[inline]
    pub fn list_study_job(
        &self,
        eihealth_project_id: impl Into<String>,
        study_id: impl Into<String>,
    ) -> ListStudyJobRequest {
        let mut request = Request::new(self, &LIST_STUDY_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("study_id", study_id.into(), &REQUIRED_LENGTH_1_128);
        ListStudyJobRequest(Call::new(request, reply::json))
    }
    /// Create a study job.
    ///
    /// Turns a result file of a workflow job into a database that can be searched. Follow it with
    /// `list_study_job`. Refused with `eihealth.01020024` if the caller is not on the whitelist; with
    /// `eihealth.01020026` if the workflow is not built in and there is no template; with
    /// `eihealth.01020027` if the workflow is built in and there is a template; with `eihealth.01020025` if
    /// there are more than 97 receptor files; with `eihealth.01020030` if the name of a receptor file can't
    /// be that of a column.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `study_id`: Id of the study. 1 to 128 characters.
    /// - `body`: Workflow job to bring into a study, and the database that takes its results.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{CreateStudyJob, StudyOutputFileType};
    ///
    /// let body = CreateStudyJob::new(
    ///     "a70d5c28-e4b6-4f19-8d3c-96f1b2e0754d",
    ///     "egfr_docking",
    ///     "/docking/scores.csv",
    ///     StudyOutputFileType::Csv,
    /// )
    /// .template_id("2b9f7e60-35c1-4da8-b8e4-d17a60c3f952");
    /// let item = client
    ///     .create_study_job("my-project", "e57d0b42-9a1c-4d68-b3f7-20c8e6a49d15", body)
    ///     .start()
    ///     .await?
    ///     .wait()
    ///     .await?;
    /// println!("{:?} {:?}", item.name, item.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies/{study_id}/jobs`
    ///
    /// Reference: section [4.1.4.4 创建 study
    /// 作业](https://support.huaweicloud.com/api-eihealth/CreateStudyJob.html).
    #[inline]
    pub fn create_study_job(
        &self,
        eihealth_project_id: impl Into<String>,
        study_id: impl Into<String>,
        body: types::CreateStudyJob,
    ) -> CreateStudyJobRequest {
        let mut request = Request::new(self, &CREATE_STUDY_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("study_id", study_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        CreateStudyJobRequest(Call::new(request, reply::json))
    }
    /// List studies.
    ///
    /// Returns the studies of all platform projects the caller can see, each with its latest job. Refused
    /// with `eihealth.01020024` if the caller is not on the whitelist.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut studies = client.list_study().items();
    /// while let Some(study) = studies.try_next().await? {
    ///     println!("{:?} {:?}", study.id, study.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/studies`
    ///
    /// Reference: section [4.1.4.5 列举 study](https://support.huaweicloud.com/api-eihealth/ListStudy.html).
    #[inline]
    pub fn list_study(&self) -> ListStudyRequest {
        let request = Request::new(self, &LIST_STUDY);
        ListStudyRequest(Call::new(request, reply::json))
    }
    /// Get the extreme values of a study job.
    ///
    /// Returns the largest and the smallest value of the result table, and where they stand in it. Refused
    /// with `eihealth.01020024` if the caller is not on the whitelist.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `study_id`: Id of the study. 1 to 128 characters.
    /// - `job_id`: Id of the study job, as `list_study_job` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let info = client
    ///     .show_extremum_info(
    ///         "my-project",
    ///         "e57d0b42-9a1c-4d68-b3f7-20c8e6a49d15",
    ///         "4ab8f6d3-71e0-4c59-86d2-f39b05c17e80",
    ///     )
    ///     .await?;
    /// println!("{:?}", info.maximum);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies/{study_id}/jobs/{job_id}/extremum`
    ///
    /// Reference: section [4.1.4.6 获取 study
    /// 作业的最值信息](https://support.huaweicloud.com/api-eihealth/ShowExtremumInfo.html).
    #[inline]
    pub fn show_extremum_info(
        &self,
        eihealth_project_id: impl Into<String>,
        study_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowExtremumInfoRequest {
        let mut request = Request::new(self, &SHOW_EXTREMUM_INFO);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("study_id", study_id.into(), &REQUIRED_LENGTH_1_128);
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        ShowExtremumInfoRequest(Call::new(request, reply::json))
    }
    /// Get the 3D structure of a study job.
    ///
    /// Returns the structure of one ligand bound to one receptor as text. Refused with `eihealth.01020024`
    /// if the caller is not on the whitelist.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `study_id`: Id of the study. 1 to 128 characters.
    /// - `job_id`: Id of the study job, as `list_study_job` gives it. 1 to 128 characters.
    /// - `ligand`: Name of the ligand, as in the result table. 1 to 200 characters.
    /// - `receptor`: Name of the receptor, as in the result table. 1 to 200 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client
    ///     .show3d_structure_content(
    ///         "my-project",
    ///         "e57d0b42-9a1c-4d68-b3f7-20c8e6a49d15",
    ///         "4ab8f6d3-71e0-4c59-86d2-f39b05c17e80",
    ///         "aspirin",
    ///         "1M17",
    ///     )
    ///     .await?
    ///     .into_inner();
    /// println!("{text}");
    /// # Ok(()) }
    /// ```
    ///
    /// `GET
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies/{study_id}/jobs/{job_id}/3d-structure`
    ///
    /// Reference: section [4.1.4.7 获取生成 study 作业 3D
    /// 结构的内容](https://support.huaweicloud.com/api-eihealth/Show3dStructureContent.html).
    #[inline]
    pub fn show3d_structure_content(
        &self,
        eihealth_project_id: impl Into<String>,
        study_id: impl Into<String>,
        job_id: impl Into<String>,
        ligand: impl Into<String>,
        receptor: impl Into<String>,
    ) -> Show3dStructureContentRequest {
        let mut request = Request::new(self, &SHOW3D_STRUCTURE_CONTENT);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("study_id", study_id.into(), &REQUIRED_LENGTH_1_128);
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        request.query::<String>("ligand", ligand.into(), &REQUIRED_LENGTH_1_200);
        request.query::<String>("receptor", receptor.into(), &REQUIRED_LENGTH_1_200);
        Show3dStructureContentRequest(Call::new(request, reply::text))
    }
}

pub(crate) static CREATE_STUDY: Operation = Operation::new(
    "create_study",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Create a study: the request of [`Client::create_study`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies`
///
/// Reference: section [4.1.4.1 创建
/// study](https://support.huaweicloud.com/api-eihealth/CreateStudy.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateStudyRequest(Call<types::ResourceId>);

operation!(CreateStudyRequest, types::ResourceId);

pub(crate) static DELETE_STUDY: Operation = Operation::new(
    "delete_study",
    Method::DELETE,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies/{study_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete a study: the request of [`Client::delete_study`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies/{study_id}`
///
/// Reference: section [4.1.4.2 删除
/// study](https://support.huaweicloud.com/api-eihealth/DeleteStudy.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteStudyRequest(Call<()>);

operation!(DeleteStudyRequest, ());

pub(crate) static LIST_STUDY_JOB: Operation = Operation::new(
    "list_study_job",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies/{study_id}/jobs",
    Repeat::Safe,
    &CATALOGUE,
);

/// List the jobs of a study: the request of [`Client::list_study_job`].
///
/// Answers with [`StudyJobList`](crate::types::StudyJobList). [`items`](Self::items) reads the list to
/// its end.
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies/{study_id}/jobs`
///
/// Reference: section [4.1.4.3 列举 study
/// 所有作业](https://support.huaweicloud.com/api-eihealth/ListStudyJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStudyJobRequest(Call<types::StudyJobList>);

operation!(ListStudyJobRequest, types::StudyJobList);

pub(crate) static LIST_STUDY_JOB_PAGES: Paging = Paging::new("jobs", Scheme::Whole)
    .id("id")
    .total("count");

paged!(whole ListStudyJobRequest, LIST_STUDY_JOB_PAGES, types::StudyJobList[jobs] => types::StudyJob);

static LIST_STUDY_JOB_WAITING: Waiting = Waiting::new(
        "status",
        &States::NONE.progress(&["RUNNING"]),
    )
    .id("id");

#[inline]
pub(crate) fn wait_list_study_job(
    request: Request,
    id: String,
) -> crate::waiting::Wait<types::StudyJob> {
    crate::waiting::Wait::new(
        request,
        &LIST_STUDY_JOB_WAITING,
        Ask::Item {
            paging: &LIST_STUDY_JOB_PAGES,
            read: |answer, engine| {
                taken::<
                    types::StudyJobList,
                    types::StudyJob,
                >(answer, engine, reply::json, |page| page.jobs.take())
            },
            id,
        },
    )
}

waits!(item ListStudyJobRequest, wait_for, wait_list_study_job, types::StudyJob);

pub(crate) static CREATE_STUDY_JOB: Operation = Operation::new(
    "create_study_job",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies/{study_id}/jobs",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Create a study job: the request of [`Client::create_study_job`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies/{study_id}/jobs`
///
/// Reference: section [4.1.4.4 创建 study
/// 作业](https://support.huaweicloud.com/api-eihealth/CreateStudyJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateStudyJobRequest(Call<types::ResourceId>);

operation!(CreateStudyJobRequest, types::ResourceId);

static CREATE_STUDY_JOB_STARTS: Starts = Starts::new(
        &crate::generated::operations::LIST_STUDY_JOB,
        &[
            ("eihealth_project_id", Source::Path("eihealth_project_id")),
            ("study_id", Source::Path("study_id")),
        ],
    )
    .item(Source::Field("id"));

starts!(CreateStudyJobRequest, CREATE_STUDY_JOB_STARTS, types::ResourceId, seen, crate::generated::operations::wait_list_study_job, types::StudyJob);

pub(crate) static LIST_STUDY: Operation = Operation::new(
    "list_study",
    Method::GET,
    "/v1/{project_id}/studies",
    Repeat::Safe,
    &CATALOGUE,
);

/// List studies: the request of [`Client::list_study`].
///
/// Answers with [`StudyList`](crate::types::StudyList). [`items`](Self::items) reads the list to its
/// end.
///
/// `GET /v1/{project_id}/studies`
///
/// Reference: section [4.1.4.5 列举 study](https://support.huaweicloud.com/api-eihealth/ListStudy.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStudyRequest(Call<types::StudyList>);

operation!(ListStudyRequest, types::StudyList);

pub(crate) static LIST_STUDY_PAGES: Paging = Paging::new("studies", Scheme::Whole)
    .id("id")
    .total("count");

paged!(whole ListStudyRequest, LIST_STUDY_PAGES, types::StudyList[studies] => types::Study);

pub(crate) static SHOW_EXTREMUM_INFO: Operation = Operation::new(
    "show_extremum_info",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies/{study_id}/jobs/{job_id}/extremum",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get the extreme values of a study job: the request of [`Client::show_extremum_info`].
///
/// Answers with [`StudyExtrema`](crate::types::StudyExtrema).
///
/// `GET
/// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies/{study_id}/jobs/{job_id}/extremum`
///
/// Reference: section [4.1.4.6 获取 study
/// 作业的最值信息](https://support.huaweicloud.com/api-eihealth/ShowExtremumInfo.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowExtremumInfoRequest(Call<types::StudyExtrema>);

operation!(ShowExtremumInfoRequest, types::StudyExtrema);

pub(crate) static SHOW3D_STRUCTURE_CONTENT: Operation = Operation::new(
    "show3d_structure_content",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies/{study_id}/jobs/{job_id}/3d-structure",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get the 3D structure of a study job: the request of [`Client::show3d_structure_content`].
///
/// Answers with a text.
///
/// `GET
/// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/studies/{study_id}/jobs/{job_id}/3d-structure`
///
/// Reference: section [4.1.4.7 获取生成 study 作业 3D
/// 结构的内容](https://support.huaweicloud.com/api-eihealth/Show3dStructureContent.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Show3dStructureContentRequest(Call<String>);

operation!(Show3dStructureContentRequest, String);

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_LENGTH_1_200: Rule = Rule::NONE.required().length(1, 200);
