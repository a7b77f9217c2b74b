//! The TLS of the HTTP client, as the cargo features choose it.
//!
//! reqwest's own choice for rustls is aws-lc, whose C code takes as long to compile as all the rest. With ring
//! it wants the process to name the cryptography, and panics if nobody has. So whoever is about to make an HTTP
//! client comes here first.

/// Whether `https` works at all.
pub(super) const PRESENT: bool =
    cfg!(any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls"));

/// Names the cryptography for rustls, unless the application has named one: that one is then used.
pub(super) fn choose_cryptography() {
    #[cfg(any(feature = "rustls", feature = "rustls-aws-lc"))]
    {
        use rustls::crypto::CryptoProvider;
        #[cfg(feature = "rustls-aws-lc")]
        use rustls::crypto::aws_lc_rs as chosen;
        #[cfg(not(feature = "rustls-aws-lc"))]
        use rustls::crypto::ring as chosen;

        if CryptoProvider::get_default().is_none() {
            // an error means that another thread was first, which is as good
            let _ = chosen::default_provider().install_default();
        }
    }
}

/// Sets the TLS where there is a choice.
pub(super) fn set(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    #[cfg(feature = "native-tls")]
    let builder = builder.tls_backend_native();
    builder
}
