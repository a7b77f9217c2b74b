//! Short names for what is done with files every day.

#[cfg(feature = "data")]
use crate::runtime::Client;
#[cfg(feature = "data")]
use crate::runtime::transfer::{DirectoryUpload, FileUpload, Source};

/// # Files
///
/// What programs do with files every day, under short names.
#[cfg(feature = "data")]
impl Client {
    /// Uploads a file to a project: [`upload_data_in_parts`](Self::upload_data_in_parts) under a short name.
    ///
    /// ```no_run
    /// # async fn example(client: eihealth::Client) -> Result<(), eihealth::Error> {
    /// let uploaded = client.upload("my-project", "reads.fastq.gz").to("raw/").await?;
    /// println!("{} bytes, MD5 {}", uploaded.bytes, uploaded.md5);
    /// # Ok(()) }
    /// ```
    pub fn upload(
        &self,
        eihealth_project_id: impl Into<String>,
        source: impl Into<Source>,
    ) -> FileUpload<'static> {
        self.upload_data_in_parts(eihealth_project_id, source)
    }

    /// Uploads all files below a directory to a project, under the same names.
    ///
    /// ```no_run
    /// # async fn example(client: eihealth::Client) -> Result<(), eihealth::Error> {
    /// let report = client.upload_directory("my-project", "run-42").to("raw/").filter(|path| path.ends_with(".gz")).await?;
    /// for (path, error) in report.failed() {
    ///     eprintln!("{}: {error}", path.display());
    /// }
    /// # Ok(()) }
    /// ```
    pub fn upload_directory(
        &self,
        eihealth_project_id: impl Into<String>,
        directory: impl Into<std::path::PathBuf>,
    ) -> DirectoryUpload<'static> {
        let (client, project) = (self.clone(), eihealth_project_id.into());
        DirectoryUpload::new("upload_data", directory.into(), move |source| {
            client.upload(project.clone(), source)
        })
    }
}
