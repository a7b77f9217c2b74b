//! Samples of every operation: a call in Rust, with `curl`, and in a shell.
//!
//! All of them say the same: what the operation requires, and the optional values that the specification has examples
//! of. The SDK's documentation and the reference pages show them.

mod code;
mod curl;
mod given;
mod http;
mod rust;
mod shell;
pub mod values;

use serde_json::Value;

use crate::openapi::model::{Api, In, Operation, Parameter};

use self::given::Examples;
use self::http::Request;

use rust::Enums;
pub use rust::Rust;

/// The samples of one operation.
#[derive(Clone, Debug)]
pub struct Sample {
    /// A call with the SDK, and a line that uses its answer.
    pub rust: Rust,
    /// A call with `curl` and a token, which are `$TOKEN` and `$PROJECT_ID` of the shell.
    pub curl: String,
    /// The same, signed with `$AK` and `$SK`; `None` for what is called without credentials.
    pub curl_signed: Option<String>,
    /// A call with the command line tool.
    pub shell: String,
    /// The parameters that it gives, but for the `project_id` of the account.
    pub arguments: Vec<Argument>,
    /// The body that it gives, a form as an object of its parts.
    pub body: Option<Value>,
}

/// A parameter with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    /// Name on the wire.
    pub name: String,
    /// Where it travels.
    pub location: In,
    /// The value, not encoded.
    pub value: Value,
}

/// Makes the samples of a specification.
pub struct Samples<'a> {
    api: &'a Api,
    examples: Examples<'a>,
    enums: Enums,
    base: Option<String>,
}

impl<'a> Samples<'a> {
    /// Of calls of the documented servers.
    pub fn new(api: &'a Api) -> Self {
        Samples { api, examples: Examples::new(api), enums: Enums::new(api), base: None }
    }

    /// Of calls of one server for all, such as `http://127.0.0.1:8080`.
    pub fn at(self, base: &str) -> Self {
        Samples { base: Some(base.trim_end_matches('/').to_owned()), ..self }
    }

    /// The samples of one of its operations.
    pub fn of(&self, operation: &'a Operation) -> Sample {
        let given = self.examples.given(operation);
        let request = Request::new(operation, &given, self.server(operation));
        let argument = |(parameter, value): &(&Parameter, Value)| Argument {
            name: parameter.name.clone(),
            location: parameter.location,
            value: value.clone(),
        };
        Sample {
            rust: rust::rust(self.api, &self.enums, operation, &given),
            curl: curl::with_token(&request),
            curl_signed: operation.authenticated.then(|| curl::signed(&request)),
            shell: shell::shell(operation, &given),
            arguments: given.parameters.iter().map(argument).collect(),
            body: given.body,
        }
    }

    /// Only the call with the SDK.
    pub fn rust(&self, operation: &'a Operation) -> Rust {
        rust::rust(self.api, &self.enums, operation, &self.examples.given(operation))
    }

    /// Where an operation is served, its variables filled in.
    fn server(&self, operation: &Operation) -> String {
        match &self.base {
            Some(base) => base.clone(),
            None => {
                let template = operation.server.as_ref().unwrap_or(&self.api.server).clone();
                self.api
                    .server_variables
                    .iter()
                    .fold(template, |url, (name, value)| url.replace(&format!("{{{name}}}"), value))
            }
        }
    }
}
