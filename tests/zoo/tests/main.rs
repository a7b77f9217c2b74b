//! The zoo's tests, one program: each of its own would have all of HTTP and TLS linked and compiled into it once more.

mod answers;
mod constructs;
mod credentials;
mod directories;
mod downloads;
mod errors;
mod faults;
mod lenient;
mod names;
mod paging;
mod round_trip;
mod samples;
mod support;
mod uploads;
mod waiting;
