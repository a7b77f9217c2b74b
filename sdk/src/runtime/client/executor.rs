//! The executor below a client: Tokio.

use crate::runtime::error::ConfigError;

/// Refuses to go on outside Tokio, where the first timer or socket would panic.
pub(crate) fn require_tokio() -> Result<(), ConfigError> {
    match tokio::runtime::Handle::try_current() {
        Ok(_) => Ok(()),
        Err(_) => Err(ConfigError::new(
            "runtime",
            "there is no Tokio runtime here: use `#[tokio::main]` or `Runtime::block_on`, or from another executor wrap \
             the call in `async_compat::Compat`",
        )),
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpListener;

    use futures_util::FutureExt;

    use crate::runtime::{Client, Credentials, Region};

    fn client(url: &str) -> Client {
        Client::builder()
            .region(Region::CN_NORTH_4)
            .credentials(Credentials::ak_sk("ak", "sk"))
            .endpoint(url)
            .no_proxy()
            .build()
            .unwrap()
    }

    #[test]
    fn outside_tokio_there_is_an_error_and_neither_a_panic_nor_a_hang() {
        let client = client("http://127.0.0.1:9");
        let error = client.project_id().now_or_never().expect("an answer at once").unwrap_err().to_string();
        assert!(error.contains("there is no Tokio runtime here: use `#[tokio::main]`"), "{error}");
        let environment =
            crate::runtime::environment::Environment::of([("HUAWEICLOUD_SDK_REGION", "cn-north-4")])
                .with_metadata_service("http://127.0.0.1:9");
        let error =
            Client::from_environment(environment).now_or_never().expect("an answer at once").unwrap_err();
        assert!(error.to_string().contains("no Tokio runtime"), "{error}");
    }

    /// Answers every request for projects, keeping connections open.
    fn iam() -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                std::thread::spawn(move || {
                    let mut request = [0; 4096];
                    while stream.read(&mut request).is_ok_and(|read| read > 0) {
                        let body = r#"{"projects":[{"id":"p1","name":"cn-north-4"}]}"#;
                        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
                        stream.write_all((head + body).as_bytes()).unwrap();
                    }
                });
            }
        });
        url
    }

    #[test]
    fn connections_end_with_their_runtime_and_the_next_one_makes_others() {
        let http = crate::runtime::http_client_builder().no_proxy().build().unwrap();
        let url = iam();
        for _ in 0..3 {
            let client = Client::builder()
                .region(Region::CN_NORTH_4)
                .credentials(Credentials::ak_sk("ak", "sk"))
                .endpoint(&url)
                .http_client(http.clone())
                .build()
                .unwrap();
            let runtime = tokio::runtime::Runtime::new().unwrap();
            assert_eq!(runtime.block_on(client.project_id()).unwrap(), "p1");
        }
    }
}
