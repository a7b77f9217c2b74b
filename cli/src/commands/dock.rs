//! `eihealth dock`.

use std::path::Path;

use clap::Args;
use eihealth::dispatch::Answer;
use serde_json::{Value, json};

use super::calls;
use super::kinds::{Kind, Scope};
use super::wait::{self, Patience};
use crate::context::{Context, note};
use crate::errors::Failure;
use crate::exit::Exit;
use crate::remote::Location;
use crate::texts::text;

/// What a file may have to be sent in a request.
const LARGEST: u64 = 10_000_000;
/// What ends a molecule of an SDF file.
const END_OF_MOLECULE: &str = "$$$$";

/// Dock the molecules of a file into a receptor
///
/// Files are local ones of up to 10 MB, PROJECT:/path, or an https address. Without --center and --size the service looks for the
/// pocket, and the first that it finds is taken.
#[derive(Args)]
#[command(after_help = "\
Examples:
  eihealth dock --receptor 1abc.pdb --ligands lib.sdf --project screening --wait
  eihealth dock --receptor screening:/1m17.pdb --ligands screening:/lib.sdf --count 120 --center=22,0.3,52.8 --size=20,20,20 --project screening")]
pub(crate) struct Dock {
    /// The receptor, in PDB format
    #[arg(long, value_name = "FILE")]
    receptor: String,
    /// The molecules to dock: SDF, MOL2, SMI or PDB
    #[arg(long, value_name = "FILE")]
    ligands: String,
    /// Name of the job; made of the names of the files unless given
    #[arg(long)]
    name: Option<String>,
    /// How many molecules there are; counted in a local SDF file
    #[arg(long, value_name = "NUMBER")]
    count: Option<usize>,
    /// Center of the pocket: x,y,z
    #[arg(long, value_name = "X,Y,Z", value_parser = point, requires = "size", allow_hyphen_values = true)]
    center: Option<Value>,
    /// Size of the pocket: lengths along x,y,z
    #[arg(long, value_name = "X,Y,Z", value_parser = point, requires = "center")]
    size: Option<Value>,
    /// Docking engine, such as AUTODOCK_VINA
    #[arg(long)]
    engine: Option<String>,
    #[command(flatten)]
    patience: Patience,
}

impl Dock {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let kind = Kind::named("docking-job")?;
        let counted = match self.count {
            Some(count) => count,
            None => molecules(&self.ligands)?,
        };
        let scope = kind.scope(context).await?;
        let receptor = file(context, &scope, &self.receptor).await?;
        let ligand = file(context, &scope, &self.ligands).await?;
        let pocket = match (&self.center, &self.size) {
            (Some(center), Some(size)) => json!({ "center": center, "size": size }),
            _ => pocket(&scope, &receptor).await?,
        };
        let name = self.name.clone().unwrap_or_else(|| {
            let stem = |path: &str| {
                let name = Path::new(path).file_stem().map(|stem| stem.to_string_lossy().into_owned());
                name.unwrap_or_default()
            };
            let name = format!("dock {} {}", stem(&self.receptor), stem(&self.ligands));
            let name =
                name.chars().map(|c| if c.is_ascii_alphanumeric() || "_-".contains(c) { c } else { ' ' });
            name.take(64).collect::<String>().trim().to_owned()
        });
        let mut body = json!({
            "basic_info": { "name": name },
            "receptors": [{ "receptor": receptor, "bounding_box": pocket }],
            "ligands": [{ "ligand": ligand, "count": counted }],
        });
        if let Some(engine) = &self.engine {
            body["engine"] = engine.as_str().into();
        }
        let create = kind.create.unwrap_or_default();
        let arguments = scope.arguments(calls::operation(create)?, None).with("body", "body", body);
        wait::start(context, kind, &scope, arguments, &self.patience).await
    }
}

/// A file as the service takes it.
async fn file(context: &Context, scope: &Scope, named: &str) -> Result<Value, Failure> {
    if named.starts_with("https://") {
        return Ok(json!({ "source": "EXTRANET", "url": named }));
    }
    let path = Path::new(named);
    if path.exists() {
        let about = std::fs::metadata(path).map_err(|error| unread(named, &error))?;
        if about.len() > LARGEST {
            return Err(Failure::usage(text!("{named} has more than 10 MB", named)).hint(text!(
                "upload it, and name it there: eihealth upload {named} PROJECT:/folder/",
                named
            )));
        }
        let data = std::fs::read_to_string(path).map_err(|error| unread(named, &error))?;
        let format = path.extension().unwrap_or_default().to_string_lossy().to_uppercase();
        return Ok(json!({ "source": "RAW", "format": format, "data": data }));
    }
    if !named.contains(":/") {
        return Err(Failure::usage(text!("there is no file {named}", named))
            .hint(text!("in a project it is PROJECT:/path")));
    }
    let location: Location = named.parse().map_err(Failure::usage)?;
    let place = location.find(context, &scope.client).await?;
    Ok(json!({ "source": "PRIVATE", "url": place.full() }))
}

fn unread(named: &str, error: &std::io::Error) -> Failure {
    Failure::usage(text!("{named} can't be read: {error}", named, error))
}

/// How many molecules a local SDF file has.
fn molecules(named: &str) -> Result<usize, Failure> {
    let is_sdf = Path::new(named).extension().is_some_and(|end| end.eq_ignore_ascii_case("sdf"));
    if !is_sdf || !Path::new(named).exists() {
        return Err(Failure::usage(text!("how many molecules has {named}?", named))
            .hint(text!("say it with --count")));
    }
    let text = std::fs::read_to_string(named).map_err(|error| unread(named, &error))?;
    // the last one may end with the file
    let ends = text.lines().filter(|line| line.trim_end() == END_OF_MOLECULE).count();
    let rest = text.rsplit(END_OF_MOLECULE).next().unwrap_or_default();
    match ends + usize::from(!rest.trim().is_empty()) {
        0 => Err(Failure::usage(text!("{named} has no molecules", named))),
        count => Ok(count),
    }
}

/// The first pocket that the service finds.
async fn pocket(scope: &Scope, receptor: &Value) -> Result<Value, Failure> {
    const FIND: &str = "recognize_drug_receptor_pocket";
    let body = json!({ "mode": "AUTO", "receptor_file": receptor });
    let arguments = scope.arguments(calls::operation(FIND)?, None).with("body", "body", body);
    let Answer::Json(found) = calls::prepare(&scope.client, FIND, arguments)?.send().await?.into_inner()
    else {
        return Err(Failure::new(Exit::Service, text!("the service names no pocket")));
    };
    let pocket = found.pointer("/pockets/0").filter(|pocket| pocket.get("center").is_some());
    let Some(pocket) = pocket else {
        return Err(Failure::new(Exit::Service, text!("the service finds no pocket in the receptor"))
            .hint(text!("say where it is: --center X,Y,Z --size X,Y,Z")));
    };
    let at = json!({ "center": pocket.get("center"), "size": pocket.get("size") });
    note(&text!("pocket: {at}", at));
    Ok(at)
}

fn point(text: &str) -> Result<Value, String> {
    let numbers: Result<Vec<f64>, _> = text.split(',').map(|number| number.trim().parse::<f64>()).collect();
    match numbers.as_deref() {
        Ok([x, y, z]) if [x, y, z].iter().all(|number| number.is_finite()) => Ok(json!([x, y, z])),
        _ => Err("must be three numbers, such as 22,0.3,52.8".to_owned()),
    }
}
