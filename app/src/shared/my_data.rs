//! What members may do with all that is kept about them.

use super::{FieldView, SaidView};

/// The page of one's own data.
#[derive(Clone, Debug)]
pub struct MyDataView {
    /// What was just done, or went wrong as a whole.
    pub said: Option<SaidView>,
    /// The form that erases what was done.
    pub erase: Vec<FieldView>,
    /// The form that asks for the deletion of the account; `None` where that was asked for.
    pub delete: Option<Vec<FieldView>>,
    /// Whether one has an address at which one can be warned.
    pub has_address: bool,
    /// What backups still hold, in a sentence.
    pub backups: String,
}
