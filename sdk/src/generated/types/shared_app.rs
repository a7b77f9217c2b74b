// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::Rule;
use crate::runtime::record::open_enum;
use crate::runtime::record::record;

/// Outcome of importing one app.
///
/// Reference: `ImportAppRsp`, sections 4.5.1.2, 4.5.4.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppImport {
    /// Id of the app in the source project.
    pub source_app_id: Option<String>,
    /// Id of the app in this project.
    pub destination_app_id: Option<String>,
    /// Name of the app in this project.
    pub destination_app_name: Option<String>,
    /// Version of the app.
    pub version: Option<String>,
    /// Why the import failed; absent if it succeeded.
    pub message: Option<String>,
    /// Whether the app was imported, such as `IMPORT_SUCCESS`.
    pub status: Option<String>,
}

record!(AppImport {
    source_app_id: "source_app_id",
    destination_app_id: "destination_app_id",
    destination_app_name: "destination_app_name",
    version: "version",
    message: "message",
    status: "status",
});

/// Input parameter that an app declares.
///
/// Reference: `ApplInputParameterDto`, sections 4.5.1.5, 4.5.1.6, 4.5.1.7, 4.5.2.3 and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppInput {
    /// Name of the parameter, unique within the app: lowercase letters, digits and hyphens, starting with a
    /// letter and not ending with a hyphen.
    ///
    /// Required; 1 to 32 characters.
    pub name: Option<String>,
    /// What the parameter is for.
    ///
    /// At most 255 characters.
    pub description: Option<String>,
    /// Whether a job must give the parameter.
    ///
    /// Required.
    pub required: Option<bool>,
    /// How to run over several values at once; only `vars_iter` is supported. Without it, the parameter is
    /// not concurrent.
    ///
    /// One of `vars_iter`.
    pub concurrent: Option<ParameterConcurrency>,
    /// Type of the parameter: `STRING`, `FILE`, `DIRECTORY` or `ENUM`.
    ///
    /// Required; one of `STRING`, `FILE`, `DIRECTORY`, `ENUM`.
    pub type_: Option<AppParameterType>,
    /// Hint on what to fill in: a pattern of the text for `STRING`, a suffix for `FILE`, the files the
    /// folder must hold for `DIRECTORY`, a reminder of the choices for `ENUM`.
    ///
    /// At most 64 characters.
    pub pattern: Option<String>,
    /// Default value; one item at most, checked against `type`.
    ///
    /// At most 128 items; each item at most 2048 characters.
    pub values: Option<Vec<String>>,
    /// Values to choose from. Required if `type` is `ENUM`.
    ///
    /// At most 20 items; each item at most 128 characters.
    pub enum_: Option<Vec<String>>,
}

impl AppInput {
    /// With its required fields.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        required: bool,
        type_: impl Into<AppParameterType>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            required: Some(required),
            type_: Some(type_.into()),
            ..Default::default()
        }
    }
    /// What the parameter is for.
    ///
    /// At most 255 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// How to run over several values at once; only `vars_iter` is supported. Without it, the parameter is
    /// not concurrent.
    ///
    /// One of `vars_iter`.
    #[inline]
    pub fn concurrent(mut self, concurrent: impl Into<ParameterConcurrency>) -> Self {
        self.concurrent = Some(concurrent.into());
        self
    }
    /// Hint on what to fill in: a pattern of the text for `STRING`, a suffix for `FILE`, the files the
    /// folder must hold for `DIRECTORY`, a reminder of the choices for `ENUM`.
    ///
    /// At most 64 characters.
    #[inline]
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.pattern = Some(pattern.into());
        self
    }
    /// Default value; one item at most, checked against `type`.
    ///
    /// At most 128 items; each item at most 2048 characters.
    #[inline]
    pub fn values(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.values = Some(values.into_iter().map(Into::into).collect());
        self
    }
    /// Values to choose from. Required if `type` is `ENUM`.
    ///
    /// At most 20 items; each item at most 128 characters.
    #[inline]
    pub fn enum_(mut self, enum_: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.enum_ = Some(enum_.into_iter().map(Into::into).collect());
        self
    }
}

record!(AppInput {
    name: "name" => REQUIRED_LENGTH_1_32,
    description: "description" => LENGTH_TO_255,
    required: "required" => REQUIRED,
    concurrent: "concurrent",
    type_: "type" => REQUIRED,
    pattern: "pattern" => LENGTH_TO_64,
    values: "values" => ITEMS_TO_128_EACH_LENGTH_TO_2048,
    enum_: "enum" => ITEMS_TO_20_EACH_LENGTH_TO_128,
});

/// Output parameter that an app declares.
///
/// Reference: `AppOutputParameterDto`, sections 4.5.1.5, 4.5.1.6, 4.5.1.7, 4.5.2.3 and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppOutput {
    /// Name of the parameter, unique within the app: lowercase letters, digits and hyphens, starting with a
    /// letter and not ending with a hyphen.
    ///
    /// Required; 1 to 32 characters.
    pub name: Option<String>,
    /// What the parameter is for.
    ///
    /// At most 255 characters.
    pub description: Option<String>,
    /// Whether a job must give the parameter.
    ///
    /// Required.
    pub required: Option<bool>,
    /// Type of the parameter: `STRING`, `FILE`, `DIRECTORY` or `ENUM`.
    ///
    /// Required; one of `STRING`, `FILE`, `DIRECTORY`, `ENUM`.
    pub type_: Option<AppParameterType>,
    /// Hint on what to fill in: a pattern of the text for `STRING`, a suffix for `FILE`, the files the
    /// folder must hold for `DIRECTORY`, a reminder of the choices for `ENUM`.
    ///
    /// At most 64 characters.
    pub pattern: Option<String>,
    /// Default value; one item at most, checked against `type`.
    ///
    /// At most 128 items; each item at most 2048 characters.
    pub values: Option<Vec<String>>,
    /// Values to choose from. Required if `type` is `ENUM`.
    ///
    /// At most 20 items; each item at most 128 characters.
    pub enum_: Option<Vec<String>>,
}

impl AppOutput {
    /// With its required fields.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        required: bool,
        type_: impl Into<AppParameterType>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            required: Some(required),
            type_: Some(type_.into()),
            ..Default::default()
        }
    }
    /// What the parameter is for.
    ///
    /// At most 255 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Hint on what to fill in: a pattern of the text for `STRING`, a suffix for `FILE`, the files the
    /// folder must hold for `DIRECTORY`, a reminder of the choices for `ENUM`.
    ///
    /// At most 64 characters.
    #[inline]
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.pattern = Some(pattern.into());
        self
    }
    /// Default value; one item at most, checked against `type`.
    ///
    /// At most 128 items; each item at most 2048 characters.
    #[inline]
    pub fn values(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.values = Some(values.into_iter().map(Into::into).collect());
        self
    }
    /// Values to choose from. Required if `type` is `ENUM`.
    ///
    /// At most 20 items; each item at most 128 characters.
    #[inline]
    pub fn enum_(mut self, enum_: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.enum_ = Some(enum_.into_iter().map(Into::into).collect());
        self
    }
}

record!(AppOutput {
    name: "name" => REQUIRED_LENGTH_1_32,
    description: "description" => LENGTH_TO_255,
    required: "required" => REQUIRED,
    type_: "type" => REQUIRED,
    pattern: "pattern" => LENGTH_TO_64,
    values: "values" => ITEMS_TO_128_EACH_LENGTH_TO_2048,
    enum_: "enum" => ITEMS_TO_20_EACH_LENGTH_TO_128,
});

/// Type of a parameter of an app.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppParameterType {
    /// `STRING`
    String,
    /// `FILE`
    File,
    /// `DIRECTORY`
    Directory,
    /// `ENUM`
    Enum,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(AppParameterType {
    String = "STRING",
    File = "FILE",
    Directory = "DIRECTORY",
    Enum = "ENUM",
});

/// App of a started job, with the resources and node labels it asks for.
///
/// Reference: `AppFilterDto`, sections 4.5.2.2, 4.5.3.2, 4.5.3.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppRequirement {
    /// Id of the app.
    pub app_id: Option<String>,
    /// Name of the app.
    pub app_name: Option<String>,
    /// Version of the app.
    pub app_version: Option<String>,
    /// Computing resources that a task asks for.
    pub app_resource: Option<ResourceRequirement>,
    /// Labels of the computing nodes the app may run on.
    pub app_node_labels: Option<Vec<String>>,
}

record!(AppRequirement {
    app_id: "app_id",
    app_name: "app_name",
    app_version: "app_version",
    app_resource: "app_resource",
    app_node_labels: "app_node_labels",
});

/// App as a task of a workflow or job uses it.
///
/// Reference: `ApplInfoDto`, sections 4.5.2.3, 4.5.3.5, 4.5.4.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppSnapshot {
    /// Id of the app.
    pub app_id: Option<String>,
    /// Name of the app.
    pub app_name: Option<String>,
    /// Version of the app.
    pub app_version: Option<String>,
    /// Name of the platform project the app comes from.
    pub app_src_project_name: Option<String>,
    /// Labels of the app.
    pub app_labels: Option<Vec<String>>,
    /// What the app does, in a line.
    pub app_summary: Option<String>,
    /// What the app does, in full.
    pub app_description: Option<String>,
    /// Container image the app runs in, as `namespace/name:tag`.
    pub app_image: Option<String>,
    /// Commands the app runs in the image.
    pub app_commands: Option<Vec<String>>,
    /// Input parameters that the app declares.
    pub app_input_parameters: Option<Vec<AppInput>>,
    /// Output parameters that the app declares.
    pub app_output_parameters: Option<Vec<AppOutput>>,
    /// Labels of the computing nodes the app may run on.
    pub app_node_labels: Option<Vec<String>>,
    /// Icon of the app, base64-encoded.
    pub app_icon: Option<String>,
}

record!(AppSnapshot {
    app_id: "app_id",
    app_name: "app_name",
    app_version: "app_version",
    app_src_project_name: "app_src_project_name",
    app_labels: "app_labels",
    app_summary: "app_summary",
    app_description: "app_description",
    app_image: "app_image",
    app_commands: "app_commands",
    app_input_parameters: "app_input_parameters",
    app_output_parameters: "app_output_parameters",
    app_node_labels: "app_node_labels",
    app_icon: "app_icon",
});

/// Accelerator; an empty text asks for none.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GpuType {
    /// ``
    Empty,
    /// `GPU`
    Gpu,
    /// `Snt9`
    Snt9,
    /// `D310`
    D310,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(GpuType {
    Empty = "",
    Gpu = "GPU",
    Snt9 = "Snt9",
    D310 = "D310",
});

/// Started job, with the node labels it asks for.
///
/// Reference: `JobFilterDto`, sections 4.5.2.2, 4.5.3.2, 4.5.3.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobRequirement {
    /// Name of the job.
    pub job_name: Option<String>,
    /// Labels of the computing nodes the job may run on.
    pub job_node_labels: Option<Vec<String>>,
}

record!(JobRequirement {
    job_name: "job_name",
    job_node_labels: "job_node_labels",
});

/// Settings of one task of a job; they take precedence over those of the workflow.
///
/// Reference: `JobTaskDto`, sections 4.5.2.2, 4.5.2.5, 4.5.3.2, 4.5.3.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobTask {
    /// Name of the task, as the workflow has it.
    ///
    /// Required; 1 to 32 characters.
    pub task_name: String,
    /// Values of the input parameters of the task.
    ///
    /// At most 128 items.
    pub inputs: Option<Vec<TaskParameter>>,
    /// Computing resources that a task asks for.
    pub resources: Option<ResourceRequirement>,
    /// Type of the performance resource that speeds up the task, such as `SFS`. Without it, none is used.
    ///
    /// At most 128 characters.
    pub io_acc_type: Option<String>,
}

impl JobTask {
    /// With its required fields.
    #[inline]
    pub fn new(task_name: impl Into<String>) -> Self {
        Self {
            task_name: task_name.into(),
            ..Default::default()
        }
    }
    /// Values of the input parameters of the task.
    ///
    /// At most 128 items.
    #[inline]
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = TaskParameter>) -> Self {
        self.inputs = Some(inputs.into_iter().collect());
        self
    }
    /// Computing resources that a task asks for.
    #[inline]
    pub fn resources(mut self, resources: ResourceRequirement) -> Self {
        self.resources = Some(resources);
        self
    }
    /// Type of the performance resource that speeds up the task, such as `SFS`. Without it, none is used.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn io_acc_type(mut self, io_acc_type: impl Into<String>) -> Self {
        self.io_acc_type = Some(io_acc_type.into());
        self
    }
}

record!(JobTask {
    task_name: "task_name" => REQUIRED_LENGTH_1_32,
    inputs: "inputs" => ITEMS_TO_128,
    resources: "resources",
    io_acc_type: "io_acc_type" => LENGTH_TO_128,
});

/// What a job can be told to run.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobToolType {
    /// `workflow`
    Workflow,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(JobToolType {
    Workflow = "workflow",
});

/// How an app runs over several values of a parameter at once.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParameterConcurrency {
    /// `vars_iter`
    VarsIter,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(ParameterConcurrency {
    VarsIter = "vars_iter",
});

/// Computing resources that a task asks for.
///
/// Reference: `ResourceDto`, sections 4.5.1.5, 4.5.1.6, 4.5.1.7, 4.5.2.2 and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceRequirement {
    /// Processor architecture; without it, `X86`.
    ///
    /// At most 24 characters.
    pub cpu_type: Option<String>,
    /// CPU cores, such as `4C`: from 0.1 to 128, with at most one decimal. Without it, a workflow takes the
    /// value of the app and a job that of the workflow; an app gets 1C.
    ///
    /// At most 24 characters.
    pub cpu: Option<String>,
    /// Memory in GB, such as `16G`: from 0.1 to 3072, with at most one decimal. Without it, a workflow
    /// takes the value of the app and a job that of the workflow; an app gets 1G.
    ///
    /// At most 24 characters.
    pub memory: Option<String>,
    /// Accelerator: `GPU`, `Snt9`, `D310`, or empty for none. Without it, a workflow takes the value of the
    /// app and a job that of the workflow.
    ///
    /// One of ``, `GPU`, `Snt9`, `D310`.
    pub gpu_type: Option<GpuType>,
    /// Number of accelerators, from 0 to 16; with `Snt9` only 0, 1, 2, 4 or 8. Without it, a workflow takes
    /// the value of the app and a job that of the workflow; an app gets none.
    ///
    /// At most 24 characters.
    pub gpu: Option<String>,
}

impl ResourceRequirement {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// Processor architecture; without it, `X86`.
    ///
    /// At most 24 characters.
    #[inline]
    pub fn cpu_type(mut self, cpu_type: impl Into<String>) -> Self {
        self.cpu_type = Some(cpu_type.into());
        self
    }
    /// CPU cores, such as `4C`: from 0.1 to 128, with at most one decimal. Without it, a workflow takes the
    /// value of the app and a job that of the workflow; an app gets 1C.
    ///
    /// At most 24 characters.
    #[inline]
    pub fn cpu(mut self, cpu: impl Into<String>) -> Self {
        self.cpu = Some(cpu.into());
        self
    }
    /// Memory in GB, such as `16G`: from 0.1 to 3072, with at most one decimal. Without it, a workflow
    /// takes the value of the app and a job that of the workflow; an app gets 1G.
    ///
    /// At most 24 characters.
    #[inline]
    pub fn memory(mut self, memory: impl Into<String>) -> Self {
        self.memory = Some(memory.into());
        self
    }
    /// Accelerator: `GPU`, `Snt9`, `D310`, or empty for none. Without it, a workflow takes the value of the
    /// app and a job that of the workflow.
    ///
    /// One of ``, `GPU`, `Snt9`, `D310`.
    #[inline]
    pub fn gpu_type(mut self, gpu_type: impl Into<GpuType>) -> Self {
        self.gpu_type = Some(gpu_type.into());
        self
    }
    /// Number of accelerators, from 0 to 16; with `Snt9` only 0, 1, 2, 4 or 8. Without it, a workflow takes
    /// the value of the app and a job that of the workflow; an app gets none.
    ///
    /// At most 24 characters.
    #[inline]
    pub fn gpu(mut self, gpu: impl Into<String>) -> Self {
        self.gpu = Some(gpu.into());
        self
    }
}

record!(ResourceRequirement {
    cpu_type: "cpu_type" => LENGTH_TO_24,
    cpu: "cpu" => LENGTH_TO_24,
    memory: "memory" => LENGTH_TO_24,
    gpu_type: "gpu_type",
    gpu: "gpu" => LENGTH_TO_24,
});

/// Task of a workflow or job, with its settings and the app it runs.
///
/// Reference: `TaskDefinitionDto`, sections 4.5.2.3, 4.5.3.5, 4.5.4.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskDefinition {
    /// Name of the task, by which others refer to it.
    pub task_name: Option<String>,
    /// Name of the task that is shown to the user.
    pub display_name: Option<String>,
    /// Folder the task writes its results to.
    pub output_dir: Option<String>,
    /// Full path of that folder. Only in the details of a job, not of a workflow.
    pub whole_output_dir: Option<String>,
    /// Type of the performance resource that speeds up the task, such as `SFS`; absent if none does.
    pub io_acc_type: Option<String>,
    /// Computing resources that a task asks for.
    pub resources: Option<ResourceRequirement>,
    /// Where a task stands on the canvas of the workflow editor.
    pub location: Option<TaskPosition>,
    /// Values of the input parameters of the task.
    pub inputs: Option<Vec<TaskParameter>>,
    /// App as a task of a workflow or job uses it.
    pub app_info: Option<AppSnapshot>,
}

record!(TaskDefinition {
    task_name: "task_name",
    display_name: "display_name",
    output_dir: "output_dir",
    whole_output_dir: "whole_output_dir",
    io_acc_type: "io_acc_type",
    resources: "resources",
    location: "location",
    inputs: "inputs",
    app_info: "app_info",
});

/// Value of an input parameter of a task.
///
/// Reference: `TaskParameterDto`, sections 4.5.2.2, 4.5.2.3, 4.5.2.5, 4.5.3.2 and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskParameter {
    /// Name of the parameter, as the app has it: lowercase letters, digits and hyphens.
    ///
    /// Required; 1 to 32 characters.
    pub name: Option<String>,
    /// Where the value comes from; without it, `MANUAL`, that is from `values`.
    pub source: Option<String>,
    /// Values of the parameter, each checked against its type.
    ///
    /// At most 128 items; each item at most 2048 characters.
    pub values: Option<Vec<String>>,
}

impl TaskParameter {
    /// With its required fields.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Default::default()
        }
    }
    /// Where the value comes from; without it, `MANUAL`, that is from `values`.
    #[inline]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }
    /// Values of the parameter, each checked against its type.
    ///
    /// At most 128 items; each item at most 2048 characters.
    #[inline]
    pub fn values(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.values = Some(values.into_iter().map(Into::into).collect());
        self
    }
}

record!(TaskParameter {
    name: "name" => REQUIRED_LENGTH_1_32,
    source: "source",
    values: "values" => ITEMS_TO_128_EACH_LENGTH_TO_2048,
});

/// Where a task stands on the canvas of the workflow editor.
///
/// Reference: `VertexLocationDto`, sections 4.5.2.3, 4.5.3.5, 4.5.4.5, 4.5.4.6 and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskPosition {
    /// Horizontal coordinate.
    pub x: Option<f64>,
    /// Vertical coordinate.
    pub y: Option<f64>,
}

impl TaskPosition {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// Horizontal coordinate.
    #[inline]
    pub fn x(mut self, x: f64) -> Self {
        self.x = Some(x);
        self
    }
    /// Vertical coordinate.
    #[inline]
    pub fn y(mut self, y: f64) -> Self {
        self.y = Some(y);
        self
    }
}

record!(TaskPosition {
    x: "x",
    y: "y",
});

/// App or workflow that a job runs.
///
/// Reference: `ToolInfoDto`, sections 4.5.2.1, 4.5.2.3, 4.5.3.1, 4.5.3.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ToolInfo {
    /// Id of the app or workflow.
    pub tool_id: Option<String>,
    /// Name of the app or workflow.
    pub tool_name: Option<String>,
    /// Version of the app or workflow.
    pub tool_version: Option<String>,
    /// Whether it is an `app` or a `workflow`.
    ///
    /// One of `app`, `workflow`.
    pub tool_type: Option<ToolType>,
}

record!(ToolInfo {
    tool_id: "tool_id",
    tool_name: "tool_name",
    tool_version: "tool_version",
    tool_type: "tool_type",
});

/// What a job runs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToolType {
    /// `app`
    App,
    /// `workflow`
    Workflow,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(ToolType {
    App = "app",
    Workflow = "workflow",
});

static ITEMS_TO_128: Rule = Rule::NONE.items(0, 128);
static ITEMS_TO_128_EACH_LENGTH_TO_2048: Rule = Rule::NONE
    .items(0, 128)
    .each(&LENGTH_TO_2048);
static ITEMS_TO_20_EACH_LENGTH_TO_128: Rule = Rule::NONE
    .items(0, 20)
    .each(&LENGTH_TO_128);
static LENGTH_TO_128: Rule = Rule::NONE.length(0, 128);
static LENGTH_TO_2048: Rule = Rule::NONE.length(0, 2048);
static LENGTH_TO_24: Rule = Rule::NONE.length(0, 24);
static LENGTH_TO_255: Rule = Rule::NONE.length(0, 255);
static LENGTH_TO_64: Rule = Rule::NONE.length(0, 64);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_32: Rule = Rule::NONE.required().length(1, 32);
