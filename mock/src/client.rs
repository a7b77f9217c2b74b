//! The SDK's client for a mock.

use std::time::Duration;

use eihealth::{Client, ClientBuilder, Credentials, Region, Retry};

use crate::keys;
use crate::mock::Mock;

impl Mock {
    /// A client of this mock, with access keys, that sends nothing twice: a fault that is asked for is to be seen. Its waits
    /// ask each millisecond, in which a second of the service passes.
    ///
    /// ```
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let mock = eihealth_mock::Mock::start().await?;
    /// let client = mock.client()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// # tokio::runtime::Runtime::new().unwrap().block_on(example()).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// If no HTTP client can be made.
    pub fn client(&self) -> Result<Client, eihealth::Error> {
        self.client_builder().build()
    }

    /// The settings of [`Mock::client`], to be changed.
    pub fn client_builder(&self) -> ClientBuilder {
        Client::builder()
            .region(Region::CN_NORTH_4)
            .credentials(Credentials::ak_sk(keys::ACCESS_KEY, keys::SECRET_KEY))
            .project_id(keys::PROJECT_ID)
            // a proxy of the environment must not stand between a test and the loopback address
            .no_proxy()
            .retry(Retry::none())
            .wait_interval(Duration::from_millis(1))
            .endpoint(self.url())
    }
}
