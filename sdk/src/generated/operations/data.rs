// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::paging::{Paging, Scheme, paged};
use crate::runtime::record::{IntoOption, Rule};
#[allow(unused_imports)]
use crate::runtime::waiting::{seen, Source, Starts, starts};
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # Data
///
/// Files and folders of a platform project, and who may do what with them.
impl Client {
    /// Create a folder.
    ///
    /// Creates an empty folder. It fails if the folder exists. Refused with `eihealth.01030002` if the
    /// folder is there already; with `eihealth.01030014` or `eihealth.01000050` if the whole path is longer
    /// than 1024 characters; with `eihealth.01030017` or `eihealth.01000053` if the folder is more than 45
    /// levels deep.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: A folder to create.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::CreateData;
    ///
    /// let body = CreateData::new("na12878").parent_folder("raw/");
    /// let created = client.create_data("my-project", body).await?;
    /// println!("{:?}", created.id);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas`
    ///
    /// Reference: section [4.3.2.1 创建文件夹](https://support.huaweicloud.com/api-eihealth/CreateData.html).
    #[inline]
    pub fn create_data(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateData,
    ) -> CreateDataRequest {
        let mut request = Request::new(self, &CREATE_DATA);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CreateDataRequest(Call::new(request, reply::json))
    }
    /// List files and folders.
    ///
    /// Returns the files and folders directly in one folder of the project, page by page.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut datas = client.list_data("my-project").items();
    /// while let Some(data) = datas.try_next().await? {
    ///     println!("{:?} {:?}", data.name, data.path);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas`
    ///
    /// Reference: section [4.3.2.2 查询数据列表](https://support.huaweicloud.com/api-eihealth/ListData.html).
    #[inline]
    pub fn list_data(&self, eihealth_project_id: impl Into<String>) -> ListDataRequest {
        let mut request = Request::new(self, &LIST_DATA);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        ListDataRequest(Call::new(request, reply::json))
    }
    /// Get the storage that a project uses.
    ///
    /// Returns the bytes that the bucket of the project holds.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let storage = client.show_bucket_storage("my-project").await?;
    /// println!("{:?}", storage.size);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/bucket-storage`
    ///
    /// Reference: section [4.3.2.3
    /// 获取桶存量信息](https://support.huaweicloud.com/api-eihealth/ShowBucketStorage.html).
    #[inline]
    pub fn show_bucket_storage(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> ShowBucketStorageRequest {
        let mut request = Request::new(self, &SHOW_BUCKET_STORAGE);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        ShowBucketStorageRequest(Call::new(request, reply::json))
    }
    /// Copy data within a project.
    ///
    /// Copies files and folders into a folder of the same project in the background; follow the data job
    /// with `show_data_job`. Refused with `eihealth.01000055` if the storage of the project is full; with
    /// `eihealth.01030003` if the project does not allow it; with `eihealth.01030030` if the data is in an
    /// archive class.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Data to copy within a project.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::CopyData;
    ///
    /// let body = CopyData::new(["raw/na12878/", "reference/hg38.fa"])
    ///     .overwrite(false)
    ///     .target_folder("work/");
    /// let job = client.copy_data("my-project", body).start().await?.wait().await?;
    /// println!("{:?} {:?}", job.name, job.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/clone`
    ///
    /// Reference: section [4.3.2.4 复制项目数据](https://support.huaweicloud.com/api-eihealth/CopyData.html).
    #[inline]
    pub fn copy_data(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CopyData,
    ) -> CopyDataRequest {
        let mut request = Request::new(self, &COPY_DATA);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CopyDataRequest(Call::new(request, reply::json))
    }
    /// Import data from another project.
    ///
    /// Copies files and folders of another project, which must allow sharing, into this one in the
    /// background; follow the data job with `show_data_job`. Refused with `eihealth.01000055` if the
    /// storage of the project is full; with `eihealth.01030003` if the project does not allow it.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Data to copy from another project.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::ImportData;
    ///
    /// let body = ImportData::new(
    ///     "f39c27d1-6b08-4e5a-9d74-a1c0582be6f3",
    ///     ["bam/na12878.bam", "bam/na12878.bam.bai"],
    /// )
    /// .overwrite(true)
    /// .target_folder("bam/");
    /// let job = client.import_data("my-project", body).start().await?.wait().await?;
    /// println!("{:?} {:?}", job.name, job.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/import`
    ///
    /// Reference: section [4.3.2.5 导入项目数据](https://support.huaweicloud.com/api-eihealth/ImportData.html).
    #[inline]
    pub fn import_data(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::ImportData,
    ) -> ImportDataRequest {
        let mut request = Request::new(self, &IMPORT_DATA);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        ImportDataRequest(Call::new(request, reply::json))
    }
    /// Import data from the internet.
    ///
    /// Downloads up to 10 files into the project in the background; follow the data job with
    /// `show_data_job`. Refused with `eihealth.01000055` if the storage of the project is full; with
    /// `eihealth.01030032` if the platform has no computing resources; with `eihealth.01030042` if an
    /// address gives nothing.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Files to download into a project.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::ImportNetworkData;
    ///
    /// let body = ImportNetworkData::new(["https://downloads.example.org/GRCh38/hg38.fa.gz"])
    ///     .target_folder("reference/")
    ///     .md5s(["043ddbceea595b5b573243becf642d41"]);
    /// let job = client.import_network_data("my-project", body).start().await?.wait().await?;
    /// println!("{:?} {:?}", job.name, job.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/import-from-network`
    ///
    /// Reference: section [4.3.2.6
    /// 导入网上数据](https://support.huaweicloud.com/api-eihealth/ImportNetworkData.html).
    #[inline]
    pub fn import_network_data(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::ImportNetworkData,
    ) -> ImportNetworkDataRequest {
        let mut request = Request::new(self, &IMPORT_NETWORK_DATA);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        ImportNetworkDataRequest(Call::new(request, reply::json))
    }
    /// Reference data of another project or a bucket.
    ///
    /// Makes data of another project or an OBS bucket visible in this one without copying it. Buckets of
    /// the archive storage class are refused. Refused with `eihealth.01030018` if more than 10 files or
    /// folders would be referenced; with `eihealth.01030029` if the bucket is of an archive class; with
    /// `eihealth.01030035` if the bucket is in another region; with `eihealth.01030037` if the bucket is
    /// encrypted.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Data of another project or an OBS bucket to reference.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::QuoteData;
    ///
    /// let body = QuoteData::new(
    ///     "f39c27d1-6b08-4e5a-9d74-a1c0582be6f3",
    ///     ["panels/", "dbsnp/dbsnp_155.vcf.gz"],
    /// );
    /// client.quote_data("my-project", body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/quote`
    ///
    /// Reference: section [4.3.2.7 引用项目数据](https://support.huaweicloud.com/api-eihealth/QuoteData.html).
    #[inline]
    pub fn quote_data(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::QuoteData,
    ) -> QuoteDataRequest {
        let mut request = Request::new(self, &QUOTE_DATA);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        QuoteDataRequest(Call::new(request, reply::empty))
    }
    /// Subscribe to a data asset of the market.
    ///
    /// Copies a data asset into the project in the background; follow the data job with `show_data_job`.
    /// Refused with `eihealth.01000058` if the version is not published.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: A data asset of the market to copy into a project.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::SubscribeData;
    ///
    /// let body = SubscribeData::new("0b8de4a5-73f1-4c69-8a2e-b6d95c107f48", "2.1")
    ///     .overwrite(false)
    ///     .target_folder("reference/");
    /// let job = client.subscribe_data("my-project", body).start().await?.wait().await?;
    /// println!("{:?} {:?}", job.name, job.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/subscribe`
    ///
    /// Reference: section [4.3.2.8
    /// 订阅资产市场数据](https://support.huaweicloud.com/api-eihealth/SubscribeData.html).
    #[inline]
    pub fn subscribe_data(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::SubscribeData,
    ) -> SubscribeDataRequest {
        let mut request = Request::new(self, &SUBSCRIBE_DATA);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        SubscribeDataRequest(Call::new(request, reply::json))
    }
    /// Upload a file.
    ///
    /// Takes a small file whole and a larger one in parts: send the first, then give the id it returns with
    /// every further one. Refused with `eihealth.01000055` if the storage of the project is full; with
    /// `eihealth.01030013` if the file, or the part of it, is larger than 10 MB; with `eihealth.01030014`
    /// or `eihealth.01000050` if the whole path is longer than 1024 characters; with `eihealth.01030017` or
    /// `eihealth.01000053` if the folder is more than 45 levels deep.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `file`: Content of the file or of this part, of at most 10 MB.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let uploaded = client
    ///     .upload_data_in_parts("my-project", "chr22.fa")
    ///     .to("reference/")
    ///     .await?;
    /// println!("{} bytes", uploaded.bytes);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/upload`
    ///
    /// Reference: section [4.3.2.9 上传数据文件](https://support.huaweicloud.com/api-eihealth/UploadData.html).
    #[inline]
    pub fn upload_data(
        &self,
        eihealth_project_id: impl Into<String>,
        file: impl Into<Upload>,
    ) -> UploadDataRequest {
        let mut request = Request::new(self, &UPLOAD_DATA);
        request.form();
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.file("file", file.into());
        UploadDataRequest(Call::new(request, reply::json))
    }
    /// Upload a file: one of any size, in as many parts as it needs.
    ///
    /// Each part is one call of [`upload_data`](Self::upload_data), whose documentation says what it does.
    /// See [`transfer`](crate::transfer) for progress, repeats, and going on after a failure.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `source`: The file: a path, or any other [`Source`](crate::transfer::Source).
    pub fn upload_data_in_parts(
        &self,
        eihealth_project_id: impl Into<String>,
        source: impl Into<crate::runtime::transfer::Source>,
    ) -> crate::runtime::transfer::FileUpload<'static> {
        let mut request = Request::new(self, &UPLOAD_DATA);
        request.form();
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        crate::runtime::transfer::FileUpload::new(
            request,
            &UPLOAD_DATA_PARTS,
            source.into(),
        )
    }
    /// Delete several files and folders.
    ///
    /// Deletes up to 50 files and folders of a project that allows deletion, in the background; follow the
    /// data job with `show_data_job`. Refused with `eihealth.01000056` if a folder above is protected; with
    /// `eihealth.01030003` if the project does not allow it.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Files and folders to delete.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::BatchDeleteData;
    ///
    /// let body = BatchDeleteData::new([
    ///     "wgs-cohort:/work/",
    ///     "wgs-cohort:/raw/na12878/reads_1.fq.gz",
    /// ]);
    /// let job = client.batch_delete_data("my-project", body).start().await?.wait().await?;
    /// println!("{:?} {:?}", job.name, job.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/batch-delete`
    ///
    /// Reference: section [4.3.2.10
    /// 批量删除项目数据](https://support.huaweicloud.com/api-eihealth/BatchDeleteData.html).
    #[inline]
    pub fn batch_delete_data(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::BatchDeleteData,
    ) -> BatchDeleteDataRequest {
        let mut request = Request::new(self, &BATCH_DELETE_DATA);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        BatchDeleteDataRequest(Call::new(request, reply::json))
    }
    /// List the buckets of a project.
    ///
    /// Returns the project's own bucket and those of projects it references.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut buckets = client.list_bucket("my-project").items();
    /// while let Some(bucket) = buckets.try_next().await? {
    ///     println!("{:?} {:?}", bucket.eihealth_project_id, bucket.eihealth_project_name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/buckets`
    ///
    /// Reference: section [4.3.2.11 获取桶列表](https://support.huaweicloud.com/api-eihealth/ListBucket.html).
    #[inline]
    pub fn list_bucket(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> ListBucketRequest {
        let mut request = Request::new(self, &LIST_BUCKET);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        ListBucketRequest(Call::new(request, reply::json))
    }
    /// Get the data policy of a project.
    ///
    /// Returns what may be done with the data of the project.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let policy = client.show_data_policy("my-project").await?;
    /// println!("{:?} {:?}", policy.data_delete, policy.data_download);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/policy`
    ///
    /// Reference: section [4.3.2.12
    /// 查询项目级数据权限控制策略](https://support.huaweicloud.com/api-eihealth/ShowDataPolicy.html).
    #[inline]
    pub fn show_data_policy(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> ShowDataPolicyRequest {
        let mut request = Request::new(self, &SHOW_DATA_POLICY);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        ShowDataPolicyRequest(Call::new(request, reply::json))
    }
    /// Update the data policy of a project.
    ///
    /// Sets all four switches at once.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: What the members of a project may do with its data.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::DataPolicy;
    ///
    /// let body = DataPolicy::new(false, true, false, true);
    /// client.update_data_policy("my-project", body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/policy`
    ///
    /// Reference: section [4.3.2.13
    /// 设置项目级权限控制策略](https://support.huaweicloud.com/api-eihealth/UpdateDataPolicy.html).
    #[inline]
    pub fn update_data_policy(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::DataPolicy,
    ) -> UpdateDataPolicyRequest {
        let mut request = Request::new(self, &UPDATE_DATA_POLICY);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        UpdateDataPolicyRequest(Call::new(request, reply::empty))
    }
    /// Get a file or folder.
    ///
    /// Returns size, rights and a download address, and on request the content of a small file. Refused
    /// with `eihealth.01030038` if the file is too large for a preview; with `eihealth.01030030` if the
    /// data is in an archive class.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `path`: Full path of the file or folder, as `project:/path`. 1 to 2000 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let data = client.show_data("my-project", "wgs-cohort:/reference/samples.csv").await?;
    /// println!("{:?} {:?}", data.name, data.path);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/{path}`
    ///
    /// Reference: section [4.3.2.14 获取数据详情](https://support.huaweicloud.com/api-eihealth/ShowData.html).
    #[inline]
    pub fn show_data(
        &self,
        eihealth_project_id: impl Into<String>,
        path: impl Into<String>,
    ) -> ShowDataRequest {
        let mut request = Request::new(self, &SHOW_DATA);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("path", path.into(), &REQUIRED_LENGTH_1_2000);
        ShowDataRequest(Call::new(request, reply::json))
    }
    /// Allow or deny deletion of a file or folder.
    ///
    /// Sets the policy of one file or folder. Refused with `eihealth.01000052` if too much is protected
    /// already; with `eihealth.01000056` if a folder above is protected.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `path`: Full path of the file or folder, as `project:/path`. 1 to 2000 characters.
    /// - `body`: What may be done with a file or folder.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{PathDeletePolicy, UpdateDataPathPolicy};
    ///
    /// let body = UpdateDataPathPolicy::new(PathDeletePolicy::Deny);
    /// client
    ///     .update_data_path_policy("my-project", "wgs-cohort:/reference/samples.csv", body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/{path}/policy`
    ///
    /// Reference: section [4.3.2.15
    /// 设置数据对象策略](https://support.huaweicloud.com/api-eihealth/UpdateDataPathPolicy.html).
    #[inline]
    pub fn update_data_path_policy(
        &self,
        eihealth_project_id: impl Into<String>,
        path: impl Into<String>,
        body: types::UpdateDataPathPolicy,
    ) -> UpdateDataPathPolicyRequest {
        let mut request = Request::new(self, &UPDATE_DATA_PATH_POLICY);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("path", path.into(), &REQUIRED_LENGTH_1_2000);
        request.json(&body, &REQUIRED);
        UpdateDataPathPolicyRequest(Call::new(request, reply::empty))
    }
    /// Publish a data asset to the market.
    ///
    /// Publishes one file or folder as a version of an asset, in the background. Refused with
    /// `eihealth.01080005` if the platform has no vendor; with `eihealth.01080006` if an internal asset has
    /// this name and version; with `eihealth.01000059` if an asset has this name and version; with
    /// `eihealth.01030003` if the project does not allow it; with `eihealth.01000057` if the platform has
    /// no vendor.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: A data asset to publish in the market.
    ///
    /// ```no_run
    /// # #[cfg(feature = "market")]
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::PublishData;
    ///
    /// let body = PublishData::new("grch38-reference", "2.1", ["wgs-cohort:/reference/"])
    ///     .title("GRCh38 reference")
    ///     .summary("GRCh38 with indexes for bwa and samtools.")
    ///     .description(
    ///         "Primary assembly of GRCh38 without alternate contigs, with the indexes of bwa and samtools.",
    ///     )
    ///     .picture("data:image/png;base64,iVBORw0KGgo=")
    ///     .labels(["reference", "human"]);
    /// let version = client.publish_data("my-project", body).start().await?.wait().await?;
    /// println!("{:?} {:?}", version.name, version.version);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/publish`
    ///
    /// Reference: section [4.3.2.16 发布数据资产](https://support.huaweicloud.com/api-eihealth/PublishData.html).
    #[inline]
    pub fn publish_data(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::PublishData,
    ) -> PublishDataRequest {
        let mut request = Request::new(self, &PUBLISH_DATA);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        PublishDataRequest(Call::new(request, reply::json))
    }
}

pub(crate) static CREATE_DATA: Operation = Operation::new(
    "create_data",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas",
    Repeat::Refused,
    &CATALOGUE,
);

/// Create a folder: the request of [`Client::create_data`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas`
///
/// Reference: section [4.3.2.1 创建文件夹](https://support.huaweicloud.com/api-eihealth/CreateData.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDataRequest(Call<types::ResourceId>);

operation!(CreateDataRequest, types::ResourceId);

pub(crate) static LIST_DATA: Operation = Operation::new(
    "list_data",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas",
    Repeat::Safe,
    &CATALOGUE,
);

/// List files and folders: the request of [`Client::list_data`].
///
/// Answers with [`DataList`](crate::types::DataList). [`items`](Self::items) reads the list to its end.
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas`
///
/// Reference: section [4.3.2.2 查询数据列表](https://support.huaweicloud.com/api-eihealth/ListData.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDataRequest(Call<types::DataList>);

impl ListDataRequest {
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
    /// Folder to list, as `project:/path`; the root folder if absent.
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
    /// Sort direction.
    ///
    /// One of `asc`, `desc`; default `desc`.
    #[inline]
    pub fn sort_dir<Form>(
        mut self,
        sort_dir: impl IntoOption<types::SortDirection, Form>,
    ) -> Self {
        let given: Option<types::SortDirection> = IntoOption::into_option(sort_dir);
        match given {
            Some(sort_dir) => {
                self.0
                    .request
                    .query::<types::SortDirection>("sort_dir", sort_dir, &Rule::NONE)
            }
            None => self.0.request.unset("query", "sort_dir"),
        }
        self
    }
    /// Field to sort by, `type` or `create_time`.
    ///
    /// One of `type`, `create_time`.
    #[inline]
    pub fn sort_key<Form>(
        mut self,
        sort_key: impl IntoOption<types::DataSortKey, Form>,
    ) -> Self {
        let given: Option<types::DataSortKey> = IntoOption::into_option(sort_key);
        match given {
            Some(sort_key) => {
                self.0
                    .request
                    .query::<types::DataSortKey>("sort_key", sort_key, &Rule::NONE)
            }
            None => self.0.request.unset("query", "sort_key"),
        }
        self
    }
    /// Where the page starts: `next_marker` of the page before.
    ///
    /// At most 2000 characters.
    #[inline]
    pub fn marker<Form>(mut self, marker: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(marker);
        match given {
            Some(marker) => {
                self.0.request.query::<String>("marker", marker, &LENGTH_TO_2000)
            }
            None => self.0.request.unset("query", "marker"),
        }
        self
    }
}

operation!(ListDataRequest, types::DataList);

pub(crate) static LIST_DATA_PAGES: Paging = Paging::new(
        "datas",
        Scheme::Marker {
            parameter: "marker",
            next: "next_marker",
        },
    )
    .total("count")
    .limit("limit", 100);

paged!(ListDataRequest, LIST_DATA_PAGES, types::DataList[datas] => types::DataEntry);

pub(crate) static SHOW_BUCKET_STORAGE: Operation = Operation::new(
    "show_bucket_storage",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/bucket-storage",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get the storage that a project uses: the request of [`Client::show_bucket_storage`].
///
/// Answers with [`BucketStorage`](crate::types::BucketStorage).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/bucket-storage`
///
/// Reference: section [4.3.2.3
/// 获取桶存量信息](https://support.huaweicloud.com/api-eihealth/ShowBucketStorage.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowBucketStorageRequest(Call<types::BucketStorage>);

operation!(ShowBucketStorageRequest, types::BucketStorage);

pub(crate) static COPY_DATA: Operation = Operation::new(
    "copy_data",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/clone",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Copy data within a project: the request of [`Client::copy_data`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/clone`
///
/// Reference: section [4.3.2.4 复制项目数据](https://support.huaweicloud.com/api-eihealth/CopyData.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CopyDataRequest(Call<types::ResourceId>);

operation!(CopyDataRequest, types::ResourceId);

static COPY_DATA_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_DATA_JOB,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("data_job_id", Source::Field("id")),
    ],
);

starts!(CopyDataRequest, COPY_DATA_STARTS, types::ResourceId, seen, crate::generated::operations::wait_show_data_job, types::DataJob);

pub(crate) static IMPORT_DATA: Operation = Operation::new(
    "import_data",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/import",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Import data from another project: the request of [`Client::import_data`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/import`
///
/// Reference: section [4.3.2.5 导入项目数据](https://support.huaweicloud.com/api-eihealth/ImportData.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportDataRequest(Call<types::ResourceId>);

operation!(ImportDataRequest, types::ResourceId);

static IMPORT_DATA_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_DATA_JOB,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("data_job_id", Source::Field("id")),
    ],
);

starts!(ImportDataRequest, IMPORT_DATA_STARTS, types::ResourceId, seen, crate::generated::operations::wait_show_data_job, types::DataJob);

pub(crate) static IMPORT_NETWORK_DATA: Operation = Operation::new(
    "import_network_data",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/import-from-network",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Import data from the internet: the request of [`Client::import_network_data`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/import-from-network`
///
/// Reference: section [4.3.2.6
/// 导入网上数据](https://support.huaweicloud.com/api-eihealth/ImportNetworkData.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportNetworkDataRequest(Call<types::ResourceId>);

operation!(ImportNetworkDataRequest, types::ResourceId);

static IMPORT_NETWORK_DATA_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_DATA_JOB,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("data_job_id", Source::Field("id")),
    ],
);

starts!(ImportNetworkDataRequest, IMPORT_NETWORK_DATA_STARTS, types::ResourceId, seen, crate::generated::operations::wait_show_data_job, types::DataJob);

pub(crate) static QUOTE_DATA: Operation = Operation::new(
    "quote_data",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/quote",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Reference data of another project or a bucket: the request of [`Client::quote_data`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/quote`
///
/// Reference: section [4.3.2.7 引用项目数据](https://support.huaweicloud.com/api-eihealth/QuoteData.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QuoteDataRequest(Call<()>);

operation!(QuoteDataRequest, ());

pub(crate) static SUBSCRIBE_DATA: Operation = Operation::new(
    "subscribe_data",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/subscribe",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Subscribe to a data asset of the market: the request of [`Client::subscribe_data`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/subscribe`
///
/// Reference: section [4.3.2.8
/// 订阅资产市场数据](https://support.huaweicloud.com/api-eihealth/SubscribeData.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SubscribeDataRequest(Call<types::ResourceId>);

operation!(SubscribeDataRequest, types::ResourceId);

static SUBSCRIBE_DATA_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_DATA_JOB,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("data_job_id", Source::Field("id")),
    ],
);

starts!(SubscribeDataRequest, SUBSCRIBE_DATA_STARTS, types::ResourceId, seen, crate::generated::operations::wait_show_data_job, types::DataJob);

pub(crate) static UPLOAD_DATA: Operation = Operation::new(
    "upload_data",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/upload",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Upload a file: the request of [`Client::upload_data`].
///
/// Answers with [`MultipartUpload`](crate::types::MultipartUpload).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/upload`
///
/// Reference: section [4.3.2.9 上传数据文件](https://support.huaweicloud.com/api-eihealth/UploadData.html).
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadDataRequest(Call<types::MultipartUpload>);

impl UploadDataRequest {
    /// Folder of the project to write to, ending in `/`, such as `raw/`; the root folder if absent.
    ///
    /// At most 2000 characters.
    #[inline]
    pub fn target_folder<Form>(
        mut self,
        target_folder: impl IntoOption<String, Form>,
    ) -> Self {
        let given: Option<String> = IntoOption::into_option(target_folder);
        match given {
            Some(target_folder) => {
                self.0
                    .request
                    .part::<String>("target_folder", &target_folder, &LENGTH_TO_2000)
            }
            None => self.0.request.unset("form", "target_folder"),
        }
        self
    }
    /// Number of this part, counted from 1.
    ///
    /// 1 to 4 characters; default `1`.
    #[inline]
    pub fn part_number<Form>(
        mut self,
        part_number: impl IntoOption<String, Form>,
    ) -> Self {
        let given: Option<String> = IntoOption::into_option(part_number);
        match given {
            Some(part_number) => {
                self.0.request.part::<String>("part_number", &part_number, &LENGTH_1_4)
            }
            None => self.0.request.unset("form", "part_number"),
        }
        self
    }
    /// Number of parts that the file is split into.
    ///
    /// 1 to 4 characters; default `1`.
    #[inline]
    pub fn total_part<Form>(
        mut self,
        total_part: impl IntoOption<String, Form>,
    ) -> Self {
        let given: Option<String> = IntoOption::into_option(total_part);
        match given {
            Some(total_part) => {
                self.0.request.part::<String>("total_part", &total_part, &LENGTH_1_4)
            }
            None => self.0.request.unset("form", "total_part"),
        }
        self
    }
    /// Id of the upload, which the answer to the first part gives. Needed with every part but the first.
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
    /// Name to store the file under.
    ///
    /// 1 to 2000 characters.
    #[inline]
    pub fn file_name<Form>(mut self, file_name: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(file_name);
        match given {
            Some(file_name) => {
                self.0.request.part::<String>("file_name", &file_name, &LENGTH_1_2000)
            }
            None => self.0.request.unset("form", "file_name"),
        }
        self
    }
    /// MD5 checksum of the file.
    ///
    /// 1 to 2000 characters.
    #[inline]
    pub fn md5<Form>(mut self, md5: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(md5);
        match given {
            Some(md5) => self.0.request.part::<String>("md5", &md5, &LENGTH_1_2000),
            None => self.0.request.unset("form", "md5"),
        }
        self
    }
}

operation!(UploadDataRequest, types::MultipartUpload);

impl UploadDataRequest {
    /// A copy to send as well; `None` if the content to send is a stream, of which there is only one.
    #[inline]
    pub fn try_clone(&self) -> Option<Self> {
        self.0.try_clone().map(Self)
    }
}

static UPLOAD_DATA_PARTS: crate::runtime::transfer::Parts = crate::runtime::transfer::Parts::new(
        "file",
        "part_number",
        "total_part",
        "multipart_id",
        9999,
    )
    .answer("multipart_id")
    .name("file_name", &LENGTH_1_2000)
    .folder("target_folder", &LENGTH_TO_2000)
    .md5("md5")
    .max_size(10485760);

pub(crate) static BATCH_DELETE_DATA: Operation = Operation::new(
    "batch_delete_data",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/batch-delete",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete several files and folders: the request of [`Client::batch_delete_data`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/batch-delete`
///
/// Reference: section [4.3.2.10
/// 批量删除项目数据](https://support.huaweicloud.com/api-eihealth/BatchDeleteData.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteDataRequest(Call<types::ResourceId>);

operation!(BatchDeleteDataRequest, types::ResourceId);

static BATCH_DELETE_DATA_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_DATA_JOB,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("data_job_id", Source::Field("id")),
    ],
);

starts!(BatchDeleteDataRequest, BATCH_DELETE_DATA_STARTS, types::ResourceId, seen, crate::generated::operations::wait_show_data_job, types::DataJob);

pub(crate) static LIST_BUCKET: Operation = Operation::new(
    "list_bucket",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/buckets",
    Repeat::Safe,
    &CATALOGUE,
);

/// List the buckets of a project: the request of [`Client::list_bucket`].
///
/// Answers with [`ProjectBucketList`](crate::types::ProjectBucketList). [`items`](Self::items) reads
/// the list to its end.
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/buckets`
///
/// Reference: section [4.3.2.11 获取桶列表](https://support.huaweicloud.com/api-eihealth/ListBucket.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBucketRequest(Call<types::ProjectBucketList>);

operation!(ListBucketRequest, types::ProjectBucketList);

pub(crate) static LIST_BUCKET_PAGES: Paging = Paging::new("buckets", Scheme::Whole)
    .total("count");

paged!(whole ListBucketRequest, LIST_BUCKET_PAGES, types::ProjectBucketList[buckets] => types::ProjectBucket);

pub(crate) static SHOW_DATA_POLICY: Operation = Operation::new(
    "show_data_policy",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/policy",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get the data policy of a project: the request of [`Client::show_data_policy`].
///
/// Answers with [`DataPolicy`](crate::types::DataPolicy).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/policy`
///
/// Reference: section [4.3.2.12
/// 查询项目级数据权限控制策略](https://support.huaweicloud.com/api-eihealth/ShowDataPolicy.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowDataPolicyRequest(Call<types::DataPolicy>);

operation!(ShowDataPolicyRequest, types::DataPolicy);

pub(crate) static UPDATE_DATA_POLICY: Operation = Operation::new(
    "update_data_policy",
    Method::PUT,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/policy",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Update the data policy of a project: the request of [`Client::update_data_policy`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/policy`
///
/// Reference: section [4.3.2.13
/// 设置项目级权限控制策略](https://support.huaweicloud.com/api-eihealth/UpdateDataPolicy.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDataPolicyRequest(Call<()>);

operation!(UpdateDataPolicyRequest, ());

pub(crate) static SHOW_DATA: Operation = Operation::new(
        "show_data",
        Method::GET,
        "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/{path}",
        Repeat::Safe,
        &CATALOGUE,
    )
    .answers_secrets();

/// Get a file or folder: the request of [`Client::show_data`].
///
/// Answers with [`DataObject`](crate::types::DataObject).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/{path}`
///
/// Reference: section [4.3.2.14 获取数据详情](https://support.huaweicloud.com/api-eihealth/ShowData.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowDataRequest(Call<types::DataObject>);

impl ShowDataRequest {
    /// Whether to return the content of the file as well; large files are refused.
    ///
    /// Default `false`.
    #[inline]
    pub fn x_need_content(mut self, x_need_content: impl Into<Option<bool>>) -> Self {
        let given: Option<bool> = x_need_content.into();
        match given {
            Some(x_need_content) => {
                self.0.request.header("X-Need-Content", x_need_content, &Rule::NONE)
            }
            None => self.0.request.unset("header", "X-Need-Content"),
        }
        self
    }
}

operation!(ShowDataRequest, types::DataObject);

pub(crate) static UPDATE_DATA_PATH_POLICY: Operation = Operation::new(
    "update_data_path_policy",
    Method::PUT,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/{path}/policy",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Allow or deny deletion of a file or folder: the request of [`Client::update_data_path_policy`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/{path}/policy`
///
/// Reference: section [4.3.2.15
/// 设置数据对象策略](https://support.huaweicloud.com/api-eihealth/UpdateDataPathPolicy.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDataPathPolicyRequest(Call<()>);

operation!(UpdateDataPathPolicyRequest, ());

pub(crate) static PUBLISH_DATA: Operation = Operation::new(
    "publish_data",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/publish",
    Repeat::Refused,
    &CATALOGUE,
);

/// Publish a data asset to the market: the request of [`Client::publish_data`].
///
/// Answers with [`PublishedAsset`](crate::types::PublishedAsset).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/datas/publish`
///
/// Reference: section [4.3.2.16 发布数据资产](https://support.huaweicloud.com/api-eihealth/PublishData.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PublishDataRequest(Call<types::PublishedAsset>);

operation!(PublishDataRequest, types::PublishedAsset);

#[cfg(feature = "market")]
static PUBLISH_DATA_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_ASSET_VERSION,
    &[("asset_id", Source::Field("id")), ("version", Source::Field("version"))],
);

#[cfg(feature = "market")]
starts!(PublishDataRequest, PUBLISH_DATA_STARTS, types::PublishedAsset, seen, crate::generated::operations::wait_show_asset_version, types::AssetVersionDetail);

static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_1_2000: Rule = Rule::NONE.length(1, 2000);
static LENGTH_1_4: Rule = Rule::NONE.length(1, 4);
static LENGTH_TO_2000: Rule = Rule::NONE.length(0, 2000);
static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_LENGTH_1_2000: Rule = Rule::NONE.required().length(1, 2000);
