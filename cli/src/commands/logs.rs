//! `eihealth logs`.

use std::collections::BTreeMap;

use clap::Args;
use eihealth::types::JobState;

use super::kinds::Kind;
use crate::context::{Context, note};
use crate::errors::Failure;
use crate::exit::Exit;
use crate::interrupt::until_interrupted;

/// Print the logs of a job's tasks
#[derive(Args)]
#[command(after_help = "\
Examples:
  eihealth logs wgs-NA-01 --project pilot
  eihealth logs wgs-NA-01 --project pilot --task align --follow")]
pub(crate) struct Logs {
    /// Its name or id
    #[arg(value_name = "NAME|ID")]
    job: String,
    /// Only of this task; can be repeated
    #[arg(long, value_name = "NAME")]
    task: Vec<String>,
    /// Go on as lines come, until the job has ended
    #[arg(long, short)]
    follow: bool,
}

impl Logs {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        match until_interrupted(self.print(context)).await {
            Some(done) => done,
            None => Err(Failure::silent(Exit::Interrupted)),
        }
    }

    async fn print(&self, context: &mut Context) -> Result<(), Failure> {
        let kind = Kind::named("job")?;
        let scope = kind.scope(context).await?;
        let project = scope.project.clone().unwrap_or_default();
        let id = scope.id(kind, &self.job).await?;
        let mut output = context.output()?;
        let mut printed: BTreeMap<String, usize> = BTreeMap::new();
        let mut current = String::new();
        loop {
            // before its logs, so that what it says last is not missed
            let job = scope.client.show_job(&project, &id).await?;
            let ran = job.task_runtime_info.iter().flatten().filter_map(|task| task.task_name.clone());
            let planned = job.tasks.iter().flatten().filter_map(|task| task.task_name.clone());
            let mut tasks: Vec<String> = ran.collect();
            if tasks.is_empty() {
                tasks = planned.collect();
            }
            for wanted in &self.task {
                if !tasks.contains(wanted) {
                    return Err(Failure::new(Exit::NotFound, format!("the job has no task `{wanted}`"))
                        .hint(format!("its tasks are {}", tasks.join(", "))));
                }
            }
            if !self.task.is_empty() {
                tasks.retain(|task| self.task.contains(task));
            }
            let several = tasks.len() > 1;
            for task in tasks {
                let log = scope.client.show_job_log(&project, &id, &task).items().into_vec().await?;
                let seen = printed.entry(task.clone()).or_default();
                for line in log.iter().skip(*seen) {
                    if several && current != task {
                        note(&format!("==> {task} <=="));
                        current.clone_from(&task);
                    }
                    output.text(line.content.as_deref().unwrap_or_default())?;
                    *seen += 1;
                }
            }
            let is_over = job.status.clone().map(JobState::from).is_none_or(|state| state.is_final());
            if !self.follow || is_over {
                return Ok(());
            }
            tokio::time::sleep(context.pause()).await;
        }
    }
}
