//! `cargo xtask audit`

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use eihealth_generator::audit::{self, Unusable, format};
use eihealth_generator::codegen::pipeline;
use eihealth_generator::openapi::errata::Errata;

use crate::workspace;

/// The input can't be used; 1 says that something differs.
const UNUSABLE: u8 = 2;

#[derive(Args)]
pub(crate) struct Arguments {
    /// The reference's text
    document: PathBuf,
    /// Only this area (`images`) or what is below this section (`4.1`)
    #[arg(long, value_name = "NAME")]
    area: Option<String>,
    /// How to print the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Instead of a report, print a YAML draft of the operation that this section documents
    #[arg(long, value_name = "SECTION", conflicts_with_all = ["area", "format"])]
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
    let document = &arguments.document;
    let name = |error: &dyn std::fmt::Display| format!("{}: {error}", document.display());
    let text = std::fs::read(document).map_err(|error| name(&error))?;
    let text = String::from_utf8(text).map_err(|error| {
        name(&format!("not UTF-8 after {} bytes; convert the text", error.utf8_error().valid_up_to()))
    })?;
    let path = workspace::spec();
    let spec = pipeline::bundle(&path).map_err(|error| error.to_string())?;
    if let Some(section) = &arguments.draft {
        let draft = audit::draft::draft(&text, &spec, section).map_err(|error| unusable(document, &error))?;
        return print(&draft, ExitCode::SUCCESS);
    }
    let errata = Errata::load(&path).map_err(|error| error.to_string())?;
    let report = audit::audit(&text, &spec, &errata, arguments.area.as_deref())
        .map_err(|error| unusable(document, &error))?;
    let printed = match arguments.format {
        Format::Text => format::text(&report),
        Format::Markdown => format::markdown(&report),
        Format::Json => format::json(&report),
    };
    print(&printed, if report.agrees() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The message with the file that is at fault.
fn unusable(document: &Path, error: &Unusable) -> String {
    match error {
        Unusable::NoOperations | Unusable::Section { .. } => format!("{}: {error}", document.display()),
        Unusable::NoPaths | Unusable::Area { .. } => format!("{}: {error}", workspace::spec().display()),
    }
}

/// Prints a report; that the reader (`head`, say) has seen enough is no fault.
fn print(text: &str, code: ExitCode) -> Result<ExitCode, String> {
    match io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(format!("standard output: {error}")),
        _ => Ok(code),
    }
}
