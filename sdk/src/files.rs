//! Short names for what is done with files every day.

#[cfg(feature = "data")]
use crate::runtime::Client;
#[cfg(feature = "data")]
use crate::runtime::transfer::{FileUpload, Source};

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
}
