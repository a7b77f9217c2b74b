//! Downloads a file. Started again after an interruption, it goes on where the server lets it.
//!
//! ```text
//! cargo run --example download -- PROJECT_ID my-project:/raw/reads.fastq.gz reads.fastq.gz
//! ```

use eihealth::Client;
use eihealth::types::DownloadData;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(project), Some(from), Some(to)) = (arguments.next(), arguments.next(), arguments.next()) else {
        return Err("give a project's id, what to download, and a file for it".into());
    };
    let client = Client::from_env().await?;
    let saved = client.download_data(project, DownloadData::new().url(from)).await?.save(to).await?;
    println!("{}: {} bytes", saved.path.display(), saved.bytes);
    Ok(())
}
