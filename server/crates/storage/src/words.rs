//! How values are written into a column: as JSON, or as one word.

use crate::StorageError;

pub(crate) fn write_json(
    what: &'static str,
    value: &impl serde::Serialize,
) -> Result<String, StorageError> {
    serde_json::to_string(value).map_err(|error| StorageError::Damaged(what, error))
}

pub(crate) fn read_json<T: serde::de::DeserializeOwned>(
    what: &'static str,
    json: &str,
) -> Result<T, StorageError> {
    serde_json::from_str(json).map_err(|error| StorageError::Damaged(what, error))
}

/// A value that serialises to a word, as that word.
pub(crate) fn write_word(
    what: &'static str,
    value: &impl serde::Serialize,
) -> Result<String, StorageError> {
    Ok(write_json(what, value)?.trim_matches('"').to_owned())
}

/// The value that [`write_word`] wrote.
pub(crate) fn read_word<T: serde::de::DeserializeOwned>(
    what: &'static str,
    word: &str,
) -> Result<T, StorageError> {
    let word = serde_json::Value::String(word.to_owned());
    serde_json::from_value(word).map_err(|error| StorageError::Damaged(what, error))
}
