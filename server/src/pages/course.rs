//! The catalogue, courses, modules and items.

use app::{
    pages::{course_page, home_page, lesson_page, module_page, quiz_page},
    ssr::{self, ItemView},
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::public;
use crate::{language::of_site, state::AppState};

const NOT_FOUND: StatusCode = StatusCode::NOT_FOUND;

pub(crate) async fn home(State(state): State<AppState>, Path(lang): Path<String>) -> Response {
    let catalogue = state.platform.catalogue();
    let Some(language) = of_site(&catalogue, &lang) else {
        return NOT_FOUND.into_response();
    };
    let page = ssr::page_context(&catalogue, &language, "", &state.assets);
    let view = ssr::home_view(&catalogue, &language);
    public(|| home_page(page, view))
}

pub(crate) async fn course(
    State(state): State<AppState>,
    Path((lang, course)): Path<(String, String)>,
) -> Response {
    let catalogue = state.platform.catalogue();
    let (Some(language), Some(found)) = (of_site(&catalogue, &lang), catalogue.course(&course))
    else {
        return NOT_FOUND.into_response();
    };
    let rest = format!("/courses/{course}");
    let page = ssr::page_context(&catalogue, &language, &rest, &state.assets);
    let view = ssr::course_view(found, &language);
    public(|| course_page(page, view))
}

pub(crate) async fn module(
    State(state): State<AppState>,
    Path((lang, course, module)): Path<(String, String, String)>,
) -> Response {
    let catalogue = state.platform.catalogue();
    let (Some(language), Some(found)) = (of_site(&catalogue, &lang), catalogue.course(&course))
    else {
        return NOT_FOUND.into_response();
    };
    let Some(view) = ssr::module_view(found, &module, &language) else {
        return NOT_FOUND.into_response();
    };
    let rest = format!("/courses/{course}/{module}");
    let page = ssr::page_context(&catalogue, &language, &rest, &state.assets);
    public(|| module_page(page, view))
}

pub(crate) async fn item(
    State(state): State<AppState>,
    Path((lang, course, module, item)): Path<(String, String, String, String)>,
) -> Response {
    let catalogue = state.platform.catalogue();
    let place = catalogue.item(&course, &module, &item);
    let (Some(language), Some(place)) = (of_site(&catalogue, &lang), place) else {
        return NOT_FOUND.into_response();
    };
    let rest = format!("/courses/{course}/{module}/{item}");
    let page = ssr::page_context(&catalogue, &language, &rest, &state.assets);
    match ssr::item_view(&place, &language) {
        ItemView::Lesson(view) => public(|| lesson_page(page, *view)),
        ItemView::Quiz(view) => public(|| quiz_page(page, *view)),
    }
}
