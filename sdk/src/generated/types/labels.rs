// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::Timestamp;
use crate::runtime::record::{Record, Rule, Visit, read, record};

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
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Record for BatchDeleteLabel {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("ids", &self.ids, &REQUIRED_ITEMS_1_50_EACH_LENGTH_1_128)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "ids" => read(&mut self.ids, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(BatchDeleteLabel);

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
    pub fn new(labels: impl IntoIterator<Item = NodeLabel>) -> Self {
        Self {
            labels: labels.into_iter().collect(),
        }
    }
}

impl Record for BatchUpdateNodeLabel {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("labels", &self.labels, &REQUIRED_ITEMS_TO_100)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "labels" => read(&mut self.labels, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(BatchUpdateNodeLabel);

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
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
    /// What the label is for; none if left out.
    ///
    /// At most 1024 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Record for CreateLabel {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &REQUIRED_LENGTH_1_32)?;
        visitor.field("description", &self.description, &LENGTH_TO_1024)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            "description" => read(&mut self.description, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateLabel);

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

impl Record for Label {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("description", &self.description, &Rule::NONE)?;
        visitor.field("creator", &self.creator, &Rule::NONE)?;
        visitor.field("create_time", &self.create_time, &Rule::NONE)?;
        visitor.field("update_time", &self.update_time, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            "name" => read(&mut self.name, map)?,
            "description" => read(&mut self.description, map)?,
            "creator" => read(&mut self.creator, map)?,
            "create_time" => read(&mut self.create_time, map)?,
            "update_time" => read(&mut self.update_time, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(Label);

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

impl Record for LabelList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("labels", &self.labels, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "count" => read(&mut self.count, map)?,
            "labels" => read(&mut self.labels, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(LabelList);

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
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: Some(name.into()) }
    }
}

impl Record for NodeLabel {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &REQUIRED_LENGTH_1_63)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(NodeLabel);

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

impl Record for NodeLabelList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("labels", &self.labels, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "count" => read(&mut self.count, map)?,
            "labels" => read(&mut self.labels, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(NodeLabelList);

static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_TO_1024: Rule = Rule::NONE.length(0, 1024);
static REQUIRED_ITEMS_1_50_EACH_LENGTH_1_128: Rule = Rule::NONE
    .required()
    .items(1, 50)
    .each(&LENGTH_1_128);
static REQUIRED_ITEMS_TO_100: Rule = Rule::NONE.required().items(0, 100);
static REQUIRED_LENGTH_1_32: Rule = Rule::NONE.required().length(1, 32);
static REQUIRED_LENGTH_1_63: Rule = Rule::NONE.required().length(1, 63);
