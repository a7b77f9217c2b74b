//! `cargo xtask audit`

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use eihealth_generator::audit::{self, Unusable, format, vendor_sdk};
use eihealth_generator::codegen::pipeline;
use eihealth_generator::openapi::errata::Errata;

use crate::workspace;

/// The input can't be used; 1 says that something differs.
const UNUSABLE: u8 = 2;

#[derive(Args)]
pub(crate) struct Arguments {
    /// The reference's text
    #[arg(required_unless_present = "vendor_sdk", conflicts_with = "vendor_sdk")]
    document: Option<PathBuf>,
    /// Hold spec/ against the vendor's Python SDK instead, unpacked in this directory
    #[arg(long, value_name = "DIR")]
    vendor_sdk: Option<PathBuf>,
    /// Only this area (`images`) or what is below this section (`4.1`)
    #[arg(long, value_name = "NAME")]
    area: Option<String>,
    /// How to print the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Instead of a report, print a YAML draft of the operation that this section documents, or that the vendor's
    /// SDK has by this name
    #[arg(long, value_name = "SECTION|OPERATION", conflicts_with_all = ["area", "format"])]
    draft: Option<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Markdown,
    Json,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    report(arguments).or_else(|message| {
        eprintln!("{message}");
        Ok(ExitCode::from(UNUSABLE))
    })
}

fn report(arguments: &Arguments) -> Result<ExitCode, String> {
    let path = workspace::spec();
    let spec = pipeline::bundle(&path).map_err(|error| error.to_string())?;
    let area = arguments.area.as_deref();
    // an SDK is read from its directory; a text is read here, for it is one file
    let source = match (&arguments.vendor_sdk, &arguments.document) {
        (Some(directory), _) => Source::VendorSdk(directory),
        (None, Some(document)) => Source::Text(document, text(document)?),
        (None, None) => return Err("name the reference's text, or --vendor-sdk DIR".to_owned()),
    };
    if let Some(name) = &arguments.draft {
        let draft = match &source {
            Source::VendorSdk(directory) => vendor_sdk::draft(directory, &spec, name),
            Source::Text(_, text) => audit::draft::draft(text, &spec, name),
        };
        return print(&draft.map_err(|error| unusable(&source, &error))?, ExitCode::SUCCESS);
    }
    let errata = Errata::load(&path).map_err(|error| error.to_string())?;
    let report = match &source {
        Source::VendorSdk(directory) => vendor_sdk::audit(directory, &spec, &errata, area),
        Source::Text(_, text) => audit::audit(text, &spec, &errata, area),
    };
    let report = report.map_err(|error| unusable(&source, &error))?;
    let printed = match arguments.format {
        Format::Text => format::text(&report),
        Format::Markdown => format::markdown(&report),
        Format::Json => format::json(&report),
    };
    print(&printed, if report.agrees() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What spec/ is held against.
enum Source<'a> {
    Text(&'a Path, String),
    VendorSdk(&'a Path),
}

fn text(document: &Path) -> Result<String, String> {
    let name = |error: &dyn std::fmt::Display| format!("{}: {error}", document.display());
    let text = std::fs::read(document).map_err(|error| name(&error))?;
    String::from_utf8(text).map_err(|error| {
        name(&format!("not UTF-8 after {} bytes; convert the text", error.utf8_error().valid_up_to()))
    })
}

/// The message with the file that is at fault.
fn unusable(source: &Source<'_>, error: &Unusable) -> String {
    match (error, source) {
        (Unusable::NoOperations | Unusable::Section { .. }, Source::Text(document, _)) => {
            format!("{}: {error}", document.display())
        }
        (Unusable::NoPaths | Unusable::Area { .. }, _) => format!("{}: {error}", workspace::spec().display()),
        _ => error.to_string(),
    }
}

/// Prints a report; that the reader (`head`, say) has seen enough is no fault.
fn print(text: &str, code: ExitCode) -> Result<ExitCode, String> {
    match io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(format!("standard output: {error}")),
        _ => Ok(code),
    }
}
