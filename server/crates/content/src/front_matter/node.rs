//! Any YAML value, with its place.

use std::{fmt, ops::Range};

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor},
};
use serde_saphyr::Spanned;

/// A value and where it stands in the file, in bytes. Of a list or a map, only the start counts.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) value: Value,
    pub(crate) range: Range<usize>,
}

/// What a value is.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    /// Nothing, `null`, `~`.
    Null,
    /// `true`, `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// Any other scalar that is no text: a number with decimals, one out of range.
    Number,
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// Keys, which are texts, and values, in the author's order.
    Map(Vec<(Node, Node)>),
}

impl Value {
    /// What to call it in a message.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Bool(_) => "true or false",
            Self::Integer(_) | Self::Number => "a number",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Map(_) => "a map of keys and values",
        }
    }
}

/// A node whose places count from the start of the YAML text.
pub(super) type SpannedValue = Spanned<RawValue>;

/// [`Value`] as it is read.
pub(super) enum RawValue {
    Null,
    Bool(bool),
    Integer(i64),
    Number,
    Text(String),
    List(Vec<SpannedValue>),
    Map(Vec<(SpannedValue, SpannedValue)>),
}

impl RawValue {
    /// The nodes with places that count from the start of the file, where the YAML starts at `offset`.
    pub(super) fn at(spanned: SpannedValue, offset: usize) -> Node {
        let span = spanned.referenced.span();
        let start = span
            .byte_offset()
            .and_then(|at| usize::try_from(at).ok())
            .unwrap_or_default();
        let length = span
            .byte_len()
            .and_then(|length| usize::try_from(length).ok())
            .unwrap_or_default();
        let at = |spanned| Self::at(spanned, offset);
        let value = match spanned.value {
            Self::Null => Value::Null,
            Self::Bool(value) => Value::Bool(value),
            Self::Integer(value) => Value::Integer(value),
            Self::Number => Value::Number,
            Self::Text(value) => Value::Text(value),
            Self::List(values) => Value::List(values.into_iter().map(at).collect()),
            Self::Map(entries) => Value::Map(
                entries
                    .into_iter()
                    .map(|(key, value)| (at(key), at(value)))
                    .collect(),
            ),
        };
        Node {
            value,
            range: offset + start..offset + start + length.max(1),
        }
    }
}

impl<'de> Deserialize<'de> for RawValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = RawValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value")
    }

    fn visit_unit<E>(self) -> Result<RawValue, E> {
        Ok(RawValue::Null)
    }

    fn visit_none<E>(self) -> Result<RawValue, E> {
        Ok(RawValue::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<RawValue, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<RawValue, E> {
        Ok(RawValue::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<RawValue, E> {
        Ok(RawValue::Integer(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<RawValue, E> {
        Ok(i64::try_from(value).map_or(RawValue::Number, RawValue::Integer))
    }

    fn visit_i128<E>(self, _value: i128) -> Result<RawValue, E> {
        Ok(RawValue::Number)
    }

    fn visit_u128<E>(self, _value: u128) -> Result<RawValue, E> {
        Ok(RawValue::Number)
    }

    fn visit_f64<E>(self, _value: f64) -> Result<RawValue, E> {
        Ok(RawValue::Number)
    }

    fn visit_str<E>(self, value: &str) -> Result<RawValue, E> {
        Ok(RawValue::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<RawValue, E> {
        Ok(RawValue::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<RawValue, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = sequence.next_element()? {
            values.push(value);
        }
        Ok(RawValue::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawValue, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(RawValue::Map(entries))
    }
}
