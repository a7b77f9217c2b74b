//! A client of the zoo and the mock service that it talks to.

#![allow(dead_code, reason = "each test file uses a part")]

pub mod raw;

use std::sync::LazyLock;

use eihealth_generator::openapi::yaml;
use eihealth_mock::{Mock, RecordedRequest, Reply, keys};
use eihealth_zoo::{Client, ClientBuilder, Credentials, Region, Retry};
use http::StatusCode;
use serde_json::Value;

pub const PROJECT: &str = keys::PROJECT_ID;

/// A mock of the zoo, whose document is read once for the hundreds that a property test wants.
pub async fn mock() -> Mock {
    static ZOO: LazyLock<Value> =
        LazyLock::new(|| yaml::parse("zoo.yaml", include_str!("../../zoo.yaml")).unwrap().to_json());
    Mock::examples().bundle(ZOO.clone()).start().await.unwrap()
}

pub struct Zoo {
    pub mock: Mock,
    pub client: Client,
}

pub async fn zoo() -> Zoo {
    zoo_with(|builder| builder).await
}

pub async fn zoo_with(set: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Zoo {
    let mock = mock().await;
    let builder = Client::builder()
        .region(Region::CN_NORTH_4)
        .credentials(Credentials::ak_sk(keys::ACCESS_KEY, keys::SECRET_KEY))
        .project_id(PROJECT)
        // what is tested of repeats is tested by itself
        .retry(Retry::none())
        .no_proxy()
        .endpoint(mock.url());
    let client = set(builder).build().unwrap();
    Zoo { mock, client }
}

impl Zoo {
    /// The next call of `operation` gets this body.
    pub fn answers(&self, operation: &str, body: &Value) {
        self.mock.reply_next(operation, Reply::json(StatusCode::OK, body)).unwrap();
    }

    /// The only request so far.
    pub fn request(&self) -> RecordedRequest {
        let mut requests = self.mock.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }

    pub fn target(&self) -> String {
        self.request().uri.path_and_query().unwrap().to_string()
    }
}
