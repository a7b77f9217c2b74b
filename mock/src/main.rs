//! Runs the mock on its own, for trying a client or an example without an account.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use eihealth_mock::{Mock, keys};

/// A local EIHealth service that checks requests against the specification and answers its examples.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// Port to listen on at 127.0.0.1; 0 is any free one.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// OpenAPI document to serve, YAML or JSON; the one built in if not given.
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let mut builder = Mock::builder().port(arguments.port).record(false);
    if let Some(file) = arguments.spec {
        let text = std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        // JSON is YAML too, but read far faster as what it is.
        builder = if text.trim_start().starts_with('{') {
            builder.bundle_json(&text)
        } else {
            builder.bundle_yaml(&text)
        };
    }
    let mock = builder.start().await?;
    print_how_to_call(&mock);
    tokio::select! {
        () = mock.run() => Ok(()),
        stopped = tokio::signal::ctrl_c() => Ok(stopped?),
    }
}

fn print_how_to_call(mock: &Mock) {
    let url = mock.url();
    println!("EIHealth mock at {url}, {} operations", mock.operations().len());
    println!();
    println!("access key      {}", keys::ACCESS_KEY);
    println!("secret key      {}", keys::SECRET_KEY);
    println!("user            {} of {}, password {}", keys::USER, keys::DOMAIN, keys::PASSWORD);
    println!("token           {}", keys::TOKEN);
    println!("project         {}, id {}", keys::PROJECT_NAME, keys::PROJECT_ID);
    println!();
    println!("curl -H 'X-Auth-Token: {}' '{url}/v3/projects?name={}'", keys::TOKEN, keys::PROJECT_NAME);
}
