//! Courses and lessons.

use axum::{
    Json,
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use content::{Body, Course, Item, ItemKind, Language, MediumCredit, Module};
use serde_json::{Value, json};

use super::{LanguageQuery, Problem};
use crate::state::AppState;

pub(super) async fn courses(
    State(state): State<AppState>,
    Query(query): Query<LanguageQuery>,
    headers: HeaderMap,
) -> Json<Value> {
    let catalogue = state.platform.catalogue();
    let language = query.choose(&catalogue, &headers);
    let courses: Vec<Value> = catalogue
        .courses
        .iter()
        .map(|course| course_json(course, &language))
        .collect();
    Json(json!({ "courses": courses }))
}

pub(super) async fn course(
    State(state): State<AppState>,
    Path(slug): Path<String>,
    Query(query): Query<LanguageQuery>,
    headers: HeaderMap,
) -> Response {
    let catalogue = state.platform.catalogue();
    let language = query.choose(&catalogue, &headers);
    let Some(course) = catalogue.course(&slug) else {
        return Problem::of_status(StatusCode::NOT_FOUND).into_response();
    };
    let mut json = course_json(course, &language);
    let modules: Vec<Value> = course
        .modules
        .iter()
        .map(|module| {
            let items: Vec<Value> = module
                .items
                .iter()
                .map(|item| item_json(course, module, item, &language))
                .collect();
            json!({
                "slug": module.slug,
                "title": module.text.get(&language).1.title,
                "items": items,
            })
        })
        .collect();
    if let Some(fields) = json.as_object_mut() {
        fields.insert("modules".to_owned(), Value::Array(modules));
    }
    Json(json).into_response()
}

/// A lesson or an activity; a quiz is not read here.
pub(super) async fn lesson(
    State(state): State<AppState>,
    Path((course, module, item)): Path<(String, String, String)>,
    Query(query): Query<LanguageQuery>,
    headers: HeaderMap,
) -> Response {
    let catalogue = state.platform.catalogue();
    let language = query.choose(&catalogue, &headers);
    let Some(place) = catalogue.item(&course, &module, &item) else {
        return Problem::of_status(StatusCode::NOT_FOUND).into_response();
    };
    let (own, text) = place.item.text.get(&language);
    let Body::Prose(prose) = &text.body else {
        return Problem::of_status(StatusCode::NOT_FOUND)
            .detail("a quiz is taken and not read: POST /api/v1/quizzes/…/attempts")
            .into_response();
    };
    let html = prose.html(&language);
    Json(json!({
        "title": text.title,
        "kind": kind_name(place.item.kind),
        "language": own,
        "summary": text.summary,
        "duration_minutes": text.duration_minutes,
        "objectives": text.objectives,
        "html": html,
        "text": content::plain_text(&html),
        "licence": text.licence,
        "credits": text.authors,
        "media": place
            .course
            .item_credits(place.module, place.item, &language)
            .iter()
            .map(medium_json)
            .collect::<Vec<_>>(),
    }))
    .into_response()
}

fn course_json(course: &Course, language: &Language) -> Value {
    let text = course.text.get(language).1;
    let items = || course.modules.iter().flat_map(|module| &module.items);
    json!({
        "slug": course.slug,
        "title": text.title,
        "summary": text.summary,
        "languages": course.text.languages().collect::<Vec<_>>(),
        "licence": text.licence,
        "lessons": items().filter(|item| item.kind == ItemKind::Lesson).count(),
        "quizzes": items().filter(|item| item.kind == ItemKind::Quiz).count(),
    })
}

fn item_json(course: &Course, module: &Module, item: &Item, language: &Language) -> Value {
    let text = item.text.get(language).1;
    json!({
        "slug": item.slug,
        "kind": kind_name(item.kind),
        "title": text.title,
        "duration_minutes": text.duration_minutes,
        "languages": item.text.languages().collect::<Vec<_>>(),
        "url": format!("/{language}/courses/{}/{}/{}", course.slug, module.slug, item.slug),
    })
}

fn medium_json(credit: &MediumCredit<'_>) -> Value {
    json!({
        "name": credit.name,
        "url": credit.address,
        "credits": credit.holders,
        "licence": credit.rights.licence,
        "source": credit.source,
        "third_party": credit.third_party,
    })
}

fn kind_name(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Lesson => "lesson",
        ItemKind::Activity => "activity",
        ItemKind::Quiz => "quiz",
    }
}
