// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::{IntoOptionalList, Rule, record};
use super::DrugJob;

/// How to cluster the result molecules of a drug job.
///
/// Reference: section 5.4.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateClusterJob {
    /// Clustering method; at present only `hiq_mc`.
    ///
    /// Required; 1 to 20 characters.
    pub method: String,
    /// File with the molecules to cluster, as a project path.
    ///
    /// Required; 1 to 2000 characters.
    pub file: String,
    /// Folder to write the clusters to, as a project path.
    ///
    /// Required; 1 to 1200 characters.
    pub output_dir: String,
}

impl CreateClusterJob {
    /// With its required fields.
    #[inline]
    pub fn new(
        method: impl Into<String>,
        file: impl Into<String>,
        output_dir: impl Into<String>,
    ) -> Self {
        Self {
            method: method.into(),
            file: file.into(),
            output_dir: output_dir.into(),
        }
    }
}

record!(CreateClusterJob {
    method: "method" => REQUIRED_LENGTH_1_20,
    file: "file" => REQUIRED_LENGTH_1_2000,
    output_dir: "output_dir" => REQUIRED_LENGTH_1_1200,
});

/// Drug jobs of a project.
///
/// Reference: section 5.4.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrugJobList {
    /// One page of the jobs.
    pub jobs: Option<Vec<DrugJob>>,
    /// Total number of matching items.
    pub count: Option<i64>,
}

record!(DrugJobList {
    jobs: "jobs",
    count: "count",
});

/// Labels of a drug job.
///
/// Reference: section 5.4.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDrugJob {
    /// Labels of the job: Chinese characters, letters, digits, spaces, underscores and hyphens, with no
    /// space at either end.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    pub labels: Option<Vec<String>>,
}

impl UpdateDrugJob {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// Labels of the job: Chinese characters, letters, digits, spaces, underscores and hyphens, with no
    /// space at either end.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    #[inline]
    pub fn labels<Form>(mut self, labels: impl IntoOptionalList<String, Form>) -> Self {
        self.labels = IntoOptionalList::into_optional_list(labels);
        self
    }
}

record!(UpdateDrugJob {
    labels: "labels" => ITEMS_TO_5_EACH_LENGTH_1_32,
});

static ITEMS_TO_5_EACH_LENGTH_1_32: Rule = Rule::NONE.items(0, 5).each(&LENGTH_1_32);
static LENGTH_1_32: Rule = Rule::NONE.length(1, 32);
static REQUIRED_LENGTH_1_1200: Rule = Rule::NONE.required().length(1, 1200);
static REQUIRED_LENGTH_1_20: Rule = Rule::NONE.required().length(1, 20);
static REQUIRED_LENGTH_1_2000: Rule = Rule::NONE.required().length(1, 2000);
