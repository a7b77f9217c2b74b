//! The catalogues of error codes: what is a variant of the SDK's enum, and what of it clients act on.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use crate::openapi::catalogue::{Catalogue, ErrorEntry};

use super::cases::{
    ERROR_CODE_ADDED, ERROR_CODE_REMOVED, ERROR_CODE_RENAMED, ERROR_CODE_RETRY, ERROR_CODE_STATUS,
    ERROR_CODE_THROTTLED, RENAMED,
};
use super::differ::{Differ, Owner, Place, Site};
use super::verdict::Sdk;

impl Differ<'_> {
    /// Compares the catalogues code by code, in whatever order they list them.
    pub(super) fn codes(&mut self, old: &Catalogue, new: &Catalogue) {
        let (before, after) = (by_code(old), by_code(new));
        let (variants, others) = (variants(old), variants(new));
        for entry in &old.errors {
            match after.get(entry.code.as_str()) {
                Some(other) => self.code(entry, other),
                None => {
                    let stays = others.contains(entry.name.as_str());
                    let judged = ERROR_CODE_REMOVED.for_code(if stays { Sdk::None } else { Sdk::Break });
                    self.report_gone(&site(entry), judged, format!("removed, ErrorCode::{}", entry.name));
                }
            }
        }
        for entry in new.errors.iter().filter(|entry| !before.contains_key(entry.code.as_str())) {
            let was = variants.contains(entry.name.as_str());
            let judged = ERROR_CODE_ADDED.for_code(if was { Sdk::None } else { Sdk::Add });
            self.report(&site(entry), judged, format!("added, ErrorCode::{}", entry.name));
        }
        self.catalogue_texts(old, new);
    }

    fn code(&mut self, old: &ErrorEntry, new: &ErrorEntry) {
        let site = site(new);
        if old.name != new.name {
            self.report(&site, &ERROR_CODE_RENAMED, format!("{RENAMED}{}", new.name));
        }
        if old.status != new.status {
            self.report(&site, &ERROR_CODE_STATUS, format!("status {} -> {}", old.status, new.status));
        }
        if old.retry != new.retry {
            self.report(&site, &ERROR_CODE_RETRY, format!("retry {} -> {}", old.retry, new.retry));
        }
        if old.throttled != new.throttled {
            let what = format!("throttled {} -> {}", old.throttled, new.throttled);
            self.report(&site, &ERROR_CODE_THROTTLED, what);
        }
        let texts = [
            old.section != new.section,
            old.message != new.message,
            old.also != new.also,
            old.advice != new.advice,
        ];
        self.documented(texts.into_iter().filter(|differs| *differs).count());
    }

    /// What only readers of the reference see: statuses, and why no description names a code.
    fn catalogue_texts(&mut self, old: &Catalogue, new: &Catalogue) {
        let reasons = |catalogue: &Catalogue| {
            let pairs = catalogue
                .unnamed
                .iter()
                .flat_map(|group| group.codes.iter().map(|(code, _)| (code.clone(), group.reason.clone())));
            pairs.collect::<HashMap<_, _>>()
        };
        self.documented(apart(&reasons(old), &reasons(new)));
        let statuses = |catalogue: &Catalogue| {
            let statuses = catalogue.statuses.iter();
            statuses
                .map(|one| (one.status, (one.name.clone(), one.meaning.clone())))
                .collect::<HashMap<_, _>>()
        };
        self.documented(apart(&statuses(old), &statuses(new)));
    }

    fn documented(&mut self, texts: usize) {
        self.prose.extend(std::iter::repeat_n(Owner::Document, texts));
    }
}

fn by_code(catalogue: &Catalogue) -> HashMap<&str, &ErrorEntry> {
    catalogue.errors.iter().map(|entry| (entry.code.as_str(), entry)).collect()
}

fn variants(catalogue: &Catalogue) -> HashSet<&str> {
    catalogue.errors.iter().map(|entry| entry.name.as_str()).collect()
}

fn site(entry: &ErrorEntry) -> Site {
    Site {
        owner: Owner::Document,
        subject: format!("error code {}", entry.code),
        at: entry.at.clone(),
        place: Place::Named,
    }
}

/// How many keys one of the two lacks, or has with another value.
fn apart<K: Eq + Hash, V: PartialEq>(old: &HashMap<K, V>, new: &HashMap<K, V>) -> usize {
    let changed = old.iter().filter(|(key, value)| new.get(*key) != Some(*value)).count();
    changed + new.keys().filter(|key| !old.contains_key(*key)).count()
}
