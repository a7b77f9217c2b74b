//! The one account the mock knows. All of it is invented; nothing here opens anything elsewhere.

/// Access key of the permanent key pair.
pub const ACCESS_KEY: &str = "EXAMPLEACCESSKEY0001";
/// Secret key of the permanent key pair.
pub const SECRET_KEY: &str = "example-secret-key-for-the-mock-only";

/// Access key of the temporary key pair, which is only good together with [`SECURITY_TOKEN`].
pub const TEMPORARY_ACCESS_KEY: &str = "EXAMPLEACCESSKEY0002";
/// Secret key of the temporary key pair.
pub const TEMPORARY_SECRET_KEY: &str = "example-temporary-secret-key-for-the-mock-only";
/// What a request signed with the temporary key pair carries in `X-Security-Token`.
pub const SECURITY_TOKEN: &str = "example-security-token";

/// Name of the IAM user.
pub const USER: &str = "example-user";
/// Id of the IAM user.
pub const USER_ID: &str = "0123456789abcdef0123456789abcd02";
/// Name of the account the user belongs to.
pub const DOMAIN: &str = "example-domain";
/// Id of the account.
pub const DOMAIN_ID: &str = "0123456789abcdef0123456789abcd01";
/// Password of the user.
pub const PASSWORD: &str = "example-password-1!";

/// Name of the project, which as everywhere in the cloud is the region's.
pub const PROJECT_NAME: &str = "cn-north-4";
/// Id of the project: the `{project_id}` of every path.
pub const PROJECT_ID: &str = "0123456789abcdef0123456789abcdef";

/// The path parameter that has it.
pub(crate) const PROJECT: &str = "project_id";

/// A token that is valid without having been issued, and stays so.
pub const TOKEN: &str = "example-static-token";

/// The secret key of `access_key`, and the security token that belongs to it if it is temporary.
pub(crate) fn secret_of(access_key: &str) -> Option<(&'static str, Option<&'static str>)> {
    match access_key {
        ACCESS_KEY => Some((SECRET_KEY, None)),
        TEMPORARY_ACCESS_KEY => Some((TEMPORARY_SECRET_KEY, Some(SECURITY_TOKEN))),
        _ => None,
    }
}
