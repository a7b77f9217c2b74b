//! A user's test against the mock, as `mock/README.md` shows it.

use std::time::Duration;

use eihealth::Client;
use eihealth::types::{CreateProject, DownloadData, DownloadType, ExecuteJob, Job, JobToolType};
use eihealth::waiting::{Ended, WaitFailureKind};
use eihealth_mock::Mock;
use futures_util::TryStreamExt;

type Result<T = (), E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

/// What is to be tested: it runs a job, and once more if it fails.
async fn run(client: &Client, project: &str, name: &str) -> Result<Ended<Job>> {
    let job = ExecuteJob::new(name, "germline-wgs", JobToolType::Workflow);
    let started = client.execute_job(project, job).start().await?;
    let id = started.id().to_owned();
    match started.wait().await {
        Err(error) if error.kind() == WaitFailureKind::Failed => {
            Ok(client.retry_job(project, id).start().await?.wait().await?)
        }
        ended => Ok(ended?),
    }
}

#[tokio::test]
async fn a_job_that_fails_once_is_run_again() -> Result {
    let mock = Mock::start().await?;
    let client = mock.client()?;
    let project = client.create_project(CreateProject::new("pilot")).await?.into_inner().id.ok_or("no id")?;

    client.upload(&project, b"@read1\nACGT\n".to_vec()).named("reads.fq").to("raw/").await?;
    let file = DownloadData::new().type_(DownloadType::Private).url("pilot:/raw/reads.fq");
    assert_eq!(client.download_data(&project, file).await?.into_inner().bytes().await?, "@read1\nACGT\n");

    mock.on("execute_job").fail("out of memory")?;
    assert_eq!(run(&client, &project, "align").await?.state(), Some("Succeeded"));
    assert_eq!(mock.calls("retry_job").len(), 1);

    mock.on("show_job").nth(2).reset()?;
    assert_eq!(
        run(&client, &project, "call").await?.state(),
        Some("Succeeded"),
        "a wait outlives a bad minute"
    );

    mock.on("execute_job").throttle(Duration::from_secs(1))?;
    let error = run(&client, &project, "annotate").await.unwrap_err();
    assert!(error.to_string().contains("429"), "{error}");

    let jobs: Vec<_> = client.list_job(&project).status("Succeeded").items().try_collect().await?;
    assert_eq!(jobs.len(), 2);
    Ok(())
}
