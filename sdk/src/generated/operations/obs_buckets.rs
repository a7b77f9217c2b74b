// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::paging::{Paging, Scheme, paged};
use crate::runtime::record::{IntoOption, Rule};
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # OBS buckets
///
/// Object storage buckets of the account and file downloads.
impl Client {
    /// List OBS buckets of the account.
    ///
    /// Returns the buckets of the account, whose data `quote_data` can reference.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut buckets = client.list_obs_bucket().items();
    /// while let Some(bucket) = buckets.try_next().await? {
    ///     println!("{:?} {:?}", bucket.name, bucket.region);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/customer-buckets`
    ///
    /// Reference: section [4.3.4.1 获取用户 OBS
    /// 桶列表](https://support.huaweicloud.com/api-eihealth/ListObsBucket.html).
    #[inline]
    pub fn list_obs_bucket(&self) -> ListObsBucketRequest {
        let request = Request::new(self, &LIST_OBS_BUCKET);
        ListObsBucketRequest(Call::new(request, reply::json))
    }
    /// List files and folders of an OBS bucket.
    ///
    /// Returns the files and folders of one folder of the bucket, page by page.
    ///
    /// - `bucket_name`: Name of the OBS bucket, as `list_obs_bucket` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut objects = client.list_obs_bucket_object("genome-lab-raw").items();
    /// while let Some(object) = objects.try_next().await? {
    ///     println!("{:?} {:?}", object.name, object.path);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/customer-buckets/{bucket_name}/objects`
    ///
    /// Reference: section [4.3.4.2 获取用户 OBS
    /// 桶内对象](https://support.huaweicloud.com/api-eihealth/ListObsBucketObject.html).
    #[inline]
    pub fn list_obs_bucket_object(
        &self,
        bucket_name: impl Into<String>,
    ) -> ListObsBucketObjectRequest {
        let mut request = Request::new(self, &LIST_OBS_BUCKET_OBJECT);
        request.path("bucket_name", bucket_name.into(), &REQUIRED_LENGTH_1_128);
        ListObsBucketObjectRequest(Call::new(request, reply::json))
    }
    /// Download a file.
    ///
    /// Returns the content of a file, or a range of its bytes. A project whose file it is must allow
    /// downloads. Refused with `eihealth.01030044` if the range ends before it begins, or begins behind the
    /// end of the file; with `eihealth.01030003` if the project does not allow it; with `eihealth.01030030`
    /// if the data is in an archive class.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: A file to download, whole or in part.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{DownloadData, DownloadType};
    ///
    /// let body = DownloadData::new()
    ///     .type_(DownloadType::Private)
    ///     .url("wgs-cohort:/reference/hg38.fa")
    ///     .range_start(0)
    ///     .range_end(26);
    /// let saved = client.download_data("my-project", body).await?.save("data.txt").await?;
    /// println!("{} bytes", saved.bytes);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/data/download`
    ///
    /// Reference: section [4.3.4.3 文件下载](https://support.huaweicloud.com/api-eihealth/DownloadData.html).
    #[inline]
    pub fn download_data(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::DownloadData,
    ) -> DownloadDataRequest {
        let mut request = Request::new(self, &DOWNLOAD_DATA);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        DownloadDataRequest(Call::new(request, reply::download))
    }
}

pub(crate) static LIST_OBS_BUCKET: Operation = Operation::new(
    "list_obs_bucket",
    Method::GET,
    "/v1/{project_id}/customer-buckets",
    Repeat::Safe,
    &CATALOGUE,
);

/// List OBS buckets of the account: the request of [`Client::list_obs_bucket`].
///
/// Answers with [`ObsBucketList`](crate::types::ObsBucketList). [`items`](Self::items) reads the list
/// to its end.
///
/// `GET /v1/{project_id}/customer-buckets`
///
/// Reference: section [4.3.4.1 获取用户 OBS
/// 桶列表](https://support.huaweicloud.com/api-eihealth/ListObsBucket.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListObsBucketRequest(Call<types::ObsBucketList>);

impl ListObsBucketRequest {
    /// Only object storage buckets, or only parallel file systems; both if absent.
    ///
    /// One of `OBJECT`, `PFS`.
    #[inline]
    pub fn type_<Form>(
        mut self,
        type_: impl IntoOption<types::ObsBucketType, Form>,
    ) -> Self {
        let given: Option<types::ObsBucketType> = IntoOption::into_option(type_);
        match given {
            Some(type_) => {
                self.0.request.query::<types::ObsBucketType>("type", type_, &Rule::NONE)
            }
            None => self.0.request.unset("query", "type"),
        }
        self
    }
}

operation!(ListObsBucketRequest, types::ObsBucketList);

pub(crate) static LIST_OBS_BUCKET_PAGES: Paging = Paging::new("buckets", Scheme::Whole)
    .total("count");

paged!(whole ListObsBucketRequest, LIST_OBS_BUCKET_PAGES, types::ObsBucketList[buckets] => types::ObsBucket);

pub(crate) static LIST_OBS_BUCKET_OBJECT: Operation = Operation::new(
    "list_obs_bucket_object",
    Method::GET,
    "/v1/{project_id}/customer-buckets/{bucket_name}/objects",
    Repeat::Safe,
    &CATALOGUE,
);

/// List files and folders of an OBS bucket: the request of [`Client::list_obs_bucket_object`].
///
/// Answers with [`ObsObjectList`](crate::types::ObsObjectList). [`items`](Self::items) reads the list
/// to its end.
///
/// `GET /v1/{project_id}/customer-buckets/{bucket_name}/objects`
///
/// Reference: section [4.3.4.2 获取用户 OBS
/// 桶内对象](https://support.huaweicloud.com/api-eihealth/ListObsBucketObject.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListObsBucketObjectRequest(Call<types::ObsObjectList>);

impl ListObsBucketObjectRequest {
    /// Largest number of items to return in one page.
    ///
    /// 1 to 1000; default `100`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<Option<i64>>) -> Self {
        let given: Option<i64> = limit.into();
        match given {
            Some(limit) => self.0.request.query("limit", limit, &RANGE_1_1000),
            None => self.0.request.unset("query", "limit"),
        }
        self
    }
    /// Number of items to skip before the first one returned.
    ///
    /// 0 to 100000000; default `0`.
    #[inline]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        let given: Option<i64> = offset.into();
        match given {
            Some(offset) => self.0.request.query("offset", offset, &RANGE_0_100000000),
            None => self.0.request.unset("query", "offset"),
        }
        self
    }
    /// Folder of the bucket to list; the root folder if absent.
    ///
    /// At most 2000 characters.
    #[inline]
    pub fn path<Form>(mut self, path: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(path);
        match given {
            Some(path) => self.0.request.query::<String>("path", path, &LENGTH_TO_2000),
            None => self.0.request.unset("query", "path"),
        }
        self
    }
    /// Text that the files and folders returned must match.
    ///
    /// At most 2000 characters.
    #[inline]
    pub fn search_key<Form>(
        mut self,
        search_key: impl IntoOption<String, Form>,
    ) -> Self {
        let given: Option<String> = IntoOption::into_option(search_key);
        match given {
            Some(search_key) => {
                self.0.request.query::<String>("search_key", search_key, &LENGTH_TO_2000)
            }
            None => self.0.request.unset("query", "search_key"),
        }
        self
    }
}

operation!(ListObsBucketObjectRequest, types::ObsObjectList);

pub(crate) static LIST_OBS_BUCKET_OBJECT_PAGES: Paging = Paging::new(
        "objects",
        Scheme::Offset {
            parameter: "offset",
            most: 100000000,
        },
    )
    .total("count")
    .limit("limit", 100);

paged!(ListObsBucketObjectRequest, LIST_OBS_BUCKET_OBJECT_PAGES, types::ObsObjectList[objects] => types::ObsObject);

pub(crate) static DOWNLOAD_DATA: Operation = Operation::new(
        "download_data",
        Method::POST,
        "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/data/download",
        Repeat::Safe,
        &CATALOGUE,
    )
    .streams(&[])
    .ranged("range_start");

/// Download a file: the request of [`Client::download_data`].
///
/// Answers with a file, as [`Download`](crate::Download).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/data/download`
///
/// Reference: section [4.3.4.3 文件下载](https://support.huaweicloud.com/api-eihealth/DownloadData.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadDataRequest(Call<Download>);

operation!(DownloadDataRequest, Download);

static LENGTH_TO_2000: Rule = Rule::NONE.length(0, 2000);
static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
