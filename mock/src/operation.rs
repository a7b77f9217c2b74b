//! One operation of the bundle: what it takes and what it answers.

use http::{Method, StatusCode};
use serde_json::Value;

use crate::behaviour::Behaviour;
use crate::schema::Schema;

/// One operation of the bundle.
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: Method,
    /// The path template.
    pub(crate) path: String,
    /// Answered without a token or a signature.
    pub(crate) open: bool,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<RequestBody>,
    pub(crate) responses: Vec<(Statuses, Response)>,
    pub(crate) behaviour: Behaviour,
    /// Of one item, if it answers a list.
    pub(crate) item: Option<Schema>,
}

/// A path, query or header parameter.
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) required: bool,
    pub(crate) shape: Shape,
    pub(crate) schema: Schema,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
}

/// How the text of a parameter is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    One(Scalar),
    /// Comma-joined.
    Joined(Scalar),
    /// One pair per item.
    Repeated(Scalar),
}

/// What a text stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scalar {
    Integer,
    Number,
    Boolean,
    Text,
}

impl Scalar {
    /// The scalar of an OpenAPI type.
    pub(crate) fn of(name: Option<&str>) -> Self {
        match name {
            Some("integer") => Self::Integer,
            Some("number") => Self::Number,
            Some("boolean") => Self::Boolean,
            _ => Self::Text,
        }
    }

    /// The value of `text`. One that can't be read stays text, for the schema to refuse by type.
    pub(crate) fn read(self, text: &str) -> Value {
        let read = match self {
            Self::Integer => integer(text),
            Self::Number => text.parse().ok().and_then(serde_json::Number::from_f64).map(Value::Number),
            Self::Boolean => boolean(text).map(Value::Bool),
            Self::Text => None,
        };
        read.unwrap_or_else(|| Value::String(text.to_owned()))
    }
}

/// Also one of more than 64 bits, for the schema to refuse by range.
fn integer(text: &str) -> Option<Value> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    match text.parse::<i64>() {
        Ok(integer) => Some(integer.into()),
        Err(_) if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) => {
            text.parse().ok().and_then(serde_json::Number::from_f64).map(Value::Number)
        }
        Err(_) => None,
    }
}

/// As JSON has them, and as Python writes them: the vendor's own client does so in headers and queries.
fn boolean(text: &str) -> Option<bool> {
    match text {
        "true" | "True" => Some(true),
        "false" | "False" => Some(false),
        _ => None,
    }
}

/// What a request may carry.
pub(crate) struct RequestBody {
    pub(crate) required: bool,
    pub(crate) media: Vec<Media>,
}

/// One media type of a request or a response.
pub(crate) struct Media {
    /// Lower case, without parameters.
    pub(crate) media_type: String,
    pub(crate) schema: Option<Schema>,
    pub(crate) example: Option<Value>,
    /// Of a multipart body.
    pub(crate) parts: Vec<Part>,
}

/// One part of a multipart body.
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) content: PartContent,
    pub(crate) repeated: bool,
    /// Of one value, also where the part may be repeated; of the whole array where its items are joined.
    pub(crate) schema: Schema,
}

/// How the content of a part is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PartContent {
    File,
    Json,
    Scalar(Scalar),
    /// Scalars joined by commas.
    Joined(Scalar),
}

impl PartContent {
    /// The value of a part that is no file. One that can't be read stays text.
    pub(crate) fn read(self, text: &str) -> Value {
        match self {
            Self::Scalar(scalar) => scalar.read(text),
            Self::Joined(scalar) => text.split(',').map(|item| scalar.read(item)).collect(),
            Self::Json => serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.to_owned())),
            Self::File => Value::String(text.to_owned()),
        }
    }
}

/// The statuses a response is documented for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Statuses {
    One(StatusCode),
    /// `4XX`, by its first digit.
    Hundred(u16),
    Default,
}

/// A documented response.
pub(crate) struct Response {
    pub(crate) headers: Vec<(String, Value)>,
    pub(crate) media: Vec<Media>,
}

impl Operation {
    /// The response documented for `status`, the closest first.
    pub(crate) fn response(&self, status: StatusCode) -> Option<&Response> {
        let with = |wanted: Statuses| self.responses.iter().find(|(statuses, _)| *statuses == wanted);
        with(Statuses::One(status))
            .or_else(|| with(Statuses::Hundred(status.as_u16() / 100)))
            .or_else(|| with(Statuses::Default).filter(|_| !status.is_success()))
            .map(|(_, response)| response)
    }

    /// The lowest documented success.
    pub(crate) fn success(&self) -> StatusCode {
        let one = self.responses.iter().filter_map(|(statuses, _)| match statuses {
            Statuses::One(status) if status.is_success() => Some(*status),
            _ => None,
        });
        one.min().unwrap_or(StatusCode::OK)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn texts_are_read_by_type() {
        assert_eq!(Scalar::Integer.read("-7"), json!(-7));
        assert_eq!(Scalar::Integer.read("7.5"), json!("7.5"));
        assert_eq!(Scalar::Integer.read("9223372036854775808"), json!(2_f64.powi(63)));
        assert_eq!(Scalar::Integer.read("-"), json!("-"));
        assert_eq!(Scalar::Integer.read(""), json!(""));
        assert_eq!(Scalar::Integer.read(&"9".repeat(400)), json!("9".repeat(400)));
        assert_eq!(Scalar::Number.read("7.5"), json!(7.5));
        assert_eq!(Scalar::Number.read("NaN"), json!("NaN"));
        assert_eq!(Scalar::Boolean.read("true"), json!(true));
        assert_eq!(Scalar::Boolean.read("True"), json!(true));
        assert_eq!(Scalar::Boolean.read("False"), json!(false));
        assert_eq!(Scalar::Boolean.read("TRUE"), json!("TRUE"));
        assert_eq!(Scalar::Boolean.read("1"), json!("1"));
        assert_eq!(Scalar::Text.read("7"), json!("7"));
    }

    #[test]
    fn the_closest_response_is_found() {
        let response =
            |name: &str| Response { headers: vec![(name.to_owned(), Value::Null)], media: Vec::new() };
        let operation = Operation {
            id: "a".into(),
            method: Method::GET,
            path: "/".into(),
            open: true,
            parameters: Vec::new(),
            body: None,
            responses: vec![
                (Statuses::Default, response("default")),
                (Statuses::One(StatusCode::MULTI_STATUS), response("207")),
                (Statuses::One(StatusCode::ACCEPTED), response("202")),
                (Statuses::Hundred(4), response("4XX")),
            ],
            behaviour: Behaviour::default(),
            item: None,
        };
        let name = |status: u16| {
            let response = operation.response(StatusCode::from_u16(status).unwrap());
            response.map(|response| response.headers[0].0.as_str())
        };
        assert_eq!(operation.success(), StatusCode::ACCEPTED);
        assert_eq!(
            [name(207), name(404), name(500), name(201)],
            [Some("207"), Some("4XX"), Some("default"), None]
        );
    }
}
