// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::{IntoOption, IntoOptionalList, Rule, open_enum, record};

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
    #[inline]
    pub fn new(tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            tags: tags.into_iter().map(Into::into).collect(),
        }
    }
}

record!(BatchDeleteTag {
    tags: "tags" => REQUIRED_ITEMS_1_10_EACH_LENGTH_1_64,
});

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
    /// What the image is for, as `create_image` takes it.
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
    #[inline]
    pub fn new(name: impl Into<String>, tag: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tag: tag.into(),
            ..Default::default()
        }
    }
    /// What the image holds, in words.
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
    /// What the image is for, as `create_image` takes it.
    ///
    /// One of `APP`, `NOTEBOOK`.
    #[inline]
    pub fn type_<Form>(mut self, type_: impl IntoOption<ImageType, Form>) -> Self {
        self.type_ = IntoOption::into_option(type_);
        self
    }
    /// Processor architecture the image is built for.
    ///
    /// One of `X86`, `ARM`.
    #[inline]
    pub fn chip_type<Form>(
        mut self,
        chip_type: impl IntoOption<ImageChipType, Form>,
    ) -> Self {
        self.chip_type = IntoOption::into_option(chip_type);
        self
    }
}

record!(CreateImage {
    description: "description" => LENGTH_TO_1024,
    name: "name" => REQUIRED_LENGTH_1_128,
    tag: "tag" => REQUIRED_LENGTH_1_64,
    type_: "type",
    chip_type: "chip_type",
});

/// Short-lived access to the image registry of a project.
///
/// Reference: section 4.1.1.10.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DockerLogin {
    /// Command line to run in a shell. It holds a temporary password: treat it as one.
    pub login_cmd: Option<String>,
}

record!(DockerLogin {
    login_cmd: "login_cmd" => SENSITIVE,
});

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
    /// What the image is for, as `create_image` takes it.
    pub type_: Option<String>,
    /// Processor architecture the image is built for, as `create_image` takes it.
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

record!(Image {
    name: "name",
    id: "id",
    type_: "type",
    chip_type: "chip_type",
    description: "description",
    tags: "tags",
    create_time: "create_time",
    update_time: "update_time",
    source_project_name: "source_project_name",
    source_project_id: "source_project_id",
    source_resource_id: "source_resource_id",
});

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

open_enum!(ImageChipType {
    X86 = "X86",
    Arm = "ARM",
});

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

record!(ImageList {
    count: "count",
    images: "images",
});

/// One tag of an image.
///
/// Reference: `GetTagDetailRsp`, section 4.1.1.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageTag {
    /// Name of the tag.
    pub tag: Option<String>,
    /// Size of the tagged image.
    pub size: Option<i64>,
    /// When the tag was created.
    pub create_time: Option<Timestamp>,
    /// When the tag last changed.
    pub update_time: Option<Timestamp>,
    /// Address to pull the tag from, with registry, namespace, name and tag.
    pub path: Option<String>,
}

record!(ImageTag {
    tag: "tag",
    size: "size",
    create_time: "create_time",
    update_time: "update_time",
    path: "path",
});

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

record!(ImageTagDeletion {
    tag: "tag",
    status: "status",
    failed_reason: "failed_reason",
});

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

record!(ImageTagList {
    count: "count",
    tags: "tags",
});

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

open_enum!(ImageType {
    App = "APP",
    Notebook = "NOTEBOOK",
});

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
    #[inline]
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

record!(ImportImage {
    source_project_id: "source_project_id" => REQUIRED_LENGTH_1_128,
    image_id: "image_id" => REQUIRED_LENGTH_1_128,
    tag: "tag" => REQUIRED_LENGTH_1_128,
});

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
    #[inline]
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
            ..Default::default()
        }
    }
    /// Name the asset market displays.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn title<Form>(mut self, title: impl IntoOption<String, Form>) -> Self {
        self.title = IntoOption::into_option(title);
        self
    }
    /// Cover picture, base64-encoded.
    ///
    /// At most 50000 characters.
    #[inline]
    pub fn picture<Form>(mut self, picture: impl IntoOption<String, Form>) -> Self {
        self.picture = IntoOption::into_option(picture);
        self
    }
    /// What the image does, in a line.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn summary<Form>(mut self, summary: impl IntoOption<String, Form>) -> Self {
        self.summary = IntoOption::into_option(summary);
        self
    }
    /// What the image does, in full.
    ///
    /// At most 65535 characters.
    #[inline]
    pub fn description<Form>(
        mut self,
        description: impl IntoOption<String, Form>,
    ) -> Self {
        self.description = IntoOption::into_option(description);
        self
    }
    /// Labels that help to find the asset.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    #[inline]
    pub fn labels<Form>(mut self, labels: impl IntoOptionalList<String, Form>) -> Self {
        self.labels = IntoOptionalList::into_optional_list(labels);
        self
    }
}

record!(PublishImage {
    image_id: "image_id" => REQUIRED_LENGTH_1_128,
    tag: "tag" => REQUIRED_LENGTH_1_128,
    name: "name" => REQUIRED_LENGTH_1_128,
    version: "version" => REQUIRED_LENGTH_1_64,
    title: "title" => LENGTH_TO_128,
    picture: "picture" => LENGTH_TO_50000,
    summary: "summary" => LENGTH_TO_128,
    description: "description" => LENGTH_TO_65535,
    labels: "labels" => ITEMS_TO_5_EACH_LENGTH_1_32,
});

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
    #[inline]
    pub fn new(asset_id: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            asset_id: asset_id.into(),
            version: version.into(),
        }
    }
}

record!(SubscribeImage {
    asset_id: "asset_id" => REQUIRED_LENGTH_1_128,
    version: "version" => REQUIRED_LENGTH_1_128,
});

/// New properties of an image.
///
/// Reference: section 4.1.1.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateImage {
    /// What the image is for, as `create_image` takes it.
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
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// What the image is for, as `create_image` takes it.
    ///
    /// One of `APP`, `NOTEBOOK`.
    #[inline]
    pub fn type_<Form>(mut self, type_: impl IntoOption<ImageType, Form>) -> Self {
        self.type_ = IntoOption::into_option(type_);
        self
    }
    /// What the image holds, in words.
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
    /// Processor architecture the image is built for.
    ///
    /// One of `X86`, `ARM`.
    #[inline]
    pub fn chip_type<Form>(
        mut self,
        chip_type: impl IntoOption<ImageChipType, Form>,
    ) -> Self {
        self.chip_type = IntoOption::into_option(chip_type);
        self
    }
}

record!(UpdateImage {
    type_: "type",
    description: "description" => LENGTH_TO_1024,
    chip_type: "chip_type",
});

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
