// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::paging::{Paging, Scheme, paged};
use crate::runtime::record::{IntoOption, Rule};
#[allow(unused_imports)]
use crate::runtime::waiting::{
    Ask, seen, unseen, Source, Starts, States, Waiting, waits, starts,
};
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # Nextflow engine
///
/// Installation and versions of the Nextflow engine.
impl Client {
    /// Install Nextflow.
    ///
    /// Installs either a `version` that the platform offers or an uploaded `file`; one of the two has to be
    /// given. A large file can be sent in parts, one request each. Follow the installation with
    /// `show_nextflow`. The service refuses to install Nextflow a second time. Refused with
    /// `eihealth.01090016` if an engine is installed; with `eihealth.01090018` if there is neither a
    /// version nor a file; with `eihealth.01090017` if what describes a part of the file is missing; with
    /// `eihealth.01090011` if the platform doesn't have the version.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let uploaded = client.install_nextflow_in_parts("nextflow-23.10.1-all").await?;
    /// println!("{} bytes", uploaded.bytes);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/nextflow/engines`
    ///
    /// Reference: section [4.8.1.1 安装
    /// Nextflow](https://support.huaweicloud.com/api-eihealth/InstallNextflow.html).
    #[inline]
    pub fn install_nextflow(&self) -> InstallNextflowRequest {
        let mut request = Request::new(self, &INSTALL_NEXTFLOW);
        request.form();
        InstallNextflowRequest(Call::new(request, reply::json))
    }
    /// Install Nextflow: one of any size, in as many parts as it needs.
    ///
    /// Each part is one call of [`install_nextflow`](Self::install_nextflow), whose documentation says what
    /// it does. See [`transfer`](crate::transfer) for progress, repeats, and going on after a failure.
    ///
    /// - `source`: The file: a path, or any other [`Source`](crate::transfer::Source).
    pub fn install_nextflow_in_parts(
        &self,
        source: impl Into<crate::runtime::transfer::Source>,
    ) -> crate::runtime::transfer::FileUpload<'static> {
        let mut request = Request::new(self, &INSTALL_NEXTFLOW);
        request.form();
        crate::runtime::transfer::FileUpload::new(
            request,
            &INSTALL_NEXTFLOW_PARTS,
            source.into(),
        )
    }
    /// Get the Nextflow engine.
    ///
    /// Returns the version of the engine, the state of its installation and the space it uses.
    ///
    /// - `id`: Id of the engine, as `install_nextflow` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let nextflow = client.show_nextflow("0000018F8B4E72C04A6D19E3B05F82D7").await?;
    /// println!("{:?}", nextflow.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/nextflow/engines/{id}`
    ///
    /// Reference: section [4.8.1.2 查询 Nextflow
    /// 配置详情](https://support.huaweicloud.com/api-eihealth/ShowNextflow.html).
    #[inline]
    pub fn show_nextflow(&self, id: impl Into<String>) -> ShowNextflowRequest {
        let mut request = Request::new(self, &SHOW_NEXTFLOW);
        request.path("id", id.into(), &REQUIRED_LENGTH_1_128);
        ShowNextflowRequest(Call::new(request, reply::json))
    }
    /// Uninstall Nextflow.
    ///
    /// Removes the Nextflow engine; answered with 202 when the removal goes on in the background.
    ///
    /// - `id`: Id of the engine, as `install_nextflow` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .uninstall_nextflow("0000018F8B4E72C04A6D19E3B05F82D7")
    ///     .start()
    ///     .await?
    ///     .wait()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/nextflow/engines/{id}`
    ///
    /// Reference: section [4.8.1.3 卸载
    /// Nextflow](https://support.huaweicloud.com/api-eihealth/UninstallNextflow.html).
    #[inline]
    pub fn uninstall_nextflow(&self, id: impl Into<String>) -> UninstallNextflowRequest {
        let mut request = Request::new(self, &UNINSTALL_NEXTFLOW);
        request.path("id", id.into(), &REQUIRED_LENGTH_1_128);
        UninstallNextflowRequest(Call::new(request, reply::empty))
    }
    /// Clear the Nextflow cache.
    ///
    /// Frees space that earlier jobs use. Follow it by the `cache_status` that `show_nextflow` gives.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.clean_nextflow_cache().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/nextflow/clean-cache`
    ///
    /// Reference: section [4.8.1.4 清理 Nextflow
    /// 缓存](https://support.huaweicloud.com/api-eihealth/CleanNextflowCache.html).
    #[inline]
    pub fn clean_nextflow_cache(&self) -> CleanNextflowCacheRequest {
        let request = Request::new(self, &CLEAN_NEXTFLOW_CACHE);
        CleanNextflowCacheRequest(Call::new(request, reply::empty))
    }
    /// List Nextflow versions.
    ///
    /// Returns the versions that `install_nextflow` can install without a file.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut versions = client.list_nextflow_version().items();
    /// while let Some(version) = versions.try_next().await? {
    ///     println!("{version:?}");
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/nextflow/versions`
    ///
    /// Reference: section [4.8.1.5 查询 Nextflow
    /// 版本列表](https://support.huaweicloud.com/api-eihealth/ListNextflowVersion.html).
    #[inline]
    pub fn list_nextflow_version(&self) -> ListNextflowVersionRequest {
        let request = Request::new(self, &LIST_NEXTFLOW_VERSION);
        ListNextflowVersionRequest(Call::new(request, reply::json))
    }
}

pub(crate) static INSTALL_NEXTFLOW: Operation = Operation::new(
    "install_nextflow",
    Method::POST,
    "/v1/{project_id}/nextflow/engines",
    Repeat::Refused,
    &CATALOGUE,
);

/// Install Nextflow: the request of [`Client::install_nextflow`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/nextflow/engines`
///
/// Reference: section [4.8.1.1 安装
/// Nextflow](https://support.huaweicloud.com/api-eihealth/InstallNextflow.html).
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct InstallNextflowRequest(Call<types::ResourceId>);

impl InstallNextflowRequest {
    /// Installation file, or this part of it. Leave it out to install a `version`.
    #[inline]
    pub fn file(mut self, file: impl Into<Upload>) -> Self {
        self.0.request.file("file", file.into());
        self
    }
    /// Number of this part, counted from 1.
    ///
    /// 1 to 128; default `1`.
    #[inline]
    pub fn part_number(mut self, part_number: impl Into<Option<i64>>) -> Self {
        let given: Option<i64> = part_number.into();
        match given {
            Some(part_number) => {
                self.0.request.part("part_number", &part_number, &RANGE_1_128)
            }
            None => self.0.request.unset("form", "part_number"),
        }
        self
    }
    /// Number of parts that the file is split into.
    ///
    /// 1 to 128; default `1`.
    #[inline]
    pub fn total_part(mut self, total_part: impl Into<Option<i64>>) -> Self {
        let given: Option<i64> = total_part.into();
        match given {
            Some(total_part) => {
                self.0.request.part("total_part", &total_part, &RANGE_1_128)
            }
            None => self.0.request.unset("form", "total_part"),
        }
        self
    }
    /// Id of the upload that the part belongs to. Needed with every part but the first.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn multipart_id<Form>(
        mut self,
        multipart_id: impl IntoOption<String, Form>,
    ) -> Self {
        let given: Option<String> = IntoOption::into_option(multipart_id);
        match given {
            Some(multipart_id) => {
                self.0
                    .request
                    .part::<String>("multipart_id", &multipart_id, &LENGTH_1_128)
            }
            None => self.0.request.unset("form", "multipart_id"),
        }
        self
    }
    /// Name of the installation file.
    ///
    /// 1 to 100 characters.
    #[inline]
    pub fn file_name<Form>(mut self, file_name: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(file_name);
        match given {
            Some(file_name) => {
                self.0.request.part::<String>("file_name", &file_name, &LENGTH_1_100)
            }
            None => self.0.request.unset("form", "file_name"),
        }
        self
    }
    /// Version to install, as `list_nextflow_version` gives it. Leave it out to upload a `file`.
    ///
    /// 1 to 50 characters.
    #[inline]
    pub fn version<Form>(mut self, version: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(version);
        match given {
            Some(version) => {
                self.0.request.part::<String>("version", &version, &LENGTH_1_50)
            }
            None => self.0.request.unset("form", "version"),
        }
        self
    }
}

operation!(InstallNextflowRequest, types::ResourceId);

impl InstallNextflowRequest {
    /// A copy to send as well; `None` if the content to send is a stream, of which there is only one.
    #[inline]
    pub fn try_clone(&self) -> Option<Self> {
        self.0.try_clone().map(Self)
    }
}

static INSTALL_NEXTFLOW_PARTS: crate::runtime::transfer::Parts = crate::runtime::transfer::Parts::new(
        "file",
        "part_number",
        "total_part",
        "multipart_id",
        128,
    )
    .name("file_name", &LENGTH_1_100);
static INSTALL_NEXTFLOW_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_NEXTFLOW,
    &[("id", Source::Field("id"))],
);

starts!(InstallNextflowRequest, INSTALL_NEXTFLOW_STARTS, types::ResourceId, seen, crate::generated::operations::wait_show_nextflow, types::NextflowEngine);

pub(crate) static SHOW_NEXTFLOW: Operation = Operation::new(
    "show_nextflow",
    Method::GET,
    "/v1/{project_id}/nextflow/engines/{id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get the Nextflow engine: the request of [`Client::show_nextflow`].
///
/// Answers with [`NextflowEngine`](crate::types::NextflowEngine).
///
/// `GET /v1/{project_id}/nextflow/engines/{id}`
///
/// Reference: section [4.8.1.2 查询 Nextflow
/// 配置详情](https://support.huaweicloud.com/api-eihealth/ShowNextflow.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowNextflowRequest(Call<types::NextflowEngine>);

operation!(ShowNextflowRequest, types::NextflowEngine);

static SHOW_NEXTFLOW_WAITING: Waiting = Waiting::new(
        "status",
        &States::NONE.success(&["success"]),
    )
    .reason("failed_reason")
    .done("progress");

#[inline]
pub(crate) fn wait_show_nextflow(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::NextflowEngine> {
    crate::waiting::Wait::new(request, &SHOW_NEXTFLOW_WAITING, Ask::One(reply::json))
}

waits!(ShowNextflowRequest, wait, wait_show_nextflow, types::NextflowEngine);

static SHOW_NEXTFLOW_CACHE_WAITING: Waiting = Waiting::new(
    "cache_status",
    &States::NONE,
);

#[inline]
pub(crate) fn wait_show_nextflow_cache(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::NextflowEngine> {
    crate::waiting::Wait::new(
        request,
        &SHOW_NEXTFLOW_CACHE_WAITING,
        Ask::One(reply::json),
    )
}

waits!(ShowNextflowRequest, wait_cache, wait_show_nextflow_cache, types::NextflowEngine);

pub(crate) static UNINSTALL_NEXTFLOW: Operation = Operation::new(
    "uninstall_nextflow",
    Method::DELETE,
    "/v1/{project_id}/nextflow/engines/{id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Uninstall Nextflow: the request of [`Client::uninstall_nextflow`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/nextflow/engines/{id}`
///
/// Reference: section [4.8.1.3 卸载
/// Nextflow](https://support.huaweicloud.com/api-eihealth/UninstallNextflow.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UninstallNextflowRequest(Call<()>);

operation!(UninstallNextflowRequest, ());

static UNINSTALL_NEXTFLOW_STARTS: Starts = Starts::new(
        &crate::generated::operations::SHOW_NEXTFLOW,
        &[("id", Source::Path("id"))],
    )
    .gone();

starts!(gone UninstallNextflowRequest, UNINSTALL_NEXTFLOW_STARTS, (), unseen, crate::generated::operations::wait_show_nextflow, types::NextflowEngine);

pub(crate) static CLEAN_NEXTFLOW_CACHE: Operation = Operation::new(
    "clean_nextflow_cache",
    Method::POST,
    "/v1/{project_id}/nextflow/clean-cache",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Clear the Nextflow cache: the request of [`Client::clean_nextflow_cache`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/nextflow/clean-cache`
///
/// Reference: section [4.8.1.4 清理 Nextflow
/// 缓存](https://support.huaweicloud.com/api-eihealth/CleanNextflowCache.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CleanNextflowCacheRequest(Call<()>);

operation!(CleanNextflowCacheRequest, ());

pub(crate) static LIST_NEXTFLOW_VERSION: Operation = Operation::new(
    "list_nextflow_version",
    Method::GET,
    "/v1/{project_id}/nextflow/versions",
    Repeat::Safe,
    &CATALOGUE,
);

/// List Nextflow versions: the request of [`Client::list_nextflow_version`].
///
/// Answers with [`NextflowVersionList`](crate::types::NextflowVersionList). [`items`](Self::items)
/// reads the list to its end.
///
/// `GET /v1/{project_id}/nextflow/versions`
///
/// Reference: section [4.8.1.5 查询 Nextflow
/// 版本列表](https://support.huaweicloud.com/api-eihealth/ListNextflowVersion.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNextflowVersionRequest(Call<types::NextflowVersionList>);

operation!(ListNextflowVersionRequest, types::NextflowVersionList);

pub(crate) static LIST_NEXTFLOW_VERSION_PAGES: Paging = Paging::new(
        "versions",
        Scheme::Whole,
    )
    .total("count");

paged!(whole ListNextflowVersionRequest, LIST_NEXTFLOW_VERSION_PAGES, types::NextflowVersionList[versions] => String);

static LENGTH_1_100: Rule = Rule::NONE.length(1, 100);
static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_1_50: Rule = Rule::NONE.length(1, 50);
static RANGE_1_128: Rule = Rule::NONE.range(1.0, 128.0);
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
