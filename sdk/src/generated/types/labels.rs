// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::{IntoOption, Rule, record};

/// Labels to delete.
///
/// Reference: section 4.2.6.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchDeleteLabel {
    /// Ids of the labels, as `list_label` gives them.
    ///
    /// Required; 1 to 50 items; each item 1 to 128 characters.
    pub ids: Vec<String>,
}

impl BatchDeleteLabel {
    /// With its required fields.
    #[inline]
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

record!(BatchDeleteLabel {
    ids: "ids" => REQUIRED_ITEMS_1_50_EACH_LENGTH_1_128,
});

/// Labels to set on a computing node.
///
/// Reference: section 4.2.8.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchUpdateNodeLabel {
    /// Labels that the node shall have.
    ///
    /// Required; at most 100 items.
    pub labels: Vec<NodeLabel>,
}

impl BatchUpdateNodeLabel {
    /// With its required fields.
    #[inline]
    pub fn new(labels: impl IntoIterator<Item = NodeLabel>) -> Self {
        Self {
            labels: labels.into_iter().collect(),
        }
    }
}

record!(BatchUpdateNodeLabel {
    labels: "labels" => REQUIRED_ITEMS_TO_100,
});

/// Label to create.
///
/// Reference: section 4.2.6.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLabel {
    /// Text of the label.
    ///
    /// Required; 1 to 32 characters.
    pub name: String,
    /// What the label is for; none if left out.
    ///
    /// At most 1024 characters.
    pub description: Option<String>,
}

impl CreateLabel {
    /// With its required fields.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }
    /// What the label is for; none if left out.
    ///
    /// At most 1024 characters.
    #[inline]
    pub fn description<Form>(
        mut self,
        description: impl IntoOption<String, Form>,
    ) -> Self {
        self.description = IntoOption::into_option(description);
        self
    }
}

record!(CreateLabel {
    name: "name" => REQUIRED_LENGTH_1_32,
    description: "description" => LENGTH_TO_1024,
});

/// Label defined for the whole platform.
///
/// Reference: `LabelRsp`, section 4.2.6.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Label {
    /// Label id, which `delete_label` and `batch_delete_label` take.
    pub id: Option<String>,
    /// Text of the label.
    pub name: Option<String>,
    /// What the label is for.
    pub description: Option<String>,
    /// User who created the label.
    pub creator: Option<String>,
    /// When the label was created.
    pub create_time: Option<Timestamp>,
    /// When the label was last changed.
    pub update_time: Option<Timestamp>,
}

record!(Label {
    id: "id",
    name: "name",
    description: "description",
    creator: "creator",
    create_time: "create_time",
    update_time: "update_time",
});

/// Labels of the platform.
///
/// Reference: section 4.2.6.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LabelList {
    /// Number of labels.
    pub count: Option<i64>,
    /// Labels, each with its creator and times.
    pub labels: Option<Vec<Label>>,
}

record!(LabelList {
    count: "count",
    labels: "labels",
});

/// Label of computing nodes.
///
/// Reference: `UpdateNodeLabelReq`, sections 4.2.8.1, 4.2.8.2, 4.2.8.3, 4.2.8.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeLabel {
    /// Text of the label, as apps and jobs give it in `node_labels`.
    ///
    /// Required; 1 to 63 characters.
    pub name: Option<String>,
}

impl NodeLabel {
    /// With its required fields.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: Some(name.into()) }
    }
}

record!(NodeLabel {
    name: "name" => REQUIRED_LENGTH_1_63,
});

/// Labels of computing nodes.
///
/// Reference: sections 4.2.8.2, 4.2.8.3, 4.2.8.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeLabelList {
    /// Number of labels.
    pub count: Option<i64>,
    /// Labels, each by its name.
    pub labels: Option<Vec<NodeLabel>>,
}

record!(NodeLabelList {
    count: "count",
    labels: "labels",
});

static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_TO_1024: Rule = Rule::NONE.length(0, 1024);
static REQUIRED_ITEMS_1_50_EACH_LENGTH_1_128: Rule = Rule::NONE
    .required()
    .items(1, 50)
    .each(&LENGTH_1_128);
static REQUIRED_ITEMS_TO_100: Rule = Rule::NONE.required().items(0, 100);
static REQUIRED_LENGTH_1_32: Rule = Rule::NONE.required().length(1, 32);
static REQUIRED_LENGTH_1_63: Rule = Rule::NONE.required().length(1, 63);
