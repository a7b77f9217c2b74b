//! `cargo xtask audit`

use std::path::{Path, PathBuf};

use anyhow::{Context as _, anyhow};
use clap::{Args, ValueEnum};
use eihealth_generator::audit::{self, Unusable, format};
use eihealth_generator::codegen::pipeline;
use eihealth_generator::openapi::errata::Errata;

use crate::output::{Outcome, Verdict, print};
use crate::workspace::Workspace;

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

pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let document = &arguments.document;
    let name = document.display();
    let text = std::fs::read(document).with_context(|| format!("can't read {name}"))?;
    let text = String::from_utf8(text).map_err(|error| {
        anyhow!("{name}: not UTF-8 after {} bytes: convert the text", error.utf8_error().valid_up_to())
    })?;
    let path = Workspace::find()?.spec();
    let unusable = |error| unusable(document, &path, &error);
    let spec = pipeline::bundle(&path)?;
    if let Some(section) = &arguments.draft {
        print(&audit::draft::draft(&text, &spec, section).map_err(unusable)?)?;
        return Ok(Verdict::Good);
    }
    let errata = Errata::load(&path)?;
    let report = audit::audit(&text, &spec, &errata, arguments.area.as_deref()).map_err(unusable)?;
    let printed = match arguments.format {
        Format::Text => format::text(&report),
        Format::Markdown => format::markdown(&report),
        Format::Json => format::json(&report),
    };
    print(&printed)?;
    Ok(Verdict::good_if(report.agrees()))
}

/// The message with the file that is at fault.
fn unusable(document: &Path, spec: &Path, error: &Unusable) -> anyhow::Error {
    let at_fault = match error {
        Unusable::NoOperations | Unusable::Section { .. } => document,
        Unusable::NoPaths | Unusable::Area { .. } => spec,
    };
    anyhow!("{}: {error}", at_fault.display())
}
