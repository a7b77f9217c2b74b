//! Path, query and header parameters.

use http::HeaderMap;
use serde_json::Value;

use super::Checker;
use crate::encoding::query_pairs;
use crate::keys::{PROJECT, PROJECT_ID};
use crate::operation::{Operation, Parameter, Place, Shape};

pub(super) fn path(checker: &mut Checker<'_>, operation: &Operation, values: &[(String, Option<String>)]) {
    for (name, value) in values {
        let place = format!("path parameter {name}");
        let Some(value) = value else {
            checker.breach(place, "is not UTF-8");
            continue;
        };
        if name == PROJECT && value != PROJECT_ID {
            checker.breach(place, format!("{value:?} is not the test project {PROJECT_ID}"));
        } else if let Some(parameter) = find(operation, Place::Path, |other| other == name) {
            check_one(checker, &place, parameter, std::slice::from_ref(value));
        }
    }
}

pub(super) fn query(checker: &mut Checker<'_>, operation: &Operation, raw: &str) {
    let pairs = match query_pairs(raw) {
        Ok(pairs) => pairs,
        Err(pair) => return checker.breach("query", format!("`{pair}` is not UTF-8")),
    };
    let mut unknown: Vec<&str> = Vec::new();
    for (name, _) in &pairs {
        if find(operation, Place::Query, |other| other == name).is_none() && !unknown.contains(&name.as_str())
        {
            unknown.push(name);
            checker.breach(format!("query parameter {name}"), "is not in the specification");
        }
    }
    for parameter in operation.parameters.iter().filter(|parameter| parameter.place == Place::Query) {
        let values: Vec<String> = pairs
            .iter()
            .filter(|(name, _)| *name == parameter.name)
            .map(|(_, value)| value.clone())
            .collect();
        let place = format!("query parameter {}", parameter.name);
        check_one(checker, &place, parameter, &values);
    }
}

pub(super) fn headers(checker: &mut Checker<'_>, operation: &Operation, headers: &HeaderMap) {
    for parameter in operation.parameters.iter().filter(|parameter| parameter.place == Place::Header) {
        let place = format!("header {}", parameter.name);
        let values = headers.get_all(parameter.name.as_str()).iter();
        let texts: Option<Vec<_>> =
            values.map(|value| std::str::from_utf8(value.as_bytes()).ok().map(str::to_owned)).collect();
        match texts {
            Some(texts) => check_one(checker, &place, parameter, &texts),
            None => checker.breach(place, "is not UTF-8"),
        }
    }
}

fn trimmed(item: &str) -> &str {
    item.trim_matches([' ', '\t'])
}

fn find(operation: &Operation, place: Place, named: impl Fn(&str) -> bool) -> Option<&Parameter> {
    operation.parameters.iter().find(|parameter| parameter.place == place && named(&parameter.name))
}

fn check_one(checker: &mut Checker<'_>, place: &str, parameter: &Parameter, sent: &[String]) {
    let value = match (parameter.shape, sent) {
        (_, []) => {
            if parameter.required {
                checker.breach(place, "is required");
            }
            return;
        }
        (Shape::Repeated(scalar), texts) => {
            Value::Array(texts.iter().map(|text| scalar.read(text)).collect())
        }
        (Shape::One(scalar), [text]) => scalar.read(text),
        (Shape::Joined(_), [text]) if text.is_empty() => Value::Array(Vec::new()),
        (Shape::Joined(scalar), [text]) => {
            // HTTP lets blanks stand round the values of a header; anywhere else they are a part of them
            let item = |item| if parameter.place == Place::Header { trimmed(item) } else { item };
            Value::Array(text.split(',').map(|text| scalar.read(item(text))).collect())
        }
        (Shape::One(_) | Shape::Joined(_), more) => {
            let hint = if matches!(parameter.shape, Shape::Joined(_)) {
                "; its values are joined by commas"
            } else {
                ""
            };
            return checker.breach(place, format!("is sent {} times{hint}", more.len()));
        }
    };
    checker.value(place, &parameter.name, &parameter.schema, &value);
}

#[cfg(test)]
mod tests {
    use super::super::testing::breaches;

    async fn list(query: &str) -> Vec<String> {
        breaches("GET", &format!("/eihealth-projects/p1/images?{query}"), &[], "").await
    }

    #[tokio::test]
    async fn right_queries_pass() {
        for query in [
            "",
            "limit=1",
            "labels=a,b",
            "labels=",
            "sort=name&sort=size",
            "deep=true",
            "deep=True",
            "deep=False",
            "ratio=0.5",
            "name=a%2Bb",
        ] {
            assert_eq!(list(query).await, Vec::<String>::new(), "{query}");
        }
    }

    #[tokio::test]
    async fn wrong_queries_are_told() {
        for (query, expected) in [
            ("limit=0", "query parameter limit: 0 is less than the minimum of 1"),
            ("limit=ten", "query parameter limit: \"ten\" is not of type \"integer\""),
            ("limit=1&limit=2", "query parameter limit: is sent 2 times"),
            ("labels=a&labels=b", "query parameter labels: is sent 2 times; its values are joined by commas"),
            ("labels=a,toolong", "query parameter labels /1: \"toolong\" is longer than 4 characters"),
            ("sort=name,size", "query parameter sort /0: \"name,size\" is not one of \"name\" or \"size\""),
            ("deep=yes", "query parameter deep: \"yes\" is not of type \"boolean\""),
            ("lmit=1&lmit=2", "query parameter lmit: is not in the specification"),
            ("name=%FF", "query: `name=%FF` is not UTF-8"),
        ] {
            assert_eq!(list(query).await, [expected], "{query}");
        }
    }

    #[tokio::test]
    async fn numbers_beyond_their_format_are_told_by_range() {
        for number in ["2147483648", "-9223372036854775809", "99999999999999999999"] {
            let found = list(&format!("limit={number}")).await;
            assert!(
                found.contains(&"query parameter limit: the number is beyond int32".to_owned()),
                "{found:?}"
            );
        }
    }

    #[tokio::test]
    async fn all_breaches_are_told_together() {
        assert_eq!(list("limit=0&lmit=1&deep=x").await.len(), 3);
    }

    #[tokio::test]
    async fn header_and_path_parameters_are_checked() {
        let job = |path: &'static str, headers: &'static [(&'static str, &'static str)]| {
            breaches("GET", path, headers, "")
        };
        let good: &[(&str, &str)] = &[("x-trace", "12")];
        assert_eq!(job("/eihealth-projects/p1/jobs/7", good).await, Vec::<String>::new());
        assert_eq!(job("/eihealth-projects/p1/jobs/7", &[]).await, ["header X-Trace: is required"]);
        assert_eq!(job("/eihealth-projects/p1/jobs/7", &[("x-trace", "a")]).await.len(), 1);
        let python: &[(&str, &str)] = &[("x-trace", "12"), ("x-deep", "True")];
        assert_eq!(job("/eihealth-projects/p1/jobs/7", python).await, Vec::<String>::new());
        let yes: &[(&str, &str)] = &[("x-trace", "12"), ("x-deep", "yes")];
        assert_eq!(
            job("/eihealth-projects/p1/jobs/7", yes).await,
            [r#"header X-Deep: "yes" is not of type "boolean""#]
        );
        let long = job("/eihealth-projects/p1/jobs/123456789", good).await;
        assert_eq!(long, ["path parameter job_id: \"123456789\" is longer than 8 characters"]);
        assert_eq!(
            job("/eihealth-projects/p1/jobs/%FF", good).await,
            ["path parameter job_id: is not UTF-8"]
        );
    }

    #[tokio::test]
    async fn sensitive_parameters_are_not_repeated() {
        let found = breaches("POST", "/sessions?ticket=wrong-secret", &[], "").await;
        assert_eq!(found, ["query parameter ticket: value is longer than 4 characters"]);
    }
}
