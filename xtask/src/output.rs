//! Printing that survives a reader who has seen enough: `cargo xtask lint | head`.

/// `println!` that ignores a closed pipe instead of panicking.
macro_rules! say {
    ($($arguments:tt)*) => {{
        use ::std::io::Write;
        // nobody is left to tell
        let _ = writeln!(::std::io::stdout(), $($arguments)*);
    }};
}
pub(crate) use say;
