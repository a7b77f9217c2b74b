//! One program, for each costs seconds to link.

mod built_once;
mod checkouts;
mod exit_codes;
mod pages;
