//! `--dry-run`: printing requests instead of sending them.

use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use eihealth::intercept::{Body, Intercept, Ready};

use crate::context::note;
use crate::curl;
use crate::texts::text;

/// Prints requests as curl commands, and keeps them from being sent.
pub(crate) struct Rehearsal {
    /// Whether what changes nothing is sent all the same.
    only_changes: bool,
    show_secrets: bool,
    /// The body of the request that comes next, masked.
    masked: Mutex<Option<Vec<u8>>>,
    /// Whether it was said that secrets are hidden.
    said: AtomicBool,
}

impl Rehearsal {
    pub(crate) fn new(only_changes: bool, show_secrets: bool) -> Self {
        Self { only_changes, show_secrets, masked: Mutex::new(None), said: AtomicBool::new(false) }
    }
}

impl Intercept for Rehearsal {
    fn wants_bodies(&self) -> bool {
        !self.show_secrets
    }

    fn body(&self, body: &Body<'_>) {
        if body.status.is_none() {
            let mut masked = self.masked.lock().unwrap_or_else(PoisonError::into_inner);
            *masked = Some(body.json.to_string().into_bytes());
        }
    }

    fn may_send(&self, request: &Ready<'_>) -> bool {
        let masked = self.masked.lock().unwrap_or_else(PoisonError::into_inner).take();
        if self.only_changes && request.is_safe {
            return true;
        }
        let written = curl::command(request, masked.as_deref(), self.show_secrets);
        // a closed pipe has no reader to tell
        let _ = writeln!(std::io::stdout(), "{}", written.text);
        if written.hides && !self.said.swap(true, Ordering::Relaxed) {
            note(&text!(
                "secrets are hidden: with --show-secrets the command can be run, for about 15 minutes"
            ));
        }
        false
    }
}
