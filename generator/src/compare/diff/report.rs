//! What a comparison comes to.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use semver::Version;

use crate::openapi::accepted::{Acceptance, Accepted};
use crate::openapi::catalogue::Catalogue;
use crate::openapi::diagnostic::{Diagnostics, Location};
use crate::openapi::document::with_plain_references;
use crate::openapi::errata::{Errata, Erratum};
use crate::openapi::yaml::Node;

use super::case::{Case, Code, Judged};
use super::cases::{COMPONENT_MISSING, OPERATION_ADDED, OPERATION_DEPRECATED, OPERATION_REMOVED};
use super::differ::{Change, Differ, Owner};
use super::document::{Document, check};
use super::rust::Signatures;
use super::usage::Side;
use super::verdict::{Impact, Sdk, Wire};

/// The differences between two documents.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The worst first, then by place.
    pub findings: Vec<Finding>,
    /// Number of texts that differ, by area: descriptions, examples and whatever else is for readers.
    pub prose: BTreeMap<String, usize>,
    /// What there is to say about the list of accepted findings.
    pub notes: Vec<String>,
}

/// One difference.
#[derive(Clone, Debug)]
pub struct Finding {
    /// Name of the rule, in kebab case.
    pub rule: &'static str,
    /// What a client of the old contract meets.
    pub wire: Wire,
    /// What happens to code that uses the generated crate.
    pub sdk: Sdk,
    /// Where it is.
    pub at: Location,
    /// `at` is in the old document, for the new one has nothing there.
    pub in_base: bool,
    /// What differs: `Image.name: maxLength 128 -> 64`.
    pub message: String,
    /// What it is about: `Image.name`.
    pub subject: String,
    /// What changed: `maxLength 128 -> 64`.
    pub what: String,
    /// What it means for those who meet it; empty if nothing.
    pub means: String,
    /// Signatures that Rust callers have no longer, and those that they have instead.
    pub rust: (Vec<String>, Vec<String>),
    /// The area of all operations that it touches; `shared` if there are several.
    pub area: String,
    /// The operations that it touches; shared, for each of them may look at the finding by itself.
    pub used_by: Arc<[User]>,
    /// Departures from the reference that are about the same place.
    pub errata: Vec<String>,
    /// The same for the same difference, wherever its lines are.
    pub fingerprint: String,
    /// Why a reviewer let it pass.
    pub accepted: Option<String>,
    /// The last name in what differs, by which errata are found.
    pub(super) field: String,
    /// What `wire`, `sdk` and `means` are made of.
    pub(super) judged: Judged,
    /// It counts as one in requests, whoever meets it.
    pub(super) always: bool,
}

/// What becomes of an operation as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// Callers are warned now.
    Deprecated,
}

/// An operation that a finding touches.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct User {
    /// Its id, or method and path.
    pub operation: String,
    /// Its method and path: `GET /v1/images`.
    pub route: String,
    /// Section of the reference and its title; empty if the document doesn't say.
    pub section: String,
    /// On which sides of the call.
    pub sides: Vec<Side>,
}

/// From which verdict on a run fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailOn {
    /// Anything that breaks clients or code.
    Break,
    /// That, and what may change behaviour.
    Risk,
    /// Nothing.
    Never,
}

/// Compares two OpenAPI 3.0 documents.
///
/// # Errors
/// If one of them is something else; the error says which, and where.
pub fn compare(old: &Node, new: &Node) -> Result<Report, Diagnostics> {
    let none = Catalogue::default();
    compare_with_codes((old, &none), (new, &none))
}

/// The same with the catalogues of error codes that belong to them.
///
/// # Errors
/// As for [`compare`].
pub fn compare_with_codes(
    (old, old_codes): (&Node, &Catalogue),
    (new, new_codes): (&Node, &Catalogue),
) -> Result<Report, Diagnostics> {
    let mut found = Diagnostics::new();
    [old, new].into_iter().filter_map(|root| check(root).err()).for_each(|faults| found.extend(faults));
    found.into_result(())?;
    let (old, new) = (with_plain_references(old), with_plain_references(new));
    let (old, new) = (Document::new(&old), Document::new(&new));
    let mut differ = Differ::new(&old, &new);
    let pairs = differ.operations();
    differ.components();
    differ.defaults(&pairs);
    differ.document_texts();
    differ.codes(old_codes, new_codes);
    differ.lonely();
    differ.roles();
    differ.constructors();
    let lasting: BTreeSet<usize> = pairs.iter().map(|pair| pair.index).collect();
    Ok(differ.finish(&lasting))
}

impl Differ<'_> {
    /// Turns what was collected into findings.
    fn finish(mut self, lasting: &BTreeSet<usize>) -> Report {
        let changes = std::mem::take(&mut self.changes);
        let mut findings: Vec<Finding> =
            changes.into_iter().map(|change| self.finding(change, lasting)).collect();
        findings.sort_by(|a, b| {
            (b.wire, b.sdk)
                .cmp(&(a.wire, a.sdk))
                .then_with(|| (&a.at, &a.message, a.rule).cmp(&(&b.at, &b.message, b.rule)))
        });
        let mut counted: std::collections::HashMap<Owner, usize> = std::collections::HashMap::new();
        for owner in std::mem::take(&mut self.prose) {
            *counted.entry(owner).or_default() += 1;
        }
        let mut prose = BTreeMap::new();
        for (owner, count) in counted {
            let area = match &owner {
                Owner::Document => "document".to_owned(),
                owner => self.area(&self.users(std::slice::from_ref(owner), lasting)),
            };
            *prose.entry(area).or_default() += count;
        }
        Report { findings, prose, notes: Vec::new() }
    }

    /// The operations behind owners. Those that were removed meet nothing else.
    fn users(&self, owners: &[Owner], lasting: &BTreeSet<usize>) -> BTreeMap<usize, BTreeSet<Side>> {
        let mut users: BTreeMap<usize, BTreeSet<Side>> = BTreeMap::new();
        for owner in owners {
            match owner {
                Owner::Document => {}
                Owner::Operation(index, side) => {
                    users.entry(*index).or_default().insert(*side);
                }
                Owner::Component(pointer) => {
                    for (index, side) in self.old_usage().operations(pointer) {
                        if lasting.contains(&index) {
                            users.entry(index).or_default().insert(side);
                        }
                    }
                }
            }
        }
        users
    }

    fn area(&self, users: &BTreeMap<usize, BTreeSet<Side>>) -> String {
        let areas: BTreeSet<&str> =
            users.keys().filter_map(|index| Some(self.met.get(*index)?.area.as_str())).collect();
        match areas.len() {
            0 => "unused".to_owned(),
            1 => areas.first().map(|area| (*area).to_owned()).unwrap_or_default(),
            _ => "shared".to_owned(),
        }
    }

    fn finding(&self, change: Change, lasting: &BTreeSet<usize>) -> Finding {
        let users = self.users(&change.owners, lasting);
        let of_document = change.owners.contains(&Owner::Document);
        let sides: BTreeSet<Side> = users.values().flatten().copied().collect();
        let always = of_document || change.case.rule == COMPONENT_MISSING.rule;
        let impact = change.effect.on(&sides, always);
        let (wire, sdk) = (impact.wire(), impact.sdk);
        let area = match users.is_empty() && of_document {
            true => "document".to_owned(),
            false => self.area(&users),
        };
        let used_by = users.into_iter().filter_map(|(index, sides)| {
            let met = self.met.get(index)?;
            let (operation, route, section) = (met.label.clone(), met.route.clone(), met.section.clone());
            Some(User { operation, route, section, sides: sides.into_iter().collect() })
        });
        let rust = if sdk == Sdk::None { Signatures::default() } else { self.signatures(&change) };
        let field = change.subject.rsplit(['.', ' ']).next().unwrap_or_default();
        Finding {
            rule: change.case.rule,
            wire,
            sdk,
            fingerprint: fingerprint(&[change.case.rule, &change.subject, &change.what]),
            at: change.at,
            in_base: change.in_base,
            area,
            used_by: used_by.collect(),
            errata: Vec::new(),
            accepted: None,
            field: field.trim_end_matches(['[', ']', '{', '}']).to_owned(),
            message: format!("{}: {}", change.subject, change.what),
            means: means(change.case, wire, sdk, &sides),
            subject: change.subject.clone(),
            what: change.what.clone(),
            rust,
            judged: Judged { case: change.case, effect: change.effect },
            always,
        }
    }
}

/// The consequence as this finding has it: what a case says of the wire is no matter where the wire doesn't mind.
fn means(case: &'static Case, wire: Wire, sdk: Sdk, sides: &BTreeSet<Side>) -> String {
    let of_wire = case.request.0.max(case.response.0) >= Wire::Risk || case.request.1 == Code::Worst;
    let code = "Rust code that uses it no longer compiles.";
    match (of_wire, sdk) {
        (true, Sdk::Break) if wire < Wire::Risk => code.to_owned(),
        (true, _) if wire < Wire::Risk => String::new(),
        (false, Sdk::None) => String::new(),
        _ => case.meaning(sides.contains(&Side::Request), sides.iter().any(|side| *side != Side::Request)),
    }
}

/// FNV-1a: the standard library's hashers may change between releases.
fn fingerprint(parts: &[&str]) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for part in parts {
        for byte in part.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}

impl Finding {
    /// What it comes to, told apart by what breaks.
    pub fn impact(&self) -> Impact {
        let sides = self.used_by.iter().flat_map(|user| user.sides.iter().copied()).collect();
        self.judged.effect.on(&sides, self.always)
    }

    /// The finding as one of its operations meets it: without what only others do, whose sides of the call differ.
    pub fn met_by(&self, user: &User) -> Finding {
        let sides = user.sides.iter().copied().collect();
        let impact = self.judged.effect.on(&sides, self.always);
        let rust = if impact.sdk == Sdk::None { Signatures::default() } else { self.rust.clone() };
        Finding {
            wire: impact.wire(),
            sdk: impact.sdk,
            means: means(self.judged.case, impact.wire(), impact.sdk, &sides),
            used_by: [user.clone()].into(),
            rust,
            ..self.clone()
        }
    }

    /// What becomes of its operation, if it is about one as a whole.
    pub fn fate(&self) -> Option<Fate> {
        // that an operation is deprecated no longer is another case of the same rule
        let is = |case: &Case| self.rule == case.rule && self.judged.case.when == case.when;
        let fates = [
            (&OPERATION_ADDED, Fate::Added),
            (&OPERATION_REMOVED, Fate::Removed),
            (&OPERATION_DEPRECATED, Fate::Deprecated),
        ];
        fates.into_iter().find(|(case, _)| is(case)).map(|(_, fate)| fate)
    }

    /// Whether a run with this threshold fails because of it.
    pub fn fails(&self, on: FailOn) -> bool {
        if self.accepted.is_some() {
            return false;
        }
        match on {
            FailOn::Never => false,
            FailOn::Break => self.wire == Wire::Break || self.sdk == Sdk::Break,
            FailOn::Risk => self.wire >= Wire::Risk || self.sdk == Sdk::Break,
        }
    }
}

impl Report {
    /// Lets accepted findings pass. `today` is `YYYY-MM-DD`; an entry holds through its last day.
    pub fn accept(&mut self, accepted: &Accepted, today: &str) {
        for entry in accepted.entries() {
            let expired = entry.expires.as_str() < today;
            let mut matched = false;
            for finding in self.findings.iter_mut().filter(|f| f.fingerprint == entry.fingerprint) {
                matched = true;
                if !expired {
                    finding.accepted = Some(entry.reason.clone());
                }
            }
            let Acceptance { at, fingerprint, expires, .. } = entry;
            if matched && expired {
                self.notes.push(format!("{at}: the acceptance of {fingerprint} expired on {expires}"));
            } else if !matched {
                self.notes
                    .push(format!("{at}: nothing has the fingerprint `{fingerprint}`: remove the entry"));
            }
        }
    }

    /// The worst that a client meets.
    pub fn wire(&self) -> Wire {
        self.findings.iter().map(|finding| finding.wire).max().unwrap_or_default()
    }

    /// The worst that happens to code.
    pub fn sdk(&self) -> Sdk {
        self.findings.iter().map(|finding| finding.sdk).max().unwrap_or_default()
    }

    /// Whether nothing differs, not even a text.
    pub fn is_empty(&self) -> bool {
        self.findings.is_empty() && self.prose.is_empty()
    }

    /// Whether a run with this threshold fails.
    pub fn fails(&self, on: FailOn) -> bool {
        self.findings.iter().any(|finding| finding.fails(on))
    }

    /// The version that a release with these changes needs, by the rules of Cargo for versions before
    /// 1.0 and after it.
    pub fn next_version(&self, current: &str) -> String {
        let Ok(version) = Version::parse(current) else { return current.to_owned() };
        let Version { major, minor, patch, .. } = version;
        let next = match (self.sdk(), major) {
            _ if self.findings.is_empty() => return current.to_owned(),
            (Sdk::Break, 0) => Version::new(0, minor + 1, 0),
            (_, 0) => Version::new(0, minor, patch + 1),
            (Sdk::Break, _) => Version::new(major + 1, 0, 0),
            (Sdk::Add, _) => Version::new(major, minor + 1, 0),
            (Sdk::None, _) => Version::new(major, minor, patch + 1),
        };
        next.to_string()
    }

    /// Counts departures from the reference that came, went or changed as texts: only readers see them.
    pub fn compare_errata(&mut self, old: &Errata, new: &Errata) {
        let [before, after] =
            [old, new].map(|errata| errata.entries().iter().map(Erratum::told).collect::<BTreeSet<_>>());
        let differing = before.difference(&after).count().max(after.difference(&before).count());
        if differing > 0 {
            self.prose.insert("errata".to_owned(), differing);
        }
    }

    /// Notes on each finding the departures from the reference that are about its place: entries of
    /// `errata.yaml` in a section that it touches which name the same field.
    pub fn add_errata(&mut self, errata: &Errata) {
        let places: Vec<&str> = errata.entries().iter().map(|erratum| erratum.place.as_str()).collect();
        for finding in self.findings.iter_mut().filter(|finding| !finding.field.is_empty()) {
            let sections: BTreeSet<&str> =
                finding.used_by.iter().filter_map(|user| user.section.split_whitespace().next()).collect();
            let is_about = |place: &&&str| {
                let mut words = place.split(['/', '.', '[', ']', ' ', ',']).filter(|word| !word.is_empty());
                sections.iter().any(|section| starts_a_word(place, section))
                    && words.any(|word| word == finding.field)
            };
            finding.errata = places.iter().filter(is_about).map(|place| (*place).to_owned()).collect();
        }
    }
}

/// Whether a place, or one of several in a text, begins with this section.
fn starts_a_word(text: &str, section: &str) -> bool {
    text.split_whitespace().any(|word| word.strip_prefix(section).is_some_and(|rest| rest.starts_with('/')))
}
