//! Uploads a file with a progress bar.
//!
//! ```text
//! cargo run --example upload -- PROJECT_ID reads.fastq.gz raw/
//! ```

use eihealth::Client;
use indicatif::ProgressBar;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(project), Some(file), Some(folder)) = (arguments.next(), arguments.next(), arguments.next())
    else {
        return Err("give a project's id, a file and a folder".into());
    };
    let client = Client::from_env().await?;
    let bar = ProgressBar::new(std::fs::metadata(&file)?.len());
    let uploaded =
        client.upload(project, &file).to(folder).on_progress(|p| bar.set_position(p.bytes)).await?;
    bar.finish();
    println!("{} bytes in {} parts, MD5 {}", uploaded.bytes, uploaded.parts, uploaded.md5);
    Ok(())
}
