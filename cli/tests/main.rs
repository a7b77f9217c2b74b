//! The program, run against a mock of the service.

mod api;
mod data;
mod shell;
