//! `eihealth logs`.

use std::collections::BTreeMap;

use clap::Args;
use eihealth::types::{JobState, NextflowJobState};

use super::kinds::{Kind, Scope};
use crate::context::{Context, note};
use crate::errors::Failure;
use crate::exit::Exit;
use crate::interrupt::until_interrupted;
use crate::output::Output;
use crate::texts::text;

/// Print the logs of a job
///
/// Of a job they are those of its tasks, of a Nextflow job its own or those of the tasks that --task names by their ids. Of a
/// data job it is what has been logged up to now.
#[derive(Args)]
#[command(
    override_usage = "eihealth logs [OPTIONS] [job|nextflow-job|data-job] <NAME|ID>",
    after_help = "\
Examples:
  eihealth logs wgs-NA-01 --project pilot
  eihealth logs wgs-NA-01 --project pilot --task align --follow
  eihealth logs nextflow-job germline --task 1 --project pilot
  eihealth logs data-job 2f7d63c8-90ab-4e15-b4c2-8d1e5a07f936 --project pilot"
)]
pub(crate) struct Logs {
    /// What kind of job, unless it is a `job`, and its name or id
    #[arg(value_name = "NAME|ID", required = true, num_args = 1..=2)]
    job: Vec<String>,
    /// Only of this task; can be repeated
    #[arg(long, value_name = "NAME")]
    task: Vec<String>,
    /// Go on as lines come, until the job has ended
    #[arg(long, short)]
    follow: bool,
}

/// What of a log was printed already.
#[derive(Default)]
struct Printed {
    lines: BTreeMap<String, usize>,
    current: String,
}

impl Logs {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        match until_interrupted(self.print(context)).await {
            Some(done) => done,
            None => Err(Failure::silent(Exit::Interrupted)),
        }
    }

    async fn print(&self, context: &mut Context) -> Result<(), Failure> {
        let (kind, named) = match self.job.as_slice() {
            [kind, named] => (kind.as_str(), named),
            [named] => ("job", named),
            _ => return Ok(()),
        };
        let known = ["job", "nextflow-job", "data-job"];
        if !known.contains(&kind) {
            return Err(Failure::usage(text!("there are no logs of a {kind}", kind))
                .hint(text!("there are those of a {known}", known = known.join(", a "))));
        }
        if kind == "data-job" && (self.follow || !self.task.is_empty()) {
            return Err(Failure::usage(text!(
                "the log of a data job comes as a whole, without --follow and --task"
            ))
            .hint(text!("wait for its end: eihealth wait data-job {named}", named)));
        }
        let kind = Kind::named(kind)?;
        let scope = kind.scope(context).await?;
        let id = scope.id(kind, named).await?;
        let mut output = context.output()?;
        let mut printed = Printed::default();
        loop {
            let is_over = match kind.name {
                "data-job" => data_job(&scope, &id, &mut output).await?,
                "nextflow-job" => self.nextflow_job(&scope, &id, &mut printed, &mut output).await?,
                _ => self.job(&scope, &id, &mut printed, &mut output).await?,
            };
            if !self.follow || is_over {
                return Ok(());
            }
            tokio::time::sleep(context.pause()).await;
        }
    }

    /// Prints what is new in the logs of its tasks; whether it is over.
    async fn job(
        &self,
        scope: &Scope,
        id: &str,
        printed: &mut Printed,
        output: &mut Output,
    ) -> Result<bool, Failure> {
        let project = scope.project.as_deref().unwrap_or_default();
        // before its logs, so that what it says last is not missed
        let job = scope.client.show_job(project, id).await?;
        let ran = job.task_runtime_info.iter().flatten().filter_map(|task| task.task_name.clone());
        let planned = job.tasks.iter().flatten().filter_map(|task| task.task_name.clone());
        let mut tasks: Vec<String> = ran.collect();
        if tasks.is_empty() {
            tasks = planned.collect();
        }
        for wanted in &self.task {
            if !tasks.contains(wanted) {
                return Err(Failure::new(Exit::NotFound, text!("the job has no task `{wanted}`", wanted))
                    .hint(text!("its tasks are {tasks}", tasks = tasks.join(", "))));
            }
        }
        if !self.task.is_empty() {
            tasks.retain(|task| self.task.contains(task));
        }
        let several = tasks.len() > 1;
        for task in tasks {
            let log = scope.client.show_job_log(project, id, &task).items().into_vec().await?;
            let lines = log.iter().map(|line| line.content.as_deref().unwrap_or_default());
            printed.print(&task, several, lines, output)?;
        }
        Ok(job.status.clone().map(JobState::from).is_none_or(|state| state.is_final()))
    }

    /// As [`Self::job`], of its own log, or those of tasks.
    async fn nextflow_job(
        &self,
        scope: &Scope,
        id: &str,
        printed: &mut Printed,
        output: &mut Output,
    ) -> Result<bool, Failure> {
        let project = scope.project.as_deref().unwrap_or_default();
        let job = scope.client.show_nextflow_job(project, id).await?;
        if self.task.is_empty() {
            let log = scope.client.show_nextflow_job_log(project, id).items().into_vec().await?;
            printed.print("", false, log.iter().map(String::as_str), output)?;
        }
        for task in &self.task {
            let log = scope.client.show_nextflow_task_log(project, id, task).items().into_vec().await?;
            printed.print(task, self.task.len() > 1, log.iter().map(String::as_str), output)?;
        }
        Ok(job.status.clone().map(NextflowJobState::from).is_none_or(|state| state.is_final()))
    }
}

async fn data_job(scope: &Scope, id: &str, output: &mut Output) -> Result<bool, Failure> {
    let project = scope.project.as_deref().unwrap_or_default();
    let mut log = scope.client.download_data_job_log(project, id).await?.into_inner();
    while let Some(chunk) = log.chunk().await? {
        output.bytes(&chunk)?;
    }
    Ok(true)
}

impl Printed {
    /// Prints the lines that weren't there before, with the task's name above them if that changes.
    fn print<'a>(
        &mut self,
        task: &str,
        is_one_of_several: bool,
        lines: impl Iterator<Item = &'a str>,
        output: &mut Output,
    ) -> Result<(), Failure> {
        let seen = self.lines.entry(task.to_owned()).or_default();
        for line in lines.skip(*seen) {
            if is_one_of_several && self.current != task {
                note(&format!("==> {task} <=="));
                task.clone_into(&mut self.current);
            }
            output.text(line)?;
            *seen += 1;
        }
        Ok(())
    }
}
