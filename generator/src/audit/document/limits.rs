//! The limits that stand in the column of descriptions, each after a keyword and a colon.
//!
//! Prose before them often states the same with the same words (`最大长度为255`), sometimes with other values,
//! so only a keyword with a colon counts, and the last of several.

use serde_json::Number;

use super::Limits;
use super::markup::{self, BULLET, is_chinese};

const ENUM: &str = "枚举值";
const ITEMS: &str = "数组长度";
const DEFAULTS: [&str; 4] = ["缺省值", "默认取值", "缺省取值", "默认值"];
const BOUNDS: [(&str, &str); 4] =
    [("最小长度", "minLength"), ("最大长度", "maxLength"), ("最小值", "minimum"), ("最大值", "maximum")];

/// What a description says.
pub(super) struct Description {
    /// The limits.
    pub(super) limits: Limits,
    /// The text before them.
    pub(super) text: String,
    /// Keywords whose value can't be read.
    pub(super) unread: Vec<&'static str>,
}

/// Reads a cell of the column.
pub(super) fn read(cell: &str) -> Description {
    let text = mend(&markup::plain(cell));
    let marks = marks(&text);
    let mut limits = Limits::default();
    let mut unread = Vec::new();
    for (index, mark) in marks.iter().enumerate() {
        let end = marks.get(index + 1).map_or(text.len(), |next| next.start);
        let value = text.get(mark.value..end).unwrap_or_default().trim();
        let understood = match mark.keyword {
            ENUM => choices(value).map(|found| limits.choices = found).is_some(),
            ITEMS => range(value)
                .map(|(min, max)| {
                    set(&mut limits, "minItems", min);
                    set(&mut limits, "maxItems", max);
                })
                .is_some(),
            word if DEFAULTS.contains(&word) => {
                let token = value.split(char::is_whitespace).next().unwrap_or_default();
                let token = token.trim_end_matches(['。', '，', '；', ',', ';']);
                // a default that is empty says nothing
                if !token.is_empty() {
                    limits.default = Some(token.to_owned());
                }
                true
            }
            word => match (BOUNDS.iter().find(|(bound, _)| *bound == word), number(value)) {
                (Some((_, key)), Some((value, _))) => {
                    set(&mut limits, key, value);
                    true
                }
                _ => false,
            },
        };
        // a keyword that comes again with a value was prose the first time
        if understood {
            unread.retain(|word| *word != mark.keyword);
        } else if !marks.get(index + 1..).unwrap_or_default().iter().any(|m| m.keyword == mark.keyword) {
            unread.push(mark.keyword);
        }
    }
    // prose may stand between two keywords, the description ends where the first is that was understood
    let end = marks.first().map_or(text.len(), |mark| mark.start);
    let text = text.get(..end).unwrap_or_default().trim().to_owned();
    Description { limits, text, unread }
}

/// A keyword in the text.
struct Mark {
    keyword: &'static str,
    start: usize,
    /// Where the text after the colon begins.
    value: usize,
}

fn marks(text: &str) -> Vec<Mark> {
    let keywords = BOUNDS.iter().map(|(word, _)| *word).chain([ENUM, ITEMS]).chain(DEFAULTS);
    let mut marks: Vec<Mark> = keywords
        .flat_map(|keyword| {
            text.match_indices(keyword).filter_map(move |(start, _)| {
                let after = start + keyword.len();
                let rest = text.get(after..)?;
                let colon = rest.trim_start();
                colon.starts_with(':').then_some(Mark {
                    keyword,
                    start,
                    value: after + (rest.len() - colon.len()) + 1,
                })
            })
        })
        .collect();
    marks.sort_by_key(|mark| mark.start);
    marks
}

/// Joins what a line break cut within Chinese text, and writes every colon as `:`.
fn mend(text: &str) -> String {
    let text = text.replace('：', ":");
    let mut out = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        let cut = c == ' '
            && out.chars().next_back().is_some_and(|c| matches!(c, '\u{4E00}'..='\u{9FFF}'))
            && characters.peek().is_some_and(|c| matches!(c, '\u{4E00}'..='\u{9FFF}'));
        // a keyword begins a line of its own: only what makes one is joined
        if !(cut && joins(&out, characters.clone())) {
            out.push(c);
        }
    }
    out
}

/// Whether a keyword would stand across the gap between `before` and `after`.
fn joins(before: &str, after: impl Iterator<Item = char>) -> bool {
    let after: String = after.take(4).collect();
    let keywords = BOUNDS.iter().map(|(word, _)| *word).chain([ENUM, ITEMS]).chain(DEFAULTS);
    keywords.into_iter().any(|word| {
        word.char_indices()
            .skip(1)
            .any(|(cut, _)| before.ends_with(&word[..cut]) && after.starts_with(&word[cut..]))
    })
}

fn set(limits: &mut Limits, key: &'static str, value: Number) {
    match limits.bounds.iter_mut().find(|(known, _)| *known == key) {
        Some((_, known)) => *known = value,
        None => limits.bounds.push((key, value)),
    }
}

/// The number that `text` begins with, and what follows.
fn number(text: &str) -> Option<(Number, &str)> {
    let text = text.trim_start();
    let digits = text.strip_prefix('-').unwrap_or(text);
    let length = digits.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(digits.len());
    let end = text.len() - digits.len() + length;
    let (number, rest) = (text.get(..end)?.trim_end_matches('.'), text.get(end..)?);
    if let Ok(value) = number.parse::<i64>() {
        return Some((value.into(), rest));
    }
    let value = number.parse::<f64>().ok()?;
    Some((Number::from_f64(value)?, rest))
}

/// Two numbers with a dash or a tilde between them.
fn range(text: &str) -> Option<(Number, Number)> {
    let (min, rest) = number(text)?;
    let (max, _) = number(rest.trim_start().trim_start_matches(['-', '–', '—', '~', '～']))?;
    Some((min, max))
}

/// The values of a list with bullets, or of one in a line.
fn choices(text: &str) -> Option<Vec<String>> {
    let split: Vec<&str> = if text.starts_with(BULLET) {
        text.split(BULLET).map(str::trim).collect()
    } else {
        let sentence = text.split('。').next().unwrap_or_default();
        sentence.split(['、', '，', ',', '/', '|', ' ']).map(str::trim).collect()
    };
    let values: Vec<String> =
        split.into_iter().filter(|value| !value.is_empty()).map(str::to_owned).collect();
    let readable = !values.is_empty() && !values.iter().any(|value| value.chars().any(is_chinese));
    readable.then_some(values)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bounds(cell: &str) -> Vec<(&'static str, String)> {
        read(cell).limits.bounds.into_iter().map(|(key, value)| (key, value.to_string())).collect()
    }

    #[test]
    fn bounds_in_both_styles() {
        let expected = vec![("minLength", "1".to_owned()), ("maxLength", "64".to_owned())];
        assert_eq!(bounds("名字 最小长度：1 最大长度：64"), expected);
        assert_eq!(bounds("名字<br>最小长度: <b>1</b><br>最大长度: <b>64</b>"), expected);
        assert_eq!(bounds("<p>名字</p> <p>最小长度： 1</p><p>最大 长度： 64</p>"), expected);
        assert_eq!(bounds("最大长度为255 最小长度：1 最大长度：64"), expected);
    }

    #[test]
    fn numbers_and_ranges() {
        let expected = vec![
            ("minimum", "-0.5".to_owned()),
            ("maximum", "11258999068426240".to_owned()),
            ("minItems", "0".to_owned()),
            ("maxItems", "5".to_owned()),
        ];
        assert_eq!(bounds("最小值: -0.5 最大值: 11258999068426240 数组长度：0 - 5"), expected);
    }

    #[test]
    fn the_value_of_prose_gives_way() {
        assert_eq!(bounds("最大长度：9 之前 最大长度：64"), [("maxLength", "64".to_owned())]);
        assert!(bounds("最大长度为9").is_empty());
    }

    #[test]
    fn choices_with_and_without_items() {
        let list = |cell: &str| read(cell).limits.choices;
        assert_eq!(list("枚举值： <ul style=\"list-style-type: none\"> • A • B_1 </ul>"), ["A", "B_1"]);
        assert_eq!(list("枚举值:<br><ul><li>A</li><li>B</li></ul>最大长度: 3"), ["A", "B"]);
        assert_eq!(list("枚举值：● A ● B 缺省值：A"), ["A", "B"]);
        assert_eq!(list("枚举值：A、B"), ["A", "B"]);
        assert_eq!(list("枚举值：A、B 枚举值： • C • D"), ["C", "D"]);
        assert!(list("枚举值，取值范围：A（甲）、B（乙）").is_empty());
    }

    #[test]
    fn defaults_of_every_wording() {
        for cell in ["排序 缺省值: desc", "排序 默认取值：desc 最大长度：4", "缺省值： desc。", "默认值:desc"]
        {
            assert_eq!(read(cell).limits.default.as_deref(), Some("desc"), "{cell}");
        }
        assert_eq!(read("默认为desc").limits.default, None);
        assert_eq!(read("缺省值：").limits.default, None);
    }

    #[test]
    fn what_cant_be_read_is_told() {
        assert_eq!(read("最大长度：很长").unread, ["最大长度"]);
        assert_eq!(read("枚举值：甲、乙").unread, ["枚举值"]);
        assert_eq!(read("枚举值：甲、乙 枚举值： • A").unread, Vec::<&str>::new());
    }

    #[test]
    fn the_text_ends_before_the_limits() {
        assert_eq!(read("货箱的名字。 最小长度：1").text, "货箱的名字。");
        assert_eq!(read("货箱").text, "货箱");
    }
}
