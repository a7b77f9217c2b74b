//! Path templates: `/v1/{project_id}/images`.

/// The names of a path's parameters, in its order.
pub fn parameter_names(path: &str) -> Vec<&str> {
    pieces(path).filter_map(|piece| piece.ok()).collect()
}

/// A path without the names of its parameters: two paths that are equal then are the same for a server.
pub fn nameless(path: &str) -> String {
    pieces(path).map(|piece| piece.map_or_else(|text| text, |_| "{}")).collect()
}

/// What stands between the parameters (`Err`) and the parameters' names (`Ok`).
fn pieces(path: &str) -> impl Iterator<Item = Result<&str, &str>> {
    let mut rest = path;
    let mut name = None;
    std::iter::from_fn(move || {
        if let Some(name) = name.take() {
            return Some(Ok(name));
        }
        let opened = rest.split_once('{').and_then(|(text, from)| Some((text, from.split_once('}')?)));
        match opened {
            Some((text, (inner, after))) => {
                name = Some(inner);
                rest = after;
                Some(Err(text))
            }
            None if rest.is_empty() => None,
            None => Some(Err(std::mem::take(&mut rest))),
        }
    })
}

/// Whether `path` is a template that the SDK can fill: it begins with `/`, has each parameter in braces once, neither
/// query nor fragment, and besides only what travels and is signed as it is written.
pub fn is_template(path: &str) -> bool {
    let names = parameter_names(path);
    let once = |name: &&str| names.iter().filter(|other| *other == name).count() == 1;
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@/".contains(c);
    path.starts_with('/')
        && !path.split('/').any(|segment| matches!(segment, "." | ".."))
        && !path.contains(['?', '#', ' '])
        && names.iter().all(|name| !name.is_empty() && !name.contains(['{', '/']) && once(name))
        && pieces(path).filter_map(Result::err).all(|text| text.chars().all(plain))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn templates_are_taken_apart() {
        assert_eq!(parameter_names("/a/{b}/c-{d}"), ["b", "d"]);
        assert_eq!(nameless("/a/{b}/c-{d}/e"), "/a/{}/c-{}/e");
        for path in ["/", "/a", "/{a}{b}", "/a/{b}.json"] {
            assert!(is_template(path), "{path}");
        }
        for path in
            ["", "a", "/{}", "/{a", "/a}", "/{{a}}", "/{a/b}", "/{a}/{a}", "/a?b", "/a#b", "/a b", "/{a}}"]
        {
            assert!(!is_template(path), "{path}");
        }
        for path in ["/a/../b", "/a/.", "/é", "/a%2fb", "/a\nb", "/a\\b"] {
            assert!(!is_template(path), "{path}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_survived(path in "[/{}a-c?]{0,16}") {
            let names = parameter_names(&path);
            let erased = nameless(&path).matches("{}").count();
            prop_assert!(erased >= names.len());
            prop_assert_eq!(parameter_names(&nameless(&path)).len(), names.len());
        }
    }
}
