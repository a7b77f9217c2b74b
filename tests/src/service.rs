//! A client of the mock service.

use eihealth::{Client, ClientBuilder, Credentials, Region, Retry};
use eihealth_mock::{Mock, keys};

/// A mock service and a client that talks to it.
#[derive(Debug)]
pub struct Service {
    /// The mock.
    pub mock: Mock,
    /// A client with access keys.
    pub client: Client,
}

/// Starts a mock of the committed bundle, and a client for it.
///
/// # Errors
///
/// If the mock can't start or the client not be built.
pub async fn start() -> Result<Service, Box<dyn std::error::Error>> {
    start_with(|builder| builder).await
}

/// The same with other settings of the client.
///
/// # Errors
///
/// As for [`start`].
pub async fn start_with(
    set: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> Result<Service, Box<dyn std::error::Error>> {
    let mock = Mock::examples().start().await?;
    let builder = Client::builder()
        .region(Region::CN_NORTH_4)
        .credentials(Credentials::ak_sk(keys::ACCESS_KEY, keys::SECRET_KEY))
        .project_id(keys::PROJECT_ID)
        // a proxy in the environment must not stand between the tests and the loopback address
        .no_proxy()
        // a failure that is asked for is to be seen, not waited out
        .retry(Retry::none())
        .endpoint(mock.url());
    let client = set(builder).build()?;
    Ok(Service { mock, client })
}
