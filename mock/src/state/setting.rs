//! What there is one of: shown, set and reset at the same path.

use serde_json::Value;

use super::compose::{Sources, fit};
use super::plan::{Use, json_of};
use super::{Call, Memory, World, with_body};
use crate::answer::Answer;

impl World {
    pub(super) fn setting(&self, memory: &mut Memory, call: &Call<'_>, how: Use) -> Answer {
        let path = call.request.uri.path();
        match how {
            Use::Show => {
                let Some(media) = json_of(call.operation) else { return self.documented(call) };
                let (Some(schema), Some(given)) = (&media.schema, memory.settings.get(path)) else {
                    return self.documented(call);
                };
                // of what was taken away nothing is left, not even what is there in the example
                let example = media.example.as_ref().filter(|_| !given.is_null()).unwrap_or(&Value::Null);
                let sources = Sources { root: &self.document.root, given, asked: None, example };
                let mut body = Value::Object(sources.object(&schema.source));
                fit(&self.document.root, schema, example, &mut body);
                with_body(call, &body)
            }
            Use::Set => {
                let kept = memory
                    .settings
                    .entry(path.to_owned())
                    .or_insert_with(|| Value::Object(Default::default()));
                if kept.is_null() {
                    *kept = Value::Object(Default::default());
                }
                if let (Some(kept), Some(body)) = (kept.as_object_mut(), call.body.as_object()) {
                    kept.extend(body.clone());
                }
                self.documented(call)
            }
            Use::Reset => {
                memory.settings.insert(path.to_owned(), Value::Null);
                self.documented(call)
            }
        }
    }
}
