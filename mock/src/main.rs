//! Runs the mock on its own, for trying a client or an example without an account.

use std::net::{IpAddr, Ipv4Addr};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use eihealth_mock::{Error, Mock, keys};

/// A local EIHealth service: it checks requests against the specification, remembers what is created, and runs what is
/// started.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// Port to listen on; 0 is any free one.
    #[arg(long, default_value_t = Mock::USUAL_PORT)]
    port: u16,
    /// Address to listen on. The keys are public: whoever reaches it can call it.
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST), value_parser = host)]
    host: IpAddr,
    /// Allow to be told what to do under /_mock/ also where others reach it.
    #[arg(long)]
    control: bool,
    /// Start with nothing in it, not even the specification's examples.
    #[arg(long, conflicts_with = "examples")]
    empty: bool,
    /// Remember nothing: whatever is asked for, answer the documented example.
    #[arg(long)]
    examples: bool,
    /// How much faster than the clock time passes for what runs.
    #[arg(long, default_value_t = 1.0, value_parser = speed, allow_negative_numbers = true)]
    speed: f64,
    /// How many seconds each state lasts of what is started.
    #[arg(long, default_value_t = 5)]
    stage: u64,
    /// Recorded traffic to answer with, as the SDK's `Recorder` writes it.
    #[arg(long, value_name = "FILE")]
    recording: Option<PathBuf>,
    /// Directory with pages to serve at /, as `cargo xtask docs` writes them; `cargo xtask mock` does both.
    #[arg(long, value_name = "DIR", overrides_with = "pages")]
    pages: Option<PathBuf>,
    /// OpenAPI document to serve, YAML or JSON; the one built in if not given.
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
}

fn host(text: &str) -> Result<IpAddr, String> {
    match text {
        "localhost" => Ok(IpAddr::V4(Ipv4Addr::LOCALHOST)),
        text => text.parse().map_err(|_| "it is no IP address, such as 127.0.0.1".to_owned()),
    }
}

fn speed(text: &str) -> Result<f64, String> {
    let speed = text.parse().ok().filter(|speed: &f64| speed.is_finite() && *speed >= 0.0);
    speed.ok_or_else(|| "it is no number of 0 or more; 60 makes a minute of an hour".to_owned())
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
    let mut builder = match (arguments.examples, arguments.empty) {
        (true, _) => Mock::examples(),
        (false, true) => Mock::builder(),
        (false, false) => Mock::builder().seed_examples(),
    };
    builder = builder.host(arguments.host).port(arguments.port).record(false);
    builder = builder.tick(Duration::ZERO).speed(arguments.speed).stage(Duration::from_secs(arguments.stage));
    if arguments.control {
        builder = builder.control(true);
    }
    if let Some(file) = arguments.spec {
        let text = read(&file)?;
        // JSON is YAML too, but read far faster as what it is.
        builder = if text.trim_start().starts_with('{') {
            builder.bundle_json(&text)
        } else {
            builder.bundle_yaml(&text)
        };
    }
    if let Some(file) = arguments.recording {
        builder = builder.recording_json(&read(&file)?);
    }
    let can = Can {
        show_pages: arguments.pages.is_some(),
        be_told: arguments.control || arguments.host.is_loopback(),
        remember: !arguments.examples,
    };
    if let Some(directory) = arguments.pages {
        builder = builder.pages(directory);
    }
    let mock = match builder.start().await {
        Err(error) if is_taken(&error) => {
            return Err(format!("{error}; is another mock running? `--port 0` takes any free port").into());
        }
        started => started?,
    };
    print_how_to_call(&mock, &can);
    tokio::select! {
        () = mock.run() => Ok(()),
        stopped = tokio::signal::ctrl_c() => Ok(stopped?),
    }
}

fn is_taken(error: &Error) -> bool {
    matches!(error, Error::Listen { source, .. } if source.kind() == std::io::ErrorKind::AddrInUse)
}

fn read(file: &Path) -> Result<String, String> {
    std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

/// What the mock was started to do: what it can't isn't printed.
struct Can {
    show_pages: bool,
    be_told: bool,
    remember: bool,
}

fn print_how_to_call(mock: &Mock, can: &Can) {
    let url = mock.url();
    println!("EIHealth mock at {url}, {} operations", mock.operations().len());
    println!();
    if can.show_pages {
        println!("reference       {url}/, with requests to try");
    }
    println!("access key      {}", keys::ACCESS_KEY);
    println!("secret key      {}", keys::SECRET_KEY);
    println!("user            {} of {}, password {}", keys::USER, keys::DOMAIN, keys::PASSWORD);
    println!("token           {}", keys::TOKEN);
    println!("project         {}, id {}", keys::PROJECT_NAME, keys::PROJECT_ID);
    println!();
    println!("list the platform projects:");
    println!("  curl -H 'X-Auth-Token: {}' {url}/v1/{}/eihealth-projects", keys::TOKEN, keys::PROJECT_ID);
    if let Some(path) = mock.example_path("execute_job") {
        println!("start a job, and look at it:");
        println!(
            "  curl -H 'X-Auth-Token: {}' --json '{{\"name\":\"align\",\"tool_id\":\"any\",\"tool_type\":\"workflow\"}}' {url}{path}",
            keys::TOKEN
        );
        println!("  curl -H 'X-Auth-Token: {}' '{url}{path}?job_name=align'", keys::TOKEN);
    }
    println!("the same with the program `eihealth`:");
    println!("  eihealth --mock {url} get projects");
    if can.be_told {
        let passes = if can.remember { ", or time pass" } else { "" };
        println!("let the next call fail{passes}:");
        println!("  curl --json '{{\"fault\":\"throttle\",\"seconds\":2}}' {url}/_mock/faults");
    }
    if can.be_told && can.remember {
        println!("  curl --json '{{\"seconds\":3600}}' {url}/_mock/advance");
    }
}
