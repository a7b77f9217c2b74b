//! Rust expressions, laid out as rustfmt would: on one line where there is room, else broken.

use serde_json::Value;

/// The widest line of a sample: what a page of documentation shows without a scroll bar.
pub(super) const WIDTH: usize = 88;

const INDENT: usize = 4;

/// An expression.
#[derive(Clone, Debug)]
pub(super) enum Code {
    /// What can't be broken.
    Word(String),
    /// `f(a, b)`, `[a, b]`: what is before the items, the items, what is behind them.
    List(String, Vec<Code>, &'static str),
    /// The same in JSON, which has no comma at the end.
    Json(String, Vec<Code>, String),
    /// `"a": 1`, in JSON.
    Pair(String, Box<Code>),
    /// `head.a().b()`
    Chain(Box<Code>, Vec<Code>),
}

impl Code {
    pub(super) fn word(text: impl Into<String>) -> Code {
        Code::Word(text.into())
    }

    /// A text as Rust writes it.
    pub(super) fn text(text: &str) -> Code {
        Code::Word(format!("{text:?}"))
    }

    pub(super) fn call(function: impl Into<String>, arguments: Vec<Code>) -> Code {
        Code::List(function.into() + "(", arguments, ")")
    }

    pub(super) fn array(items: Vec<Code>) -> Code {
        Code::List("[".to_owned(), items, "]")
    }

    /// A document of JSON.
    pub(super) fn document(value: &Value) -> String {
        json("", value, "", &|text| Value::from(text).to_string()).lines("", "", 0)
    }

    /// A value of JSON in Rust.
    pub(super) fn json(value: &Value) -> Code {
        json("json!(", value, ")", &|text| format!("{text:?}"))
    }

    /// With one more `.link` at its end.
    pub(super) fn then(self, link: Code) -> Code {
        match self {
            Code::Chain(head, mut links) => {
                links.push(link);
                Code::Chain(head, links)
            }
            head => Code::Chain(Box::new(head), vec![link]),
        }
    }

    /// On one line.
    pub(super) fn flat(&self) -> String {
        match self {
            Code::Word(text) => text.clone(),
            Code::List(open, items, close) => format!("{open}{}{close}", flat(items)),
            Code::Json(open, items, close) => format!("{open}{}{close}", flat(items)),
            Code::Pair(key, value) => format!("{key}: {}", value.flat()),
            Code::Chain(head, links) => {
                let links = links.iter().map(|link| format!(".{}", link.flat()));
                head.flat() + &links.collect::<String>()
            }
        }
    }

    /// `text` before it and `end` behind it, as lines that are `indent` deep.
    pub(super) fn lines(&self, before: &str, end: &str, indent: usize) -> String {
        let flat = format!("{before}{}{end}", self.flat());
        if indent + flat.chars().count() <= WIDTH {
            return flat;
        }
        match self {
            Code::Word(_) => flat,
            Code::Pair(key, value) => value.lines(&format!("{before}{key}: "), end, indent),
            Code::Json(_, items, _) | Code::List(_, items, _) if items.is_empty() => flat,
            Code::Json(open, items, close) => {
                broken(&format!("{before}{open}"), items, &format!("{close}{end}"), indent, "")
            }
            Code::List(open, items, close) => match items.as_slice() {
                // what stands alone is broken inside
                [only @ (Code::List(..) | Code::Json(..))] => {
                    only.lines(&format!("{before}{open}"), &format!("{close}{end}"), indent)
                }
                items => broken(&format!("{before}{open}"), items, &format!("{close}{end}"), indent, ","),
            },
            Code::Chain(head, links) => {
                let head = head.lines(before, "", indent);
                // rustfmt leaves the links where a broken head ends
                let indent = if head.contains('\n') { indent } else { indent + INDENT };
                let deeper = " ".repeat(indent);
                let last = links.len().saturating_sub(1);
                let links = links.iter().enumerate().map(|(index, link)| {
                    let end = if index < last { "" } else { end };
                    format!("\n{deeper}{}", link.lines(".", end, indent))
                });
                head + &links.collect::<String>()
            }
        }
    }
}

fn flat(items: &[Code]) -> String {
    items.iter().map(Code::flat).collect::<Vec<_>>().join(", ")
}

/// A value of JSON between `open` and `close`; `quote` writes its texts.
fn json(open: &str, value: &Value, close: &str, quote: &impl Fn(&str) -> String) -> Code {
    let inner = |value: &Value| json("", value, "", quote);
    match value {
        Value::Object(fields) => {
            let pairs = fields.iter().map(|(key, value)| Code::Pair(quote(key), Box::new(inner(value))));
            Code::Json(format!("{open}{{"), pairs.collect(), format!("}}{close}"))
        }
        Value::Array(items) => {
            Code::Json(format!("{open}["), items.iter().map(inner).collect(), format!("]{close}"))
        }
        Value::String(text) => Code::Word(format!("{open}{}{close}", quote(text))),
        scalar => Code::Word(format!("{open}{scalar}{close}")),
    }
}

/// The items of a list, a line or more for each.
fn broken(open: &str, items: &[Code], close: &str, indent: usize, comma: &str) -> String {
    let (margin, deeper) = (" ".repeat(indent), " ".repeat(indent + INDENT));
    let last = items.len().saturating_sub(1);
    let items = items.iter().enumerate().map(|(index, item)| {
        let comma = if index < last { "," } else { comma };
        format!("{deeper}{}\n", item.lines("", comma, indent + INDENT))
    });
    format!("{open}\n{}{margin}{close}", items.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_is_broken_from_outside() {
        let long = |n: usize| Code::text(&"x".repeat(n));
        let body = Code::call("Image::new", vec![long(20), Code::text("1")])
            .then(Code::call("labels", vec![Code::array(vec![long(9), long(9)])]));
        let x = |n: usize| format!("{:?}", "x".repeat(n));
        assert_eq!(
            body.clone().lines("let body = ", ";", 0),
            format!("let body = Image::new({}, \"1\").labels([{}, {}]);", x(20), x(9), x(9))
        );
        let wide = body.then(Code::call("description", vec![long(40)]));
        assert_eq!(
            wide.lines("let body = ", ";", 0),
            format!(
                "let body = Image::new({}, \"1\")\n    .labels([{}, {}])\n    .description({});",
                x(20),
                x(9),
                x(9),
                x(40)
            )
        );
        let list = Code::call("f", vec![Code::array(vec![long(50), long(50)])]);
        assert_eq!(list.lines("", ";", 4), format!("f([\n        {},\n        {},\n    ]);", x(50), x(50)));
    }

    #[test]
    fn json_has_no_trailing_comma() {
        let x = "x".repeat(50);
        let value = serde_json::json!({"a": x, "b": [x, "\u{1}"]});
        assert_eq!(
            Code::document(&value),
            format!("{{\n    \"a\": \"{x}\",\n    \"b\": [\"{x}\", \"\\u0001\"]\n}}")
        );
        let call = Code::call("value", vec![Code::json(&value)]);
        assert_eq!(
            call.lines("", ";", 0),
            format!("value(json!({{\n    \"a\": \"{x}\",\n    \"b\": [\"{x}\", \"\\u{{1}}\"]\n}}));")
        );
    }
}
