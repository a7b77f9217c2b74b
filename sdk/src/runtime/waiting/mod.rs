//! Waiting for the end of what goes on after an answer.
//!
//! [`Wait`] asks until it has ended, [`Started`] leads to it from the call that started something, and [`WaitError`] says how it ended
//! otherwise.

mod facts;
mod failure;
mod started;
mod state;
mod wait;
mod watch;

pub(crate) use facts::{Source, Starts, States, Waiting};
pub use failure::{WaitError, WaitFailure, WaitFailureKind};
pub use started::{Started, Starting};
pub(crate) use started::{seen, start, unseen};
pub use state::Evidence;
pub(crate) use state::Meaning;
pub(crate) use wait::Ask;
pub use wait::{Ended, Progress, Wait};

/// Implements the wait of a generated request that shows a state, from the function that makes it.
macro_rules! waits {
    ($builder:ident, $method:ident, $make:ident, $ty:ty) => {
        impl $builder {
            /// Waits until it has ended: asks again and again, in growing pauses.
            ///
            /// An end without success is a [`WaitError`](crate::waiting::WaitError), which says what became of it.
            #[inline]
            pub fn $method(self) -> crate::waiting::Wait<$ty> {
                $make(self.0.request, ::std::string::String::new())
            }
        }
    };
    (item $builder:ident, $method:ident, $make:ident, $ty:ty) => {
        impl $builder {
            /// Waits until the item of this id has ended: reads the list again and again, in growing pauses.
            ///
            /// An end without success is a [`WaitError`](crate::waiting::WaitError), which says what became of it.
            #[inline]
            pub fn $method(
                self,
                id: impl ::std::convert::Into<::std::string::String>,
            ) -> crate::waiting::Wait<$ty> {
                $make(self.0.request, id.into())
            }
        }
    };
}
pub(crate) use waits;

/// Implements the start of a generated request that starts something, from its facts and the function that makes the wait.
macro_rules! starts {
    ($builder:ident, $facts:ident, $answer:ty, $view:expr, $make:path, $ty:ty) => {
        impl $builder {
            /// Sends the request, and leads to the [`wait`](crate::waiting::Started::wait) for the end of what it starts.
            ///
            /// # Errors
            ///
            /// See [`Error`](crate::Error). [`Error::Decode`](crate::Error::Decode) if the answer has no id.
            #[inline]
            pub fn start(self) -> crate::waiting::Starting<$answer, crate::waiting::Wait<$ty>> {
                $crate::runtime::waiting::start(self.0, &$facts, $view, |request, id| {
                    $make(request, id).started(&$facts)
                })
            }
        }
    };
    (gone $builder:ident, $facts:ident, $answer:ty, $view:expr, $make:path, $ty:ty) => {
        impl $builder {
            /// Sends the request, and leads to the [`wait`](crate::waiting::Started::wait) until nothing is left.
            ///
            /// # Errors
            ///
            /// See [`Error`](crate::Error).
            #[inline]
            pub fn start(self) -> crate::waiting::Starting<$answer, crate::waiting::Wait<$ty, ()>> {
                $crate::runtime::waiting::start(self.0, &$facts, $view, |request, id| {
                    $make(request, id).until_gone(&$facts)
                })
            }
        }
    };
}
pub(crate) use starts;

/// Implements what an enum of documented states says of itself.
macro_rules! states {
    ($name:ident, $states:expr) => {
        impl $name {
            pub(crate) const STATES: &'static $crate::runtime::waiting::States = &$states;

            /// Whether nothing comes after it. A state that isn't documented is taken for what it is elsewhere, if it
            /// resembles an end.
            pub fn is_final(&self) -> bool {
                Self::STATES.meaning(self.as_str()).is_final()
            }

            /// Whether it is an end as wished.
            pub fn succeeded(&self) -> bool {
                Self::STATES.meaning(self.as_str()) == $crate::runtime::waiting::Meaning::Success
            }
        }
    };
}
pub(crate) use states;
