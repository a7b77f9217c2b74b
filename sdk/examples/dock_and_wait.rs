//! A docking job from a file with its JSON, waited for until it has ended.
//!
//! ```text
//! cargo run --example dock_and_wait my-project docking.json
//! ```

use std::time::Duration;

use eihealth::types::{CreateDockingJob, DockingJob};
use eihealth::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (project, file) = arguments.next().zip(arguments.next()).ok_or("which project and which file?")?;
    let body = serde_json::from_slice(&std::fs::read(file)?)?;
    dock(&Client::from_env().await?, &project, body).await?;
    Ok(())
}

pub(crate) async fn dock(
    client: &Client,
    project: &str,
    body: CreateDockingJob,
) -> Result<DockingJob, Error> {
    let docking = client.create_docking_job(project, body).start().await?;
    println!("docking job {}", docking.id());
    let wait = docking.wait().timeout(Duration::from_secs(6 * 3600));
    let job = wait.on_progress(|now| println!("{:?} {:?}", now.state, now.done)).await?;
    println!("done after {:?}", job.elapsed());
    Ok(job.into_inner())
}
