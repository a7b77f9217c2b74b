//! Uploads a file and fetches it again.
//!
//! ```text
//! cargo run --example upload_and_download PROJECT_ID my-project reads.fastq.gz
//! ```

use eihealth::Client;
use eihealth::types::DownloadData;

type Result<T = (), E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

#[tokio::main]
async fn main() -> Result {
    let mut arguments = std::env::args().skip(1);
    let (Some(id), Some(name), Some(file)) = (arguments.next(), arguments.next(), arguments.next()) else {
        return Err("give a project's id, its name, and a file".into());
    };
    println!("{} bytes came back", there_and_back(&Client::from_env().await?, &id, &name, &file).await?);
    Ok(())
}

pub(crate) async fn there_and_back(client: &Client, id: &str, name: &str, file: &str) -> Result<u64> {
    client.upload(id, file).named("reads.fastq.gz").to("raw/").await?;
    let again = DownloadData::new().url(format!("{name}:/raw/reads.fastq.gz"));
    let saved = client.download_data(id, again).await?.save(format!("{file}.again")).await?;
    Ok(saved.bytes)
}
