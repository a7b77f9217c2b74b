// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::record;

/// Event of the container that runs a task or notebook. Repetitions are counted instead of listed.
///
/// Reference: `EventRsp`, sections 4.5.2.8, 4.5.2.10, 4.7.1.1, 4.7.1.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PodEvent {
    /// Kind of event, such as `Normal`.
    pub type_: Option<String>,
    /// How often the event happened.
    pub count: Option<i64>,
    /// What happened, in a word, such as `Started`.
    pub reason: Option<String>,
    /// What happened, in full.
    pub message: Option<String>,
    /// When the event was first reported.
    pub first_timestamp: Option<Timestamp>,
    /// When the event was last reported.
    pub last_timestamp: Option<Timestamp>,
}

record!(PodEvent {
    type_: "type",
    count: "count",
    reason: "reason",
    message: "message",
    first_timestamp: "first_timestamp",
    last_timestamp: "last_timestamp",
});
