// Generated from spec/ by `cargo xtask regen`. Do not edit.

//! The bodies of requests and responses, as the specification names them.

#[cfg(feature = "app")]
mod apps;
#[cfg(feature = "app")]
pub use apps::*;
#[cfg(feature = "market")]
mod assets;
#[cfg(feature = "market")]
pub use assets::*;
#[cfg(feature = "app")]
mod auto_jobs;
#[cfg(feature = "app")]
pub use auto_jobs::*;
#[cfg(feature = "system")]
mod autoscaling;
#[cfg(feature = "system")]
pub use autoscaling::*;
#[cfg(feature = "data")]
mod backups;
#[cfg(feature = "data")]
pub use backups::*;
#[cfg(feature = "drug")]
mod binding_jobs;
#[cfg(feature = "drug")]
pub use binding_jobs::*;
#[cfg(feature = "system")]
mod computing_resources;
#[cfg(feature = "system")]
pub use computing_resources::*;
#[cfg(feature = "drug")]
mod css_clusters;
#[cfg(feature = "drug")]
pub use css_clusters::*;
#[cfg(feature = "data")]
mod data;
#[cfg(feature = "data")]
pub use data::*;
#[cfg(feature = "data")]
mod data_jobs;
#[cfg(feature = "data")]
pub use data_jobs::*;
#[cfg(feature = "system")]
mod database_resources;
#[cfg(feature = "system")]
pub use database_resources::*;
#[cfg(feature = "database")]
mod database_templates;
#[cfg(feature = "database")]
pub use database_templates::*;
#[cfg(feature = "database")]
mod databases;
#[cfg(feature = "database")]
pub use databases::*;
#[cfg(feature = "drug-design")]
mod design_tasks;
#[cfg(feature = "drug-design")]
pub use design_tasks::*;
#[cfg(feature = "drug")]
mod drug_databases;
#[cfg(feature = "drug")]
pub use drug_databases::*;
#[cfg(feature = "drug")]
mod drug_jobs;
#[cfg(feature = "drug")]
pub use drug_jobs::*;
#[cfg(feature = "drug")]
mod drug_models;
#[cfg(feature = "drug")]
pub use drug_models::*;
#[cfg(feature = "drug")]
mod drug_toolkit;
#[cfg(feature = "drug")]
pub use drug_toolkit::*;
mod iam;
pub use iam::*;
#[cfg(feature = "project")]
mod images;
#[cfg(feature = "project")]
pub use images::*;
#[cfg(feature = "app")]
mod jobs;
#[cfg(feature = "app")]
pub use jobs::*;
#[cfg(feature = "project")]
mod label_pages;
#[cfg(feature = "project")]
pub use label_pages::*;
#[cfg(feature = "system")]
mod labels;
#[cfg(feature = "system")]
pub use labels::*;
#[cfg(feature = "system")]
mod messages;
#[cfg(feature = "system")]
pub use messages::*;
#[cfg(feature = "system")]
mod metrics;
#[cfg(feature = "system")]
pub use metrics::*;
#[cfg(feature = "drug")]
mod molecule_jobs;
#[cfg(feature = "drug")]
pub use molecule_jobs::*;
#[cfg(feature = "nextflow")]
mod nextflow_engines;
#[cfg(feature = "nextflow")]
pub use nextflow_engines::*;
#[cfg(feature = "nextflow")]
mod nextflow_jobs;
#[cfg(feature = "nextflow")]
pub use nextflow_jobs::*;
#[cfg(feature = "nextflow")]
mod nextflow_workflows;
#[cfg(feature = "nextflow")]
pub use nextflow_workflows::*;
#[cfg(feature = "notebook")]
mod notebooks;
#[cfg(feature = "notebook")]
pub use notebooks::*;
#[cfg(feature = "data")]
mod obs_buckets;
#[cfg(feature = "data")]
pub use obs_buckets::*;
#[cfg(feature = "system")]
mod platform;
#[cfg(feature = "system")]
pub use platform::*;
#[cfg(feature = "drug")]
mod pocket_jobs;
#[cfg(feature = "drug")]
pub use pocket_jobs::*;
#[cfg(feature = "project")]
mod projects;
#[cfg(feature = "project")]
pub use projects::*;
#[cfg(feature = "drug-design")]
mod property_predictions;
#[cfg(feature = "drug-design")]
pub use property_predictions::*;
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
pub use shared::*;
#[cfg(feature = "app")]
mod statistics;
#[cfg(feature = "app")]
pub use statistics::*;
#[cfg(feature = "system")]
mod storage_resources;
#[cfg(feature = "system")]
pub use storage_resources::*;
#[cfg(feature = "project")]
mod studies;
#[cfg(feature = "project")]
pub use studies::*;
#[cfg(feature = "system")]
mod users;
#[cfg(feature = "system")]
pub use users::*;
#[cfg(feature = "app")]
mod workflows;
#[cfg(feature = "app")]
pub use workflows::*;
