//! One program, for each costs seconds to link; the snapshots stay apart, for they are run by name.

mod answers;
mod boundary;
mod examples;
mod generated;
mod logging;
mod operations;
mod readme;
mod samples;
mod story;
