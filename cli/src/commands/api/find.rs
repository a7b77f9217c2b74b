//! Operations by name.

use std::ffi::OsStr;

use eihealth::dispatch::{self, Operation};

/// The operation of this name, in whichever style it is written: `list_job`, `list-job`, or `ListJob` as in KooCLI.
pub(super) fn operation(name: &OsStr) -> Option<Operation> {
    dispatch::operation(&snake(name.to_str()?))
}

/// A name in snake case.
fn snake(name: &str) -> String {
    let mut result = String::with_capacity(name.len() + 4);
    for c in name.chars() {
        if c.is_ascii_uppercase() && !result.is_empty() && !result.ends_with('_') {
            result.push('_');
        }
        result.push(if c == '-' { '_' } else { c.to_ascii_lowercase() });
    }
    result
}

#[cfg(test)]
mod tests {
    use super::snake;

    #[test]
    fn styles_of_a_name() {
        for name in ["list_job", "list-job", "ListJob", "List-Job"] {
            assert_eq!(snake(name), "list_job");
        }
    }
}
