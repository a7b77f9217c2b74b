//! Names that an environment is read by.

/// Environment variable with the access key id.
pub const ACCESS_KEY: &str = "HUAWEICLOUD_SDK_AK";
/// Environment variable with the secret access key.
pub const SECRET_KEY: &str = "HUAWEICLOUD_SDK_SK";
/// Environment variable with the third part of a temporary key.
pub const SECURITY_TOKEN: &str = "HUAWEICLOUD_SDK_SECURITY_TOKEN";
/// Environment variable with the region.
pub const REGION: &str = "HUAWEICLOUD_SDK_REGION";
/// Environment variable with the id of the account's project in the region.
pub const PROJECT_ID: &str = "HUAWEICLOUD_SDK_PROJECT_ID";
/// Environment variable with the id of the account.
pub const DOMAIN_ID: &str = "HUAWEICLOUD_SDK_DOMAIN_ID";
/// Environment variable with the base URL of IAM.
pub const IAM_ENDPOINT: &str = "HUAWEICLOUD_SDK_IAM_ENDPOINT";
/// Environment variable with the name of the profile.
pub const PROFILE: &str = "HUAWEICLOUD_SDK_PROFILE";
/// Environment variable with the path of the profile file.
pub const PROFILE_FILE: &str = "HUAWEICLOUD_SDK_CREDENTIALS_FILE";
/// Environment variable with the path of the file of endpoints.
pub const REGIONS_FILE: &str = "HUAWEICLOUD_SDK_REGIONS_FILE";
/// The profiles that are used if none is named, in this order: this crate's, and the vendor's for services of a region.
pub const DEFAULT_PROFILES: [&str; 2] = ["default", "basic"];
