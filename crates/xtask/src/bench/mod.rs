//! Benches: what is measured beside others, in the same run. Scripts and contestants stand in `bench/`.

pub mod a11y;
mod budget;
pub mod embed;
pub mod grade;
pub mod load;
mod median;
pub mod pages;
pub mod search;
mod twins;
pub mod worker;
