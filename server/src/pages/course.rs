//! The catalogue, courses, modules and items.

use app::{
    pages::{
        course_page, credits_page, further_reading_page, home_page, lesson_page, module_page,
        print_page, quiz_page,
    },
    ssr::{self, ItemView},
};
use axum::{
    extract::{Path, RawQuery},
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::{progress, public};
use crate::visit::Visit;

const NOT_FOUND: StatusCode = StatusCode::NOT_FOUND;

type ModulePath = Path<(String, String, String)>;
type ItemPath = Path<(String, String, String, String)>;

pub(crate) async fn home(visit: Visit) -> Response {
    let resume = progress::resume(&visit).await;
    let view = ssr::home_view(&visit.catalogue, resume, &visit.language);
    public(&visit, || home_page(visit.page(""), view))
}

pub(crate) async fn course(visit: Visit, Path((_, course)): Path<(String, String)>) -> Response {
    let Some(found) = visit.catalogue.course(&course) else {
        return NOT_FOUND.into_response();
    };
    let page = visit.page(&format!("/courses/{course}"));
    let progress = progress::in_course(&visit, found).await;
    let view = ssr::course_view(found, progress.as_ref(), &visit.language);
    public(&visit, || course_page(page, view))
}

/// A whole course as one page, for paper.
pub(crate) async fn print(visit: Visit, Path((_, course)): Path<(String, String)>) -> Response {
    let Some(found) = visit.catalogue.course(&course) else {
        return NOT_FOUND.into_response();
    };
    let page = visit.page(&format!("/courses/{course}/print"));
    let view = ssr::print_view(found, &visit.language);
    public(&visit, || print_page(page, view))
}

/// Who made a course, and under which licences.
pub(crate) async fn credits(visit: Visit, Path((_, course)): Path<(String, String)>) -> Response {
    let Some(found) = visit.catalogue.course(&course) else {
        return NOT_FOUND.into_response();
    };
    let page = visit.page(&format!("/courses/{course}/credits"));
    let view = ssr::credits_view(found, &visit.language);
    public(&visit, || credits_page(page, view))
}

/// What the lessons of a course give to read further.
pub(crate) async fn further_reading(
    visit: Visit,
    Path((_, course)): Path<(String, String)>,
) -> Response {
    let found = visit.catalogue.course(&course);
    let view = found.and_then(|found| ssr::further_reading_view(found, &visit.language));
    let Some(view) = view else {
        return NOT_FOUND.into_response();
    };
    let page = visit.page(&format!("/courses/{course}/further-reading"));
    public(&visit, || further_reading_page(page, view))
}

pub(crate) async fn module(visit: Visit, Path((_, course, module)): ModulePath) -> Response {
    let Some(found) = visit.catalogue.course(&course) else {
        return NOT_FOUND.into_response();
    };
    let progress = progress::done_in(&visit, found).await;
    let view = ssr::module_view(found, &module, progress.as_ref(), &visit.language);
    let Some(view) = view else {
        return NOT_FOUND.into_response();
    };
    let page = visit.page(&format!("/courses/{course}/{module}"));
    public(&visit, || module_page(page, view))
}

pub(crate) async fn item(
    visit: Visit,
    Path((_, course, module, item)): ItemPath,
    RawQuery(query): RawQuery,
) -> Response {
    let Some(place) = visit.catalogue.item(&course, &module, &item) else {
        return NOT_FOUND.into_response();
    };
    let page = visit.page(&format!("/courses/{course}/{module}/{item}"));
    let kept = query.as_deref() == Some("kept=1");
    let progress = progress::in_step(&visit, &place, kept).await;
    match ssr::item_view(&place, progress.as_ref(), &visit.language) {
        ItemView::Lesson(view) => public(&visit, || lesson_page(page, *view)),
        ItemView::Quiz(view) => public(&visit, || quiz_page(page, *view)),
    }
}
