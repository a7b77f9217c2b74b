// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::{IntoOptionalList, Rule, open_enum, record};
#[allow(unused_imports)]
use crate::runtime::waiting::States;
use super::DrugJob;

/// How results are clustered.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClusterMethod {
    /// `hiq_mc`
    HiqMc,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(ClusterMethod {
    HiqMc = "hiq_mc",
});

/// How to cluster the result molecules of a drug job.
///
/// Reference: section 5.4.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateClusterJob {
    /// Clustering method; at present only `hiq_mc`.
    ///
    /// Required; one of `hiq_mc`.
    pub method: ClusterMethod,
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
        method: impl Into<ClusterMethod>,
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
    method: "method" => REQUIRED,
    file: "file" => REQUIRED_LENGTH_1_2000,
    output_dir: "output_dir" => REQUIRED_LENGTH_1_1200,
});

/// Range of total run times to filter drug jobs by; `ONE_DAY_MORE` is more than a day.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DrugJobDuration {
    /// `ONE_DAY_MORE`
    OneDayMore,
    /// `ONE_DAY`
    OneDay,
    /// `ONE_HOUR`
    OneHour,
    /// `TWELVE_HOUR`
    TwelveHour,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(DrugJobDuration {
    OneDayMore = "ONE_DAY_MORE",
    OneDay = "ONE_DAY",
    OneHour = "ONE_HOUR",
    TwelveHour = "TWELVE_HOUR",
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

/// Field to sort drug jobs by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DrugJobSortKey {
    /// `create_time`
    CreateTime,
    /// `finish_time`
    FinishTime,
    /// `running_time`
    RunningTime,
    /// `total_time`
    TotalTime,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(DrugJobSortKey {
    CreateTime = "create_time",
    FinishTime = "finish_time",
    RunningTime = "running_time",
    TotalTime = "total_time",
});

/// State to filter drug jobs by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DrugJobState {
    /// `WAITING`
    Waiting,
    /// `RUNNING`
    Running,
    /// `FINISHED`
    Finished,
    /// `FAILED`
    Failed,
    /// `CANCELLED`
    Cancelled,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(DrugJobState {
    Waiting = "WAITING",
    Running = "RUNNING",
    Finished = "FINISHED",
    Failed = "FAILED",
    Cancelled = "CANCELLED",
});

crate::runtime::waiting::states!(DrugJobState, States::NONE.progress(&["WAITING", "RUNNING"]).success(&["FINISHED"]).failure(&["FAILED"]).cancelled(&["CANCELLED"]));

/// Type to filter drug jobs by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DrugJobType {
    /// `DOCKING`
    Docking,
    /// `OPTIMIZATION`
    Optimization,
    /// `SYNTHESIS`
    Synthesis,
    /// `FEP`
    Fep,
    /// `POCKET_DETECTION`
    PocketDetection,
    /// `ADMET`
    Admet,
    /// `SEARCH`
    Search,
    /// `POC_MOL_DESIGN`
    PocMolDesign,
    /// `GENERATION`
    Generation,
    /// `CPI`
    Cpi,
    /// `TARGET_OPT`
    TargetOpt,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(DrugJobType {
    Docking = "DOCKING",
    Optimization = "OPTIMIZATION",
    Synthesis = "SYNTHESIS",
    Fep = "FEP",
    PocketDetection = "POCKET_DETECTION",
    Admet = "ADMET",
    Search = "SEARCH",
    PocMolDesign = "POC_MOL_DESIGN",
    Generation = "GENERATION",
    Cpi = "CPI",
    TargetOpt = "TARGET_OPT",
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
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_1200: Rule = Rule::NONE.required().length(1, 1200);
static REQUIRED_LENGTH_1_2000: Rule = Rule::NONE.required().length(1, 2000);
