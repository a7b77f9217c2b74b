//! Reading lists to their end.
//!
//! Most lists come in pages. `items()` on the request gives what is in all of them, one after the other, with one page in
//! memory and one on its way:
//!
//! ```no_run
//! # #[cfg(feature = "app")]
//! # async fn example(client: eihealth::Client) -> Result<(), eihealth::Error> {
//! let mut jobs = client.list_job("my-project").status("Running").items();
//! while let Some(job) = jobs.try_next().await? {
//!     println!("{:?} {:?}", job.id, job.name);
//! }
//! # Ok(()) }
//! ```
//!
//! [`Items`] is a stream: with the traits of the crate `futures` there is all the rest, such as four jobs at a time:
//!
//! ```no_run
//! # #[cfg(feature = "app")]
//! # async fn example(client: eihealth::Client) -> Result<(), eihealth::Error> {
//! # use futures_util as futures;
//! use futures::TryStreamExt;
//!
//! let jobs = client.list_job("my-project").limit(500).items();
//! jobs.try_for_each_concurrent(4, |job| {
//!     let client = &client;
//!     async move {
//!         let events = client.show_job_event("my-project", job.id.unwrap_or_default()).await?;
//!         println!("{:?}: {:?}", job.name, events.count);
//!         Ok(())
//!     }
//! })
//! .await?;
//! # Ok(()) }
//! ```
//!
//! `pages()` gives the pages as they came, with status, headers and the number of all items. Lists that the service gives in one
//! answer have `items()` too, so that a program need not know which they are.
//!
//! - **The size of a page** is `limit`, else the one that the reference has as its default. It is sent in any case.
//! - **Options of a call**, such as `with_timeout`, hold for each page.
//! - **The end** is an empty page, or one that is shorter than asked for while the service counts no more items. A count
//!   alone is not believed: it can be of the page, or of another moment.
//! - **An error** comes after the items before it and ends the stream. Each page is repeated as any call is before
//!   that ([`Retry`]); to go on later, count the items and begin with `offset`.
//! - **A list that changes meanwhile** shifts under an offset. Where items have ids, those that come again are left out (the last
//!   10,000 are remembered), and where the service counts fewer items than before, as many are asked for again. What is moved
//!   otherwise, or counted wrongly, may be missed: that is as far as offsets go.
//! - **A service that gives the same page again** and counts more than it gave, and a list longer than the highest offset, is an
//!   [`Error::Paging`]: what was read is good, but it isn't all.
//!
//! [`Items`]: crate::Items
//! [`Retry`]: crate::Retry
//! [`Error::Paging`]: crate::Error::Paging
