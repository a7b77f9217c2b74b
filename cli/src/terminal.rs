//! What is at the other end of the standard streams.

use std::io::IsTerminal;

/// Whether standard output is a terminal.
pub(crate) fn is_output() -> bool {
    std::io::stdout().is_terminal()
}

/// Whether questions can be asked and answered.
pub(crate) fn can_ask() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// Whether standard output takes colours: a terminal, unless `NO_COLOR` is set or it is a dumb one.
pub(crate) fn has_colours() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    is_output() && !set("NO_COLOR") && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
}

/// How many characters fit on a line of standard output; `None` where that isn't limited.
pub(crate) fn width() -> Option<usize> {
    if !is_output() {
        return None;
    }
    let (width, _) = terminal_size::terminal_size()?;
    Some(usize::from(width.0)).filter(|width| *width > 0)
}
