//! A client that knows nothing of the mock.

// each test file is a program of its own, and uses a part of it
#![allow(dead_code)]

use eihealth_mock::{Mock, keys};
use reqwest::{Client, Method, Response};
use serde_json::Value;

/// Calls one mock with its token.
pub(crate) struct Caller {
    client: Client,
    base: String,
}

impl Caller {
    pub(crate) fn new(mock: &Mock) -> Self {
        // what is compiled along may have chosen rustls without saying which cryptography
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder().no_proxy().build().unwrap();
        Self { client, base: mock.url() }
    }

    pub(crate) async fn raw(
        &self,
        method: Method,
        path: &str,
        body: Option<Value>,
    ) -> reqwest::Result<Response> {
        let url = format!("{}/v1/{}{path}", self.base, keys::PROJECT_ID);
        let mut request = self.client.request(method, url).header("x-auth-token", keys::TOKEN);
        if let Some(body) = body {
            request = request.json(&body);
        }
        request.send().await
    }

    /// Asks for a page, without a token.
    pub(crate) async fn page(&self, method: Method, path: &str) -> Response {
        self.client.request(method, format!("{}{path}", self.base)).send().await.unwrap()
    }

    /// Tells the mock what to do.
    pub(crate) async fn control(&self, method: Method, route: &str, body: Option<Value>) -> (u16, Value) {
        let mut request = self.client.request(method, format!("{}/_mock/{route}", self.base));
        if let Some(body) = body {
            request = request.json(&body);
        }
        let response = request.send().await.unwrap();
        let status = response.status().as_u16();
        (status, serde_json::from_slice(&response.bytes().await.unwrap()).unwrap_or_default())
    }

    pub(crate) async fn send(&self, method: Method, path: &str, body: Option<Value>) -> (u16, Value) {
        let response = self.raw(method, path, body).await.unwrap();
        let status = response.status().as_u16();
        let bytes = response.bytes().await.unwrap();
        (status, serde_json::from_slice(&bytes).unwrap_or_default())
    }

    pub(crate) async fn get(&self, path: &str) -> (u16, Value) {
        self.send(Method::GET, path, None).await
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> (u16, Value) {
        self.send(Method::POST, path, Some(body)).await
    }

    pub(crate) async fn post_empty(&self, path: &str) -> (u16, Value) {
        self.send(Method::POST, path, None).await
    }

    pub(crate) async fn put(&self, path: &str, body: Value) -> (u16, Value) {
        self.send(Method::PUT, path, Some(body)).await
    }

    pub(crate) async fn delete(&self, path: &str) -> (u16, Value) {
        self.send(Method::DELETE, path, None).await
    }

    /// Sends a form of texts, with a file in it.
    pub(crate) async fn upload(&self, path: &str, texts: &[(&str, &str)], content: &str) -> (u16, Value) {
        let url = format!("{}/v1/{}{path}", self.base, keys::PROJECT_ID);
        let file = reqwest::multipart::Part::text(content.to_owned()).file_name("local.txt");
        let mut form = reqwest::multipart::Form::new();
        for &(name, value) in texts {
            form = form.text(name.to_owned(), value.to_owned());
        }
        let request = self.client.post(url).header("x-auth-token", keys::TOKEN);
        let response = request.multipart(form.part("file", file)).send().await.unwrap();
        let status = response.status().as_u16();
        (status, serde_json::from_slice(&response.bytes().await.unwrap()).unwrap_or_default())
    }

    /// The body of an answer that is no JSON.
    pub(crate) async fn text(&self, method: Method, url: &str, body: Option<Value>) -> (u16, String) {
        let url = match url.starts_with("http") {
            true => url.to_owned(),
            false => format!("{}/v1/{}{url}", self.base, keys::PROJECT_ID),
        };
        let mut request = self.client.request(method, url).header("x-auth-token", keys::TOKEN);
        if let Some(body) = body {
            request = request.json(&body);
        }
        let response = request.send().await.unwrap();
        (response.status().as_u16(), response.text().await.unwrap())
    }
}
