//! Any text in any place of a request arrives as it was given, as the mock's own reading of it shows.

use crate::support;
use crate::support::zoo;
use eihealth_zoo::{Error, Upload};
use proptest::prelude::*;

#[tokio::test]
async fn blanks_are_a_part_of_a_query_value() {
    let zoo = zoo().await;
    for text in [" ", " a", "a ", "\t"] {
        zoo.client.list_label().labels([text]).await.unwrap();
    }
}

fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8().unwrap().into_owned()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_path_segment(text in "\\PC{1,64}") {
        let sent = run(async move {
            let zoo = zoo().await;
            let result = zoo.client.download_file(text.clone()).send().await;
            (text, result.map(drop), zoo.mock.requests())
        });
        let (text, result, requests) = sent;
        match result {
            Ok(()) => {
                let path = requests[0].uri.path().to_owned();
                let segment = path.strip_prefix(&format!("/v1/{}/files/", support::PROJECT)).unwrap();
                prop_assert!(!segment.contains('/'));
                prop_assert_eq!(decoded(segment), text);
            }
            // dots alone can't travel, and a limit counts characters
            Err(error) => prop_assert!(matches!(error, Error::InvalidRequest(_)) && requests.is_empty(), "{}", error),
        }
    }

    #[test]
    fn a_query_value(text in "[^,]{1,8}") {
        let (text, result, requests) = run(async move {
            let zoo = zoo().await;
            let result = zoo.client.list_label().labels([text.clone()]).send().await;
            (text, result.map(drop), zoo.mock.requests())
        });
        prop_assert!(result.is_ok(), "{:?}", result);
        let query = requests[0].uri.query().unwrap_or_default().to_owned();
        prop_assert_eq!(decoded(query.strip_prefix("labels=").unwrap()), text);
    }

    #[test]
    fn a_header(value in "\\PC{0,40}|[ -~]{0,40}") {
        let (value, result, requests) = run(async move {
            let zoo = zoo().await;
            let result = zoo.client.show_mixed().with_header("x-note", &value).send().await;
            (value, result.map(drop), zoo.mock.requests())
        });
        match result {
            // HTTP doesn't count blanks round a value to it
            Ok(()) => prop_assert_eq!(requests[0].headers["x-note"].as_bytes().trim_ascii(), value.as_bytes().trim_ascii()),
            Err(error) => prop_assert!(matches!(error, Error::InvalidRequest(_)) && requests.is_empty(), "{}", error),
        }
    }

    #[test]
    fn a_file_name_ends_no_header(name in any::<String>()) {
        let (name, requests) = run(async move {
            let zoo = zoo().await;
            let upload = Upload::from("content").file_name(name.clone());
            let _ = zoo.client.upload_file(upload).send().await;
            (name, zoo.mock.requests())
        });
        let body = String::from_utf8_lossy(&requests[0].body).into_owned();
        // WHATWG's escapes, undone
        let header = body.lines().find(|line| line.contains("filename=")).unwrap();
        let given = header.split_once("filename=\"").unwrap().1.trim_end_matches('"');
        prop_assert!(!given.contains('"') && !given.contains(|c: char| c.is_ascii_control()), "{}", given);
        let plain = !name.contains(|c: char| c == '"' || c == '%' || c.is_ascii_control());
        prop_assert!(!plain || given == name, "{} {}", given, name);
    }
}

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}
