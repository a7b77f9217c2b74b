// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::{IntoOption, IntoOptionalList, Rule, open_enum, record};
use super::DataEntryType;

/// Members to remove from a project.
///
/// Reference: section 4.1.3.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchDeleteMember {
    /// The members to remove.
    ///
    /// Required; 1 to 5 items.
    pub members: Vec<MemberRef>,
}

impl BatchDeleteMember {
    /// With its required fields.
    #[inline]
    pub fn new(members: impl IntoIterator<Item = MemberRef>) -> Self {
        Self {
            members: members.into_iter().collect(),
        }
    }
}

record!(BatchDeleteMember {
    members: "members" => REQUIRED_ITEMS_1_5,
});

/// Platform project to create.
///
/// Reference: section 4.1.3.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateProject {
    /// What the project is for.
    ///
    /// At most 1024 characters.
    pub description: Option<String>,
    /// Name of the project.
    ///
    /// Required; 3 to 45 characters.
    pub name: String,
    /// Tags that help to find the project.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    pub tags: Option<Vec<String>>,
    /// Whether it is to be a core project, which only its owner may freeze, restore, delete or configure.
    ///
    /// Default `true`.
    pub is_core: Option<bool>,
    /// Whether to create a new bucket for the project. For weather platforms only.
    pub is_new_bucket: Option<bool>,
    /// Name of the bucket of the project; it must not be in use by another. For weather platforms only.
    ///
    /// 3 to 63 characters.
    pub bucket_name: Option<String>,
}

impl CreateProject {
    /// With its required fields.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }
    /// What the project is for.
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
    /// Tags that help to find the project.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    #[inline]
    pub fn tags<Form>(mut self, tags: impl IntoOptionalList<String, Form>) -> Self {
        self.tags = IntoOptionalList::into_optional_list(tags);
        self
    }
    /// Whether it is to be a core project, which only its owner may freeze, restore, delete or configure.
    ///
    /// Default `true`.
    #[inline]
    pub fn is_core(mut self, is_core: impl Into<Option<bool>>) -> Self {
        self.is_core = is_core.into();
        self
    }
    /// Whether to create a new bucket for the project. For weather platforms only.
    #[inline]
    pub fn is_new_bucket(mut self, is_new_bucket: impl Into<Option<bool>>) -> Self {
        self.is_new_bucket = is_new_bucket.into();
        self
    }
    /// Name of the bucket of the project; it must not be in use by another. For weather platforms only.
    ///
    /// 3 to 63 characters.
    #[inline]
    pub fn bucket_name<Form>(
        mut self,
        bucket_name: impl IntoOption<String, Form>,
    ) -> Self {
        self.bucket_name = IntoOption::into_option(bucket_name);
        self
    }
}

record!(CreateProject {
    description: "description" => LENGTH_TO_1024,
    name: "name" => REQUIRED_LENGTH_3_45,
    tags: "tags" => ITEMS_TO_5_EACH_LENGTH_1_32,
    is_core: "is_core",
    is_new_bucket: "is_new_bucket",
    bucket_name: "bucket_name" => LENGTH_3_63,
});

/// Member of a project, by user id.
///
/// Reference: `MemberDto`, section 4.1.3.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MemberRef {
    /// User id of the member.
    ///
    /// Required; 1 to 128 characters.
    pub user_id: String,
}

impl MemberRef {
    /// With its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
}

record!(MemberRef {
    user_id: "user_id" => REQUIRED_LENGTH_1_128,
});

/// Outcome of removing one member.
///
/// Reference: `BatchDeleteMemberRsp`, section 4.1.3.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MemberRemoval {
    /// User id of the member.
    pub id: Option<String>,
    /// User name of the member.
    pub name: Option<String>,
    /// Whether the member was removed, such as `SUCCESS` or `FAILED`.
    pub status: Option<String>,
    /// Why the member was not removed; absent if they were.
    pub failed_reason: Option<String>,
}

record!(MemberRemoval {
    id: "id",
    name: "name",
    status: "status",
    failed_reason: "failed_reason",
});

/// Role of a member of a project.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MemberRole {
    /// `Administrator`
    Administrator,
    /// `Developer`
    Developer,
    /// `Uploader`
    Uploader,
    /// `Viewer`
    Viewer,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(MemberRole {
    Administrator = "Administrator",
    Developer = "Developer",
    Uploader = "Uploader",
    Viewer = "Viewer",
});

/// Platform project with its storage and members.
///
/// Reference: section 4.1.3.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Project {
    /// Id of the project, the `eihealth_project_id` of the operations on it.
    pub id: Option<String>,
    /// Name of the project.
    pub name: Option<String>,
    /// Name of the object storage bucket that holds the data of the project.
    pub obs_bucket_name: Option<String>,
    /// Organization of the container registry that holds the images of the project.
    pub swr_namespace: Option<String>,
    /// Name of the user who owns the project.
    pub creator: Option<String>,
    /// Role of the caller in the project, such as `Administrator` or `Viewer`.
    pub role: Option<String>,
    /// Members of the project, by role.
    pub roles: Option<Vec<ProjectRole>>,
    /// Storage the bucket of the project takes.
    pub size: Option<i64>,
    /// State of the project: `ACTIVE` (usable), `INACTIVE` (frozen), `TO_BE_DELETED` (deletion asked for),
    /// or another.
    pub status: Option<String>,
    /// Tags of the project.
    pub tags: Option<Vec<String>>,
    /// What the project is for.
    pub description: Option<String>,
    /// When the project was created.
    pub create_time: Option<Timestamp>,
    /// When the project last changed.
    pub update_time: Option<Timestamp>,
    /// When its deletion was asked for; absent unless it was.
    pub delete_time: Option<Timestamp>,
    /// Whether it is a core project, which only its owner may freeze, restore, delete or configure.
    pub is_core: Option<bool>,
    /// Most data the project may hold, in bytes; -1 means no limit.
    pub storage_quota: Option<i64>,
}

record!(Project {
    id: "id",
    name: "name",
    obs_bucket_name: "obs_bucket_name",
    swr_namespace: "swr_namespace",
    creator: "creator",
    role: "role",
    roles: "roles",
    size: "size",
    status: "status",
    tags: "tags",
    description: "description",
    create_time: "create_time",
    update_time: "update_time",
    delete_time: "delete_time",
    is_core: "is_core",
    storage_quota: "storage_quota",
});

/// Platform projects of a user.
///
/// Reference: section 4.1.3.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectList {
    /// Number of projects.
    pub count: Option<i64>,
    /// One entry for each project that matches.
    pub projects: Option<Vec<ProjectSummary>>,
}

record!(ProjectList {
    count: "count",
    projects: "projects",
});

/// Role in a project, with the members that have it.
///
/// Reference: `ProjectRoleResp`, section 4.1.3.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectRole {
    /// Name of the role, such as `Administrator` or `Viewer`.
    pub role_type: Option<String>,
    /// Members that have the role.
    pub users: Option<Vec<RoleMember>>,
}

record!(ProjectRole {
    role_type: "role_type",
    users: "users",
});

/// State that a project can be brought to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectState {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(ProjectState {
    Active = "ACTIVE",
    Inactive = "INACTIVE",
});

/// Platform project as it stands in a list.
///
/// Reference: `ProjectRsp`, section 4.1.3.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectSummary {
    /// Id of the project, the `eihealth_project_id` of the operations on it.
    pub id: Option<String>,
    /// Name of the project.
    pub name: Option<String>,
    /// Name of the user who owns the project.
    pub creator: Option<String>,
    /// Role of the caller in the project, such as `Administrator` or `Viewer`.
    pub role: Option<String>,
    /// Storage the bucket of the project takes.
    pub size: Option<i64>,
    /// State of the project: `ACTIVE` (usable), `INACTIVE` (frozen), `TO_BE_DELETED` (deletion asked for),
    /// or another.
    pub status: Option<String>,
    /// Tags of the project.
    pub tags: Option<Vec<String>>,
    /// What the project is for.
    pub description: Option<String>,
    /// When the project was created.
    pub create_time: Option<Timestamp>,
    /// When the project last changed.
    pub update_time: Option<Timestamp>,
    /// When its deletion was asked for; absent unless it was.
    pub delete_time: Option<Timestamp>,
    /// Whether it is a core project, which only its owner may freeze, restore, delete or configure.
    pub is_core: Option<bool>,
}

record!(ProjectSummary {
    id: "id",
    name: "name",
    creator: "creator",
    role: "role",
    size: "size",
    status: "status",
    tags: "tags",
    description: "description",
    create_time: "create_time",
    update_time: "update_time",
    delete_time: "delete_time",
    is_core: "is_core",
});

/// Settings by which the data events of a project are audited.
///
/// Reference: section 4.1.3.10.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectTracker {
    /// How long audit logs are kept in the bucket they are saved to; the unit is not documented.
    pub bucket_lifecycle: Option<i64>,
    /// Data events that are recorded, as `update_project_tracker` takes them.
    pub data_event: Option<Vec<String>>,
}

record!(ProjectTracker {
    bucket_lifecycle: "bucket_lifecycle",
    data_event: "data_event",
});

/// Member of a project.
///
/// Reference: `BindUserRsp`, section 4.1.3.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoleMember {
    /// User id of the member.
    pub id: Option<String>,
    /// User name of the member.
    pub name: Option<String>,
}

record!(RoleMember {
    id: "id",
    name: "name",
});

/// File or folder of audit logs.
///
/// Reference: `TraceDataRsp`, sections 4.1.3.12, 4.1.3.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TraceFile {
    /// Full path of the file or folder. Its folders may be separated by `|`.
    pub path: Option<String>,
    /// Name of the file or folder, without its path.
    pub name: Option<String>,
    /// Whether it is a file or a folder.
    ///
    /// One of `FILE`, `FOLDER`.
    pub type_: Option<DataEntryType>,
    /// Size of the file.
    ///
    /// Default `0`.
    pub size: Option<i64>,
    /// When the file or folder was created.
    pub create_time: Option<Timestamp>,
    /// Address to download the file from.
    pub download_url: Option<String>,
}

record!(TraceFile {
    path: "path",
    name: "name",
    type_: "type",
    size: "size",
    create_time: "create_time",
    download_url: "download_url" => SENSITIVE,
});

/// Audit log files and folders of a project.
///
/// Reference: section 4.1.3.12.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TraceFileList {
    /// Number of files and folders in the folder.
    pub count: Option<i64>,
    /// The files and folders of this page.
    pub datas: Option<Vec<TraceFile>>,
    /// Storage the bucket of the audit logs takes.
    pub bucket_size: Option<i64>,
}

record!(TraceFileList {
    count: "count",
    datas: "datas",
    bucket_size: "bucket_size",
});

/// Language of audit records: Chinese or English.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TraceLanguage {
    /// `zh_cn`
    ZhCn,
    /// `en-us`
    EnUs,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(TraceLanguage {
    ZhCn = "zh_cn",
    EnUs = "en-us",
});

/// Operations on data that are recorded.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TracedDataEvent {
    /// `READ`
    Read,
    /// `WRITE`
    Write,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(TracedDataEvent {
    Read = "READ",
    Write = "WRITE",
});

/// User to hand a project over to.
///
/// Reference: section 4.1.3.8.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransferProject {
    /// Id of the user who becomes the owner.
    ///
    /// Required; 1 to 64 characters.
    pub user_id: String,
}

impl TransferProject {
    /// With its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
}

record!(TransferProject {
    user_id: "user_id" => REQUIRED_LENGTH_1_64,
});

/// Role to give to a user.
///
/// Reference: section 4.1.3.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMember {
    /// Role of the user in the project.
    ///
    /// Required; one of `Administrator`, `Developer`, `Uploader`, `Viewer`.
    pub role: MemberRole,
}

impl UpdateMember {
    /// With its required fields.
    #[inline]
    pub fn new(role: impl Into<MemberRole>) -> Self {
        Self { role: role.into() }
    }
}

record!(UpdateMember {
    role: "role" => REQUIRED,
});

/// New properties of a platform project.
///
/// Reference: section 4.1.3.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateProject {
    /// What the project is for.
    ///
    /// At most 1024 characters.
    pub description: Option<String>,
    /// `INACTIVE` freezes the project, `ACTIVE` makes it usable again.
    ///
    /// One of `ACTIVE`, `INACTIVE`.
    pub status: Option<ProjectState>,
    /// Tags that help to find the project.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    pub tags: Option<Vec<String>>,
    /// Whether it is a core project. A core project stays one.
    pub is_core: Option<bool>,
    /// Most data the project may hold, in bytes: from 1073741824 (1 GiB) up and not less than it holds now,
    /// or -1 for no limit.
    ///
    /// -1 to 11258999068426240.
    pub storage_quota: Option<i64>,
}

impl UpdateProject {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// What the project is for.
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
    /// `INACTIVE` freezes the project, `ACTIVE` makes it usable again.
    ///
    /// One of `ACTIVE`, `INACTIVE`.
    #[inline]
    pub fn status<Form>(mut self, status: impl IntoOption<ProjectState, Form>) -> Self {
        self.status = IntoOption::into_option(status);
        self
    }
    /// Tags that help to find the project.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    #[inline]
    pub fn tags<Form>(mut self, tags: impl IntoOptionalList<String, Form>) -> Self {
        self.tags = IntoOptionalList::into_optional_list(tags);
        self
    }
    /// Whether it is a core project. A core project stays one.
    #[inline]
    pub fn is_core(mut self, is_core: impl Into<Option<bool>>) -> Self {
        self.is_core = is_core.into();
        self
    }
    /// Most data the project may hold, in bytes: from 1073741824 (1 GiB) up and not less than it holds now,
    /// or -1 for no limit.
    ///
    /// -1 to 11258999068426240.
    #[inline]
    pub fn storage_quota(mut self, storage_quota: impl Into<Option<i64>>) -> Self {
        self.storage_quota = storage_quota.into();
        self
    }
}

record!(UpdateProject {
    description: "description" => LENGTH_TO_1024,
    status: "status",
    tags: "tags" => ITEMS_TO_5_EACH_LENGTH_1_32,
    is_core: "is_core",
    storage_quota: "storage_quota" => RANGE_M1_11258999068426240,
});

/// Data events to audit.
///
/// Reference: section 4.1.3.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateProjectTracker {
    /// Data events to record. `WRITE` must be one of them.
    ///
    /// Required; at most 2 items.
    pub data_event: Vec<TracedDataEvent>,
}

impl UpdateProjectTracker {
    /// With its required fields.
    #[inline]
    pub fn new(
        data_event: impl IntoIterator<Item = impl Into<TracedDataEvent>>,
    ) -> Self {
        Self {
            data_event: data_event.into_iter().map(Into::into).collect(),
        }
    }
}

record!(UpdateProjectTracker {
    data_event: "data_event" => REQUIRED_ITEMS_TO_2,
});

static ITEMS_TO_5_EACH_LENGTH_1_32: Rule = Rule::NONE.items(0, 5).each(&LENGTH_1_32);
static LENGTH_1_32: Rule = Rule::NONE.length(1, 32);
static LENGTH_3_63: Rule = Rule::NONE.length(3, 63);
static LENGTH_TO_1024: Rule = Rule::NONE.length(0, 1024);
static RANGE_M1_11258999068426240: Rule = Rule::NONE.range(-1.0, 11258999068426240.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_ITEMS_1_5: Rule = Rule::NONE.required().items(1, 5);
static REQUIRED_ITEMS_TO_2: Rule = Rule::NONE.required().items(0, 2);
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_LENGTH_1_64: Rule = Rule::NONE.required().length(1, 64);
static REQUIRED_LENGTH_3_45: Rule = Rule::NONE.required().length(3, 45);
static SENSITIVE: Rule = Rule::NONE.sensitive();
