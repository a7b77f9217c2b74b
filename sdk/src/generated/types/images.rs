// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::Timestamp;
use crate::runtime::record::{Record, Rule, Visit, open_enum, read, record};

/// Tags to delete from an image.
///
/// Reference: section 4.1.1.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchDeleteTag {
    /// Names of the tags to delete, each at most once.
    ///
    /// Required; 1 to 10 items; each item 1 to 64 characters.
    pub tags: Vec<String>,
}

impl BatchDeleteTag {
    /// With its required fields.
    pub fn new(tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            tags: tags.into_iter().map(Into::into).collect(),
        }
    }
}

impl Record for BatchDeleteTag {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("tags", &self.tags, &REQUIRED_ITEMS_1_10_EACH_LENGTH_1_64)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "tags" => read(&mut self.tags, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(BatchDeleteTag);

/// Image to create.
///
/// Reference: section 4.1.1.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateImage {
    /// What the image holds, in words.
    ///
    /// At most 1024 characters.
    pub description: Option<String>,
    /// Name of the image in the registry.
    ///
    /// Required; 1 to 128 characters.
    pub name: String,
    /// Tag of the image in the registry.
    ///
    /// Required; 1 to 64 characters.
    pub tag: String,
    /// What the image is for: `APP` to run in apps, `NOTEBOOK` to run as a notebook.
    ///
    /// One of `APP`, `NOTEBOOK`.
    pub type_: Option<ImageType>,
    /// Processor architecture the image is built for.
    ///
    /// One of `X86`, `ARM`.
    pub chip_type: Option<ImageChipType>,
}

impl CreateImage {
    /// With its required fields.
    pub fn new(name: impl Into<String>, tag: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tag: tag.into(),
            ..Self::default()
        }
    }
    /// What the image holds, in words.
    ///
    /// At most 1024 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// What the image is for: `APP` to run in apps, `NOTEBOOK` to run as a notebook.
    ///
    /// One of `APP`, `NOTEBOOK`.
    pub fn type_(mut self, type_: impl Into<ImageType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    /// Processor architecture the image is built for.
    ///
    /// One of `X86`, `ARM`.
    pub fn chip_type(mut self, chip_type: impl Into<ImageChipType>) -> Self {
        self.chip_type = Some(chip_type.into());
        self
    }
}

impl Record for CreateImage {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("description", &self.description, &LENGTH_TO_1024)?;
        visitor.field("name", &self.name, &REQUIRED_LENGTH_1_128)?;
        visitor.field("tag", &self.tag, &REQUIRED_LENGTH_1_64)?;
        visitor.field("type", &self.type_, &Rule::NONE)?;
        visitor.field("chip_type", &self.chip_type, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "description" => read(&mut self.description, map)?,
            "name" => read(&mut self.name, map)?,
            "tag" => read(&mut self.tag, map)?,
            "type" => read(&mut self.type_, map)?,
            "chip_type" => read(&mut self.chip_type, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateImage);

/// Short-lived access to the image registry of a project.
///
/// Reference: section 4.1.1.10.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DockerLogin {
    /// Command line to run in a shell. It holds a temporary password: treat it as one.
    pub login_cmd: Option<String>,
}

impl Record for DockerLogin {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("login_cmd", &self.login_cmd, &SENSITIVE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "login_cmd" => read(&mut self.login_cmd, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(DockerLogin);

/// Container image of a project, with the names of its tags.
///
/// Reference: `ImageDetailRsp`, section 4.1.1.8.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Image {
    /// Name of the image.
    pub name: Option<String>,
    /// Id of the image, which the other image operations ask for.
    pub id: Option<String>,
    /// What the image is for: `APP` to run in apps, `NOTEBOOK` to run as a notebook.
    pub type_: Option<String>,
    /// Processor architecture the image is built for, `X86` or `ARM`.
    pub chip_type: Option<String>,
    /// What the image holds, in words.
    pub description: Option<String>,
    /// Names of the tags of the image.
    pub tags: Option<Vec<String>>,
    /// When the image was created.
    pub create_time: Option<Timestamp>,
    /// When the image last changed.
    pub update_time: Option<Timestamp>,
    /// Name of the platform project the image comes from.
    pub source_project_name: Option<String>,
    /// Id of the platform project the image comes from.
    pub source_project_id: Option<String>,
    /// Id of the image in the project it comes from.
    pub source_resource_id: Option<String>,
}

impl Record for Image {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("type", &self.type_, &Rule::NONE)?;
        visitor.field("chip_type", &self.chip_type, &Rule::NONE)?;
        visitor.field("description", &self.description, &Rule::NONE)?;
        visitor.field("tags", &self.tags, &Rule::NONE)?;
        visitor.field("create_time", &self.create_time, &Rule::NONE)?;
        visitor.field("update_time", &self.update_time, &Rule::NONE)?;
        visitor.field("source_project_name", &self.source_project_name, &Rule::NONE)?;
        visitor.field("source_project_id", &self.source_project_id, &Rule::NONE)?;
        visitor.field("source_resource_id", &self.source_resource_id, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            "id" => read(&mut self.id, map)?,
            "type" => read(&mut self.type_, map)?,
            "chip_type" => read(&mut self.chip_type, map)?,
            "description" => read(&mut self.description, map)?,
            "tags" => read(&mut self.tags, map)?,
            "create_time" => read(&mut self.create_time, map)?,
            "update_time" => read(&mut self.update_time, map)?,
            "source_project_name" => read(&mut self.source_project_name, map)?,
            "source_project_id" => read(&mut self.source_project_id, map)?,
            "source_resource_id" => read(&mut self.source_resource_id, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(Image);

/// Processor that an image is built for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageChipType {
    /// `X86`
    X86,
    /// `ARM`
    Arm,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(ImageChipType { X86 = "X86", Arm = "ARM", });

/// Images of a project.
///
/// Reference: section 4.1.1.8.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageList {
    /// Number of matching images.
    pub count: Option<i64>,
    /// One entry for each image that matches.
    pub images: Option<Vec<Image>>,
}

impl Record for ImageList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("images", &self.images, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "count" => read(&mut self.count, map)?,
            "images" => read(&mut self.images, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ImageList);

/// One tag of an image.
///
/// Reference: `GetTagDetailRsp`, section 4.1.1.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageTag {
    /// Name of the tag.
    pub tag: Option<String>,
    /// Size of the tagged image, in bytes.
    pub size: Option<i64>,
    /// When the tag was created.
    pub create_time: Option<Timestamp>,
    /// When the tag last changed.
    pub update_time: Option<Timestamp>,
    /// Address to pull the tag from, with registry, namespace, name and tag.
    pub path: Option<String>,
}

impl Record for ImageTag {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("tag", &self.tag, &Rule::NONE)?;
        visitor.field("size", &self.size, &Rule::NONE)?;
        visitor.field("create_time", &self.create_time, &Rule::NONE)?;
        visitor.field("update_time", &self.update_time, &Rule::NONE)?;
        visitor.field("path", &self.path, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "tag" => read(&mut self.tag, map)?,
            "size" => read(&mut self.size, map)?,
            "create_time" => read(&mut self.create_time, map)?,
            "update_time" => read(&mut self.update_time, map)?,
            "path" => read(&mut self.path, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ImageTag);

/// Outcome of deleting one tag.
///
/// Reference: `DeleteTagRsp`, section 4.1.1.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageTagDeletion {
    /// Name of the tag.
    pub tag: Option<String>,
    /// Whether the tag was deleted, such as `SUCCESS` or `FAILED`.
    pub status: Option<String>,
    /// Why the tag was not deleted; absent if it was.
    pub failed_reason: Option<String>,
}

impl Record for ImageTagDeletion {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("tag", &self.tag, &Rule::NONE)?;
        visitor.field("status", &self.status, &Rule::NONE)?;
        visitor.field("failed_reason", &self.failed_reason, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "tag" => read(&mut self.tag, map)?,
            "status" => read(&mut self.status, map)?,
            "failed_reason" => read(&mut self.failed_reason, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ImageTagDeletion);

/// Tags of an image.
///
/// Reference: section 4.1.1.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageTagList {
    /// Number of tags of the image.
    pub count: Option<i64>,
    /// One entry for each tag of the image.
    pub tags: Option<Vec<ImageTag>>,
}

impl Record for ImageTagList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("tags", &self.tags, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "count" => read(&mut self.count, map)?,
            "tags" => read(&mut self.tags, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ImageTagList);

/// What an image is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageType {
    /// `APP`
    App,
    /// `NOTEBOOK`
    Notebook,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(ImageType { App = "APP", Notebook = "NOTEBOOK", });

/// Image tag of another project to import.
///
/// Reference: section 4.1.1.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportImage {
    /// Id of the platform project that holds the image.
    ///
    /// Required; 1 to 128 characters.
    pub source_project_id: String,
    /// Id of the image in the source project.
    ///
    /// Required; 1 to 128 characters.
    pub image_id: String,
    /// Tag of the image to import.
    ///
    /// Required; 1 to 128 characters.
    pub tag: String,
}

impl ImportImage {
    /// With its required fields.
    pub fn new(
        source_project_id: impl Into<String>,
        image_id: impl Into<String>,
        tag: impl Into<String>,
    ) -> Self {
        Self {
            source_project_id: source_project_id.into(),
            image_id: image_id.into(),
            tag: tag.into(),
        }
    }
}

impl Record for ImportImage {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor
            .field(
                "source_project_id",
                &self.source_project_id,
                &REQUIRED_LENGTH_1_128,
            )?;
        visitor.field("image_id", &self.image_id, &REQUIRED_LENGTH_1_128)?;
        visitor.field("tag", &self.tag, &REQUIRED_LENGTH_1_128)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "source_project_id" => read(&mut self.source_project_id, map)?,
            "image_id" => read(&mut self.image_id, map)?,
            "tag" => read(&mut self.tag, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ImportImage);

/// Image tag to publish, and how the asset market presents it.
///
/// Reference: section 4.1.1.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishImage {
    /// Id of the image, as `list_image` gives it.
    ///
    /// Required; 1 to 128 characters.
    pub image_id: String,
    /// Tag of the image to publish.
    ///
    /// Required; 1 to 128 characters.
    pub tag: String,
    /// Name of the asset.
    ///
    /// Required; 1 to 128 characters.
    pub name: String,
    /// Version of the asset that the tag becomes.
    ///
    /// Required; 1 to 64 characters.
    pub version: String,
    /// Name the asset market displays.
    ///
    /// At most 128 characters.
    pub title: Option<String>,
    /// Cover picture, base64-encoded.
    ///
    /// At most 50000 characters.
    pub picture: Option<String>,
    /// What the image does, in a line.
    ///
    /// At most 128 characters.
    pub summary: Option<String>,
    /// What the image does, in full.
    ///
    /// At most 65535 characters.
    pub description: Option<String>,
    /// Labels that help to find the asset.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    pub labels: Option<Vec<String>>,
}

impl PublishImage {
    /// With its required fields.
    pub fn new(
        image_id: impl Into<String>,
        tag: impl Into<String>,
        name: impl Into<String>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            image_id: image_id.into(),
            tag: tag.into(),
            name: name.into(),
            version: version.into(),
            ..Self::default()
        }
    }
    /// Name the asset market displays.
    ///
    /// At most 128 characters.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
    /// Cover picture, base64-encoded.
    ///
    /// At most 50000 characters.
    pub fn picture(mut self, picture: impl Into<String>) -> Self {
        self.picture = Some(picture.into());
        self
    }
    /// What the image does, in a line.
    ///
    /// At most 128 characters.
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = Some(summary.into());
        self
    }
    /// What the image does, in full.
    ///
    /// At most 65535 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Labels that help to find the asset.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.labels = Some(labels.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for PublishImage {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("image_id", &self.image_id, &REQUIRED_LENGTH_1_128)?;
        visitor.field("tag", &self.tag, &REQUIRED_LENGTH_1_128)?;
        visitor.field("name", &self.name, &REQUIRED_LENGTH_1_128)?;
        visitor.field("version", &self.version, &REQUIRED_LENGTH_1_64)?;
        visitor.field("title", &self.title, &LENGTH_TO_128)?;
        visitor.field("picture", &self.picture, &LENGTH_TO_50000)?;
        visitor.field("summary", &self.summary, &LENGTH_TO_128)?;
        visitor.field("description", &self.description, &LENGTH_TO_65535)?;
        visitor.field("labels", &self.labels, &ITEMS_TO_5_EACH_LENGTH_1_32)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "image_id" => read(&mut self.image_id, map)?,
            "tag" => read(&mut self.tag, map)?,
            "name" => read(&mut self.name, map)?,
            "version" => read(&mut self.version, map)?,
            "title" => read(&mut self.title, map)?,
            "picture" => read(&mut self.picture, map)?,
            "summary" => read(&mut self.summary, map)?,
            "description" => read(&mut self.description, map)?,
            "labels" => read(&mut self.labels, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(PublishImage);

/// Version of an image asset to subscribe to.
///
/// Reference: section 4.1.1.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscribeImage {
    /// Id of the image asset in the asset market.
    ///
    /// Required; 1 to 128 characters.
    pub asset_id: String,
    /// Version of the asset.
    ///
    /// Required; 1 to 128 characters.
    pub version: String,
}

impl SubscribeImage {
    /// With its required fields.
    pub fn new(asset_id: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            asset_id: asset_id.into(),
            version: version.into(),
        }
    }
}

impl Record for SubscribeImage {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("asset_id", &self.asset_id, &REQUIRED_LENGTH_1_128)?;
        visitor.field("version", &self.version, &REQUIRED_LENGTH_1_128)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "asset_id" => read(&mut self.asset_id, map)?,
            "version" => read(&mut self.version, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(SubscribeImage);

/// New properties of an image.
///
/// Reference: section 4.1.1.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateImage {
    /// What the image is for: `APP` to run in apps, `NOTEBOOK` to run as a notebook.
    ///
    /// One of `APP`, `NOTEBOOK`.
    pub type_: Option<ImageType>,
    /// What the image holds, in words.
    ///
    /// At most 1024 characters.
    pub description: Option<String>,
    /// Processor architecture the image is built for.
    ///
    /// One of `X86`, `ARM`.
    pub chip_type: Option<ImageChipType>,
}

impl UpdateImage {
    /// Without any field.
    pub fn new() -> Self {
        Self::default()
    }
    /// What the image is for: `APP` to run in apps, `NOTEBOOK` to run as a notebook.
    ///
    /// One of `APP`, `NOTEBOOK`.
    pub fn type_(mut self, type_: impl Into<ImageType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    /// What the image holds, in words.
    ///
    /// At most 1024 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Processor architecture the image is built for.
    ///
    /// One of `X86`, `ARM`.
    pub fn chip_type(mut self, chip_type: impl Into<ImageChipType>) -> Self {
        self.chip_type = Some(chip_type.into());
        self
    }
}

impl Record for UpdateImage {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("type", &self.type_, &Rule::NONE)?;
        visitor.field("description", &self.description, &LENGTH_TO_1024)?;
        visitor.field("chip_type", &self.chip_type, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "type" => read(&mut self.type_, map)?,
            "description" => read(&mut self.description, map)?,
            "chip_type" => read(&mut self.chip_type, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(UpdateImage);

static ITEMS_TO_5_EACH_LENGTH_1_32: Rule = Rule::NONE.items(0, 5).each(&LENGTH_1_32);
static LENGTH_1_32: Rule = Rule::NONE.length(1, 32);
static LENGTH_1_64: Rule = Rule::NONE.length(1, 64);
static LENGTH_TO_1024: Rule = Rule::NONE.length(0, 1024);
static LENGTH_TO_128: Rule = Rule::NONE.length(0, 128);
static LENGTH_TO_50000: Rule = Rule::NONE.length(0, 50000);
static LENGTH_TO_65535: Rule = Rule::NONE.length(0, 65535);
static REQUIRED_ITEMS_1_10_EACH_LENGTH_1_64: Rule = Rule::NONE
    .required()
    .items(1, 10)
    .each(&LENGTH_1_64);
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_LENGTH_1_64: Rule = Rule::NONE.required().length(1, 64);
static SENSITIVE: Rule = Rule::NONE.sensitive();
