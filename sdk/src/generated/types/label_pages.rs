// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::runtime::record::{Record, Rule, Visit, open_enum, read, record};

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

impl Record for CreateLabelPage {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &REQUIRED_LENGTH_1_32)?;
        visitor.field("feature", &self.feature, &REQUIRED)?;
        visitor.field("labels", &self.labels, &REQUIRED_ITEMS_1_5_EACH_LENGTH_1_32)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            "feature" => read(&mut self.feature, map)?,
            "labels" => read(&mut self.labels, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateLabelPage);

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

impl Record for LabelPage {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("feature", &self.feature, &Rule::NONE)?;
        visitor.field("labels", &self.labels, &Rule::NONE)?;
        visitor.field("creator", &self.creator, &Rule::NONE)?;
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
            "feature" => read(&mut self.feature, map)?,
            "labels" => read(&mut self.labels, map)?,
            "creator" => read(&mut self.creator, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(LabelPage);

/// What a label page is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LabelPageFeature {
    /// `TOOL`
    Tool,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(LabelPageFeature { Tool = "TOOL", });

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

impl Record for LabelPageList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("label_pages", &self.label_pages, &Rule::NONE)?;
        visitor.field("count", &self.count, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "label_pages" => read(&mut self.label_pages, map)?,
            "count" => read(&mut self.count, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(LabelPageList);

static LENGTH_1_32: Rule = Rule::NONE.length(1, 32);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_ITEMS_1_5_EACH_LENGTH_1_32: Rule = Rule::NONE
    .required()
    .items(1, 5)
    .each(&LENGTH_1_32);
static REQUIRED_LENGTH_1_32: Rule = Rule::NONE.required().length(1, 32);
