//! The list of all operations, and of those that words find.

use eihealth::dispatch::{self, Operation};
use serde_json::{Value, json};

use crate::context::Context;
use crate::errors::Failure;
use crate::suggest;
use crate::texts::text;

/// Prints the operations in whose name, text or section all of the words are.
pub(super) fn all(context: &Context, words: &[String]) -> Result<(), Failure> {
    let words: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let has = |operation: &Operation| {
        let text = format!(
            "{} {} {} {} {}",
            operation.name(),
            operation.area(),
            operation.group(),
            operation.summary(),
            operation.section()
        );
        let text = text.to_lowercase();
        words.iter().all(|word| text.contains(word.as_str()))
    };
    let found: Vec<Value> = dispatch::operations()
        .filter(has)
        .map(|operation| {
            json!({
                "operation": operation.name(),
                "summary": operation.summary(),
                "group": operation.group(),
                "section": operation.section(),
                "method": operation.method().as_str(),
                "path": operation.path(),
            })
        })
        .collect();
    if found.is_empty() {
        let word = words.join(" ");
        let mut failure = Failure::usage(text!("there is no operation `{word}`, nor one about it", word));
        if let Some(hint) = suggest::hint(&word, dispatch::operations().map(|operation| operation.name())) {
            failure = failure.hint(hint);
        }
        return Err(failure.hint(text!("all of them: eihealth api")));
    }
    let columns = ["operation", "summary"].map(str::to_owned);
    context.output()?.value(&Value::Array(found), &columns)
}
