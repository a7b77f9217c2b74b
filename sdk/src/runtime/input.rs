//! Text that people give: keys, names, ids and addresses, and what comes along when they are copied.
//!
//! A secret read from a file ends in a line break, one copied from a page has a no-break space, a file
//! saved by an editor starts with a byte order mark. The service answers such a key with a riddle, so it
//! is refused where it is given. Nothing is trimmed: what is printed, stored and compared elsewhere would
//! still have it.

use std::fmt;

/// What a text may consist of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Visible ASCII: keys, tokens, ids, host names, addresses.
    Visible,
    /// Visible ASCII with blanks inside, as a header can carry it: names of programs.
    Words,
    /// A name in any script, with blanks inside.
    Name,
    /// A password: blanks anywhere, but nothing that can't be typed.
    Password,
}

/// What is wrong with a text: the end of a sentence that begins with what it is. It never quotes the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// No character.
    Empty,
    /// Only blanks and the like.
    Blank,
    /// Quotation marks around it.
    Quoted,
    /// This character, there.
    Odd(char, Place),
}

/// Where in a text a character stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Start,
    End,
    Inside,
}

/// What is wrong with `text`, if it is.
pub(crate) fn fault(text: &str, form: Form) -> Option<Fault> {
    if text.is_empty() {
        return Some(Fault::Empty);
    }
    if text.chars().all(is_odd_anywhere_or_blank) && form != Form::Password {
        return Some(Fault::Blank);
    }
    let last = text.chars().count() - 1;
    let at = |index| match index {
        0 => Place::Start,
        index if index == last => Place::End,
        _ => Place::Inside,
    };
    let odd = text.chars().enumerate().map(|(index, c)| (c, at(index))).find(|&(c, place)| match form {
        Form::Visible => !c.is_ascii_graphic(),
        Form::Words => !c.is_ascii_graphic() && (c != ' ' || place != Place::Inside),
        Form::Name => is_odd_anywhere(c) || (c == ' ' && place != Place::Inside),
        Form::Password => is_odd_anywhere(c),
    });
    if let Some((c, place)) = odd {
        return Some(Fault::Odd(c, place));
    }
    let quoted = |mark: char| last > 0 && text.starts_with(mark) && text.ends_with(mark);
    (form != Form::Password && (quoted('"') || quoted('\'') || quoted('`'))).then_some(Fault::Quoted)
}

fn is_odd_anywhere_or_blank(c: char) -> bool {
    c == ' ' || is_odd_anywhere(c)
}

/// Whether no name or password has this character on purpose: it can't be seen, or not be told from a blank.
fn is_odd_anywhere(c: char) -> bool {
    (c.is_control() || c.is_whitespace() || is_invisible(c)) && c != ' '
}

/// The characters that have no shape and are no blanks: Unicode's `Default_Ignorable_Code_Point`, and the
/// marks of `Cf` that editors and messengers insert.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffc}'
        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// What people call a character that can't be seen.
fn name(c: char) -> &'static str {
    match c {
        ' ' => "a blank",
        '\t' => "a tab",
        '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => "a line break",
        '\u{a0}' | '\u{202f}' => "a no-break space",
        '\u{feff}' => "a byte order mark",
        '\u{200b}'..='\u{200d}' | '\u{2060}' => "a zero-width character",
        '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            "a mark of writing direction"
        }
        '\u{ad}' => "a soft hyphen",
        '\u{3000}' => "a full-width blank",
        c if c.is_whitespace() => "a blank of a special width",
        c if c.is_control() => "a control character",
        c if is_invisible(c) => "an invisible character",
        _ => "a character outside ASCII",
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Empty => f.write_str("is empty"),
            Self::Blank => f.write_str("has nothing in it but blanks"),
            Self::Quoted => f.write_str("is in quotation marks: leave them out"),
            Self::Odd(c, place) => {
                f.write_str(match place {
                    Place::Start => "starts with ",
                    Place::End => "ends with ",
                    Place::Inside => "has inside it ",
                })?;
                f.write_str(name(c))?;
                // a visible one may be a part of a secret
                if is_odd_anywhere_or_blank(c) {
                    write!(f, " (U+{:04X})", u32::from(c))?;
                }
                Ok(())
            }
        }
    }
}

/// One character of each kind that is copied along, for the tests of whatever takes text.
#[cfg(test)]
pub(crate) const ODD: [char; 22] = [
    ' ', '\t', '\n', '\r', '\0', '\u{b}', '\u{1b}', '\u{7f}', '\u{85}', '\u{a0}', '\u{ad}', '\u{200b}',
    '\u{200d}', '\u{200e}', '\u{2007}', '\u{2028}', '\u{202e}', '\u{202f}', '\u{2060}', '\u{3000}',
    '\u{fe0f}', '\u{feff}',
];

#[cfg(test)]
mod tests {
    use super::*;

    const FORMS: [Form; 4] = [Form::Visible, Form::Words, Form::Name, Form::Password];

    #[test]
    fn no_odd_character_passes_anywhere_but_blanks_where_they_are_meant() {
        for c in ODD {
            for form in FORMS {
                for (text, place) in [
                    (format!("{c}text"), Place::Start),
                    (format!("text{c}"), Place::End),
                    (format!("te{c}xt"), Place::Inside),
                ] {
                    let meant = c == ' '
                        && (form == Form::Password || (place == Place::Inside && form != Form::Visible));
                    let expected = (!meant).then_some(Fault::Odd(c, place));
                    assert_eq!(fault(&text, form), expected, "{form:?} {text:?}");
                }
            }
        }
    }

    #[test]
    fn what_people_mean_passes() {
        for text in ["AKIAEXAMPLE", "a", "0a1b2c", "MIIF+x/=-_.~"] {
            assert!(FORMS.iter().all(|form| fault(text, *form).is_none()), "{text}");
        }
        assert_eq!(fault("研究 三组", Form::Name), None);
        assert_eq!(fault(" pass word ", Form::Password), None);
        assert_eq!(fault("\"quoted\"", Form::Password), None);
        assert_eq!(fault("pipeline/2.1 (nightly)", Form::Words), None);
    }

    #[test]
    fn a_fault_says_what_and_where_but_not_a_secret() {
        let said = |text: &str, form| fault(text, form).unwrap().to_string();
        assert_eq!(said("", Form::Visible), "is empty");
        assert_eq!(said(" \u{a0}", Form::Name), "has nothing in it but blanks");
        assert_eq!(said("key\n", Form::Visible), "ends with a line break (U+000A)");
        assert_eq!(said("\u{feff}key", Form::Visible), "starts with a byte order mark (U+FEFF)");
        assert_eq!(said("k\u{200b}ey", Form::Visible), "has inside it a zero-width character (U+200B)");
        assert_eq!(said("k\u{e9}y", Form::Visible), "has inside it a character outside ASCII");
        for mark in ['"', '\'', '`'] {
            assert_eq!(
                said(&format!("{mark}key{mark}"), Form::Visible),
                "is in quotation marks: leave them out"
            );
        }
        assert_eq!(fault("\"", Form::Visible), None);
    }

    proptest::proptest! {
        /// Whatever passes for a key can be sent, and no text makes the check panic.
        #[test]
        fn what_passes_can_stand_in_a_header(text in proptest::prelude::any::<String>()) {
            for form in FORMS {
                let fault = fault(&text, form);
                if fault.is_none() && matches!(form, Form::Visible | Form::Words) {
                    let value = http::HeaderValue::from_str(&text).unwrap();
                    proptest::prop_assert_eq!(value.as_bytes().trim_ascii(), text.as_bytes());
                }
                if fault.is_none() && form != Form::Password {
                    proptest::prop_assert_eq!(text.trim(), &text);
                }
                proptest::prop_assert!(fault.is_none_or(|fault| !fault.to_string().contains('\n')));
            }
        }
    }
}
