//! Small facts in a row, under a title.

use leptos::prelude::*;

use crate::{
    components::Icon,
    i18n::{Lang, language_name},
};

/// Facts with the drawing that stands for each; words hold no markup.
#[component]
pub(crate) fn Facts(sprite: String, facts: Vec<(&'static str, String)>) -> impl IntoView {
    let facts: Vec<_> = facts
        .into_iter()
        .map(|(icon, words)| {
            view! { <li><Icon sprite=sprite.clone() name=icon/> <span>{words}</span></li> }
        })
        .collect();
    view! { <ul class="facts">{facts}</ul> }.into_any()
}

/// What is said of a course under its title: how many modules and steps, how long, in which languages (tags), for whom.
pub(crate) fn course_facts(
    lang: Lang,
    [modules, steps]: [usize; 2],
    minutes: u32,
    languages: &[String],
    level: &str,
) -> Vec<(&'static str, String)> {
    let names: Vec<&str> = languages.iter().map(|tag| language_name(tag)).collect();
    let mut facts = vec![
        (
            "plan",
            lang.modules_and_steps(&lang.modules_count(modules), &lang.steps_count(steps)),
        ),
        ("clock", lang.about_minutes(minutes)),
        ("globe", names.join(", ")),
    ];
    if !level.is_empty() {
        facts.push(("user", level.to_owned()));
    }
    facts
}
