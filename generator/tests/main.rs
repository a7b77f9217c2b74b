//! One program, for each costs seconds to link.

mod audit;
mod bad_input;
mod diff;
mod diff_leaves;
mod diff_mutations;
mod diff_verdicts;
mod format_spec;
mod killed;
mod layers;
mod names;
mod nothing_lost;
