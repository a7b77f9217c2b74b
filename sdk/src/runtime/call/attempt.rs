//! One attempt of a call: credentials, signature, exchange.

use http::HeaderMap;
use http::header::{CONTENT_LENGTH, HOST, TRANSFER_ENCODING, USER_AGENT};
use reqwest::Url;

use crate::runtime::credentials::Identity;
use crate::runtime::error::{CredentialsError, Error, InvalidRequest, Violation, Withheld};
use crate::runtime::intercept::{Outgoing as Intercepted, Ready};
use crate::runtime::signing::{MAX_SIGNED_BODY, Payload, Unsigned};

use super::body::Body;
use super::exchange::{Head, Limits, Received, exchange};
use super::request::Parts;
use super::{Operation, Repeat};

impl Parts {
    /// Who is calling; `None` for an operation that anyone may call.
    pub(super) async fn identity(&self) -> Result<Option<Identity>, Error> {
        match self.operation.authenticated {
            true => Ok(Some(self.client.identity().await?)),
            false => Ok(None),
        }
    }

    /// Sends the request once, with a signature of its own.
    pub(super) async fn attempt(
        &mut self,
        url: &Url,
        identity: Option<&Identity>,
        number: u32,
        head: &mut Head,
    ) -> Result<Received, Error> {
        let operation = self.operation;
        let mut headers = HeaderMap::with_capacity(16);
        headers.extend(self.headers.iter().chain(&self.options.headers).cloned());
        if let Some(agent) = self.client.agent() {
            headers.insert(USER_AGENT, agent.clone());
        }
        let mut intercepted =
            Intercepted { operation: operation.id, attempt: number, url, headers: &mut headers };
        for interceptor in self.client.interceptors() {
            interceptor.before_attempt(&mut intercepted);
        }
        // a length or host that is not that of the request would let it hang, or go elsewhere
        for framing in [CONTENT_LENGTH, TRANSFER_ENCODING, HOST] {
            headers.remove(framing);
        }
        if let Some(identity) = identity {
            self.authorize(identity, url, &mut headers).await?;
        }
        self.may_send(url, &headers)?;
        let outgoing = self.body.take().prepare(&operation.method, &mut headers).map_err(|media| {
            let violation =
                Violation::new("body", "of a media type that can stand in a header").with_value(media);
            InvalidRequest::new(operation.id, vec![violation])
        })?;
        let mut request = reqwest::Request::new(operation.method.clone(), url.clone());
        *request.headers_mut() = headers;
        let limits = self.client.limits();
        let limits = Limits { attempt: self.options.attempt_timeout.unwrap_or(limits.attempt), ..limits };
        exchange(self.client.http(), request, outgoing, operation, limits, url, head).await
    }

    /// Asks the interceptors.
    fn may_send(&self, url: &Url, headers: &HeaderMap) -> Result<(), Error> {
        let operation = self.operation;
        for interceptor in self.client.interceptors() {
            let ready = Ready {
                operation: operation.id,
                is_safe: self.repeat() == Repeat::Safe,
                method: &operation.method,
                url,
                headers,
                content: self.body.shown(),
            };
            if !interceptor.may_send(&ready) {
                return Err(Withheld::new(operation.id).into());
            }
        }
        Ok(())
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
        let project_id = match self.operation.in_project {
            true => Some(self.client.project_id().await?),
            false => None,
        };
        let request = Unsigned { method: &self.operation.method, url, headers, payload, project_id };
        identity.authorize(request, self.client.now()).map_err(CredentialsError::from)?;
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
