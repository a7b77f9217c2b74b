//! Downloads a file. Started again after an interruption, it goes on where the server lets it.
//!
//! ```text
//! cargo run --example download PROJECT_ID my-project:/raw/reads.fastq.gz reads.fastq.gz
//! ```

use eihealth::Client;
use eihealth::types::DownloadData;

type Result<T = (), E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

#[tokio::main]
async fn main() -> Result {
    let mut arguments = std::env::args().skip(1);
    let (Some(project), Some(from), Some(to)) = (arguments.next(), arguments.next(), arguments.next()) else {
        return Err("give a project's id, what to download, and a file for it".into());
    };
    let bytes = download(&Client::from_env().await?, &project, &from, &to).await?;
    println!("{to}: {bytes} bytes");
    Ok(())
}

pub(crate) async fn download(client: &Client, project: &str, from: &str, to: &str) -> Result<u64> {
    let saved = client.download_data(project, DownloadData::new().url(from)).await?.save(to).await?;
    Ok(saved.bytes)
}
