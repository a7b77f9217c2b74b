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
    /// Show how many job records are kept.
    ///
    /// Returns the clean-up setting of jobs: the number of records that the platform keeps.
    ///
    /// `GET /v1/{project_id}/system/job-config`
    ///
    /// Reference: section 4.2.5.1 获取作业配置.
    pub fn show_job_config(&self) -> ShowJobConfig {
        ShowJobConfig(Call::new(self, &SHOW_JOB_CONFIG, reply::json))
    }
    /// Set how many job records are kept.
    ///
    /// Sets the number of job records that the platform keeps, 5,000,000 unless changed.
    ///
    /// `PUT /v1/{project_id}/system/job-config`
    ///
    /// Reference: section 4.2.5.2 设置作业配置.
    ///
    /// - `body`: Clean-up setting of jobs.
    pub fn update_job_config(&self, body: types::JobConfig) -> UpdateJobConfig {
        UpdateJobConfig(
            Call::new(self, &UPDATE_JOB_CONFIG, reply::empty).json(body, &REQUIRED),
        )
    }
    /// Show an overview of the platform.
    ///
    /// Returns the stored volume, the number of projects and the billing state of the platform.
    ///
    /// `GET /v1/{project_id}/system/overview`
    ///
    /// Reference: section 4.2.9.1 获取医疗平台信息.
    pub fn show_overview(&self) -> ShowOverview {
        ShowOverview(Call::new(self, &SHOW_OVERVIEW, reply::json))
    }
    /// Show the environment of the platform.
    ///
    /// Returns how the platform is deployed and which of its optional parts are there.
    ///
    /// `GET /v1/{project_id}/system/configs`
    ///
    /// Reference: section 4.2.13.1 查询系统配置列表.
    pub fn show_env(&self) -> ShowEnv {
        ShowEnv(Call::new(self, &SHOW_ENV, reply::json))
    }
    /// Show the vendor name and logo of the platform.
    ///
    /// Returns the vendor name and logo that were set with `update_vendor`.
    ///
    /// `GET /v1/{project_id}/system/vendor-config`
    ///
    /// Reference: section 4.2.13.2 获取供应商配置.
    pub fn show_vendor(&self) -> ShowVendor {
        ShowVendor(Call::new(self, &SHOW_VENDOR, reply::json))
    }
    /// Set the vendor name and logo of the platform.
    ///
    /// Uploads a logo and sets the vendor name, in place of those set before.
    ///
    /// `PUT /v1/{project_id}/system/vendor-config`
    ///
    /// Reference: section 4.2.13.3 设置供应商配置.
    ///
    /// - `file`: Logo image file.
    /// - `name`: Display name of the vendor. 1 to 30 characters.
    pub fn update_vendor(
        &self,
        file: impl Into<Upload>,
        name: impl Into<String>,
    ) -> UpdateVendor {
        UpdateVendor(
            Call::new(self, &UPDATE_VENDOR, reply::empty)
                .file("file", file.into())
                .part::<String>("name", name.into(), &REQUIRED_LENGTH_1_30),
        )
    }
    /// List regions for cross-region archiving.
    ///
    /// Returns the regions that data can be archived to, and which of them is in use.
    ///
    /// `GET /v1/{project_id}/system/archive-configs`
    ///
    /// Reference: section 4.2.13.4 获取跨域归档配置.
    pub fn list_archive_configs(&self) -> ListArchiveConfigs {
        ListArchiveConfigs(Call::new(self, &LIST_ARCHIVE_CONFIGS, reply::json))
    }
    /// Choose the region for cross-region archiving.
    ///
    /// Makes a region the one that data is archived to. It must be one that `list_archive_configs` gives.
    ///
    /// `PUT /v1/{project_id}/system/archive-configs/{region_id}`
    ///
    /// Reference: section 4.2.13.5 修改跨域归档设置.
    ///
    /// - `region_id`: Region to archive data to, such as `cn-east-3`. 1 to 128 characters.
    pub fn update_archive_config(
        &self,
        region_id: impl Into<String>,
    ) -> UpdateArchiveConfig {
        UpdateArchiveConfig(
            Call::new(self, &UPDATE_ARCHIVE_CONFIG, reply::empty)
                .path("region_id", region_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// List quotas of the platform and their use.
    ///
    /// Returns each quota of the platform with its limit and use.
    ///
    /// `GET /v1/{project_id}/quotas`
    ///
    /// Reference: section 4.2.14.1 获取当前系统配额及资源使用情况.
    pub fn list_quota(&self) -> ListQuota {
        ListQuota(Call::new(self, &LIST_QUOTA, reply::json))
    }
}

pub(crate) static SHOW_JOB_CONFIG: Operation = Operation {
    id: "show_job_config",
    method: Method::GET,
    path: "/v1/{project_id}/system/job-config",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_job_config`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowJobConfig(Call<types::JobConfig>);

operation!(ShowJobConfig, types::JobConfig);

pub(crate) static UPDATE_JOB_CONFIG: Operation = Operation {
    id: "update_job_config",
    method: Method::PUT,
    path: "/v1/{project_id}/system/job-config",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_job_config`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateJobConfig(Call<()>);

operation!(UpdateJobConfig, ());

pub(crate) static SHOW_OVERVIEW: Operation = Operation {
    id: "show_overview",
    method: Method::GET,
    path: "/v1/{project_id}/system/overview",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_overview`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowOverview(Call<types::PlatformOverview>);

operation!(ShowOverview, types::PlatformOverview);

pub(crate) static SHOW_ENV: Operation = Operation {
    id: "show_env",
    method: Method::GET,
    path: "/v1/{project_id}/system/configs",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_env`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowEnv(Call<types::PlatformEnvironment>);

operation!(ShowEnv, types::PlatformEnvironment);

pub(crate) static SHOW_VENDOR: Operation = Operation {
    id: "show_vendor",
    method: Method::GET,
    path: "/v1/{project_id}/system/vendor-config",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_vendor`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowVendor(Call<types::VendorConfig>);

operation!(ShowVendor, types::VendorConfig);

pub(crate) static UPDATE_VENDOR: Operation = Operation {
    id: "update_vendor",
    method: Method::PUT,
    path: "/v1/{project_id}/system/vendor-config",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_vendor`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateVendor(Call<()>);

operation!(UpdateVendor, ());

pub(crate) static LIST_ARCHIVE_CONFIGS: Operation = Operation {
    id: "list_archive_configs",
    method: Method::GET,
    path: "/v1/{project_id}/system/archive-configs",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_archive_configs`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListArchiveConfigs(Call<types::ArchiveConfigList>);

operation!(ListArchiveConfigs, types::ArchiveConfigList);

pub(crate) static UPDATE_ARCHIVE_CONFIG: Operation = Operation {
    id: "update_archive_config",
    method: Method::PUT,
    path: "/v1/{project_id}/system/archive-configs/{region_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_archive_config`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateArchiveConfig(Call<()>);

operation!(UpdateArchiveConfig, ());

pub(crate) static LIST_QUOTA: Operation = Operation {
    id: "list_quota",
    method: Method::GET,
    path: "/v1/{project_id}/quotas",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_quota`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListQuota(Call<types::QuotaList>);

operation!(ListQuota, types::QuotaList);

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_LENGTH_1_30: Rule = Rule::NONE.required().length(1, 30);
