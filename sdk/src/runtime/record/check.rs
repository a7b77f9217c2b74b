//! Checks a request against the documented limits before it is sent.

use std::fmt::Write;

use crate::runtime::error::Violation;
use crate::runtime::secret::Secret;

use super::{List, Member, Record, Rule, Tag, Union, Value, View};

/// Collects what a request breaks.
#[derive(Clone, Debug, Default)]
pub(crate) struct Checker {
    path: String,
    violations: Vec<Violation>,
    /// The texts that are to be protected.
    secrets: Vec<Secret>,
}

impl Checker {
    /// What was found.
    pub(crate) fn take_violations(&mut self) -> Vec<Violation> {
        std::mem::take(&mut self.violations)
    }

    /// What was sent and must not be shown.
    pub(crate) fn secrets(&self) -> &[Secret] {
        &self.secrets
    }

    /// Whether nothing was found yet.
    pub(crate) fn is_clean(&self) -> bool {
        self.violations.is_empty()
    }

    /// Forgets what was found at `place` and below.
    pub(crate) fn forget(&mut self, place: &str) {
        self.violations.retain(|violation| {
            let below = violation.field.strip_prefix(place);
            !below.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        });
    }

    /// Checks `value`, which stands at `name` below the current place.
    pub(crate) fn member(&mut self, name: &str, value: &dyn Value, rule: &Rule) {
        self.viewed(name, value.view(), rule);
    }

    fn viewed(&mut self, name: &str, view: View<'_>, rule: &Rule) {
        let length = self.path.len();
        if !self.path.is_empty() {
            self.path.push('.');
        }
        self.path.push_str(name);
        match view {
            View::Absent(_) if rule.required => self.violation(rule, "present", None),
            view => self.value(view, rule),
        }
        self.path.truncate(length);
    }

    /// Checks the value at the current place.
    fn value(&mut self, view: View<'_>, rule: &Rule) {
        match view {
            View::Absent(_) | View::Bool(_) | View::Json(_) => {}
            View::Text(text) => self.text(text, rule),
            View::Time(time) => self.text(time.as_str(), rule),
            View::Integer(number) => self.number(number as f64, &number, rule),
            View::Number(number) if number.is_finite() => self.number(number, &number, rule),
            View::Number(number) => self.violation(rule, "a finite number", Some(&number.to_string())),
            View::Choice(choice) => {
                if let Some(value) = choice.unknown() {
                    let choices = format!("one of {}", choice.values().join(", "));
                    self.violation(rule, &choices, Some(value));
                }
            }
            View::Record(record) => self.record(record),
            View::Union(union) => self.union(union),
            View::List(list) => self.sequence(list, rule),
            View::Map(map) => {
                let each = rule.each.unwrap_or(&Rule::NONE);
                map.each(&mut |key, value| self.member(key, value, each));
            }
        }
    }

    /// Checks the fields of a record.
    pub(crate) fn record(&mut self, record: &dyn Record) {
        record.see(&mut |layout, values| {
            for (field, value) in layout.fields.iter().zip(values) {
                self.member(field.name, *value, field.rule);
            }
        });
    }

    /// Checks what a union holds: a record of one of its variants, whose discriminator names that variant.
    fn union(&mut self, union: &dyn Union) {
        let property = union.discriminator();
        let (values, record) = match union.member() {
            Member::Known(values, record) => (values, record),
            Member::Unknown(json) => {
                let found = json.get(property).and_then(|value| value.as_str());
                return self.discriminator(property, union.values(), found, &Rule::NONE);
            }
        };
        let tag = Some(Tag { property, values });
        record.see(&mut |layout, fields| {
            for (field, value) in layout.fields.iter().zip(fields) {
                let view = Tag::complete(tag, field.name, value.view());
                self.viewed(field.name, view, field.rule);
                let text = match view {
                    View::Text(text) => text,
                    View::Choice(choice) => choice.text(),
                    _ => continue,
                };
                if field.name == property && !values.contains(&text) {
                    self.discriminator(property, values, Some(text), field.rule);
                }
            }
        });
    }

    fn discriminator(&mut self, property: &str, values: &[&str], found: Option<&str>, rule: &Rule) {
        let length = self.path.len();
        if !self.path.is_empty() {
            self.path.push('.');
        }
        self.path.push_str(property);
        self.violation(rule, &format!("one of {}", values.join(", ")), found);
        self.path.truncate(length);
    }

    /// Checks the items of an array.
    fn sequence(&mut self, list: &dyn List, rule: &Rule) {
        let length_of = list.count();
        let count = length_of as u64;
        let (min, max) = rule.items;
        if count < min || count > max {
            self.violation(rule, &between(min, max, "item"), Some(&count_of(count, "item")));
        }
        let each = rule.each.unwrap_or(&Rule::NONE);
        let length = self.path.len();
        for index in 0..length_of {
            // writing to a String can't fail
            let _ = write!(self.path, "[{index}]");
            self.value(list.item(index).view(), each);
            self.path.truncate(length);
        }
    }

    /// Checks a text.
    pub(crate) fn text(&mut self, text: &str, rule: &Rule) {
        if rule.sensitive {
            self.secrets.push(Secret::new(text));
        }
        let (min, max) = rule.length;
        // bytes are an upper bound of characters: most texts need no counting
        if (text.len() as u64) > max || (text.len() as u64) < min.saturating_mul(4) {
            let count = text.chars().count() as u64;
            if count < min || count > max {
                self.violation(rule, &between(min, max, "character"), Some(text));
            }
        }
        self.choice(text, rule);
    }

    /// Checks a number; `text` is how it is shown.
    pub(crate) fn number(&mut self, value: f64, text: &dyn std::fmt::Display, rule: &Rule) {
        let (min, max) = rule.range;
        let (above, below) = rule.open;
        let too_small = value < min || (above && value == min);
        let too_large = value > max || (below && value == max);
        if too_small || too_large {
            let least = if above { format!("more than {min}") } else { format!("at least {min}") };
            let most = if below { format!("less than {max}") } else { format!("at most {max}") };
            let rule_text = match (min.is_finite(), max.is_finite()) {
                (true, true) if !above && !below => format!("between {min} and {max}"),
                (true, true) => format!("{least} and {most}"),
                (true, false) => least,
                _ => most,
            };
            self.violation(rule, &rule_text, Some(&text.to_string()));
        }
        if !rule.choices.is_empty() {
            self.choice(&text.to_string(), rule);
        }
    }

    fn choice(&mut self, text: &str, rule: &Rule) {
        if !rule.choices.is_empty() && !rule.choices.contains(&text) {
            self.violation(rule, &format!("one of {}", rule.choices.join(", ")), Some(text));
        }
    }

    /// Checks a parameter or body, which stands at `name` in `part` of the request.
    pub(crate) fn part(&mut self, part: &str, name: &str, value: &dyn Value, rule: &Rule) {
        self.path.push_str(part);
        self.member(name, value, rule);
        self.path.clear();
    }

    /// As [`part`](Self::part), for a client that checks nothing: only what must not be shown is noted.
    pub(crate) fn part_without_limits(&mut self, part: &str, name: &str, value: &dyn Value, rule: &Rule) {
        let found = self.violations.len();
        self.part(part, name, value, rule);
        self.violations.truncate(found);
    }

    /// Notes that `name` in `part` of the request can't be sent, whatever its limits.
    pub(crate) fn fail(&mut self, part: &str, name: &str, rule: &Rule, text: &str, value: Option<&str>) {
        self.path = if part.is_empty() { name.to_owned() } else { format!("{part}.{name}") };
        self.violation(rule, text, value);
        self.path.clear();
    }

    /// Notes that the value at the current place breaks `rule`: it must be `text`.
    pub(crate) fn violation(&mut self, rule: &Rule, text: &str, value: Option<&str>) {
        let violation = Violation::new(self.path.clone(), text.to_owned());
        self.violations.push(match value {
            Some(_) if rule.sensitive => violation.with_redacted_value(),
            Some(value) => violation.with_value(value),
            None => violation,
        });
    }
}

fn between(min: u64, max: u64, unit: &str) -> String {
    match (min, max) {
        (min, u64::MAX) => format!("at least {}", count_of(min, unit)),
        (0, max) => format!("at most {}", count_of(max, unit)),
        (min, max) if min == max => format!("exactly {}", count_of(max, unit)),
        (min, max) => format!("{min} to {}", count_of(max, unit)),
    }
}

fn count_of(count: u64, unit: &str) -> String {
    if count == 1 { format!("1 {unit}") } else { format!("{count} {unit}s") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn violations(check: impl FnOnce(&mut Checker)) -> Vec<String> {
        let mut checker = Checker::default();
        check(&mut checker);
        checker.take_violations().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn lengths_are_counted_in_characters() {
        static RULE: Rule = Rule::NONE.length(2, 3);
        let check = |text: &str| violations(|c| c.part("query", "name", &text.to_owned(), &RULE));
        assert!(check("项目名").is_empty(), "nine bytes, three characters");
        assert!(check("ab").is_empty());
        assert_eq!(check("项"), ["`query.name` must be 2 to 3 characters, not `项`"]);
        assert_eq!(check("abcd"), ["`query.name` must be 2 to 3 characters, not `abcd`"]);
        assert_eq!(check("").len(), 1);
    }

    #[test]
    fn numbers_items_and_presence_are_checked() {
        static EACH: Rule = Rule::NONE.length(1, 2);
        static LIST: Rule = Rule::NONE.items(1, 2).each(&EACH);
        static RANGE: Rule = Rule::NONE.range(1.0, 10.0);
        static REQUIRED: Rule = Rule::NONE.required();
        let list = |items: &[&str]| items.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>();
        assert_eq!(
            violations(|c| c.part("", "body", &list(&["a", "abc"]), &LIST)),
            ["`body[1]` must be 1 to 2 characters, not `abc`"]
        );
        assert_eq!(
            violations(|c| c.part("", "body", &list(&["a", "b", "c"]), &LIST)),
            ["`body` must be 1 to 2 items, not `3 items`"]
        );
        assert_eq!(
            violations(|c| c.part("query", "limit", &0_i64, &RANGE)),
            ["`query.limit` must be between 1 and 10, not `0`"]
        );
        assert_eq!(
            violations(|c| c.part("header", "x", &None::<String>, &REQUIRED)),
            ["`header.x` must be present"]
        );
        assert_eq!(violations(|c| c.part("", "body", &f64::NAN, &Rule::NONE)).len(), 1);
    }

    #[test]
    fn ends_of_a_range_can_be_left_out() {
        static ABOVE: Rule = Rule::NONE.range(0.0, f64::INFINITY).open(true, false);
        static BELOW: Rule = Rule::NONE.range(f64::NEG_INFINITY, 1.0).open(false, true);
        static BOTH: Rule = Rule::NONE.range(0.0, 10.0).open(true, true);
        static ONE: Rule = Rule::NONE.range(0.0, 10.0).open(false, true);
        let check = |value: f64, rule: &Rule| violations(|c| c.part("query", "x", &value, rule));
        assert_eq!(check(0.0, &ABOVE), ["`query.x` must be more than 0, not `0`"]);
        assert!(check(f64::MIN_POSITIVE, &ABOVE).is_empty());
        assert_eq!(check(1.0, &BELOW), ["`query.x` must be less than 1, not `1`"]);
        assert_eq!(check(10.0, &BOTH), ["`query.x` must be more than 0 and less than 10, not `10`"]);
        assert_eq!(check(10.0, &ONE), ["`query.x` must be at least 0 and less than 10, not `10`"]);
        assert!(check(0.0, &ONE).is_empty());
        assert_eq!(violations(|c| c.part("query", "x", &0_i64, &BOTH)).len(), 1);
        assert!(violations(|c| c.part("query", "x", &1_i64, &BOTH)).is_empty());
    }

    #[test]
    fn sensitive_values_are_not_shown() {
        static RULE: Rule = Rule::NONE.length(8, 64).sensitive();
        let found = violations(|c| c.part("body", "password", &"hunter2".to_owned(), &RULE));
        assert_eq!(found.len(), 1);
        assert!(!found[0].contains("hunter2"), "{found:?}");
    }
}
