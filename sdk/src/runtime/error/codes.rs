//! What is known of each error code.

/// Writes the methods of the generated enum of error codes.
macro_rules! error_codes {
    ($($name:ident = $code:literal, $status:literal, $retry:literal, $message:literal, $advice:literal;)*) => {
        impl ErrorCode {
            /// Every documented code.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The code as the service sends it.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$name => $code,)*
                    Self::Unknown(code) => code,
                }
            }

            fn facts(&self) -> Option<(u16, bool, &'static str, &'static str)> {
                match self {
                    $(Self::$name => Some(($status, $retry, $message, $advice)),)*
                    Self::Unknown(_) => None,
                }
            }
        }

        impl From<&str> for ErrorCode {
            fn from(code: &str) -> Self {
                match code {
                    $($code => Self::$name,)*
                    other => Self::Unknown(other.to_owned()),
                }
            }
        }

        impl ErrorCode {
            /// The HTTP status that the reference documents for it; `None` for an unknown code.
            pub fn status(&self) -> Option<::http::StatusCode> {
                self.facts().and_then(|(status, ..)| ::http::StatusCode::from_u16(status).ok())
            }

            /// Whether the same request can succeed later. `false` for an unknown code.
            pub fn is_retryable(&self) -> bool {
                self.facts().is_some_and(|(_, retry, ..)| retry)
            }

            /// The documented message; `None` for an unknown code.
            pub fn message(&self) -> Option<&'static str> {
                self.facts().map(|(_, _, message, _)| message)
            }

            /// What to do about it; `None` for an unknown code.
            pub fn advice(&self) -> Option<&'static str> {
                self.facts().map(|(.., advice)| advice)
            }
        }

        impl ::std::fmt::Display for ErrorCode {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}
pub(crate) use error_codes;
