//! The table of kinds.

use super::{Kind, rows};

/// All kinds.
pub(crate) const KINDS: &[Kind] = &[
    Kind::new("project", &["projects"], "list_project")
        .show("show_project")
        .create("create_project")
        .update("update_project")
        .delete("delete_project"),
    Kind::new("member", &["members"], "show_project")
        .rows(rows::members)
        .update("update_member")
        .delete("delete_member"),
    Kind::new("job", &["jobs"], "list_job")
        .show("show_job")
        .create("execute_job")
        .update("update_job")
        .delete("delete_job")
        .cancel("cancel_job")
        .retry("retry_job"),
    Kind::new("task", &["tasks"], "show_job").of("job").rows(rows::tasks).known_by("task_name"),
    Kind::new("auto-job", &["auto-jobs"], "list_auto_job")
        .show("show_auto_job")
        .create("create_auto_job")
        .update("update_auto_job")
        .delete("delete_auto_job")
        .start("start_auto_job")
        .stop("stop_auto_job"),
    Kind::new("data-job", &["data-jobs"], "list_data_job")
        .show("show_data_job")
        .delete("delete_data_job")
        .cancel("cancel_data_job")
        .retry("retry_data_job"),
    Kind::new("app", &["apps"], "list_app")
        .show("show_app")
        .create("create_app")
        .update("update_app")
        .delete("delete_app"),
    Kind::new("workflow", &["workflows"], "list_workflow")
        .show("show_workflow")
        .create("create_workflow")
        .update("update_workflow")
        .delete("delete_workflow"),
    Kind::new("image", &["images"], "list_image")
        .create("create_image")
        .update("update_image")
        .delete("delete_image"),
    Kind::new("tag", &["tags"], "list_image_tag").of("image").known_by("tag").delete("delete_tag"),
    Kind::new("database", &["databases", "db"], "list_instance")
        .show("show_instance")
        .create("create_instance")
        .delete("delete_instance"),
    Kind::new("row", &["rows"], "list_database_data")
        .of("database")
        .known_by("row_num")
        .create("create_database_data")
        .update("update_database_data")
        .delete("delete_database_data"),
    Kind::new("template", &["templates"], "list_template")
        .show("show_template")
        .create("create_template")
        .delete("delete_template"),
    Kind::new("notebook", &["notebooks"], "list_notebook")
        .show("show_notebook")
        .create("create_notebook")
        .update("update_notebook")
        .delete("delete_notebook")
        .start("stop_or_start_notebook")
        .stop("stop_or_start_notebook"),
    Kind::new("nextflow-job", &["nextflow-jobs"], "list_nextflow_job")
        .show("show_nextflow_job")
        .create("create_nextflow_job")
        .delete("delete_nextflow_job")
        .cancel("stop_nextflow_job")
        .retry("retry_nextflow_job"),
    Kind::new("nextflow-task", &["nextflow-tasks"], "list_nextflow_task")
        .of("nextflow-job")
        .known_by("task_id")
        .show("show_nextflow_task_detail"),
    Kind::new("nextflow-workflow", &["nextflow-workflows"], "list_nextflow_workflow")
        .show("show_nextflow_workflow")
        .create("create_nextflow_workflow")
        .update("update_nextflow_workflow")
        .delete("delete_nextflow_workflow"),
    Kind::new("study", &["studies"], "list_study").create("create_study").delete("delete_study"),
    Kind::new("archive", &["archives", "backup", "backups"], "list_backup")
        .create("create_backup")
        .delete("delete_backup"),
    Kind::new("drug-database", &["drug-databases"], "list_drug_database")
        .create("create_drug_database")
        .update("update_drug_database")
        .delete("delete_drug_database"),
    Kind::new("drug-model", &["drug-models"], "list_drug_model")
        .create("create_drug_model")
        .update("update_drug_model")
        .delete("delete_drug_model"),
    Kind::new("drug-job", &["drug-jobs"], "list_drug_job")
        .update("update_drug_job")
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
    Kind::new("user", &["users"], "list_user")
        .show("show_user")
        .create("create_user")
        .update("update_user")
        .delete("delete_user"),
    Kind::new("quota", &["quotas"], "list_quota"),
    Kind::new("message", &["messages"], "list_message"),
    Kind::new("computing-resource", &["computing-resources"], "list_computing_resources")
        .start("start_node")
        .stop("stop_node"),
    Kind::new("database-resource", &["database-resources"], "list_database_resource"),
    Kind::new("storage-resource", &["storage-resources"], "list_storage_resources"),
    Kind::new("performance-resource", &["performance-resources"], "list_performance_resources")
        .update("update_performance_resource"),
    Kind::new("archive-config", &["archive-configs", "backup-config"], "list_archive_configs")
        .known_by("region_id")
        .update("update_archive_config"),
    Kind::single("vendor-config", "show_vendor").update("update_vendor"),
    Kind::single("message-retention", "show_message_clear_rule")
        .update("update_message_clear_rule_request_body"),
    Kind::single("job-retention", "show_job_config").update("update_job_config"),
];
