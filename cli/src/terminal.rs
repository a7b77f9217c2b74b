//! What is at the other end of the standard streams.

use std::io::{self, BufRead, IsTerminal, Write};

/// Whether standard output is a terminal.
pub(crate) fn is_output() -> bool {
    std::io::stdout().is_terminal()
}

/// Whether somebody sees what is drawn on standard error.
pub(crate) fn is_watched() -> bool {
    std::io::stderr().is_terminal()
}

/// Whether questions can be asked and answered.
pub(crate) fn can_ask() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// Asks on standard error; the answer without what surrounds it.
pub(crate) fn ask(question: &str) -> io::Result<String> {
    let mut error = io::stderr().lock();
    write!(error, "{question}")?;
    error.flush()?;
    let mut answer = String::new();
    if io::stdin().lock().read_line(&mut answer)? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(answer.trim().to_owned())
}

/// Whether standard output takes colours: a terminal, unless `NO_COLOR` is set or it is a dumb one.
pub(crate) fn has_colours() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    is_output() && !set("NO_COLOR") && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
}

/// How many lines fit on standard output; `None` where that isn't limited.
pub(crate) fn height() -> Option<usize> {
    if !is_output() {
        return None;
    }
    let (_, height) = terminal_size::terminal_size()?;
    Some(usize::from(height.0)).filter(|height| *height > 0)
}

/// How many characters fit on a line of standard output; `None` where that isn't limited.
pub(crate) fn width() -> Option<usize> {
    if !is_output() {
        return None;
    }
    let (width, _) = terminal_size::terminal_size()?;
    Some(usize::from(width.0)).filter(|width| *width > 0)
}
