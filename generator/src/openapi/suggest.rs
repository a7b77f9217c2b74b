//! "Did you mean".

use strsim::levenshtein;

/// The candidate that is closest to `word` in spelling, if one is close.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let most = (word.chars().count() / 3).clamp(1, 3);
    candidates
        .into_iter()
        .map(|candidate| {
            let exact = levenshtein(word, candidate);
            // `maxlength` is close to `maxLength` whatever the length
            let folded = levenshtein(&word.to_lowercase(), &candidate.to_lowercase());
            (exact.min(folded), candidate)
        })
        .filter(|(distance, _)| *distance <= most)
        .min()
        .map(|(_, candidate)| candidate)
}

/// A help text that proposes the nearest candidate, or `otherwise`.
pub fn did_you_mean<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
    otherwise: &str,
) -> String {
    match nearest(word, candidates) {
        Some(near) => format!("did you mean `{near}`?"),
        None => otherwise.to_owned(),
    }
}
