//! "Did you mean".

use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::texts::text;

/// Adds to an error of `get` about a flag that it doesn't have how things are chosen by a field.
pub(crate) fn with_filter(mut error: clap::Error) -> clap::Error {
    let of_get = matches!(error.get(ContextKind::Usage), Some(ContextValue::StyledStr(usage))
        if usage.to_string().contains("eihealth get "));
    let flag = match error.get(ContextKind::InvalidArg) {
        Some(ContextValue::String(flag)) if of_get && error.kind() == ErrorKind::UnknownArgument => flag,
        _ => return error,
    };
    let Some(field) = flag.strip_prefix("--").map(|flag| flag.replace('-', "_")) else { return error };
    let tip = text!("to filter the list: --filter {field}=VALUE", field);
    error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![StyledStr::from(tip)]));
    error
}

/// How alike two words must be.
const ALIKE: f64 = 0.8;

/// Those of `known` that are most like `word`, best first, at most three.
pub(crate) fn similar<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut found: Vec<(f64, &str)> = known
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(word, candidate), candidate))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .collect();
    found.sort_by(|a, b| b.0.total_cmp(&a.0));
    found.into_iter().take(3).map(|(_, candidate)| candidate).collect()
}

/// `did you mean …?`, if anything is alike.
pub(crate) fn hint<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let found = similar(word, known);
    let quoted: Vec<String> = found.iter().map(|name| format!("`{name}`")).collect();
    (!quoted.is_empty()).then(|| text!("did you mean {quoted}?", quoted = quoted.join(" or ")))
}
