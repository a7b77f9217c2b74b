// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::dispatch::Entry;

#[cfg(feature = "app")]
mod apps;
#[cfg(feature = "market")]
mod assets;
#[cfg(feature = "app")]
mod auto_jobs;
#[cfg(feature = "system")]
mod autoscaling;
#[cfg(feature = "data")]
mod backups;
#[cfg(feature = "drug")]
mod binding_jobs;
#[cfg(feature = "system")]
mod computing_resources;
#[cfg(feature = "drug")]
mod css_clusters;
#[cfg(feature = "data")]
mod data;
#[cfg(feature = "data")]
mod data_jobs;
#[cfg(feature = "system")]
mod database_resources;
#[cfg(feature = "database")]
mod database_templates;
#[cfg(feature = "database")]
mod databases;
#[cfg(feature = "drug-design")]
mod design_tasks;
#[cfg(feature = "drug")]
mod drug_databases;
#[cfg(feature = "drug")]
mod drug_jobs;
#[cfg(feature = "drug")]
mod drug_models;
#[cfg(feature = "drug")]
mod drug_toolkit;
mod iam;
#[cfg(feature = "project")]
mod images;
#[cfg(feature = "app")]
mod jobs;
#[cfg(feature = "project")]
mod label_pages;
#[cfg(feature = "system")]
mod labels;
#[cfg(feature = "system")]
mod messages;
#[cfg(feature = "system")]
mod metrics;
#[cfg(feature = "drug")]
mod molecule_jobs;
#[cfg(feature = "nextflow")]
mod nextflow_engines;
#[cfg(feature = "nextflow")]
mod nextflow_jobs;
#[cfg(feature = "nextflow")]
mod nextflow_workflows;
#[cfg(feature = "notebook")]
mod notebooks;
#[cfg(feature = "data")]
mod obs_buckets;
#[cfg(feature = "system")]
mod platform;
#[cfg(feature = "drug")]
mod pocket_jobs;
#[cfg(feature = "project")]
mod projects;
#[cfg(feature = "drug-design")]
mod property_predictions;
#[cfg(feature = "app")]
mod statistics;
#[cfg(feature = "system")]
mod storage_resources;
#[cfg(feature = "project")]
mod studies;
#[cfg(feature = "system")]
mod users;
#[cfg(feature = "app")]
mod workflows;
#[cfg(
    any(
        feature = "app",
        feature = "data",
        feature = "database",
        feature = "drug",
        feature = "drug-design",
        feature = "nextflow",
        feature = "notebook",
        feature = "project",
        feature = "system"
    )
)]
mod shared;

/// The operations of every area that is compiled in.
pub(crate) static AREAS: &[&[Entry]] = &[
    #[cfg(feature = "app")]
    apps::OPERATIONS,
    #[cfg(feature = "market")]
    assets::OPERATIONS,
    #[cfg(feature = "app")]
    auto_jobs::OPERATIONS,
    #[cfg(feature = "system")]
    autoscaling::OPERATIONS,
    #[cfg(feature = "data")]
    backups::OPERATIONS,
    #[cfg(feature = "drug")]
    binding_jobs::OPERATIONS,
    #[cfg(feature = "system")]
    computing_resources::OPERATIONS,
    #[cfg(feature = "drug")]
    css_clusters::OPERATIONS,
    #[cfg(feature = "data")]
    data::OPERATIONS,
    #[cfg(feature = "data")]
    data_jobs::OPERATIONS,
    #[cfg(feature = "system")]
    database_resources::OPERATIONS,
    #[cfg(feature = "database")]
    database_templates::OPERATIONS,
    #[cfg(feature = "database")]
    databases::OPERATIONS,
    #[cfg(feature = "drug-design")]
    design_tasks::OPERATIONS,
    #[cfg(feature = "drug")]
    drug_databases::OPERATIONS,
    #[cfg(feature = "drug")]
    drug_jobs::OPERATIONS,
    #[cfg(feature = "drug")]
    drug_models::OPERATIONS,
    #[cfg(feature = "drug")]
    drug_toolkit::OPERATIONS,
    iam::OPERATIONS,
    #[cfg(feature = "project")]
    images::OPERATIONS,
    #[cfg(feature = "app")]
    jobs::OPERATIONS,
    #[cfg(feature = "project")]
    label_pages::OPERATIONS,
    #[cfg(feature = "system")]
    labels::OPERATIONS,
    #[cfg(feature = "system")]
    messages::OPERATIONS,
    #[cfg(feature = "system")]
    metrics::OPERATIONS,
    #[cfg(feature = "drug")]
    molecule_jobs::OPERATIONS,
    #[cfg(feature = "nextflow")]
    nextflow_engines::OPERATIONS,
    #[cfg(feature = "nextflow")]
    nextflow_jobs::OPERATIONS,
    #[cfg(feature = "nextflow")]
    nextflow_workflows::OPERATIONS,
    #[cfg(feature = "notebook")]
    notebooks::OPERATIONS,
    #[cfg(feature = "data")]
    obs_buckets::OPERATIONS,
    #[cfg(feature = "system")]
    platform::OPERATIONS,
    #[cfg(feature = "drug")]
    pocket_jobs::OPERATIONS,
    #[cfg(feature = "project")]
    projects::OPERATIONS,
    #[cfg(feature = "drug-design")]
    property_predictions::OPERATIONS,
    #[cfg(feature = "app")]
    statistics::OPERATIONS,
    #[cfg(feature = "system")]
    storage_resources::OPERATIONS,
    #[cfg(feature = "project")]
    studies::OPERATIONS,
    #[cfg(feature = "system")]
    users::OPERATIONS,
    #[cfg(feature = "app")]
    workflows::OPERATIONS,
];

/// The schemas that they speak of, as JSON by their names.
pub(crate) static SCHEMAS: &[&[(&str, &str)]] = &[
    #[cfg(feature = "app")]
    apps::SCHEMAS,
    #[cfg(feature = "market")]
    assets::SCHEMAS,
    #[cfg(feature = "app")]
    auto_jobs::SCHEMAS,
    #[cfg(feature = "system")]
    autoscaling::SCHEMAS,
    #[cfg(feature = "data")]
    backups::SCHEMAS,
    #[cfg(feature = "drug")]
    binding_jobs::SCHEMAS,
    #[cfg(feature = "system")]
    computing_resources::SCHEMAS,
    #[cfg(feature = "drug")]
    css_clusters::SCHEMAS,
    #[cfg(feature = "data")]
    data::SCHEMAS,
    #[cfg(feature = "data")]
    data_jobs::SCHEMAS,
    #[cfg(feature = "system")]
    database_resources::SCHEMAS,
    #[cfg(feature = "database")]
    database_templates::SCHEMAS,
    #[cfg(feature = "database")]
    databases::SCHEMAS,
    #[cfg(feature = "drug-design")]
    design_tasks::SCHEMAS,
    #[cfg(feature = "drug")]
    drug_databases::SCHEMAS,
    #[cfg(feature = "drug")]
    drug_jobs::SCHEMAS,
    #[cfg(feature = "drug")]
    drug_models::SCHEMAS,
    #[cfg(feature = "drug")]
    drug_toolkit::SCHEMAS,
    iam::SCHEMAS,
    #[cfg(feature = "project")]
    images::SCHEMAS,
    #[cfg(feature = "app")]
    jobs::SCHEMAS,
    #[cfg(feature = "project")]
    label_pages::SCHEMAS,
    #[cfg(feature = "system")]
    labels::SCHEMAS,
    #[cfg(feature = "system")]
    messages::SCHEMAS,
    #[cfg(feature = "system")]
    metrics::SCHEMAS,
    #[cfg(feature = "drug")]
    molecule_jobs::SCHEMAS,
    #[cfg(feature = "nextflow")]
    nextflow_engines::SCHEMAS,
    #[cfg(feature = "nextflow")]
    nextflow_jobs::SCHEMAS,
    #[cfg(feature = "nextflow")]
    nextflow_workflows::SCHEMAS,
    #[cfg(feature = "notebook")]
    notebooks::SCHEMAS,
    #[cfg(feature = "data")]
    obs_buckets::SCHEMAS,
    #[cfg(feature = "system")]
    platform::SCHEMAS,
    #[cfg(feature = "drug")]
    pocket_jobs::SCHEMAS,
    #[cfg(feature = "project")]
    projects::SCHEMAS,
    #[cfg(feature = "drug-design")]
    property_predictions::SCHEMAS,
    #[cfg(
        any(
            feature = "app",
            feature = "data",
            feature = "database",
            feature = "drug",
            feature = "drug-design",
            feature = "nextflow",
            feature = "notebook",
            feature = "project",
            feature = "system"
        )
    )]
    shared::SCHEMAS,
    #[cfg(feature = "app")]
    statistics::SCHEMAS,
    #[cfg(feature = "system")]
    storage_resources::SCHEMAS,
    #[cfg(feature = "project")]
    studies::SCHEMAS,
    #[cfg(feature = "system")]
    users::SCHEMAS,
    #[cfg(feature = "app")]
    workflows::SCHEMAS,
];
