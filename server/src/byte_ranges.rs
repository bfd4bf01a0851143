//! Which part of a file a request asks for (RFC 9110, 14).

use std::ops::RangeInclusive;

use axum::http::{HeaderMap, header};
use axum_extra::headers::{ETag, HeaderMapExt, IfRange};
use http_range_header::{EndPosition, StartPosition, parse_range_header};

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// All of it. Also where several ranges are asked for, or where the question cannot be read: it may be passed over.
    Whole,
    /// These bytes, the last one included.
    Part(RangeInclusive<u64>),
    /// Bytes that do not exist.
    Beyond,
}

/// What a GET with these headers asks for, of a file of `length` bytes that is called by `tag` now.
pub(crate) fn asked(headers: &HeaderMap, length: u64, tag: &ETag) -> Asked {
    let mut ranges = headers.get_all(header::RANGE).iter();
    let (Some(range), None) = (ranges.next(), ranges.next()) else {
        return Asked::Whole;
    };
    if headers.contains_key(header::IF_RANGE) {
        let condition = headers.typed_get::<IfRange>();
        if condition.is_none_or(|condition| condition.is_modified(Some(tag), None)) {
            return Asked::Whole;
        }
    }
    let range = range.to_str().unwrap_or_default();
    // The library's own check of a range against a length refuses suffixes that are longer than the file.
    let parsed = parse_range_header(range).map(|parsed| parsed.ranges);
    match parsed.as_deref() {
        Ok([one]) => part(one.start, one.end, length),
        _ => Asked::Whole,
    }
}

fn part(start: StartPosition, end: EndPosition, length: u64) -> Asked {
    let Some(last) = length.checked_sub(1) else {
        return Asked::Beyond;
    };
    let (start, end) = match (start, end) {
        (StartPosition::FromLast(count), _) => (length.saturating_sub(count), last),
        (StartPosition::Index(start), EndPosition::LastByte) => (start, last),
        // That is no range at all.
        (StartPosition::Index(start), EndPosition::Index(end)) if end < start => {
            return Asked::Whole;
        }
        (StartPosition::Index(start), EndPosition::Index(end)) => (start, end.min(last)),
    };
    match start <= last {
        true => Asked::Part(start..=end),
        false => Asked::Beyond,
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    const TAG: &str = "\"0123456789abcdef\"";

    fn asked_of(length: u64, pairs: &[(header::HeaderName, &str)]) -> Asked {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(name, HeaderValue::from_str(value).unwrap());
        }
        asked(&headers, length, &TAG.parse().unwrap())
    }

    #[test]
    fn one_range_is_a_part_and_anything_else_is_the_whole() {
        for (range, expected) in [
            ("bytes=0-0", Asked::Part(0..=0)),
            ("bytes=0-3", Asked::Part(0..=3)),
            ("bytes=5-", Asked::Part(5..=9)),
            ("bytes=5-99999", Asked::Part(5..=9)),
            ("bytes=9-9", Asked::Part(9..=9)),
            ("bytes=-1", Asked::Part(9..=9)),
            ("bytes=-10", Asked::Part(0..=9)),
            ("bytes=-99999", Asked::Part(0..=9)),
            ("bytes=10-", Asked::Beyond),
            ("bytes=10-20", Asked::Beyond),
            ("bytes=18446744073709551615-", Asked::Beyond),
            ("bytes=0-1,3-4", Asked::Whole),
            ("bytes=4-3", Asked::Whole),
            ("bytes=-0", Asked::Whole),
            ("bytes=-", Asked::Whole),
            ("bytes=", Asked::Whole),
            ("bytes", Asked::Whole),
            ("", Asked::Whole),
            ("bytes=a-b", Asked::Whole),
            ("bytes=+1-2", Asked::Whole),
            ("bytes=--1", Asked::Whole),
            ("bytes=1-2-3", Asked::Whole),
            ("bytes=99999999999999999999-", Asked::Whole),
            ("items=0-3", Asked::Whole),
            ("bytes=0-3;q=1", Asked::Whole),
        ] {
            assert_eq!(asked_of(10, &[(header::RANGE, range)]), expected, "{range}");
        }
        assert_eq!(asked_of(10, &[]), Asked::Whole);
        let twice = [(header::RANGE, "bytes=0-1"), (header::RANGE, "bytes=2-3")];
        assert_eq!(asked_of(10, &twice), Asked::Whole);
        assert_eq!(
            asked_of(0, &[(header::RANGE, "bytes=0-")]),
            Asked::Beyond,
            "an empty file has no first byte"
        );
    }

    #[test]
    fn a_part_of_another_version_is_not_mixed_with_this_one() {
        for (condition, expected) in [
            (TAG, Asked::Part(2..=9)),
            ("\"fedcba9876543210\"", Asked::Whole),
            // A weak tag says nothing about bytes, and there is no date to compare with.
            ("W/\"0123456789abcdef\"", Asked::Whole),
            ("Tue, 24 Nov 2026 12:00:00 GMT", Asked::Whole),
            ("nonsense", Asked::Whole),
        ] {
            let headers = [(header::RANGE, "bytes=2-"), (header::IF_RANGE, condition)];
            assert_eq!(asked_of(10, &headers), expected, "{condition}");
        }
    }
}
