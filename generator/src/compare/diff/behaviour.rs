//! What operations say about the service's behaviour.

use crate::openapi::behaviour::Repeat;

use super::cases::{REPEAT_BETTER, REPEAT_WORSE};
use super::differ::{Differ, Place};
use super::operations::Pair;
use super::usage::Side;

impl<'a> Differ<'a> {
    /// Compares the extensions that tell of behaviour. Where one side says nothing, nothing is known to
    /// have changed: that the other says it is a text more or less.
    pub(super) fn behaviour(&mut self, pair: &Pair<'a>) {
        self.repeat(pair);
    }

    fn repeat(&mut self, pair: &Pair<'a>) {
        let (before, after) = (pair.old.node.str("x-repeat"), pair.new.node.str("x-repeat"));
        if before == after {
            return;
        }
        let (Some(before), Some(after)) = (before, after) else {
            self.prose.push(pair.owner(Side::Request));
            return;
        };
        // an unknown word is the linter's finding; here it is as harmful as can be
        let harm = |word| Repeat::parse(word).unwrap_or(Repeat::Never);
        let case = if harm(after) > harm(before) { &REPEAT_WORSE } else { &REPEAT_BETTER };
        let site = pair.site(Side::Request, "", Place::Named);
        self.report(&site, case, format!("x-repeat {before} -> {after}"));
    }
}
