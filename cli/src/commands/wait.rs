//! `eihealth wait`, and waiting for what other commands have started.

use std::collections::BTreeMap;
use std::time::Duration;

use clap::Args;
use eihealth::Error;
use eihealth::dispatch::Arguments;
use eihealth::waiting::Wait as Waiting;
use serde_json::{Value, to_value};

use super::calls;
use super::kinds::{Kind, Scope, parser};
use crate::context::{Context, note};
use crate::errors::Failure;
use crate::exit::Exit;
use crate::interrupt::until_interrupted;
use crate::progress::{Line, Lines};
use crate::terminal;
use crate::texts::text;

/// Wait for the end of a job, or until a notebook, a drug database or a drug model is ready
///
/// On a terminal there is a line for each task of the job. Ctrl-C ends the wait, and not the job.
#[derive(Args)]
#[command(after_help = "\
Examples:
  eihealth wait job wgs-NA-01 --project pilot --timeout 6h
  eihealth wait docking-job egfr --project screening
  eihealth wait drug-database library")]
pub(crate) struct Wait {
    /// What kind of thing
    #[arg(value_name = "KIND", value_parser = parser(is_waited_for))]
    kind: &'static Kind,
    /// Its name or id
    #[arg(value_name = "NAME|ID")]
    named: String,
    /// How long at most, such as 90s, 30m or 6h
    #[arg(long, value_name = "TIME", value_parser = time)]
    timeout: Option<Duration>,
}

/// Whether and how long a command waits for what it has started.
#[derive(Args)]
pub(crate) struct Patience {
    /// Wait for the end
    #[arg(long)]
    pub(crate) wait: bool,
    /// How long at most, such as 90s, 30m or 6h
    #[arg(long, value_name = "TIME", value_parser = time, requires = "wait")]
    pub(crate) timeout: Option<Duration>,
}

impl Wait {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let scope = self.kind.scope(context).await?;
        let id = scope.id(self.kind, &self.named).await?;
        let patience = Patience { wait: true, timeout: self.timeout };
        follow(context, self.kind, &scope, &id, &patience).await
    }
}

/// Tells the waits of the SDK by the operations that show what is waited for, or list it.
macro_rules! waits {
    ($($show:ident),*; $($list:ident),*) => {
        /// Whether there is a wait for things of this kind.
        pub(crate) fn is_waited_for(kind: &Kind) -> bool {
            [$(stringify!($show)),*].contains(&shown_by(kind)) || [$(stringify!($list)),*].contains(&shown_by(kind))
        }

        async fn end(
            show: &str,
            scope: &Scope,
            project: &str,
            id: &str,
            patience: &Patience,
            view: View,
        ) -> Result<Value, Failure> {
            match show {
                $(stringify!($show) => ended(scope.client.$show(project, id).wait(), patience, view).await,)*
                $(stringify!($list) => ended(scope.client.$list().wait_for(id), patience, view).await,)*
                other => Err(Failure::usage(text!("`{other}` shows no end to wait for", other))),
            }
        }
    };
}

waits! {
    show_job,
    show_auto_job,
    show_data_job,
    show_notebook,
    show_nextflow_job,
    show_docking_job,
    show_fep_job,
    show_synthesis_job,
    show_optm_job,
    show_pocket_detection_job,
    show_pocket_mol_design_job,
    show_admet_job,
    show_search_job,
    show_gen_job,
    show_cpi_job,
    show_target_opt_job;
    list_drug_database,
    list_drug_model,
    list_computing_resources
}

/// The operation that shows how far a thing of this kind is.
fn shown_by(kind: &Kind) -> &'static str {
    kind.show.unwrap_or(kind.list)
}

/// Whether things of this kind are submitted: created, and waited for.
pub(crate) fn is_submitted(kind: &Kind) -> bool {
    kind.create.is_some() && is_waited_for(kind)
}

/// Starts a job, and waits for its end if that is wanted.
pub(crate) async fn start(
    context: &mut Context,
    kind: &Kind,
    scope: &Scope,
    arguments: Arguments,
    patience: &Patience,
) -> Result<(), Failure> {
    let create = kind.create.unwrap_or_default();
    let answer = calls::prepare(&scope.client, create, arguments)?.send().await?.into_inner();
    let (answer, id) = calls::started(create, answer)?;
    if patience.wait {
        note(&text!("submitted: {kind} {id}", kind = kind.name, id));
        return follow(context, kind, scope, &id, patience).await;
    }
    context.output()?.value(&answer, &[])
}

/// Waits for the end, and prints what there is then.
pub(crate) async fn follow(
    context: &mut Context,
    kind: &Kind,
    scope: &Scope,
    id: &str,
    patience: &Patience,
) -> Result<(), Failure> {
    let project = scope.project.as_deref().unwrap_or_default();
    let back = match project {
        "" => format!("eihealth wait {} {id}", kind.name),
        project => format!("eihealth wait {} {id} --project {project}", kind.name),
    };
    let view = View::new(format!("{} {id}", kind.name));
    match until_interrupted(end(shown_by(kind), scope, project, id, patience, view)).await {
        Some(Ok(answer)) => context.output()?.value(&answer, &[]),
        Some(Err(failure)) if failure.exit() == Exit::Timeout => {
            Err(failure.hint(text!("it goes on; wait for it again: {back}", back)))
        }
        Some(Err(failure)) => Err(failure),
        None => {
            Err(Failure::new(Exit::Interrupted, text!("interrupted; the {kind} goes on", kind = kind.name))
                .hint(text!("wait for it again: {back}", back)))
        }
    }
}

async fn ended<T>(wait: Waiting<T>, patience: &Patience, mut view: View) -> Result<Value, Failure>
where
    T: serde::Serialize + Send + 'static,
{
    let mut wait = wait.on_progress(move |now| {
        view.show(now.state.unwrap_or(&text!("no state yet")), &to_value(now.answer).unwrap_or_default());
    });
    if let Some(limit) = patience.timeout {
        wait = wait.timeout(limit);
    }
    let ended = wait.await.map_err(Error::from)?;
    to_value(ended.into_inner()).map_err(|error| std::io::Error::from(error).into())
}

/// What is seen of a wait: lines on a terminal, otherwise a line for each change.
struct View {
    title: String,
    lines: Lines,
    drawn: BTreeMap<String, Line>,
    states: BTreeMap<String, String>,
}

impl View {
    fn new(title: String) -> Self {
        Self { title, lines: Lines::new(), drawn: BTreeMap::new(), states: BTreeMap::new() }
    }

    fn show(&mut self, state: &str, answer: &Value) {
        self.tell(self.title.clone(), state);
        let tasks = answer.get("task_runtime_info").and_then(Value::as_array);
        for task in tasks.into_iter().flatten() {
            let text = |field: &str| task.get(field).and_then(Value::as_str).unwrap_or_default();
            self.tell(format!("  {}", text("task_name")), text("status"));
        }
    }

    fn tell(&mut self, what: String, state: &str) {
        if self.states.get(&what).is_some_and(|known| known == state) {
            return;
        }
        let text = format!("{what}: {state}");
        match terminal::is_watched() {
            true => self.drawn.entry(what.clone()).or_insert_with(|| self.lines.text()).say(&text),
            false => note(&text),
        }
        self.states.insert(what, state.to_owned());
    }
}

/// A time such as `90s`, `30m`, `6h` or `1h 30m`.
fn time(text: &str) -> Result<Duration, String> {
    let wrong = || format!("must be a time such as 90s, 30m or 6h, not {text:?}");
    let duration: jiff::SignedDuration = text.parse().map_err(|_| wrong())?;
    Duration::try_from(duration).map_err(|_| wrong())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::kinds::KINDS;

    #[test]
    fn times_are_read_as_they_are_written() {
        assert_eq!(time("6h"), Ok(Duration::from_secs(6 * 3600)));
        assert_eq!(time("1h 30m"), Ok(Duration::from_secs(5400)));
        for wrong in ["", "6", "-1s", "soon"] {
            assert!(time(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn every_job_that_is_created_is_waited_for() {
        for kind in KINDS.iter().filter(|kind| kind.name.ends_with("job") && kind.create.is_some()) {
            assert!(is_submitted(kind), "{kind:?}");
        }
    }
}
