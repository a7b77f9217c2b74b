//! How to do what programs do all day.

pub mod lists;
pub mod waiting;
