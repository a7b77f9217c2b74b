//! `cargo xtask audit`

use std::path::{Path, PathBuf};

use anyhow::{Context as _, anyhow, bail};
use clap::{Args, ValueEnum};
#[cfg(feature = "vendor-sdk")]
use eihealth_generator::audit::vendor_sdk;
use eihealth_generator::audit::{self, Unusable, format};
use eihealth_generator::codegen::pipeline;
use eihealth_generator::openapi::errata::Errata;

use crate::output::{Outcome, Verdict, print};
use crate::workspace::Workspace;

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

pub(crate) fn run(arguments: &Arguments) -> Outcome {
    if arguments.vendor_sdk.is_some() && !cfg!(feature = "vendor-sdk") {
        return crate::run::again_with("vendor-sdk");
    }
    let path = Workspace::find()?.spec();
    // an SDK is read from its directory; a text is read here, for it is one file
    let source = match (&arguments.vendor_sdk, &arguments.document) {
        #[cfg(feature = "vendor-sdk")]
        (Some(directory), _) => Source::VendorSdk(directory),
        (_, Some(document)) => Source::Text(document, text(document)?),
        _ => bail!("name the reference's text, or --vendor-sdk DIR"),
    };
    let unusable = |error| unusable(&source, &path, &error);
    let spec = pipeline::bundle(&path)?;
    let area = arguments.area.as_deref();
    if let Some(name) = &arguments.draft {
        let draft = match &source {
            #[cfg(feature = "vendor-sdk")]
            Source::VendorSdk(directory) => vendor_sdk::draft(directory, &spec, name),
            Source::Text(_, text) => audit::draft::draft(text, &spec, name),
        };
        print(&draft.map_err(unusable)?)?;
        return Ok(Verdict::Good);
    }
    let errata = Errata::load(&path)?;
    let report = match &source {
        #[cfg(feature = "vendor-sdk")]
        Source::VendorSdk(directory) => vendor_sdk::audit(directory, &spec, &errata, area),
        Source::Text(_, text) => audit::audit(text, &spec, &errata, area),
    };
    let report = report.map_err(unusable)?;
    let printed = match arguments.format {
        Format::Text => format::text(&report),
        Format::Markdown => format::markdown(&report),
        Format::Json => format::json(&report),
    };
    print(&printed)?;
    Ok(Verdict::good_if(report.agrees()))
}

/// What spec/ is held against.
enum Source<'a> {
    Text(&'a Path, String),
    #[cfg(feature = "vendor-sdk")]
    VendorSdk(&'a Path),
}

fn text(document: &Path) -> anyhow::Result<String> {
    let name = document.display();
    let text = std::fs::read(document).with_context(|| format!("can't read {name}"))?;
    String::from_utf8(text).map_err(|error| {
        anyhow!("{name}: not UTF-8 after {} bytes: convert the text", error.utf8_error().valid_up_to())
    })
}

/// The message with the file that is at fault.
fn unusable(source: &Source<'_>, spec: &Path, error: &Unusable) -> anyhow::Error {
    match (error, source) {
        (Unusable::NoOperations | Unusable::Section { .. }, Source::Text(document, _)) => {
            anyhow!("{}: {error}", document.display())
        }
        (Unusable::NoPaths | Unusable::Area { .. }, _) => anyhow!("{}: {error}", spec.display()),
        _ => anyhow!("{error}"),
    }
}
