//! `eihealth push`.

use clap::Args;
use eihealth::types::{CreateImage, ImageType};

use super::docker::{Registry, run, split};
use super::kinds::Kind;
use crate::context::{Context, note};
use crate::errors::Failure;
use crate::texts::text;

/// Push a local image to the registry of a project, and add it to the project
///
/// This runs docker: login, tag and push. --dry-run prints what it would run.
#[derive(Args)]
#[command(after_help = "\
Examples:
  eihealth push bwa:0.7.18 --project pilot
  eihealth push localhost/tools/bwa:dev --name bwa --project pilot --dry-run")]
pub(crate) struct Push {
    /// The local image
    #[arg(value_name = "IMAGE[:TAG]")]
    image: String,
    /// Its name in the project; the last part of its own unless given
    #[arg(long)]
    name: Option<String>,
    /// What it is for, such as APP or NOTEBOOK
    #[arg(long = "type", value_name = "TYPE")]
    kind: Option<String>,
}

impl Push {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let scope = Kind::named("image")?.scope(context).await?;
        let project = scope.project.as_deref().unwrap_or_default();
        let (local, tag) = split(&self.image);
        let name = self.name.as_deref().or(local.rsplit('/').next()).unwrap_or(local);
        let registry = Registry::of(&scope).await?;
        let reference = registry.reference(name, tag);
        registry.sign_in(context)?;
        run(context, &["tag", &format!("{local}:{tag}"), &reference], None)?;
        run(context, &["push", &reference], None)?;
        let images = scope.client.list_image(project).await?;
        let known = images.images.iter().flatten().any(|image| {
            image.name.as_deref() == Some(name) && image.tags.iter().flatten().any(|known| known == tag)
        });
        if known {
            note(&text!("{name}:{tag} was in the project before", name, tag));
            return Ok(());
        }
        let mut body = CreateImage::new(name, tag);
        if let Some(kind) = self.kind {
            body = body.type_(ImageType::from(kind));
        }
        let image = scope.client.create_image(project, body).await?;
        note(&text!(
            "added: image {name}:{tag} {image}",
            name,
            tag,
            image = image.id.as_deref().unwrap_or_default()
        ));
        Ok(())
    }
}
