//! One program, for each costs seconds to link.

mod checkouts;
mod exit_codes;
