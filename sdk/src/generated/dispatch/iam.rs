// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
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
    },
    Entry {
        operation: &operations::KEYSTONE_LIST_PROJECTS,
        call: keystone_list_projects,
        request: None,
        responses: &[(200, replay::<types::IamProjectList>)],
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
