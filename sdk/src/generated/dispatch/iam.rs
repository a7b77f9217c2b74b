// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::KEYSTONE_CREATE_USER_TOKEN_BY_PASSWORD,
        call: keystone_create_user_token_by_password,
        request: Some(replay::<types::KeystoneCreateUserTokenByPassword>),
        responses: &[(201, replay::<types::IamTokenAnswer>)],
        list: None,
        about: About {
            area: "iam",
            group: "IAM",
            section: "3.3 认证鉴权",
            summary: "Get a user token by password",
            description: "Signs a user in with name and password. The token is good for 24 hours; keep it rather than asking for one with every request.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"Who signs in, and what the token is to be good for.","schema":{"$ref":"KeystoneCreateUserTokenByPassword"},"media":"application/json","example":{"auth":{"identity":{"methods":["password"],"password":{"user":{"name":"lab-bot","password":"example-password-1!","domain":{"name":"genome-lab"}}}},"scope":{"project":{"name":"cn-north-4"}}}}}]"#,
            answers: r#"[{"status":"201","description":"The token was issued.","media":"application/json","schema":{"$ref":"IamTokenAnswer"}}]"#,
        },
    },
    Entry {
        operation: &operations::KEYSTONE_LIST_PROJECTS,
        call: keystone_list_projects,
        request: None,
        responses: &[(200, replay::<types::IamProjectList>)],
        list: None,
        about: About {
            area: "iam",
            group: "IAM",
            section: "7.4 获取项目 ID",
            summary: "List the projects of the account",
            description: "Finds the project id that every EIHealth request needs: ask for the project named like the region.",
            deprecated: false,
            inputs: r#"[{"in":"query","name":"name","required":false,"description":"Name of the project, usually the region, such as `cn-north-4`. Without it, every project is returned.","schema":{"type":"string"}}]"#,
            answers: r#"[{"status":"200","description":"The projects.","media":"application/json","schema":{"$ref":"IamProjectList"}}]"#,
        },
    },
];

fn keystone_create_user_token_by_password(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .keystone_create_user_token_by_password(
            arguments
                .required::<types::KeystoneCreateUserTokenByPassword>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::IamTokenAnswer>)]))
}

fn keystone_list_projects(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client.keystone_list_projects();
    if let Some(value) = arguments.optional::<String>("query", "name")? {
        call = call.name(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::IamProjectList>)]))
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "IamAuth",
        r#"{"description":"Identity and scope of a token request.","type":"object","required":["identity"],"properties":{"identity":{"$ref":"IamIdentity"},"scope":{"$ref":"IamScope"}}}"#,
    ),
    (
        "IamAuthMethod",
        r#"{"description":"Way to sign in.","type":"string","enum":["password"]}"#,
    ),
    (
        "IamCatalogEntry",
        r#"{"description":"A service in the catalogue.","type":"object","properties":{"id":{"description":"Id of the service.","type":"string"},"name":{"description":"Name of the service.","type":"string"},"type":{"description":"Type of the service.","type":"string"},"endpoints":{"description":"Where the service is reached.","type":"array","items":{"$ref":"IamEndpoint"}}}}"#,
    ),
    (
        "IamDomainRef",
        r#"{"description":"An account, by name.","type":"object","required":["name"],"properties":{"name":{"description":"Name of the account the user belongs to.","type":"string"}}}"#,
    ),
    (
        "IamEndpoint",
        r#"{"description":"An address of a service.","type":"object","properties":{"id":{"description":"Id of the endpoint.","type":"string"},"interface":{"description":"Who the endpoint is for, such as `public`.","type":"string"},"region":{"description":"Region of the endpoint.","type":"string"},"region_id":{"description":"Id of the region.","type":"string"},"url":{"description":"Address of the endpoint.","type":"string"}}}"#,
    ),
    (
        "IamIdentity",
        r#"{"description":"How the user proves who they are.","type":"object","required":["methods","password"],"properties":{"methods":{"description":"Ways of proof; `password` for a user name with a password.","type":"array","items":{"$ref":"IamAuthMethod"}},"password":{"$ref":"IamPasswordIdentity"}}}"#,
    ),
    (
        "IamLinks",
        r#"{"description":"Addresses of a resource and of the pages beside it.","type":"object","properties":{"self":{"description":"Address of the resource itself.","type":"string"},"next":{"description":"Address of the next page; null on the last.","type":"string","nullable":true},"previous":{"description":"Address of the page before; null on the first.","type":"string","nullable":true}}}"#,
    ),
    (
        "IamPasswordIdentity",
        r#"{"description":"Proof by password.","type":"object","required":["user"],"properties":{"user":{"$ref":"IamPasswordUser"}}}"#,
    ),
    (
        "IamPasswordUser",
        r#"{"description":"The user that signs in.","type":"object","required":["name","password","domain"],"properties":{"name":{"description":"Name of the IAM user.","type":"string"},"password":{"description":"Password of the user.","type":"string","format":"password","x-sensitive":true},"domain":{"$ref":"IamDomainRef"}}}"#,
    ),
    (
        "IamProject",
        r#"{"description":"A project of the account. Its id is the `project_id` of every EIHealth request.","type":"object","properties":{"id":{"description":"Id of the project.","type":"string"},"name":{"description":"Name of the project, usually the region.","type":"string"},"description":{"description":"What the project is for.","type":"string"},"domain_id":{"description":"Id of the account that owns it.","type":"string"},"parent_id":{"description":"Id of the project or account above it.","type":"string"},"is_domain":{"description":"Whether it is an account rather than a project.","type":"boolean"},"enabled":{"description":"Whether the project can be used.","type":"boolean"},"links":{"$ref":"IamLinks"}}}"#,
    ),
    (
        "IamProjectList",
        r#"{"description":"Projects of the account.","type":"object","properties":{"projects":{"description":"The projects the user may see.","type":"array","items":{"$ref":"IamProject"}},"links":{"$ref":"IamLinks"}}}"#,
    ),
    (
        "IamProjectScope",
        r#"{"description":"The project a token is good for, by id or by name.","type":"object","properties":{"id":{"description":"Id of the project; the name is not needed beside it.","type":"string"},"name":{"description":"Name of the project, usually the region, such as `cn-north-4`.","type":"string"}}}"#,
    ),
    (
        "IamScope",
        r#"{"description":"What the token is good for; without it, everything the user may do in the account.","type":"object","properties":{"project":{"$ref":"IamProjectScope"}}}"#,
    ),
    (
        "IamToken",
        r#"{"description":"What a token is good for, and until when.","type":"object","properties":{"expires_at":{"description":"When the token ends.","type":"string","format":"date-time"},"issued_at":{"description":"When the token was issued.","type":"string","format":"date-time"},"methods":{"description":"How the user proved who they are.","type":"array","items":{"type":"string"}},"user":{"$ref":"IamTokenUser"},"project":{"$ref":"IamTokenProject"},"roles":{"description":"Roles of the user in the scope.","type":"array","items":{"$ref":"IamTokenRole"}},"catalog":{"description":"Services the token opens, where the identity service lists them.","type":"array","items":{"$ref":"IamCatalogEntry"}}}}"#,
    ),
    (
        "IamTokenAnswer",
        r#"{"description":"A new token; its text stands in the `X-Subject-Token` header.","type":"object","properties":{"token":{"$ref":"IamToken"}}}"#,
    ),
    (
        "IamTokenDomain",
        r#"{"description":"An account.","type":"object","properties":{"id":{"description":"Id of the account.","type":"string"},"name":{"description":"Name of the account.","type":"string"}}}"#,
    ),
    (
        "IamTokenProject",
        r#"{"description":"The project a token is good for.","type":"object","properties":{"id":{"description":"Id of the project.","type":"string"},"name":{"description":"Name of the project.","type":"string"},"domain":{"$ref":"IamTokenDomain"}}}"#,
    ),
    (
        "IamTokenRole",
        r#"{"description":"A role of the user.","type":"object","properties":{"id":{"description":"Id of the role.","type":"string"},"name":{"description":"Name of the role.","type":"string"}}}"#,
    ),
    (
        "IamTokenUser",
        r#"{"description":"The user a token stands for.","type":"object","properties":{"id":{"description":"Id of the user.","type":"string"},"name":{"description":"Name of the user.","type":"string"},"domain":{"$ref":"IamTokenDomain"},"password_expires_at":{"description":"When the password ends; empty if it does not.","type":"string","format":"date-time","x-sensitive":false}}}"#,
    ),
    (
        "KeystoneCreateUserTokenByPassword",
        r#"{"description":"Who signs in, and what the token is to be good for.","type":"object","required":["auth"],"properties":{"auth":{"$ref":"IamAuth"}}}"#,
    ),
];
