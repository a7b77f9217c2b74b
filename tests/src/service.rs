//! A client of the mock service.

use eihealth::{Client, ClientBuilder};
use eihealth_mock::Mock;

/// A mock service and a client that talks to it.
#[derive(Debug)]
pub struct Service {
    /// The mock.
    pub mock: Mock,
    /// A client with access keys.
    pub client: Client,
}

/// Starts a mock of the committed bundle, and a client for it, in one runtime: some tests pause its time.
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
    let mock = Mock::examples().in_this_runtime().start().await?;
    let client = set(mock.client_builder()).build()?;
    Ok(Service { mock, client })
}
