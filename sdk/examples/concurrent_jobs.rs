//! A job for each sample, four of them at a time, each waited for; one that fails stops no other.
//!
//! ```text
//! cargo run --example concurrent_jobs my-project my-workflow-id sample-1 sample-2 …
//! ```

use eihealth::types::{ExecuteJob, Job};
use eihealth::waiting::Ended;
use eihealth::{Client, Error};
use futures_util::{StreamExt, stream};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (project, workflow) = arguments.next().zip(arguments.next()).ok_or("which project and workflow?")?;
    for (sample, result) in run(&Client::from_env().await?, &project, &workflow, arguments).await {
        match result {
            Ok(job) => println!("{sample}: done after {:?}", job.elapsed()),
            Err(error) => println!("{sample}: {error}"),
        }
    }
    Ok(())
}

pub(crate) async fn run(
    client: &Client,
    project: &str,
    workflow: &str,
    samples: impl IntoIterator<Item = String>,
) -> Vec<(String, Result<Ended<Job>, Error>)> {
    let jobs = samples.into_iter().map(|sample| async {
        let job = ExecuteJob::new(&sample, workflow, "workflow");
        let result = async { Ok(client.execute_job(project, job).start().await?.wait().await?) }.await;
        (sample, result)
    });
    stream::iter(jobs).buffer_unordered(4).collect().await
}
