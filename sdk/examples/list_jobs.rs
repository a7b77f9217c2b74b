//! All jobs of a project that failed, with the reason.
//!
//! ```text
//! cargo run --example list_jobs my-project
//! ```

use eihealth::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let project = std::env::args().nth(1).ok_or("which project?")?;
    let count = list(&Client::from_env().await?, &project).await?;
    println!("{count} jobs failed");
    Ok(())
}

pub(crate) async fn list(client: &Client, project: &str) -> Result<usize, Error> {
    let mut count = 0;
    let mut jobs = client.list_job(project).status("Failed").items();
    while let Some(job) = jobs.try_next().await? {
        println!("{} {}", job.id.unwrap_or_default(), job.name.unwrap_or_default());
        count += 1;
    }
    Ok(count)
}
