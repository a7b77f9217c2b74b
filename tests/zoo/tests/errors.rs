//! What a caller learns when a call fails.

use crate::support::{Zoo, zoo, zoo_with};
use eihealth_mock::{Reply, keys};
use eihealth_zoo::types::CreateLabel;
use eihealth_zoo::{Credentials, Error, ErrorCode, Upload};
use http::StatusCode;
use serde_json::json;

async fn failure(zoo: &Zoo, reply: Reply) -> Error {
    zoo.mock.reply_next("show_mixed", reply).unwrap();
    zoo.client.show_mixed().send().await.unwrap_err()
}

#[tokio::test]
async fn every_form_of_error_body() {
    let zoo = zoo().await;
    for body in [
        json!({"error_code": "zoo.1", "error_msg": "locked"}),
        json!({"errorCode": "zoo.1", "errorMsg": "locked"}),
        json!({"code": "zoo.1", "message": "locked"}),
        json!({"error": {"code": "zoo.1", "message": "locked"}}),
    ] {
        let error = failure(&zoo, Reply::json(StatusCode::CONFLICT, &body)).await;
        let api = error.as_api().unwrap_or_else(|| panic!("{error}"));
        assert_eq!(api.code(), ErrorCode::CageLocked);
        assert_eq!(api.message(), "locked");
        assert_eq!(api.status(), StatusCode::CONFLICT);
        assert_eq!(api.operation(), "show_mixed");
        assert!(api.request_id().is_some());
        let text = error.to_string();
        for part in ["409", "zoo.1", "locked", "Ask the keeper.", api.request_id().unwrap()] {
            assert!(text.contains(part), "{part} in {text}");
        }
    }
}

#[tokio::test]
async fn bodies_that_are_no_json() {
    let zoo = zoo().await;
    for (body, message) in [
        ("<html><head><title>502 Bad Gateway</title></head><body>x</body></html>", "502 Bad Gateway"),
        ("upstream timed out", "upstream timed out"),
        ("", "Bad Gateway"),
    ] {
        let error = failure(&zoo, Reply::new(StatusCode::BAD_GATEWAY).body(body)).await;
        let api = error.as_api().unwrap_or_else(|| panic!("{error}"));
        assert_eq!(api.message(), message);
        assert_eq!(&api.body()[..], body.as_bytes());
    }
}

#[tokio::test]
async fn an_undecodable_answer_names_the_place_and_keeps_the_body() {
    let zoo = zoo().await;
    let body = r#"{"by_name": {"x": {"size": }}}"#;
    let error = failure(&zoo, Reply::new(StatusCode::OK).body(body)).await;
    let Error::Decode(decode) = &error else { panic!("{error}") };
    assert_eq!(decode.path(), "by_name.x.size");
    assert_eq!(decode.status(), StatusCode::OK);
    assert!(decode.body().starts_with(b"{\"by_name\""));
    assert!(error.to_string().contains("by_name.x.size"), "{error}");

    let error = failure(&zoo, Reply::new(StatusCode::OK).body(r#"{"by_name": {"x": {"id": "f-"#)).await;
    assert!(error.to_string().contains("the JSON ends before it is complete"), "{error}");
    let error = failure(&zoo, Reply::json(StatusCode::OK, &json!(["mixed"]))).await;
    assert!(error.to_string().contains("an array where an object is documented"), "{error}");
    let error = failure(&zoo, Reply::new(StatusCode::OK).body("<html>")).await;
    assert!(matches!(error, Error::Decode(_)), "{error}");
    let error = failure(&zoo, Reply::new(StatusCode::OK).body("{} {}")).await;
    assert!(matches!(error, Error::Decode(_)), "{error}");
}

#[tokio::test]
async fn an_undecodable_answer_with_secrets_shows_none() {
    let zoo = zoo().await;
    let body = r#"{"token": "s3cr3t", "count": s3cr3t}"#;
    let error = failure(&zoo, Reply::new(StatusCode::OK).body(body)).await;
    assert!(matches!(error, Error::Decode(_)), "{error}");
    for text in [error.to_string(), format!("{error:?}")] {
        assert!(!text.contains("s3cr3t"), "{text}");
    }
}

#[tokio::test]
async fn no_answer_at_all() {
    let zoo = zoo().await;
    let error = failure(&zoo, Reply::close()).await;
    assert!(error.is_transport() && !error.is_timeout(), "{error}");
    let error = failure(&zoo, Reply::new(StatusCode::OK).body("{").truncated(9)).await;
    assert!(error.is_transport(), "{error}");
}

#[tokio::test]
async fn nothing_listens() {
    let zoo = zoo().await;
    let url = zoo.mock.url();
    zoo.mock.shutdown().await;
    let error = zoo.client.show_mixed().send().await.unwrap_err();
    assert!(error.is_transport(), "{error}");
    assert!(error.to_string().contains(url.trim_start_matches("http://")), "{error}");
}

#[tokio::test]
async fn a_request_that_breaks_limits_is_not_sent() {
    let zoo = zoo().await;
    let error = zoo
        .client
        .list_label()
        .limit(0)
        .labels(["far too long", "b", "c", "d"])
        .state("OFF ")
        .send()
        .await
        .unwrap_err();
    let Error::InvalidRequest(invalid) = &error else { panic!("{error}") };
    let found: Vec<String> = invalid.violations().iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "`query.limit` must be between 1 and 100, not `0`",
            "`query.labels` must be at most 3 items, not `4 items`",
            "`query.labels[0]` must be 1 to 8 characters, not `far too long`",
            "`query.state` must be one of ON, OFF, on hold, Unknown, not `OFF `",
        ]
    );
    assert!(zoo.mock.requests().is_empty());
}

#[tokio::test]
async fn a_body_that_breaks_limits_is_not_sent() {
    let zoo = zoo().await;
    let body = [CreateLabel::new("", "short").level(4).weight(-2.0), CreateLabel::default()];
    let error = zoo.client.create_labels(body).send().await.unwrap_err();
    let Error::InvalidRequest(invalid) = &error else { panic!("{error}") };
    let found: Vec<String> = invalid.violations().iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "`body[0].name` must be 1 to 8 characters, not ``",
            "`body[0].secret` must be at least 8 characters, not `[redacted]`",
            "`body[0].level` must be one of 1, 2, 3, not `4`",
            "`body[0].weight` must be between -1.5 and 1.5, not `-2`",
            "`body[1].name` must be 1 to 8 characters, not ``",
            "`body[1].secret` must be at least 8 characters, not `[redacted]`",
        ]
    );
    assert!(zoo.mock.requests().is_empty());
}

#[tokio::test]
async fn checks_can_be_switched_off() {
    let zoo = zoo_with(|b| b.check_requests(false)).await;
    let error = zoo.client.list_label().limit(0).send().await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::BAD_REQUEST), "the mock refuses it: {error}");
    // what no URL can carry is refused all the same
    for path in ["", ".", ".."] {
        let error = zoo.client.show_drawing(path).send().await.unwrap_err();
        assert!(matches!(error, Error::InvalidRequest(_)), "{path}: {error}");
    }
}

#[tokio::test]
async fn a_path_argument_stays_one_segment() {
    let zoo = zoo().await;
    for (argument, segment) in [
        ("a/b", "a%2Fb"),
        ("../../x", "..%2F..%2Fx"),
        ("a\\..\\b", "a%5C..%5Cb"),
        ("a?b=c#d", "a%3Fb%3Dc%23d"),
        ("with space", "with%20space"),
        ("分子", "%E5%88%86%E5%AD%90"),
        ("%2e%2e", "%252e%252e"),
    ] {
        zoo.client.download_file(argument).send().await.unwrap_or_else(|e| panic!("{argument}: {e}"));
        let request = zoo.mock.requests().pop().unwrap();
        assert_eq!(request.operation.as_deref(), Some("download_file"));
        assert!(request.uri.path().ends_with(&format!("/files/{segment}")), "{}", request.uri);
    }
    let sent = zoo.mock.requests().len();
    for argument in [".", ".."] {
        let error = zoo.client.download_file(argument).send().await.unwrap_err();
        assert!(error.to_string().contains("path.path"), "{error}");
    }
    assert_eq!(zoo.mock.requests().len(), sent);
}

#[tokio::test]
async fn a_header_value_that_can_not_travel_is_refused() {
    // X-Part-Number is a number; the check for text headers is the same for every header
    let zoo = zoo().await;
    let error = zoo.client.replace_file("x").x_part_number(101).send().await.unwrap_err();
    assert!(error.to_string().contains("header.X-Part-Number"), "{error}");
}

#[tokio::test]
async fn a_signed_body_over_12_mb_is_refused_before_sending() {
    let zoo = zoo().await;
    let big = vec![0_u8; 12 * 1024 * 1024 + 1];
    let error = zoo.client.replace_file(big.clone()).send().await.unwrap_err();
    assert!(error.to_string().contains("needs a token"), "{error}");
    assert!(zoo.mock.requests().is_empty());
    let zoo = zoo_with(|b| b.credentials(Credentials::token(keys::TOKEN))).await;
    zoo.client.replace_file(Upload::from(big)).send().await.unwrap();
}

#[tokio::test]
async fn wrong_credentials() {
    let zoo = zoo_with(|b| b.credentials(Credentials::ak_sk(keys::ACCESS_KEY, "s3cr3t"))).await;
    let error = zoo.client.show_mixed().send().await.unwrap_err();
    assert!(error.is_unauthorized(), "{error}");
    assert!(!error.to_string().contains("s3cr3t"));

    let zoo = zoo_with(|b| b.credentials(Credentials::password(keys::USER, keys::DOMAIN, "s3cr3t"))).await;
    let error = zoo.client.show_mixed().send().await.unwrap_err();
    assert!(matches!(error, Error::Credentials(_)), "{error}");
    assert!(!format!("{error} {error:?}").contains("s3cr3t"));
}
