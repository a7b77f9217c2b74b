//! The mock service over HTTP, one program: each of its own would have all of HTTP linked and compiled into it once more.

mod faults;
mod http;
mod pages;
mod state;
mod support;
