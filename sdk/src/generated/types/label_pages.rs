// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::{Rule, open_enum, record};

/// Label page to create.
///
/// Reference: section 4.1.2.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLabelPage {
    /// Title of the page, in Chinese characters, Latin letters, digits and underscores.
    ///
    /// Required; 1 to 32 characters.
    pub name: String,
    /// What the page is about: `TOOL` is tools, that is apps and workflows.
    ///
    /// Required; one of `TOOL`.
    pub feature: LabelPageFeature,
    /// Labels the page groups, each in Chinese characters, Latin letters, digits and underscores.
    ///
    /// Required; 1 to 5 items; each item 1 to 32 characters.
    pub labels: Vec<String>,
}

impl CreateLabelPage {
    /// With its required fields.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        feature: impl Into<LabelPageFeature>,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            feature: feature.into(),
            labels: labels.into_iter().map(Into::into).collect(),
        }
    }
}

record!(CreateLabelPage {
    name: "name" => REQUIRED_LENGTH_1_32,
    feature: "feature" => REQUIRED,
    labels: "labels" => REQUIRED_ITEMS_1_5_EACH_LENGTH_1_32,
});

/// Set of labels saved under a title.
///
/// Reference: `LabelPageListDto`, section 4.1.2.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LabelPage {
    /// Id of the label page.
    pub id: Option<String>,
    /// Title of the page.
    pub name: Option<String>,
    /// What the page is about: `TOOL` is tools, that is apps and workflows.
    pub feature: Option<String>,
    /// Labels the page groups.
    pub labels: Option<Vec<String>>,
    /// Name of the user who created the page.
    pub creator: Option<String>,
}

record!(LabelPage {
    id: "id",
    name: "name",
    feature: "feature",
    labels: "labels",
    creator: "creator",
});

/// What a label page is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LabelPageFeature {
    /// `TOOL`
    Tool,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(LabelPageFeature {
    Tool = "TOOL",
});

/// Label pages of a project.
///
/// Reference: section 4.1.2.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LabelPageList {
    /// One entry for each label page.
    pub label_pages: Option<Vec<LabelPage>>,
    /// Number of label pages of the project.
    pub count: Option<i64>,
}

record!(LabelPageList {
    label_pages: "label_pages",
    count: "count",
});

static LENGTH_1_32: Rule = Rule::NONE.length(1, 32);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_ITEMS_1_5_EACH_LENGTH_1_32: Rule = Rule::NONE
    .required()
    .items(1, 5)
    .each(&LENGTH_1_32);
static REQUIRED_LENGTH_1_32: Rule = Rule::NONE.required().length(1, 32);
