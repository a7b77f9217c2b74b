//! Enums that stay open: a value the specification doesn't list is kept as text.

/// Implements the conversions of a generated enum from its variants and their values.
macro_rules! open_enum {
    ($name:ident { $($variant:ident = $value:literal),* $(,)? }) => {
        impl $name {
            /// The values that the reference documents.
            pub const VALUES: &'static [&'static str] = &[$($value),*];

            /// The value as the service writes it.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(value) => value,
                }
            }
        }
        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::Unknown(other.to_owned()),
                }
            }
        }
        impl From<String> for $name {
            fn from(value: String) -> Self {
                match value.as_str() {
                    $($value => Self::$variant,)*
                    _ => Self::Unknown(value),
                }
            }
        }
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl Default for $name {
            fn default() -> Self {
                Self::Unknown(String::new())
            }
        }
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <String as $crate::runtime::record::Value>::decode(deserializer).map(Self::from)
            }
        }
        impl $crate::runtime::record::Value for $name {
            fn decode<'de, D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <String as $crate::runtime::record::Value>::decode(deserializer).map(Self::from)
            }
            fn check(&self, rule: &$crate::runtime::record::Rule, checker: &mut $crate::runtime::record::Checker) {
                if let Self::Unknown(value) = self {
                    let choices = format!("one of {}", Self::VALUES.join(", "));
                    checker.violation(rule, &choices, Some(value));
                }
            }
        }
    };
}
pub(crate) use open_enum;
