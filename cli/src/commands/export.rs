//! `eihealth export`.

use clap::Args;

use super::kinds::{Kind, parser};
use super::{api, calls};
use crate::context::{Context, note};
use crate::errors::Failure;
use crate::output::Format;
use crate::texts::text;

/// Print a thing as a file that makes it once more
///
/// What only the service says, such as ids and states, is left out. `submit` and `create` take the file.
#[derive(Args)]
#[command(after_help = "\
Examples:
  eihealth export job wgs-NA-01 --project pilot > job.yaml
  eihealth export app fastqc --project pilot -o json")]
pub(crate) struct Export {
    /// What kind of thing
    #[arg(value_name = "KIND", value_parser = parser(is_exported))]
    kind: &'static Kind,
    /// Its name or id
    #[arg(value_name = "NAME|ID")]
    named: String,
}

/// Whether what shows things of this kind has what they are made of.
pub(crate) fn is_exported(kind: &Kind) -> bool {
    let takes = |create| calls::operation(create).is_ok_and(api::takes_json);
    kind.show.is_some() && kind.create.is_some_and(takes)
}

impl Export {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let (Some(show), Some(create)) = (self.kind.show, self.kind.create) else { return Ok(()) };
        let scope = self.kind.scope(context).await?;
        let id = scope.id(self.kind, &self.named).await?;
        let operation = calls::operation(create)?;
        let Some(body) = api::body_of(operation, &scope.call(show, Some(&id)).await?) else { return Ok(()) };
        let missing = api::missing_fields(operation, &body);
        if !missing.is_empty() {
            note(&text!(
                "the service doesn't say what is needed, too: {missing}",
                missing = missing.join(", ")
            ));
        }
        context.globals.output.get_or_insert(Format::Yaml);
        context.output()?.value(&body, &[])
    }
}
