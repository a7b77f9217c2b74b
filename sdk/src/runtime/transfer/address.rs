//! Addresses that the service gives for downloads: signed, and on another host.

use http::Method;

use crate::runtime::call::{Call, Download, Operation, Repeat, Request, operation, reply};
use crate::runtime::catalogue::Catalogue;
use crate::runtime::client::Client;

static NO_CODES: Catalogue = Catalogue(&[]);

/// Whoever has the address may have the content.
static DOWNLOAD_FROM: Operation =
    Operation::new("download_from", Method::GET, "", Repeat::Safe, &NO_CODES).anonymous().streams(&[]);

/// Request of [`Client::download_from`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadFromRequest(Call<Download>);

operation!(DownloadFromRequest, Download);

/// # Addresses
///
/// Files at addresses that the service gives, without an operation.
impl Client {
    /// Fetches what is at an address that the service gave in an answer, such as `download_url`.
    ///
    /// The address carries its own permission, so no credentials are sent along, whatever host it names. It works for
    /// a limited time, and what follows its `?` is a secret meanwhile: neither logs nor errors show it.
    ///
    /// ```no_run
    /// # async fn example(client: eihealth::Client, download_url: &str) -> Result<(), eihealth::Error> {
    /// client.download_from(download_url).await?.save("trace.log").await?;
    /// # Ok(()) }
    /// ```
    pub fn download_from(&self, address: &str) -> DownloadFromRequest {
        let mut request = Request::new(self, &DOWNLOAD_FROM);
        request.set_address(address);
        DownloadFromRequest(Call::new(request, reply::download))
    }
}
