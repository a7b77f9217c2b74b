//! Waiting for jobs and all else that goes on after an answer.
//!
//! `start()` on a request that starts something sends it and leads to the wait for its end:
//!
//! ```no_run
//! # #[cfg(feature = "drug")]
//! # async fn example(client: eihealth::Client, body: eihealth::types::CreateDockingJob) -> Result<(), eihealth::Error> {
//! use std::time::Duration;
//!
//! let docking = client.create_docking_job("my-project", body).start().await?;
//! println!("docking job {}", docking.id());
//! let job = docking.wait().timeout(Duration::from_secs(6 * 3600)).await?;
//! println!("{:?}", job.basic_info);
//! # Ok(()) }
//! ```
//!
//! What was started elsewhere is waited for on the request that shows it, or on the list that has it:
//!
//! ```no_run
//! # #[cfg(all(feature = "app", feature = "drug"))]
//! # async fn example(client: eihealth::Client, id: String) -> Result<(), eihealth::Error> {
//! let job = client.show_job("my-project", &id).wait().await?;
//! let model = client.list_drug_model().wait_for("my-model").await?;
//! # Ok(()) }
//! ```
//!
//! Success is the last answer. All else is a [`WaitError`], which tells what became of it and has the last answer too; `?` makes an
//! [`Error`] of it:
//!
//! ```no_run
//! # #[cfg(feature = "app")]
//! # async fn example(client: eihealth::Client, id: String) -> Result<(), eihealth::Error> {
//! use eihealth::waiting::WaitFailureKind;
//!
//! let wait = client.show_job("my-project", &id).wait();
//! match wait.on_progress(|now| println!("{:?} after {:?}", now.state, now.elapsed)).await {
//!     Ok(job) => println!("done: {:?}", job.output_dir),
//!     Err(error) if error.kind() == WaitFailureKind::Failed => {
//!         println!("failed: {:?}, {:?}", error.reason(), error.last().map(|job| &job.task_runtime_info));
//!     }
//!     Err(error) => return Err(error.into()),
//! }
//! # Ok(()) }
//! ```
//!
//! - **When it asks**: at once, after 2 s, and then in pauses that grow by half each time, up to 30 s; or as
//!   [`interval`](crate::waiting::Wait::interval) says. There is no limit unless [`timeout`](crate::waiting::Wait::timeout) sets one, for nobody knows how long a job
//!   may take. Dropping the wait stops asking, and nothing else.
//! - **What is an end**: the states that the reference documents, in capitals or not. It documents few of them well: of some things
//!   it has one example. So a state that isn't documented counts as an end if it is a word for one elsewhere (`FAILED`,
//!   `ABNORMAL`, `Canceled`, `finished`, `COMPLETED`, `CREATE_FAILED`), or if a reason of failure or an end time comes with it.
//!   [`evidence`](crate::waiting::WaitFailure::evidence) says which it was. What resembles nothing is never an end.
//! - **To say what a state means** there are [`success_state`](crate::waiting::Wait::success_state), [`failure_state`](crate::waiting::Wait::failure_state) and
//!   [`progress_state`](crate::waiting::Wait::progress_state), which go before everything else.
//! - **A state that says nothing**, `Unknown` or a word that resembles nothing, is waited out for an hour
//!   ([`unknown_for`](crate::waiting::Wait::unknown_for)); another word, not seen in that time, begins another hour.
//! - **A call that fails** for a reason that may pass (the network, a 5xx or 429, an answer that can't be read) does not end the wait
//!   until nothing else has happened for 15 minutes ([`patience`](crate::waiting::Wait::patience)), after the repeats that every call has. A
//!   pause that the service asks for is kept, as long as that patience goes. A job
//!   of six hours must not be given up for one bad minute. Any other failure, such as a refused request or signature,
//!   ends it at once.
//! - **A 404** ends it: as the error of the call, or as [`Gone`](crate::waiting::WaitFailureKind::Gone) if it was there before and
//!   isn't twice in turn. Only what `start` has just started may take a minute to appear.
//! - **A deletion** is a start as well: its wait ends well with the 404, or when a list hasn't got it any more.
//!
//! A job may have several parts: `wait_…` and `wait_for_…` with a name wait for another one than the first. Where a list shows what is
//! started, but the answer has no id, there is no `start`, for nothing says which item it is.
//!
//! The enums of documented states have `is_final` and `succeeded`, which go by the same rules.
//!
//! [`WaitError`]: crate::waiting::WaitError
//! [`Error`]: crate::Error
