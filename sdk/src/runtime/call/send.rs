//! Sending a call: path, credentials, the request itself, and what comes back.

use http::{HeaderMap, StatusCode};
use reqwest::Url;
use tracing::Instrument;
use tracing::field::Empty;

use crate::runtime::credentials::Identity;
use crate::runtime::error::{ApiError, CredentialsError, Error, InvalidRequest, Violation, request_id};
use crate::runtime::response::Response;
use crate::runtime::signing::{MAX_SIGNED_BODY, Payload, Unsigned};

use super::body::Body;
use super::path::{self, Unfit};
use super::reply::Received;
use super::{Call, Operation};

impl<T> Call<T> {
    /// Sends the request and reads the answer.
    pub(crate) async fn send(self) -> Result<Response<T>, Error> {
        let span = tracing::info_span!(
            "eihealth",
            operation = self.operation.id,
            method = %self.operation.method,
            path = self.operation.path,
            status = Empty,
            request_id = Empty,
        );
        self.run().instrument(span).await
    }

    async fn run(mut self) -> Result<Response<T>, Error> {
        self.checked()?;
        let url = self.url().await?;
        let mut response = self.attempt(&url).await;
        // a token that was revoked before its end: the next one may do
        if let Ok((response_, Some(identity))) = &response
            && response_.status() == StatusCode::UNAUTHORIZED
            && self.client.was_refused(identity)
            && self.body.is_repeatable()
        {
            tracing::debug!("the token was refused, trying once more with another");
            response = self.attempt(&url).await;
        }
        let (response, _) = response?;
        let (status, headers) = (response.status(), response.headers().clone());
        let span = tracing::Span::current();
        span.record("status", status.as_u16());
        if let Some(id) = request_id(&headers) {
            span.record("request_id", id);
        }
        let operation = self.operation;
        if !status.is_success() {
            let body = response.bytes().await.map_err(|error| Error::from_reqwest(operation.id, error))?;
            let error = ApiError::from_parts(operation.id, status, &headers, body);
            tracing::debug!(code = error.code().as_str(), "the service answered with a failure");
            return Err(error.into());
        }
        let value = (self.read)(Received { operation, response }).await?;
        tracing::debug!("done");
        Ok(Response::new(value, status, headers))
    }

    /// The URL with path and query.
    async fn url(&self) -> Result<Url, Error> {
        let operation = self.operation;
        let project_id = match operation.path.contains("{project_id}") {
            true => self.client.project_id().await?,
            false => "",
        };
        let value = |name: &str| match name {
            "project_id" => Some(project_id),
            name => self.path.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str()),
        };
        let mut target = path::fill(operation.path, value).map_err(|unfit| {
            let violation = match unfit {
                Unfit::Missing(name) => Violation::new(format!("path.{name}"), "present"),
                Unfit::Dots(name) => Violation::new(
                    format!("path.{name}"),
                    "more than dots, which no URL can carry as a segment",
                ),
            };
            InvalidRequest::new(operation.id, vec![violation])
        })?;
        let query = self.query_string();
        if !query.is_empty() {
            target.push('?');
            target.push_str(&query);
        }
        Ok(self.client.base(operation.service).join(&target)?)
    }

    /// One attempt, with a signature of its own. The identity comes back with the answer.
    async fn attempt(&mut self, url: &Url) -> Result<(reqwest::Response, Option<Identity>), Error> {
        let operation = self.operation;
        let identity = match operation.authenticated {
            true => Some(self.client.identity().await?),
            false => None,
        };
        let mut headers: HeaderMap = self.headers.iter().cloned().collect();
        if let Some(agent) = self.client.agent() {
            headers.insert(http::header::USER_AGENT, agent.clone());
        }
        if let Some(identity) = &identity {
            self.authorize(identity, url, &mut headers).await?;
        }
        let request = self.client.http().request(operation.method.clone(), url.clone()).headers(headers);
        let failed = |error| Error::from_reqwest(operation.id, error);
        let request = self.body.take().apply(request).map_err(failed)?;
        Ok((request.send().await.map_err(failed)?, identity))
    }

    async fn authorize(&self, identity: &Identity, url: &Url, headers: &mut HeaderMap) -> Result<(), Error> {
        if identity.is_signing() {
            signable(self.operation, &self.body)?;
        }
        // only what is in memory and JSON is signed by its hash; see ARCHITECTURE.md
        let payload = match &self.body {
            Body::Empty | Body::Json(_) => Payload::Bytes(self.body.bytes()),
            Body::Raw(..) | Body::Form(_) | Body::Sent => Payload::Unsigned,
        };
        // a known project is named; looking one up for an operation without it would be a call for nothing
        let project_id = match self.operation.path.contains("{project_id}") {
            true => Some(self.client.project_id().await?),
            false => None,
        };
        let request = Unsigned { method: &self.operation.method, url, headers, payload, project_id };
        identity.authorize(request, self.client.clock().now()).map_err(CredentialsError::from)?;
        Ok(())
    }
}

/// Refuses what the gateway would refuse after the whole upload (reference 3.3).
fn signable(operation: &Operation, body: &Body) -> Result<(), Error> {
    let length = body.length();
    if length <= MAX_SIGNED_BODY {
        return Ok(());
    }
    let rule = format!(
        "at most {MAX_SIGNED_BODY} bytes to be signed with an access key; a larger body needs a token"
    );
    let violation = Violation::new("body", rule).with_value(format_args!("{length} bytes"));
    Err(InvalidRequest::new(operation.id, vec![violation]).into())
}
