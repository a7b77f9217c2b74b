//! `eihealth submit`.

use clap::Args;
use serde_json::Value;

use super::kinds::{Kind, parser};
use super::wait::{self, Patience};
use super::{api, calls};
use crate::context::Context;
use crate::errors::Failure;
use crate::texts::text;

/// Start a job from a file
///
/// `eihealth create job --skeleton` prints a file to fill in.
#[derive(Args)]
#[command(after_help = "\
Examples:
  eihealth submit job -f job.yaml --project pilot --wait --timeout 6h
  eihealth submit docking-job -f docking.yaml --project screening
  eihealth submit nextflow-job -f - --project pilot")]
pub(crate) struct Submit {
    /// What kind of job
    #[arg(value_name = "KIND", value_parser = parser(wait::is_submitted))]
    kind: &'static Kind,
    /// The job as JSON or YAML
    #[arg(long, short, value_name = "FILE|-")]
    file: String,
    /// A name that goes before that in the file
    #[arg(long)]
    name: Option<String>,
    #[command(flatten)]
    patience: Patience,
}

impl Submit {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let Some(create) = self.kind.create else { return Ok(()) };
        let operation = calls::operation(create)?;
        let mut body = api::document(&self.file)?;
        if let Some(name) = self.name {
            // drug jobs have theirs among what is common to them
            let root = match body.get_mut("basic_info") {
                Some(Value::Object(basic)) => Some(basic),
                _ => body.as_object_mut(),
            };
            let root = root.ok_or_else(|| Failure::usage(text!("{file} has no object", file = self.file)))?;
            root.insert("name".to_owned(), name.into());
        }
        let scope = self.kind.scope(context).await?;
        let mut arguments = scope.arguments(operation, None);
        if operation.inputs().iter().any(|input| input.place == "form") {
            let Value::Object(parts) = body else {
                return Err(Failure::usage(text!("{file} has no object", file = self.file)));
            };
            for (name, value) in parts {
                arguments = arguments.with("form", name, value);
            }
        } else {
            arguments = arguments.with("body", "body", body);
        }
        wait::start(context, self.kind, &scope, arguments, &self.patience).await
    }
}
