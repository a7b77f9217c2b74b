//! The projects that one may see.
//!
//! ```text
//! export HUAWEICLOUD_SDK_AK=… HUAWEICLOUD_SDK_SK=… HUAWEICLOUD_SDK_REGION=cn-north-4
//! cargo run --example quickstart
//! ```

use eihealth::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    for name in projects(&Client::from_env().await?).await? {
        println!("{name}");
    }
    Ok(())
}

pub(crate) async fn projects(client: &Client) -> Result<Vec<String>, Error> {
    let list = client.list_project().await?.into_inner();
    Ok(list.projects.into_iter().flatten().filter_map(|project| project.name).collect())
}
