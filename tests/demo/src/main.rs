//! The SDK at work against the mock service: no account, no network.
//!
//! ```text
//! cargo run -p eihealth-demo
//! ```

use eihealth::http::StatusCode;
use eihealth::types::{CreateProject, UpdateProject};
use eihealth::{Client, Credentials, Error, ErrorCode, Region};
use eihealth_mock::{Mock, Reply, keys};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mock = Mock::examples().start().await?;
    println!("mock service at {}\n", mock.url());

    // with a real account, `endpoint` and `no_proxy` are left out and the keys are your own
    let client = Client::builder()
        .region(Region::CN_NORTH_4)
        .credentials(Credentials::ak_sk(keys::ACCESS_KEY, keys::SECRET_KEY))
        .endpoint(mock.url())
        .no_proxy()
        .build()?;

    println!("project id of {}, looked up at IAM", client.region());
    println!("  {}", client.project_id().await?);

    println!("create_project");
    let body =
        CreateProject::new("rice-genomes").description("Resequencing of 300 accessions").tags(["rice"]);
    let created = client.create_project(body).send().await?;
    let id = created.id.clone().ok_or("the service gave no id")?;
    println!("  {} {id}", created.status());

    println!("list_project");
    let list = client.list_project().await?;
    for project in list.projects.iter().flatten() {
        println!("  {} {}", shown(&project.id), shown(&project.name));
    }

    println!("show_project {id}");
    let project = client.show_project(&id).await?;
    println!("  {} {}", shown(&project.name), shown(&project.description));

    println!("update_project {id}");
    let updated = client.update_project(&id, UpdateProject::default().description("500 accessions")).await?;
    println!("  {}", updated.status());

    println!("delete_project {id} (the mock is told to refuse it as the service does)");
    let refusal = "Project deletion not allowed. Only inactive, initial or abnormal projects can be deleted.";
    mock.reply_next("delete_project", Reply::error(StatusCode::BAD_REQUEST, "eihealth.01020006", refusal))?;
    match client.delete_project(&id).await {
        Err(Error::Api(error)) if error.code() == ErrorCode::ProjectNotDeletable => println!("  {error}"),
        other => return Err(format!("expected a refusal, not {other:?}").into()),
    }

    println!("create_project with a name that is too short: refused before it is sent");
    let sent = mock.requests().len();
    match client.create_project(CreateProject::new("ab")).await {
        Err(error @ Error::InvalidRequest(_)) => println!("  {error}"),
        other => return Err(format!("expected a refusal, not {other:?}").into()),
    }
    assert_eq!(mock.requests().len(), sent, "nothing was sent");

    println!("\n{sent} requests reached the mock, each checked against the specification and its signature");
    Ok(())
}

/// A field of an answer may be missing.
fn shown(text: &Option<String>) -> &str {
    text.as_deref().unwrap_or("-")
}
