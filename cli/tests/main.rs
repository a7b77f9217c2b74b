//! The program, run against a mock of the service.

mod api;
mod configuration;
mod data;
mod shell;
mod terminal;
