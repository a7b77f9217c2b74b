//! Writing the profile file, which the SDK reads. What isn't changed stays as it is written, comments and all.

/// Keys with their values; a key without one is taken out.
pub(crate) type Changes<'a> = [(&'a str, Option<&'a str>)];

/// The text of the file with these changes in the profile, which is added if it isn't there.
pub(crate) fn edit(text: &str, profile: &str, changes: &Changes<'_>) -> String {
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut lines: Vec<String> = Vec::new();
    let mut written: Vec<&str> = Vec::new();
    let mut inside = false;
    // behind the last line of the profile that says something
    let mut at = None;
    for line in text.strip_prefix('\u{feff}').unwrap_or(text).lines() {
        if let Some(name) = heading(line) {
            inside = name == profile;
        }
        let change = key(line).and_then(|key| changes.iter().find(|(name, _)| inside && key == *name));
        match change {
            None => lines.push(line.to_owned()),
            // a key that stands there twice counts once
            Some((name, Some(value))) if !written.contains(name) => {
                lines.push(format!("{name} = {value}"));
                written.push(name);
            }
            Some(_) => continue,
        }
        if inside && !line.trim().is_empty() {
            at = Some(lines.len());
        }
    }
    let at = at.unwrap_or_else(|| {
        if lines.last().is_some_and(|line| !line.trim().is_empty()) {
            lines.push(String::new());
        }
        lines.push(format!("[{profile}]"));
        lines.len()
    });
    let missing = changes.iter().filter(|(name, _)| !written.contains(name));
    let missing = missing.filter_map(|(name, value)| Some(format!("{name} = {}", (*value)?)));
    lines.splice(at..at, missing.collect::<Vec<_>>());
    lines.into_iter().map(|line| line + end).collect()
}

/// The profile that begins on this line.
fn heading(line: &str) -> Option<&str> {
    Some(line.trim().strip_prefix('[')?.split_once(']')?.0)
}

/// The key that the line sets, in lower case.
fn key(line: &str) -> Option<String> {
    let line = line.trim();
    if line.starts_with(['#', ';', '[']) {
        return None;
    }
    let (key, _) = line.split_once(['=', ':'])?;
    Some(key.trim().to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::edit;

    #[test]
    fn what_is_not_changed_stays() {
        let text = "# mine\n[default]\nAK: old\n; a comment\nsk = old\nunknown = 1\n\n[other]\nak = other\n";
        let changes = [("ak", Some("new")), ("sk", None), ("region", Some("cn-east-3"))];
        assert_eq!(
            edit(text, "default", &changes),
            "# mine\n[default]\nak = new\n; a comment\nunknown = 1\nregion = cn-east-3\n\n[other]\nak = other\n"
        );
    }

    #[test]
    fn a_profile_is_added() {
        let changes = [("ak", Some("a")), ("sk", None)];
        assert_eq!(edit("", "default", &changes), "[default]\nak = a\n");
        assert_eq!(edit("[x]\nak = 1", "y", &changes), "[x]\nak = 1\n\n[y]\nak = a\n");
        assert_eq!(edit("\u{feff}[x]\r\n", "x", &changes), "[x]\r\nak = a\r\n");
    }

    #[test]
    fn a_key_that_stands_twice_counts_once() {
        assert_eq!(
            edit("[x]\nak = 1\nak = 2\n[x]\nak = 3\n", "x", &[("ak", Some("4"))]),
            "[x]\nak = 4\n[x]\n"
        );
    }
}
