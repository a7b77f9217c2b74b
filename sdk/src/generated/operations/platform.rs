// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::paging::{Paging, Scheme, paged};
use crate::runtime::record::Rule;
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # Job settings
///
/// Platform-wide settings of jobs.
impl Client {
    /// Get the number of job records that are kept.
    ///
    /// Returns the clean-up setting of jobs: the number of records that the platform keeps.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let config = client.show_job_config().await?;
    /// println!("{:?}", config.job_retain_number);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/system/job-config`
    ///
    /// Reference: section [4.2.5.1
    /// 获取作业配置](https://support.huaweicloud.com/api-eihealth/ShowJobConfig.html).
    #[inline]
    pub fn show_job_config(&self) -> ShowJobConfigRequest {
        let request = Request::new(self, &SHOW_JOB_CONFIG);
        ShowJobConfigRequest(Call::new(request, reply::json))
    }
    /// Set how many job records are kept.
    ///
    /// Sets the number of job records that the platform keeps, 5,000,000 unless changed.
    ///
    /// - `body`: Clean-up setting of jobs.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::JobConfig;
    ///
    /// client.update_job_config(JobConfig::new(2000000)).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/system/job-config`
    ///
    /// Reference: section [4.2.5.2
    /// 设置作业配置](https://support.huaweicloud.com/api-eihealth/UpdateJobConfig.html).
    #[inline]
    pub fn update_job_config(&self, body: types::JobConfig) -> UpdateJobConfigRequest {
        let mut request = Request::new(self, &UPDATE_JOB_CONFIG);
        request.json(&body, &REQUIRED);
        UpdateJobConfigRequest(Call::new(request, reply::empty))
    }
}

/// # Overview
///
/// What the platform holds, at a glance.
impl Client {
    /// Get an overview of the platform.
    ///
    /// Returns the stored volume, the number of projects and the billing state of the platform.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let overview = client.show_overview().await?;
    /// println!("{:?} {:?}", overview.id, overview.storage);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/system/overview`
    ///
    /// Reference: section [4.2.9.1
    /// 获取医疗平台信息](https://support.huaweicloud.com/api-eihealth/ShowOverview.html).
    #[inline]
    pub fn show_overview(&self) -> ShowOverviewRequest {
        let request = Request::new(self, &SHOW_OVERVIEW);
        ShowOverviewRequest(Call::new(request, reply::json))
    }
}

/// # Platform settings
///
/// Environment, vendor and archive settings of the platform.
impl Client {
    /// Get the environment of the platform.
    ///
    /// Returns how the platform is deployed and which of its optional parts are there.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let env = client.show_env().await?;
    /// println!("{:?} {:?}", env.dev_user_pool, env.has_dev);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/system/configs`
    ///
    /// Reference: section [4.2.13.1 查询系统配置列表](https://support.huaweicloud.com/api-eihealth/ShowEnv.html).
    #[inline]
    pub fn show_env(&self) -> ShowEnvRequest {
        let request = Request::new(self, &SHOW_ENV);
        ShowEnvRequest(Call::new(request, reply::json))
    }
    /// Get the vendor name and logo of the platform.
    ///
    /// Returns the vendor name and logo that were set with `update_vendor`.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let vendor = client.show_vendor().await?;
    /// println!("{:?} {:?}", vendor.name, vendor.logo);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/system/vendor-config`
    ///
    /// Reference: section [4.2.13.2 获取供应商配置](https://support.huaweicloud.com/api-eihealth/ShowVendor.html).
    #[inline]
    pub fn show_vendor(&self) -> ShowVendorRequest {
        let request = Request::new(self, &SHOW_VENDOR);
        ShowVendorRequest(Call::new(request, reply::json))
    }
    /// Set the vendor name and logo of the platform.
    ///
    /// Uploads a logo and sets the vendor name, in place of those set before.
    ///
    /// - `file`: Logo image file.
    /// - `name`: Display name of the vendor. 1 to 30 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::Upload;
    ///
    /// client
    ///     .update_vendor(
    ///         Upload::from(std::fs::read("file")?).file_name("file"),
    ///         "Riverside Genome Center",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/system/vendor-config`
    ///
    /// Reference: section [4.2.13.3
    /// 设置供应商配置](https://support.huaweicloud.com/api-eihealth/UpdateVendor.html).
    #[inline]
    pub fn update_vendor(
        &self,
        file: impl Into<Upload>,
        name: impl Into<String>,
    ) -> UpdateVendorRequest {
        let mut request = Request::new(self, &UPDATE_VENDOR);
        request.form();
        request.file("file", file.into());
        request.part::<String>("name", &name.into(), &REQUIRED_LENGTH_1_30);
        UpdateVendorRequest(Call::new(request, reply::empty))
    }
    /// List regions for cross-region archiving.
    ///
    /// Returns the regions that data can be archived to, and which of them is in use.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut configs = client.list_archive_configs().items();
    /// while let Some(config) = configs.try_next().await? {
    ///     println!("{:?} {:?}", config.region_id, config.current_region);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/system/archive-configs`
    ///
    /// Reference: section [4.2.13.4
    /// 获取跨域归档配置](https://support.huaweicloud.com/api-eihealth/ListArchiveConfigs.html).
    #[inline]
    pub fn list_archive_configs(&self) -> ListArchiveConfigsRequest {
        let request = Request::new(self, &LIST_ARCHIVE_CONFIGS);
        ListArchiveConfigsRequest(Call::new(request, reply::json))
    }
    /// Choose the region for cross-region archiving.
    ///
    /// Makes a region the one that data is archived to. It must be one that `list_archive_configs` gives.
    /// Refused with `eihealth.01010065` if data can't be archived to the region.
    ///
    /// - `region_id`: Region to archive data to, such as `cn-east-3`. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.update_archive_config("cn-east-3").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/system/archive-configs/{region_id}`
    ///
    /// Reference: section [4.2.13.5
    /// 修改跨域归档设置](https://support.huaweicloud.com/api-eihealth/UpdateArchiveConfig.html).
    #[inline]
    pub fn update_archive_config(
        &self,
        region_id: impl Into<String>,
    ) -> UpdateArchiveConfigRequest {
        let mut request = Request::new(self, &UPDATE_ARCHIVE_CONFIG);
        request.path("region_id", region_id.into(), &REQUIRED_LENGTH_1_128);
        UpdateArchiveConfigRequest(Call::new(request, reply::empty))
    }
}

/// # Quotas
///
/// Quotas of the platform and their use.
impl Client {
    /// List quotas of the platform and their use.
    ///
    /// Returns each quota of the platform with its limit and use.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut quotas = client.list_quota().items();
    /// while let Some(quota) = quotas.try_next().await? {
    ///     println!("{:?} {:?}", quota.name, quota.total);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/quotas`
    ///
    /// Reference: section [4.2.14.1
    /// 获取当前系统配额及资源使用情况](https://support.huaweicloud.com/api-eihealth/ListQuota.html).
    #[inline]
    pub fn list_quota(&self) -> ListQuotaRequest {
        let request = Request::new(self, &LIST_QUOTA);
        ListQuotaRequest(Call::new(request, reply::json))
    }
}

pub(crate) static SHOW_JOB_CONFIG: Operation = Operation::new(
    "show_job_config",
    Method::GET,
    "/v1/{project_id}/system/job-config",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get the number of job records that are kept: the request of [`Client::show_job_config`].
///
/// Answers with [`JobConfig`](crate::types::JobConfig).
///
/// `GET /v1/{project_id}/system/job-config`
///
/// Reference: section [4.2.5.1
/// 获取作业配置](https://support.huaweicloud.com/api-eihealth/ShowJobConfig.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowJobConfigRequest(Call<types::JobConfig>);

operation!(ShowJobConfigRequest, types::JobConfig);

pub(crate) static UPDATE_JOB_CONFIG: Operation = Operation::new(
    "update_job_config",
    Method::PUT,
    "/v1/{project_id}/system/job-config",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Set how many job records are kept: the request of [`Client::update_job_config`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/system/job-config`
///
/// Reference: section [4.2.5.2
/// 设置作业配置](https://support.huaweicloud.com/api-eihealth/UpdateJobConfig.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateJobConfigRequest(Call<()>);

operation!(UpdateJobConfigRequest, ());

pub(crate) static SHOW_OVERVIEW: Operation = Operation::new(
    "show_overview",
    Method::GET,
    "/v1/{project_id}/system/overview",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get an overview of the platform: the request of [`Client::show_overview`].
///
/// Answers with [`PlatformOverview`](crate::types::PlatformOverview).
///
/// `GET /v1/{project_id}/system/overview`
///
/// Reference: section [4.2.9.1
/// 获取医疗平台信息](https://support.huaweicloud.com/api-eihealth/ShowOverview.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowOverviewRequest(Call<types::PlatformOverview>);

operation!(ShowOverviewRequest, types::PlatformOverview);

pub(crate) static SHOW_ENV: Operation = Operation::new(
    "show_env",
    Method::GET,
    "/v1/{project_id}/system/configs",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get the environment of the platform: the request of [`Client::show_env`].
///
/// Answers with [`PlatformEnvironment`](crate::types::PlatformEnvironment).
///
/// `GET /v1/{project_id}/system/configs`
///
/// Reference: section [4.2.13.1 查询系统配置列表](https://support.huaweicloud.com/api-eihealth/ShowEnv.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowEnvRequest(Call<types::PlatformEnvironment>);

operation!(ShowEnvRequest, types::PlatformEnvironment);

pub(crate) static SHOW_VENDOR: Operation = Operation::new(
    "show_vendor",
    Method::GET,
    "/v1/{project_id}/system/vendor-config",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get the vendor name and logo of the platform: the request of [`Client::show_vendor`].
///
/// Answers with [`VendorConfig`](crate::types::VendorConfig).
///
/// `GET /v1/{project_id}/system/vendor-config`
///
/// Reference: section [4.2.13.2 获取供应商配置](https://support.huaweicloud.com/api-eihealth/ShowVendor.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowVendorRequest(Call<types::VendorConfig>);

operation!(ShowVendorRequest, types::VendorConfig);

pub(crate) static UPDATE_VENDOR: Operation = Operation::new(
    "update_vendor",
    Method::PUT,
    "/v1/{project_id}/system/vendor-config",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Set the vendor name and logo of the platform: the request of [`Client::update_vendor`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/system/vendor-config`
///
/// Reference: section [4.2.13.3
/// 设置供应商配置](https://support.huaweicloud.com/api-eihealth/UpdateVendor.html).
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateVendorRequest(Call<()>);

operation!(UpdateVendorRequest, ());

impl UpdateVendorRequest {
    /// A copy to send as well; `None` if the content to send is a stream, of which there is only one.
    #[inline]
    pub fn try_clone(&self) -> Option<Self> {
        self.0.try_clone().map(Self)
    }
}

pub(crate) static LIST_ARCHIVE_CONFIGS: Operation = Operation::new(
    "list_archive_configs",
    Method::GET,
    "/v1/{project_id}/system/archive-configs",
    Repeat::Safe,
    &CATALOGUE,
);

/// List regions for cross-region archiving: the request of [`Client::list_archive_configs`].
///
/// Answers with [`ArchiveConfigList`](crate::types::ArchiveConfigList). [`items`](Self::items) reads
/// the list to its end.
///
/// `GET /v1/{project_id}/system/archive-configs`
///
/// Reference: section [4.2.13.4
/// 获取跨域归档配置](https://support.huaweicloud.com/api-eihealth/ListArchiveConfigs.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListArchiveConfigsRequest(Call<types::ArchiveConfigList>);

operation!(ListArchiveConfigsRequest, types::ArchiveConfigList);

pub(crate) static LIST_ARCHIVE_CONFIGS_PAGES: Paging = Paging::new(
        "configs",
        Scheme::Whole,
    )
    .total("count");

paged!(whole ListArchiveConfigsRequest, LIST_ARCHIVE_CONFIGS_PAGES, types::ArchiveConfigList[configs] => types::ArchiveConfig);

pub(crate) static UPDATE_ARCHIVE_CONFIG: Operation = Operation::new(
    "update_archive_config",
    Method::PUT,
    "/v1/{project_id}/system/archive-configs/{region_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Choose the region for cross-region archiving: the request of [`Client::update_archive_config`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/system/archive-configs/{region_id}`
///
/// Reference: section [4.2.13.5
/// 修改跨域归档设置](https://support.huaweicloud.com/api-eihealth/UpdateArchiveConfig.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateArchiveConfigRequest(Call<()>);

operation!(UpdateArchiveConfigRequest, ());

pub(crate) static LIST_QUOTA: Operation = Operation::new(
    "list_quota",
    Method::GET,
    "/v1/{project_id}/quotas",
    Repeat::Safe,
    &CATALOGUE,
);

/// List quotas of the platform and their use: the request of [`Client::list_quota`].
///
/// Answers with [`QuotaList`](crate::types::QuotaList). [`items`](Self::items) reads the list to its
/// end.
///
/// `GET /v1/{project_id}/quotas`
///
/// Reference: section [4.2.14.1
/// 获取当前系统配额及资源使用情况](https://support.huaweicloud.com/api-eihealth/ListQuota.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListQuotaRequest(Call<types::QuotaList>);

operation!(ListQuotaRequest, types::QuotaList);

pub(crate) static LIST_QUOTA_PAGES: Paging = Paging::new("quotas", Scheme::Whole)
    .total("count");

paged!(whole ListQuotaRequest, LIST_QUOTA_PAGES, types::QuotaList[quotas] => types::Quota);

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_LENGTH_1_30: Rule = Rule::NONE.required().length(1, 30);
