//! Credentials of one's own: a token that another program keeps fresh in a file.
//!
//! Access keys and passwords need none of this: `Client::from_env` finds keys in the environment, the profile file and the
//! metadata service, and [`Credentials`] has constructors for the others.
//!
//! ```text
//! cargo run --example credentials /run/secrets/token
//! ```

use std::path::PathBuf;

use eihealth::credentials::{CredentialsContext, IdentityFuture};
use eihealth::error::CredentialsError;
use eihealth::{Client, Credentials, Identity, ProvideCredentials, Region};

#[derive(Debug)]
pub(crate) struct TokenFile(pub(crate) PathBuf);

impl ProvideCredentials for TokenFile {
    fn identity<'a>(&'a self, _: &'a CredentialsContext) -> IdentityFuture<'a> {
        Box::pin(async {
            // without an end it is asked for at each call; `with_expiry` says how long it may be kept
            let token = std::fs::read_to_string(&self.0).map_err(CredentialsError::provider)?;
            Ok(Identity::token(token.trim()))
        })
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = std::env::args().nth(1).ok_or("which file?")?;
    let credentials = Credentials::provider(TokenFile(file.into()));
    let client = Client::builder().region(Region::CN_NORTH_4).credentials(credentials).build()?;
    println!("project {}", client.project_id().await?);
    Ok(())
}
