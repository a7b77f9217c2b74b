// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::{IntoOption, IntoOptionalList, Rule, record};
use super::{AppInput, AppOutput, ResourceRequirement};

/// App with its command, inputs, outputs and resources.
///
/// Reference: section 4.5.1.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct App {
    /// Identifier of the app.
    pub id: Option<String>,
    /// Name of the app.
    pub name: Option<String>,
    /// Version of the app, in the author's own numbering.
    pub version: Option<String>,
    /// Short description of the app.
    pub summary: Option<String>,
    /// Full description of the app.
    pub description: Option<String>,
    /// Labels attached to the app.
    pub labels: Option<Vec<String>>,
    /// Address of the Docker image that the app runs.
    pub image: Option<String>,
    /// Commands that run when the app's container starts.
    pub commands: Option<Vec<String>>,
    /// Computing resources that a task asks for.
    pub resources: Option<ResourceRequirement>,
    /// Input parameters of the app.
    pub inputs: Option<Vec<AppInput>>,
    /// Output parameters of the app.
    pub outputs: Option<Vec<AppOutput>>,
    /// Time at which the app was created.
    pub create_time: Option<Timestamp>,
    /// Time at which the app was last changed.
    pub update_time: Option<Timestamp>,
    /// Name of the user who created the app.
    pub user_name: Option<String>,
    /// Name of the platform project that the app was imported from.
    pub source_project_name: Option<String>,
    /// Id of the app in the project that it was imported from.
    pub source_resource_id: Option<String>,
    /// Labels of the compute nodes that the app may run on.
    pub node_labels: Option<Vec<String>>,
    /// Icon of the app as a base64 data address, such as `data:image/png;base64,...`.
    pub icon: Option<String>,
}

record!(App {
    id: "id",
    name: "name",
    version: "version",
    summary: "summary",
    description: "description",
    labels: "labels",
    image: "image",
    commands: "commands",
    resources: "resources",
    inputs: "inputs",
    outputs: "outputs",
    create_time: "create_time",
    update_time: "update_time",
    user_name: "user_name",
    source_project_name: "source_project_name",
    source_resource_id: "source_resource_id",
    node_labels: "node_labels",
    icon: "icon",
});

/// Apps of a project.
///
/// Reference: section 4.5.1.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppList {
    /// Apps of the project.
    pub apps: Option<Vec<AppSummary>>,
    /// Total number of matching items.
    pub count: Option<i64>,
}

record!(AppList {
    apps: "apps",
    count: "count",
});

/// App to copy, and its name and version in this project.
///
/// Reference: `AppSrcReq`, section 4.5.1.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppSource {
    /// Name that the app gets in this project: begins with a letter, ends with a letter or digit, and may
    /// hold `-` and `_`.
    ///
    /// Required; 1 to 56 characters.
    pub destination_app_name: String,
    /// Version that the app gets in this project: begins and ends with a letter or digit and may hold `-`.
    ///
    /// Required; 1 to 24 characters.
    pub destination_app_version: String,
    /// Identifier of the app in the source project.
    ///
    /// Required; 1 to 128 characters.
    pub source_app_id: String,
}

impl AppSource {
    /// With its required fields.
    #[inline]
    pub fn new(
        destination_app_name: impl Into<String>,
        destination_app_version: impl Into<String>,
        source_app_id: impl Into<String>,
    ) -> Self {
        Self {
            destination_app_name: destination_app_name.into(),
            destination_app_version: destination_app_version.into(),
            source_app_id: source_app_id.into(),
        }
    }
}

record!(AppSource {
    destination_app_name: "destination_app_name" => REQUIRED_LENGTH_1_56,
    destination_app_version: "destination_app_version" => REQUIRED_LENGTH_1_24,
    source_app_id: "source_app_id" => REQUIRED_LENGTH_1_128,
});

/// App as it stands in a list.
///
/// Reference: `AppListDto`, section 4.5.1.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppSummary {
    /// Identifier of the app.
    pub id: Option<String>,
    /// Name of the app.
    pub name: Option<String>,
    /// Version of the app, in the author's own numbering.
    pub version: Option<String>,
    /// Short description of the app.
    pub summary: Option<String>,
    /// Full description of the app.
    pub description: Option<String>,
    /// Labels attached to the app.
    pub labels: Option<Vec<String>>,
    /// Time at which the app was created.
    pub create_time: Option<Timestamp>,
    /// Time at which the app was last changed.
    pub update_time: Option<Timestamp>,
    /// Name of the user who created the app.
    pub user_name: Option<String>,
    /// Name of the platform project that the app was imported from.
    pub source_project_name: Option<String>,
    /// Id of the app in the project that it was imported from.
    pub source_resource_id: Option<String>,
    /// Icon of the app as a base64 data address, such as `data:image/png;base64,...`.
    pub icon: Option<String>,
}

record!(AppSummary {
    id: "id",
    name: "name",
    version: "version",
    summary: "summary",
    description: "description",
    labels: "labels",
    create_time: "create_time",
    update_time: "update_time",
    user_name: "user_name",
    source_project_name: "source_project_name",
    source_resource_id: "source_resource_id",
    icon: "icon",
});

/// Apps to copy from another platform project.
///
/// Reference: section 4.5.1.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchImportApp {
    /// Id of the platform project to copy from.
    ///
    /// Required; 1 to 128 characters.
    pub source_project_id: String,
    /// Apps of the source project to import, each with the name and version it gets in this project.
    ///
    /// Required; at most 10 items.
    pub import_apps: Vec<AppSource>,
}

impl BatchImportApp {
    /// With its required fields.
    #[inline]
    pub fn new(
        source_project_id: impl Into<String>,
        import_apps: impl IntoIterator<Item = AppSource>,
    ) -> Self {
        Self {
            source_project_id: source_project_id.into(),
            import_apps: import_apps.into_iter().collect(),
        }
    }
}

record!(BatchImportApp {
    source_project_id: "source_project_id" => REQUIRED_LENGTH_1_128,
    import_apps: "import_apps" => REQUIRED_ITEMS_TO_10,
});

/// App to create: the image it runs, its command, inputs, outputs and resources.
///
/// Reference: section 4.5.1.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateApp {
    /// Name of the app: begins with a letter, ends with a letter or digit, and may hold `-` and `_`; an
    /// update must repeat it unchanged.
    ///
    /// Required; 1 to 56 characters.
    pub name: String,
    /// Version of the app: begins and ends with a letter or digit and may hold `-`; an update must repeat
    /// it unchanged.
    ///
    /// Required; 1 to 24 characters.
    pub version: String,
    /// Short description of the app.
    ///
    /// At most 128 characters.
    pub summary: Option<String>,
    /// Full description of the app; Markdown is to be supported later.
    ///
    /// At most 65535 characters.
    pub description: Option<String>,
    /// Labels of the app: letters (also Chinese), digits, spaces, `_` and `-`, with no space at either end.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    pub labels: Option<Vec<String>>,
    /// Address of the Docker image that the app runs, such as `my-project/bwa:0.7.17`; no Chinese
    /// characters.
    ///
    /// Required; 5 to 255 characters.
    pub image: String,
    /// Commands that run when the container starts; no Chinese characters.
    ///
    /// Required; 1 to 300 items; each item at most 256 characters.
    pub commands: Vec<String>,
    /// Computing resources that a task asks for.
    pub resources: Option<ResourceRequirement>,
    /// Input parameters of the app.
    ///
    /// At most 128 items.
    pub inputs: Option<Vec<AppInput>>,
    /// Output parameters of the app.
    ///
    /// At most 128 items.
    pub outputs: Option<Vec<AppOutput>>,
    /// Label of the compute nodes that the app may run on.
    ///
    /// At most 1 items; each item 1 to 63 characters.
    pub node_labels: Option<Vec<String>>,
    /// Icon of the app as a base64 data address, such as `data:image/png;base64,...`.
    ///
    /// At most 20000 characters.
    pub icon: Option<String>,
}

impl CreateApp {
    /// With its required fields.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        version: impl Into<String>,
        image: impl Into<String>,
        commands: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
            image: image.into(),
            commands: commands.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
    /// Short description of the app.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn summary<Form>(mut self, summary: impl IntoOption<String, Form>) -> Self {
        self.summary = IntoOption::into_option(summary);
        self
    }
    /// Full description of the app; Markdown is to be supported later.
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
    /// Labels of the app: letters (also Chinese), digits, spaces, `_` and `-`, with no space at either end.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    #[inline]
    pub fn labels<Form>(mut self, labels: impl IntoOptionalList<String, Form>) -> Self {
        self.labels = IntoOptionalList::into_optional_list(labels);
        self
    }
    /// Computing resources that a task asks for.
    #[inline]
    pub fn resources(
        mut self,
        resources: impl Into<Option<ResourceRequirement>>,
    ) -> Self {
        self.resources = resources.into();
        self
    }
    /// Input parameters of the app.
    ///
    /// At most 128 items.
    #[inline]
    pub fn inputs<Form>(
        mut self,
        inputs: impl IntoOptionalList<AppInput, Form>,
    ) -> Self {
        self.inputs = IntoOptionalList::into_optional_list(inputs);
        self
    }
    /// Output parameters of the app.
    ///
    /// At most 128 items.
    #[inline]
    pub fn outputs<Form>(
        mut self,
        outputs: impl IntoOptionalList<AppOutput, Form>,
    ) -> Self {
        self.outputs = IntoOptionalList::into_optional_list(outputs);
        self
    }
    /// Label of the compute nodes that the app may run on.
    ///
    /// At most 1 items; each item 1 to 63 characters.
    #[inline]
    pub fn node_labels<Form>(
        mut self,
        node_labels: impl IntoOptionalList<String, Form>,
    ) -> Self {
        self.node_labels = IntoOptionalList::into_optional_list(node_labels);
        self
    }
    /// Icon of the app as a base64 data address, such as `data:image/png;base64,...`.
    ///
    /// At most 20000 characters.
    #[inline]
    pub fn icon<Form>(mut self, icon: impl IntoOption<String, Form>) -> Self {
        self.icon = IntoOption::into_option(icon);
        self
    }
}

record!(CreateApp {
    name: "name" => REQUIRED_LENGTH_1_56,
    version: "version" => REQUIRED_LENGTH_1_24,
    summary: "summary" => LENGTH_TO_128,
    description: "description" => LENGTH_TO_65535,
    labels: "labels" => ITEMS_TO_5_EACH_LENGTH_1_32,
    image: "image" => REQUIRED_LENGTH_5_255,
    commands: "commands" => REQUIRED_ITEMS_1_300_EACH_LENGTH_TO_256,
    resources: "resources",
    inputs: "inputs" => ITEMS_TO_128,
    outputs: "outputs" => ITEMS_TO_128,
    node_labels: "node_labels" => ITEMS_TO_1_EACH_LENGTH_1_63,
    icon: "icon" => LENGTH_TO_20000,
});

/// How an app is presented on the asset market.
///
/// Reference: section 4.5.1.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishApp {
    /// Name that the asset has in the asset market.
    ///
    /// Required; 1 to 56 characters.
    pub name: String,
    /// Version of the asset in the asset market.
    ///
    /// Required; 1 to 24 characters.
    pub version: String,
    /// Display name of the asset in the asset market.
    ///
    /// At most 128 characters.
    pub title: Option<String>,
    /// Cover picture of the asset, base64-encoded (a data URL such as `data:image/png;base64,...`).
    ///
    /// At most 50000 characters.
    pub picture: Option<String>,
    /// Short description of the asset, for overviews.
    ///
    /// At most 128 characters.
    pub summary: Option<String>,
    /// Long description of the asset.
    ///
    /// At most 65535 characters.
    pub description: Option<String>,
    /// Labels attached to the published asset.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    pub labels: Option<Vec<String>>,
}

impl PublishApp {
    /// With its required fields.
    #[inline]
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
            ..Default::default()
        }
    }
    /// Display name of the asset in the asset market.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn title<Form>(mut self, title: impl IntoOption<String, Form>) -> Self {
        self.title = IntoOption::into_option(title);
        self
    }
    /// Cover picture of the asset, base64-encoded (a data URL such as `data:image/png;base64,...`).
    ///
    /// At most 50000 characters.
    #[inline]
    pub fn picture<Form>(mut self, picture: impl IntoOption<String, Form>) -> Self {
        self.picture = IntoOption::into_option(picture);
        self
    }
    /// Short description of the asset, for overviews.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn summary<Form>(mut self, summary: impl IntoOption<String, Form>) -> Self {
        self.summary = IntoOption::into_option(summary);
        self
    }
    /// Long description of the asset.
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
    /// Labels attached to the published asset.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    #[inline]
    pub fn labels<Form>(mut self, labels: impl IntoOptionalList<String, Form>) -> Self {
        self.labels = IntoOptionalList::into_optional_list(labels);
        self
    }
}

record!(PublishApp {
    name: "name" => REQUIRED_LENGTH_1_56,
    version: "version" => REQUIRED_LENGTH_1_24,
    title: "title" => LENGTH_TO_128,
    picture: "picture" => LENGTH_TO_50000,
    summary: "summary" => LENGTH_TO_128,
    description: "description" => LENGTH_TO_65535,
    labels: "labels" => ITEMS_TO_5_EACH_LENGTH_1_32,
});

/// Version of an app asset to add, and its name in this project.
///
/// Reference: section 4.5.1.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscribeApp {
    /// Identifier of the app asset in the asset market: letters, digits, `_` and `-`.
    ///
    /// Required; 1 to 128 characters.
    pub asset_id: String,
    /// Version of the asset: begins with a letter or digit, followed by lower-case letters, digits, `.`,
    /// `/`, `_` or `-`.
    ///
    /// Required; 1 to 128 characters.
    pub asset_version: String,
    /// Name that the app gets in this project: begins with a letter, ends with a letter or digit, and may
    /// hold `-` and `_`.
    ///
    /// Required; 1 to 56 characters.
    pub destination_app_name: String,
    /// Version that the subscribed app gets in this project: begins and ends with a letter or digit and may
    /// hold `-`.
    ///
    /// Required; 1 to 24 characters.
    pub destination_app_version: String,
}

impl SubscribeApp {
    /// With its required fields.
    #[inline]
    pub fn new(
        asset_id: impl Into<String>,
        asset_version: impl Into<String>,
        destination_app_name: impl Into<String>,
        destination_app_version: impl Into<String>,
    ) -> Self {
        Self {
            asset_id: asset_id.into(),
            asset_version: asset_version.into(),
            destination_app_name: destination_app_name.into(),
            destination_app_version: destination_app_version.into(),
        }
    }
}

record!(SubscribeApp {
    asset_id: "asset_id" => REQUIRED_LENGTH_1_128,
    asset_version: "asset_version" => REQUIRED_LENGTH_1_128,
    destination_app_name: "destination_app_name" => REQUIRED_LENGTH_1_56,
    destination_app_version: "destination_app_version" => REQUIRED_LENGTH_1_24,
});

/// New definition of an app.
///
/// Reference: section 4.5.1.7.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateApp {
    /// Name of the app: begins with a letter, ends with a letter or digit, and may hold `-` and `_`; an
    /// update must repeat it unchanged.
    ///
    /// Required; 1 to 56 characters.
    pub name: String,
    /// Version of the app: begins and ends with a letter or digit and may hold `-`; an update must repeat
    /// it unchanged.
    ///
    /// Required; 1 to 24 characters.
    pub version: String,
    /// Short description of the app.
    ///
    /// At most 128 characters.
    pub summary: Option<String>,
    /// Full description of the app; Markdown is to be supported later.
    ///
    /// At most 65535 characters.
    pub description: Option<String>,
    /// Labels of the app: letters (also Chinese), digits, spaces, `_` and `-`, with no space at either end.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    pub labels: Option<Vec<String>>,
    /// Address of the Docker image that the app runs, such as `my-project/bwa:0.7.17`; no Chinese
    /// characters.
    ///
    /// Required; 5 to 255 characters.
    pub image: String,
    /// Commands that run when the container starts; no Chinese characters.
    ///
    /// Required; 1 to 300 items; each item at most 256 characters.
    pub commands: Vec<String>,
    /// Computing resources that a task asks for.
    pub resources: Option<ResourceRequirement>,
    /// Input parameters of the app.
    ///
    /// At most 128 items.
    pub inputs: Option<Vec<AppInput>>,
    /// Output parameters of the app.
    ///
    /// At most 128 items.
    pub outputs: Option<Vec<AppOutput>>,
    /// Label of the compute nodes that the app may run on.
    ///
    /// At most 1 items; each item 1 to 63 characters.
    pub node_labels: Option<Vec<String>>,
    /// Icon of the app as a base64 data address, such as `data:image/png;base64,...`.
    ///
    /// At most 20000 characters.
    pub icon: Option<String>,
}

impl UpdateApp {
    /// With its required fields.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        version: impl Into<String>,
        image: impl Into<String>,
        commands: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
            image: image.into(),
            commands: commands.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
    /// Short description of the app.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn summary<Form>(mut self, summary: impl IntoOption<String, Form>) -> Self {
        self.summary = IntoOption::into_option(summary);
        self
    }
    /// Full description of the app; Markdown is to be supported later.
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
    /// Labels of the app: letters (also Chinese), digits, spaces, `_` and `-`, with no space at either end.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    #[inline]
    pub fn labels<Form>(mut self, labels: impl IntoOptionalList<String, Form>) -> Self {
        self.labels = IntoOptionalList::into_optional_list(labels);
        self
    }
    /// Computing resources that a task asks for.
    #[inline]
    pub fn resources(
        mut self,
        resources: impl Into<Option<ResourceRequirement>>,
    ) -> Self {
        self.resources = resources.into();
        self
    }
    /// Input parameters of the app.
    ///
    /// At most 128 items.
    #[inline]
    pub fn inputs<Form>(
        mut self,
        inputs: impl IntoOptionalList<AppInput, Form>,
    ) -> Self {
        self.inputs = IntoOptionalList::into_optional_list(inputs);
        self
    }
    /// Output parameters of the app.
    ///
    /// At most 128 items.
    #[inline]
    pub fn outputs<Form>(
        mut self,
        outputs: impl IntoOptionalList<AppOutput, Form>,
    ) -> Self {
        self.outputs = IntoOptionalList::into_optional_list(outputs);
        self
    }
    /// Label of the compute nodes that the app may run on.
    ///
    /// At most 1 items; each item 1 to 63 characters.
    #[inline]
    pub fn node_labels<Form>(
        mut self,
        node_labels: impl IntoOptionalList<String, Form>,
    ) -> Self {
        self.node_labels = IntoOptionalList::into_optional_list(node_labels);
        self
    }
    /// Icon of the app as a base64 data address, such as `data:image/png;base64,...`.
    ///
    /// At most 20000 characters.
    #[inline]
    pub fn icon<Form>(mut self, icon: impl IntoOption<String, Form>) -> Self {
        self.icon = IntoOption::into_option(icon);
        self
    }
}

record!(UpdateApp {
    name: "name" => REQUIRED_LENGTH_1_56,
    version: "version" => REQUIRED_LENGTH_1_24,
    summary: "summary" => LENGTH_TO_128,
    description: "description" => LENGTH_TO_65535,
    labels: "labels" => ITEMS_TO_5_EACH_LENGTH_1_32,
    image: "image" => REQUIRED_LENGTH_5_255,
    commands: "commands" => REQUIRED_ITEMS_1_300_EACH_LENGTH_TO_256,
    resources: "resources",
    inputs: "inputs" => ITEMS_TO_128,
    outputs: "outputs" => ITEMS_TO_128,
    node_labels: "node_labels" => ITEMS_TO_1_EACH_LENGTH_1_63,
    icon: "icon" => LENGTH_TO_20000,
});

static ITEMS_TO_128: Rule = Rule::NONE.items(0, 128);
static ITEMS_TO_1_EACH_LENGTH_1_63: Rule = Rule::NONE.items(0, 1).each(&LENGTH_1_63);
static ITEMS_TO_5_EACH_LENGTH_1_32: Rule = Rule::NONE.items(0, 5).each(&LENGTH_1_32);
static LENGTH_1_32: Rule = Rule::NONE.length(1, 32);
static LENGTH_1_63: Rule = Rule::NONE.length(1, 63);
static LENGTH_TO_128: Rule = Rule::NONE.length(0, 128);
static LENGTH_TO_20000: Rule = Rule::NONE.length(0, 20000);
static LENGTH_TO_256: Rule = Rule::NONE.length(0, 256);
static LENGTH_TO_50000: Rule = Rule::NONE.length(0, 50000);
static LENGTH_TO_65535: Rule = Rule::NONE.length(0, 65535);
static REQUIRED_ITEMS_1_300_EACH_LENGTH_TO_256: Rule = Rule::NONE
    .required()
    .items(1, 300)
    .each(&LENGTH_TO_256);
static REQUIRED_ITEMS_TO_10: Rule = Rule::NONE.required().items(0, 10);
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_LENGTH_1_24: Rule = Rule::NONE.required().length(1, 24);
static REQUIRED_LENGTH_1_56: Rule = Rule::NONE.required().length(1, 56);
static REQUIRED_LENGTH_5_255: Rule = Rule::NONE.required().length(5, 255);
