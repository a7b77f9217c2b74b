//! Lists of many pages, as streams.
//!
//! [`Walk`](walk) decides which page comes next and which of its items are new, without I/O and types; [`Engine`] gets
//! the pages; [`Items`] and [`Pages`] are typed shells round it.

mod engine;
mod facts;
mod fetch;
mod items;
mod pages;
mod seen;
mod walk;

#[cfg(feature = "dispatch")]
pub(crate) use engine::Engine;
pub(crate) use facts::{Paging, Scheme};
pub use items::Items;
#[cfg(feature = "dispatch")]
pub(crate) use items::Taken;
pub(crate) use items::{Read, taken};
pub use pages::Pages;
#[cfg(feature = "dispatch")]
pub(crate) use pages::Read as ReadPage;
pub(crate) use pages::page;

/// Implements the streams of a generated request whose answer is a page, from its facts and the way to its items.
macro_rules! paged {
    ($builder:ident, $facts:ident, $page:ty[$items:ident] => $item:ty) => {
        $crate::runtime::paging::paged!($builder, $facts, $page => $item, |page| page.$items.take());
    };
    (whole $builder:ident, $facts:ident, $page:ty[$items:ident] => $item:ty) => {
        $crate::runtime::paging::paged!(whole $builder, $facts, $page => $item, |page| page.$items.take());
    };
    ($builder:ident, $facts:ident, $page:ty => $item:ty, $take:expr) => {
        impl $builder {
            /// The items of all pages, one after the other, as a stream.
            ///
            /// The size of a page is the request's `limit`; options of one call hold for each page.
            #[inline]
            pub fn items(self) -> crate::Items<$item> {
                crate::Items::new(self.0.request, &$facts, |answer, engine| {
                    $crate::runtime::paging::taken::<$page, $item>(answer, engine, reply::json, $take)
                })
            }

            /// The pages, one after the other, as a stream.
            ///
            /// The size of a page is the request's `limit`; options of one call hold for each page.
            #[inline]
            pub fn pages(self) -> crate::Pages<$page> {
                crate::Pages::new(self.0.request, &$facts, |answer, engine| {
                    $crate::runtime::paging::page(answer, engine, reply::json)
                })
            }
        }
    };
    (whole $builder:ident, $facts:ident, $page:ty => $item:ty, $take:expr) => {
        impl $builder {
            /// The items of the list, as a stream. The service gives all of them in one answer.
            #[inline]
            pub fn items(self) -> crate::Items<$item> {
                crate::Items::new(self.0.request, &$facts, |answer, engine| {
                    $crate::runtime::paging::taken::<$page, $item>(answer, engine, reply::json, $take)
                })
            }
        }
    };
}
pub(crate) use paged;
