//! `eihealth import`.

use clap::{Args, Subcommand};
use eihealth::types::{ImportDatabaseData, ImportNetworkData};
use serde_json::{Value, json};

use super::cp;
use super::kinds::{Kind, Scope};
use crate::context::{Context, note};
use crate::errors::Failure;
use crate::names;
use crate::remote::{Location, data_job};
use crate::texts::text;

/// Take images, apps, workflows and templates over from another project, data from the internet, rows into a database
#[derive(Args)]
#[command(
    arg_required_else_help = true,
    after_help = "\
Examples:
  eihealth import image bwa:0.7.18 --from reference --project pilot
  eihealth import app fastqc:1.0.0 --from reference --project pilot
  eihealth import data https://example.com/hg38.fa.gz pilot:/reference/
  eihealth import rows pilot:/cohort.csv --into cohort --project pilot"
)]
pub(crate) struct Import {
    #[command(subcommand)]
    what: What,
}

/// What is taken from which project.
#[derive(Args)]
struct Source {
    /// Its name or id in the other project; of what has versions as NAME:VERSION
    #[arg(value_name = "NAME|ID")]
    named: String,
    /// Name or id of the other project
    #[arg(long, value_name = "PROJECT")]
    from: String,
    /// Its new name; the same unless given
    #[arg(long = "as", value_name = "NAME")]
    name: Option<String>,
}

#[derive(Subcommand)]
enum What {
    /// Take an image over from another project
    #[command(after_help = "Example:\n  eihealth import image bwa:0.7.18 --from reference --project pilot")]
    Image {
        /// Its name in the other project, and the tag
        #[arg(value_name = "NAME:TAG")]
        image: String,
        /// Name or id of the other project
        #[arg(long, value_name = "PROJECT")]
        from: String,
    },
    /// Take an app over from another project
    #[command(
        after_help = "Example:\n  eihealth import app fastqc:1.0.0 --from reference --as fastqc-ref --project pilot"
    )]
    App {
        #[command(flatten)]
        source: Source,
        /// Its new version; the same unless given
        #[arg(long)]
        version: Option<String>,
    },
    /// Take a workflow over from another project
    #[command(
        after_help = "Example:\n  eihealth import workflow germline:1.0.0 --from reference --project pilot"
    )]
    Workflow {
        #[command(flatten)]
        source: Source,
        /// Its new version; the same unless given
        #[arg(long)]
        version: Option<String>,
    },
    /// Take a template of databases over from another project
    #[command(after_help = "Example:\n  eihealth import template variants --from reference --project pilot")]
    Template {
        #[command(flatten)]
        source: Source,
    },
    /// Fetch files from the internet or another project into a folder, and wait for the end
    #[command(after_help = "\
Examples:
  eihealth import data https://example.com/hg38.fa.gz pilot:/reference/
  eihealth import data reference:/hg38/ pilot:/reference/")]
    Data {
        /// Addresses; or files and folders of another project
        #[arg(value_name = "URL|[PROJECT:]PATH", required = true)]
        from: Vec<String>,
        /// The folder
        #[arg(value_name = "[PROJECT:]FOLDER/", required = true)]
        to: Location,
        /// MD5 checksums of what is fetched from the internet, in the order of the addresses; can be repeated
        #[arg(long, value_name = "MD5")]
        md5: Vec<String>,
    },
    /// Read the lines of files into a database, and wait for the end
    #[command(after_help = "\
Example:
  eihealth import rows pilot:/cohort.csv --into cohort --skip-lines 1 --project pilot")]
    Rows {
        /// Files of a project
        #[arg(value_name = "[PROJECT:]PATH", required = true)]
        files: Vec<Location>,
        /// Name or id of the database
        #[arg(long, value_name = "NAME|ID")]
        into: String,
        /// What is between two values of a line
        #[arg(long, value_name = "TEXT", default_value = ",")]
        delimiter: String,
        /// How many lines of headings each file has
        #[arg(long, value_name = "NUMBER", default_value_t = 0)]
        skip_lines: i64,
    },
}

impl Import {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        match self.what {
            What::Image { image, from } => {
                let Some((name, tag)) =
                    image.rsplit_once(':').filter(|(name, tag)| !name.is_empty() && !tag.is_empty())
                else {
                    return Err(Failure::usage(text!("which tag of {image}?", image)).hint(text!(
                        "write {image}:TAG; tags: eihealth get tags --of {image} --project {from}",
                        image,
                        from
                    )));
                };
                let kind = Kind::named("image")?;
                let (_, source, id) = source(context, kind, &from, name).await?;
                let body = json!({ "source_project_id": source, "image_id": id, "tag": tag });
                send(context, kind, "import_image", body).await
            }
            What::App { source: of, version } => {
                let kind = Kind::named("app")?;
                let (scope, source, id) = source(context, kind, &of.from, &of.named).await?;
                let (name, version) = called(&scope, kind, &id, of.name, version).await?;
                let app = json!({
                    "source_app_id": id,
                    "destination_app_name": name,
                    "destination_app_version": version,
                });
                let body = json!({ "source_project_id": source, "import_apps": [app] });
                send(context, kind, "batch_import_app", body).await
            }
            What::Workflow { source: of, version } => {
                let kind = Kind::named("workflow")?;
                let (scope, source, id) = source(context, kind, &of.from, &of.named).await?;
                let (name, version) = called(&scope, kind, &id, of.name, version).await?;
                let body = json!({
                    "source_project_id": source,
                    "source_workflow_id": id,
                    "destination_workflow_name": name,
                    "destination_workflow_version": version,
                });
                send(context, kind, "import_workflow", body).await
            }
            What::Template { source: of } => {
                let kind = Kind::named("template")?;
                let (scope, source, id) = source(context, kind, &of.from, &of.named).await?;
                let (name, _) = called(&scope, kind, &id, of.name, None).await?;
                let template = json!({ "source_template_id": id, "destination_template_name": name });
                let body = json!({ "source_project_id": source, "import_templates": [template] });
                send(context, kind, "import_template", body).await
            }
            What::Data { from, to, md5 } => data(context, from, &to, md5).await,
            What::Rows { files, into, delimiter, skip_lines } => {
                let kind = Kind::named("database")?;
                let scope = kind.scope(context).await?;
                let id = scope.id(kind, &into).await?;
                let mut paths = Vec::new();
                for file in files {
                    paths.push(file.find(context, &scope.client).await?.full());
                }
                let named = context.named_project()?.unwrap_or_default();
                let project = names::project(&scope.client, &named).await?;
                let body = ImportDatabaseData::new(paths, delimiter, skip_lines);
                let starting = scope.client.import_database_data(&project.id, &id, body).start();
                data_job(&project, &text!("importing"), starting).await.map(drop)
            }
        }
    }
}

/// The other project, and the thing in it.
async fn source(
    context: &mut Context,
    kind: &Kind,
    from: &str,
    named: &str,
) -> Result<(Scope, String, String), Failure> {
    let project = context.find_project(from).await?;
    let scope = Scope::within(context.client().await?, &project);
    let id = scope.id(kind, named).await?;
    Ok((scope, project, id))
}

/// Name and version: the new ones, or else those in the other project.
async fn called(
    scope: &Scope,
    kind: &Kind,
    id: &str,
    name: Option<String>,
    version: Option<String>,
) -> Result<(String, String), Failure> {
    let item = scope.item(kind, id).await?;
    let own = |field: &str| item.get(field).and_then(Value::as_str).unwrap_or_default().to_owned();
    Ok((name.unwrap_or_else(|| own("name")), version.unwrap_or_else(|| own("version"))))
}

/// Sends it to the project that the command is about.
async fn send(context: &mut Context, kind: &Kind, operation: &str, body: Value) -> Result<(), Failure> {
    let scope = kind.scope(context).await?;
    match scope.change(operation, body).await? {
        None => Ok(()),
        Some(Value::Null) => {
            note(&text!("imported: {kind}", kind = kind.name));
            Ok(())
        }
        Some(answer) => context.output()?.value(&answer, &[]),
    }
}

async fn data(
    context: &mut Context,
    from: Vec<String>,
    to: &Location,
    md5: Vec<String>,
) -> Result<(), Failure> {
    let is_address = |text: &String| text.contains("://");
    let client = context.client().await?;
    if !from.iter().any(is_address) {
        if !md5.is_empty() {
            return Err(Failure::usage(text!("--md5 is for what is fetched from the internet")));
        }
        let from: Vec<Location> =
            from.iter().map(|text| text.parse()).collect::<Result<_, String>>().map_err(Failure::usage)?;
        let (from, to) = cp::sides(context, &client, &from, to).await?;
        return cp::copy(&client, &from, &to, true).await;
    }
    if let Some(other) = from.iter().find(|text| !is_address(text)) {
        return Err(Failure::usage(text!("{other} is no address", other))
            .hint(text!("what comes from the internet and what comes from a project are two commands")));
    }
    let to = to.find(context, &client).await?;
    let folder = to.as_folder();
    let body = ImportNetworkData::new(from)
        .md5s((!md5.is_empty()).then_some(md5))
        .target_folder((!folder.is_empty()).then_some(folder));
    data_job(&to.project, &text!("fetching"), client.import_network_data(&to.project.id, body).start())
        .await
        .map(drop)
}
