//! `eihealth update`.

use std::ffi::OsString;

use clap::{ArgAction, Args};

use super::kinds::{Kind, parser};
use super::{api, calls, create};
use crate::context::Context;
use crate::errors::Failure;
use crate::texts::text;

/// Change a thing of a kind, by flags or from a file
///
/// `eihealth update KIND --help` says what can be changed. What the service wants repeated, such as the name and the commands of an
/// app, is read and sent along unless a file says it.
#[derive(Args)]
#[command(
    visible_alias = "edit",
    disable_help_flag = true,
    override_usage = "eihealth update [OPTIONS] <KIND> [NAME|ID] [-f FILE] [FLAGS OF THE KIND]...",
    after_help = "\
Examples:
  eihealth update project pilot --description 'Whole genomes'
  eihealth update --project pilot app fastqc --description 'Quality of reads'
  eihealth update --project pilot workflow germline -f workflow.yaml
  eihealth update --project pilot member ann --role Viewer
  eihealth update job-retention --job-retain-number 20000"
)]
pub(crate) struct Update {
    /// What kind of thing
    #[arg(value_name = "KIND", value_parser = parser(|kind| kind.update.is_some()), required_unless_present = "help")]
    kind: Option<&'static Kind>,
    /// Print help; after KIND, for what can be changed
    #[arg(long, short, action = ArgAction::SetTrue)]
    help: bool,
    /// The changes as JSON or YAML; flags go before what it says
    #[arg(long, short, value_name = "FILE|-")]
    file: Option<String>,
    /// The thing that it is in: the database of a row
    #[arg(long, value_name = "NAME|ID")]
    of: Option<String>,
    /// Its name or id, and what is changed
    #[arg(value_name = "FLAGS", trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

impl Update {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let Some((kind, update)) = self.kind.and_then(|kind| Some((kind, kind.update?))) else {
            return create::help("update", context);
        };
        let operation = calls::operation(update)?;
        let mut given = self.arguments.into_iter().peekable();
        let named = match kind.is_single {
            true => None,
            false => given.next_if(|word| !word.to_string_lossy().starts_with('-')),
        };
        let mut words = create::flags_of(given);
        let of = self.of.or(taken(&mut words, "--of"));
        let called = match kind.is_single {
            true => format!("eihealth update {}", kind.name),
            false => format!("eihealth update {} <NAME|ID>", kind.name),
        };
        if self.help || words.iter().any(|word| word == "--help" || word == "-h") {
            return api::call(&called, operation, &["--help".into()], context).await;
        }
        if let Some(file) = self.file {
            words.extend(create::body_of(file.as_ref()));
        }
        // what stands behind the name is for the command all the same, which looks up names before the flags are sent
        api::take_globals(&called, operation, &words, context)?;
        let scope = kind.scope_of(context, of.as_deref()).await?;
        let id = match (&named, kind.is_single) {
            (_, true) => None,
            (Some(named), _) => Some(scope.id(kind, &named.to_string_lossy()).await?),
            (None, _) => {
                return Err(Failure::usage(text!("which {kind} is to be changed?", kind = kind.name))
                    .hint(text!("name it: eihealth update {kind} NAME …", kind = kind.name)));
            }
        };
        let has_body = words.iter().any(|word| word == "--body" || word == "--skeleton");
        if !has_body
            && api::needs_fields(operation)
            && let Some(show) = kind.show
            && let Some(body) = api::body_of(operation, &scope.call(show, id.as_deref()).await?)
        {
            words.extend(["--body".into(), body.to_string().into()]);
        }
        let mut all = scope.flags(operation, id.as_deref());
        all.extend(words);
        api::call(&called, operation, &all, context).await
    }
}

/// Takes an option and its value out of the words.
fn taken(words: &mut Vec<OsString>, option: &str) -> Option<String> {
    let value = |word: &OsString| Some(word.to_str()?.strip_prefix(option)?.strip_prefix('=')?.to_owned());
    if let Some((at, value)) = words.iter().enumerate().find_map(|(at, word)| Some((at, value(word)?))) {
        words.remove(at);
        return Some(value);
    }
    let at = words.iter().position(|word| word == option).filter(|at| at + 1 < words.len())?;
    words.remove(at);
    Some(words.remove(at).to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_taken_wherever_they_stand() {
        let read = |words: &[&str], option| {
            let mut words = words.iter().map(OsString::from).collect();
            (
                taken(&mut words, option),
                words.into_iter().map(|word| word.into_string().unwrap()).collect::<Vec<_>>(),
            )
        };
        assert_eq!(
            read(&["--a", "1", "--of", "x"], "--of"),
            (Some("x".into()), vec!["--a".into(), "1".into()])
        );
        assert_eq!(read(&["--of=x", "--a"], "--of"), (Some("x".into()), vec!["--a".into()]));
        assert_eq!(read(&["--offset", "1", "--of"], "--of").0, None);
    }
}
