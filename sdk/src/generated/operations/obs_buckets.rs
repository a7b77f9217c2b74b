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
    /// List OBS buckets of the account.
    ///
    /// Returns the buckets of the account, whose data `quote_data` can reference.
    ///
    /// `GET /v1/{project_id}/customer-buckets`
    ///
    /// Reference: section 4.3.4.1 获取用户 OBS 桶列表.
    pub fn list_obs_bucket(&self) -> ListObsBucket {
        ListObsBucket(Call::new(self, &LIST_OBS_BUCKET, reply::json))
    }
    /// List files and folders of an OBS bucket.
    ///
    /// Returns the files and folders of one folder of the bucket, page by page.
    ///
    /// `GET /v1/{project_id}/customer-buckets/{bucket_name}/objects`
    ///
    /// Reference: section 4.3.4.2 获取用户 OBS 桶内对象.
    ///
    /// - `bucket_name`: Name of the OBS bucket, as `list_obs_bucket` gives it. 1 to 128 characters.
    pub fn list_obs_bucket_object(
        &self,
        bucket_name: impl Into<String>,
    ) -> ListObsBucketObject {
        ListObsBucketObject(
            Call::new(self, &LIST_OBS_BUCKET_OBJECT, reply::json)
                .path("bucket_name", bucket_name, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Download a file.
    ///
    /// Returns the content of a file, or a range of its bytes. A project whose file it is must allow
    /// downloads.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/data/download`
    ///
    /// Reference: section 4.3.4.3 文件下载.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: A file to download, whole or in part.
    pub fn download_data(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::DownloadData,
    ) -> DownloadData {
        DownloadData(
            Call::new(self, &DOWNLOAD_DATA, reply::download)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
}

pub(crate) static LIST_OBS_BUCKET: Operation = Operation {
    id: "list_obs_bucket",
    method: Method::GET,
    path: "/v1/{project_id}/customer-buckets",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_obs_bucket`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListObsBucket(Call<types::ObsBucketList>);

impl ListObsBucket {
    /// Only object storage buckets (`OBJECT`) or only parallel file systems (`PFS`); both if absent.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("type", type_.into(), &Rule::NONE);
        self
    }
}

operation!(ListObsBucket, types::ObsBucketList);

pub(crate) static LIST_OBS_BUCKET_OBJECT: Operation = Operation {
    id: "list_obs_bucket_object",
    method: Method::GET,
    path: "/v1/{project_id}/customer-buckets/{bucket_name}/objects",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_obs_bucket_object`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListObsBucketObject(Call<types::ObsObjectList>);

impl ListObsBucketObject {
    /// Largest number of items to return in one page.
    ///
    /// 1 to 1000; default `100`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0 = self.0.query("limit", limit, &RANGE_1_1000);
        self
    }
    /// Number of items to skip before the first one returned.
    ///
    /// 0 to 100000000; default `0`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0 = self.0.query("offset", offset, &RANGE_0_100000000);
        self
    }
    /// Folder of the bucket to list; the root folder if absent.
    ///
    /// At most 2000 characters.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("path", path.into(), &LENGTH_TO_2000);
        self
    }
    /// Text that the files and folders returned must match.
    ///
    /// At most 2000 characters.
    pub fn search_key(mut self, search_key: impl Into<String>) -> Self {
        self.0 = self
            .0
            .query::<String>("search_key", search_key.into(), &LENGTH_TO_2000);
        self
    }
}

operation!(ListObsBucketObject, types::ObsObjectList);

pub(crate) static DOWNLOAD_DATA: Operation = Operation {
    id: "download_data",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/data/download",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::download_data`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadData(Call<Download>);

operation!(DownloadData, Download);

static LENGTH_TO_2000: Rule = Rule::NONE.length(0, 2000);
static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
