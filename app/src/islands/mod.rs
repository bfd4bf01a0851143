//! What runs in the browser. Each island wraps plain HTML that does the same without it.

mod grade_in_place;

pub use grade_in_place::GradeInPlace;
