//! `--watch`: looking at a list again and again.

use std::io::Write;
use std::time::Duration;

use clap::Args;
use serde_json::Value;

use crate::context::Context;
use crate::errors::Failure;
use crate::exit::Exit;
use crate::interrupt::until_interrupted;
use crate::terminal;
use crate::texts::text;

/// Home, and nothing below; nothing to the right is written for each line.
const HOME: &str = "\u{1b}[H";
const REST: &str = "\u{1b}[J";
const END_OF_LINE: &str = "\u{1b}[K\n";
const CLEAR: &str = "\u{1b}[2J";

/// Whether a list is looked at again and again.
#[derive(Args, Clone, Copy, Debug)]
pub(crate) struct Watch {
    /// Look again every so many seconds, until Ctrl-C: on a terminal it is drawn again, in a pipe what is new or has changed is
    /// added [default: 5]
    #[arg(long, value_name = "SECONDS", num_args = 0..=1, require_equals = true, value_parser = clap::value_parser!(u64).range(1..=86_400))]
    watch: Option<Option<u64>>,
}

impl Watch {
    /// Prints what `look` finds, once or again and again.
    pub(crate) async fn print(
        self,
        context: &Context,
        documented: &[String],
        look: impl AsyncFn() -> Result<Vec<Value>, Failure>,
    ) -> Result<(), Failure> {
        let Some(seconds) = self.watch else {
            return context.output()?.value(&Value::Array(look().await?), documented);
        };
        let pause = seconds.map_or_else(|| context.pause(), Duration::from_secs);
        let is_drawn = terminal::is_output();
        let mut news = News::default();
        if !is_drawn && !context.output()?.is_by_lines() {
            return Err(Failure::usage(text!("--watch adds lines to a pipe, and this format is one whole"))
                .hint(text!("choose another: -o jsonl or -o csv, and no --query")));
        }
        let watching = async {
            if is_drawn {
                write(CLEAR)?;
            }
            let mut output = context.output()?;
            loop {
                let items = look().await?;
                match is_drawn {
                    true => draw(context, &Value::Array(items), documented)?,
                    false => output.added(news.of(items), documented)?,
                }
                tokio::time::sleep(pause).await;
            }
        };
        match until_interrupted(watching).await {
            Some(done) => done,
            None => Err(Failure::silent(Exit::Interrupted)),
        }
    }

    /// Whether it is asked for.
    pub(crate) fn is_on(self) -> bool {
        self.watch.is_some()
    }
}

/// Draws it over what was drawn before, as far as there is room.
fn draw(context: &Context, items: &Value, documented: &[String]) -> Result<(), Failure> {
    let text = context.output()?.rendered(items, documented)?;
    write(&screen(&text, terminal::height()))
}

/// What is written to show the text on a screen of this height.
fn screen(text: &str, height: Option<usize>) -> String {
    let lines: Vec<&str> = text.lines().collect();
    // the last line is the cursor's
    let room = height.map_or(lines.len(), |height| height.saturating_sub(1).max(1));
    let mut shown = HOME.to_owned();
    let kept = if lines.len() > room { room - 1 } else { lines.len() };
    for line in &lines[..kept] {
        shown.push_str(line);
        shown.push_str(END_OF_LINE);
    }
    if kept < lines.len() {
        shown.push_str(&(text!("({lines} lines more)", lines = lines.len() - kept) + END_OF_LINE));
    }
    shown + REST
}

fn write(text: &str) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(())
}

/// What a list had when it was looked at last.
#[derive(Default)]
struct News {
    known: Vec<Value>,
}

impl News {
    /// Those of the items that weren't there as they are now.
    fn of(&mut self, items: Vec<Value>) -> Vec<Value> {
        let news = items.iter().filter(|item| !self.known.contains(item)).cloned().collect();
        self.known = items;
        news
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_what_is_new_or_has_changed_is_news() {
        let mut news = News::default();
        let (one, two) = (|| json!({ "id": 1, "status": "Running" }), || json!({ "id": 2 }));
        assert_eq!(news.of(vec![one()]), [one()]);
        assert_eq!(news.of(vec![one(), two()]), [two()]);
        let ended = || json!({ "id": 1, "status": "Failed" });
        assert_eq!(news.of(vec![ended(), two()]), [ended()]);
        assert!(news.of(vec![]).is_empty());
    }

    #[test]
    fn a_screen_has_room_for_so_many_lines() {
        assert_eq!(screen("a\nb\n", Some(24)), "\u{1b}[Ha\u{1b}[K\nb\u{1b}[K\n\u{1b}[J");
        let cut = screen("a\nb\nc\nd\n", Some(4));
        assert!(cut.contains("b\u{1b}[K\n(2 lines more)") && !cut.contains('c'), "{cut}");
        assert_eq!(screen("a\nb\n", None), screen("a\nb\n", Some(3)));
    }
}
