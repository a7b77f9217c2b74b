// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::error::codes::error_codes;

/// An error code of the service (reference chapter 7), or one that the reference doesn't list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `eihealth.01040001` (400): Invalid template content.
    ///
    /// Rewrite the template content in the documented template format.
    InvalidTemplateContent,
    /// `eihealth.01040002` (400): Duplicate columns are not allowed.
    ///
    /// Give every column of the template its own name.
    TemplateColumnsDuplicated,
    /// `eihealth.01040003` (400): Nullable cannot be set for columns that are set as primary keys.
    ///
    /// Leave nullable off for the columns that make up the primary key.
    PrimaryKeyColumnNullable,
    /// `eihealth.01040004` (400): The uploaded template cannot be empty.
    ///
    /// Upload a template file that has content.
    TemplateFileEmpty,
    /// `eihealth.01040005` (400): The template file name extension can only be yaml or yml.
    ///
    /// Name the template file with the extension .yaml or .yml.
    TemplateFileExtensionInvalid,
    /// `eihealth.01040007` (400): Cannot reference or import resource from your own project.
    ///
    /// Leave resources of the target project itself out of the import list.
    ImportFromOwnProject,
    /// `eihealth.01040008` (400): Duplicate templates are selected for importing.
    ///
    /// List each template to import only once.
    TemplatesToImportDuplicated,
    /// `eihealth.01040010` (400): Template {0} is an imported one. It cannot be imported to other projects.
    ///
    /// Import the template from the project that defines it, not from one that imported it.
    TemplateAlreadyImported,
    /// `eihealth.01040011` (400): Invalid template file name.
    ///
    /// Rename the template file to a valid file name.
    TemplateFileNameInvalid,
    /// `eihealth.01040012` (400): Built-in templates cannot be deleted.
    ///
    /// Delete only templates your project created; built-in ones stay.
    BuiltInTemplateNotDeletable,
    /// `eihealth.01040014` (400): Built-in template {0} cannot be imported.
    ///
    /// Drop built-in templates from the import list.
    BuiltInTemplateNotImportable,
    /// `eihealth.01040015` (400): The number of columns set as primary keys cannot exceed 10.
    ///
    /// Use at most 10 columns as primary key.
    PrimaryKeyColumnLimitExceeded,
    /// `eihealth.01040016` (400): Operations on built-in databases are not allowed.
    ///
    /// Choose a database that is not built in.
    BuiltInDatabaseReadOnly,
    /// `eihealth.01040017` (400): The number of searchable columns cannot exceed 10.
    ///
    /// Mark at most 10 columns as searchable.
    SearchableColumnLimitExceeded,
    /// `eihealth.01040018` (400): Built-in database {0} cannot be referenced.
    ///
    /// Drop built-in databases from the list of databases to reference.
    BuiltInDatabaseNotReferenceable,
    /// `eihealth.01040020` (400): Duplicate databases are selected for referencing.
    ///
    /// List each database to reference only once.
    DatabasesToReferenceDuplicated,
    /// `eihealth.01040021` (400): Referenced database {0} cannot be referenced in another project.
    ///
    /// Reference the database from the project that owns it, not from one that references it.
    DatabaseAlreadyReferenced,
    /// `eihealth.01040022` (400): Data cannot be imported to a referenced database.
    ///
    /// Import the data into a database that your project owns.
    ReferencedDatabaseNotImportable,
    /// `eihealth.01040023` (400): You are not authorized to access file {0}.
    ///
    /// Use a file path that the project has access to.
    FileAccessDenied,
    /// `eihealth.01040024` (400): The file path does not support directory {0}.
    ///
    /// Pass the path of a file instead of a directory.
    FilePathIsDirectory,
    /// `eihealth.01040025` (400): Invalid query criteria.
    ///
    /// Correct the format of the query criteria.
    InvalidQueryCriteria,
    /// `eihealth.01040026` (400): Column {0} is not searchable.
    ///
    /// Query an existing column that is declared searchable.
    ColumnNotSearchable,
    /// `eihealth.01040027` (400): Column {0} cannot be searched using operator {1}.
    ///
    /// Use an operator which the column's type supports.
    ColumnOperatorUnsupported,
    /// `eihealth.01040028` (400): Column {0} does not support query value {1}.
    ///
    /// Use a query value of the column's type.
    ColumnQueryValueUnsupported,
    /// `eihealth.01040029` (400): Unsupported file: {0}. Only TXT, CSV, and VCF files are supported.
    ///
    /// Import a file with the extension TXT, CSV or VCF.
    DataFileTypeUnsupported,
    /// `eihealth.01040030` (400): The sorting field does not exist in the database.
    ///
    /// Sort by a column that exists in the database.
    SortingFieldNotFound,
    /// `eihealth.01040031` (400): Duplicate file paths are included.
    ///
    /// List each file path only once.
    FilePathsDuplicated,
    /// `eihealth.01040032` (400): The template is being used by a database. It cannot be deleted.
    ///
    /// Delete the databases created from this template before the template itself.
    TemplateInUse,
    /// `eihealth.01040033` (400): The column name {0} conflicts with an SQL keyword. Please change it.
    ///
    /// Pick a column name that is not an SQL keyword.
    ColumnNameIsSqlKeyword,
    /// `eihealth.01040034` (400): File should be set when uploading template.
    ///
    /// Attach the template file to the upload, with content in it.
    TemplateFileMissing,
    /// `eihealth.01040035` (400): Number of values splitted by delimiter exceed number of columns.
    ///
    /// Match the number of values in each row to the columns of the database template.
    DataRowTooLong,
    /// `eihealth.01040036` (400): Size of template file cannot exceed 10M
    ///
    /// Keep the template file within 10 MB.
    TemplateFileTooLarge,
    /// `eihealth.01040038` (400): The number of columns set as unique keys cannot exceed 10.
    ///
    /// Use at most 10 columns as unique keys.
    UniqueKeyColumnLimitExceeded,
    /// `eihealth.01040039` (400): Modification on quoted databases are not allowed.
    ///
    /// Modify the database in the project that owns it.
    ReferencedDatabaseReadOnly,
    /// `eihealth.01040040` (400): Data in column {0} cannot be modified.
    ///
    /// Leave primary keys, job status columns and columns made by the system unchanged.
    ColumnNotModifiable,
    /// `eihealth.01040041` (400): Invalid input data.
    ///
    /// Send data whose types match those of the columns.
    InvalidInputData,
    /// `eihealth.01040042` (400): Column {0} cannot be empty.
    ///
    /// Supply a value for this column, since it is not nullable.
    ColumnValueMissing,
    /// `eihealth.01040043` (400): Value {0} does not match type of column {1}.
    ///
    /// Convert the value to the type of the column.
    ColumnValueTypeMismatch,
    /// `eihealth.01040044` (400): Key ({0})=({1}) already exists.
    ///
    /// Use a primary or unique key value that is not taken yet.
    KeyAlreadyExists,
    /// `eihealth.01040045` (400): Auto job column is invalid. The type of column should be String and it
    /// cannot be primary key.
    ///
    /// Choose a status column of type String that is not a primary key.
    AutoJobStatusColumnInvalid,
    /// `eihealth.01040046` (400): Column {0} does not exist.
    ///
    /// Name only columns that the database has.
    ColumnNotFound,
    /// `eihealth.01040047` (400): The quantity of columns created by auto job cannot exceed 5.
    ///
    /// Reuse a column that exists already or switch to another database, as automatic jobs can add only 5.
    AutoJobColumnLimitReached,
    /// `eihealth.01040006` (404): The template does not exist.
    ///
    /// Pass the ID of an existing template.
    TemplateNotFound,
    /// `eihealth.01040013` (404): Source template {0} does not exist in the source project.
    ///
    /// Pass the ID of a template that exists in the source project.
    SourceTemplateNotFound,
    /// `eihealth.01040019` (404): Source database {0} does not exist.
    ///
    /// Pass the ID of a database that exists in the source project.
    SourceDatabaseNotFound,
    /// `eihealth.01040037` (500): Database service is not available now. Please check the database resource
    /// is created successfully
    ///
    /// Make sure the database resource is purchased and healthy, then try again.
    DatabaseServiceUnavailable,
    /// `eihealth.01020001` (400): Project {0} already exists.
    ///
    /// Choose another project name.
    ProjectAlreadyExists,
    /// `eihealth.01020003` (400): The status of project {0} is initial and cannot be updated.
    ///
    /// Repeat the creation of the project before updating it.
    ProjectNotInitialized,
    /// `eihealth.01020006` (400): Project deletion not allowed. Only inactive, initial or abnormal projects
    /// can be deleted.
    ///
    /// Freeze the project before deleting it.
    ProjectNotDeletable,
    /// `eihealth.01020007` (400): The number of project tags cannot exceed 5.
    ///
    /// Remove tags you no longer need before adding another.
    ProjectTagLimitReached,
    /// `eihealth.01020008` (400): The user does not exist or is unavailable.
    ///
    /// Pass the ID of an existing, active user.
    UserNotAvailable,
    /// `eihealth.01020009` (400): You do not have permission to delete projects.
    ///
    /// Have the project owner delete it.
    ProjectDeletionDenied,
    /// `eihealth.01020010` (400): Failed to transfer project {0} to user {1}.
    ///
    /// Transfer the project only while it is available or frozen.
    ProjectTransferFailed,
    /// `eihealth.01020011` (400): You do not have permission to transfer projects.
    ///
    /// Have the project owner make the transfer.
    ProjectTransferDenied,
    /// `eihealth.01020012` (400): Projects can only be transferred to administrators.
    ///
    /// Make the receiving user an administrator, then transfer the project.
    TransferTargetNotAdministrator,
    /// `eihealth.01020013` (400): The project owner cannot be updated or removed.
    ///
    /// Pass the ID of a member other than the project owner.
    ProjectOwnerNotModifiable,
    /// `eihealth.01020015` (400): Only inactive projects can update to to_be_deleted status.
    ///
    /// Freeze the project before marking it for deletion.
    ProjectNotInactive,
    /// `eihealth.01020016` (400): Only the owner of project can delete, restore, freeze and unfreeze
    /// project or setting if it is core project.
    ///
    /// Ask the project owner to perform this operation.
    ProjectOwnerRequired,
    /// `eihealth.01020017` (400): An error occurred when deleting the image or version. The image or
    /// version is being used by other projects: {0}.
    ///
    /// Delete the image or version after the other projects have stopped using it.
    ImageInUse,
    /// `eihealth.01020021` (400): Subscribed images cannot be updated or imported.
    ///
    /// Pass the ID of an image that is not a subscription.
    SubscribedImageReadOnly,
    /// `eihealth.01020024` (400): Virtual drug screening is currently available only to whitelisted users.
    ///
    /// Ask an administrator to put you on the whitelist for virtual screening.
    VirtualScreeningNotAllowed,
    /// `eihealth.01020025` (400): The number of receptor protein input files cannot exceed 97.
    ///
    /// Select at most 97 receptor protein files.
    ReceptorFileLimitExceeded,
    /// `eihealth.01020026` (400): When a custom workflow is used to create a study job, the template ID
    /// cannot be empty.
    ///
    /// Choose a database template for a study job with a custom workflow.
    StudyJobTemplateRequired,
    /// `eihealth.01020027` (400): When a built-in workflow is used to create a study job, the template ID
    /// must be empty.
    ///
    /// Omit the template ID, or choose a workflow that is not built in.
    StudyJobTemplateNotAllowed,
    /// `eihealth.01020028` (400): Duplicate user ids are included.
    ///
    /// List each user ID only once.
    UserIdsDuplicated,
    /// `eihealth.01020029` (400): Invalid user id: {0}.
    ///
    /// Correct the user ID.
    InvalidUserId,
    /// `eihealth.01020030` (400): The name {0} of the receptor protein input file does not match the
    /// database template column name rule.
    ///
    /// Rename the receptor file so that it is a valid column name of the database template, or pick another
    /// file.
    ReceptorFileNameInvalid,
    /// `eihealth.01020031` (400): Duplicate image tags are included.
    ///
    /// List each image tag only once.
    ImageTagsDuplicated,
    /// `eihealth.01020033` (400): The number of label page cannot exceed 5.
    ///
    /// Delete label pages you no longer need before adding another.
    LabelPageLimitReached,
    /// `eihealth.01020034` (400): The list parameter {0} contains invalid values {1}.
    ///
    /// Use only the documented values in the list named by the message.
    ListParameterValuesUnsupported,
    /// `eihealth.01020036` (400): data event for tracker must have WRITE.
    ///
    /// Include the WRITE event in the events the tracker records.
    TrackerWriteEventRequired,
    /// `eihealth.01020037` (400): The path is invalid.
    ///
    /// Pass a valid path.
    ProjectPathInvalid,
    /// `eihealth.01020040` (400): The core project can not change to non-core project.
    ///
    /// Leave the setting unchanged, since a core project always remains one.
    CoreProjectNotDowngradable,
    /// `eihealth.01020042` (400): The storage capacity limit must not be less than the current project
    /// capacity
    ///
    /// Raise the storage limit to at least what the project stores now.
    StorageLimitBelowUsage,
    /// `eihealth.01020044` (400): The value of storage quota must be between 1GB to 10PB.
    ///
    /// Set a storage quota from 1 GB to 10 PB.
    StorageQuotaOutOfRange,
    /// `eihealth.01020046` (400): Import or subscribed image cannot be published.
    ///
    /// Publish an image that originates in this project.
    ForeignImageNotPublishable,
    /// `eihealth.01020047` (400): The role is not supported in current platform.
    ///
    /// Assign a role that this platform offers.
    RoleUnsupported,
    /// `eihealth.01020048` (400): The list parameter out lower bound
    ///
    /// Add elements until the list has its minimum length.
    ListParameterTooShort,
    /// `eihealth.01020051` (400): The bucket selected is not a parallel file system.
    ///
    /// Select a bucket that is a parallel file system.
    BucketNotParallelFileSystem,
    /// `eihealth.01020052` (400): The bucket is already used by other project.
    ///
    /// Select a bucket that no other project uses.
    BucketInUse,
    /// `eihealth.01020002` (404): User {0} does not have project with ID {1}.
    ///
    /// Pass the ID of a project that belongs to the user.
    ProjectNotFound,
    /// `eihealth.01020004` (404): The image does not exist.
    ///
    /// Pass the ID of an existing image.
    ImageNotFound,
    /// `eihealth.01020005` (404): The image tag does not exist.
    ///
    /// Pass a tag that the image has.
    ImageTagNotFound,
    /// `eihealth.01020014` (404): The user is not a project member.
    ///
    /// Pass the ID of a user who is a member of the project.
    ProjectMemberNotFound,
    /// `eihealth.01020020` (404): Version {0} of the image with the ID {1} cannot be found.
    ///
    /// Pass an image asset ID together with one of its versions.
    ImageVersionNotFound,
    /// `eihealth.01020022` (404): The remote image repository {0} does not exist.
    ///
    /// Push the image with the client tool first.
    ImageRepositoryNotFound,
    /// `eihealth.01020023` (404): The tag {0} does not exist in the remote image repository {1}.
    ///
    /// Push this tag with the client tool first.
    RemoteImageTagNotFound,
    /// `eihealth.01020038` (404): The data object does not exist.
    ///
    /// Correct the path of the data object.
    ProjectDataObjectNotFound,
    /// `eihealth.01020050` (404): The bucket {0} does not exist.
    ///
    /// Select an existing bucket.
    BucketNotFound,
    /// `eihealth.01020019` (409): Image {0} : {1} has already been subscribed.
    ///
    /// Subscribe to another version, or use the existing subscription.
    ImageAlreadySubscribed,
    /// `eihealth.01020032` (409): LabelPage {0} already exists.
    ///
    /// Choose another name for the label page.
    LabelPageAlreadyExists,
    /// `eihealth.01020045` (409): Asset {0}:{1} has been published again. Please delete the old one in your
    /// project and subscribe it again.
    ///
    /// Delete the image asset from your project, then subscribe to it again.
    ImageAssetRepublished,
    /// `eihealth.01020049` (409): There exist the same bucket name in this account.
    ///
    /// Choose a new bucket name, or delete the bucket that holds this one.
    BucketAlreadyExists,
    /// `eihealth.01020035` (429): The system is busy. Please try again later.
    ///
    /// Repeat the request after a pause.
    ProjectServiceBusy,
    /// `eihealth.01020039` (500): Create project failed.
    ///
    /// Create the project once more, and turn to technical support if that fails again.
    ProjectCreationFailed,
    /// `eihealth.01100001` (400): The running or waiting job is not deletable.
    ///
    /// Delete the drug job once it has ended.
    DrugJobNotDeletable,
    /// `eihealth.01100002` (400): The job of the drug is not cancellable.
    ///
    /// Cancel a drug job only while it is waiting.
    DrugJobNotCancelable,
    /// `eihealth.01100003` (400): At least one strong constraint or one weak constraint exists
    ///
    /// Review the strong and weak constraints of the request, of which one at least has to be present.
    ConstraintRequired,
    /// `eihealth.01100004` (400): The file path {0} is invalid.
    ///
    /// Pass a valid file path.
    DrugFilePathInvalid,
    /// `eihealth.01100007` (400): Only finished model can be set up for sharing.
    ///
    /// Share the model after its training has finished.
    ModelNotShareable,
    /// `eihealth.01100010` (400): Please enter a molecular expression or upload a molecule file.
    ///
    /// Give a molecular expression or upload a molecule file.
    MoleculeRequired,
    /// `eihealth.01100011` (400): Only finished model can be used, the status of model {0} created by {1}
    /// is {2}.
    ///
    /// Use a model whose status is finished.
    ModelNotFinished,
    /// `eihealth.01100013` (400): Only support molecular optimization, molecular docking, target pocket
    /// molecules, or ADMET prediction tasks
    ///
    /// Choose molecular optimization, docking, target pocket molecules or ADMET prediction.
    DrugTaskTypeUnsupported,
    /// `eihealth.01100014` (400): The drug job not completed.
    ///
    /// Wait until the drug job has completed.
    DrugJobNotFinished,
    /// `eihealth.01100017` (400): Failed to connect CSS cluster.
    ///
    /// Verify the administrator password and the public address of the CSS cluster.
    CssClusterConnectionFailed,
    /// `eihealth.01100018` (400): CSS cluster named {0} has been deleted, please rebind the CSS cluster.
    ///
    /// Bind a CSS cluster again.
    BoundCssClusterDeleted,
    /// `eihealth.01100020` (400): Only finished database can be set up for sharing or appending data.
    ///
    /// Share or extend the database once its status is finished.
    DrugDatabaseNotFinished,
    /// `eihealth.01100022` (400): Official database is not allowed to operate.
    ///
    /// Work on a custom database instead of an official one.
    OfficialDatabaseReadOnly,
    /// `eihealth.01100023` (400): The column must include SMILES and NAME.
    ///
    /// Include the columns SMILES and NAME.
    MoleculeColumnsMissing,
    /// `eihealth.01100024` (400): The column {0} doesn't exist in csv data file.
    ///
    /// Name only columns that the CSV file contains.
    CsvColumnNotFound,
    /// `eihealth.01100026` (400): The type of job must be one of DOCKING, OPTIMIZATION, POC_MOL_DESIGN and
    /// GENERATION.
    ///
    /// Set the job type to DOCKING, OPTIMIZATION, POC_MOL_DESIGN or GENERATION.
    DrugJobTypeUnsupported,
    /// `eihealth.01100027` (400): The job_result_url must belong to job.
    ///
    /// Pass a result path that belongs to this job.
    JobResultUrlMismatch,
    /// `eihealth.01100028` (400): Chinese characters is not allowed in columns.
    ///
    /// Name the columns without Chinese characters.
    ColumnNameContainsChinese,
    /// `eihealth.01100029` (400): Columns in file cannot be duplicated.
    ///
    /// Give every column in the file its own name.
    FileColumnsDuplicated,
    /// `eihealth.01100030` (400): Failed to create custom database, detail message: {0}
    ///
    /// Examine the state of the CSS cluster and the content of the file the database is built from.
    CustomDatabaseCreationFailed,
    /// `eihealth.01100031` (400): Failed to delete custom database, detail message: {0}
    ///
    /// Examine the state of the CSS cluster.
    CustomDatabaseDeletionFailed,
    /// `eihealth.01100032` (400): Download failed, detail message: {0}
    ///
    /// Make sure the result file of the job is intact.
    DrugResultDownloadFailed,
    /// `eihealth.01100033` (400): Database {0} is not supported.
    ///
    /// Select a molecule database that the service supports.
    MoleculeDatabaseUnsupported,
    /// `eihealth.01100034` (400): The database {0} can not support generation job.
    ///
    /// Select a molecule database that supports generation jobs.
    GenerationDatabaseUnsupported,
    /// `eihealth.01100035` (400): Ion type can not be None when charge is balanced.
    ///
    /// Set the ion type, or switch charge balancing off.
    IonTypeRequired,
    /// `eihealth.01100036` (400): There are models that are not built from the base model: {0}.
    ///
    /// Choose only property models built from this base model.
    BaseModelMismatch,
    /// `eihealth.01100038` (400): The base_model_id should not be blank.
    ///
    /// Set base_model_id.
    BaseModelIdRequired,
    /// `eihealth.01100039` (400): Interactions cannot be added when no bind sites.
    ///
    /// Add a binding site to the constraints, or leave the interactions out.
    InteractionWithoutBindingSite,
    /// `eihealth.01100040` (400): Duplicated interactions are not allowed: {0}_{1}.
    ///
    /// State each interaction of the constraints only once.
    InteractionsDuplicated,
    /// `eihealth.01100041` (400): Duplicated receptors are not supported: {0}.
    ///
    /// List each receptor only once.
    ReceptorsDuplicated,
    /// `eihealth.01100006` (403): You do not have permission to operate the model {0}, this model is
    /// created by {1}.
    ///
    /// Let the creator of the model operate it.
    ModelAccessDenied,
    /// `eihealth.01100008` (403): You are not the member of the project {0} and not allowed to use project
    /// data.
    ///
    /// Use data of a project in which you are a member.
    ProjectMembershipRequired,
    /// `eihealth.01100009` (403): Custom models are only supported in the profession mode.
    ///
    /// Upgrade to the professional edition to use custom models.
    CustomModelsRequireProfessional,
    /// `eihealth.01100019` (403): You do not have permission to operate the database {0}, this database is
    /// created by {1}.
    ///
    /// Let the creator of the database operate it.
    DrugDatabaseAccessDenied,
    /// `eihealth.01100025` (403): Custom databases are only supported in the profession mode.
    ///
    /// Upgrade to the professional edition to use custom databases.
    CustomDatabasesRequireProfessional,
    /// `eihealth.01100037` (403): Feature {0} is not supported on this platform.
    ///
    /// Upgrade the platform to the professional edition to use this feature.
    FeatureUnsupported,
    /// `eihealth.01100012` (404): The drug model {0} not exist.
    ///
    /// Pass the ID of an existing drug model.
    DrugModelNotFound,
    /// `eihealth.01100005` (409): You have created a drug model with the same name.
    ///
    /// Choose another name for the drug model.
    DrugModelAlreadyExists,
    /// `eihealth.01100016` (409): This CSS cluster has been bound, the name of bound CSS cluster is {0}.
    ///
    /// Choose another CSS cluster.
    CssClusterAlreadyBound,
    /// `eihealth.01100021` (409): A database with the same name has already been created by {0}.
    ///
    /// Choose another name for the database.
    DrugDatabaseAlreadyExists,
    /// `eihealth.01010022` (400): password cannot be null
    ///
    /// Supply a password.
    PasswordRequired,
    /// `eihealth.01010027` (400): The country/ region code and phone number must exist at the same time.
    ///
    /// Set the country or region code and the phone number together.
    PhoneNumberIncomplete,
    /// `eihealth.01010028` (400): Weak passwords cannot be used.
    ///
    /// Choose a more complex password.
    PasswordTooWeak,
    /// `eihealth.01010029` (400): The password cannot contain a phone number or email address.
    ///
    /// Keep phone numbers and email addresses out of the password.
    PasswordContainsContact,
    /// `eihealth.01010030` (400): The password cannot equals the username or the reverse of the username.
    ///
    /// Choose a password that is neither the username nor its reverse.
    PasswordMatchesUsername,
    /// `eihealth.01010033` (400): The user is in the unavailable state.
    ///
    /// Ask an administrator to make the user available again.
    UserDisabled,
    /// `eihealth.01010034` (400): The username has been used.
    ///
    /// Choose another username.
    UsernameInUse,
    /// `eihealth.01010035` (400): The username has been used in IAM.
    ///
    /// Choose a username that no IAM user of the account has.
    IamUsernameInUse,
    /// `eihealth.01010037` (400): Failed to delete the user because the user owns projects. Please contact
    /// the administrator.
    ///
    /// Have an administrator deal with the user's projects before deleting the user.
    UserOwnsProjects,
    /// `eihealth.01010041` (400): The user cannot be deleted on the username. This user has user_id.
    ///
    /// Delete this user by user ID instead of by name.
    UserDeletionByIdRequired,
    /// `eihealth.01010044` (400): Insufficient IAM user quota.
    ///
    /// Free or raise the IAM user quota of the account.
    IamUserQuotaReached,
    /// `eihealth.01010045` (400): Incorrect email configuration.
    ///
    /// Correct the email configuration.
    EmailConfigurationInvalid,
    /// `eihealth.01010046` (400): The new password is not allowed.
    ///
    /// Choose a password you have not used recently.
    PasswordRecentlyUsed,
    /// `eihealth.01010047` (400): The mobile number or email address is already used.
    ///
    /// Use another mobile number or email address.
    ContactInUse,
    /// `eihealth.01010048` (400): Incorrect verification code.
    ///
    /// Enter the verification code exactly as it was received.
    VerificationCodeIncorrect,
    /// `eihealth.01010049` (400): The quantity of resources exceeds the quota limit.
    ///
    /// Release resources or raise the quota.
    ResourceQuotaReached,
    /// `eihealth.01010050` (400): Invalid user name
    ///
    /// Correct the username.
    InvalidUsername,
    /// `eihealth.01010051` (400): Invalid email address.
    ///
    /// Correct the email address.
    InvalidEmailAddress,
    /// `eihealth.01010052` (400): This email address has been used
    ///
    /// Use another email address.
    EmailAddressInUse,
    /// `eihealth.01010053` (400): Invalid phone number.
    ///
    /// Correct the phone number.
    InvalidPhoneNumber,
    /// `eihealth.01010054` (400): This phone number has been used
    ///
    /// Use another phone number.
    PhoneNumberInUse,
    /// `eihealth.01010055` (400): Invalid password. Please check your IAM password policy.
    ///
    /// Choose a password that satisfies the password policy set in IAM.
    PasswordPolicyViolated,
    /// `eihealth.01010056` (400): The new password cannot be same as the history password.
    ///
    /// Choose a password you have never used for this account.
    PasswordInHistory,
    /// `eihealth.01010057` (400): The original password is incorrect.
    ///
    /// Enter the current password correctly.
    OriginalPasswordIncorrect,
    /// `eihealth.01010058` (400): Please check the country code and mobile phone number, they must exist
    /// together.
    ///
    /// Supply the country code and the mobile number together.
    MobileNumberIncomplete,
    /// `eihealth.01010060` (400): Not authorized to create or delete labels. Please contact the
    /// administrator.
    ///
    /// Ask an administrator to create or delete the label.
    LabelManagementDenied,
    /// `eihealth.01010062` (400): Request verification code too frequently. Please try later.
    ///
    /// Wait before requesting another verification code.
    VerificationCodeThrottled,
    /// `eihealth.01010063` (400): Could not find the corresponding bound device information.
    ///
    /// Bind the device to the user first.
    BoundDeviceNotFound,
    /// `eihealth.01010064` (400): The status of the performance resource does not allow updating the job
    /// quota and scheduling status.
    ///
    /// Check the state of the performance resource before changing its job quota or scheduling.
    PerformanceResourceNotUpdatable,
    /// `eihealth.01010065` (400): Archive to this region is not supported. Select another region.
    ///
    /// Select another region to archive to.
    ArchiveRegionUnsupported,
    /// `eihealth.01010067` (400): There are still running jobs on the performance resource, so it is not
    /// allowed to be deleted;
    ///
    /// Let the jobs running on the performance resource end before deleting it.
    PerformanceResourceInUse,
    /// `eihealth.01010068` (400): The parameter for {0} is more than max node count.
    ///
    /// Lower the parameter named by the message to the maximum node count or less.
    NodeCountLimitExceeded,
    /// `eihealth.01010069` (400): the {0} spec resource is sold out.
    ///
    /// Choose a resource of another specification.
    ComputeSpecSoldOut,
    /// `eihealth.01010070` (400): No available az.
    ///
    /// Repeat the request later, when an availability zone can take it.
    AvailabilityZoneUnavailable,
    /// `eihealth.01010071` (400): No node specification matches the resource.
    ///
    /// Repeat the request later, or choose another specification.
    NodeSpecUnavailable,
    /// `eihealth.01020059` (400): Data from 6 months ago cannot be queried.
    ///
    /// Start the query period within the last 6 months.
    QueryPeriodTooOld,
    /// `eihealth.01010042` (403): You do not have the permission to get this user's detail
    ///
    /// Pass the ID of a user whose details you may read.
    UserDetailAccessDenied,
    /// `eihealth.01010061` (403): Not agree privacy statement.
    ///
    /// Accept the privacy statement first.
    PrivacyStatementNotAccepted,
    /// `eihealth.01010032` (404): The user does not exist in the system.
    ///
    /// Pass the ID of a user of the platform.
    UserNotFound,
    /// `eihealth.01010036` (404): The user does not exist in IAM.
    ///
    /// Ask an administrator, as the account has no such IAM user.
    IamUserNotFound,
    /// `eihealth.01010059` (409): The tag name {0} already exists.
    ///
    /// Use the existing tag, or create one under another name.
    TagAlreadyExists,
    /// `eihealth.01010066` (409): Platform already has this user. Cannot import again.
    ///
    /// Import a different user.
    UserAlreadyImported,
    /// `eihealth.01010072` (409): Intern user conflicts. Please contact the service.
    ///
    /// Open a service ticket.
    InternalUserConflict,
    /// `eihealth.01080004` (400): Each user can only favorite a maximum of 50 assets.
    ///
    /// Remove an asset from your favorites before adding another.
    FavoriteAssetLimitReached,
    /// `eihealth.01080005` (400): Vendor of platform is not set.
    ///
    /// Have the system administrator set the vendor of the platform.
    AssetVendorNotSet,
    /// `eihealth.01080008` (400): Asset on current status cannot be operated.
    ///
    /// Look up the status of the asset version and choose an operation it allows.
    AssetStatusConflict,
    /// `eihealth.01080007` (403): Do not have permissions to operate this asset version.
    ///
    /// Leave this to the publisher of the asset or a platform administrator.
    AssetVersionAccessDenied,
    /// `eihealth.01080009` (403): Current asset cannot be accessed because it does not have published
    /// version.
    ///
    /// Choose an asset that has a published version.
    AssetNotPublished,
    /// `eihealth.01080002` (404): The asset does not exist
    ///
    /// Pass the ID of an existing asset.
    AssetNotFound,
    /// `eihealth.01080003` (404): This version does not exist
    ///
    /// Pass a version that the asset has.
    AssetVersionNotFound,
    /// `eihealth.01080006` (409): Asset with same asset_name and version already exists in internal assets.
    ///
    /// Change the asset name or the version.
    InternalAssetAlreadyExists,
    /// `eihealth.01070004` (401): The username or password is incorrect. You will be locked out for {1}
    /// minutes after {0} more failed attempts.
    ///
    /// Correct the username and password before the remaining attempts run out.
    LoginFailed,
    /// `eihealth.01070005` (401): Your account has been locked. Try again in {0} minutes.
    ///
    /// Wait out the lock time that the message states before logging in again.
    AccountLocked,
    /// `eihealth.01070006` (503): IAM service error, please try later.
    ///
    /// Repeat the request later, once IAM answers again.
    IamServiceError,
    /// `eihealth.01000007` (400): Invalid parameter.
    ///
    /// Correct the parameter so that it is valid.
    InvalidParameter,
    /// `eihealth.01000008` (400): Required parameter {0} is not present.
    ///
    /// Supply the required parameter named by the message.
    ParameterMissing,
    /// `eihealth.01000009` (400): Incorrect value type for parameter: {0}.
    ///
    /// Send the parameter with its documented type.
    ParameterTypeMismatch,
    /// `eihealth.01000010` (400): The parameter format is incorrect.
    ///
    /// Bring the request body into the documented format.
    ParameterFormatInvalid,
    /// `eihealth.01000014` (400): Request method not supported
    ///
    /// Use the HTTP method documented for this operation.
    MethodNotSupported,
    /// `eihealth.01000020` (400): The project {0} unavailable.
    ///
    /// Bring the project into an available state.
    ProjectUnavailable,
    /// `eihealth.01000026` (400): The length of {0} is {1}. It must be between {2} to {3} characters.
    ///
    /// Keep the length of the field within the range stated in the message.
    ParameterLengthOutOfRange,
    /// `eihealth.01000028` (400): The size of the list {0} is {1}. It must be between {2} to {3}.
    ///
    /// Keep the number of list elements within the range stated in the message.
    ListSizeOutOfRange,
    /// `eihealth.01000030` (400): The value of {0} must be between {1} to {2}
    ///
    /// Keep the value within the range stated in the message.
    ValueOutOfRange,
    /// `eihealth.01000031` (400): The value of {0} cannot be empty.
    ///
    /// Fill in the value named by the message.
    ValueRequired,
    /// `eihealth.01000032` (400): Invalid parameter: {0}. It does not match the regulations.
    ///
    /// Rewrite the parameter to follow its naming or format rule.
    ParameterRuleViolated,
    /// `eihealth.01000035` (400): Create notebook failed: flavor sold out.
    ///
    /// Create the notebook with another flavor.
    NotebookFlavorSoldOut,
    /// `eihealth.01000039` (400): Invalid path: {0}
    ///
    /// Correct the path.
    InvalidPath,
    /// `eihealth.01000040` (400): Invalid parameter: {0}. Unsupported value: {1}
    ///
    /// Choose one of the documented values for the parameter.
    ParameterValueUnsupported,
    /// `eihealth.01000041` (400): Accept media type does not match the media type of reponse
    ///
    /// Set the Accept header to the media type of the response.
    AcceptTypeMismatch,
    /// `eihealth.01000042` (400): Required upload file is not set.
    ///
    /// Attach the file to the form of the request.
    UploadFileMissing,
    /// `eihealth.01000043` (400): Content-Type of your request is not supported
    ///
    /// Set the Content-Type header to the documented media type.
    ContentTypeUnsupported,
    /// `eihealth.01000045` (400): The from_time should be smaller than the to_time.
    ///
    /// Choose a start time that lies before the end time.
    TimeRangeInvalid,
    /// `eihealth.01000046` (400): Current state {0} does not support {1} operation.
    ///
    /// Wait until the state allows the operation, then repeat it.
    StateConflict,
    /// `eihealth.01000047` (400): the {0} spec resource is sold out.
    ///
    /// Choose another specification or ask an administrator.
    SpecSoldOut,
    /// `eihealth.01000049` (400): Do not support to delete pre-paid resource.
    ///
    /// Unsubscribe from the yearly or monthly resource instead of deleting it.
    PrepaidResourceNotDeletable,
    /// `eihealth.01000050` (400): The data path is too long.
    ///
    /// Shorten the whole data path to 1024 characters or less.
    PathTooLong,
    /// `eihealth.01000051` (400): Invalid label. Label {0} is not supported.
    ///
    /// Use a label the platform supports.
    InvalidLabel,
    /// `eihealth.01000053` (400): The directory structure is too deep.
    ///
    /// Keep the directory within 45 levels.
    DirectoryTooDeep,
    /// `eihealth.01000054` (400): The path is invalid.
    ///
    /// Pass a path that is valid.
    MalformedPath,
    /// `eihealth.01000057` (400): Vendor of platform is not set.
    ///
    /// Finish the vendor settings of the platform.
    PlatformVendorNotSet,
    /// `eihealth.01000060` (400): Incorrect verification code.
    ///
    /// Compare the verification code with the one received and enter it again.
    VerificationCodeMismatch,
    /// `eihealth.01000061` (400): Other resources are being processed, Please try again later.
    ///
    /// Repeat the request once the resources in progress are done.
    ResourcesBeingProcessed,
    /// `eihealth.01000063` (400): Obtain the verification code again.
    ///
    /// Request a new verification code and use that one.
    NewVerificationCodeRequired,
    /// `eihealth.01000066` (400): The IAM user has been added to 10 groups. Cannot be added to a new group.
    ///
    /// Remove the user from unneeded groups until no more than 8 are left.
    IamUserGroupLimitReached,
    /// `eihealth.01000002` (401): Authentication failed.
    ///
    /// Correct the credentials, such as username and password.
    AuthenticationFailed,
    /// `eihealth.01000017` (401): Invalid Referer.
    ///
    /// Send a valid Referer header, or review the browser settings behind it.
    InvalidReferer,
    /// `eihealth.01000003` (403): The token has expired.
    ///
    /// Obtain a new token and send the request with it.
    TokenExpired,
    /// `eihealth.01000019` (403): Forbidden access
    ///
    /// Have the current user granted access.
    AccessForbidden,
    /// `eihealth.01000052` (403): The number of directories and files that are prohibited from being
    /// deleted has exceeded the limit of {0}.
    ///
    /// Protect fewer directories and files from deletion, within the limit stated in the message.
    DeletionProtectionLimitExceeded,
    /// `eihealth.01000055` (403): The data storage is full, please contact the project administrator to
    /// configure the storage quota of the project.
    ///
    /// Ask the project administrator for a larger storage quota.
    ProjectStorageFull,
    /// `eihealth.01000056` (403): The upper directory {0} has been configured to deny deletion, the {1}
    /// cannot be operated.
    ///
    /// Lift the deletion protection of the parent directory first.
    ParentDirectoryProtected,
    /// `eihealth.01000058` (403): This asset version is not published and cannot be subscribed.
    ///
    /// Subscribe to a version published in the asset market.
    AssetVersionNotPublished,
    /// `eihealth.01000064` (403): Autoscaler plugin is not available. Service is forbidden.
    ///
    /// Ask an administrator to bring the autoscaler plugin up.
    AutoscalerUnavailable,
    /// `eihealth.01000068` (403): This api is not supported on current platform.
    ///
    /// Call only operations which this platform offers.
    ApiUnsupported,
    /// `eihealth.01000069` (403): The OBS file path {0} is not permitted to access.
    ///
    /// Obtain permission for the OBS file path, or use another.
    ObsPathAccessDenied,
    /// `eihealth.01000001` (404): Request url not found.
    ///
    /// Correct the URL of the request.
    UrlNotFound,
    /// `eihealth.01000006` (404): Project is not available.
    ///
    /// Look up the status of the project and make it available.
    ProjectNotAvailable,
    /// `eihealth.01000011` (404): The object {0} does not exist.
    ///
    /// Name an object that exists.
    ObjectNotFound,
    /// `eihealth.01000012` (404): Asset with id: {0} version: {1} does not exist.
    ///
    /// Pass an asset ID together with a version of that asset.
    AssetIdVersionNotFound,
    /// `eihealth.01000062` (408): Resource creation timed out.
    ///
    /// Repeat the request later, and contact support if it keeps timing out.
    ResourceCreationTimedOut,
    /// `eihealth.01000022` (409): Resource conflict detected.
    ///
    /// Make sure that the resource to create is not there already.
    ResourceConflict,
    /// `eihealth.01000033` (409): The quantity of {0} exceeds the quota limit.
    ///
    /// Release some of the resources named by the message, or raise their quota.
    QuotaReached,
    /// `eihealth.01000044` (409): {0} already exists.
    ///
    /// Use the existing object, or choose another name.
    AlreadyExists,
    /// `eihealth.01000059` (409): Asset with same name and version already exists.
    ///
    /// Publish under another asset name or version.
    AssetAlreadyExists,
    /// `eihealth.01000099` (423): The medical platform cannot use storage resources because your account is
    /// in arrears. Please recharge your account as soon as possible.
    ///
    /// Top up the account to regain access to the storage.
    AccountInArrears,
    /// `eihealth.01000021` (429): System is busy, please try later;
    ///
    /// Repeat the request after a short wait.
    SystemBusy,
    /// `eihealth.01000036` (429): Too many requests. Please try later.
    ///
    /// Slow down and repeat the request later.
    TooManyRequests,
    /// `eihealth.01000065` (429): Autoscaler plugin is upgrading. Please try later.
    ///
    /// Repeat the request when the upgrade of the autoscaler plugin is over.
    AutoscalerUpgrading,
    /// `eihealth.01000067` (429): Too many requests. Please try later.
    ///
    /// Pause, then repeat the request.
    RequestsThrottled,
    /// `eihealth.01000004` (500): Internal error.
    ///
    /// Repeat the request later, and contact support if the error stays.
    InternalError,
    /// `eihealth.01000005` (500): Service {0} status unknown.
    ///
    /// Find out whether the service named by the message is healthy, then repeat the request.
    ServiceStatusUnknown,
    /// `eihealth.01000023` (500): Version upgrade failed.
    ///
    /// Contact support to have the upgrade completed.
    VersionUpgradeFailed,
    /// `eihealth.01000024` (500): Requests too frequent.
    ///
    /// Lower the request rate and repeat the request.
    RequestsTooFrequent,
    /// `eihealth.01000034` (500): Quota of internal service resource is used out.
    ///
    /// Contact support, as the exhausted quota is the platform's own.
    InternalQuotaExhausted,
    /// `eihealth.01000037` (500): System is busy. Please try later.
    ///
    /// Repeat the request later, and contact support if the system stays busy.
    InternalSystemBusy,
    /// `eihealth.01000038` (503): Service Unavailable
    ///
    /// Repeat the request later, and contact support if the service stays away.
    ServiceUnavailable,
    /// `eihealth.01000048` (503): Service is unavailable now. Please check the resource is created
    /// successfully.
    ///
    /// Make sure the resource is purchased and fully created, then repeat the request.
    ServiceResourceNotReady,
    /// `eihealth.01030002` (400): The folder already exists.
    ///
    /// Use the existing folder, or create one under another name.
    FolderAlreadyExists,
    /// `eihealth.01030013` (400): The file to be uploaded is too large.
    ///
    /// Upload a file of at most 10 MB.
    UploadFileTooLarge,
    /// `eihealth.01030014` (400): The data path is too long.
    ///
    /// Shorten the data path to at most 1024 characters in total.
    DataPathTooLong,
    /// `eihealth.01030017` (400): The directory structure is too deep.
    ///
    /// Nest the directories at most 45 levels deep.
    DataDirectoryTooDeep,
    /// `eihealth.01030018` (400): Quote data is too much.
    ///
    /// Quote at most 10 files or directories at a time.
    QuotedDataLimitExceeded,
    /// `eihealth.01030019` (400): The list contains an invalid path.
    ///
    /// Remove the invalid path from the list.
    PathListInvalid,
    /// `eihealth.01030021` (400): A maximum of 10 data records can be selected.
    ///
    /// Select at most 10 data records.
    DataSelectionLimitExceeded,
    /// `eihealth.01030022` (400): Invalidate folder path.
    ///
    /// Pass a path that leads to a directory.
    InvalidFolderPath,
    /// `eihealth.01030023` (400): The path is invalid.
    ///
    /// Correct the data path.
    DataPathInvalid,
    /// `eihealth.01030024` (400): Data job of the current status cannot be deleted.
    ///
    /// Look up the status of the data job and delete it when that status permits.
    DataJobNotDeletable,
    /// `eihealth.01030025` (400): Data job of the current status cannot be retried.
    ///
    /// Look up the status of the data job and retry it when that status permits.
    DataJobNotRetryable,
    /// `eihealth.01030026` (400): Data job of the current status cannot be canceled.
    ///
    /// Look up the status of the data job and cancel it only while that status permits.
    DataJobNotCancelable,
    /// `eihealth.01030032` (400): No computing resources are available. Please purchase them first.
    ///
    /// Purchase computing resources first.
    ComputeResourcesMissing,
    /// `eihealth.01030033` (400): Only data within the same project can be archived.
    ///
    /// Archive only data of one and the same project.
    CrossProjectArchiveNotAllowed,
    /// `eihealth.01030038` (400): Large files cannot be previewed.
    ///
    /// Download the file instead of previewing it.
    FileTooLargeToPreview,
    /// `eihealth.01030039` (400): The storage type is not supported.
    ///
    /// Choose another storage type.
    StorageTypeUnsupported,
    /// `eihealth.01030040` (400): Data job of this type cannot be retried.
    ///
    /// Create the data job anew instead of retrying it.
    DataJobTypeNotRetryable,
    /// `eihealth.01030042` (400): Data could not be downloaded from this URL.
    ///
    /// Make sure the URL is right and its data can be downloaded.
    UrlDownloadFailed,
    /// `eihealth.01030043` (400): Retries are not supported due to version upgrade.
    ///
    /// Create a new data job, since this one predates the current version.
    RetryUnsupportedAfterUpgrade,
    /// `eihealth.01030044` (400): The specified starting position for downloading cannot be greater than
    /// the ending position, and it cannot exceed the size of the object.
    ///
    /// Choose a start that is not behind the end and lies within the object.
    DownloadRangeInvalid,
    /// `eihealth.01030003` (403): You are not authorized to perform this operation.
    ///
    /// Ask the owner to adjust the project's permission to share, download, delete or encrypt.
    OperationPermissionDenied,
    /// `eihealth.01030029` (403): Does not support quote cold type bucket.
    ///
    /// Quote a bucket of a storage class other than archive.
    ArchiveBucketNotQuotable,
    /// `eihealth.01030030` (403): The operation of cold type data is not supported.
    ///
    /// Choose files that are not in archive storage.
    ArchivedDataUnsupported,
    /// `eihealth.01030034` (403): Current folder is the parent folder of quoted data. No permission to
    /// archive it.
    ///
    /// Archive a folder that holds no quoted data.
    QuotedFolderNotArchivable,
    /// `eihealth.01030035` (403): This region is not supported. Select a bucket in another region.
    ///
    /// Select a bucket in a supported region.
    BucketRegionUnsupported,
    /// `eihealth.01030037` (403): Bucket encryption is not support for now.
    ///
    /// Switch bucket encryption off.
    BucketEncryptionUnsupported,
    /// `eihealth.01030001` (404): The data object does not exist.
    ///
    /// Look up the path of the object and pass it as it is stored.
    DataObjectNotFound,
    /// `eihealth.01030020` (404): Query folder does not exist.
    ///
    /// Correct the path of the folder.
    FolderNotFound,
    /// `eihealth.01030027` (404): The data job does not exist.
    ///
    /// Pass the ID of an existing data job.
    DataJobNotFound,
    /// `eihealth.01030028` (404): Version {0} of the data with the ID {1} cannot be found.
    ///
    /// Pass a data asset ID together with one of its versions.
    DataVersionNotFound,
    /// `eihealth.01030036` (404): The quoted bucket does not exist.
    ///
    /// Remove the quotation, because the external bucket has been deleted.
    QuotedBucketNotFound,
    /// `eihealth.01030041` (404): Data has been deleted from OBS or OBSFS.
    ///
    /// Restore or upload the data again, as it is gone from OBS.
    ObsDataDeleted,
    /// `eihealth.01030031` (429): The system is busy. Please try again later.
    ///
    /// Try the request again in a while.
    DataServiceBusy,
    /// `eihealth.01050005` (400): The app's name and version cannot be updated.
    ///
    /// Keep the name and version of the app, or create a new app.
    AppNameOrVersionImmutable,
    /// `eihealth.01050006` (400): Unable to update the subscribed app {0}.
    ///
    /// Update an app that is not a subscription.
    SubscribedAppReadOnly,
    /// `eihealth.01050007` (400): The asset type is not an app.
    ///
    /// Subscribe to an asset of the type app.
    AssetNotApp,
    /// `eihealth.01050008` (400): The app {0}:{1} has already been subscribed.
    ///
    /// Use the app that is in the project's app list already.
    AppAlreadySubscribed,
    /// `eihealth.01050009` (400): The enum value {0} does not exist in the enum list.
    ///
    /// Choose a value from the enumeration of the app parameter.
    EnumValueNotFound,
    /// `eihealth.01050010` (400): The app parameter {0} does not support multiple values.
    ///
    /// Give the app parameter a single value.
    AppParameterSingleValued,
    /// `eihealth.01050011` (400): The app is being used by a workflow. You cannot update the quantities and
    /// types of the app's input and output parameters.
    ///
    /// Keep the inputs and outputs of the app as they are, or first delete the workflows that use it.
    AppInUse,
    /// `eihealth.01050013` (400): The app is used by workflow {0} and cannot be deleted.
    ///
    /// Delete every workflow that uses the app, then the app.
    AppInUseByWorkflow,
    /// `eihealth.01050014` (400): The image {0} does not match the CPU type {1}.
    ///
    /// Combine the image with the CPU type it was built for.
    ImageCpuTypeMismatch,
    /// `eihealth.01050015` (400): The app's command field contains high-risk command.
    ///
    /// Remove the high-risk command from the app.
    AppCommandForbidden,
    /// `eihealth.01050016` (400): The currently used asset {0} status is not available.
    ///
    /// Replace the asset if it has been taken offline.
    AssetStatusUnavailable,
    /// `eihealth.01050018` (400): The app commands contain unknown parameters: {0}.
    ///
    /// Declare every parameter that the app commands refer to.
    AppCommandParametersUndefined,
    /// `eihealth.01050100` (400): There is a loop in the workflow.
    ///
    /// Change the dependencies of the steps so that they form a graph without cycles.
    WorkflowLoop,
    /// `eihealth.01050101` (400): The variable references nest more than {0} times, exceeding the maximum
    /// loop limit.
    ///
    /// Nest variable references less deeply than the limit in the message.
    VariableNestingTooDeep,
    /// `eihealth.01050104` (400): The workflow's name and version cannot be updated.
    ///
    /// Keep the name and version of the workflow, or create a new workflow.
    WorkflowNameOrVersionImmutable,
    /// `eihealth.01050105` (400): Unable to update the subscribed workflow {0}.
    ///
    /// Update a workflow that is not a subscription.
    SubscribedWorkflowReadOnly,
    /// `eihealth.01050106` (400): The asset type is not a workflow.
    ///
    /// Subscribe to an asset of the type workflow.
    AssetNotWorkflow,
    /// `eihealth.01050107` (400): The workflow {0}: {1} has been subscribed.
    ///
    /// Use the workflow that is in the project's workflow list already.
    WorkflowAlreadySubscribed,
    /// `eihealth.01050108` (400): The workflow {0} has been subscribed. It cannot be imported.
    ///
    /// Import a workflow that is not a subscription.
    SubscribedWorkflowNotImportable,
    /// `eihealth.01050109` (400): The workflow {0} is already imported. It cannot be imported again.
    ///
    /// Look for the workflow in the target project, which has it already.
    ImportedWorkflowNotImportable,
    /// `eihealth.01050112` (400): The name of task {0} input parameter {1} does not exist in the app {2}
    ///
    /// Name only input parameters that the app of the task declares.
    TaskInputParameterNotFound,
    /// `eihealth.01050114` (400): The value of workflow parameter {0} in task {1} is not a valid reference
    /// parameter.
    ///
    /// Make the parameter value of the task refer to something that exists.
    WorkflowParameterReferenceInvalid,
    /// `eihealth.01050115` (400): The value of workflow concurrent parameter {0} in task {1} is
    /// inconsistent with the number of elements of reference parameter.
    ///
    /// Give the concurrent parameter as many elements as the parameter it refers to.
    ConcurrentParameterSizeMismatch,
    /// `eihealth.01050116` (400): The name of task {0} input parameter {1} is a reference parameter,
    /// Multiple parameter values exist
    ///
    /// Give the task's reference parameter exactly one value.
    ReferenceParameterSingleValued,
    /// `eihealth.01050117` (400): Can not publish the workflow which task list is empty.
    ///
    /// Add a task to the workflow before publishing it.
    EmptyWorkflowNotPublishable,
    /// `eihealth.01050200` (400): There are no tasks in workflow {0}.
    ///
    /// Add a task to the workflow.
    WorkflowHasNoTasks,
    /// `eihealth.01050201` (400): The required input parameter {0} cannot be empty for job creation.
    ///
    /// Supply a value for every required input of the job.
    JobInputRequired,
    /// `eihealth.01050203` (400): When creating a job, the task_name {0} does not exist in the workflow
    /// {1}.
    ///
    /// Use the task names of the workflow.
    JobTaskNameNotFound,
    /// `eihealth.01050205` (400): Resources of the {0} type are unavailable to support task {2} of the {1}
    /// type.
    ///
    /// Make sure that resources of the required type exist for the task.
    TaskResourceUnavailable,
    /// `eihealth.01050206` (400): The flavor {0} is not supported for the task {1}. The flavor cannot
    /// exceed {2}.
    ///
    /// Request a flavor no larger than the maximum stated in the message.
    TaskFlavorTooLarge,
    /// `eihealth.01050207` (400): The current job status is {0}. The job cannot be retried.
    ///
    /// Look up the job's status and retry only a job in a fitting final status.
    JobNotRetryable,
    /// `eihealth.01050208` (400): The current job status is {0}. The job cannot be canceled.
    ///
    /// Look up the job's status and cancel only a job that has not ended.
    JobNotCancelable,
    /// `eihealth.01050209` (400): The job {0} has been garbage collected. It cannot be retried.
    ///
    /// Create a new job in place of the collected one.
    JobGarbageCollected,
    /// `eihealth.01050210` (400): Failed to cancel the job. Refresh the page and try again.
    ///
    /// Read the job's current status, then cancel it again.
    JobCancellationFailed,
    /// `eihealth.01050211` (400): The I/O accelerated instance is unavailable.
    ///
    /// Use an I/O acceleration instance whose status is available.
    IoInstanceUnavailable,
    /// `eihealth.01050212` (400): The I/O accelerated instance {0} does not exist.
    ///
    /// Name an existing I/O acceleration instance.
    IoInstanceNotFound,
    /// `eihealth.01050213` (400): The job {0} is running and cannot be deleted.
    ///
    /// Cancel the job or let it complete, then delete it.
    JobRunning,
    /// `eihealth.01050214` (400): Job {0} excute quota is: {1}, currently is overrun, please contact the
    /// administrator.
    ///
    /// Ask the administrator to adjust the quota for running jobs.
    JobQuotaReached,
    /// `eihealth.01050215` (400): {0} resource quota exceeds: {1}, run job needs {2}, currently already
    /// used {3}. Please adjust the job resource usage or contact the administrator.
    ///
    /// Lower the resources the job asks for, or have the administrator adjust the quota.
    JobResourceQuotaExceeded,
    /// `eihealth.01050216` (400): There are no node has copy-in label. Please turn to the system label
    /// setting page to set.
    ///
    /// Label a node for copy-in on the system label settings page.
    CopyInNodeMissing,
    /// `eihealth.01050217` (400): Space usage or job expected space usage of current I/O accelerated
    /// instance has reached threshold. Please choose other available instance.
    ///
    /// Choose an I/O acceleration instance with enough free space.
    IoInstanceSpaceLow,
    /// `eihealth.01050218` (400): Retrying job is not supported because job will be garbage collected right
    /// after finish.
    ///
    /// Create a new job, as the system settings collect jobs as soon as they finish.
    JobRetryUnsupported,
    /// `eihealth.01050219` (400): Number of jobs waiting for current IO accelerated instance has reached
    /// threshold. Please choose other available instance.
    ///
    /// Choose another I/O acceleration instance.
    IoInstanceQueueFull,
    /// `eihealth.01050220` (400): No IO accelerated instances are available currently;
    ///
    /// Ask the administrator to add I/O acceleration instances.
    NoIoInstanceAvailable,
    /// `eihealth.01050221` (400): The task input parameters must be no more than 4096 characters.
    ///
    /// Cut the input parameters of the task to at most 4096 characters.
    TaskInputTooLong,
    /// `eihealth.01050223` (400): The current job status is {0}. The job cannot be updated parameters.
    ///
    /// Look up the job's status; its parameters cannot change in this one.
    JobNotUpdatable,
    /// `eihealth.01050224` (400): No sfs turbo available for job or no available quota for sfs.
    ///
    /// Choose an available SFS Turbo, or raise the job quota of one.
    SfsTurboUnavailable,
    /// `eihealth.01050225` (400): The job contains I/O accelerated task: {0}. It is not allowed to modify
    /// FILE or DIRECTORY type parameter in this task;
    ///
    /// Leave the file and directory parameters of accelerated tasks unchanged.
    AcceleratedTaskPathImmutable,
    /// `eihealth.01050226` (400): It is not allowed to modify the reference parameter value in the job,
    /// also not allowed to modify the parameter value to other references.
    ///
    /// Leave reference parameters alone, and turn no other parameter into a reference.
    ReferenceParameterImmutable,
    /// `eihealth.01050227` (400): The job contains tasks that are still running. Please force cancel and
    /// try again later.
    ///
    /// Force the cancellation of the job first, then send the request again.
    JobTasksStillRunning,
    /// `eihealth.01050228` (400): Number of running job has exceeded limit.
    ///
    /// Wait until enough of the submitted jobs have ended.
    RunningJobLimitReached,
    /// `eihealth.01050301` (400): The OBS file path {0} is invalid or is not permitted to access.
    ///
    /// Correct the OBS file path, or obtain permission for it.
    ObsPathInvalid,
    /// `eihealth.01050302` (400): The database is used by autoJob {0}, can not be used again.
    ///
    /// Choose a database that no automatic job uses.
    DatabaseUsedByAutoJob,
    /// `eihealth.01050303` (400): The column {0} type for {1} should be string.
    ///
    /// Choose a column of type string.
    AutoJobColumnNotString,
    /// `eihealth.01050305` (400): The autojob status update column can not used in {0}.
    ///
    /// Keep the status column of the automatic job out of the place named by the message.
    AutoJobStatusColumnMisused,
    /// `eihealth.01050306` (400): The trigger {0} mode does not adapt column type.
    ///
    /// Use a trigger mode that suits the type of the column.
    AutoJobTriggerModeMismatch,
    /// `eihealth.01050308` (400): The name, data table, workflow name and job status column of the autojob
    /// cannot be updated;
    ///
    /// Keep name, data table, workflow name and status column, or create a new automatic job.
    AutoJobFieldImmutable,
    /// `eihealth.01050309` (400): The autojob {0} is running and cannot be updated or deleted.
    ///
    /// Stop the automatic job before updating or deleting it.
    AutoJobRunning,
    /// `eihealth.01050310` (400): The current autojob status is {0}. The autojob cannot be started.
    ///
    /// Look up the status of the automatic job and start it when that status permits.
    AutoJobNotStartable,
    /// `eihealth.01050311` (400): The current autojob status is {0}. The autojob cannot be stoped.
    ///
    /// Look up the status of the automatic job and stop it when that status permits.
    AutoJobNotStoppable,
    /// `eihealth.01050312` (400): The trigger {0} value does not adapt column type.
    ///
    /// Use a trigger value of the column's type.
    AutoJobTriggerValueMismatch,
    /// `eihealth.01050314` (400): The column {0} for {1} should be searchable.
    ///
    /// Choose a searchable column.
    AutoJobColumnNotSearchable,
    /// `eihealth.01050315` (400): The column {0} for {1} can not be primary.
    ///
    /// Choose a column that is not a primary key.
    AutoJobColumnIsPrimaryKey,
    /// `eihealth.01050316` (400): The quantity of columns created by auto job cannot exceed 5.
    ///
    /// Select columns that exist, or use another database, as automatic jobs can add only 5.
    AutoJobNewColumnLimitReached,
    /// `eihealth.01050317` (400): The column name {0} for {1} already existed in database.
    ///
    /// Choose a column name the database does not have yet.
    AutoJobColumnAlreadyExists,
    /// `eihealth.01050318` (400): The referenced database can not be used to submit autojobs.
    ///
    /// Choose a database of this project for the automatic job.
    ReferencedDatabaseNotUsable,
    /// `eihealth.01050501` (400): The list parameter {0} is empty.
    ///
    /// Put at least one value into the list.
    ListParameterEmpty,
    /// `eihealth.01050502` (400): The list parameter {0} contains duplicate values.
    ///
    /// Remove the repeated values from the list.
    ListParameterDuplicated,
    /// `eihealth.01050503` (400): The list parameter {0} contains {1} values. This number must be between
    /// {2} and {3}.
    ///
    /// Bring the number of values in the list into the range stated in the message.
    ListParameterSizeOutOfRange,
    /// `eihealth.01050504` (400): At least one value in the list parameter {0} exceeds the maximum length
    /// ({1} characters).
    ///
    /// Shorten the values of the list to the length stated in the message.
    ListParameterValueTooLong,
    /// `eihealth.01050505` (400): The list parameter {0} contains invalid values.
    ///
    /// Bring every value of the list into the documented format.
    ListParameterInvalid,
    /// `eihealth.01050506` (400): The source project ID cannot be the same as the target project ID.
    ///
    /// Pass a source project that differs from the target project.
    SourceProjectEqualsTarget,
    /// `eihealth.01050508` (400): The image name or version is too long.
    ///
    /// Shorten the image name or version of the app.
    AppImageNameTooLong,
    /// `eihealth.01050017` (403): You can't publish asset that use imported or subscribed image.
    ///
    /// Use only the project's own images in an asset you publish.
    AssetUsesForeignImage,
    /// `eihealth.01050118` (403): You can't publish imported or subscribed assets.
    ///
    /// Publish an asset that originates in your own project.
    ForeignAssetNotPublishable,
    /// `eihealth.01050507` (403): You are not authorized to perform this operation, Please contact the
    /// owner user to open the share permission of the project.
    ///
    /// Ask the owner to open the project's share permission.
    SharePermissionDenied,
    /// `eihealth.01050001` (404): The image {0} does not exist.
    ///
    /// Use an existing image in the app.
    AppImageNotFound,
    /// `eihealth.01050002` (404): The subscribed asset does not exist.
    ///
    /// Pass the ID of an existing asset to subscribe to.
    SubscribedAssetNotFound,
    /// `eihealth.01050003` (404): The app {0} does not exist in project.
    ///
    /// Pass the ID of an app in this project.
    AppNotFound,
    /// `eihealth.01050102` (404): The workflow {0} does not exist in project.
    ///
    /// Pass the ID of a workflow in this project.
    WorkflowNotFound,
    /// `eihealth.01050202` (404): The job {0} does not exist in the project.
    ///
    /// Pass the ID of a job in this project.
    JobNotFound,
    /// `eihealth.01050204` (404): The task {0} does not exist in the job {1}.
    ///
    /// Pass the name of a task in this job.
    TaskNotFound,
    /// `eihealth.01050222` (404): The task instance {0} does not exist in the task {1}.
    ///
    /// Make sure that the task has already produced this instance.
    TaskInstanceNotFound,
    /// `eihealth.01050304` (404): The column {0} does not exist in database.
    ///
    /// Use a column of the automatic job's database.
    AutoJobColumnNotFound,
    /// `eihealth.01050307` (404): The autojob {0} does not exist in project.
    ///
    /// Pass the ID of an automatic job in this project.
    AutoJobNotFound,
    /// `eihealth.01050313` (404): The column name {0} does not exist in database.
    ///
    /// Correct the column name.
    DatabaseColumnNotFound,
    /// `eihealth.01050004` (409): An app with the same name ({0}) and version ({1}) already exists.
    ///
    /// Change the name or the version of the app.
    AppAlreadyExists,
    /// `eihealth.01050103` (409): A workflow with the same name ({0}) and version ({1}) already exists.
    ///
    /// Change the name or the version of the workflow.
    WorkflowAlreadyExists,
    /// `eihealth.01050113` (409): The workflow {0} has been imported and is currently called {1}.
    ///
    /// Use the imported workflow under the name stated in the message.
    WorkflowAlreadyImported,
    /// `eihealth.01060004` (400): Notebook of the current status cannot be started.
    ///
    /// Look up the status of the notebook and start it when that status permits.
    NotebookNotStartable,
    /// `eihealth.01060005` (400): Notebook of the current status cannot be stopped.
    ///
    /// Look up the status of the notebook and stop it when that status permits.
    NotebookNotStoppable,
    /// `eihealth.01060006` (400): Notebook of the current status cannot be deleted.
    ///
    /// Look up the status of the notebook and delete it when that status permits.
    NotebookNotDeletable,
    /// `eihealth.01060007` (400): Failed to obtain the token because the notebook is not running.
    ///
    /// Start the notebook, then ask for the token.
    NotebookNotRunning,
    /// `eihealth.01060010` (400): The notebook image does not exist.
    ///
    /// Correct the organization, name and version of the image.
    NotebookImageNotFound,
    /// `eihealth.01060013` (400): Authentication failed for the OBS storage path: {0}.
    ///
    /// Use an OBS storage path that is right and open to you.
    NotebookObsPathDenied,
    /// `eihealth.01060014` (400): The image name or version is too long.
    ///
    /// Shorten the image name or version of the notebook.
    NotebookImageNameTooLong,
    /// `eihealth.01060015` (400): The currently used asset {0} status is not available.
    ///
    /// Choose another asset if this one has been taken offline.
    NotebookAssetUnavailable,
    /// `eihealth.01060003` (404): The notebook does not exist.
    ///
    /// Pass the ID of an existing notebook.
    NotebookNotFound,
    /// `eihealth.01090001` (400): The nextflow workflow file cannot be none.
    ///
    /// Choose a Nextflow workflow file to upload.
    NextflowFileMissing,
    /// `eihealth.01090002` (400): The nextflow workflow cannot be empty.
    ///
    /// Upload a Nextflow workflow file that has content.
    NextflowFileEmpty,
    /// `eihealth.01090003` (400): The size of the nextflow process file is too large.
    ///
    /// Reduce the Nextflow workflow file to the allowed size.
    NextflowFileTooLarge,
    /// `eihealth.01090004` (400): Invalid nextflow file name.
    ///
    /// Rename the Nextflow file by the documented rules.
    NextflowFileNameInvalid,
    /// `eihealth.01090005` (400): The nextflow parameter file is too large.
    ///
    /// Reduce the Nextflow parameter file to the allowed size.
    NextflowParameterFileTooLarge,
    /// `eihealth.01090006` (400): The parameter: {0} cannot be empty when it is set to mandatory.
    ///
    /// Give the mandatory parameter a value.
    NextflowParameterRequired,
    /// `eihealth.01090007` (400): The number of nextflow parameters exceeds the upper limit.
    ///
    /// Use fewer Nextflow parameters.
    NextflowParameterLimitExceeded,
    /// `eihealth.01090008` (400): The format of the compressed file in the nextflow process is incorrect.
    ///
    /// Rebuild the compressed file of the workflow with the expected content.
    NextflowArchiveInvalid,
    /// `eihealth.01090009` (400): The size of a decompressed nextflow process file exceeds the upper limit.
    ///
    /// Reduce each file inside the archive to the allowed size.
    NextflowArchiveEntryTooLarge,
    /// `eihealth.01090010` (400): The format of the nextflow process parameter file is incorrect.
    ///
    /// Correct the format of the Nextflow parameter file.
    NextflowParameterFileInvalid,
    /// `eihealth.01090011` (400): Failed to obtain the package corresponding to the Nextflow version.
    ///
    /// Choose a Nextflow version that the platform supports.
    NextflowVersionUnavailable,
    /// `eihealth.01090012` (400): The job of the nextflow is not stoppable.
    ///
    /// Stop a Nextflow job only before it has ended.
    NextflowJobNotStoppable,
    /// `eihealth.01090013` (400): The job of the nextflow is not deletable.
    ///
    /// Delete a Nextflow job only when it is not running.
    NextflowJobNotDeletable,
    /// `eihealth.01090014` (400): The format of the OBS path corresponding to the nextflow process
    /// parameter file is incorrect or the permission verification fails.
    ///
    /// Correct the OBS path for the parameter file, and make sure you have permission for it.
    NextflowObsPathInvalid,
    /// `eihealth.01090015` (400): The job of the nextflow is not retryable.
    ///
    /// Retry only a Nextflow job that failed or was canceled.
    NextflowJobNotRetryable,
    /// `eihealth.01090016` (400): Nextflow has been installed.
    ///
    /// Use the installed Nextflow; a second installation is not needed.
    NextflowAlreadyInstalled,
    /// `eihealth.01090017` (400): Required file parameters are missing.
    ///
    /// Fill in the parameters that describe the file.
    FileParametersMissing,
    /// `eihealth.01090018` (400): Select a version or upload a file.
    ///
    /// Either state a version or upload an installation file.
    NextflowInstallSourceMissing,
    /// `eihealth.01090019` (400): The file name is too long.
    ///
    /// Shorten the file name.
    FileNameTooLong,
    /// `eihealth.01090021` (400): Invalid nextflow params file name.
    ///
    /// Name the parameter file by the rules, with the extension .yaml, .yml, .json or .txt.
    NextflowParameterFileNameInvalid,
    /// `eihealth.01090022` (400): The data in external OBS buckets are not supported as nextflowparameters.
    ///
    /// Copy the data into the project, since parameters cannot point into external OBS buckets.
    NextflowExternalBucketUnsupported,
    /// `eihealth.01090020` (403): Cannot create job because nextflow engine is not installed.
    ///
    /// Install the Nextflow engine before creating jobs.
    NextflowNotInstalled,
    /// `eihealth.03000001` (400): invalid request data
    ///
    /// Correct the request body as the error details describe.
    InvalidRequestData,
    /// `eihealth.03011001` (400): Text type error.
    ///
    /// Send the input text as a string.
    TextTypeInvalid,
    /// `eihealth.03011002` (400): Input key error.
    ///
    /// Send the input under the key "text".
    TextKeyInvalid,
    /// `eihealth.03011003` (400): Text length error.
    ///
    /// Send a text of 1 to 256 characters.
    TextLengthOutOfRange,
    /// `eihealth.03000002` (401): invalid project id
    ///
    /// Put the right project ID into the URL.
    InvalidProjectId,
    /// `eihealth.03000003` (401): invalid token
    ///
    /// Send a valid token in the X-Auth-Token header.
    InvalidToken,
    /// `eihealth.03001003` (401): unauthorized task
    ///
    /// Pass the ID of a task that belongs to you.
    TaskAccessDenied,
    /// `eihealth.03011004` (401): Authentication error.
    ///
    /// Supply the right token.
    TokenAuthenticationFailed,
    /// `eihealth.03000004` (403): api call exceeds the limit number
    ///
    /// Contact the operator about the call limit.
    CallLimitExceeded,
    /// `eihealth.03009999` (500): internal error
    ///
    /// Repeat the request later, and inform the operator if the error stays.
    DrugDesignInternalError,
    /// `eihealth.03010031` (500): Algorithm service error.
    ///
    /// Repeat the request later, and inform the operator if the algorithm keeps failing.
    AlgorithmServiceError,
    /// `eihealth.03001001` (404): invalid task id
    ///
    /// Pass the ID of an existing task.
    InvalidTaskId,
    /// `eihealth.03011005` (404): Not found the page.
    ///
    /// Correct the URL.
    PageNotFound,
    /// `eihealth.03001002` (400): invalid task data
    ///
    /// Correct the task data as the error details describe.
    InvalidTaskData,
    /// A code that the reference doesn't list; empty if the answer had none.
    Unknown(String),
}

error_codes!(
    InvalidTemplateContent = "eihealth.01040001", 400, false, "Invalid template content.", "Rewrite the template content in the documented template format.";
    TemplateColumnsDuplicated = "eihealth.01040002", 400, false, "Duplicate columns are not allowed.", "Give every column of the template its own name.";
    PrimaryKeyColumnNullable = "eihealth.01040003", 400, false, "Nullable cannot be set for columns that are set as primary keys.", "Leave nullable off for the columns that make up the primary key.";
    TemplateFileEmpty = "eihealth.01040004", 400, false, "The uploaded template cannot be empty.", "Upload a template file that has content.";
    TemplateFileExtensionInvalid = "eihealth.01040005", 400, false, "The template file name extension can only be yaml or yml.", "Name the template file with the extension .yaml or .yml.";
    ImportFromOwnProject = "eihealth.01040007", 400, false, "Cannot reference or import resource from your own project.", "Leave resources of the target project itself out of the import list.";
    TemplatesToImportDuplicated = "eihealth.01040008", 400, false, "Duplicate templates are selected for importing.", "List each template to import only once.";
    TemplateAlreadyImported = "eihealth.01040010", 400, false, "Template {0} is an imported one. It cannot be imported to other projects.", "Import the template from the project that defines it, not from one that imported it.";
    TemplateFileNameInvalid = "eihealth.01040011", 400, false, "Invalid template file name.", "Rename the template file to a valid file name.";
    BuiltInTemplateNotDeletable = "eihealth.01040012", 400, false, "Built-in templates cannot be deleted.", "Delete only templates your project created; built-in ones stay.";
    BuiltInTemplateNotImportable = "eihealth.01040014", 400, false, "Built-in template {0} cannot be imported.", "Drop built-in templates from the import list.";
    PrimaryKeyColumnLimitExceeded = "eihealth.01040015", 400, false, "The number of columns set as primary keys cannot exceed 10.", "Use at most 10 columns as primary key.";
    BuiltInDatabaseReadOnly = "eihealth.01040016", 400, false, "Operations on built-in databases are not allowed.", "Choose a database that is not built in.";
    SearchableColumnLimitExceeded = "eihealth.01040017", 400, false, "The number of searchable columns cannot exceed 10.", "Mark at most 10 columns as searchable.";
    BuiltInDatabaseNotReferenceable = "eihealth.01040018", 400, false, "Built-in database {0} cannot be referenced.", "Drop built-in databases from the list of databases to reference.";
    DatabasesToReferenceDuplicated = "eihealth.01040020", 400, false, "Duplicate databases are selected for referencing.", "List each database to reference only once.";
    DatabaseAlreadyReferenced = "eihealth.01040021", 400, false, "Referenced database {0} cannot be referenced in another project.", "Reference the database from the project that owns it, not from one that references it.";
    ReferencedDatabaseNotImportable = "eihealth.01040022", 400, false, "Data cannot be imported to a referenced database.", "Import the data into a database that your project owns.";
    FileAccessDenied = "eihealth.01040023", 400, false, "You are not authorized to access file {0}.", "Use a file path that the project has access to.";
    FilePathIsDirectory = "eihealth.01040024", 400, false, "The file path does not support directory {0}.", "Pass the path of a file instead of a directory.";
    InvalidQueryCriteria = "eihealth.01040025", 400, false, "Invalid query criteria.", "Correct the format of the query criteria.";
    ColumnNotSearchable = "eihealth.01040026", 400, false, "Column {0} is not searchable.", "Query an existing column that is declared searchable.";
    ColumnOperatorUnsupported = "eihealth.01040027", 400, false, "Column {0} cannot be searched using operator {1}.", "Use an operator which the column's type supports.";
    ColumnQueryValueUnsupported = "eihealth.01040028", 400, false, "Column {0} does not support query value {1}.", "Use a query value of the column's type.";
    DataFileTypeUnsupported = "eihealth.01040029", 400, false, "Unsupported file: {0}. Only TXT, CSV, and VCF files are supported.", "Import a file with the extension TXT, CSV or VCF.";
    SortingFieldNotFound = "eihealth.01040030", 400, false, "The sorting field does not exist in the database.", "Sort by a column that exists in the database.";
    FilePathsDuplicated = "eihealth.01040031", 400, false, "Duplicate file paths are included.", "List each file path only once.";
    TemplateInUse = "eihealth.01040032", 400, false, "The template is being used by a database. It cannot be deleted.", "Delete the databases created from this template before the template itself.";
    ColumnNameIsSqlKeyword = "eihealth.01040033", 400, false, "The column name {0} conflicts with an SQL keyword. Please change it.", "Pick a column name that is not an SQL keyword.";
    TemplateFileMissing = "eihealth.01040034", 400, false, "File should be set when uploading template.", "Attach the template file to the upload, with content in it.";
    DataRowTooLong = "eihealth.01040035", 400, false, "Number of values splitted by delimiter exceed number of columns.", "Match the number of values in each row to the columns of the database template.";
    TemplateFileTooLarge = "eihealth.01040036", 400, false, "Size of template file cannot exceed 10M", "Keep the template file within 10 MB.";
    UniqueKeyColumnLimitExceeded = "eihealth.01040038", 400, false, "The number of columns set as unique keys cannot exceed 10.", "Use at most 10 columns as unique keys.";
    ReferencedDatabaseReadOnly = "eihealth.01040039", 400, false, "Modification on quoted databases are not allowed.", "Modify the database in the project that owns it.";
    ColumnNotModifiable = "eihealth.01040040", 400, false, "Data in column {0} cannot be modified.", "Leave primary keys, job status columns and columns made by the system unchanged.";
    InvalidInputData = "eihealth.01040041", 400, false, "Invalid input data.", "Send data whose types match those of the columns.";
    ColumnValueMissing = "eihealth.01040042", 400, false, "Column {0} cannot be empty.", "Supply a value for this column, since it is not nullable.";
    ColumnValueTypeMismatch = "eihealth.01040043", 400, false, "Value {0} does not match type of column {1}.", "Convert the value to the type of the column.";
    KeyAlreadyExists = "eihealth.01040044", 400, false, "Key ({0})=({1}) already exists.", "Use a primary or unique key value that is not taken yet.";
    AutoJobStatusColumnInvalid = "eihealth.01040045", 400, false, "Auto job column is invalid. The type of column should be String and it cannot be primary key.", "Choose a status column of type String that is not a primary key.";
    ColumnNotFound = "eihealth.01040046", 400, false, "Column {0} does not exist.", "Name only columns that the database has.";
    AutoJobColumnLimitReached = "eihealth.01040047", 400, false, "The quantity of columns created by auto job cannot exceed 5.", "Reuse a column that exists already or switch to another database, as automatic jobs can add only 5.";
    TemplateNotFound = "eihealth.01040006", 404, false, "The template does not exist.", "Pass the ID of an existing template.";
    SourceTemplateNotFound = "eihealth.01040013", 404, false, "Source template {0} does not exist in the source project.", "Pass the ID of a template that exists in the source project.";
    SourceDatabaseNotFound = "eihealth.01040019", 404, false, "Source database {0} does not exist.", "Pass the ID of a database that exists in the source project.";
    DatabaseServiceUnavailable = "eihealth.01040037", 500, true, "Database service is not available now. Please check the database resource is created successfully", "Make sure the database resource is purchased and healthy, then try again.";
    ProjectAlreadyExists = "eihealth.01020001", 400, false, "Project {0} already exists.", "Choose another project name.";
    ProjectNotInitialized = "eihealth.01020003", 400, false, "The status of project {0} is initial and cannot be updated.", "Repeat the creation of the project before updating it.";
    ProjectNotDeletable = "eihealth.01020006", 400, false, "Project deletion not allowed. Only inactive, initial or abnormal projects can be deleted.", "Freeze the project before deleting it.";
    ProjectTagLimitReached = "eihealth.01020007", 400, false, "The number of project tags cannot exceed 5.", "Remove tags you no longer need before adding another.";
    UserNotAvailable = "eihealth.01020008", 400, false, "The user does not exist or is unavailable.", "Pass the ID of an existing, active user.";
    ProjectDeletionDenied = "eihealth.01020009", 400, false, "You do not have permission to delete projects.", "Have the project owner delete it.";
    ProjectTransferFailed = "eihealth.01020010", 400, false, "Failed to transfer project {0} to user {1}.", "Transfer the project only while it is available or frozen.";
    ProjectTransferDenied = "eihealth.01020011", 400, false, "You do not have permission to transfer projects.", "Have the project owner make the transfer.";
    TransferTargetNotAdministrator = "eihealth.01020012", 400, false, "Projects can only be transferred to administrators.", "Make the receiving user an administrator, then transfer the project.";
    ProjectOwnerNotModifiable = "eihealth.01020013", 400, false, "The project owner cannot be updated or removed.", "Pass the ID of a member other than the project owner.";
    ProjectNotInactive = "eihealth.01020015", 400, false, "Only inactive projects can update to to_be_deleted status.", "Freeze the project before marking it for deletion.";
    ProjectOwnerRequired = "eihealth.01020016", 400, false, "Only the owner of project can delete, restore, freeze and unfreeze project or setting if it is core project.", "Ask the project owner to perform this operation.";
    ImageInUse = "eihealth.01020017", 400, false, "An error occurred when deleting the image or version. The image or version is being used by other projects: {0}.", "Delete the image or version after the other projects have stopped using it.";
    SubscribedImageReadOnly = "eihealth.01020021", 400, false, "Subscribed images cannot be updated or imported.", "Pass the ID of an image that is not a subscription.";
    VirtualScreeningNotAllowed = "eihealth.01020024", 400, false, "Virtual drug screening is currently available only to whitelisted users.", "Ask an administrator to put you on the whitelist for virtual screening.";
    ReceptorFileLimitExceeded = "eihealth.01020025", 400, false, "The number of receptor protein input files cannot exceed 97.", "Select at most 97 receptor protein files.";
    StudyJobTemplateRequired = "eihealth.01020026", 400, false, "When a custom workflow is used to create a study job, the template ID cannot be empty.", "Choose a database template for a study job with a custom workflow.";
    StudyJobTemplateNotAllowed = "eihealth.01020027", 400, false, "When a built-in workflow is used to create a study job, the template ID must be empty.", "Omit the template ID, or choose a workflow that is not built in.";
    UserIdsDuplicated = "eihealth.01020028", 400, false, "Duplicate user ids are included.", "List each user ID only once.";
    InvalidUserId = "eihealth.01020029", 400, false, "Invalid user id: {0}.", "Correct the user ID.";
    ReceptorFileNameInvalid = "eihealth.01020030", 400, false, "The name {0} of the receptor protein input file does not match the database template column name rule.", "Rename the receptor file so that it is a valid column name of the database template, or pick another file.";
    ImageTagsDuplicated = "eihealth.01020031", 400, false, "Duplicate image tags are included.", "List each image tag only once.";
    LabelPageLimitReached = "eihealth.01020033", 400, false, "The number of label page cannot exceed 5.", "Delete label pages you no longer need before adding another.";
    ListParameterValuesUnsupported = "eihealth.01020034", 400, false, "The list parameter {0} contains invalid values {1}.", "Use only the documented values in the list named by the message.";
    TrackerWriteEventRequired = "eihealth.01020036", 400, false, "data event for tracker must have WRITE.", "Include the WRITE event in the events the tracker records.";
    ProjectPathInvalid = "eihealth.01020037", 400, false, "The path is invalid.", "Pass a valid path.";
    CoreProjectNotDowngradable = "eihealth.01020040", 400, false, "The core project can not change to non-core project.", "Leave the setting unchanged, since a core project always remains one.";
    StorageLimitBelowUsage = "eihealth.01020042", 400, false, "The storage capacity limit must not be less than the current project capacity", "Raise the storage limit to at least what the project stores now.";
    StorageQuotaOutOfRange = "eihealth.01020044", 400, false, "The value of storage quota must be between 1GB to 10PB.", "Set a storage quota from 1 GB to 10 PB.";
    ForeignImageNotPublishable = "eihealth.01020046", 400, false, "Import or subscribed image cannot be published.", "Publish an image that originates in this project.";
    RoleUnsupported = "eihealth.01020047", 400, false, "The role is not supported in current platform.", "Assign a role that this platform offers.";
    ListParameterTooShort = "eihealth.01020048", 400, false, "The list parameter out lower bound", "Add elements until the list has its minimum length.";
    BucketNotParallelFileSystem = "eihealth.01020051", 400, false, "The bucket selected is not a parallel file system.", "Select a bucket that is a parallel file system.";
    BucketInUse = "eihealth.01020052", 400, false, "The bucket is already used by other project.", "Select a bucket that no other project uses.";
    ProjectNotFound = "eihealth.01020002", 404, false, "User {0} does not have project with ID {1}.", "Pass the ID of a project that belongs to the user.";
    ImageNotFound = "eihealth.01020004", 404, false, "The image does not exist.", "Pass the ID of an existing image.";
    ImageTagNotFound = "eihealth.01020005", 404, false, "The image tag does not exist.", "Pass a tag that the image has.";
    ProjectMemberNotFound = "eihealth.01020014", 404, false, "The user is not a project member.", "Pass the ID of a user who is a member of the project.";
    ImageVersionNotFound = "eihealth.01020020", 404, false, "Version {0} of the image with the ID {1} cannot be found.", "Pass an image asset ID together with one of its versions.";
    ImageRepositoryNotFound = "eihealth.01020022", 404, false, "The remote image repository {0} does not exist.", "Push the image with the client tool first.";
    RemoteImageTagNotFound = "eihealth.01020023", 404, false, "The tag {0} does not exist in the remote image repository {1}.", "Push this tag with the client tool first.";
    ProjectDataObjectNotFound = "eihealth.01020038", 404, false, "The data object does not exist.", "Correct the path of the data object.";
    BucketNotFound = "eihealth.01020050", 404, false, "The bucket {0} does not exist.", "Select an existing bucket.";
    ImageAlreadySubscribed = "eihealth.01020019", 409, false, "Image {0} : {1} has already been subscribed.", "Subscribe to another version, or use the existing subscription.";
    LabelPageAlreadyExists = "eihealth.01020032", 409, false, "LabelPage {0} already exists.", "Choose another name for the label page.";
    ImageAssetRepublished = "eihealth.01020045", 409, false, "Asset {0}:{1} has been published again. Please delete the old one in your project and subscribe it again.", "Delete the image asset from your project, then subscribe to it again.";
    BucketAlreadyExists = "eihealth.01020049", 409, false, "There exist the same bucket name in this account.", "Choose a new bucket name, or delete the bucket that holds this one.";
    ProjectServiceBusy = "eihealth.01020035", 429, true, "The system is busy. Please try again later.", "Repeat the request after a pause.";
    ProjectCreationFailed = "eihealth.01020039", 500, true, "Create project failed.", "Create the project once more, and turn to technical support if that fails again.";
    DrugJobNotDeletable = "eihealth.01100001", 400, false, "The running or waiting job is not deletable.", "Delete the drug job once it has ended.";
    DrugJobNotCancelable = "eihealth.01100002", 400, false, "The job of the drug is not cancellable.", "Cancel a drug job only while it is waiting.";
    ConstraintRequired = "eihealth.01100003", 400, false, "At least one strong constraint or one weak constraint exists", "Review the strong and weak constraints of the request, of which one at least has to be present.";
    DrugFilePathInvalid = "eihealth.01100004", 400, false, "The file path {0} is invalid.", "Pass a valid file path.";
    ModelNotShareable = "eihealth.01100007", 400, false, "Only finished model can be set up for sharing.", "Share the model after its training has finished.";
    MoleculeRequired = "eihealth.01100010", 400, false, "Please enter a molecular expression or upload a molecule file.", "Give a molecular expression or upload a molecule file.";
    ModelNotFinished = "eihealth.01100011", 400, false, "Only finished model can be used, the status of model {0} created by {1} is {2}.", "Use a model whose status is finished.";
    DrugTaskTypeUnsupported = "eihealth.01100013", 400, false, "Only support molecular optimization, molecular docking, target pocket molecules, or ADMET prediction tasks", "Choose molecular optimization, docking, target pocket molecules or ADMET prediction.";
    DrugJobNotFinished = "eihealth.01100014", 400, true, "The drug job not completed.", "Wait until the drug job has completed.";
    CssClusterConnectionFailed = "eihealth.01100017", 400, false, "Failed to connect CSS cluster.", "Verify the administrator password and the public address of the CSS cluster.";
    BoundCssClusterDeleted = "eihealth.01100018", 400, false, "CSS cluster named {0} has been deleted, please rebind the CSS cluster.", "Bind a CSS cluster again.";
    DrugDatabaseNotFinished = "eihealth.01100020", 400, false, "Only finished database can be set up for sharing or appending data.", "Share or extend the database once its status is finished.";
    OfficialDatabaseReadOnly = "eihealth.01100022", 400, false, "Official database is not allowed to operate.", "Work on a custom database instead of an official one.";
    MoleculeColumnsMissing = "eihealth.01100023", 400, false, "The column must include SMILES and NAME.", "Include the columns SMILES and NAME.";
    CsvColumnNotFound = "eihealth.01100024", 400, false, "The column {0} doesn't exist in csv data file.", "Name only columns that the CSV file contains.";
    DrugJobTypeUnsupported = "eihealth.01100026", 400, false, "The type of job must be one of DOCKING, OPTIMIZATION, POC_MOL_DESIGN and GENERATION.", "Set the job type to DOCKING, OPTIMIZATION, POC_MOL_DESIGN or GENERATION.";
    JobResultUrlMismatch = "eihealth.01100027", 400, false, "The job_result_url must belong to job.", "Pass a result path that belongs to this job.";
    ColumnNameContainsChinese = "eihealth.01100028", 400, false, "Chinese characters is not allowed in columns.", "Name the columns without Chinese characters.";
    FileColumnsDuplicated = "eihealth.01100029", 400, false, "Columns in file cannot be duplicated.", "Give every column in the file its own name.";
    CustomDatabaseCreationFailed = "eihealth.01100030", 400, false, "Failed to create custom database, detail message: {0}", "Examine the state of the CSS cluster and the content of the file the database is built from.";
    CustomDatabaseDeletionFailed = "eihealth.01100031", 400, false, "Failed to delete custom database, detail message: {0}", "Examine the state of the CSS cluster.";
    DrugResultDownloadFailed = "eihealth.01100032", 400, false, "Download failed, detail message: {0}", "Make sure the result file of the job is intact.";
    MoleculeDatabaseUnsupported = "eihealth.01100033", 400, false, "Database {0} is not supported.", "Select a molecule database that the service supports.";
    GenerationDatabaseUnsupported = "eihealth.01100034", 400, false, "The database {0} can not support generation job.", "Select a molecule database that supports generation jobs.";
    IonTypeRequired = "eihealth.01100035", 400, false, "Ion type can not be None when charge is balanced.", "Set the ion type, or switch charge balancing off.";
    BaseModelMismatch = "eihealth.01100036", 400, false, "There are models that are not built from the base model: {0}.", "Choose only property models built from this base model.";
    BaseModelIdRequired = "eihealth.01100038", 400, false, "The base_model_id should not be blank.", "Set base_model_id.";
    InteractionWithoutBindingSite = "eihealth.01100039", 400, false, "Interactions cannot be added when no bind sites.", "Add a binding site to the constraints, or leave the interactions out.";
    InteractionsDuplicated = "eihealth.01100040", 400, false, "Duplicated interactions are not allowed: {0}_{1}.", "State each interaction of the constraints only once.";
    ReceptorsDuplicated = "eihealth.01100041", 400, false, "Duplicated receptors are not supported: {0}.", "List each receptor only once.";
    ModelAccessDenied = "eihealth.01100006", 403, false, "You do not have permission to operate the model {0}, this model is created by {1}.", "Let the creator of the model operate it.";
    ProjectMembershipRequired = "eihealth.01100008", 403, false, "You are not the member of the project {0} and not allowed to use project data.", "Use data of a project in which you are a member.";
    CustomModelsRequireProfessional = "eihealth.01100009", 403, false, "Custom models are only supported in the profession mode.", "Upgrade to the professional edition to use custom models.";
    DrugDatabaseAccessDenied = "eihealth.01100019", 403, false, "You do not have permission to operate the database {0}, this database is created by {1}.", "Let the creator of the database operate it.";
    CustomDatabasesRequireProfessional = "eihealth.01100025", 403, false, "Custom databases are only supported in the profession mode.", "Upgrade to the professional edition to use custom databases.";
    FeatureUnsupported = "eihealth.01100037", 403, false, "Feature {0} is not supported on this platform.", "Upgrade the platform to the professional edition to use this feature.";
    DrugModelNotFound = "eihealth.01100012", 404, false, "The drug model {0} not exist.", "Pass the ID of an existing drug model.";
    DrugModelAlreadyExists = "eihealth.01100005", 409, false, "You have created a drug model with the same name.", "Choose another name for the drug model.";
    CssClusterAlreadyBound = "eihealth.01100016", 409, false, "This CSS cluster has been bound, the name of bound CSS cluster is {0}.", "Choose another CSS cluster.";
    DrugDatabaseAlreadyExists = "eihealth.01100021", 409, false, "A database with the same name has already been created by {0}.", "Choose another name for the database.";
    PasswordRequired = "eihealth.01010022", 400, false, "password cannot be null", "Supply a password.";
    PhoneNumberIncomplete = "eihealth.01010027", 400, false, "The country/ region code and phone number must exist at the same time.", "Set the country or region code and the phone number together.";
    PasswordTooWeak = "eihealth.01010028", 400, false, "Weak passwords cannot be used.", "Choose a more complex password.";
    PasswordContainsContact = "eihealth.01010029", 400, false, "The password cannot contain a phone number or email address.", "Keep phone numbers and email addresses out of the password.";
    PasswordMatchesUsername = "eihealth.01010030", 400, false, "The password cannot equals the username or the reverse of the username.", "Choose a password that is neither the username nor its reverse.";
    UserDisabled = "eihealth.01010033", 400, false, "The user is in the unavailable state.", "Ask an administrator to make the user available again.";
    UsernameInUse = "eihealth.01010034", 400, false, "The username has been used.", "Choose another username.";
    IamUsernameInUse = "eihealth.01010035", 400, false, "The username has been used in IAM.", "Choose a username that no IAM user of the account has.";
    UserOwnsProjects = "eihealth.01010037", 400, false, "Failed to delete the user because the user owns projects. Please contact the administrator.", "Have an administrator deal with the user's projects before deleting the user.";
    UserDeletionByIdRequired = "eihealth.01010041", 400, false, "The user cannot be deleted on the username. This user has user_id.", "Delete this user by user ID instead of by name.";
    IamUserQuotaReached = "eihealth.01010044", 400, false, "Insufficient IAM user quota.", "Free or raise the IAM user quota of the account.";
    EmailConfigurationInvalid = "eihealth.01010045", 400, false, "Incorrect email configuration.", "Correct the email configuration.";
    PasswordRecentlyUsed = "eihealth.01010046", 400, false, "The new password is not allowed.", "Choose a password you have not used recently.";
    ContactInUse = "eihealth.01010047", 400, false, "The mobile number or email address is already used.", "Use another mobile number or email address.";
    VerificationCodeIncorrect = "eihealth.01010048", 400, false, "Incorrect verification code.", "Enter the verification code exactly as it was received.";
    ResourceQuotaReached = "eihealth.01010049", 400, false, "The quantity of resources exceeds the quota limit.", "Release resources or raise the quota.";
    InvalidUsername = "eihealth.01010050", 400, false, "Invalid user name", "Correct the username.";
    InvalidEmailAddress = "eihealth.01010051", 400, false, "Invalid email address.", "Correct the email address.";
    EmailAddressInUse = "eihealth.01010052", 400, false, "This email address has been used", "Use another email address.";
    InvalidPhoneNumber = "eihealth.01010053", 400, false, "Invalid phone number.", "Correct the phone number.";
    PhoneNumberInUse = "eihealth.01010054", 400, false, "This phone number has been used", "Use another phone number.";
    PasswordPolicyViolated = "eihealth.01010055", 400, false, "Invalid password. Please check your IAM password policy.", "Choose a password that satisfies the password policy set in IAM.";
    PasswordInHistory = "eihealth.01010056", 400, false, "The new password cannot be same as the history password.", "Choose a password you have never used for this account.";
    OriginalPasswordIncorrect = "eihealth.01010057", 400, false, "The original password is incorrect.", "Enter the current password correctly.";
    MobileNumberIncomplete = "eihealth.01010058", 400, false, "Please check the country code and mobile phone number, they must exist together.", "Supply the country code and the mobile number together.";
    LabelManagementDenied = "eihealth.01010060", 400, false, "Not authorized to create or delete labels. Please contact the administrator.", "Ask an administrator to create or delete the label.";
    VerificationCodeThrottled = "eihealth.01010062", 400, true, "Request verification code too frequently. Please try later.", "Wait before requesting another verification code.";
    BoundDeviceNotFound = "eihealth.01010063", 400, false, "Could not find the corresponding bound device information.", "Bind the device to the user first.";
    PerformanceResourceNotUpdatable = "eihealth.01010064", 400, false, "The status of the performance resource does not allow updating the job quota and scheduling status.", "Check the state of the performance resource before changing its job quota or scheduling.";
    ArchiveRegionUnsupported = "eihealth.01010065", 400, false, "Archive to this region is not supported. Select another region.", "Select another region to archive to.";
    PerformanceResourceInUse = "eihealth.01010067", 400, false, "There are still running jobs on the performance resource, so it is not allowed to be deleted;", "Let the jobs running on the performance resource end before deleting it.";
    NodeCountLimitExceeded = "eihealth.01010068", 400, false, "The parameter for {0} is more than max node count.", "Lower the parameter named by the message to the maximum node count or less.";
    ComputeSpecSoldOut = "eihealth.01010069", 400, false, "the {0} spec resource is sold out.", "Choose a resource of another specification.";
    AvailabilityZoneUnavailable = "eihealth.01010070", 400, true, "No available az.", "Repeat the request later, when an availability zone can take it.";
    NodeSpecUnavailable = "eihealth.01010071", 400, true, "No node specification matches the resource.", "Repeat the request later, or choose another specification.";
    QueryPeriodTooOld = "eihealth.01020059", 400, false, "Data from 6 months ago cannot be queried.", "Start the query period within the last 6 months.";
    UserDetailAccessDenied = "eihealth.01010042", 403, false, "You do not have the permission to get this user's detail", "Pass the ID of a user whose details you may read.";
    PrivacyStatementNotAccepted = "eihealth.01010061", 403, false, "Not agree privacy statement.", "Accept the privacy statement first.";
    UserNotFound = "eihealth.01010032", 404, false, "The user does not exist in the system.", "Pass the ID of a user of the platform.";
    IamUserNotFound = "eihealth.01010036", 404, false, "The user does not exist in IAM.", "Ask an administrator, as the account has no such IAM user.";
    TagAlreadyExists = "eihealth.01010059", 409, false, "The tag name {0} already exists.", "Use the existing tag, or create one under another name.";
    UserAlreadyImported = "eihealth.01010066", 409, false, "Platform already has this user. Cannot import again.", "Import a different user.";
    InternalUserConflict = "eihealth.01010072", 409, false, "Intern user conflicts. Please contact the service.", "Open a service ticket.";
    FavoriteAssetLimitReached = "eihealth.01080004", 400, false, "Each user can only favorite a maximum of 50 assets.", "Remove an asset from your favorites before adding another.";
    AssetVendorNotSet = "eihealth.01080005", 400, false, "Vendor of platform is not set.", "Have the system administrator set the vendor of the platform.";
    AssetStatusConflict = "eihealth.01080008", 400, false, "Asset on current status cannot be operated.", "Look up the status of the asset version and choose an operation it allows.";
    AssetVersionAccessDenied = "eihealth.01080007", 403, false, "Do not have permissions to operate this asset version.", "Leave this to the publisher of the asset or a platform administrator.";
    AssetNotPublished = "eihealth.01080009", 403, false, "Current asset cannot be accessed because it does not have published version.", "Choose an asset that has a published version.";
    AssetNotFound = "eihealth.01080002", 404, false, "The asset does not exist", "Pass the ID of an existing asset.";
    AssetVersionNotFound = "eihealth.01080003", 404, false, "This version does not exist", "Pass a version that the asset has.";
    InternalAssetAlreadyExists = "eihealth.01080006", 409, false, "Asset with same asset_name and version already exists in internal assets.", "Change the asset name or the version.";
    LoginFailed = "eihealth.01070004", 401, false, "The username or password is incorrect. You will be locked out for {1} minutes after {0} more failed attempts.", "Correct the username and password before the remaining attempts run out.";
    AccountLocked = "eihealth.01070005", 401, false, "Your account has been locked. Try again in {0} minutes.", "Wait out the lock time that the message states before logging in again.";
    IamServiceError = "eihealth.01070006", 503, true, "IAM service error, please try later.", "Repeat the request later, once IAM answers again.";
    InvalidParameter = "eihealth.01000007", 400, false, "Invalid parameter.", "Correct the parameter so that it is valid.";
    ParameterMissing = "eihealth.01000008", 400, false, "Required parameter {0} is not present.", "Supply the required parameter named by the message.";
    ParameterTypeMismatch = "eihealth.01000009", 400, false, "Incorrect value type for parameter: {0}.", "Send the parameter with its documented type.";
    ParameterFormatInvalid = "eihealth.01000010", 400, false, "The parameter format is incorrect.", "Bring the request body into the documented format.";
    MethodNotSupported = "eihealth.01000014", 400, false, "Request method not supported", "Use the HTTP method documented for this operation.";
    ProjectUnavailable = "eihealth.01000020", 400, false, "The project {0} unavailable.", "Bring the project into an available state.";
    ParameterLengthOutOfRange = "eihealth.01000026", 400, false, "The length of {0} is {1}. It must be between {2} to {3} characters.", "Keep the length of the field within the range stated in the message.";
    ListSizeOutOfRange = "eihealth.01000028", 400, false, "The size of the list {0} is {1}. It must be between {2} to {3}.", "Keep the number of list elements within the range stated in the message.";
    ValueOutOfRange = "eihealth.01000030", 400, false, "The value of {0} must be between {1} to {2}", "Keep the value within the range stated in the message.";
    ValueRequired = "eihealth.01000031", 400, false, "The value of {0} cannot be empty.", "Fill in the value named by the message.";
    ParameterRuleViolated = "eihealth.01000032", 400, false, "Invalid parameter: {0}. It does not match the regulations.", "Rewrite the parameter to follow its naming or format rule.";
    NotebookFlavorSoldOut = "eihealth.01000035", 400, false, "Create notebook failed: flavor sold out.", "Create the notebook with another flavor.";
    InvalidPath = "eihealth.01000039", 400, false, "Invalid path: {0}", "Correct the path.";
    ParameterValueUnsupported = "eihealth.01000040", 400, false, "Invalid parameter: {0}. Unsupported value: {1}", "Choose one of the documented values for the parameter.";
    AcceptTypeMismatch = "eihealth.01000041", 400, false, "Accept media type does not match the media type of reponse", "Set the Accept header to the media type of the response.";
    UploadFileMissing = "eihealth.01000042", 400, false, "Required upload file is not set.", "Attach the file to the form of the request.";
    ContentTypeUnsupported = "eihealth.01000043", 400, false, "Content-Type of your request is not supported", "Set the Content-Type header to the documented media type.";
    TimeRangeInvalid = "eihealth.01000045", 400, false, "The from_time should be smaller than the to_time.", "Choose a start time that lies before the end time.";
    StateConflict = "eihealth.01000046", 400, true, "Current state {0} does not support {1} operation.", "Wait until the state allows the operation, then repeat it.";
    SpecSoldOut = "eihealth.01000047", 400, false, "the {0} spec resource is sold out.", "Choose another specification or ask an administrator.";
    PrepaidResourceNotDeletable = "eihealth.01000049", 400, false, "Do not support to delete pre-paid resource.", "Unsubscribe from the yearly or monthly resource instead of deleting it.";
    PathTooLong = "eihealth.01000050", 400, false, "The data path is too long.", "Shorten the whole data path to 1024 characters or less.";
    InvalidLabel = "eihealth.01000051", 400, false, "Invalid label. Label {0} is not supported.", "Use a label the platform supports.";
    DirectoryTooDeep = "eihealth.01000053", 400, false, "The directory structure is too deep.", "Keep the directory within 45 levels.";
    MalformedPath = "eihealth.01000054", 400, false, "The path is invalid.", "Pass a path that is valid.";
    PlatformVendorNotSet = "eihealth.01000057", 400, false, "Vendor of platform is not set.", "Finish the vendor settings of the platform.";
    VerificationCodeMismatch = "eihealth.01000060", 400, false, "Incorrect verification code.", "Compare the verification code with the one received and enter it again.";
    ResourcesBeingProcessed = "eihealth.01000061", 400, true, "Other resources are being processed, Please try again later.", "Repeat the request once the resources in progress are done.";
    NewVerificationCodeRequired = "eihealth.01000063", 400, false, "Obtain the verification code again.", "Request a new verification code and use that one.";
    IamUserGroupLimitReached = "eihealth.01000066", 400, false, "The IAM user has been added to 10 groups. Cannot be added to a new group.", "Remove the user from unneeded groups until no more than 8 are left.";
    AuthenticationFailed = "eihealth.01000002", 401, false, "Authentication failed.", "Correct the credentials, such as username and password.";
    InvalidReferer = "eihealth.01000017", 401, false, "Invalid Referer.", "Send a valid Referer header, or review the browser settings behind it.";
    TokenExpired = "eihealth.01000003", 403, false, "The token has expired.", "Obtain a new token and send the request with it.";
    AccessForbidden = "eihealth.01000019", 403, false, "Forbidden access", "Have the current user granted access.";
    DeletionProtectionLimitExceeded = "eihealth.01000052", 403, false, "The number of directories and files that are prohibited from being deleted has exceeded the limit of {0}.", "Protect fewer directories and files from deletion, within the limit stated in the message.";
    ProjectStorageFull = "eihealth.01000055", 403, false, "The data storage is full, please contact the project administrator to configure the storage quota of the project.", "Ask the project administrator for a larger storage quota.";
    ParentDirectoryProtected = "eihealth.01000056", 403, false, "The upper directory {0} has been configured to deny deletion, the {1} cannot be operated.", "Lift the deletion protection of the parent directory first.";
    AssetVersionNotPublished = "eihealth.01000058", 403, false, "This asset version is not published and cannot be subscribed.", "Subscribe to a version published in the asset market.";
    AutoscalerUnavailable = "eihealth.01000064", 403, false, "Autoscaler plugin is not available. Service is forbidden.", "Ask an administrator to bring the autoscaler plugin up.";
    ApiUnsupported = "eihealth.01000068", 403, false, "This api is not supported on current platform.", "Call only operations which this platform offers.";
    ObsPathAccessDenied = "eihealth.01000069", 403, false, "The OBS file path {0} is not permitted to access.", "Obtain permission for the OBS file path, or use another.";
    UrlNotFound = "eihealth.01000001", 404, false, "Request url not found.", "Correct the URL of the request.";
    ProjectNotAvailable = "eihealth.01000006", 404, false, "Project is not available.", "Look up the status of the project and make it available.";
    ObjectNotFound = "eihealth.01000011", 404, false, "The object {0} does not exist.", "Name an object that exists.";
    AssetIdVersionNotFound = "eihealth.01000012", 404, false, "Asset with id: {0} version: {1} does not exist.", "Pass an asset ID together with a version of that asset.";
    ResourceCreationTimedOut = "eihealth.01000062", 408, true, "Resource creation timed out.", "Repeat the request later, and contact support if it keeps timing out.";
    ResourceConflict = "eihealth.01000022", 409, false, "Resource conflict detected.", "Make sure that the resource to create is not there already.";
    QuotaReached = "eihealth.01000033", 409, false, "The quantity of {0} exceeds the quota limit.", "Release some of the resources named by the message, or raise their quota.";
    AlreadyExists = "eihealth.01000044", 409, false, "{0} already exists.", "Use the existing object, or choose another name.";
    AssetAlreadyExists = "eihealth.01000059", 409, false, "Asset with same name and version already exists.", "Publish under another asset name or version.";
    AccountInArrears = "eihealth.01000099", 423, false, "The medical platform cannot use storage resources because your account is in arrears. Please recharge your account as soon as possible.", "Top up the account to regain access to the storage.";
    SystemBusy = "eihealth.01000021", 429, true, "System is busy, please try later;", "Repeat the request after a short wait.";
    TooManyRequests = "eihealth.01000036", 429, true, "Too many requests. Please try later.", "Slow down and repeat the request later.";
    AutoscalerUpgrading = "eihealth.01000065", 429, true, "Autoscaler plugin is upgrading. Please try later.", "Repeat the request when the upgrade of the autoscaler plugin is over.";
    RequestsThrottled = "eihealth.01000067", 429, true, "Too many requests. Please try later.", "Pause, then repeat the request.";
    InternalError = "eihealth.01000004", 500, true, "Internal error.", "Repeat the request later, and contact support if the error stays.";
    ServiceStatusUnknown = "eihealth.01000005", 500, true, "Service {0} status unknown.", "Find out whether the service named by the message is healthy, then repeat the request.";
    VersionUpgradeFailed = "eihealth.01000023", 500, false, "Version upgrade failed.", "Contact support to have the upgrade completed.";
    RequestsTooFrequent = "eihealth.01000024", 500, true, "Requests too frequent.", "Lower the request rate and repeat the request.";
    InternalQuotaExhausted = "eihealth.01000034", 500, false, "Quota of internal service resource is used out.", "Contact support, as the exhausted quota is the platform's own.";
    InternalSystemBusy = "eihealth.01000037", 500, true, "System is busy. Please try later.", "Repeat the request later, and contact support if the system stays busy.";
    ServiceUnavailable = "eihealth.01000038", 503, true, "Service Unavailable", "Repeat the request later, and contact support if the service stays away.";
    ServiceResourceNotReady = "eihealth.01000048", 503, true, "Service is unavailable now. Please check the resource is created successfully.", "Make sure the resource is purchased and fully created, then repeat the request.";
    FolderAlreadyExists = "eihealth.01030002", 400, false, "The folder already exists.", "Use the existing folder, or create one under another name.";
    UploadFileTooLarge = "eihealth.01030013", 400, false, "The file to be uploaded is too large.", "Upload a file of at most 10 MB.";
    DataPathTooLong = "eihealth.01030014", 400, false, "The data path is too long.", "Shorten the data path to at most 1024 characters in total.";
    DataDirectoryTooDeep = "eihealth.01030017", 400, false, "The directory structure is too deep.", "Nest the directories at most 45 levels deep.";
    QuotedDataLimitExceeded = "eihealth.01030018", 400, false, "Quote data is too much.", "Quote at most 10 files or directories at a time.";
    PathListInvalid = "eihealth.01030019", 400, false, "The list contains an invalid path.", "Remove the invalid path from the list.";
    DataSelectionLimitExceeded = "eihealth.01030021", 400, false, "A maximum of 10 data records can be selected.", "Select at most 10 data records.";
    InvalidFolderPath = "eihealth.01030022", 400, false, "Invalidate folder path.", "Pass a path that leads to a directory.";
    DataPathInvalid = "eihealth.01030023", 400, false, "The path is invalid.", "Correct the data path.";
    DataJobNotDeletable = "eihealth.01030024", 400, false, "Data job of the current status cannot be deleted.", "Look up the status of the data job and delete it when that status permits.";
    DataJobNotRetryable = "eihealth.01030025", 400, false, "Data job of the current status cannot be retried.", "Look up the status of the data job and retry it when that status permits.";
    DataJobNotCancelable = "eihealth.01030026", 400, false, "Data job of the current status cannot be canceled.", "Look up the status of the data job and cancel it only while that status permits.";
    ComputeResourcesMissing = "eihealth.01030032", 400, false, "No computing resources are available. Please purchase them first.", "Purchase computing resources first.";
    CrossProjectArchiveNotAllowed = "eihealth.01030033", 400, false, "Only data within the same project can be archived.", "Archive only data of one and the same project.";
    FileTooLargeToPreview = "eihealth.01030038", 400, false, "Large files cannot be previewed.", "Download the file instead of previewing it.";
    StorageTypeUnsupported = "eihealth.01030039", 400, false, "The storage type is not supported.", "Choose another storage type.";
    DataJobTypeNotRetryable = "eihealth.01030040", 400, false, "Data job of this type cannot be retried.", "Create the data job anew instead of retrying it.";
    UrlDownloadFailed = "eihealth.01030042", 400, false, "Data could not be downloaded from this URL.", "Make sure the URL is right and its data can be downloaded.";
    RetryUnsupportedAfterUpgrade = "eihealth.01030043", 400, false, "Retries are not supported due to version upgrade.", "Create a new data job, since this one predates the current version.";
    DownloadRangeInvalid = "eihealth.01030044", 400, false, "The specified starting position for downloading cannot be greater than the ending position, and it cannot exceed the size of the object.", "Choose a start that is not behind the end and lies within the object.";
    OperationPermissionDenied = "eihealth.01030003", 403, false, "You are not authorized to perform this operation.", "Ask the owner to adjust the project's permission to share, download, delete or encrypt.";
    ArchiveBucketNotQuotable = "eihealth.01030029", 403, false, "Does not support quote cold type bucket.", "Quote a bucket of a storage class other than archive.";
    ArchivedDataUnsupported = "eihealth.01030030", 403, false, "The operation of cold type data is not supported.", "Choose files that are not in archive storage.";
    QuotedFolderNotArchivable = "eihealth.01030034", 403, false, "Current folder is the parent folder of quoted data. No permission to archive it.", "Archive a folder that holds no quoted data.";
    BucketRegionUnsupported = "eihealth.01030035", 403, false, "This region is not supported. Select a bucket in another region.", "Select a bucket in a supported region.";
    BucketEncryptionUnsupported = "eihealth.01030037", 403, false, "Bucket encryption is not support for now.", "Switch bucket encryption off.";
    DataObjectNotFound = "eihealth.01030001", 404, false, "The data object does not exist.", "Look up the path of the object and pass it as it is stored.";
    FolderNotFound = "eihealth.01030020", 404, false, "Query folder does not exist.", "Correct the path of the folder.";
    DataJobNotFound = "eihealth.01030027", 404, false, "The data job does not exist.", "Pass the ID of an existing data job.";
    DataVersionNotFound = "eihealth.01030028", 404, false, "Version {0} of the data with the ID {1} cannot be found.", "Pass a data asset ID together with one of its versions.";
    QuotedBucketNotFound = "eihealth.01030036", 404, false, "The quoted bucket does not exist.", "Remove the quotation, because the external bucket has been deleted.";
    ObsDataDeleted = "eihealth.01030041", 404, false, "Data has been deleted from OBS or OBSFS.", "Restore or upload the data again, as it is gone from OBS.";
    DataServiceBusy = "eihealth.01030031", 429, true, "The system is busy. Please try again later.", "Try the request again in a while.";
    AppNameOrVersionImmutable = "eihealth.01050005", 400, false, "The app's name and version cannot be updated.", "Keep the name and version of the app, or create a new app.";
    SubscribedAppReadOnly = "eihealth.01050006", 400, false, "Unable to update the subscribed app {0}.", "Update an app that is not a subscription.";
    AssetNotApp = "eihealth.01050007", 400, false, "The asset type is not an app.", "Subscribe to an asset of the type app.";
    AppAlreadySubscribed = "eihealth.01050008", 400, false, "The app {0}:{1} has already been subscribed.", "Use the app that is in the project's app list already.";
    EnumValueNotFound = "eihealth.01050009", 400, false, "The enum value {0} does not exist in the enum list.", "Choose a value from the enumeration of the app parameter.";
    AppParameterSingleValued = "eihealth.01050010", 400, false, "The app parameter {0} does not support multiple values.", "Give the app parameter a single value.";
    AppInUse = "eihealth.01050011", 400, false, "The app is being used by a workflow. You cannot update the quantities and types of the app's input and output parameters.", "Keep the inputs and outputs of the app as they are, or first delete the workflows that use it.";
    AppInUseByWorkflow = "eihealth.01050013", 400, false, "The app is used by workflow {0} and cannot be deleted.", "Delete every workflow that uses the app, then the app.";
    ImageCpuTypeMismatch = "eihealth.01050014", 400, false, "The image {0} does not match the CPU type {1}.", "Combine the image with the CPU type it was built for.";
    AppCommandForbidden = "eihealth.01050015", 400, false, "The app's command field contains high-risk command.", "Remove the high-risk command from the app.";
    AssetStatusUnavailable = "eihealth.01050016", 400, false, "The currently used asset {0} status is not available.", "Replace the asset if it has been taken offline.";
    AppCommandParametersUndefined = "eihealth.01050018", 400, false, "The app commands contain unknown parameters: {0}.", "Declare every parameter that the app commands refer to.";
    WorkflowLoop = "eihealth.01050100", 400, false, "There is a loop in the workflow.", "Change the dependencies of the steps so that they form a graph without cycles.";
    VariableNestingTooDeep = "eihealth.01050101", 400, false, "The variable references nest more than {0} times, exceeding the maximum loop limit.", "Nest variable references less deeply than the limit in the message.";
    WorkflowNameOrVersionImmutable = "eihealth.01050104", 400, false, "The workflow's name and version cannot be updated.", "Keep the name and version of the workflow, or create a new workflow.";
    SubscribedWorkflowReadOnly = "eihealth.01050105", 400, false, "Unable to update the subscribed workflow {0}.", "Update a workflow that is not a subscription.";
    AssetNotWorkflow = "eihealth.01050106", 400, false, "The asset type is not a workflow.", "Subscribe to an asset of the type workflow.";
    WorkflowAlreadySubscribed = "eihealth.01050107", 400, false, "The workflow {0}: {1} has been subscribed.", "Use the workflow that is in the project's workflow list already.";
    SubscribedWorkflowNotImportable = "eihealth.01050108", 400, false, "The workflow {0} has been subscribed. It cannot be imported.", "Import a workflow that is not a subscription.";
    ImportedWorkflowNotImportable = "eihealth.01050109", 400, false, "The workflow {0} is already imported. It cannot be imported again.", "Look for the workflow in the target project, which has it already.";
    TaskInputParameterNotFound = "eihealth.01050112", 400, false, "The name of task {0} input parameter {1} does not exist in the app {2}", "Name only input parameters that the app of the task declares.";
    WorkflowParameterReferenceInvalid = "eihealth.01050114", 400, false, "The value of workflow parameter {0} in task {1} is not a valid reference parameter.", "Make the parameter value of the task refer to something that exists.";
    ConcurrentParameterSizeMismatch = "eihealth.01050115", 400, false, "The value of workflow concurrent parameter {0} in task {1} is inconsistent with the number of elements of reference parameter.", "Give the concurrent parameter as many elements as the parameter it refers to.";
    ReferenceParameterSingleValued = "eihealth.01050116", 400, false, "The name of task {0} input parameter {1} is a reference parameter, Multiple parameter values exist", "Give the task's reference parameter exactly one value.";
    EmptyWorkflowNotPublishable = "eihealth.01050117", 400, false, "Can not publish the workflow which task list is empty.", "Add a task to the workflow before publishing it.";
    WorkflowHasNoTasks = "eihealth.01050200", 400, false, "There are no tasks in workflow {0}.", "Add a task to the workflow.";
    JobInputRequired = "eihealth.01050201", 400, false, "The required input parameter {0} cannot be empty for job creation.", "Supply a value for every required input of the job.";
    JobTaskNameNotFound = "eihealth.01050203", 400, false, "When creating a job, the task_name {0} does not exist in the workflow {1}.", "Use the task names of the workflow.";
    TaskResourceUnavailable = "eihealth.01050205", 400, false, "Resources of the {0} type are unavailable to support task {2} of the {1} type.", "Make sure that resources of the required type exist for the task.";
    TaskFlavorTooLarge = "eihealth.01050206", 400, false, "The flavor {0} is not supported for the task {1}. The flavor cannot exceed {2}.", "Request a flavor no larger than the maximum stated in the message.";
    JobNotRetryable = "eihealth.01050207", 400, false, "The current job status is {0}. The job cannot be retried.", "Look up the job's status and retry only a job in a fitting final status.";
    JobNotCancelable = "eihealth.01050208", 400, false, "The current job status is {0}. The job cannot be canceled.", "Look up the job's status and cancel only a job that has not ended.";
    JobGarbageCollected = "eihealth.01050209", 400, false, "The job {0} has been garbage collected. It cannot be retried.", "Create a new job in place of the collected one.";
    JobCancellationFailed = "eihealth.01050210", 400, true, "Failed to cancel the job. Refresh the page and try again.", "Read the job's current status, then cancel it again.";
    IoInstanceUnavailable = "eihealth.01050211", 400, false, "The I/O accelerated instance is unavailable.", "Use an I/O acceleration instance whose status is available.";
    IoInstanceNotFound = "eihealth.01050212", 400, false, "The I/O accelerated instance {0} does not exist.", "Name an existing I/O acceleration instance.";
    JobRunning = "eihealth.01050213", 400, false, "The job {0} is running and cannot be deleted.", "Cancel the job or let it complete, then delete it.";
    JobQuotaReached = "eihealth.01050214", 400, false, "Job {0} excute quota is: {1}, currently is overrun, please contact the administrator.", "Ask the administrator to adjust the quota for running jobs.";
    JobResourceQuotaExceeded = "eihealth.01050215", 400, false, "{0} resource quota exceeds: {1}, run job needs {2}, currently already used {3}. Please adjust the job resource usage or contact the administrator.", "Lower the resources the job asks for, or have the administrator adjust the quota.";
    CopyInNodeMissing = "eihealth.01050216", 400, false, "There are no node has copy-in label. Please turn to the system label setting page to set.", "Label a node for copy-in on the system label settings page.";
    IoInstanceSpaceLow = "eihealth.01050217", 400, false, "Space usage or job expected space usage of current I/O accelerated instance has reached threshold. Please choose other available instance.", "Choose an I/O acceleration instance with enough free space.";
    JobRetryUnsupported = "eihealth.01050218", 400, false, "Retrying job is not supported because job will be garbage collected right after finish.", "Create a new job, as the system settings collect jobs as soon as they finish.";
    IoInstanceQueueFull = "eihealth.01050219", 400, false, "Number of jobs waiting for current IO accelerated instance has reached threshold. Please choose other available instance.", "Choose another I/O acceleration instance.";
    NoIoInstanceAvailable = "eihealth.01050220", 400, false, "No IO accelerated instances are available currently;", "Ask the administrator to add I/O acceleration instances.";
    TaskInputTooLong = "eihealth.01050221", 400, false, "The task input parameters must be no more than 4096 characters.", "Cut the input parameters of the task to at most 4096 characters.";
    JobNotUpdatable = "eihealth.01050223", 400, false, "The current job status is {0}. The job cannot be updated parameters.", "Look up the job's status; its parameters cannot change in this one.";
    SfsTurboUnavailable = "eihealth.01050224", 400, false, "No sfs turbo available for job or no available quota for sfs.", "Choose an available SFS Turbo, or raise the job quota of one.";
    AcceleratedTaskPathImmutable = "eihealth.01050225", 400, false, "The job contains I/O accelerated task: {0}. It is not allowed to modify FILE or DIRECTORY type parameter in this task;", "Leave the file and directory parameters of accelerated tasks unchanged.";
    ReferenceParameterImmutable = "eihealth.01050226", 400, false, "It is not allowed to modify the reference parameter value in the job, also not allowed to modify the parameter value to other references.", "Leave reference parameters alone, and turn no other parameter into a reference.";
    JobTasksStillRunning = "eihealth.01050227", 400, false, "The job contains tasks that are still running. Please force cancel and try again later.", "Force the cancellation of the job first, then send the request again.";
    RunningJobLimitReached = "eihealth.01050228", 400, true, "Number of running job has exceeded limit.", "Wait until enough of the submitted jobs have ended.";
    ObsPathInvalid = "eihealth.01050301", 400, false, "The OBS file path {0} is invalid or is not permitted to access.", "Correct the OBS file path, or obtain permission for it.";
    DatabaseUsedByAutoJob = "eihealth.01050302", 400, false, "The database is used by autoJob {0}, can not be used again.", "Choose a database that no automatic job uses.";
    AutoJobColumnNotString = "eihealth.01050303", 400, false, "The column {0} type for {1} should be string.", "Choose a column of type string.";
    AutoJobStatusColumnMisused = "eihealth.01050305", 400, false, "The autojob status update column can not used in {0}.", "Keep the status column of the automatic job out of the place named by the message.";
    AutoJobTriggerModeMismatch = "eihealth.01050306", 400, false, "The trigger {0} mode does not adapt column type.", "Use a trigger mode that suits the type of the column.";
    AutoJobFieldImmutable = "eihealth.01050308", 400, false, "The name, data table, workflow name and job status column of the autojob cannot be updated;", "Keep name, data table, workflow name and status column, or create a new automatic job.";
    AutoJobRunning = "eihealth.01050309", 400, false, "The autojob {0} is running and cannot be updated or deleted.", "Stop the automatic job before updating or deleting it.";
    AutoJobNotStartable = "eihealth.01050310", 400, false, "The current autojob status is {0}. The autojob cannot be started.", "Look up the status of the automatic job and start it when that status permits.";
    AutoJobNotStoppable = "eihealth.01050311", 400, false, "The current autojob status is {0}. The autojob cannot be stoped.", "Look up the status of the automatic job and stop it when that status permits.";
    AutoJobTriggerValueMismatch = "eihealth.01050312", 400, false, "The trigger {0} value does not adapt column type.", "Use a trigger value of the column's type.";
    AutoJobColumnNotSearchable = "eihealth.01050314", 400, false, "The column {0} for {1} should be searchable.", "Choose a searchable column.";
    AutoJobColumnIsPrimaryKey = "eihealth.01050315", 400, false, "The column {0} for {1} can not be primary.", "Choose a column that is not a primary key.";
    AutoJobNewColumnLimitReached = "eihealth.01050316", 400, false, "The quantity of columns created by auto job cannot exceed 5.", "Select columns that exist, or use another database, as automatic jobs can add only 5.";
    AutoJobColumnAlreadyExists = "eihealth.01050317", 400, false, "The column name {0} for {1} already existed in database.", "Choose a column name the database does not have yet.";
    ReferencedDatabaseNotUsable = "eihealth.01050318", 400, false, "The referenced database can not be used to submit autojobs.", "Choose a database of this project for the automatic job.";
    ListParameterEmpty = "eihealth.01050501", 400, false, "The list parameter {0} is empty.", "Put at least one value into the list.";
    ListParameterDuplicated = "eihealth.01050502", 400, false, "The list parameter {0} contains duplicate values.", "Remove the repeated values from the list.";
    ListParameterSizeOutOfRange = "eihealth.01050503", 400, false, "The list parameter {0} contains {1} values. This number must be between {2} and {3}.", "Bring the number of values in the list into the range stated in the message.";
    ListParameterValueTooLong = "eihealth.01050504", 400, false, "At least one value in the list parameter {0} exceeds the maximum length ({1} characters).", "Shorten the values of the list to the length stated in the message.";
    ListParameterInvalid = "eihealth.01050505", 400, false, "The list parameter {0} contains invalid values.", "Bring every value of the list into the documented format.";
    SourceProjectEqualsTarget = "eihealth.01050506", 400, false, "The source project ID cannot be the same as the target project ID.", "Pass a source project that differs from the target project.";
    AppImageNameTooLong = "eihealth.01050508", 400, false, "The image name or version is too long.", "Shorten the image name or version of the app.";
    AssetUsesForeignImage = "eihealth.01050017", 403, false, "You can't publish asset that use imported or subscribed image.", "Use only the project's own images in an asset you publish.";
    ForeignAssetNotPublishable = "eihealth.01050118", 403, false, "You can't publish imported or subscribed assets.", "Publish an asset that originates in your own project.";
    SharePermissionDenied = "eihealth.01050507", 403, false, "You are not authorized to perform this operation, Please contact the owner user to open the share permission of the project.", "Ask the owner to open the project's share permission.";
    AppImageNotFound = "eihealth.01050001", 404, false, "The image {0} does not exist.", "Use an existing image in the app.";
    SubscribedAssetNotFound = "eihealth.01050002", 404, false, "The subscribed asset does not exist.", "Pass the ID of an existing asset to subscribe to.";
    AppNotFound = "eihealth.01050003", 404, false, "The app {0} does not exist in project.", "Pass the ID of an app in this project.";
    WorkflowNotFound = "eihealth.01050102", 404, false, "The workflow {0} does not exist in project.", "Pass the ID of a workflow in this project.";
    JobNotFound = "eihealth.01050202", 404, false, "The job {0} does not exist in the project.", "Pass the ID of a job in this project.";
    TaskNotFound = "eihealth.01050204", 404, false, "The task {0} does not exist in the job {1}.", "Pass the name of a task in this job.";
    TaskInstanceNotFound = "eihealth.01050222", 404, false, "The task instance {0} does not exist in the task {1}.", "Make sure that the task has already produced this instance.";
    AutoJobColumnNotFound = "eihealth.01050304", 404, false, "The column {0} does not exist in database.", "Use a column of the automatic job's database.";
    AutoJobNotFound = "eihealth.01050307", 404, false, "The autojob {0} does not exist in project.", "Pass the ID of an automatic job in this project.";
    DatabaseColumnNotFound = "eihealth.01050313", 404, false, "The column name {0} does not exist in database.", "Correct the column name.";
    AppAlreadyExists = "eihealth.01050004", 409, false, "An app with the same name ({0}) and version ({1}) already exists.", "Change the name or the version of the app.";
    WorkflowAlreadyExists = "eihealth.01050103", 409, false, "A workflow with the same name ({0}) and version ({1}) already exists.", "Change the name or the version of the workflow.";
    WorkflowAlreadyImported = "eihealth.01050113", 409, false, "The workflow {0} has been imported and is currently called {1}.", "Use the imported workflow under the name stated in the message.";
    NotebookNotStartable = "eihealth.01060004", 400, false, "Notebook of the current status cannot be started.", "Look up the status of the notebook and start it when that status permits.";
    NotebookNotStoppable = "eihealth.01060005", 400, false, "Notebook of the current status cannot be stopped.", "Look up the status of the notebook and stop it when that status permits.";
    NotebookNotDeletable = "eihealth.01060006", 400, false, "Notebook of the current status cannot be deleted.", "Look up the status of the notebook and delete it when that status permits.";
    NotebookNotRunning = "eihealth.01060007", 400, false, "Failed to obtain the token because the notebook is not running.", "Start the notebook, then ask for the token.";
    NotebookImageNotFound = "eihealth.01060010", 400, false, "The notebook image does not exist.", "Correct the organization, name and version of the image.";
    NotebookObsPathDenied = "eihealth.01060013", 400, false, "Authentication failed for the OBS storage path: {0}.", "Use an OBS storage path that is right and open to you.";
    NotebookImageNameTooLong = "eihealth.01060014", 400, false, "The image name or version is too long.", "Shorten the image name or version of the notebook.";
    NotebookAssetUnavailable = "eihealth.01060015", 400, false, "The currently used asset {0} status is not available.", "Choose another asset if this one has been taken offline.";
    NotebookNotFound = "eihealth.01060003", 404, false, "The notebook does not exist.", "Pass the ID of an existing notebook.";
    NextflowFileMissing = "eihealth.01090001", 400, false, "The nextflow workflow file cannot be none.", "Choose a Nextflow workflow file to upload.";
    NextflowFileEmpty = "eihealth.01090002", 400, false, "The nextflow workflow cannot be empty.", "Upload a Nextflow workflow file that has content.";
    NextflowFileTooLarge = "eihealth.01090003", 400, false, "The size of the nextflow process file is too large.", "Reduce the Nextflow workflow file to the allowed size.";
    NextflowFileNameInvalid = "eihealth.01090004", 400, false, "Invalid nextflow file name.", "Rename the Nextflow file by the documented rules.";
    NextflowParameterFileTooLarge = "eihealth.01090005", 400, false, "The nextflow parameter file is too large.", "Reduce the Nextflow parameter file to the allowed size.";
    NextflowParameterRequired = "eihealth.01090006", 400, false, "The parameter: {0} cannot be empty when it is set to mandatory.", "Give the mandatory parameter a value.";
    NextflowParameterLimitExceeded = "eihealth.01090007", 400, false, "The number of nextflow parameters exceeds the upper limit.", "Use fewer Nextflow parameters.";
    NextflowArchiveInvalid = "eihealth.01090008", 400, false, "The format of the compressed file in the nextflow process is incorrect.", "Rebuild the compressed file of the workflow with the expected content.";
    NextflowArchiveEntryTooLarge = "eihealth.01090009", 400, false, "The size of a decompressed nextflow process file exceeds the upper limit.", "Reduce each file inside the archive to the allowed size.";
    NextflowParameterFileInvalid = "eihealth.01090010", 400, false, "The format of the nextflow process parameter file is incorrect.", "Correct the format of the Nextflow parameter file.";
    NextflowVersionUnavailable = "eihealth.01090011", 400, false, "Failed to obtain the package corresponding to the Nextflow version.", "Choose a Nextflow version that the platform supports.";
    NextflowJobNotStoppable = "eihealth.01090012", 400, false, "The job of the nextflow is not stoppable.", "Stop a Nextflow job only before it has ended.";
    NextflowJobNotDeletable = "eihealth.01090013", 400, false, "The job of the nextflow is not deletable.", "Delete a Nextflow job only when it is not running.";
    NextflowObsPathInvalid = "eihealth.01090014", 400, false, "The format of the OBS path corresponding to the nextflow process parameter file is incorrect or the permission verification fails.", "Correct the OBS path for the parameter file, and make sure you have permission for it.";
    NextflowJobNotRetryable = "eihealth.01090015", 400, false, "The job of the nextflow is not retryable.", "Retry only a Nextflow job that failed or was canceled.";
    NextflowAlreadyInstalled = "eihealth.01090016", 400, false, "Nextflow has been installed.", "Use the installed Nextflow; a second installation is not needed.";
    FileParametersMissing = "eihealth.01090017", 400, false, "Required file parameters are missing.", "Fill in the parameters that describe the file.";
    NextflowInstallSourceMissing = "eihealth.01090018", 400, false, "Select a version or upload a file.", "Either state a version or upload an installation file.";
    FileNameTooLong = "eihealth.01090019", 400, false, "The file name is too long.", "Shorten the file name.";
    NextflowParameterFileNameInvalid = "eihealth.01090021", 400, false, "Invalid nextflow params file name.", "Name the parameter file by the rules, with the extension .yaml, .yml, .json or .txt.";
    NextflowExternalBucketUnsupported = "eihealth.01090022", 400, false, "The data in external OBS buckets are not supported as nextflowparameters.", "Copy the data into the project, since parameters cannot point into external OBS buckets.";
    NextflowNotInstalled = "eihealth.01090020", 403, false, "Cannot create job because nextflow engine is not installed.", "Install the Nextflow engine before creating jobs.";
    InvalidRequestData = "eihealth.03000001", 400, false, "invalid request data", "Correct the request body as the error details describe.";
    TextTypeInvalid = "eihealth.03011001", 400, false, "Text type error.", "Send the input text as a string.";
    TextKeyInvalid = "eihealth.03011002", 400, false, "Input key error.", "Send the input under the key \"text\".";
    TextLengthOutOfRange = "eihealth.03011003", 400, false, "Text length error.", "Send a text of 1 to 256 characters.";
    InvalidProjectId = "eihealth.03000002", 401, false, "invalid project id", "Put the right project ID into the URL.";
    InvalidToken = "eihealth.03000003", 401, false, "invalid token", "Send a valid token in the X-Auth-Token header.";
    TaskAccessDenied = "eihealth.03001003", 401, false, "unauthorized task", "Pass the ID of a task that belongs to you.";
    TokenAuthenticationFailed = "eihealth.03011004", 401, false, "Authentication error.", "Supply the right token.";
    CallLimitExceeded = "eihealth.03000004", 403, false, "api call exceeds the limit number", "Contact the operator about the call limit.";
    DrugDesignInternalError = "eihealth.03009999", 500, true, "internal error", "Repeat the request later, and inform the operator if the error stays.";
    AlgorithmServiceError = "eihealth.03010031", 500, true, "Algorithm service error.", "Repeat the request later, and inform the operator if the algorithm keeps failing.";
    InvalidTaskId = "eihealth.03001001", 404, false, "invalid task id", "Pass the ID of an existing task.";
    PageNotFound = "eihealth.03011005", 404, false, "Not found the page.", "Correct the URL.";
    InvalidTaskData = "eihealth.03001002", 400, false, "invalid task data", "Correct the task data as the error details describe.";
);
