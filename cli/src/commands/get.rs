//! `eihealth get`.

use clap::Args;

use super::kinds::{Kind, parser};
use super::{api, calls};
use crate::context::Context;
use crate::errors::Failure;
use crate::texts::text;
use crate::watch::Watch;

/// List things of a kind, or show some of them
#[derive(Args)]
#[command(after_help = "\
Examples:
  eihealth get projects
  eihealth get jobs --project pilot --filter status=Failed
  eihealth get jobs --project pilot --watch
  eihealth get job wgs-NA-01 --project pilot -o yaml
  eihealth get tasks --of wgs-NA-01 --project pilot
  eihealth get members --project pilot
  eihealth get images --project pilot -o csv --columns name,tags")]
pub(crate) struct Get {
    /// What kind of things
    #[arg(value_name = "KIND", value_parser = parser(|_| true))]
    kind: &'static Kind,
    /// Their names or ids; all of them without
    #[arg(value_name = "NAME|ID")]
    named: Vec<String>,
    /// The thing that they are in: the job of tasks, the image of tags, the database of rows
    #[arg(long, value_name = "NAME|ID")]
    of: Option<String>,
    /// Only those that the service finds by this parameter of its list; can be repeated
    #[arg(long, value_name = "PARAMETER=VALUE", conflicts_with = "named")]
    filter: Vec<String>,
    #[command(flatten)]
    watch: Watch,
}

impl Get {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let kind = self.kind;
        let filters: Vec<(&str, &str)> =
            self.filter.iter().map(|filter| split(kind, filter)).collect::<Result<_, _>>()?;
        if kind.is_single && !self.named.is_empty() {
            return Err(Failure::usage(text!("there is one {kind} only: it has no name", kind = kind.name)));
        }
        let scope = kind.scope_of(context, self.of.as_deref()).await?;
        if !self.named.is_empty() && !self.watch.is_on() {
            for named in &self.named {
                let id = scope.id(kind, named).await?;
                context.output()?.value(&scope.item(kind, &id).await?, &[])?;
            }
            return Ok(());
        }
        if !self.named.is_empty() {
            let ids = scope.ids(kind, &self.named).await?;
            let look = async || {
                let mut items = Vec::new();
                for (id, _) in &ids {
                    items.push(scope.item(kind, id).await?);
                }
                Ok(items)
            };
            let columns = api::item_columns(calls::operation(kind.list)?);
            return self.watch.print(context, &columns, look).await;
        }
        if kind.is_single {
            return context.output()?.value(&scope.call(kind.list, None).await?, &[]);
        }
        if !kind.is_listed() {
            return self.watch.print(context, &[], async || scope.rows(kind).await).await;
        }
        let list = calls::operation(kind.list)?;
        let items = || {
            let mut arguments = scope.arguments(list, None);
            for (name, text) in &filters {
                arguments = arguments.with("query", *name, api::parameter(list, name, text)?);
            }
            calls::items(&scope.client, kind.list, arguments)
        };
        let columns = api::item_columns(list);
        if self.watch.is_on() {
            let look = async || Ok(items()?.into_vec().await?);
            return self.watch.print(context, &columns, look).await;
        }
        context.output()?.items(items()?, &columns).await
    }
}

/// Name and value of a filter that the list has.
fn split<'a>(kind: &Kind, filter: &'a str) -> Result<(&'a str, &'a str), Failure> {
    let list = calls::operation(kind.list)?;
    let known = || list.inputs().into_iter().filter(|input| input.place == "query").map(|input| input.name);
    let names: Vec<String> = known().collect();
    match filter.split_once('=') {
        Some((name, value)) if names.iter().any(|known| known == name) => Ok((name, value)),
        _ => Err(Failure::usage(text!(
            "--filter {filter} is no PARAMETER=VALUE of {kind}",
            filter,
            kind = kind.plural()
        ))
        .hint(text!("parameters are {names}", names = names.join(", ")))),
    }
}
