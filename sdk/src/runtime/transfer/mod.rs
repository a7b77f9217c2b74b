//! Files of any size, up and down.
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
//! Addresses that the service gives in answers (`download_url`) are fetched with
//! [`Client::download_from`](crate::Client::download_from), in the same way. They carry their own permission: no
//! credentials are sent to them, and what follows the `?` is never shown.

mod address;
mod disk;
mod file_name;
mod part_file;
mod progress;
mod save;

pub use address::DownloadFromRequest;
pub(crate) use file_name::file_name;
pub use progress::Progress;
pub use save::{Save, Saved};
