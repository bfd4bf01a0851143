//! Anchors that stand alone in a text, beside the heading that they mean.

/// The anchor of the heading that is nearest to a place: `headings` has where each begins, in bytes and in their order, with
/// its anchor; of two that are as near, the one that follows.
pub(crate) fn anchor_near(headings: &[(usize, Option<String>)], place: usize) -> Option<String> {
    let following = headings.partition_point(|(start, _)| *start < place);
    let next = headings.get(following);
    let last = following.checked_sub(1).and_then(|last| headings.get(last));
    let near = match (last, next) {
        (Some(last), Some(next)) if place - last.0 < next.0 - place => Some(last),
        (last, next) => next.or(last),
    };
    near.and_then(|(_, anchor)| anchor.clone())
}

#[cfg(test)]
mod tests {
    use super::anchor_near;

    #[test]
    fn the_nearest_heading_is_meant_and_of_two_the_one_that_follows() {
        let headings = [(10, Some("a".to_owned())), (20, Some("b".to_owned()))];
        for (place, anchor) in [(0, "a"), (12, "a"), (15, "b"), (19, "b"), (90, "b")] {
            assert_eq!(
                anchor_near(&headings, place).as_deref(),
                Some(anchor),
                "{place}"
            );
        }
        assert_eq!(anchor_near(&[], 5), None);
    }
}
