//! Uploads a file and fetches it again.

use eihealth::Client;
use eihealth::types::DownloadData;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let [id, name, file]: [String; 3] =
        std::env::args().skip(1).collect::<Vec<_>>().try_into().expect("ID NAME FILE");
    let client = Client::from_env().await?;
    client.upload(&id, &file).named("reads.fastq.gz").to("raw/").await?;
    let again = DownloadData::new().url(format!("{name}:/raw/reads.fastq.gz"));
    let saved = client.download_data(&id, again).await?.save(file + ".again").await?;
    println!("{} bytes came back", saved.bytes);
    Ok(())
}
