//! The program, run against a mock of the service.

mod api;
mod completions;
mod configuration;
mod data;
mod documented;
mod language;
mod rows;
mod shell;
mod tasks;
mod terminal;
mod verbs;
mod watch;
mod words;
