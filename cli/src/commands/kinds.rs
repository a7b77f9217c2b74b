//! The kinds of things that `get`, `create`, `delete` and the like are about, with the operations for each.

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use eihealth::Client;
use eihealth::dispatch::{Arguments, Operation};
use serde_json::Value;

use super::calls;
use crate::context::Context;
use crate::errors::Failure;
use crate::exit::Exit;
use crate::names;

/// A kind of things.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kind {
    /// One of them.
    pub(crate) name: &'static str,
    /// Other words for it, the plural first.
    pub(crate) others: &'static [&'static str],
    /// What lists them; all of them have `id` and `name`.
    pub(crate) list: &'static str,
    pub(crate) show: Option<&'static str>,
    pub(crate) create: Option<&'static str>,
    pub(crate) delete: Option<&'static str>,
    pub(crate) cancel: Option<&'static str>,
    pub(crate) retry: Option<&'static str>,
}

impl Kind {
    const fn new(name: &'static str, others: &'static [&'static str], list: &'static str) -> Self {
        Self { name, others, list, show: None, create: None, delete: None, cancel: None, retry: None }
    }

    const fn show(mut self, operation: &'static str) -> Self {
        self.show = Some(operation);
        self
    }

    const fn create(mut self, operation: &'static str) -> Self {
        self.create = Some(operation);
        self
    }

    const fn delete(mut self, operation: &'static str) -> Self {
        self.delete = Some(operation);
        self
    }

    const fn cancel(mut self, operation: &'static str) -> Self {
        self.cancel = Some(operation);
        self
    }

    const fn retry(mut self, operation: &'static str) -> Self {
        self.retry = Some(operation);
        self
    }

    /// A kind of drug jobs, which are listed, deleted and cancelled together.
    const fn drug(
        name: &'static str,
        others: &'static [&'static str],
        create: &'static str,
        show: &'static str,
    ) -> Self {
        Self::new(name, others, "list_drug_job")
            .show(show)
            .create(create)
            .delete("delete_drug_job")
            .cancel("cancel_drug_job")
    }
}

/// All kinds.
pub(crate) const KINDS: &[Kind] = &[
    Kind::new("project", &["projects"], "list_project")
        .show("show_project")
        .create("create_project")
        .delete("delete_project"),
    Kind::new("job", &["jobs"], "list_job")
        .show("show_job")
        .create("execute_job")
        .delete("delete_job")
        .cancel("cancel_job")
        .retry("retry_job"),
    Kind::new("auto-job", &["auto-jobs"], "list_auto_job")
        .show("show_auto_job")
        .create("create_auto_job")
        .delete("delete_auto_job"),
    Kind::new("data-job", &["data-jobs"], "list_data_job")
        .show("show_data_job")
        .delete("delete_data_job")
        .cancel("cancel_data_job")
        .retry("retry_data_job"),
    Kind::new("app", &["apps"], "list_app").show("show_app").create("create_app").delete("delete_app"),
    Kind::new("workflow", &["workflows"], "list_workflow")
        .show("show_workflow")
        .create("create_workflow")
        .delete("delete_workflow"),
    Kind::new("image", &["images"], "list_image").create("create_image").delete("delete_image"),
    Kind::new("database", &["databases", "db"], "list_instance")
        .show("show_instance")
        .create("create_instance")
        .delete("delete_instance"),
    Kind::new("template", &["templates"], "list_template")
        .show("show_template")
        .create("create_template")
        .delete("delete_template"),
    Kind::new("notebook", &["notebooks"], "list_notebook")
        .show("show_notebook")
        .create("create_notebook")
        .delete("delete_notebook"),
    Kind::new("nextflow-job", &["nextflow-jobs"], "list_nextflow_job")
        .show("show_nextflow_job")
        .create("create_nextflow_job")
        .delete("delete_nextflow_job")
        .cancel("stop_nextflow_job")
        .retry("retry_nextflow_job"),
    Kind::new("nextflow-workflow", &["nextflow-workflows"], "list_nextflow_workflow")
        .show("show_nextflow_workflow")
        .create("create_nextflow_workflow")
        .delete("delete_nextflow_workflow"),
    Kind::new("study", &["studies"], "list_study").create("create_study").delete("delete_study"),
    Kind::new("archive", &["archives", "backup", "backups"], "list_backup")
        .create("create_backup")
        .delete("delete_backup"),
    Kind::new("drug-database", &["drug-databases"], "list_drug_database")
        .create("create_drug_database")
        .delete("delete_drug_database"),
    Kind::new("drug-model", &["drug-models"], "list_drug_model")
        .create("create_drug_model")
        .delete("delete_drug_model"),
    Kind::new("drug-job", &["drug-jobs"], "list_drug_job")
        .delete("delete_drug_job")
        .cancel("cancel_drug_job"),
    Kind::drug("docking-job", &["docking-jobs"], "create_docking_job", "show_docking_job"),
    Kind::drug("fep-job", &["fep-jobs"], "create_fep_job", "show_fep_job"),
    Kind::drug("synthesis-job", &["synthesis-jobs"], "create_synthesis_job", "show_synthesis_job"),
    Kind::drug("optimization-job", &["optimization-jobs"], "create_optm_job", "show_optm_job"),
    Kind::drug(
        "pocket-detection-job",
        &["pocket-detection-jobs"],
        "create_pocket_detection_job",
        "show_pocket_detection_job",
    ),
    Kind::drug(
        "pocket-design-job",
        &["pocket-design-jobs"],
        "create_pocket_mol_design_job",
        "show_pocket_mol_design_job",
    ),
    Kind::drug("admet-job", &["admet-jobs"], "create_admet_job", "show_admet_job"),
    Kind::drug("search-job", &["search-jobs"], "create_search_job", "show_search_job"),
    Kind::drug("generation-job", &["generation-jobs"], "create_gen_job", "show_gen_job"),
    Kind::drug("cpi-job", &["cpi-jobs"], "create_cpi_job", "show_cpi_job"),
    Kind::drug(
        "target-optimization-job",
        &["target-optimization-jobs"],
        "create_target_opt_job",
        "show_target_opt_job",
    ),
    Kind::new("label", &["labels"], "list_label").create("create_label").delete("delete_label"),
    Kind::new("user", &["users"], "list_user").show("show_user").create("create_user").delete("delete_user"),
    Kind::new("quota", &["quotas"], "list_quota"),
    Kind::new("message", &["messages"], "list_message"),
];

/// Reads a kind by any of its words; only those that `can` do what the command does.
pub(crate) fn parser(can: fn(&Kind) -> bool) -> impl TypedValueParser<Value = &'static Kind> {
    let kinds: Vec<&'static Kind> = KINDS.iter().filter(|kind| can(kind)).collect();
    let values = kinds.iter().map(|kind| PossibleValue::new(kind.name).aliases(kind.others));
    PossibleValuesParser::new(values.collect::<Vec<_>>()).try_map(move |word| {
        let named = |kind: &&&Kind| kind.name == word || kind.others.contains(&word.as_str());
        kinds.iter().find(named).copied().ok_or_else(|| format!("there is no kind `{word}`"))
    })
}

/// What is fixed while a command is about things of one kind: the client, and the project that they are in.
pub(crate) struct Scope {
    pub(crate) client: Client,
    pub(crate) project: Option<String>,
}

impl Kind {
    /// The kind of this name.
    pub(crate) fn named(name: &str) -> Result<&'static Self, Failure> {
        let named = KINDS.iter().find(|kind| kind.name == name);
        named.ok_or_else(|| Failure::new(Exit::Usage, format!("this program has no {name}")))
    }

    /// Where the command looks for things of this kind.
    pub(crate) async fn scope(&self, context: &mut Context) -> Result<Scope, Failure> {
        let client = context.client().await?;
        let project = if names::is_in_project(self.list) { Some(context.project().await?) } else { None };
        Ok(Scope { client, project })
    }

    /// Several of them.
    pub(crate) fn plural(&self) -> &'static str {
        self.others.first().copied().unwrap_or(self.name)
    }
}

impl Scope {
    /// The arguments of an operation about one thing; of a list, without one.
    pub(crate) fn arguments(&self, operation: Operation, id: Option<&str>) -> Arguments {
        let mut arguments = Arguments::new();
        if let (true, Some(project)) = (names::is_in_project(operation.name()), &self.project) {
            arguments = arguments.with("path", names::PROJECT, project.as_str());
        }
        match (own_parameter(operation), id) {
            (Some(name), Some(id)) => arguments.with("path", name, id),
            _ => arguments,
        }
    }

    /// The id of the thing of this id or name.
    pub(crate) async fn id(&self, kind: &Kind, named: &str) -> Result<String, Failure> {
        if names::is_id(named) {
            return Ok(named.to_owned());
        }
        let project = self.project.as_deref();
        Ok(names::look_up(&self.client, kind.name, kind.list, project, named).await?.id)
    }

    /// The thing of this id, as the list has it.
    pub(crate) async fn item(&self, kind: &Kind, id: &str) -> Result<Value, Failure> {
        let list = calls::operation(kind.list)?;
        let mut items = calls::items(&self.client, kind.list, self.arguments(list, None))?;
        while let Some(item) = items.try_next().await? {
            if item.get("id").and_then(Value::as_str) == Some(id) {
                return Ok(item);
            }
        }
        Err(Failure::new(Exit::NotFound, format!("there is no {} {id}", kind.name))
            .hint(format!("all of them: eihealth get {}", kind.plural())))
    }
}

/// The parameter at the end of the path that is the thing's own id.
fn own_parameter(operation: Operation) -> Option<&'static str> {
    // the first is the account's project
    operation.path().split(['{', '}']).skip(1).step_by(2).skip(1).last()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::commands::api;

    #[test]
    fn every_operation_is_there_and_about_what_it_should_be() {
        let mut words = BTreeSet::new();
        for kind in KINDS {
            for word in std::iter::once(&kind.name).chain(kind.others) {
                assert!(words.insert(*word), "{word}");
            }
            let list = calls::operation(kind.list).unwrap();
            assert!(list.listing().is_some() && list.is_safe(), "{kind:?}");
            let columns = api::item_columns(list);
            let is_whole = kind.show.is_none() && kind.delete.is_none();
            assert!(
                is_whole || ["id", "name"].iter().all(|name| columns.iter().any(|known| known == name)),
                "{kind:?}"
            );
            if let Some(show) = kind.show {
                assert!(calls::operation(show).unwrap().is_safe(), "{kind:?}");
            }
            for name in [kind.show, kind.delete, kind.cancel, kind.retry].into_iter().flatten() {
                let operation = calls::operation(name).unwrap();
                assert!(own_parameter(operation).is_some_and(|name| name.ends_with("id")), "{name}");
            }
            if let Some(create) = kind.create {
                assert_eq!(calls::operation(create).unwrap().method().as_str(), "POST", "{kind:?}");
            }
        }
    }
}
