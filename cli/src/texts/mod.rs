//! What the program says itself, in English and Chinese.
//!
//! The English stands where it is said, and is the key of the Chinese: in `said.rs` what commands say, in `help.rs` what help
//! says. A text without Chinese, or with other braces, does not compile (`text!`), or fails a test (help). What comes from the
//! specification or from the service stays as it is. `parsing.rs` has what clap says.

mod help;
pub(crate) mod parsing;
mod said;
mod translate;

use std::ffi::OsString;
use std::fmt::Display;
use std::sync::OnceLock;

use clap::ValueEnum;

pub(crate) use translate::translated;

/// A language that the program speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Language {
    /// English
    #[default]
    En,
    /// Chinese
    Zh,
}

static CHOSEN: OnceLock<Language> = OnceLock::new();

/// Chooses the language of all that follows; before anything is said.
pub(crate) fn choose(arguments: &[OsString]) {
    let variables = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let locale = variables.iter().find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    // a second call, as of a test, changes nothing
    let _ = CHOSEN.set(language(arguments, locale.as_deref()));
}

/// That of `--lang`, which help wants before the command line is read, or else of the locale.
fn language(arguments: &[OsString], locale: Option<&str>) -> Language {
    let mut words = arguments.iter().map_while(|word| word.to_str().filter(|word| *word != "--"));
    while let Some(word) = words.next() {
        let value = match word.strip_prefix("--lang") {
            Some("") => words.next(),
            Some(rest) => rest.strip_prefix('='),
            None => None,
        };
        if let Some(language) = value.and_then(|value| Language::from_str(value, true).ok()) {
            return language;
        }
    }
    match locale {
        Some(locale) if locale.to_lowercase().starts_with("zh") => Language::Zh,
        _ => Language::En,
    }
}

fn chosen() -> Language {
    CHOSEN.get().copied().unwrap_or_default()
}

/// A text in the language of the user, `{name}` filled in: `text!("deleted: {name}", name)`, or `name = expression`.
macro_rules! text {
    ($english:literal $(, $name:ident $(= $value:expr)?)* $(,)?) => {{
        const { assert!($crate::texts::has_chinese($english), "the text has no Chinese in texts/said.rs, or one with other braces") };
        $crate::texts::say($english, &[$((stringify!($name), &text!(@value $name $(= $value)?))),*])
    }};
    (@value $name:ident = $value:expr) => { $value };
    (@value $name:ident) => { $name };
}
pub(crate) use text;

/// Fills the text in the chosen language in.
pub(crate) fn say(english: &str, values: &[(&str, &dyn Display)]) -> String {
    let template = match chosen() {
        Language::En => english,
        Language::Zh => find(said::SAID, english).unwrap_or(english),
    };
    fill(template, values)
}

fn fill(template: &str, values: &[(&str, &dyn Display)]) -> String {
    let mut filled = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, after)) = after.split_once('}') else { break };
        if let Some((_, value)) = values.iter().find(|(known, _)| *known == name) {
            filled.push_str(&value.to_string());
        }
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// Whether there is Chinese for what help says.
#[cfg(test)]
pub(crate) fn has_chinese_help(english: &str) -> bool {
    find(help::HELP, english).is_some()
}

fn find(table: &'static [(&str, &str)], english: &str) -> Option<&'static str> {
    table.iter().find(|(known, _)| *known == english).map(|(_, chinese)| *chinese)
}

/// Whether there is a Chinese text for it that names the same values.
pub(crate) const fn has_chinese(english: &str) -> bool {
    let mut at = 0;
    while at < said::SAID.len() {
        let (known, chinese) = said::SAID[at];
        if same(known.as_bytes(), english.as_bytes()) {
            return names_all_of(known.as_bytes(), chinese.as_bytes())
                && names_all_of(chinese.as_bytes(), known.as_bytes());
        }
        at += 1;
    }
    false
}

const fn same(one: &[u8], other: &[u8]) -> bool {
    one.len() == other.len() && is_at(one, other, 0)
}

/// Whether `part` stands in `text` at this place.
const fn is_at(text: &[u8], part: &[u8], place: usize) -> bool {
    if text.len() < place + part.len() {
        return false;
    }
    let mut at = 0;
    while at < part.len() {
        if text[place + at] != part[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// Whether each `{name}` of the one text stands in the other.
const fn names_all_of(one: &[u8], other: &[u8]) -> bool {
    let mut start = 0;
    while start < one.len() {
        if one[start] == b'{' {
            let mut end = start;
            while one[end] != b'}' {
                end += 1;
            }
            let (_, from) = one.split_at(start);
            let (name, _) = from.split_at(end - start + 1);
            let mut place = 0;
            while !is_at(other, name, place) {
                if place == other.len() {
                    return false;
                }
                place += 1;
            }
        }
        start += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_language_is_that_of_the_option_or_of_the_locale() {
        let of = |words: &[&str], locale: Option<&str>| {
            language(&words.iter().map(OsString::from).collect::<Vec<_>>(), locale)
        };
        assert_eq!(of(&["get", "--lang", "zh"], None), Language::Zh);
        assert_eq!(of(&["get", "--lang=zh"], Some("en_US.UTF-8")), Language::Zh);
        assert_eq!(of(&["--lang", "en", "get"], Some("zh_CN.UTF-8")), Language::En);
        assert_eq!(of(&["get"], Some("zh_CN.UTF-8")), Language::Zh);
        assert_eq!(of(&["get"], Some("zh-TW")), Language::Zh);
        assert_eq!(of(&["get"], Some("de_DE")), Language::En);
        assert_eq!(of(&["--lang", "tlh"], None), Language::En);
        assert_eq!(of(&["api", "--", "--lang=zh"], None), Language::En);
    }

    #[test]
    fn values_are_filled_in_and_not_read_again() {
        assert_eq!(fill("{a} and {b}", &[("b", &"{a}"), ("a", &1)]), "1 and {a}");
        assert_eq!(fill("as it is", &[]), "as it is");
    }

    #[test]
    fn each_text_is_there_once_and_names_the_same_values() {
        for table in [said::SAID, help::HELP] {
            let mut seen = BTreeSet::new();
            for (english, chinese) in table {
                assert!(seen.insert(english), "{english}");
                assert!(!chinese.is_empty(), "{english}");
                let (one, other) = (english.as_bytes(), chinese.as_bytes());
                assert!(names_all_of(one, other) && names_all_of(other, one), "{english}");
            }
        }
        assert!(has_chinese("nothing found") && !has_chinese("nothing fuond"));
        assert!(!names_all_of(b"{a}{b}", b"{a}") && names_all_of(b"{a}", b"x{a}"));
    }
}
