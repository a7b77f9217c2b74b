//! Enums that stay open: a value the specification doesn't list is kept as text.

/// An enum that stays open.
pub(crate) trait Choice: std::fmt::Debug {
    /// The value as the service writes it.
    fn text(&self) -> &str;
    /// The value if it isn't documented.
    fn unknown(&self) -> ::std::option::Option<&str>;
    /// The values that the reference documents.
    fn values(&self) -> &'static [&'static str];
    /// Takes the value that `text` names.
    fn set(&mut self, text: String);
}

/// Implements the conversions of a generated enum from its variants and their values.
macro_rules! open_enum {
    ($name:ident { $($variant:ident = $value:literal),* $(,)? }) => {
        impl $name {
            /// The values that the reference documents.
            pub const VALUES: &'static [&'static str] = &[$($value),*];

            /// The value as the service writes it.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(value) => value,
                }
            }
        }
        impl ::std::convert::From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::Unknown(other.to_owned()),
                }
            }
        }
        impl ::std::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(value: ::std::string::String) -> Self {
                match value.as_str() {
                    $($value => Self::$variant,)*
                    _ => Self::Unknown(value),
                }
            }
        }
        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl ::std::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self::Unknown(::std::string::String::new())
            }
        }
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::record::decode(deserializer)
            }
        }
        impl $crate::runtime::record::Choice for $name {
            #[inline]
            fn text(&self) -> &str {
                self.as_str()
            }
            #[inline]
            fn unknown(&self) -> ::std::option::Option<&str> {
                match self {
                    Self::Unknown(value) => Some(value),
                    _ => None,
                }
            }
            #[inline]
            fn values(&self) -> &'static [&'static str] {
                Self::VALUES
            }
            #[inline]
            fn set(&mut self, text: ::std::string::String) {
                *self = text.into();
            }
        }
        impl $crate::runtime::record::Value for $name {
            #[inline]
            fn view(&self) -> $crate::runtime::record::View<'_> {
                $crate::runtime::record::View::Choice(self)
            }
            #[inline]
            fn slot(&mut self) -> $crate::runtime::record::Slot<'_> {
                $crate::runtime::record::Slot::Choice(self)
            }
        }
        impl $crate::runtime::record::Typed for $name {
            const KIND: $crate::runtime::record::Kind = $crate::runtime::record::Kind::Choice;
        }
    };
}
pub(crate) use open_enum;
