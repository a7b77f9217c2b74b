// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::runtime::record::{Record, Rule, Visit, open_enum, read, record};

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

impl Record for AppImport {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("source_app_id", &self.source_app_id, &Rule::NONE)?;
        visitor.field("destination_app_id", &self.destination_app_id, &Rule::NONE)?;
        visitor.field("destination_app_name", &self.destination_app_name, &Rule::NONE)?;
        visitor.field("version", &self.version, &Rule::NONE)?;
        visitor.field("message", &self.message, &Rule::NONE)?;
        visitor.field("status", &self.status, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "source_app_id" => read(&mut self.source_app_id, map)?,
            "destination_app_id" => read(&mut self.destination_app_id, map)?,
            "destination_app_name" => read(&mut self.destination_app_name, map)?,
            "version" => read(&mut self.version, map)?,
            "message" => read(&mut self.message, map)?,
            "status" => read(&mut self.status, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(AppImport);

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
    pub fn new(
        name: impl Into<String>,
        required: bool,
        type_: impl Into<AppParameterType>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            required: Some(required),
            type_: Some(type_.into()),
            ..Self::default()
        }
    }
    /// What the parameter is for.
    ///
    /// At most 255 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// How to run over several values at once; only `vars_iter` is supported. Without it, the parameter is
    /// not concurrent.
    ///
    /// One of `vars_iter`.
    pub fn concurrent(mut self, concurrent: impl Into<ParameterConcurrency>) -> Self {
        self.concurrent = Some(concurrent.into());
        self
    }
    /// Hint on what to fill in: a pattern of the text for `STRING`, a suffix for `FILE`, the files the
    /// folder must hold for `DIRECTORY`, a reminder of the choices for `ENUM`.
    ///
    /// At most 64 characters.
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.pattern = Some(pattern.into());
        self
    }
    /// Default value; one item at most, checked against `type`.
    ///
    /// At most 128 items; each item at most 2048 characters.
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
    pub fn enum_(mut self, enum_: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.enum_ = Some(enum_.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for AppInput {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &REQUIRED_LENGTH_1_32)?;
        visitor.field("description", &self.description, &LENGTH_TO_255)?;
        visitor.field("required", &self.required, &REQUIRED)?;
        visitor.field("concurrent", &self.concurrent, &Rule::NONE)?;
        visitor.field("type", &self.type_, &REQUIRED)?;
        visitor.field("pattern", &self.pattern, &LENGTH_TO_64)?;
        visitor.field("values", &self.values, &ITEMS_TO_128_EACH_LENGTH_TO_2048)?;
        visitor.field("enum", &self.enum_, &ITEMS_TO_20_EACH_LENGTH_TO_128)?;
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
            "required" => read(&mut self.required, map)?,
            "concurrent" => read(&mut self.concurrent, map)?,
            "type" => read(&mut self.type_, map)?,
            "pattern" => read(&mut self.pattern, map)?,
            "values" => read(&mut self.values, map)?,
            "enum" => read(&mut self.enum_, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(AppInput);

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
    pub fn new(
        name: impl Into<String>,
        required: bool,
        type_: impl Into<AppParameterType>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            required: Some(required),
            type_: Some(type_.into()),
            ..Self::default()
        }
    }
    /// What the parameter is for.
    ///
    /// At most 255 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Hint on what to fill in: a pattern of the text for `STRING`, a suffix for `FILE`, the files the
    /// folder must hold for `DIRECTORY`, a reminder of the choices for `ENUM`.
    ///
    /// At most 64 characters.
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.pattern = Some(pattern.into());
        self
    }
    /// Default value; one item at most, checked against `type`.
    ///
    /// At most 128 items; each item at most 2048 characters.
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
    pub fn enum_(mut self, enum_: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.enum_ = Some(enum_.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for AppOutput {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &REQUIRED_LENGTH_1_32)?;
        visitor.field("description", &self.description, &LENGTH_TO_255)?;
        visitor.field("required", &self.required, &REQUIRED)?;
        visitor.field("type", &self.type_, &REQUIRED)?;
        visitor.field("pattern", &self.pattern, &LENGTH_TO_64)?;
        visitor.field("values", &self.values, &ITEMS_TO_128_EACH_LENGTH_TO_2048)?;
        visitor.field("enum", &self.enum_, &ITEMS_TO_20_EACH_LENGTH_TO_128)?;
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
            "required" => read(&mut self.required, map)?,
            "type" => read(&mut self.type_, map)?,
            "pattern" => read(&mut self.pattern, map)?,
            "values" => read(&mut self.values, map)?,
            "enum" => read(&mut self.enum_, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(AppOutput);

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

open_enum!(
    AppParameterType { String = "STRING", File = "FILE", Directory = "DIRECTORY", Enum =
    "ENUM", }
);

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

impl Record for AppRequirement {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("app_id", &self.app_id, &Rule::NONE)?;
        visitor.field("app_name", &self.app_name, &Rule::NONE)?;
        visitor.field("app_version", &self.app_version, &Rule::NONE)?;
        visitor.field("app_resource", &self.app_resource, &Rule::NONE)?;
        visitor.field("app_node_labels", &self.app_node_labels, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "app_id" => read(&mut self.app_id, map)?,
            "app_name" => read(&mut self.app_name, map)?,
            "app_version" => read(&mut self.app_version, map)?,
            "app_resource" => read(&mut self.app_resource, map)?,
            "app_node_labels" => read(&mut self.app_node_labels, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(AppRequirement);

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

impl Record for AppSnapshot {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("app_id", &self.app_id, &Rule::NONE)?;
        visitor.field("app_name", &self.app_name, &Rule::NONE)?;
        visitor.field("app_version", &self.app_version, &Rule::NONE)?;
        visitor.field("app_src_project_name", &self.app_src_project_name, &Rule::NONE)?;
        visitor.field("app_labels", &self.app_labels, &Rule::NONE)?;
        visitor.field("app_summary", &self.app_summary, &Rule::NONE)?;
        visitor.field("app_description", &self.app_description, &Rule::NONE)?;
        visitor.field("app_image", &self.app_image, &Rule::NONE)?;
        visitor.field("app_commands", &self.app_commands, &Rule::NONE)?;
        visitor.field("app_input_parameters", &self.app_input_parameters, &Rule::NONE)?;
        visitor
            .field("app_output_parameters", &self.app_output_parameters, &Rule::NONE)?;
        visitor.field("app_node_labels", &self.app_node_labels, &Rule::NONE)?;
        visitor.field("app_icon", &self.app_icon, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "app_id" => read(&mut self.app_id, map)?,
            "app_name" => read(&mut self.app_name, map)?,
            "app_version" => read(&mut self.app_version, map)?,
            "app_src_project_name" => read(&mut self.app_src_project_name, map)?,
            "app_labels" => read(&mut self.app_labels, map)?,
            "app_summary" => read(&mut self.app_summary, map)?,
            "app_description" => read(&mut self.app_description, map)?,
            "app_image" => read(&mut self.app_image, map)?,
            "app_commands" => read(&mut self.app_commands, map)?,
            "app_input_parameters" => read(&mut self.app_input_parameters, map)?,
            "app_output_parameters" => read(&mut self.app_output_parameters, map)?,
            "app_node_labels" => read(&mut self.app_node_labels, map)?,
            "app_icon" => read(&mut self.app_icon, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(AppSnapshot);

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

open_enum!(GpuType { Empty = "", Gpu = "GPU", Snt9 = "Snt9", D310 = "D310", });

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

impl Record for JobRequirement {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("job_name", &self.job_name, &Rule::NONE)?;
        visitor.field("job_node_labels", &self.job_node_labels, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "job_name" => read(&mut self.job_name, map)?,
            "job_node_labels" => read(&mut self.job_node_labels, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(JobRequirement);

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
    pub fn new(task_name: impl Into<String>) -> Self {
        Self {
            task_name: task_name.into(),
            ..Self::default()
        }
    }
    /// Values of the input parameters of the task.
    ///
    /// At most 128 items.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = TaskParameter>) -> Self {
        self.inputs = Some(inputs.into_iter().collect());
        self
    }
    /// Computing resources that a task asks for.
    pub fn resources(mut self, resources: ResourceRequirement) -> Self {
        self.resources = Some(resources);
        self
    }
    /// Type of the performance resource that speeds up the task, such as `SFS`. Without it, none is used.
    ///
    /// At most 128 characters.
    pub fn io_acc_type(mut self, io_acc_type: impl Into<String>) -> Self {
        self.io_acc_type = Some(io_acc_type.into());
        self
    }
}

impl Record for JobTask {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("task_name", &self.task_name, &REQUIRED_LENGTH_1_32)?;
        visitor.field("inputs", &self.inputs, &ITEMS_TO_128)?;
        visitor.field("resources", &self.resources, &Rule::NONE)?;
        visitor.field("io_acc_type", &self.io_acc_type, &LENGTH_TO_128)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "task_name" => read(&mut self.task_name, map)?,
            "inputs" => read(&mut self.inputs, map)?,
            "resources" => read(&mut self.resources, map)?,
            "io_acc_type" => read(&mut self.io_acc_type, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(JobTask);

/// What a job can be told to run.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobToolType {
    /// `workflow`
    Workflow,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(JobToolType { Workflow = "workflow", });

/// How an app runs over several values of a parameter at once.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParameterConcurrency {
    /// `vars_iter`
    VarsIter,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(ParameterConcurrency { VarsIter = "vars_iter", });

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
    pub fn new() -> Self {
        Self::default()
    }
    /// Processor architecture; without it, `X86`.
    ///
    /// At most 24 characters.
    pub fn cpu_type(mut self, cpu_type: impl Into<String>) -> Self {
        self.cpu_type = Some(cpu_type.into());
        self
    }
    /// CPU cores, such as `4C`: from 0.1 to 128, with at most one decimal. Without it, a workflow takes the
    /// value of the app and a job that of the workflow; an app gets 1C.
    ///
    /// At most 24 characters.
    pub fn cpu(mut self, cpu: impl Into<String>) -> Self {
        self.cpu = Some(cpu.into());
        self
    }
    /// Memory in GB, such as `16G`: from 0.1 to 3072, with at most one decimal. Without it, a workflow
    /// takes the value of the app and a job that of the workflow; an app gets 1G.
    ///
    /// At most 24 characters.
    pub fn memory(mut self, memory: impl Into<String>) -> Self {
        self.memory = Some(memory.into());
        self
    }
    /// Accelerator: `GPU`, `Snt9`, `D310`, or empty for none. Without it, a workflow takes the value of the
    /// app and a job that of the workflow.
    ///
    /// One of ``, `GPU`, `Snt9`, `D310`.
    pub fn gpu_type(mut self, gpu_type: impl Into<GpuType>) -> Self {
        self.gpu_type = Some(gpu_type.into());
        self
    }
    /// Number of accelerators, from 0 to 16; with `Snt9` only 0, 1, 2, 4 or 8. Without it, a workflow takes
    /// the value of the app and a job that of the workflow; an app gets none.
    ///
    /// At most 24 characters.
    pub fn gpu(mut self, gpu: impl Into<String>) -> Self {
        self.gpu = Some(gpu.into());
        self
    }
}

impl Record for ResourceRequirement {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("cpu_type", &self.cpu_type, &LENGTH_TO_24)?;
        visitor.field("cpu", &self.cpu, &LENGTH_TO_24)?;
        visitor.field("memory", &self.memory, &LENGTH_TO_24)?;
        visitor.field("gpu_type", &self.gpu_type, &Rule::NONE)?;
        visitor.field("gpu", &self.gpu, &LENGTH_TO_24)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "cpu_type" => read(&mut self.cpu_type, map)?,
            "cpu" => read(&mut self.cpu, map)?,
            "memory" => read(&mut self.memory, map)?,
            "gpu_type" => read(&mut self.gpu_type, map)?,
            "gpu" => read(&mut self.gpu, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ResourceRequirement);

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

impl Record for TaskDefinition {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("task_name", &self.task_name, &Rule::NONE)?;
        visitor.field("display_name", &self.display_name, &Rule::NONE)?;
        visitor.field("output_dir", &self.output_dir, &Rule::NONE)?;
        visitor.field("whole_output_dir", &self.whole_output_dir, &Rule::NONE)?;
        visitor.field("io_acc_type", &self.io_acc_type, &Rule::NONE)?;
        visitor.field("resources", &self.resources, &Rule::NONE)?;
        visitor.field("location", &self.location, &Rule::NONE)?;
        visitor.field("inputs", &self.inputs, &Rule::NONE)?;
        visitor.field("app_info", &self.app_info, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "task_name" => read(&mut self.task_name, map)?,
            "display_name" => read(&mut self.display_name, map)?,
            "output_dir" => read(&mut self.output_dir, map)?,
            "whole_output_dir" => read(&mut self.whole_output_dir, map)?,
            "io_acc_type" => read(&mut self.io_acc_type, map)?,
            "resources" => read(&mut self.resources, map)?,
            "location" => read(&mut self.location, map)?,
            "inputs" => read(&mut self.inputs, map)?,
            "app_info" => read(&mut self.app_info, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(TaskDefinition);

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
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }
    /// Where the value comes from; without it, `MANUAL`, that is from `values`.
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }
    /// Values of the parameter, each checked against its type.
    ///
    /// At most 128 items; each item at most 2048 characters.
    pub fn values(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.values = Some(values.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for TaskParameter {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &REQUIRED_LENGTH_1_32)?;
        visitor.field("source", &self.source, &Rule::NONE)?;
        visitor.field("values", &self.values, &ITEMS_TO_128_EACH_LENGTH_TO_2048)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            "source" => read(&mut self.source, map)?,
            "values" => read(&mut self.values, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(TaskParameter);

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
    pub fn new() -> Self {
        Self::default()
    }
    /// Horizontal coordinate.
    pub fn x(mut self, x: f64) -> Self {
        self.x = Some(x);
        self
    }
    /// Vertical coordinate.
    pub fn y(mut self, y: f64) -> Self {
        self.y = Some(y);
        self
    }
}

impl Record for TaskPosition {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("x", &self.x, &Rule::NONE)?;
        visitor.field("y", &self.y, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "x" => read(&mut self.x, map)?,
            "y" => read(&mut self.y, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(TaskPosition);

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

impl Record for ToolInfo {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("tool_id", &self.tool_id, &Rule::NONE)?;
        visitor.field("tool_name", &self.tool_name, &Rule::NONE)?;
        visitor.field("tool_version", &self.tool_version, &Rule::NONE)?;
        visitor.field("tool_type", &self.tool_type, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "tool_id" => read(&mut self.tool_id, map)?,
            "tool_name" => read(&mut self.tool_name, map)?,
            "tool_version" => read(&mut self.tool_version, map)?,
            "tool_type" => read(&mut self.tool_type, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ToolInfo);

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

open_enum!(ToolType { App = "app", Workflow = "workflow", });

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
