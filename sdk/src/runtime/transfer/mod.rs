//! Files of any size, up and down.
//!
//! # Uploads
//!
//! ```no_run
//! # #[cfg(feature = "data")]
//! # async fn example(client: eihealth::Client) -> Result<(), eihealth::Error> {
//! client.upload("my-project", "reads.fastq.gz").to("raw/").on_progress(|p| println!("{} bytes", p.bytes)).await?;
//! # Ok(()) }
//! ```
//!
//! A file goes in parts of 4 MiB (larger ones beyond 39 GiB), one after the other, for the service takes at most 10 MB in one request; a part and the
//! next one are in memory, and nothing else. Besides a path, a [`Source`] can be bytes, a stream or a reader. For each
//! operation that takes parts there is a method `…_in_parts`; `upload` is one of them under a short name.
//!
//! - A part that fails for a passing reason is sent again, as [`Retry`](crate::Retry) says. Unlike a whole file, a part
//!   may be: it takes the place of the one before.
//! - What fails for good can go on later: the error has a [`Checkpoint`], which can be stored, and
//!   [`resume`](FileUpload::resume) sends the parts that are missing. Those that are there are read again and compared
//!   by checksum, so that two versions of a file are never mixed; a file that changes meanwhile is found out too.
//! - The MD5 checksum of the file goes with the last part, when it is known. (The reference doesn't say what the service
//!   does with it.)
//! - A file has at most 9,999 parts of 10 MiB, 97 GiB together. What is larger is refused before anything is sent.
//!
//! [`Client::upload_directory`](crate::Client::upload_directory) sends all files below a directory, several at once, and
//! reports on each. It takes a filter, or with the cargo feature `globs` patterns to include and exclude.
//!
//! ```no_run
//! # #[cfg(feature = "data")]
//! # async fn example(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use eihealth::Error;
//!
//! let mut upload = client.upload("my-project", "reads.fastq.gz").to("raw/");
//! if let Ok(stored) = std::fs::read_to_string("reads.checkpoint") {
//!     upload = upload.resume(stored.parse()?);
//! }
//! if let Err(error) = upload.await {
//!     if let Error::Transfer(failed) = &error
//!         && let Some(checkpoint) = failed.checkpoint()
//!     {
//!         std::fs::write("reads.checkpoint", checkpoint.to_string())?;
//!     }
//!     return Err(error.into());
//! }
//! # Ok(()) }
//! ```
//!
//! # Downloads
//!
//! Whatever answers with a [`Download`](crate::Download) can be saved:
//!
//! ```no_run
//! # #[cfg(feature = "data")]
//! # async fn example(client: eihealth::Client) -> Result<(), eihealth::Error> {
//! use eihealth::types::DownloadData;
//!
//! let file = DownloadData::new().url("my-project:/raw/reads.fastq.gz");
//! let saved = client.download_data("my-project", file).await?.save("reads.fastq.gz").await?;
//! println!("{} bytes", saved.bytes);
//! # Ok(()) }
//! ```
//!
//! - The file has its name only when all of it is there: until then it is a hidden file beside, ending in `.part`. A
//!   file that has the name already is an error unless [`overwrite`](Save::overwrite) is set.
//! - A connection that breaks or stands still is made again, as often as [`Retry`](crate::Retry) and its budget allow,
//!   and the rest is asked for; each further MiB earns new attempts. Where the server sends all of it instead of the
//!   rest, it starts again. Memory stays flat.
//! - What is put together is one content: entity tag, date and length must be the same, and where the server has no tag
//!   or date for it, a few bytes are fetched twice and compared. If they differ, it is an error
//!   ([`TransferFault::Changed`](crate::error::TransferFault::Changed)).
//! - If the server gives a tag or a date, a run that ended early (failed, dropped, killed) leaves its `.part`, and the
//!   same call goes on with it. Else nothing stays.
//! - The length is compared with what was announced.
//! - [`Download::file_name`](crate::Download::file_name) is the name that the server gives, made harmless.
//!
//! # Encoded content
//!
//! Some texts travel in a field as gzip in base64: structures of proteins and ligands. Their types have methods that read
//! and set the text itself, named for the field: [`protein_text`](crate::types::BindingSite::protein_text) and
//! [`with_protein_text`](crate::types::BindingSite::with_protein_text). A text of more than 128 MiB is an error, for a
//! few kilobytes can claim to be any size.
//!
//! ```
//! # #[cfg(feature = "drug-design")]
//! # fn main() -> Result<(), eihealth::Error> {
//! use eihealth::types::BindingSite;
//!
//! let site = BindingSite::new().with_protein_text("ATOM      1  N   MET A   1");
//! assert!(site.protein.as_deref().is_some_and(|packed| packed.starts_with("H4sI")));
//! assert_eq!(site.protein_text()?.as_deref(), Some("ATOM      1  N   MET A   1"));
//! # Ok(()) }
//! # #[cfg(not(feature = "drug-design"))]
//! # fn main() {}
//! ```
//!
//! # Addresses
//!
//! Addresses that the service gives in answers (`download_url`) are fetched with
//! [`Client::download_from`](crate::Client::download_from), in the same way. They carry their own permission: no
//! credentials are sent to them, and what follows the `?` is never shown.

mod address;
mod checkpoint;
mod directory;
mod disk;
pub(crate) mod encoded;
mod file_name;
mod part_file;
mod progress;
mod reader;
mod save;
mod scheme;
mod source;
mod upload;

pub use address::DownloadFromRequest;
pub use checkpoint::{Checkpoint, NoCheckpoint};
pub use directory::{DirectoryReport, DirectoryUpload, FileReport};
pub(crate) use file_name::file_name;
pub use progress::Progress;
pub use save::{Save, Saved};
pub(crate) use scheme::Parts;
pub use source::Source;
pub use upload::{FileUpload, Uploaded};
