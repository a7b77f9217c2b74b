//! Uploads a file with a progress bar.
//!
//! ```text
//! cargo run --example upload PROJECT_ID reads.fastq.gz raw/
//! ```

use eihealth::Client;
use indicatif::ProgressBar;

type Result<T = (), E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

#[tokio::main]
async fn main() -> Result {
    let mut arguments = std::env::args().skip(1);
    let (Some(project), Some(file), Some(folder)) = (arguments.next(), arguments.next(), arguments.next())
    else {
        return Err("give a project's id, a file and a folder".into());
    };
    upload(&Client::from_env().await?, &project, &file, &folder).await
}

pub(crate) async fn upload(client: &Client, project: &str, file: &str, folder: &str) -> Result {
    let bar = ProgressBar::new(std::fs::metadata(file)?.len());
    let shown = bar.clone();
    let uploaded =
        client.upload(project, file).to(folder).on_progress(move |p| shown.set_position(p.bytes)).await?;
    bar.finish();
    println!("{} bytes in {} parts, MD5 {}", uploaded.bytes, uploaded.parts, uploaded.md5);
    Ok(())
}
