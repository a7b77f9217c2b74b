// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::{IntoOption, Rule, open_enum, record};
#[allow(unused_imports)]
use crate::runtime::waiting::States;
use super::PodEvent;

/// Notebook to create.
///
/// Reference: section 4.7.1.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNotebook {
    /// What the notebook is for.
    ///
    /// At most 1024 characters.
    pub description: Option<String>,
    /// Storage to mount into the notebook.
    ///
    /// Required; 1 to 6 items.
    pub storages: Vec<NotebookStorage>,
    /// Resources that a notebook has.
    ///
    /// Required.
    pub flavor: NotebookFlavor,
    /// Image that a notebook runs.
    ///
    /// Required.
    pub image: NotebookImage,
    /// Name of the notebook: lower-case letters, digits and `-`, a letter first and no `-` last.
    ///
    /// Required; 1 to 63 characters.
    pub name: String,
}

impl CreateNotebook {
    /// With its required fields.
    #[inline]
    pub fn new(
        storages: impl IntoIterator<Item = NotebookStorage>,
        flavor: NotebookFlavor,
        image: NotebookImage,
        name: impl Into<String>,
    ) -> Self {
        Self {
            storages: storages.into_iter().collect(),
            flavor,
            image,
            name: name.into(),
            ..Default::default()
        }
    }
    /// What the notebook is for.
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

record!(CreateNotebook {
    description: "description" => LENGTH_TO_1024,
    storages: "storages" => REQUIRED_ITEMS_1_6,
    flavor: "flavor" => REQUIRED,
    image: "image" => REQUIRED,
    name: "name" => REQUIRED_LENGTH_1_63,
});

/// Notebook of a project.
///
/// Reference: `NotebookEntity`, sections 4.7.1.1, 4.7.1.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Notebook {
    /// Id of the notebook.
    pub id: Option<String>,
    /// Name of the notebook.
    pub name: Option<String>,
    /// What the notebook is for.
    pub description: Option<String>,
    /// Name of the user the notebook belongs to.
    pub creator: Option<String>,
    /// Address to open the notebook at.
    pub url: Option<String>,
    /// Resources that a notebook has.
    pub flavor: Option<NotebookFlavor>,
    /// State of the notebook; it can be used while it is `Running`.
    ///
    /// One of `Running`, `Abnormal`, `Hibernate`, `Succeeded`, `Creating`, `Deleting`, `Updating`,
    /// `CreatedFailed`, `DeletedFailed`, `UpdatedFailed`, `Unknown`.
    pub status: Option<NotebookState>,
    /// Image that a notebook runs.
    pub image: Option<NotebookImage>,
    /// Storage mounted into the notebook.
    pub storages: Option<Vec<NotebookStorage>>,
    /// When the notebook was created.
    pub create_time: Option<Timestamp>,
    /// When the notebook last changed.
    pub update_time: Option<Timestamp>,
    /// What went wrong, if something did.
    pub failed_message: Option<String>,
    /// Events that the container cluster reported for the notebook.
    pub events: Option<Vec<PodEvent>>,
}

record!(Notebook {
    id: "id",
    name: "name",
    description: "description",
    creator: "creator",
    url: "url",
    flavor: "flavor",
    status: "status",
    image: "image",
    storages: "storages",
    create_time: "create_time",
    update_time: "update_time",
    failed_message: "failed_message",
    events: "events",
});

/// What to do with a notebook.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotebookAction {
    /// `start`
    Start,
    /// `stop`
    Stop,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(NotebookAction {
    Start = "start",
    Stop = "stop",
});

/// Resources that a notebook has.
///
/// Reference: `FlavorInfo`, sections 4.7.1.1, 4.7.1.2, 4.7.1.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotebookFlavor {
    /// Number of CPU cores.
    ///
    /// Required; 1 to 128; default `1`.
    pub cpu: Option<f64>,
    /// Number of GPUs. `0.1` is a tenth of one; above `1` the notebook has several.
    ///
    /// Required; 0 to 16; default `0`.
    pub gpu: Option<f64>,
    /// Memory in GB.
    ///
    /// Required; 2 to 512; default `2`.
    pub memory: Option<f64>,
}

impl NotebookFlavor {
    /// With its required fields.
    #[inline]
    pub fn new(cpu: f64, gpu: f64, memory: f64) -> Self {
        Self {
            cpu: Some(cpu),
            gpu: Some(gpu),
            memory: Some(memory),
        }
    }
}

record!(NotebookFlavor {
    cpu: "cpu" => REQUIRED_RANGE_1_128,
    gpu: "gpu" => REQUIRED_RANGE_0_16,
    memory: "memory" => REQUIRED_RANGE_2_512,
});

/// Image that a notebook runs.
///
/// Reference: `NotebookImage`, sections 4.7.1.1, 4.7.1.2, 4.7.1.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotebookImage {
    /// `SYSTEM` for a built-in environment, `CUSTOMER` for an image of a project.
    ///
    /// Required; one of `SYSTEM`, `CUSTOMER`.
    pub image_type: Option<NotebookImageType>,
    /// The image: `profile` if the type is `SYSTEM`, project, name and tag if it is `CUSTOMER`.
    ///
    /// Required.
    pub image_info: Option<NotebookImageSource>,
}

impl NotebookImage {
    /// With its required fields.
    #[inline]
    pub fn new(
        image_type: impl Into<NotebookImageType>,
        image_info: NotebookImageSource,
    ) -> Self {
        Self {
            image_type: Some(image_type.into()),
            image_info: Some(image_info),
        }
    }
}

record!(NotebookImage {
    image_type: "image_type" => REQUIRED,
    image_info: "image_info" => REQUIRED,
});

/// Built-in environment, or image of a project, that a notebook runs.
///
/// Reference: `ImageInfo`, sections 4.7.1.1, 4.7.1.2, 4.7.1.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotebookImageSource {
    /// Name of the platform project that has the image.
    ///
    /// 1 to 128 characters.
    pub source_project_name: Option<String>,
    /// Name of the image.
    ///
    /// 1 to 128 characters.
    pub image_name: Option<String>,
    /// Tag of the image.
    ///
    /// 1 to 64 characters.
    pub image_tag: Option<String>,
    /// Built-in environment, as `list_notebook_tool` gives it.
    ///
    /// One of `PY3`.
    pub profile: Option<NotebookProfile>,
}

impl NotebookImageSource {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// Name of the platform project that has the image.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn source_project_name<Form>(
        mut self,
        source_project_name: impl IntoOption<String, Form>,
    ) -> Self {
        self.source_project_name = IntoOption::into_option(source_project_name);
        self
    }
    /// Name of the image.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn image_name<Form>(
        mut self,
        image_name: impl IntoOption<String, Form>,
    ) -> Self {
        self.image_name = IntoOption::into_option(image_name);
        self
    }
    /// Tag of the image.
    ///
    /// 1 to 64 characters.
    #[inline]
    pub fn image_tag<Form>(mut self, image_tag: impl IntoOption<String, Form>) -> Self {
        self.image_tag = IntoOption::into_option(image_tag);
        self
    }
    /// Built-in environment, as `list_notebook_tool` gives it.
    ///
    /// One of `PY3`.
    #[inline]
    pub fn profile<Form>(
        mut self,
        profile: impl IntoOption<NotebookProfile, Form>,
    ) -> Self {
        self.profile = IntoOption::into_option(profile);
        self
    }
}

record!(NotebookImageSource {
    source_project_name: "source_project_name" => LENGTH_1_128,
    image_name: "image_name" => LENGTH_1_128,
    image_tag: "image_tag" => LENGTH_1_64,
    profile: "profile",
});

/// Whose image a notebook runs: one of the platform (`SYSTEM`) or of its users (`CUSTOMER`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotebookImageType {
    /// `SYSTEM`
    System,
    /// `CUSTOMER`
    Customer,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(NotebookImageType {
    System = "SYSTEM",
    Customer = "CUSTOMER",
});

/// Notebooks of a project.
///
/// Reference: section 4.7.1.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotebookList {
    /// Number of all notebooks that match, not only those of this page.
    pub count: Option<i64>,
    /// Notebooks of this page.
    pub notebooks: Option<Vec<Notebook>>,
}

record!(NotebookList {
    count: "count",
    notebooks: "notebooks",
});

/// Environment of a notebook.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotebookProfile {
    /// `PY3`
    Py3,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(NotebookProfile {
    Py3 = "PY3",
});

/// State of a notebook.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotebookState {
    /// `Running`
    Running,
    /// `Abnormal`
    Abnormal,
    /// `Hibernate`
    Hibernate,
    /// `Succeeded`
    Succeeded,
    /// `Creating`
    Creating,
    /// `Deleting`
    Deleting,
    /// `Updating`
    Updating,
    /// `CreatedFailed`
    CreatedFailed,
    /// `DeletedFailed`
    DeletedFailed,
    /// `UpdatedFailed`
    UpdatedFailed,
    /// `Unknown`
    Unknown_,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(NotebookState {
    Running = "Running",
    Abnormal = "Abnormal",
    Hibernate = "Hibernate",
    Succeeded = "Succeeded",
    Creating = "Creating",
    Deleting = "Deleting",
    Updating = "Updating",
    CreatedFailed = "CreatedFailed",
    DeletedFailed = "DeletedFailed",
    UpdatedFailed = "UpdatedFailed",
    Unknown_ = "Unknown",
});

crate::runtime::waiting::states!(NotebookState, States::NONE.progress(&["Creating", "Updating", "Deleting"]).success(&["Running", "Hibernate", "Succeeded"]).failure(&["Abnormal", "CreatedFailed", "UpdatedFailed", "DeletedFailed"]).unknown(&["Unknown"]));

/// Storage mounted into a notebook.
///
/// Reference: `NotebookStorage`, sections 4.7.1.1, 4.7.1.2, 4.7.1.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotebookStorage {
    /// What to mount, such as `OBSFS:wgs-pilot-data:/` for the root of an OBS bucket.
    ///
    /// Required; 1 to 4096 characters.
    pub path: Option<String>,
    /// Where it is mounted. The service does not let callers choose it yet.
    ///
    /// 1 to 4096 characters.
    pub mount_path: Option<String>,
}

impl NotebookStorage {
    /// With its required fields.
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: Some(path.into()),
            ..Default::default()
        }
    }
    /// Where it is mounted. The service does not let callers choose it yet.
    ///
    /// 1 to 4096 characters.
    #[inline]
    pub fn mount_path<Form>(
        mut self,
        mount_path: impl IntoOption<String, Form>,
    ) -> Self {
        self.mount_path = IntoOption::into_option(mount_path);
        self
    }
}

record!(NotebookStorage {
    path: "path" => REQUIRED_LENGTH_1_4096,
    mount_path: "mount_path" => LENGTH_1_4096,
});

/// Token of a notebook.
///
/// Reference: section 4.7.1.7.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotebookToken {
    /// Token that authenticates to the notebook.
    pub token: Option<String>,
}

record!(NotebookToken {
    token: "token" => SENSITIVE,
});

/// Built-in environment that a notebook can run.
///
/// Reference: `NotebookToolDto`, section 4.7.1.8.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotebookTool {
    /// Name to show to users.
    pub display_name: Option<String>,
    /// Name to pass as `profile` when a notebook is created.
    ///
    /// One of `PY3`.
    pub profile: Option<NotebookProfile>,
}

record!(NotebookTool {
    display_name: "display_name",
    profile: "profile",
});

/// Built-in notebook environments.
///
/// Reference: section 4.7.1.8.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotebookToolList {
    /// Number of environments.
    pub count: Option<i64>,
    /// The environments.
    pub tools: Option<Vec<NotebookTool>>,
}

record!(NotebookToolList {
    count: "count",
    tools: "tools",
});

/// Whether to stop or to start a notebook.
///
/// Reference: section 4.7.1.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StopOrStartNotebook {
    /// `stop` stops a notebook that runs, `start` starts it again.
    ///
    /// Required; one of `start`, `stop`.
    pub action: NotebookAction,
}

impl StopOrStartNotebook {
    /// With its required fields.
    #[inline]
    pub fn new(action: impl Into<NotebookAction>) -> Self {
        Self { action: action.into() }
    }
}

record!(StopOrStartNotebook {
    action: "action" => REQUIRED,
});

/// What to change about a notebook.
///
/// Reference: section 4.7.1.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNotebook {
    /// What the notebook is for; replaces the description it has.
    ///
    /// Required; at most 1024 characters.
    pub description: String,
}

impl UpdateNotebook {
    /// With its required fields.
    #[inline]
    pub fn new(description: impl Into<String>) -> Self {
        Self {
            description: description.into(),
        }
    }
}

record!(UpdateNotebook {
    description: "description" => REQUIRED_LENGTH_TO_1024,
});

static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_1_4096: Rule = Rule::NONE.length(1, 4096);
static LENGTH_1_64: Rule = Rule::NONE.length(1, 64);
static LENGTH_TO_1024: Rule = Rule::NONE.length(0, 1024);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_ITEMS_1_6: Rule = Rule::NONE.required().items(1, 6);
static REQUIRED_LENGTH_1_4096: Rule = Rule::NONE.required().length(1, 4096);
static REQUIRED_LENGTH_1_63: Rule = Rule::NONE.required().length(1, 63);
static REQUIRED_LENGTH_TO_1024: Rule = Rule::NONE.required().length(0, 1024);
static REQUIRED_RANGE_0_16: Rule = Rule::NONE.required().range(0.0, 16.0);
static REQUIRED_RANGE_1_128: Rule = Rule::NONE.required().range(1.0, 128.0);
static REQUIRED_RANGE_2_512: Rule = Rule::NONE.required().range(2.0, 512.0);
static SENSITIVE: Rule = Rule::NONE.sensitive();
