//! What a form holds that tells people from programs, without asking people for anything.

/// The name of the field that says when the form was given out.
pub const STAMP_FIELD: &str = "stamp";

/// The name of a field that nobody sees, and that programs fill.
pub const TRAP_FIELD: &str = "subject";
