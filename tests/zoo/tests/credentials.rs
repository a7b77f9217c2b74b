//! Tokens are obtained once, shared, and replaced when the service no longer takes them.
//!
//! The zoo has no IAM operations: they are the mock's own.

use eihealth_mock::{Mock, keys};
use eihealth_zoo::{Client, Credentials, Region};
use futures_util::future::join_all;

use crate::support::mock;

async fn client(mock: &Mock) -> Client {
    Client::builder()
        .region(Region::CN_NORTH_4)
        .credentials(Credentials::password(keys::USER, keys::DOMAIN, keys::PASSWORD))
        .no_proxy()
        .endpoint(mock.url())
        .build()
        .unwrap()
}

#[tokio::test]
async fn one_login_and_one_lookup_serve_all_callers() {
    let mock = mock().await;
    let client = client(&mock).await;
    let calls = (0..16).map(|_| client.show_mixed().send());
    for result in join_all(calls).await {
        result.unwrap();
    }
    assert_eq!(mock.tokens_issued(), 1);
    assert_eq!(client.project_id().await.unwrap(), keys::PROJECT_ID);
    let lookups = mock.requests().iter().filter(|r| r.uri.path() == "/v3/projects").count();
    assert_eq!(lookups, 1);
}

#[tokio::test]
async fn temporary_keys_send_their_security_token() {
    let mock = mock().await;
    let keys = Credentials::ak_sk(keys::TEMPORARY_ACCESS_KEY, keys::TEMPORARY_SECRET_KEY)
        .with_security_token(keys::SECURITY_TOKEN);
    let client = Client::builder()
        .region(Region::CN_NORTH_4)
        .credentials(keys)
        .no_proxy()
        .endpoint(mock.url())
        .build()
        .unwrap();
    client.list_label().labels(["a"]).send().await.unwrap();
}
