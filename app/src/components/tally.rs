//! Counting sticks.

use leptos::prelude::*;

/// More sticks than anybody counts.
const MOST: usize = 60;

/// `done` strokes of `of`, in groups of five. They say nothing to a screen reader: the count in words stands beside them.
/// Nothing where there would be too many.
pub(crate) fn tally(done: usize, of: usize, class: &'static str) -> Option<AnyView> {
    let group = |first: usize| {
        let sticks: Vec<_> = (first..of.min(first + 5))
            .map(|step| view! { <i class=(step >= done).then_some("to-do")></i> })
            .collect();
        view! { <span>{sticks}</span> }
    };
    let sticks = || {
        let groups: Vec<_> = (0..of).step_by(5).map(group).collect();
        view! { <span class=class aria-hidden="true">{groups}</span> }.into_any()
    };
    (of <= MOST).then(sticks)
}
