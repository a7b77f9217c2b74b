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
    /// Create a folder.
    ///
    /// Creates an empty folder. It fails if the folder exists.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas`
    ///
    /// Reference: section 4.3.2.1 创建文件夹.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: A folder to create.
    pub fn create_data(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateData,
    ) -> CreateData {
        CreateData(
            Call::new(self, &CREATE_DATA, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// List files and folders.
    ///
    /// Returns the files and folders directly in one folder of the project, page by page.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas`
    ///
    /// Reference: section 4.3.2.2 查询数据列表.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    pub fn list_data(&self, eihealth_project_id: impl Into<String>) -> ListData {
        ListData(
            Call::new(self, &LIST_DATA, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Show the storage that a project uses.
    ///
    /// Returns the bytes that the bucket of the project holds.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/bucket-storage`
    ///
    /// Reference: section 4.3.2.3 获取桶存量信息.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    pub fn show_bucket_storage(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> ShowBucketStorage {
        ShowBucketStorage(
            Call::new(self, &SHOW_BUCKET_STORAGE, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Copy data within a project.
    ///
    /// Copies files and folders into a folder of the same project in the background; follow the data job
    /// with `show_data_job`.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/clone`
    ///
    /// Reference: section 4.3.2.4 复制项目数据.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Data to copy within a project.
    pub fn copy_data(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CopyData,
    ) -> CopyData {
        CopyData(
            Call::new(self, &COPY_DATA, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Import data from another project.
    ///
    /// Copies files and folders of another project, which must allow sharing, into this one in the
    /// background; follow the data job with `show_data_job`.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/import`
    ///
    /// Reference: section 4.3.2.5 导入项目数据.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Data to copy from another project.
    pub fn import_data(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::ImportData,
    ) -> ImportData {
        ImportData(
            Call::new(self, &IMPORT_DATA, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Import data from the internet.
    ///
    /// Downloads up to 10 files into the project in the background; follow the data job with
    /// `show_data_job`.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/import-from-network`
    ///
    /// Reference: section 4.3.2.6 导入网上数据.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Files to download into a project.
    pub fn import_network_data(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::ImportNetworkData,
    ) -> ImportNetworkData {
        ImportNetworkData(
            Call::new(self, &IMPORT_NETWORK_DATA, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Reference data of another project or a bucket.
    ///
    /// Makes data of another project or an OBS bucket visible in this one without copying it. Buckets of
    /// the archive storage class are refused.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/quote`
    ///
    /// Reference: section 4.3.2.7 引用项目数据.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Data of another project or an OBS bucket to reference.
    pub fn quote_data(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::QuoteData,
    ) -> QuoteData {
        QuoteData(
            Call::new(self, &QUOTE_DATA, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Subscribe to a data asset of the market.
    ///
    /// Copies a data asset into the project in the background; follow the data job with `show_data_job`.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/subscribe`
    ///
    /// Reference: section 4.3.2.8 订阅资产市场数据.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: A data asset of the market to copy into a project.
    pub fn subscribe_data(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::SubscribeData,
    ) -> SubscribeData {
        SubscribeData(
            Call::new(self, &SUBSCRIBE_DATA, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Upload a file.
    ///
    /// Takes a small file whole and a larger one in parts: send the first, then give the id it returns with
    /// every further one.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/upload`
    ///
    /// Reference: section 4.3.2.9 上传数据文件.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `file`: Content of the file or of this part.
    pub fn upload_data(
        &self,
        eihealth_project_id: impl Into<String>,
        file: impl Into<Upload>,
    ) -> UploadData {
        UploadData(
            Call::new(self, &UPLOAD_DATA, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .file("file", file.into()),
        )
    }
    /// Delete several files and folders.
    ///
    /// Deletes up to 50 files and folders of a project that allows deletion, in the background; follow the
    /// data job with `show_data_job`.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/batch-delete`
    ///
    /// Reference: section 4.3.2.10 批量删除项目数据.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Files and folders to delete.
    pub fn batch_delete_data(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::BatchDeleteData,
    ) -> BatchDeleteData {
        BatchDeleteData(
            Call::new(self, &BATCH_DELETE_DATA, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// List the buckets of a project.
    ///
    /// Returns the project's own bucket and those of projects it references.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/buckets`
    ///
    /// Reference: section 4.3.2.11 获取桶列表.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    pub fn list_bucket(&self, eihealth_project_id: impl Into<String>) -> ListBucket {
        ListBucket(
            Call::new(self, &LIST_BUCKET, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Show the data policy of a project.
    ///
    /// Returns what may be done with the data of the project.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/policy`
    ///
    /// Reference: section 4.3.2.12 查询项目级数据权限控制策略.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    pub fn show_data_policy(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> ShowDataPolicy {
        ShowDataPolicy(
            Call::new(self, &SHOW_DATA_POLICY, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Update the data policy of a project.
    ///
    /// Sets all four switches at once.
    ///
    /// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/policy`
    ///
    /// Reference: section 4.3.2.13 设置项目级权限控制策略.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: What the members of a project may do with its data.
    pub fn update_data_policy(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::DataPolicy,
    ) -> UpdateDataPolicy {
        UpdateDataPolicy(
            Call::new(self, &UPDATE_DATA_POLICY, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Show a file or folder.
    ///
    /// Returns size, rights and a download address, and on request the content of a small file.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/{path}`
    ///
    /// Reference: section 4.3.2.14 获取数据详情.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `path`: Full path of the file or folder, as `project:/path`. 1 to 2000 characters.
    pub fn show_data(
        &self,
        eihealth_project_id: impl Into<String>,
        path: impl Into<String>,
    ) -> ShowData {
        ShowData(
            Call::new(self, &SHOW_DATA, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("path", path, &REQUIRED_LENGTH_1_2000),
        )
    }
    /// Allow or deny deletion of a file or folder.
    ///
    /// Sets the policy of one file or folder.
    ///
    /// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/{path}/policy`
    ///
    /// Reference: section 4.3.2.15 设置数据对象策略.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `path`: Full path of the file or folder, as `project:/path`. 1 to 2000 characters.
    /// - `body`: What may be done with a file or folder.
    pub fn update_data_path_policy(
        &self,
        eihealth_project_id: impl Into<String>,
        path: impl Into<String>,
        body: types::UpdateDataPathPolicy,
    ) -> UpdateDataPathPolicy {
        UpdateDataPathPolicy(
            Call::new(self, &UPDATE_DATA_PATH_POLICY, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("path", path, &REQUIRED_LENGTH_1_2000)
                .json(body, &REQUIRED),
        )
    }
    /// Publish a data asset to the market.
    ///
    /// Publishes one file or folder as a version of an asset, in the background.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/publish`
    ///
    /// Reference: section 4.3.2.16 发布数据资产.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: A data asset to publish in the market.
    pub fn publish_data(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::PublishData,
    ) -> PublishData {
        PublishData(
            Call::new(self, &PUBLISH_DATA, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
}

pub(crate) static CREATE_DATA: Operation = Operation {
    id: "create_data",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_data`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateData(Call<types::ResourceId>);

operation!(CreateData, types::ResourceId);

pub(crate) static LIST_DATA: Operation = Operation {
    id: "list_data",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_data`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListData(Call<types::DataList>);

impl ListData {
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
    /// Folder to list, as `project:/path`; the root folder if absent.
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
    /// Sort direction, ascending (`asc`) or descending (`desc`).
    ///
    /// One of `asc`, `desc`; default `desc`.
    pub fn sort_dir(mut self, sort_dir: impl Into<types::SortDirection>) -> Self {
        self.0 = self
            .0
            .query::<types::SortDirection>("sort_dir", sort_dir.into(), &Rule::NONE);
        self
    }
    /// Field to sort by, `type` or `create_time`.
    ///
    /// One of `type`, `create_time`.
    pub fn sort_key(mut self, sort_key: impl Into<types::DataSortKey>) -> Self {
        self.0 = self
            .0
            .query::<types::DataSortKey>("sort_key", sort_key.into(), &Rule::NONE);
        self
    }
    /// Where the page starts: `next_marker` of the page before.
    ///
    /// At most 2000 characters.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("marker", marker.into(), &LENGTH_TO_2000);
        self
    }
}

operation!(ListData, types::DataList);

pub(crate) static SHOW_BUCKET_STORAGE: Operation = Operation {
    id: "show_bucket_storage",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/bucket-storage",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_bucket_storage`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowBucketStorage(Call<types::BucketStorage>);

operation!(ShowBucketStorage, types::BucketStorage);

pub(crate) static COPY_DATA: Operation = Operation {
    id: "copy_data",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/clone",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::copy_data`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CopyData(Call<types::ResourceId>);

operation!(CopyData, types::ResourceId);

pub(crate) static IMPORT_DATA: Operation = Operation {
    id: "import_data",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/import",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::import_data`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportData(Call<types::ResourceId>);

operation!(ImportData, types::ResourceId);

pub(crate) static IMPORT_NETWORK_DATA: Operation = Operation {
    id: "import_network_data",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/import-from-network",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::import_network_data`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportNetworkData(Call<types::ResourceId>);

operation!(ImportNetworkData, types::ResourceId);

pub(crate) static QUOTE_DATA: Operation = Operation {
    id: "quote_data",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/quote",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::quote_data`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QuoteData(Call<()>);

operation!(QuoteData, ());

pub(crate) static SUBSCRIBE_DATA: Operation = Operation {
    id: "subscribe_data",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/subscribe",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::subscribe_data`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SubscribeData(Call<types::ResourceId>);

operation!(SubscribeData, types::ResourceId);

pub(crate) static UPLOAD_DATA: Operation = Operation {
    id: "upload_data",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/upload",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::upload_data`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadData(Call<types::MultipartUpload>);

impl UploadData {
    /// Folder of the project to write to, ending in `/`, such as `raw/`; the root folder if absent.
    ///
    /// At most 2000 characters.
    pub fn target_folder(mut self, target_folder: impl Into<String>) -> Self {
        self.0 = self
            .0
            .part::<String>("target_folder", target_folder.into(), &LENGTH_TO_2000);
        self
    }
    /// Number of this part, counted from 1.
    ///
    /// 1 to 4 characters; default `1`.
    pub fn part_number(mut self, part_number: impl Into<String>) -> Self {
        self.0 = self.0.part::<String>("part_number", part_number.into(), &LENGTH_1_4);
        self
    }
    /// Number of parts that the file is split into.
    ///
    /// 1 to 4 characters; default `1`.
    pub fn total_part(mut self, total_part: impl Into<String>) -> Self {
        self.0 = self.0.part::<String>("total_part", total_part.into(), &LENGTH_1_4);
        self
    }
    /// Id of the upload, which the answer to the first part gives. Needed with every part but the first.
    ///
    /// 1 to 128 characters.
    pub fn multipart_id(mut self, multipart_id: impl Into<String>) -> Self {
        self.0 = self
            .0
            .part::<String>("multipart_id", multipart_id.into(), &LENGTH_1_128);
        self
    }
    /// Name to store the file under.
    ///
    /// 1 to 2000 characters.
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.0 = self.0.part::<String>("file_name", file_name.into(), &LENGTH_1_2000);
        self
    }
    /// MD5 checksum of the file.
    ///
    /// 1 to 2000 characters.
    pub fn md5(mut self, md5: impl Into<String>) -> Self {
        self.0 = self.0.part::<String>("md5", md5.into(), &LENGTH_1_2000);
        self
    }
}

operation!(UploadData, types::MultipartUpload);

pub(crate) static BATCH_DELETE_DATA: Operation = Operation {
    id: "batch_delete_data",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/batch-delete",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::batch_delete_data`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteData(Call<types::ResourceId>);

operation!(BatchDeleteData, types::ResourceId);

pub(crate) static LIST_BUCKET: Operation = Operation {
    id: "list_bucket",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/buckets",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_bucket`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBucket(Call<types::ProjectBucketList>);

operation!(ListBucket, types::ProjectBucketList);

pub(crate) static SHOW_DATA_POLICY: Operation = Operation {
    id: "show_data_policy",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/policy",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_data_policy`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowDataPolicy(Call<types::DataPolicy>);

operation!(ShowDataPolicy, types::DataPolicy);

pub(crate) static UPDATE_DATA_POLICY: Operation = Operation {
    id: "update_data_policy",
    method: Method::PUT,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/policy",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_data_policy`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDataPolicy(Call<()>);

operation!(UpdateDataPolicy, ());

pub(crate) static SHOW_DATA: Operation = Operation {
    id: "show_data",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/{path}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: true,
};

/// Request of [`Client::show_data`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowData(Call<types::DataObject>);

impl ShowData {
    /// Whether to return the content of the file as well; large files are refused.
    ///
    /// Default `false`.
    pub fn x_need_content(mut self, x_need_content: bool) -> Self {
        self.0 = self.0.header("X-Need-Content", x_need_content, &Rule::NONE);
        self
    }
}

operation!(ShowData, types::DataObject);

pub(crate) static UPDATE_DATA_PATH_POLICY: Operation = Operation {
    id: "update_data_path_policy",
    method: Method::PUT,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/{path}/policy",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_data_path_policy`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDataPathPolicy(Call<()>);

operation!(UpdateDataPathPolicy, ());

pub(crate) static PUBLISH_DATA: Operation = Operation {
    id: "publish_data",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/publish",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::publish_data`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PublishData(Call<types::PublishedAsset>);

operation!(PublishData, types::PublishedAsset);

static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_1_2000: Rule = Rule::NONE.length(1, 2000);
static LENGTH_1_4: Rule = Rule::NONE.length(1, 4);
static LENGTH_TO_2000: Rule = Rule::NONE.length(0, 2000);
static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_LENGTH_1_2000: Rule = Rule::NONE.required().length(1, 2000);
