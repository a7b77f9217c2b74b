// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::catalogue::{Catalogue, Code};

/// An error code of the service (reference chapter 7), or one that the reference doesn't list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `eihealth.01000001` (404): Request url not found.
    ///
    /// Correct the URL of the request.
    UrlNotFound,
    /// `eihealth.01000002` (401): Authentication failed.
    ///
    /// Correct the credentials, such as username and password.
    AuthenticationFailed,
    /// `eihealth.01000003` (403): The token has expired.
    ///
    /// Obtain a new token and send the request with it.
    TokenExpired,
    /// `eihealth.01000004` (500): Internal error.
    ///
    /// Repeat the request later, and contact support if the error stays.
    InternalError,
    /// `eihealth.01000005` (500): Service {0} status unknown.
    ///
    /// Find out whether the service named by the message is healthy, then repeat the request.
    ServiceStatusUnknown,
    /// `eihealth.01000006` (404): Project is not available.
    ///
    /// Look up the status of the project and make it available.
    ProjectNotAvailable,
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
    /// `eihealth.01000011` (404): The object {0} does not exist.
    ///
    /// Name an object that exists.
    ObjectNotFound,
    /// `eihealth.01000012` (404): Asset with id: {0} version: {1} does not exist.
    ///
    /// Pass an asset ID together with a version of that asset.
    AssetIdVersionNotFound,
    /// `eihealth.01000014` (400): Request method not supported
    ///
    /// Use the HTTP method documented for this operation.
    MethodNotSupported,
    /// `eihealth.01000017` (401): Invalid Referer.
    ///
    /// Send a valid Referer header, or review the browser settings behind it.
    InvalidReferer,
    /// `eihealth.01000019` (403): Forbidden access
    ///
    /// Have the current user granted access.
    AccessForbidden,
    /// `eihealth.01000020` (400): The project {0} unavailable.
    ///
    /// Bring the project into an available state.
    ProjectUnavailable,
    /// `eihealth.01000021` (429): System is busy, please try later;
    ///
    /// Repeat the request after a short wait.
    SystemBusy,
    /// `eihealth.01000022` (409): Resource conflict detected.
    ///
    /// Make sure that the resource to create is not there already.
    ResourceConflict,
    /// `eihealth.01000023` (500): Version upgrade failed.
    ///
    /// Contact support to have the upgrade completed.
    VersionUpgradeFailed,
    /// `eihealth.01000024` (500): Requests too frequent.
    ///
    /// Lower the request rate and repeat the request.
    RequestsTooFrequent,
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
    /// `eihealth.01000033` (409): The quantity of {0} exceeds the quota limit.
    ///
    /// Release some of the resources named by the message, or raise their quota.
    QuotaReached,
    /// `eihealth.01000034` (500): Quota of internal service resource is used out.
    ///
    /// Contact support, as the exhausted quota is the platform's own.
    InternalQuotaExhausted,
    /// `eihealth.01000035` (400): Create notebook failed: flavor sold out.
    ///
    /// Create the notebook with another flavor.
    NotebookFlavorSoldOut,
    /// `eihealth.01000036` (429): Too many requests. Please try later.
    ///
    /// Slow down and repeat the request later.
    TooManyRequests,
    /// `eihealth.01000037` (500): System is busy. Please try later.
    ///
    /// Repeat the request later, and contact support if the system stays busy.
    InternalSystemBusy,
    /// `eihealth.01000038` (503): Service Unavailable
    ///
    /// Repeat the request later, and contact support if the service stays away.
    ServiceUnavailable,
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
    /// `eihealth.01000044` (409): {0} already exists.
    ///
    /// Use the existing object, or choose another name.
    AlreadyExists,
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
    /// `eihealth.01000048` (503): Service is unavailable now. Please check the resource is created
    /// successfully.
    ///
    /// Make sure the resource is purchased and fully created, then repeat the request.
    ServiceResourceNotReady,
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
    /// `eihealth.01000052` (403): The number of directories and files that are prohibited from being
    /// deleted has exceeded the limit of {0}.
    ///
    /// Protect fewer directories and files from deletion, within the limit stated in the message.
    DeletionProtectionLimitExceeded,
    /// `eihealth.01000053` (400): The directory structure is too deep.
    ///
    /// Keep the directory within 45 levels.
    DirectoryTooDeep,
    /// `eihealth.01000054` (400): The path is invalid.
    ///
    /// Pass a path that is valid.
    MalformedPath,
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
    /// `eihealth.01000057` (400): Vendor of platform is not set.
    ///
    /// Finish the vendor settings of the platform.
    PlatformVendorNotSet,
    /// `eihealth.01000058` (403): This asset version is not published and cannot be subscribed.
    ///
    /// Subscribe to a version published in the asset market.
    AssetVersionNotPublished,
    /// `eihealth.01000059` (409): Asset with same name and version already exists.
    ///
    /// Publish under another asset name or version.
    AssetAlreadyExists,
    /// `eihealth.01000060` (400): Incorrect verification code.
    ///
    /// Compare the verification code with the one received and enter it again.
    VerificationCodeMismatch,
    /// `eihealth.01000061` (400): Other resources are being processed, Please try again later.
    ///
    /// Repeat the request once the resources in progress are done.
    ResourcesBeingProcessed,
    /// `eihealth.01000062` (408): Resource creation timed out.
    ///
    /// Repeat the request later, and contact support if it keeps timing out.
    ResourceCreationTimedOut,
    /// `eihealth.01000063` (400): Obtain the verification code again.
    ///
    /// Request a new verification code and use that one.
    NewVerificationCodeRequired,
    /// `eihealth.01000064` (403): Autoscaler plugin is not available. Service is forbidden.
    ///
    /// Ask an administrator to bring the autoscaler plugin up.
    AutoscalerUnavailable,
    /// `eihealth.01000065` (429): Autoscaler plugin is upgrading. Please try later.
    ///
    /// Repeat the request when the upgrade of the autoscaler plugin is over.
    AutoscalerUpgrading,
    /// `eihealth.01000066` (400): The IAM user has been added to 10 groups. Cannot be added to a new group.
    ///
    /// Remove the user from unneeded groups until no more than 8 are left.
    IamUserGroupLimitReached,
    /// `eihealth.01000067` (429): Too many requests. Please try later.
    ///
    /// Pause, then repeat the request.
    RequestsThrottled,
    /// `eihealth.01000068` (403): This api is not supported on current platform.
    ///
    /// Call only operations which this platform offers.
    ApiUnsupported,
    /// `eihealth.01000069` (403): The OBS file path {0} is not permitted to access.
    ///
    /// Obtain permission for the OBS file path, or use another.
    ObsPathAccessDenied,
    /// `eihealth.01000099` (423): The medical platform cannot use storage resources because your account is
    /// in arrears. Please recharge your account as soon as possible.
    ///
    /// Top up the account to regain access to the storage.
    AccountInArrears,
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
    /// `eihealth.01010032` (404): The user does not exist in the system.
    ///
    /// Pass the ID of a user of the platform.
    UserNotFound,
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
    /// `eihealth.01010036` (404): The user does not exist in IAM.
    ///
    /// Ask an administrator, as the account has no such IAM user.
    IamUserNotFound,
    /// `eihealth.01010037` (400): Failed to delete the user because the user owns projects. Please contact
    /// the administrator.
    ///
    /// Have an administrator deal with the user's projects before deleting the user.
    UserOwnsProjects,
    /// `eihealth.01010041` (400): The user cannot be deleted on the username. This user has user_id.
    ///
    /// Delete this user by user ID instead of by name.
    UserDeletionByIdRequired,
    /// `eihealth.01010042` (403): You do not have the permission to get this user's detail
    ///
    /// Pass the ID of a user whose details you may read.
    UserDetailAccessDenied,
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
    /// `eihealth.01010059` (409): The tag name {0} already exists.
    ///
    /// Use the existing tag, or create one under another name.
    TagAlreadyExists,
    /// `eihealth.01010060` (400): Not authorized to create or delete labels. Please contact the
    /// administrator.
    ///
    /// Ask an administrator to create or delete the label.
    LabelManagementDenied,
    /// `eihealth.01010061` (403): Not agree privacy statement.
    ///
    /// Accept the privacy statement first.
    PrivacyStatementNotAccepted,
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
    /// `eihealth.01010066` (409): Platform already has this user. Cannot import again.
    ///
    /// Import a different user.
    UserAlreadyImported,
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
    /// `eihealth.01010072` (409): Intern user conflicts. Please contact the service.
    ///
    /// Open a service ticket.
    InternalUserConflict,
    /// `eihealth.01020001` (400): Project {0} already exists.
    ///
    /// Choose another project name.
    ProjectAlreadyExists,
    /// `eihealth.01020002` (404): User {0} does not have project with ID {1}.
    ///
    /// Pass the ID of a project that belongs to the user.
    ProjectNotFound,
    /// `eihealth.01020003` (400): The status of project {0} is initial and cannot be updated.
    ///
    /// Repeat the creation of the project before updating it.
    ProjectNotInitialized,
    /// `eihealth.01020004` (404): The image does not exist.
    ///
    /// Pass the ID of an existing image.
    ImageNotFound,
    /// `eihealth.01020005` (404): The image tag does not exist.
    ///
    /// Pass a tag that the image has.
    ImageTagNotFound,
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
    /// `eihealth.01020014` (404): The user is not a project member.
    ///
    /// Pass the ID of a user who is a member of the project.
    ProjectMemberNotFound,
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
    /// `eihealth.01020019` (409): Image {0} : {1} has already been subscribed.
    ///
    /// Subscribe to another version, or use the existing subscription.
    ImageAlreadySubscribed,
    /// `eihealth.01020020` (404): Version {0} of the image with the ID {1} cannot be found.
    ///
    /// Pass an image asset ID together with one of its versions.
    ImageVersionNotFound,
    /// `eihealth.01020021` (400): Subscribed images cannot be updated or imported.
    ///
    /// Pass the ID of an image that is not a subscription.
    SubscribedImageReadOnly,
    /// `eihealth.01020022` (404): The remote image repository {0} does not exist.
    ///
    /// Push the image with the client tool first.
    ImageRepositoryNotFound,
    /// `eihealth.01020023` (404): The tag {0} does not exist in the remote image repository {1}.
    ///
    /// Push this tag with the client tool first.
    RemoteImageTagNotFound,
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
    /// `eihealth.01020032` (409): LabelPage {0} already exists.
    ///
    /// Choose another name for the label page.
    LabelPageAlreadyExists,
    /// `eihealth.01020033` (400): The number of label page cannot exceed 5.
    ///
    /// Delete label pages you no longer need before adding another.
    LabelPageLimitReached,
    /// `eihealth.01020034` (400): The list parameter {0} contains invalid values {1}.
    ///
    /// Use only the documented values in the list named by the message.
    ListParameterValuesUnsupported,
    /// `eihealth.01020035` (429): The system is busy. Please try again later.
    ///
    /// Repeat the request after a pause.
    ProjectServiceBusy,
    /// `eihealth.01020036` (400): data event for tracker must have WRITE.
    ///
    /// Include the WRITE event in the events the tracker records.
    TrackerWriteEventRequired,
    /// `eihealth.01020037` (400): The path is invalid.
    ///
    /// Pass a valid path.
    ProjectPathInvalid,
    /// `eihealth.01020038` (404): The data object does not exist.
    ///
    /// Correct the path of the data object.
    ProjectDataObjectNotFound,
    /// `eihealth.01020039` (500): Create project failed.
    ///
    /// Create the project once more, and turn to technical support if that fails again.
    ProjectCreationFailed,
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
    /// `eihealth.01020045` (409): Asset {0}:{1} has been published again. Please delete the old one in your
    /// project and subscribe it again.
    ///
    /// Delete the image asset from your project, then subscribe to it again.
    ImageAssetRepublished,
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
    /// `eihealth.01020049` (409): There exist the same bucket name in this account.
    ///
    /// Choose a new bucket name, or delete the bucket that holds this one.
    BucketAlreadyExists,
    /// `eihealth.01020050` (404): The bucket {0} does not exist.
    ///
    /// Select an existing bucket.
    BucketNotFound,
    /// `eihealth.01020051` (400): The bucket selected is not a parallel file system.
    ///
    /// Select a bucket that is a parallel file system.
    BucketNotParallelFileSystem,
    /// `eihealth.01020052` (400): The bucket is already used by other project.
    ///
    /// Select a bucket that no other project uses.
    BucketInUse,
    /// `eihealth.01020059` (400): Data from 6 months ago cannot be queried.
    ///
    /// Start the query period within the last 6 months.
    QueryPeriodTooOld,
    /// `eihealth.01030001` (404): The data object does not exist.
    ///
    /// Look up the path of the object and pass it as it is stored.
    DataObjectNotFound,
    /// `eihealth.01030002` (400): The folder already exists.
    ///
    /// Use the existing folder, or create one under another name.
    FolderAlreadyExists,
    /// `eihealth.01030003` (403): You are not authorized to perform this operation.
    ///
    /// Ask the owner to adjust the project's permission to share, download, delete or encrypt.
    OperationPermissionDenied,
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
    /// `eihealth.01030020` (404): Query folder does not exist.
    ///
    /// Correct the path of the folder.
    FolderNotFound,
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
    /// `eihealth.01030027` (404): The data job does not exist.
    ///
    /// Pass the ID of an existing data job.
    DataJobNotFound,
    /// `eihealth.01030028` (404): Version {0} of the data with the ID {1} cannot be found.
    ///
    /// Pass a data asset ID together with one of its versions.
    DataVersionNotFound,
    /// `eihealth.01030029` (403): Does not support quote cold type bucket.
    ///
    /// Quote a bucket of a storage class other than archive.
    ArchiveBucketNotQuotable,
    /// `eihealth.01030030` (403): The operation of cold type data is not supported.
    ///
    /// Choose files that are not in archive storage.
    ArchivedDataUnsupported,
    /// `eihealth.01030031` (429): The system is busy. Please try again later.
    ///
    /// Try the request again in a while.
    DataServiceBusy,
    /// `eihealth.01030032` (400): No computing resources are available. Please purchase them first.
    ///
    /// Purchase computing resources first.
    ComputeResourcesMissing,
    /// `eihealth.01030033` (400): Only data within the same project can be archived.
    ///
    /// Archive only data of one and the same project.
    CrossProjectArchiveNotAllowed,
    /// `eihealth.01030034` (403): Current folder is the parent folder of quoted data. No permission to
    /// archive it.
    ///
    /// Archive a folder that holds no quoted data.
    QuotedFolderNotArchivable,
    /// `eihealth.01030035` (403): This region is not supported. Select a bucket in another region.
    ///
    /// Select a bucket in a supported region.
    BucketRegionUnsupported,
    /// `eihealth.01030036` (404): The quoted bucket does not exist.
    ///
    /// Remove the quotation, because the external bucket has been deleted.
    QuotedBucketNotFound,
    /// `eihealth.01030037` (403): Bucket encryption is not support for now.
    ///
    /// Switch bucket encryption off.
    BucketEncryptionUnsupported,
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
    /// `eihealth.01030041` (404): Data has been deleted from OBS or OBSFS.
    ///
    /// Restore or upload the data again, as it is gone from OBS.
    ObsDataDeleted,
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
    /// `eihealth.01040006` (404): The template does not exist.
    ///
    /// Pass the ID of an existing template.
    TemplateNotFound,
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
    /// `eihealth.01040013` (404): Source template {0} does not exist in the source project.
    ///
    /// Pass the ID of a template that exists in the source project.
    SourceTemplateNotFound,
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
    /// `eihealth.01040019` (404): Source database {0} does not exist.
    ///
    /// Pass the ID of a database that exists in the source project.
    SourceDatabaseNotFound,
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
    /// `eihealth.01040037` (500): Database service is not available now. Please check the database resource
    /// is created successfully
    ///
    /// Make sure the database resource is purchased and healthy, then try again.
    DatabaseServiceUnavailable,
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
    /// `eihealth.01050004` (409): An app with the same name ({0}) and version ({1}) already exists.
    ///
    /// Change the name or the version of the app.
    AppAlreadyExists,
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
    /// `eihealth.01050017` (403): You can't publish asset that use imported or subscribed image.
    ///
    /// Use only the project's own images in an asset you publish.
    AssetUsesForeignImage,
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
    /// `eihealth.01050102` (404): The workflow {0} does not exist in project.
    ///
    /// Pass the ID of a workflow in this project.
    WorkflowNotFound,
    /// `eihealth.01050103` (409): A workflow with the same name ({0}) and version ({1}) already exists.
    ///
    /// Change the name or the version of the workflow.
    WorkflowAlreadyExists,
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
    /// `eihealth.01050113` (409): The workflow {0} has been imported and is currently called {1}.
    ///
    /// Use the imported workflow under the name stated in the message.
    WorkflowAlreadyImported,
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
    /// `eihealth.01050118` (403): You can't publish imported or subscribed assets.
    ///
    /// Publish an asset that originates in your own project.
    ForeignAssetNotPublishable,
    /// `eihealth.01050200` (400): There are no tasks in workflow {0}.
    ///
    /// Add a task to the workflow.
    WorkflowHasNoTasks,
    /// `eihealth.01050201` (400): The required input parameter {0} cannot be empty for job creation.
    ///
    /// Supply a value for every required input of the job.
    JobInputRequired,
    /// `eihealth.01050202` (404): The job {0} does not exist in the project.
    ///
    /// Pass the ID of a job in this project.
    JobNotFound,
    /// `eihealth.01050203` (400): When creating a job, the task_name {0} does not exist in the workflow
    /// {1}.
    ///
    /// Use the task names of the workflow.
    JobTaskNameNotFound,
    /// `eihealth.01050204` (404): The task {0} does not exist in the job {1}.
    ///
    /// Pass the name of a task in this job.
    TaskNotFound,
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
    /// `eihealth.01050222` (404): The task instance {0} does not exist in the task {1}.
    ///
    /// Make sure that the task has already produced this instance.
    TaskInstanceNotFound,
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
    /// `eihealth.01050304` (404): The column {0} does not exist in database.
    ///
    /// Use a column of the automatic job's database.
    AutoJobColumnNotFound,
    /// `eihealth.01050305` (400): The autojob status update column can not used in {0}.
    ///
    /// Keep the status column of the automatic job out of the place named by the message.
    AutoJobStatusColumnMisused,
    /// `eihealth.01050306` (400): The trigger {0} mode does not adapt column type.
    ///
    /// Use a trigger mode that suits the type of the column.
    AutoJobTriggerModeMismatch,
    /// `eihealth.01050307` (404): The autojob {0} does not exist in project.
    ///
    /// Pass the ID of an automatic job in this project.
    AutoJobNotFound,
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
    /// `eihealth.01050313` (404): The column name {0} does not exist in database.
    ///
    /// Correct the column name.
    DatabaseColumnNotFound,
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
    /// `eihealth.01050507` (403): You are not authorized to perform this operation, Please contact the
    /// owner user to open the share permission of the project.
    ///
    /// Ask the owner to open the project's share permission.
    SharePermissionDenied,
    /// `eihealth.01050508` (400): The image name or version is too long.
    ///
    /// Shorten the image name or version of the app.
    AppImageNameTooLong,
    /// `eihealth.01060003` (404): The notebook does not exist.
    ///
    /// Pass the ID of an existing notebook.
    NotebookNotFound,
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
    /// `eihealth.01080002` (404): The asset does not exist
    ///
    /// Pass the ID of an existing asset.
    AssetNotFound,
    /// `eihealth.01080003` (404): This version does not exist
    ///
    /// Pass a version that the asset has.
    AssetVersionNotFound,
    /// `eihealth.01080004` (400): Each user can only favorite a maximum of 50 assets.
    ///
    /// Remove an asset from your favorites before adding another.
    FavoriteAssetLimitReached,
    /// `eihealth.01080005` (400): Vendor of platform is not set.
    ///
    /// Have the system administrator set the vendor of the platform.
    AssetVendorNotSet,
    /// `eihealth.01080006` (409): Asset with same asset_name and version already exists in internal assets.
    ///
    /// Change the asset name or the version.
    InternalAssetAlreadyExists,
    /// `eihealth.01080007` (403): Do not have permissions to operate this asset version.
    ///
    /// Leave this to the publisher of the asset or a platform administrator.
    AssetVersionAccessDenied,
    /// `eihealth.01080008` (400): Asset on current status cannot be operated.
    ///
    /// Look up the status of the asset version and choose an operation it allows.
    AssetStatusConflict,
    /// `eihealth.01080009` (403): Current asset cannot be accessed because it does not have published
    /// version.
    ///
    /// Choose an asset that has a published version.
    AssetNotPublished,
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
    /// `eihealth.01090020` (403): Cannot create job because nextflow engine is not installed.
    ///
    /// Install the Nextflow engine before creating jobs.
    NextflowNotInstalled,
    /// `eihealth.01090021` (400): Invalid nextflow params file name.
    ///
    /// Name the parameter file by the rules, with the extension .yaml, .yml, .json or .txt.
    NextflowParameterFileNameInvalid,
    /// `eihealth.01090022` (400): The data in external OBS buckets are not supported as nextflowparameters.
    ///
    /// Copy the data into the project, since parameters cannot point into external OBS buckets.
    NextflowExternalBucketUnsupported,
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
    /// `eihealth.01100005` (409): You have created a drug model with the same name.
    ///
    /// Choose another name for the drug model.
    DrugModelAlreadyExists,
    /// `eihealth.01100006` (403): You do not have permission to operate the model {0}, this model is
    /// created by {1}.
    ///
    /// Let the creator of the model operate it.
    ModelAccessDenied,
    /// `eihealth.01100007` (400): Only finished model can be set up for sharing.
    ///
    /// Share the model after its training has finished.
    ModelNotShareable,
    /// `eihealth.01100008` (403): You are not the member of the project {0} and not allowed to use project
    /// data.
    ///
    /// Use data of a project in which you are a member.
    ProjectMembershipRequired,
    /// `eihealth.01100009` (403): Custom models are only supported in the profession mode.
    ///
    /// Upgrade to the professional edition to use custom models.
    CustomModelsRequireProfessional,
    /// `eihealth.01100010` (400): Please enter a molecular expression or upload a molecule file.
    ///
    /// Give a molecular expression or upload a molecule file.
    MoleculeRequired,
    /// `eihealth.01100011` (400): Only finished model can be used, the status of model {0} created by {1}
    /// is {2}.
    ///
    /// Use a model whose status is finished.
    ModelNotFinished,
    /// `eihealth.01100012` (404): The drug model {0} not exist.
    ///
    /// Pass the ID of an existing drug model.
    DrugModelNotFound,
    /// `eihealth.01100013` (400): Only support molecular optimization, molecular docking, target pocket
    /// molecules, or ADMET prediction tasks
    ///
    /// Choose molecular optimization, docking, target pocket molecules or ADMET prediction.
    DrugTaskTypeUnsupported,
    /// `eihealth.01100014` (400): The drug job not completed.
    ///
    /// Wait until the drug job has completed.
    DrugJobNotFinished,
    /// `eihealth.01100016` (409): This CSS cluster has been bound, the name of bound CSS cluster is {0}.
    ///
    /// Choose another CSS cluster.
    CssClusterAlreadyBound,
    /// `eihealth.01100017` (400): Failed to connect CSS cluster.
    ///
    /// Verify the administrator password and the public address of the CSS cluster.
    CssClusterConnectionFailed,
    /// `eihealth.01100018` (400): CSS cluster named {0} has been deleted, please rebind the CSS cluster.
    ///
    /// Bind a CSS cluster again.
    BoundCssClusterDeleted,
    /// `eihealth.01100019` (403): You do not have permission to operate the database {0}, this database is
    /// created by {1}.
    ///
    /// Let the creator of the database operate it.
    DrugDatabaseAccessDenied,
    /// `eihealth.01100020` (400): Only finished database can be set up for sharing or appending data.
    ///
    /// Share or extend the database once its status is finished.
    DrugDatabaseNotFinished,
    /// `eihealth.01100021` (409): A database with the same name has already been created by {0}.
    ///
    /// Choose another name for the database.
    DrugDatabaseAlreadyExists,
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
    /// `eihealth.01100025` (403): Custom databases are only supported in the profession mode.
    ///
    /// Upgrade to the professional edition to use custom databases.
    CustomDatabasesRequireProfessional,
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
    /// `eihealth.01100037` (403): Feature {0} is not supported on this platform.
    ///
    /// Upgrade the platform to the professional edition to use this feature.
    FeatureUnsupported,
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
    /// `eihealth.03000001` (400): invalid request data
    ///
    /// Correct the request body as the error details describe.
    InvalidRequestData,
    /// `eihealth.03000002` (401): invalid project id
    ///
    /// Put the right project ID into the URL.
    InvalidProjectId,
    /// `eihealth.03000003` (401): invalid token
    ///
    /// Send a valid token in the X-Auth-Token header.
    InvalidToken,
    /// `eihealth.03000004` (403): api call exceeds the limit number
    ///
    /// Contact the operator about the call limit.
    CallLimitExceeded,
    /// `eihealth.03001001` (404): invalid task id
    ///
    /// Pass the ID of an existing task.
    InvalidTaskId,
    /// `eihealth.03001002` (400): invalid task data
    ///
    /// Correct the task data as the error details describe.
    InvalidTaskData,
    /// `eihealth.03001003` (401): unauthorized task
    ///
    /// Pass the ID of a task that belongs to you.
    TaskAccessDenied,
    /// `eihealth.03009999` (500): internal error
    ///
    /// Repeat the request later, and inform the operator if the error stays.
    DrugDesignInternalError,
    /// `eihealth.03010031` (500): Algorithm service error.
    ///
    /// Repeat the request later, and inform the operator if the algorithm keeps failing.
    AlgorithmServiceError,
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
    /// `eihealth.03011004` (401): Authentication error.
    ///
    /// Supply the right token.
    TokenAuthenticationFailed,
    /// `eihealth.03011005` (404): Not found the page.
    ///
    /// Correct the URL.
    PageNotFound,
    /// A code that the reference doesn't list; empty if the answer had none.
    Unknown(String),
}

impl ErrorCode {
    /// Every documented code.
    pub const ALL: &'static [Self] = &[
        Self::UrlNotFound,
        Self::AuthenticationFailed,
        Self::TokenExpired,
        Self::InternalError,
        Self::ServiceStatusUnknown,
        Self::ProjectNotAvailable,
        Self::InvalidParameter,
        Self::ParameterMissing,
        Self::ParameterTypeMismatch,
        Self::ParameterFormatInvalid,
        Self::ObjectNotFound,
        Self::AssetIdVersionNotFound,
        Self::MethodNotSupported,
        Self::InvalidReferer,
        Self::AccessForbidden,
        Self::ProjectUnavailable,
        Self::SystemBusy,
        Self::ResourceConflict,
        Self::VersionUpgradeFailed,
        Self::RequestsTooFrequent,
        Self::ParameterLengthOutOfRange,
        Self::ListSizeOutOfRange,
        Self::ValueOutOfRange,
        Self::ValueRequired,
        Self::ParameterRuleViolated,
        Self::QuotaReached,
        Self::InternalQuotaExhausted,
        Self::NotebookFlavorSoldOut,
        Self::TooManyRequests,
        Self::InternalSystemBusy,
        Self::ServiceUnavailable,
        Self::InvalidPath,
        Self::ParameterValueUnsupported,
        Self::AcceptTypeMismatch,
        Self::UploadFileMissing,
        Self::ContentTypeUnsupported,
        Self::AlreadyExists,
        Self::TimeRangeInvalid,
        Self::StateConflict,
        Self::SpecSoldOut,
        Self::ServiceResourceNotReady,
        Self::PrepaidResourceNotDeletable,
        Self::PathTooLong,
        Self::InvalidLabel,
        Self::DeletionProtectionLimitExceeded,
        Self::DirectoryTooDeep,
        Self::MalformedPath,
        Self::ProjectStorageFull,
        Self::ParentDirectoryProtected,
        Self::PlatformVendorNotSet,
        Self::AssetVersionNotPublished,
        Self::AssetAlreadyExists,
        Self::VerificationCodeMismatch,
        Self::ResourcesBeingProcessed,
        Self::ResourceCreationTimedOut,
        Self::NewVerificationCodeRequired,
        Self::AutoscalerUnavailable,
        Self::AutoscalerUpgrading,
        Self::IamUserGroupLimitReached,
        Self::RequestsThrottled,
        Self::ApiUnsupported,
        Self::ObsPathAccessDenied,
        Self::AccountInArrears,
        Self::PasswordRequired,
        Self::PhoneNumberIncomplete,
        Self::PasswordTooWeak,
        Self::PasswordContainsContact,
        Self::PasswordMatchesUsername,
        Self::UserNotFound,
        Self::UserDisabled,
        Self::UsernameInUse,
        Self::IamUsernameInUse,
        Self::IamUserNotFound,
        Self::UserOwnsProjects,
        Self::UserDeletionByIdRequired,
        Self::UserDetailAccessDenied,
        Self::IamUserQuotaReached,
        Self::EmailConfigurationInvalid,
        Self::PasswordRecentlyUsed,
        Self::ContactInUse,
        Self::VerificationCodeIncorrect,
        Self::ResourceQuotaReached,
        Self::InvalidUsername,
        Self::InvalidEmailAddress,
        Self::EmailAddressInUse,
        Self::InvalidPhoneNumber,
        Self::PhoneNumberInUse,
        Self::PasswordPolicyViolated,
        Self::PasswordInHistory,
        Self::OriginalPasswordIncorrect,
        Self::MobileNumberIncomplete,
        Self::TagAlreadyExists,
        Self::LabelManagementDenied,
        Self::PrivacyStatementNotAccepted,
        Self::VerificationCodeThrottled,
        Self::BoundDeviceNotFound,
        Self::PerformanceResourceNotUpdatable,
        Self::ArchiveRegionUnsupported,
        Self::UserAlreadyImported,
        Self::PerformanceResourceInUse,
        Self::NodeCountLimitExceeded,
        Self::ComputeSpecSoldOut,
        Self::AvailabilityZoneUnavailable,
        Self::NodeSpecUnavailable,
        Self::InternalUserConflict,
        Self::ProjectAlreadyExists,
        Self::ProjectNotFound,
        Self::ProjectNotInitialized,
        Self::ImageNotFound,
        Self::ImageTagNotFound,
        Self::ProjectNotDeletable,
        Self::ProjectTagLimitReached,
        Self::UserNotAvailable,
        Self::ProjectDeletionDenied,
        Self::ProjectTransferFailed,
        Self::ProjectTransferDenied,
        Self::TransferTargetNotAdministrator,
        Self::ProjectOwnerNotModifiable,
        Self::ProjectMemberNotFound,
        Self::ProjectNotInactive,
        Self::ProjectOwnerRequired,
        Self::ImageInUse,
        Self::ImageAlreadySubscribed,
        Self::ImageVersionNotFound,
        Self::SubscribedImageReadOnly,
        Self::ImageRepositoryNotFound,
        Self::RemoteImageTagNotFound,
        Self::VirtualScreeningNotAllowed,
        Self::ReceptorFileLimitExceeded,
        Self::StudyJobTemplateRequired,
        Self::StudyJobTemplateNotAllowed,
        Self::UserIdsDuplicated,
        Self::InvalidUserId,
        Self::ReceptorFileNameInvalid,
        Self::ImageTagsDuplicated,
        Self::LabelPageAlreadyExists,
        Self::LabelPageLimitReached,
        Self::ListParameterValuesUnsupported,
        Self::ProjectServiceBusy,
        Self::TrackerWriteEventRequired,
        Self::ProjectPathInvalid,
        Self::ProjectDataObjectNotFound,
        Self::ProjectCreationFailed,
        Self::CoreProjectNotDowngradable,
        Self::StorageLimitBelowUsage,
        Self::StorageQuotaOutOfRange,
        Self::ImageAssetRepublished,
        Self::ForeignImageNotPublishable,
        Self::RoleUnsupported,
        Self::ListParameterTooShort,
        Self::BucketAlreadyExists,
        Self::BucketNotFound,
        Self::BucketNotParallelFileSystem,
        Self::BucketInUse,
        Self::QueryPeriodTooOld,
        Self::DataObjectNotFound,
        Self::FolderAlreadyExists,
        Self::OperationPermissionDenied,
        Self::UploadFileTooLarge,
        Self::DataPathTooLong,
        Self::DataDirectoryTooDeep,
        Self::QuotedDataLimitExceeded,
        Self::PathListInvalid,
        Self::FolderNotFound,
        Self::DataSelectionLimitExceeded,
        Self::InvalidFolderPath,
        Self::DataPathInvalid,
        Self::DataJobNotDeletable,
        Self::DataJobNotRetryable,
        Self::DataJobNotCancelable,
        Self::DataJobNotFound,
        Self::DataVersionNotFound,
        Self::ArchiveBucketNotQuotable,
        Self::ArchivedDataUnsupported,
        Self::DataServiceBusy,
        Self::ComputeResourcesMissing,
        Self::CrossProjectArchiveNotAllowed,
        Self::QuotedFolderNotArchivable,
        Self::BucketRegionUnsupported,
        Self::QuotedBucketNotFound,
        Self::BucketEncryptionUnsupported,
        Self::FileTooLargeToPreview,
        Self::StorageTypeUnsupported,
        Self::DataJobTypeNotRetryable,
        Self::ObsDataDeleted,
        Self::UrlDownloadFailed,
        Self::RetryUnsupportedAfterUpgrade,
        Self::DownloadRangeInvalid,
        Self::InvalidTemplateContent,
        Self::TemplateColumnsDuplicated,
        Self::PrimaryKeyColumnNullable,
        Self::TemplateFileEmpty,
        Self::TemplateFileExtensionInvalid,
        Self::TemplateNotFound,
        Self::ImportFromOwnProject,
        Self::TemplatesToImportDuplicated,
        Self::TemplateAlreadyImported,
        Self::TemplateFileNameInvalid,
        Self::BuiltInTemplateNotDeletable,
        Self::SourceTemplateNotFound,
        Self::BuiltInTemplateNotImportable,
        Self::PrimaryKeyColumnLimitExceeded,
        Self::BuiltInDatabaseReadOnly,
        Self::SearchableColumnLimitExceeded,
        Self::BuiltInDatabaseNotReferenceable,
        Self::SourceDatabaseNotFound,
        Self::DatabasesToReferenceDuplicated,
        Self::DatabaseAlreadyReferenced,
        Self::ReferencedDatabaseNotImportable,
        Self::FileAccessDenied,
        Self::FilePathIsDirectory,
        Self::InvalidQueryCriteria,
        Self::ColumnNotSearchable,
        Self::ColumnOperatorUnsupported,
        Self::ColumnQueryValueUnsupported,
        Self::DataFileTypeUnsupported,
        Self::SortingFieldNotFound,
        Self::FilePathsDuplicated,
        Self::TemplateInUse,
        Self::ColumnNameIsSqlKeyword,
        Self::TemplateFileMissing,
        Self::DataRowTooLong,
        Self::TemplateFileTooLarge,
        Self::DatabaseServiceUnavailable,
        Self::UniqueKeyColumnLimitExceeded,
        Self::ReferencedDatabaseReadOnly,
        Self::ColumnNotModifiable,
        Self::InvalidInputData,
        Self::ColumnValueMissing,
        Self::ColumnValueTypeMismatch,
        Self::KeyAlreadyExists,
        Self::AutoJobStatusColumnInvalid,
        Self::ColumnNotFound,
        Self::AutoJobColumnLimitReached,
        Self::AppImageNotFound,
        Self::SubscribedAssetNotFound,
        Self::AppNotFound,
        Self::AppAlreadyExists,
        Self::AppNameOrVersionImmutable,
        Self::SubscribedAppReadOnly,
        Self::AssetNotApp,
        Self::AppAlreadySubscribed,
        Self::EnumValueNotFound,
        Self::AppParameterSingleValued,
        Self::AppInUse,
        Self::AppInUseByWorkflow,
        Self::ImageCpuTypeMismatch,
        Self::AppCommandForbidden,
        Self::AssetStatusUnavailable,
        Self::AssetUsesForeignImage,
        Self::AppCommandParametersUndefined,
        Self::WorkflowLoop,
        Self::VariableNestingTooDeep,
        Self::WorkflowNotFound,
        Self::WorkflowAlreadyExists,
        Self::WorkflowNameOrVersionImmutable,
        Self::SubscribedWorkflowReadOnly,
        Self::AssetNotWorkflow,
        Self::WorkflowAlreadySubscribed,
        Self::SubscribedWorkflowNotImportable,
        Self::ImportedWorkflowNotImportable,
        Self::TaskInputParameterNotFound,
        Self::WorkflowAlreadyImported,
        Self::WorkflowParameterReferenceInvalid,
        Self::ConcurrentParameterSizeMismatch,
        Self::ReferenceParameterSingleValued,
        Self::EmptyWorkflowNotPublishable,
        Self::ForeignAssetNotPublishable,
        Self::WorkflowHasNoTasks,
        Self::JobInputRequired,
        Self::JobNotFound,
        Self::JobTaskNameNotFound,
        Self::TaskNotFound,
        Self::TaskResourceUnavailable,
        Self::TaskFlavorTooLarge,
        Self::JobNotRetryable,
        Self::JobNotCancelable,
        Self::JobGarbageCollected,
        Self::JobCancellationFailed,
        Self::IoInstanceUnavailable,
        Self::IoInstanceNotFound,
        Self::JobRunning,
        Self::JobQuotaReached,
        Self::JobResourceQuotaExceeded,
        Self::CopyInNodeMissing,
        Self::IoInstanceSpaceLow,
        Self::JobRetryUnsupported,
        Self::IoInstanceQueueFull,
        Self::NoIoInstanceAvailable,
        Self::TaskInputTooLong,
        Self::TaskInstanceNotFound,
        Self::JobNotUpdatable,
        Self::SfsTurboUnavailable,
        Self::AcceleratedTaskPathImmutable,
        Self::ReferenceParameterImmutable,
        Self::JobTasksStillRunning,
        Self::RunningJobLimitReached,
        Self::ObsPathInvalid,
        Self::DatabaseUsedByAutoJob,
        Self::AutoJobColumnNotString,
        Self::AutoJobColumnNotFound,
        Self::AutoJobStatusColumnMisused,
        Self::AutoJobTriggerModeMismatch,
        Self::AutoJobNotFound,
        Self::AutoJobFieldImmutable,
        Self::AutoJobRunning,
        Self::AutoJobNotStartable,
        Self::AutoJobNotStoppable,
        Self::AutoJobTriggerValueMismatch,
        Self::DatabaseColumnNotFound,
        Self::AutoJobColumnNotSearchable,
        Self::AutoJobColumnIsPrimaryKey,
        Self::AutoJobNewColumnLimitReached,
        Self::AutoJobColumnAlreadyExists,
        Self::ReferencedDatabaseNotUsable,
        Self::ListParameterEmpty,
        Self::ListParameterDuplicated,
        Self::ListParameterSizeOutOfRange,
        Self::ListParameterValueTooLong,
        Self::ListParameterInvalid,
        Self::SourceProjectEqualsTarget,
        Self::SharePermissionDenied,
        Self::AppImageNameTooLong,
        Self::NotebookNotFound,
        Self::NotebookNotStartable,
        Self::NotebookNotStoppable,
        Self::NotebookNotDeletable,
        Self::NotebookNotRunning,
        Self::NotebookImageNotFound,
        Self::NotebookObsPathDenied,
        Self::NotebookImageNameTooLong,
        Self::NotebookAssetUnavailable,
        Self::LoginFailed,
        Self::AccountLocked,
        Self::IamServiceError,
        Self::AssetNotFound,
        Self::AssetVersionNotFound,
        Self::FavoriteAssetLimitReached,
        Self::AssetVendorNotSet,
        Self::InternalAssetAlreadyExists,
        Self::AssetVersionAccessDenied,
        Self::AssetStatusConflict,
        Self::AssetNotPublished,
        Self::NextflowFileMissing,
        Self::NextflowFileEmpty,
        Self::NextflowFileTooLarge,
        Self::NextflowFileNameInvalid,
        Self::NextflowParameterFileTooLarge,
        Self::NextflowParameterRequired,
        Self::NextflowParameterLimitExceeded,
        Self::NextflowArchiveInvalid,
        Self::NextflowArchiveEntryTooLarge,
        Self::NextflowParameterFileInvalid,
        Self::NextflowVersionUnavailable,
        Self::NextflowJobNotStoppable,
        Self::NextflowJobNotDeletable,
        Self::NextflowObsPathInvalid,
        Self::NextflowJobNotRetryable,
        Self::NextflowAlreadyInstalled,
        Self::FileParametersMissing,
        Self::NextflowInstallSourceMissing,
        Self::FileNameTooLong,
        Self::NextflowNotInstalled,
        Self::NextflowParameterFileNameInvalid,
        Self::NextflowExternalBucketUnsupported,
        Self::DrugJobNotDeletable,
        Self::DrugJobNotCancelable,
        Self::ConstraintRequired,
        Self::DrugFilePathInvalid,
        Self::DrugModelAlreadyExists,
        Self::ModelAccessDenied,
        Self::ModelNotShareable,
        Self::ProjectMembershipRequired,
        Self::CustomModelsRequireProfessional,
        Self::MoleculeRequired,
        Self::ModelNotFinished,
        Self::DrugModelNotFound,
        Self::DrugTaskTypeUnsupported,
        Self::DrugJobNotFinished,
        Self::CssClusterAlreadyBound,
        Self::CssClusterConnectionFailed,
        Self::BoundCssClusterDeleted,
        Self::DrugDatabaseAccessDenied,
        Self::DrugDatabaseNotFinished,
        Self::DrugDatabaseAlreadyExists,
        Self::OfficialDatabaseReadOnly,
        Self::MoleculeColumnsMissing,
        Self::CsvColumnNotFound,
        Self::CustomDatabasesRequireProfessional,
        Self::DrugJobTypeUnsupported,
        Self::JobResultUrlMismatch,
        Self::ColumnNameContainsChinese,
        Self::FileColumnsDuplicated,
        Self::CustomDatabaseCreationFailed,
        Self::CustomDatabaseDeletionFailed,
        Self::DrugResultDownloadFailed,
        Self::MoleculeDatabaseUnsupported,
        Self::GenerationDatabaseUnsupported,
        Self::IonTypeRequired,
        Self::BaseModelMismatch,
        Self::FeatureUnsupported,
        Self::BaseModelIdRequired,
        Self::InteractionWithoutBindingSite,
        Self::InteractionsDuplicated,
        Self::ReceptorsDuplicated,
        Self::InvalidRequestData,
        Self::InvalidProjectId,
        Self::InvalidToken,
        Self::CallLimitExceeded,
        Self::InvalidTaskId,
        Self::InvalidTaskData,
        Self::TaskAccessDenied,
        Self::DrugDesignInternalError,
        Self::AlgorithmServiceError,
        Self::TextTypeInvalid,
        Self::TextKeyInvalid,
        Self::TextLengthOutOfRange,
        Self::TokenAuthenticationFailed,
        Self::PageNotFound,
    ];
    /// The code as the service sends it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::UrlNotFound => "eihealth.01000001",
            Self::AuthenticationFailed => "eihealth.01000002",
            Self::TokenExpired => "eihealth.01000003",
            Self::InternalError => "eihealth.01000004",
            Self::ServiceStatusUnknown => "eihealth.01000005",
            Self::ProjectNotAvailable => "eihealth.01000006",
            Self::InvalidParameter => "eihealth.01000007",
            Self::ParameterMissing => "eihealth.01000008",
            Self::ParameterTypeMismatch => "eihealth.01000009",
            Self::ParameterFormatInvalid => "eihealth.01000010",
            Self::ObjectNotFound => "eihealth.01000011",
            Self::AssetIdVersionNotFound => "eihealth.01000012",
            Self::MethodNotSupported => "eihealth.01000014",
            Self::InvalidReferer => "eihealth.01000017",
            Self::AccessForbidden => "eihealth.01000019",
            Self::ProjectUnavailable => "eihealth.01000020",
            Self::SystemBusy => "eihealth.01000021",
            Self::ResourceConflict => "eihealth.01000022",
            Self::VersionUpgradeFailed => "eihealth.01000023",
            Self::RequestsTooFrequent => "eihealth.01000024",
            Self::ParameterLengthOutOfRange => "eihealth.01000026",
            Self::ListSizeOutOfRange => "eihealth.01000028",
            Self::ValueOutOfRange => "eihealth.01000030",
            Self::ValueRequired => "eihealth.01000031",
            Self::ParameterRuleViolated => "eihealth.01000032",
            Self::QuotaReached => "eihealth.01000033",
            Self::InternalQuotaExhausted => "eihealth.01000034",
            Self::NotebookFlavorSoldOut => "eihealth.01000035",
            Self::TooManyRequests => "eihealth.01000036",
            Self::InternalSystemBusy => "eihealth.01000037",
            Self::ServiceUnavailable => "eihealth.01000038",
            Self::InvalidPath => "eihealth.01000039",
            Self::ParameterValueUnsupported => "eihealth.01000040",
            Self::AcceptTypeMismatch => "eihealth.01000041",
            Self::UploadFileMissing => "eihealth.01000042",
            Self::ContentTypeUnsupported => "eihealth.01000043",
            Self::AlreadyExists => "eihealth.01000044",
            Self::TimeRangeInvalid => "eihealth.01000045",
            Self::StateConflict => "eihealth.01000046",
            Self::SpecSoldOut => "eihealth.01000047",
            Self::ServiceResourceNotReady => "eihealth.01000048",
            Self::PrepaidResourceNotDeletable => "eihealth.01000049",
            Self::PathTooLong => "eihealth.01000050",
            Self::InvalidLabel => "eihealth.01000051",
            Self::DeletionProtectionLimitExceeded => "eihealth.01000052",
            Self::DirectoryTooDeep => "eihealth.01000053",
            Self::MalformedPath => "eihealth.01000054",
            Self::ProjectStorageFull => "eihealth.01000055",
            Self::ParentDirectoryProtected => "eihealth.01000056",
            Self::PlatformVendorNotSet => "eihealth.01000057",
            Self::AssetVersionNotPublished => "eihealth.01000058",
            Self::AssetAlreadyExists => "eihealth.01000059",
            Self::VerificationCodeMismatch => "eihealth.01000060",
            Self::ResourcesBeingProcessed => "eihealth.01000061",
            Self::ResourceCreationTimedOut => "eihealth.01000062",
            Self::NewVerificationCodeRequired => "eihealth.01000063",
            Self::AutoscalerUnavailable => "eihealth.01000064",
            Self::AutoscalerUpgrading => "eihealth.01000065",
            Self::IamUserGroupLimitReached => "eihealth.01000066",
            Self::RequestsThrottled => "eihealth.01000067",
            Self::ApiUnsupported => "eihealth.01000068",
            Self::ObsPathAccessDenied => "eihealth.01000069",
            Self::AccountInArrears => "eihealth.01000099",
            Self::PasswordRequired => "eihealth.01010022",
            Self::PhoneNumberIncomplete => "eihealth.01010027",
            Self::PasswordTooWeak => "eihealth.01010028",
            Self::PasswordContainsContact => "eihealth.01010029",
            Self::PasswordMatchesUsername => "eihealth.01010030",
            Self::UserNotFound => "eihealth.01010032",
            Self::UserDisabled => "eihealth.01010033",
            Self::UsernameInUse => "eihealth.01010034",
            Self::IamUsernameInUse => "eihealth.01010035",
            Self::IamUserNotFound => "eihealth.01010036",
            Self::UserOwnsProjects => "eihealth.01010037",
            Self::UserDeletionByIdRequired => "eihealth.01010041",
            Self::UserDetailAccessDenied => "eihealth.01010042",
            Self::IamUserQuotaReached => "eihealth.01010044",
            Self::EmailConfigurationInvalid => "eihealth.01010045",
            Self::PasswordRecentlyUsed => "eihealth.01010046",
            Self::ContactInUse => "eihealth.01010047",
            Self::VerificationCodeIncorrect => "eihealth.01010048",
            Self::ResourceQuotaReached => "eihealth.01010049",
            Self::InvalidUsername => "eihealth.01010050",
            Self::InvalidEmailAddress => "eihealth.01010051",
            Self::EmailAddressInUse => "eihealth.01010052",
            Self::InvalidPhoneNumber => "eihealth.01010053",
            Self::PhoneNumberInUse => "eihealth.01010054",
            Self::PasswordPolicyViolated => "eihealth.01010055",
            Self::PasswordInHistory => "eihealth.01010056",
            Self::OriginalPasswordIncorrect => "eihealth.01010057",
            Self::MobileNumberIncomplete => "eihealth.01010058",
            Self::TagAlreadyExists => "eihealth.01010059",
            Self::LabelManagementDenied => "eihealth.01010060",
            Self::PrivacyStatementNotAccepted => "eihealth.01010061",
            Self::VerificationCodeThrottled => "eihealth.01010062",
            Self::BoundDeviceNotFound => "eihealth.01010063",
            Self::PerformanceResourceNotUpdatable => "eihealth.01010064",
            Self::ArchiveRegionUnsupported => "eihealth.01010065",
            Self::UserAlreadyImported => "eihealth.01010066",
            Self::PerformanceResourceInUse => "eihealth.01010067",
            Self::NodeCountLimitExceeded => "eihealth.01010068",
            Self::ComputeSpecSoldOut => "eihealth.01010069",
            Self::AvailabilityZoneUnavailable => "eihealth.01010070",
            Self::NodeSpecUnavailable => "eihealth.01010071",
            Self::InternalUserConflict => "eihealth.01010072",
            Self::ProjectAlreadyExists => "eihealth.01020001",
            Self::ProjectNotFound => "eihealth.01020002",
            Self::ProjectNotInitialized => "eihealth.01020003",
            Self::ImageNotFound => "eihealth.01020004",
            Self::ImageTagNotFound => "eihealth.01020005",
            Self::ProjectNotDeletable => "eihealth.01020006",
            Self::ProjectTagLimitReached => "eihealth.01020007",
            Self::UserNotAvailable => "eihealth.01020008",
            Self::ProjectDeletionDenied => "eihealth.01020009",
            Self::ProjectTransferFailed => "eihealth.01020010",
            Self::ProjectTransferDenied => "eihealth.01020011",
            Self::TransferTargetNotAdministrator => "eihealth.01020012",
            Self::ProjectOwnerNotModifiable => "eihealth.01020013",
            Self::ProjectMemberNotFound => "eihealth.01020014",
            Self::ProjectNotInactive => "eihealth.01020015",
            Self::ProjectOwnerRequired => "eihealth.01020016",
            Self::ImageInUse => "eihealth.01020017",
            Self::ImageAlreadySubscribed => "eihealth.01020019",
            Self::ImageVersionNotFound => "eihealth.01020020",
            Self::SubscribedImageReadOnly => "eihealth.01020021",
            Self::ImageRepositoryNotFound => "eihealth.01020022",
            Self::RemoteImageTagNotFound => "eihealth.01020023",
            Self::VirtualScreeningNotAllowed => "eihealth.01020024",
            Self::ReceptorFileLimitExceeded => "eihealth.01020025",
            Self::StudyJobTemplateRequired => "eihealth.01020026",
            Self::StudyJobTemplateNotAllowed => "eihealth.01020027",
            Self::UserIdsDuplicated => "eihealth.01020028",
            Self::InvalidUserId => "eihealth.01020029",
            Self::ReceptorFileNameInvalid => "eihealth.01020030",
            Self::ImageTagsDuplicated => "eihealth.01020031",
            Self::LabelPageAlreadyExists => "eihealth.01020032",
            Self::LabelPageLimitReached => "eihealth.01020033",
            Self::ListParameterValuesUnsupported => "eihealth.01020034",
            Self::ProjectServiceBusy => "eihealth.01020035",
            Self::TrackerWriteEventRequired => "eihealth.01020036",
            Self::ProjectPathInvalid => "eihealth.01020037",
            Self::ProjectDataObjectNotFound => "eihealth.01020038",
            Self::ProjectCreationFailed => "eihealth.01020039",
            Self::CoreProjectNotDowngradable => "eihealth.01020040",
            Self::StorageLimitBelowUsage => "eihealth.01020042",
            Self::StorageQuotaOutOfRange => "eihealth.01020044",
            Self::ImageAssetRepublished => "eihealth.01020045",
            Self::ForeignImageNotPublishable => "eihealth.01020046",
            Self::RoleUnsupported => "eihealth.01020047",
            Self::ListParameterTooShort => "eihealth.01020048",
            Self::BucketAlreadyExists => "eihealth.01020049",
            Self::BucketNotFound => "eihealth.01020050",
            Self::BucketNotParallelFileSystem => "eihealth.01020051",
            Self::BucketInUse => "eihealth.01020052",
            Self::QueryPeriodTooOld => "eihealth.01020059",
            Self::DataObjectNotFound => "eihealth.01030001",
            Self::FolderAlreadyExists => "eihealth.01030002",
            Self::OperationPermissionDenied => "eihealth.01030003",
            Self::UploadFileTooLarge => "eihealth.01030013",
            Self::DataPathTooLong => "eihealth.01030014",
            Self::DataDirectoryTooDeep => "eihealth.01030017",
            Self::QuotedDataLimitExceeded => "eihealth.01030018",
            Self::PathListInvalid => "eihealth.01030019",
            Self::FolderNotFound => "eihealth.01030020",
            Self::DataSelectionLimitExceeded => "eihealth.01030021",
            Self::InvalidFolderPath => "eihealth.01030022",
            Self::DataPathInvalid => "eihealth.01030023",
            Self::DataJobNotDeletable => "eihealth.01030024",
            Self::DataJobNotRetryable => "eihealth.01030025",
            Self::DataJobNotCancelable => "eihealth.01030026",
            Self::DataJobNotFound => "eihealth.01030027",
            Self::DataVersionNotFound => "eihealth.01030028",
            Self::ArchiveBucketNotQuotable => "eihealth.01030029",
            Self::ArchivedDataUnsupported => "eihealth.01030030",
            Self::DataServiceBusy => "eihealth.01030031",
            Self::ComputeResourcesMissing => "eihealth.01030032",
            Self::CrossProjectArchiveNotAllowed => "eihealth.01030033",
            Self::QuotedFolderNotArchivable => "eihealth.01030034",
            Self::BucketRegionUnsupported => "eihealth.01030035",
            Self::QuotedBucketNotFound => "eihealth.01030036",
            Self::BucketEncryptionUnsupported => "eihealth.01030037",
            Self::FileTooLargeToPreview => "eihealth.01030038",
            Self::StorageTypeUnsupported => "eihealth.01030039",
            Self::DataJobTypeNotRetryable => "eihealth.01030040",
            Self::ObsDataDeleted => "eihealth.01030041",
            Self::UrlDownloadFailed => "eihealth.01030042",
            Self::RetryUnsupportedAfterUpgrade => "eihealth.01030043",
            Self::DownloadRangeInvalid => "eihealth.01030044",
            Self::InvalidTemplateContent => "eihealth.01040001",
            Self::TemplateColumnsDuplicated => "eihealth.01040002",
            Self::PrimaryKeyColumnNullable => "eihealth.01040003",
            Self::TemplateFileEmpty => "eihealth.01040004",
            Self::TemplateFileExtensionInvalid => "eihealth.01040005",
            Self::TemplateNotFound => "eihealth.01040006",
            Self::ImportFromOwnProject => "eihealth.01040007",
            Self::TemplatesToImportDuplicated => "eihealth.01040008",
            Self::TemplateAlreadyImported => "eihealth.01040010",
            Self::TemplateFileNameInvalid => "eihealth.01040011",
            Self::BuiltInTemplateNotDeletable => "eihealth.01040012",
            Self::SourceTemplateNotFound => "eihealth.01040013",
            Self::BuiltInTemplateNotImportable => "eihealth.01040014",
            Self::PrimaryKeyColumnLimitExceeded => "eihealth.01040015",
            Self::BuiltInDatabaseReadOnly => "eihealth.01040016",
            Self::SearchableColumnLimitExceeded => "eihealth.01040017",
            Self::BuiltInDatabaseNotReferenceable => "eihealth.01040018",
            Self::SourceDatabaseNotFound => "eihealth.01040019",
            Self::DatabasesToReferenceDuplicated => "eihealth.01040020",
            Self::DatabaseAlreadyReferenced => "eihealth.01040021",
            Self::ReferencedDatabaseNotImportable => "eihealth.01040022",
            Self::FileAccessDenied => "eihealth.01040023",
            Self::FilePathIsDirectory => "eihealth.01040024",
            Self::InvalidQueryCriteria => "eihealth.01040025",
            Self::ColumnNotSearchable => "eihealth.01040026",
            Self::ColumnOperatorUnsupported => "eihealth.01040027",
            Self::ColumnQueryValueUnsupported => "eihealth.01040028",
            Self::DataFileTypeUnsupported => "eihealth.01040029",
            Self::SortingFieldNotFound => "eihealth.01040030",
            Self::FilePathsDuplicated => "eihealth.01040031",
            Self::TemplateInUse => "eihealth.01040032",
            Self::ColumnNameIsSqlKeyword => "eihealth.01040033",
            Self::TemplateFileMissing => "eihealth.01040034",
            Self::DataRowTooLong => "eihealth.01040035",
            Self::TemplateFileTooLarge => "eihealth.01040036",
            Self::DatabaseServiceUnavailable => "eihealth.01040037",
            Self::UniqueKeyColumnLimitExceeded => "eihealth.01040038",
            Self::ReferencedDatabaseReadOnly => "eihealth.01040039",
            Self::ColumnNotModifiable => "eihealth.01040040",
            Self::InvalidInputData => "eihealth.01040041",
            Self::ColumnValueMissing => "eihealth.01040042",
            Self::ColumnValueTypeMismatch => "eihealth.01040043",
            Self::KeyAlreadyExists => "eihealth.01040044",
            Self::AutoJobStatusColumnInvalid => "eihealth.01040045",
            Self::ColumnNotFound => "eihealth.01040046",
            Self::AutoJobColumnLimitReached => "eihealth.01040047",
            Self::AppImageNotFound => "eihealth.01050001",
            Self::SubscribedAssetNotFound => "eihealth.01050002",
            Self::AppNotFound => "eihealth.01050003",
            Self::AppAlreadyExists => "eihealth.01050004",
            Self::AppNameOrVersionImmutable => "eihealth.01050005",
            Self::SubscribedAppReadOnly => "eihealth.01050006",
            Self::AssetNotApp => "eihealth.01050007",
            Self::AppAlreadySubscribed => "eihealth.01050008",
            Self::EnumValueNotFound => "eihealth.01050009",
            Self::AppParameterSingleValued => "eihealth.01050010",
            Self::AppInUse => "eihealth.01050011",
            Self::AppInUseByWorkflow => "eihealth.01050013",
            Self::ImageCpuTypeMismatch => "eihealth.01050014",
            Self::AppCommandForbidden => "eihealth.01050015",
            Self::AssetStatusUnavailable => "eihealth.01050016",
            Self::AssetUsesForeignImage => "eihealth.01050017",
            Self::AppCommandParametersUndefined => "eihealth.01050018",
            Self::WorkflowLoop => "eihealth.01050100",
            Self::VariableNestingTooDeep => "eihealth.01050101",
            Self::WorkflowNotFound => "eihealth.01050102",
            Self::WorkflowAlreadyExists => "eihealth.01050103",
            Self::WorkflowNameOrVersionImmutable => "eihealth.01050104",
            Self::SubscribedWorkflowReadOnly => "eihealth.01050105",
            Self::AssetNotWorkflow => "eihealth.01050106",
            Self::WorkflowAlreadySubscribed => "eihealth.01050107",
            Self::SubscribedWorkflowNotImportable => "eihealth.01050108",
            Self::ImportedWorkflowNotImportable => "eihealth.01050109",
            Self::TaskInputParameterNotFound => "eihealth.01050112",
            Self::WorkflowAlreadyImported => "eihealth.01050113",
            Self::WorkflowParameterReferenceInvalid => "eihealth.01050114",
            Self::ConcurrentParameterSizeMismatch => "eihealth.01050115",
            Self::ReferenceParameterSingleValued => "eihealth.01050116",
            Self::EmptyWorkflowNotPublishable => "eihealth.01050117",
            Self::ForeignAssetNotPublishable => "eihealth.01050118",
            Self::WorkflowHasNoTasks => "eihealth.01050200",
            Self::JobInputRequired => "eihealth.01050201",
            Self::JobNotFound => "eihealth.01050202",
            Self::JobTaskNameNotFound => "eihealth.01050203",
            Self::TaskNotFound => "eihealth.01050204",
            Self::TaskResourceUnavailable => "eihealth.01050205",
            Self::TaskFlavorTooLarge => "eihealth.01050206",
            Self::JobNotRetryable => "eihealth.01050207",
            Self::JobNotCancelable => "eihealth.01050208",
            Self::JobGarbageCollected => "eihealth.01050209",
            Self::JobCancellationFailed => "eihealth.01050210",
            Self::IoInstanceUnavailable => "eihealth.01050211",
            Self::IoInstanceNotFound => "eihealth.01050212",
            Self::JobRunning => "eihealth.01050213",
            Self::JobQuotaReached => "eihealth.01050214",
            Self::JobResourceQuotaExceeded => "eihealth.01050215",
            Self::CopyInNodeMissing => "eihealth.01050216",
            Self::IoInstanceSpaceLow => "eihealth.01050217",
            Self::JobRetryUnsupported => "eihealth.01050218",
            Self::IoInstanceQueueFull => "eihealth.01050219",
            Self::NoIoInstanceAvailable => "eihealth.01050220",
            Self::TaskInputTooLong => "eihealth.01050221",
            Self::TaskInstanceNotFound => "eihealth.01050222",
            Self::JobNotUpdatable => "eihealth.01050223",
            Self::SfsTurboUnavailable => "eihealth.01050224",
            Self::AcceleratedTaskPathImmutable => "eihealth.01050225",
            Self::ReferenceParameterImmutable => "eihealth.01050226",
            Self::JobTasksStillRunning => "eihealth.01050227",
            Self::RunningJobLimitReached => "eihealth.01050228",
            Self::ObsPathInvalid => "eihealth.01050301",
            Self::DatabaseUsedByAutoJob => "eihealth.01050302",
            Self::AutoJobColumnNotString => "eihealth.01050303",
            Self::AutoJobColumnNotFound => "eihealth.01050304",
            Self::AutoJobStatusColumnMisused => "eihealth.01050305",
            Self::AutoJobTriggerModeMismatch => "eihealth.01050306",
            Self::AutoJobNotFound => "eihealth.01050307",
            Self::AutoJobFieldImmutable => "eihealth.01050308",
            Self::AutoJobRunning => "eihealth.01050309",
            Self::AutoJobNotStartable => "eihealth.01050310",
            Self::AutoJobNotStoppable => "eihealth.01050311",
            Self::AutoJobTriggerValueMismatch => "eihealth.01050312",
            Self::DatabaseColumnNotFound => "eihealth.01050313",
            Self::AutoJobColumnNotSearchable => "eihealth.01050314",
            Self::AutoJobColumnIsPrimaryKey => "eihealth.01050315",
            Self::AutoJobNewColumnLimitReached => "eihealth.01050316",
            Self::AutoJobColumnAlreadyExists => "eihealth.01050317",
            Self::ReferencedDatabaseNotUsable => "eihealth.01050318",
            Self::ListParameterEmpty => "eihealth.01050501",
            Self::ListParameterDuplicated => "eihealth.01050502",
            Self::ListParameterSizeOutOfRange => "eihealth.01050503",
            Self::ListParameterValueTooLong => "eihealth.01050504",
            Self::ListParameterInvalid => "eihealth.01050505",
            Self::SourceProjectEqualsTarget => "eihealth.01050506",
            Self::SharePermissionDenied => "eihealth.01050507",
            Self::AppImageNameTooLong => "eihealth.01050508",
            Self::NotebookNotFound => "eihealth.01060003",
            Self::NotebookNotStartable => "eihealth.01060004",
            Self::NotebookNotStoppable => "eihealth.01060005",
            Self::NotebookNotDeletable => "eihealth.01060006",
            Self::NotebookNotRunning => "eihealth.01060007",
            Self::NotebookImageNotFound => "eihealth.01060010",
            Self::NotebookObsPathDenied => "eihealth.01060013",
            Self::NotebookImageNameTooLong => "eihealth.01060014",
            Self::NotebookAssetUnavailable => "eihealth.01060015",
            Self::LoginFailed => "eihealth.01070004",
            Self::AccountLocked => "eihealth.01070005",
            Self::IamServiceError => "eihealth.01070006",
            Self::AssetNotFound => "eihealth.01080002",
            Self::AssetVersionNotFound => "eihealth.01080003",
            Self::FavoriteAssetLimitReached => "eihealth.01080004",
            Self::AssetVendorNotSet => "eihealth.01080005",
            Self::InternalAssetAlreadyExists => "eihealth.01080006",
            Self::AssetVersionAccessDenied => "eihealth.01080007",
            Self::AssetStatusConflict => "eihealth.01080008",
            Self::AssetNotPublished => "eihealth.01080009",
            Self::NextflowFileMissing => "eihealth.01090001",
            Self::NextflowFileEmpty => "eihealth.01090002",
            Self::NextflowFileTooLarge => "eihealth.01090003",
            Self::NextflowFileNameInvalid => "eihealth.01090004",
            Self::NextflowParameterFileTooLarge => "eihealth.01090005",
            Self::NextflowParameterRequired => "eihealth.01090006",
            Self::NextflowParameterLimitExceeded => "eihealth.01090007",
            Self::NextflowArchiveInvalid => "eihealth.01090008",
            Self::NextflowArchiveEntryTooLarge => "eihealth.01090009",
            Self::NextflowParameterFileInvalid => "eihealth.01090010",
            Self::NextflowVersionUnavailable => "eihealth.01090011",
            Self::NextflowJobNotStoppable => "eihealth.01090012",
            Self::NextflowJobNotDeletable => "eihealth.01090013",
            Self::NextflowObsPathInvalid => "eihealth.01090014",
            Self::NextflowJobNotRetryable => "eihealth.01090015",
            Self::NextflowAlreadyInstalled => "eihealth.01090016",
            Self::FileParametersMissing => "eihealth.01090017",
            Self::NextflowInstallSourceMissing => "eihealth.01090018",
            Self::FileNameTooLong => "eihealth.01090019",
            Self::NextflowNotInstalled => "eihealth.01090020",
            Self::NextflowParameterFileNameInvalid => "eihealth.01090021",
            Self::NextflowExternalBucketUnsupported => "eihealth.01090022",
            Self::DrugJobNotDeletable => "eihealth.01100001",
            Self::DrugJobNotCancelable => "eihealth.01100002",
            Self::ConstraintRequired => "eihealth.01100003",
            Self::DrugFilePathInvalid => "eihealth.01100004",
            Self::DrugModelAlreadyExists => "eihealth.01100005",
            Self::ModelAccessDenied => "eihealth.01100006",
            Self::ModelNotShareable => "eihealth.01100007",
            Self::ProjectMembershipRequired => "eihealth.01100008",
            Self::CustomModelsRequireProfessional => "eihealth.01100009",
            Self::MoleculeRequired => "eihealth.01100010",
            Self::ModelNotFinished => "eihealth.01100011",
            Self::DrugModelNotFound => "eihealth.01100012",
            Self::DrugTaskTypeUnsupported => "eihealth.01100013",
            Self::DrugJobNotFinished => "eihealth.01100014",
            Self::CssClusterAlreadyBound => "eihealth.01100016",
            Self::CssClusterConnectionFailed => "eihealth.01100017",
            Self::BoundCssClusterDeleted => "eihealth.01100018",
            Self::DrugDatabaseAccessDenied => "eihealth.01100019",
            Self::DrugDatabaseNotFinished => "eihealth.01100020",
            Self::DrugDatabaseAlreadyExists => "eihealth.01100021",
            Self::OfficialDatabaseReadOnly => "eihealth.01100022",
            Self::MoleculeColumnsMissing => "eihealth.01100023",
            Self::CsvColumnNotFound => "eihealth.01100024",
            Self::CustomDatabasesRequireProfessional => "eihealth.01100025",
            Self::DrugJobTypeUnsupported => "eihealth.01100026",
            Self::JobResultUrlMismatch => "eihealth.01100027",
            Self::ColumnNameContainsChinese => "eihealth.01100028",
            Self::FileColumnsDuplicated => "eihealth.01100029",
            Self::CustomDatabaseCreationFailed => "eihealth.01100030",
            Self::CustomDatabaseDeletionFailed => "eihealth.01100031",
            Self::DrugResultDownloadFailed => "eihealth.01100032",
            Self::MoleculeDatabaseUnsupported => "eihealth.01100033",
            Self::GenerationDatabaseUnsupported => "eihealth.01100034",
            Self::IonTypeRequired => "eihealth.01100035",
            Self::BaseModelMismatch => "eihealth.01100036",
            Self::FeatureUnsupported => "eihealth.01100037",
            Self::BaseModelIdRequired => "eihealth.01100038",
            Self::InteractionWithoutBindingSite => "eihealth.01100039",
            Self::InteractionsDuplicated => "eihealth.01100040",
            Self::ReceptorsDuplicated => "eihealth.01100041",
            Self::InvalidRequestData => "eihealth.03000001",
            Self::InvalidProjectId => "eihealth.03000002",
            Self::InvalidToken => "eihealth.03000003",
            Self::CallLimitExceeded => "eihealth.03000004",
            Self::InvalidTaskId => "eihealth.03001001",
            Self::InvalidTaskData => "eihealth.03001002",
            Self::TaskAccessDenied => "eihealth.03001003",
            Self::DrugDesignInternalError => "eihealth.03009999",
            Self::AlgorithmServiceError => "eihealth.03010031",
            Self::TextTypeInvalid => "eihealth.03011001",
            Self::TextKeyInvalid => "eihealth.03011002",
            Self::TextLengthOutOfRange => "eihealth.03011003",
            Self::TokenAuthenticationFailed => "eihealth.03011004",
            Self::PageNotFound => "eihealth.03011005",
            Self::Unknown(code) => code,
        }
    }
}

/// What the reference and the specification say of each code.
pub(crate) static CATALOGUE: Catalogue = Catalogue(
    &[
        Code {
            code: "eihealth.01000001",
            status: 404,
            retry: false,
            throttled: false,
            message: "Request url not found.",
            advice: "Correct the URL of the request.",
        },
        Code {
            code: "eihealth.01000002",
            status: 401,
            retry: false,
            throttled: false,
            message: "Authentication failed.",
            advice: "Correct the credentials, such as username and password.",
        },
        Code {
            code: "eihealth.01000003",
            status: 403,
            retry: false,
            throttled: false,
            message: "The token has expired.",
            advice: "Obtain a new token and send the request with it.",
        },
        Code {
            code: "eihealth.01000004",
            status: 500,
            retry: true,
            throttled: false,
            message: "Internal error.",
            advice: "Repeat the request later, and contact support if the error stays.",
        },
        Code {
            code: "eihealth.01000005",
            status: 500,
            retry: true,
            throttled: false,
            message: "Service {0} status unknown.",
            advice: "Find out whether the service named by the message is healthy, then repeat the request.",
        },
        Code {
            code: "eihealth.01000006",
            status: 404,
            retry: false,
            throttled: false,
            message: "Project is not available.",
            advice: "Look up the status of the project and make it available.",
        },
        Code {
            code: "eihealth.01000007",
            status: 400,
            retry: false,
            throttled: false,
            message: "Invalid parameter.",
            advice: "Correct the parameter so that it is valid.",
        },
        Code {
            code: "eihealth.01000008",
            status: 400,
            retry: false,
            throttled: false,
            message: "Required parameter {0} is not present.",
            advice: "Supply the required parameter named by the message.",
        },
        Code {
            code: "eihealth.01000009",
            status: 400,
            retry: false,
            throttled: false,
            message: "Incorrect value type for parameter: {0}.",
            advice: "Send the parameter with its documented type.",
        },
        Code {
            code: "eihealth.01000010",
            status: 400,
            retry: false,
            throttled: false,
            message: "The parameter format is incorrect.",
            advice: "Bring the request body into the documented format.",
        },
        Code {
            code: "eihealth.01000011",
            status: 404,
            retry: false,
            throttled: false,
            message: "The object {0} does not exist.",
            advice: "Name an object that exists.",
        },
        Code {
            code: "eihealth.01000012",
            status: 404,
            retry: false,
            throttled: false,
            message: "Asset with id: {0} version: {1} does not exist.",
            advice: "Pass an asset ID together with a version of that asset.",
        },
        Code {
            code: "eihealth.01000014",
            status: 400,
            retry: false,
            throttled: false,
            message: "Request method not supported",
            advice: "Use the HTTP method documented for this operation.",
        },
        Code {
            code: "eihealth.01000017",
            status: 401,
            retry: false,
            throttled: false,
            message: "Invalid Referer.",
            advice: "Send a valid Referer header, or review the browser settings behind it.",
        },
        Code {
            code: "eihealth.01000019",
            status: 403,
            retry: false,
            throttled: false,
            message: "Forbidden access",
            advice: "Have the current user granted access.",
        },
        Code {
            code: "eihealth.01000020",
            status: 400,
            retry: false,
            throttled: false,
            message: "The project {0} unavailable.",
            advice: "Bring the project into an available state.",
        },
        Code {
            code: "eihealth.01000021",
            status: 429,
            retry: true,
            throttled: false,
            message: "System is busy, please try later;",
            advice: "Repeat the request after a short wait.",
        },
        Code {
            code: "eihealth.01000022",
            status: 409,
            retry: false,
            throttled: false,
            message: "Resource conflict detected.",
            advice: "Make sure that the resource to create is not there already.",
        },
        Code {
            code: "eihealth.01000023",
            status: 500,
            retry: false,
            throttled: false,
            message: "Version upgrade failed.",
            advice: "Contact support to have the upgrade completed.",
        },
        Code {
            code: "eihealth.01000024",
            status: 500,
            retry: true,
            throttled: true,
            message: "Requests too frequent.",
            advice: "Lower the request rate and repeat the request.",
        },
        Code {
            code: "eihealth.01000026",
            status: 400,
            retry: false,
            throttled: false,
            message: "The length of {0} is {1}. It must be between {2} to {3} characters.",
            advice: "Keep the length of the field within the range stated in the message.",
        },
        Code {
            code: "eihealth.01000028",
            status: 400,
            retry: false,
            throttled: false,
            message: "The size of the list {0} is {1}. It must be between {2} to {3}.",
            advice: "Keep the number of list elements within the range stated in the message.",
        },
        Code {
            code: "eihealth.01000030",
            status: 400,
            retry: false,
            throttled: false,
            message: "The value of {0} must be between {1} to {2}",
            advice: "Keep the value within the range stated in the message.",
        },
        Code {
            code: "eihealth.01000031",
            status: 400,
            retry: false,
            throttled: false,
            message: "The value of {0} cannot be empty.",
            advice: "Fill in the value named by the message.",
        },
        Code {
            code: "eihealth.01000032",
            status: 400,
            retry: false,
            throttled: false,
            message: "Invalid parameter: {0}. It does not match the regulations.",
            advice: "Rewrite the parameter to follow its naming or format rule.",
        },
        Code {
            code: "eihealth.01000033",
            status: 409,
            retry: false,
            throttled: false,
            message: "The quantity of {0} exceeds the quota limit.",
            advice: "Release some of the resources named by the message, or raise their quota.",
        },
        Code {
            code: "eihealth.01000034",
            status: 500,
            retry: false,
            throttled: false,
            message: "Quota of internal service resource is used out.",
            advice: "Contact support, as the exhausted quota is the platform's own.",
        },
        Code {
            code: "eihealth.01000035",
            status: 400,
            retry: false,
            throttled: false,
            message: "Create notebook failed: flavor sold out.",
            advice: "Create the notebook with another flavor.",
        },
        Code {
            code: "eihealth.01000036",
            status: 429,
            retry: true,
            throttled: false,
            message: "Too many requests. Please try later.",
            advice: "Slow down and repeat the request later.",
        },
        Code {
            code: "eihealth.01000037",
            status: 500,
            retry: true,
            throttled: true,
            message: "System is busy. Please try later.",
            advice: "Repeat the request later, and contact support if the system stays busy.",
        },
        Code {
            code: "eihealth.01000038",
            status: 503,
            retry: true,
            throttled: false,
            message: "Service Unavailable",
            advice: "Repeat the request later, and contact support if the service stays away.",
        },
        Code {
            code: "eihealth.01000039",
            status: 400,
            retry: false,
            throttled: false,
            message: "Invalid path: {0}",
            advice: "Correct the path.",
        },
        Code {
            code: "eihealth.01000040",
            status: 400,
            retry: false,
            throttled: false,
            message: "Invalid parameter: {0}. Unsupported value: {1}",
            advice: "Choose one of the documented values for the parameter.",
        },
        Code {
            code: "eihealth.01000041",
            status: 400,
            retry: false,
            throttled: false,
            message: "Accept media type does not match the media type of reponse",
            advice: "Set the Accept header to the media type of the response.",
        },
        Code {
            code: "eihealth.01000042",
            status: 400,
            retry: false,
            throttled: false,
            message: "Required upload file is not set.",
            advice: "Attach the file to the form of the request.",
        },
        Code {
            code: "eihealth.01000043",
            status: 400,
            retry: false,
            throttled: false,
            message: "Content-Type of your request is not supported",
            advice: "Set the Content-Type header to the documented media type.",
        },
        Code {
            code: "eihealth.01000044",
            status: 409,
            retry: false,
            throttled: false,
            message: "{0} already exists.",
            advice: "Use the existing object, or choose another name.",
        },
        Code {
            code: "eihealth.01000045",
            status: 400,
            retry: false,
            throttled: false,
            message: "The from_time should be smaller than the to_time.",
            advice: "Choose a start time that lies before the end time.",
        },
        Code {
            code: "eihealth.01000046",
            status: 400,
            retry: true,
            throttled: false,
            message: "Current state {0} does not support {1} operation.",
            advice: "Wait until the state allows the operation, then repeat it.",
        },
        Code {
            code: "eihealth.01000047",
            status: 400,
            retry: false,
            throttled: false,
            message: "the {0} spec resource is sold out.",
            advice: "Choose another specification or ask an administrator.",
        },
        Code {
            code: "eihealth.01000048",
            status: 503,
            retry: true,
            throttled: false,
            message: "Service is unavailable now. Please check the resource is created successfully.",
            advice: "Make sure the resource is purchased and fully created, then repeat the request.",
        },
        Code {
            code: "eihealth.01000049",
            status: 400,
            retry: false,
            throttled: false,
            message: "Do not support to delete pre-paid resource.",
            advice: "Unsubscribe from the yearly or monthly resource instead of deleting it.",
        },
        Code {
            code: "eihealth.01000050",
            status: 400,
            retry: false,
            throttled: false,
            message: "The data path is too long.",
            advice: "Shorten the whole data path to 1024 characters or less.",
        },
        Code {
            code: "eihealth.01000051",
            status: 400,
            retry: false,
            throttled: false,
            message: "Invalid label. Label {0} is not supported.",
            advice: "Use a label the platform supports.",
        },
        Code {
            code: "eihealth.01000052",
            status: 403,
            retry: false,
            throttled: false,
            message: "The number of directories and files that are prohibited from being deleted has exceeded the limit of {0}.",
            advice: "Protect fewer directories and files from deletion, within the limit stated in the message.",
        },
        Code {
            code: "eihealth.01000053",
            status: 400,
            retry: false,
            throttled: false,
            message: "The directory structure is too deep.",
            advice: "Keep the directory within 45 levels.",
        },
        Code {
            code: "eihealth.01000054",
            status: 400,
            retry: false,
            throttled: false,
            message: "The path is invalid.",
            advice: "Pass a path that is valid.",
        },
        Code {
            code: "eihealth.01000055",
            status: 403,
            retry: false,
            throttled: false,
            message: "The data storage is full, please contact the project administrator to configure the storage quota of the project.",
            advice: "Ask the project administrator for a larger storage quota.",
        },
        Code {
            code: "eihealth.01000056",
            status: 403,
            retry: false,
            throttled: false,
            message: "The upper directory {0} has been configured to deny deletion, the {1} cannot be operated.",
            advice: "Lift the deletion protection of the parent directory first.",
        },
        Code {
            code: "eihealth.01000057",
            status: 400,
            retry: false,
            throttled: false,
            message: "Vendor of platform is not set.",
            advice: "Finish the vendor settings of the platform.",
        },
        Code {
            code: "eihealth.01000058",
            status: 403,
            retry: false,
            throttled: false,
            message: "This asset version is not published and cannot be subscribed.",
            advice: "Subscribe to a version published in the asset market.",
        },
        Code {
            code: "eihealth.01000059",
            status: 409,
            retry: false,
            throttled: false,
            message: "Asset with same name and version already exists.",
            advice: "Publish under another asset name or version.",
        },
        Code {
            code: "eihealth.01000060",
            status: 400,
            retry: false,
            throttled: false,
            message: "Incorrect verification code.",
            advice: "Compare the verification code with the one received and enter it again.",
        },
        Code {
            code: "eihealth.01000061",
            status: 400,
            retry: true,
            throttled: true,
            message: "Other resources are being processed, Please try again later.",
            advice: "Repeat the request once the resources in progress are done.",
        },
        Code {
            code: "eihealth.01000062",
            status: 408,
            retry: true,
            throttled: false,
            message: "Resource creation timed out.",
            advice: "Repeat the request later, and contact support if it keeps timing out.",
        },
        Code {
            code: "eihealth.01000063",
            status: 400,
            retry: false,
            throttled: false,
            message: "Obtain the verification code again.",
            advice: "Request a new verification code and use that one.",
        },
        Code {
            code: "eihealth.01000064",
            status: 403,
            retry: false,
            throttled: false,
            message: "Autoscaler plugin is not available. Service is forbidden.",
            advice: "Ask an administrator to bring the autoscaler plugin up.",
        },
        Code {
            code: "eihealth.01000065",
            status: 429,
            retry: true,
            throttled: false,
            message: "Autoscaler plugin is upgrading. Please try later.",
            advice: "Repeat the request when the upgrade of the autoscaler plugin is over.",
        },
        Code {
            code: "eihealth.01000066",
            status: 400,
            retry: false,
            throttled: false,
            message: "The IAM user has been added to 10 groups. Cannot be added to a new group.",
            advice: "Remove the user from unneeded groups until no more than 8 are left.",
        },
        Code {
            code: "eihealth.01000067",
            status: 429,
            retry: true,
            throttled: false,
            message: "Too many requests. Please try later.",
            advice: "Pause, then repeat the request.",
        },
        Code {
            code: "eihealth.01000068",
            status: 403,
            retry: false,
            throttled: false,
            message: "This api is not supported on current platform.",
            advice: "Call only operations which this platform offers.",
        },
        Code {
            code: "eihealth.01000069",
            status: 403,
            retry: false,
            throttled: false,
            message: "The OBS file path {0} is not permitted to access.",
            advice: "Obtain permission for the OBS file path, or use another.",
        },
        Code {
            code: "eihealth.01000099",
            status: 423,
            retry: false,
            throttled: false,
            message: "The medical platform cannot use storage resources because your account is in arrears. Please recharge your account as soon as possible.",
            advice: "Top up the account to regain access to the storage.",
        },
        Code {
            code: "eihealth.01010022",
            status: 400,
            retry: false,
            throttled: false,
            message: "password cannot be null",
            advice: "Supply a password.",
        },
        Code {
            code: "eihealth.01010027",
            status: 400,
            retry: false,
            throttled: false,
            message: "The country/ region code and phone number must exist at the same time.",
            advice: "Set the country or region code and the phone number together.",
        },
        Code {
            code: "eihealth.01010028",
            status: 400,
            retry: false,
            throttled: false,
            message: "Weak passwords cannot be used.",
            advice: "Choose a more complex password.",
        },
        Code {
            code: "eihealth.01010029",
            status: 400,
            retry: false,
            throttled: false,
            message: "The password cannot contain a phone number or email address.",
            advice: "Keep phone numbers and email addresses out of the password.",
        },
        Code {
            code: "eihealth.01010030",
            status: 400,
            retry: false,
            throttled: false,
            message: "The password cannot equals the username or the reverse of the username.",
            advice: "Choose a password that is neither the username nor its reverse.",
        },
        Code {
            code: "eihealth.01010032",
            status: 404,
            retry: false,
            throttled: false,
            message: "The user does not exist in the system.",
            advice: "Pass the ID of a user of the platform.",
        },
        Code {
            code: "eihealth.01010033",
            status: 400,
            retry: false,
            throttled: false,
            message: "The user is in the unavailable state.",
            advice: "Ask an administrator to make the user available again.",
        },
        Code {
            code: "eihealth.01010034",
            status: 400,
            retry: false,
            throttled: false,
            message: "The username has been used.",
            advice: "Choose another username.",
        },
        Code {
            code: "eihealth.01010035",
            status: 400,
            retry: false,
            throttled: false,
            message: "The username has been used in IAM.",
            advice: "Choose a username that no IAM user of the account has.",
        },
        Code {
            code: "eihealth.01010036",
            status: 404,
            retry: false,
            throttled: false,
            message: "The user does not exist in IAM.",
            advice: "Ask an administrator, as the account has no such IAM user.",
        },
        Code {
            code: "eihealth.01010037",
            status: 400,
            retry: false,
            throttled: false,
            message: "Failed to delete the user because the user owns projects. Please contact the administrator.",
            advice: "Have an administrator deal with the user's projects before deleting the user.",
        },
        Code {
            code: "eihealth.01010041",
            status: 400,
            retry: false,
            throttled: false,
            message: "The user cannot be deleted on the username. This user has user_id.",
            advice: "Delete this user by user ID instead of by name.",
        },
        Code {
            code: "eihealth.01010042",
            status: 403,
            retry: false,
            throttled: false,
            message: "You do not have the permission to get this user's detail",
            advice: "Pass the ID of a user whose details you may read.",
        },
        Code {
            code: "eihealth.01010044",
            status: 400,
            retry: false,
            throttled: false,
            message: "Insufficient IAM user quota.",
            advice: "Free or raise the IAM user quota of the account.",
        },
        Code {
            code: "eihealth.01010045",
            status: 400,
            retry: false,
            throttled: false,
            message: "Incorrect email configuration.",
            advice: "Correct the email configuration.",
        },
        Code {
            code: "eihealth.01010046",
            status: 400,
            retry: false,
            throttled: false,
            message: "The new password is not allowed.",
            advice: "Choose a password you have not used recently.",
        },
        Code {
            code: "eihealth.01010047",
            status: 400,
            retry: false,
            throttled: false,
            message: "The mobile number or email address is already used.",
            advice: "Use another mobile number or email address.",
        },
        Code {
            code: "eihealth.01010048",
            status: 400,
            retry: false,
            throttled: false,
            message: "Incorrect verification code.",
            advice: "Enter the verification code exactly as it was received.",
        },
        Code {
            code: "eihealth.01010049",
            status: 400,
            retry: false,
            throttled: false,
            message: "The quantity of resources exceeds the quota limit.",
            advice: "Release resources or raise the quota.",
        },
        Code {
            code: "eihealth.01010050",
            status: 400,
            retry: false,
            throttled: false,
            message: "Invalid user name",
            advice: "Correct the username.",
        },
        Code {
            code: "eihealth.01010051",
            status: 400,
            retry: false,
            throttled: false,
            message: "Invalid email address.",
            advice: "Correct the email address.",
        },
        Code {
            code: "eihealth.01010052",
            status: 400,
            retry: false,
            throttled: false,
            message: "This email address has been used",
            advice: "Use another email address.",
        },
        Code {
            code: "eihealth.01010053",
            status: 400,
            retry: false,
            throttled: false,
            message: "Invalid phone number.",
            advice: "Correct the phone number.",
        },
        Code {
            code: "eihealth.01010054",
            status: 400,
            retry: false,
            throttled: false,
            message: "This phone number has been used",
            advice: "Use another phone number.",
        },
        Code {
            code: "eihealth.01010055",
            status: 400,
            retry: false,
            throttled: false,
            message: "Invalid password. Please check your IAM password policy.",
            advice: "Choose a password that satisfies the password policy set in IAM.",
        },
        Code {
            code: "eihealth.01010056",
            status: 400,
            retry: false,
            throttled: false,
            message: "The new password cannot be same as the history password.",
            advice: "Choose a password you have never used for this account.",
        },
        Code {
            code: "eihealth.01010057",
            status: 400,
            retry: false,
            throttled: false,
            message: "The original password is incorrect.",
            advice: "Enter the current password correctly.",
        },
        Code {
            code: "eihealth.01010058",
            status: 400,
            retry: false,
            throttled: false,
            message: "Please check the country code and mobile phone number, they must exist together.",
            advice: "Supply the country code and the mobile number together.",
        },
        Code {
            code: "eihealth.01010059",
            status: 409,
            retry: false,
            throttled: false,
            message: "The tag name {0} already exists.",
            advice: "Use the existing tag, or create one under another name.",
        },
        Code {
            code: "eihealth.01010060",
            status: 400,
            retry: false,
            throttled: false,
            message: "Not authorized to create or delete labels. Please contact the administrator.",
            advice: "Ask an administrator to create or delete the label.",
        },
        Code {
            code: "eihealth.01010061",
            status: 403,
            retry: false,
            throttled: false,
            message: "Not agree privacy statement.",
            advice: "Accept the privacy statement first.",
        },
        Code {
            code: "eihealth.01010062",
            status: 400,
            retry: true,
            throttled: true,
            message: "Request verification code too frequently. Please try later.",
            advice: "Wait before requesting another verification code.",
        },
        Code {
            code: "eihealth.01010063",
            status: 400,
            retry: false,
            throttled: false,
            message: "Could not find the corresponding bound device information.",
            advice: "Bind the device to the user first.",
        },
        Code {
            code: "eihealth.01010064",
            status: 400,
            retry: false,
            throttled: false,
            message: "The status of the performance resource does not allow updating the job quota and scheduling status.",
            advice: "Check the state of the performance resource before changing its job quota or scheduling.",
        },
        Code {
            code: "eihealth.01010065",
            status: 400,
            retry: false,
            throttled: false,
            message: "Archive to this region is not supported. Select another region.",
            advice: "Select another region to archive to.",
        },
        Code {
            code: "eihealth.01010066",
            status: 409,
            retry: false,
            throttled: false,
            message: "Platform already has this user. Cannot import again.",
            advice: "Import a different user.",
        },
        Code {
            code: "eihealth.01010067",
            status: 400,
            retry: false,
            throttled: false,
            message: "There are still running jobs on the performance resource, so it is not allowed to be deleted;",
            advice: "Let the jobs running on the performance resource end before deleting it.",
        },
        Code {
            code: "eihealth.01010068",
            status: 400,
            retry: false,
            throttled: false,
            message: "The parameter for {0} is more than max node count.",
            advice: "Lower the parameter named by the message to the maximum node count or less.",
        },
        Code {
            code: "eihealth.01010069",
            status: 400,
            retry: false,
            throttled: false,
            message: "the {0} spec resource is sold out.",
            advice: "Choose a resource of another specification.",
        },
        Code {
            code: "eihealth.01010070",
            status: 400,
            retry: true,
            throttled: false,
            message: "No available az.",
            advice: "Repeat the request later, when an availability zone can take it.",
        },
        Code {
            code: "eihealth.01010071",
            status: 400,
            retry: true,
            throttled: false,
            message: "No node specification matches the resource.",
            advice: "Repeat the request later, or choose another specification.",
        },
        Code {
            code: "eihealth.01010072",
            status: 409,
            retry: false,
            throttled: false,
            message: "Intern user conflicts. Please contact the service.",
            advice: "Open a service ticket.",
        },
        Code {
            code: "eihealth.01020001",
            status: 400,
            retry: false,
            throttled: false,
            message: "Project {0} already exists.",
            advice: "Choose another project name.",
        },
        Code {
            code: "eihealth.01020002",
            status: 404,
            retry: false,
            throttled: false,
            message: "User {0} does not have project with ID {1}.",
            advice: "Pass the ID of a project that belongs to the user.",
        },
        Code {
            code: "eihealth.01020003",
            status: 400,
            retry: false,
            throttled: false,
            message: "The status of project {0} is initial and cannot be updated.",
            advice: "Repeat the creation of the project before updating it.",
        },
        Code {
            code: "eihealth.01020004",
            status: 404,
            retry: false,
            throttled: false,
            message: "The image does not exist.",
            advice: "Pass the ID of an existing image.",
        },
        Code {
            code: "eihealth.01020005",
            status: 404,
            retry: false,
            throttled: false,
            message: "The image tag does not exist.",
            advice: "Pass a tag that the image has.",
        },
        Code {
            code: "eihealth.01020006",
            status: 400,
            retry: false,
            throttled: false,
            message: "Project deletion not allowed. Only inactive, initial or abnormal projects can be deleted.",
            advice: "Freeze the project before deleting it.",
        },
        Code {
            code: "eihealth.01020007",
            status: 400,
            retry: false,
            throttled: false,
            message: "The number of project tags cannot exceed 5.",
            advice: "Remove tags you no longer need before adding another.",
        },
        Code {
            code: "eihealth.01020008",
            status: 400,
            retry: false,
            throttled: false,
            message: "The user does not exist or is unavailable.",
            advice: "Pass the ID of an existing, active user.",
        },
        Code {
            code: "eihealth.01020009",
            status: 400,
            retry: false,
            throttled: false,
            message: "You do not have permission to delete projects.",
            advice: "Have the project owner delete it.",
        },
        Code {
            code: "eihealth.01020010",
            status: 400,
            retry: false,
            throttled: false,
            message: "Failed to transfer project {0} to user {1}.",
            advice: "Transfer the project only while it is available or frozen.",
        },
        Code {
            code: "eihealth.01020011",
            status: 400,
            retry: false,
            throttled: false,
            message: "You do not have permission to transfer projects.",
            advice: "Have the project owner make the transfer.",
        },
        Code {
            code: "eihealth.01020012",
            status: 400,
            retry: false,
            throttled: false,
            message: "Projects can only be transferred to administrators.",
            advice: "Make the receiving user an administrator, then transfer the project.",
        },
        Code {
            code: "eihealth.01020013",
            status: 400,
            retry: false,
            throttled: false,
            message: "The project owner cannot be updated or removed.",
            advice: "Pass the ID of a member other than the project owner.",
        },
        Code {
            code: "eihealth.01020014",
            status: 404,
            retry: false,
            throttled: false,
            message: "The user is not a project member.",
            advice: "Pass the ID of a user who is a member of the project.",
        },
        Code {
            code: "eihealth.01020015",
            status: 400,
            retry: false,
            throttled: false,
            message: "Only inactive projects can update to to_be_deleted status.",
            advice: "Freeze the project before marking it for deletion.",
        },
        Code {
            code: "eihealth.01020016",
            status: 400,
            retry: false,
            throttled: false,
            message: "Only the owner of project can delete, restore, freeze and unfreeze project or setting if it is core project.",
            advice: "Ask the project owner to perform this operation.",
        },
        Code {
            code: "eihealth.01020017",
            status: 400,
            retry: false,
            throttled: false,
            message: "An error occurred when deleting the image or version. The image or version is being used by other projects: {0}.",
            advice: "Delete the image or version after the other projects have stopped using it.",
        },
        Code {
            code: "eihealth.01020019",
            status: 409,
            retry: false,
            throttled: false,
            message: "Image {0} : {1} has already been subscribed.",
            advice: "Subscribe to another version, or use the existing subscription.",
        },
        Code {
            code: "eihealth.01020020",
            status: 404,
            retry: false,
            throttled: false,
            message: "Version {0} of the image with the ID {1} cannot be found.",
            advice: "Pass an image asset ID together with one of its versions.",
        },
        Code {
            code: "eihealth.01020021",
            status: 400,
            retry: false,
            throttled: false,
            message: "Subscribed images cannot be updated or imported.",
            advice: "Pass the ID of an image that is not a subscription.",
        },
        Code {
            code: "eihealth.01020022",
            status: 404,
            retry: false,
            throttled: false,
            message: "The remote image repository {0} does not exist.",
            advice: "Push the image with the client tool first.",
        },
        Code {
            code: "eihealth.01020023",
            status: 404,
            retry: false,
            throttled: false,
            message: "The tag {0} does not exist in the remote image repository {1}.",
            advice: "Push this tag with the client tool first.",
        },
        Code {
            code: "eihealth.01020024",
            status: 400,
            retry: false,
            throttled: false,
            message: "Virtual drug screening is currently available only to whitelisted users.",
            advice: "Ask an administrator to put you on the whitelist for virtual screening.",
        },
        Code {
            code: "eihealth.01020025",
            status: 400,
            retry: false,
            throttled: false,
            message: "The number of receptor protein input files cannot exceed 97.",
            advice: "Select at most 97 receptor protein files.",
        },
        Code {
            code: "eihealth.01020026",
            status: 400,
            retry: false,
            throttled: false,
            message: "When a custom workflow is used to create a study job, the template ID cannot be empty.",
            advice: "Choose a database template for a study job with a custom workflow.",
        },
        Code {
            code: "eihealth.01020027",
            status: 400,
            retry: false,
            throttled: false,
            message: "When a built-in workflow is used to create a study job, the template ID must be empty.",
            advice: "Omit the template ID, or choose a workflow that is not built in.",
        },
        Code {
            code: "eihealth.01020028",
            status: 400,
            retry: false,
            throttled: false,
            message: "Duplicate user ids are included.",
            advice: "List each user ID only once.",
        },
        Code {
            code: "eihealth.01020029",
            status: 400,
            retry: false,
            throttled: false,
            message: "Invalid user id: {0}.",
            advice: "Correct the user ID.",
        },
        Code {
            code: "eihealth.01020030",
            status: 400,
            retry: false,
            throttled: false,
            message: "The name {0} of the receptor protein input file does not match the database template column name rule.",
            advice: "Rename the receptor file so that it is a valid column name of the database template, or pick another file.",
        },
        Code {
            code: "eihealth.01020031",
            status: 400,
            retry: false,
            throttled: false,
            message: "Duplicate image tags are included.",
            advice: "List each image tag only once.",
        },
        Code {
            code: "eihealth.01020032",
            status: 409,
            retry: false,
            throttled: false,
            message: "LabelPage {0} already exists.",
            advice: "Choose another name for the label page.",
        },
        Code {
            code: "eihealth.01020033",
            status: 400,
            retry: false,
            throttled: false,
            message: "The number of label page cannot exceed 5.",
            advice: "Delete label pages you no longer need before adding another.",
        },
        Code {
            code: "eihealth.01020034",
            status: 400,
            retry: false,
            throttled: false,
            message: "The list parameter {0} contains invalid values {1}.",
            advice: "Use only the documented values in the list named by the message.",
        },
        Code {
            code: "eihealth.01020035",
            status: 429,
            retry: true,
            throttled: false,
            message: "The system is busy. Please try again later.",
            advice: "Repeat the request after a pause.",
        },
        Code {
            code: "eihealth.01020036",
            status: 400,
            retry: false,
            throttled: false,
            message: "data event for tracker must have WRITE.",
            advice: "Include the WRITE event in the events the tracker records.",
        },
        Code {
            code: "eihealth.01020037",
            status: 400,
            retry: false,
            throttled: false,
            message: "The path is invalid.",
            advice: "Pass a valid path.",
        },
        Code {
            code: "eihealth.01020038",
            status: 404,
            retry: false,
            throttled: false,
            message: "The data object does not exist.",
            advice: "Correct the path of the data object.",
        },
        Code {
            code: "eihealth.01020039",
            status: 500,
            retry: true,
            throttled: false,
            message: "Create project failed.",
            advice: "Create the project once more, and turn to technical support if that fails again.",
        },
        Code {
            code: "eihealth.01020040",
            status: 400,
            retry: false,
            throttled: false,
            message: "The core project can not change to non-core project.",
            advice: "Leave the setting unchanged, since a core project always remains one.",
        },
        Code {
            code: "eihealth.01020042",
            status: 400,
            retry: false,
            throttled: false,
            message: "The storage capacity limit must not be less than the current project capacity",
            advice: "Raise the storage limit to at least what the project stores now.",
        },
        Code {
            code: "eihealth.01020044",
            status: 400,
            retry: false,
            throttled: false,
            message: "The value of storage quota must be between 1GB to 10PB.",
            advice: "Set a storage quota from 1 GB to 10 PB.",
        },
        Code {
            code: "eihealth.01020045",
            status: 409,
            retry: false,
            throttled: false,
            message: "Asset {0}:{1} has been published again. Please delete the old one in your project and subscribe it again.",
            advice: "Delete the image asset from your project, then subscribe to it again.",
        },
        Code {
            code: "eihealth.01020046",
            status: 400,
            retry: false,
            throttled: false,
            message: "Import or subscribed image cannot be published.",
            advice: "Publish an image that originates in this project.",
        },
        Code {
            code: "eihealth.01020047",
            status: 400,
            retry: false,
            throttled: false,
            message: "The role is not supported in current platform.",
            advice: "Assign a role that this platform offers.",
        },
        Code {
            code: "eihealth.01020048",
            status: 400,
            retry: false,
            throttled: false,
            message: "The list parameter out lower bound",
            advice: "Add elements until the list has its minimum length.",
        },
        Code {
            code: "eihealth.01020049",
            status: 409,
            retry: false,
            throttled: false,
            message: "There exist the same bucket name in this account.",
            advice: "Choose a new bucket name, or delete the bucket that holds this one.",
        },
        Code {
            code: "eihealth.01020050",
            status: 404,
            retry: false,
            throttled: false,
            message: "The bucket {0} does not exist.",
            advice: "Select an existing bucket.",
        },
        Code {
            code: "eihealth.01020051",
            status: 400,
            retry: false,
            throttled: false,
            message: "The bucket selected is not a parallel file system.",
            advice: "Select a bucket that is a parallel file system.",
        },
        Code {
            code: "eihealth.01020052",
            status: 400,
            retry: false,
            throttled: false,
            message: "The bucket is already used by other project.",
            advice: "Select a bucket that no other project uses.",
        },
        Code {
            code: "eihealth.01020059",
            status: 400,
            retry: false,
            throttled: false,
            message: "Data from 6 months ago cannot be queried.",
            advice: "Start the query period within the last 6 months.",
        },
        Code {
            code: "eihealth.01030001",
            status: 404,
            retry: false,
            throttled: false,
            message: "The data object does not exist.",
            advice: "Look up the path of the object and pass it as it is stored.",
        },
        Code {
            code: "eihealth.01030002",
            status: 400,
            retry: false,
            throttled: false,
            message: "The folder already exists.",
            advice: "Use the existing folder, or create one under another name.",
        },
        Code {
            code: "eihealth.01030003",
            status: 403,
            retry: false,
            throttled: false,
            message: "You are not authorized to perform this operation.",
            advice: "Ask the owner to adjust the project's permission to share, download, delete or encrypt.",
        },
        Code {
            code: "eihealth.01030013",
            status: 400,
            retry: false,
            throttled: false,
            message: "The file to be uploaded is too large.",
            advice: "Upload a file of at most 10 MB.",
        },
        Code {
            code: "eihealth.01030014",
            status: 400,
            retry: false,
            throttled: false,
            message: "The data path is too long.",
            advice: "Shorten the data path to at most 1024 characters in total.",
        },
        Code {
            code: "eihealth.01030017",
            status: 400,
            retry: false,
            throttled: false,
            message: "The directory structure is too deep.",
            advice: "Nest the directories at most 45 levels deep.",
        },
        Code {
            code: "eihealth.01030018",
            status: 400,
            retry: false,
            throttled: false,
            message: "Quote data is too much.",
            advice: "Quote at most 10 files or directories at a time.",
        },
        Code {
            code: "eihealth.01030019",
            status: 400,
            retry: false,
            throttled: false,
            message: "The list contains an invalid path.",
            advice: "Remove the invalid path from the list.",
        },
        Code {
            code: "eihealth.01030020",
            status: 404,
            retry: false,
            throttled: false,
            message: "Query folder does not exist.",
            advice: "Correct the path of the folder.",
        },
        Code {
            code: "eihealth.01030021",
            status: 400,
            retry: false,
            throttled: false,
            message: "A maximum of 10 data records can be selected.",
            advice: "Select at most 10 data records.",
        },
        Code {
            code: "eihealth.01030022",
            status: 400,
            retry: false,
            throttled: false,
            message: "Invalidate folder path.",
            advice: "Pass a path that leads to a directory.",
        },
        Code {
            code: "eihealth.01030023",
            status: 400,
            retry: false,
            throttled: false,
            message: "The path is invalid.",
            advice: "Correct the data path.",
        },
        Code {
            code: "eihealth.01030024",
            status: 400,
            retry: false,
            throttled: false,
            message: "Data job of the current status cannot be deleted.",
            advice: "Look up the status of the data job and delete it when that status permits.",
        },
        Code {
            code: "eihealth.01030025",
            status: 400,
            retry: false,
            throttled: false,
            message: "Data job of the current status cannot be retried.",
            advice: "Look up the status of the data job and retry it when that status permits.",
        },
        Code {
            code: "eihealth.01030026",
            status: 400,
            retry: false,
            throttled: false,
            message: "Data job of the current status cannot be canceled.",
            advice: "Look up the status of the data job and cancel it only while that status permits.",
        },
        Code {
            code: "eihealth.01030027",
            status: 404,
            retry: false,
            throttled: false,
            message: "The data job does not exist.",
            advice: "Pass the ID of an existing data job.",
        },
        Code {
            code: "eihealth.01030028",
            status: 404,
            retry: false,
            throttled: false,
            message: "Version {0} of the data with the ID {1} cannot be found.",
            advice: "Pass a data asset ID together with one of its versions.",
        },
        Code {
            code: "eihealth.01030029",
            status: 403,
            retry: false,
            throttled: false,
            message: "Does not support quote cold type bucket.",
            advice: "Quote a bucket of a storage class other than archive.",
        },
        Code {
            code: "eihealth.01030030",
            status: 403,
            retry: false,
            throttled: false,
            message: "The operation of cold type data is not supported.",
            advice: "Choose files that are not in archive storage.",
        },
        Code {
            code: "eihealth.01030031",
            status: 429,
            retry: true,
            throttled: false,
            message: "The system is busy. Please try again later.",
            advice: "Try the request again in a while.",
        },
        Code {
            code: "eihealth.01030032",
            status: 400,
            retry: false,
            throttled: false,
            message: "No computing resources are available. Please purchase them first.",
            advice: "Purchase computing resources first.",
        },
        Code {
            code: "eihealth.01030033",
            status: 400,
            retry: false,
            throttled: false,
            message: "Only data within the same project can be archived.",
            advice: "Archive only data of one and the same project.",
        },
        Code {
            code: "eihealth.01030034",
            status: 403,
            retry: false,
            throttled: false,
            message: "Current folder is the parent folder of quoted data. No permission to archive it.",
            advice: "Archive a folder that holds no quoted data.",
        },
        Code {
            code: "eihealth.01030035",
            status: 403,
            retry: false,
            throttled: false,
            message: "This region is not supported. Select a bucket in another region.",
            advice: "Select a bucket in a supported region.",
        },
        Code {
            code: "eihealth.01030036",
            status: 404,
            retry: false,
            throttled: false,
            message: "The quoted bucket does not exist.",
            advice: "Remove the quotation, because the external bucket has been deleted.",
        },
        Code {
            code: "eihealth.01030037",
            status: 403,
            retry: false,
            throttled: false,
            message: "Bucket encryption is not support for now.",
            advice: "Switch bucket encryption off.",
        },
        Code {
            code: "eihealth.01030038",
            status: 400,
            retry: false,
            throttled: false,
            message: "Large files cannot be previewed.",
            advice: "Download the file instead of previewing it.",
        },
        Code {
            code: "eihealth.01030039",
            status: 400,
            retry: false,
            throttled: false,
            message: "The storage type is not supported.",
            advice: "Choose another storage type.",
        },
        Code {
            code: "eihealth.01030040",
            status: 400,
            retry: false,
            throttled: false,
            message: "Data job of this type cannot be retried.",
            advice: "Create the data job anew instead of retrying it.",
        },
        Code {
            code: "eihealth.01030041",
            status: 404,
            retry: false,
            throttled: false,
            message: "Data has been deleted from OBS or OBSFS.",
            advice: "Restore or upload the data again, as it is gone from OBS.",
        },
        Code {
            code: "eihealth.01030042",
            status: 400,
            retry: false,
            throttled: false,
            message: "Data could not be downloaded from this URL.",
            advice: "Make sure the URL is right and its data can be downloaded.",
        },
        Code {
            code: "eihealth.01030043",
            status: 400,
            retry: false,
            throttled: false,
            message: "Retries are not supported due to version upgrade.",
            advice: "Create a new data job, since this one predates the current version.",
        },
        Code {
            code: "eihealth.01030044",
            status: 400,
            retry: false,
            throttled: false,
            message: "The specified starting position for downloading cannot be greater than the ending position, and it cannot exceed the size of the object.",
            advice: "Choose a start that is not behind the end and lies within the object.",
        },
        Code {
            code: "eihealth.01040001",
            status: 400,
            retry: false,
            throttled: false,
            message: "Invalid template content.",
            advice: "Rewrite the template content in the documented template format.",
        },
        Code {
            code: "eihealth.01040002",
            status: 400,
            retry: false,
            throttled: false,
            message: "Duplicate columns are not allowed.",
            advice: "Give every column of the template its own name.",
        },
        Code {
            code: "eihealth.01040003",
            status: 400,
            retry: false,
            throttled: false,
            message: "Nullable cannot be set for columns that are set as primary keys.",
            advice: "Leave nullable off for the columns that make up the primary key.",
        },
        Code {
            code: "eihealth.01040004",
            status: 400,
            retry: false,
            throttled: false,
            message: "The uploaded template cannot be empty.",
            advice: "Upload a template file that has content.",
        },
        Code {
            code: "eihealth.01040005",
            status: 400,
            retry: false,
            throttled: false,
            message: "The template file name extension can only be yaml or yml.",
            advice: "Name the template file with the extension .yaml or .yml.",
        },
        Code {
            code: "eihealth.01040006",
            status: 404,
            retry: false,
            throttled: false,
            message: "The template does not exist.",
            advice: "Pass the ID of an existing template.",
        },
        Code {
            code: "eihealth.01040007",
            status: 400,
            retry: false,
            throttled: false,
            message: "Cannot reference or import resource from your own project.",
            advice: "Leave resources of the target project itself out of the import list.",
        },
        Code {
            code: "eihealth.01040008",
            status: 400,
            retry: false,
            throttled: false,
            message: "Duplicate templates are selected for importing.",
            advice: "List each template to import only once.",
        },
        Code {
            code: "eihealth.01040010",
            status: 400,
            retry: false,
            throttled: false,
            message: "Template {0} is an imported one. It cannot be imported to other projects.",
            advice: "Import the template from the project that defines it, not from one that imported it.",
        },
        Code {
            code: "eihealth.01040011",
            status: 400,
            retry: false,
            throttled: false,
            message: "Invalid template file name.",
            advice: "Rename the template file to a valid file name.",
        },
        Code {
            code: "eihealth.01040012",
            status: 400,
            retry: false,
            throttled: false,
            message: "Built-in templates cannot be deleted.",
            advice: "Delete only templates your project created; built-in ones stay.",
        },
        Code {
            code: "eihealth.01040013",
            status: 404,
            retry: false,
            throttled: false,
            message: "Source template {0} does not exist in the source project.",
            advice: "Pass the ID of a template that exists in the source project.",
        },
        Code {
            code: "eihealth.01040014",
            status: 400,
            retry: false,
            throttled: false,
            message: "Built-in template {0} cannot be imported.",
            advice: "Drop built-in templates from the import list.",
        },
        Code {
            code: "eihealth.01040015",
            status: 400,
            retry: false,
            throttled: false,
            message: "The number of columns set as primary keys cannot exceed 10.",
            advice: "Use at most 10 columns as primary key.",
        },
        Code {
            code: "eihealth.01040016",
            status: 400,
            retry: false,
            throttled: false,
            message: "Operations on built-in databases are not allowed.",
            advice: "Choose a database that is not built in.",
        },
        Code {
            code: "eihealth.01040017",
            status: 400,
            retry: false,
            throttled: false,
            message: "The number of searchable columns cannot exceed 10.",
            advice: "Mark at most 10 columns as searchable.",
        },
        Code {
            code: "eihealth.01040018",
            status: 400,
            retry: false,
            throttled: false,
            message: "Built-in database {0} cannot be referenced.",
            advice: "Drop built-in databases from the list of databases to reference.",
        },
        Code {
            code: "eihealth.01040019",
            status: 404,
            retry: false,
            throttled: false,
            message: "Source database {0} does not exist.",
            advice: "Pass the ID of a database that exists in the source project.",
        },
        Code {
            code: "eihealth.01040020",
            status: 400,
            retry: false,
            throttled: false,
            message: "Duplicate databases are selected for referencing.",
            advice: "List each database to reference only once.",
        },
        Code {
            code: "eihealth.01040021",
            status: 400,
            retry: false,
            throttled: false,
            message: "Referenced database {0} cannot be referenced in another project.",
            advice: "Reference the database from the project that owns it, not from one that references it.",
        },
        Code {
            code: "eihealth.01040022",
            status: 400,
            retry: false,
            throttled: false,
            message: "Data cannot be imported to a referenced database.",
            advice: "Import the data into a database that your project owns.",
        },
        Code {
            code: "eihealth.01040023",
            status: 400,
            retry: false,
            throttled: false,
            message: "You are not authorized to access file {0}.",
            advice: "Use a file path that the project has access to.",
        },
        Code {
            code: "eihealth.01040024",
            status: 400,
            retry: false,
            throttled: false,
            message: "The file path does not support directory {0}.",
            advice: "Pass the path of a file instead of a directory.",
        },
        Code {
            code: "eihealth.01040025",
            status: 400,
            retry: false,
            throttled: false,
            message: "Invalid query criteria.",
            advice: "Correct the format of the query criteria.",
        },
        Code {
            code: "eihealth.01040026",
            status: 400,
            retry: false,
            throttled: false,
            message: "Column {0} is not searchable.",
            advice: "Query an existing column that is declared searchable.",
        },
        Code {
            code: "eihealth.01040027",
            status: 400,
            retry: false,
            throttled: false,
            message: "Column {0} cannot be searched using operator {1}.",
            advice: "Use an operator which the column's type supports.",
        },
        Code {
            code: "eihealth.01040028",
            status: 400,
            retry: false,
            throttled: false,
            message: "Column {0} does not support query value {1}.",
            advice: "Use a query value of the column's type.",
        },
        Code {
            code: "eihealth.01040029",
            status: 400,
            retry: false,
            throttled: false,
            message: "Unsupported file: {0}. Only TXT, CSV, and VCF files are supported.",
            advice: "Import a file with the extension TXT, CSV or VCF.",
        },
        Code {
            code: "eihealth.01040030",
            status: 400,
            retry: false,
            throttled: false,
            message: "The sorting field does not exist in the database.",
            advice: "Sort by a column that exists in the database.",
        },
        Code {
            code: "eihealth.01040031",
            status: 400,
            retry: false,
            throttled: false,
            message: "Duplicate file paths are included.",
            advice: "List each file path only once.",
        },
        Code {
            code: "eihealth.01040032",
            status: 400,
            retry: false,
            throttled: false,
            message: "The template is being used by a database. It cannot be deleted.",
            advice: "Delete the databases created from this template before the template itself.",
        },
        Code {
            code: "eihealth.01040033",
            status: 400,
            retry: false,
            throttled: false,
            message: "The column name {0} conflicts with an SQL keyword. Please change it.",
            advice: "Pick a column name that is not an SQL keyword.",
        },
        Code {
            code: "eihealth.01040034",
            status: 400,
            retry: false,
            throttled: false,
            message: "File should be set when uploading template.",
            advice: "Attach the template file to the upload, with content in it.",
        },
        Code {
            code: "eihealth.01040035",
            status: 400,
            retry: false,
            throttled: false,
            message: "Number of values splitted by delimiter exceed number of columns.",
            advice: "Match the number of values in each row to the columns of the database template.",
        },
        Code {
            code: "eihealth.01040036",
            status: 400,
            retry: false,
            throttled: false,
            message: "Size of template file cannot exceed 10M",
            advice: "Keep the template file within 10 MB.",
        },
        Code {
            code: "eihealth.01040037",
            status: 500,
            retry: true,
            throttled: false,
            message: "Database service is not available now. Please check the database resource is created successfully",
            advice: "Make sure the database resource is purchased and healthy, then try again.",
        },
        Code {
            code: "eihealth.01040038",
            status: 400,
            retry: false,
            throttled: false,
            message: "The number of columns set as unique keys cannot exceed 10.",
            advice: "Use at most 10 columns as unique keys.",
        },
        Code {
            code: "eihealth.01040039",
            status: 400,
            retry: false,
            throttled: false,
            message: "Modification on quoted databases are not allowed.",
            advice: "Modify the database in the project that owns it.",
        },
        Code {
            code: "eihealth.01040040",
            status: 400,
            retry: false,
            throttled: false,
            message: "Data in column {0} cannot be modified.",
            advice: "Leave primary keys, job status columns and columns made by the system unchanged.",
        },
        Code {
            code: "eihealth.01040041",
            status: 400,
            retry: false,
            throttled: false,
            message: "Invalid input data.",
            advice: "Send data whose types match those of the columns.",
        },
        Code {
            code: "eihealth.01040042",
            status: 400,
            retry: false,
            throttled: false,
            message: "Column {0} cannot be empty.",
            advice: "Supply a value for this column, since it is not nullable.",
        },
        Code {
            code: "eihealth.01040043",
            status: 400,
            retry: false,
            throttled: false,
            message: "Value {0} does not match type of column {1}.",
            advice: "Convert the value to the type of the column.",
        },
        Code {
            code: "eihealth.01040044",
            status: 400,
            retry: false,
            throttled: false,
            message: "Key ({0})=({1}) already exists.",
            advice: "Use a primary or unique key value that is not taken yet.",
        },
        Code {
            code: "eihealth.01040045",
            status: 400,
            retry: false,
            throttled: false,
            message: "Auto job column is invalid. The type of column should be String and it cannot be primary key.",
            advice: "Choose a status column of type String that is not a primary key.",
        },
        Code {
            code: "eihealth.01040046",
            status: 400,
            retry: false,
            throttled: false,
            message: "Column {0} does not exist.",
            advice: "Name only columns that the database has.",
        },
        Code {
            code: "eihealth.01040047",
            status: 400,
            retry: false,
            throttled: false,
            message: "The quantity of columns created by auto job cannot exceed 5.",
            advice: "Reuse a column that exists already or switch to another database, as automatic jobs can add only 5.",
        },
        Code {
            code: "eihealth.01050001",
            status: 404,
            retry: false,
            throttled: false,
            message: "The image {0} does not exist.",
            advice: "Use an existing image in the app.",
        },
        Code {
            code: "eihealth.01050002",
            status: 404,
            retry: false,
            throttled: false,
            message: "The subscribed asset does not exist.",
            advice: "Pass the ID of an existing asset to subscribe to.",
        },
        Code {
            code: "eihealth.01050003",
            status: 404,
            retry: false,
            throttled: false,
            message: "The app {0} does not exist in project.",
            advice: "Pass the ID of an app in this project.",
        },
        Code {
            code: "eihealth.01050004",
            status: 409,
            retry: false,
            throttled: false,
            message: "An app with the same name ({0}) and version ({1}) already exists.",
            advice: "Change the name or the version of the app.",
        },
        Code {
            code: "eihealth.01050005",
            status: 400,
            retry: false,
            throttled: false,
            message: "The app's name and version cannot be updated.",
            advice: "Keep the name and version of the app, or create a new app.",
        },
        Code {
            code: "eihealth.01050006",
            status: 400,
            retry: false,
            throttled: false,
            message: "Unable to update the subscribed app {0}.",
            advice: "Update an app that is not a subscription.",
        },
        Code {
            code: "eihealth.01050007",
            status: 400,
            retry: false,
            throttled: false,
            message: "The asset type is not an app.",
            advice: "Subscribe to an asset of the type app.",
        },
        Code {
            code: "eihealth.01050008",
            status: 400,
            retry: false,
            throttled: false,
            message: "The app {0}:{1} has already been subscribed.",
            advice: "Use the app that is in the project's app list already.",
        },
        Code {
            code: "eihealth.01050009",
            status: 400,
            retry: false,
            throttled: false,
            message: "The enum value {0} does not exist in the enum list.",
            advice: "Choose a value from the enumeration of the app parameter.",
        },
        Code {
            code: "eihealth.01050010",
            status: 400,
            retry: false,
            throttled: false,
            message: "The app parameter {0} does not support multiple values.",
            advice: "Give the app parameter a single value.",
        },
        Code {
            code: "eihealth.01050011",
            status: 400,
            retry: false,
            throttled: false,
            message: "The app is being used by a workflow. You cannot update the quantities and types of the app's input and output parameters.",
            advice: "Keep the inputs and outputs of the app as they are, or first delete the workflows that use it.",
        },
        Code {
            code: "eihealth.01050013",
            status: 400,
            retry: false,
            throttled: false,
            message: "The app is used by workflow {0} and cannot be deleted.",
            advice: "Delete every workflow that uses the app, then the app.",
        },
        Code {
            code: "eihealth.01050014",
            status: 400,
            retry: false,
            throttled: false,
            message: "The image {0} does not match the CPU type {1}.",
            advice: "Combine the image with the CPU type it was built for.",
        },
        Code {
            code: "eihealth.01050015",
            status: 400,
            retry: false,
            throttled: false,
            message: "The app's command field contains high-risk command.",
            advice: "Remove the high-risk command from the app.",
        },
        Code {
            code: "eihealth.01050016",
            status: 400,
            retry: false,
            throttled: false,
            message: "The currently used asset {0} status is not available.",
            advice: "Replace the asset if it has been taken offline.",
        },
        Code {
            code: "eihealth.01050017",
            status: 403,
            retry: false,
            throttled: false,
            message: "You can't publish asset that use imported or subscribed image.",
            advice: "Use only the project's own images in an asset you publish.",
        },
        Code {
            code: "eihealth.01050018",
            status: 400,
            retry: false,
            throttled: false,
            message: "The app commands contain unknown parameters: {0}.",
            advice: "Declare every parameter that the app commands refer to.",
        },
        Code {
            code: "eihealth.01050100",
            status: 400,
            retry: false,
            throttled: false,
            message: "There is a loop in the workflow.",
            advice: "Change the dependencies of the steps so that they form a graph without cycles.",
        },
        Code {
            code: "eihealth.01050101",
            status: 400,
            retry: false,
            throttled: false,
            message: "The variable references nest more than {0} times, exceeding the maximum loop limit.",
            advice: "Nest variable references less deeply than the limit in the message.",
        },
        Code {
            code: "eihealth.01050102",
            status: 404,
            retry: false,
            throttled: false,
            message: "The workflow {0} does not exist in project.",
            advice: "Pass the ID of a workflow in this project.",
        },
        Code {
            code: "eihealth.01050103",
            status: 409,
            retry: false,
            throttled: false,
            message: "A workflow with the same name ({0}) and version ({1}) already exists.",
            advice: "Change the name or the version of the workflow.",
        },
        Code {
            code: "eihealth.01050104",
            status: 400,
            retry: false,
            throttled: false,
            message: "The workflow's name and version cannot be updated.",
            advice: "Keep the name and version of the workflow, or create a new workflow.",
        },
        Code {
            code: "eihealth.01050105",
            status: 400,
            retry: false,
            throttled: false,
            message: "Unable to update the subscribed workflow {0}.",
            advice: "Update a workflow that is not a subscription.",
        },
        Code {
            code: "eihealth.01050106",
            status: 400,
            retry: false,
            throttled: false,
            message: "The asset type is not a workflow.",
            advice: "Subscribe to an asset of the type workflow.",
        },
        Code {
            code: "eihealth.01050107",
            status: 400,
            retry: false,
            throttled: false,
            message: "The workflow {0}: {1} has been subscribed.",
            advice: "Use the workflow that is in the project's workflow list already.",
        },
        Code {
            code: "eihealth.01050108",
            status: 400,
            retry: false,
            throttled: false,
            message: "The workflow {0} has been subscribed. It cannot be imported.",
            advice: "Import a workflow that is not a subscription.",
        },
        Code {
            code: "eihealth.01050109",
            status: 400,
            retry: false,
            throttled: false,
            message: "The workflow {0} is already imported. It cannot be imported again.",
            advice: "Look for the workflow in the target project, which has it already.",
        },
        Code {
            code: "eihealth.01050112",
            status: 400,
            retry: false,
            throttled: false,
            message: "The name of task {0} input parameter {1} does not exist in the app {2}",
            advice: "Name only input parameters that the app of the task declares.",
        },
        Code {
            code: "eihealth.01050113",
            status: 409,
            retry: false,
            throttled: false,
            message: "The workflow {0} has been imported and is currently called {1}.",
            advice: "Use the imported workflow under the name stated in the message.",
        },
        Code {
            code: "eihealth.01050114",
            status: 400,
            retry: false,
            throttled: false,
            message: "The value of workflow parameter {0} in task {1} is not a valid reference parameter.",
            advice: "Make the parameter value of the task refer to something that exists.",
        },
        Code {
            code: "eihealth.01050115",
            status: 400,
            retry: false,
            throttled: false,
            message: "The value of workflow concurrent parameter {0} in task {1} is inconsistent with the number of elements of reference parameter.",
            advice: "Give the concurrent parameter as many elements as the parameter it refers to.",
        },
        Code {
            code: "eihealth.01050116",
            status: 400,
            retry: false,
            throttled: false,
            message: "The name of task {0} input parameter {1} is a reference parameter, Multiple parameter values exist",
            advice: "Give the task's reference parameter exactly one value.",
        },
        Code {
            code: "eihealth.01050117",
            status: 400,
            retry: false,
            throttled: false,
            message: "Can not publish the workflow which task list is empty.",
            advice: "Add a task to the workflow before publishing it.",
        },
        Code {
            code: "eihealth.01050118",
            status: 403,
            retry: false,
            throttled: false,
            message: "You can't publish imported or subscribed assets.",
            advice: "Publish an asset that originates in your own project.",
        },
        Code {
            code: "eihealth.01050200",
            status: 400,
            retry: false,
            throttled: false,
            message: "There are no tasks in workflow {0}.",
            advice: "Add a task to the workflow.",
        },
        Code {
            code: "eihealth.01050201",
            status: 400,
            retry: false,
            throttled: false,
            message: "The required input parameter {0} cannot be empty for job creation.",
            advice: "Supply a value for every required input of the job.",
        },
        Code {
            code: "eihealth.01050202",
            status: 404,
            retry: false,
            throttled: false,
            message: "The job {0} does not exist in the project.",
            advice: "Pass the ID of a job in this project.",
        },
        Code {
            code: "eihealth.01050203",
            status: 400,
            retry: false,
            throttled: false,
            message: "When creating a job, the task_name {0} does not exist in the workflow {1}.",
            advice: "Use the task names of the workflow.",
        },
        Code {
            code: "eihealth.01050204",
            status: 404,
            retry: false,
            throttled: false,
            message: "The task {0} does not exist in the job {1}.",
            advice: "Pass the name of a task in this job.",
        },
        Code {
            code: "eihealth.01050205",
            status: 400,
            retry: false,
            throttled: false,
            message: "Resources of the {0} type are unavailable to support task {2} of the {1} type.",
            advice: "Make sure that resources of the required type exist for the task.",
        },
        Code {
            code: "eihealth.01050206",
            status: 400,
            retry: false,
            throttled: false,
            message: "The flavor {0} is not supported for the task {1}. The flavor cannot exceed {2}.",
            advice: "Request a flavor no larger than the maximum stated in the message.",
        },
        Code {
            code: "eihealth.01050207",
            status: 400,
            retry: false,
            throttled: false,
            message: "The current job status is {0}. The job cannot be retried.",
            advice: "Look up the job's status and retry only a job in a fitting final status.",
        },
        Code {
            code: "eihealth.01050208",
            status: 400,
            retry: false,
            throttled: false,
            message: "The current job status is {0}. The job cannot be canceled.",
            advice: "Look up the job's status and cancel only a job that has not ended.",
        },
        Code {
            code: "eihealth.01050209",
            status: 400,
            retry: false,
            throttled: false,
            message: "The job {0} has been garbage collected. It cannot be retried.",
            advice: "Create a new job in place of the collected one.",
        },
        Code {
            code: "eihealth.01050210",
            status: 400,
            retry: true,
            throttled: true,
            message: "Failed to cancel the job. Refresh the page and try again.",
            advice: "Read the job's current status, then cancel it again.",
        },
        Code {
            code: "eihealth.01050211",
            status: 400,
            retry: false,
            throttled: false,
            message: "The I/O accelerated instance is unavailable.",
            advice: "Use an I/O acceleration instance whose status is available.",
        },
        Code {
            code: "eihealth.01050212",
            status: 400,
            retry: false,
            throttled: false,
            message: "The I/O accelerated instance {0} does not exist.",
            advice: "Name an existing I/O acceleration instance.",
        },
        Code {
            code: "eihealth.01050213",
            status: 400,
            retry: false,
            throttled: false,
            message: "The job {0} is running and cannot be deleted.",
            advice: "Cancel the job or let it complete, then delete it.",
        },
        Code {
            code: "eihealth.01050214",
            status: 400,
            retry: false,
            throttled: false,
            message: "Job {0} excute quota is: {1}, currently is overrun, please contact the administrator.",
            advice: "Ask the administrator to adjust the quota for running jobs.",
        },
        Code {
            code: "eihealth.01050215",
            status: 400,
            retry: false,
            throttled: false,
            message: "{0} resource quota exceeds: {1}, run job needs {2}, currently already used {3}. Please adjust the job resource usage or contact the administrator.",
            advice: "Lower the resources the job asks for, or have the administrator adjust the quota.",
        },
        Code {
            code: "eihealth.01050216",
            status: 400,
            retry: false,
            throttled: false,
            message: "There are no node has copy-in label. Please turn to the system label setting page to set.",
            advice: "Label a node for copy-in on the system label settings page.",
        },
        Code {
            code: "eihealth.01050217",
            status: 400,
            retry: false,
            throttled: false,
            message: "Space usage or job expected space usage of current I/O accelerated instance has reached threshold. Please choose other available instance.",
            advice: "Choose an I/O acceleration instance with enough free space.",
        },
        Code {
            code: "eihealth.01050218",
            status: 400,
            retry: false,
            throttled: false,
            message: "Retrying job is not supported because job will be garbage collected right after finish.",
            advice: "Create a new job, as the system settings collect jobs as soon as they finish.",
        },
        Code {
            code: "eihealth.01050219",
            status: 400,
            retry: false,
            throttled: false,
            message: "Number of jobs waiting for current IO accelerated instance has reached threshold. Please choose other available instance.",
            advice: "Choose another I/O acceleration instance.",
        },
        Code {
            code: "eihealth.01050220",
            status: 400,
            retry: false,
            throttled: false,
            message: "No IO accelerated instances are available currently;",
            advice: "Ask the administrator to add I/O acceleration instances.",
        },
        Code {
            code: "eihealth.01050221",
            status: 400,
            retry: false,
            throttled: false,
            message: "The task input parameters must be no more than 4096 characters.",
            advice: "Cut the input parameters of the task to at most 4096 characters.",
        },
        Code {
            code: "eihealth.01050222",
            status: 404,
            retry: false,
            throttled: false,
            message: "The task instance {0} does not exist in the task {1}.",
            advice: "Make sure that the task has already produced this instance.",
        },
        Code {
            code: "eihealth.01050223",
            status: 400,
            retry: false,
            throttled: false,
            message: "The current job status is {0}. The job cannot be updated parameters.",
            advice: "Look up the job's status; its parameters cannot change in this one.",
        },
        Code {
            code: "eihealth.01050224",
            status: 400,
            retry: false,
            throttled: false,
            message: "No sfs turbo available for job or no available quota for sfs.",
            advice: "Choose an available SFS Turbo, or raise the job quota of one.",
        },
        Code {
            code: "eihealth.01050225",
            status: 400,
            retry: false,
            throttled: false,
            message: "The job contains I/O accelerated task: {0}. It is not allowed to modify FILE or DIRECTORY type parameter in this task;",
            advice: "Leave the file and directory parameters of accelerated tasks unchanged.",
        },
        Code {
            code: "eihealth.01050226",
            status: 400,
            retry: false,
            throttled: false,
            message: "It is not allowed to modify the reference parameter value in the job, also not allowed to modify the parameter value to other references.",
            advice: "Leave reference parameters alone, and turn no other parameter into a reference.",
        },
        Code {
            code: "eihealth.01050227",
            status: 400,
            retry: false,
            throttled: false,
            message: "The job contains tasks that are still running. Please force cancel and try again later.",
            advice: "Force the cancellation of the job first, then send the request again.",
        },
        Code {
            code: "eihealth.01050228",
            status: 400,
            retry: true,
            throttled: true,
            message: "Number of running job has exceeded limit.",
            advice: "Wait until enough of the submitted jobs have ended.",
        },
        Code {
            code: "eihealth.01050301",
            status: 400,
            retry: false,
            throttled: false,
            message: "The OBS file path {0} is invalid or is not permitted to access.",
            advice: "Correct the OBS file path, or obtain permission for it.",
        },
        Code {
            code: "eihealth.01050302",
            status: 400,
            retry: false,
            throttled: false,
            message: "The database is used by autoJob {0}, can not be used again.",
            advice: "Choose a database that no automatic job uses.",
        },
        Code {
            code: "eihealth.01050303",
            status: 400,
            retry: false,
            throttled: false,
            message: "The column {0} type for {1} should be string.",
            advice: "Choose a column of type string.",
        },
        Code {
            code: "eihealth.01050304",
            status: 404,
            retry: false,
            throttled: false,
            message: "The column {0} does not exist in database.",
            advice: "Use a column of the automatic job's database.",
        },
        Code {
            code: "eihealth.01050305",
            status: 400,
            retry: false,
            throttled: false,
            message: "The autojob status update column can not used in {0}.",
            advice: "Keep the status column of the automatic job out of the place named by the message.",
        },
        Code {
            code: "eihealth.01050306",
            status: 400,
            retry: false,
            throttled: false,
            message: "The trigger {0} mode does not adapt column type.",
            advice: "Use a trigger mode that suits the type of the column.",
        },
        Code {
            code: "eihealth.01050307",
            status: 404,
            retry: false,
            throttled: false,
            message: "The autojob {0} does not exist in project.",
            advice: "Pass the ID of an automatic job in this project.",
        },
        Code {
            code: "eihealth.01050308",
            status: 400,
            retry: false,
            throttled: false,
            message: "The name, data table, workflow name and job status column of the autojob cannot be updated;",
            advice: "Keep name, data table, workflow name and status column, or create a new automatic job.",
        },
        Code {
            code: "eihealth.01050309",
            status: 400,
            retry: false,
            throttled: false,
            message: "The autojob {0} is running and cannot be updated or deleted.",
            advice: "Stop the automatic job before updating or deleting it.",
        },
        Code {
            code: "eihealth.01050310",
            status: 400,
            retry: false,
            throttled: false,
            message: "The current autojob status is {0}. The autojob cannot be started.",
            advice: "Look up the status of the automatic job and start it when that status permits.",
        },
        Code {
            code: "eihealth.01050311",
            status: 400,
            retry: false,
            throttled: false,
            message: "The current autojob status is {0}. The autojob cannot be stoped.",
            advice: "Look up the status of the automatic job and stop it when that status permits.",
        },
        Code {
            code: "eihealth.01050312",
            status: 400,
            retry: false,
            throttled: false,
            message: "The trigger {0} value does not adapt column type.",
            advice: "Use a trigger value of the column's type.",
        },
        Code {
            code: "eihealth.01050313",
            status: 404,
            retry: false,
            throttled: false,
            message: "The column name {0} does not exist in database.",
            advice: "Correct the column name.",
        },
        Code {
            code: "eihealth.01050314",
            status: 400,
            retry: false,
            throttled: false,
            message: "The column {0} for {1} should be searchable.",
            advice: "Choose a searchable column.",
        },
        Code {
            code: "eihealth.01050315",
            status: 400,
            retry: false,
            throttled: false,
            message: "The column {0} for {1} can not be primary.",
            advice: "Choose a column that is not a primary key.",
        },
        Code {
            code: "eihealth.01050316",
            status: 400,
            retry: false,
            throttled: false,
            message: "The quantity of columns created by auto job cannot exceed 5.",
            advice: "Select columns that exist, or use another database, as automatic jobs can add only 5.",
        },
        Code {
            code: "eihealth.01050317",
            status: 400,
            retry: false,
            throttled: false,
            message: "The column name {0} for {1} already existed in database.",
            advice: "Choose a column name the database does not have yet.",
        },
        Code {
            code: "eihealth.01050318",
            status: 400,
            retry: false,
            throttled: false,
            message: "The referenced database can not be used to submit autojobs.",
            advice: "Choose a database of this project for the automatic job.",
        },
        Code {
            code: "eihealth.01050501",
            status: 400,
            retry: false,
            throttled: false,
            message: "The list parameter {0} is empty.",
            advice: "Put at least one value into the list.",
        },
        Code {
            code: "eihealth.01050502",
            status: 400,
            retry: false,
            throttled: false,
            message: "The list parameter {0} contains duplicate values.",
            advice: "Remove the repeated values from the list.",
        },
        Code {
            code: "eihealth.01050503",
            status: 400,
            retry: false,
            throttled: false,
            message: "The list parameter {0} contains {1} values. This number must be between {2} and {3}.",
            advice: "Bring the number of values in the list into the range stated in the message.",
        },
        Code {
            code: "eihealth.01050504",
            status: 400,
            retry: false,
            throttled: false,
            message: "At least one value in the list parameter {0} exceeds the maximum length ({1} characters).",
            advice: "Shorten the values of the list to the length stated in the message.",
        },
        Code {
            code: "eihealth.01050505",
            status: 400,
            retry: false,
            throttled: false,
            message: "The list parameter {0} contains invalid values.",
            advice: "Bring every value of the list into the documented format.",
        },
        Code {
            code: "eihealth.01050506",
            status: 400,
            retry: false,
            throttled: false,
            message: "The source project ID cannot be the same as the target project ID.",
            advice: "Pass a source project that differs from the target project.",
        },
        Code {
            code: "eihealth.01050507",
            status: 403,
            retry: false,
            throttled: false,
            message: "You are not authorized to perform this operation, Please contact the owner user to open the share permission of the project.",
            advice: "Ask the owner to open the project's share permission.",
        },
        Code {
            code: "eihealth.01050508",
            status: 400,
            retry: false,
            throttled: false,
            message: "The image name or version is too long.",
            advice: "Shorten the image name or version of the app.",
        },
        Code {
            code: "eihealth.01060003",
            status: 404,
            retry: false,
            throttled: false,
            message: "The notebook does not exist.",
            advice: "Pass the ID of an existing notebook.",
        },
        Code {
            code: "eihealth.01060004",
            status: 400,
            retry: false,
            throttled: false,
            message: "Notebook of the current status cannot be started.",
            advice: "Look up the status of the notebook and start it when that status permits.",
        },
        Code {
            code: "eihealth.01060005",
            status: 400,
            retry: false,
            throttled: false,
            message: "Notebook of the current status cannot be stopped.",
            advice: "Look up the status of the notebook and stop it when that status permits.",
        },
        Code {
            code: "eihealth.01060006",
            status: 400,
            retry: false,
            throttled: false,
            message: "Notebook of the current status cannot be deleted.",
            advice: "Look up the status of the notebook and delete it when that status permits.",
        },
        Code {
            code: "eihealth.01060007",
            status: 400,
            retry: false,
            throttled: false,
            message: "Failed to obtain the token because the notebook is not running.",
            advice: "Start the notebook, then ask for the token.",
        },
        Code {
            code: "eihealth.01060010",
            status: 400,
            retry: false,
            throttled: false,
            message: "The notebook image does not exist.",
            advice: "Correct the organization, name and version of the image.",
        },
        Code {
            code: "eihealth.01060013",
            status: 400,
            retry: false,
            throttled: false,
            message: "Authentication failed for the OBS storage path: {0}.",
            advice: "Use an OBS storage path that is right and open to you.",
        },
        Code {
            code: "eihealth.01060014",
            status: 400,
            retry: false,
            throttled: false,
            message: "The image name or version is too long.",
            advice: "Shorten the image name or version of the notebook.",
        },
        Code {
            code: "eihealth.01060015",
            status: 400,
            retry: false,
            throttled: false,
            message: "The currently used asset {0} status is not available.",
            advice: "Choose another asset if this one has been taken offline.",
        },
        Code {
            code: "eihealth.01070004",
            status: 401,
            retry: false,
            throttled: false,
            message: "The username or password is incorrect. You will be locked out for {1} minutes after {0} more failed attempts.",
            advice: "Correct the username and password before the remaining attempts run out.",
        },
        Code {
            code: "eihealth.01070005",
            status: 401,
            retry: false,
            throttled: false,
            message: "Your account has been locked. Try again in {0} minutes.",
            advice: "Wait out the lock time that the message states before logging in again.",
        },
        Code {
            code: "eihealth.01070006",
            status: 503,
            retry: true,
            throttled: false,
            message: "IAM service error, please try later.",
            advice: "Repeat the request later, once IAM answers again.",
        },
        Code {
            code: "eihealth.01080002",
            status: 404,
            retry: false,
            throttled: false,
            message: "The asset does not exist",
            advice: "Pass the ID of an existing asset.",
        },
        Code {
            code: "eihealth.01080003",
            status: 404,
            retry: false,
            throttled: false,
            message: "This version does not exist",
            advice: "Pass a version that the asset has.",
        },
        Code {
            code: "eihealth.01080004",
            status: 400,
            retry: false,
            throttled: false,
            message: "Each user can only favorite a maximum of 50 assets.",
            advice: "Remove an asset from your favorites before adding another.",
        },
        Code {
            code: "eihealth.01080005",
            status: 400,
            retry: false,
            throttled: false,
            message: "Vendor of platform is not set.",
            advice: "Have the system administrator set the vendor of the platform.",
        },
        Code {
            code: "eihealth.01080006",
            status: 409,
            retry: false,
            throttled: false,
            message: "Asset with same asset_name and version already exists in internal assets.",
            advice: "Change the asset name or the version.",
        },
        Code {
            code: "eihealth.01080007",
            status: 403,
            retry: false,
            throttled: false,
            message: "Do not have permissions to operate this asset version.",
            advice: "Leave this to the publisher of the asset or a platform administrator.",
        },
        Code {
            code: "eihealth.01080008",
            status: 400,
            retry: false,
            throttled: false,
            message: "Asset on current status cannot be operated.",
            advice: "Look up the status of the asset version and choose an operation it allows.",
        },
        Code {
            code: "eihealth.01080009",
            status: 403,
            retry: false,
            throttled: false,
            message: "Current asset cannot be accessed because it does not have published version.",
            advice: "Choose an asset that has a published version.",
        },
        Code {
            code: "eihealth.01090001",
            status: 400,
            retry: false,
            throttled: false,
            message: "The nextflow workflow file cannot be none.",
            advice: "Choose a Nextflow workflow file to upload.",
        },
        Code {
            code: "eihealth.01090002",
            status: 400,
            retry: false,
            throttled: false,
            message: "The nextflow workflow cannot be empty.",
            advice: "Upload a Nextflow workflow file that has content.",
        },
        Code {
            code: "eihealth.01090003",
            status: 400,
            retry: false,
            throttled: false,
            message: "The size of the nextflow process file is too large.",
            advice: "Reduce the Nextflow workflow file to the allowed size.",
        },
        Code {
            code: "eihealth.01090004",
            status: 400,
            retry: false,
            throttled: false,
            message: "Invalid nextflow file name.",
            advice: "Rename the Nextflow file by the documented rules.",
        },
        Code {
            code: "eihealth.01090005",
            status: 400,
            retry: false,
            throttled: false,
            message: "The nextflow parameter file is too large.",
            advice: "Reduce the Nextflow parameter file to the allowed size.",
        },
        Code {
            code: "eihealth.01090006",
            status: 400,
            retry: false,
            throttled: false,
            message: "The parameter: {0} cannot be empty when it is set to mandatory.",
            advice: "Give the mandatory parameter a value.",
        },
        Code {
            code: "eihealth.01090007",
            status: 400,
            retry: false,
            throttled: false,
            message: "The number of nextflow parameters exceeds the upper limit.",
            advice: "Use fewer Nextflow parameters.",
        },
        Code {
            code: "eihealth.01090008",
            status: 400,
            retry: false,
            throttled: false,
            message: "The format of the compressed file in the nextflow process is incorrect.",
            advice: "Rebuild the compressed file of the workflow with the expected content.",
        },
        Code {
            code: "eihealth.01090009",
            status: 400,
            retry: false,
            throttled: false,
            message: "The size of a decompressed nextflow process file exceeds the upper limit.",
            advice: "Reduce each file inside the archive to the allowed size.",
        },
        Code {
            code: "eihealth.01090010",
            status: 400,
            retry: false,
            throttled: false,
            message: "The format of the nextflow process parameter file is incorrect.",
            advice: "Correct the format of the Nextflow parameter file.",
        },
        Code {
            code: "eihealth.01090011",
            status: 400,
            retry: false,
            throttled: false,
            message: "Failed to obtain the package corresponding to the Nextflow version.",
            advice: "Choose a Nextflow version that the platform supports.",
        },
        Code {
            code: "eihealth.01090012",
            status: 400,
            retry: false,
            throttled: false,
            message: "The job of the nextflow is not stoppable.",
            advice: "Stop a Nextflow job only before it has ended.",
        },
        Code {
            code: "eihealth.01090013",
            status: 400,
            retry: false,
            throttled: false,
            message: "The job of the nextflow is not deletable.",
            advice: "Delete a Nextflow job only when it is not running.",
        },
        Code {
            code: "eihealth.01090014",
            status: 400,
            retry: false,
            throttled: false,
            message: "The format of the OBS path corresponding to the nextflow process parameter file is incorrect or the permission verification fails.",
            advice: "Correct the OBS path for the parameter file, and make sure you have permission for it.",
        },
        Code {
            code: "eihealth.01090015",
            status: 400,
            retry: false,
            throttled: false,
            message: "The job of the nextflow is not retryable.",
            advice: "Retry only a Nextflow job that failed or was canceled.",
        },
        Code {
            code: "eihealth.01090016",
            status: 400,
            retry: false,
            throttled: false,
            message: "Nextflow has been installed.",
            advice: "Use the installed Nextflow; a second installation is not needed.",
        },
        Code {
            code: "eihealth.01090017",
            status: 400,
            retry: false,
            throttled: false,
            message: "Required file parameters are missing.",
            advice: "Fill in the parameters that describe the file.",
        },
        Code {
            code: "eihealth.01090018",
            status: 400,
            retry: false,
            throttled: false,
            message: "Select a version or upload a file.",
            advice: "Either state a version or upload an installation file.",
        },
        Code {
            code: "eihealth.01090019",
            status: 400,
            retry: false,
            throttled: false,
            message: "The file name is too long.",
            advice: "Shorten the file name.",
        },
        Code {
            code: "eihealth.01090020",
            status: 403,
            retry: false,
            throttled: false,
            message: "Cannot create job because nextflow engine is not installed.",
            advice: "Install the Nextflow engine before creating jobs.",
        },
        Code {
            code: "eihealth.01090021",
            status: 400,
            retry: false,
            throttled: false,
            message: "Invalid nextflow params file name.",
            advice: "Name the parameter file by the rules, with the extension .yaml, .yml, .json or .txt.",
        },
        Code {
            code: "eihealth.01090022",
            status: 400,
            retry: false,
            throttled: false,
            message: "The data in external OBS buckets are not supported as nextflowparameters.",
            advice: "Copy the data into the project, since parameters cannot point into external OBS buckets.",
        },
        Code {
            code: "eihealth.01100001",
            status: 400,
            retry: false,
            throttled: false,
            message: "The running or waiting job is not deletable.",
            advice: "Delete the drug job once it has ended.",
        },
        Code {
            code: "eihealth.01100002",
            status: 400,
            retry: false,
            throttled: false,
            message: "The job of the drug is not cancellable.",
            advice: "Cancel a drug job only while it is waiting.",
        },
        Code {
            code: "eihealth.01100003",
            status: 400,
            retry: false,
            throttled: false,
            message: "At least one strong constraint or one weak constraint exists",
            advice: "Review the strong and weak constraints of the request, of which one at least has to be present.",
        },
        Code {
            code: "eihealth.01100004",
            status: 400,
            retry: false,
            throttled: false,
            message: "The file path {0} is invalid.",
            advice: "Pass a valid file path.",
        },
        Code {
            code: "eihealth.01100005",
            status: 409,
            retry: false,
            throttled: false,
            message: "You have created a drug model with the same name.",
            advice: "Choose another name for the drug model.",
        },
        Code {
            code: "eihealth.01100006",
            status: 403,
            retry: false,
            throttled: false,
            message: "You do not have permission to operate the model {0}, this model is created by {1}.",
            advice: "Let the creator of the model operate it.",
        },
        Code {
            code: "eihealth.01100007",
            status: 400,
            retry: false,
            throttled: false,
            message: "Only finished model can be set up for sharing.",
            advice: "Share the model after its training has finished.",
        },
        Code {
            code: "eihealth.01100008",
            status: 403,
            retry: false,
            throttled: false,
            message: "You are not the member of the project {0} and not allowed to use project data.",
            advice: "Use data of a project in which you are a member.",
        },
        Code {
            code: "eihealth.01100009",
            status: 403,
            retry: false,
            throttled: false,
            message: "Custom models are only supported in the profession mode.",
            advice: "Upgrade to the professional edition to use custom models.",
        },
        Code {
            code: "eihealth.01100010",
            status: 400,
            retry: false,
            throttled: false,
            message: "Please enter a molecular expression or upload a molecule file.",
            advice: "Give a molecular expression or upload a molecule file.",
        },
        Code {
            code: "eihealth.01100011",
            status: 400,
            retry: false,
            throttled: false,
            message: "Only finished model can be used, the status of model {0} created by {1} is {2}.",
            advice: "Use a model whose status is finished.",
        },
        Code {
            code: "eihealth.01100012",
            status: 404,
            retry: false,
            throttled: false,
            message: "The drug model {0} not exist.",
            advice: "Pass the ID of an existing drug model.",
        },
        Code {
            code: "eihealth.01100013",
            status: 400,
            retry: false,
            throttled: false,
            message: "Only support molecular optimization, molecular docking, target pocket molecules, or ADMET prediction tasks",
            advice: "Choose molecular optimization, docking, target pocket molecules or ADMET prediction.",
        },
        Code {
            code: "eihealth.01100014",
            status: 400,
            retry: true,
            throttled: false,
            message: "The drug job not completed.",
            advice: "Wait until the drug job has completed.",
        },
        Code {
            code: "eihealth.01100016",
            status: 409,
            retry: false,
            throttled: false,
            message: "This CSS cluster has been bound, the name of bound CSS cluster is {0}.",
            advice: "Choose another CSS cluster.",
        },
        Code {
            code: "eihealth.01100017",
            status: 400,
            retry: false,
            throttled: false,
            message: "Failed to connect CSS cluster.",
            advice: "Verify the administrator password and the public address of the CSS cluster.",
        },
        Code {
            code: "eihealth.01100018",
            status: 400,
            retry: false,
            throttled: false,
            message: "CSS cluster named {0} has been deleted, please rebind the CSS cluster.",
            advice: "Bind a CSS cluster again.",
        },
        Code {
            code: "eihealth.01100019",
            status: 403,
            retry: false,
            throttled: false,
            message: "You do not have permission to operate the database {0}, this database is created by {1}.",
            advice: "Let the creator of the database operate it.",
        },
        Code {
            code: "eihealth.01100020",
            status: 400,
            retry: false,
            throttled: false,
            message: "Only finished database can be set up for sharing or appending data.",
            advice: "Share or extend the database once its status is finished.",
        },
        Code {
            code: "eihealth.01100021",
            status: 409,
            retry: false,
            throttled: false,
            message: "A database with the same name has already been created by {0}.",
            advice: "Choose another name for the database.",
        },
        Code {
            code: "eihealth.01100022",
            status: 400,
            retry: false,
            throttled: false,
            message: "Official database is not allowed to operate.",
            advice: "Work on a custom database instead of an official one.",
        },
        Code {
            code: "eihealth.01100023",
            status: 400,
            retry: false,
            throttled: false,
            message: "The column must include SMILES and NAME.",
            advice: "Include the columns SMILES and NAME.",
        },
        Code {
            code: "eihealth.01100024",
            status: 400,
            retry: false,
            throttled: false,
            message: "The column {0} doesn't exist in csv data file.",
            advice: "Name only columns that the CSV file contains.",
        },
        Code {
            code: "eihealth.01100025",
            status: 403,
            retry: false,
            throttled: false,
            message: "Custom databases are only supported in the profession mode.",
            advice: "Upgrade to the professional edition to use custom databases.",
        },
        Code {
            code: "eihealth.01100026",
            status: 400,
            retry: false,
            throttled: false,
            message: "The type of job must be one of DOCKING, OPTIMIZATION, POC_MOL_DESIGN and GENERATION.",
            advice: "Set the job type to DOCKING, OPTIMIZATION, POC_MOL_DESIGN or GENERATION.",
        },
        Code {
            code: "eihealth.01100027",
            status: 400,
            retry: false,
            throttled: false,
            message: "The job_result_url must belong to job.",
            advice: "Pass a result path that belongs to this job.",
        },
        Code {
            code: "eihealth.01100028",
            status: 400,
            retry: false,
            throttled: false,
            message: "Chinese characters is not allowed in columns.",
            advice: "Name the columns without Chinese characters.",
        },
        Code {
            code: "eihealth.01100029",
            status: 400,
            retry: false,
            throttled: false,
            message: "Columns in file cannot be duplicated.",
            advice: "Give every column in the file its own name.",
        },
        Code {
            code: "eihealth.01100030",
            status: 400,
            retry: false,
            throttled: false,
            message: "Failed to create custom database, detail message: {0}",
            advice: "Examine the state of the CSS cluster and the content of the file the database is built from.",
        },
        Code {
            code: "eihealth.01100031",
            status: 400,
            retry: false,
            throttled: false,
            message: "Failed to delete custom database, detail message: {0}",
            advice: "Examine the state of the CSS cluster.",
        },
        Code {
            code: "eihealth.01100032",
            status: 400,
            retry: false,
            throttled: false,
            message: "Download failed, detail message: {0}",
            advice: "Make sure the result file of the job is intact.",
        },
        Code {
            code: "eihealth.01100033",
            status: 400,
            retry: false,
            throttled: false,
            message: "Database {0} is not supported.",
            advice: "Select a molecule database that the service supports.",
        },
        Code {
            code: "eihealth.01100034",
            status: 400,
            retry: false,
            throttled: false,
            message: "The database {0} can not support generation job.",
            advice: "Select a molecule database that supports generation jobs.",
        },
        Code {
            code: "eihealth.01100035",
            status: 400,
            retry: false,
            throttled: false,
            message: "Ion type can not be None when charge is balanced.",
            advice: "Set the ion type, or switch charge balancing off.",
        },
        Code {
            code: "eihealth.01100036",
            status: 400,
            retry: false,
            throttled: false,
            message: "There are models that are not built from the base model: {0}.",
            advice: "Choose only property models built from this base model.",
        },
        Code {
            code: "eihealth.01100037",
            status: 403,
            retry: false,
            throttled: false,
            message: "Feature {0} is not supported on this platform.",
            advice: "Upgrade the platform to the professional edition to use this feature.",
        },
        Code {
            code: "eihealth.01100038",
            status: 400,
            retry: false,
            throttled: false,
            message: "The base_model_id should not be blank.",
            advice: "Set base_model_id.",
        },
        Code {
            code: "eihealth.01100039",
            status: 400,
            retry: false,
            throttled: false,
            message: "Interactions cannot be added when no bind sites.",
            advice: "Add a binding site to the constraints, or leave the interactions out.",
        },
        Code {
            code: "eihealth.01100040",
            status: 400,
            retry: false,
            throttled: false,
            message: "Duplicated interactions are not allowed: {0}_{1}.",
            advice: "State each interaction of the constraints only once.",
        },
        Code {
            code: "eihealth.01100041",
            status: 400,
            retry: false,
            throttled: false,
            message: "Duplicated receptors are not supported: {0}.",
            advice: "List each receptor only once.",
        },
        Code {
            code: "eihealth.03000001",
            status: 400,
            retry: false,
            throttled: false,
            message: "invalid request data",
            advice: "Correct the request body as the error details describe.",
        },
        Code {
            code: "eihealth.03000002",
            status: 401,
            retry: false,
            throttled: false,
            message: "invalid project id",
            advice: "Put the right project ID into the URL.",
        },
        Code {
            code: "eihealth.03000003",
            status: 401,
            retry: false,
            throttled: false,
            message: "invalid token",
            advice: "Send a valid token in the X-Auth-Token header.",
        },
        Code {
            code: "eihealth.03000004",
            status: 403,
            retry: false,
            throttled: true,
            message: "api call exceeds the limit number",
            advice: "Contact the operator about the call limit.",
        },
        Code {
            code: "eihealth.03001001",
            status: 404,
            retry: false,
            throttled: false,
            message: "invalid task id",
            advice: "Pass the ID of an existing task.",
        },
        Code {
            code: "eihealth.03001002",
            status: 400,
            retry: false,
            throttled: false,
            message: "invalid task data",
            advice: "Correct the task data as the error details describe.",
        },
        Code {
            code: "eihealth.03001003",
            status: 401,
            retry: false,
            throttled: false,
            message: "unauthorized task",
            advice: "Pass the ID of a task that belongs to you.",
        },
        Code {
            code: "eihealth.03009999",
            status: 500,
            retry: true,
            throttled: false,
            message: "internal error",
            advice: "Repeat the request later, and inform the operator if the error stays.",
        },
        Code {
            code: "eihealth.03010031",
            status: 500,
            retry: true,
            throttled: false,
            message: "Algorithm service error.",
            advice: "Repeat the request later, and inform the operator if the algorithm keeps failing.",
        },
        Code {
            code: "eihealth.03011001",
            status: 400,
            retry: false,
            throttled: false,
            message: "Text type error.",
            advice: "Send the input text as a string.",
        },
        Code {
            code: "eihealth.03011002",
            status: 400,
            retry: false,
            throttled: false,
            message: "Input key error.",
            advice: "Send the input under the key \"text\".",
        },
        Code {
            code: "eihealth.03011003",
            status: 400,
            retry: false,
            throttled: false,
            message: "Text length error.",
            advice: "Send a text of 1 to 256 characters.",
        },
        Code {
            code: "eihealth.03011004",
            status: 401,
            retry: false,
            throttled: false,
            message: "Authentication error.",
            advice: "Supply the right token.",
        },
        Code {
            code: "eihealth.03011005",
            status: 404,
            retry: false,
            throttled: false,
            message: "Not found the page.",
            advice: "Correct the URL.",
        },
    ],
);
