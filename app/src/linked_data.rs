//! Courses and steps in the words of schema.org, as JSON-LD for search engines.

use serde_json::{Map, Value, json};

use crate::components::canonical;
use crate::shared::{
    CourseView, Crumb, ItemKindView, LessonView, MediumCreditView, PageContext, QuizView, StepView,
    TextView,
};

/// A course: <https://schema.org/Course>.
pub(crate) fn course(page: &PageContext, view: &CourseView) -> String {
    let mut data = text(page, "Course", &view.title, &view.summary, &view.text);
    data.insert("timeRequired".into(), duration(view.minutes));
    data.insert("educationalLevel".into(), json!(view.level));
    data.insert("teaches".into(), json!(view.objectives));
    data.insert("coursePrerequisites".into(), json!(view.prerequisites));
    data.insert("availableLanguage".into(), json!(view.languages));
    data.insert("dateModified".into(), json!(view.updated));
    data.insert("license".into(), licence(&view.licence));
    data.insert("author".into(), people(&view.authors));
    data.insert(
        "image".into(),
        json!(
            view.cover
                .as_ref()
                .and_then(|cover| page.absolute(&cover.href))
        ),
    );
    data.insert(
        "hasCourseInstance".into(),
        json!({
            "@type": "CourseInstance",
            "courseMode": "online",
            "courseWorkload": duration(view.minutes),
        }),
    );
    script(data)
}

/// A lesson or an activity: <https://schema.org/LearningResource>.
pub(crate) fn lesson(page: &PageContext, view: &LessonView) -> String {
    let mut data = step(page, &view.step);
    data.insert("teaches".into(), json!(view.objectives));
    data.insert("dateModified".into(), json!(view.updated));
    data.insert("license".into(), licence(&view.licence));
    data.insert("author".into(), people(&view.authors));
    data.insert("copyrightHolder".into(), people(&view.authors));
    data.insert("creditText".into(), json!(view.authors.join(", ")));
    data.insert("usageInfo".into(), json!(page.absolute(&view.credits)));
    let images = view.media.iter().filter_map(|medium| image(page, medium));
    data.insert("image".into(), images.collect());
    script(data)
}

/// A picture whose licence is known: <https://schema.org/ImageObject>.
fn image(page: &PageContext, medium: &MediumCreditView) -> Option<Value> {
    let spdx = medium.licence.as_ref()?;
    let address = page.absolute(&medium.href);
    Some(json!({
        "@type": "ImageObject",
        // Without a public address, from the page's own on.
        "contentUrl": address.unwrap_or_else(|| medium.href.clone()),
        "name": medium.name,
        "license": licence(spdx),
        "acquireLicensePage": medium.source,
        "creditText": medium.holders.join(", "),
        "creator": people(&medium.holders),
        "copyrightNotice": medium.copyright.join("; "),
    }))
}

/// A quiz: the same.
pub(crate) fn quiz(page: &PageContext, view: &QuizView) -> String {
    script(step(page, &view.step))
}

fn step(page: &PageContext, step: &StepView) -> Map<String, Value> {
    let mut data = text(
        page,
        "LearningResource",
        &step.title,
        &step.summary,
        &step.text,
    );
    let kind = match step.kind {
        ItemKindView::Lesson => "lesson",
        ItemKindView::Activity => "activity",
        ItemKindView::Quiz => "quiz",
    };
    data.insert("learningResourceType".into(), json!(kind));
    data.insert("timeRequired".into(), duration(step.duration));
    data.insert("isPartOf".into(), part_of(page, &step.course));
    data
}

fn text(
    page: &PageContext,
    kind: &str,
    title: &str,
    summary: &str,
    text: &TextView,
) -> Map<String, Value> {
    let publisher = page.site.publisher.as_ref();
    let provider = publisher.map_or(&page.site.title, |publisher| &publisher.name);
    let mut data = Map::new();
    data.insert("@context".into(), json!("https://schema.org"));
    data.insert("@type".into(), json!(kind));
    data.insert("name".into(), json!(title));
    data.insert("description".into(), json!(summary));
    data.insert("inLanguage".into(), json!(text.lang));
    data.insert("isAccessibleForFree".into(), json!(true));
    data.insert("url".into(), json!(canonical(page, Some(text))));
    data.insert(
        "provider".into(),
        json!({
            "@type": "Organization",
            "name": provider,
            "url": publisher.and_then(|publisher| publisher.url.clone()),
        }),
    );
    data
}

fn part_of(page: &PageContext, course: &Crumb) -> Value {
    json!({ "@type": "Course", "name": course.title, "url": page.absolute(&course.href) })
}

fn people(names: &[String]) -> Value {
    let people = names
        .iter()
        .map(|name| json!({ "@type": "Person", "name": name }));
    Value::Array(people.collect())
}

/// Where a licence can be read; each of an expression of several; the expression itself where SPDX lists none of it.
fn licence(spdx: &str) -> Value {
    let parts = content::licence_parts(spdx);
    let mut addresses: Vec<Value> = parts
        .into_iter()
        .filter_map(|part| part.href.map(Value::from))
        .collect();
    match addresses.len() {
        0 => json!(spdx),
        1 => addresses.remove(0),
        _ => Value::Array(addresses),
    }
}

/// Minutes as ISO 8601 writes them.
fn duration(minutes: u32) -> Value {
    json!(format!("PT{minutes}M"))
}

/// The data without what is empty, as it may stand in a script element: nothing in it can end the element.
fn script(data: Map<String, Value>) -> String {
    let told = data
        .into_iter()
        .filter_map(|(key, value)| Some((key, told(value)?)));
    let json = Value::Object(told.collect()).to_string();
    json.replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
}

/// The value without what is empty; `None` if nothing is left.
fn told(value: Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::String(text) if text.is_empty() => None,
        Value::Array(values) => {
            let values: Vec<Value> = values.into_iter().filter_map(told).collect();
            (!values.is_empty()).then_some(Value::Array(values))
        }
        Value::Object(members) => {
            let members = members.into_iter();
            Some(Value::Object(
                members
                    .filter_map(|(key, value)| Some((key, told(value)?)))
                    .collect(),
            ))
        }
        other => Some(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_licence_is_named_by_the_addresses_where_it_is_read() {
        let by_sa = "https://creativecommons.org/licenses/by-sa/4.0/";
        let mit = "https://spdx.org/licenses/MIT.html";
        assert_eq!(licence("CC-BY-SA-4.0"), json!(by_sa));
        assert_eq!(licence("MIT OR CC-BY-SA-4.0"), json!([mit, by_sa]));
        assert_eq!(licence("LicenseRef-mine"), json!("LicenseRef-mine"));
    }

    #[test]
    fn nothing_in_the_data_ends_its_element_and_nothing_empty_is_told() {
        let mut data = Map::new();
        data.insert(
            "name".into(),
            json!("</script><script>alert(1)</script>&amp;"),
        );
        data.insert("author".into(), people(&[]));
        data.insert("provider".into(), json!({ "name": "A", "url": null }));
        let text = script(data);
        assert!(!text.contains(['<', '>', '&']), "{text}");
        let read: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(
            read,
            json!({ "name": "</script><script>alert(1)</script>&amp;", "provider": { "name": "A" } })
        );
    }
}
