//! What to do with a call that failed: a project is deleted, and each kind of failure has its own answer.
//!
//! ```text
//! cargo run --example errors PROJECT_ID
//! ```

use eihealth::{Client, Error, ErrorCode};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let project = std::env::args().nth(1).ok_or("which project?")?;
    println!("{}", delete(&Client::from_env().await?, &project).await?);
    Ok(())
}

pub(crate) async fn delete(client: &Client, project: &str) -> Result<&'static str, Error> {
    match client.delete_project(project).await {
        Ok(_) => Ok("deleted"),
        Err(error) if error.is_not_found() => Ok("was deleted before"),
        // a code of the service, documented with its advice
        Err(Error::Api(error)) if error.code() == ErrorCode::ProjectNotDeletable => {
            Ok("still in use: freeze it first")
        }
        // the answer was lost: it was sent, and nobody knows what became of it
        Err(error) if error.may_have_worked() => Ok("perhaps deleted: look before you repeat it"),
        // says what happened to which operation, after how many attempts, and names the request for the support
        Err(error) => Err(error),
    }
}
