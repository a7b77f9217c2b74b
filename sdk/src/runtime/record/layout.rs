//! What a generated struct says about itself.

use super::{Rule, Value};

/// What is fixed about a field: its name in JSON, and the rule it must keep.
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) rule: &'static Rule,
}

/// What is fixed about a struct.
pub(crate) struct Layout {
    pub(crate) name: &'static str,
    pub(crate) fields: &'static [Field],
}

/// A struct generated from an object schema.
pub(crate) trait Record {
    /// Shows all fields, in the order of the specification.
    fn see(&self, look: &mut dyn FnMut(&'static Layout, &[&dyn Value]));

    /// Gives all fields to be written to, in the same order.
    fn fill(&mut self, write: &mut dyn FnMut(&'static Layout, &mut [&mut dyn Value]));
}

/// Implements [`Record`], serde's traits and `Debug` for a struct.
///
/// A row is `field: "name in JSON"`, with the rule behind it if there is one. All paths are absolute, for
/// structs may be called as anything.
macro_rules! record {
    ($name:ident { $($field:ident: $key:literal $(=> $rule:ident)?),* $(,)? }) => {
        const _: () = {
            static LAYOUT: $crate::runtime::record::Layout = $crate::runtime::record::Layout {
                name: stringify!($name),
                fields: &[$($crate::runtime::record::Field {
                    name: $key,
                    rule: $crate::runtime::record::record!(@rule $($rule)?),
                }),*],
            };

            impl $crate::runtime::record::Record for $name {
                #[inline]
                fn see(
                    &self,
                    look: &mut dyn ::std::ops::FnMut(
                        &'static $crate::runtime::record::Layout,
                        &[&dyn $crate::runtime::record::Value],
                    ),
                ) {
                    look(&LAYOUT, &[$(&self.$field),*])
                }

                #[inline]
                fn fill(
                    &mut self,
                    write: &mut dyn ::std::ops::FnMut(
                        &'static $crate::runtime::record::Layout,
                        &mut [&mut dyn $crate::runtime::record::Value],
                    ),
                ) {
                    write(&LAYOUT, &mut [$(&mut self.$field),*])
                }
            }
        };
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::runtime::record::encode(self, serializer)
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::record::decode(deserializer)
            }
        }
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::record::debug(self, f)
            }
        }
    };
    (@rule) => { &$crate::runtime::record::Rule::NONE };
    (@rule $rule:ident) => { &$rule };
}
pub(crate) use record;
